"""A box to choose one of a few values from; it says which, and changes nothing itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QToolTip, QWidget


class ChoiceBox(QComboBox):
    """A combo box over keys; only what the user does is announced."""

    chosen = Signal(str)
    """Key of what the user went to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[tuple[str, str], ...] = ()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(self._on_activated)

    def set_choices(self, choices: Sequence[tuple[str, str]], current: str) -> None:
        """Offer keys with their texts, and show one of them."""
        with QSignalBlocker(self):
            if tuple(choices) != self._shown:
                self._shown = tuple(choices)
                self.clear()
                for key, text in choices:
                    self.addItem(text, key)
                # A list may be wider than its box: a text that is cut cannot be chosen with confidence.
                self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + 24)
            self.setCurrentIndex(max(self.findData(current), 0))

    def current(self) -> str:
        """Return the key of what is shown."""
        return str(self.currentData() or "")

    def minimumSizeHint(self) -> QSize:
        """Return room for the whole of each text where that is asked for, or its end would lie below the arrow."""
        least = super().minimumSizeHint()
        whole = self.sizeAdjustPolicy() is QComboBox.SizeAdjustPolicy.AdjustToContents
        return least.expandedTo(QSize(self.sizeHint().width(), 0)) if whole else least

    def cut(self) -> bool:
        """Return whether the text in the box has no room; it is then shown whole on hover."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self)
        return self.fontMetrics().horizontalAdvance(self.currentText()) > room.width()

    def event(self, event: QEvent) -> bool:
        """Show on hover what is cut, and the box's own words below it."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self.cut():
            words = "\n".join(part for part in (self.currentText(), self.toolTip()) if part)
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let a page be scrolled past a box without changing what it shows."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _on_activated(self, place: int) -> None:
        self.chosen.emit(str(self.itemData(place)))
