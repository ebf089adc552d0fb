"""Files that are not what they should be: one error each, and not a byte of them changed."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

import models.storage.sqlite.connection
from models.errors import InputError
from models.storage.faults import (
    FileBusyError,
    ForeignContentError,
    JournalBrokenError,
    NewerFileError,
    NotAStudyFileError,
    SpoiltFileError,
    UnfinishedWriteError,
    UnreadableFileError,
)
from models.storage.files import open_store
from models.storage.sqlite.schema import CURRENT
from models.storage.store import Entry
from models.study import Study
from tests.models.storage.permissions import ordinary_user
from tests.models.storage.studies import small_study


def refused(path: Path, *, read_only: bool) -> InputError:
    """Open a file that cannot be opened, and see that nothing was changed, and nothing left beside it."""
    before, beside = path.read_bytes(), sorted(path.parent.iterdir())
    with pytest.raises(InputError) as caught:
        open_store(path, read_only=read_only)
    assert path.read_bytes() == before
    assert sorted(path.parent.iterdir()) == beside
    return caught.value


def sql(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize("content", [b"", b"x", b"Dear Ms Wong,\n" * 1000, b"SQLite format 3\0", b"PK\x03\x04" * 100])
def test_a_file_of_something_else_is_not_a_study(tmp_path: Path, content: bytes, *, read_only: bool) -> None:
    path = tmp_path / "letter.baypath"
    path.write_bytes(content)
    fault = refused(path, read_only=read_only)
    assert isinstance(fault, NotAStudyFileError)
    assert fault.where == {"path": str(path)}


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize("journal_mode", ["DELETE", "WAL"])
def test_a_database_of_another_program_is_not_a_study(tmp_path: Path, journal_mode: str, *, read_only: bool) -> None:
    path = tmp_path / "bookmarks.baypath"
    sql(path, f"PRAGMA journal_mode = {journal_mode}", "CREATE TABLE bookmarks (url)", "PRAGMA application_id = 7")
    assert isinstance(refused(path, read_only=read_only), NotAStudyFileError)


def test_a_folder_is_not_a_study(tmp_path: Path) -> None:
    with pytest.raises(NotAStudyFileError):
        open_store(tmp_path)


@pytest.mark.parametrize("read_only", [False, True])
def test_a_newer_file_is_refused_with_both_versions_named(study_file: Path, *, read_only: bool) -> None:
    sql(study_file, "CREATE TABLE novelty (id)", "PRAGMA user_version = 9")
    fault = refused(study_file, read_only=read_only)
    assert isinstance(fault, NewerFileError)
    assert fault.where == {"path": str(study_file), "found": 9, "known": CURRENT.version}


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize(
    ("statement", "name"),
    [
        ("CREATE TABLE novelty (id)", "novelty"),
        ("CREATE VIEW best AS SELECT id FROM initiatives", "best"),
        ("CREATE TRIGGER spy AFTER UPDATE ON ratings BEGIN DELETE FROM experts; END", "spy"),
        ("CREATE INDEX quick ON ratings (expert)", "quick"),
        ("ALTER TABLE experts ADD COLUMN salary TEXT", "experts"),
        ("ALTER TABLE experts DROP COLUMN checksum", "experts"),
        ("ALTER TABLE experts RENAME TO people", "people"),
        ("ANALYZE", "sqlite_stat1"),
    ],
)
def test_what_others_put_into_a_study_file_is_refused_by_name(
    study_file: Path, statement: str, name: str, *, read_only: bool
) -> None:
    sql(study_file, statement)
    fault = refused(study_file, read_only=read_only)
    assert isinstance(fault, ForeignContentError)
    assert fault.where == {"path": str(study_file), "name": name}


@pytest.mark.parametrize(
    ("statements", "detail"),
    [
        (("DROP TABLE factors",), "factors"),
        (("PRAGMA user_version = 0",), "user_version 0"),
        (("DELETE FROM singletons WHERE part = 'frame'",), "frame"),
        (("DELETE FROM rating_ballots",), "ratings"),
        (("UPDATE experts SET value = '{}'",), "experts/E1"),
        (
            ("PRAGMA ignore_check_constraints = ON", "UPDATE experts SET position = -1"),
            "CHECK constraint failed in experts",
        ),
    ],
)
def test_what_is_missing_or_altered_is_named(study_file: Path, statements: tuple[str, ...], detail: str) -> None:
    sql(study_file, *statements)
    fault = refused(study_file, read_only=False)
    assert isinstance(fault, SpoiltFileError)
    assert fault.where == {"path": str(study_file), "detail": detail}


def test_a_study_that_contradicts_itself_is_refused_with_the_contradiction_named(study_file: Path) -> None:
    sql(study_file, "DELETE FROM bodies WHERE id = 'B1'")
    fault = refused(study_file, read_only=False)
    assert not isinstance(fault, SpoiltFileError)
    assert fault.where["path"] == str(study_file)
    assert fault.where["body"] == "B1"


def test_a_file_that_was_cut_off_is_refused_wherever_it_was_cut(study_file: Path) -> None:
    whole = study_file.read_bytes()
    lengths = random.Random(1).sample(range(len(whole)), 60)
    for length in [17, 99, 100, 101, 4095, 4096, 4097, len(whole) - 4096, len(whole) - 1, *lengths]:
        study_file.write_bytes(whole[:length])
        fault = refused(study_file, read_only=length % 2 == 0)
        # What is left of a first page does not say whose it was.
        assert isinstance(fault, SpoiltFileError if length >= 4096 else (NotAStudyFileError, SpoiltFileError)), length


def test_a_page_of_noise_is_never_taken_for_a_study(study_file: Path) -> None:
    whole = study_file.read_bytes()
    noise = random.Random(2)
    for page in range(len(whole) // 4096):
        study_file.write_bytes(whole[: page * 4096] + noise.randbytes(4096) + whole[(page + 1) * 4096 :])
        assert isinstance(refused(study_file, read_only=page % 2 == 0), (SpoiltFileError, NotAStudyFileError))


def read_all(path: Path) -> tuple[Study, tuple[Entry, ...] | None]:
    """Return the study, and the journal or None where it is found broken."""
    with open_store(path, read_only=True) as store:
        try:
            store.verify_journal()
            return store.load(), store.journal()
        except JournalBrokenError:
            return store.load(), None


def test_no_flipped_bit_ever_changes_what_a_study_says(study_file: Path) -> None:
    whole = study_file.read_bytes()
    study, journal = read_all(study_file)
    chance = random.Random(3)
    flips = [(byte, chance.randrange(8)) for byte in (*range(100), *chance.sample(range(100, len(whole)), 700))]
    found = refusals = 0
    for byte, bit in flips:
        spoilt = bytearray(whole)
        spoilt[byte] ^= 1 << bit
        study_file.write_bytes(spoilt)
        try:
            read = read_all(study_file)
        except InputError:
            refusals += 1
        else:
            found += 1
            assert read[0] == study, (byte, bit)
            assert read[1] in (journal, None), (byte, bit)
        assert study_file.read_bytes() == spoilt
    # Both must happen for the test to say anything: bits that count, and bits in unused space.
    assert refusals > 50
    assert found > 50


def half_written(path: Path) -> None:
    """Leave a file as a crash in the middle of a commit does: changed, with a hot journal beside it."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size = 5")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("CREATE TABLE ballast (content)")
        connection.executemany("INSERT INTO ballast VALUES (?)", [("x" * 4000,)] * 200)
        connection.execute("DELETE FROM experts")
        spoilt, journal = path.read_bytes(), path.with_name(path.name + "-journal").read_bytes()
        connection.execute("ROLLBACK")
    path.write_bytes(spoilt)
    path.with_name(path.name + "-journal").write_bytes(journal)


def test_a_write_that_a_crash_cut_short_is_taken_back(study_file: Path) -> None:
    before = study_file.read_bytes()
    half_written(study_file)
    assert study_file.read_bytes() != before
    with open_store(study_file) as store:
        assert store.load() == small_study()
    assert study_file.read_bytes() == before


def test_a_file_that_a_crash_left_shorter_than_its_first_page_says_is_taken_back(study_file: Path) -> None:
    half_written(study_file)
    # A commit writes the first page first, which says how many there are.
    content = bytearray(study_file.read_bytes())
    content[28:32] = (10_000).to_bytes(4, "big")
    study_file.write_bytes(content)
    with open_store(study_file) as store:
        assert store.load() == small_study()


def test_a_write_that_a_crash_cut_short_is_not_read_as_if_it_were_whole(study_file: Path) -> None:
    half_written(study_file)
    assert isinstance(refused(study_file, read_only=True), UnfinishedWriteError)


def test_a_study_that_another_program_switched_to_wal_is_switched_back(study_file: Path) -> None:
    sql(study_file, "PRAGMA journal_mode = WAL")
    with open_store(study_file) as store:
        assert store.load() == small_study()
    with closing(sqlite3.connect(study_file)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert [path.name for path in study_file.parent.iterdir()] == ["study.baypath"]


def test_a_file_that_may_not_be_read_is_named(read_only_file: Path) -> None:
    read_only_file.chmod(0)
    with ordinary_user(), pytest.raises(UnreadableFileError) as caught:
        open_store(read_only_file, read_only=True)
    assert caught.value.where == {"path": str(read_only_file)}


def readable_elsewhere(path: Path) -> bool:
    """Return whether another process may read a file now."""
    reading = "import sqlite3, sys; sqlite3.connect(sys.argv[1], timeout=0).execute('SELECT * FROM experts')"
    return subprocess.run([sys.executable, "-c", reading, path], check=False, capture_output=True).returncode == 0


def test_a_second_look_at_a_file_keeps_the_locks_that_this_process_holds_on_it(
    study_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(models.storage.sqlite.connection, "BUSY_SECONDS", 0.0)
    with closing(sqlite3.connect(study_file, isolation_level=None)) as holder:
        holder.execute("BEGIN EXCLUSIVE")
        for read_only in (True, False):
            with pytest.raises(FileBusyError):
                open_store(study_file, read_only=read_only)
        assert not readable_elsewhere(study_file)
        holder.execute("ROLLBACK")
    assert readable_elsewhere(study_file)
