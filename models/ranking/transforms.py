"""Value transforms: measured indicators brought to a scale on which equal steps mean the same.

Each takes values of any shape and returns the same shape. A criterion's anchors go through the same transform as its
values. Directions are not touched, except that a falling value curve turns a cost into a benefit: what comes out of a
curve is value.
"""

from __future__ import annotations

from enum import StrEnum

import numpy as np

from models.arrays import FloatArray


class Outside(StrEnum):
    """What a value curve says beyond its first and last point."""

    CLIP = "clip"
    EXTRAPOLATE = "extrapolate"


def linear(values: FloatArray, low: float, high: float) -> FloatArray:
    """Return values so that `low` becomes 0 and `high` becomes 1; `high` may be the smaller one."""
    return (values - low) / (high - low)


def log10(values: FloatArray, floor: float) -> FloatArray:
    """Return decimal logarithms: for money over several orders of magnitude, where ten times is one step.

    Args:
        values: In the indicator's unit; may hold zeros.
        floor: The smallest amount worth telling apart, > 0, in the same unit; anything below counts as this much.
    """
    return np.log10(np.maximum(values, floor))


def step(values: FloatArray, thresholds: FloatArray, levels: FloatArray) -> FloatArray:
    """Return the level of the step on which each value lies.

    Args:
        values: In the indicator's unit.
        thresholds: Where the next step begins, ascending, shape (k,); a value on a threshold has reached it.
        levels: The level below the first threshold, then from each on, shape (k + 1,).
    """
    return levels[np.searchsorted(thresholds, values, side="right")]


def piecewise_linear(
    values: FloatArray, cutoffs: FloatArray, levels: FloatArray, outside: Outside = Outside.CLIP
) -> FloatArray:
    """Return values on a curve of straight pieces: a partial value function.

    Args:
        values: In the indicator's unit.
        cutoffs: Where the pieces meet, strictly ascending, shape (k,), k ≥ 2.
        levels: The value at each cutoff, shape (k,); rising, falling or neither.
        outside: Beyond the ends, stay at the end's value or follow the outermost piece.

    References:
        Tervonen & Lahdelma (2007), Implementing stochastic multicriteria acceptability analysis, EJOR 178.
    """
    if outside is Outside.CLIP:
        return np.interp(values, cutoffs, levels)
    piece = np.clip(np.searchsorted(cutoffs, values, side="right") - 1, 0, cutoffs.size - 2)
    slopes = np.diff(levels) / np.diff(cutoffs)
    return levels[piece] + slopes[piece] * (values - cutoffs[piece])
