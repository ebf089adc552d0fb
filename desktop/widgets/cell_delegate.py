"""How a table's cell is painted and edited."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from desktop.widgets.cell_number_edit import CellNumberEdit
from desktop.widgets.measures import FOCUS_RING, Space
from desktop.widgets.number_edit import NumberEdit, NumberRule
from desktop.widgets.palette import Colour
from desktop.widgets.theme import theme

_Index = QModelIndex | QPersistentModelIndex
_FILLED = "filled"
_STATES = QStyle.StateFlag
_LIVELY = _STATES.State_Selected | _STATES.State_MouseOver | _STATES.State_HasFocus
_AT_REST = ~_LIVELY


class CellDelegate(QStyledItemDelegate):
    """Paints a cell with a rule below it and nothing between columns; shows on hover what was cut."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint ground, text, rule and focus ring."""
        look = theme()
        state, rect = option.state, option.rect
        # Most cells are none of these, and each question to an enumeration costs as much as the line below.
        lively = state & _LIVELY
        if lively and lively & _STATES.State_Selected:
            painter.fillRect(rect, look.colour(Colour.SELECTION))
        elif lively and lively & _STATES.State_MouseOver:
            painter.fillRect(rect, look.colour(Colour.HOVER))
        painter.setPen(QPen(look.colour(Colour.LINE), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner = QStyleOptionViewItem(option)
        inner.rect = self._room(rect)
        if lively:
            inner.state = state & _AT_REST
        super().paint(painter, inner, index)
        if lively and lively & _STATES.State_HasFocus:
            painter.setPen(QPen(look.colour(Colour.ACCENT), FOCUS_RING))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        """Show the whole of a text that was cut, and the cell's own tooltip below it."""
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        said = str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
        whole = text if self._is_cut(text, option, index) and text not in said else ""
        QToolTip.showText(event.globalPos(), "\n".join(part for part in (whole, said) if part), view)
        return True

    def _is_cut(self, text: str, option: QStyleOptionViewItem, index: _Index) -> bool:
        full = QStyleOptionViewItem(option)
        self.initStyleOption(full, index)
        room = self._room(full.rect).adjusted(3, 0, -3, 0)
        flags = Qt.TextFlag.TextWordWrap if full.features & full.ViewItemFeature.WrapText else Qt.TextFlag(0)
        needed = full.fontMetrics.boundingRect(QRect(0, 0, room.width(), 10_000), int(flags.value), text)
        return needed.width() > room.width() or needed.height() > room.height() + 2

    @staticmethod
    def _room(rect: QRect) -> QRect:
        # Qt itself keeps 3 px on either side of a text.
        return rect.adjusted(Space.WITHIN - 3, 0, 3 - Space.WITHIN, 0)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """Return a plain line for text."""
        editor = super().createEditor(parent, option, index)
        if isinstance(editor, QLineEdit):
            editor.setProperty("cell", True)  # noqa: FBT003 - Qt's own signature
        return editor

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Put the cell's value into the editor once: a row drawn anew meanwhile must not take away what is typed."""
        if not editor.property(_FILLED):
            editor.setProperty(_FILLED, True)  # noqa: FBT003 - Qt's own signature
            self.fill(editor, index)

    def fill(self, editor: QWidget, index: _Index) -> None:
        """Put the cell's value into the editor."""
        super().setEditorData(editor, index)


class NumberDelegate(CellDelegate):
    """Edits a number in its cell; a text that is refused stays there with its sentence below."""

    def __init__(self, rule: NumberRule, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rule = rule

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: _Index) -> QWidget:
        """Return a `NumberEdit`."""
        return CellNumberEdit(self._rule, parent)

    def fill(self, editor: QWidget, index: _Index) -> None:
        """Put the cell's number into the editor."""
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, NumberEdit):
            editor.set_number(float(value) if isinstance(value, int | float) else None)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        """Announce the number, if it is one."""
        if isinstance(editor, NumberEdit) and editor.commit():
            # By row and column alone, a number in a tree would go to another branch.
            place = model.index(index.row(), index.column(), index.parent())
            model.setData(place, editor.number(), Qt.ItemDataRole.EditRole)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Keep the editor open while what stands in it is refused; Escape gives up the edit."""
        leaving = event.type() == QEvent.Type.FocusOut or (
            event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)  # type: ignore[attr-defined]  # a key event
        )
        if leaving and isinstance(editor, NumberEdit) and editor.reading().reason:
            editor.commit()
            return event.type() == QEvent.Type.KeyPress
        return super().eventFilter(editor, event)
