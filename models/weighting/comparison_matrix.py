"""The reciprocal comparison matrix: how it is built, checked, and read as a graph.

``a_ij`` says how many times item i matters as much as item j. NaN at (i, j) and (j, i) marks a pair nobody has
answered. Indices in errors and results are 0-based positions in the matrix.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import isqrt

import numpy as np

from models.arrays import BoolArray, FloatArray, IntArray
from models.errors import InputError

RECIPROCITY_TOLERANCE = 1e-6
"""How far a_ij · a_ji may be from 1: more than arithmetic needs, far less than any answer that was meant."""


def _saaty_scale() -> FloatArray:
    upper = np.arange(1.0, 10.0)
    scale: FloatArray = np.concatenate([1.0 / upper[:0:-1], upper])
    scale.setflags(write=False)
    return scale


SAATY_SCALE: FloatArray = _saaty_scale()
"""The 17 answers of Saaty's fundamental scale, ascending: 1/9 … 1/2, 1, 2 … 9. Read-only."""


class NotSquareError(InputError):
    """A comparison matrix has `rows` rows but `columns` columns."""


class WrongSizeError(InputError):
    """A comparison matrix compares `size` items where the question has `items`."""


class NotPositiveError(InputError):
    """A comparison at (`row`, `column`) is `value`, which is not a positive number."""


class DiagonalNotOneError(InputError):
    """An item compared with itself, at (`row`, `column`), is `value` instead of 1."""


class NotReciprocalError(InputError):
    """The comparison at (`row`, `column`) is `value`, but its mirror is `mirrored` instead of 1/`value`."""


class MissingComparisonError(InputError):
    """A method that needs every pair was given a matrix in which (`row`, `column`) is missing."""


class DisconnectedError(InputError):
    """The answers leave the items in separate `parts` (tuples of indices) that nothing compares with each other."""


def check_reciprocal(
    comparisons: FloatArray, items: int | None = None, tolerance: float = RECIPROCITY_TOLERANCE
) -> None:
    """Check that a matrix is a reciprocal comparison matrix; NaN pairs count as missing and pass.

    Args:
        comparisons: Matrix to check, shape (n, n).
        items: How many items the question has, where that is known.
        tolerance: Largest accepted distance of a_ij · a_ji from 1.

    Raises:
        NotSquareError: The matrix is not square, or empty.
        WrongSizeError: It is square, but not of `items` items.
        NotPositiveError: Some entry is zero, negative or infinite.
        DiagonalNotOneError: Some diagonal entry is not 1.
        NotReciprocalError: Some a_ij · a_ji differs from 1, or only one of the two is missing.
    """
    rows, columns = comparisons.shape if comparisons.ndim == 2 else (comparisons.shape[0], 0)
    if rows != columns or rows == 0:
        raise NotSquareError(rows=rows, columns=columns)
    if items is not None and rows != items:
        raise WrongSizeError(size=rows, items=items)
    missing = np.isnan(comparisons)
    bad = ~missing & ~((comparisons > 0.0) & np.isfinite(comparisons))
    if bad.any():
        i, j = _first(bad)
        raise NotPositiveError(row=i, column=j, value=float(comparisons[i, j]))
    diagonal = np.diagonal(comparisons)
    off = ~(np.abs(diagonal - 1.0) <= tolerance)
    if off.any():
        i = int(np.argmax(off))
        raise DiagonalNotOneError(row=i, column=i, value=float(diagonal[i]))
    # A pair that is missing on one side only compares as NaN <= tolerance: false, hence not reciprocal.
    reciprocal = (np.abs(comparisons * comparisons.T - 1.0) <= tolerance) | (missing & missing.T)
    if not reciprocal.all():
        i, j = _first(~reciprocal)
        raise NotReciprocalError(row=i, column=j, value=float(comparisons[i, j]), mirrored=float(comparisons[j, i]))


def check_complete(comparisons: FloatArray) -> None:
    """Check that no pair is missing.

    Raises:
        MissingComparisonError: Some pair is NaN; the first one is named.
    """
    missing = np.isnan(comparisons)
    if missing.any():
        i, j = _first(missing)
        raise MissingComparisonError(row=i, column=j)


def check_connected(comparisons: FloatArray) -> None:
    """Check that the answers connect all items, directly or through others.

    Raises:
        DisconnectedError: They leave separate parts, which are named.
    """
    parts = connected_parts(comparisons)
    if len(parts) > 1:
        raise DisconnectedError(parts=parts)


def _first(mask: BoolArray) -> tuple[int, int]:
    i, j = np.unravel_index(int(np.argmax(mask)), mask.shape)
    return int(i), int(j)


def matrix_from_answers(items: int, answers: Mapping[tuple[int, int], float]) -> FloatArray:
    """Return the matrix of the answers given, each with its reciprocal; the other pairs are NaN.

    Args:
        items: Number of items n.
        answers: Ratio a_ij by (i, j), i ≠ j, each pair once.

    Returns:
        Matrix of shape (items, items).
    """
    comparisons = np.full((items, items), np.nan)
    np.fill_diagonal(comparisons, 1.0)
    for (i, j), ratio in answers.items():
        comparisons[i, j] = ratio
        comparisons[j, i] = 1.0 / ratio
    return comparisons


def matrices_from_upper_triangle(ratios: FloatArray) -> FloatArray:
    """Return the matrices whose upper triangles, read row by row, are given; NaN stays missing.

    Args:
        ratios: Shape (..., n(n−1)/2), in the order (0, 1), (0, 2) … (n−2, n−1).

    Returns:
        Stack of shape (..., n, n).
    """
    pairs = ratios.shape[-1]
    items = (1 + isqrt(1 + 8 * pairs)) // 2
    comparisons = np.ones((*ratios.shape[:-1], items, items))
    rows, columns = np.triu_indices(items, 1)
    comparisons[..., rows, columns] = ratios
    comparisons[..., columns, rows] = 1.0 / ratios
    return comparisons


def missing_pairs(stack: FloatArray) -> IntArray:
    """Return how many pairs each matrix of a stack lacks, shape (...)."""
    count: IntArray = np.count_nonzero(np.isnan(stack), axis=(-2, -1)) // 2
    return np.asarray(count, dtype=np.int64)


def connected(stack: FloatArray) -> BoolArray:
    """Say of each matrix of a stack (..., n, n) whether its answers connect all items, shape (...)."""
    reach = ~np.isnan(stack)
    for _ in range(max(stack.shape[-1] - 1, 1).bit_length()):
        # Squaring doubles the length of the paths that are followed; uint8 would overflow, float does not.
        step = reach.astype(np.float64)
        reach = (step @ step) > 0.0
    joined: BoolArray = np.asarray(reach.all(axis=(-2, -1)))
    return joined


def connected_parts(comparisons: FloatArray) -> tuple[tuple[int, ...], ...]:
    """Return the parts of the comparison graph, each ascending, ordered by their first item.

    Args:
        comparisons: Reciprocal matrix, shape (n, n), NaN where a pair is missing.
    """
    known = ~np.isnan(comparisons)
    unseen = set(range(len(comparisons)))
    parts = []
    while unseen:
        part: set[int] = set()
        frontier = {min(unseen)}
        while frontier:
            part |= frontier
            frontier = {int(j) for i in frontier for j in np.flatnonzero(known[i])} - part
        unseen -= part
        parts.append(tuple(sorted(part)))
    return tuple(parts)


def nearest_on_scale(ratio: FloatArray | float, scale: FloatArray = SAATY_SCALE) -> FloatArray:
    """Return the answers of a scale that are nearest to given ratios in log distance.

    The distance is logarithmic because 1/3 is as far from 1 as 3 is; a tie goes to the answer nearer to 1, so that
    the reciprocal of a ratio is rounded to the reciprocal of its rounding.

    Args:
        ratio: Ratios > 0, any shape.
        scale: Answers that may be given, all > 0.

    Returns:
        Answers, shaped like `ratio`.
    """
    mildest_first = scale[np.argsort(np.abs(np.log(scale)), kind="stable")]
    distance = np.abs(np.log(np.asarray(ratio, dtype=np.float64))[..., None] - np.log(mildest_first))
    # Rounded, so that a tie in exact arithmetic is a tie here too.
    nearest: FloatArray = mildest_first[np.argmin(np.round(distance, 12), axis=-1)]
    return np.asarray(nearest)
