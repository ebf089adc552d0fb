"""How high a row and how wide a column must be for its text.

Offices disagree on measuring rows when they open a file, and some do not measure at all, so the height is said. It is
reckoned on the safe side: a little air never hides a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Final
from unicodedata import east_asian_width

_PIXELS_PER_POINT: Final = 96 / 72
_DIGIT: Final = 7
"""Pixels of a digit in the workbook's standard face: the unit that Excel counts column widths in."""
_COLUMN_PADDING: Final = 5
_CELL_PADDING: Final = 6
_INDENT: Final = 9
"""Pixels that one step of indent takes."""
_BOLD: Final = 1.08

# Advance widths in ems, those of Arial and a twentieth more: where another face stands in for it, an office also takes
# the unit of column widths from that face, so the two grow together.
_WIDTHS: Final = (
    ({*"iljI.,;:'|!·‘’"}, 0.28),
    ({*' \u00a0ftr()[]{}/\\-"*“”'}, 0.35),
    ({*"mwMWQO@%&→≤≥±×"}, 0.90),
)
_CAPITAL: Final = 0.73
_OTHER: Final = 0.57

_IDEOGRAPH: Final = r"\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"
# A line of Chinese may end after any sign, but not before a closing mark, nor after an opening one; one of Latin after
# a space or a hyphen.
_PIECE: Final = re.compile(
    rf"[（「『《【〔“‘]*[{_IDEOGRAPH}][，。、；：！？）」』》】〕”’…]*|\s+|[^\s{_IDEOGRAPH}（「『《【〔-]+-*|."
)
_SHORT: Final = 9.5
"""Ems up to which a line of Chinese stays whole in a heading."""
_LATIN_LINE: Final = 1.38
_CHINESE_LINE: Final = 1.56
"""Height of a line in ems: of Noto Sans, and of Microsoft YaHei and Noto Sans CJK."""


@lru_cache(maxsize=4096)
def row_height(text: str, width: float, *, size: float = 10, bold: bool = False, indent: int = 0) -> float:
    """Return the points that wrapped text takes in a column.

    Args:
        text: With line breaks where they are meant.
        width: Of the column, in characters as Excel counts them.
        size: Of the face, in points.
        bold: Whether it is bold.
        indent: In Excel's steps.
    """
    room = int(width * _DIGIT) + _COLUMN_PADDING - _CELL_PADDING - indent * _INDENT
    ems = max(room / (size * _PIXELS_PER_POINT) / (_BOLD if bold else 1.0), 1.0)
    lines = sum(_lines(line, ems) for line in text.split("\n"))
    return lines * size * (_CHINESE_LINE if has_ideographs(text) else _LATIN_LINE)


def heading_width(text: str, *, least: float) -> float:
    """Return the width, in characters as Excel counts them, of a column whose heading breaks only where it may.

    Latin words stay whole. So do short lines of Chinese, which could be broken after every sign, but read ill so.
    """
    parts = [line if _is_short_chinese(line) else piece for line in text.split("\n") for piece in _PIECE.findall(line)]
    return _column_width(max(map(text_ems, parts), default=0.0), least, bold=True, indent=1)


def _is_short_chinese(line: str) -> bool:
    return has_ideographs(line) and text_ems(line) <= _SHORT


def names_width(names: Iterable[str], *, least: float = 24.0, most: float = 72.0) -> float:
    """Return the width of a column of names: each on one line, unless the longest would take too much."""
    return min(_column_width(max(map(text_ems, names), default=0.0), least), most)


def _column_width(ems: float, least: float, *, bold: bool = False, indent: int = 0) -> float:
    pixels = ems * 10 * _PIXELS_PER_POINT * (_BOLD if bold else 1.0) + _CELL_PADDING + indent * _INDENT + 1
    return max((pixels - _COLUMN_PADDING) / _DIGIT + 0.5, least)


def has_ideographs(text: str) -> bool:
    """Return whether any sign is as wide as it is high."""
    return any(east_asian_width(sign) in "WF" for sign in text)


def text_ems(text: str) -> float:
    """Return how wide a text is when it is set in one line, in ems."""
    return sum(map(_ems, text))


def _lines(text: str, room: float) -> int:
    lines, used = 1, 0.0
    for piece in _PIECE.findall(text):
        width = text_ems(piece)
        if used + width <= room:
            used += width
        elif piece.isspace():
            used = room  # a space never opens a line
        elif width <= room:
            lines, used = lines + 1, width
        else:  # a word that is wider than the column is broken
            lines += int((used + width) // room) if used < room else int(width // room) + 1
            used = width % room
    return lines


@cache
def _ems(sign: str) -> float:
    width = east_asian_width(sign)
    if width in "WF":
        return 1.0
    for signs, ems in _WIDTHS:
        if sign in signs:
            return ems
    if sign.isupper():
        return _CAPITAL
    return 1.0 if width == "A" and not sign.isalnum() else _OTHER
