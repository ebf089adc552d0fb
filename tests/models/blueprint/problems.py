"""Small scheduling problems, and an answer to them by trying every plan: written apart from what is tested."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

import numpy as np
from hypothesis import strategies as st

from models.arrays import IntArray
from models.blueprint.constraints import Capacity, Choice, MinimumSupport, SchedulingProblem
from tests.reference_cases import ReferenceCase


def problem(**given: Any) -> SchedulingProblem:
    """Return a problem of free, quarter-long initiatives of value 1 in a plan of one phase, but for what is given."""
    m = len(given.get("values", given.get("costs", given.get("durations", [1.0]))))
    quarters = given.get("quarters", 4)
    plain: dict[str, Any] = {
        "values": np.ones(m),
        "costs": np.zeros(m),
        "durations": np.ones(m, dtype=np.int64),
        "quarters": quarters,
        "phase_of_quarter": np.zeros(quarters, dtype=np.int64),
        "phase_budgets": np.full(int(np.max(given.get("phase_of_quarter", [0]))) + 1, np.inf),
    }
    return SchedulingProblem(**{**plain, **given})


def every_plan(given: SchedulingProblem) -> Iterator[tuple[int, ...]]:
    """Yield every plan that starts within the calendar, feasible or not."""
    yield from itertools.product(range(-1, given.quarters), repeat=given.count)


def is_feasible(given: SchedulingProblem, start: tuple[int, ...]) -> bool:
    """Return whether a plan keeps every rule, read off the rules one by one."""
    return (
        _dates_hold(given, start)
        and _prerequisites_hold(given, start)
        and _limits_hold(given, start)
        and _set_holds(given, {i for i, t in enumerate(start) if t >= 0})
    )


def value(given: SchedulingProblem, start: tuple[int, ...]) -> float:
    """Return what a plan is worth."""
    discount = np.ones(given.quarters) if given.discount is None else given.discount
    ends = (t + given.durations[i] - 1 for i, t in enumerate(start))
    return float(sum(given.values[i] * discount[end] for i, end in enumerate(ends) if start[i] >= 0))


def best_value(given: SchedulingProblem) -> float | None:
    """Return the greatest value of any feasible plan, or None where there is none."""
    return max((value(given, start) for start in every_plan(given) if is_feasible(given, start)), default=None)


def as_plan(*starts: int) -> IntArray:
    """Return start quarters as an array."""
    return np.array(starts, dtype=np.int64)


def _quarters(given: SchedulingProblem, start: tuple[int, ...], initiative: int) -> range:
    first = start[initiative]
    return range(first, first + int(given.durations[initiative])) if first >= 0 else range(0)


def _dates_hold(given: SchedulingProblem, start: tuple[int, ...]) -> bool:
    for i, first in enumerate(start):
        pin = given.pinned_start.get(i)
        if pin is not None and first != pin:
            return False
        if first < 0:
            continue
        run = _quarters(given, start, i)
        if run[-1] >= given.quarters or any(given.phase_of_quarter[q] in given.closed_phases for q in run):
            return False
        if first < given.not_before.get(i, 0) or (given.earliest is not None and first < given.earliest[i]):
            return False
        if given.latest_end is not None and run[-1] > given.latest_end[i]:
            return False
    return True


def _prerequisites_hold(given: SchedulingProblem, start: tuple[int, ...]) -> bool:
    return all(
        start[after] < 0 or (start[before] >= 0 and start[after] >= start[before] + given.durations[before])
        for before, after in given.strict
    )


def _limits_hold(given: SchedulingProblem, start: tuple[int, ...]) -> bool:
    spend = [0.0] * len(given.phase_budgets)
    for i in range(given.count):
        for quarter in _quarters(given, start, i):
            spend[given.phase_of_quarter[quarter]] += given.costs[i] / given.durations[i]
    if any(used > budget + 1e-7 for used, budget in zip(spend, given.phase_budgets, strict=True)):
        return False
    if sum(spend) > given.total_budget + 1e-7:
        return False
    for rule in given.capacity:
        demands = rule.demands or (1.0,) * len(rule.members)
        for quarter in range(given.quarters):
            taken = zip(rule.members, demands, strict=True)
            if sum(d for i, d in taken if quarter in _quarters(given, start, i)) > rule.limit + 1e-7:
                return False
    return True


def _set_holds(given: SchedulingProblem, chosen: set[int]) -> bool:
    if not (given.must <= chosen and not given.must_not & chosen):
        return False
    for rule in given.choices:
        number = len(chosen.intersection(rule.members))
        if number < rule.at_least or number > (len(rule.members) if rule.at_most is None else rule.at_most):
            return False
    if given.minimum_support is not None and chosen:
        for row, least in zip(given.minimum_support.support, given.minimum_support.thresholds, strict=True):
            if sum(row[i] for i in chosen) / len(chosen) < least - 1e-7:
                return False
    return True


@st.composite
def small_problems(draw: st.DrawFn) -> SchedulingProblem:
    """Draw a problem of at most four initiatives and five quarters, with any mix of rules."""
    m, quarters = draw(st.integers(1, 4)), draw(st.integers(2, 5))
    whole = st.integers(0, 8)
    members = st.lists(st.integers(0, m - 1), unique=True, min_size=1).map(tuple)
    each = st.lists
    pairs = [(before, after) for after in range(m) for before in range(after)]
    capacity = st.builds(
        lambda who, limit, demand: Capacity(who, limit, None if demand is None else (float(demand),) * len(who)),
        members,
        st.integers(0, 3).map(float),
        st.none() | st.integers(0, 2),
    )
    choice = st.builds(Choice, members, st.integers(0, 2), st.none() | st.integers(0, 2))
    support = st.builds(
        lambda rows, least: MinimumSupport(np.array(rows) / 8, np.array(least) / 8),
        each(each(whole, min_size=m, max_size=m), min_size=2, max_size=2),
        each(st.integers(0, 6), min_size=2, max_size=2),
    )
    some = st.frozensets(st.integers(0, m - 1), max_size=1)
    return SchedulingProblem(
        values=np.array(draw(each(st.integers(-2, 9), min_size=m, max_size=m))) / 3,
        costs=np.array(draw(each(whole, min_size=m, max_size=m)), dtype=np.float64),
        durations=np.array(draw(each(st.integers(1, 3), min_size=m, max_size=m))),
        quarters=quarters,
        phase_of_quarter=np.array(sorted(draw(each(st.integers(0, 1), min_size=quarters, max_size=quarters)))),
        phase_budgets=np.array(draw(each(whole.map(float) | st.just(np.inf), min_size=2, max_size=2))),
        total_budget=draw(st.just(np.inf) | st.integers(0, 20).map(float)),
        strict=tuple(draw(each(st.sampled_from(pairs), unique=True, max_size=3))) if pairs else (),
        earliest=draw(st.none() | each(st.integers(0, 2), min_size=m, max_size=m).map(np.array)),
        latest_end=draw(st.none() | each(st.integers(1, 5), min_size=m, max_size=m).map(np.array)),
        closed_phases=draw(st.frozensets(st.integers(0, 1), max_size=1)) if draw(st.booleans()) else frozenset(),
        must=draw(some),
        must_not=draw(some),
        pinned_start=draw(st.dictionaries(st.integers(0, m - 1), st.integers(0, 4), max_size=1)),
        not_before=draw(st.dictionaries(st.integers(0, m - 1), st.integers(0, 3), max_size=1)),
        capacity=tuple(draw(each(capacity, max_size=2))),
        choices=tuple(draw(each(choice, max_size=1))),
        minimum_support=draw(st.none() | support),
        discount=draw(
            st.none() | each(st.integers(0, 4), min_size=quarters, max_size=quarters).map(lambda d: np.array(d) / 4)
        ),
    )


def project_with_resources(case: ReferenceCase, quarters: int, *, sink: bool) -> SchedulingProblem:
    """Return a PSPLIB project as a problem: every job must be done, four renewable resources limit what runs at once.

    Args:
        case: The instance; its two dummies of no duration are left out.
        quarters: The length of the plan.
        sink: Whether to add a last job of one quarter, worth the more the sooner it is done, which waits for all.
    """
    jobs = [job for job in case.inputs["jobs"] if job["duration"] > 0]
    place = {job["id"]: index for index, job in enumerate(jobs)}
    strict = [(place[job["id"]], place[after]) for job in jobs for after in job["successors"] if after in place]
    durations, values = [job["duration"] for job in jobs], [0.0] * len(jobs)
    members = tuple(range(len(jobs)))
    if sink:
        strict += [(job, len(jobs)) for job in members]
        durations, values = [*durations, 1], [*values, 1.0]
    return problem(
        values=np.array(values),
        costs=np.zeros(len(values)),
        durations=np.array(durations),
        quarters=quarters,
        strict=tuple(strict),
        must=frozenset(range(len(values))),
        capacity=tuple(
            Capacity(members, limit, tuple(float(job["requests"][resource]) for job in jobs))
            for resource, limit in enumerate(case.inputs["capacities"])
        ),
        discount=np.linspace(1.0, 0.5, quarters),
    )
