"""One set of things ranked in many ways: a row for each way, and a line that follows each thing from rank to rank."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from desktop.widgets.measures import Space, TextStyle
from desktop.widgets.painting import CENTRE, LEFT, RIGHT, draw_line, draw_mark, draw_text, text_width
from desktop.widgets.pairing import paired
from desktop.widgets.palette import Colour
from desktop.widgets.row_chart import RowChart
from desktop.widgets.theme import theme


@dataclass(frozen=True, slots=True)
class BumpItem:
    """One thing that is ranked.

    Attributes:
        key: What signals say.
        name: Said on hover.
        colour: Colour of its line where it is picked out; None leaves it among the others.
    """

    key: str
    name: str
    colour: Colour | None = None


@dataclass(frozen=True, slots=True)
class BumpRow:
    """One way to rank.

    Attributes:
        key: What signals say.
        name: Cut where there is no room, whole on hover.
        ranks: The rank of each item, 1 is best; () where it ranks nothing, and the lines pass it by.
        figures: One for each heading at the right.
        tooltip: What is said on hover below the name.
        note: Said in the row where there are no ranks.
        marked: Whether it is the one that the others are compared with.
    """

    key: str
    name: str
    ranks: tuple[int, ...] = ()
    figures: tuple[str, ...] = ()
    tooltip: str = ""
    note: str = ""
    marked: bool = False


@dataclass(frozen=True, slots=True)
class BumpWords:
    """The words of the chart.

    Attributes:
        name: Heading of the names.
        rank: What the ranks across are.
        headings: Of the figures, each with what is said of it on hover.
        place: What is said of a mark, with ``{rank}``.
    """

    name: str = ""
    rank: str = ""
    headings: tuple[tuple[str, str], ...] = ()
    place: str = "{rank}"


class BumpChart(RowChart):
    """Up and down go from way to way, left and right from thing to thing; the chosen thing's line stands out."""

    item_selected = Signal(str)
    """Key of the thing that the user went to."""
    item_activated = Signal(str)
    """Key of the chosen thing, where Enter or a double click asks for more of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = BumpWords()
        self._items: tuple[BumpItem, ...] = ()
        self._rows: tuple[BumpRow, ...] = ()
        self._keys: list[str] = []
        self._item = ""
        self._plot = self._plot_end = 0.0
        self._figure_ends: list[float] = []

    def set_words(self, words: BumpWords) -> None:
        """Name the columns."""
        self._words = words
        self.relay()

    def set_ranks(self, items: Sequence[BumpItem], rows: Sequence[BumpRow]) -> None:
        """Show these things in these orders; both selections stay where their keys are."""
        self._items, self._rows = tuple(items), tuple(rows)
        self._keys = [row.key for row in rows]
        self.relay()

    def keys(self) -> list[str]:
        """Return the keys of the rows."""
        return self._keys

    def selected_item(self) -> str:
        """Return the key of the chosen thing, or ""."""
        return self._item

    def set_selected_item(self, key: str) -> None:
        """Choose a thing without announcing it."""
        if key != self._item:
            self._item = key
            self.viewport().update()

    def place_of(self, row: int, item: str) -> QPointF:
        """Return where a thing's mark stands in a row, in the window."""
        rank = self._rows[row].ranks[[one.key for one in self._items].index(item)]
        place = self.row_place(row, self.viewport().width(), self.offset().y())
        return QPointF(self._x(rank), place.center().y())

    def row_tip(self, number: int) -> str:
        """Return the name of a way to rank, what is known of it, and where it puts the chosen thing."""
        row = self._rows[number]
        found = next((place for place, item in enumerate(self._items) if item.key == self._item), None)
        chosen = ""
        if found is not None and row.ranks:
            chosen = paired(self._items[found].name, self._words.place.format(rank=row.ranks[found]))
        return "\n".join(part for part in (row.name, chosen, row.note, row.tooltip) if part)

    def tip_at(self, point: QPointF) -> tuple[str, QRectF]:
        """Return who has the rank that is pointed at, or what is said of the row or heading."""
        if point.y() < self.header_height():
            starts = [self._plot_end, *self._figure_ends]
            for (heading, told), start, end in zip(self._words.headings, starts, self._figure_ends, strict=False):
                if start <= point.x() < end:
                    return f"{heading}\n{told}", QRectF(start, 0, end - start, self.header_height())
        number = self.row_at(point)
        rank = self._rank_at(point.x())
        if number >= 0 and rank and self._rows[number].ranks:
            ranks = self._rows[number].ranks
            names = [item.name for item, one in zip(self._items, ranks, strict=True) if one == rank]
            if names:
                place = self.row_place(number, 0, self.offset().y())
                told = paired(self._rows[number].name, self._words.place.format(rank=rank))
                return "\n".join([told, *names]), QRectF(self._x(rank) - 6, place.top(), 12, place.height())
        return super().tip_at(point)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the row under the pointer, and to the thing whose mark or line is there."""
        super().mousePressEvent(event)
        found = self._item_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and found:
            self._choose_item(found)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask for more of a thing where there is one, else of the row."""
        found = self._item_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and found:
            self.item_activated.emit(found)
        else:
            super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the thing that is ranked next in this row."""
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        ranked = [row for row in self._rows if row.ranks]
        if step and ranked:
            row = next((row for row in ranked if row.key == self.selected_key()), ranked[0])
            order = sorted(range(len(self._items)), key=row.ranks.__getitem__)
            keys = [self._items[place].key for place in order]
            now = keys.index(self._item) if self._item in keys else -step
            self._choose_item(keys[min(max(now + step, 0), len(keys) - 1)])
            self.describe(self.row_tip(self._rows.index(row)))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._item:
            self.item_activated.emit(self._item)
        else:
            super().keyPressEvent(event)

    def least_row_height(self) -> float:
        """Return little: all ways to rank should be seen at once."""
        return theme().scaled(19)

    def greatest_row_height(self) -> float:
        """Return as much as lets lines be followed."""
        return theme().scaled(30)

    def header_height(self) -> float:
        """Return a line of headings above a line of ranks."""
        return theme().scaled(44)

    def footer_height(self) -> float:
        """Return a little room below the last row."""
        return float(Space.WITHIN)

    def measure(self) -> None:
        """Give the names up to a third of the width, the figures what they need, and the ranks the rest."""
        width = self.viewport().width()
        longest = max((text_width(row.name, bold=True) for row in self._rows), default=0.0)
        self._plot = Space.BETWEEN + min(longest, width * 0.34) + Space.BETWEEN
        wide = [text_width(heading, TextStyle.NOTE) for heading, _told in self._words.headings]
        for row in self._rows:
            for number, figure in enumerate(row.figures):
                wide[number] = max(wide[number], text_width(figure))
        ends, end = [], float(width - Space.BETWEEN)
        for one in reversed(wide):
            ends.append(end)
            end -= one + Space.BETWEEN
        self._figure_ends = ends[::-1]
        self._plot_end = max(end, self._plot + 1)
        super().measure()

    def draw_header(self, painter: QPainter, place: QRectF) -> None:
        """Draw the headings and the ranks."""
        line = theme().scaled(22)
        name = QRectF(Space.BETWEEN, 0, self._plot - Space.BETWEEN, line)
        draw_text(painter, name, self._words.name, LEFT, Colour.SECONDARY, TextStyle.NOTE)
        ranks = QRectF(self._plot, 0, self._plot_end - self._plot, line)
        draw_text(painter, ranks, self._words.rank, LEFT, Colour.SECONDARY, TextStyle.NOTE)
        starts = [self._plot_end, *self._figure_ends]
        for (heading, _told), start, end in zip(self._words.headings, starts, self._figure_ends, strict=False):
            draw_text(painter, QRectF(start, 0, end - start, line), heading, RIGHT, Colour.SECONDARY, TextStyle.NOTE)
        count, step = len(self._items), self._rank_step()
        for rank in range(1, count + 1):
            # 2 beside 1 is too near where only every second is written.
            if rank % step == (1 if step == 2 else 0) or rank == 1:
                box = QRectF(self._x(rank) - line, line - 2, 2 * line, line)
                draw_text(painter, box, str(rank), CENTRE, Colour.SECONDARY, TextStyle.NOTE)
        draw_line(painter, QPointF(0, place.bottom() - 1), QPointF(place.width(), place.bottom() - 1))

    def draw_row(self, painter: QPainter, number: int, place: QRectF) -> None:
        """Draw name and figures; lines and marks lie over all rows."""
        row = self._rows[number]
        name = QRectF(Space.BETWEEN, place.top(), self._plot - Space.BETWEEN - Space.WITHIN, place.height())
        draw_text(painter, name, row.name, bold=row.marked)
        starts = [self._plot_end, *self._figure_ends]
        for figure, start, end in zip(row.figures, starts, self._figure_ends, strict=False):
            draw_text(painter, QRectF(start, place.top(), end - start, place.height()), figure, RIGHT)
        if row.note and not row.ranks:
            note = QRectF(self._plot, place.top(), self._plot_end - self._plot, place.height())
            draw_text(painter, note, row.note, LEFT, Colour.SECONDARY, TextStyle.NOTE)

    def draw_over(self, painter: QPainter, place: QRectF, offset: float) -> None:
        """Draw the quiet lines, then those picked out, then the chosen one."""
        for level in range(3):
            for number, item in enumerate(self._items):
                loud = 2 if item.key == self._item else 1 if item.colour is not None else 0
                if loud == level:
                    self._draw_item(painter, number, place.width(), offset, loud)

    def _draw_item(self, painter: QPainter, number: int, width: float, offset: float, loud: int) -> None:
        item = self._items[number]
        colour = Colour.ACCENT if loud == 2 else item.colour or Colour.LINE_STRONG
        points = [
            QPointF(self._x(row.ranks[number]), self.row_place(place, width, offset).center().y())
            for place, row in enumerate(self._rows)
            if row.ranks
        ]
        if not points:
            return
        path = QPainterPath(points[0])
        for before, after in pairwise(points):
            middle = (before.y() + after.y()) / 2
            path.cubicTo(QPointF(before.x(), middle), QPointF(after.x(), middle), after)
        painter.setPen(QPen(theme().colour(colour), (1.2, 2.0, 3.0)[loud]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        for point in points:
            draw_mark(painter, point, (2.5, 4.0, 5.0)[loud], colour, filled=True)

    def _choose_item(self, key: str) -> None:
        if key != self._item:
            self.set_selected_item(key)
            self.item_selected.emit(key)

    def _item_at(self, point: QPointF) -> str:
        number, rank = self.row_at(point), self._rank_at(point.x())
        if number < 0 or not rank or not self._rows[number].ranks:
            return ""
        there = [item.key for item, one in zip(self._items, self._rows[number].ranks, strict=True) if one == rank]
        return self._item if self._item in there else there[0] if there else ""

    def _rank_at(self, x: float) -> int:
        count = len(self._items)
        if not self._plot <= x <= self._plot_end or not count:
            return 0
        return min(range(1, count + 1), key=lambda rank: abs(self._x(rank) - x))

    def _rank_step(self) -> int:
        """Return every how many ranks one is written, so that figures do not meet."""
        count = max(len(self._items), 1)
        room = (self._plot_end - self._plot) / count
        return next((step for step in (1, 2, 5, 10, 20, 50) if room * step >= theme().scaled(20)), 100)

    def _x(self, rank: int) -> float:
        inset, share = theme().scaled(8), (rank - 1) / max(len(self._items) - 1, 1)
        return self._plot + inset + share * (self._plot_end - self._plot - 2 * inset)
