"""The one dialog for a fault of ours: the study is safe, and a report for whoever wants to send it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from desktop.widgets.buttons import SecondaryButton
from desktop.widgets.labels import NoteLabel, SectionLabel, TextLabel
from desktop.widgets.measures import Space
from desktop.widgets.theme import theme


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
