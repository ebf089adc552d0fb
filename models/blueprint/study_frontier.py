"""What more money would buy a study: the frontier of value against budget, with the plan on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from models.blueprint.frontier import frontier, spendable
from models.blueprint.plan import PLAN, Plan
from models.blueprint.study_problem import scheduling_problem
from models.computing.computation import Computation, Inputs
from models.computing.progress import Report
from models.problem.initiatives import InitiativeId
from models.ranking.study_ranking import RANKING, StudyRanking
from models.study import Part, Study

EXTRAS: Final = (50.0, 100.0, 200.0, 500.0, 1000.0, 2000.0)
"""In millions of the main currency: what is asked "what would it buy?"."""

_SAME: Final = 1e-6
"""Values this near to each other are one value: the solver's tolerance, no more."""


@dataclass(frozen=True)
class Funded:
    """The best plan for one amount.

    Attributes:
        budget: What may be spent in all, in millions of the main currency.
        spent: What the plan spends.
        value: What it is worth.
        chosen: Which initiatives it holds.
        proven: Whether no plan for that amount is worth more.
    """

    budget: float
    spent: float
    value: float
    chosen: frozenset[InitiativeId]
    proven: bool


@dataclass(frozen=True)
class Bought:
    """What so much more money would change.

    Attributes:
        extra: How much more.
        gain: What the plan would be worth more; 0 where it buys nothing.
        added: The initiatives that would come in, in the study's order.
        dropped: Those that would go out for them.
        next_gain: Where it buys nothing, the least extra among those asked that does; None where none of them does.
        proven: Whether both plans are proven the best.
    """

    extra: float
    gain: float
    added: tuple[InitiativeId, ...]
    dropped: tuple[InitiativeId, ...]
    next_gain: float | None
    proven: bool


@dataclass(frozen=True, eq=False)
class StudyFrontier:
    """The frontier of one study.

    Attributes:
        points: By rising budget.
        limit: What may be spent now, or infinity where nothing limits it.
        plan: The blueprint, as a point.
        initiatives: In the study's order.
    """

    points: tuple[Funded, ...]
    limit: float
    plan: Funded
    initiatives: tuple[InitiativeId, ...]

    @property
    def limited(self) -> bool:
        """Whether there is a budget at all."""
        return bool(np.isfinite(self.limit))

    def bought(self, extra: float) -> Bought:
        """Return what one of `EXTRAS` more would buy.

        Raises:
            KeyError: That amount was not asked for, or nothing limits the plan.
        """
        there = self._with(extra)
        gain = there.value - self.plan.value
        if gain <= _SAME:
            gainful = (more for more in EXTRAS if more > extra and self._with(more).value - self.plan.value > _SAME)
            return Bought(extra, 0.0, (), (), next(gainful, None), there.proven and self.plan.proven)
        return Bought(
            extra=extra,
            gain=gain,
            added=tuple(one for one in self.initiatives if one in there.chosen - self.plan.chosen),
            dropped=tuple(one for one in self.initiatives if one in self.plan.chosen - there.chosen),
            next_gain=None,
            proven=there.proven and self.plan.proven,
        )

    def _with(self, extra: float) -> Funded:
        found = next((point for point in self.points if point.budget == self.limit + extra), None)
        if found is None:
            raise KeyError(extra)
        return found


def study_frontier(study: Study, ranking: StudyRanking, plan: Plan, report: Report) -> StudyFrontier:
    """Return the frontier. Reads frame, initiatives, indicators and plan.

    Raises:
        InputError: There is nothing to plan.
        Cancelled: `report` said so.
    """
    problem = scheduling_problem(study, ranking)
    initiatives = tuple(study.initiatives.initiatives)
    limit = spendable(problem)
    points = tuple(
        Funded(
            point.budget,
            point.spent,
            point.value,
            frozenset(one for one, there in zip(initiatives, point.chosen.tolist(), strict=True) if there),
            point.proven,
        )
        for point in frontier(problem, EXTRAS, report)
    )
    chosen = frozenset(one.initiative for one in plan.chosen())
    spent = float(sum(one.cost for one in plan.chosen()))
    here = Funded(limit if np.isfinite(limit) else spent, spent, plan.schedule.value, chosen, plan.schedule.proven)
    return StudyFrontier(points, limit, here, initiatives)


def _run(study: Study, inputs: Inputs, report: Report) -> StudyFrontier:
    return study_frontier(study, inputs(RANKING), inputs(PLAN), report)


FRONTIER: Computation[StudyFrontier] = Computation(
    name="frontier",
    reads=frozenset([Part.FRAME, Part.INITIATIVES, Part.INDICATORS, Part.PLAN]),
    needs=(RANKING, PLAN),
    run=_run,
    live=False,
)
