"""TOPSIS: the order by relative closeness to an ideal initiative.

Two ways to say what the ideals are. *Fixed domain* takes them from the criteria's own anchors, so the order of two
initiatives never depends on a third. *Classic* takes them from the set at hand, as in the papers, and can reverse
when an initiative is added or removed. A cost criterion swaps its ideals; its values are not inverted.

Results are defined for every finite matrix:

* a column that is zero throughout normalises to zeros;
* a constant column adds nothing to either distance in the classic variants;
* where both distances are 0 (one initiative, or all alike, in a classic variant) closeness is 0.5: an initiative that
  is at once the ideal and the anti-ideal is no nearer to one than to the other.

Missing values have to be settled before: kernels take complete matrices.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from models.arrays import BoolArray, FloatArray, IntArray
from models.problem.choices import Normalisation
from models.ranking.directions import anchored, best_and_worst
from models.ranking.ranks import competition_ranks


@dataclass(frozen=True, slots=True, eq=False)
class TopsisResult:
    """An order by closeness, with every figure on the way to it.

    Attributes:
        normalised: r, shape (m, n); costs still "more is worse".
        weighted: v = w r, shape (m, n).
        ideal: The best weighted value of each criterion, shape (n,).
        anti_ideal: The worst, shape (n,).
        d_plus: Euclidean distance of each initiative to the ideal, shape (m,).
        d_minus: Distance to the anti-ideal, shape (m,).
        closeness: d_minus / (d_plus + d_minus), 0 … 1, more is better, shape (m,).
        ranks: Competition ranks by closeness, shape (m,).
    """

    normalised: FloatArray
    weighted: FloatArray
    ideal: FloatArray
    anti_ideal: FloatArray
    d_plus: FloatArray
    d_minus: FloatArray
    closeness: FloatArray
    ranks: IntArray


def fixed_domain_topsis(
    matrix: FloatArray, weights: FloatArray, lower: FloatArray, upper: FloatArray, benefit: BoolArray
) -> TopsisResult:
    """Rank by closeness to the ends of each criterion's own scale.

    Args:
        matrix: Values, shape (m, n), complete, each between its criterion's anchors.
        weights: Weights, shape (n,), ≥ 0, sum 1.
        lower: Lower anchors, shape (n,).
        upper: Upper anchors, shape (n,), each above its lower one.
        benefit: True where more is better, shape (n,).

    References:
        Hwang & Yoon (1981), Multiple Attribute Decision Making, ch. 3;
        García-Cascales & Lamata (2012), On rank reversal and TOPSIS method, for ideals fixed beforehand.
    """
    normalised = anchored(matrix, lower, upper)
    ideal, anti_ideal = best_and_worst(np.zeros(weights.shape), np.ones(weights.shape), benefit)
    return _by_closeness(normalised, weights, ideal, anti_ideal)


def classic_topsis(
    matrix: FloatArray, weights: FloatArray, benefit: BoolArray, normalisation: Normalisation
) -> TopsisResult:
    """Rank by closeness to the best and worst values that occur in the set.

    Args:
        matrix: Values, shape (m, n), complete.
        weights: Weights, shape (n,), ≥ 0, sum 1.
        benefit: True where more is better, shape (n,).
        normalisation: How columns are made comparable; any but `FIXED`, which is `fixed_domain_topsis`.

    References:
        Hwang & Yoon (1981), ch. 3 (vector); Opricovic & Tzeng (2004) compare it with min–max.
    """
    normalised = normalise(matrix, normalisation)
    ideal, anti_ideal = best_and_worst(normalised.min(axis=0), normalised.max(axis=0), benefit)
    return _by_closeness(normalised, weights, ideal, anti_ideal)


def normalise(matrix: FloatArray, normalisation: Normalisation) -> FloatArray:
    """Return each column of a matrix, shape (m, n), in units of its own size; a column of zeros stays one.

    A stack of matrices, shape (..., m, n), is normalised matrix by matrix.

    Maximum and sum are those of absolute values: the same thing for the positive columns that they are meant for, and
    an order that stays the right way round for others.

    Args:
        matrix: Values, shape (..., m, n), complete.
        normalisation: Any but `FIXED`, whose columns are measured against anchors and not against each other.
    """
    shifted = matrix - matrix.min(axis=-2, keepdims=True) if normalisation is Normalisation.MINMAX else matrix
    size = _SIZES[normalisation](shifted)
    return np.divide(shifted, size, out=np.zeros(matrix.shape), where=size > 0)


def _largest(matrix: FloatArray) -> FloatArray:
    return np.asarray(np.abs(matrix).max(axis=-2, keepdims=True))


def _sum(matrix: FloatArray) -> FloatArray:
    return np.asarray(np.abs(matrix).sum(axis=-2, keepdims=True))


def _euclidean(matrix: FloatArray) -> FloatArray:
    return np.asarray(np.sqrt(np.square(matrix).sum(axis=-2, keepdims=True)))


_SIZES: Mapping[Normalisation, Callable[[FloatArray], FloatArray]] = {
    Normalisation.VECTOR: _euclidean,
    Normalisation.MINMAX: _largest,
    Normalisation.MAX: _largest,
    Normalisation.SUM: _sum,
}


def _by_closeness(
    normalised: FloatArray, weights: FloatArray, ideal: FloatArray, anti_ideal: FloatArray
) -> TopsisResult:
    weighted = weights * normalised
    v_ideal, v_anti_ideal = weights * ideal, weights * anti_ideal
    d_plus = np.sqrt(np.square(weighted - v_ideal).sum(axis=1))
    d_minus = np.sqrt(np.square(weighted - v_anti_ideal).sum(axis=1))
    total = d_plus + d_minus
    closeness = np.divide(d_minus, total, out=np.full(total.shape, 0.5), where=total > 0)
    ranks = competition_ranks(closeness)
    return TopsisResult(normalised, weighted, v_ideal, v_anti_ideal, d_plus, d_minus, closeness, ranks)
