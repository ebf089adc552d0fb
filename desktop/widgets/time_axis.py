"""Quarters along a line: where each stands, which year it is in, and how years and quarters are written above."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPolygonF

from desktop.widgets.measures import TextStyle
from desktop.widgets.painting import CENTRE, RIGHT, draw_line, draw_text, text_width
from desktop.widgets.palette import Colour
from desktop.widgets.theme import theme


@dataclass(frozen=True, slots=True)
class Horizon:
    """The end of a phase.

    Attributes:
        quarter: Number of the first quarter after it, counted from 0 at the first quarter shown.
        name: Written at the top of its line, as "short term".
    """

    quarter: int
    name: str = ""


@dataclass(frozen=True, slots=True)
class Review:
    """A date at which the plan is looked at again.

    Attributes:
        quarter: Number of its quarter, counted from 0.
        name: What is reviewed, said on hover.
    """

    quarter: int
    name: str = ""


@dataclass(frozen=True, slots=True)
class TimeAxis:
    """The quarters of a plan from left to right.

    Attributes:
        first_year: Calendar year of quarter 0, which is its first.
        quarters: How many quarters are shown.
        horizons: Ends of phases.
        left: Where quarter 0 begins, in pixels.
        right: Where the last quarter ends.
        reviews: When the plan is looked at again.
    """

    first_year: int = 2023
    quarters: int = 32
    horizons: tuple[Horizon, ...] = ()
    left: float = 0.0
    right: float = 0.0
    reviews: tuple[Review, ...] = ()

    def x(self, quarter: float) -> float:
        """Return where a quarter begins."""
        return self.left + (self.right - self.left) * quarter / max(self.quarters, 1)

    def quarter_at(self, x: float) -> int:
        """Return the quarter at a place; it may lie beyond the plan."""
        return math.floor(self.exact_quarter_at(x))

    def exact_quarter_at(self, x: float) -> float:
        """Return the quarter at a place, with the fraction of it that lies before; it may lie beyond the plan."""
        width = (self.right - self.left) / max(self.quarters, 1)
        return (x - self.left) / width if width > 0 else 0.0

    def label(self, quarter: int) -> str:
        """Return a quarter as "2026 Q1"."""
        return f"{self.first_year + quarter // 4} Q{quarter % 4 + 1}"

    def header_height(self) -> float:
        """Return the height of the years, and of the quarters and horizons where they are written."""
        lines = 1 + self._shows_quarters() + any(horizon.name for horizon in self.horizons)
        return theme().scaled(12 + 18 * lines)

    def draw_header(self, painter: QPainter, place: QRectF) -> None:
        """Write years, quarters where there is room for them, and the names of horizons left of their lines."""
        line, top = theme().scaled(18), place.top() + theme().scaled(6)
        year_width = self.x(4) - self.x(0)
        stride = 1 if year_width >= text_width("2030") + 8 else 2
        for number in range(0, -(-self.quarters // 4), stride):
            end = min(4 * (number + stride), self.quarters)
            box = QRectF(self.x(4 * number), top, self.x(end) - self.x(4 * number), line)
            draw_text(painter, box, str(self.first_year + number), CENTRE, Colour.SECONDARY)
        top += line
        if self._shows_quarters():
            for quarter in range(self.quarters):
                box = QRectF(self.x(quarter), top, self.x(1) - self.x(0), line)
                draw_text(painter, box, f"Q{quarter % 4 + 1}", CENTRE, Colour.SECONDARY, TextStyle.NOTE)
            top += line
        before = self.left
        for horizon in self.horizons:
            after = self.x(horizon.quarter)
            box = QRectF(before + 4, top, after - before - 8, line)
            draw_text(painter, box, horizon.name, RIGHT, Colour.SECONDARY, TextStyle.NOTE)
            before = after
        for review in self.reviews:
            centre, tip, half = self.x(review.quarter + 1), place.bottom() - 2, theme().scaled(4)
            flag = QPolygonF([QPointF(centre - half, tip - 2 * half), QPointF(centre + half, tip - 2 * half)])
            flag.append(QPointF(centre, tip))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().colour(Colour.ACCENT))
            painter.drawPolygon(flag)

    def draw_lines(self, painter: QPainter, top: float, bottom: float) -> None:
        """Draw a thin line at each year and a stronger one at each horizon."""
        for quarter in range(0, self.quarters + 1, 4):
            draw_line(painter, QPointF(self.x(quarter), top), QPointF(self.x(quarter), bottom))
        self.draw_horizons(painter, top, bottom)
        for review in self.reviews:
            x = self.x(review.quarter + 1)
            draw_line(painter, QPointF(x, top), QPointF(x, bottom), Colour.ACCENT, 1, Qt.PenStyle.DashLine)

    def draw_horizons(self, painter: QPainter, top: float, bottom: float) -> None:
        """Draw a line at each horizon."""
        for horizon in self.horizons:
            x = self.x(horizon.quarter)
            draw_line(painter, QPointF(x, top), QPointF(x, bottom), Colour.LINE_STRONG, 2)

    def _shows_quarters(self) -> bool:
        return self.x(1) - self.x(0) >= text_width("Q4", TextStyle.NOTE) + 4
