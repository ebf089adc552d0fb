"""PROMETHEE I and II: outranking flows from preferences between pairs.

pymcdm has PROMETHEE II with one preference function for all criteria and without the Gaussian one; the authors' own
example needs six different functions and the partial order of PROMETHEE I, so both are here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from models.arrays import BoolArray, FloatArray, IntArray
from models.ranking.directions import signs
from models.ranking.ranks import TIE_TOLERANCE, competition_ranks


class PreferenceShape(StrEnum):
    """The six generalised criteria of Brans, Vincke & Mareschal, types I to VI."""

    USUAL = "usual"
    U_SHAPE = "u_shape"
    V_SHAPE = "v_shape"
    LEVEL = "level"
    LINEAR = "linear"
    GAUSSIAN = "gaussian"


@dataclass(frozen=True, slots=True)
class Preference:
    """How a difference on one criterion becomes a preference from 0 to 1.

    Attributes:
        shape: The type of the function.
        indifference: q, up to which a difference does not count (U-shape, level, linear); unit of the criterion.
        strict: p, from which on preference is complete (V-shape, level, linear), > q.
        inflection: s of the Gaussian type, > 0.
    """

    shape: PreferenceShape = PreferenceShape.USUAL
    indifference: float = 0.0
    strict: float = 0.0
    inflection: float = 1.0

    def degrees(self, difference: FloatArray) -> FloatArray:
        """Return the degree of preference, 0 … 1, for differences of any shape; none for differences ≤ 0."""
        q, p, s = self.indifference, self.strict, self.inflection
        d = difference
        match self.shape:
            case PreferenceShape.USUAL:
                degree = np.ones(d.shape)
            case PreferenceShape.U_SHAPE:
                degree = (d > q).astype(np.float64)
            case PreferenceShape.V_SHAPE:
                degree = np.minimum(d / p, 1.0)
            case PreferenceShape.LEVEL:
                degree = (d > q) * 0.5 + (d > p) * 0.5
            case PreferenceShape.LINEAR:
                degree = np.clip((d - q) / (p - q), 0.0, 1.0)
            case PreferenceShape.GAUSSIAN:
                degree = -np.expm1(-np.square(d) / (2 * s * s))
        return np.where(d > 0, degree, 0.0)


@dataclass(frozen=True, slots=True, eq=False)
class PrometheeResult:
    """Flows, the partial order of PROMETHEE I and the complete order of PROMETHEE II.

    Attributes:
        preference: π, weighted preference of each row over each column, shape (m, m), 0 … 1.
        positive: φ⁺, mean preference over the others, shape (m,).
        negative: φ⁻, mean preference of the others over it, shape (m,).
        net: φ = φ⁺ − φ⁻, −1 … 1, more is better, shape (m,).
        preferred: PROMETHEE I: the row is preferred to the column, shape (m, m).
        incomparable: PROMETHEE I: the two flows contradict each other, shape (m, m).
        ranks: PROMETHEE II: competition ranks by net flow, shape (m,).
    """

    preference: FloatArray
    positive: FloatArray
    negative: FloatArray
    net: FloatArray
    preferred: BoolArray
    incomparable: BoolArray
    ranks: IntArray


def promethee(
    matrix: FloatArray, weights: FloatArray, benefit: BoolArray, preferences: Sequence[Preference]
) -> PrometheeResult:
    """Rank by outranking flows. A single initiative has no flows: they are 0.

    Args:
        matrix: Values, shape (m, n), complete.
        weights: Weights, shape (n,), ≥ 0, sum 1.
        benefit: True where more is better, shape (n,).
        preferences: One preference function per criterion.

    References:
        Brans, Vincke & Mareschal (1986), How to select and how to rank projects, EJOR 24:228-238.
    """
    oriented = matrix * signs(benefit)
    differences = oriented[:, np.newaxis, :] - oriented[np.newaxis, :, :]
    degrees = [preference.degrees(differences[:, :, j]) for j, preference in enumerate(preferences)]
    preference = np.tensordot(weights, np.stack(degrees), axes=1)
    others = max(matrix.shape[0] - 1, 1)
    positive, negative = preference.sum(axis=1) / others, preference.sum(axis=0) / others
    more, less = _compare(positive), _compare(-negative)
    return PrometheeResult(
        preference=preference,
        positive=positive,
        negative=negative,
        net=positive - negative,
        preferred=(more + less > 0) & (more * less >= 0),
        incomparable=more * less < 0,
        ranks=competition_ranks(positive - negative),
    )


def _compare(flow: FloatArray) -> IntArray:
    """Return +1 where the row's flow is greater than the column's, −1 where less, 0 where they tie, shape (m, m)."""
    gaps = flow[:, np.newaxis] - flow
    return np.where(np.abs(gaps) > TIE_TOLERANCE, np.sign(gaps), 0).astype(np.int64)
