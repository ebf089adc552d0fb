"""Saaty's scale between two cards: 17 steps in words, as a picture and as numbers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.widgets.measures import TextStyle
from desktop.widgets.painting import CENTRE, draw_focus_ring, draw_text, text_width
from desktop.widgets.palette import Colour
from desktop.widgets.ratios import write_ratio
from desktop.widgets.spread_strip import paint_spread
from desktop.widgets.theme import theme, theme_notifier

_ENDS = 8


class SaatyScale(QWidget):
    """Steps −8 (left, extremely) over 0 (equal) to 8 (right, extremely)."""

    stepped = Signal(int)
    """The step that was clicked on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place: float | None = None
        self._earlier: tuple[float | None, tuple[float, float, float] | None] = (None, None)
        self._side = 0
        self._words: tuple[str, ...] = ("",) * 5
        self._hovered: int | None = None
        self._ringed = False
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme_notifier.changed.connect(self.updateGeometry)

    def set_words(self, words: Sequence[str]) -> None:
        """Name steps 1, 3, 5, 7 and 9."""
        self._words = tuple(words)
        self.update()

    def set_answer(self, ratio: float | None, side: int) -> None:
        """Show an answer.

        Args:
            ratio: Of left over right; None where there is none yet.
            side: Which side the next number counts for: −1 left, 1 right.
        """
        place = None if ratio is None else (1 - ratio if ratio >= 1 else 1 / ratio - 1)
        # Points can come to more than the scale has; the sentence below says how much.
        self._place = None if place is None else _within(place)
        self._side = side
        self.update()

    def set_earlier(self, own: float | None, spread: tuple[float, float, float] | None) -> None:
        """Show what was said in the round before, above the scale, in steps to the right of "equal".

        Args:
            own: The expert's own answer, or None.
            spread: Lower quartile, median and upper quartile of all answers, or None where they are not told.
        """
        # Points can have come to more than the scale has; the sentence says how much.
        ends = None if spread is None else (_within(spread[0]), _within(spread[1]), _within(spread[2]))
        self._earlier = (None if own is None else _within(own), ends)
        self.updateGeometry()
        self.update()

    def set_ring(self, *, shown: bool) -> None:
        """Show that keys answer here."""
        self._ringed = shown
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of marks and words."""
        return QSize(theme().scaled(720), theme().scaled(72) + round(self._head()))

    def minimumSizeHint(self) -> QSize:
        """Return the least width at which words keep apart."""
        return QSize(theme().scaled(400), theme().scaled(72) + round(self._head()))

    def centre(self, step: float) -> QPointF:
        """Return where a step stands."""
        return QPointF(self.width() / 2 + step * self._reach(), self._head() + theme().scaled(26))

    def step_at(self, x: float) -> int:
        """Return the step nearest to a place."""
        return min(range(-_ENDS, _ENDS + 1), key=lambda step: abs(self.centre(step).x() - x))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line, the steps, the answer and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = theme()
        painter.setPen(QPen(look.colour(Colour.LINE_STRONG), 2))
        painter.drawLine(self.centre(-_ENDS), self.centre(_ENDS))
        for step in range(-_ENDS, _ENDS + 1):
            self._paint_step(painter, step)
        if self._place is not None:
            self._paint_answer(painter, self._place)
        self._paint_earlier(painter)
        every = (
            2 if max(text_width(word, TextStyle.NOTE, bold=True) for word in self._words) <= 2 * self._reach() else 4
        )
        for step in range(-_ENDS, _ENDS + 1, every):
            self._paint_word(painter, step, every * self._reach())
        if self._ringed:
            left, right = self.centre(-_ENDS).x(), self.centre(_ENDS).x()
            room = look.scaled(46)
            draw_focus_ring(painter, QRectF(left - room, 1, right - left + 2 * room, self.height() - 2), 6)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Answer with the step under the pointer; the press also brings the keys here."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.stepped.emit(self.step_at(event.position().x()))
        event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which step a click would take."""
        self._hover(self.step_at(event.position().x()))

    def leaveEvent(self, event: QEvent) -> None:
        """Take the mark away."""
        self._hover(None)
        super().leaveEvent(event)

    def _reach(self) -> float:
        return min(theme().scaled(50), (self.width() - theme().scaled(96)) / (2 * _ENDS))

    def _hover(self, step: int | None) -> None:
        if step != self._hovered:
            self._hovered = step
            self.update()

    def _paint_step(self, painter: QPainter, step: int) -> None:
        look, centre = theme(), self.centre(step)
        radius = look.scaled(12 if step % 2 == 0 else 8)
        inviting = step == self._hovered and self.isEnabled()
        towards = step * self._side > 0
        painter.setPen(QPen(look.colour(Colour.ACCENT if inviting else Colour.LINE_STRONG), 2 if inviting else 1.2))
        painter.setBrush(look.colour(Colour.SELECTION if towards else Colour.SURFACE))
        painter.drawEllipse(centre, radius, radius)
        style = TextStyle.BODY if step % 2 == 0 else TextStyle.NOTE
        draw_text(painter, _around(centre, 14), str(abs(step) + 1), CENTRE, Colour.SECONDARY, style)

    def _paint_answer(self, painter: QPainter, place: float) -> None:
        look, centre = theme(), self.centre(place)
        radius = look.scaled(18)
        painter.setPen(QPen(look.colour(Colour.CANVAS), 3))
        painter.setBrush(look.colour(Colour.ACCENT))
        painter.drawEllipse(centre, radius, radius)
        figure = write_ratio(round(abs(place) + 1, 1))
        draw_text(painter, _around(centre, radius), figure, CENTRE, Colour.ON_ACCENT, TextStyle.SECTION, bold=True)

    def _head(self) -> float:
        return float(theme().scaled(24)) if self._earlier != (None, None) else 0.0

    def _paint_earlier(self, painter: QPainter) -> None:
        """Paint the quartiles of all earlier answers as a band with its median, and the own one as a hollow mark."""
        paint_spread(painter, theme().scaled(14), *self._earlier, lambda step: self.centre(step).x())

    def _paint_word(self, painter: QPainter, step: int, width: float) -> None:
        look, centre = theme(), self.centre(step)
        chosen = self._place is not None and abs(self._place - step) < 0.01
        top = centre.y() + look.scaled(23)
        painter.setFont(look.font(TextStyle.NOTE, bold=chosen))
        painter.setPen(look.colour(Colour.TEXT if chosen else Colour.SECONDARY))
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        room = QRectF(centre.x() - width / 2, top, width, self.height() - top)
        painter.drawText(room, int(flags.value | Qt.TextFlag.TextWordWrap.value), self._words[abs(step) // 2])


def _within(step: float) -> float:
    return min(max(step, -_ENDS), _ENDS)


def _around(centre: QPointF, radius: float) -> QRectF:
    return QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
