"""Answers to "which of the two, and by how much", a line for each pair: votes as dots, parties as marks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from desktop.widgets.measures import Space, TextStyle
from desktop.widgets.painting import CENTRE, LEFT, draw_line, draw_mark, draw_text, draw_words, text_width
from desktop.widgets.palette import Colour
from desktop.widgets.row_chart import RowChart
from desktop.widgets.theme import theme


@dataclass(frozen=True, slots=True)
class Vote:
    """One answer, or one party's mean.

    Attributes:
        step: −8 to 8: below 0 the first of the two, above 0 the second, 0 equal.
        colour: Whose.
    """

    step: float
    colour: Colour


@dataclass(frozen=True, slots=True)
class OppositionRow:
    """One pair.

    Attributes:
        key: What signals say.
        first: Named at the left end.
        second: Named at the right end.
        above: Small print above the names: where the pair belongs.
        votes: One dot each; equal ones are stacked.
        means: One larger mark each.
        tooltip: What it says, in a sentence.
    """

    key: str
    first: str
    second: str
    above: str = ""
    votes: tuple[Vote, ...] = ()
    means: tuple[Vote, ...] = ()
    tooltip: str = ""


class OppositionChart(RowChart):
    """Pairs, the gravest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[OppositionRow, ...] = ()
        self._keys: list[str] = []
        self._legend: tuple[tuple[str, Colour], ...] = ()
        self._middle = ""
        self._plot = self._plot_end = 0.0

    def set_words(self, legend: Sequence[tuple[str, Colour]], middle: str) -> None:
        """Name the parties, and what the middle of the scale means."""
        self._legend, self._middle = tuple(legend), middle
        self.relay()

    def set_rows(self, rows: Sequence[OppositionRow]) -> None:
        """Show these rows; the selection stays where its key is."""
        self._rows = tuple(rows)
        self._keys = [row.key for row in rows]
        self.relay()

    def rows(self) -> tuple[OppositionRow, ...]:
        """Return what is shown."""
        return self._rows

    def keys(self) -> list[str]:
        """Return the keys of the rows."""
        return self._keys

    def row_tip(self, number: int) -> str:
        """Return what the row says."""
        row = self._rows[number]
        return row.tooltip or f"{row.first} – {row.second}"

    def header_height(self) -> float:
        """Return a line for the legend and one for the scale."""
        return theme().scaled(30 + 20)

    def least_row_height(self) -> float:
        """Return room for a name of two lines and for a stack of votes."""
        return theme().scaled(84)

    def greatest_row_height(self) -> float:
        """Return a little more."""
        return theme().scaled(120)

    def measure(self) -> None:
        """Give the names a quarter of the width on either side."""
        width = float(self.viewport().width())
        side = min(width * 0.23, theme().scaled(240))
        self._plot, self._plot_end = side + Space.MARGIN, width - side - Space.MARGIN
        super().measure()

    def draw_header(self, painter: QPainter, place: QRectF) -> None:
        """Draw whose marks are whose, and the steps of the scale."""
        line, radius = theme().scaled(30), theme().scaled(6)
        x = float(Space.WITHIN + radius)
        for words, colour in self._legend:
            draw_mark(painter, QPointF(x, line / 2), radius, colour, filled=True)
            room = QRectF(x + radius + theme().scaled(5), 0, text_width(words, TextStyle.NOTE), line)
            draw_text(painter, room, words, LEFT, Colour.SECONDARY, TextStyle.NOTE)
            x = room.right() + theme().scaled(18)
        for step in (-8, -4, 0, 4, 8):
            text = self._middle if step == 0 else str(abs(step) + 1)
            box = QRectF(self._x(step) - 60, line, 120, theme().scaled(20))
            draw_text(painter, box, text, CENTRE, Colour.SECONDARY, TextStyle.NOTE)
        draw_line(painter, QPointF(0, place.bottom() - 1), QPointF(place.width(), place.bottom() - 1))

    def draw_behind(self, painter: QPainter, place: QRectF) -> None:
        """Draw the steps of the scale; equal is the strongest."""
        for step in range(-8, 9, 2):
            colour = Colour.LINE_STRONG if step == 0 else Colour.LINE
            draw_line(painter, QPointF(self._x(step), place.top()), QPointF(self._x(step), place.bottom()), colour)

    def draw_row(self, painter: QPainter, number: int, place: QRectF) -> None:
        """Draw the two names, the votes and the means."""
        row = self._rows[number]
        inside = place.adjusted(Space.WITHIN, Space.TIGHT, -Space.WITHIN, -Space.TIGHT)
        small = theme().scaled(18)
        above = QRectF(inside.left(), inside.top(), self._plot - Space.BETWEEN - inside.left(), small)
        if text_width(row.above, TextStyle.NOTE) > above.width():
            above.setHeight(2 * theme().metrics(TextStyle.NOTE).lineSpacing())
        draw_words(painter, above, row.above, Colour.SECONDARY, TextStyle.NOTE)
        left = QRectF(inside.left(), above.bottom(), above.width(), inside.bottom() - above.bottom())
        right = QRectF(self._plot_end + Space.BETWEEN, left.top(), inside.right() - self._plot_end - Space.BETWEEN, 0)
        right.setHeight(left.height())
        draw_words(painter, left, row.first, top=True)
        draw_words(painter, right, row.second, top=True)
        base, dot = place.bottom() - theme().scaled(26), theme().scaled(4)
        draw_line(painter, QPointF(self._plot, base), QPointF(self._plot_end, base), Colour.LINE_STRONG)
        stacked: Counter[int] = Counter()
        room = max(int((base - place.top() - Space.WITHIN) // (2 * dot + 1)), 1)
        for vote in sorted(row.votes, key=lambda one: one.colour):
            column = round(vote.step * 2)
            height = min(stacked[column], room - 1)
            stacked[column] += 1
            centre = QPointF(self._x(vote.step), base - dot - 2 - height * (2 * dot + 1))
            draw_mark(painter, centre, dot, vote.colour, filled=True)
        for mean in row.means:
            x, low = self._x(mean.step), base + theme().scaled(12)
            draw_line(painter, QPointF(x, base - 3), QPointF(x, low), mean.colour, 2)
            draw_mark(painter, QPointF(x, low), theme().scaled(7), mean.colour, filled=True)
        draw_line(painter, QPointF(0, place.bottom() - 1), QPointF(place.width(), place.bottom() - 1))

    def _x(self, step: float) -> float:
        share = (min(max(step, -8.0), 8.0) + 8.0) / 16.0
        return self._plot + share * (self._plot_end - self._plot)
