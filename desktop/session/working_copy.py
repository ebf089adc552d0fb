"""A study without a name yet: kept in the user's data folder from its first edit on."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.session.threads import Threads
from models.editing.document import Changes
from models.study import Study

if TYPE_CHECKING:
    from concurrent.futures import Future

    from models.storage.sqlite.store import SqliteStore


class WorkingCopy:
    """A store that makes its file when there is something to keep: looking at a sample leaves nothing behind."""

    def __init__(self, folder: Path) -> None:
        """Stand ready to keep a study in `folder`, which is made where it does not exist."""
        self._folder = folder
        self._store: SqliteStore | None = None
        self._latest: Future[int] | None = None
        self._writer = Threads("working-copy")

    @property
    def path(self) -> Path | None:
        """The file, or None before the first edit is on disk."""
        return self._store.path if self._store is not None else None

    def submit(self, changes: Changes, author: str = "") -> Future[int]:
        """Queue a change; the first one makes the file.

        The file takes what has queued up as one group, so that whoever answers fast does not wait for each answer's
        own turn of the disk.
        """
        from concurrent.futures import Future

        future: Future[int] = Future()
        future.set_running_or_notify_cancel()
        self._writer.submit(self._write, changes, author, future)
        return future

    def settled(self, study: Study, author: str = "") -> SqliteStore:
        """Return the file as a store, with everything queued in it; where there is none, `author` makes it of `study`.

        Raises:
            InputError: It cannot be written.
        """
        return self._writer.submit(self._settled, study, author).result()

    def existing(self) -> SqliteStore | None:
        """Return the file as a store, once everything queued is in it, or None where there is none yet."""
        return self._writer.submit(self._kept).result()

    def close(self) -> None:
        """Write what is queued, then let the file go."""
        self._writer.close(drop=False)
        if self._store is not None:
            self._store.close()

    def _write(self, changes: Changes, author: str, future: Future[int]) -> None:
        try:
            # The journal begins with the study as it was found, so that it tells of the first edit too.
            self._latest = self._made(changes.before, author).submit(changes, author)
        except Exception as error:  # noqa: BLE001 (whoever waits for the future is told, as by any executor)
            future.set_exception(error)
        else:
            self._latest.add_done_callback(partial(_pass_on, future))

    def _kept(self) -> SqliteStore | None:
        if self._latest is not None:
            from concurrent.futures import wait

            wait([self._latest])
        return self._store

    def _settled(self, study: Study, author: str) -> SqliteStore:
        return self._kept() or self._made(study, author)

    def _made(self, study: Study, author: str = "") -> SqliteStore:
        if self._store is None:
            from models.storage.files import create_untitled

            self._store = create_untitled(self._folder, study, author)
        return self._store


def _pass_on(future: Future[int], done: Future[int]) -> None:
    fault = done.exception()
    if fault is None:
        future.set_result(done.result())
    else:
        future.set_exception(fault)
