"""Where a comparison matrix contradicts itself: three-way cycles, triads, and single judgements."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

import numpy as np

from models.arrays import FloatArray, IntArray


@dataclass(frozen=True, slots=True)
class Triad:
    """Three judgements that cannot all hold: `first` : `second` times `second` : `third` should be `first` : `third`.

    Attributes:
        first, second, third: Items (0-based).
        direct: The answer a_ik.
        indirect: What the two others say, a_ij · a_jk.
        inconsistency: Koczkodaj's 1 − min(direct/indirect, indirect/direct), in [0, 1).
    """

    first: int
    second: int
    third: int
    direct: float
    indirect: float
    inconsistency: float


@dataclass(frozen=True, slots=True)
class Judgement:
    """One answer, seen from the side on which it is at least what the priorities say.

    Attributes:
        row, column: Items (0-based), turned so that `error` ≥ 1.
        ratio: The answer a_ij.
        error: ε_ij = a_ij w_j / w_i: how many times too large the answer is.
    """

    row: int
    column: int
    ratio: float
    error: float


def three_way_cycles(comparisons: FloatArray) -> tuple[tuple[int, int, int], ...]:
    """Return each i > j > k > i among the answers once, starting with its smallest item.

    Args:
        comparisons: Reciprocal matrix, shape (n, n), NaN where a pair is missing; ties (1) make no cycle.
    """
    beats = comparisons > 1.0
    cycles = []
    for i, j, k in combinations(range(len(beats)), 3):
        if beats[i, j] and beats[j, k] and beats[k, i]:
            cycles.append((i, j, k))
        elif beats[i, k] and beats[k, j] and beats[j, i]:
            cycles.append((i, k, j))
    return tuple(cycles)


def batch_cycle_count(stack: FloatArray) -> IntArray:
    """Return the number of three-way cycles in each matrix of a stack, shape (...): trace(P³) / 3, P = [a > 1]."""
    beats = (stack > 1.0).astype(np.float64)
    closed = np.einsum("...ij,...ji->...", beats @ beats, beats)
    return np.asarray(np.rint(closed / 3.0), dtype=np.int64)


def maximum_cycles(items: int) -> int:
    """Return how many three-way cycles n items can have at most: n(n²−4)/24 for even n, n(n²−1)/24 for odd.

    References:
        Kendall & Babington Smith (1940), Biometrika 31:324-345.
    """
    return items * (items**2 - (4 if items % 2 == 0 else 1)) // 24


def contradictory_triads(comparisons: FloatArray) -> tuple[Triad, ...]:
    """Return all triads that do not agree exactly, the most contradictory first.

    Each triad is told upwards: its detour says that `first` matters at least as much as `third`.

    Args:
        comparisons: Reciprocal matrix, shape (n, n), NaN where a pair is missing.

    References:
        Koczkodaj (1993), Math. Comput. Modelling 18(7):79-84.
    """
    triads = []
    for i, j, k in combinations(range(len(comparisons)), 3):
        indirect = float(comparisons[i, j] * comparisons[j, k])
        direct = float(comparisons[i, k])
        inconsistency = 1.0 - min(direct / indirect, indirect / direct)
        if inconsistency > 1e-12:  # false for NaN as well: a triad with a missing pair says nothing
            turned = Triad(i, j, k, direct, indirect, inconsistency)
            if indirect < 1.0:
                turned = Triad(k, j, i, 1.0 / direct, 1.0 / indirect, inconsistency)
            triads.append(turned)
    return tuple(sorted(triads, key=lambda triad: -triad.inconsistency))


def koczkodaj_index(comparisons: FloatArray) -> float:
    """Return Koczkodaj's inconsistency: that of the most contradictory triad, 0 if all agree.

    References:
        Koczkodaj (1993), Math. Comput. Modelling 18(7):79-84; Duszak & Koczkodaj (1994), Information Processing
        Letters 52:273-276.
    """
    triads = contradictory_triads(comparisons)
    return triads[0].inconsistency if triads else 0.0


def judgements_by_error(comparisons: FloatArray, weights: FloatArray) -> tuple[Judgement, ...]:
    """Return the answers given, the one furthest from the priorities first: by max(ε, 1/ε), ε_ij = a_ij w_j / w_i.

    Args:
        comparisons: Reciprocal matrix, shape (n, n), NaN where a pair is missing.
        weights: Priorities of this matrix, shape (n,).

    References:
        Saaty (2003), EJOR 145:85-91, Table 3.
    """
    errors = comparisons * weights[None, :] / weights[:, None]
    judgements = []
    for i, j in combinations(range(len(comparisons)), 2):
        if not np.isnan(comparisons[i, j]):
            row, column = (i, j) if errors[i, j] >= 1.0 else (j, i)
            judgements.append(
                Judgement(row, column, float(comparisons[row, column]), float(max(errors[i, j], errors[j, i])))
            )
    return tuple(sorted(judgements, key=lambda judgement: -judgement.error))
