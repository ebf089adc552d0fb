"""The journal of a file, read and verified."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Final

from models.storage.faults import JournalBrokenError
from models.storage.journal import Line
from models.storage.sqlite.writing import Tip
from models.storage.store import Entry

_LINES: Final = """
SELECT revision, time, author, kind, origin, parts, patch, hash FROM journal WHERE revision > ? ORDER BY revision
"""


def read_entries(connection: sqlite3.Connection, path: Path, after: int) -> tuple[Entry, ...]:
    """Return the entries after a revision, oldest first.

    Raises:
        JournalBrokenError: An entry cannot be read.
        sqlite3.Error: The file cannot be read.
    """
    entries: list[Entry] = []
    for row in connection.execute(_LINES, (after,)):
        found = Line(*row[:-1])
        try:
            entries.append(found.entry())
        except ValueError as error:
            raise JournalBrokenError(path=str(path), revision=found.revision) from error
    return tuple(entries)


def verify_lines(connection: sqlite3.Connection, path: Path) -> Tip:
    """Check the chain from the first entry to the last, and return its end.

    Raises:
        JournalBrokenError: The first entry that is not as it was written, or is missing.
        sqlite3.Error: The file cannot be read.
    """
    tip = Tip()
    for *said, sealed in connection.execute(_LINES, (0,)):
        found = Line(*said)
        if found.revision != tip.revision + 1 or found.hash(tip.hash) != sealed:
            raise JournalBrokenError(path=str(path), revision=tip.revision + 1)
        tip = Tip(found.revision, sealed)
    return tip
