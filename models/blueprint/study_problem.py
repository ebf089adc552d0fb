"""A study's blueprint as a scheduling problem on plain arrays: what each rule of the study binds."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from models.arrays import FloatArray, IntArray
from models.blueprint.constraints import Capacity, Choice, MinimumSupport, SchedulingProblem
from models.checking.faults import PinOutsideCalendarError
from models.errors import InputError
from models.problem.choices import RankingMethod
from models.problem.initiatives import BodyId, InitiativeId
from models.problem.plan_rules import PinKind
from models.ranking.study_ranking import StudyRanking, VoiceRanking
from models.study import Study


class NoHorizonsError(InputError):
    """There is no time to plan in: the study has no horizons."""


def costs_of(study: Study, initiatives: tuple[InitiativeId, ...]) -> FloatArray:
    """Return the most likely cost of each initiative, in millions of the main currency; 0 where nobody has said."""
    indicator = study.plan.cost_indicator
    found = [study.indicators.measurement(initiative, indicator) for initiative in initiatives]
    return np.array([0.0 if one is None else one.mode for one in found])


def _values(ranking: StudyRanking, initiatives: tuple[InitiativeId, ...]) -> FloatArray:
    return _scores_of(ranking.whole, ranking.leading, initiatives)


def _scores_of(voice: VoiceRanking, method: RankingMethod, initiatives: tuple[InitiativeId, ...]) -> FloatArray:
    scores = voice.scores(method)
    return np.array([scores[voice.row[one]] if one in voice.row else 0.0 for one in initiatives])


def scheduling_problem(study: Study, ranking: StudyRanking) -> SchedulingProblem:
    """Return the study's blueprint as a problem on plain arrays; positions follow the study's order of initiatives.

    Reads frame, initiatives, indicators and plan.

    Raises:
        NoHorizonsError: There is no time to plan in.
        PinOutsideCalendarError: An initiative is to start in a quarter that the calendar does not have any more.
        InputError: The rules contradict themselves in form, for example prerequisites in a cycle; or a side whose
            support is asked for has no ranking, and why.
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
    dated = {kind: _pinned_quarters(study, place, kind) for kind in (PinKind.START, PinKind.NOT_BEFORE)}
    discounts = np.array([rules.discounts.get(horizon.id, 1.0) for horizon in frame.horizons])
    return SchedulingProblem(
        values=_values(ranking, initiatives),
        costs=costs_of(study, initiatives),
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
        earliest=_windows(study, initiatives, last=False),
        latest_end=_windows(study, initiatives, last=True),
        capacity=_capacities(study, place),
        choices=tuple(
            Choice(tuple(place[one] for one in rule.members), rule.at_least, rule.at_most) for rule in rules.choices
        ),
        minimum_support=_support(study, ranking, initiatives),
    )


def led_by(study: Study, body: BodyId) -> tuple[InitiativeId, ...]:
    """Return the initiatives that a body leads: it is the first one of its side."""
    return tuple(
        one.id
        for one in study.initiatives.initiatives.values()
        if any(carried[:1] == (body,) for carried in one.bodies.values())
    )


def _windows(study: Study, initiatives: tuple[InitiativeId, ...], *, last: bool) -> IntArray:
    """Return the first quarter in which each may start, or the last one in which it may run, counted from the start."""
    start, quarters = study.frame.start.index, len(study.frame.quarters)
    found = np.full(len(initiatives), quarters - 1 if last else 0, dtype=np.int64)
    for row, initiative in enumerate(initiatives):
        window = study.plan.windows.get(initiative)
        quarter = None if window is None else window.latest if last else window.earliest
        if quarter is not None:
            # A bound that the calendar does not reach binds nothing.
            place = quarter.index - start
            found[row] = min(place, quarters - 1) if last else max(place, 0)
    return found


def _capacities(study: Study, place: Mapping[InitiativeId, int]) -> tuple[Capacity, ...]:
    """Return what each body may lead at once; positions follow `PlanRules.capacities`."""
    return tuple(
        Capacity(tuple(place[one] for one in led_by(study, body)), float(most))
        for body, most in study.plan.capacities.items()
    )


def _support(study: Study, ranking: StudyRanking, initiatives: tuple[InitiativeId, ...]) -> MinimumSupport | None:
    """Return what each initiative is worth to each side by that side's own ranking; positions follow `frame.sides`."""
    least = study.plan.minimum_support
    if not least:
        return None
    support = np.zeros((len(study.frame.sides), len(initiatives)))
    for row, side in enumerate(study.frame.sides):
        if side in least:
            support[row] = _scores_of(ranking.of(side), ranking.leading, initiatives)
    return MinimumSupport(support, np.array([least.get(side, -np.inf) for side in study.frame.sides]))


def _pinned(study: Study, place: Mapping[InitiativeId, int], kind: PinKind) -> frozenset[int]:
    return frozenset(place[one] for one, pin in study.plan.pins.items() if pin.kind is kind)


def _pinned_quarters(study: Study, place: Mapping[InitiativeId, int], kind: PinKind) -> dict[int, int]:
    start = study.frame.start.index
    return {
        place[one]: pin.quarter.index - start
        for one, pin in study.plan.pins.items()
        if pin.kind is kind and pin.quarter is not None
    }
