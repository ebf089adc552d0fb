"""A side of the panel: its mark, in its colour and shape, and its name, never the colour alone."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.widgets.measures import Space, TextStyle
from desktop.widgets.painting import draw_mark
from desktop.widgets.palette import Colour
from desktop.widgets.theme import theme, theme_notifier


class SidePill(QWidget):
    """A dot and a name, as ``● Shenzhen 4th``."""

    def __init__(self, text: str = "", colour: Colour = Colour.WHOLE_PANEL, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._colour = text, colour
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        theme_notifier.changed.connect(self._on_theme_changed)

    def set_side(self, text: str, colour: Colour) -> None:
        """Show another side."""
        self._text, self._colour = text, colour
        self.setAccessibleName(text)
        self._on_theme_changed()

    def sizeHint(self) -> QSize:
        """Return the room for the dot and the whole name."""
        metrics = QFontMetrics(theme().font(TextStyle.BODY))
        return QSize(self._dot() + Space.WITHIN + metrics.horizontalAdvance(self._text) + 2, theme().scaled(20))

    def minimumSizeHint(self) -> QSize:
        """Return the room for the dot and a few letters; the rest is cut and shown on hover."""
        return QSize(self._dot() + theme().scaled(48), theme().scaled(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dot and the name."""
        look, dot = theme(), self._dot()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_mark(painter, QPointF(dot / 2, self.height() / 2), dot / 2 - 1, self._colour, filled=True)
        painter.setFont(look.font(TextStyle.BODY))
        painter.setPen(look.colour(Colour.TEXT if self.isEnabled() else Colour.DISABLED))
        room = QRectF(dot + Space.WITHIN, 0, self.width() - dot - Space.WITHIN, self.height())
        shown = painter.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        self.setToolTip(self._text if shown != self._text else "")

    def _dot(self) -> int:
        return theme().scaled(10)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
