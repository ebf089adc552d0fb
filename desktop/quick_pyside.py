"""Imports PySide without the work that it does anew at every start; to be imported before the first line of PySide.

PySide carries a dozen modules of Python as text inside its library and compiles them whenever it is imported, a fifth
of the time that it takes. Python would keep what it compiled, but does so for files only; so it is kept here, beside
the compiled modules of this package and by their rules (`importlib.util.cache_from_source`). What was kept is used for
the very same text alone, and where nothing can be kept, only time is lost. PySide itself can write those modules into
its own folder (``SBK_EMBED=0``); but a program has no business in the folders of another package, and where it is
installed for everyone it could not.
"""

from __future__ import annotations

import builtins
import contextlib
import gc
import importlib.util
import marshal
import os
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from types import CodeType
from typing import Any, Final, Self

KEPT: Final = Path(importlib.util.cache_from_source(__file__)).with_suffix(".pyside")
"""Where compiled code is kept: a name for each Python, in the place for compiled modules that was chosen for it."""

Kept = dict[str, tuple[bytes, CodeType]]
"""By the name of a module's text: the text and the code that it was compiled to."""

_compile: Final[Callable[..., Any]] = compile


class KeptCode:
    """Takes the place of `compile` while it is entered: compiles each text once, and remembers it in a file.

    Args:
        path: The file. It need not be there, nor can it have to be written; a broken one is written anew.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._kept: Kept = {}
        self._grown = False

    def __enter__(self) -> Self:
        self._kept = _read(self._path)
        vars(builtins)["compile"] = self._compiled
        return self

    def __exit__(self, *_error: object) -> None:
        vars(builtins)["compile"] = _compile
        if self._grown and not sys.dont_write_bytecode:
            _write(self._path, self._kept)

    def _compiled(self, source: Any, filename: Any, mode: str, *rest: Any, **named: Any) -> Any:
        if not isinstance(source, bytes) or mode != "exec" or rest or named:
            return _compile(source, filename, mode, *rest, **named)
        known = self._kept.get(filename)
        if known is not None and known[0] == source:
            return known[1]
        code = _compile(source, filename, mode)
        self._kept[filename] = source, code
        self._grown = True
        return code


def _read(path: Path) -> Kept:
    kept: Kept
    try:
        magic, kept = marshal.loads(path.read_bytes())  # noqa: S302 - ours, as trusted as the .pyc files beside it
    except (OSError, EOFError, ValueError, TypeError):
        return {}
    return kept if magic == importlib.util.MAGIC_NUMBER else {}


def _write(path: Path, kept: Kept) -> None:
    unready = path.with_name(f"{path.name}.{os.getpid()}")
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            unready.write_bytes(marshal.dumps((importlib.util.MAGIC_NUMBER, kept)))
            unready.replace(path)
        finally:
            unready.unlink(missing_ok=True)  # left only by a full disk, or where another start is reading


def _import_pyside() -> None:
    """Import PySide; what that makes stays, so nothing is gained by looking for garbage in it."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        with KeptCode(KEPT):
            import_module("PySide6.QtCore")
    finally:
        if collecting:
            gc.enable()


def _leave_sources_alone() -> None:
    """Keep PySide from reading the source of every module that is imported, which takes a tenth of our start.

    It looks there for the name of its own package, to know which modules may ask for its snake-case names. None of ours
    do, and what it cannot find out it takes for a no. Where a later PySide does this elsewhere, only the time is lost.
    """
    try:
        feature = import_module("shibokensupport.feature")
    except ImportError:
        return
    if hasattr(feature, "_mod_uses_pyside"):
        vars(feature)["_mod_uses_pyside"] = _uses_no_features


def _uses_no_features(_module: object) -> bool:
    return False


_import_pyside()
_leave_sources_alone()
