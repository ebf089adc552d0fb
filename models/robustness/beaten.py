"""Who beats whom in many draws at once: the innermost loop of every count of ranks.

Initiatives are rows and draws are columns, so that comparing one initiative with all others in all draws is one call
on long rows.
"""

from __future__ import annotations

from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from models.arrays import BoolArray, IntArray
from models.robustness.workspace import lent

ScoreArray: TypeAlias = NDArray[np.floating[Any]]
BeatenArray: TypeAlias = NDArray[np.unsignedinteger[Any]]

_LANES = 8
_HIGHEST = 255
_PAIR_BINS = 4096
"""Up to so many bins two rows are counted together."""
_FEW = 100_000
"""Up to so many comparisons one call for all costs less than a call for each rival."""


def beaten(scores: ScoreArray, margin: ScoreArray, *, decided: bool = False) -> tuple[BeatenArray, IntArray]:
    """Return how many rivals beat each initiative in each draw, and how often each beats each other one.

    Args:
        scores: Shape (m, s), more is better. A NaN neither beats nor is beaten.
        margin: By how much one must lead to beat another, one for each draw, shape (s,), or for all, shape ().
        decided: Take each pair as decided in each draw, so that half of the wins need no counting: whoever does not
            beat an initiative that stands above in the rows is beaten by it.

    Returns:
        Beaten by, shape (m, s), and wins of the row over the column, shape (m, m).
    """
    m, draws = scores.shape
    if m * m * draws <= _FEW:
        by, wins = _beaten_at_once(scores, margin)
    else:
        by, wins = _beaten_row_by_row(scores, margin, decided=decided)
    if decided:
        np.copyto(wins, draws - wins.T, where=np.tri(m, k=-1, dtype=np.bool_))
    return by, wins


def rank_counts(by: BeatenArray) -> IntArray:
    """Return in how many draws each is beaten by 0, 1, … m − 1 rivals, shape (m, m), from shape (m, s).

    `numpy.bincount` goes through its numbers three times, and waits where the same bin is met again at once. So two
    rows are counted together, in m² bins, as long as these are few beside the draws.
    """
    m, draws = by.shape
    counts = np.empty((m, m), dtype=np.int64)
    paired = m - m % 2 if m * m <= min(draws, _PAIR_BINS) else 0
    pairs = by[0:paired:2].astype(np.uint16) * np.uint16(m) + by[1:paired:2]
    for row, pair in zip(range(0, paired, 2), pairs, strict=True):
        together = np.bincount(pair, minlength=m * m).reshape(m, m)
        counts[row], counts[row + 1] = together.sum(axis=1), together.sum(axis=0)
    for row in range(paired, m):
        counts[row] = np.bincount(by[row], minlength=m)
    return counts


def _beaten_at_once(scores: ScoreArray, margin: ScoreArray) -> tuple[BeatenArray, IntArray]:
    worse = (scores < (scores - margin)[:, np.newaxis]).view(np.uint8)
    # Added in as few bits as hold the sums, three times as fast as in 64: these are of 25,000 draws at most, unless
    # there is nobody to beat.
    by = np.add.reduce(worse, axis=0, dtype=_counter(len(scores)))
    return by, np.add.reduce(worse, axis=2, dtype=np.uint16).astype(np.int64)


def _beaten_row_by_row(scores: ScoreArray, margin: ScoreArray, *, decided: bool) -> tuple[BeatenArray, IntArray]:
    m, draws = scores.shape
    by = np.zeros((m, draws), dtype=_counter(m))
    wins = np.zeros((m, m), dtype=np.int64)
    count = _RowCount(m, draws)
    worse = count.flags[:, :draws]
    for rival in range(m):
        np.less(scores, scores[rival] - margin, out=worse)
        by += worse.view(np.uint8)
        first = rival + 1 if decided else 0
        wins[rival, first:] = count(first)
    return by, wins


def _counter(initiatives: int) -> type[np.unsignedinteger[Any]]:
    """Return the smallest type that holds the number of an initiative's rivals."""
    return np.uint8 if initiatives <= _HIGHEST + 1 else np.uint16


class _RowCount:
    """Counts the true flags of each row, eight bytes at a time.

    A row is read as 64-bit words and the words are added: each of the eight bytes of the sum then counts every eighth
    flag, as long as no more than 255 words are added. That takes half the time of counting row by row.
    """

    def __init__(self, rows: int, columns: int) -> None:
        words = -(-columns // _LANES)
        self._chunks = max(-(-words // _HIGHEST), 1)
        self._words = -(-words // self._chunks)
        self.flags: BoolArray = lent("flags", (rows, self._chunks * self._words * _LANES), np.bool_)
        self.flags[:, columns:] = False

    def __call__(self, first: int) -> IntArray:
        """Return the number of true flags in each row from the first one on, shape (rows − first,)."""
        rows = len(self.flags) - first
        words = self.flags[first:].view(np.uint64).reshape(rows, self._chunks, self._words)
        sums = np.add.reduce(words, axis=-1)
        counts: IntArray = np.add.reduce(sums.view(np.uint8), axis=-1, dtype=np.int64)
        return counts
