"""Which way is better, and how far along its own scale a value lies.

Kernels know directions as ``benefit``, a boolean array of shape (n,): True where more is better, False for a cost
criterion. Costs keep "more is worse" in every matrix; only a method's ideals and utilities look at the direction.
"""

from __future__ import annotations

import numpy as np

from models.arrays import BoolArray, FloatArray, IntArray


def best_and_worst(low: FloatArray, high: FloatArray, benefit: BoolArray) -> tuple[FloatArray, FloatArray]:
    """Return the better and the worse of two ends of each criterion, each of shape (n,)."""
    return np.where(benefit, high, low), np.where(benefit, low, high)


def signs(benefit: BoolArray) -> IntArray:
    """Return +1 for benefit and −1 for cost criteria, shape (n,)."""
    return np.where(benefit, 1, -1).astype(np.int64)


def anchored(matrix: FloatArray, lower: FloatArray, upper: FloatArray) -> FloatArray:
    """Return how far each value lies from the lower to the upper anchor of its criterion, shape (m, n).

    The anchors belong to the criterion, not to the set of initiatives, so a value never changes because another
    initiative came or went.

    Args:
        matrix: Values, shape (m, n), in each criterion's unit.
        lower: Lower anchors, shape (n,): the end of the rating scale, or the bound stated for an indicator.
        upper: Upper anchors, shape (n,), each above its lower one.

    Returns:
        0 at the lower anchor, 1 at the upper. A value outside its anchors is refused at the border, where the error
        can name the cell; here it would simply lie outside 0 … 1.
    """
    return (matrix - lower) / (upper - lower)


def anchored_utilities(matrix: FloatArray, lower: FloatArray, upper: FloatArray, benefit: BoolArray) -> FloatArray:
    """Return linear utilities on each criterion's own anchors: 1 at its better end, 0 at its worse, shape (m, n)."""
    share = anchored(matrix, lower, upper)
    return np.where(benefit, share, 1.0 - share)
