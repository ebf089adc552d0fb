"""Weights from an order alone: rank-order centroid, rank sum, rank reciprocal.

Tied items share the mean of the weights of the places they take.
"""

from __future__ import annotations

import numpy as np

from models.arrays import FloatArray


def rank_order_centroid(ranks: FloatArray) -> FloatArray:
    """Return the centroid of all weights that respect an order: w of place r is (1/n) Σ_{i ≥ r} 1/i.

    Args:
        ranks: 1 for the most important; ties share a rank (any tie convention), shape (n,).

    References:
        Barron & Barrett (1996), Management Science 42(11):1515-1523.
    """
    items = len(ranks)
    reciprocals = 1.0 / np.arange(1.0, items + 1.0)
    return _by_place(ranks, np.cumsum(reciprocals[::-1])[::-1] / items)


def rank_sum(ranks: FloatArray) -> FloatArray:
    """Return weights that fall evenly: w of place r ∝ n + 1 − r.

    Args:
        ranks: 1 for the most important; ties share a rank, shape (n,).

    References:
        Stillwell, Seaver & Edwards (1981), Organizational Behavior and Human Performance 28:62-77.
    """
    return _by_place(ranks, np.arange(float(len(ranks)), 0.0, -1.0))


def rank_reciprocal(ranks: FloatArray) -> FloatArray:
    """Return weights that fall by reciprocals: w of place r ∝ 1 / r.

    Args:
        ranks: 1 for the most important; ties share a rank, shape (n,).

    References:
        Stillwell, Seaver & Edwards (1981), Organizational Behavior and Human Performance 28:62-77.
    """
    return _by_place(ranks, 1.0 / np.arange(1.0, len(ranks) + 1.0))


def _by_place(ranks: FloatArray, places: FloatArray) -> FloatArray:
    _, group, sizes = np.unique(ranks, return_inverse=True, return_counts=True)
    ends = np.cumsum(sizes)
    totals = np.concatenate([[0.0], np.cumsum(places)])
    means = (totals[ends] - totals[ends - sizes]) / sizes
    weights: FloatArray = means[group] / totals[-1]
    return weights
