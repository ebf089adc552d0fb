"""What happens when something fails through a fault of ours: a calm sentence, a report, and on with the work."""

from __future__ import annotations

import sys
import threading
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from desktop.crash_dialog import CrashDialog

LARGEST_LOG = 1_000_000


class CrashHandler(QObject):
    """Takes what nobody else caught, on any thread: writes it to the log and shows one dialog at a time."""

    _crashed = Signal(str)

    def __init__(self, log: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.log = log
        self._dialog: CrashDialog | None = None
        # Crashes come from any thread, dialogs only from this one.
        self._crashed.connect(self._on_crashed, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over from Python, which would print to a terminal that nobody sees."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

    def take(self, error: BaseException) -> None:
        """Take an exception that was caught on its way, from any thread."""
        report = crash_report(error)
        self._write(report)
        self._crashed.emit(report)

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            QApplication.quit()
            return
        self.take(error)

    def _on_thread_exception(self, raised: threading.ExceptHookArgs) -> None:
        if raised.exc_value is not None:
            self.take(raised.exc_value)

    def _write(self, report: str) -> None:
        try:
            self.log.parent.mkdir(parents=True, exist_ok=True)
            if self.log.exists() and self.log.stat().st_size > LARGEST_LOG:
                self.log.replace(self.log.with_suffix(".old.log"))
            with self.log.open("a", encoding="utf-8") as file:
                file.write(report + "\n")
        except OSError:
            # Nowhere to write: the dialog still offers the report.
            return

    def _on_crashed(self, report: str) -> None:
        if self._dialog is not None:
            return
        from desktop.crash_dialog import CrashDialog

        self._dialog = CrashDialog(report, self.log, QApplication.activeWindow())
        self._dialog.finished.connect(self._on_closed)
        self._dialog.show()

    def _on_closed(self) -> None:
        self._dialog = None


def crash_report(error: BaseException) -> str:
    """Return what a developer needs to know about a crash; nothing of the study is in it but what the error says."""
    # Only now: a start that goes well needs neither.
    import platform
    import traceback

    when = datetime.now().astimezone().isoformat(timespec="seconds")
    where = f"BayPath · Python {platform.python_version()} · Qt {qVersion()} · {platform.platform()}"
    return "\n".join([when, where, "".join(traceback.format_exception(error)).rstrip()])
