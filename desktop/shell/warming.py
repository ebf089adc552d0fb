"""Libraries that some pages need and the start does not: imported in a thread once the window stands idle."""

from __future__ import annotations

import threading
from importlib import import_module
from typing import Final

from PySide6.QtCore import QObject, QTimer

IDLE_MS: Final = 1500
"""How long after the window is shown: by then it is painted, and whoever opened it is reading."""

LIBRARIES: Final = ("pyqtgraph",)
"""In the order in which they are likely to be wanted."""


class Warming(QObject):
    """Imports `LIBRARIES` behind the user's back, so that no change of page waits for them.

    Whoever comes to such a page sooner waits for the rest of the import, and never longer than without this.
    """

    def __init__(self, parent: QObject) -> None:
        """Begin `IDLE_MS` from now, unless `parent` is gone by then."""
        super().__init__(parent)
        self._thread: threading.Thread | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.begin)
        self._timer.start(IDLE_MS)

    def begin(self) -> None:
        """Import now."""
        self._timer.stop()
        if self._thread is None:
            self._thread = threading.Thread(target=_import_all, name="warming")
            self._thread.start()

    def wait(self) -> None:
        """Return once everything is imported."""
        if self._thread is not None:
            self._thread.join()


def _import_all() -> None:
    for library in LIBRARIES:
        import_module(library)
