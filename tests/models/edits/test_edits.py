from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest

from models.checking import check_study
from models.edits.comparisons import (
    RoundClosedError,
    paste_comparisons,
    set_comparison,
    set_points,
    uphold_comparisons,
)
from models.edits.criteria import (
    UnderItselfError,
    add_criterion,
    define_criterion,
    move_criterion,
    remove_criterion,
    rename_criterion,
    set_direction,
)
from models.edits.frame import EmptyNameError, TakenIdError, rename_side, rename_study
from models.edits.initiatives import (
    add_initiative,
    describe_initiative,
    note_initiative,
    remove_initiative,
    rename_initiative,
    set_duration,
    set_prerequisites,
    set_status,
)
from models.edits.methods import set_methods
from models.edits.panel import add_expert, remove_expert, rename_expert, set_expert_weight, set_shares
from models.edits.plan import set_budget, set_pin, set_total_budget
from models.edits.ratings import clear_rating, note_rating, paste_ratings, set_measurement, set_rating, set_recusal
from models.errors import InputError
from models.judgement.comparisons import ComparisonBallot
from models.judgement.ratings import RatingBallot, RatingNote
from models.panel.experts import Expert
from models.panel.rounds import Round
from models.problem.calendar import Quarter
from models.problem.choices import MethodChoices, PriorityMethod
from models.problem.criteria import GOAL, Criterion, Direction
from models.problem.indicators import Measurement
from models.problem.initiatives import Initiative, Prerequisite, Status
from models.problem.plan_rules import Pin, PinKind
from models.study import Part, Study, changed_parts
from models.text import Script
from tests.studies import synthetic_study

STUDY = synthetic_study()
Edit = Callable[[Study], Study]
UNSAID = 1 if STUDY.rating_ballot("E0").ratings["I01"]["C1.1"] is None else None
"""A rating that E0 has not given there."""
NOTE = RatingNote(comment="heard twice", evidence="pilot of 2024", confidence=2)


@pytest.mark.parametrize(
    ("edit", "parts"),
    [
        (partial(rename_study, script=Script.ZH_HANS, name="研究"), {Part.FRAME}),
        (partial(rename_side, side_id="SZ", script=Script.EN, name="SZ"), {Part.FRAME}),
        (partial(rename_criterion, criterion_id="C1", script=Script.EN, name="Rules"), {Part.CRITERIA}),
        (partial(define_criterion, criterion_id="C1", script=Script.EN, definition="x"), {Part.CRITERIA}),
        (partial(set_direction, criterion_id="C1.1", direction=Direction.COST), {Part.CRITERIA}),
        (partial(add_criterion, criterion=Criterion("C9")), {Part.CRITERIA}),
        (partial(move_criterion, criterion_id="C1.1", parent="C2", place=0), {Part.CRITERIA}),
        (partial(rename_initiative, initiative_id="I01", script=Script.EN, name="New"), {Part.INITIATIVES}),
        (partial(set_duration, initiative_id="I01", quarters=9), {Part.INITIATIVES}),
        (partial(set_status, initiative_id="I01", status=Status.DONE), {Part.INITIATIVES}),
        (partial(add_initiative, initiative=Initiative("I99")), {Part.INITIATIVES}),
        (partial(set_shares, shares={"SZ": 2.0, "HK": 1.0}), {Part.PANEL}),
        (partial(rename_expert, expert_id="E0", script=Script.EN, name="Ada"), {Part.PANEL}),
        (partial(set_expert_weight, expert_id="E0", weight=2.0), {Part.PANEL}),
        (partial(add_expert, expert=Expert("E99", "SZ")), {Part.PANEL}),
        (partial(set_comparison, expert="E0", node=GOAL, one="C1", other="C2", ratio=8.0), {Part.COMPARISONS}),
        (partial(set_points, expert="E0", node=GOAL, item="C1", points=40.0), {Part.COMPARISONS}),
        (partial(uphold_comparisons, expert="E0", node=GOAL, reason="I mean it"), {Part.COMPARISONS}),
        (partial(set_rating, expert="E0", initiative="I01", leaf="C1.1", rating=UNSAID), {Part.RATINGS}),
        (partial(clear_rating, expert="E0", initiative="I01", leaf="C1.1"), {Part.RATINGS}),
        (partial(set_recusal, expert="E0", initiative="I01", recused=True), {Part.RATINGS}),
        (partial(note_rating, expert="E0", initiative="I01", leaf="C1.1", note=NOTE), {Part.RATINGS}),
        (
            partial(set_measurement, initiative="I01", indicator="cost", measurement=Measurement(77.0)),
            {Part.INDICATORS},
        ),
        (partial(set_methods, methods=MethodChoices(priorities=PriorityMethod.GEOMETRIC_MEAN)), {Part.METHODS}),
        (partial(set_budget, horizon="short", amount=1.0), {Part.PLAN}),
        (partial(set_total_budget, amount=1.0), {Part.PLAN}),
        (partial(set_pin, initiative="I01", pin=Pin(PinKind.START, Quarter(2024, 1))), {Part.PLAN}),
    ],
)
def test_an_edit_changes_its_own_part_alone_leaves_a_sound_study_and_is_idle_the_second_time(
    edit: Edit, parts: set[Part]
) -> None:
    after = edit(STUDY)
    assert changed_parts(STUDY, after) == parts
    check_study(after)
    if "add" not in str(edit):
        assert not changed_parts(after, edit(after))


@pytest.mark.parametrize(
    ("give", "take_back"),
    [
        (
            partial(set_comparison, expert="E0", node=GOAL, one="C1", other="C2", ratio=3.0),
            partial(set_comparison, expert="E0", node=GOAL, one="C1", other="C2", ratio=None),
        ),
        (
            partial(set_points, expert="E0", node=GOAL, item="C1", points=40.0),
            partial(set_points, expert="E0", node=GOAL, item="C1", points=None),
        ),
        (
            partial(set_rating, expert="E0", initiative="I01", leaf="C1.1", rating=5),
            partial(clear_rating, expert="E0", initiative="I01", leaf="C1.1"),
        ),
        (
            partial(note_rating, expert="E0", initiative="I01", leaf="C1.1", note=NOTE),
            partial(note_rating, expert="E0", initiative="I01", leaf="C1.1", note=RatingNote(comment="  ")),
        ),
    ],
)
def test_taking_back_what_was_never_said_changes_nothing_and_an_answer_taken_back_leaves_no_trace(
    give: Edit, take_back: Edit
) -> None:
    silent = replace(
        STUDY,
        comparisons={key: ComparisonBallot() for key in STUDY.comparisons},
        ratings={key: RatingBallot() for key in STUDY.ratings},
    )
    assert take_back(silent) is silent
    assert take_back(give(silent)) == silent


@pytest.mark.parametrize(
    "edit",
    [
        partial(rename_study, script=Script.EN, name=" "),
        partial(rename_criterion, criterion_id="C1", script=Script.EN, name=""),
        partial(rename_initiative, initiative_id="I01", script=Script.EN, name=""),
        partial(add_criterion, criterion=Criterion("C1")),
        partial(add_criterion, criterion=Criterion("A/B")),
        partial(add_initiative, initiative=Initiative("I01")),
        partial(add_expert, expert=Expert("E0", "SZ")),
        partial(move_criterion, criterion_id="C1", parent="C1.1", place=0),
        partial(set_duration, initiative_id="I01", quarters=0),
        partial(set_shares, shares={"SZ": -1.0}),
        partial(set_shares, shares={"SZ": 0.0, "HK": 0.0}),
        partial(set_expert_weight, expert_id="E0", weight=float("nan")),
        partial(set_comparison, expert="E0", node=GOAL, one="C1", other="C2", ratio=10.0),
        partial(paste_comparisons, expert="E0", node=GOAL, ratios={("C1", "C2"): 3.0, ("C1", "C3"): 0.01}),
        partial(set_points, expert="E0", node=GOAL, item="C1", points=-1.0),
        partial(set_rating, expert="E0", initiative="I01", leaf="C1.1", rating=10),
        partial(paste_ratings, expert="E0", ratings={("I01", "C1.1"): 4, ("I02", "C1.1"): 0}),
        partial(set_measurement, initiative="I01", indicator="cost", measurement=Measurement(0.0)),
        partial(set_measurement, initiative="I01", indicator="cost", measurement=Measurement(9.0, low=10.0)),
        partial(set_budget, horizon="short", amount=-1.0),
        partial(set_pin, initiative="I01", pin=Pin(PinKind.START)),
    ],
)
def test_what_would_not_be_a_study_is_refused_with_a_fault_that_says_where(edit: Edit) -> None:
    with pytest.raises(InputError) as fault:
        edit(STUDY)
    assert fault.value.where


def test_a_prerequisite_that_closes_a_cycle_is_refused_and_the_cycle_named() -> None:
    with pytest.raises(InputError) as fault:
        set_prerequisites(STUDY, "I01", (Prerequisite("I03"),))
    assert set(fault.value.where["initiatives"]) == {"I01", "I03"}  # type: ignore[call-overload]


def test_removing_a_criterion_takes_along_what_stands_under_it_and_what_was_said_about_it() -> None:
    after = remove_criterion(STUDY, "C1")
    assert set(after.criteria.children(GOAL)) == {"C2", "C3"}
    assert not any("C1.1" in row for ballot in after.ratings.values() for row in ballot.ratings.values())
    assert not any("C1" in pair for ballot in after.comparisons.values() for pair in ballot.comparisons[GOAL])
    check_study(after)


def test_removing_an_initiative_takes_along_whatever_names_it() -> None:
    study = set_pin(STUDY, "I01", Pin(PinKind.MUST))
    after = remove_initiative(study, "I01")
    assert "I01" not in after.plan.pins
    assert after.initiatives.initiatives["I03"].prerequisites == ()
    check_study(after)


def test_removing_an_expert_takes_the_ballots_along() -> None:
    after = remove_expert(STUDY, "E0")
    assert all(key.expert != "E0" for key in (*after.comparisons, *after.ratings))
    check_study(after)


def test_a_closed_round_takes_no_answers() -> None:
    closed = replace(STUDY, rounds=(Round("R1", 1, closed=True),))
    with pytest.raises(RoundClosedError):
        set_comparison(closed, "E0", GOAL, "C1", "C2", 3.0)
    with pytest.raises(RoundClosedError):
        set_rating(closed, "E0", "I01", "C1.1", 3)


def test_a_comparison_reads_the_same_from_either_side() -> None:
    ballot = set_comparison(STUDY, "E0", GOAL, "C2", "C1", 4.0).comparison_ballot("E0")
    assert ballot.ratio(GOAL, "C2", "C1") == pytest.approx(4.0)
    assert ballot.ratio(GOAL, "C1", "C2") == pytest.approx(0.25)


def test_moving_a_criterion_orders_it_among_its_new_siblings() -> None:
    first = move_criterion(STUDY, "C3.1", "C1", 0)
    last = move_criterion(STUDY, "C3.1", "C1", 99)
    assert first.criteria.children("C1")[0] == "C3.1"
    assert last.criteria.children("C1")[-1] == "C3.1"


def test_texts_of_an_initiative_are_written_script_by_script() -> None:
    study = describe_initiative(STUDY, "I01", "kpi", Script.ZH_HANT, "指標")
    study = note_initiative(study, "I01", "risk", Script.EN, "Delay")
    initiative = study.initiatives.initiatives["I01"]
    assert initiative.kpi.zh_hant == "指標"
    assert initiative.notes["risk"].en == "Delay"
    assert "risk" not in note_initiative(study, "I01", "risk", Script.EN, "").initiatives.initiatives["I01"].notes


def test_errors_of_names_and_places_say_which() -> None:
    with pytest.raises(EmptyNameError):
        rename_side(STUDY, "SZ", Script.EN, "")
    with pytest.raises(TakenIdError):
        add_criterion(STUDY, Criterion(GOAL))
    with pytest.raises(UnderItselfError):
        move_criterion(STUDY, "C1", "C1", 0)
