"""A study without a name yet: kept in the user's data folder from its first edit on."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from models.editing.document import Changes
from models.study import Study

if TYPE_CHECKING:
    from models.storage.sqlite.store import SqliteStore


class WorkingCopy:
    """A store that makes its file when there is something to keep: looking at a sample leaves nothing behind."""

    def __init__(self, folder: Path) -> None:
        """Stand ready to keep a study in `folder`, which is made where it does not exist."""
        self._folder = folder
        self._store: SqliteStore | None = None
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="working-copy")

    @property
    def path(self) -> Path | None:
        """The file, or None before the first edit is on disk."""
        return self._store.path if self._store is not None else None

    def submit(self, changes: Changes, author: str = "") -> Future[int]:
        """Queue a change; the first one makes the file."""
        return self._writer.submit(self._write, changes, author)

    def settled(self, study: Study) -> SqliteStore:
        """Return the file as a store, once everything queued is in it; where there is none yet, it is made of `study`.

        Raises:
            InputError: It cannot be written.
        """
        return self._writer.submit(self._made, study).result()

    def existing(self) -> SqliteStore | None:
        """Return the file as a store, once everything queued is in it, or None where there is none yet."""
        return self._writer.submit(self._kept).result()

    def close(self) -> None:
        """Write what is queued, then let the file go."""
        self._writer.shutdown(wait=True)
        if self._store is not None:
            self._store.close()

    def _write(self, changes: Changes, author: str) -> int:
        # The journal begins with the study as it was found, so that it tells of the first edit too.
        return self._made(changes.before, author).apply(changes, author)

    def _kept(self) -> SqliteStore | None:
        return self._store

    def _made(self, study: Study, author: str = "") -> SqliteStore:
        if self._store is None:
            from models.storage.files import create_untitled

            self._store = create_untitled(self._folder, study, author)
        return self._store
