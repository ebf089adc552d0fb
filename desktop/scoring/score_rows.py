"""The table of scores behind Qt's item interface: a snapshot, drawn only where it is in view."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.scoring.scores import ScoreCell, ScoreTable

_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class ScoreRows(QAbstractTableModel):
    """Initiatives by leaves as they stand in the study; nothing is ever set here."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = ScoreTable()

    @property
    def table(self) -> ScoreTable:
        """What is shown."""
        return self._table

    def set_table(self, table: ScoreTable) -> None:
        """Show other scores; where initiatives and leaves stay the same, only the lines that differ are drawn again."""
        old = self._table
        same_rows = [key for key, _name in old.rows] == [key for key, _name in table.rows]
        if not same_rows or [one.key for one in old.columns] != [one.key for one in table.columns]:
            self.beginResetModel()
            self._table = table
            self.endResetModel()
            return
        self._table = table
        last = len(table.columns) - 1
        for row, (before, after) in enumerate(zip(old.cells, table.cells, strict=True)):
            if before != after and last >= 0:
                self.dataChanged.emit(self.index(row, 0), self.index(row, last))
        if old.columns != table.columns and last >= 0:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)
        if old.rows != table.rows and table.rows:
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(table.rows) - 1)

    def cell(self, index: _Index) -> ScoreCell:
        """Return what stands at an index."""
        return self._table.cells[index.row()][index.column()]

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        """Return the number of initiatives."""
        return 0 if parent.isValid() else len(self._table.rows)

    def columnCount(self, parent: _Index = _NO_INDEX) -> int:
        """Return the number of leaves."""
        return 0 if parent.isValid() else len(self._table.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what Qt asks of a cell."""
        if not index.isValid():
            return None
        cell = self.cell(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            names = f"{self._table.rows[index.row()][1]}\n{self._table.columns[index.column()].name}"
            return "\n".join(part for part in (names, cell.text, cell.tooltip) if part)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the name of an initiative, or code and name of a leaf."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if orientation == Qt.Orientation.Vertical:
            return self._table.rows[section][1] if section < len(self._table.rows) else None
        if section >= len(self._table.columns):
            return None
        column = self._table.columns[section]
        return f"{column.mark} {column.code}\n{column.name}".lstrip()
