"""What a plot shows and how it looks; `plot` adds the pointer and the keys."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, QSize, QSizeF, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QContextMenuEvent, QFocusEvent, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.widgets import chart_export
from desktop.widgets.picture_menu import PictureMenu
from desktop.widgets.plot_canvas import PlotCanvas
from desktop.widgets.plot_parts import Picture, PlotAxis, PlotDot, PlotLine, PlotQuarters, PlotRule, PlotSpan
from desktop.widgets.theme import theme, theme_notifier


class PlotSurface(QWidget):
    """Shows a `Picture` in the look in force, selects by key, and makes a picture file of itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = Picture()
        self.canvas = PlotCanvas(self)
        self.overlay = self.canvas.overlay
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.canvas.view)
        # The plot itself takes the keys.
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme_notifier.changed.connect(self._draw)
        self._draw()

    def set_axes(self, x: PlotAxis, y: PlotAxis) -> None:
        """Say what is told across and upwards."""
        self.set_picture(replace(self._picture, x=x, y=y))

    def set_lines(self, lines: Sequence[PlotLine]) -> None:
        """Show these lines; later ones lie over earlier ones."""
        self.set_picture(replace(self._picture, lines=tuple(lines)))

    def set_dots(self, dots: Sequence[PlotDot]) -> None:
        """Show these dots; the selection stays where its key is."""
        self.set_picture(replace(self._picture, dots=tuple(dots)))

    def set_grounds(
        self, spans: Sequence[PlotSpan] = (), rules: Sequence[PlotRule] = (), quarters: PlotQuarters | None = None
    ) -> None:
        """Show these shaded stretches, rules over the whole plot, and quarters."""
        self.set_picture(replace(self._picture, spans=tuple(spans), rules=tuple(rules), quarters=quarters))

    def set_picture(self, picture: Picture) -> None:
        """Show all of a picture at once, which draws it once."""
        if picture != self._picture:
            self._picture = picture
            self.overlay.probe = None
            self._draw()

    def picture(self) -> Picture:
        """Return all that is shown."""
        return self._picture

    def viewport(self) -> QWidget:
        """Return what is painted on and pointed at."""
        return self.canvas.view.viewport()

    def selected_key(self) -> str:
        """Return the key of the selected dot or line, or ""."""
        return self.overlay.selected

    def set_selected(self, key: str) -> None:
        """Select a dot or a line without announcing it; "" selects none."""
        if key == self.overlay.selected:
            return
        self.overlay.selected, self.overlay.probe = key, None
        dot = self._picture.dot(key)
        if dot is not None:
            self._describe(self._words(dot))
        self.overlay.update()

    def place_of(self, key: str) -> QPointF:
        """Return where a dot's mark stands in the window.

        Raises:
            KeyError: There is no such dot.
        """
        dot = self._picture.dot(key)
        if dot is None:
            raise KeyError(key)
        return self.canvas.place(dot.x, dot.y)

    def place_at(self, x: float, y: float) -> QPointF:
        """Return where values stand in the window."""
        return self.canvas.place(x, y)

    def whole_size(self) -> QSizeF:
        """Return what is in view: a plot never scrolls."""
        return QSizeF(self.viewport().size())

    def draw_whole(self, painter: QPainter) -> None:
        """Draw the plot, for export."""
        self.canvas.draw(painter)

    def copy(self) -> None:
        """Put the picture on the clipboard."""
        chart_export.copy_picture(self)

    def sizeHint(self) -> QSize:
        """Return a size at which ticks and names are read with ease."""
        return QSize(theme().scaled(420), theme().scaled(400))

    def minimumSizeHint(self) -> QSize:
        """Return the least at which things can be told apart."""
        return QSize(theme().scaled(240), theme().scaled(180))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy and to save the picture, by the menu key too."""
        PictureMenu(self).popup(event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys go."""
        self.overlay.focused = True
        self.overlay.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that keys go elsewhere."""
        self.overlay.focused = False
        self.overlay.update()
        super().focusOutEvent(event)

    def _words(self, dot: PlotDot) -> str:
        axes = f"{self._picture.x.told(dot.x)} · {self._picture.y.told(dot.y)}"
        return f"{dot.name}\n{axes if dot.tooltip is None else dot.tooltip}".strip()

    def _told(self, line: PlotLine, x: float, y: float | None = None) -> str:
        value = line.at(x) if y is None else y
        told = self._picture.y.told(value) if math.isfinite(value) else "–"
        return f"{line.name}\n{self._picture.x.told(x)} · {told}".strip()

    def _describe(self, text: str) -> None:
        self.setAccessibleDescription(text)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    def _show_probe(self, probe: tuple[PlotLine, QPointF] | None) -> None:
        if probe != self.overlay.probe:
            self.overlay.probe = probe
            self.overlay.update()

    def _draw(self) -> None:
        self.canvas.show_picture(self._picture)
