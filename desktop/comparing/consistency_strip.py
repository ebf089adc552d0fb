"""The CR of every expert under one node, as dots on one line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from desktop.widgets.chart import Chart
from desktop.widgets.measures import Space, TextStyle
from desktop.widgets.painting import CENTRE, draw_line, draw_mark, draw_text
from desktop.widgets.palette import Colour
from desktop.widgets.theme import theme


@dataclass(frozen=True, slots=True)
class ConsistencyDot:
    """One expert's matrix.

    Attributes:
        name: Whose.
        ratio: Its CR.
        colour: Of the expert's side.
        chosen: Whether this is the one that is shown.
        complete: Whether every pair is answered; an incomplete one is hollow.
    """

    name: str
    ratio: float
    colour: Colour
    chosen: bool
    complete: bool


class ConsistencyStrip(Chart):
    """Dots from 0 to the greatest CR, with the threshold as a line; equal ones are stacked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dots: tuple[ConsistencyDot, ...] = ()
        self._places: list[tuple[ConsistencyDot, QPointF]] = []
        self._threshold = 0.1
        self._greatest = 1.0
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def set_dots(self, dots: Sequence[ConsistencyDot], threshold: float) -> None:
        """Show the experts' ratios."""
        ordered = tuple(sorted(dots, key=lambda dot: (dot.ratio, dot.name)))
        if (ordered, threshold) == (self._dots, self._threshold):
            return
        self._dots, self._threshold = ordered, threshold
        self.describe("; ".join(self._said(dot) for dot in self._dots))
        self.relay()

    def dots(self) -> tuple[ConsistencyDot, ...]:
        """Return what is shown, the least ratio first."""
        return self._dots

    def whole_size(self) -> QSizeF:
        """Return the room there is."""
        return QSizeF(self.viewport().size())

    def sizeHint(self) -> QSize:
        """Return the height of a few dots and the scale."""
        return QSize(theme().scaled(320), theme().scaled(80))

    def minimumSizeHint(self) -> QSize:
        """Return the same height."""
        return QSize(theme().scaled(160), theme().scaled(60))

    def tip_at(self, point: QPointF) -> tuple[str, QRectF]:
        """Return whose dots stand at a point, with their ratios."""
        reach = self._radius() + 2
        near = [(dot, at) for dot, at in self._places if (at - point).manhattanLength() <= 2 * reach]
        if not near:
            return "", QRectF()
        dot, at = min(near, key=lambda pair: (pair[1] - point).manhattanLength())
        return self._said(dot), QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach)

    def draw(self, painter: QPainter, size: QSizeF, _offset: QPointF) -> None:
        """Draw line, threshold and dots."""
        look, base, limit = theme(), self._base(), self._x(self._threshold)
        top = look.scaled(18)
        draw_line(painter, QPointF(self._x(0.0), base), QPointF(size.width() - Space.WITHIN, base), Colour.LINE_STRONG)
        draw_line(painter, QPointF(limit, top), QPointF(limit, base), Colour.CAUTION, 1.5, Qt.PenStyle.DashLine)
        words = self.tr("limit {limit}").format(limit=f"{self._threshold:.2f}")
        draw_text(painter, self._label(limit, 0), words, CENTRE, Colour.CAUTION, TextStyle.NOTE)
        step = _step(self._greatest)
        for number in range(int(self._greatest / step + 1e-9) + 1):
            value = number * step
            draw_line(painter, QPointF(self._x(value), base), QPointF(self._x(value), base + 4), Colour.LINE_STRONG)
            room = self._label(self._x(value), base + 4)
            draw_text(painter, room, f"{value:.2f}".rstrip("0").rstrip("."), CENTRE, Colour.SECONDARY, TextStyle.NOTE)
        for dot, at in sorted(self._places, key=lambda pair: pair[0].chosen):
            radius = self._radius() + (2 if dot.chosen else 0)
            rim = 2 if dot.chosen else 0
            draw_mark(painter, at, radius, dot.colour, filled=dot.complete, rim=rim, rim_colour=Colour.TEXT)

    def measure(self) -> None:
        """Place each dot; one that would lie on another is put above it."""
        self._greatest = max((dot.ratio for dot in self._dots), default=0.0) * 1.05 + 1e-6
        across, base = 2 * self._radius(), self._base()
        levels: list[tuple[float, int]] = []
        for dot in self._dots:
            x, level = self._x(dot.ratio), 0
            taken = set()
            for at, its_level in reversed(levels):
                # The dots come from left to right, so only the latest can be near.
                if x - at >= across:
                    break
                taken.add(its_level)
            while level in taken:
                level += 1
            levels.append((x, level))
        self._places = [
            (dot, QPointF(x, base - (level + 0.6) * across)) for dot, (x, level) in zip(self._dots, levels, strict=True)
        ]

    def _said(self, dot: ConsistencyDot) -> str:
        words = self.tr("{name}: CR {ratio}") if dot.complete else self.tr("{name}: CR {ratio}, not complete")
        return words.format(name=dot.name, ratio=f"{dot.ratio:.3f}")

    @staticmethod
    def _label(x: float, top: float) -> QRectF:
        half = theme().scaled(50)
        return QRectF(x - half, top, 2 * half, theme().scaled(16))

    @staticmethod
    def _radius() -> float:
        return float(theme().scaled(4))

    def _base(self) -> float:
        return self.viewport().height() - theme().scaled(22)

    def _x(self, value: float) -> float:
        left, right = float(theme().scaled(14)), self.viewport().width() - theme().scaled(24)
        greatest = max(self._greatest, self._threshold * 1.5)
        return left + (right - left) * value / greatest


def _step(greatest: float) -> float:
    return next((step for step in (0.05, 0.1, 0.2, 0.5, 1.0) if greatest / step <= 6), 2.0)
