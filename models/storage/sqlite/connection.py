"""Connections to a file, guarded against what a file from elsewhere may hold, and what their errors mean."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final
from urllib.parse import quote

from models.errors import Clause, InputError
from models.storage.faults import (
    DiskFullError,
    FileBusyError,
    FileGoneError,
    NotWritableError,
    SpoiltFileError,
    UnfinishedWriteError,
    UnreadableFileError,
    WriteFailedError,
)

PRAGMAS: Final[dict[str, str]] = {
    # A file may come from anyone: run nothing that it brings along, believe no cell's size, map nothing into memory.
    "trusted_schema": "OFF",
    "cell_size_check": "ON",
    "mmap_size": "0",
    "foreign_keys": "ON",
    # EXTRA also flushes the folder after the rollback journal is removed, which is the moment of commit.
    "synchronous": "EXTRA",
}

JOURNAL_MODE = "DELETE"
"""Not WAL: a file that is copied or moved while open must hold all that was acknowledged."""

BUSY_SECONDS: Final = 5.0
"""How long to wait for a reader in another process."""


def connect(path: Path, *, read_only: bool = False, create: bool = False) -> sqlite3.Connection:
    """Open a file; transactions are begun and ended by hand.

    Raises:
        sqlite3.Error: It cannot be opened.
    """
    mode = "ro" if read_only else "rwc" if create else "rw"
    connection = sqlite3.connect(
        f"{address(path)}?mode={mode}", uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
    )
    try:
        for name, value in PRAGMAS.items():
            connection.execute(f"PRAGMA {name} = {value}")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def address(path: Path) -> str:
    """Return a file's address, to which a query may be added."""
    return file_uri(path.absolute().as_posix())


def file_uri(absolute: str) -> str:
    """Return the URI of an absolute path with forward slashes, of any system."""
    # Two slashes open the part that names a machine: a drive (C:/…) needs a third, a share (//machine/…) has its own.
    return "file://" + ("" if absolute.startswith("/") else "/") + quote(os.fsencode(absolute), safe="/:")


def make_writable(connection: sqlite3.Connection) -> None:
    """Check that the file and its folder take writes, and see to it that all writes go through a rollback journal.

    Raises:
        sqlite3.Error: They do not. The file is as it was.
    """
    (mode,) = connection.execute(f"PRAGMA journal_mode = {JOURNAL_MODE}").fetchone()
    if mode != JOURNAL_MODE.lower():
        busy = sqlite3.OperationalError(f"journal mode {mode}")
        busy.sqlite_errorcode = sqlite3.SQLITE_BUSY
        raise busy
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    # SQLite falls back to reading where it may not write, and says so only at the first write.
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute(f"PRAGMA user_version = {version}")
    finally:
        roll_back(connection)


@contextmanager
def transaction(connection: sqlite3.Connection, *, writing: bool) -> Iterator[None]:
    """Run a block in one transaction: committed if the block ends, taken back if it fails.

    Raises:
        sqlite3.Error: It could not begin, or the commit erred; what was to be committed may then still be on disk.
    """
    connection.execute("BEGIN IMMEDIATE" if writing else "BEGIN")
    try:
        yield
        commit(connection)
    except BaseException:
        roll_back(connection)
        raise


def commit(connection: sqlite3.Connection) -> None:
    """Commit."""
    connection.execute("COMMIT")


def roll_back(connection: sqlite3.Connection) -> None:
    """Take the open transaction back, if the error that led here has left one open."""
    if connection.in_transaction:
        try:
            connection.execute("ROLLBACK")
        except sqlite3.Error:
            # The disk does not take that either. The rollback journal stays beside the file for the next opening.
            return


_MEANINGS: Final[dict[int, type[InputError]]] = {
    sqlite3.SQLITE_FULL: DiskFullError,
    sqlite3.SQLITE_READONLY: NotWritableError,
    sqlite3.SQLITE_READONLY_DBMOVED: FileGoneError,
    sqlite3.SQLITE_READONLY_ROLLBACK: UnfinishedWriteError,
    sqlite3.SQLITE_READONLY_RECOVERY: UnfinishedWriteError,
    sqlite3.SQLITE_READONLY_CANTINIT: UnfinishedWriteError,
    sqlite3.SQLITE_PERM: NotWritableError,
    sqlite3.SQLITE_CANTOPEN: NotWritableError,
    sqlite3.SQLITE_BUSY: FileBusyError,
    sqlite3.SQLITE_LOCKED: FileBusyError,
    sqlite3.SQLITE_PROTOCOL: FileBusyError,
    sqlite3.SQLITE_NOTADB: SpoiltFileError,
    sqlite3.SQLITE_CORRUPT: SpoiltFileError,
}


def write_fault(error: sqlite3.Error, path: Path) -> InputError:
    """Return what an error means for a person whose study is being written."""
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
    meaning = _MEANINGS.get(code) or _MEANINGS.get(code & 0xFF) or WriteFailedError
    if meaning is WriteFailedError:
        trouble = Clause("disk_trouble") if code & 0xFF == sqlite3.SQLITE_IOERR else Clause("system_error", number=code)
        return WriteFailedError(path=str(path), detail=trouble)
    if meaning is SpoiltFileError:
        return SpoiltFileError(path=str(path), detail=str(error))
    return meaning(path=str(path))


def read_fault(error: sqlite3.Error, path: Path) -> InputError:
    """Return what an error means for a person whose study is being read."""
    fault = write_fault(error, path)
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
    if code & 0xFF in {sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN}:
        return UnreadableFileError(path=str(path))
    # What BayPath itself asks is right, so whatever else the database cannot make out is the file's doing.
    return SpoiltFileError(path=str(path), detail=str(error)) if isinstance(fault, WriteFailedError) else fault
