"""Edits on their way to the disk, and what became of them."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from desktop.session.submitting import SubmittingStore
from models.editing.document import Changes
from models.errors import InputError

if TYPE_CHECKING:
    from concurrent.futures import Future


class Saving(QObject):
    """Hands edits to a store, and tells on the thread of the window how each went.

    Attributes:
        store: Where edits are kept; None where nothing is saved.
        saved_at: When the latest edit was acknowledged by the disk.
        fault: Why the latest edit is not on disk, or None; a later edit that is saved takes the earlier ones along.
        answered: The disk has answered for an edit, one way or another.
        failed: Carries the `InputError` that kept an edit off the disk.
        crashed: Carries an exception that is a defect of ours.
    """

    answered = Signal()
    failed = Signal(object)
    crashed = Signal(object)
    _stored = Signal(object)

    def __init__(self, store: SubmittingStore | None, parent: QObject | None = None) -> None:
        """Keep edits in `store`."""
        super().__init__(parent)
        self.store = store
        self.saved_at: datetime | None = None
        self.fault: InputError | None = None
        self._waiting: set[Future[int]] = set()
        # Emitted on the store's thread, delivered on the thread that this object lives in.
        self._stored.connect(self._on_stored, Qt.ConnectionType.QueuedConnection)

    @property
    def unsaved(self) -> int:
        """How many edits are on their way."""
        return len(self._waiting)

    def submit(self, changes: Changes, author: str) -> None:
        """Keep a change, where there is a store."""
        if self.store is not None:
            future = self.store.submit(changes, author)
            self._waiting.add(future)
            future.add_done_callback(self._stored.emit)

    def keep_in(self, store: SubmittingStore) -> None:
        """Let the store go for another, once the disk has answered for every edit."""
        self.wait()
        if self.store is not None:
            self.store.close()
        self.store, self.fault = store, None
        self.note_saved()

    def note_saved(self) -> None:
        """Take it that all is on disk as of now."""
        self.saved_at = datetime.now().astimezone()

    def wait(self) -> None:
        """Return once the disk has answered for every edit; `fault` says how it went."""
        if self._waiting:
            from concurrent.futures import wait

            wait(self._waiting)
        # The answers were queued for this thread, and whoever waits here wants to know them now.
        QCoreApplication.sendPostedEvents(self)

    def close(self) -> None:
        """Write what is queued, let the file go."""
        if self.store is not None:
            self.store.close()

    def _on_stored(self, future: Future[int]) -> None:
        self._waiting.discard(future)
        fault = future.exception()
        if fault is None:
            self.note_saved()
            self.fault = None
        elif isinstance(fault, InputError):
            self.fault = fault
            self.failed.emit(fault)
        else:
            self.crashed.emit(fault)
        self.answered.emit()
