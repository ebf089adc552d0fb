"""The box of Ctrl+K: type a few letters, choose with the arrow keys, Enter goes there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.search.delegate import FIND, FindDelegate
from desktop.search.finds import Find, Kind, found
from desktop.widgets.labels import NoteLabel
from desktop.widgets.measures import Space
from desktop.widgets.theme import theme

_WIDTH, _ROWS = 640, 12
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


class FindDialog(QDialog):
    """Lists what fits; the letters stay in the field while the arrow keys move in the list.

    Attributes:
        wanted: Enter, or a click; carries the goal of the `Find`.
    """

    wanted = Signal(object)

    def __init__(self, finds: Sequence[Find], parent: QWidget) -> None:
        """Search in `finds`."""
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("find_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Find anything"))
        self.setProperty("floating", True)  # noqa: FBT003 - Qt's own signature
        self._finds = finds
        self._field = QLineEdit(self)
        self._field.setObjectName("find_field")
        self._field.setAccessibleName(self.tr("Find anything"))
        self._field.setPlaceholderText(self.tr("A page, command, criterion, initiative or expert"))
        self._field.installEventFilter(self)
        self._list = QListWidget(self)
        self._list.setObjectName("find_list")
        self._list.setAccessibleName(self.tr("Found"))
        self._list.setItemDelegate(FindDelegate(self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setMouseTracking(True)
        self._note = NoteLabel(parent=self)
        self._note.setObjectName("find_note")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.WITHIN, Space.WITHIN, Space.WITHIN, Space.WITHIN)
        column.setSpacing(Space.WITHIN)
        for widget in (self._field, self._list, self._note):
            column.addWidget(widget)
        self._field.textChanged.connect(self._on_typed)
        self._field.returnPressed.connect(self._on_enter)
        self._list.itemClicked.connect(self._on_clicked)
        self._on_typed("")

    def sizeHint(self) -> QSize:
        """Return the width of a name with what stands beside it, and the height of a dozen."""
        return QSize(theme().scaled(_WIDTH), theme().dense_row_height * _ROWS + theme().scaled(80))

    def showEvent(self, event: QShowEvent) -> None:
        """Stand at the top of the window, in its middle."""
        super().showEvent(event)
        window = self.parentWidget()
        if window is not None:
            room = window.rect()
            self.resize(self.sizeHint().boundedTo(QSize(room.width() - 40, room.height() - 100)))
            self.move(
                window.mapToGlobal(room.topLeft()).x() + (room.width() - self.width()) // 2,
                window.mapToGlobal(room.topLeft()).y() + theme().scaled(72),
            )
        self._field.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Go away when something else is gone to."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow() and self.isVisible():
            self.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the list with the arrow keys."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = _MOVES.get(Qt.Key(event.key()))
            if step is not None:
                self._move(step)
                return True
        return super().eventFilter(watched, event)

    def _move(self, step: int) -> None:
        rows = [row for row in range(self._list.count()) if self._find(row) is not None]
        if not rows:
            return
        current = self._list.currentRow()
        place = rows.index(current) if current in rows else -1
        # From the last down to the first: the list is short.
        target = (place + step) % len(rows) if abs(step) == 1 else min(max(place + step, 0), len(rows) - 1)
        self._go_to(rows[target])

    def _go_to(self, row: int) -> None:
        self._list.setCurrentRow(row)
        # The heading of the first one comes into view with it.
        self._list.scrollToItem(self._list.item(max(row - 1, 0)))
        self._list.scrollToItem(self._list.item(row))
        if row == 1:
            self._list.scrollToTop()
        find = self._find(row)
        self._field.setAccessibleDescription(find.title if find is not None else "")

    def _find(self, row: int) -> Find | None:
        find = self._list.item(row).data(FIND) if 0 <= row < self._list.count() else None
        return find if isinstance(find, Find) else None

    def _on_typed(self, text: str) -> None:
        self._list.clear()
        kind: Kind | None = None
        fitting = found(self._finds, text)
        for find in fitting:
            if find.kind is not kind:
                kind = find.kind
                heading = QListWidgetItem(self._heading(kind))
                heading.setFlags(Qt.ItemFlag.NoItemFlags)
                self._list.addItem(heading)
            item = QListWidgetItem(find.title)
            item.setData(FIND, find)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{self._heading(find.kind)}: {find.title}. {find.note}")
            self._list.addItem(item)
        keys = self.tr("↑ ↓ to choose, Enter to go there, Esc to close")
        self._note.setText(keys if fitting else self.tr("Nothing is called so in any of the three scripts."))
        if fitting:
            self._go_to(1)

    def _on_enter(self) -> None:
        self._choose(self._find(self._list.currentRow()))

    def _on_clicked(self, item: QListWidgetItem) -> None:
        self._choose(self._find(self._list.row(item)))

    def _choose(self, find: Find | None) -> None:
        if find is None:
            return
        self.close()
        self.wanted.emit(find.goal)

    def _heading(self, kind: Kind) -> str:
        words = {
            Kind.PAGE: self.tr("Pages"),
            Kind.COMMAND: self.tr("Commands"),
            Kind.CRITERION: self.tr("Criteria"),
            Kind.INITIATIVE: self.tr("Initiatives"),
            Kind.EXPERT: self.tr("Experts"),
        }
        return words[kind]
