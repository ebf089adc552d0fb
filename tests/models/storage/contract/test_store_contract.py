"""What every store must do, whichever database is behind it."""

from __future__ import annotations

from concurrent.futures import CancelledError, wait
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any, Protocol

import pytest

from models.editing.document import Changes, Document, Origin
from models.editing.kinds import EditKind
from models.edits.comparisons import set_comparison
from models.edits.frame import rename_study
from models.edits.ratings import set_rating
from models.panel.rounds import BallotKey
from models.problem.choices import MethodChoices
from models.problem.criteria import GOAL
from models.storage.faults import NoSuchSnapshotError, NotStorableError, ReadOnlyStoreError
from models.storage.files import open_store, save_copy
from models.storage.store import Store
from models.study import EMPTY_STUDY, Part, Study
from models.text import Script
from tests.models.storage.studies import small_study


class Backend(Protocol):
    def create(self, study: Study) -> Store: ...

    def open(self, *, read_only: bool = False) -> Store: ...


def rated(document: Document, rating: int) -> Changes:
    return made(
        document, EditKind.SET_RATING, partial(set_rating, expert="E1", initiative="I02", leaf="C11", rating=rating)
    )


def made(document: Document, kind: EditKind, edit: Any) -> Changes:
    changes = document.edit(kind, edit)
    assert changes is not None
    return changes


def test_what_was_created_is_what_is_loaded(backend: Backend) -> None:
    store = backend.create(small_study())
    assert store.load() == small_study()
    assert (store.revision, store.read_only) == (1, False)


def test_an_empty_study_is_a_study(backend: Backend) -> None:
    backend.create(EMPTY_STUDY).close()
    assert backend.open().load() == EMPTY_STUDY


def test_an_acknowledged_change_is_there_when_the_study_is_opened_again(backend: Backend) -> None:
    store = backend.create(small_study())
    document = Document(store.load())
    assert store.apply(rated(document, 4)) == 2
    assert store.apply(rated(document, 5)) == 3
    store.close()
    again = backend.open()
    assert again.load() == document.study
    assert again.revision == 3


def test_a_change_is_seen_by_another_reader_before_it_is_acknowledged(backend: Backend) -> None:
    store = backend.create(small_study())
    reader = backend.open(read_only=True)
    document = Document(store.load())
    store.apply(rated(document, 4))
    assert reader.revision == 1
    assert reader.load() == document.study
    assert reader.revision == 2


def test_undo_and_redo_are_stored_like_any_other_change(backend: Backend) -> None:
    store = backend.create(small_study())
    document = Document(store.load())
    store.apply(rated(document, 4))
    undone, redone = document.undo(), None
    assert undone is not None
    store.apply(undone)
    assert backend.open(read_only=True).load() == small_study()
    redone = document.redo()
    assert redone is not None
    store.apply(redone)
    assert [entry.origin for entry in store.journal()] == [Origin.EDIT, Origin.EDIT, Origin.UNDO, Origin.REDO]
    assert backend.open(read_only=True).load() == document.study


def test_changes_that_queue_up_are_stored_in_their_order(backend: Backend) -> None:
    store = backend.create(small_study())
    document = Document(store.load())
    waiting = [store.submit(rated(document, 1 + place % 9)) for place in range(40)]
    wait(waiting)
    assert [future.result() for future in waiting] == list(range(2, 42))
    assert backend.open(read_only=True).load() == document.study
    assert [entry.revision for entry in store.journal()] == list(range(1, 42))


def test_closing_stores_what_is_queued_and_may_be_done_twice(backend: Backend) -> None:
    store = backend.create(small_study())
    document = Document(store.load())
    waiting = [store.submit(rated(document, 1 + place % 9)) for place in range(20)]
    store.close()
    store.close()
    assert all(future.done() for future in waiting)
    assert backend.open().load() == document.study


def test_a_change_on_its_way_to_the_disk_cannot_be_cancelled(backend: Backend) -> None:
    store = backend.create(small_study())
    future = store.submit(rated(Document(store.load()), 4))
    assert not future.cancel()
    try:
        assert future.result() == 2
    except CancelledError:
        pytest.fail("a change that is on disk was called cancelled")


def test_a_change_that_cannot_be_stored_leaves_the_store_as_it_was(backend: Backend) -> None:
    store = backend.create(small_study())
    document = Document(store.load())
    spoil = partial(replace, methods=MethodChoices(cr_threshold=float("nan")))
    with pytest.raises(NotStorableError):
        store.apply(made(document, EditKind.SET_METHODS, spoil))
    assert store.revision == 1
    assert store.load() == small_study()
    assert [entry.revision for entry in store.journal()] == [1]


def test_a_change_after_one_that_failed_makes_up_for_it(backend: Backend) -> None:
    store = backend.create(small_study())
    document = Document(store.load())
    spoilt = partial(replace, methods=MethodChoices(cr_threshold=float("inf")))
    mended = partial(replace, methods=MethodChoices(cr_threshold=0.2))
    first = store.submit(made(document, EditKind.SET_METHODS, spoilt))
    second = store.submit(rated(document, 4))
    third = store.submit(made(document, EditKind.SET_METHODS, mended))
    wait([first, second, third])
    assert isinstance(first.exception(), NotStorableError)
    assert isinstance(second.exception(), NotStorableError)
    assert third.result() == 2
    assert backend.open(read_only=True).load() == document.study


def test_a_store_opened_to_be_read_refuses_changes(backend: Backend) -> None:
    backend.create(small_study())
    reader = backend.open(read_only=True)
    assert reader.read_only
    with pytest.raises(ReadOnlyStoreError):
        reader.apply(rated(Document(reader.load()), 4))
    assert reader.load() == small_study()


def test_the_journal_says_who_changed_what_and_when(backend: Backend) -> None:
    before = datetime.now(UTC)
    store = backend.create(small_study())
    document = Document(store.load())
    change = partial(set_comparison, expert="E2", node=GOAL, one="C1", other="C2", ratio=5.0)
    store.apply(made(document, EditKind.SET_COMPARISON, change), "Chan 陳")
    created, compared = store.journal()
    assert (created.revision, created.author, created.kind) == (1, "founder", EditKind.REPLACE_STUDY)
    assert created.parts == frozenset(Part)
    assert (compared.revision, compared.author, compared.kind) == (2, "Chan 陳", EditKind.SET_COMPARISON)
    assert compared.parts == {Part.COMPARISONS}
    assert compared.patch == {"comparisons": {"R2": {"E2": {GOAL: {"comparisons": {"C1/C2": ["~", 1 / 3, 5.0]}}}}}}
    assert compared.time.utcoffset() == before.utcoffset()
    assert before.replace(microsecond=before.microsecond // 1000 * 1000) <= created.time <= compared.time
    assert store.changes_since(1) == (compared,)
    assert store.changes_since(2) == ()


def test_the_journal_of_a_store_that_only_we_wrote_to_verifies(backend: Backend) -> None:
    store = backend.create(small_study())
    document = Document(store.load())
    for rating in (1, 2, 3):
        store.apply(rated(document, rating))
    store.verify_journal()
    store.close()
    backend.open().verify_journal()


def test_a_copy_holds_the_study_and_its_journal(backend: Backend, tmp_path: Path) -> None:
    store = backend.create(small_study())
    document = Document(store.load())
    store.apply(made(document, EditKind.RENAME_STUDY, partial(rename_study, script=Script.EN, name="Other")), "me")
    save_copy(store, tmp_path / "copy.baypath")
    with open_store(tmp_path / "copy.baypath") as copy:
        assert copy.load() == document.study
        assert copy.journal() == store.journal()
        copy.verify_journal()


def test_a_snapshot_is_the_study_as_it_stood(backend: Backend) -> None:
    store = backend.create(small_study())
    document = Document(store.load())
    store.submit(rated(document, 3), "Chan 陳")
    kept = store.keep_snapshot("Before lunch 午前", "Chan 陳")
    store.apply(rated(document, 7))
    assert (kept.name, kept.author, kept.revision) == ("Before lunch 午前", "Chan 陳", 2)
    store.close()
    store = backend.open()
    assert store.snapshots() == (kept,)
    assert store.snapshot(kept.id).ratings[BallotKey("R2", "E1")].ratings["I02"] == {"C11": 3}
    assert replace(store.snapshot(kept.id), ratings=small_study().ratings) == small_study()
    assert store.load().ratings[BallotKey("R2", "E1")].ratings["I02"] == {"C11": 7}


def test_a_removed_snapshot_is_gone(backend: Backend) -> None:
    store = backend.create(small_study())
    first, second = store.keep_snapshot("one"), store.keep_snapshot("two")
    store.remove_snapshot(first.id)
    store.remove_snapshot(first.id)
    assert store.snapshots() == (second,)
    with pytest.raises(NoSuchSnapshotError):
        store.snapshot(first.id)


def test_a_study_that_may_only_be_read_takes_no_snapshot(backend: Backend) -> None:
    backend.create(small_study()).close()
    with pytest.raises(ReadOnlyStoreError):
        backend.open(read_only=True).keep_snapshot("one")
