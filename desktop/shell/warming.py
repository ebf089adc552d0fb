"""What pages need and the start does not: imported in a thread once the window stands idle."""

from __future__ import annotations

import threading
from importlib import import_module
from typing import Final

from PySide6.QtCore import QObject, QTimer

from desktop.shell.pages import STEPS

IDLE_MS: Final = 1500
"""How long after the window is shown: by then it is painted, and whoever opened it is reading."""

_PANES: Final = tuple(f"desktop.problem.{pane}_pane" for pane in ("initiatives", "swot", "frame"))
"""Of the page that is shown first, which imports them when they are first wanted."""

MODULES: Final = (*_PANES, *(step.module for step in STEPS), "pyqtgraph", "pymcdm.methods")
"""In the order in which they are likely to be wanted. A page's module makes no Qt object; its classes may come from any
thread."""


class Warming(QObject):
    """Imports `MODULES` behind the user's back, so that no change of page waits for them.

    Whoever comes to such a page sooner waits for the rest of the import, and never longer than without this.
    """

    def __init__(self, parent: QObject) -> None:
        """Begin `IDLE_MS` from now, unless `parent` is gone by then."""
        super().__init__(parent)
        self._thread: threading.Thread | None = None
        self._stopped = threading.Event()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.begin)
        self._timer.start(IDLE_MS)
        # Whoever closes the window should not wait for pages that nobody will see.
        parent.destroyed.connect(self._stopped.set)

    def begin(self) -> None:
        """Import now."""
        self._timer.stop()
        if self._thread is None:
            self._thread = threading.Thread(target=_import_all, args=(self._stopped,), name="warming")
            self._thread.start()

    def wait(self) -> None:
        """Return once everything is imported."""
        if self._thread is not None:
            self._thread.join()


def _import_all(stopped: threading.Event) -> None:
    for module in MODULES:
        if stopped.is_set():
            return
        import_module(module)
