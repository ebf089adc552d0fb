"""What is said, and what is kept, when the disk, the file or somebody else gets in the way."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import wait
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path

import pytest

import models.storage.sqlite.connection
import models.storage.sqlite.group_commit
from models.editing.document import Changes, Document
from models.editing.kinds import EditKind
from models.edits.initiatives import describe_initiative
from models.edits.ratings import set_rating
from models.errors import Clause
from models.storage.faults import (
    ChangedElsewhereError,
    DiskFullError,
    FileBusyError,
    FileGoneError,
    WriteFailedError,
)
from models.storage.files import create_store, open_store, save_copy
from models.storage.sqlite.group_commit import Authored, GroupCommit
from models.storage.sqlite.opening import open_file
from models.storage.sqlite.store import SqliteStore, StoreClosedError
from models.storage.sqlite.writing import read_tip
from models.text import Script
from tests.models.storage.studies import small_study


@pytest.fixture
def store(study_file: Path) -> Iterator[SqliteStore]:
    with open_store(study_file) as store:
        yield store


@pytest.fixture
def document(store: SqliteStore) -> Document:
    return Document(store.load())


def rated(document: Document, rating: int) -> Changes:
    edit = partial(set_rating, expert="E1", initiative="I02", leaf="C11", rating=rating)
    changes = document.edit(EditKind.SET_RATING, edit)
    assert changes is not None
    return changes


def disk_error() -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR_WRITE
    return error


def once(failing: Callable[[sqlite3.Connection], None], otherwise: Callable[..., object]) -> Callable[..., object]:
    """Return a function that fails the first time and works from then on."""
    failed: list[bool] = []

    def function(connection: sqlite3.Connection) -> object:
        if failed:
            return otherwise(connection)
        failed.append(True)
        failing(connection)
        raise disk_error()

    return function


def nothing(_: sqlite3.Connection) -> None:
    """Fail before anything was done."""


def test_a_commit_that_errs_but_is_on_disk_is_acknowledged(
    store: SqliteStore, document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    commit = models.storage.sqlite.connection.commit
    monkeypatch.setattr(models.storage.sqlite.connection, "commit", once(commit, commit))
    assert store.apply(rated(document, 4)) == 2
    assert store.apply(rated(document, 5)) == 3
    store.close()
    with open_store(store.path) as again:
        assert again.load() == document.study
        again.verify_journal()


def test_a_commit_that_errs_and_is_not_on_disk_is_not_acknowledged(
    store: SqliteStore, document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    commit = models.storage.sqlite.connection.commit
    monkeypatch.setattr(models.storage.sqlite.connection, "commit", once(nothing, commit))
    with pytest.raises(WriteFailedError) as caught:
        store.apply(rated(document, 4))
    assert caught.value.where == {"path": str(store.path), "detail": Clause("disk_trouble")}
    assert (store.load(), store.revision) == (small_study(), 1)
    assert store.apply(rated(document, 5)) == 2
    store.close()
    with open_store(store.path) as again:
        assert again.load() == document.study


@pytest.mark.parametrize("landed", [True, False])
def test_where_the_disk_does_not_even_say_what_it_holds_the_next_change_finds_out(
    store: SqliteStore, document: Document, monkeypatch: pytest.MonkeyPatch, *, landed: bool
) -> None:
    commit = models.storage.sqlite.connection.commit
    tries: list[int] = []

    def unreadable_after_the_commit(connection: sqlite3.Connection) -> object:
        tries.append(len(tries))
        if len(tries) == 2:
            raise disk_error()
        return read_tip(connection)

    failing = commit if landed else nothing
    monkeypatch.setattr(models.storage.sqlite.connection, "commit", once(failing, commit))
    monkeypatch.setattr(models.storage.sqlite.group_commit, "read_tip", unreadable_after_the_commit)
    with pytest.raises(WriteFailedError):
        store.apply(rated(document, 4))
    assert store.apply(rated(document, 5)) == (3 if landed else 2)
    store.verify_journal()
    store.close()
    with open_store(store.path) as again:
        assert again.load() == document.study


def test_a_full_disk_loses_nothing_and_goes_on_when_there_is_room_again(store: SqliteStore, document: Document) -> None:
    store.apply(rated(document, 4))
    (pages,) = store._connection.execute("PRAGMA page_count").fetchone()
    store._connection.execute(f"PRAGMA max_page_count = {pages}")
    long = partial(describe_initiative, initiative_id="I02", field="description", script=Script.EN, text="x" * 50_000)
    changes = document.edit(EditKind.DESCRIBE_INITIATIVE, long)
    assert changes is not None
    with pytest.raises(DiskFullError) as caught:
        store.apply(changes)
    assert caught.value.where == {"path": str(store.path)}
    assert (store.load(), store.revision) == (changes.before, 2)
    store._connection.execute(f"PRAGMA max_page_count = {pages * 10}")
    assert store.apply(rated(document, 5)) == 3
    store.close()
    with open_store(store.path) as again:
        assert again.load() == document.study


@contextmanager
def no_file_larger_than(size: int) -> Iterator[None]:
    """Let the system itself refuse every write behind `size` bytes, in this process, for a while."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.skipif(sys.platform == "win32", reason="There is no limit to the size of files.")
def test_a_write_that_the_system_refuses_loses_nothing_and_is_made_up_for(
    store: SqliteStore, document: Document, tmp_path: Path
) -> None:
    long = partial(describe_initiative, initiative_id="I02", field="description", script=Script.EN, text="x" * 50_000)
    changes = document.edit(EditKind.DESCRIBE_INITIATIVE, long)
    assert changes is not None
    with no_file_larger_than(store.path.stat().st_size):
        with pytest.raises(WriteFailedError) as refused:
            store.apply(changes)
        with pytest.raises(WriteFailedError) as no_copy:
            create_store(tmp_path / "long.baypath", document.study)
    assert refused.value.where["path"] == str(store.path)
    assert no_copy.value.where["path"] == str(tmp_path / "long.baypath")
    assert (store.load(), store.revision) == (small_study(), 1)
    assert store.apply(rated(document, 5)) == 2
    with no_file_larger_than(8192), pytest.raises(WriteFailedError) as refused:
        save_copy(store, tmp_path / "copy.baypath")
    assert refused.value.where["path"] == str(tmp_path / "copy.baypath")
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]
    store.close()
    with open_store(store.path) as again:
        assert again.load() == document.study


def test_a_file_that_was_removed_takes_no_change_and_its_last_state_can_be_saved(
    store: SqliteStore, document: Document, tmp_path: Path
) -> None:
    store.apply(rated(document, 4))
    acknowledged = document.study
    store.path.unlink()
    with pytest.raises(FileGoneError) as caught:
        store.apply(rated(document, 5))
    assert caught.value.where == {"path": str(store.path)}
    assert not store.path.exists()
    save_copy(store, tmp_path / "rescued.baypath")
    with open_store(tmp_path / "rescued.baypath") as rescued:
        assert rescued.load() == acknowledged


def test_a_file_that_was_replaced_is_left_alone(store: SqliteStore, document: Document, tmp_path: Path) -> None:
    create_store(tmp_path / "other.baypath", small_study()).close()
    (tmp_path / "other.baypath").replace(store.path)
    other = store.path.read_bytes()
    with pytest.raises(FileGoneError):
        store.apply(rated(document, 4))
    assert store.path.read_bytes() == other


def test_a_file_that_is_removed_while_it_is_written_to_is_not_called_saved(
    store: SqliteStore, document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    commit = models.storage.sqlite.connection.commit

    def removing(connection: sqlite3.Connection) -> None:
        commit(connection)
        store.path.unlink()

    monkeypatch.setattr(models.storage.sqlite.connection, "commit", removing)
    with pytest.raises(FileGoneError):
        store.apply(rated(document, 4))


def test_what_another_program_wrote_is_neither_overwritten_nor_missed(store: SqliteStore, document: Document) -> None:
    opened = open_file(store.path)
    with closing(opened.connection):
        elsewhere = Document(opened.study)
        assert GroupCommit(store.path, opened).write([Authored(rated(elsewhere, 9), "another")]) == [2]
    with pytest.raises(ChangedElsewhereError):
        store.apply(rated(document, 4))
    assert store.load() == elsewhere.study
    assert store.apply(rated(Document(store.load()), 4)) == 3
    store.verify_journal()


def test_a_reader_that_does_not_let_go_is_named_and_waited_for_again(
    study_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(models.storage.sqlite.connection, "BUSY_SECONDS", 0.0)
    with open_store(study_file) as store, closing(sqlite3.connect(study_file, isolation_level=None)) as reader:
        document = Document(store.load())
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM ratings").fetchone()
        with pytest.raises(FileBusyError):
            store.apply(rated(document, 4))
        reader.execute("COMMIT")
        assert store.apply(rated(document, 5)) == 2
        assert store.load() == document.study


def test_what_queues_up_while_the_disk_is_busy_is_written_as_one_group(
    store: SqliteStore, document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    commit, commits = models.storage.sqlite.connection.commit, []

    def counted(connection: sqlite3.Connection) -> None:
        commits.append(connection)
        commit(connection)

    monkeypatch.setattr(models.storage.sqlite.connection, "commit", counted)
    with store._using:  # The writer waits, as it would for the disk.
        waiting = [store.submit(rated(document, 1 + place % 9)) for place in range(30)]
        assert not any(future.done() for future in waiting[1:])
    wait(waiting)
    assert [future.result() for future in waiting] == list(range(2, 32))
    assert len(commits) <= 2
    assert store.load() == document.study


def test_a_defect_of_ours_reaches_whoever_waits_and_the_store_lives_on(
    store: SqliteStore, document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    def defect(*_: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as patched:
        patched.setattr(models.storage.sqlite.group_commit, "write_changes", defect)
        with pytest.raises(ZeroDivisionError):
            store.apply(rated(document, 4))
    assert store.apply(rated(document, 5)) == 2
    assert store.load() == document.study


def test_a_closed_store_says_so(store: SqliteStore, document: Document) -> None:
    store.close()
    with pytest.raises(StoreClosedError):
        store.submit(rated(document, 4))
    for use in (store.load, store.journal, store.verify_journal):
        with pytest.raises(StoreClosedError):
            use()
