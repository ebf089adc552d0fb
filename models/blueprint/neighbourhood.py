"""Large neighbourhood search: what to do with the time that is left when the proof is out of reach."""

from __future__ import annotations

from functools import partial
from time import monotonic

import numpy as np

from models.arrays import BoolArray, IntArray
from models.blueprint.constraints import SchedulingProblem
from models.blueprint.formulation import formulate
from models.blueprint.profiles import value_of
from models.blueprint.program import Tell
from models.blueprint.solver import best_plan
from models.blueprint.windows import Windows

_FIRST_SIZE = 30
_ROUND_SECONDS = 1.5


def searched_nearby(
    problem: SchedulingProblem, windows: Windows, plan: IntArray, tell: Tell, time_limit: float
) -> IntArray:
    """Return a plan worth at least as much, found by freeing some initiatives at a time and solving for them exactly.

    Half of those freed are chosen now and half are not; how many there are follows what one round can prove.

    Args:
        problem: The problem.
        windows: Its possible starts.
        plan: A feasible plan, shape (m,).
        tell: Told the share of the time that is used, before and within each round; may raise to cancel.
        time_limit: Seconds in all.

    References:
        Shaw (1998), CP 98, LNCS 1520: large neighbourhood search.
    """
    random, size = np.random.default_rng(0), float(_FIRST_SIZE)
    deadline = monotonic() + time_limit
    while (left := deadline - monotonic()) > 0:
        told = max(1.0 - left / time_limit, 0.0)
        tell(told)
        free = _freed(plan, round(size), random)
        held = Windows(
            windows.allowed & (free[:, None] | (np.arange(problem.quarters) == plan[:, None])),
            windows.required | (~free & (plan >= 0)),
        )
        within = min(_ROUND_SECONDS, left)
        found = best_plan(formulate(problem, held), problem.worth, within, partial(_still, tell, told))
        # A plan of equal value is taken too: it leads away from where the search stands.
        if found.start is not None and value_of(problem, found.start) >= value_of(problem, plan):
            plan = found.start
        size = min(size * 1.05, problem.count) if found.proven else max(size * 0.8, 4.0)
        if free.all() and found.proven:
            break
    return plan


def _still(tell: Tell, told: float, _share: float) -> None:
    tell(told)


def _freed(plan: IntArray, size: int, random: np.random.Generator) -> BoolArray:
    free = np.zeros(len(plan), dtype=bool)
    for group in (np.flatnonzero(plan >= 0), np.flatnonzero(plan < 0)):
        free[random.permutation(group)[: (size + 1) // 2]] = True
    return free
