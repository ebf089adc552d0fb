"""A plot of two numeric axes on pyqtgraph: lines, steps, dots, spans, rules; hovered, walked by keys, exported.

Importing this takes pyqtgraph along, a third of a second: only rooms that draw plots import it, and `shell/warming.py`
has it ready by the time that somebody comes to one.

A page gives plain values (`plot_parts`) and hears keys::

    plot = Plot(parent)
    plot.set_axes(PlotAxis(0, 1, "Weight", form=".0%"), PlotAxis(0, 1, "Closeness", form=".3f", grid=True))
    plot.set_lines([PlotLine("I1", "Data channel", points, labelled=True)])
    plot.set_dots([PlotDot("now", "", 0.31, 0.55, drag=PlotDrag(0, 1, 0, 1, 0.01, 0.05))])
    plot.selected.connect(self._on_selected)   # arrow keys and clicks
    plot.moved.connect(self._on_moved)         # a dot with `drag`: by hand, or Up, Down, Shift+Left, Shift+Right
"""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from desktop.widgets.picture_menu import PictureMenu
from desktop.widgets.plot_parts import PlotDot, PlotLine
from desktop.widgets.plot_surface import PlotSurface

_REACH = 12.0
_PROBES = 60


class Plot(PlotSurface):
    """Holds what is shown, says where the user goes, and moves nothing itself: pages set what comes of it.

    Attributes:
        selected: Key of the dot or line that the user went to.
        activated: Key of the one that the user wants to know more of: Enter, or a click on what is selected already.
        moved: Key of a dot with `drag`, and the place that it was moved to.
        released: Key of a dot that a hand has let go of.
        placed: Values at which the user clicked twice beside everything.
    """

    selected = Signal(str)
    activated = Signal(str)
    moved = Signal(str, float, float)
    released = Signal(str)
    placed = Signal(float, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tip = ""
        self._held = ""
        self.viewport().installEventFilter(self)

    def tip_at(self, point: QPointF) -> tuple[str, QRectF]:
        """Return the exact values of the nearest dot or line, and its place; ("", …) where none is near."""
        dot = self._dot_at(point)
        if dot is not None:
            mark = self.canvas.place(dot.x, dot.y)
            return self._words(dot), QRectF(mark.x() - 6, mark.y() - 6, 12, 12)
        found = self._line_at(point)
        if found is None:
            return "", QRectF()
        return self._told(*found), QRectF(point.x() - 2, point.y() - 2, 4, 4)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the pointer's events from the view, which would pan and zoom."""
        kind = event.type()
        if isinstance(event, QMouseEvent):
            if kind == QEvent.Type.MouseMove:
                self._on_pointer(event)
            elif kind == QEvent.Type.MouseButtonPress:
                self._on_press(event)
            elif kind == QEvent.Type.MouseButtonRelease:
                self._on_release()
            elif kind == QEvent.Type.MouseButtonDblClick:
                self._on_double_click(event)
            return True
        if kind == QEvent.Type.Leave:
            self._tip = ""
            self._show_probe(None)
        elif isinstance(event, QContextMenuEvent):
            PictureMenu(self).popup(event.globalPos())
            return True
        elif kind == QEvent.Type.Wheel:
            # The page scrolls; a plot has nowhere to scroll to.
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+C for the plot that has the focus, where a menu has it too."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Copy)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next thing, move a dot that may be moved, copy."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif not self._went(event):
            super().keyPressEvent(event)

    def _went(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.selected_key():
            self.activated.emit(self.selected_key())
            return True
        across = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(key, 0)
        up = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(key, 0)
        if not across and not up:
            return False
        dot = self._picture.dot(self.selected_key())
        sideways = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if dot is not None and dot.drag is not None and (up or sideways):
            self._move(dot, dot.x + across * dot.drag.x_step, dot.y + up * dot.drag.y_step)
        elif self._picture.dots:
            self._go_to_dot(across, up)
        elif self._picture.lines:
            self._go_along(across, up)
        return True

    def _go_to_dot(self, across: int, up: int) -> None:
        order = sorted(self._picture.dots, key=_rightwards if across else _upwards)
        keys = [dot.key for dot in order]
        if self.selected_key() not in keys:
            self._choose(keys[0])
            return
        self._choose(keys[min(max(keys.index(self.selected_key()) + across + up, 0), len(keys) - 1)])

    def _go_along(self, across: int, up: int) -> None:
        """Walk along the selected line, or to the one above or below it here."""
        axis, probe = self._picture.x, self.overlay.probe
        x = probe[1].x() if probe is not None else axis.low
        line = self._picture.line(self.selected_key())
        if line is None:
            line = max(self._picture.lines, key=lambda one: _height(one, x))
        elif up:
            order = sorted(self._picture.lines, key=lambda one: _height(one, x))
            line = order[min(max(order.index(line) + up, 0), len(order) - 1)]
        elif probe is not None:
            step = (axis.high - axis.low) / _PROBES
            x = min(max(x + across * step, axis.low), axis.high)
        self._choose(line.key)
        self._show_probe((line, QPointF(x, line.at(x))))
        self._describe(self._told(line, x))
        place = self.canvas.place(x, line.at(x)).toPoint() if math.isfinite(line.at(x)) else QPoint()
        QToolTip.showText(self.viewport().mapToGlobal(place), self._told(line, x), self.viewport())

    def _choose(self, key: str) -> None:
        if key != self.selected_key():
            self.set_selected(key)
            self.selected.emit(key)

    def _move(self, dot: PlotDot, x: float, y: float) -> None:
        if dot.drag is None:
            return
        place = dot.drag.nearest(x, y)
        if place != (dot.x, dot.y):
            self.moved.emit(dot.key, *place)
            now = self._picture.dot(dot.key)
            if now is not None:
                self._describe(self._words(now))

    def _on_pointer(self, event: QMouseEvent) -> None:
        """Move what is held, or show the exact value at once: a projected chart has no time for a delay."""
        held = self._picture.dot(self._held)
        if held is not None:
            values = self.canvas.values_at(event.position())
            self._move(held, values.x(), values.y())
            return
        dot, found = self._dot_at(event.position()), self._line_at(event.position())
        self._show_probe(None if found is None or dot is not None else (found[0], QPointF(found[1], found[2])))
        tip, place = self.tip_at(event.position())
        movable = dot is not None and dot.drag is not None
        self.viewport().setCursor(Qt.CursorShape.SizeAllCursor if movable else Qt.CursorShape.ArrowCursor)
        if tip != self._tip:
            self._tip = tip
            # A tip that stays while its line is followed, so that the value runs along.
            around = QRect(place.toAlignedRect()) if dot is not None else QRect()
            QToolTip.showText(event.globalPosition().toPoint(), tip, self.viewport(), around)

    def _on_press(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        key = self._key_at(event.position())
        if not key:
            return
        if key == self.selected_key():
            self.activated.emit(key)
        self._choose(key)
        dot = self._picture.dot(key)
        self._held = key if dot is not None and dot.drag is not None else ""

    def _on_release(self) -> None:
        held, self._held = self._held, ""
        if held:
            self.released.emit(held)

    def _on_double_click(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and not self._key_at(event.position()):
            values = self.canvas.values_at(event.position())
            self.placed.emit(values.x(), values.y())

    def _key_at(self, point: QPointF) -> str:
        dot = self._dot_at(point)
        if dot is not None:
            return dot.key
        found = self._line_at(point)
        return found[0].key if found is not None else ""

    def _dot_at(self, point: QPointF) -> PlotDot | None:
        def gap(dot: PlotDot) -> float:
            return (self.canvas.place(dot.x, dot.y) - point).manhattanLength()

        nearest = min(self._picture.dots, key=gap, default=None)
        return nearest if nearest is not None and gap(nearest) <= _REACH else None

    def _line_at(self, point: QPointF) -> tuple[PlotLine, float, float] | None:
        """Return the nearest line above or below a place, and its values there."""
        if not self.canvas.inside().contains(point):
            return None
        x = self.canvas.values_at(point).x()
        near = []
        for place, line in enumerate(self._picture.lines):
            y = line.at(x)
            gap = abs(self.canvas.place(x, y).y() - point.y()) if math.isfinite(y) else math.inf
            if gap <= _REACH:
                near.append((gap, place, line, y))
        if not near:
            return None
        _gap, _place, line, y = min(near)
        return line, x, y


def _rightwards(dot: PlotDot) -> tuple[float, float]:
    return dot.x, dot.y


def _upwards(dot: PlotDot) -> tuple[float, float]:
    return dot.y, dot.x


def _height(line: PlotLine, x: float) -> float:
    y = line.at(x)
    return y if math.isfinite(y) else -math.inf
