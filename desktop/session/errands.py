"""What takes a while and is no computation, such as reading a file: done off the GUI thread, for whoever asked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from desktop.session.threads import Threads
from models.errors import InputError


class Errands(QObject):
    """Runs one errand after the other; of those with the same name, only the latest is told of.

    Attributes:
        ended: Carries the name of an errand, and what it returned or the `InputError` that it raised.
        crashed: Carries an exception that is a defect of ours.
    """

    ended = Signal(str, object)
    crashed = Signal(object)
    _returned = Signal(str, int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threads = Threads("errands")
        self._latest: dict[str, int] = {}
        self._under_way = 0
        self._closed = False
        self._returned.connect(self._on_returned, Qt.ConnectionType.QueuedConnection)

    def running(self) -> bool:
        """Return whether anything is under way."""
        return self._under_way > 0

    def start(self, name: str, work: Callable[[], object]) -> None:
        """Do something; what it does must be allowed on any thread. After `close`, nothing is done."""
        if self._closed:
            return
        self._latest[name] = number = self._latest.get(name, 0) + 1
        self._under_way += 1
        self._threads.submit(self._work, name, number, work)

    def close(self) -> None:
        """Wait for what is under way, and begin and tell nothing more: whoever asked is about to go as well."""
        self._closed = True
        self._latest.clear()
        self._threads.close()

    def _work(self, name: str, number: int, work: Callable[[], object]) -> None:
        outcome: object
        try:
            outcome = work()
        except Exception as error:  # noqa: BLE001 (whoever waits must hear of it; this thread cannot tell)
            outcome = error
        self._returned.emit(name, number, outcome)

    def _on_returned(self, name: str, number: int, outcome: object) -> None:
        self._under_way -= 1
        if isinstance(outcome, Exception) and not isinstance(outcome, InputError):
            self.crashed.emit(outcome)
        elif self._latest.get(name) == number:
            self.ended.emit(name, outcome)
