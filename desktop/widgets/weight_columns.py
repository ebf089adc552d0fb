"""The same weights said by several methods: a row for each criterion, a column of bars for each method."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from desktop.widgets.measures import Space, TextStyle
from desktop.widgets.painting import LEFT, RIGHT, draw_bar, draw_line, draw_text, text_width
from desktop.widgets.pairing import paired
from desktop.widgets.palette import Colour
from desktop.widgets.percent import percent
from desktop.widgets.row_chart import RowChart
from desktop.widgets.theme import theme


@dataclass(frozen=True, slots=True)
class WeightColumn:
    """One method.

    Attributes:
        title: What it is called.
        note: Said below the title, as how alike it is to the first; "" for nothing.
        shares: Its weight of each row, 0 to 1; None where it has none.
        colour: Of its bars.
    """

    title: str
    note: str
    shares: tuple[float | None, ...]
    colour: Colour = Colour.ACCENT


class WeightColumns(RowChart):
    """Bars on one scale, so that they can be compared across methods."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[tuple[str, str], ...] = ()
        self._columns: tuple[WeightColumn, ...] = ()
        self._most = 1.0
        self._keys: list[str] = []

    def set_weights(self, names: Sequence[tuple[str, str]], columns: Sequence[WeightColumn]) -> None:
        """Show weights.

        Args:
            names: Key and name of each row.
            columns: The methods, from left to right.
        """
        self._names, self._columns = tuple(names), tuple(columns)
        self._keys = [key for key, _ in self._names]
        seen = [share for column in self._columns for share in column.shares if share is not None]
        self._most = max(seen, default=0.0) or 1.0
        self.relay()

    def columns(self) -> tuple[WeightColumn, ...]:
        """Return what is shown."""
        return self._columns

    def keys(self) -> list[str]:
        """Return the keys of the rows."""
        return self._keys

    def row_tip(self, number: int) -> str:
        """Return the whole name and every method's exact weight."""
        lines = [paired(column.title, _figure(column.shares[number], 2)) for column in self._columns]
        return "\n".join([self._names[number][1], *lines])

    def header_height(self) -> float:
        """Return the height of two lines."""
        return float(theme().scaled(42))

    def least_row_height(self) -> float:
        """Return rows close enough to see twenty criteria on a small screen."""
        return float(theme().scaled(20))

    def draw_header(self, painter: QPainter, place: QRectF) -> None:
        """Draw the names of the methods, and how alike each is to the first."""
        for column, room in zip(self._columns, self._places(place), strict=True):
            top = QRectF(room.left(), room.top(), room.width(), room.height() / 2)
            draw_text(painter, top, column.title, LEFT, Colour.TEXT, TextStyle.NOTE, bold=True)
            below = top.translated(0, room.height() / 2 - 3)
            draw_text(painter, below, column.note, LEFT, Colour.SECONDARY, TextStyle.NOTE)
        bottom = place.bottom() - 1
        draw_line(painter, QPointF(0, bottom), QPointF(place.width(), bottom), Colour.LINE_STRONG)

    def draw_row(self, painter: QPainter, number: int, place: QRectF) -> None:
        """Draw the name and each method's bar with its figure."""
        rooms = self._places(place)
        first = rooms[0].left() if rooms else place.right()
        name = QRectF(Space.TIGHT, place.top(), first - Space.BETWEEN - Space.TIGHT, place.height())
        draw_text(painter, name, self._names[number][1], LEFT, style=TextStyle.NOTE)
        for column, room in zip(self._columns, rooms, strict=True):
            share = column.shares[number]
            figure = QRectF(room.right() - self._figures(), room.top(), self._figures(), room.height())
            draw_text(painter, figure, _figure(share, 1), RIGHT, Colour.SECONDARY, TextStyle.NOTE)
            if share:
                most = figure.left() - Space.TIGHT - room.left()
                half = theme().scaled(4)
                bar = QRectF(room.left(), room.center().y() - half, max(most * share / self._most, 1.0), 2 * half)
                draw_bar(painter, bar, column.colour)

    def _places(self, place: QRectF) -> list[QRectF]:
        longest = max((text_width(name, TextStyle.NOTE) for _key, name in self._names), default=0.0)
        count = max(len(self._columns), 1)
        heads = [text for column in self._columns for text in (column.title, column.note)]
        column = max((text_width(text, TextStyle.NOTE) for text in heads), default=0.0) + Space.BETWEEN + Space.TIGHT
        # Names have what they need, as long as the heads of the columns are whole.
        names = min(longest + Space.BETWEEN + Space.WITHIN, max(place.width() - count * column, place.width() * 0.32))
        width = (place.width() - names) / count
        return [
            QRectF(names + number * width, place.top(), width - Space.BETWEEN, place.height())
            for number in range(len(self._columns))
        ]

    @staticmethod
    def _figures() -> float:
        return text_width("88.8 %", TextStyle.NOTE)


def _figure(share: float | None, decimals: int) -> str:
    return "–" if share is None else percent(share, decimals)
