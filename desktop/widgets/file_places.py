"""Where a file is suggested to go, and what it may be called there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths


def documents() -> str:
    """Return the folder where people keep their work; the one a program was started from is nobody's."""
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


def suggested(name: str, suffix: str) -> str:
    """Return the path of a new file among the documents."""
    return str(Path(documents()) / f"{file_name(name)}{suffix}")


def file_name(name: str) -> str:
    """Return a name as a file may be called on every system."""
    kept = "".join(" " if sign in '<>:"/\\|?*' or ord(sign) < 32 else sign for sign in name)
    return " ".join(kept.split()).strip(". ")[:80] or "study"
