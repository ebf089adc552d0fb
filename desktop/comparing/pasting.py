"""A block of cells from a spreadsheet as answers to pairs: all of them, or one sentence on why none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.widgets.number_rule import NumberRule, read_number
from desktop.widgets.ratios import write_ratio

_NUMBER = NumberRule(ratio=True)
_ROUNDED = 0.045
"""How far 1/x may be from a whole number and still stand for it: a spreadsheet shows 1/8 as 0.13, which is 1/7.7."""

Answers = list[tuple[str, str, float | None]]


@dataclass(frozen=True)
class Pasted:
    """What was made of a block.

    Attributes:
        answers: First and second item, of the upper triangle, with their ratio; None where the cells are blank.
        refusal: Why nothing is taken; "" where all is.
    """

    answers: Answers
    refusal: str = ""


def read_block(rows: Sequence[Sequence[str]], items: Sequence[tuple[str, str]], start: tuple[int, int]) -> Pasted:
    """Return the answers in a block of cells.

    A block with names at its top and left, or with as many rows as there are items, is the whole matrix; a smaller one
    stands with its corner at `start`. Both triangles may be filled, if they are each other's reciprocals.

    Args:
        rows: The cells.
        items: Key and name of what is compared, in order.
        start: Row and column of a smaller block's corner.
    """
    if len(rows) == len(items) + 1:
        rows, start = [row[1:] for row in rows[1:]], (0, 0)
    elif len(rows) == len(items):
        start = (0, 0)
    if any(start[0] + len(rows) > len(items) or start[1] + len(row) > len(items) for row in rows):
        words = _tr("The copied cells do not fit here: the matrix has {count} rows and columns.")
        return Pasted([], words.format(count=len(items)))
    given: dict[tuple[int, int], float] = {}
    blank: set[tuple[int, int]] = set()
    for down, cells in enumerate(rows):
        for right, text in enumerate(cells):
            at = (start[0] + down, start[1] + right)
            reading = read_number(text, _NUMBER)
            if reading.reason:
                return Pasted([], _at(items, at, reading.reason))
            if reading.number is None:
                blank.add(at)
            else:
                given[at] = reading.number
    return _answers(given, blank, items)


def _answers(
    given: dict[tuple[int, int], float], blank: set[tuple[int, int]], items: Sequence[tuple[str, str]]
) -> Pasted:
    answers: Answers = []
    for row, column in sorted({(min(at), max(at)) for at in (*given, *blank)}):
        upper, lower = given.get((row, column)), given.get((column, row))
        at = (row, column) if upper is not None else (column, row)
        for value, where in ((upper, (row, column)), (lower, (column, row))):
            if value is not None and (value <= 0 or not 1 / 9 <= _whole(value) <= 9):
                words = _tr("{value} is outside the scale from 1/9 to 9.").format(value=f"{value:g}")
                return Pasted([], _at(items, where, words))
        if row == column:
            if upper is not None and upper != 1:
                return Pasted([], _at(items, at, _tr("an item compared with itself must be 1.")))
            continue
        if upper is not None and lower is not None and abs(_whole(upper) * _whole(lower) - 1) > _ROUNDED:
            words = _tr("{upper} does not fit {lower} the other way round; one must be the reciprocal of the other.")
            words = words.format(upper=write_ratio(_whole(upper)), lower=write_ratio(_whole(lower)))
            return Pasted([], _at(items, at, words))
        answers.append((items[row][0], items[column][0], _ratio(upper, lower)))
    return Pasted(answers)


def _ratio(upper: float | None, lower: float | None) -> float | None:
    """Return the exact ratio: of a pair of reciprocals the one above 1 was not rounded."""
    if lower is not None and (upper is None or lower > 1):
        return 1 / _whole(lower)
    return None if upper is None else _whole(upper)


def _whole(value: float) -> float:
    """Return a reciprocal as it was before a spreadsheet rounded it for display."""
    if not 0 < value < 0.6:
        return value
    times = round(1 / value)
    return 1 / times if abs(1 / value - times) / times <= _ROUNDED else value


def _at(items: Sequence[tuple[str, str]], at: tuple[int, int], words: str) -> str:
    where = _tr("Row “{row}”, column “{column}”: {words} Nothing was changed.")
    return where.format(row=items[at[0]][1], column=items[at[1]][1], words=words)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Comparing", text)
