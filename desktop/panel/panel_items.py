"""One side of the panel as Qt's item views want it: groups, and the experts in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop.widgets.percent import percent
from desktop.widgets.tree_items import TreeItems
from models.panel.experts import ExpertId, GroupId, Panel
from models.problem.frame import SideId
from models.text import Script

_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()

MEMBER_ROLE: Final = Qt.ItemDataRole.UserRole
VOICE_ROLE: Final = Qt.ItemDataRole.UserRole + 1
NAME, VOICE, WEIGHT = range(3)


@dataclass(frozen=True)
class Member:
    """One line: a group or an expert.

    Attributes:
        id: Of the group or the expert.
        group: It is a group.
    """

    id: str
    group: bool = False


class PanelItems(TreeItems):
    """An immutable snapshot of one side.

    Attributes:
        renamed: A `Member`, and the name that it is given.
        weighted: An expert, and the weight that is wanted.
        moved: Experts that were dropped here: a tuple of them, this side, and the group, or "" for none.
    """

    mime = "application/x-baypath-experts"
    renamed = Signal(object, str)
    weighted = Signal(str, float)
    moved = Signal(object, str, str)

    def __init__(self, side: SideId, parent: QObject | None = None) -> None:
        super().__init__(3, parent)
        self._side = side
        self._panel = Panel()
        self._script = Script.EN
        self._heaviest = 0.0
        self._lines: tuple[Member, ...] = ()
        self._top: tuple[int, ...] = ()
        self._under: dict[int, tuple[int, ...]] = {}
        self._above: dict[int, int] = {}

    @property
    def heaviest(self) -> float:
        """The greatest share of any expert on any side, so that bars compare across sides."""
        return self._heaviest

    def set_panel(self, panel: Panel, script: Script) -> bool:
        """Show the panel's experts of this side; return whether the lines are others than before."""
        lines = _lines(panel, self._side)
        same = lines == self._lines
        if not same:
            self.beginResetModel()
        self._panel, self._script = panel, script
        self._heaviest = max(panel.voices.values(), default=0.0)
        if not same:
            self._arrange(lines)
            self.endResetModel()
            return True
        for number in range(len(lines)):
            row = self._index_of(number)
            self.dataChanged.emit(row, row.siblingAtColumn(WEIGHT))
        return False

    def member(self, index: _Index) -> Member | None:
        """Return what stands at an index."""
        return self._lines[index.internalId()] if index.isValid() else None

    def index_of(self, member: Member) -> QModelIndex:
        """Return where a group or an expert stands; no index where it is not on this side."""
        return self._index_of(self._lines.index(member)) if member in self._lines else QModelIndex()

    def index(self, row: int, column: int, parent: _Index = _NO_INDEX) -> QModelIndex:
        """Return the index of a line."""
        children = self._under.get(parent.internalId(), ()) if parent.isValid() else self._top
        return self.createIndex(row, column, children[row]) if 0 <= row < len(children) else QModelIndex()

    def parent(self, index: _Index) -> QModelIndex:  # type: ignore[override]  # QObject.parent() is another one
        """Return the index of an expert's group."""
        if not index.isValid() or index.internalId() not in self._above:
            return QModelIndex()
        return self._index_of(self._above[index.internalId()])

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        """Return how many lines stand under an index."""
        if not parent.isValid():
            return len(self._top)
        return 0 if parent.column() else len(self._under.get(parent.internalId(), ()))

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what Qt asks of a line."""
        member = self.member(index)
        if member is None:
            return None
        if role == MEMBER_ROLE:
            return member
        if index.column() == NAME:
            if member.group and role == Qt.ItemDataRole.DisplayRole:
                return f"{self._name(member)} · {percent(self._voice(member), 1)}"
            shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole)
            return self._name(member) if role in shown else None
        if member.group:
            return None
        if index.column() == VOICE:
            if role == VOICE_ROLE:
                return self._voice(member)
            return percent(self._voice(member), 1) if role == Qt.ItemDataRole.DisplayRole else None
        weight = self._panel.experts[member.id].weight
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.EditRole:
            return weight
        return f"{weight:g}" if role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return what can be edited: names, and the weights of experts."""
        member = self.member(index)
        if member is None:
            return Qt.ItemFlag.ItemIsDropEnabled  # Beside all lines: on the side, in no group.
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled
        if not member.group:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        editable = index.column() == NAME or (index.column() == WEIGHT and not member.group)
        return flags | Qt.ItemFlag.ItemIsEditable if editable else flags

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the experts at some indexes as what is dragged."""
        members = dict.fromkeys(found for index in indexes if (found := self.member(index)) is not None)
        data = QMimeData()
        data.setData(self.mime, "\n".join(one.id for one in members if not one.group).encode())
        return data

    def takes(self, data: QMimeData) -> bool:
        """Return whether what is dragged are experts."""
        return data.hasFormat(self.mime)

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, _row: int, _column: int, parent: _Index) -> bool:
        """Announce who was dropped where; the study moves them, so that Qt is told that nothing is to be removed."""
        if action != Qt.DropAction.MoveAction or not data.hasFormat(self.mime):
            return False
        experts = tuple(filter(None, bytes(data.data(self.mime).data()).decode().split("\n")))
        at = self.member(parent)
        group = "" if at is None else at.id if at.group else self._panel.experts[at.id].group
        if experts:
            self.moved.emit(experts, self._side, group)
        return False

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Announce a new name or weight."""
        member = self.member(index)
        if member is None or role != Qt.ItemDataRole.EditRole:
            return False
        if index.column() == WEIGHT:
            if isinstance(value, int | float):
                self.weighted.emit(member.id, float(value))
            return True
        if str(value).strip() != self._name(member):
            self.renamed.emit(member, str(value))
        return True

    def _arrange(self, lines: tuple[Member, ...]) -> None:
        self._lines = lines
        top: list[int] = []
        under: dict[int, list[int]] = {}
        self._above = {}
        groups: dict[GroupId, int] = {}
        for number, line in enumerate(lines):
            if line.group:
                groups[line.id] = number
                top.append(number)
                continue
            above = groups.get(self._panel.experts[line.id].group)
            if above is None:
                top.append(number)
            else:
                under.setdefault(above, []).append(number)
                self._above[number] = above
        self._top = tuple(top)
        self._under = {number: tuple(children) for number, children in under.items()}

    def _index_of(self, number: int) -> QModelIndex:
        siblings = self._under[self._above[number]] if number in self._above else self._top
        return self.createIndex(siblings.index(number), NAME, number)

    def _name(self, member: Member) -> str:
        named = self._panel.groups[member.id] if member.group else self._panel.experts[member.id]
        return named.name.read(self._script) or member.id

    def _voice(self, member: Member) -> float:
        if not member.group:
            return self._panel.voices[member.id]
        return sum(self._panel.voices[expert] for expert in _experts(self._panel, self._side, member.id))


def _lines(panel: Panel, side: SideId) -> tuple[Member, ...]:
    """Return the groups of a side, each before its experts, and at the end the experts without one."""
    found: list[Member] = []
    groups = [group.id for group in panel.groups.values() if group.side == side]
    for group in groups:
        found.append(Member(group, group=True))
        found += [Member(expert) for expert in _experts(panel, side, group)]
    rest = (one.id for one in panel.experts.values() if one.side == side and one.group not in groups)
    return (*found, *(Member(expert) for expert in rest))


def _experts(panel: Panel, side: SideId, group: GroupId) -> list[ExpertId]:
    return [one.id for one in panel.experts.values() if one.side == side and one.group == group]
