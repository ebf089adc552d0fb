"""A table that is a list: rows are added to it and taken away by keys."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from desktop.widgets.table import DataTable


class ListTable(DataTable):
    """Announces what is wanted; it adds and removes nothing itself.

    Attributes:
        add_wanted: A row is wanted after the current one.
        remove_wanted: The current row is to go.
    """

    add_wanted = Signal()
    remove_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Add and remove; everything else is the table's."""
        if event.key() == Qt.Key.Key_Insert:
            self.add_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)
