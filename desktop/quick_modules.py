"""Takes our own modules out of one file instead of some 140: looking for each takes as long as running most of them.

What a start needs is kept beside the compiled modules once a window has been opened (`keep`). A module is taken from
there only while its source has the time and the size that it had, as Python itself does with each compiled module; any
other is looked for as ever, and kept after this start. Where nothing can be kept, only time is lost.
"""

from __future__ import annotations

import marshal
import os
import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from pathlib import Path
from types import CodeType, ModuleType
from typing import Final

from desktop import kept_code

KEPT: Final = kept_code.beside(__file__, ".modules")
"""Where code is kept. Whoever changes what an `Entry` is gives the name another ending: older files are still there."""

_OURS: Final = frozenset({"desktop", "models"})

Entry = tuple[str, int, int, bool, bytes]
"""Where a source is, when it was written, in nanoseconds, how many bytes it has, whether a package's, and its code."""


class KeptModules:
    """Finds modules in a file, for `sys.meta_path`.

    Args:
        path: The file. It need not be there; a broken one finds nothing.
    """

    def __init__(self, path: Path) -> None:
        self._kept: dict[str, Entry] = kept_code.read(path)

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return where a module is, with its code at hand; None where its source is no longer the one that was kept."""
        entry = self._kept.get(name)
        if entry is None or not path:
            return None
        folder = os.path.join(path[0], name.rpartition(".")[2])  # noqa: PTH118 - a path object takes five times as long
        is_package = entry[3]
        source = os.path.join(folder, "__init__.py") if is_package else folder + ".py"  # noqa: PTH118
        if not _is_of(entry, source):
            return None
        loader = _KeptLoader(name, source, entry[4])
        return spec_from_file_location(
            name, source, loader=loader, submodule_search_locations=[folder] if is_package else None
        )


class _KeptLoader(SourceFileLoader):
    """Runs code that is at hand; all else, as showing the source in a traceback, it does as ever."""

    def __init__(self, name: str, source: str, code: bytes) -> None:
        super().__init__(name, source)
        self._code = code

    def get_code(self, fullname: str) -> CodeType | None:  # noqa: ARG002 - the base class's signature
        code: CodeType = marshal.loads(self._code)  # noqa: S302 - ours, as trusted as the .pyc files beside it
        return code


def keep(path: Path = KEPT) -> None:
    """Keep the code of all modules of ours that are imported now; what is kept already and still holds, stays."""
    kept: dict[str, Entry] = kept_code.read(path)
    grown = False
    for name, module in list(sys.modules.items()):
        root, _, below = name.partition(".")
        if root not in _OURS or not below:
            continue
        loader = getattr(module, "__loader__", None)
        # What came out of the file is still of its source, or of one that was changed this very moment.
        if not isinstance(loader, SourceFileLoader) or isinstance(loader, _KeptLoader):
            continue
        if name in kept and _is_of(kept[name], loader.path):
            continue
        entry = _entry(name, loader)
        if entry is not None:
            kept[name] = entry
            grown = True
    if grown:
        kept_code.write(path, kept)


def _entry(name: str, loader: SourceFileLoader) -> Entry | None:
    try:
        state, code = os.stat(loader.path), loader.get_code(name)  # noqa: PTH116
    except (OSError, ImportError, SyntaxError):
        return None  # a source that is being changed just now
    return loader.path, state.st_mtime_ns, state.st_size, loader.is_package(name), marshal.dumps(code)


def _is_of(entry: Entry, source: str) -> bool:
    try:
        state = os.stat(source)  # noqa: PTH116
    except OSError:
        return False
    return (source, state.st_mtime_ns, state.st_size) == entry[:3]


sys.meta_path.insert(0, KeptModules(KEPT))
