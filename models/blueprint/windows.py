"""Which start quarters stay possible for each initiative once the rules have been followed through, one by one."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from models.arrays import BoolArray, FloatArray, IntArray
from models.blueprint.constraints import SchedulingProblem
from models.blueprint.validation import topological_order
from models.blueprint.violations import exceeds


@dataclass(frozen=True, eq=False)
class Windows:
    """The starts that are left, before initiatives compete with one another.

    Attributes:
        allowed: Whether an initiative may start in a quarter, shape (m, T).
        required: Whether every feasible plan holds the initiative, shape (m,).
    """

    allowed: BoolArray
    required: BoolArray

    @property
    def impossible(self) -> bool:
        """Whether some required initiative has no start left, which proves that there is no feasible plan."""
        return bool((self.required & ~self.allowed.any(axis=1)).any())


def start_windows(problem: SchedulingProblem) -> Windows:
    """Return the starts that dates, prerequisites and each initiative's own demands leave open.

    No start of a feasible plan is ever ruled out.
    """
    required = _required(problem)
    allowed = _within_dates(problem) & _within_limits_alone(problem)
    allowed[sorted(problem.must_not)] = False
    for initiative, quarter in problem.pinned_start.items():
        allowed[initiative] &= np.arange(problem.quarters) == quarter
    _push_later(problem, allowed)
    _pull_earlier(problem, allowed, required)
    return Windows(allowed, required)


def soonest_ends(problem: SchedulingProblem) -> IntArray:
    """Return the quarter in which dates and the chain of prerequisites let each initiative end at best, shape (m,).

    It may lie after the plan's end. Budgets, capacities, deadlines and decisions to choose, leave out or pin are set
    aside.
    """
    end = np.zeros(problem.count, dtype=np.int64)
    prerequisites = _prerequisites(problem)
    closed = np.flatnonzero(problem.quarter_closed)
    for initiative in topological_order(problem.count, problem.strict):
        first = max(int(problem.ready_from[initiative]), problem.not_before.get(initiative, 0), 0)
        start = max([first, *(int(end[before]) + 1 for before in prerequisites[initiative])])
        duration = int(problem.durations[initiative])
        while (in_the_way := closed[(closed >= start) & (closed < start + duration)]).size:
            start = int(in_the_way[-1]) + 1
        end[initiative] = start + duration - 1
    return end


def quarters_run(problem: SchedulingProblem) -> BoolArray:
    """Return whether an initiative of each duration that starts in t runs in q, shape (m, T starts, T quarters)."""
    quarter = np.arange(problem.quarters)
    since_start = quarter[None, None, :] - quarter[None, :, None]
    runs: BoolArray = (since_start >= 0) & (since_start < problem.durations[:, None, None])
    return runs


def phase_shares(problem: SchedulingProblem) -> FloatArray:
    """Return what each start spends in each phase, shape (m, T, P)."""
    phase_of = np.eye(problem.phases)[problem.phase_of_quarter]
    shares: FloatArray = quarters_run(problem) @ phase_of * (problem.costs / problem.durations)[:, None, None]
    return shares


def _required(problem: SchedulingProblem) -> BoolArray:
    required = np.zeros(problem.count, dtype=bool)
    required[sorted(problem.must | set(problem.pinned_start))] = True
    prerequisites = _prerequisites(problem)
    for initiative in reversed(topological_order(problem.count, problem.strict)):
        if required[initiative]:
            required[prerequisites[initiative]] = True
    return required


def _within_dates(problem: SchedulingProblem) -> BoolArray:
    start = np.arange(problem.quarters)[None, :]
    end = start + problem.durations[:, None] - 1
    first = problem.ready_from.copy()
    for initiative, quarter in problem.not_before.items():
        first[initiative] = max(first[initiative], quarter)
    last = np.minimum(problem.done_by, problem.quarters - 1)
    meets_closed = (quarters_run(problem) & problem.quarter_closed).any(axis=2)
    allowed: BoolArray = (start >= first[:, None]) & (end <= last[:, None]) & ~meets_closed
    return allowed


def _within_limits_alone(problem: SchedulingProblem) -> BoolArray:
    # A start that breaks a limit all by itself stands in no feasible plan.
    fits: BoolArray = np.logical_not(exceeds(phase_shares(problem), problem.phase_budgets).any(axis=2))
    fits[exceeds(problem.costs, np.array(problem.total_budget))] = False
    for demand, capacity in zip(problem.demands, problem.capacity, strict=True):
        fits[exceeds(demand, np.array(capacity.limit))] = False
    return fits


def _push_later(problem: SchedulingProblem, allowed: BoolArray) -> None:
    start = np.arange(problem.quarters)
    prerequisites = _prerequisites(problem)
    for initiative in topological_order(problem.count, problem.strict):
        for before in prerequisites[initiative]:
            first = allowed[before].argmax() if allowed[before].any() else problem.quarters
            allowed[initiative] &= start >= first + problem.durations[before]


def _pull_earlier(problem: SchedulingProblem, allowed: BoolArray, required: BoolArray) -> None:
    # Only what every plan holds has a last start that binds those before it.
    start = np.arange(problem.quarters)
    prerequisites = _prerequisites(problem)
    for initiative in reversed(topological_order(problem.count, problem.strict)):
        if required[initiative] and allowed[initiative].any():
            last = problem.quarters - 1 - allowed[initiative, ::-1].argmax()
            for before in prerequisites[initiative]:
                allowed[before] &= start <= last - problem.durations[before]


def _prerequisites(problem: SchedulingProblem) -> list[list[int]]:
    before_each: list[list[int]] = [[] for _ in range(problem.count)]
    for before, after in sorted(set(problem.strict)):
        before_each[after].append(before)
    return before_each
