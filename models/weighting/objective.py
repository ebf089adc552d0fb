"""Weights from the decision matrix itself: entropy, CRITIC and MEREC.

They measure contrast among the initiatives, not importance: a comparison for the experts' weights, never a substitute.
Written out here rather than called from pymcdm, whose results the tests hold them to where it is right. In version 1.4
its entropy takes a column with a zero for one of no entropy at all, its CRITIC does not turn cost criteria, and both
give NaN on a constant column. Here a criterion that does not tell the initiatives apart has weight 0, and if none does,
all weigh the same.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from models.arrays import FloatArray, IntArray
from models.errors import InputError
from models.weighting.concordance import average_ranks
from models.weighting.consensus import entropy


class ScoreNotPositiveError(InputError):
    """A method that needs positive scores found `value` at initiative `row`, criterion `column` (0-based)."""


@dataclass(frozen=True, slots=True, eq=False)
class EntropyWeights:
    """Weights by Shannon's entropy.

    Attributes:
        weights: Shape (n,), summing to 1.
        entropies: Entropy of each criterion's shares, divided by ln m, shape (n,): 1 if all initiatives are equal.
    """

    weights: FloatArray
    entropies: FloatArray


@dataclass(frozen=True, slots=True, eq=False)
class CriticWeights:
    """Weights by contrast and conflict.

    Attributes:
        weights: Shape (n,), summing to 1.
        deviations: Standard deviation of each criterion on [0, 1], shape (n,).
        correlations: Correlation of each two criteria, shape (n, n); NaN for constant criteria.
        information: Deviation times Σ (1 − correlation), shape (n,).
    """

    weights: FloatArray
    deviations: FloatArray
    correlations: FloatArray
    information: FloatArray


@dataclass(frozen=True, slots=True, eq=False)
class MerecWeights:
    """Weights by the effect of removing a criterion.

    Attributes:
        weights: Shape (n,), summing to 1.
        performances: S_i, of each initiative with all criteria, shape (m,).
        reduced_performances: S'_ij, without criterion j, shape (m, n).
        effects: E_j = Σ_i |S'_ij − S_i|, shape (n,).
    """

    weights: FloatArray
    performances: FloatArray
    reduced_performances: FloatArray
    effects: FloatArray


def entropy_weights(matrix: FloatArray) -> EntropyWeights:
    """Return weights by the entropy of each criterion's shares x / Σx, 0 ln 0 = 0; directions play no part.

    Args:
        matrix: Scores ≥ 0, shape (m, n).

    Raises:
        ScoreNotPositiveError: Some score is negative.

    References:
        Shannon (1948); Zeleny (1982), Multiple Criteria Decision Making; Xu (2004), EJOR 156(2):530-532.
    """
    _check(matrix, matrix >= 0.0)
    initiatives = len(matrix)
    totals = matrix.sum(axis=0)
    shares = np.where(totals > 0.0, matrix / np.where(totals > 0.0, totals, 1.0), 1.0 / initiatives)
    entropies = entropy(shares.T) / np.log(initiatives) if initiatives > 1 else np.ones(matrix.shape[1])
    return EntropyWeights(weights=_normalised(1.0 - entropies), entropies=entropies)


def critic_weights(matrix: FloatArray, types: IntArray, *, ranked: bool = False) -> CriticWeights:
    """Return weights by CRITIC: a criterion counts by its spread and by how little it goes with the others.

    Args:
        matrix: Scores, shape (m, n).
        types: 1 benefit, −1 cost, shape (n,).
        ranked: Correlate ranks (Spearman) instead of values (Pearson, as published).

    References:
        Diakoulaki, Mavrotas & Papayannakis (1995), Computers & Operations Research 22(7):763-770.
    """
    turned = matrix * types
    spread = np.ptp(turned, axis=0)
    varied = spread > 0.0
    scaled = (turned - turned.min(axis=0)) / np.where(varied, spread, 1.0)
    deviations = scaled.std(axis=0, ddof=1) if len(matrix) > 1 else np.zeros(matrix.shape[1])
    correlations = np.full((matrix.shape[1],) * 2, np.nan)
    if varied.any():
        compared = average_ranks(scaled) if ranked else scaled
        correlations[np.ix_(varied, varied)] = np.corrcoef(compared[:, varied], rowvar=False)
    information = deviations * np.nansum(1.0 - correlations, axis=0)
    return CriticWeights(_normalised(information), deviations, correlations, information)


def merec_weights(matrix: FloatArray, types: IntArray) -> MerecWeights:
    """Return weights by MEREC: a criterion counts by how much the initiatives' performance changes without it.

    Args:
        matrix: Scores > 0, shape (m, n).
        types: 1 benefit, −1 cost, shape (n,).

    Raises:
        ScoreNotPositiveError: Some score is not positive.

    References:
        Keshavarz-Ghorabaee et al. (2021), Symmetry 13(4):525.
    """
    _check(matrix, matrix > 0.0)
    normalised = np.where(types > 0, matrix.min(axis=0) / matrix, matrix / matrix.max(axis=0))
    logs = np.abs(np.log(normalised)) / matrix.shape[1]
    total = logs.sum(axis=1, keepdims=True)
    performances = np.log1p(total[:, 0])
    reduced = np.log1p(total - logs)
    effects = np.abs(reduced - performances[:, None]).sum(axis=0)
    return MerecWeights(_normalised(effects), performances, reduced, effects)


def _check(matrix: FloatArray, accepted: np.ndarray[tuple[int, ...], np.dtype[np.bool_]]) -> None:
    if not accepted.all():
        row, column = np.unravel_index(int(np.argmin(accepted)), matrix.shape)
        raise ScoreNotPositiveError(row=int(row), column=int(column), value=float(matrix[row, column]))


def _normalised(contrast: FloatArray) -> FloatArray:
    # Rounding leaves about 1e-16 where nothing differs, which must not become a weight.
    real = np.where(contrast > 1e-12, contrast, 0.0)
    total = float(real.sum())
    return real / total if total > 0.0 else np.full_like(contrast, 1.0 / len(contrast))
