"""The frontier of value against budget: each point the best plan for its amount, checked by trying every plan."""

from __future__ import annotations

import itertools
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings

from models.blueprint.constraints import SchedulingProblem
from models.blueprint.frontier import frontier, spendable, with_money
from models.computing.progress import Cancelled
from tests.models.blueprint.problems import best_value, problem, small_problems


@settings(max_examples=12, deadline=None)
@given(small_problems())
def test_each_point_is_worth_what_trying_every_plan_for_that_amount_finds(small: SchedulingProblem) -> None:
    points = frontier(small, (1.0, 2.5))
    for point in points[:: max(len(points) // 6, 1)]:
        best = best_value(with_money(small, point.budget))
        assert best is not None
        assert point.proven
        assert point.value == pytest.approx(best, abs=1e-6)
        assert point.spent <= point.budget * (1 + 1e-9) + 1e-9


@settings(max_examples=12, deadline=None)
@given(small_problems())
def test_more_money_never_buys_less(small: SchedulingProblem) -> None:
    values = [point.value for point in frontier(small)]
    assert all(before <= after + 1e-6 for before, after in itertools.pairwise(values))


def test_more_than_now_may_be_spent_in_whichever_phase_makes_most_of_it() -> None:
    two_phases = problem(
        values=np.array([1.0, 1.0]),
        costs=np.array([4.0, 4.0]),
        quarters=2,
        phase_of_quarter=[0, 1],
        phase_budgets=np.array([3.0, 0.0]),
    )
    assert spendable(two_phases) == 3.0
    by_budget = {point.budget: point.value for point in frontier(two_phases, (1.0, 5.0))}
    assert by_budget[3.0] == 0.0
    assert by_budget[4.0] == 1.0
    assert by_budget[8.0] == 2.0


def test_less_than_now_leaves_the_phases_their_budgets() -> None:
    one = problem(
        values=np.ones(2), costs=np.full(2, 2.0), quarters=2, phase_budgets=np.array([4.0]), total_budget=10.0
    )
    assert with_money(one, 2.0).phase_budgets.tolist() == [4.0]
    assert with_money(one, 6.0).phase_budgets.tolist() == [6.0]


def test_without_a_budget_the_frontier_ends_with_what_everything_costs_and_extras_are_not_asked() -> None:
    free = problem(values=np.ones(2), costs=np.array([3.0, 7.0]))
    points = frontier(free, (50.0,))
    assert points[-1].budget == 10.0
    assert points[-1].value == 2.0


def test_an_amount_that_no_plan_keeps_to_has_no_point() -> None:
    bound = problem(values=np.ones(2), costs=np.array([3.0, 7.0]), must=frozenset({1}))
    assert min(point.budget for point in frontier(bound)) >= 7.0


def test_the_frontier_can_be_cancelled_between_two_amounts() -> None:
    def stop(done: float) -> None:
        if done > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        frontier(replace(problem(values=np.ones(3), costs=np.ones(3)), total_budget=2.0), report=stop)
