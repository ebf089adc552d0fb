"""Where everything stands in a ballot workbook. Rows and columns count from 0 here, as XlsxWriter counts them."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

FORMAT: Final = 1
"""The version that is written; the only one so far."""

HIDDEN_SHEET: Final = "_baypath"
MARK: Final = "baypath-ballot"
"""The first cell of the hidden sheet."""

# The hidden sheet: a row each for mark and version, key, round, expert, script, checksum; then what each answer was.
ROW_MARK, ROW_KEY, ROW_ROUND, ROW_EXPERT, ROW_CHECKSUM = range(5)
FIRST_EARLIER: Final = 8


class SheetKind(StrEnum):
    """What a sheet asks; its hidden first cell says so, whatever people call the sheet."""

    COMPARISONS = "comparisons"
    SWOT = "swot"
    """The quarters of SWOT and the findings within each, asked as comparisons are."""
    SCORES = "scores"


# A comparison: hidden node, first, second and checksum, then what a person sees.
NODE, FIRST, SECOND, SIGNED, UNDER, LEFT_ITEM, ANSWER, RIGHT_ITEM, REMARK = range(9)

# Scores: in a hidden row the leaves, under it their checksums; in two hidden columns the initiatives and theirs.
ROW_LEAVES, ROW_LEAF_CHECKSUMS = 1, 2
INITIATIVE, INITIATIVE_SIGNED, INITIATIVE_NAME, DECLARATION, FIRST_LEAF = range(5)

LEAVES_PER_SHEET: Final = 40
"""So that no sheet has more columns than are read."""

MOST_ROWS: Final = 5000
MOST_COLUMNS: Final = 64


def cell_name(row: int, column: int) -> str:
    """Return a cell's name as Excel gives it: row 3, column 2 (from 0) is C4."""
    letters = ""
    number = column + 1
    while number:
        number, digit = divmod(number - 1, 26)
        letters = chr(ord("A") + digit) + letters
    return f"{letters}{row + 1}"
