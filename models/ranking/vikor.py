"""VIKOR: the compromise between the good of the many and the worst regret, with its two conditions.

pymcdm ranks by Q, but neither tells whether the first is a compromise that stands alone nor copes with a constant
criterion; both matter to a panel, so the method is here in full (and is tested against pymcdm where both are defined).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from models.arrays import BoolArray, FloatArray, IntArray
from models.ranking.directions import best_and_worst
from models.ranking.ranks import TIE_TOLERANCE, competition_ranks


@dataclass(frozen=True, slots=True, eq=False)
class VikorResult:
    """VIKOR's three measures (less is better), and who belongs to the compromise.

    Attributes:
        regrets: Weighted regrets, w (best − x) / (best − worst), shape (m, n).
        group_utility: S, weighted sum of the regrets, shape (m,).
        regret: R, the largest weighted regret, shape (m,).
        compromise: Q, 0 … 1, shape (m,).
        ranks: Competition ranks by Q, shape (m,).
        acceptable_advantage: The first leads the second by at least 1 / (m − 1) of Q.
        acceptable_stability: The first by Q is also first by S or by R.
        compromise_set: Indices of the proposed compromise, ascending: the first alone if both conditions hold.
    """

    regrets: FloatArray
    group_utility: FloatArray
    regret: FloatArray
    compromise: FloatArray
    ranks: IntArray
    acceptable_advantage: bool
    acceptable_stability: bool
    compromise_set: tuple[int, ...]


def vikor(matrix: FloatArray, weights: FloatArray, benefit: BoolArray, group_weight: float = 0.5) -> VikorResult:
    """Rank by VIKOR.

    A measure on which all are alike (a constant criterion, or an S or R that is the same for all) has nothing to say:
    its share of the next measure is 0.

    Args:
        matrix: Values, shape (m, n), complete.
        weights: Weights, shape (n,), ≥ 0, sum 1.
        benefit: True where more is better, shape (n,).
        group_weight: v, the weight of S against R in Q, 0 … 1.

    References:
        Opricovic & Tzeng (2004), Compromise solution by MCDM methods, EJOR 156:445-455.
    """
    best, worst = best_and_worst(matrix.min(axis=0), matrix.max(axis=0), benefit)
    regrets = weights * _share_of_span(best - matrix, best - worst)
    group_utility, regret = regrets.sum(axis=1), regrets.max(axis=1)
    compromise = group_weight * _from_best(group_utility) + (1 - group_weight) * _from_best(regret)
    ranks = competition_ranks(compromise, higher_is_better=False)

    first = ranks == 1
    lead = 1 / max(ranks.size - 1, 1)
    behind = compromise - compromise.min()
    # Two that share the first rank leave no lead at all.
    advantage = bool(first.sum() == 1 and (behind[~first] >= lead - TIE_TOLERANCE).all())
    first_elsewhere = (competition_ranks(group_utility, higher_is_better=False) == 1) | (
        competition_ranks(regret, higher_is_better=False) == 1
    )
    stability = bool((first & first_elsewhere).any())
    if not advantage:
        chosen = behind < lead - TIE_TOLERANCE
    elif not stability:
        chosen = ranks <= 2
    else:
        chosen = first
    members = tuple(int(index) for index in np.flatnonzero(chosen))
    return VikorResult(regrets, group_utility, regret, compromise, ranks, advantage, stability, members)


def _from_best(measure: FloatArray) -> FloatArray:
    return _share_of_span(measure - measure.min(), np.asarray(np.ptp(measure)))


def _share_of_span(gaps: FloatArray, span: FloatArray) -> FloatArray:
    return np.divide(gaps, span, out=np.zeros(gaps.shape), where=span != 0)
