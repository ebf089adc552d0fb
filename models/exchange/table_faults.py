"""What can be wrong in a decision table. A `cell` is named as Excel names it: C4 is the third column of row 4."""

from __future__ import annotations

from models.errors import InputError


class UnreadableTableError(InputError):
    """A file that is neither CSV in UTF-8 nor an Excel workbook: path."""


class TableTooLargeError(InputError):
    """A table, or the workbook round it, that is larger than any we read: path, rows, columns (the most we read)."""


class NoTableCriteriaError(InputError):
    """A table whose first row names no criteria: cell (where the first should stand)."""


class NoAlternativesError(InputError):
    """A table without alternatives."""


class MissingRowError(InputError):
    """A table without its row of directions or of weights: row ("direction" or "weight")."""


class RepeatedRowError(InputError):
    """A second row of directions or of weights: cell, row."""


class BlankCellError(InputError):
    """A cell that must hold something and is empty: cell."""


class StrayCellError(InputError):
    """A cell beyond the last criterion: cell, value."""


class CellNotNumberError(InputError):
    """A cell that holds no number: cell, value."""


class DirectionCellError(InputError):
    """A direction that is neither max nor min: cell, value."""


class WeightCellError(InputError):
    """A weight below zero: cell, value."""


class NoWeightCellError(InputError):
    """Every criterion weighs nothing: cell (the first weight)."""


class RepeatedNameError(InputError):
    """A criterion or an alternative that stands twice: cell, name."""


class CellNotPositiveError(InputError):
    """A value at or below zero, for a method that cannot take it: cell, value, method."""
