"""A small project folder for start.py to set up, and commands of our own on the PATH."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

import start

PYPROJECT = """\
[build-system]
requires = ["hatchling"]
[project]
name = "baypath"
[tool.ruff]
line-length = 120
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder that start.py now takes for its own."""
    root = tmp_path / "深港 plan"
    root.mkdir()
    (root / "pyproject.toml").write_text(PYPROJECT, encoding="utf-8")
    for name in start.REQUIREMENTS:
        (root / name).write_text(f"# {name}\n", encoding="utf-8")
    for constant, path in {
        "ROOT": root,
        "VENV": root / ".venv",
        "STAMP": root / ".venv" / "ready",
        "NOTES": root / "notes",
        "LOG": root / "notes" / "log.txt",
    }.items():
        monkeypatch.setattr(start, constant, path)
    (root / "notes").mkdir()
    return root


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], Path]:
    """Return a way to put a shell script onto a PATH that holds nothing else of its kind."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
    monkeypatch.setattr(shutil, "which", lambda name: str(folder / name) if (folder / name).exists() else None)

    def put(name: str, script: str) -> Path:
        path = folder / name
        path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        path.chmod(0o755)
        return path

    return put
