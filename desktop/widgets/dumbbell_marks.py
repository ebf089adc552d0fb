"""The marks of a dumbbell chart, painted kind by kind: a painter's pen and brush take longer than a mark does."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from desktop.widgets.painting import HOLLOW, draw_shape
from desktop.widgets.palette import Colour, mark_of
from desktop.widgets.theme import theme

_THICK: Final = 3.0
_RING: Final = 2.5


class Marks(NamedTuple):
    """The marks of one row, in pixels.

    Attributes:
        y: How far down.
        filled: Where the filled mark is across; None draws none.
        hollow: Where the hollow mark is.
        colour: Of the filled mark and of the line between.
    """

    y: float
    filled: float | None
    hollow: float | None
    colour: Colour


def draw_marks(painter: QPainter, rows: Sequence[Marks], start: float, end: float, radius: float) -> None:
    """Draw the rows' lines from `start` to `end`, and on them what lies between their marks, and the marks."""
    look = theme()
    left, across, line = int(start), int(end) - int(start), look.colour(Colour.LINE)
    for row in rows:
        painter.fillRect(left, int(row.y), across, 1, line)
    shapes = {colour: mark_of(colour) for colour in {row.colour for row in rows}}
    colours = {colour: look.colour(colour) for colour in shapes}
    for y, filled, hollow, colour in rows:
        if filled is not None and hollow is not None:
            painter.fillRect(QRectF(min(filled, hollow), y - _THICK / 2, abs(filled - hollow), _THICK), colours[colour])
    painter.setPen(QPen(look.colour(Colour.TEXT), HOLLOW))
    painter.setBrush(look.colour(Colour.SURFACE))
    inside = radius - HOLLOW / 2
    for y, filled, hollow, _colour in rows:
        if hollow is not None:
            # Where both stand on one spot, the hollow mark is a ring around the filled one.
            reach = inside + (_RING if filled is not None and abs(filled - hollow) < 2 else 0.0)
            painter.drawEllipse(QPointF(hollow, y), reach, reach)
    painter.setPen(Qt.PenStyle.NoPen)
    for y, filled, _hollow, colour in rows:
        if filled is not None:
            painter.setBrush(colours[colour])
            draw_shape(painter, shapes[colour], QPointF(filled, y), radius)
