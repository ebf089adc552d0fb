"""The view of the criteria tree: keys for adding, removing, moving, and the weight as a bar behind its figure."""

from __future__ import annotations

from weakref import proxy

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from desktop.problem.criteria_items import NAME, NODE_ROLE, WEIGHT, WEIGHT_ROLE, CriteriaTreeItems
from desktop.widgets.measures import Space
from desktop.widgets.painting import RIGHT, draw_text, fill
from desktop.widgets.palette import Colour
from desktop.widgets.theme import theme, theme_notifier
from models.problem.criteria import GOAL, NodeId

_Index = QModelIndex | QPersistentModelIndex
_FIGURE = 64
_WEIGHT_WIDTH = 176
_MARGIN = 6
_EDITOR_WAYS = {
    QAbstractItemDelegate.EndEditHint.EditNextItem: "in",
    QAbstractItemDelegate.EndEditHint.EditPreviousItem: "out",
}
_ALT_KEYS = {Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down", Qt.Key.Key_Left: "out", Qt.Key.Key_Right: "in"}


class _NameDelegate(QStyledItemDelegate):
    """Sets the goal and the main criteria in semibold; the goal, a whole sentence, over as many lines as it needs."""

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of a row; its width is what the header gives."""
        high = theme().row_height
        if not index.parent().isValid():
            room = self._view.maximumViewportSize().width() - self._view.indentation() - 2 * _MARGIN
            lines = QRectF(0, 0, max(room, 1), 1e4)
            said = theme().metrics(bold=True).boundingRect(lines, Qt.TextFlag.TextWordWrap, str(index.data() or ""))
            high = max(high, round(said.height()) + Space.WITHIN + Space.TIGHT)
        return QSize(0, high)

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        """Set what others stand under in semibold."""
        super().initStyleOption(option, index)
        option.font = theme().font(bold=index.model().hasChildren(index))
        if not index.parent().isValid():
            option.features |= QStyleOptionViewItem.ViewItemFeature.WrapText

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Leave alone what is being typed: a result that comes in meanwhile draws the whole tree anew."""
        if not (isinstance(editor, QLineEdit) and editor.isModified()):
            super().setEditorData(editor, index)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """Return a plain line."""
        editor = super().createEditor(parent, option, index)
        if isinstance(editor, QLineEdit):
            editor.setProperty("cell", True)  # noqa: FBT003 - Qt's own signature
            editor.setObjectName("criterion_name_editor")
        return editor


class _WeightDelegate(QStyledItemDelegate):
    """Paints a weight as a bar beside its figure; the heaviest criterion has the whole bar."""

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view: QTreeView = proxy(view)  # The view holds this object.

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return that names say how high a row is: a view asks for every row, and Qt's own answer takes a while."""
        return QSize(0, theme().row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint ground, bar and figure."""
        look, weight, items = theme(), index.data(WEIGHT_ROLE), index.model()
        row = QRectF(option.rect)
        if self._view.selectionModel().isSelected(index):
            fill(painter, row, Colour.SELECTION)
        if not isinstance(weight, float) or not isinstance(items, CriteriaTreeItems):
            return
        figure = look.scaled(_FIGURE)
        room = row.adjusted(Space.WITHIN, 0, -Space.WITHIN - figure, 0)
        length = room.width() * weight / items.heaviest if items.heaviest > 0 else 0.0
        main = items.is_main(index)
        thick = look.scaled(8 if main else 4)
        bar = QRectF(room.left(), room.center().y() - thick / 2, max(length, 1.0), thick)
        fill(painter, bar, Colour.ACCENT)
        place = QRectF(room.right(), row.top(), figure, row.height())
        draw_text(painter, place, str(index.data() or ""), RIGHT, Colour.TEXT if main else Colour.SECONDARY)


class CriteriaView(QTreeView):
    """Shows the tree and says what the user wants of it.

    Attributes:
        chosen: The node that the user went to.
        add_wanted: A criterion is wanted after this node, as its sibling.
        child_wanted: A criterion is wanted under this node.
        remove_wanted: This criterion is to go.
        step_wanted: This criterion is to go one place ``up``, ``down``, ``out`` of its parent, or ``in`` under the one
            before it.
        split_wanted: This criterion is to become two.
        paste_wanted: What lies on the clipboard is to become criteria.
        menu_wanted: The list of what can be done is wanted, at a place on the screen.
    """

    chosen = Signal(str)
    add_wanted = Signal(str)
    child_wanted = Signal(str)
    remove_wanted = Signal(str)
    step_wanted = Signal(str, str)
    split_wanted = Signal(str)
    paste_wanted = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, items: CriteriaTreeItems, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items = items
        self.setModel(items)
        self._name_delegate, self._weight_delegate = _NameDelegate(self), _WeightDelegate(self)
        self.setItemDelegateForColumn(NAME, self._name_delegate)
        self.setItemDelegateForColumn(WEIGHT, self._weight_delegate)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(WEIGHT, QHeaderView.ResizeMode.Fixed)
        header.setSectionsMovable(False)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self._closed: set[NodeId] = set()
        self._telling = True
        items.modelAboutToBeReset.connect(self._keep_place)
        theme_notifier.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def node(self) -> NodeId:
        """Return the node that the user is at; the goal where there is none."""
        return self._items.node(self.currentIndex())

    def go_to(self, node: NodeId) -> None:
        """Go to a node without announcing it."""
        index = self._items.index_of(node)
        if index.isValid() and (not self.currentIndex().isValid() or self.node() != node):
            self._telling = False
            self.setCurrentIndex(index)
            self._telling = True

    def find_place(self, node: NodeId) -> None:
        """Open what was open before the tree took another shape, and go to a node."""
        self.expandAll()
        # The goal has no weight, so its words have that column as well.
        self.setFirstColumnSpanned(0, QModelIndex(), True)  # noqa: FBT003 - Qt's own signature
        for closed in self._closed:
            self.collapse(self._items.index_of(closed))
        self.go_to(node)

    def rename(self, node: NodeId) -> None:
        """Open the editor on a node's name."""
        self.go_to(node)
        self.edit(self._items.index_of(node))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave most of the room to the names."""
        super().resizeEvent(event)
        self._fit_weights()
        if event.size().width() != event.oldSize().width():
            # The goal may need more lines now, or fewer.
            self.scheduleDelayedItemsLayout()

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Let Tab and Shift+Tab in a name move its criterion in and out, as outliners do, and go on with the name."""
        node, way = self.node(), _EDITOR_WAYS.get(hint)
        if way is None or node == GOAL:
            super().closeEditor(editor, hint)
            return
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        self.step_wanted.emit(node, way)
        self.rename(node)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Add, remove and move; everything else is Qt's."""
        node, alt = self.node(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() == Qt.Key.Key_V:
            # Not Qt's own sequence for pasting: Shift+Insert is one of its keys, and adds a criterion here.
            self.paste_wanted.emit()
        elif control and event.key() == Qt.Key.Key_D and node != GOAL:
            self.split_wanted.emit(node)
        elif alt and event.key() in _ALT_KEYS:
            self.step_wanted.emit(node, _ALT_KEYS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Insert:
            under = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier) or node == GOAL
            (self.child_wanted if under else self.add_wanted).emit(node)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and node != GOAL:
            self.remove_wanted.emit(node)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.state() != self.State.EditingState:
            self.edit(self._items.index_of(node))
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Let Ctrl+V through to the tree where a menu has it too."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_V
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            event.accept()
            return True
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the list of what can be done with what was clicked."""
        self.menu_wanted.emit(event.globalPos())

    def _keep_place(self) -> None:
        open_or_closed = self._indexes(QModelIndex())
        self._closed = {self._items.node(index) for index in open_or_closed if not self.isExpanded(index)}

    def _indexes(self, parent: QModelIndex) -> list[QModelIndex]:
        """Return every node under one that has others under it."""
        found = []
        for row in range(self._items.rowCount(parent)):
            index = self._items.index(row, NAME, parent)
            if self._items.hasChildren(index):
                found += [index, *self._indexes(index)]
        return found

    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if self._telling and current.isValid():
            self.chosen.emit(str(current.data(NODE_ROLE)))

    def _on_theme_changed(self) -> None:
        self._fit_weights()
        self.setIndentation(theme().scaled(20))
        self.scheduleDelayedItemsLayout()

    def _fit_weights(self) -> None:
        most = max(theme().scaled(_FIGURE) + 2 * Space.WITHIN, self.maximumViewportSize().width() // 3)
        self.header().resizeSection(WEIGHT, min(theme().scaled(_WEIGHT_WIDTH), most))
