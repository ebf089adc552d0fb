"""What can be wrong in a study's text form. After the colon stand the keys that say where.

A `source` is the name of the file, and a `place` a path such as ``panel/experts/SZ-01/weight``.
"""

from __future__ import annotations

from models.errors import InputError


class TextSyntaxError(InputError):
    """Text that stops being JSON at a line and column, for example where a file was cut off: source, line, column."""


class NotAStudyError(InputError):
    """Text that is no study of BayPath: source."""


class NewerTextError(InputError):
    """Text in a newer format than this version reads: source, found, known."""


class RepeatedKeyError(InputError):
    """A key that stands twice in one object, so that one of its values would be lost: source, key."""


class UnknownFieldError(InputError):
    """A field that the format does not have: field, place."""


class MissingFieldError(InputError):
    """A field that must be there and is not: field, place."""


class WrongTypeError(InputError):
    """A value of another JSON type than its place asks for: value, expected, place."""


class UnknownChoiceError(InputError):
    """A word that is not among the choices: value, choices, place."""


class NotAPairError(InputError):
    """A key that does not name two items, as ``C1/C2`` does: expert, node, key."""


class NotARatioError(InputError):
    """A comparison that is neither a number nor a fraction such as ``1/3``: expert, node, first, second, value."""


class NonReciprocalAnswersError(InputError):
    """A pair that is answered both ways, and differently: expert, node, first, second, value, other.

    `value` is the answer for first to second, `other` the one for second to first.
    """


class MatrixShapeError(InputError):
    """A comparison matrix that has not one row and one column for each item: expert, node, items, rows, columns."""
