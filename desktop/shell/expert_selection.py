"""Choosing any experts: a button that says who is chosen, and a list of sides, groups and experts to tick."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from desktop.widgets.buttons import SecondaryButton
from desktop.widgets.measures import Space
from desktop.widgets.theme import theme
from models.panel.experts import ExpertId
from models.study import Study
from models.text import Script

_ID = Qt.ItemDataRole.UserRole
_WIDTH, _HEIGHT = 340, 420


class ExpertSelection(SecondaryButton):
    """Announces who is chosen when its list is closed.

    Attributes:
        chosen: The experts that are ticked, as a tuple of ids in the panel's order.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._list = _ExpertList(self)
        self._list.closed.connect(self._on_closed)
        self._before: tuple[ExpertId, ...] = ()
        self.clicked.connect(self._on_clicked)

    def show_experts(self, study: Study, script: Script, chosen: Collection[ExpertId]) -> None:
        """Show a panel with some of its experts ticked, and say how many."""
        self._list.show_experts(study, script, chosen)
        self._before = self._list.ticked()
        count, all_of_them = len(self._before), len(study.panel.experts)
        words = self.tr("All experts") if count == all_of_them else self.tr("{count} of {all} experts")
        self.setText(words.format(count=count, all=all_of_them))

    def _on_clicked(self) -> None:
        corner = self.mapToGlobal(self.rect().bottomLeft())
        self._list.resize(theme().scaled(_WIDTH), theme().scaled(_HEIGHT))
        screen = self.screen().availableGeometry()
        left = min(corner.x(), screen.right() - self._list.width())
        top = min(corner.y() + Space.TIGHT, screen.bottom() - self._list.height())
        self._list.move(max(left, screen.left()), max(top, screen.top()))
        self._list.show()
        self._list.tree.setFocus()

    def _on_closed(self) -> None:
        ticked = self._list.ticked()
        if ticked != self._before:
            self.chosen.emit(ticked)


class _ExpertList(QFrame):
    """A tree of ticks over the page; ticking a side or a group ticks all in it."""

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("expert_list_popup")
        self.tree = QTreeWidget(self)
        self.tree.setObjectName("expert_tree")
        self.tree.setHeaderHidden(True)
        self._items: dict[ExpertId, QTreeWidgetItem] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.TIGHT, Space.TIGHT, Space.TIGHT, Space.TIGHT)
        column.addWidget(self.tree)

    def show_experts(self, study: Study, script: Script, chosen: Collection[ExpertId]) -> None:
        """Fill the tree."""
        with QSignalBlocker(self.tree):
            self.tree.clear()
            self._items = {}
            branches: dict[str, QTreeWidgetItem] = {}
            for key, expert in study.panel.experts.items():
                side = study.frame.sides.get(expert.side)
                above = _branch(branches, self.tree, expert.side, side.name.read(script) if side else expert.side)
                group = study.panel.groups.get(expert.group)
                if group is not None:
                    above = _branch(branches, above, group.id, group.name.read(script) or group.id)
                item = QTreeWidgetItem(above, [expert.name.read(script) or key])
                item.setData(0, _ID, key)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(0, Qt.CheckState.Checked if key in chosen else Qt.CheckState.Unchecked)
                self._items[key] = item
            self.tree.expandAll()
        self.tree.setAccessibleName(self.tr("Experts who are heard"))

    def ticked(self) -> tuple[ExpertId, ...]:
        """Return who is ticked, in the panel's order."""
        return tuple(key for key, item in self._items.items() if item.checkState(0) is Qt.CheckState.Checked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Enter as on Escape: what is ticked counts."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.close()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Close when the user goes elsewhere."""
        if event.type() == QEvent.Type.WindowDeactivate:
            self.close()
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say that the choice is made."""
        super().closeEvent(event)
        self.closed.emit()


def _branch(
    branches: dict[str, QTreeWidgetItem], above: QTreeWidget | QTreeWidgetItem, key: str, name: str
) -> QTreeWidgetItem:
    if key not in branches:
        item = QTreeWidgetItem([name])
        if isinstance(above, QTreeWidget):
            above.addTopLevelItem(item)
        else:
            above.addChild(item)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsAutoTristate | Qt.ItemFlag.ItemIsUserCheckable)
        branches[key] = item
    return branches[key]
