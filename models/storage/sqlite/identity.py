"""Whether a file is one of ours, asked without leaving a trace."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from models.storage.faults import (
    NewerFileError,
    NoSuchFileError,
    NotAStudyFileError,
    SpoiltFileError,
    UnreadableFileError,
)
from models.storage.sqlite.connection import address
from models.storage.sqlite.schema import APPLICATION_ID


def check_identity(path: Path, known: int) -> None:
    """Check that a file is a study, and of a version that can be read.

    The file is not opened by ourselves to look at its first bytes: closing it would, on Unix, drop the locks that a
    store in this very process may hold on it.

    Args:
        path: The file.
        known: The newest version that can be read.

    Raises:
        NoSuchFileError: There is no such file.
        UnreadableFileError: It may not be read.
        NotAStudyFileError: Something else wrote it.
        NewerFileError: A newer BayPath wrote it.
        SpoiltFileError: It is cut off.

    References:
        SQLite, How To Corrupt An SQLite Database File, section 2.2: https://www.sqlite.org/howtocorrupt.html
    """
    try:
        # Immutable: no locks, no journals, nothing recovered, whatever stands beside a file that may not be ours.
        with closing(sqlite3.connect(f"{address(path)}?mode=ro&immutable=1", uri=True)) as connection:
            if any(os.path.exists(f"{path}-{beside}") for beside in ("journal", "wal")):  # noqa: PTH110 - never raises
                # Killed while its file grew, a session leaves one that is shorter than its first page says; what stands
                # beside it puts that right once the file is opened in earnest. With this, the length is not asked.
                connection.execute("PRAGMA writable_schema = ON")
            (application,) = connection.execute("PRAGMA application_id").fetchone()
            (version,) = connection.execute("PRAGMA user_version").fetchone()
    except sqlite3.Error as error:
        try:
            there, plain = path.exists(), path.is_file()
        except OSError:  # A folder that may not be looked into, a name that is too long.
            raise UnreadableFileError(path=str(path)) from error
        if not there:
            raise NoSuchFileError(path=str(path)) from error
        if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_CORRUPT:
            raise SpoiltFileError(path=str(path), detail=str(error)) from error
        if plain and error.sqlite_errorcode & 0xFF in {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR}:
            raise UnreadableFileError(path=str(path)) from error
        raise NotAStudyFileError(path=str(path)) from error
    if application != APPLICATION_ID:
        raise NotAStudyFileError(path=str(path))
    if version > known:
        raise NewerFileError(path=str(path), found=version, known=known)
