"""How a text is broken into lines that fit a place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from desktop.widgets.measures import TextStyle
from desktop.widgets.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QTextLayout

_NARROWEST: Final = 0.9
_LONELY: Final = 0.25
_SOONER: Final = (0.9, 0.8, 0.7, 0.6)
_ELIDED: Final = Qt.TextElideMode.ElideRight

# Where a line may end: after a blank or a hyphen, and after any Chinese character that no closing mark follows.
# Compiled when a text is first broken, which no start waits for.
_PIECES: Final = r"[\u2e80-\u9fff](?:[\u3001-\u3011\uff00-\uff60”’]*)|[^\s\u2e80-\u9fff-]+-?\s*|\s+|."


def wrapped(text: str, style: TextStyle, width: float, most: int) -> tuple[list[str], bool]:
    """Return the lines that a text is broken into, and whether it was cut."""
    from PySide6.QtGui import QTextLayout, QTextOption  # for their names, too, no start waits

    layout = QTextLayout(text, theme().font(style))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines = _evened(partial(_laid, layout), width, theme().metrics(style))
    cut = len(lines) > most
    if cut:
        rest = "".join(lines[most - 1 :])
        lines = [*lines[: most - 1], theme().metrics(style).elidedText(rest, _ELIDED, width)]
    return [line.strip() for line in lines], cut


def longest_word(text: str, style: TextStyle) -> float:
    """Return the width of the longest part of a text that is not broken."""
    metrics = theme().metrics(style)
    return max((metrics.horizontalAdvance(word.strip()) for word in re.findall(_PIECES, text)), default=0.0)


def _laid(layout: QTextLayout, width: float) -> list[str]:
    lines: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(layout.text()[line.textStart() : line.textStart() + line.textLength()])
    layout.endLayout()
    return lines


def _filled(pieces: Sequence[str], metrics: QFontMetricsF, width: float) -> list[str]:
    lines = [""]
    for word in pieces:
        if not lines[-1] or metrics.horizontalAdvance((lines[-1] + word).rstrip()) <= width:
            lines[-1] += word
        else:
            lines.append(word)
    return [line.strip() for line in lines]


def _evened(broken_at: Callable[[float], list[str]], width: float, metrics: QFontMetricsF) -> list[str]:
    """Return as few lines as the width allows, broken sooner where the last would be left with a character or two.

    A word can stand alone; sooner than a line is too long, English would be broken at a hyphen.
    """
    lines = broken_at(width)
    for share in _SOONER:
        if len(lines) == 1 or lines[-1].isascii() or metrics.horizontalAdvance(lines[-1].strip()) >= _LONELY * width:
            break
        sooner = broken_at(share * width)
        if len(sooner) > len(lines):
            break
        lines = sooner
    return lines


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
    lines = _evened(partial(_filled, re.findall(_PIECES, text), metrics), rect.width(), metrics)
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


def key_hints(hints: Iterable[str]) -> str:
    """Return what keys do as one line, broken between two keys and never between a key and what it does."""
    return "     ".join(hint.replace(" ", "\u00a0") for hint in hints)
