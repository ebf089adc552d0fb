"""Greys what no longer holds while what replaces it is on its way."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.widgets.palette import Colour
from desktop.widgets.theme import theme


class Veil(QWidget):
    """Lies over a widget, lets it shine through, and lets every click and key pass."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        over.installEventFilter(self)

    def draw_over(self, *, veiled: bool) -> None:
        """Lay the veil over, or take it away."""
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.setVisible(veiled)
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the size of what lies below."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the surface, half transparent."""
        QPainter(self).fillRect(self.rect(), theme().colour(Colour.SURFACE, 0.6))
