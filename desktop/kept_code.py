"""Compiled code kept in a file, by the rules of Python's own compiled modules: a later start only reads it."""

from __future__ import annotations

import contextlib
import importlib.util
import marshal
import os
import sys
from pathlib import Path
from typing import Any


def beside(module: str, suffix: str) -> Path:
    """Return where a module keeps code: a name for each Python, in the place that was chosen for compiled modules.

    Args:
        module: The module's ``__file__``.
        suffix: What the name ends with, as ".pyside".
    """
    return Path(importlib.util.cache_from_source(module)).with_suffix(suffix)


def read(path: Path) -> dict[str, Any]:
    """Return what is kept in a file: nothing where it is not there, is broken, or was written by another Python."""
    kept: dict[str, Any]
    try:
        magic, kept = marshal.loads(path.read_bytes())  # noqa: S302 - ours, as trusted as the .pyc files beside it
    except (OSError, EOFError, ValueError, TypeError):
        return {}
    return kept if magic == importlib.util.MAGIC_NUMBER else {}


def write(path: Path, kept: dict[str, Any]) -> None:
    """Keep code in a file, whole or not at all; where nothing may be written, nothing is, and only time is lost."""
    if sys.dont_write_bytecode:
        return
    unready = path.with_name(f"{path.name}.{os.getpid()}")
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            unready.write_bytes(marshal.dumps((importlib.util.MAGIC_NUMBER, kept)))
            unready.replace(path)
        finally:
            unready.unlink(missing_ok=True)  # left only by a full disk, or where another start is reading
