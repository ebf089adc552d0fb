"""SMAA-2 where values are uncertain as well as weights: each draw has a matrix of its own."""

from __future__ import annotations

import numpy as np

from models.arrays import FloatArray, IntArray
from models.ranking.ranks import competition_ranks
from models.robustness.acceptability import BLOCK, RankCounts, RankTally


def joint_scores(values: FloatArray, weights: FloatArray) -> FloatArray:
    """Return additive scores, shape (m, S).

    Args:
        values: Partial values of each draw, shape (S, m, n), more is better.
        weights: Weights of each draw, shape (S, n), or the same for all, shape (n,).
    """
    return np.ascontiguousarray((values @ weights[..., np.newaxis])[..., 0].T)


def joint_acceptability(values: FloatArray, weights: FloatArray) -> RankCounts:
    """Count the ranks over draws of values and weights.

    Args:
        values: Partial values of each draw, shape (S, m, n), more is better.
        weights: Weights of each draw, shape (S, n).

    References:
        Lahdelma & Salminen (2001), Operations Research 49:444-454; Tervonen & Lahdelma (2007), EJOR 178:500-513.
    """
    draws, initiatives, criteria = values.shape
    tally = RankTally(initiatives, criteria)
    for start in range(0, draws, BLOCK):
        block = slice(start, start + BLOCK)
        tally.add(joint_scores(values[block], weights[block]), weights[block])
    return tally.counts()


def confidence_factor(values: FloatArray, initiative: int, central_weights: FloatArray) -> float:
    """Return p^c: the share of the draws in which an initiative is first if its own central weights are the panel's.

    A low factor says that the values are too uncertain to call it first even for those who want it most.

    Args:
        values: Partial values of each draw, shape (S, m, n), more is better.
        initiative: Its row.
        central_weights: Its central weights, shape (n,).
    """
    ranks = competition_ranks(joint_scores(values, central_weights).T)
    return float(np.mean(ranks[:, initiative] == 1))


def ranking_entropy(ranks: IntArray) -> float:
    """Return how undecided the order is as a whole, in bits: 0 if all draws give the same ranking.

    Args:
        ranks: The ranking of each draw, shape (S, m).
    """
    _, counts = np.unique(ranks, axis=0, return_counts=True)
    shares = counts / counts.sum()
    return float(-(shares * np.log2(shares)).sum()) + 0.0
