"""A line of text that nothing is dropped into."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget


class LineField(QLineEdit):
    """What is dropped on it goes to the window, which opens files that are dropped anywhere.

    Qt would write where the file lies into the field, and so into the study.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(False)
