"""Edits of the rules that the blueprint keeps."""

from __future__ import annotations

from dataclasses import replace

from models.checking import check_budget, check_pin
from models.problem.calendar import HorizonId
from models.problem.initiatives import InitiativeId
from models.problem.plan_rules import Pin, PlanRules
from models.study import Study


def _with(study: Study, plan: PlanRules) -> Study:
    return study if plan == study.plan else replace(study, plan=plan)


def set_budget(study: Study, horizon: HorizonId, amount: float | None) -> Study:
    """Set what may be spent in one horizon, in millions of the main currency; None for no limit.

    Raises:
        KeyError: There is no such horizon.
        InputError: It is negative or not a number.
    """
    budgets = {key: value for key, value in study.plan.budgets.items() if key != horizon}
    if amount is not None:
        check_budget(horizon, amount)
        budgets[study.frame.horizon(horizon).id] = amount
    return _with(study, replace(study.plan, budgets=budgets))


def set_total_budget(study: Study, amount: float | None) -> Study:
    """Set what may be spent in all, in millions of the main currency; None for no limit.

    Raises:
        InputError: It is negative or not a number.
    """
    if amount is not None:
        check_budget("", amount)
    return _with(study, replace(study.plan, total_budget=amount))


def set_pin(study: Study, initiative: InitiativeId, pin: Pin | None) -> Study:
    """Decide about an initiative whatever the optimum says; None takes the decision back.

    Raises:
        KeyError: There is no such initiative.
        InputError: The pin needs a quarter and has none, or one outside the calendar.
    """
    pins = {key: value for key, value in study.plan.pins.items() if key != initiative}
    if pin is not None:
        check_pin(study.frame, initiative, pin)
        pins[study.initiatives.initiatives[initiative].id] = pin
    return _with(study, replace(study.plan, pins=pins))
