"""Sizes of type, distances and lines, in device-independent pixels."""

from __future__ import annotations

from enum import IntEnum


class TextStyle(IntEnum):
    """The sizes of type, before the text size setting."""

    NOTE = 12
    BODY = 13
    SECTION = 15
    TITLE = 20
    QUESTION = 28
    PROJECTOR = 40


class Space(IntEnum):
    """The distances between things; they do not grow with the text."""

    TIGHT = 4
    WITHIN = 8
    BETWEEN = 16
    MARGIN = 24


CONTROL = 32
ROW = 32
DENSE_ROW = 26
CORNER = 6
FOCUS_RING = 2
