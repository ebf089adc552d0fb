"""The header of a table: names over their columns, and the arrow of the sorted one beside its name."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop.widgets.icons import paint_icon
from desktop.widgets.measures import Space, TextStyle
from desktop.widgets.painting import CENTRE, LEFT, RIGHT, draw_line, draw_text, text_width
from desktop.widgets.palette import Colour
from desktop.widgets.theme import theme


class TableHeader(QHeaderView):
    """A header whose arrow stands on the inner side of the name, so that names keep to the edge of their figures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setSortIndicatorClearable(True)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's own name
        """Paint a name, the arrow of the sorted column, and the rule below."""
        place = QRectF(rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(place, theme().colour(Colour.SURFACE))
        rows = self.model()
        orientation = Qt.Orientation.Horizontal
        text = str(rows.headerData(logicalIndex, orientation, Qt.ItemDataRole.DisplayRole) or "")
        alignment = rows.headerData(logicalIndex, orientation, Qt.ItemDataRole.TextAlignmentRole)
        stands_right = bool(int(alignment or 0) & Qt.AlignmentFlag.AlignRight.value)
        room = place.adjusted(Space.WITHIN, 0, -Space.WITHIN, 0)
        is_sorted = self.isSortIndicatorShown() and self.sortIndicatorSection() == logicalIndex
        if is_sorted:
            side = theme().scaled(14)
            width = min(text_width(text, TextStyle.NOTE, bold=True), room.width() - side)
            left = room.right() - width - side - 2 if stands_right else room.left() + width + 2
            descending = self.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
            arrow = QRectF(left, place.center().y() - side / 2, side, side)
            paint_icon(painter, "arrow-down" if descending else "arrow-up", arrow, Colour.TEXT)
            room = room.adjusted(side, 0, 0, 0) if stands_right else room.adjusted(0, 0, -side, 0)
        colour = Colour.TEXT if is_sorted else Colour.SECONDARY
        stands_centred = bool(int(alignment or 0) & Qt.AlignmentFlag.AlignHCenter.value)
        align = RIGHT if stands_right else CENTRE if stands_centred and not is_sorted else LEFT
        draw_text(painter, room, text, align, colour, TextStyle.NOTE, bold=is_sorted)
        bottom = place.bottom() - 1
        draw_line(painter, QPointF(place.left(), bottom), QPointF(place.right(), bottom), Colour.LINE_STRONG)
        painter.restore()
