"""What a plan draws beside its bars: what must come before what, and what happens on the way."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from desktop.widgets.palette import Colour
from desktop.widgets.theme import theme

_TIP = 4.0


def draw_prerequisite(painter: QPainter, box: QRectF, target: QRectF, row_height: float, *, chosen: bool) -> None:
    """Draw a line from the end of one bar to the start of the one that waits for it.

    Args:
        painter: Where.
        box: The bar that comes first.
        target: The bar that waits.
        row_height: Of the chart.
        chosen: Whether the line stands out, as those of the selected row do.
    """
    begin = QPointF(box.right(), box.center().y())
    down = target.top() > box.bottom()
    end = QPointF(target.left() + 6, target.top() if down else target.bottom())
    path = QPainterPath(begin)
    path.lineTo(QPointF(max(end.x(), begin.x() + 6), begin.y()))
    if end.x() < begin.x() + 6:
        between = begin.y() + (1 if down else -1) * row_height / 2
        path.lineTo(QPointF(begin.x() + 6, between))
        path.lineTo(QPointF(end.x(), between))
    path.lineTo(end)
    colour = theme().colour(Colour.TEXT if chosen else Colour.SECONDARY)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 2 if chosen else 1))
    painter.drawPath(path)
    way = 1 if down else -1
    head = QPainterPath(end)
    head.lineTo(end + QPointF(-_TIP, -way * _TIP * 1.4))
    head.lineTo(end + QPointF(_TIP, -way * _TIP * 1.4))
    painter.fillPath(head, colour)


def draw_milestone(painter: QPainter, centre: QPointF) -> None:
    """Draw a diamond that is seen on a bar of any phase and beside it."""
    half = theme().scaled(5)
    corners = (QPointF(0, -half), QPointF(half, 0), QPointF(0, half), QPointF(-half, 0))
    painter.setPen(QPen(theme().colour(Colour.TEXT), 1.5))
    painter.setBrush(theme().colour(Colour.SURFACE))
    painter.drawPolygon(QPolygonF([centre + corner for corner in corners]))
