"""Imports PySide without the work that it does anew at every start; to be imported before the first line of PySide.

PySide carries a dozen modules of Python as text inside its library and compiles them whenever it is imported, a fifth
of the time that it takes. Python would keep what it compiled, but does so for files only; so it is kept here, beside
the compiled modules of this package and by their rules (`kept_code`). What was kept is used for the very same text
alone, and where nothing can be kept, only time is lost. PySide itself can write those modules into its own folder
(``SBK_EMBED=0``); but a program has no business in the folders of another package, and where it is installed for
everyone it could not.

Two things that PySide brings and no program of ours can use are left out: the writer of its type stubs, and the
question for features at every import.
"""

from __future__ import annotations

import builtins
import gc
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from types import CodeType
from typing import Any, Final, Self

from desktop import kept_code

KEPT: Final = kept_code.beside(__file__, ".pyside")
"""Where compiled code is kept."""

UNUSED: Final = frozenset({"shibokensupport/signature/lib/pyi_generator.py"})
"""What writes PySide's type stubs: with all that it imports, a tenth of the time that importing PySide takes."""

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
        self._kept = kept_code.read(self._path)
        vars(builtins)["compile"] = self._compiled
        return self

    def __exit__(self, *_error: object) -> None:
        vars(builtins)["compile"] = _compile
        if self._grown:
            kept_code.write(self._path, self._kept)

    def _compiled(self, source: Any, filename: Any, mode: str, *rest: Any, **named: Any) -> Any:
        if not isinstance(source, bytes) or mode != "exec" or rest or named:
            return _compile(source, filename, mode, *rest, **named)
        if filename in UNUSED:
            return _compile(b"", filename, mode)
        known = self._kept.get(filename)
        if known is not None and known[0] == source:
            return known[1]
        code = _compile(source, filename, mode)
        self._kept[filename] = source, code
        self._grown = True
        return code


def _import_pyside() -> None:
    """Import PySide; what that makes stays, so nothing is gained by ever looking for garbage in it."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        with KeptCode(KEPT):
            import_module("PySide6.QtWidgets")
    finally:
        gc.freeze()
        if collecting:
            gc.enable()


def _import_plainly() -> None:
    """Import without asking for features, as PySide has every import statement do, which then takes thrice as long.

    It looks whether a module asks for snake-case names (``from __feature__ import snake_case``), and reads the
    source of each module that is imported to know whether it might. None of ours ask. Where a later PySide does this
    elsewhere, only the time is lost.
    """
    plain = getattr(builtins, "__orig_import__", None)
    if plain is not None:
        vars(builtins)["__import__"] = plain


_import_pyside()
_import_plainly()
