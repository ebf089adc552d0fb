"""Two or three views of one thing, side by side; one of them is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from desktop.widgets.flow_row import FlowRow
from desktop.widgets.measures import Space


class SegmentedControl(FlowRow):
    """A row of buttons of which one is down; arrow keys move among them."""

    chosen = Signal(str)
    """Key of the segment that the user went to."""

    def __init__(self, keys: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=Space.TIGHT)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[str, QPushButton] = {}
        for key in keys:
            button = QPushButton()
            button.setObjectName(f"segment_{key}")
            button.setCheckable(True)
            button.setAutoDefault(False)
            self._group.addButton(button)
            self._buttons[key] = button
            self.add_widget(button)
        self.set_current(keys[0])
        self._group.buttonClicked.connect(self._on_clicked)

    def set_words(self, words: Sequence[str]) -> None:
        """Name the segments, in their order."""
        for button, text in zip(self._buttons.values(), words, strict=True):
            button.setText(text)
            button.setAccessibleName(text)

    def current(self) -> str:
        """Return the key of the segment that is down."""
        return next(key for key, button in self._buttons.items() if button.isChecked())

    def set_current(self, key: str) -> None:
        """Press a segment without announcing it."""
        self._buttons[key].setChecked(True)

    def _on_clicked(self) -> None:
        self.chosen.emit(self.current())
