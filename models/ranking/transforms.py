"""Value transforms: measured indicators brought to a scale on which equal steps mean the same.

Each takes values of any shape and returns the same shape. A criterion's anchors go through the same transform as its
values. Directions are not touched, except that a falling value curve turns a cost into a benefit: what comes out of a
curve is value.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from models.arrays import FloatArray
from models.problem.criteria import Scale, Transform


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


@dataclass(frozen=True, slots=True, eq=False)
class ValueCurve:
    """What each value of an indicator is worth, by a curve that the study draws.

    Attributes:
        values: Where the curve has points, strictly ascending, in the indicator's unit, shape (k,), k ≥ 2.
        worths: The worth at each, 0 … 1, shape (k,).
        steps: The worth stays as it is up to the next point, instead of running straight to it.
    """

    values: FloatArray
    worths: FloatArray
    steps: bool

    @classmethod
    def of(cls, scale: Scale) -> ValueCurve | None:
        """Return the curve of a scale, or None where its values are not brought to worth by one."""
        if scale.transform not in (Transform.STEP, Transform.PIECEWISE):
            return None
        points = np.array(scale.curve, dtype=np.float64)
        return cls(points[:, 0], points[:, 1], scale.transform is Transform.STEP)

    def worth(self, values: FloatArray) -> FloatArray:
        """Return the worth of values of any shape; NaN stays NaN. Beyond its ends the curve runs level."""
        if not self.steps:
            return np.interp(values, self.values, self.worths)
        return np.where(np.isnan(values), np.nan, step(values, self.values[1:], self.worths))

    def value(self, worth: float) -> float:
        """Return the least value whose worth comes to at least `worth`; that of the greatest worth where none does."""
        reached = np.flatnonzero(self.worths >= worth - 1e-12)
        if not reached.size:
            return float(self.values[int(np.argmax(self.worths))])
        first = int(reached[0])
        if first == 0 or self.steps:
            return float(self.values[first])
        below, above = self.worths[first - 1], self.worths[first]
        share = (worth - below) / (above - below)
        return float(self.values[first - 1] + share * (self.values[first] - self.values[first - 1]))

    @property
    def worst(self) -> float:
        """A value of the least worth."""
        return float(self.values[int(np.argmin(self.worths))])
