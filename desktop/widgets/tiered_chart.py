"""What charts of ranked rows share: a rule where a tier begins, and its name beside its first row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from desktop.widgets.measures import TextStyle
from desktop.widgets.painting import draw_line, draw_text
from desktop.widgets.palette import Colour
from desktop.widgets.row_chart import RowChart


class TieredRow(Protocol):
    """One ranked thing."""

    @property
    def key(self) -> str:
        """What signals say."""

    @property
    def tier(self) -> str:
        """Name of its tier, or ""."""


class TieredChart(RowChart):
    """Rows in tiers; a subclass gives them to `set_tiers` and draws what is in each."""

    picture_width = 1100

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiers: tuple[str, ...] = ()
        self._keys: list[str] = []

    def set_tiers(self, rows: Sequence[TieredRow]) -> None:
        """Say which rows there are."""
        self._keys, self._tiers = [row.key for row in rows], tuple(row.tier for row in rows)

    def keys(self) -> list[str]:
        """Return the keys of the rows."""
        return self._keys

    def parted(self, above: Any, row: Any) -> bool:
        """Return whether a tier begins."""
        return bool(above.tier != row.tier)

    def starts_tier(self, number: int) -> bool:
        """Return whether a row is the first of its tier."""
        tiers = self._tiers
        return bool(tiers[number]) and (number == 0 or tiers[number - 1] != tiers[number])

    def rules(self) -> int:
        """Return how many rules stand between tiers."""
        return sum(self.starts_tier(number) for number in range(1, len(self._tiers)))

    def draw_tier(self, painter: QPainter, number: int, place: QRectF, name: QRectF, align: Qt.AlignmentFlag) -> None:
        """Draw the rule above the first row of a tier, and in its own place the tier's name."""
        if not self.starts_tier(number):
            return
        if self.paints(name):
            draw_text(painter, name, self._tiers[number], align, Colour.SECONDARY, TextStyle.NOTE)
        if number:
            y = place.top() - self.gap_before(number) / 2
            draw_line(painter, QPointF(0, y), QPointF(place.width(), y), Colour.LINE_STRONG)
