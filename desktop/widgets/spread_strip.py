"""A scale with what one person said before as a hollow mark, and how all answers lay as a band with its median."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.widgets.measures import TextStyle
from desktop.widgets.painting import CENTRE, draw_line, draw_text
from desktop.widgets.palette import Colour
from desktop.widgets.theme import theme


class SpreadStrip(QWidget):
    """Nothing but a picture: the same is said in words beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ends = (1.0, 9.0)
        self._own: float | None = None
        self._spread: tuple[float, float, float] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_answers(
        self, ends: tuple[float, float], own: float | None, spread: tuple[float, float, float] | None
    ) -> None:
        """Show answers.

        Args:
            ends: The least and the greatest step of the scale.
            own: What this person said, or None.
            spread: Lower quartile, median and upper quartile of all, or None where they are not told.
        """
        self._ends, self._own, self._spread = ends, own, spread
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of the band and its figures."""
        return QSize(theme().scaled(220), theme().scaled(36))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the scale, the band, the median and the mark."""
        painter, look = QPainter(self), theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        y = float(look.scaled(10))
        draw_line(painter, QPointF(self._x(self._ends[0]), y), QPointF(self._x(self._ends[1]), y), Colour.LINE_STRONG)
        for step in range(round(self._ends[0]), round(self._ends[1]) + 1):
            room = QRectF(self._x(step) - 10, y + look.scaled(9), 20, look.scaled(16))
            draw_text(painter, room, str(step), CENTRE, Colour.SECONDARY, TextStyle.NOTE)
        paint_spread(painter, y, self._own, self._spread, self._x)

    def _x(self, value: float) -> float:
        room = theme().scaled(10)
        share = (value - self._ends[0]) / max(self._ends[1] - self._ends[0], 1e-9)
        return room + share * (self.width() - 2 * room)


def paint_spread(
    painter: QPainter,
    y: float,
    own: float | None,
    spread: tuple[float, float, float] | None,
    place: Callable[[float], float],
) -> None:
    """Paint quartiles as a band with its median, and the own answer as a hollow mark.

    Args:
        painter: Antialiased.
        y: At which height.
        own: The own answer, or None.
        spread: Lower quartile, median and upper quartile, or None.
        place: Where a value stands, from left to right.
    """
    look = theme()
    if spread is not None:
        lower, median, upper = (place(value) for value in spread)
        half = look.scaled(4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(Colour.WHOLE_PANEL, 0.35))
        painter.drawRoundedRect(QRectF(lower - half, y - half, upper - lower + 2 * half, 2 * half), half, half)
        painter.setPen(QPen(look.colour(Colour.WHOLE_PANEL), 2))
        painter.drawLine(QPointF(median, y - look.scaled(7)), QPointF(median, y + look.scaled(7)))
    if own is not None:
        painter.setPen(QPen(look.colour(Colour.ACCENT), 2.5))
        painter.setBrush(look.colour(Colour.SURFACE))
        painter.drawEllipse(QPointF(place(own), y), look.scaled(5), look.scaled(5))
