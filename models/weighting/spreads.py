"""The spread of many experts' answers to many questions, with gaps."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from models.arrays import FloatArray, IntArray


@dataclass(frozen=True, eq=False)
class Spread:
    """Where the answers to each question lie.

    Attributes:
        answers: How many there are.
        lower, median, upper: The quartiles; NaN where nobody answered.
    """

    answers: IntArray
    lower: FloatArray
    median: FloatArray
    upper: FloatArray

    @property
    def range(self) -> FloatArray:
        """The interquartile range."""
        return self.upper - self.lower


def spread(answers: FloatArray) -> Spread:
    """Return the spread of answers, shape (K, …), over the experts who gave one (NaN where not).

    Quartiles interpolate linearly between order statistics (type 7 of Hyndman & Fan 1996, The American Statistician
    50:361-365), as spreadsheets do.
    """
    ordered = np.sort(answers, axis=0)  # NaN comes last
    count = np.asarray((~np.isnan(answers)).sum(axis=0), dtype=np.int64)
    lower, median, upper = (_quantile(ordered, count, share) for share in (0.25, 0.5, 0.75))
    return Spread(count, lower, median, upper)


def _quantile(ordered: FloatArray, count: IntArray, share: float) -> FloatArray:
    if len(ordered) == 0:
        return np.full(count.shape, np.nan)
    place = np.maximum(count - 1, 0) * share
    below = np.floor(place).astype(np.int64)
    above = np.minimum(below + 1, np.maximum(count - 1, 0))
    low = np.take_along_axis(ordered, below[None], axis=0)[0]
    high = np.take_along_axis(ordered, above[None], axis=0)[0]
    return np.asarray(low + (place - below) * (high - low))
