"""Items to be picked, given points or put in order by single keys: each row shows its key, and what it was given."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from desktop.widgets.measures import Space, TextStyle
from desktop.widgets.painting import CENTRE, LEFT, RIGHT, draw_bar, draw_line, draw_text, draw_words, text_width
from desktop.widgets.palette import Colour
from desktop.widgets.row_chart import RowChart
from desktop.widgets.spread_strip import paint_spread
from desktop.widgets.theme import theme

MOST_KEYS: Final = 9
"""So many rows have a digit of their own; further ones are reached by the arrows."""

_RIM: Final = 6
"""Room beside a scale's ends for the mark that stands there."""


@dataclass(frozen=True, slots=True)
class AskingRow:
    """One item.

    Attributes:
        key: What signals say.
        name: Cut where there is no room, whole on hover.
        cap: The key that means this row, or "".
        note: What the item means, below its name where there is room.
        figure: What it was given, as "30" or "2nd"; "" for nothing yet.
        share: The length of its bar, 0 to 1; None for no bar.
        marked: Whether it is one that was answered, and so drawn strongly.
        own: What it was given in the round before, 0 to 1 along the scale; None where nothing was.
        spread: Lower quartile, median and upper quartile of what everybody gave it then, likewise.
    """

    key: str
    name: str
    cap: str = ""
    note: str = ""
    figure: str = ""
    share: float | None = None
    marked: bool = False
    own: float | None = None
    spread: tuple[float, float, float] | None = None

    @property
    def recalls(self) -> bool:
        """Whether there is anything to show of the round before."""
        return self.own is not None or self.spread is not None


class AskingList(RowChart):
    """Rows that a digit, or the arrows and Space, choose; what keys mean is said by whoever holds it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[AskingRow, ...] = ()
        self._keys: list[str] = []
        self._figures = 0.0
        self._bars = self._recalls = False

    def set_rows(self, rows: Sequence[AskingRow]) -> None:
        """Show these rows."""
        self._rows = tuple(rows)
        self._keys = [row.key for row in rows]
        self._bars = any(row.share is not None for row in rows)
        self._recalls = any(row.recalls for row in rows)
        if self.selected_key() in self._keys:
            self.describe(self.row_tip(self._keys.index(self.selected_key())))
        self.relay()

    def rows(self) -> tuple[AskingRow, ...]:
        """Return what is shown."""
        return self._rows

    def keys(self) -> list[str]:
        """Return the keys of the rows."""
        return self._keys

    def row_tip(self, number: int) -> str:
        """Return the whole name, what it was given, and what it means."""
        row = self._rows[number]
        return "\n".join(part for part in (row.name, row.figure, row.note) if part)

    def least_row_height(self) -> float:
        """Return the height of one line with its key, and of what the round before gave below it."""
        return float(theme().scaled(46 if self._recalls else 32))

    def greatest_row_height(self) -> float:
        """Return the height of a name with what it means below in two lines."""
        return float(theme().scaled(76))

    def measure(self) -> None:
        """Give the figures the room that they need."""
        widths = (text_width(row.figure, TextStyle.SECTION, bold=True) for row in self._rows)
        self._figures = max(max(widths, default=0.0), float(theme().scaled(48)))
        super().measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by row; Enter and the arrows to the sides are for whoever holds the list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def draw_row(self, painter: QPainter, number: int, place: QRectF) -> None:
        """Draw the key, the name, what it means, the bar and the figure."""
        row, look = self._rows[number], theme()
        inside = place.adjusted(Space.WITHIN, 0, -Space.WITHIN, 0)
        self._draw_cap(painter, row, QRectF(inside.left(), inside.center().y() - look.scaled(12), look.scaled(24), 0))
        figure = QRectF(inside.right() - self._figures, inside.top(), self._figures, inside.height())
        tone = Colour.TEXT if row.marked else Colour.SECONDARY
        draw_text(painter, figure, row.figure, RIGHT, tone, TextStyle.SECTION, bold=True)
        names = QRectF(inside)
        names.setLeft(inside.left() + look.scaled(24) + Space.BETWEEN)
        names.setRight(figure.left() - Space.BETWEEN)
        if (self._bars or self._recalls) and names.width() >= look.scaled(460):
            width = min(names.width() * 0.32, float(look.scaled(220)))
            scale = QRectF(names.right() - width, inside.top(), width, inside.height())
            names.setRight(scale.left() - Space.BETWEEN)
            self._draw_scale(painter, row, scale, scale.center().y() + look.scaled(10 if self._bars else 0))
        elif self._recalls:
            scale = QRectF(names)
            names.setBottom(names.bottom() - look.scaled(18))
            self._draw_recalled(painter, row, scale, names.bottom() + look.scaled(4))
        self._draw_names(painter, row, names)
        bottom = place.bottom() - 1
        draw_line(painter, QPointF(inside.left(), bottom), QPointF(inside.right(), bottom))

    def _draw_scale(self, painter: QPainter, row: AskingRow, place: QRectF, below: float) -> None:
        """Draw what the row has as a bar, and what it had in the round before on the same scale below it."""
        look = theme()
        if row.share:
            bar = place.adjusted(_RIM if self._recalls else 0, 0, -_RIM if self._recalls else 0, 0)
            bar.setTop(place.center().y() - look.scaled(11 if self._recalls else 5))
            bar.setHeight(look.scaled(10))
            bar.setWidth(max(bar.width() * row.share, 2.0))
            draw_bar(painter, bar, Colour.ACCENT)
        if self._recalls:
            self._draw_recalled(painter, row, place, below)

    @staticmethod
    def _draw_recalled(painter: QPainter, row: AskingRow, place: QRectF, y: float) -> None:
        if not row.recalls:
            return
        left, width = place.left() + _RIM, place.width() - 2 * _RIM
        draw_line(painter, QPointF(left, y), QPointF(left + width, y), Colour.LINE_STRONG)
        paint_spread(painter, y, row.own, row.spread, lambda share: left + width * share)

    def _draw_names(self, painter: QPainter, row: AskingRow, place: QRectF) -> None:
        look = theme()
        high = place.height() >= look.scaled(48)
        style = TextStyle.SECTION
        if text_width(row.name, style, bold=row.marked) > place.width():
            style = TextStyle.BODY
        if high and text_width(row.name, style, bold=row.marked) > place.width():
            lines = QRectF(place.left(), place.center().y() - look.scaled(18), place.width(), look.scaled(36))
            draw_words(painter, lines, row.name, Colour.TEXT, TextStyle.BODY, top=True)
        elif high and row.note:
            middle = place.center().y()
            two = place.height() >= look.scaled(70) and text_width(row.note, TextStyle.NOTE) > place.width()
            middle -= look.scaled(9 if two else 0)
            above = QRectF(place.left(), middle - look.scaled(22), place.width(), look.scaled(22))
            below = QRectF(place.left(), middle + 1, place.width(), look.scaled(36 if two else 18))
            draw_text(painter, above, row.name, LEFT, style=style, bold=row.marked)
            if two:
                draw_words(painter, below, row.note, Colour.SECONDARY, TextStyle.NOTE, top=True)
            else:
                draw_text(painter, below, row.note, LEFT, Colour.SECONDARY, TextStyle.NOTE)
        else:
            draw_text(painter, place, row.name, LEFT, style=TextStyle.BODY, bold=row.marked)

    def _draw_cap(self, painter: QPainter, row: AskingRow, corner: QRectF) -> None:
        if not row.cap:
            return
        look, place = theme(), QRectF(corner)
        place.setHeight(look.scaled(24))
        painter.setPen(QPen(look.colour(Colour.ACCENT if row.marked else Colour.LINE_STRONG), 1.2))
        painter.setBrush(look.colour(Colour.ACCENT if row.marked else Colour.SURFACE))
        painter.drawRoundedRect(place, 4, 4)
        tone = Colour.ON_ACCENT if row.marked else Colour.SECONDARY
        draw_text(painter, place, row.cap, CENTRE, tone, TextStyle.BODY, bold=True)


def cap_of(number: int) -> str:
    """Return the digit that means the row of a number, counted from 0, or ""."""
    return str(number + 1) if number < MOST_KEYS else ""


def number_of(text: str, rows: int) -> int | None:
    """Return the number of the row that a key's text means, counted from 0, or None."""
    return int(text) - 1 if len(text) == 1 and text in "123456789" and int(text) <= rows else None
