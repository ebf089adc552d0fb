"""What can be wrong in a filled-in template; the place stands beside the fault."""

from __future__ import annotations

from models.errors import InputError


class NotATemplateError(InputError):
    """A workbook that is no template of BayPath, or has lost what it is read by: file."""


class NewerTemplateError(InputError):
    """A template in a newer format than this version reads: file, found, known."""


class LostTableError(InputError):
    """A table's sheet, or one of its columns, is gone or was renamed: heading (of the column, or "")."""


class EmptyCellError(InputError):
    """A cell that no row may leave empty."""


class MalformedCodeError(InputError):
    """A code that is not 1 to 40 letters, digits, dots, hyphens and underscores: value."""


class RepeatedCodeError(InputError):
    """A code that stands in the table already: value, first (the cell where it stands first)."""


class UnknownCodeError(InputError):
    """A code that its table does not have: value, known (some of those it has)."""


class NoNumberError(InputError):
    """Something else than a number: value."""


class NumberOutsideError(InputError):
    """A number beyond what its column may hold: value, least, most."""


class NoStrengthError(InputError):
    """Something else than a strength of 1 to 3: value."""


class SeveralCodesError(InputError):
    """Several codes where only one can stand: value."""


class RepeatedLinkError(InputError):
    """A code that is linked twice in one cell: value."""


class RepeatedPairError(InputError):
    """A row about what an earlier row is about: first (the cell where that stands)."""


class NoQuarterError(InputError):
    """Something else than a quarter such as 2025Q4: value."""


class NoChoiceError(InputError):
    """Something else than one of the choices: value, known."""


class NoCurveError(InputError):
    """Something else than the points of a curve: value."""


class TemplateFormulaError(InputError):
    """A formula where a value is read."""
