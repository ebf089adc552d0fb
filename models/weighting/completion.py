"""The completion of an incomplete matrix that makes its largest eigenvalue least.

With t = ln x for each missing a_ij = x, λ_max is a strictly convex function of all t together as long as the answers
connect the items, so that there is one best completion. It is found here by Newton's method on all cells at once, from
the log-least-squares completion; cyclic coordinates reach the same point a thousand times more slowly.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from models.arrays import BoolArray, FloatArray
from models.weighting.comparison_matrix import check_connected, check_reciprocal, connected, missing_pairs
from models.weighting.eigenvector import BatchPriorities, Priorities, blank, perron
from models.weighting.incomplete import batch_log_least_squares

BLOCK = 128
"""Matrices completed at once: the curvature of all their missing cells stays in the cache."""

SETTLED = 1e-7
"""A Newton step (in t) after which the next would be rounding: convergence is quadratic."""


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
    """Complete a matrix so that its λ_max is least.

    Args:
        comparisons: Reciprocal matrix, shape (n, n), NaN where a pair is missing.

    Raises:
        InputError: The matrix is no reciprocal matrix (see `check_reciprocal`).
        DisconnectedError: The answers leave separate parts, so that no completion is best.

    References:
        Bozóki, Fülöp & Rónyai (2010), Math. Comput. Modelling 52:318-333 (the problem; uniqueness); Ábele-Nagy (2015),
        Acta Univ. Sapientiae, Informatica 7(1):58-71 (Newton's method).
    """
    check_reciprocal(comparisons)
    check_connected(comparisons)
    completion = batch_complete_by_eigenvalue(comparisons)
    return Completion(comparisons=completion.comparisons, priorities=completion.priorities.single())


def batch_complete_by_eigenvalue(stack: FloatArray) -> BatchCompletion:
    """Complete each matrix of a stack so that its λ_max is least.

    Args:
        stack: Reciprocal matrices, shape (..., n, n), NaN where a pair is missing.

    References:
        As for `complete_by_eigenvalue`.
    """
    joined = connected(stack)
    completed = stack.reshape(-1, *stack.shape[-2:]).copy()
    missing = missing_pairs(completed)
    unanswered = np.flatnonzero(joined.ravel() & (missing > 0))
    # Neighbours in this order lack about as many pairs, so that a block pads little.
    unanswered = unanswered[np.argsort(missing[unanswered], kind="stable")]
    for start in range(0, unanswered.size, BLOCK):
        block = unanswered[start : start + BLOCK]
        completed[block] = _complete_block(completed[block])
    completed = completed.reshape(stack.shape)
    priorities = perron(np.where(joined[..., None, None], completed, 1.0))
    return BatchCompletion(comparisons=completed, priorities=blank(priorities, ~joined))


@dataclass(frozen=True, slots=True, eq=False)
class _Cells:
    """The missing cells (k, i, j), i < j, of a block of K matrices, padded to the same number m.

    Attributes:
        i, j: Rows and columns, shape (K, m).
        real: False for padding, shape (K, m).
    """

    i: np.ndarray[tuple[int, ...], np.dtype[np.intp]]
    j: np.ndarray[tuple[int, ...], np.dtype[np.intp]]
    real: BoolArray

    @classmethod
    def of(cls, stack: FloatArray) -> _Cells:
        rows, columns = np.triu_indices(stack.shape[-1], 1)
        missing = np.isnan(stack[:, rows, columns])
        first = np.argsort(~missing, axis=1, kind="stable")[:, : int(missing.sum(axis=1).max())]
        return cls(rows[first], columns[first], np.take_along_axis(missing, first, axis=1))

    def filled(self, stack: FloatArray, logs: FloatArray) -> FloatArray:
        """Return the stack with e^logs in the missing cells."""
        k, c = np.nonzero(self.real)
        result = stack.copy()
        result[k, self.i[k, c], self.j[k, c]] = np.exp(logs[k, c])
        result[k, self.j[k, c], self.i[k, c]] = np.exp(-logs[k, c])
        return result


def _complete_block(stack: FloatArray) -> FloatArray:
    """Return the completions of a block of connected matrices, by Newton's method with backtracking."""
    cells = _Cells.of(stack)
    scores = np.log(batch_log_least_squares(stack))
    logs = np.take_along_axis(scores, cells.i, axis=1) - np.take_along_axis(scores, cells.j, axis=1)
    for _ in range(100):  # strictly convex: five are usual, ten are many
        completed = cells.filled(stack, logs)
        right = perron(completed)
        slope, curvature = _derivatives(completed, right, cells)
        step = -np.linalg.solve(curvature, slope[..., None])[..., 0]
        settled = np.abs(step).max(axis=1) <= SETTLED
        if settled.all():
            return cells.filled(stack, logs + step)
        promised = (slope * step).sum(axis=1)
        length = np.where(settled, 0.0, 1.0)
        for _ in range(40):
            reached = perron(cells.filled(stack, logs + length[:, None] * step)).lambda_max
            # Armijo's rule; below the rounding of λ_max the full step is right.
            short = reached > right.lambda_max + 1e-4 * length * promised + 1e-13 * right.lambda_max
            if not short.any():
                break
            length = np.where(short, 0.5 * length, length)
        logs = logs + length[:, None] * step
    return cells.filled(stack, logs)


def _derivatives(completed: FloatArray, right: BatchPriorities, cells: _Cells) -> tuple[FloatArray, FloatArray]:
    """Return dλ/dt, shape (K, m), and d²λ/dt², shape (K, m, m), at complete matrices; padding has 0 and 1.

    With u, w the left and right eigenvectors, uᵀw = 1, E_c = dA/dt_c and S the reduced resolvent of A at λ:
    dλ = uᵀ E_c w and d²λ = uᵀ (d²A) w + uᵀ E_c S E_d w + uᵀ E_d S E_c w.
    """
    items = completed.shape[-1]
    w = right.weights
    u = perron(np.swapaxes(completed, -2, -1)).weights
    u = u / (u * w).sum(axis=-1, keepdims=True)
    projector = w[:, :, None] * u[:, None, :]
    root = right.lambda_max[:, None, None]
    identity = np.eye(items)
    resolvent = np.linalg.solve(root * (identity + projector) - completed, identity - projector)

    k = np.arange(len(completed))[:, None]
    ratio = completed[k, cells.i, cells.j]
    upward, downward = ratio * w[k, cells.j], w[k, cells.i] / ratio
    column = np.zeros((len(completed), items, cells.i.shape[1]))  # E_c w, a column for each cell
    np.put_along_axis(column, cells.i[:, None, :], upward[:, None, :], axis=1)
    np.put_along_axis(column, cells.j[:, None, :], -downward[:, None, :], axis=1)
    row = np.zeros((len(completed), cells.i.shape[1], items))  # uᵀ E_c, a row for each cell
    np.put_along_axis(row, cells.j[:, :, None], (u[k, cells.i] * ratio)[:, :, None], axis=2)
    np.put_along_axis(row, cells.i[:, :, None], -(u[k, cells.j] / ratio)[:, :, None], axis=2)

    into, back = u[k, cells.i] * upward, u[k, cells.j] * downward
    slope = np.where(cells.real, into - back, 0.0)
    mixed = row @ resolvent @ column
    curvature = (mixed + np.swapaxes(mixed, -2, -1)) * (cells.real[:, :, None] & cells.real[:, None, :])
    diagonal = np.where(cells.real, into + back, 1.0)
    return slope, curvature + diagonal[:, :, None] * np.eye(cells.i.shape[1])
