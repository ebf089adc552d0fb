"""Comparison matrices for property tests."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from hypothesis import strategies as st

from models.arrays import FloatArray
from models.weighting.comparison_matrix import SAATY_SCALE, matrices_from_upper_triangle, matrix_from_answers


def pairs(items: int) -> int:
    """Return how many pairs n items make."""
    return items * (items - 1) // 2


def answered(items: int) -> st.SearchStrategy[FloatArray]:
    """Complete matrices with any answers of Saaty's scale, however contradictory."""
    answers = st.lists(st.sampled_from(list(SAATY_SCALE)), min_size=pairs(items), max_size=pairs(items))
    return answers.map(lambda ratios: matrices_from_upper_triangle(np.array(ratios)))


def priorities(items: int) -> st.SearchStrategy[FloatArray]:
    """Positive weights that sum to 1."""
    parts = st.lists(st.floats(0.05, 1.0), min_size=items, max_size=items)
    return parts.map(lambda values: np.array(values) / np.sum(values))


def holes(items: int) -> st.SearchStrategy[FloatArray]:
    """Matrices of NaN and 1 in which the answers still connect all items through a random path."""

    def build(draw: tuple[list[int], list[bool]]) -> FloatArray:
        path, kept = draw
        known = dict.fromkeys(pairwise(path), 1.0)
        upper = zip(*np.triu_indices(items, 1), strict=True)
        known |= {(int(i), int(j)): 1.0 for (i, j), keep in zip(upper, kept, strict=True) if keep}
        return matrix_from_answers(items, known)

    kept = st.lists(st.booleans(), min_size=pairs(items), max_size=pairs(items))
    return st.tuples(st.permutations(range(items)), kept).map(build)


sizes = st.integers(2, 7)
complete = sizes.flatmap(answered)
incomplete = st.integers(3, 6).flatmap(lambda n: st.tuples(answered(n), holes(n))).map(lambda both: both[0] * both[1])
weights = sizes.flatmap(priorities)


def consistent(of_weights: FloatArray) -> FloatArray:
    """Return the matrix w_i / w_j."""
    return of_weights[:, None] / of_weights[None, :]


def permuted(matrix: FloatArray, order: list[int]) -> FloatArray:
    """Return a matrix with its items in another order."""
    return matrix[np.ix_(order, order)]
