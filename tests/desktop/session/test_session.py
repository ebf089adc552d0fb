"""A session edits, saves and computes behind one signal."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from dataclasses import replace
from functools import partial
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop.session.outcome import Changed, Done, Failed, Pending
from desktop.session.session import Session
from models.blueprint.plan import PLAN
from models.computing.answered import ANSWERED
from models.computing.completeness import COMPLETENESS
from models.computing.computation import Computation, HiddenResultsError, Inputs
from models.computing.progress import Report
from models.editing.document import Changes
from models.editing.kinds import EditKind
from models.edits.rounds import hide_results, reveal_results
from models.errors import DefectError, InputError
from models.problem.frame import Frame
from models.ranking.decision_matrix import MATRIX
from models.ranking.study_ranking import RANKING
from models.robustness.firmness import FIRMNESS
from models.study import Part, Study
from models.text import Script, Text
from models.weighting.camps import CAMPS
from models.weighting.expert_map import EXPERT_MAP
from models.weighting.expert_priorities import EXPERT_PRIORITIES
from models.weighting.panel_agreement import AGREEMENT
from models.weighting.panel_weights import WEIGHTS
from models.weighting.swot_priorities import SWOT_PRIORITIES
from tests.studies import synthetic_study


class PatientStore:
    """A store whose disk answers when the test says so."""

    def __init__(self) -> None:
        self.queued: list[tuple[Changes, Future[int]]] = []
        self.closed = False

    def submit(self, changes: Changes, author: str = "") -> Future[int]:  # noqa: ARG002 (a store's signature)
        future: Future[int] = Future()
        self.queued.append((changes, future))
        return future

    def close(self) -> None:
        self.closed = True

    def acknowledge(self) -> None:
        for revision, (_, future) in enumerate(self.queued, 1):
            if not future.done():
                future.set_result(revision)


class RefusedError(InputError):
    """An edit that this test's study does not allow."""


def named(study: Study, name: str) -> Study:
    return replace(study, frame=replace(study.frame, name=Text(name)))


def refused(_study: Study) -> Study:
    raise RefusedError(value=1)


def rename(session: Session, name: str, merge_key: str | None = None) -> InputError | None:
    return session.edit(EditKind.RENAME_STUDY, partial(named, name=name), merge_key=merge_key)


@pytest.fixture
def store() -> PatientStore:
    return PatientStore()


@pytest.fixture
def session(qtbot: QtBot, store: PatientStore) -> Iterator[Session]:
    session = Session(named(Study(), "A"), store)
    yield session
    session.close()


@pytest.fixture
def heard(session: Session) -> list[Changed]:
    heard: list[Changed] = []
    session.changed.connect(heard.append)
    return heard


def computation(run: Callable[[Study], object], *, live: bool = True, reads: Part = Part.FRAME) -> Computation[object]:
    def _run(study: Study, inputs: Inputs, report: Report) -> object:
        return run(study)

    return Computation("of this test", frozenset([reads]), _run, live=live)


def test_an_edit_is_told_at_once_and_saved_once_the_disk_says_so(
    qtbot: QtBot, session: Session, store: PatientStore, heard: list[Changed]
) -> None:
    assert rename(session, "B") is None
    assert session.study.frame.name == Text("B")
    assert [changed.parts for changed in heard] == [frozenset([Part.FRAME])]
    assert session.unsaved == 1
    assert session.busy()
    saved_before = session.saved_at
    store.acknowledge()
    qtbot.waitUntil(lambda: session.unsaved == 0)
    assert heard[-1].saved
    assert saved_before is None
    assert session.saved_at is not None
    assert not session.busy()


def test_an_edit_that_changes_nothing_is_neither_told_nor_saved(
    session: Session, store: PatientStore, heard: list[Changed]
) -> None:
    session.edit(EditKind.RENAME_STUDY, lambda study: study)
    assert (heard, store.queued) == ([], [])


def test_a_refused_edit_comes_back_as_its_fault_and_leaves_the_study_alone(
    session: Session, store: PatientStore, heard: list[Changed]
) -> None:
    before = session.study
    assert isinstance(session.edit(EditKind.RENAME_STUDY, refused), RefusedError)
    assert session.study is before
    assert (heard, store.queued) == ([], [])


def test_undo_and_redo_bring_back_the_very_same_parts_and_are_saved_too(session: Session, store: PatientStore) -> None:
    before = session.study
    rename(session, "B")
    after = session.study
    assert session.undo_kind is EditKind.RENAME_STUDY
    session.undo()
    assert session.study.frame is before.frame
    assert session.redo_kind is EditKind.RENAME_STUDY
    session.redo()
    assert session.study.frame is after.frame
    assert len(store.queued) == 3


def test_typing_merges_into_one_step_until_the_field_is_left(session: Session) -> None:
    for name in ("B", "Bo", "Bow"):
        rename(session, name, merge_key="name")
    session.end_merge()
    rename(session, "Bows", merge_key="name")
    session.undo()
    assert session.study.frame.name == Text("Bow")
    session.undo()
    assert session.study.frame.name == Text("A")


def test_an_edit_that_the_disk_refuses_is_told_as_its_fault(
    qtbot: QtBot, session: Session, store: PatientStore
) -> None:
    rename(session, "B")
    with qtbot.waitSignal(session.save_failed) as failed:
        store.queued[0][1].set_exception(RefusedError(value=2))
    assert isinstance(failed.args[0], RefusedError)
    assert session.saved_at is None


def test_waiting_for_the_disk_tells_how_it_went(session: Session, store: PatientStore) -> None:
    rename(session, "B")
    rename(session, "C")
    store.queued[0][1].set_exception(RefusedError(value=2))
    store.queued[1][1].set_result(2)
    session.wait_for_disk()
    assert session.unsaved == 0
    assert session.save_fault is None
    rename(session, "D")
    store.queued[2][1].set_exception(RefusedError(value=3))
    session.wait_for_disk()
    assert isinstance(session.save_fault, RefusedError)


def test_a_study_that_may_not_be_changed_gives_the_reason_for_every_edit(qtbot: QtBot) -> None:
    refusal = RefusedError(value="held by Wong")
    session = Session(Study(), refusal=refusal)
    assert rename(session, "B") is refusal
    assert session.study == Study()
    assert session.read_only
    session.close()


def test_a_result_that_fits_a_frame_comes_at_once(session: Session) -> None:
    assert session.result(computation(lambda study: str(study.frame.name))) == Done("A")


def test_a_fault_of_a_computation_is_an_outcome(session: Session) -> None:
    outcome = session.result(computation(refused))
    assert isinstance(outcome, Failed)
    assert isinstance(outcome.fault, RefusedError)


def test_a_slow_result_comes_later_and_undo_finds_the_old_one_at_once(qtbot: QtBot, session: Session) -> None:
    runs: list[str] = []

    def run(study: Study) -> str:
        runs.append(str(study.frame.name))
        return str(study.frame.name)

    slow = computation(run, live=False)
    assert session.result(slow) == Pending(0.0)
    qtbot.waitUntil(lambda: session.result(slow) == Done("A"))
    rename(session, "B")
    qtbot.waitUntil(lambda: session.result(slow) == Done("B"))
    session.undo()
    assert session.result(slow) == Done("A")
    assert runs == ["A", "B"]


def test_a_crash_in_a_live_computation_is_told_once_and_never_tried_again(session: Session) -> None:
    crashes: list[object] = []
    runs: list[int] = []

    def run(_study: Study) -> object:
        runs.append(1)
        raise ZeroDivisionError

    session.crashed.connect(crashes.append)
    broken = computation(run)
    for _ in range(3):
        outcome = session.result(broken)
        assert isinstance(outcome, Failed)
        assert isinstance(outcome.fault, DefectError)
    assert len(runs) == 1
    assert [type(crash) for crash in crashes] == [ZeroDivisionError]


def test_a_crash_in_the_background_is_told_once_and_never_tried_again(qtbot: QtBot, session: Session) -> None:
    runs: list[int] = []

    def run(_study: Study) -> object:
        runs.append(1)
        raise ZeroDivisionError

    broken = computation(run, live=False)
    with qtbot.waitSignal(session.crashed) as crashed:
        assert isinstance(session.result(broken), Pending)
    assert isinstance(crashed.args[0], ZeroDivisionError)
    assert isinstance(session.result(broken), Failed)
    assert len(runs) == 1


def test_names_are_read_in_another_script_and_everyone_is_told_once(session: Session, heard: list[Changed]) -> None:
    session.read_in(Script.ZH_HANS)
    session.read_in(Script.ZH_HANS)
    assert session.script is Script.ZH_HANS
    assert heard == [Changed(reading=True)]


def test_a_study_that_is_given_a_name_goes_on_in_its_new_store_with_its_history(
    session: Session, store: PatientStore
) -> None:
    rename(session, "B")
    store.acknowledge()
    named_store = PatientStore()
    session.keep_in(named_store)
    assert store.closed
    session.undo()
    assert len(named_store.queued) == 1
    assert session.study.frame == Frame(name=Text("A"))


def test_a_large_study_computes_nothing_in_the_gui_thread_at_first(qtbot: QtBot) -> None:
    study = synthetic_study(experts=40, initiatives=60, criteria=6, leaves_each=4)
    session = Session(study)
    try:
        assert isinstance(session.result(RANKING), Pending)
        qtbot.waitUntil(lambda: isinstance(session.result(RANKING), Done), timeout=20_000)
    finally:
        session.close()


def test_while_a_round_hides_its_results_no_page_is_given_any_that_reveals_them(qtbot: QtBot) -> None:
    study = synthetic_study(experts=4)
    session = Session(study)
    assert isinstance(session.result(EXPERT_PRIORITIES), Done)
    session.edit(EditKind.HIDE_RESULTS, hide_results)
    revealing: list[Computation[Any]] = [WEIGHTS, RANKING, MATRIX, AGREEMENT, CAMPS, EXPERT_MAP, PLAN, FIRMNESS]
    for computation in (*revealing, SWOT_PRIORITIES):
        outcome = session.result(computation)
        assert isinstance(outcome, Failed)
        assert isinstance(outcome.fault, HiddenResultsError)
    others: list[Computation[Any]] = [EXPERT_PRIORITIES, COMPLETENESS, ANSWERED]
    for own in others:
        assert not isinstance(session.result(own), Failed)
    session.edit(EditKind.REVEAL_RESULTS, reveal_results)
    qtbot.waitUntil(lambda: isinstance(session.result(WEIGHTS), Done))
    session.close()
