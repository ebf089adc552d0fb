"""MOORA and MULTIMOORA: one matrix of ratios seen in three ways.

pymcdm has the ratio system alone, and refuses a study without cost criteria, for which the method is well defined.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from models.arrays import BoolArray, FloatArray, IntArray
from models.problem.choices import Normalisation
from models.ranking.directions import best_and_worst, signs
from models.ranking.ranks import competition_ranks
from models.ranking.topsis import normalise


@dataclass(frozen=True, slots=True, eq=False)
class MooraResult:
    """The ratio system and the reference point approach.

    Attributes:
        weighted: Weighted ratios w x / √Σx², shape (m, n).
        ratio: Benefits less costs, shape (m,), more is better.
        ranks: Competition ranks by ratio, shape (m,): MOORA's order.
        deviation: Largest distance to the best ratio of a criterion, shape (m,), less is better.
        deviation_ranks: Competition ranks by deviation, shape (m,).
    """

    weighted: FloatArray
    ratio: FloatArray
    ranks: IntArray
    deviation: FloatArray
    deviation_ranks: IntArray


def moora(matrix: FloatArray, weights: FloatArray, benefit: BoolArray) -> MooraResult:
    """Rank by the ratio system, and by the reference point approach beside it.

    Args:
        matrix: Values, shape (m, n), complete.
        weights: Weights, shape (n,), ≥ 0.
        benefit: True where more is better, shape (n,).

    References:
        Brauers & Zavadskas (2006), Control and Cybernetics 35:445-469; (2010), TEDE 16:5-24.
    """
    weighted = weights * normalise(matrix, Normalisation.VECTOR)
    ratio = weighted @ signs(benefit).astype(np.float64)
    reference, _ = best_and_worst(weighted.min(axis=0), weighted.max(axis=0), benefit)
    deviation = np.abs(reference - weighted).max(axis=1)
    return MooraResult(
        weighted=weighted,
        ratio=ratio,
        ranks=competition_ranks(ratio),
        deviation=deviation,
        deviation_ranks=competition_ranks(deviation, higher_is_better=False),
    )


def full_multiplicative_form(matrix: FloatArray, weights: FloatArray, benefit: BoolArray) -> FloatArray:
    """Return benefits multiplied over costs multiplied, weights as exponents, shape (m,), more is better.

    Args:
        matrix: Values > 0, shape (m, n), complete.
        weights: Exponents, shape (n,); all 1 in the plain form.
        benefit: True where more is better, shape (n,).

    References:
        Brauers & Zavadskas (2010), TEDE 16:5-24.
    """
    return np.exp(np.log(matrix) @ (weights * signs(benefit)))
