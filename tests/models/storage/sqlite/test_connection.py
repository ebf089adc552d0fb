from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from models.errors import InputError
from models.storage.faults import (
    DiskFullError,
    FileBusyError,
    FileGoneError,
    NotWritableError,
    SpoiltFileError,
    UnreadableFileError,
    WriteFailedError,
)
from models.storage.files import open_store
from models.storage.sqlite.connection import address, connect, file_uri, read_fault, transaction, write_fault


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("/home/me/study.baypath", "file:///home/me/study.baypath"),
        ("/a b/50%?#&深.baypath", "file:///a%20b/50%25%3F%23%26%E6%B7%B1.baypath"),
        ("C:/Users/me/study.baypath", "file:///C:/Users/me/study.baypath"),
        ("//machine/share/study.baypath", "file:////machine/share/study.baypath"),
    ],
)
def test_a_path_of_any_system_has_its_address(path: str, uri: str) -> None:
    assert file_uri(path) == uri


def test_a_name_that_is_no_unicode_is_an_address_too(tmp_path: Path) -> None:
    path = tmp_path / "\udcff.baypath"
    assert address(path).endswith("/%FF.baypath")


@pytest.mark.parametrize("read_only", [False, True])
def test_a_store_is_as_safe_as_it_was_measured_to_be(study_file: Path, *, read_only: bool) -> None:
    expected = {
        "synchronous": 3,  # EXTRA
        "journal_mode": "delete",
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "mmap_size": 0,
    }
    with open_store(study_file, read_only=read_only) as store:
        found = {name: store._connection.execute(f"PRAGMA {name}").fetchone() for name in expected}
    assert {name: value[0] if value else 0 for name, value in found.items()} == expected


def test_a_file_opened_to_be_read_cannot_be_written_even_by_mistake(study_file: Path) -> None:
    with closing(connect(study_file, read_only=True)) as connection, pytest.raises(sqlite3.OperationalError):
        connection.execute("DELETE FROM experts")


def test_a_transaction_that_fails_is_taken_back(study_file: Path) -> None:
    def fail_half_way(connection: sqlite3.Connection) -> None:
        with transaction(connection, writing=True):
            connection.execute("DELETE FROM experts")
            raise ZeroDivisionError

    with closing(connect(study_file)) as connection:
        with pytest.raises(ZeroDivisionError):
            fail_half_way(connection)
        assert connection.execute("SELECT count(*) FROM experts").fetchone() == (2,)


def error(code: int) -> sqlite3.Error:
    raised = sqlite3.OperationalError("its own words")
    raised.sqlite_errorcode = code
    return raised


@pytest.mark.parametrize(
    ("code", "written", "read"),
    [
        (sqlite3.SQLITE_FULL, DiskFullError, DiskFullError),
        (sqlite3.SQLITE_READONLY, NotWritableError, NotWritableError),
        (sqlite3.SQLITE_READONLY_DIRECTORY, NotWritableError, NotWritableError),
        (sqlite3.SQLITE_READONLY_DBMOVED, FileGoneError, FileGoneError),
        (sqlite3.SQLITE_CANTOPEN, NotWritableError, UnreadableFileError),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, FileBusyError, FileBusyError),
        (sqlite3.SQLITE_CORRUPT_INDEX, SpoiltFileError, SpoiltFileError),
        (sqlite3.SQLITE_IOERR_FSYNC, WriteFailedError, UnreadableFileError),
        (sqlite3.SQLITE_ERROR, WriteFailedError, SpoiltFileError),
    ],
)
def test_what_sqlite_says_is_told_as_what_it_means(
    code: int, written: type[InputError], read: type[InputError]
) -> None:
    for meaning, fault in ((written, write_fault(error(code), Path("x"))), (read, read_fault(error(code), Path("x")))):
        assert type(fault) is meaning
        assert fault.where["path"] == "x"
