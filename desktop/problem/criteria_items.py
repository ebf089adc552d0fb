"""The criteria tree as Qt's item views want it, with the goal as its one root."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop.problem.gaps import marked
from desktop.widgets.percent import percent
from desktop.widgets.tree_items import TreeItems
from models.problem.criteria import GOAL, CriteriaTree, CriterionId, NodeId
from models.text import Script, Text

_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()

NODE_ROLE: Final = Qt.ItemDataRole.UserRole
WEIGHT_ROLE: Final = Qt.ItemDataRole.UserRole + 1
NAME, WEIGHT = range(2)


class CriteriaTreeItems(TreeItems):
    """An immutable snapshot of the criteria, with the goal above them.

    Attributes:
        renamed: A node, and the name that it is given.
        moved: A criterion, the node that it is dropped on, and the place among that node's children.
    """

    mime = "application/x-baypath-criterion"
    renamed = Signal(str, str)
    moved = Signal(str, str, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(2, parent)
        self._tree = CriteriaTree()
        self._goal = Text()
        self._script = Script.EN
        self._weights: Mapping[CriterionId, float] = {}
        self._nodes: tuple[NodeId, ...] = (GOAL,)
        self._numbers: Mapping[NodeId, int] = {GOAL: 0}

    def set_tree(self, tree: CriteriaTree, goal: Text, script: Script, weights: Mapping[CriterionId, float]) -> bool:
        """Show a tree; return whether its shape is another, so that the view must find its place again."""
        same = _shape(tree) == _shape(self._tree)
        if not same:
            self.beginResetModel()
        self._tree, self._goal, self._script, self._weights = tree, goal, script, weights
        if not same:
            self._nodes = (GOAL, *tree.order)
            self._numbers = {node: number for number, node in enumerate(self._nodes)}
            self.endResetModel()
            return True
        for node in self._nodes:
            self.dataChanged.emit(self.index_of(node), self.index_of(node, WEIGHT))
        return False

    @property
    def heaviest(self) -> float:
        """The greatest weight of any criterion, 0 where none is known."""
        return max(self._weights.values(), default=0.0)

    def is_main(self, index: _Index) -> bool:
        """Return whether a criterion stands directly under the goal."""
        node = self.node(index)
        return node != GOAL and self._tree.criteria[node].parent == GOAL

    def node(self, index: _Index) -> NodeId:
        """Return what stands at an index; the goal for none."""
        return self._nodes[index.internalId()] if index.isValid() else GOAL

    def index_of(self, node: NodeId, column: int = NAME) -> QModelIndex:
        """Return where a node stands; no index where the tree does not have it."""
        if node not in self._numbers:
            return QModelIndex()
        return self.createIndex(self._row(node), column, self._numbers[node])

    def index(self, row: int, column: int, parent: _Index = _NO_INDEX) -> QModelIndex:
        """Return the index of a child."""
        if not parent.isValid():
            return self.createIndex(0, column, 0) if row == 0 else QModelIndex()
        children = self._tree.children(self.node(parent))
        if not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, column, self._numbers[children[row]])

    def parent(self, index: _Index) -> QModelIndex:  # type: ignore[override]  # QObject.parent() is another one
        """Return the index of what stands above."""
        node = self.node(index)
        if not index.isValid() or node == GOAL:
            return QModelIndex()
        return self.index_of(self._tree.criteria[node].parent)

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        """Return how much stands under an index; the goal stands alone at the top."""
        if not parent.isValid():
            return 1
        return 0 if parent.column() else len(self._tree.children(self.node(parent)))

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what Qt asks of a node."""
        node = self.node(index)
        if role == NODE_ROLE:
            return node
        weight = self._weights.get(node)
        if index.column() == WEIGHT:
            if role == WEIGHT_ROLE:
                return weight
            if role != Qt.ItemDataRole.DisplayRole or weight is None:
                return None
            return percent(weight, 1)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return marked(self._text(node), self._script)
        if role == Qt.ItemDataRole.EditRole:
            return self._name(node)
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return what can be done with a node: all can be renamed and take others in, all but the goal be moved."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled
        if self.node(index) != GOAL:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == NAME else flags

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Announce a new name."""
        if (
            role != Qt.ItemDataRole.EditRole
            or index.column() != NAME
            or str(value).strip() == self._name(self.node(index))
        ):
            return False
        self.renamed.emit(self.node(index), str(value))
        return True

    def mimeData(self, indexes: list[QModelIndex]) -> QMimeData:  # type: ignore[override]  # Sequence in the stub
        """Return what is dragged."""
        data = QMimeData()
        data.setData(self.mime, self.node(indexes[0]).encode())
        return data

    def dropMimeData(self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: _Index) -> bool:
        """Announce a move. Nothing is removed here: the study that comes back has it in its new place."""
        criterion = bytes(data.data(self.mime).data()).decode()
        target = self.node(parent)
        if criterion not in self._tree.criteria:
            return False
        siblings = self._tree.children(target)
        place = row if row >= 0 else len(siblings)
        if criterion in siblings and siblings.index(criterion) < place:
            place -= 1
        self.moved.emit(criterion, target, place)
        # False keeps Qt from removing the row where it was.
        return False

    def _text(self, node: NodeId) -> Text:
        return self._goal if node == GOAL else self._tree.criteria[node].name

    def _name(self, node: NodeId) -> str:
        return self._text(node).read(self._script)

    def _row(self, node: NodeId) -> int:
        return 0 if node == GOAL else self._tree.children(self._tree.criteria[node].parent).index(node)


def _shape(tree: CriteriaTree) -> tuple[tuple[CriterionId, NodeId], ...]:
    return tuple((node, tree.criteria[node].parent) for node in tree.order)
