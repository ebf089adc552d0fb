"""Our modules are taken out of one file as long as their sources are the same, and looked for as ever when not."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import desktop.quick_modules
from desktop import kept_code
from desktop.quick_modules import KEPT, KeptModules, keep

STARTED = """
import sys
from desktop.app import start
from desktop.quick_modules import KeptModules, keep
app, window = start("sample:house")
app.processEvents()
finder = next(one for one in sys.meta_path if isinstance(one, KeptModules))
ours = [name for name in sys.modules if name.startswith(("desktop.", "models."))]
taken = [name for name in ours if type(sys.modules[name].__loader__).__name__ == "_KeptLoader"]
print(len(ours), len(taken), window.view.step)
keep()
window.close()
"""


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package of ours, imported, whose module says 42."""
    folder = tmp_path / "desktop_of_a_test"
    (folder / "room").mkdir(parents=True)
    (folder / "__init__.py").write_text("")
    (folder / "room" / "__init__.py").write_text("")
    (folder / "room" / "page.py").write_text('"""A page."""\nanswer = 42\n')
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(desktop.quick_modules, "_OURS", {folder.name})
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    yield_names = [folder.name, f"{folder.name}.room", f"{folder.name}.room.page"]
    for name in yield_names:
        monkeypatch.delitem(sys.modules, name, raising=False)
    importlib.import_module(yield_names[-1])
    return folder


def _found(finder: KeptModules, package: Path, name: str = "page") -> ModuleType | None:
    spec = finder.find_spec(f"{package.name}.room.{name}", [str(package / "room")])
    if spec is None or spec.loader is None:
        return None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_a_module_is_taken_from_the_file_and_is_the_same(package: Path, tmp_path: Path) -> None:
    keep(tmp_path / "kept")
    module = _found(KeptModules(tmp_path / "kept"), package)
    assert module is not None
    assert module.answer == 42
    assert module.__doc__ == "A page."
    assert module.__file__ == str(package / "room" / "page.py")
    assert isinstance(module.__loader__, SourceFileLoader)
    assert "answer = 42" in (module.__loader__.get_source(module.__name__) or "")


def test_a_package_below_ours_has_its_folder(package: Path, tmp_path: Path) -> None:
    keep(tmp_path / "kept")
    spec = KeptModules(tmp_path / "kept").find_spec(f"{package.name}.room", [str(package)])
    assert spec is not None
    assert spec.submodule_search_locations == [str(package / "room")]


def test_a_source_that_changed_is_looked_for_as_ever_and_kept_anew(package: Path, tmp_path: Path) -> None:
    keep(tmp_path / "kept")
    page = package / "room" / "page.py"
    page.write_text('"""A page."""\nanswer = 43\n')
    os.utime(page, ns=(0, page.stat().st_mtime_ns + 1_000_000_000))
    assert _found(KeptModules(tmp_path / "kept"), package) is None
    keep(tmp_path / "kept")
    module = _found(KeptModules(tmp_path / "kept"), package)
    assert module is not None
    assert module.answer == 43


def test_code_out_of_the_file_is_never_kept_for_another_source(
    package: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(tmp_path / "kept")
    finder, page = KeptModules(tmp_path / "kept"), package / "room" / "page.py"
    module = _found(finder, package)
    assert module is not None
    monkeypatch.setitem(sys.modules, module.__name__, module)
    page.write_text("answer = 43\n")
    keep(tmp_path / "kept")
    assert _found(KeptModules(tmp_path / "kept"), package) is None


def test_a_source_that_is_gone_is_not_found(package: Path, tmp_path: Path) -> None:
    keep(tmp_path / "kept")
    (package / "room" / "page.py").unlink()
    assert _found(KeptModules(tmp_path / "kept"), package) is None


def test_a_source_that_was_moved_is_looked_for_as_ever(package: Path, tmp_path: Path) -> None:
    keep(tmp_path / "kept")
    (tmp_path / "elsewhere").mkdir()
    moved = Path(shutil.copytree(package, tmp_path / "elsewhere" / package.name))  # copies times as well
    assert _found(KeptModules(tmp_path / "kept"), moved) is None


def test_it_says_nothing_of_what_it_does_not_keep(package: Path, tmp_path: Path) -> None:
    keep(tmp_path / "kept")
    finder = KeptModules(tmp_path / "kept")
    assert _found(finder, package, "other") is None
    assert finder.find_spec("json") is None
    assert KeptModules(tmp_path / "none").find_spec(f"{package.name}.room", [str(package)]) is None


@pytest.mark.usefixtures("package")
def test_what_is_kept_already_is_not_written_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[Path] = []
    plain = kept_code.write

    def told(path: Path, kept: dict[str, Any]) -> None:
        written.append(path)
        plain(path, kept)

    monkeypatch.setattr(kept_code, "write", told)
    keep(tmp_path / "kept")
    keep(tmp_path / "kept")
    assert written == [tmp_path / "kept"]


def test_the_second_start_takes_everything_from_the_file(tmp_path: Path) -> None:
    places = dict.fromkeys(("PYTHONPYCACHEPREFIX", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "HOME"), str(tmp_path))
    surroundings = {**os.environ, **places, "QT_QPA_PLATFORM": "offscreen"}
    surroundings.pop("PYTHONDONTWRITEBYTECODE", None)

    def started() -> list[str]:
        return subprocess.run(
            [sys.executable, "-c", STARTED], env=surroundings, capture_output=True, text=True, check=True
        ).stdout.split()

    first, second = started(), started()
    assert first[1:] == ["0", "problem"]
    # Imported before the file could be asked: what asks it.
    assert second == [first[0], str(int(first[0]) - 3), "problem"]
    assert next(tmp_path.rglob("*.modules")).name == KEPT.name
