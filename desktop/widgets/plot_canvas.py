"""The ground of a plot: pyqtgraph's axes and lines in the look in force, with what stands over them."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyqtgraph
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QGraphicsView, QWidget

from desktop.widgets.measures import Space, TextStyle
from desktop.widgets.painting import text_width
from desktop.widgets.palette import Colour, dash_of
from desktop.widgets.plot_overlay import PlotOverlay, names_width
from desktop.widgets.plot_parts import Picture, PlotAxis, PlotLine, PlotRule, PlotSpan
from desktop.widgets.theme import theme

_SPAN_ALPHA = 0.14
_TICK_TEXT, _TICK_OFFSET = 18, 6
_TICK_ROOM = (80, 44)
"""Pixels that a tick wants across and up."""


class PlotCanvas:
    """Draws a `Picture`; knows where values stand, and hears nothing.

    Attributes:
        view: The widget.
        overlay: Marks and names over the lines.
    """

    def __init__(self, parent: QWidget) -> None:
        self._plot: Any = pyqtgraph.PlotWidget(parent=parent, background=None)
        self.view: QGraphicsView = self._plot
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.view.viewport().setMouseTracking(True)
        self._item: Any = self._plot.getPlotItem()
        self._item.hideButtons()
        self._item.setMenuEnabled(enableMenu=False)
        self._box: Any = self._item.getViewBox()
        self._box.setMouseEnabled(x=False, y=False)
        self._box.disableAutoRange()
        self._box.setDefaultPadding(0.0)
        self._axes: tuple[Any, Any] = (self._item.getAxis("bottom"), self._item.getAxis("left"))
        for axis in self._axes:
            axis.enableAutoSIPrefix(enable=False)
        self._drawn: list[Any] = []
        self._grid: list[Any] = []
        self._curves: list[Any] = []
        self._picture = Picture()
        self.overlay = PlotOverlay(self)
        self._plot.scene().addItem(self.overlay)
        self._box.sigResized.connect(self._on_resized)

    def show_picture(self, picture: Picture) -> None:
        """Draw a picture in the look in force."""
        self._picture = self.overlay.picture = picture
        for one in self._drawn:
            self._item.removeItem(one)
        grounds = [self._span(span) for span in picture.spans] + [self._rule(rule) for rule in picture.rules]
        if picture.quarters is not None:
            quarters = picture.quarters
            grounds += [self._rule(PlotRule(quarters.x)), self._rule(PlotRule(quarters.y, upright=False))]
        self._curves = [self._line(line) for line in picture.lines]
        self._drawn = [*grounds, *self._curves]
        for one in self._drawn:
            self._item.addItem(one, ignoreBounds=True)
        self._dress()
        self._fit()

    def place(self, x: float, y: float) -> QPointF:
        """Return where values stand, in pixels of the view."""
        found: QPointF = self._box.mapViewToScene(QPointF(x, y))
        return found

    def values_at(self, place: QPointF) -> QPointF:
        """Return the values of a place in the view."""
        found: QPointF = self._box.mapSceneToView(place)
        return found

    def inside(self) -> QRectF:
        """Return where in the view the lines stand."""
        found: QRectF = self._box.sceneBoundingRect()
        return found

    def draw(self, painter: QPainter) -> None:
        """Draw everything but the focus ring, for export."""
        whole = QRectF(self.view.viewport().rect())
        items = [item for item in self._plot.scene().items() if hasattr(item, "setExportMode")]
        self.overlay.exporting = True
        self._thicken(painter.device().devicePixelRatio())
        try:
            # Told of an export, pyqtgraph draws lines instead of pasting pixels that it keeps.
            for item in items:
                item.setExportMode(export=True, opts={"painter": painter, "antialias": True, "resolutionScale": 1.0})
            self._plot.scene().render(painter, whole, whole)
        finally:
            for item in items:
                item.setExportMode(export=False)
            self._thicken(self.view.devicePixelRatioF())
            self.overlay.exporting = False

    def _thicken(self, ratio: float) -> None:
        """Keep lines as thick as they are said to be: pyqtgraph's pens count pixels of the device."""
        for curve, line in zip(self._curves, self._picture.lines, strict=True):
            curve.opts["pen"].setWidthF(line.width * ratio)

    def _dress(self) -> None:
        """Put type, colours and margins of the theme on the axes."""
        look, picture = theme(), self._picture
        self._plot.setBackground(look.colour(Colour.SURFACE))
        self._item.setContentsMargins(
            Space.TIGHT,
            look.scaled(24 if picture.y.name else 8),
            max(look.scaled(6 if picture.x.ticks == () else 24), names_width(picture)),
            look.scaled(24) if picture.x.name else Space.TIGHT,
        )
        for axis, shown, name in zip(self._axes, (picture.x, picture.y), ("bottom", "left"), strict=True):
            font: QFont = look.font(TextStyle.NOTE)
            axis.setTickFont(font)
            axis.setPen(QPen(look.colour(Colour.LINE_STRONG), 1))
            axis.setTextPen(QPen(look.colour(Colour.SECONDARY)))
            axis.setStyle(tickLength=0, tickTextOffset=_TICK_OFFSET, hideOverlappingLabels=look.scaled(40))
            self._item.showAxis(name, shown.ticks != ())
        framed = picture.x.ticks == () and picture.y.ticks == ()
        self._box.setBorder(QPen(look.colour(Colour.LINE), 1) if framed else None)

    def _fit(self) -> None:
        """Set ranges and ticks for the room that there is."""
        inside = self._box.geometry()
        sides = (inside.width(), inside.height())
        spans = []
        for rule in self._grid:
            self._item.removeItem(rule)
        self._grid = []
        for axis, shown, room, wanted in zip(
            self._axes, (self._picture.x, self._picture.y), sides, _TICK_ROOM, strict=True
        ):
            spans.append(_padded(shown, room))
            ticks = shown.shown_ticks(max(2, int(room / theme().scaled(wanted))))
            axis.setTicks([ticks])
            self._make_room(axis, [words for _value, words in ticks])
            if shown.grid:
                upright = axis is self._axes[0]
                self._grid += [self._rule(PlotRule(value, upright, Colour.LINE)) for value, _words in ticks]
        for rule in self._grid:
            rule.setZValue(-20)
            self._item.addItem(rule, ignoreBounds=True)
        self._box.setRange(xRange=spans[0], yRange=spans[1], padding=0, disableAutoRange=True)
        view = self.view.viewport().size()
        self.overlay.set_frame(QRectF(QPointF(), QSizeF(view)), self.inside())
        self.overlay.update()

    def _make_room(self, axis: Any, words: list[str]) -> None:
        """Give an axis the room of its words; pyqtgraph would leave out what does not fit at first."""
        if axis is self._axes[0]:
            axis.setHeight(theme().scaled(_TICK_TEXT) + _TICK_OFFSET)
        else:
            axis.setWidth(max((text_width(one, TextStyle.NOTE) for one in words), default=0.0) + _TICK_OFFSET + 4)

    def _on_resized(self, _box: object) -> None:
        self._fit()

    def _line(self, line: PlotLine) -> Any:
        points = np.array(line.points, dtype=np.float64).reshape(-1, 2)
        look = theme()
        pen = QPen(
            look.colour(line.colour),
            line.width * self.view.devicePixelRatioF(),
            Qt.PenStyle.DashLine if line.dashed else Qt.PenStyle.SolidLine,
        )
        dashes = dash_of(line.colour)
        if dashes and not line.dashed:
            pen.setDashPattern(dashes)
        pen.setCosmetic(True)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        curve = pyqtgraph.PlotCurveItem(
            points[:, 0], points[:, 1], pen=pen, antialias=True, connect="finite",
            stepMode="right" if line.stepped else None,
        )  # fmt: skip
        if line.filled:
            curve.setFillLevel(self._picture.y.low)
            curve.setBrush(look.colour(line.colour, _SPAN_ALPHA))
        return curve

    def _span(self, span: PlotSpan) -> Any:
        return pyqtgraph.LinearRegionItem(
            (span.low, span.high), "vertical" if span.upright else "horizontal", movable=False,
            brush=theme().colour(span.colour, _SPAN_ALPHA), pen=QPen(Qt.PenStyle.NoPen),
        )  # fmt: skip

    def _rule(self, rule: PlotRule) -> Any:
        pen = QPen(theme().colour(rule.colour), 1, Qt.PenStyle.DashLine if rule.dashed else Qt.PenStyle.SolidLine)
        pen.setCosmetic(True)
        return pyqtgraph.InfiniteLine(rule.at, 90 if rule.upright else 0, pen=pen)


def _padded(axis: PlotAxis, room: float) -> tuple[float, float]:
    span = axis.high - axis.low or 1.0
    pad = min(theme().scaled(axis.pad), room / 3)
    extra = span * pad / max(room - 2 * pad, 1.0)
    return axis.low - extra, axis.low + span + extra
