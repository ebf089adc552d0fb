"""From the difference between two studies to the rows of a file, and its line in the journal."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from typing import NamedTuple

from models.editing.document import Changes
from models.storage.journal import FIRST_HASH, Line, line
from models.storage.rows.differences import GroupChange, differences, encoded, journal_patch
from models.storage.rows.positions import renumbered
from models.storage.rows.shelves import Key, Shelf
from models.storage.sqlite.row_checks import checksum
from models.study import Study


class Tip(NamedTuple):
    """The end of the journal."""

    revision: int = 0
    hash: bytes = FIRST_HASH


def read_tip(connection: sqlite3.Connection) -> Tip:
    """Return the end of the journal as it is on disk."""
    found = connection.execute("SELECT revision, hash FROM journal ORDER BY revision DESC LIMIT 1").fetchone()
    return Tip() if found is None else Tip(*found)


def write_changes(connection: sqlite3.Connection, stored: Study | None, changes: Changes, author: str, tip: Tip) -> Tip:
    """Write what differs between `stored` and ``changes.after``, with a line in the journal; return its new end.

    Raises:
        NotStorableError: A value would not come back as it is; nothing was written.
        sqlite3.Error: The disk did not take it.
    """
    different = differences(stored, changes.after)
    entry = line(tip.revision + 1, author, changes, journal_patch(different))
    for change in different:
        _write_group(connection, change)
    return append_line(connection, entry, tip)


def append_line(connection: sqlite3.Connection, entry: Line, tip: Tip) -> Tip:
    """Write a line at the end of the journal; return the new end."""
    sealed = entry.hash(tip.hash)
    connection.execute("INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?, ?)", (*entry, sealed))
    return Tip(entry.revision, sealed)


def _write_group(connection: sqlite3.Connection, change: GroupChange) -> None:
    shelf, group = change.shelf, change.group
    known = {row.key: row.after for row in change.rows}
    gone = [(*group, *key) for key, value in known.items() if value is None]
    connection.executemany(f"DELETE FROM {shelf.name} WHERE {_equal(shelf.columns)}", gone)  # noqa: S608 (our own names)
    rows = []
    for key, position in _positions(connection, change).items():
        # A row that only moves is written whole as well: its checksum covers its place.
        value = known[key] if key in known else encoded(shelf, group, key, change.after[key])
        if value is not None:
            rows.append((*group, *key, position, value, checksum((*group, *key), position, value.encode())))
    connection.executemany(_upsert(shelf), rows)


def _positions(connection: sqlite3.Connection, change: GroupChange) -> Mapping[Key, int]:
    """Return the positions of all rows that must be written: new, different or moved."""
    different = [row.key for row in change.rows if row.after is not None]
    nothing_moves = not change.reordered and all(row.before is not None for row in change.rows)
    if nothing_moves:
        return {key: _known_positions(connection, change.shelf, (*change.group, *key))[key] for key in different}
    known = _known_positions(connection, change.shelf, change.group)
    moved = renumbered(list(change.after), known)
    return {key: known[key] for key in different if key in known} | dict(moved)


def _known_positions(connection: sqlite3.Connection, shelf: Shelf, within: Key) -> dict[Key, int]:
    """Return the positions of the rows whose first columns are `within`."""
    columns = ", ".join(shelf.key_columns)
    where = f" WHERE {_equal(shelf.columns[: len(within)])}" if within else ""
    rows = connection.execute(f"SELECT {columns}, position FROM {shelf.name}{where}", within)  # noqa: S608 (our own names)
    return {row[:-1]: row[-1] for row in rows}


def _upsert(shelf: Shelf) -> str:
    key = ", ".join(shelf.columns)
    places = ", ".join("?" for _ in shelf.columns)
    return (
        f"INSERT INTO {shelf.name} ({key}, position, value, checksum) VALUES ({places}, ?, ?, ?) "  # noqa: S608 (our own names)
        f"ON CONFLICT ({key}) DO UPDATE SET position = excluded.position, value = excluded.value, "
        "checksum = excluded.checksum"
    )


def _equal(columns: Key) -> str:
    return " AND ".join(f"{column} = ?" for column in columns)
