"""A small button that shows or hides what is below a name."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.widgets.icons import paint_icon
from desktop.widgets.painting import draw_focus_ring
from desktop.widgets.palette import Colour
from desktop.widgets.theme import theme, theme_notifier

_SIDE = 20
_ICON = 14


class Disclosure(QAbstractButton):
    """A chevron, to the right where what is below is hidden, down where it is shown; arrow keys do it as well."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme_notifier.changed.connect(self.updateGeometry)

    def name_it(self, word: str) -> None:
        """Say what it shows: its accessible name, and its tooltip."""
        if word != self.accessibleName():
            self.setAccessibleName(word)
            self.setToolTip(word)

    def sizeHint(self) -> QSize:
        """Return a square as high as a line of text."""
        return QSize(theme().scaled(_SIDE), theme().scaled(_SIDE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open to the right, close to the left, as in a tree."""
        wanted = {Qt.Key.Key_Right: True, Qt.Key.Key_Left: False}.get(Qt.Key(event.key()))
        if wanted is None:
            super().keyPressEvent(event)
        elif wanted != self.isChecked():
            self.click()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chevron, and the ring where the keyboard is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme().scaled(_ICON)
        place = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        tone = Colour.TEXT if self.underMouse() else Colour.SECONDARY
        paint_icon(painter, "chevron-down" if self.isChecked() else "chevron-right", place, tone)
        if self.hasFocus():
            draw_focus_ring(painter, QRectF(self.rect()))
