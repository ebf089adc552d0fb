"""A box to choose one of a few values from; it says which, and changes nothing itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget


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

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let a page be scrolled past a box without changing what it shows."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _on_activated(self, place: int) -> None:
        self.chosen.emit(str(self.itemData(place)))
