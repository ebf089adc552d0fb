"""Criteria that may say the same thing twice: leaves of the decision matrix that order the initiatives alike."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations
from typing import Final

import numpy as np

from models.arrays import BoolArray, FloatArray
from models.computing.computation import Computation, Inputs
from models.computing.progress import Report
from models.problem.criteria import CriterionId
from models.ranking.decision_matrix import MATRIX
from models.study import Study
from models.weighting.answers import WHOLE
from models.weighting.concordance import average_ranks

AMBER: Final = 0.70
RED: Final = 0.85

FEWEST_INITIATIVES: Final = 6
"""Of fewer, chance alone orders two leaves alike too often: with five, |ρ| ≥ 0.7 once in four times."""


class OverlapLevel(StrEnum):
    """How near two leaves are: ρ of at least `AMBER`, or of at least `RED`, whatever its sign."""

    AMBER = "amber"
    RED = "red"


@dataclass(frozen=True)
class Overlap:
    """Two leaves to look at. It is advice: whether they mean the same is for people to say.

    Attributes:
        first, second: The leaves, in the order of the tree.
        correlation: Spearman's ρ of how *good* the initiatives are on both (cost leaves are turned round). Near 1 the
            leaves may count the same merit twice; near −1 they are a trade-off, which should be kept.
        initiatives: How many initiatives have a value on both.
        level: How near.
    """

    first: CriterionId
    second: CriterionId
    correlation: float
    initiatives: int
    level: OverlapLevel

    @property
    def trade_off(self) -> bool:
        """What is good on the one is bad on the other."""
        return self.correlation < 0


@dataclass(frozen=True, eq=False)
class Overlaps:
    """All pairs of leaves.

    Attributes:
        leaves: The rows and columns of `correlations`.
        correlations: Spearman's ρ, as in `Overlap`, shape (leaves, leaves); NaN where fewer than `FEWEST_INITIATIVES`
            have both values or all have the same.
        found: The overlapping pairs, the nearest first.
    """

    leaves: tuple[CriterionId, ...]
    correlations: FloatArray
    found: tuple[Overlap, ...]


def overlaps(leaves: tuple[CriterionId, ...], matrix: FloatArray, benefit: BoolArray) -> Overlaps:
    """Return which leaves order the initiatives alike.

    Args:
        leaves: The columns.
        matrix: Values, shape (initiatives, leaves), NaN where there is none.
        benefit: Where more is better, shape (leaves,).

    References:
        Spearman (1904), American Journal of Psychology 15:72-101.
    """
    known = ~np.isnan(matrix)
    counts = known.astype(np.int64).T @ known.astype(np.int64)
    good = np.where(benefit, matrix, -matrix)
    correlations = np.full(counts.shape, np.nan)
    for i, j in combinations(range(len(leaves)), 2):
        if counts[i, j] >= FEWEST_INITIATIVES:
            correlations[i, j] = correlations[j, i] = _spearman(good[known[:, i] & known[:, j]][:, [i, j]])
    found = [
        Overlap(
            leaves[i],
            leaves[j],
            correlation=float(correlations[i, j]),
            initiatives=int(counts[i, j]),
            level=OverlapLevel.RED if abs(correlations[i, j]) >= RED - 1e-9 else OverlapLevel.AMBER,
        )
        for i, j in combinations(range(len(leaves)), 2)
        if abs(correlations[i, j]) >= AMBER - 1e-9
    ]
    return Overlaps(leaves, correlations, tuple(sorted(found, key=lambda pair: -abs(pair.correlation))))


def _spearman(values: FloatArray) -> float:
    ranks = average_ranks(values)
    centred = ranks - ranks.mean(axis=0)
    scale = float(np.sqrt((centred**2).sum(axis=0).prod()))
    return float(centred[:, 0] @ centred[:, 1]) / scale if scale > 0.0 else float("nan")


def _run(study: Study, inputs: Inputs, report: Report) -> Overlaps:  # noqa: ARG001 (the signature is `Run`'s)
    matrix = inputs(MATRIX)
    # As compared: behind a curve more of a value may be worth less, or neither.
    return overlaps(matrix.leaves, matrix.domain.transformed(matrix.voices[WHOLE]), matrix.domain.benefit)


OVERLAPS: Computation[Overlaps] = Computation(name="overlaps", reads=frozenset(), needs=(MATRIX,), run=_run)
