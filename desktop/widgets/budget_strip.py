"""What each quarter costs, as bars under the plan, and what may be spent, as a line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.widgets.chart import Chart
from desktop.widgets.measures import Space, TextStyle
from desktop.widgets.number_rule import write_figure
from desktop.widgets.painting import (
    LEFT,
    RIGHT,
    draw_bar,
    draw_focus_ring,
    draw_line,
    draw_phase_bar,
    draw_text,
    text_width,
)
from desktop.widgets.pairing import paired
from desktop.widgets.palette import Colour
from desktop.widgets.theme import phase_role, theme
from desktop.widgets.time_axis import TimeAxis

_OVER = 1 + 1e-9
"""A budget is passed where more than the noise of sums is spent of it."""


@dataclass(frozen=True, slots=True)
class QuarterCost:
    """One quarter.

    Attributes:
        spent: What it costs.
        limit: What may be spent, or None.
        phase: 0 short, 1 medium, 2 long term.
        tooltip: What is said on hover; "" says the two figures.
    """

    spent: float
    limit: float | None = None
    phase: int = 0
    tooltip: str = ""


@dataclass(frozen=True, slots=True)
class Allowance:
    """What may be spent over several quarters, drawn as a gauge as long as they are.

    Attributes:
        start: First quarter.
        end: First quarter after them.
        text: What is written above the gauge, as "Short term: 2,988 of 3,000".
        share: How much of it is spent, above 1 where too much, which is marked; None where there is no limit.
        phase: 0 short, 1 medium, 2 long term.
        short: Written where there is no room for `text`, which is then said on hover.
    """

    start: int
    end: int
    text: str
    share: float | None = None
    phase: int = 0
    short: str = ""


class BudgetStrip(Chart):
    """Bars per quarter with the limit above them; a bar over the limit is marked with a sign as well as a colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quarters: tuple[QuarterCost, ...] = ()
        self._allowances: tuple[Allowance, ...] = ()
        self._axis = TimeAxis()
        self._title = self._unit = self._allowed = ""
        self._cursor = -1
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def set_axis(self, axis: TimeAxis) -> None:
        """Stand under these quarters: connect it to ``GanttChart.axis_changed``."""
        self._axis = axis
        self.viewport().update()

    def set_costs(self, quarters: Sequence[QuarterCost], title: str = "", unit: str = "") -> None:
        """Show these quarters.

        Args:
            quarters: From quarter 0 of the axis on.
            title: Written in the place of the names, with the unit, as "Budget by quarter, RMB m".
            unit: Said on hover behind a figure, as "RMB m".
        """
        self._quarters, self._title, self._unit = tuple(quarters), title, unit
        self.setAccessibleName(title)
        self.relay()

    def set_allowances(self, allowances: Sequence[Allowance], title: str = "") -> None:
        """Show what may be spent over several quarters, for budgets that no single quarter has a share of.

        Args:
            allowances: From left to right.
            title: Written in the place of the names, as "Spent of budget".
        """
        self._allowances, self._allowed = tuple(allowances), title
        self.relay()

    def allowances(self) -> tuple[Allowance, ...]:
        """Return what may be spent over several quarters, as it is shown."""
        return self._allowances

    def sizeHint(self) -> QSize:
        """Return a strip of four rows."""
        return QSize(theme().scaled(480), theme().scaled(128))

    def minimumSizeHint(self) -> QSize:
        """Return the least height at which bars can be told apart."""
        return QSize(theme().scaled(240), theme().scaled(88))

    def whole_size(self) -> QSizeF:
        """Return the size in view: a strip does not scroll."""
        return QSizeF(self.viewport().size())

    def tip_at(self, point: QPointF) -> tuple[str, QRectF]:
        """Return the figures of the quarter at a point."""
        quarter = self._placed().quarter_at(point.x())
        if not 0 <= quarter < len(self._quarters) or point.x() < self._placed().left:
            return "", QRectF()
        axis, height, top = self._placed(), self.viewport().height(), self._plot(QSizeF(self.viewport().size())).top()
        for allowance in self._allowances:
            if point.y() < top and allowance.start <= quarter < allowance.end:
                return allowance.text, QRectF(axis.x(allowance.start), 0, axis.x(allowance.end), top)
        return self._said(quarter), QRectF(axis.x(quarter), 0, axis.x(1) - axis.x(0), height)

    def draw(self, painter: QPainter, size: QSizeF, _offset: QPointF) -> None:
        """Draw title, scale, bars and limit."""
        axis, plot = self._placed(), self._plot(size)
        draw_text(painter, QRectF(Space.BETWEEN, plot.top(), axis.left, theme().scaled(20)), self._title, bold=True)
        axis.draw_lines(painter, plot.top(), plot.bottom())
        highest = self._highest()
        line = theme().scaled(16)
        room = QRectF(0, plot.top() - line / 2, axis.left - Space.WITHIN, line)
        if highest and text_width(self._title, bold=True) < axis.left - theme().scaled(80):
            draw_text(
                painter,
                room,
                write_figure(highest, 0 if highest >= 100 else 2),
                RIGHT,
                Colour.SECONDARY,
                TextStyle.NOTE,
            )
        draw_text(painter, room.translated(0, plot.height()), "0", RIGHT, Colour.SECONDARY, TextStyle.NOTE)
        for number, quarter in enumerate(self._quarters):
            self._draw_quarter(painter, plot, number, quarter)
        draw_line(painter, plot.bottomLeft(), plot.bottomRight(), Colour.LINE_STRONG)
        self._draw_limits(painter, plot)
        if self._allowances:
            title = QRectF(Space.BETWEEN, theme().scaled(4), axis.left - Space.BETWEEN, theme().scaled(18))
            draw_text(painter, title, self._allowed, LEFT, Colour.SECONDARY, TextStyle.NOTE)
        for allowance in self._allowances:
            self._draw_allowance(painter, allowance)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the strip, and the focus ring, which no export shows."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            axis, plot = self._placed(), self._plot(QSizeF(self.viewport().size()))
            place = QRectF(self.viewport().rect())
            if 0 <= self._cursor < len(self._quarters):
                place = QRectF(axis.x(self._cursor), plot.top(), axis.x(1) - axis.x(0), plot.height())
            draw_focus_ring(painter, place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move from quarter to quarter, each said to a screen reader."""
        last = len(self._quarters) - 1
        targets = {
            Qt.Key.Key_Right: self._cursor + 1,
            Qt.Key.Key_Left: self._cursor - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        target = targets.get(Qt.Key(event.key()))
        if target is None or last < 0:
            super().keyPressEvent(event)
            return
        self._cursor = min(max(target, 0), last)
        self.describe(self._said(self._cursor))
        self.viewport().update()

    def _placed(self) -> TimeAxis:
        """Return the quarters, spread over the strip's own width where no chart above gives their places."""
        if self._axis.right > self._axis.left:
            return self._axis
        quarters = max(len(self._quarters), 1)
        width = self.viewport().width()
        return replace(self._axis, quarters=quarters, left=theme().scaled(200), right=width - Space.BETWEEN)

    def _plot(self, size: QSizeF) -> QRectF:
        axis, top = self._placed(), theme().scaled(18) + (theme().scaled(24) if self._allowances else 0)
        return QRectF(axis.left, top, axis.right - axis.left, max(size.height() - top - theme().scaled(12), 1))

    def _highest(self) -> float:
        return max((max(quarter.spent, quarter.limit or 0.0) for quarter in self._quarters), default=0.0)

    def _y(self, plot: QRectF, value: float) -> float:
        highest = self._highest()
        return plot.bottom() - (value / highest if highest else 0.0) * plot.height()

    def _draw_quarter(self, painter: QPainter, plot: QRectF, number: int, quarter: QuarterCost) -> None:
        axis, top = self._placed(), self._y(plot, quarter.spent)
        gap = min(2.0, (axis.x(1) - axis.x(0)) / 6)
        box = QRectF(axis.x(number) + gap, top, axis.x(1) - axis.x(0) - 2 * gap, plot.bottom() - top)
        over = quarter.limit is not None and quarter.spent > quarter.limit * (1 + 1e-9)
        if box.height() > 0:
            if over:
                draw_bar(painter, box, Colour.PROBLEM)
            else:
                draw_phase_bar(painter, box, quarter.phase)
        if over:
            height = theme().scaled(16)
            sign = QRectF(box.left() - 4, max(top - height, 0), box.width() + 8, height)
            draw_text(painter, sign, "!", Qt.AlignmentFlag.AlignCenter, Colour.PROBLEM, TextStyle.NOTE, bold=True)

    def _draw_limits(self, painter: QPainter, plot: QRectF) -> None:
        axis = self._placed()
        for number, quarter in enumerate(self._quarters):
            if quarter.limit is not None:
                y = self._y(plot, quarter.limit)
                start, end = QPointF(axis.x(number), y), QPointF(axis.x(number + 1), y)
                draw_line(painter, start, end, Colour.PROBLEM, 2, Qt.PenStyle.DashLine)

    def _draw_allowance(self, painter: QPainter, allowance: Allowance) -> None:
        axis, line = self._placed(), theme().scaled(18)
        left, right = axis.x(allowance.start) + 2, axis.x(allowance.end) - 2
        words = QRectF(left, theme().scaled(4), right - left, line)
        fits = text_width(allowance.text, TextStyle.NOTE) <= words.width()
        text = allowance.text if fits else allowance.short or allowance.text
        over = allowance.share is not None and allowance.share > _OVER
        if over and not text.startswith("!"):
            text = f"! {text}"
        draw_text(painter, words, text, LEFT, Colour.PROBLEM if over else Colour.SECONDARY, TextStyle.NOTE, bold=over)
        if allowance.share is not None:
            gauge = QRectF(left, words.bottom() + 1, right - left, theme().scaled(4))
            draw_bar(painter, gauge, Colour.LINE)
            gauge.setWidth(gauge.width() * min(max(allowance.share, 0.0), 1.0))
            draw_bar(painter, gauge, Colour.PROBLEM if over else phase_role(allowance.phase))

    def _said(self, number: int) -> str:
        quarter = self._quarters[number]
        figures = quarter.tooltip
        if not figures:
            spent = f"{write_figure(quarter.spent)} {self._unit}".strip()
            limit = "" if quarter.limit is None else f" / {write_figure(quarter.limit)} {self._unit}".rstrip()
            figures = spent + limit
        return paired(self._axis.label(number), figures)
