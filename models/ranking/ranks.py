"""Ranks from scores, by one rule everywhere: 1 + the number of initiatives that are strictly better.

Scores are sums and roots of floating-point numbers, so two that are equal on paper may differ in their last digits.
"Strictly better" therefore means better by more than `TIE_TOLERANCE` of the largest score in the row.
"""

from __future__ import annotations

import numpy as np

from models.arrays import FloatArray, IntArray

TIE_TOLERANCE = 1e-12

_FEW = 2_000
"""Up to so many scores comparing costs less than sorting."""
_BLOCK = 2_048
"""Rows that are sorted at once: close to the core, and the memory stays flat."""


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
    if oriented.size <= _FEW:
        return _compared(oriented, margin)
    rows, margins = oriented.reshape(-1, oriented.shape[-1]), margin.reshape(-1, 1)
    ranks = np.empty(rows.shape, dtype=np.int64)
    for start in range(0, len(rows), _BLOCK):
        block = slice(start, start + _BLOCK)
        ranks[block] = _sorted(rows[block], margins[block])
    return ranks.reshape(oriented.shape)


def _compared(scores: FloatArray, margin: FloatArray) -> IntArray:
    """Return ranks by the rule itself: each score is compared with each."""
    bar = scores + margin
    ranks = np.ones(scores.shape, dtype=np.int64)
    for rival in range(scores.shape[-1]):
        ranks += scores[..., rival, np.newaxis] > bar
    return ranks


def _sorted(rows: FloatArray, margin: FloatArray) -> IntArray:
    """Return ranks by sorting; rows in which neighbours come closer than `margin`, or a NaN stands, are compared."""
    best = np.argsort(-rows, axis=1)
    apart = np.diff(np.take_along_axis(rows, best, axis=1), axis=1) < -margin
    ranks = np.empty(rows.shape, dtype=np.int64)
    np.put_along_axis(ranks, best, np.arange(1, rows.shape[1] + 1)[np.newaxis], axis=1)
    close: IntArray = np.flatnonzero(~apart.all(axis=1))
    ranks[close] = _compared(rows[close], margin[close])
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
