"""What must be told about how the open study is kept: only read, not saved, recovered, or its file gone."""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import proxy

from PySide6.QtCore import QObject, QTimer

from desktop.session.outcome import Changed
from desktop.widgets.messages import Severity
from desktop.wording import sentence
from models.errors import InputError

if TYPE_CHECKING:
    from desktop.session.watching import FileWatch
    from desktop.shell.study_view import StudyView


class Keeping(QObject):
    """Watches the study's file and what the disk answers, and says in the view what somebody must know."""

    def __init__(self, view: StudyView) -> None:
        super().__init__(view)
        self._view: StudyView = proxy(view)  # The view holds this object.
        self._watch: FileWatch | None = None
        view.session.save_failed.connect(self._on_save_failed)
        view.session.changed.connect(self._on_changed)
        # Not before the window stands: nobody moves a file so soon.
        QTimer.singleShot(0, self, self.watch)
        self.say()

    def say(self) -> None:
        """Say what is to be said now, in the language of the window."""
        view, session = self._view, self._view.session
        if session.refusal is not None:
            self._offer_copy(Severity.CAUTION, session.refusal)
        elif session.save_fault is not None:
            self._on_save_failed(session.save_fault)
        elif view.opened.left_since:
            words = self.tr("Last time BayPath was ended in the midst of the work. Every edit that was saved is here.")
            view.say(Severity.GOOD, words)

    def watch(self) -> None:
        """Watch where the study lies now, which is nowhere before a new study's first edit."""
        if self._watch is None:
            from desktop.session.watching import FileWatch

            self._watch = FileWatch(self)
            self._watch.gone.connect(self._on_file_gone)
        self._watch.watch(self._view.opened.file)

    def _offer_copy(self, severity: Severity, fault: InputError) -> None:
        view = self._view
        words = sentence(fault, view.session.study, view.session.script)
        view.say(severity, words, self.tr("Save a copy…"), view.copy_wanted.emit)

    def _on_save_failed(self, fault: InputError) -> None:
        self._offer_copy(Severity.PROBLEM, fault)

    def _on_changed(self, changed: Changed) -> None:
        if changed.saved and self._watch is not None:
            self._watch.watch(self._view.opened.file)

    def _on_file_gone(self) -> None:
        from models.storage.faults import FileGoneError

        self._on_save_failed(FileGoneError(path=str(self._view.opened.file)))
