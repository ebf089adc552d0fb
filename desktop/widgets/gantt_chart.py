"""A plan as bars over quarters, with the ends of the phases and what must come before what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from desktop.widgets.measures import Space, TextStyle
from desktop.widgets.painting import LEFT, draw_line, draw_phase_bar, draw_text, text_width
from desktop.widgets.palette import Colour
from desktop.widgets.row_chart import RowChart
from desktop.widgets.theme import theme
from desktop.widgets.time_axis import Horizon, TimeAxis

__all__ = ["GanttBar", "GanttChart", "Horizon", "TimeAxis"]


@dataclass(frozen=True, slots=True)
class GanttBar:
    """One row of the plan.

    Attributes:
        key: What signals say.
        label: Cut where there is no room, whole on hover.
        start: Number of the first quarter, from 0; None where it has no place in the plan.
        end: Number of the first quarter after it; None where it has no place in the plan.
        phase: 0 short, 1 medium, 2 long term.
        note: Written after the bar, as "pinned", or in its place, as "not in the plan".
        closed: Whether it is decided and out of discussion, which is hatched.
        tooltip: What is said on hover below the name.
    """

    key: str
    label: str
    start: int | None
    end: int | None
    phase: int = 0
    note: str = ""
    closed: bool = False
    tooltip: str = ""


class GanttChart(RowChart):
    """The plan as the page; the budget strip below it stands on the same quarters."""

    axis_changed = Signal(object)
    """The `TimeAxis` as it lies now, for what must stand below it quarter by quarter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[GanttBar, ...] = ()
        self._keys: list[str] = []
        self._prerequisites: tuple[tuple[str, str], ...] = ()
        self._axis = TimeAxis()

    def set_axis(self, first_year: int, quarters: int, horizons: Sequence[Horizon] = ()) -> None:
        """Choose the years shown and where phases end."""
        self._axis = replace(self._axis, first_year=first_year, quarters=quarters, horizons=tuple(horizons))
        self.relay()

    def set_bars(self, bars: Sequence[GanttBar], prerequisites: Sequence[tuple[str, str]] = ()) -> None:
        """Show these rows.

        Args:
            bars: From top to bottom.
            prerequisites: Pairs of keys, the earlier one first.
        """
        self._bars, self._prerequisites = tuple(bars), tuple(prerequisites)
        self._keys = [bar.key for bar in bars]
        self.relay()

    def axis(self) -> TimeAxis:
        """Return the quarters as they lie now."""
        return self._axis

    def keys(self) -> list[str]:
        """Return the keys of the rows."""
        return self._keys

    def row_tip(self, number: int) -> str:
        """Return the whole name, the quarters, and what the page says of it."""
        bar, lines = self._bars[number], [self._bars[number].label]
        if bar.start is not None and bar.end is not None:
            lines.append(f"{self._axis.label(bar.start)} – {self._axis.label(bar.end - 1)}")
        lines += [text for text in (bar.note, bar.tooltip) if text]
        return "\n".join(lines)

    def header_height(self) -> float:
        """Return the height of the years."""
        return self._axis.header_height()

    def least_row_height(self) -> float:
        """Return less than elsewhere: the point of a plan is to be seen whole."""
        return theme().scaled(19)

    def footer_height(self) -> float:
        """Return a little room below the last row."""
        return float(Space.WITHIN)

    def measure(self) -> None:
        """Give the names the room that they need, up to nearly half of the width."""
        width = self.viewport().width()
        longest = max((text_width(bar.label, bold=True) for bar in self._bars), default=0.0)
        left = Space.BETWEEN + min(longest, width * 0.44) + Space.BETWEEN
        axis = replace(self._axis, left=round(left), right=max(width - Space.BETWEEN, left + 1))
        changed, self._axis = axis != self._axis, axis
        super().measure()
        if changed:
            self.axis_changed.emit(axis)

    def draw_header(self, painter: QPainter, place: QRectF) -> None:
        """Draw years and quarters."""
        self._axis.draw_header(painter, place)
        bottom = place.bottom() - 1
        draw_line(painter, QPointF(0, bottom), QPointF(place.width(), bottom))

    def draw_behind(self, painter: QPainter, place: QRectF) -> None:
        """Draw years and horizons."""
        self._axis.draw_lines(painter, place.top(), place.bottom())

    def draw_row(self, painter: QPainter, number: int, place: QRectF) -> None:
        """Draw a name and its bar."""
        bar = self._bars[number]
        chosen = bar.key == self.selected_key()
        label = QRectF(Space.BETWEEN, place.top(), self._axis.left - Space.BETWEEN * 2, place.height())
        placed = bar.start is not None and bar.end is not None
        draw_text(painter, label, bar.label, colour=Colour.TEXT if placed else Colour.SECONDARY, bold=chosen)
        if chosen:
            self._axis.draw_horizons(painter, place.top(), place.bottom())
        end = self._axis.left
        if bar.start is not None and bar.end is not None:
            box = self._box(bar.start, bar.end, place)
            self._draw_bar(painter, box, bar)
            end = box.right()
        self._draw_note(painter, bar, place, end)

    def draw_over(self, painter: QPainter, _place: QRectF, offset: float) -> None:
        """Draw what must come before what; where a row is selected, its own lines stand out."""
        numbers = {key: number for number, key in enumerate(self._keys)}
        for chosen in (False, True):
            for before, after in self._prerequisites:
                if before in numbers and after in numbers and chosen == (self.selected_key() in {before, after}):
                    self._draw_prerequisite(painter, numbers[before], numbers[after], offset, chosen=chosen)

    def _box(self, start: int, end: int, place: QRectF) -> QRectF:
        thick = theme().scaled(16)
        left, right = self._axis.x(start), self._axis.x(end)
        return QRectF(left, place.center().y() - thick / 2, max(right - left, 3.0), thick)

    @staticmethod
    def _draw_bar(painter: QPainter, box: QRectF, bar: GanttBar) -> None:
        draw_phase_bar(painter, box, bar.phase)
        if bar.closed:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QBrush(theme().colour(Colour.SURFACE), Qt.BrushStyle.BDiagPattern))
            painter.drawRoundedRect(box, 3, 3)

    def _draw_note(self, painter: QPainter, bar: GanttBar, place: QRectF, end: float) -> None:
        width = text_width(bar.note, TextStyle.NOTE)
        left = end + Space.WITHIN
        if bar.start is None:
            # Nothing else stands in the row, and the whole is said on hover.
            width = min(width, place.right() - left - Space.WITHIN)
        if not bar.note or left + width > place.right():
            return
        room = QRectF(left, place.top(), width, place.height())
        draw_text(painter, room, bar.note, LEFT, Colour.SECONDARY, TextStyle.NOTE)

    def _draw_prerequisite(self, painter: QPainter, before: int, after: int, offset: float, *, chosen: bool) -> None:
        first, second = self._bars[before], self._bars[after]
        if first.start is None or first.end is None or second.start is None or second.end is None:
            return
        box = self._box(first.start, first.end, self.row_place(before, 0, offset))
        target = self._box(second.start, second.end, self.row_place(after, 0, offset))
        begin = QPointF(box.right(), box.center().y())
        down = target.top() > box.bottom()
        end = QPointF(target.left() + 6, target.top() if down else target.bottom())
        path = QPainterPath(begin)
        path.lineTo(QPointF(max(end.x(), begin.x() + 6), begin.y()))
        if end.x() < begin.x() + 6:
            between = begin.y() + (1 if down else -1) * self._row_height / 2
            path.lineTo(QPointF(begin.x() + 6, between))
            path.lineTo(QPointF(end.x(), between))
        path.lineTo(end)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme().colour(Colour.TEXT if chosen else Colour.SECONDARY), 2 if chosen else 1))
        painter.drawPath(path)
        tip, way = 4.0, 1 if down else -1
        head = QPainterPath(end)
        head.lineTo(end + QPointF(-tip, -way * tip * 1.4))
        head.lineTo(end + QPointF(tip, -way * tip * 1.4))
        painter.fillPath(head, theme().colour(Colour.TEXT if chosen else Colour.SECONDARY))
