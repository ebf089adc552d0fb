"""From local priorities under each node to the global weight of every criterion."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from models.arrays import FloatArray
from models.problem.criteria import GOAL, CriteriaTree, CriterionId, NodeId


def global_weights(tree: CriteriaTree, local: Mapping[NodeId, FloatArray]) -> dict[CriterionId, float]:
    """Return each criterion's share in the goal: the product of the local priorities on the way up.

    Args:
        tree: The criteria.
        local: For each node with children, their priorities in the tree's order, summing to 1.

    References:
        Saaty (1980), The Analytic Hierarchy Process, ch. 4 (hierarchic composition).
    """
    weights: dict[NodeId, float] = {GOAL: 1.0}
    for node in tree.parents:
        for child, share in zip(tree.children(node), local[node], strict=True):
            weights[child] = weights[node] * float(share)
    return {criterion: weights[criterion] for criterion in tree.order}


def leaf_weights(tree: CriteriaTree, weights: Mapping[CriterionId, float]) -> FloatArray:
    """Return the global weights of the leaves, shape (leaves,), in the tree's order; they sum to 1."""
    return np.array([weights[leaf] for leaf in tree.leaves])
