"""A matrix of shares as colours, each cell with its figure where there is room and always on hover."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QPainter
from PySide6.QtWidgets import QWidget

from desktop.widgets.cividis import cividis, takes_light_text
from desktop.widgets.grid_chart import GridChart
from desktop.widgets.measures import Space, TextStyle
from desktop.widgets.number_rule import write_figure
from desktop.widgets.painting import LEFT, draw_text, text_width
from desktop.widgets.pairing import paired
from desktop.widgets.palette import Colour
from desktop.widgets.theme import theme, theme_notifier

_SCALE_STEPS = 16

Values = Sequence[Sequence[float | None]]


class HeatMap(GridChart):
    """Cells coloured by the cividis scale, with its legend below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: Values = ()
        self._low, self._high = 0.0, 1.0
        self._text: Callable[[float], str] = str
        self._exact: Callable[[float], str] = str
        self._ends: Callable[[float], str] = str
        self._caption = ""
        self._widest = 0.0
        theme_notifier.changed.connect(self._set_widest)

    def set_values(
        self,
        rows: Sequence[tuple[str, str]],
        columns: Sequence[tuple[str, str]],
        values: Values,
        *,
        low: float = 0.0,
        high: float = 1.0,
        text: Callable[[float], str] = str,
        exact: Callable[[float], str] | None = None,
        ends: Callable[[float], str] | None = None,
        caption: str = "",
    ) -> None:
        """Show a matrix.

        Args:
            rows: Pairs of key and name.
            columns: Pairs of key and name.
            values: One sequence for each row; None is blank.
            low: Value at the dark end of the scale.
            high: Value at the bright end of the scale.
            text: Makes the short figure in a cell; "" leaves the cell without one.
            exact: Makes the figure said on hover; None takes `text`.
            ends: Makes the figures at the ends of the scale; None takes `exact`.
            caption: What the colours mean, beside the legend.
        """
        self._values = tuple(tuple(line) for line in values)
        self._low, self._high = low, high
        self._text, self._exact, self._ends = text, exact or text, ends or exact or text
        self._caption = caption
        self._set_widest()
        self.set_labels(rows, columns)

    def cell_tip(self, row: int, column: int) -> str:
        """Return the two names and the exact value."""
        value = self._values[row][column]
        figure = "–" if value is None else self._exact(value)
        return f"{self._rows[row][1]}\n{paired(self._columns[column][1], figure)}"

    def cell_width_bounds(self) -> tuple[float, float]:
        """Return narrow cells at the least: the whole pattern in view says more than its figures."""
        return theme().scaled(18), theme().scaled(64)

    def figure_width(self) -> float:
        """Return the width of the widest figure, with a little room beside it."""
        return max(self.cell_width_bounds()[0], self._widest + 4)

    def footer_height(self) -> float:
        """Return the height of the legend."""
        return theme().scaled(32 if self._caption_fits() else 50)

    def draw_cell(self, painter: QPainter, row: int, column: int, place: QRectF) -> None:
        """Draw colour and figure, with a gap of 1 px between cells."""
        value = self._values[row][column]
        inside = place.adjusted(0, 0, -1, -1)
        if value is None:
            painter.fillRect(inside, QBrush(theme().colour(Colour.LINE), Qt.BrushStyle.BDiagPattern))
            return
        colour = cividis(self._share(value))
        painter.fillRect(inside, colour)
        font, figure = theme().font(TextStyle.NOTE), self._text(value)
        if figure and self._widest <= inside.width() - 2:
            painter.setFont(font)
            painter.setPen(Qt.GlobalColor.white if takes_light_text(colour) else Qt.GlobalColor.black)
            painter.drawText(inside, Qt.AlignmentFlag.AlignCenter, figure)

    def draw_footer(self, painter: QPainter, place: QRectF) -> None:
        """Draw the scale between its two ends, and what it means: beside it, or above it where that is too narrow."""
        line = place.adjusted(0, place.height() - theme().scaled(32), 0, 0)
        end = self._draw_scale(painter, line) + Space.BETWEEN
        room = line.adjusted(end, 0, 0, 0)
        if not self._caption_fits():
            room = QRectF(Space.WITHIN, place.top() + Space.TIGHT, place.width() - Space.BETWEEN, line.height())
        draw_text(painter, room, self._caption, LEFT, Colour.SECONDARY, TextStyle.NOTE)

    def _draw_scale(self, painter: QPainter, line: QRectF) -> float:
        """Draw the two ends and the colours between; return where the drawing ends."""
        step, thick = theme().scaled(8), theme().scaled(10)
        low, high = (self._ends(end) or write_figure(end) for end in (self._low, self._high))
        first = QRectF(self._label_width, line.top(), text_width(low, TextStyle.NOTE), line.height())
        draw_text(painter, first, low, LEFT, Colour.SECONDARY, TextStyle.NOTE)
        x = first.right() + Space.WITHIN
        for number in range(_SCALE_STEPS):
            box = QRectF(x + number * step, line.center().y() - thick / 2, step, thick)
            painter.fillRect(box, cividis(number / (_SCALE_STEPS - 1)))
        x += _SCALE_STEPS * step + Space.WITHIN
        last = QRectF(x, line.top(), text_width(high, TextStyle.NOTE), line.height())
        draw_text(painter, last, high, LEFT, Colour.SECONDARY, TextStyle.NOTE)
        return last.right()

    def _caption_fits(self) -> bool:
        scale = self._label_width + theme().scaled(_SCALE_STEPS * 8 + 120)
        return text_width(self._caption, TextStyle.NOTE) <= self.viewport().width() - scale

    def _set_widest(self) -> None:
        # Cells show all of their figures or none: the short ones alone would look like the important ones.
        figures = {self._text(value) for line in self._values for value in line if value is not None}
        self._widest = max((text_width(figure, TextStyle.NOTE) for figure in figures), default=0.0)

    def _share(self, value: float) -> float:
        span = self._high - self._low
        return (value - self._low) / span if span else 0.0
