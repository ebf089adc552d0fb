"""Scores of all initiatives under many weight vectors at once, for counting ranks.

A scorer is a matrix, ready to meet weights of shape (s, n) and to answer with scores of shape (m, s), more is better.
Only their order within a draw is used.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from models.arrays import BoolArray, FloatArray
from models.ranking.directions import best_and_worst
from models.robustness.pieces import pieces


class Scorer(Protocol):
    """Anything that scores m initiatives on n criteria under many weights."""

    @property
    def shape(self) -> tuple[int, int]:
        """Initiatives and criteria: (m, n)."""

    def __call__(self, weights: FloatArray) -> FloatArray:
        """Return scores, shape (m, s), of weights, shape (s, n)."""


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
