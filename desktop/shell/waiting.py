"""A result that takes a while: asked for, shown on its way, given up and asked for again."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.session.outcome import Done, Outcome, Pending
from desktop.session.session import Session
from desktop.widgets.measures import Space
from desktop.widgets.messages import InlineMessage, Severity
from desktop.widgets.progress_strip import ProgressStrip
from desktop.wording import sentence
from models.computing.computation import Computation

T = TypeVar("T")


class Waiting(QWidget, Generic[T]):
    """Takes no room while there is nothing to wait for.

    Attributes:
        computation: What is waited for.
        turned: The user gave up, or wants it after all: whoever shows the result draws anew.
    """

    turned = Signal()

    def __init__(self, session: Session, computation: Computation[T], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self.computation = session, computation
        self._given_up = False
        self._words = self._again = self._stopped = ""
        self._strip = ProgressStrip()
        self._strip.cancelled.connect(self._on_cancelled)
        self._message = InlineMessage()
        self._message.action_triggered.connect(self._on_again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TIGHT)
        column.addWidget(self._strip)
        column.addWidget(self._message)

    def set_words(self, words: str, stopped: str, again: str) -> None:
        """Say what is being computed, that it was stopped, and how to go on."""
        self._words, self._stopped, self._again = words, stopped, again

    def outcome(self) -> Outcome[T]:
        """Return the outcome, unless it was given up and is not known; say how far it is."""
        session, computation = self._session, self.computation
        if self._given_up and not session.results.known(computation, session.study):
            self._strip.finish()
            self._message.show_message(Severity.CAUTION, self._stopped, self._again)
            return Pending()
        self._given_up = False
        outcome = session.result(computation)
        self._message.clear()
        if isinstance(outcome, Pending):
            self._strip.start(self._words)
            if outcome.share > 0.0:
                self._strip.set_progress(outcome.share)
            return outcome
        self._strip.finish()
        if not isinstance(outcome, Done):
            words = sentence(outcome.fault, session.study, session.script)
            self._message.show_message(Severity.PROBLEM, words)
        return outcome

    def _on_cancelled(self) -> None:
        self._given_up = True
        self._session.cancel(self.computation)
        self.turned.emit()

    def _on_again(self) -> None:
        self._given_up = False
        self.turned.emit()
