from __future__ import annotations

import itertools
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from numpy.testing import assert_allclose, assert_array_equal

from models.arrays import FloatArray
from models.blueprint.constraints import Capacity, Choice, MinimumSupport, SchedulingProblem
from models.blueprint.improvement import filled, shifted_earlier
from models.blueprint.neighbourhood import searched_nearby
from models.blueprint.profiles import value_of
from models.blueprint.rules import RuleKind
from models.blueprint.scheduling import Status, schedule
from models.blueprint.violations import violations
from models.blueprint.windows import start_windows
from models.computing.progress import Cancelled, unheard
from tests.models.blueprint.problems import (
    as_plan,
    best_value,
    every_plan,
    is_feasible,
    problem,
    project_with_resources,
    small_problems,
    value,
)
from tests.reference_cases import reference_case


@settings(max_examples=60, deadline=None)
@given(small_problems())
def test_a_plan_is_worth_what_trying_every_plan_finds_at_best(small: SchedulingProblem) -> None:
    found, best = schedule(small), best_value(small)
    if best is None:
        assert found.status is Status.INFEASIBLE
        assert not found.found
        assert_array_equal(found.start, -1)
    else:
        starts = tuple(found.start.tolist())
        assert found.status is Status.OPTIMAL
        assert found.earliest
        assert is_feasible(small, starts)
        assert found.value == pytest.approx(best, abs=1e-6)
        assert found.value == pytest.approx(value(small, starts))


@settings(max_examples=30, deadline=None)
@given(small_problems())
def test_the_rules_read_off_a_plan_are_those_that_it_breaks(small: SchedulingProblem) -> None:
    for starts in itertools.islice(every_plan(small), None, None, 13):
        broken = violations(small, np.array(starts))
        assert (not broken) == is_feasible(small, starts)


@settings(max_examples=25, deadline=None)
@given(small_problems())
def test_no_initiative_of_a_plan_can_start_sooner_by_itself_at_the_same_value(small: SchedulingProblem) -> None:
    found = schedule(small)
    for initiative in np.flatnonzero(found.start >= 0):
        for sooner in range(found.start[initiative]):
            moved = found.start.copy()
            moved[initiative] = sooner
            if not violations(small, moved):
                assert small.worth[initiative, sooner] < small.worth[initiative, found.start[initiative]]


@settings(max_examples=25, deadline=None)
@given(small_problems())
def test_windows_never_shut_out_a_feasible_plan(small: SchedulingProblem) -> None:
    windows = start_windows(small)
    for starts in every_plan(small):
        if is_feasible(small, starts):
            assert not windows.impossible
            assert all(windows.allowed[i, t] if t >= 0 else not windows.required[i] for i, t in enumerate(starts))


def test_promethee_v_chooses_the_published_portfolio() -> None:
    case = reference_case("portfolio_promethee5_budget")
    flows, costs = case.array("net_flows"), case.array("costs")
    # Source: Construct-your-own-PROMETHEE, test_PrometheeV.py.
    found = schedule(problem(values=flows, costs=costs, quarters=1, total_budget=case.inputs["budget"]))
    chosen = [case.inputs["names"][place] for place in np.flatnonzero(found.start >= 0)]
    assert chosen == case.expected["selected"]
    case.check("objective", found.value)
    assert found.proven


def test_the_psplib_project_takes_exactly_its_published_makespan() -> None:
    # Kolisch & Sprecher (1996), EJOR 96:205-216, instance j301_1: optimal makespan 43.
    case = reference_case("scheduling_psplib_j301_1")
    makespan = case.expected["optimal_makespan"]
    within = schedule(project_with_resources(case, makespan, sink=False))
    assert within.status is Status.OPTIMAL
    assert within.end.max() == makespan - 1
    assert schedule(project_with_resources(case, makespan - 1, sink=False)).status is Status.INFEASIBLE


def test_the_psplib_project_is_finished_as_soon_as_can_be_when_that_is_what_pays() -> None:
    case = reference_case("scheduling_psplib_j301_1")
    found = schedule(project_with_resources(case, 50, sink=True))
    assert found.status is Status.OPTIMAL
    assert found.start[-1] == case.expected["optimal_makespan"]


def test_a_cost_is_spread_evenly_over_the_quarters_and_lands_in_their_phases() -> None:
    found = schedule(
        problem(
            values=np.ones(1),
            costs=np.array([12.0]),
            durations=np.array([4]),
            quarters=6,
            phase_of_quarter=[0, 0, 0, 1, 1, 1],
            phase_budgets=[6.0, 9.0],
        )
    )
    # From quarter 0 it would spend 9 in phase 0.
    assert found.start.tolist() == [1]
    assert found.end.tolist() == [4]
    assert found.phase.tolist() == [1]
    assert_allclose(found.spend_by_quarter, [0, 3, 3, 3, 3, 0])
    assert_allclose(found.spend_by_phase, [6, 6])


def test_nothing_runs_in_a_closed_phase_nor_across_it() -> None:
    phases = [0, 0, 1, 2, 2, 2]
    closed = problem(
        values=np.ones(2),
        durations=np.array([2, 3]),
        quarters=6,
        phase_of_quarter=phases,
        phase_budgets=np.full(3, np.inf),
        closed_phases=frozenset({1}),
    )
    assert schedule(closed).start.tolist() == [0, 3]
    assert schedule(replace(closed, closed_phases=frozenset({1, 2}))).start.tolist() == [0, -1]


def test_value_counts_by_the_quarter_of_the_end() -> None:
    # Ending in quarter 1 halves the first; the second is short enough to end before that only if it runs alone.
    given = problem(
        values=np.array([3.0, 2.0]),
        durations=np.array([2, 1]),
        quarters=3,
        discount=[1.0, 0.5, 0.25],
        capacity=(Capacity((0, 1), 1),),
    )
    found = schedule(given)
    assert found.start.tolist() == [1, 0]
    assert found.value == pytest.approx(2.0 + 3.0 * 0.25)


def test_an_initiative_without_value_is_chosen_only_for_what_it_makes_possible() -> None:
    values = np.array([-1.0, 3.0, -1.0, 0.0])
    assert schedule(problem(values=values, strict=((0, 1),))).start.tolist() == [0, 1, -1, -1]
    assert schedule(problem(values=np.minimum(values, 0.5), strict=((0, 1),))).start.tolist() == [-1] * 4


def test_each_side_is_supported_on_average_by_what_is_chosen() -> None:
    support = np.array([[0.9, 0.2, 0.5], [0.1, 0.8, 0.5]])
    given = problem(values=np.array([3.0, 1.0, 1.0]), minimum_support=MinimumSupport(support, np.array([0.5, 0.4])))
    # All three: means 0.533 and 0.467.
    assert (schedule(given).start >= 0).tolist() == [True, True, True]
    stricter = replace(given, minimum_support=MinimumSupport(support, np.array([0.55, 0.3])))
    assert (schedule(stricter).start >= 0).tolist() == [True, False, True]


def test_at_least_and_at_most_so_many_of_a_set_are_chosen() -> None:
    values = np.array([1.0, 2.0, 3.0, -5.0, -4.0])
    given = problem(values=values, choices=(Choice((0, 1, 2), at_most=2), Choice((3, 4), at_least=1)))
    assert (schedule(given).start >= 0).tolist() == [False, True, True, False, True]


def test_advice_is_reported_and_binds_nothing() -> None:
    given = problem(values=np.ones(4), advisory=((0, 1), (2, 1), (1, 3)), not_before={0: 1}, must_not=frozenset({2}))
    found = schedule(given)
    assert found.start.tolist() == [1, 0, -1, 0]
    assert found.unmet_advisory == ((0, 1), (2, 1))


def test_a_budget_is_not_overspent_by_less_than_the_solver_can_see() -> None:
    # Together 4e-7 over, within HiGHS's tolerance of 1e-6.
    costs, values = np.array([1.0, 1.0 + 4e-7, 0.5]), np.array([1.0, 1.0, 0.1])
    exact = problem(values=values, costs=costs, total_budget=2.0)
    assert (schedule(exact).start >= 0).sum() == 2
    assert schedule(exact).value == pytest.approx(1.1)
    phased = problem(values=values[:2], costs=costs[:2], quarters=1, phase_budgets=[2.0])
    assert (schedule(phased).start >= 0).sum() == 1
    hands = Capacity((0, 1), 2.0, tuple(costs[:2]))
    assert sorted(schedule(problem(values=values[:2], capacity=(hands,))).start.tolist()) == [0, 1]
    least = np.array([0.5])
    support = MinimumSupport(np.array([[0.5, 0.5 - 4e-7]]), least)
    assert (schedule(problem(values=values[:2], minimum_support=support)).start >= 0).tolist() == [True, False]


def test_a_budget_that_is_met_exactly_is_kept() -> None:
    costs = np.array([0.1, 0.2, 0.3])
    # 0.1 + 0.2 + 0.3 is 0.6000000000000001 in floats.
    assert (schedule(problem(costs=costs, total_budget=0.6)).start >= 0).all()


def test_the_same_problem_is_planned_the_same_way_every_time() -> None:
    crowded = _crowded(seed=3)
    first, again = schedule(crowded), schedule(_crowded(seed=3))
    assert first.proven
    assert_array_equal(first.start, again.start)


def test_of_two_that_cannot_start_together_the_more_valued_starts_first() -> None:
    waiting = problem(values=np.array([1.0, 2.0]), capacity=(Capacity((0, 1), 1),))
    assert schedule(waiting).start.tolist() == [1, 0]
    assert schedule(replace(waiting, values=np.array([2.0, 1.0]))).start.tolist() == [0, 1]


def test_without_time_for_a_proof_there_is_still_a_feasible_plan_and_it_says_so() -> None:
    found = schedule(_crowded(seed=1), time_limit=0.0)
    assert found.status is Status.FEASIBLE
    assert not found.proven
    assert found.value > 0
    assert found.gap > 0
    assert violations(_crowded(seed=1), found.start) == ()


def test_a_bound_that_was_reached_in_time_is_kept_beside_the_plan() -> None:
    crowded = _crowded(seed=1)
    best = schedule(crowded)
    assert best.bound == best.value
    assert best.gap == 0


def test_without_time_or_a_plan_to_start_from_nothing_is_claimed() -> None:
    bound_to_choose = replace(_crowded(seed=1), must=frozenset({5}))
    found = schedule(bound_to_choose, time_limit=0.0)
    assert found.status is Status.UNDECIDED
    assert not found.found
    assert not found.proven


def test_a_plan_is_filled_and_searched_around_without_breaking_a_rule() -> None:
    crowded = _crowded(seed=2)
    nothing = np.full(crowded.count, -1)
    greedy = filled(crowded, nothing)
    better = searched_nearby(crowded, start_windows(crowded), greedy, unheard, time_limit=1.0)
    assert violations(crowded, greedy) == ()
    assert violations(crowded, better) == ()
    assert 0 < value_of(crowded, greedy) <= value_of(crowded, better) <= schedule(crowded).value + 1e-9


def test_starts_are_drawn_earlier_one_by_one_until_none_can_move() -> None:
    chain = problem(values=np.ones(3), quarters=9, strict=((0, 1), (1, 2)))
    assert shifted_earlier(chain, as_plan(2, 5, 8)).tolist() == [0, 1, 2]


def test_planning_can_be_cancelled() -> None:
    heard: list[float] = []

    def stop(done: float) -> None:
        heard.append(done)
        if done > 0:
            raise Cancelled

    with pytest.raises(Cancelled):
        schedule(_crowded(seed=1), stop)
    assert heard[0] == 0.0


def test_progress_runs_from_nothing_to_all() -> None:
    heard: list[float] = []
    schedule(_crowded(seed=1), heard.append)
    assert heard == sorted(heard)
    assert (heard[0], heard[-1]) == (0.0, 1.0)


def test_decisions_that_contradict_each_other_have_no_plan() -> None:
    torn = problem(values=np.ones(2), must=frozenset({0}), must_not=frozenset({0}))
    found = schedule(torn, unheard)
    assert found.status is Status.INFEASIBLE
    assert found.bound == -np.inf
    kinds = {violation.rule.kind for violation in violations(torn, as_plan(0, 0))}
    assert kinds == {RuleKind.MUST_NOT}


def _crowded(seed: int) -> SchedulingProblem:
    random = np.random.default_rng(seed)
    m, quarters = 14, 12
    costs: FloatArray = np.round(random.lognormal(3, 1, m))
    return problem(
        values=random.random(m),
        costs=costs,
        durations=random.integers(1, 5, m),
        quarters=quarters,
        phase_of_quarter=np.repeat([0, 1, 2], 4),
        phase_budgets=np.array([0.2, 0.2, 0.3]) * costs.sum(),
        total_budget=0.6 * costs.sum(),
        strict=((0, 4), (1, 4), (4, 9), (2, 10)),
        capacity=(Capacity((0, 1, 2, 3, 4, 5, 6), 2), Capacity((7, 8, 9, 10, 11), 2)),
        discount=0.97 ** np.arange(quarters),
    )
