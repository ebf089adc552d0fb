"""Answers as they stand in the cells of a ballot, the same in every language."""

from __future__ import annotations

import re
from typing import Final

LEFT: Final = "←"
RIGHT: Final = "→"
EQUAL: Final = "↔ 1"
NOT_MY_FIELD: Final = "n"
DECLARED: Final = "✓"

COMPARISONS: Final = (
    *(f"{LEFT} {strength}" for strength in range(9, 1, -1)),
    EQUAL,
    *(f"{strength} {RIGHT}" for strength in range(2, 10)),
)
"""What a person chooses from: the arrow points to the item that matters more."""

_TOWARDS_LEFT: Final = re.compile(rf"{LEFT}\s*(\d+(?:\.\d+)?)|(\d+(?:\.\d+)?)\s*{LEFT}")
_TOWARDS_RIGHT: Final = re.compile(rf"{RIGHT}\s*(\d+(?:\.\d+)?)|(\d+(?:\.\d+)?)\s*{RIGHT}")
_LARGEST: Final = 9.0


def comparison_label(ratio: float | None) -> str:
    """Return an answer as a cell shows it: ``← 5`` where the left item matters five times as much; empty for none."""
    if ratio is None:
        return ""
    if abs(ratio - 1.0) < 1e-9:
        return EQUAL
    return f"{LEFT} {_figure(ratio)}" if ratio > 1.0 else f"{_figure(1.0 / ratio)} {RIGHT}"


def comparison_of(cell: str | float) -> float | None:
    """Return how many times the left item matters as much as the right one, or None where the cell says no such thing.

    Beside the labels that the list offers, an arrow may stand on either side of its number, since people type too.
    """
    text = _figure(cell) if isinstance(cell, float) else cell.strip()
    if text in {EQUAL, "1", "↔"}:
        return 1.0
    for pattern, leftwards in ((_TOWARDS_LEFT, True), (_TOWARDS_RIGHT, False)):
        found = pattern.fullmatch(text)
        if found is not None:
            strength = float(found[1] or found[2])
            if not 1.0 <= strength <= _LARGEST:
                return None
            return strength if leftwards else 1.0 / strength
    return None


def score_label(rating: int | None) -> str:
    """Return a rating as a cell shows it; None is "not my field"."""
    return NOT_MY_FIELD if rating is None else str(rating)


def cell_text(cell: str | float | None) -> str:
    """Return what a cell holds as text: 5 for the number 5.0."""
    if cell is None:
        return ""
    return _figure(cell) if isinstance(cell, float) else cell.strip()


def _figure(number: float) -> str:
    return f"{number:.6g}"
