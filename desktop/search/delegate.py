"""How a line of the list of finds looks: its name left, what stands beside it right; headings small."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.search.finds import Find
from desktop.widgets.measures import Space, TextStyle
from desktop.widgets.palette import Colour
from desktop.widgets.theme import theme

FIND: Final = Qt.ItemDataRole.UserRole
"""Where an item keeps its `Find`; a heading keeps none."""

_Index = QModelIndex | QPersistentModelIndex
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class FindDelegate(QStyledItemDelegate):
    """Paints finds and the headings between them."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of a line; a heading has some room above it."""
        dense = theme().dense_row_height
        return QSize(100, dense if isinstance(index.data(FIND), Find) else dense + Space.TIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one line."""
        look, find = theme(), index.data(FIND)
        room = option.rect.adjusted(Space.WITHIN, 0, -Space.WITHIN, 0)
        painter.save()
        if not isinstance(find, Find):
            painter.setFont(look.font(TextStyle.NOTE, bold=True))
            painter.setPen(look.colour(Colour.SECONDARY))
            bottom = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
            painter.drawText(room.adjusted(0, 0, 0, -Space.TIGHT), bottom, str(index.data()))
        else:
            self._paint_ground(painter, option)
            self._paint_find(painter, room, find)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        look = theme()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, look.colour(Colour.SELECTION))
            painter.fillRect(
                QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), look.colour(Colour.ACCENT)
            )
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, look.colour(Colour.HOVER))

    def _paint_find(self, painter: QPainter, room: QRect, find: Find) -> None:
        look = theme()
        painter.setFont(look.font(TextStyle.NOTE))
        note = painter.fontMetrics().elidedText(find.note, Qt.TextElideMode.ElideRight, room.width() // 3)
        width = painter.fontMetrics().horizontalAdvance(note)
        painter.setPen(look.colour(Colour.SECONDARY))
        painter.drawText(room, _RIGHT, note)
        painter.setFont(look.font(TextStyle.BODY))
        painter.setPen(look.colour(Colour.TEXT))
        left = room.adjusted(0, 0, -width - Space.BETWEEN, 0)
        title = painter.fontMetrics().elidedText(find.title, Qt.TextElideMode.ElideRight, left.width())
        painter.drawText(left, _LEFT, title)
