"""TOPSIS where values are uncertain as well as weights: each draw has a matrix of its own.

Both functions say of every draw what the kernels in `models.ranking.topsis` say of one.
"""

from __future__ import annotations

import numpy as np

from models.arrays import BoolArray, FloatArray
from models.problem.choices import Normalisation
from models.ranking.directions import best_and_worst
from models.ranking.topsis import normalise
from models.robustness.smaa import joint_scores


def fixed_domain_closeness(utilities: FloatArray, weights: FloatArray) -> FloatArray:
    """Return the closeness of each draw by `fixed_domain_topsis`, shape (m, S).

    Args:
        utilities: Linear utilities on the criteria's own anchors, shape (S, m, n), 0 … 1, more is better.
        weights: Weights of each draw, shape (S, n).
    """
    return _closeness(np.square(1.0 - utilities), np.square(utilities), weights)


def classic_closeness(
    matrices: FloatArray, weights: FloatArray, benefit: BoolArray, normalisation: Normalisation
) -> FloatArray:
    """Return the closeness of each draw by `classic_topsis`, shape (m, S).

    Args:
        matrices: Values of each draw, shape (S, m, n), complete.
        weights: Weights of each draw, shape (S, n).
        benefit: True where more is better, shape (n,).
        normalisation: Any but `FIXED`.
    """
    normalised = normalise(matrices, normalisation)
    low, high = normalised.min(axis=1, keepdims=True), normalised.max(axis=1, keepdims=True)
    ideal, anti_ideal = best_and_worst(low, high, benefit)
    return _closeness(np.square(normalised - ideal), np.square(normalised - anti_ideal), weights)


def _closeness(to_ideal: FloatArray, to_anti_ideal: FloatArray, weights: FloatArray) -> FloatArray:
    squares = np.square(weights)
    plus, minus = (np.sqrt(joint_scores(distance, squares)) for distance in (to_ideal, to_anti_ideal))
    total = plus + minus
    closeness: FloatArray = np.divide(minus, total, out=np.full(total.shape, 0.5), where=total > 0)
    return closeness
