"""A line that can be chosen: a title and, below it, what stands behind it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.widgets.measures import FOCUS_RING, Space, TextStyle
from desktop.widgets.palette import Colour
from desktop.widgets.theme import theme, theme_notifier

_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignTop)


class EntryButton(QAbstractButton):
    """A title over an explanation that wraps; chosen by click, Enter or space."""

    wanted = Signal(str)

    def __init__(self, target: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._target = target
        self._line = ""
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._on_clicked)
        theme_notifier.changed.connect(self._on_theme_changed)

    def set_words(self, title: str, line: str) -> None:
        """Show a title and what stands below it."""
        self.setText(title)
        self._line = line
        self.setAccessibleName(title)
        self.setAccessibleDescription(line)
        self._on_theme_changed()

    def heightForWidth(self, width: int) -> int:
        """Return the height of both texts at a width."""
        room = max(width - 2 * Space.WITHIN, 1)
        return self._title_height() + self._line_height(room) + 2 * Space.WITHIN

    def sizeHint(self) -> QSize:
        """Return the size at an ordinary width."""
        width = theme().scaled(320)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return a size at which the title can still be read."""
        return QSize(theme().scaled(160), self._title_height() + 2 * Space.WITHIN)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, title and line."""
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.isDown() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour(Colour.SELECTION if self.isDown() else Colour.HOVER))
            painter.drawRoundedRect(ground, Space.TIGHT, Space.TIGHT)
        if self.hasFocus():
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setColor(look.colour(Colour.ACCENT))
            pen.setWidth(FOCUS_RING)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground, Space.TIGHT, Space.TIGHT)
        room = QRectF(self.rect()).adjusted(Space.WITHIN, Space.WITHIN, -Space.WITHIN, -Space.WITHIN)
        painter.setFont(look.font(TextStyle.BODY, bold=True))
        painter.setPen(look.colour(Colour.ACCENT))
        title = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop), title)
        painter.setFont(look.font(TextStyle.NOTE))
        painter.setPen(look.colour(Colour.SECONDARY))
        painter.drawText(room.adjusted(0, self._title_height(), 0, 0), _WRAP, self._line)

    def _title_height(self) -> int:
        return QFontMetrics(theme().font(TextStyle.BODY, bold=True)).height() + 2

    def _line_height(self, width: int) -> int:
        metrics = QFontMetrics(theme().font(TextStyle.NOTE))
        return metrics.boundingRect(0, 0, width, 10_000, _WRAP, self._line).height()

    def _on_clicked(self) -> None:
        self.wanted.emit(self._target)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
