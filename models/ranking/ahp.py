"""AHP synthesis: local priorities of the initiatives under each criterion, weighted and added.

Where local priorities come from:

* *Pairwise comparisons* of initiatives under a criterion give them directly (`weighting`); pass that matrix on.
* *Ratings and measured indicators* become linear utilities on the criterion's own anchors (`local_utilities`): 0 at
  the worse end, 1 at the better. A rating's lowest anchor reads "no effect" in words, so it earns nothing; x / 9 would
  hand every initiative a ninth of every criterion for free. A cost counts down from its worse end, (upper − x) /
  (upper − lower): the customary 1 / x is not linear in the cost and would depend on where its zero lies.

The synthesis then divides each column by its best value (*ideal*, the default: an initiative added or removed matters
only if it is the best on some criterion) or by its sum (*distributive*: priorities share out a whole, which makes
copies of one initiative take from each other).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from models.arrays import BoolArray, FloatArray, IntArray
from models.problem.choices import Synthesis
from models.ranking.directions import anchored_utilities
from models.ranking.ranks import competition_ranks


@dataclass(frozen=True, slots=True, eq=False)
class AhpResult:
    """An order by weighted local priorities, with every figure on the way to it.

    Attributes:
        local: Local priorities after the mode's division, shape (m, n): the best is 1, or the column sums to 1.
        contributions: What each criterion adds to each initiative, shape (m, n).
        scores: Row sums of the contributions, shape (m,), more is better.
        ranks: Competition ranks by score, shape (m,).
    """

    local: FloatArray
    contributions: FloatArray
    scores: FloatArray
    ranks: IntArray

    @property
    def shares(self) -> FloatArray:
        """Scores as shares of a whole, shape (m,), sum 1: how AHP results are usually printed."""
        total = self.scores.sum()
        return self.scores / total if total > 0 else np.full(self.scores.shape, 1 / self.scores.size)


def local_utilities(matrix: FloatArray, lower: FloatArray, upper: FloatArray, benefit: BoolArray) -> FloatArray:
    """Return the utilities from which the synthesis takes local priorities, shape (m, n), 0 … 1, more is better.

    Args:
        matrix: Values, shape (m, n), complete, each between its criterion's anchors.
        lower: Lower anchors, shape (n,).
        upper: Upper anchors, shape (n,), each above its lower one.
        benefit: True where more is better, shape (n,).
    """
    return anchored_utilities(matrix, lower, upper, benefit)


def ahp_synthesis(local: FloatArray, weights: FloatArray, mode: Synthesis) -> AhpResult:
    """Rank by the weighted sum of local priorities.

    A column of zeros separates nobody. It is treated as every other constant column is: all best (1) in ideal mode,
    equal shares (1/m) in distributive mode.

    Args:
        local: Utilities or local priorities, shape (m, n), ≥ 0, more is better.
        weights: Global weights of the criteria, shape (n,), ≥ 0, sum 1.
        mode: What each column is divided by.

    References:
        Saaty (1990), How to make a decision, EJOR 48, for distributive synthesis;
        Saaty (1994) and Forman & Gass (2001) for the ideal mode.
    """
    priorities = relative_to_column(local, mode)
    contributions = priorities * weights
    scores = contributions.sum(axis=1)
    return AhpResult(priorities, contributions, scores, competition_ranks(scores))


def relative_to_column(local: FloatArray, mode: Synthesis) -> FloatArray:
    """Return local priorities with each column over its best or its sum, shape (..., m, n): one matrix or many."""
    levelled = np.where(local.max(axis=-2, keepdims=True) > 0, local, 1.0)
    whole = levelled.max(axis=-2, keepdims=True) if mode is Synthesis.IDEAL else levelled.sum(axis=-2, keepdims=True)
    priorities: FloatArray = levelled / whole
    return priorities
