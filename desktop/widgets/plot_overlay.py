"""What stands over the lines of a plot: marks, names that make way for each other, and the focus ring."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Protocol
from weakref import proxy

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from desktop.widgets.measures import Space, TextStyle
from desktop.widgets.painting import CENTRE, LEFT, RIGHT, draw_focus_ring, draw_mark, draw_text, text_width
from desktop.widgets.palette import Colour
from desktop.widgets.plot_parts import Picture, PlotDot, PlotLine
from desktop.widgets.theme import theme

_MARK, _CHOSEN_MARK, _GAP = 5, 7, 12
_VEIL = 0.8
"""How much of what lies under a name is veiled, so that it is read over lines."""
_LINE_OF_TEXT = 18
_WIDEST_NAME = 180


class Places(Protocol):
    """Something on which values have a place."""

    def place(self, x: float, y: float) -> QPointF:
        """Return where values stand, in pixels of the view."""


class PlotOverlay(QGraphicsItem):
    """Painted in pixels of the view.

    Attributes:
        picture: What the plot shows.
        selected: Key of the selected dot or line, or "".
        probe: A line, and the values on it that the keys or the pointer are at; or None.
        focused: Whether the keyboard acts on the plot.
        exporting: Whether a picture is made, which shows neither ring nor probe.
    """

    def __init__(self, canvas: Places) -> None:
        """Stand ready.

        Args:
            canvas: What it lies on.
        """
        super().__init__()
        self.picture = Picture()
        self.selected = ""
        self.probe: tuple[PlotLine, QPointF] | None = None
        self.focused = False
        self.exporting = False
        self._canvas: Places = proxy(canvas)  # The canvas holds this object.
        self._view, self._inside = QRectF(), QRectF()
        self.setZValue(100)

    def set_frame(self, view: QRectF, inside: QRectF) -> None:
        """Say how large the view is, and where in it the lines stand."""
        self.prepareGeometryChange()
        self._view, self._inside = view, inside

    def boundingRect(self) -> QRectF:
        """Return the whole view."""
        return self._view

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Draw names of the ground first, then marks, then names of things."""
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self._draw_quarters(painter)
        taken = self._draw_grounds(painter)
        for dot in sorted(self.picture.dots, key=_loudness):
            radius = _CHOSEN_MARK if dot.key == self.selected or dot.drag is not None else _MARK
            draw_mark(painter, self._canvas.place(dot.x, dot.y), radius, dot.colour, filled=dot.filled)
        self._draw_names(painter, taken)
        self._draw_line_names(painter)
        self._draw_axis_names(painter)
        if not self.exporting:
            self._draw_focus(painter)

    def _draw_quarters(self, painter: QPainter) -> None:
        quarters = self.picture.quarters
        if quarters is None:
            return
        middle, inside, height = self._canvas.place(quarters.x, quarters.y), self._inside, theme().scaled(_LINE_OF_TEXT)
        for number, words in enumerate(quarters.names):
            right, bottom = number % 2 == 1, number > 1
            left = middle.x() if right else inside.left()
            width = (inside.right() - middle.x()) if right else (middle.x() - inside.left())
            top = inside.bottom() - height - 2 if bottom else inside.top() + 2
            box = QRectF(left + Space.WITHIN, top, width - 2 * Space.WITHIN, height)
            draw_text(painter, box, words, RIGHT if right else LEFT, Colour.SECONDARY, TextStyle.NOTE, bold=True)

    def _draw_grounds(self, painter: QPainter) -> list[QRectF]:
        """Name spans and rules at the edge of the plot; return where names stand."""
        taken = []
        height, inside = theme().scaled(_LINE_OF_TEXT), self._inside
        for span in self.picture.spans:
            if not span.name:
                continue
            start, end = self._canvas.place(span.low, span.low), self._canvas.place(span.high, span.high)
            if span.upright:
                box = QRectF(start.x() + 3, inside.top() + 2, end.x() - start.x() - 6, height)
            else:
                box = QRectF(inside.left() + Space.WITHIN, end.y(), inside.width() - Space.BETWEEN, height)
            if box.width() > height:
                align = CENTRE if span.upright else LEFT
                draw_text(painter, box, span.name, align, Colour.SECONDARY, TextStyle.NOTE)
                taken.append(box)
        for rule in self.picture.rules:
            if not rule.name:
                continue
            at, width = self._canvas.place(rule.at, rule.at), text_width(rule.name, TextStyle.NOTE)
            if rule.upright:
                fits = at.x() + Space.TIGHT + width <= inside.right()
                left = at.x() + Space.TIGHT if fits else at.x() - Space.TIGHT - width
                box = QRectF(left, inside.bottom() - height - 2, width, height)
            else:
                box = QRectF(inside.right() - width - Space.TIGHT, at.y() - height, width, height)
            draw_text(painter, box, rule.name, LEFT, Colour.SECONDARY, TextStyle.NOTE)
            taken.append(box)
        return taken

    def _draw_names(self, painter: QPainter, taken: list[QRectF]) -> None:
        marks = [self._canvas.place(dot.x, dot.y) for dot in self.picture.dots]
        taken = [*taken, *(QRectF(mark.x() - 7, mark.y() - 7, 14, 14) for mark in marks)]
        for dot, mark in zip(self.picture.dots, marks, strict=True):
            chosen = dot.key == self.selected
            if dot.name and (dot.labelled or chosen):
                self._draw_name(painter, dot.name, mark, taken, bold=chosen)

    def _draw_line_names(self, painter: QPainter) -> None:
        """Write the names of lines beside their ends, moved apart where they end close together."""
        height, ends = theme().scaled(16), []
        for line in self.picture.lines:
            end = next((point for point in reversed(line.points) if math.isfinite(point[1])), None)
            if line.labelled and end is not None:
                ends.append((self._canvas.place(*end).y(), line))
        ends.sort(key=_top)
        tops = apart([top - height / 2 for top, _line in ends], height, 0.0, self._view.bottom() - height)
        left = self._inside.right() + Space.TIGHT
        for top, (_end, line) in zip(tops, ends, strict=True):
            box = QRectF(left, top, self._view.right() - left, height)
            draw_text(painter, box, line.name, LEFT, line.colour, TextStyle.NOTE, bold=line.key == self.selected)

    def _draw_name(self, painter: QPainter, name: str, mark: QPointF, taken: list[QRectF], *, bold: bool) -> None:
        """Draw a name at the first place beside a mark where it meets no other, or not at all; whole if it can be."""
        whole = text_width(name, TextStyle.NOTE, bold=True)
        beside = max(self._inside.right() - mark.x(), mark.x() - self._inside.left()) - _GAP - 2
        widths = (whole, min(whole, beside), min(whole, self._view.width() * 0.45))
        free = (spot for width in widths for spot in _spots(mark, width) if self._free(spot, taken))
        spot = next(free, None)
        if spot is None:
            return
        taken.append(spot)
        painter.fillRect(spot.adjusted(-2, 1, 2, -1), theme().colour(Colour.SURFACE, _VEIL))
        draw_text(painter, spot, name, CENTRE if bold else LEFT, Colour.TEXT, TextStyle.NOTE, bold=bold)

    def _free(self, spot: QRectF, taken: Sequence[QRectF]) -> bool:
        return self._inside.contains(spot) and not any(spot.intersects(one) for one in taken)

    def _draw_axis_names(self, painter: QPainter) -> None:
        height, picture = theme().scaled(_LINE_OF_TEXT), self.picture
        if picture.y.name:
            box = QRectF(self._inside.left(), 0, self._inside.width(), height)
            if picture.y.colour is not None:
                draw_mark(painter, QPointF(box.left() + _MARK, box.center().y()), _MARK, picture.y.colour, filled=True)
                box.setLeft(box.left() + Space.BETWEEN)
            draw_text(painter, box, f"{picture.y.name}  ↑", LEFT)
        if picture.x.name:
            words = f"{picture.x.name}  →"
            box = QRectF(self._inside.left(), self._view.bottom() - height, self._inside.width(), height)
            draw_text(painter, box, words, RIGHT)
            if picture.x.colour is not None:
                left = max(box.right() - text_width(words) - 10, box.left() + _MARK)
                draw_mark(painter, QPointF(left, box.center().y()), _MARK, picture.x.colour, filled=True)

    def _draw_focus(self, painter: QPainter) -> None:
        if self.probe is not None:
            line, at = self.probe
            place = self._canvas.place(at.x(), at.y())
            draw_mark(painter, place, _MARK, line.colour, filled=False)
            if self.focused and line.key == self.selected:
                draw_focus_ring(painter, QRectF(place.x() - 10, place.y() - 10, 20, 20), 10)
            return
        dot = self.picture.dot(self.selected)
        if dot is not None:
            mark = self._canvas.place(dot.x, dot.y)
            draw_focus_ring(painter, QRectF(mark.x() - 11, mark.y() - 11, 22, 22), 11)
        if self.focused:
            draw_focus_ring(painter, self._view)


def _spots(mark: QPointF, width: float) -> tuple[QRectF, ...]:
    """Return where a name may stand beside its mark: to the right, to the left, above, below."""
    height = theme().scaled(16)
    return (
        QRectF(mark.x() + _GAP, mark.y() - height / 2, width, height),
        QRectF(mark.x() - _GAP - width, mark.y() - height / 2, width, height),
        QRectF(mark.x() - width / 2, mark.y() - height - _GAP + 2, width, height),
        QRectF(mark.x() - width / 2, mark.y() + _GAP - 2, width, height),
    )


def names_width(picture: Picture) -> int:
    """Return the room that the names of lines take at the right of a plot."""
    names = [line.name for line in picture.lines if line.labelled]
    widest = max((text_width(name, TextStyle.NOTE, bold=True) for name in names), default=0.0)
    return round(min(widest, theme().scaled(_WIDEST_NAME))) + Space.WITHIN if names else 0


def apart(tops: Sequence[float], height: float, low: float, high: float) -> list[float]:
    """Return places as near as can be to ascending `tops`, at least `height` apart, from `low` to `high`.

    Where there is no room for all, they are laid out evenly.
    """
    found: list[float] = []
    for top in tops:
        found.append(max(top, low, found[-1] + height if found else low))
    if found and found[-1] > high:
        step = min(height, (high - low) / max(len(found) - 1, 1))
        for number in range(len(found) - 1, -1, -1):
            found[number] = min(found[number], high - (len(found) - 1 - number) * step)
    return found


def _top(end: tuple[float, PlotLine]) -> float:
    return end[0]


def _loudness(dot: PlotDot) -> bool:
    return dot.labelled
