"""Snapshots: the study as it stood, kept in its own file under a name."""

from __future__ import annotations

import sqlite3
import zlib
from datetime import UTC, datetime
from pathlib import Path

from models.storage.faults import NoSuchSnapshotError, SpoiltFileError
from models.storage.rows.values import NoValueError
from models.storage.rows.whole import pack, unpack
from models.storage.store import Snapshot
from models.study import Study


def read_snapshots(connection: sqlite3.Connection) -> tuple[Snapshot, ...]:
    """Return what is kept, oldest first.

    Raises:
        sqlite3.Error: The file cannot be read.
    """
    rows = connection.execute("SELECT id, name, time, author, revision FROM snapshots ORDER BY id")
    return tuple(Snapshot(key, name, datetime.fromisoformat(time), author, at) for key, name, time, author, at in rows)


def write_snapshot(connection: sqlite3.Connection, study: Study, name: str, author: str, revision: int) -> Snapshot:
    """Keep a study; the caller begins and ends the transaction.

    Raises:
        NotStorableError: A value would not come back as it is.
        sqlite3.Error: The disk did not take it.
    """
    time = datetime.now(UTC).isoformat(timespec="milliseconds")
    block = pack(study)
    written = connection.execute(
        "INSERT INTO snapshots (name, time, author, revision, study, checksum) VALUES (?, ?, ?, ?, ?, ?)",
        (name, time, author, revision, block, zlib.crc32(block)),
    )
    return Snapshot(written.lastrowid or 0, name, datetime.fromisoformat(time), author, revision)


def read_snapshot(connection: sqlite3.Connection, number: int, path: Path) -> Study:
    """Return the study as it stood.

    Raises:
        NoSuchSnapshotError: It was removed.
        SpoiltFileError: It is not as it was written.
        sqlite3.Error: The file cannot be read.
    """
    found = connection.execute("SELECT study, checksum FROM snapshots WHERE id = ?", (number,)).fetchone()
    if found is None:
        raise NoSuchSnapshotError(path=str(path), number=number)
    block, expected = found
    if zlib.crc32(block) != expected:
        raise SpoiltFileError(path=str(path), detail=f"snapshots/{number}")
    try:
        return unpack(block)
    except NoValueError as error:
        raise SpoiltFileError(path=str(path), detail=f"snapshots/{number}") from error


def delete_snapshot(connection: sqlite3.Connection, number: int) -> None:
    """Forget a snapshot; the caller begins and ends the transaction.

    Raises:
        sqlite3.Error: The disk did not take it.
    """
    connection.execute("DELETE FROM snapshots WHERE id = ?", (number,))
