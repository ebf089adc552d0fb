"""The best–worst method by its original non-linear program, which gives each weight an interval."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from models.arrays import FloatArray
from models.weighting.best_worst import check_best_worst, deviations, solve_on_simplex


@dataclass(frozen=True, slots=True, eq=False)
class BestWorstIntervals:
    """Weights by the non-linear best–worst method, of which there may be many.

    Attributes:
        lower: Least optimal weight of each item, shape (n,).
        upper: Largest optimal weight of each item, shape (n,).
        weights: Interval centres, scaled to sum to 1, shape (n,).
        xi: ξ*, the largest remaining |w_B / w_j − a_Bj| or |w_j / w_W − a_jW|.
        consistency_ratio: ξ* divided by the largest that a_BW allows.
    """

    lower: FloatArray
    upper: FloatArray
    weights: FloatArray
    xi: float
    consistency_ratio: float


def nonlinear_best_worst(
    best: int, worst: int, best_to_others: FloatArray, others_to_worst: FloatArray
) -> BestWorstIntervals:
    """Return the weight intervals of the non-linear best–worst method.

    Minimise ξ subject to |w_B / w_j − a_Bj| ≤ ξ, |w_j / w_W − a_jW| ≤ ξ; then the least and the largest weight of each
    item among the optima.

    Args:
        best: Best item B (0-based).
        worst: Worst item W.
        best_to_others: a_Bj ≥ 1, shape (n,).
        others_to_worst: a_jW ≥ 1, shape (n,).

    Raises:
        InputError: The answers are not best–worst answers (see `check_best_worst`).

    References:
        Rezaei (2015), Omega 53:49-57; Rezaei (2016), Omega 64:126-130, sec. 3.
    """
    check_best_worst(best, worst, best_to_others, others_to_worst)
    xi = _least_xi(best, worst, best_to_others, others_to_worst)
    lower, upper = _weight_intervals(best, worst, best_to_others, others_to_worst, xi)
    centres = 0.5 * (lower + upper)
    largest = largest_xi(float(best_to_others[worst]))
    return BestWorstIntervals(
        lower=lower,
        upper=upper,
        weights=centres / centres.sum(),
        xi=xi,
        consistency_ratio=xi / largest if largest > 0.0 else 0.0,
    )


def largest_xi(best_to_worst: float) -> float:
    """Return the consistency index of the non-linear method: the largest ξ* that an a_BW allows.

    It solves (a − ξ)² = a + ξ, the case of a_Bj = a_jW = a_BW.

    References:
        Rezaei (2015), Omega 53:49-57, Table 1.
    """
    linear = 1.0 + 2.0 * best_to_worst
    return 0.5 * float(linear - np.sqrt(linear**2 - 4.0 * (best_to_worst**2 - best_to_worst)))


def _least_xi(best: int, worst: int, best_to_others: FloatArray, others_to_worst: FloatArray) -> float:
    """Return ξ*: for a given ξ each item allows an interval of w_B / w_W, and the least ξ is where they all meet."""
    whole = float(best_to_others[worst])
    middle = np.setdiff1d(np.arange(len(best_to_others)), [best, worst])
    up, down = best_to_others[middle], others_to_worst[middle]

    def meet(xi: float) -> bool:
        lows = np.maximum(up - xi, 0.0) * np.maximum(down - xi, 0.0)
        highs = (up + xi) * (down + xi)
        low, high = max(whole - xi, float(lows.max(initial=0.0))), min(whole + xi, float(highs.min(initial=np.inf)))
        return low <= high

    if meet(0.0):
        return 0.0
    apart, together = 0.0, float(max(best_to_others.max(), others_to_worst.max()))
    for _ in range(100):  # halved until two neighbouring floats are left
        middle_xi = 0.5 * (apart + together)
        apart, together = (apart, middle_xi) if meet(middle_xi) else (middle_xi, together)
    return together


def _weight_intervals(
    best: int, worst: int, best_to_others: FloatArray, others_to_worst: FloatArray, xi: float
) -> tuple[FloatArray, FloatArray]:
    items = len(best_to_others)
    identity = np.eye(items)
    rows = deviations(best, worst, best_to_others, others_to_worst)
    # |w_B − a_Bj w_j| ≤ ξ w_j and |w_j − a_jW w_W| ≤ ξ w_W; ξ* leaves no room at all, so rounding gets as much as the
    # solver itself allows (1e-7).
    allowed = (xi + 1e-7) * np.vstack([identity, np.repeat(identity[worst][None], items, axis=0)])
    within = np.vstack([rows - allowed, -rows - allowed])
    lower = [solve_on_simplex(identity[item], within, items)[item] for item in range(items)]
    upper = [solve_on_simplex(-identity[item], within, items)[item] for item in range(items)]
    return np.array(lower), np.array(upper)
