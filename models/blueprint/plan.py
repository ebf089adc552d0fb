"""The blueprint of a study: which initiatives, from when to when, in which phase, and why there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from models.arrays import FloatArray
from models.blueprint.conflicts import conflict
from models.blueprint.constraints import SchedulingProblem
from models.blueprint.placement import Placement, explain
from models.blueprint.rules import Rule, RuleKind
from models.blueprint.scheduling import Schedule, schedule
from models.blueprint.scheduling import Status as ScheduleStatus
from models.checking.faults import PinOutsideCalendarError
from models.computing.computation import Computation, Inputs
from models.computing.progress import Report
from models.errors import Clause, InputError
from models.problem.calendar import HorizonId, Quarter
from models.problem.initiatives import InitiativeId
from models.problem.plan_rules import PinKind
from models.ranking.study_ranking import RANKING, StudyRanking
from models.study import Part, Study

TIME_LIMIT: Final = 25.0
"""Seconds after which the best plan so far is shown, with the gap to the best conceivable."""


class NoHorizonsError(InputError):
    """There is no time to plan in: the study has no horizons."""


class InfeasiblePlanError(InputError):
    """No plan keeps these rules, none of which can be spared from the contradiction: rules (clauses)."""


class UnkeepableRuleError(InfeasiblePlanError):
    """No plan keeps this one rule, whatever the others say: rules (one clause)."""


class UnexplainedConflictError(InfeasiblePlanError):
    """No plan keeps every rule, and time ran out before it was found which of them contradict each other."""


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


def _costs(study: Study, initiatives: tuple[InitiativeId, ...]) -> FloatArray:
    indicator = study.plan.cost_indicator
    found = [study.indicators.measurement(initiative, indicator) for initiative in initiatives]
    return np.array([0.0 if one is None else one.mode for one in found])


def _values(ranking: StudyRanking, initiatives: tuple[InitiativeId, ...]) -> FloatArray:
    whole = ranking.whole
    scores = whole.scores(ranking.leading)
    return np.array([scores[whole.row[one]] if one in whole.row else 0.0 for one in initiatives])


def scheduling_problem(study: Study, ranking: StudyRanking) -> SchedulingProblem:
    """Return the study's blueprint as a problem on plain arrays; positions follow the study's order of initiatives.

    Reads frame, initiatives, indicators and plan.

    Raises:
        NoHorizonsError: There is no time to plan in.
        PinOutsideCalendarError: An initiative is to start in a quarter that the calendar does not have any more.
        InputError: The rules contradict themselves in form, for example prerequisites in a cycle.
    """
    frame, rules = study.frame, study.plan
    if not frame.quarters:
        raise NoHorizonsError
    for initiative, pin in rules.pins.items():
        if pin.kind is PinKind.START and pin.quarter not in frame.quarters:
            raise PinOutsideCalendarError(initiative=initiative, quarter=str(pin.quarter))
    initiatives = tuple(study.initiatives.initiatives)
    place = {initiative: index for index, initiative in enumerate(initiatives)}
    phases = np.array([frame.horizon_index(quarter) for quarter in frame.quarters])
    needs = [
        (place[needed.initiative], place[initiative.id], needed.strict)
        for initiative in study.initiatives.initiatives.values()
        for needed in initiative.prerequisites
    ]
    dated = {kind: _dates(study, place, kind) for kind in (PinKind.START, PinKind.NOT_BEFORE)}
    discounts = np.array([rules.discounts.get(horizon.id, 1.0) for horizon in frame.horizons])
    return SchedulingProblem(
        values=_values(ranking, initiatives),
        costs=_costs(study, initiatives),
        durations=np.array([study.initiatives.initiatives[one].duration for one in initiatives], dtype=np.int64),
        quarters=len(frame.quarters),
        phase_of_quarter=phases,
        phase_budgets=np.array([rules.budgets.get(horizon.id, np.inf) for horizon in frame.horizons]),
        total_budget=np.inf if rules.total_budget is None else rules.total_budget,
        strict=tuple((before, after) for before, after, strict in needs if strict),
        advisory=tuple((before, after) for before, after, strict in needs if not strict),
        closed_phases=frozenset(index for index, horizon in enumerate(frame.horizons) if horizon.closed),
        must=_pinned(study, place, PinKind.MUST),
        must_not=_pinned(study, place, PinKind.MUST_NOT),
        pinned_start=dated[PinKind.START],
        not_before=dated[PinKind.NOT_BEFORE],
        discount=discounts[phases],
    )


def _pinned(study: Study, place: Mapping[InitiativeId, int], kind: PinKind) -> frozenset[int]:
    return frozenset(place[one] for one, pin in study.plan.pins.items() if pin.kind is kind)


def _dates(study: Study, place: Mapping[InitiativeId, int], kind: PinKind) -> dict[int, int]:
    start = study.frame.start.index
    return {
        place[one]: pin.quarter.index - start
        for one, pin in study.plan.pins.items()
        if pin.kind is kind and pin.quarter is not None
    }


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
        raise _infeasible(study, problem, report)
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


def _infeasible(study: Study, problem: SchedulingProblem, report: Report) -> InfeasiblePlanError:
    found = conflict(problem, report)
    if found is None:
        return UnexplainedConflictError()
    clauses = tuple(_clause(study, rule) for rule in found.rules)
    return UnkeepableRuleError(rules=clauses) if len(clauses) == 1 else InfeasiblePlanError(rules=clauses)


def _clause(study: Study, rule: Rule) -> Clause:
    """Return a rule with names instead of positions."""
    initiatives, horizons = tuple(study.initiatives.initiatives), study.frame.horizons
    match rule.kind:
        case RuleKind.TOTAL_BUDGET:
            return Clause(rule.kind.value, amount=study.plan.total_budget)
        case RuleKind.PHASE_BUDGET:
            horizon = horizons[rule.subject].id
            return Clause(rule.kind.value, horizon=horizon, amount=study.plan.budgets[horizon])
        case RuleKind.CLOSED_PHASE:
            return Clause(rule.kind.value, horizon=horizons[rule.subject].id)
        case RuleKind.PREREQUISITE:
            return Clause(rule.kind.value, first=initiatives[rule.subject], second=initiatives[rule.other])
        case RuleKind.PINNED | RuleKind.NOT_BEFORE:
            # Not by its position: a decision may name a quarter from before or after the calendar.
            quarter = study.plan.pins[initiatives[rule.subject]].quarter
            return Clause(rule.kind.value, initiative=initiatives[rule.subject], quarter=str(quarter))
        case _:
            # Studies set no other rule yet but decisions to take in and to leave out.
            return Clause(rule.kind.value, initiative=initiatives[rule.subject])


def _run(study: Study, inputs: Inputs, report: Report) -> Plan:
    return study_plan(study, inputs(RANKING), report)


PLAN: Computation[Plan] = Computation(
    name="blueprint",
    reads=frozenset([Part.FRAME, Part.INITIATIVES, Part.INDICATORS, Part.PLAN]),
    needs=(RANKING,),
    run=_run,
    live=False,
)
