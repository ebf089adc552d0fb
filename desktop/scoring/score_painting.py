"""How cells and headers of the grid of scores are painted."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from desktop.scoring.score_rows import ScoreRows
from desktop.scoring.scores import Look, ScoreCell
from desktop.widgets.cividis import cividis, takes_light_text
from desktop.widgets.measures import Space, TextStyle
from desktop.widgets.painting import CENTRE, draw_focus_ring, draw_line, draw_text, draw_words, text_width
from desktop.widgets.palette import Colour
from desktop.widgets.theme import theme

_Index = QModelIndex | QPersistentModelIndex


def paint_score(painter: QPainter, place: QRectF, cell: ScoreCell) -> None:
    """Paint a cell: a figure over its tint, a dot where nothing is said, a hatch where the expert is recused."""
    look, inside = theme(), place.adjusted(0.5, 0.5, -1, -1)
    if cell.look is Look.RECUSED:
        painter.fillRect(inside, look.colour(Colour.HOVER))
        painter.fillRect(inside, QBrush(look.colour(Colour.LINE_STRONG), Qt.BrushStyle.BDiagPattern))
    elif cell.look is Look.NOT_MY_FIELD:
        painter.fillRect(inside, look.colour(Colour.HOVER))
        draw_text(painter, inside, cell.text, CENTRE, Colour.SECONDARY)
    elif cell.look is Look.RATED:
        painter.fillRect(inside, look.colour(Colour.ACCENT, 0.04 + 0.26 * cell.share))
        draw_text(painter, inside, cell.text, CENTRE, Colour.TEXT)
    elif cell.look is Look.HEAT:
        ground = cividis(cell.share)
        painter.fillRect(inside, ground)
        painter.setFont(look.font(TextStyle.BODY))
        painter.setPen(Qt.GlobalColor.white if takes_light_text(ground) else Qt.GlobalColor.black)
        painter.drawText(inside, Qt.AlignmentFlag.AlignCenter, cell.text)
    else:
        draw_text(painter, inside, "·", CENTRE, Colour.SECONDARY, TextStyle.SECTION)
    _paint_note(painter, inside, cell)


def _paint_note(painter: QPainter, inside: QRectF, cell: ScoreCell) -> None:
    """Paint a corner where something is written beside a score, and a dot for each step of being sure."""
    look = theme()
    if cell.noted:
        side, corner = look.scaled(7), inside.topRight()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(Colour.SECONDARY))
        painter.drawPolygon([corner, corner - QPointF(side, 0), corner + QPointF(0, side)])
    if cell.confidence:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(Colour.SECONDARY))
        step, y = look.scaled(5), inside.bottom() - look.scaled(5)
        left = inside.center().x() - (cell.confidence - 1) * step / 2
        for number in range(cell.confidence):
            painter.drawEllipse(QPointF(left + number * step, y), 1.3, 1.3)


class ScoreDelegate(QStyledItemDelegate):
    """Paints cells, and the ring around the one that keys act on."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one cell."""
        rows = index.model()
        if not isinstance(rows, ScoreRows):
            return
        place = QRectF(option.rect)
        painter.save()
        paint_score(painter, place, rows.cell(index))
        bottom = place.bottom() - 1
        draw_line(painter, QPointF(place.left(), bottom), QPointF(place.right(), bottom))
        view = option.widget
        if isinstance(view, QTableView):
            if view.selectionModel().isSelected(index) and index != view.currentIndex():
                painter.fillRect(place, theme().colour(Colour.ACCENT, 0.18))
            if index == view.currentIndex():
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                if view.hasFocus():
                    draw_focus_ring(painter, place.adjusted(0, 0, -1, -1), 2)
                else:
                    # Where one was, while the keys act elsewhere.
                    painter.setPen(QPen(theme().colour(Colour.SECONDARY), 1))
                    painter.drawRoundedRect(place.adjusted(1, 1, -2, -2), 2, 2)
        painter.restore()


class LeafHeader(QHeaderView):
    """Code and name of each leaf, the name over up to four lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(True)
        self.setSectionsClickable(True)

    def sizeHint(self) -> QSize:
        """Return room for a code and four lines."""
        return QSize(super().sizeHint().width(), theme().scaled(26 + 4 * 17))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's own name
        """Paint one header."""
        view, rows = self.parentWidget(), self.model()
        if not isinstance(view, QTableView) or not isinstance(rows, ScoreRows):
            return
        here, place = view.currentIndex().column() == logicalIndex, QRectF(rect)
        column = rows.table.columns[logicalIndex]
        painter.save()
        painter.fillRect(rect, theme().colour(Colour.SELECTION if here else Colour.SURFACE))
        code = QRectF(place.left() + 3, place.top() + 5, place.width() - 6, theme().scaled(18))
        tone = {"!": Colour.CAUTION, "!!": Colour.PROBLEM}.get(column.mark, Colour.TEXT)
        draw_text(painter, code, f"{column.mark} {column.code}".strip(), CENTRE, tone, TextStyle.NOTE, bold=True)
        name = QRectF(place.left() + 2, code.bottom() + 1, place.width() - 4, place.bottom() - code.bottom() - 4)
        colour = Colour.TEXT if here else Colour.SECONDARY
        draw_words(painter, name, column.name, colour, TextStyle.NOTE, align=Qt.AlignmentFlag.AlignHCenter, top=True)
        bottom = place.bottom() - 1
        draw_line(painter, QPointF(place.left(), bottom), QPointF(place.right(), bottom), Colour.LINE_STRONG)
        painter.restore()


class InitiativeHeader(QHeaderView):
    """Names of the initiatives, over two lines, which stay when the cells are scrolled sideways."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(True)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's own name
        """Paint one name."""
        view, rows = self.parentWidget(), self.model()
        if not isinstance(view, QTableView) or not isinstance(rows, ScoreRows):
            return
        here, place = view.currentIndex().row() == logicalIndex, QRectF(rect)
        painter.save()
        painter.fillRect(rect, theme().colour(Colour.SELECTION if here else Colour.SURFACE))
        name = rows.table.rows[logicalIndex][1]
        room = place.adjusted(Space.WITHIN, 1, -Space.WITHIN, -1)
        if text_width(name) <= room.width():
            draw_text(painter, room, name)
        elif text_width(name, TextStyle.NOTE) <= room.width():
            draw_text(painter, room, name, style=TextStyle.NOTE)
        else:
            draw_words(painter, room, name, Colour.TEXT, TextStyle.NOTE)
        bottom = place.bottom() - 1
        draw_line(painter, QPointF(place.left(), bottom), QPointF(place.right(), bottom))
        painter.restore()
