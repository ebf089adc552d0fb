"""The priorities of a stack of matrices by the methods that a study has chosen."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from models.arrays import FloatArray
from models.problem.choices import MethodChoices, PriorityMethod
from models.weighting.comparison_matrix import missing_pairs
from models.weighting.completion import batch_complete_by_eigenvalue
from models.weighting.consistency import batch_consistency_ratio
from models.weighting.incomplete import batch_log_least_squares


@dataclass(frozen=True, slots=True, eq=False)
class NodePriorities:
    """The priorities and the consistency of many matrices under one node.

    Attributes:
        weights: Shape (..., n); NaN where the answers leave separate parts.
        consistency: CR, shape (...); NaN likewise.
    """

    weights: FloatArray
    consistency: FloatArray


def node_priorities(log_matrices: FloatArray, methods: MethodChoices) -> NodePriorities:
    """Return priorities and CR of a stack of log-ratio matrices, complete or not.

    Missing pairs are completed so that λ_max is least for the eigenvector method, and left out of the least squares for
    the geometric mean. CR always comes from λ_max and the random index of the study's table, corrected for what is
    missing.

    Args:
        log_matrices: Natural logarithms of ratios, shape (..., n, n), NaN where a pair is missing.
        methods: What the study has chosen.
    """
    items = log_matrices.shape[-1]
    stack = np.exp(log_matrices)
    completed = batch_complete_by_eigenvalue(stack).priorities
    ratios = batch_consistency_ratio(completed.lambda_max, items, methods.random_index, missing_pairs(stack))
    if methods.priorities is PriorityMethod.EIGENVECTOR:
        return NodePriorities(completed.weights, ratios)
    return NodePriorities(batch_log_least_squares(stack), ratios)
