"""Where AHP and TOPSIS part over one initiative, and which criterion makes them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from models.arrays import FloatArray, IntArray
from models.problem.choices import MethodChoices, RankingMethod
from models.problem.criteria import GOAL, CriteriaTree, CriterionId
from models.problem.initiatives import InitiativeId
from models.ranking.study_ranking import VoiceRanking, matrix_ranks

NOTEWORTHY: Final = 2
"""Ranks apart from which on two methods are said to part."""


@dataclass(frozen=True)
class Parting:
    """Two methods rank one initiative differently.

    Attributes:
        initiative: Which.
        ahp_rank: Its rank by AHP.
        topsis_rank: Its rank by TOPSIS.
        criterion: The main criterion without which they part least, or None where no single one brings them closer.
        above_mean: Whether the initiative stands above the mean of all on that criterion.
        gap_without: By how many ranks they would part if the initiative were average on that criterion.
    """

    initiative: InitiativeId
    ahp_rank: int
    topsis_rank: int
    criterion: CriterionId | None = None
    above_mean: bool = False
    gap_without: int = 0

    @property
    def gap(self) -> int:
        """By how many ranks the methods part."""
        return abs(self.ahp_rank - self.topsis_rank)


def parting(
    ranking: VoiceRanking, tree: CriteriaTree, methods: MethodChoices, initiative: InitiativeId
) -> Parting | None:
    """Return where the methods part over an initiative, or None where they are less than `NOTEWORTHY` ranks apart.

    The cause is found by trial, not by formula: on one main criterion after the other the initiative is given the mean
    values of the others, everything is ranked anew by both methods, and the criterion that brings them closest is
    named; of several, the one on which the initiative is farthest from the mean. So what is said can be checked.
    """
    row = ranking.row[initiative]
    ahp_rank, topsis_rank = int(ranking.ahp.ranks[row]), int(ranking.topsis.ranks[row])
    gap_now = abs(ahp_rank - topsis_rank)
    if gap_now < NOTEWORTHY:
        return None
    found = Parting(initiative, ahp_rank, topsis_rank, gap_without=gap_now)
    mains = _main_criteria(tree)
    added = ranking.contributions(tree)
    others = np.delete(np.arange(len(ranking.initiatives)), row)
    best = (gap_now, 0.0)
    for main in tree.children(GOAL):
        trial = ranking.matrix.copy()
        columns = [column for column, leaf in enumerate(ranking.leaves) if mains[leaf] == main]
        trial[row, columns] = ranking.matrix[others][:, columns].mean(axis=0)
        by_ahp, by_topsis = (
            _rank(trial, ranking, methods, method)[row] for method in (RankingMethod.AHP, RankingMethod.TOPSIS)
        )
        gap, away = abs(int(by_ahp) - int(by_topsis)), float(added[main][row] - added[main].mean())
        if gap < gap_now and (gap, -abs(away)) < best:
            best = (gap, -abs(away))
            found = Parting(initiative, ahp_rank, topsis_rank, main, away > 0, gap)
    return found


def onto_scale(scores: FloatArray, reference: FloatArray) -> FloatArray:
    """Return scores, shape (m,), shifted and stretched to the mean and the spread of other scores, shape (n,).

    Scores by two methods have no common unit: side by side, their distance would tell of the units. Brought to one mean
    and one standard deviation, it tells of the disagreement. Scores that are all alike come to stand at the mean.
    """
    spread = scores.std()
    if spread <= 1e-12 * max(float(np.abs(scores).max(initial=0.0)), 1e-300):
        return np.full(scores.shape, reference.mean())
    return np.asarray(reference.mean() + (scores - scores.mean()) * (reference.std() / spread))


def _rank(matrix: FloatArray, ranking: VoiceRanking, methods: MethodChoices, method: RankingMethod) -> IntArray:
    return matrix_ranks(matrix, ranking.weights, ranking.domain, methods, method)


def _main_criteria(tree: CriteriaTree) -> dict[CriterionId, CriterionId]:
    """Return which criterion directly under the goal each criterion belongs to."""
    mains: dict[CriterionId, CriterionId] = {}
    for criterion in tree.order:
        parent = tree.criteria[criterion].parent
        mains[criterion] = criterion if parent == GOAL else mains[parent]
    return mains
