"""How firmly each initiative stands in the plan when the values are uncertain: the core index."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial

import numpy as np

from models.arrays import BoolArray, FloatArray, IntArray
from models.blueprint.constraints import SchedulingProblem
from models.blueprint.formulation import formulate
from models.blueprint.improvement import without_idle
from models.blueprint.profiles import value_of
from models.blueprint.solver import best_plan
from models.blueprint.validation import PlanShapeError
from models.blueprint.windows import start_windows
from models.computing.progress import Report, unheard


class Standing(StrEnum):
    """What the core index says of an initiative."""

    CORE = "core"  # chosen in every optimal plan: a sure choice whatever the draw
    BORDERLINE = "borderline"  # chosen in some: where better evidence is worth having
    EXTERIOR = "exterior"  # chosen in none


@dataclass(frozen=True, eq=False)
class CoreIndex:
    """In how many draws each initiative is chosen.

    Attributes:
        chosen: Whether each initiative stands in the best plan of each draw, shape (S, m).
        proven: Whether the plan of each draw is proven optimal, shape (S,).
        feasible: Whether there is any plan; it does not depend on the draw.
    """

    chosen: BoolArray
    proven: BoolArray
    feasible: bool

    @property
    def share(self) -> FloatArray:
        """The core index: the share of draws in whose best plan each initiative stands, shape (m,)."""
        share: FloatArray = self.chosen.mean(axis=0)
        return share

    @property
    def standing(self) -> tuple[Standing, ...]:
        """Core at a share of 1, exterior at 0, borderline between, one for each initiative."""
        return tuple(
            Standing.CORE if share == 1 else Standing.BORDERLINE if share > 0 else Standing.EXTERIOR
            for share in self.share.tolist()
        )


def core_index(
    problem: SchedulingProblem,
    draws: FloatArray | Iterable[FloatArray],
    report: Report = unheard,
    *,
    time_limit: float = 5.0,
) -> CoreIndex:
    """Return the share of draws of the values in whose optimal plan each initiative stands.

    Args:
        problem: The rules; its own values are set aside.
        draws: Value vectors of shape (m,): a table of shape (S, m) or anything that yields them; at least one.
        report: Told the share of draws that are done; may cancel between two draws.
        time_limit: Seconds for each draw; one that needs more counts, not `proven`, with the best plan that was found
            for it or for any other draw.

    Raises:
        PlanShapeError: There are no draws, or they do not have one value for each initiative.

    References:
        Liesiö, Mild & Salo (2007), EJOR 181(3): core index, core, borderline and exterior projects.
    """
    table = np.array(list(draws), dtype=np.float64)
    if not len(table) or table.shape[1:] != (problem.count,):
        raise PlanShapeError(field="draws", expected=(max(len(table), 1), problem.count), found=table.shape)
    # The values stand in the objective alone, so that the constraints are made once for all draws.
    constraints = formulate(problem, start_windows(problem))
    starts: list[IntArray | None] = []
    proven = np.zeros(len(table), dtype=bool)
    for place, values in enumerate(table):
        report(place / len(table))
        drawn = replace(problem, values=values)
        solution = best_plan(constraints, drawn.worth, time_limit, partial(_still, report, place / len(table)))
        if solution.proven and solution.start is None:
            return CoreIndex(np.zeros(table.shape, dtype=bool), np.ones(len(table), dtype=bool), feasible=False)
        proven[place] = solution.proven
        starts.append(solution.start)
    chosen = np.zeros(table.shape, dtype=bool)
    for place, values in enumerate(table):
        drawn = replace(problem, values=values)
        # Where the time was up, a plan that another draw brought may be better than what was found, if anything was.
        best = starts[place] if proven[place] else _best_known(drawn, starts)
        if best is not None:
            chosen[place] = without_idle(drawn, best) >= 0
    report(1.0)
    return CoreIndex(chosen, proven, feasible=True)


def _best_known(problem: SchedulingProblem, starts: list[IntArray | None]) -> IntArray | None:
    """Return the plan that is worth most by these values of all that were found for any; the rules are one for all."""
    known = [start for start in starts if start is not None]
    return max(known, key=partial(value_of, problem), default=None)


def _still(report: Report, done: float, _share: float) -> None:
    report(done)
