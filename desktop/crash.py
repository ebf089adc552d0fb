"""What happens when something fails through a fault of ours: a calm sentence, a report, and on with the work."""

from __future__ import annotations

import platform
import sys
import threading
import traceback
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from desktop.widgets.buttons import SecondaryButton
from desktop.widgets.labels import NoteLabel, SectionLabel, TextLabel
from desktop.widgets.measures import Space
from desktop.widgets.theme import theme

LARGEST_LOG = 1_000_000


class CrashDialog(QDialog):
    """Says that the study is safe, and offers a report to whoever wants to send it."""

    def __init__(self, report: str, log: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report = report
        self.setObjectName("crash_dialog")
        self.setWindowTitle(self.tr("BayPath"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(theme().scaled(480))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.MARGIN, Space.MARGIN, Space.MARGIN, Space.BETWEEN)
        column.setSpacing(Space.BETWEEN)
        column.addWidget(SectionLabel(self.tr("Something went wrong inside BayPath")))
        words = self.tr(
            "Your study is safe: every edit that was acknowledged is on disk. You can go on working. "
            "If it happens again, send us the report."
        )
        column.addWidget(TextLabel(words, wrap=True))
        column.addWidget(NoteLabel(self.tr("The report is also kept in {path}").format(path=log)))
        buttons = QDialogButtonBox()
        copy = SecondaryButton(self.tr("Copy report"))
        copy.setObjectName("crash_copy")
        copy.clicked.connect(self._on_copy)
        close = SecondaryButton(self.tr("Go on"))
        close.setObjectName("crash_close")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(close, QDialogButtonBox.ButtonRole.AcceptRole)
        column.addWidget(buttons)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)


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
        self._dialog = CrashDialog(report, self.log, QApplication.activeWindow())
        self._dialog.destroyed.connect(self._on_closed)
        self._dialog.show()

    def _on_closed(self) -> None:
        self._dialog = None


def crash_report(error: BaseException) -> str:
    """Return what a developer needs to know about a crash; nothing of the study is in it but what the error says."""
    when = datetime.now().astimezone().isoformat(timespec="seconds")
    where = f"BayPath · Python {platform.python_version()} · Qt {qVersion()} · {platform.platform()}"
    return "\n".join([when, where, "".join(traceback.format_exception(error)).rstrip()])
