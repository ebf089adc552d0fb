"""A feasible plan made better by moves that no one could object to: drop what is idle, start sooner, fill gaps."""

from __future__ import annotations

import numpy as np

from models.arrays import BoolArray, IntArray
from models.blueprint.constraints import SchedulingProblem
from models.blueprint.profiles import running
from models.blueprint.violations import exceeds, violations


def without_idle(problem: SchedulingProblem, start: IntArray) -> IntArray:
    """Return the plan without the initiatives that add no value and that no rule needs."""
    plan = start.copy()
    for initiative in np.flatnonzero(plan >= 0)[::-1].tolist():
        if problem.worth[initiative, plan[initiative]] <= 0:
            shorter = plan.copy()
            shorter[initiative] = -1
            if not violations(problem, shorter):
                # What only served the one that went may now go too.
                return without_idle(problem, shorter)
    return plan


def shifted_earlier(problem: SchedulingProblem, start: IntArray) -> IntArray:
    """Return the plan with each initiative as early as it can be without moving another or losing value."""
    plan, moved = start.copy(), True
    while moved:
        moved = False
        chosen = np.flatnonzero(plan >= 0)
        for initiative in chosen[np.lexsort((-problem.values[chosen], plan[chosen]))].tolist():
            sooner = _first_fit(problem, plan, initiative, int(plan[initiative]))
            if sooner is not None:
                plan, moved = sooner, True
    return plan


def filled(problem: SchedulingProblem, start: IntArray) -> IntArray:
    """Return the plan with initiatives added, the most value for money first, until none fits any more."""
    plan, added = start.copy(), True
    with np.errstate(divide="ignore"):
        per_cost = problem.values / problem.costs
    order = np.argsort(-np.where(problem.costs > 0, per_cost, np.inf), kind="stable")
    while added:
        added = False
        for initiative in order.tolist():
            if plan[initiative] < 0 and problem.values[initiative] > 0:
                longer = _first_fit(problem, plan, initiative, problem.quarters)
                if longer is not None:
                    plan, added = longer, True
    return plan


def _first_fit(problem: SchedulingProblem, plan: IntArray, initiative: int, before: int) -> IntArray | None:
    """Return the plan with the initiative at its first feasible start earlier than `before` that loses no value."""
    now = int(plan[initiative])
    worth = problem.worth[initiative, :before]
    least = problem.worth[initiative, now] if now >= 0 else 0.0
    for quarter in np.flatnonzero((worth >= least) & _leaves_capacity(problem, plan, initiative)[:before]).tolist():
        candidate = plan.copy()
        candidate[initiative] = quarter
        if not violations(problem, candidate):
            return candidate
    return None


def _leaves_capacity(problem: SchedulingProblem, plan: IntArray, initiative: int) -> BoolArray:
    """Return the starts at which no capacity is passed, shape (T,): a quick sieve before the full check."""
    others = plan.copy()
    others[initiative] = -1
    limit = np.array([capacity.limit for capacity in problem.capacity])
    use = problem.demands @ running(problem, others) + problem.demands[:, [initiative]]
    full = exceeds(use, limit[:, None]).any(axis=0)
    full_before = np.concatenate([[0], np.cumsum(full)])
    start = np.arange(problem.quarters)
    end = np.minimum(start + problem.durations[initiative], problem.quarters)
    free: BoolArray = full_before[end] == full_before[start]
    return free
