"""Tiers: initiatives whose order the evidence does not separate share one."""

from __future__ import annotations

import numpy as np

from models.arrays import FloatArray, IntArray


def tiers(order: IntArray, pairwise_winning: FloatArray, threshold: float) -> IntArray:
    """Return the tier of each initiative, 1 … at most m.

    Going down the order, an initiative joins the current tier unless some member of it wins against it in at least
    `threshold` of the draws; then it opens the next. So no two members of a tier are separated in the sense of the
    order. Comparing neighbours only would chain: each a little better than the next, the first and last worlds apart.

    Args:
        order: Indices of the initiatives, best first, shape (m,).
        pairwise_winning: Share of draws in which the row beats the column, shape (m, m).
        threshold: Pairwise winning index that separates, 0.5 … 1; `MethodChoices.tier_index`.

    Returns:
        Tier numbers by initiative (not by place in the order), shape (m,).
    """
    tier = np.ones(order.size, dtype=np.int64)
    members: list[int] = []
    current = 1
    for initiative in order.tolist():
        if members and pairwise_winning[members, initiative].max() >= threshold:
            current += 1
            members = []
        members.append(initiative)
        tier[initiative] = current
    return tier
