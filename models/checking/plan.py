"""Checks of the methods that a study has chosen and of the rules that its blueprint keeps."""

from __future__ import annotations

from collections.abc import Collection

from models.checking.faults import (
    PinOutsideCalendarError,
    PinWithoutQuarterError,
    UnknownBodyError,
    UnknownHorizonError,
    UnknownIndicatorError,
    UnknownInitiativeError,
    UnknownSideError,
)
from models.checking.problem import check_unique
from models.checking.values import check_budget, check_quarter, check_range
from models.problem.choices import MethodChoices
from models.problem.frame import Frame
from models.problem.initiatives import InitiativeId
from models.problem.plan_rules import Pin, PinKind, PlanRules
from models.study import Study

_TIMED = {PinKind.START, PinKind.NOT_BEFORE}


def check_methods(methods: MethodChoices) -> None:
    """Check the figures among the choices.

    Raises:
        OutOfRangeError: The threshold of CR is not within 0 … 1, or that of tiers not within 0.5 … 1.
    """
    check_range("methods/cr_threshold", methods.cr_threshold, 0.0, 1.0)
    check_range("methods/tier_index", methods.tier_index, 0.5, 1.0)


def check_plan(study: Study) -> None:
    """Check the rules that the study's blueprint keeps.

    Raises:
        InputError: What is wrong, and where.
    """
    check_rules(study, study.plan, "plan")


def check_rules(study: Study, plan: PlanRules, place: str) -> None:
    """Check budgets, discounts, pins and what else a blueprint keeps, of the study or of a scenario.

    Raises:
        InputError: What is wrong, and where.
    """
    if plan.cost_indicator and plan.cost_indicator not in study.indicators.indicators:
        raise UnknownIndicatorError(indicator=plan.cost_indicator, place=f"{place}/cost_indicator")
    horizons = {horizon.id for horizon in study.frame.horizons}
    for name, figures in (("budgets", plan.budgets), ("discounts", plan.discounts)):
        for horizon in figures:
            if horizon not in horizons:
                raise UnknownHorizonError(horizon=horizon, place=f"{place}/{name}")
    for horizon, budget in plan.budgets.items():
        check_budget(horizon, budget)
    if plan.total_budget is not None:
        check_budget("", plan.total_budget)
    for horizon, discount in plan.discounts.items():
        check_range(f"{place}/discounts/{horizon}", discount, 0.0, 1.0)
    for initiative, pin in plan.pins.items():
        if initiative not in study.initiatives.initiatives:
            raise UnknownInitiativeError(initiative=initiative, place=f"{place}/pins")
        _check_timed(initiative, pin)
    _check_limits(study, plan, place)


def _check_limits(study: Study, plan: PlanRules, place: str) -> None:
    known = study.initiatives.initiatives
    for body, most in plan.capacities.items():
        if body not in study.initiatives.bodies:
            raise UnknownBodyError(body=body, place=f"{place}/capacities")
        check_range(f"{place}/capacities/{body}", most, 0, len(known) or most)
    for side, least in plan.minimum_support.items():
        if side not in study.frame.sides:
            raise UnknownSideError(side=side, place=f"{place}/minimum_support")
        check_range(f"{place}/minimum_support/{side}", least, 0.0, 1.0)
    for review in plan.reviews:
        check_quarter(review.quarter)
    _check_sets_and_windows(known, plan, place)


def _check_sets_and_windows(known: Collection[InitiativeId], plan: PlanRules, place: str) -> None:
    for number, rule in enumerate(plan.choices):
        for initiative in rule.members:
            if initiative not in known:
                raise UnknownInitiativeError(initiative=initiative, place=f"{place}/choices/{number}")
        check_unique("initiative", rule.members)
    for initiative, window in plan.windows.items():
        if initiative not in known:
            raise UnknownInitiativeError(initiative=initiative, place=f"{place}/windows")
        for quarter in (window.earliest, window.latest):
            if quarter is not None:
                check_quarter(quarter)


def check_pin(frame: Frame, initiative: InitiativeId, pin: Pin) -> None:
    """Check a decision that somebody is about to take.

    Raises:
        PinWithoutQuarterError: It fixes a time and does not say which.
        NotAQuarterError: Its quarter does not exist.
        PinOutsideCalendarError: Its quarter lies outside the calendar. A calendar that is shortened afterwards makes
            no study wrong: the blueprint then tells that the decision cannot be kept.
    """
    _check_timed(initiative, pin)
    if pin.quarter is not None and frame.quarters and pin.quarter not in frame.quarters:
        raise PinOutsideCalendarError(initiative=initiative, quarter=str(pin.quarter))


def _check_timed(initiative: InitiativeId, pin: Pin) -> None:
    if pin.kind in _TIMED and pin.quarter is None:
        raise PinWithoutQuarterError(initiative=initiative, kind=pin.kind.value)
    if pin.quarter is not None:
        check_quarter(pin.quarter)
