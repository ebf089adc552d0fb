"""Goepel's AHP consensus: how much the priorities of experts overlap, from Shannon entropies."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

import numpy as np

from models.arrays import FloatArray

SCALE_MAXIMUM = 9.0
"""M, the largest answer of the linear 1–9 scale."""

AHP_OS_BOUNDS = (0.5, 0.625, 0.75, 0.875)
"""Upper bounds of the bands very low to high: four equal steps above 50 %, as in AHP-OS (the default)."""

GOEPEL_2018_BOUNDS = (0.5, 0.65, 0.75, 0.85)
"""The bounds printed in Goepel (2018), IJAHP 10(3):469-487, Table 2: the classes are not stable across versions."""


_ROWS = 8


class ConsensusBand(IntEnum):
    """The words for a consensus, from `VERY_LOW` to `VERY_HIGH`."""

    VERY_LOW = 0
    LOW = 1
    MODERATE = 2
    HIGH = 3
    VERY_HIGH = 4


@dataclass(frozen=True, slots=True)
class Consensus:
    """How much a group agrees on the priorities of n items.

    Attributes:
        experts: K, those with priorities.
        alpha: H_α, mean entropy of the experts' priorities (nats).
        gamma: H_γ, entropy of their arithmetic mean.
        beta: H_β = H_γ − H_α ≥ 0: 0 if all agree.
        s_star: S*, corrected for what the scale allows: 1 if all agree, 0 if n experts each put M : 1 on another item;
            it can fall below 0 when priorities are more extreme than one answer of M makes them.
        homogeneity: S, not corrected: for global priorities, which no single answer bounds.
    """

    experts: int
    alpha: float
    gamma: float
    beta: float
    s_star: float
    homogeneity: float


def consensus(priorities: FloatArray, scale_maximum: float = SCALE_MAXIMUM) -> Consensus:
    """Return the consensus of a group; each expert with priorities counts the same.

    Args:
        priorities: Shape (K, n), rows that sum to 1; rows with NaN (no priorities yet) are left out.
        scale_maximum: M, largest answer of the scale in use.

    References:
        Goepel (2018), IJAHP 10(3):469-487, eqs 11-21.
    """
    heard = priorities[~np.isnan(priorities).any(axis=1)]
    items = priorities.shape[1]
    if len(heard) == 0:
        return Consensus(0, np.nan, np.nan, np.nan, np.nan, np.nan)
    alpha = float(entropy(heard).mean())
    gamma = float(entropy(heard.mean(axis=0)))
    beta = gamma - alpha
    return Consensus(
        experts=len(heard),
        alpha=alpha,
        gamma=gamma,
        beta=beta,
        s_star=float(_rescaled(np.exp(-np.asarray(beta)), least_similarity(items, scale_maximum))),
        homogeneity=float(_rescaled(np.exp(-np.asarray(beta)), 1.0 / items)),
    )


def pairwise_consensus(priorities: FloatArray, scale_maximum: float = SCALE_MAXIMUM) -> FloatArray:
    """Return S* of each two experts, shape (K, K), 1 on the diagonal; NaN for experts without priorities.

    Args:
        priorities: Shape (K, n), rows that sum to 1 or are NaN.
        scale_maximum: M, largest answer of the scale in use.
    """
    experts, items = priorities.shape
    single = entropy(priorities)
    similarity = np.empty((experts, experts))
    for start in range(0, experts, _ROWS):  # a few rows at a time: all pairs at once would hold K²n numbers
        rows = slice(start, start + _ROWS)
        mean = 0.5 * (priorities[rows, None, :] + priorities[None, start:, :])
        gamma = -(mean * np.log(mean, out=np.zeros_like(mean), where=mean != 0.0)).sum(axis=-1)
        similarity[rows, start:] = np.exp(0.5 * (single[rows, None] + single[None, start:]) - gamma)
        similarity[start:, rows] = similarity[rows, start:].T
    return _rescaled(similarity, least_similarity(items, scale_maximum))


def hierarchy_consensus(node_consensus: FloatArray, node_weights: FloatArray) -> float:
    """Return the consensus of a whole hierarchy: S* of its nodes, weighted by their global weights.

    Args:
        node_consensus: S* of each node with comparisons, shape (N,); NaN for nodes without answers, left out.
        node_weights: Global weight of each node, shape (N,).

    References:
        Goepel (2018), IJAHP 10(3):469-487.
    """
    known = ~np.isnan(node_consensus)
    total = float(node_weights[known].sum())
    return float(node_consensus[known] @ node_weights[known]) / total if total > 0.0 else float("nan")


def consensus_band(s_star: float, bounds: tuple[float, float, float, float] = AHP_OS_BOUNDS) -> ConsensusBand:
    """Return the band of a consensus; a value on a bound belongs to the band above it."""
    return ConsensusBand(int(np.searchsorted(bounds, s_star, side="right")))


def entropy(priorities: FloatArray) -> FloatArray:
    """Return the Shannon entropy −Σ w ln w (nats) along the last axis, 0 ln 0 = 0."""
    logs = np.log(np.where(priorities == 0.0, 1.0, priorities))
    return np.asarray(-(priorities * logs).sum(axis=-1))


def least_similarity(items: int, scale_maximum: float = SCALE_MAXIMUM) -> float:
    """Return cor = e^(H_α,min) / n: the e^(−H_β) of n experts who each put M : 1 on another item."""
    whole = items + scale_maximum - 1.0
    share, rest = scale_maximum / whole, 1.0 / whole
    return float(np.exp(-share * np.log(share) - (items - 1) * rest * np.log(rest))) / items


def _rescaled(similarity: FloatArray, least: float) -> FloatArray:
    # One item has nothing to disagree about: least = 1.
    return (similarity - least) / (1.0 - least) if least < 1.0 else np.where(np.isnan(similarity), np.nan, 1.0)
