"""Scores of all initiatives under many weight vectors at once, for counting ranks.

A scorer is a matrix, ready to meet weights of shape (s, n) and to answer with scores of shape (m, s), more is better.
Only their order within a draw is used.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Protocol

import numpy as np
from numpy.typing import NDArray

from models.arrays import BoolArray, FloatArray, IntArray
from models.ranking.directions import best_and_worst
from models.robustness.draws import WeightArray
from models.robustness.pieces import pieces

_UNIT: Final = 2.0**-24
"""The most that rounding to single precision changes a number, as a share of it."""
_VANISHING: Final = 1e-20


@dataclass(frozen=True, slots=True, eq=False)
class QuickScores:
    """Scores in single precision, and how far that can be trusted.

    Attributes:
        scores: Shape (m, s), more is better; NaN where single precision says nothing.
        doubt: Two scores of a draw that differ by more than this stand in their true order; one for each draw, shape
            (s,), or for all.
    """

    scores: NDArray[np.float32]
    doubt: NDArray[np.float32]

    @classmethod
    def of(cls, scores: FloatArray) -> QuickScores:
        """Return scores rounded to single precision."""
        with np.errstate(over="ignore"):
            rounded = scores.astype(np.float32)
        largest = np.maximum(rounded.max(axis=0), -rounded.min(axis=0))
        return cls(rounded, np.float32(4.0 * _UNIT) * largest)

    def at(self, draws: IntArray) -> QuickScores:
        """Return the scores of some of the draws."""
        return QuickScores(self.scores[:, draws], self.doubt if self.doubt.ndim == 0 else self.doubt[draws])


class Scorer(Protocol):
    """Anything that scores m initiatives on n criteria under many weights."""

    @property
    def shape(self) -> tuple[int, int]:
        """Initiatives and criteria: (m, n)."""

    def __call__(self, weights: FloatArray) -> FloatArray:
        """Return scores, shape (m, s), of weights, shape (s, n)."""

    def quick(self, weights: WeightArray, room: NDArray[np.float32] | None = None) -> QuickScores:
        """Return the scores of weights, shape (s, n), rows sum to 1, in single precision.

        Args:
            weights: Shape (s, n).
            room: Where the scores are put, shape (m, s); None makes new room.
        """


@dataclass(frozen=True, slots=True, eq=False)
class AdditiveScorer:
    """Weighted sums: AHP, and any additive value model.

    Attributes:
        local: Local priorities as synthesised (each column already over its best or its sum), shape (m, n).
    """

    local: FloatArray

    @property
    def shape(self) -> tuple[int, int]:
        """Initiatives and criteria."""
        return self.local.shape[0], self.local.shape[1]

    def __call__(self, weights: FloatArray) -> FloatArray:
        """Return the weighted sums, shape (m, s)."""
        scores = np.empty((self.local.shape[0], weights.shape[0]))
        for piece in pieces(weights.shape[0], self.local.size):
            np.matmul(self.local, weights[piece].T, out=scores[:, piece])
        return scores

    def quick(self, weights: WeightArray, room: NDArray[np.float32] | None = None) -> QuickScores:
        """Return the weighted sums in single precision."""
        m, n = self.local.shape
        local, rounded = self.local.astype(np.float32), weights.astype(np.float32, copy=False)
        scores = np.empty((m, len(rounded)), dtype=np.float32) if room is None else room
        for piece in pieces(len(rounded), self.local.size):
            np.matmul(local, rounded[piece].T, out=scores[:, piece])
        # A sum of n products of rounded factors errs by (n + 2) units of its terms' sizes, which sum to the largest
        # entry at most; two sums by twice that.
        largest = float(np.abs(self.local).max(initial=0.0))
        return QuickScores(scores, _doubt(2 * (n + 4) * largest))


@dataclass(frozen=True, slots=True, eq=False)
class TopsisScorer:
    """TOPSIS as two matrix products, since weights enter the squared distances as Σ w² (r − ideal)².

    Scores are D⁻² / (D⁺² + D⁻²), which rises with the closeness D⁻ / (D⁺ + D⁻) and spares its roots: the order is the
    same. Where both distances are 0 the score is 0 for all.

    Attributes:
        from_worst: (r − anti-ideal)², shape (m, n).
        from_both: (r − anti-ideal)² + (r − ideal)², shape (m, n).
    """

    from_worst: FloatArray
    from_both: FloatArray

    @classmethod
    def fixed_domain(cls, normalised: FloatArray, benefit: BoolArray) -> TopsisScorer:
        """Return the scorer of `fixed_domain_topsis`, from its normalised matrix, shape (m, n)."""
        return cls._between(normalised, np.zeros(benefit.shape), np.ones(benefit.shape), benefit)

    @classmethod
    def classic(cls, normalised: FloatArray, benefit: BoolArray) -> TopsisScorer:
        """Return the scorer of `classic_topsis`, from its normalised matrix, shape (m, n)."""
        return cls._between(normalised, normalised.min(axis=0), normalised.max(axis=0), benefit)

    @classmethod
    def _between(cls, normalised: FloatArray, low: FloatArray, high: FloatArray, benefit: BoolArray) -> TopsisScorer:
        ideal, anti_ideal = best_and_worst(low, high, benefit)
        from_worst = np.square(normalised - anti_ideal)
        return cls(from_worst, from_worst + np.square(normalised - ideal))

    @property
    def shape(self) -> tuple[int, int]:
        """Initiatives and criteria."""
        return self.from_worst.shape[0], self.from_worst.shape[1]

    def __call__(self, weights: FloatArray) -> FloatArray:
        """Return scores in the order of closeness, shape (m, s)."""
        scores = np.empty((self.from_worst.shape[0], weights.shape[0]))
        for piece in pieces(weights.shape[0], self.from_worst.size):
            squared = np.square(weights[piece]).T
            both = np.maximum(self.from_both @ squared, np.finfo(np.float64).tiny)
            np.divide(self.from_worst @ squared, both, out=scores[:, piece])
        return scores

    def quick(self, weights: WeightArray, room: NDArray[np.float32] | None = None) -> QuickScores:
        """Return scores in the order of closeness, in single precision."""
        m, n = self.from_worst.shape
        # One product for dividend and divisor: it reads the weights once.
        distances = np.vstack([self.from_worst, self.from_both]).astype(np.float32)
        # Σ w² is 1 / n at least, so only columns without any distances can make the divisor vanish.
        vanishes = float(self.from_both.min(initial=1.0)) < _VANISHING * n
        rounded = weights.astype(np.float32, copy=False)
        scores = np.empty((m, len(rounded)), dtype=np.float32) if room is None else room
        for piece in pieces(len(weights), distances.size):
            sums = distances @ np.square(rounded[piece]).T
            dividend, divisor = sums[:m], sums[m:]
            if vanishes:
                divisor[divisor < _VANISHING] = np.nan
            np.divide(dividend, divisor, out=scores[:, piece])
        # Each sum of n products of a rounded factor and the square of another errs by (n + 4) units of itself, their
        # ratio, which is 1 at most, by twice that and one; two ratios by twice as much.
        return QuickScores(scores, _doubt(2 * (2 * (n + 5) + 1)))


def _doubt(units: float) -> NDArray[np.float32]:
    return np.asarray(units * _UNIT, dtype=np.float32)
