"""The document: edits merge, undo and redo, and unwind to the very same object."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.checking import check_study
from models.checking.faults import JudgementOutOfScaleError
from models.editing.document import Document, Origin
from models.editing.kinds import EditKind
from models.edits.comparisons import set_comparison, set_points
from models.edits.criteria import add_criterion, move_criterion, remove_criterion, rename_criterion, set_scale
from models.edits.frame import rename_study, set_horizons
from models.edits.initiatives import add_initiative, remove_initiative, set_duration, set_prerequisites
from models.edits.panel import remove_expert, set_expert_weight, set_shares
from models.edits.plan import set_budget, set_pin
from models.edits.ratings import clear_rating, set_measurement, set_rating, set_recusal
from models.errors import InputError
from models.problem.calendar import Quarter
from models.problem.criteria import GOAL, Criterion, Scale, ScaleKind
from models.problem.indicators import Measurement
from models.problem.initiatives import Initiative, Prerequisite
from models.problem.plan_rules import Pin, PinKind
from models.study import Part, Study
from models.text import Script, Text
from tests.studies import synthetic_study

STUDY = synthetic_study(experts=3, initiatives=3, criteria=2, leaves_each=2)

EDITS: tuple[tuple[EditKind, Callable[[Study], Study]], ...] = (
    (EditKind.RENAME_STUDY, partial(rename_study, script=Script.ZH_HANT, name="深港")),
    (EditKind.RENAME_STUDY, partial(rename_study, script=Script.EN, name=STUDY.frame.name.en)),
    (EditKind.RENAME_CRITERION, partial(rename_criterion, criterion_id="C1", script=Script.EN, name="First")),
    (EditKind.ADD_CRITERION, partial(add_criterion, criterion=Criterion("C3", GOAL, Text("Third")))),
    (EditKind.MOVE_CRITERION, partial(move_criterion, criterion_id="C1.1", parent="C2", place=0)),
    (EditKind.REMOVE_CRITERION, partial(remove_criterion, criterion_id="C1")),
    (EditKind.SET_SCALE, partial(set_scale, criterion_id="C1.2", scale=Scale(ScaleKind.RATING, 1.0, 5.0))),
    (EditKind.ADD_INITIATIVE, partial(add_initiative, initiative=Initiative("I09", Text("Ninth")))),
    (EditKind.REMOVE_INITIATIVE, partial(remove_initiative, initiative_id="I02")),
    (EditKind.SET_DURATION, partial(set_duration, initiative_id="I02", quarters=7)),
    (
        EditKind.SET_PREREQUISITES,
        partial(set_prerequisites, initiative_id="I01", prerequisites=(Prerequisite("I03"),)),
    ),
    (
        EditKind.SET_PREREQUISITES,
        partial(set_prerequisites, initiative_id="I02", prerequisites=(Prerequisite("I01"),)),
    ),
    (EditKind.REMOVE_EXPERT, partial(remove_expert, expert_id="E0")),
    (EditKind.SET_EXPERT_WEIGHT, partial(set_expert_weight, expert_id="E0", weight=2.0)),
    (EditKind.SET_SHARES, partial(set_shares, shares={"SZ": 0.4, "HK": 0.6})),
    (EditKind.SET_COMPARISON, partial(set_comparison, expert="E0", node=GOAL, one="C2", other="C1", ratio=5.0)),
    (EditKind.CLEAR_COMPARISON, partial(set_comparison, expert="E0", node=GOAL, one="C1", other="C2", ratio=None)),
    (EditKind.SET_POINTS, partial(set_points, expert="E2", node="C2", item="C2.1", points=30.0)),
    (EditKind.SET_RATING, partial(set_rating, expert="E0", initiative="I02", leaf="C1.1", rating=9)),
    (EditKind.CLEAR_RATING, partial(clear_rating, expert="E0", initiative="I01", leaf="C1.1")),
    (EditKind.SET_RECUSAL, partial(set_recusal, expert="E0", initiative="I02", recused=True)),
    (
        EditKind.SET_MEASUREMENT,
        partial(set_measurement, initiative="I01", indicator="cost", measurement=Measurement(55.0)),
    ),
    (EditKind.SET_BUDGET, partial(set_budget, horizon="short", amount=100.0)),
    (EditKind.SET_HORIZONS, partial(set_horizons, horizons=STUDY.frame.horizons[1:])),
    (EditKind.SET_PIN, partial(set_pin, initiative="I02", pin=Pin(PinKind.START, Quarter(2024, 1)))),
)


def set_ratio(ratio: float) -> Callable[[Study], Study]:
    """Return the edit that sets one comparison."""
    return partial(set_comparison, expert="E0", node=GOAL, one="C1", other="C2", ratio=ratio)


steps = st.lists(
    st.tuples(st.sampled_from(EDITS), st.sampled_from([None, "drag"])) | st.sampled_from(["undo", "redo", "end"]),
    max_size=30,
)


def play(document: Document, played: list[object]) -> None:
    """Make these steps; an edit that the study refuses changes nothing."""
    for step in played:
        before = document.study
        if step == "undo":
            document.undo()
        elif step == "redo":
            document.redo()
        elif step == "end":
            document.end_merge()
        elif isinstance(step, tuple):
            (kind, edit), merge_key = step
            try:
                document.edit(kind, edit, merge_key)
            except (InputError, KeyError):
                assert document.study is before


@settings(max_examples=60, deadline=None)
@given(steps)
def test_any_mix_of_edits_and_undos_unwinds_to_the_same_object(played: list[object]) -> None:
    document = Document(STUDY)
    play(document, played)
    furthest = document.study
    undone = 0
    while document.undo():
        undone += 1
    assert document.study is STUDY
    for _ in range(undone):
        document.redo()
    # What was undone before the unwinding can still be redone; the point that was reached is the same object.
    assert document.study is furthest


@settings(max_examples=60, deadline=None)
@given(steps)
def test_any_mix_of_edits_leaves_a_study_that_can_be_saved_and_opened(played: list[object]) -> None:
    document = Document(STUDY)
    play(document, played)
    check_study(document.study)


def test_a_change_tells_the_parts_that_are_other_objects_and_no_others() -> None:
    document = Document(STUDY)
    changes = document.edit(EditKind.SET_COMPARISON, set_ratio(7.0))
    assert changes is not None
    assert (changes.before, changes.after) == (STUDY, document.study)
    assert changes.parts == {Part.COMPARISONS}
    assert changes.origin is Origin.EDIT
    assert all(changes.after.part(part) is STUDY.part(part) for part in Part if part is not Part.COMPARISONS)


def test_an_edit_that_changes_nothing_is_no_step() -> None:
    document = Document(STUDY)
    assert document.edit(EditKind.RENAME_STUDY, lambda study: study) is None
    assert document.undo_kind is None


def test_a_refused_edit_leaves_the_study_and_what_can_be_redone() -> None:
    document = Document(STUDY)
    document.edit(EditKind.SET_COMPARISON, set_ratio(7.0))
    document.undo()
    with pytest.raises(JudgementOutOfScaleError):
        document.edit(EditKind.SET_COMPARISON, set_ratio(12.0))
    assert document.study is STUDY
    assert document.redo_kind is EditKind.SET_COMPARISON


def test_edits_with_one_merge_key_are_one_step() -> None:
    document = Document(STUDY)
    for ratio in (2.0, 3.0, 4.0):
        document.edit(EditKind.SET_COMPARISON, set_ratio(ratio), merge_key="C1/C2")
    dragged = document.study
    document.undo()
    assert document.study is STUDY
    document.redo()
    assert document.study is dragged


@pytest.mark.parametrize(
    "between", ["another key", "no key", "another kind", "the end of the merge", "an undo and a redo"]
)
def test_a_merge_ends_with(between: str) -> None:
    document = Document(STUDY)
    document.edit(EditKind.SET_COMPARISON, set_ratio(2.0), merge_key="C1/C2")
    match between:
        case "another key":
            document.edit(EditKind.SET_COMPARISON, set_ratio(5.0), merge_key="other")
        case "no key":
            document.edit(EditKind.SET_COMPARISON, set_ratio(5.0))
        case "another kind":
            document.edit(EditKind.SET_POINTS, set_ratio(5.0), merge_key="C1/C2")
        case "the end of the merge":
            document.end_merge()
        case _:
            document.undo()
            document.redo()
    reached = document.study
    document.edit(EditKind.SET_COMPARISON, set_ratio(3.0), merge_key="C1/C2")
    document.undo()
    assert document.study is reached


def test_what_was_undone_is_forgotten_by_the_next_edit() -> None:
    document = Document(STUDY)
    document.edit(EditKind.SET_COMPARISON, set_ratio(2.0))
    document.undo()
    assert document.redo_kind is EditKind.SET_COMPARISON
    document.edit(EditKind.SET_BUDGET, partial(set_budget, horizon="short", amount=1.0))
    assert document.redo() is None


def test_undo_and_redo_say_what_they_took_back_and_what_changed() -> None:
    document = Document(STUDY)
    done = document.edit(EditKind.SET_COMPARISON, set_ratio(2.0))
    undone = document.undo()
    redone = document.redo()
    assert done is not None
    assert undone is not None
    assert redone is not None
    assert [change.origin for change in (done, undone, redone)] == [Origin.EDIT, Origin.UNDO, Origin.REDO]
    assert {change.kind for change in (done, undone, redone)} == {EditKind.SET_COMPARISON}
    assert {change.parts for change in (done, undone, redone)} == {frozenset([Part.COMPARISONS])}
    assert undone.after is STUDY
    assert redone.after is done.after


def test_only_the_latest_steps_are_kept() -> None:
    document = Document(STUDY, undo_steps=3)
    reached = []
    for number in range(5):
        document.edit(EditKind.SET_BUDGET, partial(set_budget, horizon="short", amount=float(number)))
        reached.append(document.study)
    while document.undo():
        pass
    assert document.study is reached[1]


def test_a_new_document_has_nothing_to_undo_or_redo() -> None:
    document = Document(replace(STUDY))
    assert document.undo() is None
    assert document.redo() is None
