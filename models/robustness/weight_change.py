"""The smallest change of weights that brings an initiative among the first k.

"Smallest" is by the share of all weight that changes hands, ½ Σ |w_j − w_j⁰| (total variation): of all measures it is
the one that a panel can picture, and it keeps changes to few criteria.

Additive scores are solved exactly: the question is a linear programme for k = 1 and needs, for k > 1, one binary
variable per rival, which says whether this one may stay ahead.
TOPSIS is in `topsis_weight_change`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from models.arrays import BoolArray, FloatArray
from models.ranking.ranks import competition_ranks
from models.robustness.scorers import AdditiveScorer, Scorer

LEAD: Final = 1e-6
"""By how much of a score the initiative must lead: far less than anyone sees, far more than rounding."""


@dataclass(frozen=True, eq=False)
class WeightChange:
    """An answer to "what would it take?".

    Attributes:
        weights: The weights that do it, shape (n,), sum 1; None where none were found.
        moved: The share of all weight that changes hands, 0 … 1; infinity where nothing does it.
        proven: No smaller change does it; where `weights` is None, none at all does.
    """

    weights: FloatArray | None
    moved: float
    proven: bool

    @property
    def impossible(self) -> bool:
        """Whether it is certain that no weights bring the initiative so far."""
        return self.weights is None and self.proven


def additive_weight_change(
    local: FloatArray, weights: FloatArray, initiative: int, first: int, free: BoolArray
) -> WeightChange:
    """Return the smallest change of weights, for additive scores. Exact.

    Args:
        local: Local priorities, shape (m, n).
        weights: Weights now, shape (n,), ≥ 0, sum 1.
        initiative: The row that is to rise.
        first: k: it is to have rank k or better.
        free: Which weights may change, shape (n,).

    References:
        Evans (1984), Decision Sciences 15:239-247, for the nearest weights that change a decision.
    """
    scorer = AdditiveScorer(local)
    if rank_under(scorer, weights, initiative) <= first:
        return WeightChange(weights, 0.0, proven=True)
    gaps = np.delete(local[initiative] - local, initiative, axis=0)
    ahead = _allowed_ahead(gaps, weights, first, free)
    if ahead is None:
        return WeightChange(None, np.inf, proven=True)
    # Solved again for the rivals that were chosen, without the slack of a solver's "almost binary".
    changed = _nearest(gaps[~ahead], weights, free, allowed=0)
    if changed is None:
        return WeightChange(None, np.inf, proven=True)
    return WeightChange(changed[0], share_moved(changed[0], weights), proven=True)


def _allowed_ahead(gaps: FloatArray, weights: FloatArray, first: int, free: BoolArray) -> BoolArray | None:
    """Return which rivals stay ahead in the nearest answer, shape (m − 1,); None where there is no answer."""
    if first == 1:
        return np.zeros(len(gaps), dtype=np.bool_)
    found = _nearest(gaps, weights, free, allowed=first - 1)
    return None if found is None else found[1]


def _nearest(
    gaps: FloatArray, weights: FloatArray, free: BoolArray, allowed: int
) -> tuple[FloatArray, BoolArray] | None:
    """Return the nearest weights with gaps · w ≥ LEAD in all rows but `allowed`, and which rows those are."""
    from scipy.optimize import Bounds, LinearConstraint, milp

    rivals, n = gaps.shape
    binaries = rivals if allowed else 0
    size = 2 * n + binaries
    slack = np.diag(LEAD + np.maximum(-gaps.min(axis=1), 0.0))[:, :binaries]
    lead = LinearConstraint(np.hstack([gaps, -gaps, slack]), LEAD - gaps @ weights, np.inf)
    balance = LinearConstraint(np.concatenate([np.ones(n), -np.ones(n), np.zeros(binaries)])[np.newaxis], 0.0, 0.0)
    few = LinearConstraint(np.concatenate([np.zeros(2 * n), np.ones(binaries)])[np.newaxis], -np.inf, allowed)
    upper = np.concatenate([np.where(free, 1.0, 0.0), np.where(free, weights, 0.0), np.ones(binaries)])
    solved = milp(
        np.concatenate([np.ones(n), np.zeros(n + binaries)]),
        integrality=np.concatenate([np.zeros(2 * n), np.ones(binaries)]),
        bounds=Bounds(np.zeros(size), upper),
        constraints=[lead, balance, few],
        options={"mip_rel_gap": 0.0},
    )
    if solved.x is None:
        return None
    up, down, ahead = np.split(np.asarray(solved.x), [n, 2 * n])
    return cleaned(weights + up - down), np.round(ahead).astype(np.bool_)


def rank_under(scorer: Scorer, weights: FloatArray, initiative: int) -> int:
    """Return an initiative's rank under some weights, shape (n,)."""
    return int(competition_ranks(scorer(weights[np.newaxis]).T)[0, initiative])


def share_moved(weights: FloatArray, now: FloatArray) -> float:
    """Return the share of all weight that changes hands, ½ Σ |w − w⁰|."""
    return float(np.abs(weights - now).sum() / 2.0)


def cleaned(near: FloatArray) -> FloatArray:
    """Return weights without what a solver's tolerance left below 0 or away from the sum of 1."""
    clipped = np.maximum(near, 0.0)
    scaled: FloatArray = clipped / clipped.sum()
    return scaled
