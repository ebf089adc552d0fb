"""No acknowledged edit is lost, whenever the program dies; and the test that says so can tell."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[4]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="There is neither fork nor SIGKILL.")


def killed(path: Path, journal_mode: str, kills: int) -> dict[str, Any]:
    harness = [sys.executable, "-m", "tests.models.storage.sqlite.killed_writers", str(path), journal_mode, str(kills)]
    run = subprocess.run(harness, cwd=ROOT, check=False, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    found: dict[str, Any] = json.loads(run.stdout)
    return found


def test_three_hundred_killed_writers_lose_no_acknowledged_edit(tmp_path: Path) -> None:
    found = killed(tmp_path / "study.baypath", "DELETE", 300)
    assert found["fault"] == ""
    assert found["kills"] == 300
    # They did write, and some were indeed killed in the middle of it.
    assert found["acknowledged"] > 100
    assert found["cut_short"] > 10
    assert [path.name for path in tmp_path.iterdir()] == ["study.baypath"]


def test_without_a_rollback_journal_the_same_kills_are_found_to_spoil_the_file(tmp_path: Path) -> None:
    assert killed(tmp_path / "peace.baypath", "OFF", 0) == {"revision": 21, "fault": ""}
    assert killed(tmp_path / "study.baypath", "OFF", 300)["fault"] != ""
