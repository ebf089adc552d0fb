"""A table of a few named things, with a title, a way to add one and a way to take one away."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.widgets.buttons import SecondaryButton
from desktop.widgets.labels import NoteLabel
from desktop.widgets.list_table import ListTable
from desktop.widgets.measures import Space
from desktop.widgets.page import Card
from desktop.widgets.table import Column, Row
from desktop.widgets.theme import theme

_LONG: Final = 8
"""From so many rows on a table takes all the room that there is."""


class FrameTable(Card):
    """Shows rows, and announces what is wanted of them.

    Attributes:
        table: The table itself.
        add_wanted: One more is wanted.
        remove_wanted: This one is to go.
    """

    add_wanted = Signal()
    remove_wanted = Signal(str)

    def __init__(self, name: str, lines: int, parent: QWidget | None = None) -> None:
        """Stand ready; the parts are called ``<name>_table``, ``<name>_add`` and ``<name>_remove``.

        Args:
            name: Of the parts.
            lines: How many rows there is room for.
            parent: Whose child this widget is.
        """
        super().__init__(parent=parent)
        self._note = NoteLabel(parent=self)
        self.table = ListTable(parent=self)
        self.table.setObjectName(f"{name}_table")
        self.table.set_dense(dense=True)
        self.table.setMinimumHeight(theme().dense_row_height * (lines + 1) + Space.BETWEEN)
        if lines < _LONG:
            self.table.setMaximumHeight(self.table.minimumHeight())
        self._add, self._remove = SecondaryButton(icon="plus", parent=self), SecondaryButton(parent=self)
        self._add.setObjectName(f"{name}_add")
        self._remove.setObjectName(f"{name}_remove")
        self._add.setToolTip("Ins")
        self._remove.setToolTip("Del")
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(Space.WITHIN)
        for button in (self._add, self._remove):
            self.buttons.addWidget(button)
        self.buttons.addStretch(1)
        self.body.addWidget(self._note)
        self.body.addWidget(self.table, 1)
        self.body.addLayout(self.buttons)
        self.table.add_wanted.connect(self.add_wanted)
        self.table.remove_wanted.connect(self._on_remove)
        self._add.clicked.connect(self.add_wanted)
        self._remove.clicked.connect(self._on_remove)

    def set_words(self, title: str, note: str, add: str, remove: str) -> None:
        """Write the words around the table."""
        self.set_title(title)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._add.setText(add)
        self._remove.setText(remove)
        self.table.setAccessibleName(title)

    def show_rows(self, columns: Sequence[Column], rows: Sequence[Row]) -> None:
        """Show these rows; where none is gone to yet, the first one is."""
        if list(columns) != list(self.table.table_rows().columns):
            self.table.set_columns(columns)
        self.table.set_rows(rows)
        self._remove.setEnabled(bool(rows))
        if rows and not self.table.current_key():
            self.table.select_row(rows[0].key)

    def edit_new(self, key: str, column: str) -> None:
        """Go to a row that has just been added, and open its name."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.table.select_row(key, column)
        self.table.edit(self.table.currentIndex())

    def _on_remove(self) -> None:
        if self.table.current_key():
            self.remove_wanted.emit(self.table.current_key())
