"""What is assumed instead of the panel's word, told above every page whose figures follow it."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.session.outcome import Changed
from desktop.session.session import Session
from desktop.widgets.messages import InlineMessage, Severity
from models.editing.kinds import EditKind
from models.edits.scenarios import set_adjustments
from models.problem.scenarios import NO_ADJUSTMENTS
from models.study import Part

_STEPS: Final = frozenset({"rank", "robustness", "viewpoints", "blueprint"})


class AssumptionsBar(QWidget):
    """Takes no room while the panel's own figures stand."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._step = ""
        self._message = InlineMessage(self)
        self._message.setObjectName("assumptions_message")
        self._message.action_triggered.connect(self._on_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._message)
        session.changed.connect(self._on_changed)
        self._draw()

    def set_step(self, key: str) -> None:
        """Say which step's page is shown."""
        self._step = key
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._draw()

    def _draw(self) -> None:
        adjustments = self._session.study.adjustments
        shown = bool(adjustments) and self._step in _STEPS
        self.setVisible(shown)
        if not shown:
            self._message.clear()
            return
        told = [self.tr("weights set by hand")] if adjustments.weights else []
        cells = sum(map(len, adjustments.scores.values()))
        if cells:
            told.append(self.tr("%n scores set by hand", "", cells))
        words = self.tr("Not what the panel said: {what}. Sides and groups keep their own figures.")
        back = self.tr("Back to the panel's figures")
        self._message.show_message(Severity.CAUTION, words.format(what=self.tr(", ").join(told)), back)

    def _on_changed(self, changed: Changed) -> None:
        if Part.ADJUSTMENTS in changed.parts:
            self._draw()

    def _on_back(self) -> None:
        self._session.edit(EditKind.SET_ADJUSTMENTS, partial(set_adjustments, adjustments=NO_ADJUSTMENTS))
