"""Who beats whom in many draws at once: the innermost loop of every count of ranks.

Initiatives are rows and draws are columns, so that comparing one initiative with all others in all draws is one call
on long rows.
"""

from __future__ import annotations

from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from models.arrays import BoolArray, IntArray

ScoreArray: TypeAlias = NDArray[np.floating[Any]]
BeatenArray: TypeAlias = NDArray[np.unsignedinteger[Any]]

_LANES = 8
_HIGHEST = 255
_FEW = 100_000
"""Up to so many comparisons one call for all costs less than a call for each rival."""


def beaten(scores: ScoreArray, margin: ScoreArray) -> tuple[BeatenArray, IntArray]:
    """Return how many rivals beat each initiative in each draw, and how often each beats each other one.

    Args:
        scores: Shape (m, s), more is better. A NaN neither beats nor is beaten.
        margin: By how much one must lead to beat another, one for each draw, shape (s,), or for all, shape ().

    Returns:
        Beaten by, shape (m, s), and wins of the row over the column, shape (m, m).
    """
    m, draws = scores.shape
    if m * m * draws <= _FEW:
        worse = scores < (scores - margin)[:, np.newaxis]
        return worse.sum(axis=0, dtype=np.uint16), worse.sum(axis=2, dtype=np.int64)
    by = np.zeros((m, draws), dtype=np.uint8 if m <= _HIGHEST + 1 else np.uint16)
    wins = np.empty((m, m), dtype=np.int64)
    count = _RowCount(m, draws)
    worse = count.flags[:, :draws]
    for rival in range(m):
        np.less(scores, scores[rival] - margin, out=worse)
        by += worse.view(np.uint8)
        wins[rival] = count()
    return by, wins


class _RowCount:
    """Counts the true flags of each row, eight bytes at a time.

    A row is read as 64-bit words and the words are added: each of the eight bytes of the sum then counts every eighth
    flag, as long as no more than 255 words are added. That takes half the time of counting row by row.
    """

    def __init__(self, rows: int, columns: int) -> None:
        words = -(-columns // _LANES)
        self._chunks = max(-(-words // _HIGHEST), 1)
        self._words = -(-words // self._chunks)
        self.flags: BoolArray = np.zeros((rows, self._chunks * self._words * _LANES), dtype=np.bool_)

    def __call__(self) -> IntArray:
        """Return the number of true flags in each row, shape (rows,)."""
        rows = len(self.flags)
        words = self.flags.view(np.uint64).reshape(rows, self._chunks, self._words)
        sums = np.add.reduce(words, axis=-1)
        counts: IntArray = np.add.reduce(sums.view(np.uint8), axis=-1, dtype=np.int64)
        return counts
