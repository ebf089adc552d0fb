"""How often each thing takes each rank: rows in their order, cells in cividis, tiers and intervals beside them."""

from __future__ import annotations

import math
from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.widgets.cividis import cividis, takes_light_text
from desktop.widgets.measures import Space, TextStyle
from desktop.widgets.painting import CENTRE, LEFT, RIGHT, draw_focus_ring, draw_line, draw_text, text_width
from desktop.widgets.palette import Colour
from desktop.widgets.percent import percent
from desktop.widgets.theme import theme
from desktop.widgets.tiered_chart import TieredChart

_SCALE_STEPS = 8
_SHOWN_FROM = 0.005
"""A share that would read "0 %" leaves its cell blank: what hardly ever happens should not look like what does."""


def _place(share: float) -> float:
    """Return where a share stands on the scale of colours: by its root, since most shares are small."""
    return math.sqrt(max(share, 0.0))


@dataclass(frozen=True, slots=True)
class RankMapRow:
    """One ranked thing.

    Attributes:
        key: What signals say.
        name: Cut where there is no room, whole on hover.
        rank: Shown before the name.
        shares: The share of draws in which it takes rank 1, 2, …; 0 to 1.
        interval: The ranks that it keeps to, as "3–8".
        tier: Name of its tier; a rule stands where it changes.
        tooltip: What is said on hover below the name.
    """

    key: str
    name: str
    rank: str
    shares: tuple[float, ...]
    interval: str = ""
    tier: str = ""
    tooltip: str = ""


@dataclass(frozen=True, slots=True)
class RankMapWords:
    """The words of the header, and of a cell on hover.

    Attributes:
        name: Heading of the names.
        scale: What the colours mean.
        interval: Heading of the intervals.
        cell: What a cell says, with ``{rank}`` and ``{share}``.
    """

    name: str = ""
    scale: str = ""
    interval: str = ""
    cell: str = "{rank}: {share}"


@dataclass(frozen=True, slots=True)
class _Columns:
    name: float
    cells: float
    cell: float
    interval_end: float
    tier: float


class RankMap(TieredChart):
    """Ranked rows of shares; the cursor keys move over rows and over ranks."""

    picture_width = 1300

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[RankMapRow, ...] = ()
        self._words = RankMapWords()
        self._columns = _Columns(0, 0, 1, 0, 0)
        self._cursor = -1

    def set_words(self, words: RankMapWords) -> None:
        """Name the columns and the scale."""
        self._words = words
        self.relay()

    def set_rows(self, rows: Sequence[RankMapRow]) -> None:
        """Show these rows, best first; the selection stays where its key is."""
        before, self._rows = self._rows, tuple(rows)
        self.set_tiers(rows)
        self._cursor = min(self._cursor, self._ranks() - 1)
        self.renew(before, self._rows)

    def lay(self) -> Hashable:
        """Return the columns as well, and how many ranks there are."""
        return super().lay(), self._columns, self._ranks()

    def row_tip(self, number: int) -> str:
        """Return the whole name, and what the cursor is on."""
        row = self._rows[number]
        name = f"{row.rank}  {row.name}"
        if 0 <= self._cursor < len(row.shares):
            return f"{name}\n{self._cell_words(row, self._cursor)}"
        return f"{name}\n{row.tooltip}" if row.tooltip else name

    def header_tip(self) -> str:
        """Return what the colours mean, for where the header has no room for it."""
        return self._words.scale

    def gap_before(self, number: int) -> float:
        """Return the room for the rule between two tiers."""
        return 3.0 if number and self.starts_tier(number) else 0.0

    def header_height(self) -> float:
        """Return a line for the legend and one for the ranks."""
        return theme().scaled(28 + 19)

    def least_row_height(self) -> float:
        """Return rows that are denser than elsewhere: the whole pattern must be seen at once."""
        return theme().scaled(17)

    def measure(self) -> None:
        """Give names what the cells leave, and cells what the names leave."""
        width, edge = float(self.viewport().width()), float(Space.WITHIN)
        rank = max((text_width(row.rank) for row in self._rows), default=0.0)
        tier = max((text_width(row.tier, TextStyle.NOTE) for row in self._rows), default=0.0)
        interval = max((text_width(row.interval) for row in self._rows), default=0.0)
        interval = max(interval, text_width(self._words.interval, TextStyle.NOTE))
        name = edge + rank + Space.BETWEEN - Space.TIGHT
        tier_left = width - edge - tier
        interval_end = tier_left - (Space.BETWEEN if tier > 2 else 0)
        cells_end = interval_end - interval - Space.BETWEEN
        count = max(self._ranks(), 1)
        longest = max((text_width(row.name, bold=True) for row in self._rows), default=0.0) + Space.BETWEEN
        least = theme().scaled(23) * count
        names = min(longest, max(cells_end - name - least, (cells_end - name) * 0.25))
        cell = min((cells_end - name - names) / count, theme().scaled(40))
        self._columns = _Columns(name, cells_end - cell * count, max(cell, 1.0), interval_end, tier_left)
        super().measure()

    def tip_at(self, point: QPointF) -> tuple[str, QRectF]:
        """Return the exact share of a cell, or what is said of a row."""
        number, column = self.row_at(point), self.column_at(point)
        if number >= 0 and column >= 0:
            row = self._rows[number]
            return f"{row.rank}  {row.name}\n{self._cell_words(row, column)}", self.cell_place(number, column)
        if number >= 0:
            row = self._rows[number]
            place = self.row_place(number, self.viewport().width(), self.offset().y())
            return f"{row.rank}  {row.name}\n{row.tooltip}", place
        return super().tip_at(point)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the row and the rank under the pointer."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._cursor = self.column_at(event.position())
        super().mousePressEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move over the ranks too."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None or not self._rows:
            super().keyPressEvent(event)
            return
        self._cursor = min(max(self._cursor + step, -1), self._ranks() - 1)
        if self.selected_key() in self._keys:
            self.describe(self.row_tip(self._keys.index(self.selected_key())))
        self.viewport().update()

    def draw_header(self, painter: QPainter, place: QRectF) -> None:
        """Draw the legend, the ranks and the headings."""
        columns, line, low = self._columns, theme().scaled(28), theme().scaled(19)
        # Over the cells where there is room for its words, further left where there are few ranks.
        start = max(min(columns.cells, place.width() - self.legend_width()), float(Space.WITHIN))
        self.draw_legend(painter, QRectF(start, 0, place.width() - start, line))
        left = QRectF(Space.WITHIN, line, columns.cells - Space.BETWEEN, low)
        draw_text(painter, left, self._words.name, LEFT, Colour.SECONDARY, TextStyle.NOTE)
        self.draw_scale(painter, line, low)
        right = QRectF(0, line, columns.interval_end, low)
        draw_text(painter, right, self._words.interval, RIGHT, Colour.SECONDARY, TextStyle.NOTE)
        draw_line(painter, QPointF(0, place.bottom() - 1), QPointF(place.width(), place.bottom() - 1))

    def draw_row(self, painter: QPainter, number: int, place: QRectF) -> None:
        """Draw rank, name, cells, interval, and the name of a tier at its first row."""
        row, columns = self._rows[number], self._columns
        chosen = row.key == self.selected_key()
        rank = QRectF(0, place.top(), columns.name - Space.WITHIN, place.height())
        draw_text(painter, rank, row.rank, RIGHT, Colour.SECONDARY)
        name = QRectF(columns.name, place.top(), columns.cells - columns.name - Space.WITHIN, place.height())
        draw_text(painter, name, row.name, bold=chosen)
        self.draw_shares(painter, row, place)
        right = QRectF(0, place.top(), columns.interval_end, place.height())
        draw_text(painter, right, row.interval, RIGHT)
        tier = QRectF(columns.tier, place.top(), place.width() - columns.tier, place.height())
        self.draw_tier(painter, number, place, tier, LEFT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cursor over the rank that the keys came to, which no export shows."""
        super().paintEvent(event)
        if self._cursor < 0 or self.selected_key() not in self._keys:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(QRectF(self.viewport().rect()).adjusted(0, self.header_height(), 0, 0))
        cell = self.cell_place(self._keys.index(self.selected_key()), self._cursor)
        draw_focus_ring(painter, cell.adjusted(-2, -1, 2, 2), 2)

    def draw_scale(self, painter: QPainter, top: float, height: float) -> None:
        """Draw the ranks over the cells."""
        for rank in range(self._ranks()):
            cell = QRectF(self._columns.cells + rank * self._columns.cell, top, self._columns.cell, height)
            draw_text(painter, cell, str(rank + 1), CENTRE, Colour.SECONDARY, TextStyle.NOTE)

    def draw_shares(self, painter: QPainter, row: RankMapRow, place: QRectF) -> None:
        """Draw how often a row takes each rank."""
        columns = self._columns
        figures = columns.cell >= theme().advance("100", TextStyle.NOTE) + 1
        for number, share in enumerate(row.shares):
            cell = QRectF(columns.cells + number * columns.cell, place.top(), columns.cell - 1, place.height() - 1)
            if share < _SHOWN_FROM:
                painter.fillRect(cell, theme().colour(Colour.LINE, 0.45))
                continue
            colour = cividis(_place(share))
            painter.fillRect(cell, colour)
            if figures:
                painter.setFont(theme().font(TextStyle.NOTE))
                painter.setPen(Qt.GlobalColor.white if takes_light_text(colour) else Qt.GlobalColor.black)
                painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, f"{share * 100:.0f}")

    def draw_legend(self, painter: QPainter, line: QRectF) -> None:
        """Draw what the colours mean."""
        step, thick = theme().scaled(7), theme().scaled(10)
        x = line.left()
        for end, steps in ((0.0, _SCALE_STEPS), (0.25, _SCALE_STEPS), (1.0, 0)):
            words = percent(end)
            width = text_width(words, TextStyle.NOTE)
            draw_text(painter, QRectF(x, 0, width, line.height()), words, LEFT, Colour.SECONDARY, TextStyle.NOTE)
            x += width + Space.WITHIN
            for place in range(steps):
                share = (place + (steps if end else 0)) / (2 * _SCALE_STEPS - 1)
                painter.fillRect(QRectF(x, line.center().y() - thick / 2, step, thick), cividis(share))
                x += step
            x += Space.WITHIN if steps else 0
        room = QRectF(x + Space.WITHIN, 0, line.right() - x - Space.BETWEEN, line.height())
        draw_text(painter, room, self._words.scale, LEFT, Colour.SECONDARY, TextStyle.NOTE)

    def legend_width(self) -> float:
        """Return the room that the legend needs."""
        ends = sum(text_width(end, TextStyle.NOTE) for end in map(percent, (0, 0.25, 1)))
        scale = 2 * _SCALE_STEPS * theme().scaled(7) + 5 * Space.WITHIN
        return ends + scale + text_width(self._words.scale, TextStyle.NOTE) + Space.MARGIN

    def _cell_words(self, row: RankMapRow, column: int) -> str:
        return self._words.cell.format(rank=column + 1, share=percent(row.shares[column], 2))

    def cell_place(self, number: int, column: int) -> QRectF:
        """Return where a rank of a row is in the window."""
        row = self.row_place(number, self.viewport().width(), self.offset().y())
        left = self._columns.cells + column * self._columns.cell
        return QRectF(left, row.top(), self._columns.cell - 1, row.height() - 1)

    def column_at(self, point: QPointF) -> int:
        """Return the rank at a point of the window, from 0, or -1."""
        column = int((point.x() - self._columns.cells) // self._columns.cell)
        return column if 0 <= column < self._ranks() else -1

    def _ranks(self) -> int:
        return max((len(row.shares) for row in self._rows), default=0)
