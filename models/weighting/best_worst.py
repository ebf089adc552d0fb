"""The best–worst method by linear program: 2n − 3 answers instead of n(n − 1)/2."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from models.arrays import FloatArray
from models.errors import InputError
from models.judgement.comparisons import ComparisonBallot, ItemId
from models.problem.criteria import NodeId


class BestWorstSizeError(InputError):
    """There are `best_answers` answers "best to others", but `worst_answers` answers "others to worst"."""


class BestWorstAnswerError(InputError):
    """The answer `value` for `item` (0-based) is not at least 1, or an item against itself is not exactly 1."""


class BestWorstDisagreeError(InputError):
    """Best against worst is `best_to_worst` in the one list and `others_to_worst` in the other."""


@dataclass(frozen=True, slots=True, eq=False)
class BestWorst:
    """Weights by the linear best–worst method.

    Attributes:
        weights: Shape (n,), summing to 1.
        xi: ξ*, the largest remaining |w_B − a_Bj w_j| or |w_j − a_jW w_W|: 0 if the answers are consistent.
        consistency_ratio: Input-based CR = max |a_Bj a_jW − a_BW| / (a_BW² − a_BW): 0 consistent, 1 the worst.
    """

    weights: FloatArray
    xi: float
    consistency_ratio: float


def check_best_worst(best: int, worst: int, best_to_others: FloatArray, others_to_worst: FloatArray) -> None:
    """Check the two lists of best–worst answers.

    Raises:
        BestWorstSizeError: They are not of the same length.
        BestWorstAnswerError: Some answer is below 1 or infinite, or an item against itself is not 1.
        BestWorstDisagreeError: They give different answers for best against worst.
    """
    if len(best_to_others) != len(others_to_worst):
        raise BestWorstSizeError(best_answers=len(best_to_others), worst_answers=len(others_to_worst))
    for answers, itself in ((best_to_others, best), (others_to_worst, worst)):
        wrong = ~((answers >= 1.0) & np.isfinite(answers))
        wrong[itself] |= answers[itself] != 1.0
        if wrong.any():
            item = int(np.argmax(wrong))
            raise BestWorstAnswerError(item=item, value=float(answers[item]))
    if best_to_others[worst] != others_to_worst[best]:
        raise BestWorstDisagreeError(
            best_to_worst=float(best_to_others[worst]), others_to_worst=float(others_to_worst[best])
        )


def linear_best_worst(best: int, worst: int, best_to_others: FloatArray, others_to_worst: FloatArray) -> BestWorst:
    """Return the weights of the linear best–worst method.

    Minimise ξ subject to |w_B − a_Bj w_j| ≤ ξ, |w_j − a_jW w_W| ≤ ξ, Σ w = 1, w ≥ 0.

    Args:
        best: Best item B (0-based).
        worst: Worst item W.
        best_to_others: a_Bj ≥ 1, shape (n,).
        others_to_worst: a_jW ≥ 1, shape (n,).

    Raises:
        InputError: The answers are not best–worst answers (see `check_best_worst`).

    References:
        Rezaei (2016), Omega 64:126-130, sec. 4; Liang, Brunelli & Rezaei (2020), Omega 96:102175 (input-based CR).
    """
    check_best_worst(best, worst, best_to_others, others_to_worst)
    items = len(best_to_others)
    rows = deviations(best, worst, best_to_others, others_to_worst)
    slack = np.full((len(rows), 1), -1.0)
    objective = np.append(np.zeros(items), 1.0)
    solution = solve_on_simplex(objective, np.vstack([np.hstack([rows, slack]), np.hstack([-rows, slack])]), items)
    whole = float(best_to_others[worst])
    detours = np.abs(best_to_others * others_to_worst - whole)
    detours[[best, worst]] = 0.0
    return BestWorst(
        weights=solution[:items] / solution[:items].sum(),
        xi=float(solution[items]),
        consistency_ratio=float(detours.max()) / (whole**2 - whole) if whole > 1.0 else 0.0,
    )


def best_worst_answers(ballot: ComparisonBallot, node: NodeId, items: Sequence[ItemId]) -> BestWorst | None:
    """Return what the best–worst method makes of a node that an expert was asked best–worst.

    To be set beside the study's own priorities, which come from the same answers as an incomplete matrix: each is a
    ratio like any other, its contradictions stay visible as a CR, and no weight can become 0 as the program allows.

    Args:
        ballot: The expert's ballot.
        node: The node.
        items: What is compared under it, in order.

    Returns:
        The weights in the order of `items`; None where the node was not asked best–worst, some answer is missing, or
        an answer that was changed since says that the best is less important or the worst more.

    References:
        Rezaei (2016), Omega 64:126-130.
    """
    extremes = ballot.extremes.get(node)
    if extremes is None or extremes.best not in items or extremes.worst not in items:
        return None
    lists = [
        [1.0 if one == other else ballot.ratio(node, one, other) or np.nan for one, other in pairs]
        for pairs in ([(extremes.best, item) for item in items], [(item, extremes.worst) for item in items])
    ]
    best_to_others, others_to_worst = (np.array(answers, dtype=np.float64) for answers in lists)
    if not ((best_to_others >= 1.0) & (others_to_worst >= 1.0)).all():
        return None
    return linear_best_worst(items.index(extremes.best), items.index(extremes.worst), best_to_others, others_to_worst)


def deviations(best: int, worst: int, best_to_others: FloatArray, others_to_worst: FloatArray) -> FloatArray:
    """Return the rows that make w_B − a_Bj w_j, then w_j − a_jW w_W, of the weights, shape (2n, n)."""
    identity = np.eye(len(best_to_others))
    return np.vstack(
        [identity[best] - best_to_others[:, None] * identity, identity - others_to_worst[:, None] * identity[worst]]
    )


def solve_on_simplex(objective: FloatArray, rows: FloatArray, items: int) -> FloatArray:
    """Return the x ≥ 0 of least objective · x with rows · x ≤ 0 whose first `items` entries sum to 1.

    The best–worst programs always have an optimum: the simplex bounds the weights, and a large ξ admits them all.
    """
    from scipy.optimize import linprog

    total = np.zeros((1, len(objective)))
    total[0, :items] = 1.0
    optimum = linprog(c=objective, A_ub=rows, b_ub=np.zeros(len(rows)), A_eq=total, b_eq=[1.0], method="highs")
    return np.asarray(optimum.x, dtype=np.float64)
