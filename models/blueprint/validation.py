"""The border of the planner: what makes a scheduling problem ill formed, and the errors that say so.

The errors carry positions, not names: whoever built the problem knows which initiative stands at which position.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from graphlib import CycleError, TopologicalSorter
from typing import TYPE_CHECKING

import numpy as np

from models.errors import InputError

if TYPE_CHECKING:
    from models.arrays import FloatArray, IntArray
    from models.blueprint.constraints import SchedulingProblem


class PlanShapeError(InputError):
    """An array does not have one entry for each initiative, quarter, phase or side: keys field, expected, found."""


class PlanValueError(InputError):
    """A figure that no plan can use, or a position that is not there: keys field, position, value."""


class PlanCycleError(InputError):
    """Strict prerequisites in a circle, each before the next, the last before the first: key cycle, positions."""


def check(problem: SchedulingProblem) -> None:
    """Raise the first thing that makes the problem ill formed; see `SchedulingProblem`."""
    _check_shapes(problem)
    _check_figures(problem)
    _check_positions(problem)
    _check_rules(problem)
    topological_order(problem.count, problem.strict)


def topological_order(count: int, strict: Sequence[tuple[int, int]]) -> tuple[int, ...]:
    """Return the initiatives with each one after all of its strict prerequisites.

    Args:
        count: Number of initiatives.
        strict: Pairs (before, after).

    Raises:
        PlanCycleError: There is no such order.
    """
    sorter: TopologicalSorter[int] = TopologicalSorter(dict.fromkeys(range(count), ()))
    for before, after in strict:
        sorter.add(after, before)
    try:
        return tuple(sorter.static_order())
    except CycleError as error:
        # graphlib closes the circle by naming its first member again.
        raise PlanCycleError(cycle=tuple(error.args[1][:-1])) from error


def _check_shapes(problem: SchedulingProblem) -> None:
    m, quarters = problem.count if problem.values.ndim == 1 else -1, problem.quarters
    if quarters < 1:
        raise PlanValueError(field="quarters", position=0, value=quarters)
    expected: dict[str, tuple[FloatArray | IntArray | None, tuple[int, ...]]] = {
        "values": (problem.values, (m,)),
        "costs": (problem.costs, (m,)),
        "durations": (problem.durations, (m,)),
        "phase_of_quarter": (problem.phase_of_quarter, (quarters,)),
        "phase_budgets": (problem.phase_budgets, (problem.phase_budgets.size,)),
        "earliest": (problem.earliest, (m,)),
        "latest_end": (problem.latest_end, (m,)),
        "discount": (problem.discount, (quarters,)),
    }
    if problem.minimum_support is not None:
        sides = len(problem.minimum_support.thresholds)
        expected["support"] = (problem.minimum_support.support, (sides, m))
    for name, (array, shape) in expected.items():
        if array is not None and array.shape != shape:
            raise PlanShapeError(field=name, expected=shape, found=array.shape)
    for position, capacity in enumerate(problem.capacity):
        if capacity.demands is not None and len(capacity.demands) != len(capacity.members):
            expected_shape, found = (len(capacity.members),), (len(capacity.demands),)
            raise PlanShapeError(field=f"capacity[{position}].demands", expected=expected_shape, found=found)


def _check_figures(problem: SchedulingProblem) -> None:
    _require("values", problem.values, np.isfinite(problem.values))
    _require("costs", problem.costs, np.isfinite(problem.costs) & (problem.costs >= 0))
    _require("durations", problem.durations, problem.durations >= 1)
    _require("phase_budgets", problem.phase_budgets, problem.phase_budgets >= 0)
    _require("total_budget", [problem.total_budget], [problem.total_budget >= 0])
    phase = problem.phase_of_quarter
    in_order = np.diff(phase, prepend=phase[0]) >= 0
    _require("phase_of_quarter", phase, (phase >= 0) & (phase < problem.phases) & in_order)
    if problem.discount is not None:
        _require("discount", problem.discount, np.isfinite(problem.discount) & (problem.discount >= 0))
    if problem.minimum_support is not None:
        _require("support", problem.minimum_support.support, np.isfinite(problem.minimum_support.support))
        thresholds = problem.minimum_support.thresholds
        _require("thresholds", thresholds, ~np.isnan(thresholds) & (thresholds < np.inf))


def _check_positions(problem: SchedulingProblem) -> None:
    sets: list[tuple[str, Iterable[int]]] = [
        ("must", problem.must),
        ("must_not", problem.must_not),
        ("pinned_start", problem.pinned_start),
        ("not_before", problem.not_before),
    ]
    for name, pairs in (("strict", problem.strict), ("advisory", problem.advisory)):
        sets += [(name, [pair[side] for pair in pairs]) for side in (0, 1)]
    sets += [(f"capacity[{place}].members", rule.members) for place, rule in enumerate(problem.capacity)]
    sets += [(f"choices[{place}].members", rule.members) for place, rule in enumerate(problem.choices)]
    for name, members in sets:
        _require_within(name, members, problem.count)
    _require_within("closed_phases", problem.closed_phases, problem.phases)


def _check_rules(problem: SchedulingProblem) -> None:
    for position, capacity in enumerate(problem.capacity):
        _require(f"capacity[{position}].limit", [capacity.limit], [capacity.limit >= 0])
        demands = np.array(capacity.demands or (1.0,))
        _require(f"capacity[{position}].demands", demands, np.isfinite(demands) & (demands >= 0))
        _require_once(f"capacity[{position}].members", capacity.members)
    for position, choice in enumerate(problem.choices):
        most = len(choice.members) if choice.at_most is None else choice.at_most
        _require(f"choices[{position}]", [choice.at_least, most], [choice.at_least >= 0, most >= 0])
        _require_once(f"choices[{position}].members", choice.members)


def _require(name: str, figures: Sequence[float] | FloatArray | IntArray, good: object) -> None:
    wrong = np.flatnonzero(~np.asarray(good, dtype=bool))
    if wrong.size:
        position = int(wrong[0])
        raise PlanValueError(field=name, position=position, value=np.ravel(figures)[position].item())


def _require_within(name: str, members: Iterable[int], count: int) -> None:
    for position, member in enumerate(members):
        if not 0 <= member < count:
            raise PlanValueError(field=name, position=position, value=int(member))


def _require_once(name: str, members: Sequence[int]) -> None:
    for position, member in enumerate(members):
        if member in members[:position]:
            raise PlanValueError(field=name, position=position, value=int(member))
