"""The columns of the task table, as Shenzhen and Hong Kong circulate it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from models.exchange.workbook.content import WorkbookContent
from models.exchange.workbook.said import Said
from models.problem.frame import SideId


class CellKind(StrEnum):
    """How a cell is written and set."""

    TEXT = "text"
    QUARTER = "quarter"
    NUMBER = "number"
    MONEY = "money"


@dataclass(frozen=True)
class TaskColumn:
    """One column of the task table.

    Attributes:
        key: Its heading is the wording ``column.<key>``; for bodies the columns of each side follow from it.
        kind: How its cells are written.
        width: In characters.
        required: Shown even where nothing has been entered; others are then folded away.
        side: The side whose bodies it names, or empty.
    """

    key: str
    kind: CellKind
    width: float
    required: bool = True
    side: SideId = ""

    @property
    def field(self) -> str:
        """The name of its cells in a row."""
        return f"{self.key}:{self.side}" if self.side else self.key


_TEXT, _QUARTER, _NUMBER, _MONEY = CellKind.TEXT, CellKind.QUARTER, CellKind.NUMBER, CellKind.MONEY

TASK_COLUMNS: Final = (
    TaskColumn("no", _TEXT, 6),
    TaskColumn("phase", _TEXT, 9),
    TaskColumn("theme", _TEXT, 15),
    TaskColumn("id", _TEXT, 8),
    TaskColumn("task", _TEXT, 25),
    TaskColumn("measures", _TEXT, 38),
    TaskColumn("deliverable", _TEXT, 18, required=False),
    TaskColumn("lead", _TEXT, 17),
    TaskColumn("support", _TEXT, 20, required=False),
    TaskColumn("higher", _TEXT, 18, required=False),
    TaskColumn("start", _QUARTER, 11),
    TaskColumn("end", _QUARTER, 11),
    TaskColumn("milestones", _TEXT, 22, required=False),
    TaskColumn("kpi", _TEXT, 20),
    TaskColumn("baseline", _NUMBER, 9, required=False),
    TaskColumn("t2025", _NUMBER, 9, required=False),
    TaskColumn("tmid", _NUMBER, 9, required=False),
    TaskColumn("t2030", _NUMBER, 9, required=False),
    TaskColumn("cost", _MONEY, 14),
    TaskColumn("cost_other", _MONEY, 14),
    TaskColumn("source", _TEXT, 14, required=False),
    TaskColumn("prereq", _TEXT, 13),
    TaskColumn("risk", _TEXT, 22, required=False),
    TaskColumn("priority", _TEXT, 16),
    TaskColumn("basis", _TEXT, 26),
    TaskColumn("status", _TEXT, 10),
    TaskColumn("why", _TEXT, 30),
    TaskColumn("remarks", _TEXT, 22, required=False),
)
"""Those of the table that both governments use; money stands in both currencies, each a number of its own."""

WORDED: Final = frozenset(
    {
        *("theme", "task", "measures", "deliverable", "higher", "milestones", "kpi", "source", "risk", "basis"),
        "remarks",
    }
)
"""Columns of free text, which stand in each language of their own."""
_BODIES: Final = ("lead", "support")
_CITIES: Final = frozenset({"SZ", "HK"})
"""Sides whose columns have headings of their own: Hong Kong's bodies are not assigned tasks by Shenzhen."""


def task_columns(content: WorkbookContent) -> tuple[TaskColumn, ...]:
    """Return the columns for a study: those of the bodies once for each side."""
    return tuple(_expanded(content))


def _expanded(content: WorkbookContent) -> Iterator[TaskColumn]:
    bodies = [column for column in TASK_COLUMNS if column.key in _BODIES]
    for column in TASK_COLUMNS:
        if column.key == _BODIES[0]:
            for side in content.study.frame.sides:
                yield from (replace(one, side=side) for one in bodies)
        elif column.key not in _BODIES:
            yield column


def task_heading(content: WorkbookContent, column: TaskColumn) -> Said:
    """Return the heading of a column."""
    if column.side in _CITIES:
        return content.words(f"column.{column.key}_{column.side.lower()}")
    score = content.words(f"score.{content.ranking.leading.value}")
    unit = content.other_unit if column.key == "cost_other" else content.unit
    facts = {"side": content.side(column.side) if column.side else "", "unit": unit, "score": score}
    return content.said(f"column.{column.key}", **facts)
