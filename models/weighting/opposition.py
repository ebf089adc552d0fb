"""The alarm before averaging: pairs on which sides answer opposite, so that their mean would say "equal"."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from models.arrays import FloatArray


@dataclass(frozen=True, slots=True, eq=False)
class OppositeJudgement:
    """A pair of items that sides see the other way round.

    Attributes:
        row, column: Items (0-based), row < column.
        means: Each side's mean judgement a_ij, shape (S,); NaN where a side gave none.
        strength: The weaker of the two extremes, ≥ 1: 3 means that one side says at least 3 and another at most 1/3.
    """

    row: int
    column: int
    means: FloatArray
    strength: float


def opposite_judgements(side_means: FloatArray, least_strength: float = 1.0) -> tuple[OppositeJudgement, ...]:
    """Return the pairs whose side means stand on opposite sides of 1, the strongest opposition first.

    Args:
        side_means: Mean judgements by side, shape (S, n, n), NaN where a side gave none (see `judgements_by_side`).
        least_strength: Report only where both extremes are at least this far from 1, as a ratio ≥ 1.
    """
    logs = np.log(side_means)
    highest = np.max(np.where(np.isnan(logs), 0.0, logs), axis=0)
    lowest = np.min(np.where(np.isnan(logs), 0.0, logs), axis=0)
    strength = np.minimum(highest, -lowest)
    # A mean of x and 1/x is 1 up to rounding: that is no side of 1.
    opposed = np.triu((strength > 1e-9) & (strength >= np.log(least_strength) - 1e-9), 1)
    found = [
        OppositeJudgement(int(i), int(j), side_means[:, i, j], float(np.exp(strength[i, j])))
        for i, j in np.argwhere(opposed)
    ]
    return tuple(sorted(found, key=lambda judgement: -judgement.strength))
