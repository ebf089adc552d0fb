"""Charts made of rows: one thing each, chosen by mouse or key, drawn only where it is in view."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Any, Final

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget

from desktop.widgets.chart import Chart
from desktop.widgets.painting import draw_focus_ring
from desktop.widgets.palette import Colour
from desktop.widgets.row_places import RowPlaces, row_wanted
from desktop.widgets.theme import theme

_SPILL: Final = 2.0
"""How far a row's marks and rules may stand out above and below it."""


class RowChart(Chart):
    """A chart of rows below a header that stays.

    A subclass gives `keys`, `draw_row`, `row_tip`, and may give `draw_header`, `header_height`, `gap_before`,
    `least_row_height` and `greatest_row_height`. Rows grow within these bounds to fill the room there is.
    """

    selected = Signal(str)
    """Key of the row that the user went to."""
    activated = Signal(str)
    """Key of the row that the user pressed Enter or double-clicked on."""
    clicked = Signal(str)
    """Key of the row that the user clicked on, also where it was selected already."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._selected = ""
        self._hovered = -1
        self._spread = RowPlaces(height=float(theme().row_height))
        self._laid: Hashable = None
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keys(self) -> list[str]:
        """Return the keys of the rows, from top to bottom."""
        raise NotImplementedError

    def draw_row(self, painter: QPainter, number: int, place: QRectF) -> None:
        """Draw one row over its ground."""
        raise NotImplementedError

    def row_tip(self, number: int) -> str:
        """Return what is said of a row on hover and to a screen reader: its whole name and the exact values."""
        raise NotImplementedError

    def draw_header(self, painter: QPainter, place: QRectF) -> None:
        """Draw what stays above the rows."""

    def header_tip(self) -> str:
        """Return what is said of the header on hover."""
        return ""

    def draw_behind(self, painter: QPainter, place: QRectF) -> None:
        """Draw what lies behind all rows, as the lines of a scale."""

    def draw_over(self, painter: QPainter, place: QRectF, offset: float) -> None:
        """Draw what joins several rows."""

    def header_height(self) -> float:
        """Return the height of what stays above the rows."""
        return 0.0

    def footer_height(self) -> float:
        """Return the room below the last row."""
        return 0.0

    def gap_before(self, _number: int) -> float:
        """Return the room above a row."""
        return 0.0

    def least_row_height(self) -> float:
        """Return the least height of a row."""
        return theme().dense_row_height

    def greatest_row_height(self) -> float:
        """Return the greatest height of a row."""
        return theme().row_height

    def needed_height(self, _number: int) -> float:
        """Return what a row needs beyond the least height, where its name goes over several lines."""
        return 0.0

    def selected_key(self) -> str:
        """Return the key of the selected row, or ""."""
        return self._selected

    def set_selected(self, key: str) -> None:
        """Select a row without announcing it; "" selects none."""
        if key == self._selected:
            return
        self._selected = key
        keys = self.keys()
        if key in keys:
            self._reveal(keys.index(key))
            self.describe(self.row_tip(keys.index(key)))
        self.viewport().update()

    def lay(self) -> Hashable:
        """Return what every row hangs on: where the rows lie; a subclass adds its columns, its scale and its header."""
        return self._spread

    def renew(self, before: Sequence[object], after: Sequence[object]) -> None:
        """Show rows in the place of others: where all lie as before, only those that differ are painted anew."""
        laid = self._laid
        self.measure()
        if len(before) != len(after) or laid != self._laid:
            self.relay()
            return
        region = QRegion()
        for number in self.in_view():
            old, new = before[number], after[number]
            if number and self.parted(before[number - 1], old) != self.parted(after[number - 1], new):
                region += self.part_of(number)
            elif old != new:
                region += self.renewed(number, old, new)
        self.viewport().update(region)

    def parted(self, _above: Any, _row: Any) -> bool:
        """Return whether something is drawn where two rows meet, as where a tier begins."""
        return False

    def renewed(self, number: int, _old: Any, _new: Any) -> QRect:
        """Return what has to be painted anew of a row that has changed."""
        return self.part_of(number)

    def part_of(self, number: int, left: float = 0.0, right: float | None = None) -> QRect:
        """Return where a row is in the window with what stands out of it, or what of it lies between two places."""
        place = self._reach(number, self.row_place(number, float(self.viewport().width()), self.offset().y()))
        place.setLeft(left)
        if right is not None:
            place.setRight(right)
        return place.toAlignedRect()

    def first_at(self, offset: float) -> int:
        """Return the number of the first row that is seen where the chart is scrolled down by so much."""
        return self._spread.first_at(offset)

    def in_view(self) -> range:
        """Return the numbers of the rows that are seen, wholly or in part."""
        top = self.offset().y()
        return self._spread.between(top, top + self.viewport().height() - self.header_height())

    def measure(self) -> None:
        """Place the rows."""
        gaps = [self.gap_before(number) for number in range(len(self.keys()))]
        needed = [self.needed_height(number) for number in range(len(gaps))]
        room = self.viewport().height() - self.header_height() - self.footer_height()
        self._spread = RowPlaces.spread(gaps, room, self.least_row_height(), self.greatest_row_height(), needed)
        self._laid = self.lay()

    def whole_size(self) -> QSizeF:
        """Return the width in view and the height of all rows."""
        height = self.header_height() + self._spread.end + self.footer_height()
        return QSizeF(self.viewport().width(), height)

    def sizeHint(self) -> QSize:
        """Return the height of all rows at their least."""
        least, numbers = self.least_row_height(), range(len(self.keys()))
        rows = sum(self.gap_before(number) + max(self.needed_height(number), least) for number in numbers)
        return QSize(theme().scaled(480), round(self.header_height() + rows + self.footer_height()))

    def row_height(self) -> float:
        """Return how high a row with its name on one line is now."""
        return self._spread.height

    def row_place(self, number: int, width: float, offset: float) -> QRectF:
        """Return where a row is in the window."""
        top = self.header_height() + self._spread.tops[number] - offset
        return QRectF(0, top, width, self._spread.heights[number])

    def row_at(self, point: QPointF) -> int:
        """Return the number of the row at a point of the window, or -1."""
        if point.y() < self.header_height():
            return -1
        down = point.y() - self.header_height() + self.offset().y()
        return self._spread.number_at(down)

    def draw(self, painter: QPainter, size: QSizeF, offset: QPointF) -> None:
        """Draw the header and the rows in view."""
        header = self.header_height()
        below = QRectF(0, header, size.width(), size.height() - header)
        painter.save()
        painter.setClipRect(below)
        filled = QRectF(below)
        filled.setBottom(min(below.bottom(), header + self._spread.end + self.footer_height() - offset.y()))
        self.draw_behind(painter, filled)
        keys = self.keys()
        for number in range(self.first_at(offset.y()), len(self._spread.tops)):
            place = self.row_place(number, size.width(), offset.y())
            if place.top() > size.height():
                break
            if not self.paints(self._reach(number, place)):
                continue
            self._draw_ground(painter, place, number, chosen=keys[number] == self._selected)
            self.draw_row(painter, number, place)
        self.draw_over(painter, below, offset.y())
        painter.restore()
        if self.paints(QRectF(0, 0, size.width(), header + _SPILL)):
            self.draw_header(painter, QRectF(0, 0, size.width(), header))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what is in view, and the focus ring, which no export shows."""
        super().paintEvent(event)
        if not self.hasFocus():
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        keys = self.keys()
        if self._selected in keys:
            painter.setClipRect(QRectF(self.viewport().rect()).adjusted(0, self.header_height(), 0, 0))
            place = self.row_place(keys.index(self._selected), self.viewport().width(), self.offset().y())
            draw_focus_ring(painter, place)
        else:
            draw_focus_ring(painter, QRectF(self.viewport().rect()))

    def tip_at(self, point: QPointF) -> tuple[str, QRectF]:
        """Return what is said of the row at a point."""
        if point.y() < self.header_height():
            return self.header_tip(), QRectF(0, 0, self.viewport().width(), self.header_height())
        number = self.row_at(point)
        place = self.row_place(number, self.viewport().width(), self.offset().y()) if number >= 0 else QRectF()
        return self.row_tip(number) if number >= 0 else "", place

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tint the row under the pointer."""
        self._hover(self.row_at(event.position()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Take the tint away."""
        self._hover(-1)
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the row under the pointer."""
        number = self.row_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and number >= 0:
            self._choose(number)
            self.clicked.emit(self.keys()[number])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Announce that a row is to be opened."""
        number = self.row_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and number >= 0:
            self.activated.emit(self.keys()[number])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by row, page or to an end; Enter opens."""
        keys = self.keys()
        now = keys.index(self._selected) if self._selected in keys else -1
        page = max(1, int(self.viewport().height() / max(self._spread.height, 1)) - 1)
        target = row_wanted(event.key(), now, page, len(keys) - 1)
        if target is not None and keys:
            self._choose(target)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and now >= 0:
            self.activated.emit(keys[now])
        else:
            super().keyPressEvent(event)

    def _choose(self, number: int) -> None:
        key = self.keys()[number]
        if key != self._selected:
            self.set_selected(key)
            self.selected.emit(key)

    def update_row(self, number: int) -> None:
        """Have a row painted anew."""
        if 0 <= number < len(self._spread.tops):
            self.viewport().update(self.part_of(number))

    def _hover(self, number: int) -> None:
        if number != self._hovered:
            before, self._hovered = self._hovered, number
            self.update_row(before)
            self.update_row(number)

    def _reach(self, number: int, place: QRectF) -> QRectF:
        """Return the place of a row with the rule above it and what its marks stand out by."""
        return place.adjusted(0, -self.gap_before(number) - _SPILL, 0, _SPILL)

    def _reveal(self, number: int) -> None:
        bar, seen = self.verticalScrollBar(), self.viewport().height() - self.header_height()
        bar.setValue(self._spread.revealing(number, bar.value(), seen, self.footer_height()))

    def _draw_ground(self, painter: QPainter, place: QRectF, number: int, *, chosen: bool) -> None:
        if chosen or number == self._hovered:
            painter.fillRect(place, theme().colour(Colour.SELECTION if chosen else Colour.HOVER))
