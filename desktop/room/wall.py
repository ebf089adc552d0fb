"""A slide painted for the back row: no type below 40 pixels, however large the screen is."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product
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
_MARKS: Final = frozenset("，。？！；：")
_MOST_OF_NAME: Final = 2
"""Over so many lines the name beside a bar may go."""
_SHORTEST: Final = 0.45
"""A line is at least so long beside the other."""


class Wall(QWidget):
    """Paints one slide; what does not fit in the least type is cut, never made smaller."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slide = Slide("")
        self._painted: list[str] = []
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

    def painted(self) -> tuple[str, ...]:
        """Return the sentences as they are painted: shortened where there is no room for all of one."""
        self.grab()
        return tuple(self._painted)

    def type_size(self) -> int:
        """Return the least size of type in pixels: a twentieth of the height, at least `LEAST_TYPE`."""
        return max(LEAST_TYPE, round(self.height() / _LINES_ON_A_WALL))

    def sizeHint(self) -> QSize:
        """Return a common projector's size."""
        return QSize(1280, 720)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint title, what stands below it, and the foot."""
        painter = QPainter(self)
        self._painted = []
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
        sizes = _SIZES if self._slide.pair is None else self._sizes_beside_pair(body)
        if self._slide.rows:
            sizes = _SIZES[2:] if any(row.lines > 1 for row in self._slide.rows) else _SIZES[1:]
        used = self._words(painter, room, self._slide.title, sizes, Colour.TEXT, bold=True, centred=bare)
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

    def _sizes_beside_pair(self, body: QRectF) -> Sequence[float]:
        """Return the sizes of a title that leave room for what is compared, names and meanings whole."""
        unit = float(self.type_size())
        # Names are to stand out from what they mean, even where the title has to give way for it.
        for least, (number, times) in product(_SIZES[2:], enumerate(_SIZES)):
            title = self._needed(self._slide.title, times, body.width(), bold=True)
            below = QRectF(body.left(), body.top(), body.width(), body.height() - title.height() - unit * 0.6)
            if title.height() <= body.height() * 0.5 and (self._name_size(below) or 0.0) >= least:
                return _SIZES[number:]
        return _SIZES[-1:]

    def _name_size(self, body: QRectF) -> float | None:
        """Return the largest size of both names at which their meanings are whole too, or None."""
        unit = float(self.type_size())
        inside = QSizeF((body.width() - unit) / 2 - unit * 1.2, body.height() - unit)
        for times in _SIZES[1:]:
            heights = [
                self._needed(name, times, inside.width(), bold=True).height()
                + (unit * 0.3 + self._needed(detail, 1.0, inside.width()).height() if detail else 0.0)
                for name, detail in zip(self._slide.pair or (), self._slide.details, strict=False)
            ]
            widest = max(
                self._needed(name, times, inside.width(), bold=True).width() for name in self._slide.pair or ("",)
            )
            if max(heights, default=0.0) <= inside.height() and widest <= inside.width() + 1:
                return times
        return None

    def _pair(self, painter: QPainter, body: QRectF, pair: tuple[str, str]) -> None:
        unit = float(self.type_size())
        width = (body.width() - unit) / 2
        size = self._name_size(body) or _SIZES[-1]
        for place, (name, detail) in enumerate(zip(pair, self._slide.details, strict=True)):
            card = QRectF(body.left() + place * (width + unit), body.top(), width, body.height())
            painter.setPen(theme().colour(Colour.LINE_STRONG))
            painter.setBrush(theme().colour(Colour.SURFACE))
            painter.drawRoundedRect(card, 12, 12)
            inside = card.adjusted(unit * 0.6, unit * 0.5, -unit * 0.6, -unit * 0.5)
            used = self._words(painter, inside, name, (size,), Colour.ACCENT, bold=True)
            inside.setTop(inside.top() + used + unit * 0.3)
            self._words(painter, inside, detail, (1.0,), Colour.TEXT)

    def _rows(self, painter: QPainter, body: QRectF, rows: Sequence[SlideRow]) -> None:
        unit, metrics = float(self.type_size()), QFontMetricsF(self._font(1.0))
        figure = max(metrics.horizontalAdvance(row.text) for row in rows) + unit * 0.3
        lead = max(metrics.horizontalAdvance(row.lead) for row in rows)
        lead += unit * 0.5 if lead else 0.0
        widest = max(metrics.horizontalAdvance(row.label) for row in rows) + unit * 0.3
        label = min(widest, body.width() * 0.76 - figure - lead)  # names are read, bars are only compared
        bar = QRectF(body.left() + lead + label + unit * 0.3, 0, 0, unit * 0.6)
        bar.setWidth(body.right() - figure - unit * 0.3 - bar.left())
        needed = [self._needed(row.label, 1.0, label).height() for row in rows]
        lines = [min(round(height / metrics.lineSpacing()), _MOST_OF_NAME) or 1 for height in needed]
        # What is left over stands between rows, so that two lines of one name stay together.
        line = metrics.lineSpacing() * 0.88
        gap, top = min(max((body.height() - line * sum(lines)) / len(rows), 0.0), unit * 0.9), body.top()
        for row, count in zip(rows, lines, strict=True):
            place = QRectF(body.left(), top, body.width(), line * count + gap)
            top = place.bottom()
            if top > body.bottom() + 1:
                break
            self._row(painter, place, row, bar.translated(0, place.center().y() - bar.height() / 2), label)

    def _row(self, painter: QPainter, place: QRectF, row: SlideRow, bar: QRectF, label: float) -> None:
        """Paint one row: its rank, what it is, the bar as long as its share of the room, the figure."""
        name = QRectF(bar.left() - label - self.type_size() * 0.3, place.top(), label, place.height())
        self._line(
            painter, QRectF(place.left(), place.top(), name.left(), place.height()), row.lead, 1.0, Colour.SECONDARY
        )
        font = self._font(1.0)
        room = QSizeF(label, QFontMetricsF(font).lineSpacing() * (_MOST_OF_NAME + 0.1))
        whole = self._needed(row.label, 1.0, room.width()).height() <= room.height()
        shown = row.label if whole else _shortened(row.label, font, room)
        self._painted.append(shown)
        painter.setFont(font)
        painter.setPen(theme().colour(Colour.TEXT))
        middle = QRectF(name.left(), place.top(), room.width(), place.height())
        painter.drawText(middle, int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter), shown)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().colour(row.colour))
        painter.drawRoundedRect(QRectF(bar.left(), bar.top(), max(row.value * bar.width(), 2), bar.height()), 4, 4)
        self._line(painter, place, row.text, 1.0, Colour.TEXT, right=True)

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
            needed = self._needed(text, times, room.width(), bold=bold)
            if needed.height() <= room.height() and needed.width() <= room.width() + 1:
                break
        font = self._font(times, bold=bold)
        if needed.height() > room.height():
            text = _shortened(text, font, room.size())
        elif bold:
            text, width = balanced(text, font, room.width())
            spare = (room.width() - width) / 2 if centred else 0.0
            room = QRectF(room.left() + spare, room.top(), width, room.height())
        self._painted.append(text.replace("\n", ""))
        painter.setFont(font)
        painter.setPen(theme().colour(colour))
        painter.drawText(room, flags, text)
        return min(needed.height(), room.height())

    def _needed(self, text: str, times: float, width: float, *, bold: bool = False) -> QSizeF:
        return _size_of(text, self._font(times, bold=bold), width)


def _size_of(text: str, font: QFont, width: float) -> QSizeF:
    flags = int(Qt.TextFlag.TextWordWrap)
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1e6), flags, text).size()


def _shortened(text: str, font: QFont, room: QSizeF) -> str:
    """Return as much of a text as there is room for, and a sign that there is more."""
    fits, over = 0, len(text)
    while over - fits > 1:
        middle = (fits + over) // 2
        whole = _size_of(f"{text[:middle].rstrip()}…", font, room.width()).height() <= room.height()
        fits, over = (middle, over) if whole else (fits, middle)
    return f"{text[:fits].rstrip()}…"


def balanced(text: str, font: QFont, width: float) -> tuple[str, float]:
    """Return a text of several lines, about as long as each other, and the width that it is to be given.

    Two lines part after a mark of punctuation where that leaves neither too short: Chinese has no blanks, and half a
    word, or a single character, on a line of its own looks forgotten.
    """
    height, metrics = _size_of(text, font, width).height(), QFontMetricsF(font)
    step = metrics.lineSpacing()
    if height < step * 1.5:
        return text, width
    if height < step * 2.5:
        halves = [(text[: at + 1], text[at + 1 :]) for at, sign in enumerate(text[:-1]) if sign in _MARKS]
        told = [(metrics.horizontalAdvance(one), metrics.horizontalAdvance(other), one, other) for one, other in halves]
        fitting = [one for one in told if max(one[:2]) <= width and min(one[:2]) >= _SHORTEST * max(one[:2])]
        if fitting:
            best = min(fitting, key=lambda one: abs(one[0] - one[1]))
            return f"{best[2]}\n{best[3]}", width
    narrow, wide = width / 2, width
    while wide - narrow > 2:
        middle = (narrow + wide) / 2
        found = _size_of(text, font, middle)
        fits = found.height() <= height and found.width() <= middle + 1
        narrow, wide = (narrow, middle) if fits else (middle, wide)
    return text, wide


def texts_of(slide: Slide) -> tuple[str, ...]:
    """Return every text of a slide, the title first."""
    rows = [paired(f"{row.lead}  {row.label}" if row.lead else row.label, row.text) for row in slide.rows]
    texts = (slide.title, *(slide.pair or ()), *slide.details, *slide.lines, *rows, slide.foot)
    return tuple(text for text in texts if text)
