"""The header of a table: names over their columns, and the arrow of the sorted one beside its name."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop.widgets.icons import paint_icon
from desktop.widgets.line_breaking import broken
from desktop.widgets.measures import Space, TextStyle
from desktop.widgets.painting import CENTRE, LEFT, RIGHT, draw_line, draw_text, draw_words, text_width
from desktop.widgets.palette import Colour
from desktop.widgets.theme import theme

_MOST_LINES: Final = 3
_ACROSS: Final = Qt.AlignmentFlag.AlignHorizontal_Mask


class TableHeader(QHeaderView):
    """A header whose arrow stands on the inner side of the name, so that names keep to the edge of their figures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setSortIndicatorClearable(True)

    def sizeHint(self) -> QSize:
        """Return the height of the longest name, which goes over several lines where its column is narrow."""
        hint, titles, lines = super().sizeHint(), self.model(), 1
        for section in range(self.count()):
            if not self.isSectionHidden(section) and self.sectionSize(section) > 0:
                text = str(titles.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole) or "")
                lines = max(lines, len(_lines(text, self.sectionSize(section) - 2 * Space.WITHIN)))
        more = (min(lines, _MOST_LINES) - 1) * theme().metrics(TextStyle.NOTE).lineSpacing()
        return QSize(hint.width(), hint.height() + round(more))

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
        lines = min(len(_lines(text, room.width())), _MOST_LINES)
        step = theme().metrics(TextStyle.NOTE).lineSpacing()
        if lines > 1 and room.height() >= lines * step:
            room = QRectF(room.left(), room.center().y() - lines * step / 2, room.width(), lines * step + 1)
            draw_words(painter, room, text, colour, TextStyle.NOTE, align=align & _ACROSS, top=True, bold=is_sorted)
        else:
            draw_text(painter, room, text, align, colour, TextStyle.NOTE, bold=is_sorted)
        bottom = place.bottom() - 1
        draw_line(painter, QPointF(place.left(), bottom), QPointF(place.right(), bottom), Colour.LINE_STRONG)
        painter.restore()


def _lines(text: str, width: float) -> list[str]:
    """Return the lines of a name; sorted or not it has as many, so that a click moves nothing."""
    if text_width(text, TextStyle.NOTE) <= width:
        return [text]
    room = QRectF(0, 0, max(width, 1), 1e4)
    return theme().kept((text, "header", width), partial(broken, text, TextStyle.NOTE, room)).shown
