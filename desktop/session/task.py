"""One piece of work off the thread of the window, with progress and a way to stop it."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from desktop.session.threads import Threads
from models.computing.progress import Cancelled, Report
from models.errors import InputError

Work = Callable[[Report], object]


class Task(QObject):
    """Does one thing at a time; a newer one stops the older, whose outcome is then told to nobody.

    Attributes:
        progressed: How far it is, 0 to 1.
        done: It went well; carries what it returned.
        refused: It was refused; carries the `InputError`.
        crashed: It failed because of a defect of ours; carries the exception.
        ended: It is over, one way or another.
    """

    progressed = Signal(float)
    done = Signal(object)
    refused = Signal(object)
    crashed = Signal(object)
    ended = Signal()
    _told = Signal(object, float)
    _returned = Signal(object, object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        """Stand ready; `name` is that of the thread."""
        super().__init__(parent)
        self._threads = Threads(name)
        self._current: threading.Event | None = None
        self._told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)
        self._returned.connect(self._on_returned, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> bool:
        """Something is under way."""
        return self._current is not None

    def start(self, work: Work) -> None:
        """Begin; what it does must be allowed on any thread."""
        self._stop()
        self._current = threading.Event()
        self._threads.submit(self._run, work, self._current)

    def cancel(self) -> None:
        """Stop; the window goes on at once."""
        if self._current is not None:
            self._stop()
            self.ended.emit()

    def close(self, *, wait: bool = False) -> None:
        """Stop for good; without waiting, the thread ends at its next report and tells nobody."""
        self._stop()
        self._threads.close(wait=wait)

    def _stop(self) -> None:
        if self._current is not None:
            self._current.set()
            self._current = None

    def _run(self, work: Work, stopped: threading.Event) -> None:
        def report(share: float) -> None:
            if stopped.is_set():
                raise Cancelled
            self._told.emit(stopped, share)

        outcome: object
        try:
            report(0.0)
            outcome = work(report)
        except Cancelled:
            return
        except Exception as error:  # noqa: BLE001 (the window must hear of it; this thread cannot tell)
            outcome = error
        if not stopped.is_set():
            self._returned.emit(stopped, outcome)

    def _on_told(self, stopped: threading.Event, share: float) -> None:
        if stopped is self._current:
            self.progressed.emit(share)

    def _on_returned(self, stopped: threading.Event, outcome: object) -> None:
        if stopped is not self._current:
            return
        self._current = None
        if isinstance(outcome, InputError):
            self.refused.emit(outcome)
        elif isinstance(outcome, Exception):
            self.crashed.emit(outcome)
        else:
            self.done.emit(outcome)
        # What was done may have begun the next piece.
        if self._current is None:
            self.ended.emit()
