"""Opening a study file: nothing in it is believed before it was checked, and a file that is refused stays as it was."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import NamedTuple

from models.errors import InputError
from models.storage.faults import OlderFileError, SpoiltFileError
from models.storage.publishing import whole_file
from models.storage.sqlite.connection import connect, make_writable, read_fault, roll_back, transaction, write_fault
from models.storage.sqlite.identity import check_identity
from models.storage.sqlite.reading import read_study
from models.storage.sqlite.schema import CURRENT, Layout, check_tables
from models.storage.sqlite.writing import Tip, read_tip
from models.study import Study


class Opened(NamedTuple):
    """A file that was found right, and what it holds."""

    connection: sqlite3.Connection
    study: Study
    tip: Tip


def open_file(path: Path, *, read_only: bool = False, layout: Layout = CURRENT) -> Opened:
    """Open a file, check it, bring it up to date and read it; whoever calls holds the lock, unless it is read only.

    Raises:
        InputError: The file is not a study, damaged, newer, in use, or contradicts itself.
    """
    check_identity(path, layout.version)
    connection: sqlite3.Connection | None = None
    try:
        connection = connect(path, read_only=read_only)
        return _opened(connection, path, layout, read_only=read_only)
    except BaseException as error:
        if connection is not None:
            connection.close()
        if isinstance(error, sqlite3.Error):
            raise read_fault(error, path) from error
        if isinstance(error, UnicodeDecodeError):  # SQLite quotes a spoilt table's name in an error that is no text.
            raise SpoiltFileError(path=str(path), detail="sqlite_schema") from error
        raise


def _opened(connection: sqlite3.Connection, path: Path, layout: Layout, *, read_only: bool) -> Opened:
    version = _check_content(connection, layout, path)
    if version == layout.version:
        with transaction(connection, writing=False):
            opened = Opened(connection, read_study(connection, path), read_tip(connection))
        if not read_only:
            _make_writable(connection, path)
        return opened
    if not read_only:
        _make_writable(connection, path)
        return _with_backup(connection, version, layout, path)
    copy = _in_memory(connection)
    try:
        return _brought_up_to_date(copy, version, layout, path)
    except BaseException:
        copy.close()
        raise


def _make_writable(connection: sqlite3.Connection, path: Path) -> None:
    try:
        make_writable(connection)
    except sqlite3.Error as error:
        raise write_fault(error, path) from error


def _check_content(connection: sqlite3.Connection, layout: Layout, path: Path) -> int:
    """Check all that the database itself can tell; return the file's version."""
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    definitions = layout.definitions_of(version)
    if definitions is None:
        raise SpoiltFileError(path=str(path), detail=f"user_version {version}")
    check_tables(connection, definitions, path)
    (pages,), (page_size,) = (connection.execute(f"PRAGMA {name}").fetchone() for name in ("page_count", "page_size"))
    size = path.stat().st_size
    if size < pages * page_size:  # SQLite takes what is missing of the last page for zeros.
        raise SpoiltFileError(path=str(path), detail=f"{size} < {pages * page_size} B")
    (finding,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
    if finding != "ok":
        raise SpoiltFileError(path=str(path), detail=str(finding).splitlines()[-1])
    _check_references(connection, path)
    return version


def _check_references(connection: sqlite3.Connection, path: Path) -> None:
    orphan = connection.execute("PRAGMA foreign_key_check").fetchone()
    if orphan is not None:
        raise SpoiltFileError(path=str(path), detail=str(orphan[0]))


def _in_memory(connection: sqlite3.Connection) -> sqlite3.Connection:
    """Return a copy of an older file that may be changed, since the file may not, and close the file."""
    copy = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    connection.backup(copy)
    connection.close()
    return copy


def _with_backup(connection: sqlite3.Connection, version: int, layout: Layout, path: Path) -> Opened:
    """Bring a file up to date, a copy of the old one beside it; the copy goes where the file stays old."""
    backup = path.with_name(f"{path.stem}.version-{version}{path.suffix}")
    number = 2
    while backup.exists():
        backup = path.with_name(f"{path.stem}.version-{version}-{number}{path.suffix}")
        number += 1
    write_copy(connection, backup)
    try:
        return _brought_up_to_date(connection, version, layout, path)
    except BaseException:
        roll_back(connection)
        if connection.execute("PRAGMA user_version").fetchone()[0] == version:
            backup.unlink()
        raise


def _brought_up_to_date(connection: sqlite3.Connection, version: int, layout: Layout, path: Path) -> Opened:
    """Run every step that the file needs, in one transaction that ends only when the result was read."""
    # Tables are dropped and made anew; what refers to them is checked at the end.
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        with transaction(connection, writing=True):
            for reached in range(version + 1, layout.version + 1):
                layout.steps[reached].upgrade(connection)
                connection.execute(f"PRAGMA user_version = {reached}")
            check_tables(connection, layout.definitions, path)
            _check_references(connection, path)
            opened = Opened(connection, read_study(connection, path), read_tip(connection))
    except (sqlite3.Error, InputError) as error:
        raise OlderFileError(path=str(path), found=version, known=layout.version) from error
    connection.execute("PRAGMA foreign_keys = ON")
    return opened


def write_copy(connection: sqlite3.Connection, path: Path, *, overwrite: bool = False) -> None:
    """Write all that a file holds to another file, whole or not at all.

    Raises:
        InputError: The other file cannot be written.
        sqlite3.Error: This one is damaged.
    """
    with whole_file(path, overwrite=overwrite) as draft:
        try:
            connection.execute("VACUUM INTO ?", (str(draft),))
        except sqlite3.Error as error:
            fault = write_fault(error, path)
            if isinstance(fault, SpoiltFileError):
                raise
            raise fault from error
