"""Charts made of rows and columns, whose names stay in sight while the cells are scrolled."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.widgets.chart import Chart
from desktop.widgets.line_breaking import broken, longest_word
from desktop.widgets.measures import Space, TextStyle
from desktop.widgets.painting import draw_focus_ring, draw_line, draw_text, draw_words, draw_wrapped, text_width
from desktop.widgets.palette import Colour
from desktop.widgets.theme import theme

_RING: Final = 3
"""How far the ring around the cursor stands out."""


class GridChart(Chart):
    """Cells with a cursor that mouse and arrow keys move.

    A subclass gives `draw_cell` and `cell_tip`, and may give the bounds of a cell's size.
    """

    cell_selected = Signal(str, str)
    """Keys of the row and the column that the user went to."""
    cell_activated = Signal(str, str)
    """Keys of the row and the column that the user pressed Enter or double-clicked on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[tuple[str, str], ...] = ()
        self._columns: tuple[tuple[str, str], ...] = ()
        self._cursor: tuple[int, int] | None = None
        self._label_width = self._header_height = 0.0
        self._cell = QSizeF(32, 32)

    def draw_cell(self, painter: QPainter, row: int, column: int, place: QRectF) -> None:
        """Draw one cell."""
        raise NotImplementedError

    def cell_tip(self, row: int, column: int) -> str:
        """Return what is said of a cell on hover and to a screen reader."""
        raise NotImplementedError

    def cell_width_bounds(self) -> tuple[float, float]:
        """Return the least and the greatest width of a cell."""
        return theme().scaled(28), theme().scaled(64)

    def figure_width(self) -> float:
        """Return how wide a cell must be to hold its figure."""
        return self.cell_width_bounds()[1]

    def cell_height_bounds(self) -> tuple[float, float]:
        """Return the least and the greatest height of a cell."""
        return theme().dense_row_height, theme().row_height

    def wraps_names(self) -> bool:
        """Return whether the names of rows may go over two lines."""
        return False

    def most_header_lines(self) -> int:
        """Return over how many lines the name of a column may go."""
        return 3

    def footer_height(self) -> float:
        """Return the height of what stays below the cells."""
        return 0.0

    def draw_footer(self, painter: QPainter, place: QRectF) -> None:
        """Draw what stays below the cells."""

    def set_labels(self, rows: Sequence[tuple[str, str]], columns: Sequence[tuple[str, str]]) -> None:
        """Name the rows and columns by pairs of key and name; the cursor stays where its keys are."""
        at = self.selected_cell()
        self._rows, self._columns = tuple(rows), tuple(columns)
        self._cursor = self._find(*at) if at else None
        self.relay()

    def selected_cell(self) -> tuple[str, str] | None:
        """Return the keys of the row and the column of the cursor, or None."""
        if self._cursor is None:
            return None
        return self._rows[self._cursor[0]][0], self._columns[self._cursor[1]][0]

    def set_selected_cell(self, row: str, column: str) -> None:
        """Move the cursor without announcing it; unknown keys take it away."""
        self._move_to(self._find(row, column))

    def measure(self) -> None:
        """Give names and cells the room that they need."""
        seen = QSizeF(self.viewport().size())
        longest = max((text_width(name) for _key, name in self._rows), default=0.0)
        least, most = self.cell_width_bounds()
        room, beside, count = seen.width(), float(Space.BETWEEN + Space.WITHIN), len(self._columns)
        # Names have what cells that hold their figures leave, up to a half; a third of the width at the least.
        names = max(room * 0.35, min(room - count * self.figure_width() - beside - 1, room * 0.5))
        if self.wraps_names():
            # Names of rows go over two lines before a word in the name of a column is broken.
            words = max((longest_word(name, TextStyle.NOTE) for _key, name in self._columns), default=0.0) + 5
            names = min(names, max(room - count * words - beside, room * 0.22))
        self._label_width = round(min(longest, names)) + beside
        width = min(max((room - self._label_width - 1) / max(count, 1), least), most)
        column = QRectF(0, 0, max(int(width) - 3, 1), 1e4)
        lines = max((len(broken(name, TextStyle.NOTE, column).shown) for _key, name in self._columns), default=1)
        self._header_height = theme().scaled(10 + 17 * min(self.most_header_lines(), lines))
        low, high = self.cell_height_bounds()
        down = seen.height() - self._header_height - self.footer_height() - 1
        height = min(max(down / max(len(self._rows), 1), low), high)
        self._cell = QSizeF(int(width), int(height))

    def whole_size(self) -> QSizeF:
        """Return the size of all cells with their names."""
        width = self._label_width + len(self._columns) * self._cell.width() + 1
        height = self._header_height + len(self._rows) * self._cell.height() + 1 + self.footer_height()
        return QSizeF(width, height)

    def sizeHint(self) -> QSize:
        """Return the size at the least height of a cell."""
        rows, columns = len(self._rows), len(self._columns)
        width = theme().scaled(200) + columns * self.cell_width_bounds()[0]
        height = theme().scaled(44) + rows * self.cell_height_bounds()[0] + self.footer_height()
        return QSize(round(width), round(height))

    def place(self, row: int, column: int) -> QRectF:
        """Return where a cell is in the window."""
        return self._place(row, column, self.offset())

    def cell_at(self, point: QPointF) -> tuple[int, int] | None:
        """Return row and column at a point of the window, or None."""
        right = point.x() - self._label_width + self.offset().x()
        down = point.y() - self._header_height + self.offset().y()
        if point.x() < self._label_width or point.y() < self._header_height:
            return None
        row, column = int(down // self._cell.height()), int(right // self._cell.width())
        return (row, column) if row < len(self._rows) and column < len(self._columns) else None

    def draw(self, painter: QPainter, size: QSizeF, offset: QPointF) -> None:
        """Draw the cells in view, then the names over them, then what stays below."""
        foot = size.height() - self.footer_height()
        cells = QRectF(self._label_width, self._header_height, size.width(), foot - self._header_height)
        rows = _in_view(offset.y(), cells.height(), self._cell.height(), len(self._rows))
        columns = _in_view(offset.x(), size.width() - cells.left(), self._cell.width(), len(self._columns))
        painter.save()
        painter.setClipRect(cells)
        for row in rows:
            for column in columns:
                place = self._place(row, column, offset)
                if self.paints(place):
                    self.draw_cell(painter, row, column, place)
        painter.setClipRect(QRectF(0, cells.top(), size.width(), cells.height()))
        for row in rows:
            self._draw_row_name(painter, row, offset)
        painter.setClipRect(QRectF(self._label_width, 0, size.width() - self._label_width, cells.top()))
        for column in columns:
            self._draw_column_name(painter, column, offset)
        painter.restore()
        line = self._header_height - 1
        draw_line(painter, QPointF(0, line), QPointF(size.width(), line), Colour.LINE_STRONG)
        self.draw_footer(painter, QRectF(0, foot, size.width(), self.footer_height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what is in view, and the cursor, which no export shows."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._cursor is not None:
            clip = QRectF(self.viewport().rect()).adjusted(
                self._label_width - 2, self._header_height - 2, 0, -self.footer_height()
            )
            painter.setClipRect(clip)
            draw_focus_ring(painter, self.place(*self._cursor).adjusted(-1, -1, 1, 1), 2)
        elif self.hasFocus():
            draw_focus_ring(painter, QRectF(self.viewport().rect()))

    def tip_at(self, point: QPointF) -> tuple[str, QRectF]:
        """Return what is said of a cell, or the whole of a name."""
        cell = self.cell_at(point)
        if cell is not None:
            return self.cell_tip(*cell), self.place(*cell)
        left = QPointF(self._label_width + 1, point.y())
        above = QPointF(point.x(), self._header_height + 1)
        if point.x() < self._label_width and (cell := self.cell_at(left)):
            return self._rows[cell[0]][1], QRectF(0, self.place(*cell).top(), self._label_width, self._cell.height())
        if point.y() < self._header_height and (cell := self.cell_at(above)):
            return self._columns[cell[1]][1], QRectF(
                self.place(*cell).left(), 0, self._cell.width(), self._header_height
            )
        return "", QRectF()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the cell under the pointer."""
        cell = self.cell_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and cell is not None:
            self.choose(*cell)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Announce that a cell is to be opened."""
        cell = self.cell_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and cell is not None:
            self.cell_activated.emit(self._rows[cell[0]][0], self._columns[cell[1]][0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the cursor; Enter opens."""
        steps = {
            Qt.Key.Key_Down: (1, 0),
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Right: (0, 1),
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Home: (0, -len(self._columns)),
            Qt.Key.Key_End: (0, len(self._columns)),
            Qt.Key.Key_PageUp: (-10, 0),
            Qt.Key.Key_PageDown: (10, 0),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is not None and self._rows and self._columns:
            row, column = self._cursor or (0, 0)
            if self._cursor is not None:
                row, column = row + step[0], column + step[1]
            self.choose(min(max(row, 0), len(self._rows) - 1), min(max(column, 0), len(self._columns) - 1))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (at := self.selected_cell()):
            self.cell_activated.emit(*at)
        else:
            super().keyPressEvent(event)

    def choose(self, row: int, column: int) -> None:
        """Move the cursor for the user and announce it."""
        if self._cursor != (row, column):
            self._move_to((row, column))
            self.cell_selected.emit(self._rows[row][0], self._columns[column][0])

    def _find(self, row: str, column: str) -> tuple[int, int] | None:
        rows, columns = [key for key, _name in self._rows], [key for key, _name in self._columns]
        return (rows.index(row), columns.index(column)) if row in rows and column in columns else None

    def _place(self, row: int, column: int, offset: QPointF) -> QRectF:
        left = self._label_width + column * self._cell.width() - offset.x()
        return QRectF(QPointF(left, self._header_height + row * self._cell.height() - offset.y()), self._cell)

    def update_cell(self, cell: tuple[int, int] | None) -> None:
        """Have a cell painted anew, with the ring that may stand around it."""
        if cell is not None:
            self.viewport().update(self.place(*cell).adjusted(-_RING, -_RING, _RING, _RING).toAlignedRect())

    def _update_names(self, cell: tuple[int, int] | None) -> None:
        """Have the names of a cell's row and column painted anew, which are bold where the cursor is."""
        if cell is not None:
            place, area = self.place(*cell), self.viewport()
            area.update(QRectF(0, place.top(), self._label_width, place.height()).toAlignedRect())
            area.update(QRectF(place.left(), 0, place.width(), self._header_height).toAlignedRect())

    def _move_to(self, cursor: tuple[int, int] | None) -> None:
        before, self._cursor = self._cursor, cursor
        if before is None or cursor is None:
            self.viewport().update()
        elif before != cursor:
            for cell in (before, cursor):
                self.update_cell(cell)
                self._update_names(cell)
        if cursor is not None:
            place, seen = self.place(*cursor), QRectF(self.viewport().rect())
            inside = seen.adjusted(self._label_width, self._header_height, 0, -self.footer_height())
            for bar, short, over in (
                (self.horizontalScrollBar(), place.left() - inside.left(), place.right() - inside.right()),
                (self.verticalScrollBar(), place.top() - inside.top(), place.bottom() - inside.bottom()),
            ):
                bar.setValue(round(bar.value() + (short if short < 0 else max(over, 0))))
            self.describe(self.cell_tip(*cursor))

    def _draw_row_name(self, painter: QPainter, row: int, offset: QPointF) -> None:
        top = self._place(row, 0, offset).top()
        ground = QRectF(0, top, self._label_width, self._cell.height())
        if not self.paints(ground):
            return
        here = self._cursor is not None and self._cursor[0] == row
        place, name = ground.adjusted(Space.WITHIN, 0, -Space.WITHIN, 0), self._rows[row][1]
        lines = 2 * theme().metrics(TextStyle.NOTE).lineSpacing()
        if self.wraps_names() and place.height() >= lines and text_width(name, bold=here) > place.width():
            spare = (place.height() - lines) / 2
            draw_wrapped(painter, place.adjusted(0, spare, 0, -spare), name, style=TextStyle.NOTE, middle=True)
        else:
            draw_text(painter, place, name, bold=here)

    def _draw_column_name(self, painter: QPainter, column: int, offset: QPointF) -> None:
        left = self._place(0, column, offset).left()
        place = QRectF(left + 1, 2, self._cell.width() - 3, self._header_height - 8)
        if not self.paints(place):
            return
        here = self._cursor is not None and self._cursor[1] == column
        colour, align = Colour.TEXT if here else Colour.SECONDARY, Qt.AlignmentFlag.AlignHCenter
        draw_words(painter, place, self._columns[column][1], colour, TextStyle.NOTE, align=align)


def _in_view(offset: float, room: float, step: float, count: int) -> range:
    first = max(0, int(offset // step))
    return range(first, min(count, int((offset + room) // step) + 1))
