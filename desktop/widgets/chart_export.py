"""Pictures of charts and of any other widget: PNG at twice the size, SVG, and the clipboard."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QPoint, QRect, QSize, QSizeF
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtWidgets import QWidget

from desktop.widgets.palette import Colour
from desktop.widgets.theme import theme

PNG_SCALE = 2.0


@runtime_checkable
class WholeDrawing(Protocol):
    """A widget that can draw more of itself than is on the screen."""

    def whole_size(self) -> QSizeF:
        """Return the size of all there is to draw, in device-independent pixels."""

    def draw_whole(self, painter: QPainter) -> None:
        """Draw all of it at the origin."""


def save_picture(widget: QWidget, path: Path) -> None:
    """Write a picture of a widget; the ending of the name says which kind.

    Args:
        widget: What is drawn, in the look in force; a chart is drawn whole, beyond what is scrolled into view.
        path: A file that ends in ``.png`` or ``.svg``.

    Raises:
        ValueError: The name ends otherwise.
        OSError: The file cannot be written.
    """
    kind = path.suffix.lower()
    if kind == ".png":
        path.write_bytes(_png(render_image(widget)))
    elif kind == ".svg":
        path.write_bytes(render_svg(widget).data())
    else:
        raise ValueError(kind)


def copy_picture(widget: QWidget) -> None:
    """Put a picture of a widget on the clipboard, both as pixels and as SVG."""
    data = QMimeData()
    data.setImageData(render_image(widget))
    data.setData("image/svg+xml", render_svg(widget))
    QGuiApplication.clipboard().setMimeData(data)


def render_image(widget: QWidget, scale: float = PNG_SCALE) -> QImage:
    """Return a widget as an image, `scale` times as large as on the screen."""
    size = _size(widget)
    image = QImage(
        QSize(round(size.width() * scale), round(size.height() * scale)), QImage.Format.Format_ARGB32_Premultiplied
    )
    image.setDevicePixelRatio(scale)
    image.fill(theme().colour(Colour.SURFACE))
    painter = QPainter(image)
    try:
        _draw(widget, painter)
    finally:
        painter.end()  # before the image goes, whatever happens: Qt ends the program otherwise
    return image


def render_svg(widget: QWidget) -> QByteArray:
    """Return a widget as SVG, its text as text."""
    from PySide6.QtSvg import QSvgGenerator

    size = _size(widget).toSize()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setResolution(96)
    generator.setViewBox(QRect(QPoint(0, 0), size))
    generator.setTitle(widget.accessibleName())
    painter = QPainter(generator)
    try:
        painter.fillRect(QRect(QPoint(0, 0), size), theme().colour(Colour.SURFACE))
        _draw(widget, painter)
    finally:
        painter.end()
    return buffer.data()


def _size(widget: QWidget) -> QSizeF:
    return widget.whole_size() if isinstance(widget, WholeDrawing) else QSizeF(widget.size())


def _draw(widget: QWidget, painter: QPainter) -> None:
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    if isinstance(widget, WholeDrawing):
        widget.draw_whole(painter)
    else:
        widget.render(painter, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())
