"""The reverse question of a study: what would bring this initiative among the first k?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from models.arrays import IntArray
from models.computing.progress import Report, unheard
from models.problem.choices import MethodChoices
from models.problem.criteria import CriteriaTree, CriterionId, ScaleKind
from models.problem.initiatives import InitiativeId
from models.ranking.study_ranking import VoiceRanking, matrix_ranks
from models.robustness.score_change import least_change
from models.robustness.scorers import AdditiveScorer
from models.robustness.study_scorer import scorer_of
from models.robustness.topsis_weight_change import topsis_weight_change
from models.robustness.weight_change import WeightChange, additive_weight_change


@dataclass(frozen=True)
class ScoreChange:
    """What one score of one initiative would have to be.

    Attributes:
        initiative: Whose score.
        criterion: On which leaf.
        now: The score, in the unit that people know (a rating, millions, months).
        needed: The nearest score that does it, in the same unit; None where no score on the scale does.
        share: The change as a share of the scale as it is compared, 0 … 1; infinity where none does it.
    """

    initiative: InitiativeId
    criterion: CriterionId
    now: float
    needed: float | None
    share: float


def weights_needed(
    ranking: VoiceRanking, methods: MethodChoices, initiative: InitiativeId, first: int = 1
) -> WeightChange:
    """Return the smallest change of the leaves' weights that brings an initiative among the first k.

    Leaves that weigh nothing keep out of it: scores there may be missing.

    Args:
        ranking: A voice's ranking.
        methods: The study's methods; the leading one is asked.
        initiative: Which one is to rise.
        first: k, from 1 to the number of initiatives.
    """
    scorer, row, free = scorer_of(ranking, methods.leading, methods), ranking.row[initiative], ranking.weights > 0.0
    if isinstance(scorer, AdditiveScorer):
        return additive_weight_change(scorer.local, ranking.weights, row, first, free)
    return topsis_weight_change(scorer, ranking.weights, row, first, free)


def scores_needed(
    tree: CriteriaTree, ranking: VoiceRanking, methods: MethodChoices, initiative: InitiativeId, first: int = 1
) -> dict[CriterionId, ScoreChange]:
    """Return, for each leaf, the smallest change of the initiative's own score that alone brings it that far.

    Leaves whose initiatives are compared in pairs have no score that could change alone, and are left out.

    Args:
        tree: The criteria.
        ranking: A voice's ranking.
        methods: The study's methods; the leading one is asked.
        initiative: Which one is to rise.
        first: k.
    """
    cells = _Cells(tree, ranking, methods)
    row = ranking.row[initiative]
    return {ranking.leaves[column]: cells.needed(row, column, row, first) for column in cells.columns}


def critical_score(
    tree: CriteriaTree, ranking: VoiceRanking, methods: MethodChoices, report: Report = unheard
) -> ScoreChange | None:
    """Return the smallest change of any one score that puts another initiative first; None where no change does.

    Either a rival's score gets better or a score of the first gets worse; changes are compared as shares of the scales.

    Args:
        tree: The criteria.
        ranking: A voice's ranking.
        methods: The study's methods; the leading one is asked.
        report: Told the share that is done.

    References:
        Triantaphyllou & Sánchez (1997), Decision Sciences 28(1):151-194, for the critical performance measure.
    """
    cells = _Cells(tree, ranking, methods)
    nearest: ScoreChange | None = None
    for row in range(len(ranking.initiatives)):
        for column in cells.columns:
            found = cells.upset(row, column, np.inf if nearest is None else nearest.share)
            nearest = found or nearest
        report((row + 1) / len(ranking.initiatives))
    return nearest


class _Cells:
    """Asks what one cell of the matrix would have to be."""

    def __init__(self, tree: CriteriaTree, ranking: VoiceRanking, methods: MethodChoices) -> None:
        self._ranking, self._methods = ranking, methods
        self._leader = ranking.ranks(methods.leading) == 1
        kinds: Mapping[CriterionId, ScaleKind] = {leaf: tree.criteria[leaf].scale.kind for leaf in ranking.leaves}
        self.columns = tuple(
            column for column, leaf in enumerate(ranking.leaves) if kinds[leaf] is not ScaleKind.COMPARED
        )

    def _ranks(self, row: int, column: int, value: float) -> IntArray:
        """Return the ranks when one cell holds another value."""
        ranking, matrix = self._ranking, self._ranking.matrix.copy()
        matrix[row, column] = value
        return matrix_ranks(matrix, ranking.weights, ranking.domain, self._methods, self._methods.leading)

    def _ends(self, column: int) -> tuple[float, float]:
        """Return the worse and the better end of a column's scale."""
        domain = self._ranking.domain
        low, high = float(domain.lower[column]), float(domain.upper[column])
        return (low, high) if domain.benefit[column] else (high, low)

    def needed(self, row: int, column: int, riser: int, first: int) -> ScoreChange:
        """Return the smallest change of a cell that brings `riser` among the first k."""
        now, (_, better) = float(self._ranking.matrix[row, column]), self._ends(column)
        needed = least_change(lambda value: self._ranks(row, column, value)[riser] <= first, now, better)
        return self._change(row, column, needed)

    def upset(self, row: int, column: int, within: float) -> ScoreChange | None:
        """Return the smallest change of a cell that puts another first, if it is smaller than `within` of the scale."""
        now, (worse, better) = float(self._ranking.matrix[row, column]), self._ends(column)
        end = worse if self._leader[row] else better
        reach = min(within * abs(better - worse), abs(end - now))
        limit = now + np.sign(end - now) * reach
        needed = least_change(lambda value: self._upset_at(row, column, value), now, float(limit)) if reach else None
        change = self._change(row, column, needed)
        return change if change.share < within else None

    def _upset_at(self, row: int, column: int, value: float) -> bool:
        ranks = self._ranks(row, column, value)
        return bool((~self._leader & (ranks == 1)).any())

    def _change(self, row: int, column: int, needed: float | None) -> ScoreChange:
        ranking = self._ranking
        worse, better = self._ends(column)
        share = np.inf if needed is None else abs(needed - ranking.matrix[row, column]) / abs(better - worse)
        shown = None if needed is None else ranking.domain.in_unit(column, needed)
        return ScoreChange(
            ranking.initiatives[row], ranking.leaves[column], float(ranking.values[row, column]), shown, float(share)
        )
