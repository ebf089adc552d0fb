from __future__ import annotations

import numpy as np
import pytest
from numpy.testing import assert_array_equal

from models.arrays import FloatArray
from models.blueprint.core_index import Standing, core_index
from models.blueprint.formulation import Formulation
from models.blueprint.program import Tell
from models.blueprint.scheduling import schedule
from models.blueprint.solver import Solution, best_plan
from models.blueprint.validation import PlanShapeError
from models.computing.progress import Cancelled
from tests.models.blueprint.problems import problem

BUDGETED = problem(values=np.zeros(3), costs=np.array([1.0, 2.0, 2.0]), total_budget=3.0)
DRAWS = np.array([[0.5, 0.4, 0.3], [0.5, 0.3, 0.4], [0.2, 0.9, 0.1], [0.3, 0.8, 0.0]])


def test_the_core_index_is_the_share_of_draws_in_whose_best_plan_an_initiative_stands() -> None:
    result = core_index(BUDGETED, DRAWS)
    assert_array_equal(result.share, [1.0, 0.75, 0.25])
    assert result.standing == (Standing.CORE, Standing.BORDERLINE, Standing.BORDERLINE)
    assert result.proven.all()
    assert result.feasible


def test_each_draw_chooses_what_its_own_schedule_does() -> None:
    random = np.random.default_rng(5)
    m = 9
    free = problem(
        values=np.zeros(m),
        costs=random.integers(1, 9, m).astype(float),
        durations=random.integers(1, 3, m),
        quarters=6,
        phase_of_quarter=[0, 0, 0, 1, 1, 1],
        phase_budgets=[9.0, 12.0],
        strict=((0, 3), (1, 4)),
        discount=[1.0, 1.0, 1.0, 0.8, 0.8, 0.8],
    )
    draws = random.random((6, m))
    result = core_index(free, iter(draws))
    for row, values in zip(result.chosen, draws, strict=True):
        own = problem(
            values=values,
            costs=free.costs,
            durations=free.durations,
            quarters=6,
            phase_of_quarter=free.phase_of_quarter,
            phase_budgets=free.phase_budgets,
            strict=free.strict,
            discount=free.discount,
        )
        assert_array_equal(row, schedule(own).start >= 0)


def test_a_draw_whose_time_was_up_counts_with_the_best_plan_of_all_draws(monkeypatch: pytest.MonkeyPatch) -> None:
    """A plan that was not found is no plan without initiatives: every one of them would cease to be core."""
    searched: list[FloatArray] = []

    def up(formulation: Formulation, weights: FloatArray, time_limit: float, tell: Tell) -> Solution:
        searched.append(weights)
        found = best_plan(formulation, weights, time_limit, tell)
        if len(searched) == 2:
            return Solution(None, np.inf, proven=False)
        if len(searched) == 3:
            return Solution(np.array([-1, -1, 0]), np.inf, proven=False)
        return found

    monkeypatch.setattr("models.blueprint.core_index.best_plan", up)
    result = core_index(BUDGETED, np.array([[0.5, 0.4, 0.3], [0.6, 0.5, 0.4], [0.9, 0.5, 0.4]]))
    assert_array_equal(result.proven, [True, False, False])
    assert_array_equal(result.chosen, [[True, True, False]] * 3)
    assert result.standing[0] is Standing.CORE


def test_what_no_draw_values_is_exterior() -> None:
    result = core_index(BUDGETED, np.array([[1.0, 1.0, 0.0], [2.0, 1.0, 0.5]]))
    assert result.standing[2] is Standing.EXTERIOR


def test_rules_that_no_plan_keeps_leave_every_share_at_nothing_and_say_so() -> None:
    torn = problem(values=np.ones(2), must=frozenset({0}), must_not=frozenset({0}))
    result = core_index(torn, np.ones((3, 2)))
    assert not result.feasible
    assert_array_equal(result.share, 0.0)


@pytest.mark.parametrize("draws", [np.ones((2, 4)), np.ones(3), np.ones((0, 3))])
def test_draws_must_have_one_value_for_each_initiative(draws: np.typing.NDArray[np.float64]) -> None:
    with pytest.raises(PlanShapeError):
        core_index(BUDGETED, draws)


def test_draws_can_be_cancelled_between_two_of_them() -> None:
    heard: list[float] = []

    def stop(done: float) -> None:
        heard.append(done)
        if done >= 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        core_index(BUDGETED, DRAWS, stop)
    assert heard == [0.0, 0.25, 0.5]
