"""The blueprint of a study: which initiatives, from when to when, in which phase, and why there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from models.arrays import FloatArray
from models.blueprint.placement import Placement, explain
from models.blueprint.scheduling import Schedule, schedule
from models.blueprint.scheduling import Status as ScheduleStatus
from models.blueprint.study_conflict import infeasible
from models.blueprint.study_problem import scheduling_problem
from models.computing.computation import Computation, Inputs
from models.computing.progress import Report
from models.errors import InputError
from models.problem.calendar import HorizonId, Quarter
from models.problem.initiatives import InitiativeId
from models.ranking.study_ranking import RANKING, StudyRanking
from models.study import Part, Study

TIME_LIMIT: Final = 25.0
"""Seconds after which the best plan so far is shown, with the gap to the best conceivable."""


class UndecidedPlanError(InputError):
    """Time ran out before any plan was found: seconds."""


@dataclass(frozen=True, eq=False)
class Planned:
    """Where one initiative stands in the blueprint.

    Attributes:
        initiative: Which.
        start: Its first quarter, or None where it is not chosen.
        end: Its last quarter, or None.
        horizon: The horizon in which it is delivered, or None.
        cost: In millions of the main currency.
        value: What the leading ranking makes of it; 0 where it is not ranked.
        why: What put it there, or kept it out; its positions are those of `Plan.initiatives` and `Plan.horizons`.
    """

    initiative: InitiativeId
    start: Quarter | None
    end: Quarter | None
    horizon: HorizonId | None
    cost: float
    value: float
    why: Placement


@dataclass(frozen=True, eq=False)
class Plan:
    """The blueprint.

    Attributes:
        initiatives: Every initiative in the study's order: what positions in `schedule` and `why` stand for.
        placed: By initiative.
        quarters: The calendar.
        horizons: What positions of phases stand for.
        spend: By quarter, in millions of the main currency, shape (quarters,).
        horizon_spend: By horizon, shape (horizons,).
        schedule: The solution, with its bound and gap.
    """

    initiatives: tuple[InitiativeId, ...]
    placed: Mapping[InitiativeId, Planned]
    quarters: tuple[Quarter, ...]
    horizons: tuple[HorizonId, ...]
    spend: FloatArray
    horizon_spend: FloatArray
    schedule: Schedule

    def chosen(self) -> tuple[Planned, ...]:
        """Return what is planned, by start, then end, then the study's order."""
        there = [one for one in self.placed.values() if one.start is not None and one.end is not None]
        return tuple(sorted(there, key=_by_time))

    def left_out(self) -> tuple[Planned, ...]:
        """Return what is not planned, in the study's order."""
        return tuple(one for one in self.placed.values() if one.start is None)

    def of_horizon(self, horizon: HorizonId) -> tuple[Planned, ...]:
        """Return what is delivered in one horizon, by time."""
        return tuple(one for one in self.chosen() if one.horizon == horizon)


def _by_time(one: Planned) -> tuple[Quarter, Quarter]:
    if one.start is None or one.end is None:
        raise ValueError(one.initiative)
    return one.start, one.end


def study_plan(study: Study, ranking: StudyRanking, report: Report) -> Plan:
    """Return the blueprint of the greatest value. Reads frame, initiatives, indicators and plan.

    Raises:
        NoHorizonsError: There is no time to plan in.
        InfeasiblePlanError: No plan keeps every rule.
        Cancelled: `report` said so.
    """
    problem = scheduling_problem(study, ranking)
    found = schedule(problem, report, time_limit=TIME_LIMIT)
    if found.status is ScheduleStatus.INFEASIBLE:
        raise infeasible(study, problem, report)
    if not found.found:
        raise UndecidedPlanError(seconds=TIME_LIMIT)
    initiatives = tuple(study.initiatives.initiatives)
    quarters, horizons = study.frame.quarters, study.frame.horizons
    reasons = explain(problem, found.start)
    placed = {}
    for row, initiative in enumerate(initiatives):
        there = int(found.start[row]) >= 0
        placed[initiative] = Planned(
            initiative=initiative,
            start=quarters[int(found.start[row])] if there else None,
            end=quarters[int(found.end[row])] if there else None,
            horizon=horizons[int(found.phase[row])].id if there else None,
            cost=float(problem.costs[row]),
            value=float(problem.values[row]),
            why=reasons[row],
        )
    return Plan(
        initiatives=initiatives,
        placed=placed,
        quarters=quarters,
        horizons=tuple(horizon.id for horizon in horizons),
        spend=found.spend_by_quarter,
        horizon_spend=found.spend_by_phase,
        schedule=found,
    )


def _run(study: Study, inputs: Inputs, report: Report) -> Plan:
    return study_plan(study, inputs(RANKING), report)


PLAN: Computation[Plan] = Computation(
    name="blueprint",
    reads=frozenset([Part.FRAME, Part.INITIATIVES, Part.INDICATORS, Part.PLAN]),
    needs=(RANKING,),
    run=_run,
    live=False,
)
