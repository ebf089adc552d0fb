"""From many experts to one voice: of their judgements (AIJ) or of their priorities (AIP)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from models.arrays import BoolArray, FloatArray, IntArray
from models.problem.choices import Mean


@dataclass(frozen=True, slots=True, eq=False)
class AggregatedJudgements:
    """The judgements of a group as one matrix.

    Attributes:
        comparisons: Weighted geometric means, shape (n, n); NaN where nobody answered.
        answered: How many experts answered each pair, shape (n, n); on the diagonal, how many there are.
    """

    comparisons: FloatArray
    answered: IntArray


def aggregate_judgements(stack: FloatArray, influence: FloatArray) -> AggregatedJudgements:
    """Return the weighted geometric mean of each cell over those who answered it (AIJ).

    The weights λ are renormalised in each cell, so that a missing answer is neither a 1 nor a vote. The result is
    reciprocal, which no other mean of ratios ensures.

    Args:
        stack: Reciprocal matrices, shape (K, n, n), NaN where a pair is missing.
        influence: λ_k ≥ 0, shape (K,), of any sum.

    References:
        Aczél & Saaty (1983), J. Mathematical Psychology 27:93-102; Forman & Peniwati (1998), EJOR 108:165-169.
    """
    present = ~np.isnan(stack)
    weights = influence[:, None, None] * present
    total = weights.sum(axis=0)
    logs = (weights * np.log(np.where(present, stack, 1.0))).sum(axis=0)
    means = np.exp(np.divide(logs, total, out=np.full_like(total, np.nan), where=total > 0.0))
    np.fill_diagonal(means, 1.0)
    return AggregatedJudgements(comparisons=means, answered=np.asarray(present.sum(axis=0), dtype=np.int64))


def judgements_by_side(stack: FloatArray, influence: FloatArray, sides: IntArray, count: int) -> FloatArray:
    """Return one aggregated matrix per side, shape (count, n, n); NaN where a side gave no answer.

    Args:
        stack: Reciprocal matrices, shape (K, n, n), NaN where a pair is missing.
        influence: λ_k ≥ 0, shape (K,).
        sides: The side of each expert, 0 … count − 1, shape (K,).
        count: Number of sides.
    """
    means = [aggregate_judgements(stack[sides == side], influence[sides == side]) for side in range(count)]
    return np.stack([mean.comparisons for mean in means])


def renormalised_shares(shares: FloatArray, present: BoolArray) -> FloatArray:
    """Return the shares of those present, scaled to sum to 1; 0 for the absent, all NaN if nobody is present.

    Args:
        shares: Shares or influence ≥ 0, shape (S,).
        present: Who has an answer, shape (S,).
    """
    kept = np.where(present, shares, 0.0)
    total = float(kept.sum())
    return kept / total if total > 0.0 else np.full_like(kept, np.nan)


def aggregate_priorities(priorities: FloatArray, influence: FloatArray, mean: Mean = Mean.GEOMETRIC) -> FloatArray:
    """Return the priorities of a group from those of its members (AIP), be they experts or whole sides.

    Members without priorities (NaN) are left out and the influence of the others is renormalised: a side that has not
    answered yet does not count as one that finds everything equal.

    Args:
        priorities: Each member's priorities, shape (K, n), rows that sum to 1 or are NaN.
        influence: λ_k ≥ 0, or the share of each side, shape (K,), of any sum.
        mean: Geometric (the one that agrees with AIJ) or arithmetic.

    Returns:
        Priorities, shape (n,), summing to 1; NaN if nobody has any.

    References:
        Forman & Peniwati (1998), EJOR 108:165-169.
    """
    present = np.asarray(~np.isnan(priorities).any(axis=1))
    shares = renormalised_shares(influence, present)
    heard = present & (shares > 0.0)
    if not heard.any():
        return np.full(priorities.shape[1], np.nan)
    if mean is Mean.ARITHMETIC:
        blended = shares[heard] @ priorities[heard]
    else:
        with np.errstate(divide="ignore"):  # a priority of 0 vetoes the item: e^−∞ = 0, as the product says
            blended = np.exp(shares[heard] @ np.log(priorities[heard]))
    weights: FloatArray = blended / blended.sum()
    return weights
