"""Outline icons in the palette's colours, which follow a change of the look."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QPushButton

from desktop import assets
from desktop.widgets.palette import Colour
from desktop.widgets.theme import theme, theme_notifier

_RATIOS = (1.0, 2.0, 3.0)


def paint_icon(painter: QPainter, name: str, rect: QRectF, colour: Colour = Colour.TEXT) -> None:
    """Paint an icon into a rectangle."""
    svg = assets.icon_svg(name).replace("currentColor", theme().palette.value(colour))
    QSvgRenderer(QByteArray(svg.encode())).render(painter, rect)


def icon_pixmap(name: str, size: int = 16, colour: Colour = Colour.TEXT, ratio: float = 2.0, gap: int = 0) -> QPixmap:
    """Return an icon as a picture of `size` device-independent pixels, grown with the text size, and a gap after it."""
    side = theme().scaled(size)
    pixmap = QPixmap(QSize(round((side + gap) * ratio), round(side * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_icon(painter, name, QRectF(0, 0, side, side), colour)
    painter.end()
    return pixmap


def icon(name: str, colour: Colour = Colour.TEXT, size: int = 16, *, before_text: bool = False) -> QIcon:
    """Return an icon in the look in force, greyed where it is disabled.

    Args:
        name: Which one.
        colour: Its role.
        size: In device-independent pixels, before the text size setting.
        before_text: Whether it keeps a distance from the word that follows, which Qt's push buttons do not.
    """
    result = QIcon()
    for ratio in _RATIOS:
        for mode, shade in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, Colour.DISABLED)):
            result.addPixmap(icon_pixmap(name, size, shade, ratio, _gap(before_text=before_text)), mode)
    return result


class ThemedIcon(QObject):
    """Keeps the icon of a button or an action in the palette's colours; it lives and dies with its owner."""

    def __init__(
        self, owner: QAbstractButton | QAction, name: str, colour: Colour = Colour.TEXT, size: int = 16
    ) -> None:
        super().__init__(owner)
        self._owner, self._name, self._colour, self._size = owner, name, colour, size
        theme_notifier.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Draw the icon anew in the look in force."""
        # A push button has words, though it may be given them later; what has none is a tool button.
        is_worded = isinstance(self._owner, QPushButton)
        self._owner.setIcon(icon(self._name, self._colour, self._size, before_text=is_worded))
        if isinstance(self._owner, QAbstractButton):
            side = theme().scaled(self._size)
            self._owner.setIconSize(QSize(side + _gap(before_text=is_worded), side))


def _gap(*, before_text: bool) -> int:
    return theme().scaled(4) if before_text else 0
