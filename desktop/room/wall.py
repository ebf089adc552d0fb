"""A slide painted for the back row: no type below 40 pixels, however large the screen is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.room.slides import Slide, SlideRow
from desktop.widgets.measures import TextStyle
from desktop.widgets.pairing import paired
from desktop.widgets.palette import Colour
from desktop.widgets.theme import theme, theme_notifier

LEAST_TYPE: Final = int(TextStyle.PROJECTOR)
_LINES_ON_A_WALL: Final = 20.0
_SIZES: Final = (1.9, 1.6, 1.3, 1.0)


class Wall(QWidget):
    """Paints one slide; what does not fit in the least type is cut, never made smaller."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slide = Slide("")
        theme_notifier.changed.connect(self.update)

    def show_slide(self, slide: Slide) -> None:
        """Show another slide; a screen reader hears all of it."""
        if slide == self._slide:
            return
        self._slide = slide
        self.setAccessibleName(slide.title)
        self.setAccessibleDescription("\n".join(texts_of(slide)[1:]))
        self.update()

    def slide(self) -> Slide:
        """Return what is shown."""
        return self._slide

    def type_size(self) -> int:
        """Return the least size of type in pixels: a twentieth of the height, at least `LEAST_TYPE`."""
        return max(LEAST_TYPE, round(self.height() / _LINES_ON_A_WALL))

    def sizeHint(self) -> QSize:
        """Return a common projector's size."""
        return QSize(1280, 720)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint title, what stands below it, and the foot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme().colour(Colour.CANVAS))
        unit = float(self.type_size())
        inside = QRectF(self.rect()).adjusted(unit, unit * 0.8, -unit, -unit * 0.6)
        foot = QRectF(inside.left(), inside.bottom() - unit * 1.4, inside.width(), unit * 1.4)
        if self._slide.foot:
            self._line(painter, foot, self._slide.foot, 1.0, Colour.SECONDARY)
        body = QRectF(inside.left(), inside.top(), inside.width(), foot.top() - inside.top() - unit * 0.4)
        bare = self._slide.pair is None and not self._slide.rows and not self._slide.lines
        room = body if bare else QRectF(body.left(), body.top(), body.width(), body.height() * 0.34)
        used = self._words(painter, room, self._slide.title, _SIZES, Colour.TEXT, bold=True, centred=bare)
        body.setTop(body.top() + used + unit * 0.6)
        if self._slide.pair is not None:
            self._pair(painter, body, self._slide.pair)
        elif self._slide.rows:
            self._rows(painter, body, self._slide.rows)
        else:
            for number, line in enumerate(self._slide.lines):
                room = QRectF(body.left(), body.top() + number * unit * 1.45, body.width(), unit * 1.45)
                if room.bottom() <= body.bottom() + unit * 0.5:
                    self._line(painter, room, line, 1.0, Colour.TEXT if number else Colour.ACCENT)

    def _pair(self, painter: QPainter, body: QRectF, pair: tuple[str, str]) -> None:
        unit = float(self.type_size())
        width = (body.width() - unit) / 2
        for place, (name, detail) in enumerate(zip(pair, self._slide.details, strict=True)):
            card = QRectF(body.left() + place * (width + unit), body.top(), width, body.height())
            painter.setPen(theme().colour(Colour.LINE_STRONG))
            painter.setBrush(theme().colour(Colour.SURFACE))
            painter.drawRoundedRect(card, 12, 12)
            inside = card.adjusted(unit * 0.6, unit * 0.5, -unit * 0.6, -unit * 0.5)
            used = self._words(painter, inside, name, _SIZES[1:], Colour.ACCENT, bold=True)
            inside.setTop(inside.top() + used + unit * 0.3)
            self._words(painter, inside, detail, (1.0,), Colour.TEXT)

    def _rows(self, painter: QPainter, body: QRectF, rows: Sequence[SlideRow]) -> None:
        unit = float(self.type_size())
        height = min(body.height() / len(rows), unit * 2.2)
        figure = max(QFontMetricsF(self._font(1.0)).horizontalAdvance(row.text) for row in rows) + unit * 0.3
        label = body.width() * 0.62
        bar = body.width() - label - figure - unit * 0.6
        shown = [row for number, row in enumerate(rows) if (number + 1) * max(height, unit * 1.25) <= body.height() + 1]
        height = max(height, unit * 1.25)
        for number, row in enumerate(shown):
            top = body.top() + number * height
            self._line(painter, QRectF(body.left(), top, label, height), row.label, 1.0, Colour.TEXT)
            thick = min(height * 0.5, unit * 0.7)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().colour(row.colour))
            where = QRectF(body.left() + label + unit * 0.3, top + (height - thick) / 2, max(row.value * bar, 2), thick)
            painter.drawRoundedRect(where, 4, 4)
            right = QRectF(body.right() - figure, top, figure, height)
            self._line(painter, right, row.text, 1.0, Colour.TEXT, right=True)

    def _font(self, times: float, *, bold: bool = False) -> QFont:
        font = theme().font(TextStyle.PROJECTOR, bold=bold)
        font.setPixelSize(round(self.type_size() * times))
        return font

    def _line(
        self, painter: QPainter, room: QRectF, text: str, times: float, colour: Colour, *, right: bool = False
    ) -> None:
        font = self._font(times)
        painter.setFont(font)
        painter.setPen(theme().colour(colour))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter), shown)

    def _words(
        self,
        painter: QPainter,
        room: QRectF,
        text: str,
        sizes: Sequence[float],
        colour: Colour,
        *,
        bold: bool = False,
        centred: bool = False,
    ) -> float:
        """Paint text over several lines in the largest of some sizes that fits; return the height that it takes."""
        side = Qt.AlignmentFlag.AlignCenter if centred else Qt.AlignmentFlag.AlignLeft
        flags = int(Qt.TextFlag.TextWordWrap) | int(side)
        for times in sizes:
            font = self._font(times, bold=bold)
            needed = QFontMetricsF(font).boundingRect(QRectF(0, 0, room.width(), 1e6), flags, text)
            if needed.height() <= room.height() and needed.width() <= room.width() + 1:
                break
        step = QFontMetricsF(font).lineSpacing()
        if needed.height() > room.height():  # Whole lines only: half of one cannot be read.
            room = QRectF(room.topLeft(), QSizeF(room.width(), max(room.height() // step, 1) * step))
        painter.save()
        painter.setFont(font)
        painter.setPen(theme().colour(colour))
        painter.setClipRect(room)
        painter.drawText(room, flags, text)
        painter.restore()
        return min(needed.height(), room.height())


def texts_of(slide: Slide) -> tuple[str, ...]:
    """Return every text of a slide, the title first."""
    rows = [paired(row.label, row.text) for row in slide.rows]
    texts = (slide.title, *(slide.pair or ()), *slide.details, *slide.lines, *rows, slide.foot)
    return tuple(text for text in texts if text)
