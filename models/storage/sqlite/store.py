"""A study in one SQLite file, for any number of threads."""

from __future__ import annotations

import sqlite3
import threading
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from models.editing.document import Changes
from models.errors import InputError
from models.storage.faults import JournalBrokenError, ReadOnlyStoreError
from models.storage.locking import FileLock, Holder
from models.storage.sqlite.connection import read_fault, transaction, write_fault
from models.storage.sqlite.group_commit import Authored, GroupCommit
from models.storage.sqlite.journal_rows import read_entries, verify_lines
from models.storage.sqlite.opening import Opened, write_copy
from models.storage.sqlite.snapshots import delete_snapshot, read_snapshot, read_snapshots, write_snapshot
from models.storage.store import Entry, Snapshot
from models.study import Study


class StoreClosedError(RuntimeError):
    """A store was used after it was closed: a defect of the caller."""


class SqliteStore:
    """A `Store` in one file. Any thread may call any method.

    Writing happens on one thread of its own, so `submit` never waits for the disk; what has queued up while the disk
    was busy is written as one group.
    """

    def __init__(self, path: Path, opened: Opened, lock: FileLock | None) -> None:
        """Take over a file that was opened and checked; without a lock it is read only."""
        self._path = path
        self._lock = lock
        self._connection = opened.connection
        self._file = GroupCommit(path, opened)
        self._queue: deque[tuple[Authored, Future[int]]] = deque()
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="storing")
        self._using = threading.RLock()
        self._closed = False

    @property
    def path(self) -> Path:
        """Where the file lies."""
        return self._path

    @property
    def left_by(self) -> Holder | None:
        """Who had the file open when the program or the machine died, before it was opened here; None for nobody."""
        return self._lock.left_by if self._lock is not None else None

    @property
    def revision(self) -> int:
        """The number of the latest change that was loaded or acknowledged."""
        return self._file.stored.tip.revision

    @property
    def read_only(self) -> bool:
        """Changes are refused."""
        return self._lock is None

    def load(self) -> Study:
        """Return the study as it is stored now, with what others may have written since.

        Raises:
            InputError: It cannot be read any more.
        """
        with self._open():
            self._file.refresh()
            return self._file.stored.study

    def apply(self, changes: Changes, author: str = "") -> int:
        """Store a change and return its revision; when this returns, it is on disk.

        Raises:
            InputError: It is not on disk; what was stored before is untouched.
        """
        return self.submit(changes, author).result()

    def submit(self, changes: Changes, author: str = "") -> Future[int]:
        """Queue a change without waiting for the disk; the future gives what `apply` returns or raises."""
        if self._closed:
            raise StoreClosedError
        future: Future[int] = Future()
        future.set_running_or_notify_cancel()  # From here on it cannot be cancelled: it may be on disk already.
        if self.read_only:
            future.set_exception(ReadOnlyStoreError(path=str(self._path)))
        else:
            self._queue.append((Authored(changes, author), future))
            self._writer.submit(self._write_queued)
        return future

    def changes_since(self, revision: int) -> tuple[Entry, ...]:
        """Return the journal's entries after a revision, oldest first.

        Raises:
            InputError: The journal cannot be read.
        """
        with self._open(), self._reading():
            return read_entries(self._connection, self._path, revision)

    def journal(self) -> tuple[Entry, ...]:
        """Return every entry of the journal, oldest first.

        Raises:
            InputError: The journal cannot be read.
        """
        return self.changes_since(0)

    def verify_journal(self) -> None:
        """Check that no entry of the journal was altered, removed or put in between.

        Raises:
            JournalBrokenError: The first entry that is not as it was written.
            InputError: The journal cannot be read.
        """
        with self._open(), self._reading():
            end = verify_lines(self._connection, self._path)
            if self._lock is not None and end != self._file.stored.tip:
                raise JournalBrokenError(path=str(self._path), revision=end.revision + 1)

    def snapshots(self) -> tuple[Snapshot, ...]:
        """Return the snapshots that are kept, oldest first.

        Raises:
            InputError: The file cannot be read.
        """
        with self._open(), self._reading():
            return read_snapshots(self._connection)

    def keep_snapshot(self, name: str, author: str = "") -> Snapshot:
        """Keep the study as it is stored now, with all that was queued before; when this returns, it is on disk.

        Raises:
            InputError: It is not on disk.
        """
        self._check_writable()
        return self._writer.submit(self._keep_snapshot, name, author).result()

    def snapshot(self, number: int) -> Study:
        """Return the study as it stood.

        Raises:
            InputError: There is no such snapshot, or it cannot be read.
        """
        with self._open(), self._reading():
            return read_snapshot(self._connection, number, self._path)

    def remove_snapshot(self, number: int) -> None:
        """Forget a snapshot; one that is gone already does no harm.

        Raises:
            InputError: It is still on disk.
        """
        self._check_writable()
        with self._open(), self._writing():
            delete_snapshot(self._connection, number)

    def write_copy(self, path: Path, *, overwrite: bool = False) -> None:
        """Write all that is stored, journal included, to another file, whole or not at all.

        Raises:
            InputError: The other file cannot be written, or this one not be read.
        """
        with self._open(), self._reading():
            write_copy(self._connection, path, overwrite=overwrite)

    def close(self) -> None:
        """Store what is queued, then let go of the file; closing twice is closing once."""
        self._closed = True
        self._writer.shutdown(wait=True)
        with self._using:
            self._connection.close()
            if self._lock is not None:
                self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def _open(self) -> Iterator[None]:
        with self._using:
            if self._closed:
                raise StoreClosedError
            yield

    @contextmanager
    def _reading(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise read_fault(error, self._path) from error

    @contextmanager
    def _writing(self) -> Iterator[None]:
        try:
            self._file.check_still_there()
            with transaction(self._connection, writing=True):
                yield
        except sqlite3.Error as error:
            raise write_fault(error, self._path) from error

    def _check_writable(self) -> None:
        if self._closed:
            raise StoreClosedError
        if self.read_only:
            raise ReadOnlyStoreError(path=str(self._path))

    def _keep_snapshot(self, name: str, author: str) -> Snapshot:
        """Run on the writer's thread, so what was queued before is on disk by now."""
        with self._using, self._writing():
            stored = self._file.stored
            return write_snapshot(self._connection, stored.study, name, author, stored.tip.revision)

    def _write_queued(self) -> None:
        """Write all that waits as one group; runs once for each change, so most often there is one or none."""
        waiting: list[tuple[Authored, Future[int]]] = []
        while self._queue:
            waiting.append(self._queue.popleft())
        if not waiting:
            return
        try:
            with self._using:
                outcomes = self._file.write([change for change, _ in waiting])
        except BaseException as defect:  # noqa: BLE001 (whoever waits must hear of it; here nobody would)
            for _, future in waiting:
                future.set_exception(defect)
            return
        for (_, future), outcome in zip(waiting, outcomes, strict=True):
            if isinstance(outcome, InputError):
                future.set_exception(outcome)
            else:
                future.set_result(outcome)
