"""Edits of the rules that the blueprint keeps."""

from __future__ import annotations

from dataclasses import replace

from models.checking import check_budget, check_pin, check_plan
from models.errors import InputError
from models.problem.calendar import HorizonId
from models.problem.frame import SideId
from models.problem.initiatives import BodyId, InitiativeId
from models.problem.plan_rules import Pin, PlanRules, Review, SetRule, Window
from models.study import Study


class EmptySetRuleError(InputError):
    """A rule about a set that has no members, or more is asked of it than it has: members, at_least, at_most."""


class WindowOrderError(InputError):
    """An initiative could not start before it must be done: initiative, start, end."""


def _with(study: Study, plan: PlanRules) -> Study:
    return study if plan == study.plan else replace(study, plan=plan)


def _checked(study: Study, plan: PlanRules) -> Study:
    changed = _with(study, plan)
    if changed is not study:
        check_plan(changed)
    return changed


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


def set_discount(study: Study, horizon: HorizonId, worth: float) -> Study:
    """Set what a value counts that is delivered in one horizon, 0 to 1; 1 takes no discount for lateness.

    Raises:
        KeyError: There is no such horizon.
        InputError: It is outside 0 to 1.
    """
    kept = {key: value for key, value in study.plan.discounts.items() if key != study.frame.horizon(horizon).id}
    return _checked(study, replace(study.plan, discounts=kept if worth == 1 else {**kept, horizon: worth}))


def set_capacity(study: Study, body: BodyId, most: int | None) -> Study:
    """Set how many of the initiatives that a body leads may run in one quarter; None for no limit.

    Raises:
        InputError: There is no such body, or the number is below zero or above that of the initiatives.
    """
    kept = {key: value for key, value in study.plan.capacities.items() if key != body}
    return _checked(study, replace(study.plan, capacities=kept if most is None else {**kept, body: most}))


def set_minimum_support(study: Study, side: SideId, least: float | None) -> Study:
    """Set the least average score that a side's own ranking gives to what is taken in; None asks for nothing.

    Raises:
        InputError: There is no such side, or the score is outside 0 to 1.
    """
    kept = {key: value for key, value in study.plan.minimum_support.items() if key != side}
    return _checked(study, replace(study.plan, minimum_support=kept if least is None else {**kept, side: least}))


def set_set_rules(study: Study, rules: tuple[SetRule, ...]) -> Study:
    """Set the rules about how many of a set are taken in.

    Raises:
        EmptySetRuleError: One has no members, or asks for more than it has, or for more than it lets in.
        InputError: One names an initiative that there is none of, or one twice.
    """
    for rule in rules:
        most = len(rule.members) if rule.at_most is None else rule.at_most
        if not rule.members or not 0 <= rule.at_least <= min(most, len(rule.members)):
            raise EmptySetRuleError(members=len(rule.members), at_least=rule.at_least, at_most=most)
    return _checked(study, replace(study.plan, choices=rules))


def set_window(study: Study, initiative: InitiativeId, window: Window) -> Study:
    """Set when an initiative can run at all; a window without bounds takes them away.

    Raises:
        WindowOrderError: It would have to be done before it can start.
        InputError: There is no such initiative, or no such quarter.
    """
    if window.earliest is not None and window.latest is not None and window.latest < window.earliest:
        raise WindowOrderError(initiative=initiative, start=str(window.earliest), end=str(window.latest))
    kept = {key: value for key, value in study.plan.windows.items() if key != initiative}
    return _checked(study, replace(study.plan, windows=kept if window == Window() else {**kept, initiative: window}))


def set_reviews(study: Study, reviews: tuple[Review, ...]) -> Study:
    """Set when the plan is looked at again; they are kept in order of time.

    Raises:
        NotAQuarterError: There is no such quarter.
    """
    ordered = tuple(sorted(reviews, key=lambda review: review.quarter))
    return _checked(study, replace(study.plan, reviews=ordered))
