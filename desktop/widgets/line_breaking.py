"""How a text is broken into lines that fit a place."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextOption

from desktop.widgets.measures import TextStyle
from desktop.widgets.theme import theme

_NARROWEST: Final = 0.9
_ELIDED: Final = Qt.TextElideMode.ElideRight

# Where a line may end: after a blank or a hyphen, and after any Chinese character that no closing mark follows.
# Compiled when a text is first broken, which no start waits for.
_PIECES: Final = r"[\u2e80-\u9fff](?:[\u3001-\u3011\uff00-\uff60”’]*)|[^\s\u2e80-\u9fff-]+-?\s*|\s+|."


def wrapped(text: str, style: TextStyle, width: float, most: int) -> tuple[list[str], bool]:
    """Return the lines that a text is broken into, and whether it was cut."""
    layout = QTextLayout(text, theme().font(style))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(text[line.textStart() : line.textStart() + line.textLength()])
    layout.endLayout()
    cut = len(lines) > most
    if cut:
        rest = "".join(lines[most - 1 :])
        lines = [*lines[: most - 1], theme().metrics(style).elidedText(rest, _ELIDED, width)]
    return [line.strip() for line in lines], cut


def longest_word(text: str, style: TextStyle) -> float:
    """Return the width of the longest part of a text that is not broken."""
    metrics = theme().metrics(style)
    return max((metrics.horizontalAdvance(word.strip()) for word in re.findall(_PIECES, text)), default=0.0)


class Words(NamedTuple):
    """Lines that fit their place, the height of one, by how many per cent their font is narrowed, and whether cut."""

    shown: list[str]
    height: float
    stretch: int
    cut: bool


def broken(text: str, style: TextStyle, rect: QRectF, *, bold: bool = False) -> Words:
    """Break a text into lines that fit a place."""
    font, stretch = theme().font(style, bold=bold), 0
    metrics = QFontMetricsF(font)
    lines = [""]
    for word in re.findall(_PIECES, text):
        if not lines[-1] or metrics.horizontalAdvance((lines[-1] + word).rstrip()) <= rect.width():
            lines[-1] += word
        else:
            lines.append(word)
    lines = [line.strip() for line in lines]
    most = max(1, int(rect.height() // metrics.lineSpacing()))
    widest = max(map(metrics.horizontalAdvance, lines), default=0.0)
    if rect.width() < widest <= rect.width() / _NARROWEST:
        stretch = int(100 * rect.width() / widest)
        font.setStretch(stretch)
        metrics = QFontMetricsF(font)
    shown = [metrics.elidedText(line, _ELIDED, rect.width()) for line in lines[:most]]
    if len(lines) > most:
        rest = " ".join(lines[most - 1 :]) if text.isascii() else "".join(lines[most - 1 :])
        shown[-1] = metrics.elidedText(rest, _ELIDED, rect.width())
    return Words(shown, metrics.lineSpacing(), stretch, shown != lines)
