"""How high a cell must be for its whole text."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QTableView

from desktop.widgets.measures import Space


def wrapped_height(table: QTableView, index: QModelIndex) -> int:
    """Return the height of a cell's text, wrapped at the width that the delegate leaves it.

    Qt itself measures at the width of the whole column, and so cuts the last word of some.
    """
    margin = 2 * Space.WITHIN + 1
    room = QRect(0, 0, max(table.columnWidth(index.column()) - margin, 1), 10_000)
    own = index.data(Qt.ItemDataRole.FontRole)
    metrics = QFontMetrics(own if isinstance(own, QFont) else table.font())
    return metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, str(index.data() or "")).height()
