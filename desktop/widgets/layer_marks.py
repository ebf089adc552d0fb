"""How boxes and arrows of a graph in layers are drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from desktop.widgets.measures import Space
from desktop.widgets.painting import LEFT, draw_focus_ring, draw_text, draw_words, text_width
from desktop.widgets.palette import Colour
from desktop.widgets.theme import theme

TWO_LINES: Final = 44
"""The height of a box whose text takes two lines, before it is scaled."""

_HEAD = 7.0


@dataclass(frozen=True, slots=True)
class GraphNode:
    """One box.

    Attributes:
        key: What signals say.
        text: Cut where there is no room, whole on hover.
        tooltip: What is said on hover.
    """

    key: str
    text: str
    tooltip: str = ""


@dataclass(frozen=True, slots=True)
class GraphArrow:
    """One arrow.

    Attributes:
        before: What comes first.
        after: What comes then.
        dashed: It is only advised.
    """

    before: str
    after: str
    dashed: bool = False


def curve(start: QPointF, end: QPointF) -> QPainterPath:
    """Return the way of an arrow from one box's right edge to another's left."""
    path = QPainterPath(start)
    bend = max(abs(end.x() - start.x()) / 2, 24.0)
    path.cubicTo(start + QPointF(bend, 0), end - QPointF(bend, 0), end)
    return path


def draw_line(painter: QPainter, start: QPointF, end: QPointF, colour: Colour, *, dashed: bool) -> None:
    """Draw an arrow."""
    pen = QPen(theme().colour(colour), 1.5, Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(curve(start, end))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().colour(colour))
    tip = end
    painter.drawPolygon(QPolygonF([tip, tip + QPointF(-_HEAD, -_HEAD / 2), tip + QPointF(-_HEAD, _HEAD / 2)]))


def draw_box(painter: QPainter, box: QRectF, text: str, *, chosen: bool, near: bool, ring: bool) -> None:
    """Draw a box.

    Args:
        painter: In the graph's own coordinates.
        box: Where it stands.
        text: Its words; on two lines where one line cuts them and the box is high enough.
        chosen: The user went to it.
        near: It is taken in hand, or joined to what is chosen.
        ring: It has the focus.
    """
    look = theme()
    painter.setPen(QPen(look.colour(Colour.ACCENT if chosen or near else Colour.LINE_STRONG), 1))
    painter.setBrush(look.colour(Colour.SELECTION if chosen else Colour.SURFACE))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), Space.TIGHT, Space.TIGHT)
    inner = box.adjusted(Space.WITHIN, 0, -Space.WITHIN, 0)
    if text_width(text, bold=chosen) <= inner.width() or box.height() < look.scaled(TWO_LINES):
        draw_text(painter, inner, text, LEFT, Colour.TEXT, bold=chosen)
    else:
        draw_words(painter, inner.adjusted(0, 2, 0, -2), text, bold=chosen)
    if ring:
        draw_focus_ring(painter, box.adjusted(-2, -2, 2, 2))
