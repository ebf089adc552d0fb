"""How well the priorities of a group represent the judgements of its members."""

from __future__ import annotations

import numpy as np

from models.arrays import FloatArray


def member_compatibility(stack: FloatArray, weights: FloatArray) -> FloatArray:
    """Return how far each member's judgements are from the group's priorities: their GCI against w, shape (K,).

    Args:
        stack: Reciprocal matrices, shape (K, n, n), NaN where a pair is missing (those pairs do not count).
        weights: Priorities of the group, shape (n,).

    References:
        Aguarón, Escobar & Moreno-Jiménez (2016), Annals of Operations Research 245:245-259.
    """
    items = stack.shape[-1]
    logs = np.log(weights)
    errors = np.log(stack) - logs[:, None] + logs[None, :]
    return np.asarray(np.nansum(errors**2, axis=(-2, -1)) / max((items - 1) * (items - 2), 1))


def member_violations(stack: FloatArray, weights: FloatArray) -> FloatArray:
    """Return how often the group's order contradicts each member's answers, shape (K,).

    A pair counts 1 where the group prefers the other item and ½ where just one of the two sees a tie; the sum is
    divided by (n−1)(n−2)/2. The printed formula looks at a_ij > 1 with i < j only, so that it would change with the
    order in which the items are listed; here each pair counts, whichever way round it was asked.

    Args:
        stack: Reciprocal matrices, shape (K, n, n), NaN where a pair is missing (those pairs do not count).
        weights: Priorities of the group, shape (n,).

    References:
        Escobar, Aguarón & Moreno-Jiménez (2015), Decision Support Systems 74:67-77, eqs 13-14.
    """
    items = stack.shape[-1]
    rows, columns = np.triu_indices(items, 1)
    answers = stack[:, rows, columns]
    order = np.sign(weights[rows] - weights[columns])
    # Half of |sign − sign|: 2 for a reversal, 1 for a tie on one side.
    counts = 0.5 * np.nansum(np.abs(np.sign(np.log(answers)) - order), axis=1)
    return np.asarray(2.0 * counts / max((items - 1) * (items - 2), 1))
