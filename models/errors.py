"""The one family of errors that a person can cause.

An `InputError` carries *where* something is wrong, never a sentence: models hold no user text. Each subclass has one
wording per script under ``fault.<ClassName>`` in ``resources/wording.tsv``, whose placeholders are the keys of
``where``; a test holds the two together.
"""

from __future__ import annotations


class InputError(ValueError):
    """Input that BayPath cannot accept; a face turns it into one sentence.

    Attributes:
        where: What the sentence names: sheet, cell, expert, criterion, value … Values are plain (str, int, float,
            tuple of str), ready to be put into a wording.
    """

    def __init__(self, **where: object) -> None:
        super().__init__(type(self).__name__, where)
        self.where = where

    def located(self, **more: object) -> InputError:
        """Return the same error with more said about where it happened; what is known already stays."""
        return type(self)(**{**more, **self.where})

    def __str__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{key}={value!r}' for key, value in self.where.items())})"


class DefectError(InputError):
    """A computation failed through a defect of ours, not through the study: computation."""


class Clause:
    """A fact inside a fault that needs words of its own, for example one of several rules that contradict each other.

    Attributes:
        key: Its wording is ``clause.<key>`` in ``resources/wording.tsv``.
        where: What the clause names, as in `InputError`.
    """

    def __init__(self, key: str, **where: object) -> None:
        self.key = key
        self.where = where

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Clause) and (self.key, self.where) == (other.key, other.where)

    def __hash__(self) -> int:
        return hash((self.key, tuple(sorted(self.where))))

    def __repr__(self) -> str:
        return f"{self.key}({', '.join(f'{key}={value!r}' for key, value in self.where.items())})"
