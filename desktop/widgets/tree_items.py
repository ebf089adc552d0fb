"""What the models of our trees have in common: they show a snapshot, and announce what is wanted of it."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QAbstractItemModel, QObject, Qt


class TreeItems(QAbstractItemModel):
    """An immutable snapshot, whose first column are names and whose other columns are figures.

    An edit, or what is dropped, is announced, never made here: the study that comes back has it.
    """

    mime: ClassVar[str]
    """The format of what is dragged from here to here."""

    def __init__(self, columns: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles = ("",) * columns

    def set_titles(self, *titles: str) -> None:
        """Show these headers."""
        self._titles = titles
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(titles) - 1)

    def columnCount(self, *_parent: object) -> int:
        """Return the number of columns."""
        return len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what Qt asks of a header."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def supportedDropActions(self) -> Qt.DropAction:
        """Return that things are moved, never copied."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Return what can be dropped here."""
        return [self.mime]
