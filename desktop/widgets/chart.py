"""The base of all charts: painted by hand, scrolled, hovered, exported, and drawn anew when the look changes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from desktop.widgets import chart_export
from desktop.widgets.palette import Colour
from desktop.widgets.picture_menu import PictureMenu
from desktop.widgets.theme import theme, theme_notifier


class Chart(QAbstractScrollArea):
    """A chart says how large it is and draws itself; scrolling, tooltips and export are here.

    A subclass gives `whole_size`, `draw`, and, where something can be pointed at, `tip_at`.

    Attributes:
        picture_width: The least width of a picture that is saved or copied, before the text size. On the page a chart
            may have to cut names that it says whole on hover; in a picture nobody can hover.
    """

    picture_width: ClassVar[int] = 0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tip = ""
        self._ground: Colour | None = None
        self._hint = QSize()
        self._painted: QRegion | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)  # noqa: FBT003 - Qt's own signature
        self.viewport().setAutoFillBackground(False)
        self.viewport().setMouseTracking(True)
        theme_notifier.changed.connect(self.relay)

    def whole_size(self) -> QSizeF:
        """Return the size of the whole chart, at the width that it has now."""
        raise NotImplementedError

    def draw(self, painter: QPainter, size: QSizeF, offset: QPointF) -> None:
        """Draw what is seen of the chart through a window.

        Args:
            painter: Antialiased, its origin at the window's corner.
            size: The window.
            offset: How far the chart is scrolled right and down.
        """
        raise NotImplementedError

    def tip_at(self, _point: QPointF) -> tuple[str, QRectF]:
        """Return what is said of the thing at a point of the window, and the thing's place; ("", …) for none."""
        return "", QRectF()

    def measure(self) -> None:
        """Work out again whatever the subclass keeps between paintings: widths of labels, tops of rows."""

    def relay(self) -> None:
        """Measure, set the scroll bars, and draw anew."""
        self.measure()
        self._set_scroll_bars()
        self._tell_size()
        self.viewport().update()

    def stand_on(self, ground: Colour) -> None:
        """Paint the ground as well, in the colour of what the chart stands on.

        A chart that moves spares its whole window so: nothing behind it is painted first.
        """
        self._ground = ground
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paints(self, place: QRectF) -> bool:
        """Return whether anything of a place in the window is being drawn: on the screen, only what has changed is."""
        return self._painted is None or self._painted.intersects(place.toAlignedRect())

    def offset(self) -> QPointF:
        """Return how far the chart is scrolled right and down."""
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def draw_whole(self, painter: QPainter) -> None:
        """Draw the whole chart, for export."""
        self.draw(painter, self.whole_size(), QPointF())

    def save_as(self, path: Path) -> None:
        """Write the whole chart as ``.png`` (twice the size) or ``.svg``.

        Raises:
            ValueError: The name ends otherwise.
            OSError: The file cannot be written.
        """
        with self._as_wide_as_a_picture():
            chart_export.save_picture(self, path)

    def copy(self) -> None:
        """Put the whole chart on the clipboard."""
        with self._as_wide_as_a_picture():
            chart_export.copy_picture(self)

    def describe(self, text: str) -> None:
        """Say to a screen reader what the keyboard has come to."""
        self.setAccessibleDescription(text)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what is in view and has to be drawn anew."""
        painter = QPainter(self.viewport())
        if self._ground is not None:
            painter.fillRect(event.rect(), theme().colour(self._ground))
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self._painted = event.region()
        try:
            self.draw(painter, QSizeF(self.viewport().size()), self.offset())
        finally:
            self._painted = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure again at the new width."""
        super().resizeEvent(event)
        self.measure()
        self._set_scroll_bars()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Draw anew: headers stay, so the picture cannot simply be moved."""
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the exact value at once: a projected chart has no time for a delay."""
        tip, place = self.tip_at(event.position())
        if tip != self._tip:
            self._tip = tip
            area = self.viewport()
            where: QPoint = event.globalPosition().toPoint()
            QToolTip.showText(where, tip, area, QRect(place.toAlignedRect()))
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End what a press began here, so that no parent takes it for its own."""
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        """Forget what was pointed at."""
        self._tip = ""
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the chart; subclasses move about."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+C for the chart that has the focus, where a menu has it too."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Copy)
        ):
            event.accept()
            return True
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.viewport().update()
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy and to save the picture."""
        PictureMenu(self).popup(event.globalPos())

    @contextmanager
    def _as_wide_as_a_picture(self) -> Iterator[None]:
        size, least = self.size(), theme().scaled(self.picture_width)
        if size.width() >= least or not self.isVisible():
            yield
            return
        scrolled = self.verticalScrollBar().value()
        self.setUpdatesEnabled(False)
        self.resize(least, size.height())
        try:
            yield
        finally:
            self.resize(size)
            self.verticalScrollBar().setValue(scrolled)
            self.setUpdatesEnabled(True)

    def _tell_size(self) -> None:
        """Have the layouts ask again, where they would be told something else: that goes up the whole window."""
        hint = self.sizeHint()
        if hint != self._hint:
            self._hint = hint
            self.updateGeometry()

    def _set_scroll_bars(self) -> None:
        whole, seen = self.whole_size(), self.viewport().size()
        for bar, total, part in (
            (self.verticalScrollBar(), whole.height(), seen.height()),
            (self.horizontalScrollBar(), whole.width(), seen.width()),
        ):
            bar.setRange(0, max(0, round(total - part)))
            bar.setPageStep(part)
            bar.setSingleStep(24)
