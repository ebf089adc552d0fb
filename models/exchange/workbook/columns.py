"""The columns of the task table, as Shenzhen and Hong Kong circulate it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


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
        key: Its heading is the wording ``column.<key>``.
        kind: How its cells are written.
        width: In characters.
    """

    key: str
    kind: CellKind
    width: int


_TEXT, _QUARTER, _NUMBER, _MONEY = CellKind.TEXT, CellKind.QUARTER, CellKind.NUMBER, CellKind.MONEY

TASK_COLUMNS: Final = tuple(
    TaskColumn(key, kind, width)
    for key, kind, width in (
        ("no", _TEXT, 5),
        ("phase", _TEXT, 9),
        ("theme", _TEXT, 14),
        ("id", _TEXT, 8),
        ("task", _TEXT, 28),
        ("measures", _TEXT, 40),
        ("deliverable", _TEXT, 18),
        ("lead_sz", _TEXT, 18),
        ("support_sz", _TEXT, 18),
        ("lead_hk", _TEXT, 18),
        ("support_hk", _TEXT, 18),
        ("higher", _TEXT, 18),
        ("start", _QUARTER, 9),
        ("end", _QUARTER, 9),
        ("milestones", _TEXT, 22),
        ("kpi", _TEXT, 22),
        ("baseline", _NUMBER, 9),
        ("t2025", _NUMBER, 9),
        ("tmid", _NUMBER, 9),
        ("t2030", _NUMBER, 9),
        ("cost", _MONEY, 12),
        ("cost_other", _MONEY, 12),
        ("source", _TEXT, 14),
        ("prereq", _TEXT, 12),
        ("risk", _TEXT, 22),
        ("priority", _TEXT, 14),
        ("basis", _TEXT, 24),
        ("status", _TEXT, 11),
        ("remarks", _TEXT, 28),
    )
)
"""Those of ``blueprint_columns.tsv``; money stands in both currencies, each a number of its own."""
