"""The same things in several orders, side by side: a line joins each to itself, and those that part stand out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.widgets.axis_names import draw_axis_name
from desktop.widgets.chart import Chart
from desktop.widgets.measures import Space
from desktop.widgets.painting import LEFT, RIGHT, draw_focus_ring, draw_line, draw_mark, draw_text, text_width
from desktop.widgets.palette import Colour, dash_of
from desktop.widgets.theme import theme

_REACH = 8.0
_LEAST_STEP = 17
_LEAST_SPAN = 140
"""So much room is left to the lines before names are cut."""


@dataclass(frozen=True, slots=True)
class SlopeAxis:
    """One order.

    Attributes:
        name: Whose order it is.
        colour: Colour of its mark.
    """

    name: str
    colour: Colour = Colour.WHOLE_PANEL


@dataclass(frozen=True, slots=True)
class SlopeItem:
    """One ranked thing.

    Attributes:
        key: What signals say.
        name: Cut where there is no room, whole on hover.
        ranks: Its rank in each order, 1 is best.
        colour: Colour of its line where it is picked out; None leaves it among the others.
        tooltip: What is said on hover below the name.
    """

    key: str
    name: str
    ranks: tuple[int, ...]
    colour: Colour | None = None
    tooltip: str = ""


class SlopeChart(Chart):
    """Lines between two or more orders; up and down move along the first, Enter opens."""

    picture_width = 1200

    selected = Signal(str)
    """Key of the item that the user went to."""
    activated = Signal(str)
    """Key of the item that the user pressed Enter or double-clicked on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._axes: tuple[SlopeAxis, ...] = ()
        self._items: tuple[SlopeItem, ...] = ()
        self._places: list[list[int]] = []
        self._selected = self._hovered = ""
        self._label = 0.0
        self._step = float(theme().dense_row_height)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def set_items(self, axes: Sequence[SlopeAxis], items: Sequence[SlopeItem]) -> None:
        """Show these items in these orders; ties stand in the order given."""
        self._axes, self._items = tuple(axes), tuple(items)
        self._places = [_places([item.ranks[axis] for item in self._items]) for axis in range(len(self._axes))]
        self.relay()

    def selected_key(self) -> str:
        """Return the key of the selected item, or ""."""
        return self._selected

    def set_selected(self, key: str) -> None:
        """Select an item without announcing it; "" selects none."""
        if key == self._selected:
            return
        self._selected = key
        found = self._find(key)
        if found is not None:
            self._reveal(found)
            self.describe(self._words(found))
        self.viewport().update()

    def measure(self) -> None:
        """Give the names the room that they need, up to a third of the width on either side, more on a wide chart."""
        count = max(len(self._items), 1)
        room = self.viewport().height() - self._header() - Space.WITHIN
        self._step = min(max(room / count, theme().scaled(_LEAST_STEP)), theme().row_height)
        longest = max((text_width(item.name, bold=True) for item in self._items), default=0.0)
        rank = text_width("00") + Space.WITHIN
        width = self.viewport().width()
        most = max(width * 0.36, (width - theme().scaled(_LEAST_SPAN)) / 2)
        self._label = min(longest + rank + Space.BETWEEN + Space.WITHIN, most)

    def whole_size(self) -> QSizeF:
        """Return the width in view and the height of all items."""
        return QSizeF(self.viewport().width(), self._header() + self._step * len(self._items) + Space.WITHIN)

    def sizeHint(self) -> QSize:
        """Return the height of all items at their least."""
        return QSize(
            theme().scaled(640), round(self._header() + theme().scaled(_LEAST_STEP) * len(self._items) + Space.WITHIN)
        )

    def place_of(self, key: str, axis: int) -> QPointF:
        """Return where an item's mark stands on an axis, in the window."""
        return self._point([item.key for item in self._items].index(key), axis, self.offset().y())

    def draw(self, painter: QPainter, size: QSizeF, offset: QPointF) -> None:
        """Draw the quiet lines, then those picked out, then what is selected or pointed at."""
        painter.save()
        painter.setClipRect(QRectF(0, self._header(), size.width(), size.height() - self._header()))
        loud = {self._selected, self._hovered}
        for pass_ in range(3):
            for number, item in enumerate(self._items):
                level = 2 if item.key in loud else 1 if item.colour is not None else 0
                if level == pass_:
                    self._draw_item(painter, number, offset.y(), size.width(), loud=level == 2)
        painter.restore()
        places = [self._axis_x(axis, size.width()) for axis in range(len(self._axes))]
        for axis, words in enumerate(self._axes):
            draw_axis_name(painter, axis, places, words.name, words.colour, (size.width(), self._header() - 1))
        line = self._header() - 1
        draw_line(painter, QPointF(0, line), QPointF(size.width(), line))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the focus ring, which no export shows."""
        super().paintEvent(event)
        if not self.hasFocus():
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        found = self._find(self._selected)
        if found is None:
            draw_focus_ring(painter, QRectF(self.viewport().rect()))
            return
        painter.setClipRect(QRectF(self.viewport().rect()).adjusted(0, self._header(), 0, 0))
        point = self._point(found, 0, self.offset().y())
        draw_focus_ring(painter, QRectF(0, point.y() - self._step / 2, self._label, self._step))

    def tip_at(self, point: QPointF) -> tuple[str, QRectF]:
        """Return the whole name and the exact ranks of the nearest line."""
        if point.y() < self._header() and self._axes:
            gaps = [abs(self._axis_x(axis) - point.x()) for axis in range(len(self._axes))]
            return self._axes[gaps.index(min(gaps))].name, QRectF(point.x() - 2, 0, 4, self._header())
        found = self._at(point)
        if found is None:
            return "", QRectF()
        return self._words(found), QRectF(point.x() - 2, point.y() - 2, 4, 4)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Bring the line under the pointer to the front."""
        found = self._at(event.position())
        self._hover(self._items[found].key if found is not None else "")
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Let it go again."""
        self._hover("")
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the line under the pointer."""
        found = self._at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and found is not None:
            self._choose(found)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Announce that an item is to be opened."""
        found = self._at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and found is not None:
            self.activated.emit(self._items[found].key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move along the first order; Enter opens."""
        found, last = self._find(self._selected), len(self._items) - 1
        now = self._places[0][found] if found is not None else -1
        targets = {
            Qt.Key.Key_Down: now + 1,
            Qt.Key.Key_Up: max(now - 1, 0),
            Qt.Key.Key_PageDown: now + 10,
            Qt.Key.Key_PageUp: now - 10,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        target = targets.get(Qt.Key(event.key()))
        if target is not None and self._items:
            self._choose(self._places[0].index(min(max(target, 0), last)))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and found is not None:
            self.activated.emit(self._selected)
        else:
            super().keyPressEvent(event)

    def _draw_item(self, painter: QPainter, number: int, offset: float, width: float, *, loud: bool) -> None:
        item = self._items[number]
        points = [self._point(number, axis, offset, width) for axis in range(len(self._axes))]
        colour = item.colour or (Colour.ACCENT if loud else Colour.LINE_STRONG)
        for before, after in pairwise(points):
            draw_line(painter, before, after, colour, 3.0 if loud else 2.0 if item.colour else 1.2, dash_of(colour))
        for point in points:
            draw_mark(painter, point, 5.0 if loud or item.colour else 3.5, colour, filled=True)
        words = Colour.TEXT if loud or item.colour else Colour.SECONDARY
        for axis, align in ((0, RIGHT), (len(points) - 1, LEFT)):
            box = self._label_place(points[axis], axis, width)
            rank = text_width("00")
            if align is RIGHT:
                figure, name = box.adjusted(box.width() - rank, 0, 0, 0), box.adjusted(0, 0, -rank - Space.WITHIN, 0)
            else:
                figure, name = box.adjusted(0, 0, rank - box.width(), 0), box.adjusted(rank + Space.WITHIN, 0, 0, 0)
            draw_text(painter, figure, str(item.ranks[axis]), RIGHT, words, bold=loud)
            draw_text(painter, name, item.name, align, words, bold=loud)

    def _label_place(self, point: QPointF, axis: int, width: float) -> QRectF:
        top, gap = point.y() - self._step / 2, Space.WITHIN + 2
        if axis == 0:
            return QRectF(Space.TIGHT, top, point.x() - gap - Space.TIGHT, self._step)
        return QRectF(point.x() + gap, top, width - point.x() - gap - Space.TIGHT, self._step)

    def _axis_x(self, axis: int, width: float | None = None) -> float:
        whole = self.viewport().width() if width is None else width
        span = whole - 2 * self._label
        return self._label + (axis / max(len(self._axes) - 1, 1)) * span

    def _point(self, number: int, axis: int, offset: float, width: float | None = None) -> QPointF:
        down = self._header() + (self._places[axis][number] + 0.5) * self._step - offset
        return QPointF(self._axis_x(axis, width), down)

    def _at(self, point: QPointF) -> int | None:
        """Return the item whose line or label is nearest to a point of the window."""
        if point.y() < self._header() or not self._items or not self._axes:
            return None
        down = self.offset().y()
        last = len(self._axes) - 1
        axis = 0 if point.x() < self._axis_x(0) else last if point.x() > self._axis_x(last) else -1
        if axis >= 0:
            place = int((point.y() - self._header() + down) // self._step)
            return self._places[axis].index(place) if place < len(self._items) else None
        gaps = [abs(self._height_at(number, point.x()) - down - point.y()) for number in range(len(self._items))]
        nearest = min(range(len(gaps)), key=gaps.__getitem__)
        return nearest if gaps[nearest] <= _REACH else None

    def _height_at(self, number: int, x: float) -> float:
        """Return how far down the line of an item is at x, as it is drawn."""
        last = len(self._axes) - 1
        axis = next((axis for axis in range(last) if x <= self._axis_x(axis + 1)), last - 1)
        before, after = self._point(number, axis, 0.0), self._point(number, axis + 1, 0.0)
        share = (x - before.x()) / max(after.x() - before.x(), 1.0)
        return before.y() + (after.y() - before.y()) * share

    def _words(self, number: int) -> str:
        item = self._items[number]
        ranks = " · ".join(f"{axis.name} {rank}" for axis, rank in zip(self._axes, item.ranks, strict=True))
        return "\n".join(part for part in (item.name, ranks, item.tooltip) if part)

    def _header(self) -> float:
        return float(theme().scaled(37))

    def _find(self, key: str) -> int | None:
        return next((number for number, item in enumerate(self._items) if item.key == key), None)

    def _choose(self, number: int) -> None:
        key = self._items[number].key
        if key != self._selected:
            self.set_selected(key)
            self.selected.emit(key)

    def _hover(self, key: str) -> None:
        if key != self._hovered:
            self._hovered = key
            self.viewport().update()

    def _reveal(self, number: int) -> None:
        bar, top = self.verticalScrollBar(), self._places[0][number] * self._step
        seen = self.viewport().height() - self._header()
        if top < bar.value():
            bar.setValue(int(top))
        elif top + self._step > bar.value() + seen:
            bar.setValue(round(top + self._step + Space.WITHIN - seen))


def _places(ranks: Sequence[int]) -> list[int]:
    """Return where each stands from the top, each on a line of its own: ties in the order given."""
    order = sorted(range(len(ranks)), key=ranks.__getitem__)
    return [order.index(number) for number in range(len(ranks))]
