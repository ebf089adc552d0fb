"""The names above the upright axes of a chart, none of them over its neighbour's."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from desktop.widgets.line_breaking import broken
from desktop.widgets.measures import TextStyle
from desktop.widgets.painting import CENTRE, LEFT, RIGHT, draw_mark, draw_text, draw_words, text_width
from desktop.widgets.palette import Colour
from desktop.widgets.theme import theme


def draw_axis_name(
    painter: QPainter, axis: int, places: list[float], name: str, colour: Colour, size: tuple[float, float]
) -> None:
    """Draw the mark and the name of an axis: the first to its left, the last to its right, others over it.

    Args:
        painter: Antialiased.
        axis: Its number among them.
        places: Where each axis stands, from the left.
        name: On one line, or on two of small type where there is no room.
        colour: Whose it is.
        size: Width of the chart and height of its header.
    """
    x, gap, width, height = places[axis], theme().scaled(10), *size
    if axis == 0:
        box, align = QRectF(0, 0, x - gap, height), RIGHT
    elif axis == len(places) - 1:
        box, align = QRectF(x + gap, 0, width - x - gap, height), LEFT
    else:
        # The outer names stand outside, so those between share what lies between the first mark and the last.
        room = (places[-1] - places[0]) / (len(places) - 2) - 4 * gap
        wide = max(min(text_width(name, bold=True), room), 0.0)
        box, align = QRectF(x + gap - wide / 2, 0, wide, height), CENTRE
        x = box.left() - gap
    if text_width(name, bold=True) <= box.width():
        draw_mark(painter, QPointF(x, height / 2), 5, colour, filled=True)
        draw_text(painter, box, name, align, Colour.TEXT, TextStyle.BODY, bold=True)
        return
    lines = QRectF(box.left(), 0, box.width(), height)
    if align is CENTRE:
        shown = broken(name, TextStyle.NOTE, lines, bold=True).shown
        x = box.center().x() - max(text_width(line, TextStyle.NOTE, bold=True) for line in shown) / 2 - gap
    draw_mark(painter, QPointF(x, height / 2), 5, colour, filled=True)
    across = align & Qt.AlignmentFlag.AlignHorizontal_Mask
    draw_words(painter, lines, name, Colour.TEXT, TextStyle.NOTE, align=across, bold=True)
