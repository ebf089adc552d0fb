"""Figures between 0 and 1 as bars over named bands, each with marks of the parts it is made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from desktop.widgets.measures import Space, TextStyle
from desktop.widgets.painting import (
    CENTRE,
    LEFT,
    RIGHT,
    draw_bar,
    draw_line,
    draw_mark,
    draw_text,
    draw_words,
    text_width,
)
from desktop.widgets.palette import Colour
from desktop.widgets.percent import percent_sign
from desktop.widgets.row_chart import RowChart
from desktop.widgets.theme import theme

_TINTS = (0.0, 0.03, 0.06, 0.10, 0.15)


@dataclass(frozen=True, slots=True)
class Band:
    """One band of the scale.

    Attributes:
        name: Its word.
        low: Where it begins; it ends where the next one begins.
    """

    name: str
    low: float


@dataclass(frozen=True, slots=True)
class BandMark:
    """A mark on the line of a row.

    Attributes:
        value: Where.
        colour: Whose.
        filled: A hollow mark stands for something of another kind.
    """

    value: float
    colour: Colour
    filled: bool = True


@dataclass(frozen=True, slots=True)
class BandRow:
    """One figure.

    Attributes:
        key: What signals say.
        name: Cut where there is no room, whole on hover.
        value: Length of the bar, 0 to 1; None draws none. Below 0 it has no length.
        marks: What else stands on the line.
        text: The figure at the right.
        word: The band's word, right of it.
        depth: How far the name is indented.
        caution: Whether a sign stands before the figure.
        tooltip: The exact values.
    """

    key: str
    name: str
    value: float | None
    marks: tuple[BandMark, ...] = ()
    text: str = ""
    word: str = ""
    depth: int = 0
    caution: bool = False
    tooltip: str = ""


class BandChart(RowChart):
    """Rows of bars before the bands that tell what their lengths mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[BandRow, ...] = ()
        self._keys: list[str] = []
        self._bands: tuple[Band, ...] = ()
        self._legend: tuple[tuple[str, Colour, bool], ...] = ()
        self._heading = self._figures = ""
        self._plot = self._plot_end = self._words = 0.0

    def set_bands(self, bands: Sequence[Band]) -> None:
        """Name the bands, from the lowest on; the first begins at 0."""
        self._bands = tuple(bands)
        self.relay()

    def set_words(self, heading: str, legend: Sequence[tuple[str, Colour, bool]], figures: str) -> None:
        """Name the rows, each kind of mark (its colour, and whether it is filled), and the figures."""
        self._heading, self._legend, self._figures = heading, tuple(legend), figures
        self.relay()

    def set_rows(self, rows: Sequence[BandRow]) -> None:
        """Show these rows; the selection stays where its key is."""
        self._rows = tuple(rows)
        self._keys = [row.key for row in rows]
        self.relay()

    def rows(self) -> tuple[BandRow, ...]:
        """Return what is shown."""
        return self._rows

    def keys(self) -> list[str]:
        """Return the keys of the rows."""
        return self._keys

    def row_tip(self, number: int) -> str:
        """Return the whole name and the exact values."""
        row = self._rows[number]
        return "\n".join(part for part in (row.name, f"{row.text} {row.word}".strip(), row.tooltip) if part)

    def header_height(self) -> float:
        """Return a line for the legend and one for the bands."""
        return theme().scaled(30 + 22)

    def footer_height(self) -> float:
        """Return a little room below the last row."""
        return float(Space.TIGHT)

    def least_row_height(self) -> float:
        """Return room for a bar and its marks."""
        return theme().scaled(28)

    def greatest_row_height(self) -> float:
        """Return twice that: rows grow, to be seen from the back."""
        return theme().scaled(56)

    def measure(self) -> None:
        """Give the names the room that they need, up to two fifths of the width."""
        width = float(self.viewport().width())
        longest = max((text_width(row.name, bold=True) + self._indent(row) for row in self._rows), default=0.0)
        figures = max((text_width(self._figure(row)) for row in self._rows), default=0.0)
        words = max((text_width(row.word) for row in self._rows), default=0.0)
        figures = max(figures, text_width(self._figures, TextStyle.NOTE))
        self._words = width - Space.WITHIN - words
        self._plot = Space.WITHIN + min(longest, width * 0.4) + Space.BETWEEN
        end = self._words - Space.WITHIN - figures - Space.BETWEEN
        self._plot_end = max(end, self._plot + 1)
        super().measure()

    def draw_header(self, painter: QPainter, place: QRectF) -> None:
        """Draw what the marks are, and the names of the bands."""
        line, low = theme().scaled(30), theme().scaled(22)
        name = QRectF(Space.WITHIN, line, self._plot - Space.BETWEEN, low)
        draw_text(painter, name, self._heading, LEFT, Colour.SECONDARY, TextStyle.NOTE)
        self._draw_legend(painter, QRectF(Space.WITHIN, 0, place.width() - 2 * Space.WITHIN, line))
        right = QRectF(self._plot_end, line, self._words - Space.WITHIN - self._plot_end, low)
        draw_text(painter, right, self._figures, RIGHT, Colour.SECONDARY, TextStyle.NOTE)
        self._draw_scale(painter, line, low)
        draw_line(painter, QPointF(0, place.bottom() - 1), QPointF(place.width(), place.bottom() - 1))

    def draw_behind(self, painter: QPainter, place: QRectF) -> None:
        """Tint the bands, the higher the stronger."""
        for (left, end), tint in zip(self._edges(), _TINTS, strict=False):
            room = QRectF(self._x(left), place.top(), self._x(end) - self._x(left), place.height())
            painter.fillRect(room, theme().colour(Colour.ACCENT, tint))
            draw_line(painter, QPointF(room.left(), place.top()), QPointF(room.left(), place.bottom()))

    def draw_row(self, painter: QPainter, number: int, place: QRectF) -> None:
        """Draw name, bar, marks, figure and word."""
        row, middle = self._rows[number], place.center().y()
        left = Space.WITHIN + self._indent(row)
        name = QRectF(left, place.top(), self._plot - Space.BETWEEN - left, place.height())
        bold = row.key == self.selected_key() or row.depth == 0
        lines = theme().scaled(38)
        if text_width(row.name, bold=bold) - 2 > name.width() and place.height() >= lines:
            draw_words(painter, QRectF(left, middle - lines / 2, name.width(), lines), row.name, top=True)
        else:
            draw_text(painter, name, row.name, bold=bold)
        thick = min(place.height() * 0.36, theme().scaled(14))
        if row.value is not None:
            bar = QRectF(self._plot, middle - thick / 2, max(self._x(row.value) - self._plot, 2.0), thick)
            draw_bar(painter, bar, Colour.WHOLE_PANEL, 2, 0.75 if row.depth else 1.0)
        for mark in row.marks:
            centre = QPointF(self._x(mark.value), middle)
            rim = 1.5 if mark.filled else 0.0  # It keeps the mark apart from the bar and from its neighbour.
            draw_mark(painter, centre, theme().scaled(5.5), mark.colour, filled=mark.filled, rim=rim)
        figure = QRectF(self._plot_end, place.top(), self._words - Space.WITHIN - self._plot_end, place.height())
        tone = Colour.CAUTION if row.caution else Colour.TEXT
        draw_text(painter, figure, self._figure(row), RIGHT, tone, bold=row.depth == 0)
        word = QRectF(self._words, place.top(), place.width() - self._words, place.height())
        draw_text(painter, word, row.word, LEFT, Colour.CAUTION if row.caution else Colour.SECONDARY)

    def _draw_scale(self, painter: QPainter, top: float, height: float) -> None:
        """Draw the names of the bands where all have room, else where the bands begin."""
        rooms = [QRectF(self._x(left), top, self._x(end) - self._x(left), height) for left, end in self._edges()]
        named = list(zip(self._bands, rooms, strict=True))
        if all(text_width(band.name, TextStyle.NOTE) < room.width() for band, room in named):
            for band, room in named:
                draw_text(painter, room, band.name, CENTRE, Colour.SECONDARY, TextStyle.NOTE)
            return
        taken = -1.0
        for band, room in named:
            words = f"{100 * band.low:.4g}{percent_sign()}"
            half = text_width(words, TextStyle.NOTE) / 2
            if room.left() - half > taken:
                where = QRectF(room.left() - half, top, 2 * half, height)
                draw_text(painter, where, words, CENTRE, Colour.SECONDARY, TextStyle.NOTE)
                taken = room.left() + half + Space.TIGHT

    def _draw_legend(self, painter: QPainter, place: QRectF) -> None:
        x, y, radius = place.left() + theme().scaled(6), place.center().y(), theme().scaled(5.5)
        for words, colour, filled in self._legend:
            room = text_width(words, TextStyle.NOTE)
            if x + radius + Space.WITHIN + room > place.right():
                return
            draw_mark(painter, QPointF(x, y), radius, colour, filled=filled)
            where = QRectF(x + radius + theme().scaled(5), place.top(), room, place.height())
            draw_text(painter, where, words, LEFT, Colour.SECONDARY, TextStyle.NOTE)
            x = where.right() + theme().scaled(18)

    def _edges(self) -> list[tuple[float, float]]:
        return list(pairwise([*(band.low for band in self._bands), 1.0]))

    @staticmethod
    def _figure(row: BandRow) -> str:
        return f"! {row.text}" if row.caution else row.text

    @staticmethod
    def _indent(row: BandRow) -> float:
        return theme().scaled(14) * row.depth

    def _x(self, value: float) -> float:
        return self._plot + min(max(value, 0.0), 1.0) * (self._plot_end - self._plot)
