"""A number edited in its cell, with the sentence on what is wrong hanging below it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from desktop.widgets.labels import TextLabel
from desktop.widgets.measures import Space, TextStyle
from desktop.widgets.number_edit import NumberEdit
from desktop.widgets.number_rule import NumberRule


class CellNumberEdit(NumberEdit):
    """A number editor in a cell, whose sentence hangs below it over the table."""

    left = Signal()
    """The user is done with the cell."""

    def __init__(self, rule: NumberRule, parent: QWidget) -> None:
        super().__init__(rule, parent)
        self.setProperty("cell", True)  # noqa: FBT003 - Qt's own signature
        self._sentence: QLabel | None = None
        self.reason_changed.connect(self._on_reason_changed)

    def _on_reason_changed(self, reason: str) -> None:
        if self._sentence is not None:
            self._sentence.hide()
            self._sentence.deleteLater()
            self._sentence = None
        viewport = self.parentWidget()
        if not reason or viewport is None:
            return
        sentence = TextLabel(reason, TextStyle.NOTE, parent=viewport)
        sentence.setObjectName("number_reason")
        sentence.set_tone("problem")
        sentence.setAutoFillBackground(True)
        sentence.setBackgroundRole(QPalette.ColorRole.ToolTipBase)
        sentence.setMargin(Space.TIGHT)
        sentence.adjustSize()
        below = self.geometry().bottom() + 2
        if below + sentence.height() > viewport.height():
            below = self.geometry().top() - sentence.height() - 2
        left = min(self.geometry().left(), max(0, viewport.width() - sentence.width()))
        sentence.move(left, below)
        sentence.show()
        self._sentence = sentence

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape, and on Enter where the number is accepted."""
        if event.key() == Qt.Key.Key_Escape:
            self.revert()
            self.left.emit()
            return
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # A line edit passes Enter on, and the chart or table behind it would open the cell again.
            event.accept()
            if not self.reading().reason:
                self.left.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leave with the focus where the number is accepted; what is refused stays in sight."""
        super().focusOutEvent(event)
        if not self.reading().reason:
            self.left.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the sentence away with the editor."""
        self._on_reason_changed("")
        super().hideEvent(event)
