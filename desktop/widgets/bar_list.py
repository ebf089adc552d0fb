"""Labelled bars, one below the other, each with its figure and, where wanted, a reference to compare with."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.widgets.measures import Space, TextStyle
from desktop.widgets.painting import (
    LEFT,
    RIGHT,
    draw_bar,
    draw_line,
    draw_name,
    draw_text,
    draw_wrapped,
    name_height,
    text_width,
)
from desktop.widgets.pairing import paired
from desktop.widgets.palette import Colour
from desktop.widgets.row_chart import RowChart
from desktop.widgets.theme import theme

_TWO_LINES: Final = 33
"""In a row so high a label that is too long has two lines of small type."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar.

    Attributes:
        key: What signals say.
        label: Cut where there is no room, whole on hover.
        value: Length; below 0 it runs to the left of the zero line.
        text: The figure as shown, with as many digits as it deserves.
        reference: Where the tick to compare with stands, or None.
        tooltip: The exact value, said on hover.
        colour: Colour of the bar.
    """

    key: str
    label: str
    value: float
    text: str = ""
    reference: float | None = None
    tooltip: str = ""
    colour: Colour = Colour.ACCENT


class BarList(RowChart):
    """Bars for weights, contributions, shares; as high as its rows are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[Bar, ...] = ()
        self._keys: list[str] = []
        self._fixed_maximum: float | None = None
        self._reference = ""
        self._stacked = self._wraps = False
        self._plot = self._plot_end = 0.0
        self._ends = (0.0, 0.0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def set_bars(self, bars: Sequence[Bar], maximum: float | None = None, reference: str = "") -> None:
        """Show these bars.

        Args:
            bars: From top to bottom.
            maximum: Value of the right end; None takes the greatest there is.
            reference: What the tick is, said below the bars, as "mean of all".
        """
        before, self._bars = self._bars, tuple(bars)
        self._fixed_maximum, self._reference = maximum, reference
        self._keys = [bar.key for bar in bars]
        self.renew(before, self._bars)

    def lay(self) -> Hashable:
        """Return the room for the bars and their scale as well, and what is said below them."""
        return super().lay(), self._plot, self._plot_end, self._ends, self._reference

    def set_stacked(self, *, stacked: bool) -> None:
        """Choose whether a label stands above its bar, where long names meet a narrow panel."""
        self._stacked = stacked
        self.relay()

    def set_wrap(self, *, wrap: bool) -> None:
        """Choose whether a long label beside its bar goes over several lines."""
        self._wraps = wrap
        self.relay()

    def keys(self) -> list[str]:
        """Return the keys of the bars."""
        return self._keys

    def row_tip(self, number: int) -> str:
        """Return the whole label and the exact value."""
        bar = self._bars[number]
        return paired(bar.label, bar.tooltip or bar.text)

    def least_row_height(self) -> float:
        """Return the height of a bar with its room, and of the label above it."""
        return theme().scaled(40) if self._stacked else theme().dense_row_height

    def greatest_row_height(self) -> float:
        """Return the same height: bars are not spread over a page."""
        return self.least_row_height()

    def needed_height(self, number: int) -> float:
        """Return the height of a label of several lines."""
        width = self._plot - Space.WITHIN - Space.TIGHT
        return name_height(self._bars[number].label, width) + Space.TIGHT if self._wraps and width > 0 else 0.0

    def footer_height(self) -> float:
        """Return the room for what the tick is."""
        return theme().scaled(22) if self._reference else 0.0

    def minimumSizeHint(self) -> QSize:
        """Return the height of up to six bars; more are scrolled."""
        return QSize(theme().scaled(200), min(self.sizeHint().height(), round(6 * self.least_row_height())))

    def measure(self) -> None:
        """Give the labels the room that they need, up to nearly half of the width."""
        width = self.viewport().width()
        longest = max((text_width(bar.label) for bar in self._bars), default=0.0)
        figures = max((text_width(bar.text) for bar in self._bars), default=0.0)
        most = width * (0.55 if self._wraps else 0.45)
        before = self._plot, len(self._bars)
        self._plot = Space.TIGHT if self._stacked else min(longest, most) + Space.BETWEEN
        if self._wraps and before != (self._plot, len(self._bars)):
            self.updateGeometry()
        self._plot_end = max(width - figures - Space.BETWEEN - Space.TIGHT, self._plot + 1)
        self._ends = self._scale()
        super().measure()

    def draw_row(self, painter: QPainter, number: int, place: QRectF) -> None:
        """Draw label, bar, tick and figure."""
        bar = self._bars[number]
        words, line = self._parts(place)
        bold = bar.key == self.selected_key()
        if self._wraps:
            draw_name(painter, words, bar.label, bold=bold)
        elif place.height() >= theme().scaled(_TWO_LINES) and text_width(bar.label, bold=bold) > words.width():
            lines = QRectF(words.left(), words.center().y() - theme().scaled(17), words.width(), theme().scaled(34))
            draw_wrapped(painter, lines, bar.label, style=TextStyle.NOTE, middle=True)
        else:
            draw_text(painter, words, bar.label, bold=bold)
        thick = theme().scaled(8 if self._stacked else 12)
        zero, end, middle = self._x(0.0), self._x(bar.value), line.center().y()
        draw_bar(painter, QRectF(min(zero, end), middle - thick / 2, max(abs(end - zero), 1.0), thick), bar.colour)
        if self._ends[0] < 0:
            draw_line(painter, QPointF(zero, line.top()), QPointF(zero, line.bottom()), Colour.LINE_STRONG)
        if bar.reference is not None:
            self._draw_tick(painter, self._x(bar.reference), middle, thick + theme().scaled(6))
        figure = QRectF(self._plot_end, line.top(), place.width() - self._plot_end - Space.TIGHT, line.height())
        draw_text(painter, figure, bar.text, RIGHT, Colour.SECONDARY)

    def _parts(self, place: QRectF) -> tuple[QRectF, QRectF]:
        """Return where the words and where the bar of a row stand."""
        if not self._stacked:
            label = QRectF(Space.TIGHT, place.top(), self._plot - Space.WITHIN - Space.TIGHT, place.height())
            return label, place
        line = theme().scaled(20)
        # The lower line is as high as a figure is; the bar stands in its middle, close to its label.
        below = QRectF(place.left(), place.top() + line, place.width(), place.height() - line - Space.TIGHT)
        return QRectF(Space.TIGHT, place.top(), place.width() - 2 * Space.TIGHT, line), below

    def draw_over(self, painter: QPainter, _place: QRectF, offset: float) -> None:
        """Draw below the bars what the tick is."""
        if not self._reference or not self._bars:
            return
        bottom = self.row_place(len(self._bars) - 1, 0, offset).bottom()
        width = self.whole_size().width()
        said = text_width(self._reference, TextStyle.NOTE) + Space.WITHIN
        # Under the bars where the words have room there, else from as far to the right as they can be read whole.
        left = max(min(self._plot, width - said), float(Space.TIGHT))
        line = QRectF(left, bottom, width - left, self.footer_height())
        self._draw_tick(painter, left + 1, line.center().y(), theme().scaled(12))
        words = line.adjusted(Space.WITHIN, 0, 0, 0)
        draw_text(painter, words, self._reference, LEFT, Colour.SECONDARY, TextStyle.NOTE)

    @staticmethod
    def _draw_tick(painter: QPainter, x: float, y: float, length: float) -> None:
        # A rim in the colour of the surface keeps the tick apart from a dark bar.
        above, below = QPointF(x, y - length / 2), QPointF(x, y + length / 2)
        draw_line(painter, above, below, Colour.SURFACE, 4)
        draw_line(painter, above, below, Colour.TEXT, 2)

    def _scale(self) -> tuple[float, float]:
        """Return the values at the left and the right end."""
        marks = [0.0, *(mark for bar in self._bars for mark in (bar.value, bar.reference or 0.0))]
        greatest = max(marks) if self._fixed_maximum is None else self._fixed_maximum
        return min(marks), greatest

    def _x(self, value: float) -> float:
        low, high = self._ends
        span = high - low
        share = (value - low) / span if span > 0 else 0.0
        return self._plot + min(max(share, 0.0), 1.0) * (self._plot_end - self._plot)
