"""What stands in place of a result while the round hides it."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.session.outcome import Changed, Done
from desktop.session.session import Session
from desktop.widgets.buttons import PrimaryButton
from desktop.widgets.leading import lead_focus
from desktop.widgets.page import EmptyState
from desktop.widgets.pairing import sentences
from models.computing.answered import ANSWERED
from models.editing.kinds import EditKind
from models.edits.rounds import reveal_results


class HiddenResults(QWidget):
    """Says calmly that there is something to reveal, and how many have answered; never what."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._state = EmptyState(parent=self)
        self._state.setObjectName("hidden_results")
        self._state.action_triggered.connect(self.reveal)
        action = self._state.findChild(PrimaryButton)
        if action is not None:
            lead_focus(self, action)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._state)
        session.changed.connect(self._on_changed)

    def refresh(self) -> None:
        """Draw everything from the session."""
        outcome = self.session.result(ANSWERED)
        given = outcome.value.values() if isinstance(outcome, Done) else ()
        done = sum(one.total.complete for one in given)
        experts = len(self.session.study.panel.experts)
        told = self.tr("{answered} of %n expert(s) have answered everything.", "", experts).format(answered=done)
        words = self.tr("Nobody is led by results that nobody has seen. Reveal them when all have answered.")
        action = self.tr("Reveal the results") if self.session.refusal is None else ""
        said = sentences(told, words)
        self._state.set_content("lock", self.tr("Hidden until revealed"), said, action)

    def reveal(self) -> None:
        """Show the results to everybody."""
        self.session.edit(EditKind.REVEAL_RESULTS, reveal_results, origin=self)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what changed while it was not seen."""
        super().showEvent(event)
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.isVisible():
            self.refresh()

    def _on_changed(self, changed: Changed) -> None:
        if self.isVisible() and (changed.reading or ANSWERED in changed.ready or changed.parts & ANSWERED.all_reads):
            self.refresh()
