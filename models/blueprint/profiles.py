"""What a given plan runs and spends, quarter by quarter and phase by phase.

A plan is one array of start quarters, shape (m,), with -1 for each initiative that is not chosen.
"""

from __future__ import annotations

import numpy as np

from models.arrays import BoolArray, FloatArray, IntArray
from models.blueprint.constraints import SchedulingProblem


def ends(problem: SchedulingProblem, start: IntArray) -> IntArray:
    """Return the last quarter in which each initiative runs, shape (m,), -1 where it is not chosen."""
    return np.where(start >= 0, start + problem.durations - 1, -1)


def running(problem: SchedulingProblem, start: IntArray) -> BoolArray:
    """Return which initiative runs in which quarter, shape (m, T)."""
    quarter = np.arange(problem.quarters)
    since_start = quarter[None, :] - start[:, None]
    runs: BoolArray = (start >= 0)[:, None] & (since_start >= 0) & (since_start < problem.durations[:, None])
    return runs


def spend_by_quarter(problem: SchedulingProblem, runs: BoolArray) -> FloatArray:
    """Return what is spent in each quarter, shape (T,), each cost spread evenly over the quarters of its initiative."""
    spend: FloatArray = (problem.costs / problem.durations) @ runs
    return spend


def spend_by_phase(problem: SchedulingProblem, by_quarter: FloatArray) -> FloatArray:
    """Return what is spent in each phase, shape (P,)."""
    spend: FloatArray = by_quarter @ np.eye(problem.phases)[problem.phase_of_quarter]
    return spend


def value_of(problem: SchedulingProblem, start: IntArray) -> float:
    """Return Σ value · discount(end) over the chosen initiatives."""
    chosen = np.flatnonzero(start >= 0)
    return float(problem.worth[chosen, start[chosen]].sum())


def unmet_advisory(problem: SchedulingProblem, start: IntArray) -> tuple[tuple[int, int], ...]:
    """Return the advisory pairs (before, after) where `after` starts before `before` does, or without it."""
    return tuple(
        (before, after)
        for before, after in problem.advisory
        if start[after] >= 0 and (start[before] < 0 or start[after] < start[before])
    )
