"""Weights that a person assumes instead of the whole panel's."""

from __future__ import annotations

import numpy as np

from models.arrays import FloatArray
from models.problem.criteria import GOAL, CriteriaTree, NodeId
from models.problem.scenarios import Adjustments

_NOTHING = 1e-12


def assumed_leaves(tree: CriteriaTree, adjustments: Adjustments) -> FloatArray | None:
    """Return the assumed weights of the leaves, shape (leaves,), sum 1; None where the panel's stand."""
    weights = np.array([adjustments.weights.get(leaf, 0.0) for leaf in tree.leaves], dtype=np.float64)
    total = float(weights.sum())
    return weights / total if total > 0.0 else None


def shares_below(tree: CriteriaTree, leaves: FloatArray) -> dict[NodeId, FloatArray]:
    """Return local weights by node that make these weights of the leaves, shape (n,): `leaf_weights` turned round.

    Under a criterion that weighs nothing all shares are equal.
    """
    total: dict[NodeId, float] = dict(zip(tree.leaves, leaves.tolist(), strict=True))
    for node in reversed((GOAL, *tree.order)):
        if tree.children(node):
            total[node] = sum(total[child] for child in tree.children(node))
    shares: dict[NodeId, FloatArray] = {}
    for node in tree.parents:
        below = np.array([total[child] for child in tree.children(node)])
        shares[node] = below / total[node] if total[node] > _NOTHING else np.full(len(below), 1.0 / len(below))
    return shares
