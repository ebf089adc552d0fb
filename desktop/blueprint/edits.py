"""The edits that this page makes, as functions from one study to the next."""

from __future__ import annotations

from dataclasses import replace

from desktop.targets import cost_indicator
from models.edits.indicators import cost_by
from models.edits.plan import set_budget, set_pin, set_total_budget
from models.edits.ratings import set_measurement
from models.problem.calendar import Quarter
from models.problem.indicators import Measurement
from models.problem.initiatives import InitiativeId
from models.problem.plan_rules import Pin, PinKind
from models.study import Study

TIMED = frozenset([PinKind.START, PinKind.NOT_BEFORE])
"""Decisions that name a quarter."""


def budgeted(study: Study, horizon: str, amount: float | None) -> Study:
    """Return the study with a budget of one horizon, or in all where `horizon` is ""; None for no limit."""
    return set_budget(study, horizon, amount) if horizon else set_total_budget(study, amount)


def costing(study: Study, initiative: InitiativeId, amount: float) -> Study:
    """Return the study with another most likely cost of an initiative, told by a new indicator if by none so far."""
    study = cost_by(study, cost_indicator())
    indicator = study.plan.cost_indicator
    now = study.indicators.measurement(initiative, indicator)
    return set_measurement(study, initiative, indicator, replace(now, mode=amount) if now else Measurement(amount))


def moved_to(study: Study, initiative: InitiativeId, quarter: Quarter) -> Study:
    """Return the study with an initiative fixed to start in a quarter; the reason of an earlier decision stays."""
    pin = study.plan.pins.get(initiative)
    return set_pin(study, initiative, Pin(PinKind.START, quarter, pin.reason if pin is not None else ""))


def decided(
    study: Study, initiative: InitiativeId, kind: PinKind | None, quarter: Quarter | None = None, reason: str = ""
) -> Study:
    """Return the study with a decision about an initiative, or without one."""
    if kind is None:
        return set_pin(study, initiative, None)
    return set_pin(study, initiative, Pin(kind, quarter if kind in TIMED else None, reason.strip()))
