"""The task table that both governments circulate, on the page: every column of it, most of them typed into."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.blueprint.rows import PlanRows, quarter_name
from desktop.blueprint.status import status_sign, status_words
from desktop.naming import separator
from desktop.widgets.number_edit import NumberRule
from desktop.widgets.table import Alignment, Cell, Column, Row, Value
from desktop.wording import term
from models.problem.initiatives import Initiative, InitiativeId

WRITTEN: Final = ("theme", "kpi", "basis")
"""Columns that are passages of an initiative's own."""
NOTES: Final = ("measures", "deliverable", "higher", "milestones", "source", "risk", "remarks")
"""Columns that are kept as notes, by their key."""
FIGURES: Final = ("baseline", "t2025", "tmid", "t2030")
"""Columns that are numbers, by their key."""

_WIDTHS: Final[Mapping[str, int]] = {
    "theme": 170, "task": 300, "measures": 280, "deliverable": 130, "higher": 130, "milestones": 150, "kpi": 150,
    "baseline": 84, "t2025": 96, "tmid": 120, "t2030": 96, "source": 120, "risk": 170, "basis": 150, "remarks": 140,
}  # fmt: skip
_CITIES: Final = frozenset({"SZ", "HK"})


def _tr(text: str) -> str:
    return QCoreApplication.translate("PlanTable", text)


class PlanTable:
    """One plan as the rows and columns of the task table, for one reader."""

    def __init__(self, rows: PlanRows, *, editable: bool) -> None:
        """Tell a plan.

        Args:
            rows: The plan.
            editable: Whether its fields may be typed into.
        """
        self._rows, self._editable = rows, editable

    def columns(self) -> list[Column]:
        """Return the columns in the order of the printed table."""
        right, rows = Alignment.RIGHT, self._rows
        return [
            Column("no", self._heading("no"), width=56),
            Column("phase", self._heading("phase"), width=104),
            self._typed("theme"),
            Column("id", _tr("Code"), width=56),
            self._typed("task"),
            self._typed("measures"),
            self._typed("deliverable"),
            *self._bodies(),
            self._typed("higher"),
            Column("start", self._heading("start"), width=128),
            Column("end", self._heading("end"), width=128),
            self._typed("milestones"),
            self._typed("kpi"),
            *(self._figure(key) for key in FIGURES),
            Column(
                "cost",
                _tr("Cost, {unit}").format(unit=rows.money.unit),
                right,
                editable=self._editable,
                number=NumberRule(minimum=0.0, unit=rows.money.unit, decimals=2, optional=False),
                width=112,
            ),
            Column("other", _tr("Cost, {unit}").format(unit=rows.money.other_unit), right, width=112),
            self._typed("source"),
            Column("needs", _tr("Prerequisites"), tooltip=_tr("In brackets where they are only advised"), width=120),
            self._typed("risk"),
            Column("score", _tr("Value"), right, tooltip=_tr("By the method that leads"), width=72),
            Column("rank", _tr("Rank"), right, width=60),
            self._typed("basis"),
            Column("status", self._heading("status"), width=116),
            Column("why", self._heading("why"), width=360),
            self._typed("remarks"),
        ]

    def rows(self) -> list[Row]:
        """Return a row for each initiative, by phase and time."""
        numbers: dict[str, int] = {}
        return [Row(one, self._cells(one, numbers)) for one in self._rows.order()]

    def _heading(self, key: str) -> str:
        return term(f"column.{key}", self._rows.script).replace("\n", " ")

    def _typed(self, key: str) -> Column:
        return Column(key, self._heading(key), editable=self._editable, width=_WIDTHS[key])

    def _figure(self, key: str) -> Column:
        rule = NumberRule(decimals=4)
        return Column(
            key, self._heading(key), Alignment.RIGHT, editable=self._editable, number=rule, width=_WIDTHS[key]
        )

    def _bodies(self) -> list[Column]:
        found = []
        for side, one in self._rows.study.frame.sides.items():
            for role in ("lead", "support"):
                if side in _CITIES:
                    title = self._heading(f"{role}_{side.lower()}")
                else:
                    title = self._heading(role).format(side=one.name.read(self._rows.script) or side)
                found.append(Column(f"{role} {side}", title, tooltip=_tr("Changed in the card beside"), width=190))
        return found

    def _cells(self, one: InitiativeId, numbers: dict[str, int]) -> dict[str, Value | Cell]:
        rows = self._rows
        initiative = rows.study.initiatives.initiatives[one]
        sign, tone = status_sign(initiative.status)
        cells: dict[str, Value | Cell] = {
            "id": one,
            "task": rows.name(one),
            "needs": separator(rows.script).join(
                need.initiative if need.strict else f"({need.initiative})" for need in initiative.prerequisites
            ),
            "status": Cell(initiative.status.value, status_words(initiative.status), colour=tone if sign else None),
        }
        cells |= {key: self._passage(initiative, key) for key in (*WRITTEN, *NOTES)}
        cells |= {key: Cell(figure, f"{figure:g}") for key, figure in initiative.figures.items() if key in FIGURES}
        for side in rows.study.frame.sides:
            carried = rows.leads(one, side)
            cells[f"lead {side}"], cells[f"support {side}"] = "; ".join(carried[:1]), "; ".join(carried[1:])
        cost = rows.study.indicators.measurement(one, rows.study.plan.cost_indicator)
        if cost is not None:
            units, rate = rows.money.units, rows.study.frame.currencies.rate
            cells["cost"] = Cell(cost.mode * units, rows.money.figure(cost.mode))
            cells["other"] = Cell(cost.mode * units * rate, rows.money.figure(cost.mode * rate))
        return cells | self._placed(one, numbers)

    def _passage(self, initiative: Initiative, key: str) -> str:
        script = self._rows.script
        if key in WRITTEN:
            text = {"theme": initiative.theme, "kpi": initiative.kpi, "basis": initiative.basis}[key]
            return text.read(script)
        note = initiative.notes.get(key)
        if note is not None:
            return note.read(script)
        # As in the printed table: what is done stands for the measures until they are written.
        return initiative.description.read(script) if key == "measures" else ""

    def _placed(self, one: InitiativeId, numbers: dict[str, int]) -> dict[str, Value | Cell]:
        rows, cells = self._rows, dict[str, Value | Cell]()
        found = rows.rank(one)
        if found is not None:
            cells["score"], cells["rank"] = Cell(found[0], f"{found[0]:.3f}"), found[1]
        if rows.plan is None:
            return cells
        planned = rows.plan.placed[one]
        place = len(rows.plan.horizons) if planned.horizon is None else rows.plan.horizons.index(planned.horizon)
        phase = rows.phase_name(planned)
        numbers[phase] = numbers.get(phase, 0) + 1
        cells["no"] = Cell((place + 1) * 1000 + numbers[phase], f"{place + 1}.{numbers[phase]}")
        cells["phase"] = Cell(place, phase)
        cells["why"] = rows.reason(one)
        if planned.start is not None and planned.end is not None:
            for key, quarter in (("start", planned.start), ("end", planned.end)):
                # Sorted by time, whatever the words for a quarter are.
                cells[key] = Cell(quarter.index, quarter_name(quarter, rows.script))
        return cells
