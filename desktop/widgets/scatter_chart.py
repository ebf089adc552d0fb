"""Two opinions of the same things: one across, one up, and four quarters that say where they agree."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.widgets.chart import Chart
from desktop.widgets.measures import Space, TextStyle
from desktop.widgets.painting import CENTRE, LEFT, RIGHT, draw_focus_ring, draw_line, draw_mark, draw_text, text_width
from desktop.widgets.palette import Colour
from desktop.widgets.theme import theme

_REACH = 12.0


@dataclass(frozen=True, slots=True)
class ScatterPoint:
    """One thing.

    Attributes:
        key: What signals say.
        name: Shown beside the mark where it is labelled, always on hover.
        x: Where the first opinion puts it.
        y: Where the second does.
        colour: Colour of the mark.
        filled: Whether the mark is filled.
        labelled: Whether the name stands beside the mark.
        tooltip: The exact values, said on hover.
    """

    key: str
    name: str
    x: float
    y: float
    colour: Colour = Colour.SECONDARY
    filled: bool = True
    labelled: bool = False
    tooltip: str = ""


@dataclass(frozen=True, slots=True)
class ScatterFrame:
    """What the points stand in.

    Attributes:
        low: Value at the left and at the bottom.
        high: Value at the right and at the top.
        x_split: Where the upright line stands.
        y_split: Where the level line stands.
        x_name: What is told across, with the colour of whose it is.
        y_name: What is told upwards.
        x_colour: Colour of the mark beside `x_name`.
        y_colour: Colour of the mark beside `y_name`.
        quarters: Names of the quarters: top left, top right, bottom left, bottom right.
    """

    low: float = 0.0
    high: float = 1.0
    x_split: float = 0.5
    y_split: float = 0.5
    x_name: str = ""
    y_name: str = ""
    x_colour: Colour = Colour.SIDE_1
    y_colour: Colour = Colour.SIDE_2
    quarters: tuple[str, str, str, str] = ("", "", "", "")


class ScatterChart(Chart):
    """Points in four quarters; arrow keys go to the next point in their direction."""

    selected = Signal(str)
    """Key of the point that the user went to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[ScatterPoint, ...] = ()
        self._frame = ScatterFrame()
        self._selected = ""
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def set_points(self, frame: ScatterFrame, points: Sequence[ScatterPoint]) -> None:
        """Show these points; the selection stays where its key is."""
        self._frame, self._points = frame, tuple(points)
        self.relay()

    def selected_key(self) -> str:
        """Return the key of the selected point, or ""."""
        return self._selected

    def set_selected(self, key: str) -> None:
        """Select a point without announcing it; "" selects none."""
        if key == self._selected:
            return
        self._selected = key
        found = self._find(key)
        if found is not None:
            self.describe(self._words(found))
        self.viewport().update()

    def whole_size(self) -> QSizeF:
        """Return what is in view: this chart never scrolls."""
        return QSizeF(self.viewport().size())

    def sizeHint(self) -> QSize:
        """Return a square."""
        return QSize(theme().scaled(420), theme().scaled(400))

    def minimumSizeHint(self) -> QSize:
        """Return the least at which points can be told apart."""
        return QSize(theme().scaled(240), theme().scaled(220))

    def place_of(self, key: str) -> QPointF:
        """Return where a point's mark stands in the window."""
        found = self._find(key)
        if found is None:
            raise KeyError(key)
        return self._place(found, self._plot(QSizeF(self.viewport().size())))

    def draw(self, painter: QPainter, size: QSizeF, _offset: QPointF) -> None:
        """Draw frame, quarters, marks, and the names of the labelled ones where they do not meet others."""
        plot = self._plot(size)
        self._draw_frame(painter, plot)
        for point in sorted(self._points, key=_loudness):
            chosen = point.key == self._selected
            draw_mark(painter, self._place(point, plot), 7 if chosen else 5, point.colour, filled=point.filled)
        self._draw_names(painter, plot, size)
        self._draw_axis_names(painter, plot)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the focus ring, which no export shows."""
        super().paintEvent(event)
        found = self._find(self._selected)
        if not self.hasFocus() and found is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if found is None:
            draw_focus_ring(painter, QRectF(self.viewport().rect()))
            return
        mark = self._place(found, self._plot(QSizeF(self.viewport().size())))
        draw_focus_ring(painter, QRectF(mark.x() - 11, mark.y() - 11, 22, 22), 11)

    def tip_at(self, point: QPointF) -> tuple[str, QRectF]:
        """Return the name and the exact values of the nearest point."""
        found = self._at(point)
        if found is None:
            return "", QRectF()
        mark = self._place(found, self._plot(QSizeF(self.viewport().size())))
        return self._words(found), QRectF(mark.x() - 6, mark.y() - 6, 12, 12)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the point under the pointer."""
        found = self._at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and found is not None:
            self._choose(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next point across or up."""
        ways = {
            Qt.Key.Key_Right: (0, 1),
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Up: (1, 1),
            Qt.Key.Key_Down: (1, -1),
        }
        way = ways.get(Qt.Key(event.key()))
        if way is None or not self._points:
            super().keyPressEvent(event)
            return
        order = sorted(self._points, key=(_across, _upwards)[way[0]])
        keys = [point.key for point in order]
        if self._selected not in keys:
            self._choose(order[0])
            return
        self._choose(order[min(max(keys.index(self._selected) + way[1], 0), len(order) - 1)])

    def _plot(self, size: QSizeF) -> QRectF:
        edge = theme().scaled(30)
        return QRectF(Space.TIGHT, edge, size.width() - 2 * Space.TIGHT, size.height() - 2 * edge)

    def _place(self, point: ScatterPoint, plot: QRectF) -> QPointF:
        edge = theme().scaled(28)
        inside = plot.adjusted(Space.BETWEEN, edge, -Space.BETWEEN, -edge)
        across, up = self._share(point.x), self._share(point.y)
        return QPointF(inside.left() + across * inside.width(), inside.bottom() - up * inside.height())

    def _share(self, value: float) -> float:
        span = self._frame.high - self._frame.low
        return min(max((value - self._frame.low) / span, 0.0), 1.0) if span else 0.5

    def _draw_frame(self, painter: QPainter, plot: QRectF) -> None:
        middle = self._place(ScatterPoint("", "", self._frame.x_split, self._frame.y_split), plot)
        painter.setPen(theme().colour(Colour.LINE))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(plot)
        draw_line(painter, QPointF(middle.x(), plot.top()), QPointF(middle.x(), plot.bottom()), Colour.LINE_STRONG)
        draw_line(painter, QPointF(plot.left(), middle.y()), QPointF(plot.right(), middle.y()), Colour.LINE_STRONG)
        height, pad = theme().scaled(20), Space.WITHIN
        for number, words in enumerate(self._frame.quarters):
            right, bottom = number % 2 == 1, number > 1
            left = middle.x() if right else plot.left()
            wide = (plot.right() - middle.x()) if right else (middle.x() - plot.left())
            top = plot.bottom() - height - 2 if bottom else plot.top() + 2
            box = QRectF(left + pad, top, wide - 2 * pad, height)
            draw_text(painter, box, words, RIGHT if right else LEFT, Colour.SECONDARY, TextStyle.NOTE, bold=True)

    def _draw_axis_names(self, painter: QPainter, plot: QRectF) -> None:
        edge = theme().scaled(30)
        up = QRectF(plot.left(), 0, plot.width(), edge)
        draw_mark(painter, QPointF(up.left() + 5, edge / 2), 5, self._frame.y_colour, filled=True)
        draw_text(painter, up.adjusted(Space.BETWEEN, 0, 0, 0), f"{self._frame.y_name}  ↑", LEFT)
        across = QRectF(plot.left(), plot.bottom(), plot.width(), edge)
        words = f"{self._frame.x_name}  →"
        draw_text(painter, across, words, RIGHT)
        left = across.right() - text_width(words) - 10
        draw_mark(painter, QPointF(left, across.center().y()), 5, self._frame.x_colour, filled=True)

    def _draw_names(self, painter: QPainter, plot: QRectF, size: QSizeF) -> None:
        marks = [self._place(point, plot) for point in self._points]
        taken = [QRectF(mark.x() - 7, mark.y() - 7, 14, 14) for mark in marks]
        height, gap = theme().scaled(16), 9
        for point, mark in zip(self._points, marks, strict=True):
            if not point.labelled and point.key != self._selected:
                continue
            width = min(text_width(point.name, TextStyle.NOTE, bold=True), size.width() * 0.45)
            spots = (
                QRectF(mark.x() + gap, mark.y() - height / 2, width, height),
                QRectF(mark.x() - gap - width, mark.y() - height / 2, width, height),
                QRectF(mark.x() - width / 2, mark.y() - height - gap + 2, width, height),
                QRectF(mark.x() - width / 2, mark.y() + gap - 2, width, height),
            )
            free = (spot for spot in spots if plot.contains(spot) and not any(spot.intersects(one) for one in taken))
            spot = next(free, None)
            if spot is None:
                continue
            taken.append(spot)
            bold = point.key == self._selected
            painter.fillRect(spot.adjusted(-2, 1, 2, -1), theme().colour(Colour.SURFACE))
            draw_text(painter, spot, point.name, CENTRE if bold else LEFT, Colour.TEXT, TextStyle.NOTE, bold=bold)

    def _at(self, where: QPointF) -> ScatterPoint | None:
        plot = self._plot(QSizeF(self.viewport().size()))

        def gap(point: ScatterPoint) -> float:
            return (self._place(point, plot) - where).manhattanLength()

        nearest = min(self._points, key=gap, default=None)
        return nearest if nearest is not None and gap(nearest) <= _REACH else None

    def _words(self, point: ScatterPoint) -> str:
        return f"{point.name}\n{point.tooltip}" if point.tooltip else point.name

    def _find(self, key: str) -> ScatterPoint | None:
        return next((point for point in self._points if point.key == key), None)

    def _choose(self, point: ScatterPoint) -> None:
        if point.key != self._selected:
            self.set_selected(point.key)
            self.selected.emit(point.key)


def _loudness(point: ScatterPoint) -> bool:
    return point.labelled


def _across(point: ScatterPoint) -> tuple[float, float]:
    return point.x, point.y


def _upwards(point: ScatterPoint) -> tuple[float, float]:
    return point.y, point.x
