"""Asking for a file: the system's own dialog, with our words."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.translator import QT_TRANSLATE_NOOP
from desktop.widgets.file_places import documents, suggested

_OF_QT: Final = (QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"), QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"))
"""What Qt's own Chinese catalogues leave in English, where a system has no dialog of its own."""


def ask_for_study(parent: QWidget) -> str:
    """Return the path of a study to open, or "" where the user thought better of it."""
    words = QCoreApplication.translate("FileDialogs", "Open a study")
    kinds = QCoreApplication.translate("FileDialogs", "Studies and tables (*.baypath *.json *.xlsx *.csv)")
    return QFileDialog.getOpenFileName(parent, words, documents(), kinds)[0]


def ask_for_copy(parent: QWidget, name: str) -> Path | None:
    """Return where a study is to be saved, or None."""
    words = QCoreApplication.translate("FileDialogs", "Save a copy")
    kinds = QCoreApplication.translate("FileDialogs", "Study (*.baypath)")
    return _ask(parent, words, name, ".baypath", kinds)


def ask_for_text(parent: QWidget, name: str) -> Path | None:
    """Return where a study's text form is to be written, or None."""
    words = QCoreApplication.translate("FileDialogs", "Export as text")
    kinds = QCoreApplication.translate("FileDialogs", "Text form (*.json)")
    return _ask(parent, words, name, ".json", kinds)


def ask_for_workbook(parent: QWidget, name: str) -> Path | None:
    """Return where a workbook is to be written, or None."""
    words = QCoreApplication.translate("FileDialogs", "Export blueprint to Excel")
    kinds = QCoreApplication.translate("FileDialogs", "Excel workbook (*.xlsx)")
    return _ask(parent, words, name, ".xlsx", kinds)


def ask_for_report(parent: QWidget, name: str) -> Path | None:
    """Return where a report is to be written, or None."""
    words = QCoreApplication.translate("FileDialogs", "Write the report")
    kinds = QCoreApplication.translate("FileDialogs", "Word document (*.docx)")
    return _ask(parent, words, name, ".docx", kinds)


def ask_for_template(parent: QWidget, name: str) -> Path | None:
    """Return where a template is to be written, or None."""
    words = QCoreApplication.translate("FileDialogs", "Save an Excel template")
    kinds = QCoreApplication.translate("FileDialogs", "Excel workbook (*.xlsx)")
    return _ask(parent, words, name, ".xlsx", kinds)


def ask_for_import(parent: QWidget) -> Path | None:
    """Return a workbook to take back, or None where the user thought better of it."""
    words = QCoreApplication.translate("FileDialogs", "Import a workbook")
    kinds = QCoreApplication.translate("FileDialogs", "Excel workbook (*.xlsx)")
    chosen = QFileDialog.getOpenFileName(parent, words, documents(), kinds)[0]
    return Path(chosen) if chosen else None


def _ask(parent: QWidget, words: str, name: str, suffix: str, kinds: str) -> Path | None:
    chosen = QFileDialog.getSaveFileName(parent, words, suggested(name, suffix), kinds)[0]
    if not chosen:
        return None
    # Not every system's dialog adds the ending.
    return Path(chosen) if chosen.lower().endswith(suffix) else Path(chosen + suffix)
