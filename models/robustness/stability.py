"""How far one criterion's weight can move before the order changes, the other weights staying in proportion.

Both methods are solved exactly. Along the walk w_k = t, w_j = w_j⁰ (1 − t) / (1 − w_k⁰):

* additive scores are linear in t, so two of them meet at most once;
* the squared distances of TOPSIS, divided by (1 − t)², are linear in v = (t / (1 − t))². Since C_i > C_j exactly if
  D⁻_i² D⁺_j² > D⁻_j² D⁺_i², two closeness values meet where a quadratic in v is 0: at most twice. So there may be
  several intervals, and none is missed, as a grid could.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from models.arrays import BoolArray, FloatArray, IntArray
from models.ranking.ranks import competition_ranks
from models.robustness.scorers import Scorer

RankArray: TypeAlias = NDArray[np.integer[Any]]
"""Ranks in as few bytes as they need: a walk of many initiatives has thousands of orders."""

Holds = Callable[[RankArray], BoolArray]
"""Whether what is asked still holds, shape (S,), under many rows of ranks, shape (S, m)."""

_SAME = 1e-12


@dataclass(frozen=True)
class Interval:
    """A range of weights, ends included."""

    low: float
    high: float

    def __contains__(self, weight: object) -> bool:
        return isinstance(weight, float) and self.low <= weight <= self.high


@dataclass(frozen=True)
class WeightStability:
    """Where the weight of one criterion may lie.

    Attributes:
        weight: Where it lies now.
        intervals: Every range in which what is asked holds, ascending.
        around: The one that holds `weight`.
    """

    weight: float
    intervals: tuple[Interval, ...]
    around: Interval

    @property
    def margin(self) -> float:
        """How far the weight is from the nearest change; infinity where no weight changes anything."""
        low = self.weight - self.around.low if self.around.low > 0.0 else np.inf
        high = self.around.high - self.weight if self.around.high < 1.0 else np.inf
        return float(min(low, high))


def walked(weights: FloatArray, criterion: int, steps: FloatArray) -> FloatArray:
    """Return weights, shape (S, n), in which one criterion has the weights `steps` and the others keep proportion.

    Where the criterion has all the weight now, the others share the rest equally.
    """
    rest = 1.0 - weights[criterion]
    even = np.full(len(weights), 1.0 / max(len(weights) - 1, 1))
    others = weights / rest if rest > _SAME else even
    walk: FloatArray = (1.0 - steps)[:, np.newaxis] * others
    walk[:, criterion] = steps
    return walk


def additive_crossings(local: FloatArray, weights: FloatArray, criterion: int) -> FloatArray:
    """Return every weight of one criterion, inside 0 … 1, at which two additive scores meet; ascending.

    With Q the scores without the criterion, t* = (Q_j − Q_i) / ((Q_j − Q_i) + (a_ik − a_jk)).

    Args:
        local: Local priorities, shape (m, n).
        weights: Weights now, shape (n,), sum 1.
        criterion: Which weight is walked.

    References:
        Triantaphyllou & Sánchez (1997), Decision Sciences 28(1):151-194.
    """
    without = walked(weights, criterion, np.zeros(1))[0] @ local.T
    gap = without[:, np.newaxis] - without
    slope = local[:, criterion][:, np.newaxis] - local[:, criterion]
    upper = np.triu_indices(len(local), 1)
    gaps, slopes = gap[upper], slope[upper]
    # (1 − t) gap + t slope = 0
    parted = np.abs(gaps - slopes) > _SAME
    return _inside(gaps[parted] / (gaps[parted] - slopes[parted]))


def topsis_crossings(
    to_ideal: FloatArray, to_anti_ideal: FloatArray, weights: FloatArray, criterion: int
) -> FloatArray:
    """Return every weight of one criterion, inside 0 … 1, at which two closeness values meet; ascending.

    Args:
        to_ideal: Squared unweighted distances |r − r⁺|² by criterion, shape (m, n).
        to_anti_ideal: |r − r⁻|², shape (m, n).
        weights: Weights now, shape (n,), sum 1.
        criterion: Which weight is walked.
    """
    others = np.square(walked(weights, criterion, np.zeros(1))[0])
    b, d = to_ideal @ others, to_anti_ideal @ others
    a, c = to_ideal[:, criterion], to_anti_ideal[:, criterion]
    i, j = np.triu_indices(len(a), 1)
    # (c_i v + d_i)(a_j v + b_j) − (c_j v + d_j)(a_i v + b_i)
    square = c[i] * a[j] - c[j] * a[i]
    linear = c[i] * b[j] + d[i] * a[j] - c[j] * b[i] - d[j] * a[i]
    constant = d[i] * b[j] - d[j] * b[i]
    v = _positive_roots(square, linear, constant)
    root = np.sqrt(v)
    return _inside(root / (1.0 + root))


@dataclass(frozen=True, eq=False)
class Stretches:
    """Every order that one criterion's weight can bring about, from 0 to 1.

    Attributes:
        weight: Where the weight lies now.
        ends: 0, every weight at which two scores meet, and 1; ascending, shape (s + 1,).
        ranks: The order between each two ends, shape (s, m).
    """

    weight: float
    ends: FloatArray
    ranks: RankArray

    def where(self, holds: Holds) -> WeightStability:
        """Return every range of the weight in which what is asked holds: `first_are` or `order_is`."""
        intervals: list[Interval] = []
        for low, high, stays in zip(self.ends[:-1], self.ends[1:], holds(self.ranks), strict=True):
            if not stays:
                continue
            if intervals and intervals[-1].high == low:
                intervals[-1] = Interval(intervals[-1].low, float(high))
            else:
                intervals.append(Interval(float(low), float(high)))
        now = self.weight
        # On a crossing itself (a tie now) no open stretch may hold the weight; then it cannot move at all.
        around = next((one for one in intervals if one.low - _SAME <= now <= one.high + _SAME), Interval(now, now))
        return WeightStability(now, tuple(intervals), around)


def stretches(weights: FloatArray, criterion: int, crossings: FloatArray, scorer: Scorer) -> Stretches:
    """Return the orders along the walk of one criterion's weight.

    Between two crossings the order is one and the same, so each stretch is judged at its middle.

    Args:
        weights: Weights now, shape (n,), sum 1.
        criterion: Which weight is walked.
        crossings: Where any two scores meet, ascending, from `additive_crossings` or `topsis_crossings`.
        scorer: The method.
    """
    ends = np.concatenate([[0.0], crossings, [1.0]])
    middles = (ends[:-1] + ends[1:]) / 2.0
    ranks = competition_ranks(scorer(walked(weights, criterion, middles)).T)
    return Stretches(float(weights[criterion]), ends, ranks.astype(np.min_scalar_type(ranks.shape[1])))


def first_are(members: IntArray) -> Holds:
    """Ask whether these initiatives, and no others, are the first len(members)."""

    def holds(ranks: RankArray) -> BoolArray:
        within: BoolArray = np.asarray((ranks[:, members] <= len(members)).all(axis=1))
        others = np.delete(ranks, members, axis=1)
        return within & np.asarray((others > len(members)).all(axis=1))

    return holds


def order_is(ranks: IntArray) -> Holds:
    """Ask whether the whole order is this one."""

    def holds(found: RankArray) -> BoolArray:
        return np.asarray((found == ranks).all(axis=1))

    return holds


def _positive_roots(square: FloatArray, linear: FloatArray, constant: FloatArray) -> FloatArray:
    scale = np.maximum(np.maximum(np.abs(square), np.abs(linear)), np.abs(constant))
    curved = np.abs(square) > _SAME * scale
    straight = ~curved & (np.abs(linear) > _SAME * scale)
    found = [-constant[straight] / linear[straight]]
    p, q, r = square[curved], linear[curved], constant[curved]
    inside = q * q - 4.0 * p * r
    real = inside >= 0.0
    p, q, r, width = p[real], q[real], r[real], np.sqrt(inside[real])
    # The root of larger size first, the other from the product of both: no digits are lost in a difference.
    sum_of_equal_signs = -0.5 * (q + np.where(q >= 0.0, width, -width))
    safe = np.where(sum_of_equal_signs == 0.0, 1.0, sum_of_equal_signs)
    found += [sum_of_equal_signs / p, np.where(sum_of_equal_signs == 0.0, 0.0, r / safe)]
    roots: FloatArray = np.concatenate(found)
    positive: FloatArray = roots[roots > 0.0]
    return positive


def _inside(steps: FloatArray) -> FloatArray:
    within: FloatArray = np.unique(steps[(steps > 0.0) & (steps < 1.0)])
    return within[np.diff(within, prepend=-1.0) > _SAME]
