from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from models.blueprint.constraints import Capacity, Choice, MinimumSupport
from models.blueprint.validation import PlanCycleError, PlanShapeError, PlanValueError, topological_order
from tests.models.blueprint.problems import problem

THREE = np.ones(3)


def test_prerequisites_in_a_circle_are_named_in_order() -> None:
    with pytest.raises(PlanCycleError) as caught:
        problem(values=np.ones(5), strict=((0, 1), (1, 2), (2, 3), (3, 1), (3, 4)))
    cycle = caught.value.where["cycle"]
    assert isinstance(cycle, tuple)
    assert sorted(cycle) == [1, 2, 3]
    steps = set(zip(cycle, (*cycle[1:], cycle[0]), strict=True))
    assert steps == {(1, 2), (2, 3), (3, 1)}


def test_an_initiative_cannot_come_before_itself() -> None:
    with pytest.raises(PlanCycleError) as caught:
        problem(values=THREE, strict=((1, 1),))
    assert caught.value.where == {"cycle": (1,)}


def test_every_initiative_follows_its_prerequisites_in_topological_order() -> None:
    order = topological_order(4, ((3, 0), (0, 2), (3, 2)))
    assert sorted(order) == [0, 1, 2, 3]
    assert order.index(3) < order.index(0) < order.index(2)


@pytest.mark.parametrize(
    ("field", "given"),
    [
        ("values", {"values": np.ones((3, 1)), "costs": THREE}),
        ("costs", {"costs": np.ones(2)}),
        ("durations", {"durations": np.ones(4)}),
        ("phase_of_quarter", {"phase_of_quarter": np.zeros(3)}),
        ("earliest", {"earliest": np.zeros(2)}),
        ("latest_end", {"latest_end": np.zeros(4)}),
        ("discount", {"discount": np.ones(3)}),
        ("support", {"minimum_support": MinimumSupport(np.ones((2, 2)), np.zeros(2))}),
        ("capacity[1].demands", {"capacity": (Capacity((0,), 1), Capacity((0, 1), 1, (1.0,)))}),
    ],
)
def test_an_array_of_the_wrong_shape_is_named(field: str, given: dict[str, Any]) -> None:
    with pytest.raises(PlanShapeError) as caught:
        problem(**{"values": THREE, **given})
    assert caught.value.where["field"] == field
    assert caught.value.where["expected"] != caught.value.where["found"]


@pytest.mark.parametrize(
    ("field", "position", "given"),
    [
        ("quarters", 0, {"quarters": 0}),
        ("values", 1, {"values": np.array([1, np.nan, 1])}),
        ("costs", 2, {"costs": np.array([0, 1, -1.0])}),
        ("costs", 0, {"costs": np.array([np.inf, 1, 1])}),
        ("durations", 1, {"durations": np.array([1, 0, 1])}),
        ("phase_budgets", 0, {"phase_budgets": np.array([-1.0])}),
        ("total_budget", 0, {"total_budget": np.nan}),
        ("phase_of_quarter", 2, {"phase_of_quarter": [0, 1, 0, 1], "phase_budgets": [1.0, 1.0]}),
        ("phase_of_quarter", 3, {"phase_of_quarter": [0, 0, 0, 1], "phase_budgets": [1.0]}),
        ("discount", 0, {"discount": np.array([-0.1, 1, 1, 1])}),
        ("thresholds", 0, {"minimum_support": MinimumSupport(np.ones((1, 3)), np.array([np.nan]))}),
        ("strict", 0, {"strict": ((0, 3),)}),
        ("advisory", 0, {"advisory": ((-1, 0),)}),
        ("must", 0, {"must": frozenset({3})}),
        ("must_not", 0, {"must_not": frozenset({3})}),
        ("pinned_start", 0, {"pinned_start": {5: 0}}),
        ("not_before", 0, {"not_before": {5: 0}}),
        ("closed_phases", 0, {"closed_phases": frozenset({1})}),
        ("capacity[0].members", 1, {"capacity": (Capacity((0, 7), 1),)}),
        ("capacity[0].members", 1, {"capacity": (Capacity((0, 0), 1),)}),
        ("capacity[0].limit", 0, {"capacity": (Capacity((0,), -1),)}),
        ("capacity[0].demands", 1, {"capacity": (Capacity((0, 1), 1, (1.0, -1.0)),)}),
        ("choices[0]", 0, {"choices": (Choice((0, 1), at_least=-1),)}),
        ("choices[0].members", 0, {"choices": (Choice((9,)),)}),
    ],
)
def test_a_figure_that_no_plan_can_use_is_named(field: str, position: int, given: dict[str, Any]) -> None:
    with pytest.raises(PlanValueError) as caught:
        problem(**{"values": THREE, **given})
    assert (caught.value.where["field"], caught.value.where["position"]) == (field, position)


def test_a_problem_does_not_change_when_the_arrays_it_was_made_from_do() -> None:
    values = np.ones(3)
    given = problem(values=values)
    values[0] = 9.0
    assert given.values[0] == 1.0
    assert not given.values.flags.writeable
