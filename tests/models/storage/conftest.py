from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from models.storage.files import create_store
from tests.models.storage.studies import small_study


@pytest.fixture
def study_file(tmp_path: Path) -> Path:
    """A closed file with the small study, in a folder of its own."""
    folder = tmp_path / "folder"
    folder.mkdir()
    path = folder / "study.baypath"
    create_store(path, small_study(), "founder").close()
    return path


@pytest.fixture
def read_only_file() -> Iterator[Path]:
    """A closed file with the small study that may only be read, in a folder that may only be read."""
    folder = Path(tempfile.mkdtemp())  # Not below pytest's own folder, into which an ordinary user may not even look.
    path = folder / "study.baypath"
    create_store(path, small_study()).close()
    path.chmod(0o444)
    folder.chmod(0o555)
    yield path
    folder.chmod(0o755)
    shutil.rmtree(folder)
