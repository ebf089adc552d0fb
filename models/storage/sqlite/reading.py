"""From the rows of a file to the study."""

from __future__ import annotations

import gc
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from operator import itemgetter
from pathlib import Path
from typing import Any

from models.checking import check_study
from models.errors import InputError
from models.storage.faults import SpoiltFileError
from models.storage.rows.shelves import SHELVES, Key, Shelf, study_of
from models.storage.rows.values import Codec, NoValueError
from models.storage.sqlite.row_checks import checksum
from models.study import Study


def read_study(connection: sqlite3.Connection, path: Path) -> Study:
    """Return the study that lies in a file, checked.

    Raises:
        SpoiltFileError: A row is not as it was written.
        InputError: The rows are as they were written, but contradict each other.
        sqlite3.Error: The file cannot be read.
    """
    with _collecting_no_garbage():
        study = read_rows(connection, path)
        try:
            check_study(study)
        except InputError as fault:
            raise fault.located(path=str(path)) from fault
    return study


@contextmanager
def _collecting_no_garbage() -> Iterator[None]:
    """Look for no garbage for a while: all that is made here stays, and of a large study it is millions of objects."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def read_rows(connection: sqlite3.Connection, path: Path) -> Study:
    """Return the study that the rows of a file make up, whatever it says.

    Raises:
        SpoiltFileError: A row is not as it was written.
        sqlite3.Error: The file cannot be read.
    """
    try:
        return study_of({shelf.name: _read_shelf(connection, shelf, path) for shelf in SHELVES})
    except KeyError as error:
        raise SpoiltFileError(path=str(path), detail=str(error.args[0])) from error


def _read_shelf(connection: sqlite3.Connection, shelf: Shelf, path: Path) -> dict[Key, dict[Key, Any]]:
    width, grouped = len(shelf.columns), len(shelf.group_columns)
    only = shelf.codecs if isinstance(shelf.codecs, Codec) else None
    # Values as bytes: so the checksum was made, and so they are decoded; of a large study they are most of the file.
    columns = (*shelf.columns, "position", "CAST(value AS BLOB)", "checksum")
    found: list[tuple[int, Key, Any]] = []
    # Row by row, since a value that was just read is still at hand for the processor; they are put in order decoded.
    for row in connection.execute(f"SELECT {', '.join(columns)} FROM {shelf.name}"):  # noqa: S608 (our own names)
        key, (position, value, expected) = row[:width], row[width:]
        if checksum(key, position, value) != expected:
            raise SpoiltFileError(path=str(path), detail="/".join((shelf.name, *key)))
        try:
            found.append((position, key, (only or shelf.codec(key)).decode(value)))
        except (NoValueError, KeyError) as error:
            raise SpoiltFileError(path=str(path), detail="/".join((shelf.name, *key))) from error
    found.sort(key=itemgetter(0))
    groups: dict[Key, dict[Key, Any]] = {}
    for _, key, decoded in found:
        groups.setdefault(key[:grouped], {})[key[grouped:]] = decoded
    return groups
