"""Columns on a terminal, aligned for Latin and Chinese text alike."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence


def print_columns(table: Sequence[Sequence[str]], right: Sequence[int]) -> None:
    """Print rows of cells, the columns in `right` aligned to the right."""
    widths = [max(_width(row[column]) for row in table) for column in range(len(table[0]))]
    for row in table:
        cells = [
            " " * (width - _width(cell)) + cell if column in right else cell + " " * (width - _width(cell))
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        print("  ".join(cells).rstrip())


def _width(text: str) -> int:
    """Return how many columns a terminal gives to a text; Chinese takes two each."""
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text)
