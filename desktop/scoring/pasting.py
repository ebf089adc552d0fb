"""A block of cells from a spreadsheet as scores: all of them, or one sentence on why none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from desktop.scoring.scores import ScoreTable

NOT_MY_FIELD = "n"


@dataclass(frozen=True)
class PastedScores:
    """What was made of a block.

    Attributes:
        ratings: By initiative and leaf, the rating; None for "not my field". Blank cells are left as they are.
        refusal: Why nothing is taken; "" where all is.
    """

    ratings: dict[tuple[str, str], int | None] = field(default_factory=dict)
    refusal: str = ""


def read_scores(rows: Sequence[Sequence[str]], table: ScoreTable, start: tuple[str, str]) -> PastedScores:
    """Return the scores in a block of cells.

    Args:
        rows: The cells; with names at its top and left it is the whole grid.
        table: The grid.
        start: The initiative and the leaf that the block's corner stands at.
    """
    down = [key for key, _name in table.rows].index(start[0])
    right = [column.key for column in table.columns].index(start[1])
    if len(rows) == len(table.rows) + 1 and all(len(row) == len(table.columns) + 1 for row in rows):
        rows, down, right = [row[1:] for row in rows[1:]], 0, 0
    if down + len(rows) > len(table.rows) or any(right + len(row) > len(table.columns) for row in rows):
        return PastedScores(refusal=_tr("The copied cells reach beyond the grid. Nothing was changed."))
    ratings: dict[tuple[str, str], int | None] = {}
    for number, cells in enumerate(rows):
        initiative, name = table.rows[down + number]
        for place, text in enumerate(cells):
            column = table.columns[right + place]
            if text.lower() == NOT_MY_FIELD:
                ratings[initiative, column.key] = None
            elif text.removesuffix(".0").isdecimal():
                ratings[initiative, column.key] = int(text.removesuffix(".0"))
            elif text:
                words = _tr("“{name}”, “{leaf}”: “{text}” is no score; use a whole number, or n. Nothing was changed.")
                return PastedScores(refusal=words.format(name=name, leaf=column.name, text=text))
    return PastedScores(ratings)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Scoring", text)
