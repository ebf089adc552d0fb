"""A list to choose from that says how far each entry is: a dot of colour, a name, a count and a figure."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.widgets.measures import Space, TextStyle
from desktop.widgets.painting import LEFT, RIGHT, draw_line, draw_mark, draw_text, draw_wrapped, text_width
from desktop.widgets.pairing import paired
from desktop.widgets.palette import Colour
from desktop.widgets.row_chart import RowChart
from desktop.widgets.theme import theme


@dataclass(frozen=True, slots=True)
class ProgressRow:
    """One entry.

    Attributes:
        key: What signals say.
        name: Cut where there is no room, whole on hover.
        count: How far it is, as "41/43".
        figure: A figure beside it, as a ratio; "" for none.
        colour: Of the dot before the name; None for no dot.
        done: Whether nothing is missing; what is missing is coloured.
        worth_a_look: Whether the figure is marked with "!".
        heading: Said above the row, where a group begins.
        tooltip: Said on hover after the name.
    """

    key: str
    name: str
    count: str = ""
    figure: str = ""
    colour: Colour | None = None
    done: bool = True
    worth_a_look: bool = False
    heading: str = ""
    tooltip: str = ""


class ProgressList(RowChart):
    """Rows of a name, a count and a figure, under a header that names the two."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ProgressRow, ...] = ()
        self._keys: list[str] = []
        self._titles = ("", "", "")
        self._widths = (0.0, 0.0)
        self._wraps = self._two_lines = False

    def set_two_lines(self, *, wanted: bool) -> None:
        """Choose whether names that need two lines have them, though more rows are then scrolled to."""
        self._two_lines = wanted
        self.relay()

    def set_rows(self, rows: Sequence[ProgressRow], titles: tuple[str, str, str]) -> None:
        """Show these rows.

        Args:
            rows: From top to bottom.
            titles: What names, counts and figures are called.
        """
        before, self._rows, self._titles = self._rows, tuple(rows), titles
        self._keys = [row.key for row in rows]
        self.renew(before, self._rows)

    def lay(self) -> Hashable:
        """Return the columns as well, and their headings."""
        return super().lay(), self._widths, self._wraps, self._titles

    def keys(self) -> list[str]:
        """Return the keys of the rows."""
        return self._keys

    def rows(self) -> tuple[ProgressRow, ...]:
        """Return what is shown."""
        return self._rows

    def row_tip(self, number: int) -> str:
        """Return the whole name and what is said of it."""
        row = self._rows[number]
        facts = [
            paired(title, value) if title else value
            for title, value in zip(self._titles[1:], (row.count, row.figure), strict=True)
            if value
        ]
        return "\n".join([row.name, *facts, *([row.tooltip] if row.tooltip else [])])

    def header_height(self) -> float:
        """Return the height of the header."""
        return float(theme().scaled(26))

    def gap_before(self, number: int) -> float:
        """Return the room for a heading."""
        return float(theme().scaled(26)) if self._rows[number].heading else 0.0

    def least_row_height(self) -> float:
        """Return the height of a line, or of two where names are to be read whole."""
        return float(theme().scaled(38)) if self._two_lines and self._wraps else super().least_row_height()

    def greatest_row_height(self) -> float:
        """Return the height of two lines where a name needs them."""
        return float(theme().scaled(38)) if self._wraps else self.least_row_height()

    def minimumSizeHint(self) -> QSize:
        """Return the height of a few rows; more are scrolled."""
        return QSize(theme().scaled(160), round(self.header_height() + 4 * self.least_row_height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the chosen entry in view."""
        super().resizeEvent(event)
        if self.selected_key() in self._keys:
            self._reveal(self._keys.index(self.selected_key()))

    def measure(self) -> None:
        """Give count and figure the room that they need."""
        counts = max((text_width(row.count) for row in self._rows), default=0.0)
        figures = max((text_width(self._figure(row)) for row in self._rows), default=0.0)
        heads = [text_width(title, TextStyle.NOTE) for title in self._titles[1:]]
        self._widths = (max(counts, heads[0]), max(figures, heads[1]))
        room = self._places(QRectF(0, 0, self.viewport().width(), 1))[0].width()
        self._wraps = any(text_width(row.name) > room - (theme().scaled(8) + Space.WITHIN) for row in self._rows)
        super().measure()

    def draw_header(self, painter: QPainter, place: QRectF) -> None:
        """Draw what the columns are called."""
        name, count, figure = self._places(place)
        for room, title, align in zip((name, count, figure), self._titles, (LEFT, RIGHT, RIGHT), strict=True):
            draw_text(painter, room, title, align, Colour.SECONDARY, TextStyle.NOTE)
        bottom = place.bottom() - 1
        draw_line(painter, QPointF(0, bottom), QPointF(place.width(), bottom), Colour.LINE_STRONG)

    def draw_row(self, painter: QPainter, number: int, place: QRectF) -> None:
        """Draw dot, name, count and figure, and the heading above."""
        row = self._rows[number]
        if row.heading:
            above = QRectF(Space.WITHIN, place.top() - self.gap_before(number), place.width(), self.gap_before(number))
            draw_text(
                painter, above.adjusted(0, 4, 0, 0), row.heading, LEFT, Colour.SECONDARY, TextStyle.NOTE, bold=True
            )
        name, count, figure = self._places(place)
        if row.colour is not None:
            radius = theme().scaled(4)
            draw_mark(painter, QPointF(name.left() + radius, name.center().y()), radius, row.colour, filled=True)
            name.adjust(2 * radius + Space.WITHIN, 0, 0, 0)
        chosen = row.key == self.selected_key()
        if place.height() >= theme().scaled(34) and text_width(row.name, bold=chosen) > name.width():
            lines = name.adjusted(0, (name.height() - theme().scaled(34)) / 2, 0, 0)
            lines.setHeight(theme().scaled(34))
            draw_wrapped(painter, lines, row.name, Colour.TEXT, TextStyle.NOTE, middle=True)
        else:
            draw_text(painter, name, row.name, bold=chosen)
        draw_text(painter, count, row.count, RIGHT, Colour.SECONDARY if row.done else Colour.CAUTION)
        tone = Colour.CAUTION if row.worth_a_look else Colour.SECONDARY
        draw_text(painter, figure, self._figure(row), RIGHT, tone)

    @staticmethod
    def _figure(row: ProgressRow) -> str:
        return f"! {row.figure}" if row.worth_a_look else row.figure

    def _places(self, place: QRectF) -> tuple[QRectF, QRectF, QRectF]:
        inside = place.adjusted(Space.WITHIN, 0, -Space.WITHIN, 0)
        figure = QRectF(inside.right() - self._widths[1], inside.top(), self._widths[1], inside.height())
        left = figure.left() - (Space.WITHIN + Space.TIGHT) - self._widths[0]
        count = QRectF(left, inside.top(), self._widths[0], inside.height())
        name = QRectF(inside.left(), inside.top(), left - Space.WITHIN - inside.left(), inside.height())
        return name, count, figure
