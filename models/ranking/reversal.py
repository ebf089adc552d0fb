"""The reversal check: does the order of the rest change when one initiative leaves, or when a poor one gets a double?

A ranking method that answers yes has let something irrelevant decide. The check asks any method, given as a function
from a matrix (rows are initiatives) to competition ranks.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from models.arrays import BoolArray, FloatArray, IntArray
from models.ranking.ranks import competition_ranks

Ranking = Callable[[FloatArray], IntArray]


@dataclass(frozen=True, slots=True, eq=False)
class ReversalCheck:
    """What changes when the set changes.

    Attributes:
        ranks: Ranks of all initiatives, shape (m,).
        expected: Row i: the ranks of the rest if only i's place closes up, shape (m, m); 0 on the diagonal.
        without: Row i: the ranks of the rest as computed without i, shape (m, m); 0 on the diagonal.
        order_changes: Whether any two of the rest change places without i, shape (m,).
        winner_changes: Whether the first of the rest are others than expected without i, shape (m,).
        with_copy: Ranks of the m initiatives among themselves after a copy of the last-ranked joined, shape (m,).
        copy_changes_order: Whether `with_copy` differs from `ranks`.
        copy_changes_winner: Whether the first differ.
    """

    ranks: IntArray
    expected: IntArray
    without: IntArray
    order_changes: BoolArray
    winner_changes: BoolArray
    with_copy: IntArray
    copy_changes_order: bool
    copy_changes_winner: bool


def reversal_check(matrix: FloatArray, ranking: Ranking) -> ReversalCheck:
    """Remove each initiative in turn, then add a copy of the last-ranked, and report what changes.

    Args:
        matrix: Values, utilities or local priorities, shape (m, n), m ≥ 2: whatever `ranking` takes.
        ranking: From such a matrix of any number of rows to competition ranks.

    References:
        Belton & Gear (1983), Omega 11:228-230; Aires & Ferreira (2019) for the tests.
    """
    ranks = ranking(matrix)
    m = ranks.size
    expected, without = np.zeros((m, m), dtype=np.int64), np.zeros((m, m), dtype=np.int64)
    for gone in range(m):
        rest = np.arange(m) != gone
        expected[gone, rest] = _among(ranks[rest])
        without[gone, rest] = ranking(matrix[rest])

    last = int(ranks.argmax())
    with_copy = _among(ranking(np.vstack([matrix, matrix[last]]))[:m])
    return ReversalCheck(
        ranks=ranks,
        expected=expected,
        without=without,
        order_changes=(expected != without).any(axis=1),
        winner_changes=((expected == 1) != (without == 1)).any(axis=1),
        with_copy=with_copy,
        copy_changes_order=bool((with_copy != ranks).any()),
        copy_changes_winner=bool(((with_copy == 1) != (ranks == 1)).any()),
    )


def _among(ranks: IntArray) -> IntArray:
    return competition_ranks(ranks, higher_is_better=False)
