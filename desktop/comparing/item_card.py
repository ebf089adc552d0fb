"""One of the two things that are compared: its name, what it means, and whether it is the one that matters more."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.widgets.labels import TextLabel
from desktop.widgets.measures import CORNER, Space, TextStyle
from desktop.widgets.palette import Colour
from desktop.widgets.theme import theme, theme_notifier


class ItemCard(QWidget):
    """A card that a click chooses as the side that matters more."""

    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen = False
        self._name = TextLabel(style=TextStyle.SECTION, wrap=True)
        self._name.setObjectName("item_name")
        self._definition = TextLabel(wrap=True, secondary=True)
        self._caution = TextLabel(wrap=True)
        self._caution.setObjectName("item_caution")
        self._caution.set_tone("caution")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.BETWEEN, Space.WITHIN + Space.TIGHT, Space.BETWEEN, Space.WITHIN + Space.TIGHT)
        column.setSpacing(Space.WITHIN)
        for label in (self._name, self._definition, self._caution):
            column.addWidget(label)
        column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme_notifier.changed.connect(self.update)

    def set_item(self, name: str, definition: str, caution: str, *, chosen: bool) -> None:
        """Show an item, and whether it is the one that matters more."""
        self._name.setText(name)
        self._definition.setText(definition)
        self._definition.setVisible(bool(definition))
        self._caution.setText(caution)
        self._caution.setVisible(bool(caution))
        self._chosen = chosen
        self.setAccessibleName(name)
        self.setAccessibleDescription(f"{definition} {caution}".strip())
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the name large where there is room for it on one line."""
        super().resizeEvent(event)
        self._name.set_style(TextStyle.TITLE if self.width() >= theme().scaled(560) else TextStyle.SECTION)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card, tinted where it is chosen."""
        look, painter = theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour(Colour.ACCENT if self._chosen else Colour.LINE), 1.5 if self._chosen else 1))
        painter.setBrush(look.colour(Colour.SELECTION if self._chosen else Colour.SURFACE))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), CORNER, CORNER)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose this side; the press also brings the keys to the question."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()
        event.ignore()
