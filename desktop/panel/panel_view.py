"""The view of one side's experts: each voice as a bar in the side's colour, weights edited in place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from desktop.panel.panel_items import MEMBER_ROLE, NAME, VOICE, VOICE_ROLE, WEIGHT, Member, PanelItems
from desktop.widgets.cell_delegate import NumberDelegate
from desktop.widgets.measures import Space
from desktop.widgets.number_edit import NumberRule
from desktop.widgets.painting import RIGHT, draw_focus_ring, draw_text
from desktop.widgets.palette import Colour
from desktop.widgets.theme import theme, theme_notifier
from desktop.widgets.tsv import read_tsv

_Index = QModelIndex | QPersistentModelIndex
_FIGURE = 56
_NARROW = 320


class _NameDelegate(QStyledItemDelegate):
    """Sets groups in semibold."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of a dense row: many must be seen at once."""
        return _dense(super().sizeHint(option, index))

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        """Set groups in semibold."""
        super().initStyleOption(option, index)
        member = index.data(MEMBER_ROLE)
        option.font = theme().font(bold=isinstance(member, Member) and member.group)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """Return a plain line."""
        editor = super().createEditor(parent, option, index)
        if isinstance(editor, QLineEdit):
            editor.setProperty("cell", True)  # noqa: FBT003 - Qt's own signature
            editor.setObjectName("expert_name_editor")
        return editor


class _VoiceDelegate(QStyledItemDelegate):
    """Paints an expert's share in the whole result as a bar beside its figure."""

    def __init__(self, colour: Colour, parent: QWidget) -> None:
        super().__init__(parent)
        self._colour = colour

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of the names' rows."""
        return _dense(super().sizeHint(option, index))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint ground, bar and figure."""
        look, voice, items = theme(), index.data(VOICE_ROLE), index.model()
        row = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(row, look.colour(Colour.SELECTION))
        if not isinstance(voice, float) or not isinstance(items, PanelItems):
            return
        figure = min(look.scaled(_FIGURE), row.width() - 2 * Space.WITHIN)
        room = row.adjusted(Space.WITHIN, 0, -Space.WITHIN - figure, 0)
        if items.heaviest > 0 and room.width() > 0:
            thick = look.scaled(8)
            length = max(room.width() * voice / items.heaviest, 1.0)
            bar = QRectF(room.left(), room.center().y() - thick / 2, length, thick)
            painter.fillRect(bar, look.colour(self._colour))
        place = QRectF(row.right() - Space.WITHIN - figure, row.top(), figure, row.height())
        draw_text(painter, place, str(index.data() or ""), RIGHT)


class _WeightDelegate(NumberDelegate):
    """Edits a weight in place; this list has no rules between its rows."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of the names' rows."""
        return _dense(super().sizeHint(option, index))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint the figure alone."""
        QStyledItemDelegate.paint(self, painter, option, index)


def _dense(size: QSize) -> QSize:
    return QSize(size.width(), theme().dense_row_height)


class PanelView(QTreeView):
    """Shows the experts of one side and says what the user wants of them.

    Attributes:
        chosen: The `Member` that the user went to.
        add_wanted: An expert is wanted on this side.
        remove_wanted: The current expert is to go.
        pasted: Rows of texts from the clipboard.
    """

    chosen = Signal(object)
    add_wanted = Signal()
    remove_wanted = Signal()
    pasted = Signal(object)

    def __init__(self, items: PanelItems, colour: Colour, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items = items
        self._telling = True
        self.setModel(items)
        rule = NumberRule(minimum=0, optional=False, decimals=3)
        self._delegates = (_NameDelegate(self), _VoiceDelegate(colour, self), _WeightDelegate(rule, self))
        for column, delegate in enumerate(self._delegates):
            self.setItemDelegateForColumn(column, delegate)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self.setExpandsOnDoubleClick(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setMinimumSectionSize(theme().scaled(32))
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column in (VOICE, WEIGHT):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        theme_notifier.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def member(self) -> Member | None:
        """Return the line that the user is at."""
        return self._items.member(self.currentIndex())

    def go_to(self, member: Member) -> None:
        """Go to a line without announcing it; who is there already stays in the same cell."""
        index = self._items.index_of(member)
        if index.isValid() and self.member() != member:
            self._telling = False
            self.setCurrentIndex(index)
            self._telling = True

    def open_groups(self) -> None:
        """Show every expert, and let the names of groups run over the whole width."""
        self.expandAll()
        for row in range(self._items.rowCount()):
            member = self._items.member(self._items.index(row, NAME))
            self.setFirstColumnSpanned(row, QModelIndex(), member is not None and member.group)

    def leave(self) -> None:
        """Select nothing: another side has the current line."""
        self._telling = False
        self.setCurrentIndex(QModelIndex())
        self.clearSelection()
        self._telling = True

    def rename(self, member: Member) -> None:
        """Open the editor on a line's name."""
        self.go_to(member)
        self.edit(self._items.index_of(member))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show that the keys act here even where nobody is selected, because another side has the current line."""
        super().paintEvent(event)
        if self.hasFocus() and not self.selectionModel().hasSelection():
            draw_focus_ring(QPainter(self.viewport()), QRectF(self.viewport().rect()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Add, remove and edit; everything else is Qt's."""
        if event.key() == Qt.Key.Key_Insert:
            self.add_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.state() != self.State.EditingState:
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def paste(self) -> None:
        """Announce what lies on the clipboard as rows of texts."""
        rows = read_tsv(QGuiApplication.clipboard().text())
        if rows:
            self.pasted.emit(rows)

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+V for the list that has the focus, where a menu has it too."""
        paste = QKeySequence.StandardKey.Paste
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.matches(paste):
            event.accept()
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """Leave the names most of a narrow column: the figure says what the bar does."""
        narrow = self.viewport().width() < theme().scaled(_NARROW)
        self.header().resizeSection(VOICE, theme().scaled(60 if narrow else 128))
        self.header().resizeSection(WEIGHT, theme().scaled(56 if narrow else 64))
        self.setIndentation(theme().scaled(9 if narrow else 16))

    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        member = self._items.member(current)
        if self._telling and member is not None:
            self.chosen.emit(member)

    def _on_theme_changed(self) -> None:
        self._share_width()
        self.scheduleDelayedItemsLayout()
