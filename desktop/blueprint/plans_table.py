"""Plans side by side as rows: value, spend, rules, and every initiative that stands elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import isfinite
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.blueprint.money import Money
from desktop.blueprint.rows import quarter_name
from desktop.widgets.palette import Colour
from desktop.widgets.table import Cell, Column, Row, Value
from models.blueprint.plan import Plan
from models.blueprint.study_plans import differing
from models.problem.initiatives import InitiativeId
from models.problem.plan_rules import PlanRules
from models.study import Study

NOW: Final = "now"
"""The key of the plan as it stands."""

COMPARED: Final = 3
"""How many plans stand beside each other at most."""


@dataclass(frozen=True)
class Compared:
    """One column.

    Attributes:
        key: `NOW` or a scenario's.
        name: What it is called.
        plan: Its blueprint, or None while there is none.
        rules: What it keeps.
        fault: Why there is none, or "".
    """

    key: str
    name: str
    plan: Plan | None
    rules: PlanRules
    fault: str


def _tr(text: str) -> str:
    return QCoreApplication.translate("PlansTable", text)


def columns(compared: Sequence[Compared]) -> list[Column]:
    """Return a column for what is told, and one for each plan."""
    told = Column("told", _tr("Plan"), width=320, stretch=True)
    return [told, *(Column(one.key, one.name, tooltip=one.fault or one.name, width=220) for one in compared)]


def rows(study: Study, compared: Sequence[Compared], money: Money) -> list[Row]:
    """Return what is told of the plans: their figures first, then what differs."""
    found = [
        _row("value", _tr("Value"), compared, _value),
        _row("count", _tr("Initiatives in the plan"), compared, _count),
        Row("spent", {"told": Cell(_tr("Spent in all, {unit}").format(unit=money.unit))} | _spent(compared, money)),
    ]
    for place, horizon in enumerate(study.frame.horizons):
        name = horizon.name.read(money.script) or horizon.id
        told = _tr("Spent of budget, {phase}, {unit}").format(phase=name, unit=money.unit)
        found.append(Row(f"phase {horizon.id}", {"told": Cell(told)} | _phase(compared, horizon.id, place, money)))
    found.append(_row("rules", _tr("Decisions and further rules"), compared, _rules))
    known = study.initiatives.initiatives
    for one in differing(tuple(each.plan for each in compared if each.plan is not None)):
        cells: dict[str, Value | Cell] = {
            "told": f"{one}  {known[one].name.read(money.script)}" if one in known else one
        }
        cells |= {each.key: _span(each, one, money) for each in compared}
        found.append(Row(one, cells))
    return found


def _row(key: str, told: str, compared: Sequence[Compared], cell: Callable[[Compared], Cell]) -> Row:
    return Row(key, {"told": Cell(told)} | {one.key: cell(one) for one in compared})


def _value(one: Compared) -> Cell:
    if one.plan is None:
        return Cell(None, _tr("no plan") if one.fault else "…", tooltip=one.fault, colour=Colour.PROBLEM)
    found = one.plan.schedule
    if found.proven:
        proof = _tr("proven")
    elif isfinite(found.gap):
        proof = _tr("at most {gap} % short").format(gap=f"{100 * found.gap:.1f}")
    else:
        proof = _tr("not proven")
    return Cell(found.value, f"{found.value:.3f} · {proof}", bold=True)


def _count(one: Compared) -> Cell:
    return Cell(None, "") if one.plan is None else Cell(len(one.plan.chosen()))


def _rules(one: Compared) -> Cell:
    rules = one.rules
    others = len(rules.capacities) + len(rules.minimum_support) + len(rules.choices) + len(rules.windows)
    return Cell(len(rules.pins) + others, f"{len(rules.pins)} + {others}")


def _spent(compared: Sequence[Compared], money: Money) -> dict[str, Cell]:
    return {
        one.key: Cell(None, "")
        if one.plan is None
        else Cell(float(one.plan.spend.sum()), _of(float(one.plan.spend.sum()), one.rules.total_budget, money))
        for one in compared
    }


def _phase(compared: Sequence[Compared], horizon: str, place: int, money: Money) -> dict[str, Cell]:
    cells = {}
    for one in compared:
        if one.plan is None or place >= len(one.plan.horizon_spend):
            cells[one.key] = Cell(None, "")
        else:
            spent = float(one.plan.horizon_spend[place])
            cells[one.key] = Cell(spent, _of(spent, one.rules.budgets.get(horizon), money))
    return cells


def _of(spent: float, budget: float | None, money: Money) -> str:
    if budget is None:
        return _tr("{spent}, no limit").format(spent=money.figure(spent, 0))
    return _tr("{spent} of {budget}").format(spent=money.figure(spent, 0), budget=money.figure(budget, 0))


def _span(one: Compared, initiative: InitiativeId, money: Money) -> Cell:
    if one.plan is None:
        return Cell(None, "")
    placed = one.plan.placed.get(initiative)
    if placed is None or placed.start is None or placed.end is None:
        return Cell(10**6, _tr("not in the plan"), colour=Colour.SECONDARY)
    words = f"{quarter_name(placed.start, money.script)} – {quarter_name(placed.end, money.script)}"
    return Cell(placed.start.index, words)
