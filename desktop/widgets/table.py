"""The table of every page: horizontal rules, tabular figures, sorting, copying and pasting."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QModelIndex,
    QSortFilterProxyModel,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.widgets.cell_delegate import CellDelegate, NumberDelegate
from desktop.widgets.column_widths import ColumnWidths
from desktop.widgets.measures import Space
from desktop.widgets.table_header import TableHeader
from desktop.widgets.table_rows import KEY_ROLE, SORT_ROLE, Alignment, Cell, Column, Row, TableRows, Value
from desktop.widgets.theme import theme, theme_notifier
from desktop.widgets.tsv import read_tsv, write_tsv
from desktop.widgets.wrapped_cells import wrapped_height

__all__ = ["Alignment", "Cell", "Column", "DataTable", "Row", "TableRows", "Value"]


class DataTable(QTableView):
    """Shows rows of plain values and says what the user does with them; it changes nothing itself."""

    row_selected = Signal(str)
    """Key of the row that the user went to."""
    row_activated = Signal(str)
    """Key of the row that the user pressed Enter or double-clicked on, where its cell is not editable."""
    edited = Signal(str, str, object)
    """Row key, column key and the value wanted there."""
    pasted = Signal(list)
    """Rows of texts (``list[list[str]]``), to be put from `current_cell` on."""

    def __init__(self, columns: Sequence[Column] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = TableRows(parent=self)
        self._source.edited.connect(self.edited)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self._source)
        self._sorted.setSortRole(SORT_ROLE)
        self._sorted.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._sorted.setFilterKeyColumn(-1)
        self._sorted.setSortLocaleAware(True)
        self._dense = self._two_lines = False
        self._announcing = True
        self._announced = ""
        self._kept: tuple[set[str], tuple[str, str] | None, int, int] | None = None
        self.setModel(self._sorted)
        self._delegates: list[CellDelegate] = []
        self._widths = ColumnWidths(self, self._source)
        self._set_manners()
        self._listen()
        self.set_columns(columns)
        self._set_row_heights()

    def _set_manners(self) -> None:
        self.setItemDelegate(CellDelegate(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = TableHeader(self)
        self.setHorizontalHeader(header)
        self.setSortingEnabled(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

        self._widths.grow_with_text()

    def _listen(self) -> None:
        self.horizontalHeader().sectionResized.connect(self._on_section_resized)
        self._sorted.modelAboutToBeReset.connect(self._keep_place)
        self._sorted.modelReset.connect(self._find_place)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.activated.connect(self._on_activated)
        theme_notifier.changed.connect(self._on_theme_changed)

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Show other columns; the same ones again leave an editor that is open alone."""
        if self._delegates and tuple(columns) == self._source.columns:
            return
        self._source.set_columns(columns)
        self._delegates = []
        for number, column in enumerate(columns):
            delegate = NumberDelegate(column.number, self) if column.number else CellDelegate(self)
            self._delegates.append(delegate)
            self.setItemDelegateForColumn(number, delegate)
        self._widths.restore()
        self.stretch()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; selection, current cell and scroll position stay where their keys are."""
        self._source.set_rows(rows)

    def editing(self) -> bool:
        """Return whether a cell is open: rows in another order would close it over what is being typed."""
        return self.state() == QAbstractItemView.State.EditingState

    def table_rows(self) -> TableRows:
        """Return what is shown, unsorted."""
        return self._source

    def set_dense(self, *, dense: bool) -> None:
        """Choose rows of 26 instead of 32."""
        self._dense = dense
        self._set_row_heights()

    def set_two_lines(self, *, wanted: bool) -> None:
        """Choose rows of two lines for texts that need them: all alike, so that no row has to be measured."""
        if self._two_lines is not wanted:
            self._two_lines = wanted
            self.setWordWrap(wanted)
            self._set_row_heights()

    def set_wrap(self, *, wrap: bool) -> None:
        """Choose whether long texts are wrapped over several lines instead of being cut."""
        self.setWordWrap(wrap)
        modes = QHeaderView.ResizeMode
        self.verticalHeader().setSectionResizeMode(modes.ResizeToContents if wrap else modes.Fixed)

    def sizeHintForRow(self, row: int) -> int:
        """Return the height that wrapped texts need, with a little room above and below."""
        least = super().sizeHintForRow(row)
        if not self.wordWrap():
            return least
        shown = [column for column in range(self._sorted.columnCount()) if not self.isColumnHidden(column)]
        tallest = max((wrapped_height(self, self._sorted.index(row, column)) for column in shown), default=0)
        return max(least, tallest + 2 * Space.TIGHT)

    def set_filter(self, text: str) -> None:
        """Show only the rows that hold a text in any column."""
        self._sorted.setFilterFixedString(text)

    def current_key(self) -> str:
        """Return the key of the row that the user is in, or ""."""
        return self.current_cell()[0]

    def current_cell(self) -> tuple[str, str]:
        """Return the keys of the row and the column that the user is in, or two times ""."""
        index = self.currentIndex()
        if not index.isValid():
            return "", ""
        return str(index.data(KEY_ROLE)), self._source.columns[index.column()].key

    def shown_keys(self) -> list[str]:
        """Return the keys of the rows in the order in which they are shown."""
        return [str(self._sorted.index(row, 0).data(KEY_ROLE)) for row in range(self._sorted.rowCount())]

    def select_row(self, key: str, column: str = "") -> None:
        """Go to a row without announcing it; a key that is not shown does nothing."""
        index = self._index(key, column)
        if index.isValid():
            self._announcing = False
            self.setCurrentIndex(index)
            self._announcing = True

    def copy(self) -> None:
        """Copy the selected rows, or all if at most one is selected, as tab-separated text with headers."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        if len(rows) <= 1:
            rows = list(range(self._sorted.rowCount()))
        order = [self.horizontalHeader().logicalIndex(place) for place in range(len(self._source.columns))]
        shown = [column for column in order if not self.isColumnHidden(column)]
        lines = [[self._source.columns[column].title for column in shown]]
        lines += [[str(self._sorted.index(row, column).data() or "") for column in shown] for row in rows]
        QGuiApplication.clipboard().setText(write_tsv(lines))

    def paste(self) -> None:
        """Announce what is on the clipboard as rows of texts."""
        rows = read_tsv(QGuiApplication.clipboard().text())
        if rows:
            self.pasted.emit(rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy and paste; everything else is Qt's."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._can_open_editor():
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Take up the widths kept under the object's name, which is not known before."""
        super().showEvent(event)
        self._widths.restore()
        self.stretch()

    def event(self, event: QEvent) -> bool:
        """Let Ctrl+C and Ctrl+V through to the table where a menu has them too."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.Paste))
        ):
            event.accept()
            return True
        return super().event(event)

    def _can_open_editor(self) -> bool:
        # Enter that closes an editor comes here as well, since a line edit passes it on.
        if self.state() == QAbstractItemView.State.EditingState:
            return False
        return bool(self.currentIndex().flags() & Qt.ItemFlag.ItemIsEditable)

    def _index(self, key: str, column: str = "") -> QModelIndex:
        row = self._source.row_of(key)
        if row < 0:
            return QModelIndex()
        place = self._source.column_of(column) if column else max(self.currentIndex().column(), 0)
        return self._sorted.mapFromSource(self._source.index(row, max(place, 0)))

    def _keep_place(self) -> None:
        selected = {str(index.data(KEY_ROLE)) for index in self.selectionModel().selectedRows()}
        current = self.current_cell() if self.currentIndex().isValid() else None
        self._kept = selected, current, self.verticalScrollBar().value(), self.horizontalScrollBar().value()

    def _find_place(self) -> None:
        if self._kept is None:
            return
        selected, current, down, right = self._kept
        self._kept, self._announcing = None, False
        selection, flags = self.selectionModel(), self.selectionModel().SelectionFlag
        if current is not None and (index := self._index(*current)).isValid():
            selection.setCurrentIndex(index, flags.NoUpdate)
        for key in selected:
            if (index := self._index(key)).isValid():
                selection.select(index, flags.Select | flags.Rows)
        self.updateGeometries()
        self.verticalScrollBar().setValue(down)
        self.horizontalScrollBar().setValue(right)
        self._announcing = True

    def _on_selection_changed(self, _selected: QItemSelection, _deselected: QItemSelection) -> None:
        # Not the current row: Qt makes the first row current as soon as the table gets the focus.
        key = self.current_key()
        if not self.selectionModel().isRowSelected(self.currentIndex().row(), QModelIndex()):
            return
        if self._announcing and key != self._announced:
            self.row_selected.emit(key)
        self._announced = key

    def _on_activated(self, index: QModelIndex) -> None:
        if not index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.row_activated.emit(str(index.data(KEY_ROLE)))

    def _set_row_heights(self) -> None:
        look = theme()
        height = look.dense_row_height if self._dense else look.row_height
        if self._two_lines:
            height = max(height, round(2 * look.metrics().lineSpacing()) + Space.WITHIN)
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)

    def _on_theme_changed(self) -> None:
        self._set_row_heights()
        self._widths.grow_with_text()
        # The style sheet reaches the view after this, and a view lays out its rows only when it is told to.
        QTimer.singleShot(0, self, self.scheduleDelayedItemsLayout)

    def stretch(self) -> None:
        """Share the room that is left among the stretched columns, none below the width that it asks for."""
        self._widths.stretch()
        self.updateGeometries()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width."""
        super().resizeEvent(event)
        self.stretch()

    def _on_section_resized(self, number: int, _before: int, width: int) -> None:
        self._widths.keep(number, width)
        self.updateGeometries()
        self.viewport().update()
