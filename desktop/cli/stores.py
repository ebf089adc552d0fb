"""Study files that a command reads or changes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from models.editing.kinds import EditKind
    from models.storage.store import Store
    from models.study import Study


@contextmanager
def opened(target: str, *, read_only: bool = False) -> Iterator[Store]:
    """Open a study file, and close it afterwards."""
    from models.storage.files import open_store

    store = open_store(Path(target), read_only=read_only)
    try:
        yield store
    finally:
        store.close()


def keep(store: Store, before: Study, after: Study, kind: EditKind) -> None:
    """Write what an edit changed, if it changed anything."""
    from models.editing.document import Changes, Origin
    from models.study import changed_parts

    parts = changed_parts(before, after)
    if parts:
        store.apply(Changes(before, after, parts, kind, Origin.EDIT))
