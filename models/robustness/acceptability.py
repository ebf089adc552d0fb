"""Rank acceptability: how often each initiative takes each rank over many weight vectors.

Draws are counted block by block, so that a million of them need no more memory than ten thousand, progress can be told
and a computation can be stopped between blocks. Blocks of 2,000 sit closer to the core, but were measured to take
twice as long for 24 initiatives: NumPy's loops over short rows cost more than their work.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

import numpy as np

from models.arrays import FloatArray, IntArray
from models.computing.progress import Report, unheard
from models.ranking.ranks import TIE_TOLERANCE
from models.robustness.beaten import BeatenArray, beaten, rank_counts
from models.robustness.draws import WeightArray
from models.robustness.pieces import pieces
from models.robustness.scorers import QuickScores, Scorer
from models.robustness.workspace import lent

BLOCK: Final = 10_000
"""How many draws are scored and counted at once, at most."""

_CELLS: Final = 250_000
"""How many scores are held at once, at most."""


@dataclass(frozen=True, slots=True, eq=False)
class RankCounts:
    """What has been counted.

    Initiatives that tie share the smaller rank; a tie for the first rank counts as a first rank of each. So each
    row of `ranks` sums to `draws`; its columns do too, as long as nobody ties.

    Attributes:
        draws: Number of draws.
        ranks: In how many draws the initiative (row) took the rank (column + 1), shape (m, m).
        wins: In how many draws the row was strictly better than the column, shape (m, m).
        first_weights: Sum of the weights of the draws in which the initiative was first, shape (m, n).
    """

    draws: int
    ranks: IntArray
    wins: IntArray
    first_weights: FloatArray

    @property
    def acceptability(self) -> FloatArray:
        """b, shape (m, m): the share of the draws that gives the initiative (row) the rank (column + 1)."""
        return self.ranks / self.draws

    @property
    def pairwise_winning(self) -> FloatArray:
        """Shape (m, m): the share of the draws in which the row is strictly better than the column."""
        return self.wins / self.draws

    def rank_interval(self, initiative: int, share: float = 0.95) -> tuple[int, int]:
        """Return the ranks between which an initiative lies in `share` of the draws, as few outside on either side."""
        tail = (1.0 - share) / 2.0
        below = np.cumsum(self.ranks[initiative] / self.draws)
        low: IntArray = np.flatnonzero(below > tail + 1e-12)
        high: IntArray = np.flatnonzero(below >= 1.0 - tail - 1e-12)
        return int(low[0]) + 1, int(high[0]) + 1

    def central_weights(self, initiative: int) -> FloatArray | None:
        """Return w^c, shape (n,): the mean of the weights that put it first; None if none of the drawn ones did."""
        firsts = self.ranks[initiative, 0]
        return self.first_weights[initiative] / firsts if firsts else None


class RankTally:
    """Counts ranks as draws come in.

    The rule is that of `competition_ranks`. Draws are first compared in single precision, which takes half the time:
    where every initiative is further from every other than single precision can err, the order is certain. The draws
    in which two come closer, a few in a thousand, are then compared anew in double precision. So every count is what
    double precision gives.
    """

    def __init__(self, initiatives: int, criteria: int) -> None:
        """Begin at zero, for m initiatives and n criteria."""
        self._draws = 0
        self._ranks = np.zeros((initiatives, initiatives), dtype=np.int64)
        self._wins = np.zeros((initiatives, initiatives), dtype=np.int64)
        self._first_weights = np.zeros((initiatives, criteria))

    def add(self, scores: FloatArray, weights: WeightArray) -> None:
        """Count some more draws.

        Args:
            scores: Shape (m, s), more is better.
            weights: The weights behind them, shape (s, n).
        """
        self._count(QuickScores.of(scores), scores.__getitem__, weights)

    def add_drawn(self, scorer: Scorer, weights: WeightArray) -> None:
        """Score and count some more draws.

        Args:
            scorer: The method and its matrix.
            weights: Shape (s, n).
        """

        def exactly(where: tuple[slice, IntArray]) -> FloatArray:
            return scorer(weights[where[1]].astype(np.float64))

        room = lent("scores", (scorer.shape[0], len(weights)), np.float32)
        self._count(scorer.quick(weights, room), exactly, weights)

    def _count(
        self, quick: QuickScores, exactly: Callable[[tuple[slice, IntArray]], FloatArray], weights: WeightArray
    ) -> None:
        m, draws = quick.scores.shape
        by, wins = beaten(quick.scores, quick.doubt, decided=True)
        # Where all are far enough from one another, each pair has a winner.
        summing = np.uint16 if by.itemsize == 1 else np.uint32
        unsure: IntArray = np.flatnonzero(np.add.reduce(by, axis=0, dtype=summing) != m * (m - 1) // 2)
        if unsure.size:
            again = quick.at(unsure)
            _, doubted = beaten(again.scores, again.doubt, decided=True)
            by[:, unsure], mended = self._exactly_beaten(exactly((slice(None), unsure)))
            wins += mended - doubted
        self._wins += wins
        ranks = rank_counts(by)
        self._ranks += ranks
        # Only few are ever first, as a rule.
        leaders: IntArray = np.flatnonzero(ranks[:, 0])
        first, sums = by[leaders] == 0, np.zeros((leaders.size, self._first_weights.shape[1]))
        for piece in pieces(draws, sums.size):
            sums += first[:, piece].astype(weights.dtype) @ weights[piece]
        self._first_weights[leaders] += sums
        self._draws += draws

    @staticmethod
    def _exactly_beaten(scores: FloatArray) -> tuple[BeatenArray, IntArray]:
        return beaten(scores, TIE_TOLERANCE * np.maximum(scores.max(axis=0), -scores.min(axis=0)))

    def counts(self) -> RankCounts:
        """Return what has been counted so far; later draws do not change it."""
        return RankCounts(self._draws, self._ranks.copy(), self._wins.copy(), self._first_weights.copy())


def acceptability(scorer: Scorer, weights: WeightArray, report: Report = unheard) -> RankCounts:
    """Count the ranks under given weights.

    Args:
        scorer: The method and its matrix.
        weights: Weight vectors, shape (S, n), S ≥ 1.
        report: Told the share that is done after each block; may raise to stop.

    References:
        Lahdelma & Salminen (2001), SMAA-2, Operations Research 49:444-454.
    """
    size = _block(scorer)
    blocks = (weights[start : start + size] for start in range(0, weights.shape[0], size))
    return _counted(scorer, blocks, weights.shape[0], report)


def drawn_acceptability(
    scorer: Scorer, sample: Callable[[int], WeightArray], draws: int, report: Report = unheard
) -> RankCounts:
    """Count the ranks under weights that are drawn block by block and then forgotten.

    Args:
        scorer: The method and its matrix.
        sample: Draws as many weight vectors as it is asked for, shape (count, n).
        draws: How many in all, ≥ 1; 9,604 give shares to ±0.01 with 95 % confidence.
        report: Told the share that is done after each block; may raise to stop.
    """
    size = _block(scorer)
    blocks = (sample(min(size, draws - start)) for start in range(0, draws, size))
    return _counted(scorer, blocks, draws, report)


def _block(scorer: Scorer) -> int:
    return max(min(BLOCK, _CELLS // scorer.shape[0]), 1)


def _counted(scorer: Scorer, blocks: Iterable[WeightArray], draws: int, report: Report) -> RankCounts:
    tally, done = RankTally(*scorer.shape), 0
    for weights in blocks:
        tally.add_drawn(scorer, weights)
        done += weights.shape[0]
        report(done / draws)
    return tally.counts()
