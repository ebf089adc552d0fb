"""Any decision table, from Excel or CSV.

The first row names the criteria, a row ``direction`` holds max or min, a row ``weight`` holds weights of any sum, and
every other row is an alternative: its name, then its values. The two special rows may stand anywhere below the first.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from models.arrays import BoolArray, FloatArray
from models.exchange.table_faults import (
    BlankCellError,
    CellNotNumberError,
    CellNotPositiveError,
    DirectionCellError,
    MissingRowError,
    NoAlternativesError,
    NoTableCriteriaError,
    NoWeightCellError,
    RepeatedNameError,
    RepeatedRowError,
    StrayCellError,
    WeightCellError,
)
from models.exchange.table_files import Cells, read_cells
from models.ranking.table_comparison import TableComparison, compare_table
from models.ranking.table_ranking import TableRanking, ValueNotPositiveError, rank_table

DIRECTION: Final = "direction"
WEIGHT: Final = "weight"
_SPECIAL: Final = {"direction": DIRECTION, "directions": DIRECTION, "weight": WEIGHT, "weights": WEIGHT}
_DIRECTIONS: Final = {"max": True, "benefit": True, "min": False, "cost": False}


@dataclass(frozen=True, eq=False)
class DecisionTable:
    """A table, ready to be ranked.

    Attributes:
        alternatives: Names of the rows.
        criteria: Names of the columns.
        matrix: Values, shape (m, n), finite.
        weights: As written, shape (n,), ≥ 0, some above 0.
        benefit: True where the direction is max, shape (n,).
        places: The row of the file in which each alternative stands, from 1.
    """

    alternatives: tuple[str, ...]
    criteria: tuple[str, ...]
    matrix: FloatArray
    weights: FloatArray
    benefit: BoolArray
    places: tuple[int, ...]

    def ranked(self, method: str = "topsis") -> TableRanking:
        """Rank the alternatives.

        Args:
            method: One of `models.ranking.table_ranking.TABLE_METHODS`.

        Raises:
            CellNotPositiveError: The method needs values above zero; the cell is named.
            InputError: As `rank_table` says.
        """
        try:
            return rank_table(self.matrix, self.weights, self.benefit, method)
        except ValueNotPositiveError as fault:
            row, column = int(str(fault.where["row"])), int(str(fault.where["column"]))
            cell = cell_name(self.places[row], column + 2)
            raise CellNotPositiveError(cell=cell, value=fault.where["value"], method=method) from fault

    def compared(self, leading: str = "topsis") -> TableComparison:
        """Rank the alternatives by every method, and compare the orders with one of them.

        Args:
            leading: One of `models.ranking.table_ranking.TABLE_METHODS`.

        Raises:
            CellNotPositiveError: The leading method needs values above zero; the cell is named.
            InputError: The leading method has no order of this table, as `rank_table` says.
        """
        found = self.ranked(leading)
        return compare_table(self.matrix, self.weights, self.benefit, found.method)


def read_decision_table(path: Path) -> DecisionTable:
    """Read a decision table from a CSV file, or from the first sheet of an Excel workbook.

    Raises:
        InputError: What is wrong, and in which cell.
        OSError: The file cannot be read at all.
    """
    return decision_table(read_cells(path))


def decision_table(cells: Cells) -> DecisionTable:
    """Return the table that stands in rows of cells; text that reads as a number counts as one.

    Raises:
        InputError: What is wrong, and in which cell.
    """
    if not cells or _last(cells[0]) < 2:
        raise NoTableCriteriaError(cell=cell_name(1, 2))
    width = _last(cells[0])
    criteria = tuple(_name(cells[0], 1, column) for column in range(2, width + 1))
    _check_unique(criteria, [cell_name(1, column) for column in range(2, width + 1)])
    special: dict[str, int] = {}
    places: list[int] = []
    for number, row in enumerate(cells[1:], start=2):
        if not _last(row):
            continue
        if _last(row) > width:
            raise StrayCellError(cell=cell_name(number, width + 1), value=_said(row, width + 1))
        kind = _SPECIAL.get(_said(row, 1).casefold())
        if kind is None:
            places.append(number)
        elif kind in special:
            raise RepeatedRowError(cell=cell_name(number, 1), row=kind)
        else:
            special[kind] = number
    for kind in (DIRECTION, WEIGHT):
        if kind not in special:
            raise MissingRowError(row=kind)
    if not places:
        raise NoAlternativesError
    alternatives = tuple(_name(cells[place - 1], place, 1) for place in places)
    _check_unique(alternatives, [cell_name(place, 1) for place in places])
    return DecisionTable(
        alternatives=alternatives,
        criteria=criteria,
        matrix=np.array([_numbers(cells, place, width) for place in places]),
        weights=_weights(cells, special[WEIGHT], width),
        benefit=np.array([_benefit(cells, special[DIRECTION], column) for column in range(2, width + 1)]),
        places=tuple(places),
    )


def looks_like_decision(cells: Cells) -> bool:
    """Return whether some cells are meant as a decision table, sound or not: a row says its directions."""
    return any(_SPECIAL.get(_said(row, 1).casefold()) == DIRECTION for row in cells if row)


def cell_name(row: int, column: int) -> str:
    """Return the name of a cell, both counted from 1: (4, 3) is C4."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return f"{letters}{row}"


def _weights(cells: Cells, row: int, width: int) -> FloatArray:
    weights = np.array(_numbers(cells, row, width))
    if (weights < 0.0).any():
        column = int(np.argmax(weights < 0.0))
        raise WeightCellError(cell=cell_name(row, column + 2), value=float(weights[column]))
    if not weights.any():
        raise NoWeightCellError(cell=cell_name(row, 2))
    return weights


def _benefit(cells: Cells, row: int, column: int) -> bool:
    said = _name(cells[row - 1], row, column)
    if said.casefold() not in _DIRECTIONS:
        raise DirectionCellError(cell=cell_name(row, column), value=said)
    return _DIRECTIONS[said.casefold()]


def _numbers(cells: Cells, row: int, width: int) -> list[float]:
    return [_number(cells[row - 1], row, column) for column in range(2, width + 1)]


def _number(cells: Sequence[object], row: int, column: int) -> float:
    said = _name(cells, row, column)
    value = cells[column - 1]
    try:
        # Python would take 1_000 for a thousand; a table means something else by it.
        number = math.nan if isinstance(value, bool) or "_" in said else float(said)
    except ValueError:
        number = math.nan
    if not math.isfinite(number):
        raise CellNotNumberError(cell=cell_name(row, column), value=said)
    return number


def _name(cells: Sequence[object], row: int, column: int) -> str:
    said = _said(cells, column)
    if not said:
        raise BlankCellError(cell=cell_name(row, column))
    return said


def _said(cells: Sequence[object], column: int) -> str:
    value = cells[column - 1] if column <= len(cells) else None
    return "" if value is None else str(value).strip()


def _last(cells: Sequence[object]) -> int:
    """Return the number of the last cell that holds something, 0 for a blank row."""
    return max((column for column in range(1, len(cells) + 1) if _said(cells, column)), default=0)


def _check_unique(names: Sequence[str], cells: Sequence[str]) -> None:
    seen: set[str] = set()
    for name, cell in zip(names, cells, strict=True):
        if name in seen:
            raise RepeatedNameError(cell=cell, name=name)
        seen.add(name)
