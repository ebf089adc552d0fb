"""How far the tiers are, in the header, where it moves nothing when it comes and goes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.widgets.buttons import LinkButton
from desktop.widgets.measures import Space
from desktop.widgets.progress_strip import ProgressStrip
from desktop.widgets.theme import theme

_WIDTH = 300


class TierProgress(QWidget):
    """A strip while panels are drawn; a link to draw them after all where the user gave up.

    Attributes:
        cancelled: The user gives up.
        wanted: The user wants the tiers after all.
    """

    cancelled = Signal()
    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strip = ProgressStrip(self)
        self._strip.cancelled.connect(self.cancelled)
        self._again = LinkButton(parent=self)
        self._again.setObjectName("rank_draw_tiers")
        self._again.clicked.connect(self.wanted)
        self._again.hide()
        # As high as the controls beside it, however high the strip would like to be.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.WITHIN, 0, Space.WITHIN, 0)
        row.setSpacing(0)
        row.addWidget(self._strip, 1)
        row.addWidget(self._again)
        row.addStretch()

    def retranslate(self) -> None:
        """Write the words."""
        self._again.setText(self.tr("Draw the tiers"))
        self._again.setToolTip(self.tr("Drawing panels was stopped: there are no tiers and no rank intervals"))

    @property
    def waiting(self) -> bool:
        """Whether panels are being drawn, as far as is known here."""
        return self._strip.running

    def show_share(self, share: float) -> None:
        """Say how far it is, 0 to 1; nothing is to be seen of what ends soon."""
        self._again.hide()
        self._strip.setMaximumWidth(theme().scaled(_WIDTH))
        self._strip.start(self.tr("Tiers…"))
        if share > 0.0:
            self._strip.set_progress(share)

    def show_stopped(self) -> None:
        """Offer to go on."""
        self._strip.finish()
        self._again.show()

    def clear(self) -> None:
        """Show nothing: there is nothing to wait for."""
        self._strip.finish()
        self._again.hide()
