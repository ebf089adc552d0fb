"""Priorities by the geometric mean of each row, which is log least squares on complete answers."""

from __future__ import annotations

import numpy as np

from models.arrays import FloatArray
from models.weighting.comparison_matrix import check_complete, check_reciprocal


def geometric_mean_priorities(comparisons: FloatArray) -> FloatArray:
    """Return the priorities w_i ∝ (Π_j a_ij)^(1/n), summing to 1.

    Args:
        comparisons: Reciprocal matrix, shape (n, n), complete.

    Returns:
        Priorities, shape (n,).

    Raises:
        InputError: The matrix is no reciprocal matrix (see `check_reciprocal`).
        MissingComparisonError: Some pair is missing.

    References:
        Crawford & Williams (1985), J. Mathematical Psychology 29:387-405.
    """
    check_reciprocal(comparisons)
    check_complete(comparisons)
    return batch_geometric_mean_priorities(comparisons)


def batch_geometric_mean_priorities(stack: FloatArray) -> FloatArray:
    """Return the row geometric means of a stack of reciprocal matrices; NaN for each incomplete one.

    Args:
        stack: Reciprocal matrices, shape (..., n, n).

    Returns:
        Priorities, shape (..., n).

    References:
        Crawford & Williams (1985), J. Mathematical Psychology 29:387-405.
    """
    logs = np.log(stack).mean(axis=-1)
    incomplete = np.isnan(logs).any(axis=-1, keepdims=True)
    return normalised_exponentials(np.where(incomplete, np.nan, logs))


def normalised_exponentials(logs: FloatArray) -> FloatArray:
    """Return e^logs scaled to sum to 1 along the last axis, without overflow."""
    raised = np.exp(logs - logs.max(axis=-1, keepdims=True))
    weights: FloatArray = raised / raised.sum(axis=-1, keepdims=True)
    return weights
