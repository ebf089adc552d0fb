"""Priorities when some pairs were not answered: log least squares, and Harker's method.

Both are defined if and only if the answers connect all items. The third method, the completion of least eigenvalue, is
in `completion`.
"""

from __future__ import annotations

import numpy as np

from models.arrays import FloatArray
from models.weighting.comparison_matrix import check_connected, check_reciprocal, connected
from models.weighting.eigenvector import BatchPriorities, Priorities, blank, perron
from models.weighting.geometric_mean import normalised_exponentials


def log_least_squares(comparisons: FloatArray) -> FloatArray:
    """Return the priorities that fit the answers given best in logarithms.

    They minimise Σ (ln a_ij − ln w_i + ln w_j)² over the pairs answered: L y = b with L the Laplacian of the comparison
    graph, b_i = Σ_j ln a_ij, and w = e^y normalised. On complete answers that is the row geometric mean.

    Args:
        comparisons: Reciprocal matrix, shape (n, n), NaN where a pair is missing.

    Returns:
        Priorities, shape (n,).

    Raises:
        InputError: The matrix is no reciprocal matrix (see `check_reciprocal`).
        DisconnectedError: The answers leave separate parts.

    References:
        Bozóki, Fülöp & Rónyai (2010), Math. Comput. Modelling 52:318-333.
    """
    check_reciprocal(comparisons)
    check_connected(comparisons)
    return batch_log_least_squares(comparisons)


def batch_log_least_squares(stack: FloatArray) -> FloatArray:
    """Return the log-least-squares priorities of a stack of matrices; NaN where the answers leave separate parts.

    Args:
        stack: Reciprocal matrices, shape (..., n, n), NaN where a pair is missing.

    Returns:
        Priorities, shape (..., n).

    References:
        Bozóki, Fülöp & Rónyai (2010), Math. Comput. Modelling 52:318-333.
    """
    joined = connected(stack)
    sums = np.nansum(np.log(stack), axis=-1)
    logs = solve_laplacian(stack, sums)
    return normalised_exponentials(np.where(joined[..., None], logs, np.nan))


def solve_laplacian(stack: FloatArray, right_hand_side: FloatArray) -> FloatArray:
    """Return the y of sum 0 that solves L y = b, L the Laplacian of each comparison graph.

    Args:
        stack: Reciprocal matrices, shape (..., n, n), NaN where a pair is missing.
        right_hand_side: b, shape (..., n), each of sum 0.

    Returns:
        y, shape (..., n); of no meaning where the graph is in parts.
    """
    items = stack.shape[-1]
    identity = np.eye(items)
    answered = ~np.isnan(stack) & (identity == 0.0)
    laplacian = identity * answered.sum(axis=-1)[..., None] - answered
    # L has rank n − 1; adding 1/n everywhere lifts the constant vector alone, which is what fixes Σ y = 0.
    lifted = np.where(connected(stack)[..., None, None], laplacian + 1.0 / items, identity)
    return np.asarray(np.linalg.solve(lifted, right_hand_side[..., None])[..., 0], dtype=np.float64)


def harker_priorities(comparisons: FloatArray) -> Priorities:
    """Return the priorities by Harker's method for incomplete comparisons.

    A missing pair counts as w_i / w_j, which moves its weight to the diagonal: missing entries are 0, each diagonal
    entry is 1 + the number missing in its row, and the priorities are the principal eigenvector.

    Args:
        comparisons: Reciprocal matrix, shape (n, n), NaN where a pair is missing.

    Raises:
        InputError: The matrix is no reciprocal matrix (see `check_reciprocal`).
        DisconnectedError: The answers leave separate parts.

    References:
        Harker (1987), Mathematical Modelling 9(11):837-848.
    """
    check_reciprocal(comparisons)
    check_connected(comparisons)
    return batch_harker_priorities(comparisons).single()


def batch_harker_priorities(stack: FloatArray) -> BatchPriorities:
    """Return Harker's priorities of a stack of matrices; NaN where the answers leave separate parts.

    Args:
        stack: Reciprocal matrices, shape (..., n, n), NaN where a pair is missing.

    References:
        Harker (1987), Mathematical Modelling 9(11):837-848.
    """
    missing = np.isnan(stack)
    apart = ~connected(stack)
    substituted = np.where(missing, 0.0, stack) + np.eye(stack.shape[-1]) * missing.sum(axis=-1)[..., None]
    return blank(perron(np.where(apart[..., None, None], 1.0, substituted)), apart)
