"""Values pasted into the table of what is measured: looked at first, then taken over as one step."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt

from desktop.scoring.measured_view import MeasuredView
from desktop.session.session import Session
from desktop.shell.paste_card import PasteCard
from models.exchange.pasting.measurements import paste_measurements


class MeasuredPasting(QObject):
    """Puts the card above the table, and listens to both.

    Attributes:
        card: Says what would be changed, and why the rest is refused.
    """

    def __init__(self, session: Session, view: MeasuredView) -> None:
        super().__init__(view)
        self._view = view
        self.card = PasteCard(session, view)
        view.put_above(self.card)
        view.pasted.connect(self._on_pasted)
        view.indicator_chosen.connect(self.card.hide)
        self.card.taken.connect(self._on_taken)

    def _on_pasted(self, lines: list[list[str]]) -> None:
        self.card.retranslate()
        self.card.offer(
            partial(paste_measurements, lines=lines, indicator=self._view.indicator(), at=self._view.current_cell())
        )

    def _on_taken(self) -> None:
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
