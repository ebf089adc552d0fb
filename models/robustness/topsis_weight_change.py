"""The smallest change of weights that brings an initiative among the first k by TOPSIS.

TOPSIS scores are ratios of quadratic forms, so the weights that put an initiative first are no convex set. Many weights
are drawn; those that answer are pulled straight back to the present ones as far as they go on answering; the nearest
are refined by sequential quadratic programming (SLSQP, exact gradients) and then checked. That finds a good answer, not
a proof that none is smaller: `proven` says which it is.
"""

from __future__ import annotations

from typing import Any, Final

import numpy as np

from models.arrays import BoolArray, FloatArray, IntArray
from models.robustness.draws import uniform_weights
from models.robustness.scorers import TopsisScorer
from models.robustness.weight_change import LEAD, WeightChange, cleaned, rank_under, share_moved

_DRAWS: Final = 3000
_STARTS: Final = 8
_HALVINGS: Final = 40
_ROUNDS: Final = 8


def topsis_weight_change(
    scorer: TopsisScorer, weights: FloatArray, initiative: int, first: int, free: BoolArray
) -> WeightChange:
    """Return a small change of weights, for TOPSIS; found by search, checked, and proven only where none can be.

    Args:
        scorer: The method and its matrix.
        weights: Weights now, shape (n,), ≥ 0, sum 1.
        initiative: The row that is to rise.
        first: k: it is to have rank k or better.
        free: Which weights may change, shape (n,).

    References:
        Kraft (1988), A software package for sequential quadratic programming, DFVLR-FB 88-28.
    """
    if rank_under(scorer, weights, initiative) <= first:
        return WeightChange(weights, 0.0, proven=True)
    if _dominated_by(scorer, initiative) >= first:
        return WeightChange(None, np.inf, proven=True)
    search = _Search(scorer, weights, initiative, first, free)
    starts = search.pulled_back(search.answers())
    if not len(starts):
        return WeightChange(None, np.inf, proven=False)
    nearest = starts[np.argsort([share_moved(start, weights) for start in starts], kind="stable")[:_STARTS]]
    refined = [search.refined(search.refined(start)) for start in nearest]
    best = min(refined, key=lambda found: share_moved(found, weights))
    return WeightChange(best, share_moved(best, weights), proven=False)


class _Search:
    """Looks for weights under which one initiative is among the first k by TOPSIS."""

    def __init__(self, scorer: TopsisScorer, weights: FloatArray, initiative: int, first: int, free: BoolArray) -> None:
        self._scorer, self._now, self._row, self._first = scorer, weights, initiative, first
        self._free = np.flatnonzero(free)

    def _lead(self, weights: FloatArray) -> FloatArray:
        """Return by how much the initiative beats the k-th of its rivals, shape (S,)."""
        scores = self._scorer(weights)
        rivals = np.sort(np.delete(scores, self._row, axis=0), axis=0)
        lead: FloatArray = scores[self._row] - rivals[-self._first]
        return lead

    def answers(self) -> FloatArray:
        """Return drawn weights that answer the question, shape (S, n); around the best where none do at first."""
        generator, count = np.random.default_rng(0), len(self._free)
        spread = generator.dirichlet(np.full(count, 0.3), _DRAWS)
        drawn = self._whole(np.vstack([np.eye(count), uniform_weights(_DRAWS, count, generator), spread]))
        for _ in range(_ROUNDS):
            lead = self._lead(drawn)
            if (lead >= LEAD).any():
                return drawn[lead >= LEAD]
            best = drawn[np.argmax(lead), self._free]
            around = generator.dirichlet(0.1 + 50.0 * best / best.sum(), _DRAWS)
            drawn = np.vstack([self._whole(best[np.newaxis] / best.sum()), self._whole(around)])
        return drawn[:0]

    def _whole(self, shares: FloatArray) -> FloatArray:
        """Return whole weight vectors in which the free ones share out among themselves what they have now."""
        drawn = np.tile(self._now, (len(shares), 1))
        drawn[:, self._free] = shares * self._now[self._free].sum()
        return drawn

    def pulled_back(self, answers: FloatArray) -> FloatArray:
        """Return each answer as near to the weights now as it goes straight back and still answers."""
        return self._pulled(answers, self._now)

    def _pulled(self, answers: FloatArray, towards: FloatArray) -> FloatArray:
        near, far = np.zeros(len(answers)), np.ones(len(answers))
        for _ in range(_HALVINGS if len(answers) else 0):
            middle = (near + far) / 2
            holds = self._lead(towards + middle[:, np.newaxis] * (answers - towards)) >= LEAD
            near, far = np.where(holds, near, middle), np.where(holds, middle, far)
        pulled: FloatArray = towards + far[:, np.newaxis] * (answers - towards)
        return pulled

    def refined(self, start: FloatArray) -> FloatArray:
        """Return an answer no further away than `start`, which is one."""
        from scipy.optimize import minimize

        free, n = self._free, len(self._free)
        others = np.delete(np.arange(self._scorer.shape[0]), self._row)
        scores = self._scorer(start[np.newaxis])[:, 0]
        beaten = others[np.argsort(scores[others], kind="stable")[: len(others) - self._first + 1]]
        change = start[free] - self._now[free]
        up, balance = np.repeat([1.0, 0.0], n), np.repeat([1.0, -1.0], n)
        # Any: SciPy's stubs take arrays of one known dimension only.
        question: dict[str, Any] = {
            "fun": lambda x: float(up @ x),
            "jac": lambda _x: up,
            "x0": np.concatenate([np.maximum(change, 0.0), np.maximum(-change, 0.0)]),
            "bounds": [(0.0, 1.0)] * n + [(0.0, float(weight)) for weight in self._now[free]],
            "constraints": [
                {"type": "eq", "fun": lambda x: float(balance @ x), "jac": lambda _x: balance},
                {
                    "type": "ineq",
                    "fun": lambda x: self._leads(self._moved_by(x), beaten) - 2 * LEAD,
                    "jac": lambda x: self._slopes(self._moved_by(x), beaten),
                },
            ],
        }
        solved = minimize(**question, method="SLSQP", options={"maxiter": 200, "ftol": 1e-12})
        reached = cleaned(self._moved_by(np.asarray(solved.x)))
        if self._lead(reached[np.newaxis])[0] < LEAD:
            reached = self._pulled(start[np.newaxis], reached)[0]
        return reached if share_moved(reached, self._now) < share_moved(start, self._now) else start

    def _moved_by(self, x: FloatArray) -> FloatArray:
        moved = self._now.copy()
        moved[self._free] += x[: len(self._free)] - x[len(self._free) :]
        return moved

    def _leads(self, weights: FloatArray, rivals: IntArray) -> FloatArray:
        scores = self._scorer(weights[np.newaxis])[:, 0]
        leads: FloatArray = scores[self._row] - scores[rivals]
        return leads

    def _slopes(self, weights: FloatArray, rivals: IntArray) -> FloatArray:
        """Return d lead / d(up, down), shape (rivals, 2 n): of Σ w² c / Σ w² f, 2 w (c − score · f) / Σ w² f."""
        both = np.maximum(self._scorer.from_both @ np.square(weights), np.finfo(np.float64).tiny)
        score = (self._scorer.from_worst @ np.square(weights)) / both
        slopes = 2.0 * weights * (self._scorer.from_worst - score[:, np.newaxis] * self._scorer.from_both)
        slopes = (slopes / both[:, np.newaxis])[:, self._free]
        leads = slopes[self._row] - slopes[rivals]
        return np.hstack([leads, -leads])


def _dominated_by(scorer: TopsisScorer, initiative: int) -> int:
    """Return how many others are nowhere worse: under any weights none of them falls behind."""
    to_ideal = scorer.from_both - scorer.from_worst
    nowhere_worse = (scorer.from_worst >= scorer.from_worst[initiative]) & (to_ideal <= to_ideal[initiative])
    return int(nowhere_worse.all(axis=1).sum()) - 1
