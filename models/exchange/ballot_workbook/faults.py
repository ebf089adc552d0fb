"""What can be wrong in a ballot workbook. After the colon stand the keys that say where.

A `file` is the workbook's name, a `sheet` its sheet as the person sees it, and a `cell` is named as Excel does: C4.
"""

from __future__ import annotations

from models.errors import InputError


class NotAWorkbookError(InputError):
    """A file that is no Excel workbook, or a damaged one: file."""


class UnsafeWorkbookError(InputError):
    """A workbook with a declaration that no office writes, made to exhaust who reads it: file."""


class WorkbookTooLargeError(InputError):
    """A workbook far larger than a ballot: file, rows, columns (the most that are read)."""


class WorkbookTooCostlyError(InputError):
    """A workbook that took more time or memory than a ballot may: file."""


class NotABallotError(InputError):
    """A workbook that is no ballot of BayPath: file."""


class NewerBallotError(InputError):
    """A ballot in a newer format than this version reads: file, found, known."""


class OtherStudyError(InputError):
    """A ballot that was written for another study: file."""


class ClosedBallotError(InputError):
    """A ballot of a round that takes no more answers: file, round."""


class UnknownBallotExpertError(InputError):
    """A ballot of somebody who does not sit on the panel: file, expert."""


class SecondBallotError(InputError):
    """A second ballot of one expert, read together with the first: file, expert, first (the first one's file)."""


class TamperedBallotError(InputError):
    """Hidden words of a ballot that are not as BayPath wrote them: file, sheet, cell."""


class MissingSheetError(InputError):
    """A ballot without one of its sheets: file, kind (comparisons, swot or scores)."""


class RepeatedQuestionError(InputError):
    """A question that stands twice in a ballot: file, sheet, cell, first (where it stands first)."""


class GoneQuestionError(InputError):
    """An answer to a question that the study does not ask any more: file, sheet, cell."""


class BallotFormulaError(InputError):
    """A formula where an answer should stand: file, sheet, cell."""


class BallotComparisonError(InputError):
    """An answer that is none of the scale's: file, sheet, cell, value."""


class BallotScoreError(InputError):
    """A score that is no step of the scale: file, sheet, cell, value, lower, upper."""


class BallotMarkError(InputError):
    """Something else than the mark of a declared interest: file, sheet, cell, value."""
