"""The completion of an incomplete matrix that makes its largest eigenvalue least.

With t = ln x for a missing a_ij = x, λ_max is convex in all t together, and least where every missing cell has
t_ij = v_i − v_j, v = ½ (ln w − ln u), w and u the right and left principal eigenvectors: that is where dλ/dt = 0.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from models.arrays import BoolArray, FloatArray
from models.weighting.comparison_matrix import check_connected, check_reciprocal, connected
from models.weighting.eigenvector import BatchPriorities, Priorities, blank, perron, single
from models.weighting.incomplete import batch_log_least_squares, solve_laplacian

TOLERANCE = 1e-11
"""Largest accepted |t_ij − (v_i − v_j)|; λ_max is then within about its square of the least."""


@dataclass(frozen=True, slots=True, eq=False)
class Completion:
    """An incomplete matrix, completed.

    Attributes:
        comparisons: The complete matrix, shape (n, n); the answers given are unchanged.
        priorities: Its principal eigenvector and least λ_max.
    """

    comparisons: FloatArray
    priorities: Priorities


@dataclass(frozen=True, slots=True, eq=False)
class BatchCompletion:
    """A stack of incomplete matrices, completed.

    Attributes:
        comparisons: The complete matrices, shape (..., n, n); left as they were where the answers leave separate parts.
        priorities: Their principal eigenvectors and least λ_max; NaN where the answers leave separate parts.
    """

    comparisons: FloatArray
    priorities: BatchPriorities


def complete_by_eigenvalue(comparisons: FloatArray) -> Completion:
    """Complete a matrix so that λ_max is least, one missing cell after the other until none moves.

    Args:
        comparisons: Reciprocal matrix, shape (n, n), NaN where a pair is missing.

    Raises:
        InputError: The matrix is no reciprocal matrix (see `check_reciprocal`).
        DisconnectedError: The answers leave separate parts, so that no completion is best.

    References:
        Bozóki, Fülöp & Rónyai (2010), Math. Comput. Modelling 52:318-333, sec. 5 (cyclic coordinates).
    """
    check_reciprocal(comparisons)
    check_connected(comparisons)
    cells = [(int(i), int(j)) for i, j in np.argwhere(np.triu(np.isnan(comparisons)))]
    completed = _with_ratios(comparisons, batch_log_least_squares(comparisons))
    for _ in range(10_000):  # convex and smooth: each sweep lowers λ; 30 sweeps are many
        moved = max((abs(_settle(completed, i, j)) for i, j in cells), default=0.0)
        if moved <= TOLERANCE:
            break
    return Completion(comparisons=completed, priorities=single(perron(completed)))


def _settle(completed: FloatArray, i: int, j: int) -> float:
    """Set one cell in place to where λ_max is least, the others as they are; return how far it was off."""
    items = len(completed)
    low, high = -np.inf, np.inf
    start = t = float(np.log(completed[i, j]))
    for _ in range(200):
        completed[i, j], completed[j, i] = np.exp(t), np.exp(-t)
        scores = _scores(completed)
        slope = t - float(scores[i] - scores[j])  # has the sign of dλ/dt
        if abs(slope) <= TOLERANCE / 10.0:
            break
        low, high = (low, t) if slope > 0.0 else (t, high)
        # On a nearly consistent matrix v_i − v_j moves by 2/n of t: this is Newton's step there, bisection its guard.
        step = t - slope * items / (items - 2)
        t = step if low < step < high else 0.5 * (low + high)
    return t - start


def batch_complete_by_eigenvalue(stack: FloatArray) -> BatchCompletion:
    """Complete a stack of matrices so that each λ_max is least, all cells of all matrices together.

    Each step takes v as the log-least-squares solution plus a remainder that hardly moves, and solves for the cells
    exactly: L y = b + n r, t_ij = y_i − y_j. The few matrices that this does not settle go to the cyclic method.

    Args:
        stack: Reciprocal matrices, shape (..., n, n), NaN where a pair is missing.

    References:
        Bozóki, Fülöp & Rónyai (2010), Math. Comput. Modelling 52:318-333, sec. 5.
    """
    joined = connected(stack)
    flat = stack.reshape(-1, *stack.shape[-2:])
    completed = np.where(joined[..., None, None], stack, 1.0).reshape(flat.shape)
    open_ones = np.flatnonzero(joined.ravel() & np.isnan(flat).any(axis=(-2, -1)))
    if open_ones.size:
        completed[open_ones] = _complete_together(flat[open_ones])
    completed = completed.reshape(stack.shape)
    return BatchCompletion(
        comparisons=np.where(joined[..., None, None], completed, stack), priorities=blank(perron(completed), ~joined)
    )


def _complete_together(stack: FloatArray) -> FloatArray:
    items = stack.shape[-1]
    known_sums = np.nansum(np.log(stack), axis=-1)
    completed = _with_ratios(stack, batch_log_least_squares(stack))
    unsettled = np.ones(len(stack), dtype=np.bool_)
    for _ in range(60):
        part, given = completed[unsettled], stack[unsettled]
        scores = _scores(part)
        unsettled[unsettled] = ~_settled(part, given, scores)
        if not unsettled.any():
            return completed
        going = ~_settled(part, given, scores)
        remainder = scores[going] - np.log(part[going]).mean(axis=-1)
        solution = solve_laplacian(given[going], known_sums[unsettled] + items * remainder)
        completed[unsettled] = _with_ratios(given[going], np.exp(solution))
    for k in np.flatnonzero(unsettled):
        completed[k] = complete_by_eigenvalue(stack[k]).comparisons
    return completed


def _settled(completed: FloatArray, given: FloatArray, scores: FloatArray) -> BoolArray:
    off = np.abs(np.log(completed) - (scores[..., :, None] - scores[..., None, :]))
    settled: BoolArray = np.where(np.isnan(given), off, 0.0).max(axis=(-2, -1)) <= TOLERANCE
    return settled


def _scores(completed: FloatArray) -> FloatArray:
    """Return v = ½ (ln w − ln u) of complete matrices, of mean 0."""
    both = perron(np.stack([completed, np.swapaxes(completed, -2, -1)])).weights
    scores = 0.5 * (np.log(both[0]) - np.log(both[1]))
    centred: FloatArray = scores - scores.mean(axis=-1, keepdims=True)
    return centred


def _with_ratios(stack: FloatArray, weights: FloatArray) -> FloatArray:
    """Return the matrices with w_i / w_j in each missing cell."""
    return np.where(np.isnan(stack), weights[..., :, None] / weights[..., None, :], stack)
