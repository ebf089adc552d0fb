"""What an expert is shown about the judgement that contradicts the others most, and what might replace it.

A proposal never changes anything: the expert takes it, answers otherwise, or keeps the answer with a reason.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from models.arrays import FloatArray
from models.problem.choices import RandomIndex
from models.weighting.comparison_matrix import SAATY_SCALE, connected, missing_pairs, nearest_on_scale
from models.weighting.completion import batch_complete_by_eigenvalue
from models.weighting.consistency import batch_consistency_ratio
from models.weighting.contradictions import Judgement, Triad, contradictory_triads, judgements_by_error
from models.weighting.incomplete import batch_harker_priorities


@dataclass(frozen=True, slots=True, eq=False)
class RepairProposal:
    """The judgement to look at again.

    Attributes:
        judgement: The worst judgement, turned so that its answer is too large for the others.
        implied: The ratio w_i / w_j that all other answers imply.
        proposed: `implied`, rounded in log distance to the scale.
        triad: The most contradictory triad through this judgement; None if it stands in no triad.
        answers: The answers that can be given, ascending.
        consistency_ratios: The CR that each of them would give, shaped like `answers`.
    """

    judgement: Judgement
    implied: float
    proposed: float
    triad: Triad | None
    answers: FloatArray
    consistency_ratios: FloatArray


def _harker_weights(comparisons: FloatArray) -> FloatArray:
    return batch_harker_priorities(comparisons).weights


def propose_repair(
    comparisons: FloatArray,
    weights: FloatArray,
    *,
    scale: FloatArray = SAATY_SCALE,
    table: RandomIndex = RandomIndex.SAATY_1980,
    priorities_without: Callable[[FloatArray], FloatArray] = _harker_weights,
) -> RepairProposal | None:
    """Return a proposal for the judgement that contradicts the others most, or None if nothing contradicts.

    Judgements that nothing else speaks to (those whose removal leaves items unconnected) are passed over: they cannot
    contradict anything.

    Args:
        comparisons: Reciprocal matrix, shape (n, n), NaN where a pair is missing, connected.
        weights: Its priorities by the method in use, shape (n,).
        scale: Answers that can be given, ascending.
        table: Random index of the CRs.
        priorities_without: Priorities of the matrix without the pair, NaN in its place; Saaty uses Harker's method.

    References:
        Saaty (2003), EJOR 145:85-91; Harker (1987), Mathematical Modelling 9(3-5):353-360.
    """
    for judgement in judgements_by_error(comparisons, weights):
        if judgement.error <= 1.0 + 1e-9:
            return None
        i, j = judgement.row, judgement.column
        rest = comparisons.copy()
        rest[i, j] = rest[j, i] = np.nan
        if connected(rest):
            others = priorities_without(rest)
            implied = float(others[i] / others[j])
            return RepairProposal(
                judgement=judgement,
                implied=implied,
                proposed=float(nearest_on_scale(implied, scale)),
                triad=next(
                    (t for t in contradictory_triads(comparisons) if {i, j} <= {t.first, t.second, t.third}), None
                ),
                answers=scale,
                consistency_ratios=consistency_ratios_by_answer(comparisons, i, j, scale=scale, table=table),
            )
    return None


def consistency_ratios_by_answer(
    comparisons: FloatArray,
    row: int,
    column: int,
    *,
    scale: FloatArray = SAATY_SCALE,
    table: RandomIndex = RandomIndex.SAATY_1980,
) -> FloatArray:
    """Return the CR that the matrix would have for each answer to one pair.

    Args:
        comparisons: Reciprocal matrix, shape (n, n), NaN where a pair is missing; the pair asked may be missing too.
        row: Item i of the pair.
        column: Item j of the pair.
        scale: Answers that can be given to "i against j".
        table: Random index.

    Returns:
        CRs, shaped like `scale`; NaN if the items are not connected even with the answer.
    """
    variants = np.repeat(comparisons[None], len(scale), axis=0)
    variants[:, row, column] = scale
    variants[:, column, row] = 1.0 / scale
    least = batch_complete_by_eigenvalue(variants).priorities.lambda_max
    return batch_consistency_ratio(least, len(comparisons), table, missing_pairs(variants))
