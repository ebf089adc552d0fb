"""Where a figure lies and how far it may move: one tick and several ranges for each row, on one scale."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from desktop.widgets.measures import Space, TextStyle
from desktop.widgets.painting import CENTRE, LEFT, RIGHT, draw_bar, draw_line, draw_text, text_width
from desktop.widgets.palette import Colour
from desktop.widgets.percent import percent
from desktop.widgets.row_chart import RowChart
from desktop.widgets.theme import theme

_STRENGTHS = (1.0, 0.62, 0.34)
_THICK = (1.0, 0.66, 0.36)
"""Bars grow fainter and thinner from the first of the legend to the last, so that none is known by its shade alone."""


@dataclass(frozen=True, slots=True)
class IntervalRow:
    """One figure.

    Attributes:
        key: What signals say.
        name: Cut where there is no room, whole on hover.
        value: Where it lies, 0 to 1.
        ranges: For each entry of the legend, the ranges in which it holds, each from low to high, 0 to 1.
        text: The figure shown at the right.
        tooltip: The exact values, said on hover.
    """

    key: str
    name: str
    value: float
    ranges: tuple[tuple[tuple[float, float], ...], ...]
    text: str = ""
    tooltip: str = ""


class IntervalChart(RowChart):
    """Rows of ranges, one thin bar for each entry of the legend, and a tick across them where the figure lies."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[IntervalRow, ...] = ()
        self._keys: list[str] = []
        self._legend: tuple[str, ...] = ()
        self._tick = self._heading = self._figures = ""
        self._plot = self._plot_end = 0.0

    def set_words(self, heading: str, legend: Sequence[str], tick: str, figures: str) -> None:
        """Name the rows, what each of up to three bars means, what the tick is, and the figures at the right."""
        self._heading, self._legend, self._tick, self._figures = heading, tuple(legend), tick, figures
        self.relay()

    def set_rows(self, rows: Sequence[IntervalRow]) -> None:
        """Show these rows; the selection stays where its key is."""
        self._rows = tuple(rows)
        self._keys = [row.key for row in rows]
        self.relay()

    def keys(self) -> list[str]:
        """Return the keys of the rows."""
        return self._keys

    def row_tip(self, number: int) -> str:
        """Return the whole name and the exact values."""
        row = self._rows[number]
        return f"{row.name}\n{row.tooltip}" if row.tooltip else row.name

    def header_tip(self) -> str:
        """Return what the bars are, for where the header has no room for it."""
        return "\n".join((*self._legend, self._tick))

    def header_height(self) -> float:
        """Return a line for the legend and one for the scale."""
        return theme().scaled(32 + 20)

    def footer_height(self) -> float:
        """Return a little room below the last row."""
        return float(Space.TIGHT)

    def least_row_height(self) -> float:
        """Return the height of three thin bars."""
        return theme().scaled(38)

    def greatest_row_height(self) -> float:
        """Return twice that: bars grow with their rows, to be seen from the back."""
        return theme().scaled(76)

    def measure(self) -> None:
        """Give the names the room that they need, up to two fifths of the width."""
        width = float(self.viewport().width())
        longest = max((text_width(row.name, bold=True) for row in self._rows), default=0.0)
        figures = max((text_width(row.text) for row in self._rows), default=0.0)
        figures = max(figures, text_width(self._figures, TextStyle.NOTE))
        self._plot = Space.WITHIN + min(longest, width * 0.4) + Space.MARGIN
        self._plot_end = max(width - figures - Space.MARGIN - Space.WITHIN, self._plot + 1)
        super().measure()

    def draw_header(self, painter: QPainter, place: QRectF) -> None:
        """Draw what the bars and the tick mean, and the scale."""
        line, low = theme().scaled(32), theme().scaled(20)
        x = self._plot
        strengths = (*_STRENGTHS[: len(self._legend)], 0.0)
        for words, strength, thick in zip((*self._legend, self._tick), strengths, (*_THICK, 1.0), strict=False):
            mark = QRectF(x, line / 2 - 4 * thick, theme().scaled(18), 8 * thick)
            if strength:
                draw_bar(painter, mark, Colour.ACCENT, 4, strength)
            else:
                draw_line(painter, QPointF(x + 4, line / 2 - 8), QPointF(x + 4, line / 2 + 8), Colour.TEXT, 2)
            x = (mark.right() if strength else x + 6) + Space.WITHIN
            width = min(text_width(words, TextStyle.NOTE), max(place.width() - x, 0.0))
            draw_text(painter, QRectF(x, 0, width, line), words, LEFT, Colour.SECONDARY, TextStyle.NOTE)
            x += width + Space.BETWEEN
        name = QRectF(Space.WITHIN, line, self._plot - Space.BETWEEN, low)
        draw_text(painter, name, self._heading, LEFT, Colour.SECONDARY, TextStyle.NOTE)
        for value in (0.0, 0.25, 0.5, 0.75, 1.0):
            box = QRectF(self._x(value) - 30, line, 60, low)
            draw_text(painter, box, percent(value), CENTRE, Colour.SECONDARY, TextStyle.NOTE)
        right = QRectF(0, line, place.width() - Space.WITHIN, low)
        if self._x(1.0) + 24 < place.width() - text_width(self._figures, TextStyle.NOTE) - Space.WITHIN:
            draw_text(painter, right, self._figures, RIGHT, Colour.SECONDARY, TextStyle.NOTE)
        draw_line(painter, QPointF(0, place.bottom() - 1), QPointF(place.width(), place.bottom() - 1))

    def draw_behind(self, painter: QPainter, place: QRectF) -> None:
        """Draw the lines of the scale."""
        for value in (0.0, 0.25, 0.5, 0.75, 1.0):
            draw_line(painter, QPointF(self._x(value), place.top()), QPointF(self._x(value), place.bottom()))

    def draw_row(self, painter: QPainter, number: int, place: QRectF) -> None:
        """Draw name, bars, tick and figure."""
        row = self._rows[number]
        name = QRectF(Space.WITHIN, place.top(), self._plot - Space.BETWEEN - Space.WITHIN, place.height())
        draw_text(painter, name, row.name, bold=row.key == self.selected_key())
        step, most = place.height() * 0.21, place.height() * 0.17
        first = place.center().y() - (len(row.ranges) - 1) * step / 2
        for level, (ranges, strength, share) in enumerate(zip(row.ranges, _STRENGTHS, _THICK, strict=False)):
            thick = most * share
            for low, high in ranges:
                left, right = self._x(low), self._x(high)
                bar = QRectF(left, first + level * step - thick / 2, max(right - left, 2.0), thick)
                draw_bar(painter, bar, Colour.ACCENT, thick / 2, strength)
        x, reach = self._x(row.value), place.height() * 0.4
        above, below = QPointF(x, place.center().y() - reach), QPointF(x, place.center().y() + reach)
        draw_line(painter, above, below, Colour.SURFACE, 4)
        draw_line(painter, above, below, Colour.TEXT, 2)
        right_end = QRectF(0, place.top(), place.width() - Space.WITHIN, place.height())
        draw_text(painter, right_end, row.text, RIGHT, Colour.SECONDARY)

    def _x(self, value: float) -> float:
        return self._plot + min(max(value, 0.0), 1.0) * (self._plot_end - self._plot)
