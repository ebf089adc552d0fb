"""Ranks from scores, by one rule everywhere: 1 + the number of initiatives that are strictly better.

Scores are sums and roots of floating-point numbers, so two that are equal on paper may differ in their last digits.
"Strictly better" therefore means better by more than `TIE_TOLERANCE` of the largest score in the row.
"""

from __future__ import annotations

import numpy as np

from models.arrays import FloatArray, IntArray

TIE_TOLERANCE = 1e-12


def competition_ranks(scores: FloatArray | IntArray, *, higher_is_better: bool = True) -> IntArray:
    """Return competition ranks ("1224"): 1 is best, ties share the smaller rank.

    Args:
        scores: One row of scores, shape (m,), or many, shape (…, m); each row is ranked by itself.
        higher_is_better: False where a score is a distance, a gap or another method's rank.

    Returns:
        Ranks of the same shape, 1 … m.
    """
    oriented = np.asarray(scores if higher_is_better else -scores, dtype=np.float64)
    margin = TIE_TOLERANCE * np.abs(oriented).max(axis=-1, keepdims=True, initial=0.0)
    bar = oriented + margin
    ranks = np.ones(oriented.shape, dtype=np.int64)
    for rival in range(oriented.shape[-1]):
        ranks += oriented[..., rival, np.newaxis] > bar
    return ranks


def best_first(ranks: IntArray) -> IntArray:
    """Return the indices of one row of ranks, best first; ties keep the order in which they were entered."""
    return np.argsort(ranks, kind="stable").astype(np.int64)


def mid_ranks(ranks: IntArray) -> FloatArray:
    """Return one row of competition ranks with each tie at the middle of the places it takes ("1 2.5 2.5 4").

    Rank correlations are defined on these: with them the ranks always sum to m (m + 1) / 2.
    """
    shared: IntArray = np.count_nonzero(ranks[:, np.newaxis] == ranks, axis=1)
    return ranks + (shared - 1) / 2
