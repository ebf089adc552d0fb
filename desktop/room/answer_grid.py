"""Who has answered what, as a grid of ticks and counts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from desktop.widgets.grid_chart import GridChart
from desktop.widgets.icons import paint_icon
from desktop.widgets.measures import TextStyle
from desktop.widgets.painting import CENTRE, draw_line, draw_text, draw_words
from desktop.widgets.palette import Colour
from desktop.widgets.theme import theme


class State(Enum):
    """How a cell looks."""

    DONE = "done"
    PART = "part"
    NONE = "none"
    CAUTION = "caution"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class AnswerCell:
    """One cell.

    Attributes:
        text: What is shown; a tick stands for it where everything is answered.
        state: How it looks.
        tooltip: What is said on hover.
    """

    text: str
    state: State
    tooltip: str = ""


class AnswerGrid(GridChart):
    """Experts down, questions across; Enter or a double click leads to the place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells: Mapping[tuple[str, str], AnswerCell] = {}

    def set_cells(
        self,
        rows: Sequence[tuple[str, str]],
        columns: Sequence[tuple[str, str]],
        cells: Mapping[tuple[str, str], AnswerCell],
    ) -> None:
        """Show these cells, by the keys of row and column."""
        self._cells = dict(cells)
        self.set_labels(rows, columns)

    def cell(self, row: str, column: str) -> AnswerCell | None:
        """Return what stands at the keys of a row and a column."""
        return self._cells.get((row, column))

    def cell_tip(self, row: int, column: int) -> str:
        """Return the two names, and what is answered."""
        cell = self._at(row, column)
        names = f"{self._rows[row][1]} · {self._columns[column][1]}"
        return f"{names}\n{cell.tooltip or cell.text}" if cell is not None else names

    def cell_width_bounds(self) -> tuple[float, float]:
        """Return room for a count, and for a name above it."""
        return theme().scaled(76), theme().scaled(150)

    def most_header_lines(self) -> int:
        """Return enough for the longest names, of which a criterion may not lose the end."""
        return 4

    def draw_cell(self, painter: QPainter, row: int, column: int, place: QRectF) -> None:
        """Draw a tick, a count or a figure."""
        cell = self._at(row, column)
        # As in a table, the rule below a row runs through: from its name to the edge.
        right = self.viewport().width() if column == len(self._columns) - 1 else place.right()
        draw_line(painter, QPointF(place.left(), place.bottom()), QPointF(right, place.bottom()))
        if cell is None:
            return
        if cell.state is State.DONE:
            side = theme().scaled(16)
            icon = QRectF(place.center().x() - side / 2, place.center().y() - side / 2, side, side)
            paint_icon(painter, "tick", icon, Colour.GOOD)
            return
        if cell.state is State.PART:
            painter.fillRect(place.adjusted(1, 1, -1, -1), theme().colour(Colour.CAUTION, 0.12))
        colours = {State.NONE: Colour.SECONDARY, State.PLAIN: Colour.SECONDARY}
        draw_text(painter, place, cell.text, CENTRE, colours.get(cell.state, Colour.CAUTION))

    def _draw_row_name(self, painter: QPainter, row: int, offset: QPointF) -> None:
        """Draw a name, and the rule below it."""
        super()._draw_row_name(painter, row, offset)
        bottom = self._place(row, 0, offset).bottom()
        draw_line(painter, QPointF(0, bottom), QPointF(self._label_width, bottom))

    def _draw_column_name(self, painter: QPainter, column: int, offset: QPointF) -> None:
        """Draw a name over several lines without breaking its words."""
        left = self._place(0, column, offset).left()
        here = self._cursor is not None and self._cursor[1] == column
        room = QRectF(left + 2, 2, self._cell.width() - 4, self._header_height - 8)
        colour = Colour.TEXT if here else Colour.SECONDARY
        align = Qt.AlignmentFlag.AlignHCenter
        draw_words(painter, room, self._columns[column][1], colour, TextStyle.NOTE, align=align)

    def _at(self, row: int, column: int) -> AnswerCell | None:
        return self._cells.get((self._rows[row][0], self._columns[column][0]))
