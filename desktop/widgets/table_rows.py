"""What a table shows: an immutable snapshot of columns and rows, behind Qt's item interface."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop.widgets.number_rule import NumberRule
from desktop.widgets.palette import Colour
from desktop.widgets.theme import theme

Value = str | float | int | bool | None
_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()

KEY_ROLE = Qt.ItemDataRole.UserRole
SORT_ROLE = Qt.ItemDataRole.UserRole + 1

# Qt asks some ten questions for each cell that it paints. Looked up in the enumeration for each of them, their names
# alone would take a third of a frame.
_DISPLAY, _EDIT = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.EditRole)
_TOOLTIP, _ALIGNMENT = int(Qt.ItemDataRole.ToolTipRole), int(Qt.ItemDataRole.TextAlignmentRole)
_FONT, _FOREGROUND = int(Qt.ItemDataRole.FontRole), int(Qt.ItemDataRole.ForegroundRole)
_ANSWERED = (_DISPLAY, _ALIGNMENT, _FONT, _FOREGROUND, _EDIT, _TOOLTIP, KEY_ROLE, SORT_ROLE)
_SHOWN = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_EDITED = _SHOWN | Qt.ItemFlag.ItemIsEditable


class Alignment(Enum):
    """Where the text of a column stands; figures stand right."""

    LEFT = Qt.AlignmentFlag.AlignLeft
    CENTRE = Qt.AlignmentFlag.AlignHCenter
    RIGHT = Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table.

    Attributes:
        key: What signals say.
        title: Header, with the unit of figures.
        alignment: Where the text stands.
        format: Makes the text of a value; None takes `str`, and "" for None.
        tooltip: Explains the header.
        editable: Whether cells can be edited, unless a `Cell` says otherwise.
        number: What figures are accepted; None takes any text.
        width: Width at first, in device-independent pixels at the normal text size; 0 leaves it to the header.
        stretch: Whether the column takes the room that is left; `width` is then the least that it takes.
    """

    key: str
    title: str
    alignment: Alignment = Alignment.LEFT
    format: Callable[[Value], str] | None = None
    tooltip: str = ""
    editable: bool = False
    number: NumberRule | None = None
    width: int = 0
    stretch: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """A value that looks other than its column: blank, not my field, recused, forbidden, ….

    Attributes:
        value: What it sorts by and what is edited.
        text: What is shown; None formats the value as the column does.
        tooltip: What is said on hover.
        colour: Colour of the text; None is the table's.
        bold: Whether it is set in semibold.
        editable: Overrides the column.
    """

    value: Value
    text: str | None = None
    tooltip: str = ""
    colour: Colour | None = None
    bold: bool = False
    editable: bool | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table.

    Attributes:
        key: What signals say.
        cells: Values by the key of their column; a column without one is blank.
    """

    key: str
    cells: Mapping[str, Value | Cell] = field(default_factory=dict)


class TableRows(QAbstractTableModel):
    """Columns and rows as they stand in the study; an edit is announced, never made here."""

    edited = Signal(str, str, object)
    """Row key, column key, and the value that the user wants there."""

    def __init__(self, columns: Sequence[Column] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._alignments = _alignments(self._columns)
        self._rows: tuple[Row, ...] = ()

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns, from left to right."""
        return self._columns

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows, unsorted."""
        return self._rows

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Show other columns."""
        if tuple(columns) == self._columns:
            return
        self.beginResetModel()
        self._columns = tuple(columns)
        self._alignments = _alignments(self._columns)
        self.endResetModel()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; where their keys stay the same, only the rows that differ are drawn again."""
        old, new = self._rows, tuple(rows)
        if [row.key for row in old] != [row.key for row in new]:
            self.beginResetModel()
            self._rows = new
            self.endResetModel()
            return
        self._rows = new
        last = len(self._columns) - 1
        for number, (before, after) in enumerate(zip(old, new, strict=True)):
            if before != after and last >= 0:
                self.dataChanged.emit(self.index(number, 0), self.index(number, last))

    def row_of(self, key: str) -> int:
        """Return the number of a row, or -1."""
        return next((number for number, row in enumerate(self._rows) if row.key == key), -1)

    def column_of(self, key: str) -> int:
        """Return the number of a column, or -1."""
        return next((number for number, column in enumerate(self._columns) if column.key == key), -1)

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NO_INDEX) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    def index(self, row: int, column: int, parent: _Index = _NO_INDEX) -> QModelIndex:
        """Return where a cell stands; Qt's own way asks for the numbers of rows and of columns, nine times a cell."""
        if 0 <= row < len(self._rows) and 0 <= column < len(self._columns) and not parent.isValid():
            return self.createIndex(row, column)
        return QModelIndex()

    def cell(self, row: int, column: int) -> Cell:
        """Return what stands at a row and a column."""
        found = self._rows[row].cells.get(self._columns[column].key)
        return found if isinstance(found, Cell) else Cell(found)

    def text(self, row: int, column: int) -> str:
        """Return what is shown at a row and a column."""
        cell, form = self.cell(row, column), self._columns[column].format
        if cell.text is not None:
            return cell.text
        if form is not None:
            return form(cell.value)
        return "" if cell.value is None else str(cell.value)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what Qt asks of a cell."""
        if role not in _ANSWERED or not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role == _DISPLAY:
            return self.text(row, column)
        if role == KEY_ROLE:
            return self._rows[row].key
        if role == _ALIGNMENT:
            return self._alignments[column]
        return self._look(self.cell(row, column), role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what Qt asks of a column's header."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.tooltip or column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignments[section]
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return whether a cell can be chosen and edited."""
        if not index.isValid():
            return super().flags(index)
        own = self.cell(index.row(), index.column()).editable
        editable = self._columns[index.column()].editable if own is None else own
        return _EDITED if editable else _SHOWN

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Announce an edit; the cell changes when the study has."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        if value != self.cell(index.row(), index.column()).value:
            self.edited.emit(self._rows[index.row()].key, self._columns[index.column()].key, value)
        return True

    def _look(self, cell: Cell, role: int) -> object:
        if role == _TOOLTIP:
            return cell.tooltip or None
        if role in (SORT_ROLE, _EDIT):
            return cell.value
        if role == _FOREGROUND and cell.colour is not None:
            return theme().colour(cell.colour)
        if role == _FONT and cell.bold:
            return theme().font(bold=True)
        return None


def _alignments(columns: Sequence[Column]) -> tuple[Qt.AlignmentFlag, ...]:
    return tuple(column.alignment.value | Qt.AlignmentFlag.AlignVCenter for column in columns)
