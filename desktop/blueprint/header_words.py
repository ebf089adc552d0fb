"""What a plan is, in the one line below the page's title."""

from __future__ import annotations

from math import isfinite

from PySide6.QtCore import QCoreApplication

from desktop.blueprint.money import Money
from models.blueprint.plan import Plan
from models.blueprint.scheduling import Schedule
from models.study import Study
from models.text import Script


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("PlanHeader", text, "", count)


def plan_line(plan: Plan, study: Study, script: Script) -> str:
    """Return what was found, under which limit, of how many, and how sure it is."""
    found, total = plan.schedule, study.plan.total_budget
    proven = found.proven
    if total is None:
        words = _tr("Optimal for value {value}") if proven else _tr("Value {value}")
    else:
        words = _tr("Optimal for value {value} under {budget}") if proven else _tr("Value {value} under {budget}")
    limit = "" if total is None else Money(study.frame.currencies, script).amount(total)
    parts = [
        words.format(value=f"{found.value:.3f}", budget=limit),
        _tr("{chosen} of {all} initiatives").format(chosen=len(plan.chosen()), all=len(plan.initiatives)),
        _proof(found),
    ]
    pins = len(study.plan.pins)
    if pins:
        parts.append(_tr("%n decisions", pins).replace("%n", str(pins)))
    return " · ".join(parts)


def _proof(found: Schedule) -> str:
    """Return how sure the plan is; a search that was cut off early has no bound to measure it by."""
    if found.proven:
        return _tr("proven")
    if not isfinite(found.gap):
        return _tr("how far from the best is not known")
    return _tr("at most {gap} % short of the best").format(gap=f"{100 * found.gap:.1f}")
