"""The grid of scores: digits score, n says "not my field", r recuses, Delete clears, arrows move."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from desktop.scoring.score_painting import InitiativeHeader, LeafHeader, ScoreDelegate
from desktop.scoring.score_rows import ScoreRows
from desktop.scoring.scores import Look, ScoreTable
from desktop.widgets.theme import theme, theme_notifier
from desktop.widgets.tsv import read_tsv, write_tsv


class ScoreGrid(QTableView):
    """Says what the user scores; it changes nothing itself."""

    rated = Signal(str, str, object)
    """Initiative, leaf, and the rating; None for "not my field"."""
    cleared = Signal(str, str)
    recusal_wanted = Signal(str)
    pasted = Signal(list)
    """Rows of texts (``list[list[str]]``), to be put from the current cell on."""
    note_key = Signal(str)
    """A key that is about what stands beside the score."""
    cell_entered = Signal(str, str)
    """The user went to another cell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scores = ScoreRows(self)
        self._writable = True
        self.setModel(self._scores)
        self.setItemDelegate(ScoreDelegate(self))
        self.setHorizontalHeader(LeafHeader(self))
        self.setVerticalHeader(InitiativeHeader(self))
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        theme_notifier.changed.connect(self._set_sizes)
        self._set_sizes()

    def set_table(self, table: ScoreTable, *, writable: bool) -> None:
        """Show these scores; the cursor stays where it is."""
        self._writable = writable
        at = self.current_cell()
        blocked = self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self._scores.set_table(table)
        if at is None or not self._select(*at):
            self._select_first()
        self.blockSignals(blocked)
        self._set_sizes()

    def table(self) -> ScoreTable:
        """Return what is shown."""
        return self._scores.table

    def current_cell(self) -> tuple[str, str] | None:
        """Return the initiative and the leaf of the cursor, or None."""
        index, table = self.currentIndex(), self._scores.table
        if not index.isValid():
            return None
        return table.rows[index.row()][0], table.columns[index.column()].key

    def go_to(self, initiative: str, leaf: str) -> None:
        """Move the cursor without announcing it."""
        blocked = self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self._select(initiative, leaf)
        self.blockSignals(blocked)

    def go_on(self) -> None:
        """Move to the next initiative on the same leaf that is scored, after the last one to the next leaf."""
        index, table = self.currentIndex(), self._scores.table
        row, column = index.row(), index.column()
        while column < self._scores.columnCount():
            row += 1
            if row >= self._scores.rowCount():
                row, column = -1, column + 1
            elif table.cells[row][column].look is not Look.RECUSED:
                self.setCurrentIndex(self._scores.index(row, column))
                return

    def copy(self) -> None:
        """Copy the selected cells, or everything with names where one cell is selected, as tab-separated text."""
        table, chosen = self._scores.table, self.selectionModel().selectedIndexes()
        if len(chosen) > 1:
            rows, columns = sorted({one.row() for one in chosen}), sorted({one.column() for one in chosen})
            lines = [[table.cells[row][column].text for column in columns] for row in rows]
        else:
            lines = [["", *(f"{column.code} {column.name}" for column in table.columns)]]
            lines += [
                [name, *(cell.text for cell in cells)]
                for (_key, name), cells in zip(table.rows, table.cells, strict=True)
            ]
        QGuiApplication.clipboard().setText(write_tsv(lines))

    def event(self, event: QEvent) -> bool:
        """Let Ctrl+C and Ctrl+V through to the grid where a menu has them too."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.Paste))
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Score by key."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            rows = read_tsv(QGuiApplication.clipboard().text())
            if rows and self._writable:
                self.pasted.emit(rows)
        elif not self._score_by(event):
            # Letters would search for a cell that begins with them, and there is none: let the page have them.
            if (
                event.text().isprintable()
                and event.text().strip()
                and event.modifiers() != Qt.KeyboardModifier.ControlModifier
            ):
                event.ignore()
            else:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width."""
        super().resizeEvent(event)
        self._set_sizes()

    def _score_by(self, event: QKeyEvent) -> bool:
        """Announce what a key says; return whether it says anything here."""
        at, text = self.current_cell(), event.text().lower()
        if not self._writable or at is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if len(text) == 1 and text in "0123456789":
            self.rated.emit(*at, int(text))
        elif text == "n":
            self.rated.emit(*at, None)
        elif text == "r":
            self.recusal_wanted.emit(at[0])
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.cleared.emit(*at)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_on()
        elif text in {"s", "e", "c"}:
            self.note_key.emit(text)
        else:
            return False
        return True

    def _select(self, initiative: str, leaf: str) -> bool:
        table = self._scores.table
        rows, columns = [key for key, _name in table.rows], [column.key for column in table.columns]
        if initiative not in rows or leaf not in columns:
            return False
        index = self._scores.index(rows.index(initiative), columns.index(leaf))
        if index != self.currentIndex():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        return True

    def _select_first(self) -> None:
        if self._scores.rowCount() and self._scores.columnCount():
            first = self._scores.index(0, 0)
            self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.horizontalHeader().viewport().update()
        self.verticalHeader().viewport().update()
        self.viewport().update()
        at = self.current_cell() if current.isValid() else None
        if at is not None:
            self.cell_entered.emit(*at)

    def _set_sizes(self) -> None:
        look, count = theme(), max(self._scores.columnCount(), 1)
        names = min(look.scaled(300), max(look.scaled(200), self.width() // 3))
        self.verticalHeader().setFixedWidth(names)
        self.verticalHeader().setDefaultSectionSize(look.scaled(38))
        room = (self.width() - names - look.scaled(16)) // count
        self.horizontalHeader().setDefaultSectionSize(min(max(room, look.scaled(92)), look.scaled(120)))
        self.horizontalHeader().setFixedHeight(look.scaled(26 + 4 * 17))
        self.updateGeometries()  # Qt leaves the names the room that they had before
