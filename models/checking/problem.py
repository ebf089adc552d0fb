"""Checks of what is decided: the frame, the criteria, the initiatives, SWOT."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol

from models.checking.faults import (
    BodyOnOtherSideError,
    CalendarTooLongError,
    CriterionCycleError,
    DuplicateIdError,
    HorizonBeforeStartError,
    HorizonOrderError,
    MalformedIdError,
    MisfiledIdError,
    PrerequisiteCycleError,
    RateNotPositiveError,
    UnknownBodyError,
    UnknownCriterionError,
    UnknownFactorError,
    UnknownIndicatorError,
    UnknownInitiativeError,
    UnknownParentError,
    UnknownSideError,
)
from models.checking.values import (
    MOST_QUARTERS,
    check_date,
    check_duration,
    check_finite,
    check_id,
    check_quarter,
    check_range,
    check_scale,
)
from models.problem.calendar import Horizon, Quarter
from models.problem.criteria import GOAL, CriteriaTree, CriterionId
from models.problem.frame import Frame
from models.problem.indicators import Indicators
from models.problem.initiatives import Initiative, InitiativeId, Initiatives, prerequisite_cycle
from models.problem.swot import SWOT_NODES, Swot


class _Identified(Protocol):
    @property
    def id(self) -> str: ...


def check_keys(thing: str, things: Mapping[str, _Identified]) -> None:
    """Check that each thing is kept under its own id, and that the id is well formed.

    Raises:
        MalformedIdError: An id is not.
        MisfiledIdError: A key differs from the id.
    """
    for key, one in things.items():
        check_id(thing, one.id)
        if key != one.id:
            raise MisfiledIdError(thing=thing, key=key, id=one.id)


def check_unique(thing: str, identifiers: Iterable[str]) -> None:
    """Check that no id stands twice.

    Raises:
        DuplicateIdError: One does.
    """
    seen: set[str] = set()
    for identifier in identifiers:
        if identifier in seen:
            raise DuplicateIdError(thing=thing, id=identifier)
        seen.add(identifier)


def check_horizons(start: Quarter, horizons: tuple[Horizon, ...]) -> None:
    """Check that horizons follow each other from the start of the calendar.

    Raises:
        MalformedIdError: An id is not well formed.
        DuplicateIdError: Two have the same id.
        NotAQuarterError: A quarter does not exist.
        HorizonBeforeStartError: One ends before the calendar starts.
        HorizonOrderError: One does not end after the one before it.
        CalendarTooLongError: They span more than `MOST_QUARTERS`.
    """
    check_quarter(start)
    check_unique("horizon", (horizon.id for horizon in horizons))
    before: Quarter | None = None
    for horizon in horizons:
        check_id("horizon", horizon.id)
        check_quarter(horizon.end)
        if horizon.end < start:
            raise HorizonBeforeStartError(horizon=horizon.id, end=str(horizon.end), start=str(start))
        if before is not None and horizon.end <= before:
            raise HorizonOrderError(horizon=horizon.id, end=str(horizon.end), before=str(before))
        before = horizon.end
    if before is not None and before.index - start.index >= MOST_QUARTERS:
        raise CalendarTooLongError(quarters=before.index - start.index + 1, most=MOST_QUARTERS)


def check_frame(frame: Frame) -> None:
    """Check the sides, the calendar and the money of a study.

    Raises:
        InputError: What is wrong, and where.
    """
    check_keys("side", frame.sides)
    check_horizons(frame.start, frame.horizons)
    check_finite("frame/currencies/rate", frame.currencies.rate)
    if frame.currencies.rate <= 0:
        raise RateNotPositiveError(value=frame.currencies.rate)
    check_date("frame/currencies/dated", frame.currencies.dated)


def check_criteria(tree: CriteriaTree, indicators: Indicators) -> None:
    """Check that the criteria form a tree under the goal and that their scales can carry values.

    Raises:
        InputError: What is wrong, and where.
    """
    check_keys("criterion", tree.criteria)
    for reserved in (GOAL, *sorted(SWOT_NODES)):
        if reserved in tree.criteria:
            raise MalformedIdError(thing="criterion", id=reserved)
    for criterion in tree.criteria.values():
        if criterion.parent != GOAL and criterion.parent not in tree.criteria:
            raise UnknownParentError(criterion=criterion.id, parent=criterion.parent)
        check_scale(criterion.id, criterion.scale)
        indicator = criterion.scale.indicator
        if indicator and indicator not in indicators.indicators:
            raise UnknownIndicatorError(indicator=indicator, place=f"criteria/{criterion.id}/scale")
    if len(tree.order) < len(tree.criteria):
        raise CriterionCycleError(criteria=_cycle(tree))


def _cycle(tree: CriteriaTree) -> tuple[CriterionId, ...]:
    reached = set(tree.order)
    criterion = next(criterion for criterion in tree.criteria if criterion not in reached)
    path: list[CriterionId] = []
    while criterion not in path:
        path.append(criterion)
        criterion = tree.criteria[criterion].parent
    return tuple(reversed(path[path.index(criterion) :]))


def check_prerequisites(initiatives: Mapping[InitiativeId, Initiative]) -> None:
    """Check what comes before what.

    Raises:
        UnknownInitiativeError: A prerequisite names none that there is.
        DuplicateIdError: An initiative names the same prerequisite twice.
        PrerequisiteCycleError: Strict prerequisites go round in a circle, or one names itself.
    """
    for initiative in initiatives.values():
        needed = [prerequisite.initiative for prerequisite in initiative.prerequisites]
        check_unique("prerequisite", needed)
        if initiative.id in needed:
            raise PrerequisiteCycleError(initiatives=(initiative.id,))
        for other in needed:
            if other not in initiatives:
                raise UnknownInitiativeError(initiative=other, place=f"initiatives/{initiative.id}/prerequisites")
    cycle = prerequisite_cycle(initiatives)
    if cycle:
        raise PrerequisiteCycleError(initiatives=cycle)


def check_initiatives(part: Initiatives, frame: Frame) -> None:
    """Check the initiatives and the bodies that carry them.

    Raises:
        InputError: What is wrong, and where.
    """
    check_keys("body", part.bodies)
    check_keys("initiative", part.initiatives)
    for body in part.bodies.values():
        if body.side not in frame.sides:
            raise UnknownSideError(side=body.side, place=f"bodies/{body.id}")
    for initiative in part.initiatives.values():
        place = f"initiatives/{initiative.id}"
        check_duration(initiative.id, initiative.duration)
        for barrier, strength in initiative.barriers.items():
            check_range(f"{place}/barriers/{barrier}", strength, 1, 3)
        for column, figure in initiative.figures.items():
            check_finite(f"{place}/figures/{column}", figure)
        _check_bodies(initiative, part, frame)
    check_prerequisites(part.initiatives)


def _check_bodies(initiative: Initiative, part: Initiatives, frame: Frame) -> None:
    place = f"initiatives/{initiative.id}/bodies"
    for side, bodies in initiative.bodies.items():
        if side not in frame.sides:
            raise UnknownSideError(side=side, place=place)
        check_unique("body", bodies)
        for body in bodies:
            if body not in part.bodies:
                raise UnknownBodyError(body=body, place=place)
            if part.bodies[body].side != side:
                raise BodyOnOtherSideError(initiative=initiative.id, body=body, side=side)


def check_swot(swot: Swot, frame: Frame, tree: CriteriaTree, initiatives: Mapping[InitiativeId, Initiative]) -> None:
    """Check that factors and strategies refer to what there is, with strengths 1 to 3.

    Raises:
        InputError: What is wrong, and where.
    """
    check_keys("factor", swot.factors)
    check_keys("strategy", swot.strategies)
    for factor in swot.factors.values():
        place = f"swot/factors/{factor.id}"
        if factor.subject and factor.subject not in frame.sides:
            raise UnknownSideError(side=factor.subject, place=place)
        for criterion in factor.criteria:
            if criterion not in tree.criteria:
                raise UnknownCriterionError(criterion=criterion, place=place)
    for strategy in swot.strategies.values():
        place = f"swot/strategies/{strategy.id}"
        for factor_id, strength in strategy.factors.items():
            if factor_id not in swot.factors:
                raise UnknownFactorError(factor=factor_id, place=place)
            check_range(f"{place}/factors/{factor_id}", strength, 1, 3)
        for initiative, strength in strategy.initiatives.items():
            if initiative not in initiatives:
                raise UnknownInitiativeError(initiative=initiative, place=place)
            check_range(f"{place}/initiatives/{initiative}", strength, 1, 3)
