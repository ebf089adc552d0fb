"""The tables of one method as columns and rows: its matrices, and what each initiative comes to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from PySide6.QtCore import QCoreApplication

from desktop.ranking.figure_words import figure_name
from desktop.ranking.rows import RankRows
from desktop.widgets.table import Alignment, Cell, Column, Row, Value
from models.arrays import FloatArray
from models.ranking.ranks import competition_ranks
from models.ranking.variants import Variant, lower_is_better
from models.ranking.working import Grid, Working, working

RESULT: Final = "result"
"""The last of the tables: what each initiative comes to."""
_NAME: Final = "name"
_WEIGHT: Final = "weight"


def _tr(text: str) -> str:
    return QCoreApplication.translate("WorkingFacts", text)


@dataclass(frozen=True)
class WorkingFacts:
    """One method's tables for one reader.

    Attributes:
        rows: The ranking that the page shows.
        variant: The method.
        working: Its tables.
    """

    rows: RankRows
    variant: Variant
    working: Working

    @classmethod
    def of(cls, rows: RankRows, variant: Variant) -> WorkingFacts:
        """Work a method out."""
        return cls(rows, variant, working(rows.own, variant))

    def tables(self) -> list[tuple[str, str]]:
        """Return the key and the name of each table, in the order in which a method gets from one to the next."""
        return [
            *((grid.figure.value, figure_name(grid.figure)) for grid in self.working.grids),
            (RESULT, _tr("Result")),
        ]

    def columns(self, table: str) -> list[Column]:
        """Return the columns of a table; a criterion's is as wide as a figure, with its name on hover."""
        names = Column(_NAME, _tr("Initiative"), width=190, stretch=True)
        if table == RESULT:
            figures = [(figure.value, figure_name(figure)) for figure in self.working.measures]
            told = [Column(key, name, Alignment.RIGHT, width=110, tooltip=name) for key, name in figures]
            return [Column("rank", _tr("Rank"), Alignment.RIGHT, width=56), names, *told]
        if self._grid(table).pairs:
            heads = [(one, self.rows.name(one)) for one in self.rows.own.initiatives]
        else:
            heads = [(leaf, self._criterion(leaf)) for leaf in self.working.leaves]
        return [names, *(Column(key, name, Alignment.RIGHT, width=104, tooltip=name) for key, name in heads)]

    def table(self, table: str) -> list[Row]:
        """Return the rows of a table, the best initiative first; weights and ideals stand below."""
        return self._result() if table == RESULT else self._cells(self._grid(table))

    def is_initiative(self, key: str) -> bool:
        """Return whether a row is an initiative's and no ideal."""
        return key in self.rows.own.row

    def is_leaf(self, key: str) -> bool:
        """Return whether a column is a criterion's."""
        return key in self.working.leaves

    def _cells(self, grid: Grid) -> list[Row]:
        heads = self.rows.own.initiatives if grid.pairs else self.working.leaves
        shown = [
            self._row(one, self.rows.name(one), heads, grid.cells[self.rows.own.row[one]])
            for one in self.rows.own.order(self.rows.leading)
        ]
        shown += [
            self._row(figure.value, figure_name(figure), heads, cells, bold=True)
            for figure, cells in grid.extra.items()
        ]
        if not grid.pairs:
            shown.append(self._row(_WEIGHT, _tr("Weight"), heads, self.working.weights, bold=True))
        return shown

    def _row(
        self,
        key: str,
        name: str,
        heads: tuple[str, ...],
        cells: FloatArray,
        *,
        bold: bool = False,
    ) -> Row:
        values: dict[str, Value | Cell] = {_NAME: Cell(name, tooltip=name, bold=bold)}
        for head, cell in zip(heads, cells.tolist(), strict=True):
            values[head] = Cell(cell, _figure(cell), tooltip=repr(cell), bold=bold)
        return Row(key, values)

    def _result(self) -> list[Row]:
        *_others, last = self.working.measures.values()
        ranks = competition_ranks(last, higher_is_better=not lower_is_better(self.variant))
        order = np.argsort(ranks, kind="stable").tolist()
        shown = []
        for row in order:
            one = self.rows.own.initiatives[row]
            name = self.rows.name(one)
            values: dict[str, Value | Cell] = {"rank": int(ranks[row]), _NAME: Cell(name, tooltip=name)}
            for figure, measure in self.working.measures.items():
                values[figure.value] = Cell(
                    float(measure[row]), _figure(float(measure[row])), tooltip=repr(float(measure[row]))
                )
            shown.append(Row(one, values))
        return shown

    def _grid(self, table: str) -> Grid:
        return next(grid for grid in self.working.grids if grid.figure.value == table)

    def _criterion(self, leaf: str) -> str:
        return self.rows.study.criteria.criteria[leaf].name.read(self.rows.script) or leaf


def _figure(value: float) -> str:
    """Return a figure with as many digits as can be compared: four of those that count, none beyond six places."""
    if value == 0:
        return "0"
    digits = min(max(3 - int(np.floor(np.log10(abs(value)))), 0), 6)
    return f"{value:,.{digits}f}".replace("-", "−")
