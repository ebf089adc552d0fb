from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings

from models.arrays import IntArray
from models.blueprint.constraints import Capacity, Choice, MinimumSupport, SchedulingProblem
from models.blueprint.placement import Cause, Placement, Reason, explain
from models.blueprint.rules import Rule, RuleKind, keeping, rules_of
from models.blueprint.scheduling import schedule
from tests.models.blueprint.problems import as_plan, every_plan, is_feasible, problem, small_problems


@settings(max_examples=40, deadline=None)
@given(small_problems())
def test_every_reason_is_true_the_trial_breaks_each_rule_named_and_no_other(small: SchedulingProblem) -> None:
    found = schedule(small)
    if found.found:
        for placement in explain(small, found.start):
            assert placement.causes
            _check_trial(small, found.start, placement, placement.tried, placement.causes)
            _check_trial(small, found.start, placement, placement.phase_tried, placement.phase_causes)


@settings(max_examples=25, deadline=None)
@given(small_problems())
def test_what_cannot_finish_could_not_whatever_else_were_lifted(small: SchedulingProblem) -> None:
    found = schedule(small)
    if not found.found:
        return
    for placement in explain(small, found.start):
        if Reason.CANNOT_FINISH in _reasons(placement):
            dated = {RuleKind.READY, RuleKind.NOT_BEFORE, RuleKind.CLOSED_PHASE, RuleKind.PREREQUISITE}
            own_deadline = Rule(RuleKind.LATEST_END, placement.initiative, int(small.done_by[placement.initiative]))
            kept = {rule for rule in rules_of(small) if rule.kind in dated or rule == own_deadline}
            lenient = keeping(small, kept)
            assert not any(
                starts[placement.initiative] >= 0 and is_feasible(lenient, starts) for starts in every_plan(lenient)
            )


def test_one_that_starts_at_once_could_not_start_sooner() -> None:
    assert _causes(problem(values=np.ones(1)), 0) == (Cause(Reason.EARLIEST_POSSIBLE),)


def test_one_waits_for_the_prerequisite_that_is_still_running_and_not_for_the_other() -> None:
    waiting = problem(values=np.ones(3), durations=np.array([1, 3, 1]), quarters=6, strict=((0, 2), (1, 2)))
    (cause,) = _causes(waiting, 2)
    assert (cause.reason, cause.initiative) == (Reason.WAITS_FOR, 1)


def test_a_spent_phase_says_what_the_move_would_need_and_what_is_left() -> None:
    spent = problem(
        values=np.array([3.0, 2.0]),
        costs=np.array([8.0, 6.0]),
        durations=np.array([1, 2]),
        quarters=4,
        phase_of_quarter=[0, 0, 1, 1],
        phase_budgets=[12.0, 10.0],
    )
    placement = _placed(spent, 1)
    assert (placement.start, placement.end, placement.phase) == (1, 2, 1)
    (cause,) = placement.causes
    # It spends 3 in phase 0 now, beside the 8 of the other, and would spend 6.
    assert (cause.reason, cause.phase, cause.needed, cause.left) == (Reason.PHASE_BUDGET, 0, 3.0, 1.0)
    assert placement.phase_tried == placement.tried == 0
    assert placement.phase_causes == placement.causes


def test_a_busy_body_says_when_and_which_limit_it_is() -> None:
    busy = problem(
        values=np.array([2.0, 1.0]),
        durations=np.array([2, 2]),
        capacity=(Capacity((0,), 1), Capacity((0, 1), 1)),
    )
    (cause,) = _causes(busy, 1)
    assert cause == Cause(Reason.CAPACITY, Rule(RuleKind.CAPACITY, 1), quarter=1, needed=1.0, left=0.0)


def test_dates_decisions_and_closed_phases_are_told_apart() -> None:
    dated = problem(
        values=np.ones(4),
        quarters=6,
        phase_of_quarter=[0, 1, 1, 1, 1, 1],
        phase_budgets=[np.inf, np.inf],
        pinned_start={0: 2},
        not_before={1: 3},
        earliest=np.array([0, 0, 4, 0]),
        closed_phases=frozenset({0}),
    )
    assert [_causes(dated, initiative)[0].reason for initiative in range(4)] == [
        Reason.PINNED,
        Reason.NOT_BEFORE,
        Reason.NOT_READY,
        Reason.CLOSED_PHASE,
    ]
    assert [_causes(dated, initiative)[0].quarter for initiative in range(4)] == [2, 3, 4, 0]
    assert _causes(dated, 3)[0].phase == 0


def test_what_is_worth_more_later_is_a_trade_off() -> None:
    ripening = problem(values=np.ones(1), discount=[0.1, 0.2, 0.3, 0.4])
    assert _causes(ripening, 0) == (Cause(Reason.TRADE_OFF),)


def test_what_is_left_out_says_what_it_costs_and_what_is_left() -> None:
    short = problem(values=np.array([3.0, 1.0]), costs=np.array([7.0, 5.0]), total_budget=10.0)
    (cause,) = _causes(short, 1)
    assert cause == Cause(Reason.TOTAL_BUDGET, Rule(RuleKind.TOTAL_BUDGET), needed=5.0, left=3.0)


def test_what_is_left_out_for_its_prerequisite_names_it() -> None:
    excluded = problem(values=np.ones(2), strict=((0, 1),), must_not=frozenset({0}))
    assert [_reasons(_placed(excluded, 0)), _reasons(_placed(excluded, 1))] == [
        {Reason.EXCLUDED},
        {Reason.PREREQUISITE_NOT_CHOSEN},
    ]
    assert _causes(excluded, 1)[0].initiative == 0


def test_what_cannot_finish_in_time_says_when_it_could() -> None:
    long = problem(values=np.ones(2), durations=np.array([3, 4]), quarters=5, strict=((0, 1),))
    cause = _causes(long, 1)[0]
    assert (cause.reason, cause.quarter) == (Reason.CANNOT_FINISH, 6)
    assert _placed(problem(values=np.ones(1), durations=np.array([9])), 0).tried == -1


def test_what_would_run_too_long_or_overfill_a_set_or_lose_support_says_so() -> None:
    late = problem(values=np.array([2.0, 1.0]), latest_end=np.array([0, 0]), capacity=(Capacity((0, 1), 1),))
    assert _reasons(_placed(late, 1)) <= {Reason.CAPACITY, Reason.TOO_LATE}
    full = problem(values=np.array([2.0, 1.0]), choices=(Choice((0, 1), at_most=1),))
    assert _causes(full, 1) == (Cause(Reason.SET_FULL, Rule(RuleKind.AT_MOST, 0), needed=1.0, left=0.0),)
    one_sided = problem(
        values=np.array([2.0, 1.0]),
        minimum_support=MinimumSupport(np.array([[0.5, 0.5], [0.6, 0.2]]), np.array([0.0, 0.5])),
    )
    (cause,) = _causes(one_sided, 1)
    assert (cause.reason, cause.rule) == (Reason.SUPPORT, Rule(RuleKind.SUPPORT, 1))
    assert cause.needed == 0.5
    assert cause.left == pytest.approx(0.4)


def test_what_adds_nothing_says_so() -> None:
    assert _causes(problem(values=np.array([1.0, -1.0])), 1) == (Cause(Reason.NO_VALUE),)


def test_the_start_that_comes_nearest_to_fitting_is_the_one_spoken_of() -> None:
    given = problem(
        values=np.array([5.0, 1.0]),
        costs=np.array([8.0, 4.0]),
        quarters=4,
        phase_of_quarter=[0, 0, 1, 1],
        phase_budgets=[10.0, 3.0],
        capacity=(Capacity((0, 1), 1),),
    )
    placement = _placed(given, 1)
    # Quarter 0 breaks the capacity too; quarter 1 lacks 2, quarters 2 and 3 lack 1.
    assert placement.tried == 2
    assert placement.causes[0].needed - placement.causes[0].left == 1.0


def test_an_earlier_phase_is_explained_apart_from_an_earlier_quarter() -> None:
    given = replace(
        problem(
            values=np.ones(2),
            costs=np.array([0.0, 4.0]),
            durations=np.array([3, 1]),
            quarters=6,
            phase_of_quarter=[0, 0, 1, 1, 1, 1],
            phase_budgets=[2.0, 9.0],
            strict=((0, 1),),
        )
    )
    placement = _placed(given, 1)
    assert (placement.start, placement.phase_tried) == (3, 1)
    assert _reasons(placement) == {Reason.WAITS_FOR}
    assert {cause.reason for cause in placement.phase_causes} == {Reason.WAITS_FOR, Reason.PHASE_BUDGET}


def _placed(given: SchedulingProblem, initiative: int) -> Placement:
    return explain(given, schedule(given).start)[initiative]


def _causes(given: SchedulingProblem, initiative: int) -> tuple[Cause, ...]:
    return _placed(given, initiative).causes


def _reasons(placement: Placement) -> set[Reason]:
    return {cause.reason for cause in placement.causes}


def _check_trial(
    given: SchedulingProblem, start: IntArray, placement: Placement, tried: int, causes: tuple[Cause, ...]
) -> None:
    if tried < 0:
        assert not causes or causes[0].reason in {Reason.EARLIEST_POSSIBLE, Reason.CANNOT_FINISH}
        return
    trial = as_plan(*start)
    trial[placement.initiative] = tried
    starts = tuple(trial.tolist())
    named = {cause.rule for cause in causes if cause.rule is not None}
    others = set(rules_of(given)) - named
    assert is_feasible(keeping(given, others), starts)
    for rule in named:
        assert not is_feasible(keeping(given, {*others, rule}), starts)
    for cause in causes:
        if cause.reason in {Reason.PHASE_BUDGET, Reason.TOTAL_BUDGET, Reason.CAPACITY, Reason.SUPPORT, Reason.SET_FULL}:
            assert cause.needed > cause.left
