"""COPRAS: complex proportional assessment.

pymcdm 1.4 computes the second term of Q as S⁻ itself, so that costs count in favour; see `tests/models/ranking`.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from models.arrays import BoolArray, FloatArray, IntArray
from models.problem.choices import Normalisation
from models.ranking.ranks import competition_ranks
from models.ranking.topsis import normalise


@dataclass(frozen=True, slots=True, eq=False)
class CoprasResult:
    """An order by relative significance, with its two sums.

    Attributes:
        weighted: Weighted shares, shape (m, n).
        benefits: S⁺, weighted shares in the benefit criteria, shape (m,).
        costs: S⁻, weighted shares in the cost criteria, shape (m,).
        significance: Q, shape (m,), more is better; sums to the sum of the weights.
        ranks: Competition ranks by significance, shape (m,).
    """

    weighted: FloatArray
    benefits: FloatArray
    costs: FloatArray
    significance: FloatArray
    ranks: IntArray


def copras(matrix: FloatArray, weights: FloatArray, benefit: BoolArray) -> CoprasResult:
    """Rank by COPRAS. Without cost criteria the second term of Q is 0.

    Args:
        matrix: Values > 0, shape (m, n), complete.
        weights: Weights, shape (n,), ≥ 0.
        benefit: True where more is better, shape (n,).

    References:
        Zavadskas & Kaklauskas (1996); Podvezko (2011), Engineering Economics 22:134-146.
    """
    weighted = weights * normalise(matrix, Normalisation.SUM)
    benefits, costs = weighted[:, benefit].sum(axis=1), weighted[:, ~benefit].sum(axis=1)
    significance = benefits + _cost_term(costs)
    return CoprasResult(weighted, benefits, costs, significance, competition_ranks(significance))


def _cost_term(costs: FloatArray) -> FloatArray:
    """Return ΣS⁻ / (S⁻ Σ 1/S⁻): the total of the costs, shared out in inverse proportion to each."""
    if not (costs > 0).all():
        return np.zeros(costs.shape)
    shares = 1 / costs
    return shares * float(costs.sum() / shares.sum())
