"""What can be wrong in an edited workbook; the place stands beside the fault (`read.Refused`)."""

from __future__ import annotations

from models.errors import InputError


class NotABlueprintError(InputError):
    """A workbook that BayPath has not exported, or that has lost what it is read back by: file."""


class NewerBlueprintError(InputError):
    """A workbook in a newer format than this version reads: file, found, known."""


class NoOpenStudyError(InputError):
    """An edited workbook, while no study is open that it could change: file."""


class OtherStudysBlueprintError(InputError):
    """A workbook of a study that shares no initiative with this one: file."""


class LostSheetError(InputError):
    """A sheet that could be changed is gone or was renamed: sheet."""


class LostRowError(InputError):
    """A row is gone from its sheet; nothing is removed from the study: key."""


class CopiedRowError(InputError):
    """A row whose code stands on the sheet already: key."""


class NewRowError(InputError):
    """A row whose code no initiative of the study has: key."""


class FixedCellError(InputError):
    """A cell was changed that is worked out or stays as it was written."""


class RestructuredSheetError(InputError):
    """So many fixed cells of a sheet were changed that none is named: count."""


class ConflictingCellsError(InputError):
    """Two sheets say different things of the same: other (where the first stands)."""


class FormulaInInputError(InputError):
    """A formula where a value is read."""


class NotANumberInputError(InputError):
    """Something else than a number that may stand there: value, least."""


class OutsideScaleError(InputError):
    """A score beyond the ends of its scale: value, lower, upper."""


class NoCostsError(InputError):
    """A cost, in a study that does not say yet what tells costs: no keys."""


class NotAQuarterInputError(InputError):
    """Something else than a quarter such as 2025Q4: value."""


class NotAChoiceError(InputError):
    """Something else than one of the choices: value, known."""


class UnknownBodiesError(InputError):
    """Bodies that this side does not have: value, side."""


class UnknownCodesError(InputError):
    """Codes that are no initiative's: value."""


class GoneSubjectError(InputError):
    """What the row or column is about is not in the study any more: key."""
