"""An expert's ballot of ratings: initiatives on the steps of each rated leaf."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from models.judgement.remembering import remembered
from models.problem.criteria import CriterionId
from models.problem.initiatives import InitiativeId
from models.values import Value, field

if TYPE_CHECKING:
    from models.arrays import FloatArray


class RatingNote(Value):
    """What stands beside one rating: a comment, the evidence, and how sure the expert is (1 to 3, 0 unsaid)."""

    comment: str = ""
    evidence: str = ""
    confidence: int = 0


EMPTY_NOTE: Final = RatingNote()
MOST_CONFIDENT: Final = 3


class RatingLayout(Value):
    """The initiatives and rated leaves that a ballot's matrix has as rows and columns."""

    initiatives: tuple[InitiativeId, ...]
    leaves: tuple[CriterionId, ...]

    def matrix(self, ratings: Mapping[InitiativeId, Mapping[CriterionId, int | None]]) -> FloatArray:
        """Return ratings, shape (initiatives, leaves), NaN where there is none or it is not the expert's field."""
        import numpy as np

        matrix = np.full((len(self.initiatives), len(self.leaves)), np.nan)
        for row, initiative in enumerate(self.initiatives):
            given = ratings.get(initiative)
            if given:
                values = [given.get(leaf) for leaf in self.leaves]
                matrix[row] = [np.nan if value is None else value for value in values]
        return matrix


class RatingBallot(Value):
    """What one expert said in one round about how well initiatives do.

    Attributes:
        ratings: By initiative, then leaf: a step of the scale, or None for "not my field". What is not there was
            never answered.
        recused: The initiatives that the expert has an interest in and does not rate.
        notes: By initiative, then leaf.
    """

    ratings: Mapping[InitiativeId, Mapping[CriterionId, int | None]] = field(default_factory=dict)
    recused: frozenset[InitiativeId] = frozenset()
    notes: Mapping[InitiativeId, Mapping[CriterionId, RatingNote]] = field(default_factory=dict)

    def rated(self, initiative: InitiativeId, leaf: CriterionId, rating: int | None) -> RatingBallot:
        """Return the ballot with one rating set; None says "not my field"."""
        row = {**self.ratings.get(initiative, {}), leaf: rating}
        return replace(self, ratings={**self.ratings, initiative: row})

    def cleared(self, initiative: InitiativeId, leaf: CriterionId) -> RatingBallot:
        """Return the ballot with one rating taken back, so that it is unanswered again."""
        row = {key: value for key, value in self.ratings.get(initiative, {}).items() if key != leaf}
        others = {key: kept for key, kept in self.ratings.items() if key != initiative}
        return replace(self, ratings={**self.ratings, initiative: row} if row else others)

    def note(self, initiative: InitiativeId, leaf: CriterionId) -> RatingNote:
        """Return what stands beside one rating; an empty note where nothing does."""
        return self.notes.get(initiative, {}).get(leaf, EMPTY_NOTE)

    def noted(self, initiative: InitiativeId, leaf: CriterionId, note: RatingNote) -> RatingBallot:
        """Return the ballot with another note beside one rating; an empty one takes it away."""
        row = {key: kept for key, kept in self.notes.get(initiative, {}).items() if key != leaf}
        if note != EMPTY_NOTE:
            row[leaf] = note
        others = {key: kept for key, kept in self.notes.items() if key != initiative}
        return replace(self, notes={**others, initiative: row} if row else others)

    def matrix(self, layout: RatingLayout) -> FloatArray:
        """Return the ballot as a matrix in `layout`, recusals as NaN; remembered, so that edits elsewhere are free."""

        def work() -> FloatArray:
            shown = {key: row for key, row in self.ratings.items() if key not in self.recused}
            matrix = layout.matrix(shown)
            matrix.setflags(write=False)
            return matrix

        return remembered(self, "_matrix", (layout,), work)
