"""Two methods on one line: a filled and a hollow mark for each row, and the line between is their disagreement."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from desktop.widgets.dumbbell_marks import Marks, draw_marks
from desktop.widgets.measures import Space, TextStyle
from desktop.widgets.painting import (
    CENTRE,
    LEFT,
    RIGHT,
    draw_line,
    draw_mark,
    draw_name,
    draw_text,
    lines_needed,
    name_height,
    text_width,
)
from desktop.widgets.palette import Colour
from desktop.widgets.theme import theme
from desktop.widgets.tiered_chart import TieredChart

_LEAST_GAP = 3.0
_APART = 24


@dataclass(frozen=True, slots=True)
class DumbbellRow:
    """One ranked thing.

    Attributes:
        key: What signals say.
        name: Cut or over several lines where there is no room, whole on hover.
        filled: Place of the filled mark on the scale; None draws no mark.
        hollow: Place of the hollow mark; None draws no mark.
        rank: Shown before the name.
        text: The figure shown at the right.
        tier: Name of its tier; a rule stands where it changes.
        tooltip: What is said on hover below the name: the exact values.
        colour: Colour of the marks.
    """

    key: str
    name: str
    filled: float | None
    hollow: float | None = None
    rank: str = ""
    text: str = ""
    tier: str = ""
    tooltip: str = ""
    colour: Colour = Colour.ACCENT

    @property
    def labels(self) -> tuple[str, str, str, str]:
        """What stands beside the marks and the figure."""
        return self.key, self.rank, self.name, self.tier


@dataclass(frozen=True, slots=True)
class DumbbellWords:
    """The words of the header.

    Attributes:
        name: Heading of the names.
        filled: What the filled mark is.
        hollow: What the hollow mark is; "" where there is none.
        between: What the line between them means.
        text: Heading of the figures.
        tier: A name of a tier as wide as any; its room is kept before there are tiers, so that nothing moves then.
        figure: A figure as wide as any; its room is kept where figures change before one's eyes.
    """

    name: str = ""
    filled: str = ""
    hollow: str = ""
    between: str = ""
    text: str = ""
    tier: str = ""
    figure: str = ""


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where the parts of a row are, in pixels from the left."""

    name: float
    plot: float
    plot_end: float
    text_end: float
    tier: float


class DumbbellChart(TieredChart):
    """Ranked rows with two marks each and rules between tiers."""

    least_plot = 150
    """So much room is left to the marks before names are cut."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[DumbbellRow, ...] = ()
        self._words = DumbbellWords()
        self._low, self._high = 0.0, 1.0
        self._ticks: tuple[tuple[float, str], ...] = ()
        self._columns = _Columns(0, 0, 0, 0, 0)
        self._gap = float(Space.WITHIN)
        self._wraps = False

    def set_words(self, words: DumbbellWords) -> None:
        """Name the columns and the marks."""
        self._words = words
        self.relay()

    def set_wrap(self, *, wrap: bool) -> None:
        """Choose whether long names go over several lines; else the whole order stays in sight and they are cut."""
        self._wraps = wrap
        self.relay()

    def set_scale(self, low: float, high: float, ticks: Sequence[tuple[float, str]] = ()) -> None:
        """Choose which values stand at the left and the right end, and which are marked on the scale."""
        self._low, self._high, self._ticks = low, high, tuple(ticks)
        self.relay()

    def set_rows(self, rows: Sequence[DumbbellRow]) -> None:
        """Show these rows; the selection stays where its key is. Where they lie as before, only changes are painted."""
        before, self._rows = self._rows, tuple(rows)
        self.set_tiers(rows)
        self.renew(before, self._rows)

    def lay(self) -> Hashable:
        """Return the columns as well, and the colour of the first marks, which the legend has too."""
        return super().lay(), self._columns, self._rows[0].colour if self._rows else None

    def renewed(self, number: int, old: DumbbellRow, new: DumbbellRow) -> QRect:
        """Return only the marks and the figure where no word beside them has changed."""
        if old.labels == new.labels:
            return self.part_of(number, self._columns.plot - self._radius(), self._columns.text_end + 1)
        return super().renewed(number, old, new)

    def row_tip(self, number: int) -> str:
        """Return the whole name and the exact values."""
        row = self._rows[number]
        name = f"{row.rank}  {row.name}" if row.rank else row.name
        return f"{name}\n{row.tooltip}" if row.tooltip else name

    def header_tip(self) -> str:
        """Return what the line between the marks means, for where the header has no room for it."""
        return self._words.between

    def gap_before(self, number: int) -> float:
        """Return the room for the rule between two tiers."""
        return self._gap if number and self.starts_tier(number) else 0.0

    def least_row_height(self) -> float:
        """Return less than elsewhere: the point of a ranking is to be seen whole."""
        return theme().scaled(19)

    def needed_height(self, number: int) -> float:
        """Return the height of a name of several lines; beside such rows the others are not as dense as they may be."""
        if not self._wraps:
            return 0.0
        width = self._name_width()
        apart = theme().scaled(_APART) if any(lines_needed(row.name, width) > 1 for row in self._rows) else 0.0
        return max(name_height(self._rows[number].name, width) + Space.TIGHT, apart) if apart else 0.0

    def header_height(self) -> float:
        """Return one line of legend, and one of the scale where it has marks."""
        return theme().scaled(32 + (18 if self._ticks else 0))

    def footer_height(self) -> float:
        """Return a little room below the last row."""
        return float(Space.WITHIN)

    def measure(self) -> None:
        """Give the names the room that they need, up to more than half of the width: a cut name says little."""
        width = self.viewport().width()
        edge = float(Space.BETWEEN)
        rank = max((text_width(row.rank) for row in self._rows), default=0.0)
        name = edge + (rank + Space.BETWEEN if rank > 2 else 0.0)
        longest = max((text_width(row.name, bold=True) for row in self._rows), default=0.0)
        # The heading begins where the ranks do.
        longest = max(longest, edge + text_width(self._words.name, TextStyle.NOTE) - name)
        tiers = {self._words.tier, *(row.tier for row in self._rows)}
        tier = max(text_width(name, TextStyle.NOTE) for name in tiers)
        tier = width - edge - tier if tier > 2 else width - edge
        texts = max((text_width(row.text) for row in self._rows), default=0.0)
        texts = max(texts, text_width(self._words.figure) if self._words.figure else 0.0)
        texts = max(texts, text_width(self._words.text, TextStyle.NOTE) if self._words.text else 0.0)
        text_end = tier - Space.BETWEEN if tier < width - edge else tier
        plot_end = text_end - texts - Space.BETWEEN if texts > 2 else text_end
        names = max((plot_end - name) * 0.58, plot_end - name - Space.MARGIN - theme().scaled(self.least_plot))
        plot = name + min(longest, names) + Space.MARGIN
        self._columns = _Columns(name, plot, max(plot_end - Space.WITHIN, plot + 1), text_end, tier)
        self._gap = self.rule_room()
        super().measure()

    def draw_header(self, painter: QPainter, place: QRectF) -> None:
        """Draw the names of the columns and marks, and the scale."""
        line = QRectF(0, 0, place.width(), theme().scaled(32))
        columns = self._columns
        left = QRectF(Space.BETWEEN, 0, columns.plot - Space.BETWEEN - Space.WITHIN, line.height())
        draw_text(painter, left, self._words.name, LEFT, Colour.SECONDARY, TextStyle.NOTE)
        self._draw_legend(painter, line)
        right = QRectF(columns.plot_end, 0, columns.text_end - columns.plot_end, line.height())
        draw_text(painter, right, self._words.text, RIGHT, Colour.SECONDARY, TextStyle.NOTE)
        across = self._across()
        for value, text in self._ticks:
            x, half = across(value), theme().scaled(40)
            below = QRectF(x - half, line.height() - 2, 2 * half, theme().scaled(16))
            draw_text(painter, below, text, CENTRE, Colour.SECONDARY, TextStyle.NOTE)
        draw_line(painter, QPointF(0, place.bottom() - 1), QPointF(place.width(), place.bottom() - 1))

    def draw_behind(self, painter: QPainter, place: QRectF) -> None:
        """Draw the lines of the scale."""
        across = self._across()
        for value, _text in self._ticks:
            draw_line(painter, QPointF(across(value), place.top()), QPointF(across(value), place.bottom()))

    def draw_row(self, painter: QPainter, number: int, place: QRectF) -> None:
        """Draw rank, name, marks, figure and the name of a tier at its first row."""
        row, columns = self._rows[number], self._columns
        chosen = row.key == self.selected_key()
        edge = float(Space.BETWEEN)
        if self.paints(QRectF(0, place.top(), columns.plot - Space.BETWEEN, place.height())):
            rank = QRectF(edge, place.top(), columns.name - edge - Space.BETWEEN, place.height())
            draw_text(painter, rank, row.rank, RIGHT, Colour.SECONDARY)
            name = QRectF(columns.name, place.top(), self._name_width(), place.height())
            draw_name(painter, name, row.name, bold=chosen)
        text = QRectF(columns.plot_end, place.top(), columns.text_end - columns.plot_end, place.height())
        draw_text(painter, text, row.text, RIGHT)
        tier = QRectF(columns.tier, place.top(), place.width() - edge - columns.tier, place.height())
        self.draw_tier(painter, number, place, tier, RIGHT)

    def draw_over(self, painter: QPainter, place: QRectF, offset: float) -> None:
        """Draw the marks of all rows that are being drawn."""
        radius, columns, across = self._radius(), self._columns, self._across()
        marks = []
        for number in range(self.first_at(offset), len(self._rows)):
            row, of_row = self._rows[number], self.row_place(number, place.width(), offset)
            if of_row.top() > place.bottom():
                break
            if self.paints(of_row):
                filled = None if row.filled is None else across(row.filled)
                hollow = None if row.hollow is None else across(row.hollow)
                marks.append(Marks(of_row.center().y(), filled, hollow, row.colour))
        draw_marks(painter, marks, columns.plot, columns.plot_end, radius)

    def rule_room(self) -> float:
        """Return the room for a rule: less where the rows, at their least, would not be seen whole otherwise."""
        rules = self.rules()
        least = self.least_row_height()
        rows = sum(max(self.needed_height(number), least) for number in range(len(self._rows)))
        taken = self.header_height() + self.footer_height() + rows
        spare = self.viewport().height() - taken
        return min(max(spare / rules, _LEAST_GAP), float(Space.WITHIN)) if rules else float(Space.WITHIN)

    def _draw_legend(self, painter: QPainter, line: QRectF) -> None:
        y, radius, gap, words = line.center().y(), self._radius(), theme().scaled(6), self._words
        colour = self._rows[0].colour if self._rows else Colour.ACCENT
        told = [(text, filled) for text, filled in ((words.filled, True), (words.hollow, False)) if text]
        widths = [2 * radius + gap + text_width(text, TextStyle.NOTE) for text, _filled in told]
        whole, between = sum(widths), theme().scaled(20) - radius
        end = self._columns.text_end - text_width(words.text, TextStyle.NOTE) - Space.WITHIN
        # Over the marks, or from as far to the left as it can be read whole beside the heading of the names.
        least = Space.BETWEEN + text_width(words.name, TextStyle.NOTE) + Space.BETWEEN
        x = max(min(self._columns.plot, end - whole - between * (len(told) - 1)), least)
        for (text, filled), width in zip(told, widths, strict=True):
            draw_mark(painter, QPointF(x + radius, y), radius, colour if filled else Colour.TEXT, filled=filled)
            room = QRectF(x + 2 * radius + gap, 0, min(width - 2 * radius - gap, max(end - x, 0.0)), line.height())
            draw_text(painter, room, text, LEFT, Colour.SECONDARY, TextStyle.NOTE)
            x = room.right() + between
        room = QRectF(x, 0, self._columns.plot_end - x, line.height())
        if room.width() > theme().scaled(60):
            draw_text(painter, room, words.between, LEFT, Colour.SECONDARY, TextStyle.NOTE)

    def _across(self) -> Callable[[float], float]:
        """Return what says where on the line a value stands."""
        inset, span = self._radius(), self._high - self._low
        start, low = self._columns.plot + inset, self._low
        room = self._columns.plot_end - inset - start

        def across(value: float) -> float:
            share = (value - low) / span if span else 0.5
            return start + min(max(share, 0.0), 1.0) * room

        return across

    def _name_width(self) -> float:
        return self._columns.plot - self._columns.name - Space.BETWEEN

    @staticmethod
    def _radius() -> float:
        return theme().scaled(5)
