"""Whenever the program dies while somebody edits, every edit that was acknowledged is there at the next start."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]


@pytest.mark.skipif(sys.platform == "win32", reason="There is neither fork nor SIGKILL.")
def test_three_hundred_sessions_killed_while_editing_lose_nothing_and_each_is_told_of(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.desktop.session.killed_sessions", str(tmp_path / "study.baypath"), "300"]
    run = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True, timeout=300)
    assert run.returncode == 0, run.stderr
    found = json.loads(run.stdout)
    assert found["fault"] == ""
    assert found["told"] == 300
    assert found["edits"] > 300
