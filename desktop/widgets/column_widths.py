"""How wide the columns of a table are: as its user left them, and what room is left shared by those that stretch."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final
from weakref import proxy

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QTableView

from desktop.widgets.table_rows import Column, TableRows
from desktop.widgets.theme import theme

_LEAST: Final = 40
_LEAST_STRETCHED: Final = 160


class ColumnWidths:
    """Sets the widths of one table; those that a user chose are kept under the table's object name."""

    def __init__(self, table: QTableView, rows: TableRows) -> None:
        """Serve a table that shows these rows and their columns."""
        self._table: QTableView = proxy(table)  # The table holds this object.
        self._rows = rows

    def restore(self) -> None:
        """Take up the widths that are kept."""
        settings, name = QSettings(), self._table.objectName()
        with self._unheard():
            for number, column in enumerate(self._rows.columns):
                kept = settings.value(self._key(column), 0, int) if name else 0
                width = theme().scaled(kept if isinstance(kept, int) and kept > 0 else column.width)
                if width and not column.stretch:
                    self._table.horizontalHeader().resizeSection(number, width)
        self.stretch()

    def grow_with_text(self) -> None:
        """Give columns the widths that go with the text size in force, and no less than some letters need."""
        with self._unheard():  # a column that has to grow for it was not made wider by anybody
            self._table.horizontalHeader().setMinimumSectionSize(theme().scaled(_LEAST))
        self.restore()

    def keep(self, number: int, width: int) -> None:
        """Keep the width that the user gave a column, as it is at the normal text size, and share the rest anew."""
        column = self._rows.columns[number]
        if self._table.objectName() and not column.stretch and width > 0:
            QSettings().setValue(self._key(column), round(width / theme().text_scale))
        if not column.stretch:
            self.stretch()

    def stretch(self) -> None:
        """Share the room that is left among the stretched columns, none below the width that it asks for."""
        header, hidden, columns = self._table.horizontalHeader(), self._table.isColumnHidden, self._rows.columns
        wide = [number for number, column in enumerate(columns) if column.stretch and not hidden(number)]
        taken = sum(header.sectionSize(number) for number in range(len(columns)) if number not in wide)
        with self._unheard():
            for place, number in enumerate(wide):
                share = (self._table.viewport().width() - taken) // (len(wide) - place)
                width = max(share, theme().scaled(columns[number].width or _LEAST_STRETCHED))
                header.resizeSection(number, width)
                taken += width

    def _key(self, column: Column) -> str:
        return f"tables/{self._table.objectName()}/{column.key}"

    @contextmanager
    def _unheard(self) -> Iterator[None]:
        """Resize without anybody taking it for the user's wish."""
        header = self._table.horizontalHeader()
        blocked = header.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        try:
            yield
        finally:
            header.blockSignals(blocked)
