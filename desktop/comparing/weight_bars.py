"""An expert's weights as bars, with the side's and the whole panel's as ticks where they may be seen."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from desktop.comparing.standing import Standing
from desktop.comparing.words import Words
from desktop.widgets.bar_list import Bar, BarList
from desktop.widgets.measures import Space
from desktop.widgets.painting import draw_line, draw_mark, text_width
from desktop.widgets.palette import Colour, sign_of
from desktop.widgets.percent import percent
from desktop.widgets.theme import theme
from models.weighting.answers import WHOLE


class WeightBars(BarList):
    """Bars in the colour of the expert's side.

    Attributes:
        room_wanted: Names need more or fewer lines than before.
    """

    room_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[object, ...] = ()
        self._long = False
        self._of_side: tuple[float | None, ...] = ()
        self._side_colour = Colour.WHOLE_PANEL

    def show_standing(self, standing: Standing) -> None:
        """Show the expert's weights under the node; the panel's too where the standing holds them."""
        words, items, own = Words(standing.study, standing.script), standing.block.items, standing.own
        whole = self._local(standing, WHOLE)
        side = self._local(standing, standing.side)
        self._of_side, self._side_colour = side, standing.colour
        bars = []
        for number, item in enumerate(items):
            value = float(own[number]) if own is not None else 0.0
            facts = [_percent(value, 2) if own is not None else self.tr("not yet known")]
            if (share := side[number]) is not None:
                facts.append(self.tr("side {share}").format(share=_percent(share, 2)))
            if (share := whole[number]) is not None:
                facts.append(self.tr("panel {share}").format(share=_percent(share, 2)))
            figure = _percent(value, 1) if own is not None else "–"
            bars.append(Bar(item, words.item(item), value, figure, whole[number], " · ".join(facts), standing.colour))
        seen = [bar.value for bar in bars] + [one for one in (*whole, *side) if one is not None]
        legend = ""
        if whole and whole[0] is not None:
            legend = self.tr("panel · {mark} side").format(mark=sign_of(standing.colour))
        shown = (*bars, side, legend, theme())
        if shown == self._shown:
            return
        self._shown = shown
        self.set_bars(bars, maximum=max(seen, default=0.0) or 1.0, reference=legend)

    def least_row_height(self) -> float:
        """Return rows close enough to see seven at once on a small screen, with something else above the question."""
        return float(theme().scaled(18))

    def greatest_row_height(self) -> float:
        """Return the height of two lines where a name needs them and there is room."""
        return float(theme().scaled(36 if self._long else 24))

    def spare_height(self) -> int:
        """Return how much more than the least the rows can do with."""
        return round((self.greatest_row_height() - self.least_row_height()) * len(self.keys()))

    def wraps_in(self, width: float) -> bool:
        """Return whether a name needs two lines in so wide a chart."""
        return any(text_width(bar.label) > 0.45 * width - Space.WITHIN for bar in self._bars)

    def measure(self) -> None:
        """Find out whether a name needs two lines."""
        wraps = self.wraps_in(self.viewport().width())
        if wraps is not self._long:
            self._long = wraps
            self.room_wanted.emit()
        super().measure()

    def draw_row(self, painter: QPainter, number: int, place: QRectF) -> None:
        """Draw the bar, and the side's tick over it."""
        super().draw_row(painter, number, place)
        value = self._of_side[number] if number < len(self._of_side) else None
        if value is not None:
            x, half = self._x(value), theme().scaled(7)
            above, below = QPointF(x, place.center().y() - half), QPointF(x, place.center().y() + half)
            draw_line(painter, above, below, Colour.SURFACE, 6)
            draw_line(painter, above, below, self._side_colour, 3)
            draw_mark(painter, above, theme().scaled(3.5), self._side_colour, filled=True, rim=1)

    @staticmethod
    def _local(standing: Standing, voice: str) -> tuple[float | None, ...]:
        weights = standing.weights
        if weights is None or voice not in weights.voices:
            return (None,) * len(standing.block.items)
        return tuple(float(share) for share in weights.voices[voice].local[standing.node])


def _percent(share: float, digits: int) -> str:
    return percent(share, digits)
