"""Checks of the methods that a study has chosen and of the rules that its blueprint keeps."""

from __future__ import annotations

from models.checking.faults import (
    PinOutsideCalendarError,
    PinWithoutQuarterError,
    UnknownHorizonError,
    UnknownIndicatorError,
    UnknownInitiativeError,
)
from models.checking.values import check_budget, check_quarter, check_range
from models.problem.choices import MethodChoices
from models.problem.frame import Frame
from models.problem.initiatives import InitiativeId
from models.problem.plan_rules import Pin, PinKind
from models.study import Study

_TIMED = {PinKind.START, PinKind.NOT_BEFORE}


def check_methods(methods: MethodChoices) -> None:
    """Check the figures among the choices.

    Raises:
        OutOfRangeError: The threshold of CR is not within 0 … 1.
    """
    check_range("methods/cr_threshold", methods.cr_threshold, 0.0, 1.0)


def check_plan(study: Study) -> None:
    """Check budgets, discounts and pins.

    Raises:
        InputError: What is wrong, and where.
    """
    plan = study.plan
    if plan.cost_indicator and plan.cost_indicator not in study.indicators.indicators:
        raise UnknownIndicatorError(indicator=plan.cost_indicator, place="plan/cost_indicator")
    horizons = {horizon.id for horizon in study.frame.horizons}
    for name, figures in (("budgets", plan.budgets), ("discounts", plan.discounts)):
        for horizon in figures:
            if horizon not in horizons:
                raise UnknownHorizonError(horizon=horizon, place=f"plan/{name}")
    for horizon, budget in plan.budgets.items():
        check_budget(horizon, budget)
    if plan.total_budget is not None:
        check_budget("", plan.total_budget)
    for horizon, discount in plan.discounts.items():
        check_range(f"plan/discounts/{horizon}", discount, 0.0, 1.0)
    for initiative, pin in plan.pins.items():
        if initiative not in study.initiatives.initiatives:
            raise UnknownInitiativeError(initiative=initiative, place="plan/pins")
        _check_timed(initiative, pin)


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
