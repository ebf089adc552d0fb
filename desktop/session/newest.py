"""Work that follows a hand, off the thread of the window: of what is wanted meanwhile, only the newest is done next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from desktop.session.threads import Threads

Work = Callable[[], object]


class _Messenger(QObject):
    """Brings what the thread found back; it outlives whoever asked, who may be gone by then."""

    returned = Signal(object)


class NewestWork(QObject):
    """Does one piece after the other and skips those that a newer one has overtaken before their turn.

    Unlike a `Task`, it lets what is under way come to its end: a hand that never rests still sees answers, each for a
    later wish than the one before. After `close`, nothing is done and nobody is told.

    Attributes:
        done: Carries what a piece returned.
        crashed: Carries an exception that is a defect of ours.
    """

    done = Signal(object)
    crashed = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        """Stand ready; `name` is that of the thread, which begins with the first piece."""
        super().__init__(parent)
        self._threads = Threads(name)
        self._messenger = _Messenger()
        self._messenger.returned.connect(self._on_returned, Qt.ConnectionType.QueuedConnection)
        self._next: Work | None = None
        self._under_way = False
        self._closed = False

    @property
    def running(self) -> bool:
        """Something is under way or waiting."""
        return self._under_way

    def want(self, work: Work) -> None:
        """Do this as soon as the piece under way is done; what it does must be allowed on any thread."""
        if not self._closed:
            self._next = work
            if not self._under_way:
                self._begin()

    def close(self) -> None:
        """Wait for what is under way, and begin and tell nothing more: whoever asked is about to go as well."""
        self._closed, self._next, self._under_way = True, None, False
        self._threads.close()

    def _begin(self) -> None:
        work, self._next = self._next, None
        if work is None:
            return
        self._under_way = True
        self._threads.submit(_run, self._messenger, work)

    def _on_returned(self, outcome: object) -> None:
        if self._closed:
            return
        self._under_way = False
        # The next piece is on its way before anybody draws this one.
        self._begin()
        if isinstance(outcome, Exception):
            self.crashed.emit(outcome)
        else:
            self.done.emit(outcome)


def _run(messenger: _Messenger, work: Work) -> None:
    outcome: object
    try:
        outcome = work()
    except Exception as error:  # noqa: BLE001 (the window must hear of it; this thread cannot tell)
        outcome = error
    messenger.returned.emit(outcome)
