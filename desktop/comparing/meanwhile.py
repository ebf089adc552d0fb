"""What stands below a question: the weights so far, and whether the answers fit together."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.comparing.contradiction_card import ContradictionCard
from desktop.comparing.contradictions import contradiction
from desktop.comparing.standing import Standing
from desktop.comparing.weight_bars import WeightBars
from desktop.widgets.measures import Space
from desktop.widgets.page import Card
from desktop.widgets.side_by_side import SideBySide

_LONG, _SHORT = (5, 4), (4, 5)
"""How the two share the width where names are long, and where they are short."""
_SCARCE: Final = 0.4
"""What is left of the width to bars that have the smaller share."""


class Meanwhile(QWidget):
    """Grows until names have the lines that they need, and no further: the rest is the question's.

    Attributes:
        fit: Whether the answers fit together, and ways out where they do not.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares = (0, 0)
        self._parts = SideBySide(self)
        self._weights = Card(" ", parent=self._parts)
        self._bars = WeightBars(self._weights)
        self._bars.setObjectName("weight_bars")
        self.fit = ContradictionCard(self._parts)
        self.fit.setObjectName("contradiction_card")
        self._weights.body.addWidget(self._bars, 1)
        for card in (self._weights, self.fit):
            card.body.setContentsMargins(Space.BETWEEN, Space.WITHIN + Space.TIGHT, Space.BETWEEN, Space.WITHIN)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._parts)
        self._bars.room_wanted.connect(self._bound)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._weights.set_title(self.tr("Your weights so far"))
        self._bars.setAccessibleName(self.tr("Your weights so far"))
        self.fit.retranslate()

    def show_standing(self, standing: Standing) -> None:
        """Show what the answers come to so far."""
        self._bars.show_standing(standing)
        self.fit.show_standing(standing, contradiction(standing))
        self._share()
        self._bound()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share another width."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        shares = _LONG if self._bars.wraps_in(_SCARCE * self.width()) else _SHORT
        # Only once: what somebody has moved since is theirs.
        if shares != self._shares:
            self._shares = shares
            self._parts.set_shares(*shares)

    def _bound(self) -> None:
        bars = self._weights.sizeHint().height() + self._bars.spare_height()
        self.setMaximumHeight(max(bars, self.fit.minimumSizeHint().height()))
