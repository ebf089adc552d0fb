"""How often each thing takes each rank, as one bar a row: its parts are the ranks, the best at the left."""

from __future__ import annotations

from itertools import accumulate

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from desktop.widgets.cividis import cividis, takes_light_text
from desktop.widgets.measures import Space, TextStyle
from desktop.widgets.painting import CENTRE, LEFT, RIGHT, draw_line, draw_text, text_width
from desktop.widgets.palette import Colour
from desktop.widgets.percent import percent
from desktop.widgets.rank_map import RankMap, RankMapRow
from desktop.widgets.theme import theme

_TICKS = (0.0, 0.25, 0.5, 0.75, 1.0)


class RankBars(RankMap):
    """The rows of a `RankMap` as stacked bars: how long the bright part is says how often it ranks high."""

    def draw_scale(self, painter: QPainter, top: float, height: float) -> None:
        """Draw the shares over the bars."""
        for share in _TICKS:
            words, last = percent(share), share == _TICKS[-1]
            box = QRectF(self._x(share) - (60 if last else 30), top, 60, height)
            draw_text(painter, box, words, RIGHT if last else CENTRE, Colour.SECONDARY, TextStyle.NOTE)

    def draw_behind(self, painter: QPainter, place: QRectF) -> None:
        """Draw the lines of the scale."""
        for share in _TICKS:
            draw_line(painter, QPointF(self._x(share), place.top()), QPointF(self._x(share), place.bottom()))

    def draw_shares(self, painter: QPainter, row: RankMapRow, place: QRectF) -> None:
        """Draw the parts of a bar, each with its rank where there is room."""
        painter.setFont(theme().font(TextStyle.NOTE))
        for rank, (start, end) in enumerate(self._parts(row), start=1):
            part = QRectF(self._x(start), place.top() + 1, self._x(end) - self._x(start), place.height() - 3)
            if part.width() < 0.5:
                continue
            colour = self._rank_colour(rank)
            painter.fillRect(part.adjusted(0, 0, -1 if part.width() > 3 else 0, 0), colour)
            if part.width() > text_width(str(rank), TextStyle.NOTE) + Space.TIGHT:
                painter.setPen(Qt.GlobalColor.white if takes_light_text(colour) else Qt.GlobalColor.black)
                painter.drawText(part, Qt.AlignmentFlag.AlignCenter, str(rank))

    def draw_legend(self, painter: QPainter, line: QRectF) -> None:
        """Draw the colours of the ranks from first to last."""
        count, step, thick = max(self._ranks(), 1), theme().scaled(7), theme().scaled(10)
        x = line.left()
        for words in ("1", str(count)):
            width = text_width(words, TextStyle.NOTE)
            draw_text(painter, QRectF(x, 0, width, line.height()), words, LEFT, Colour.SECONDARY, TextStyle.NOTE)
            x += width + Space.WITHIN
            if words == "1":
                for rank in range(1, count + 1):
                    box = QRectF(x, line.center().y() - thick / 2, step, thick)
                    painter.fillRect(box, self._rank_colour(rank))
                    x += step
                x += Space.WITHIN
        room = QRectF(x + Space.WITHIN, 0, line.right() - x - Space.BETWEEN, line.height())
        draw_text(painter, room, self._words.scale, LEFT, Colour.SECONDARY, TextStyle.NOTE)

    def legend_width(self) -> float:
        """Return the room that the legend needs."""
        scale = self._ranks() * theme().scaled(7) + 5 * Space.WITHIN
        return scale + text_width(self._words.scale, TextStyle.NOTE) + 2 * Space.MARGIN

    def cell_place(self, number: int, column: int) -> QRectF:
        """Return where a part of a bar is in the window."""
        row = self.row_place(number, self.viewport().width(), self.offset().y())
        start, end = self._parts(self._rows[number])[column]
        return QRectF(self._x(start), row.top(), self._x(end) - self._x(start), row.height() - 1)

    def column_at(self, point: QPointF) -> int:
        """Return the rank whose part of a bar is at a point of the window, from 0, or -1."""
        number = self.row_at(point)
        if number < 0:
            return -1
        parts = enumerate(self._parts(self._rows[number]))
        return next((rank for rank, (a, b) in parts if self._x(a) <= point.x() < self._x(b)), -1)

    def _parts(self, row: RankMapRow) -> list[tuple[float, float]]:
        total = sum(row.shares) or 1.0
        ends = list(accumulate(share / total for share in row.shares))
        return list(zip((0.0, *ends[:-1]), ends, strict=True))

    def _rank_colour(self, rank: int) -> QColor:
        return cividis(1.0 - (rank - 1) / max(self._ranks() - 1, 1))

    def _x(self, share: float) -> float:
        return self._columns.cells + share * self._columns.cell * max(self._ranks(), 1)
