from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose

from models.arrays import FloatArray
from models.problem.choices import RandomIndex
from models.weighting.comparison_matrix import DisconnectedError, NotReciprocalError, matrix_from_answers
from models.weighting.completion import batch_complete_by_eigenvalue, complete_by_eigenvalue
from models.weighting.consistency import consistency_ratio, geometric_consistency_index
from models.weighting.eigenvector import eigenvector_priorities
from models.weighting.geometric_mean import geometric_mean_priorities
from models.weighting.incomplete import (
    batch_harker_priorities,
    batch_log_least_squares,
    harker_priorities,
    log_least_squares,
)
from tests.models.weighting.matrices import (
    answered,
    complete,
    consistent,
    holes,
    incomplete,
    permuted,
    priorities,
)
from tests.reference_cases import ReferenceCase, reference_case

METHODS: list[Callable[[FloatArray], FloatArray]] = [
    log_least_squares,
    lambda matrix: harker_priorities(matrix).weights,
    lambda matrix: complete_by_eigenvalue(matrix).priorities.weights,
]


def matrix_of(case: ReferenceCase) -> FloatArray:
    return matrix_from_answers(case.inputs["n"], {(int(i), int(j)): a for i, j, a in case.inputs["known"]})


def by_cyclic_coordinates(matrix: FloatArray) -> FloatArray:
    """Complete a matrix as Bozóki, Fülöp & Rónyai (2010) print it: λ_max by LAPACK, one cell at a time."""
    from scipy.optimize import minimize_scalar

    completed = np.where(np.isnan(matrix), 1.0, matrix)

    def root(t: float, i: int, j: int) -> float:
        completed[i, j], completed[j, i] = np.exp(t), np.exp(-t)
        return float(np.linalg.eigvals(completed).real.max())

    for _ in range(200):
        before = completed.copy()
        for i, j in np.argwhere(np.triu(np.isnan(matrix))):
            root(minimize_scalar(root, bracket=(-1.0, 1.0), args=(i, j), tol=1e-10).x, i, j)
        if np.abs(np.log(completed / before)).max() < 1e-7:
            break
    return completed


def test_the_published_cell_makes_the_largest_eigenvalue_least() -> None:
    # Bozóki, Fülöp & Rónyai (2010), Math. Comput. Modelling 52:318-333.
    case = reference_case("ahp_incomplete_bozoki2010_4x4")
    completion = complete_by_eigenvalue(matrix_of(case))
    case.check("missing_c_d", completion.comparisons[2, 3])
    case.check("weights", completion.priorities.weights)
    # The case divides by the random index of complete matrices, as AHPy does.
    case.check("cr", consistency_ratio(completion.priorities.lambda_max, 4, RandomIndex.DONEGAN_DODD))
    # Its notes give the log-least-squares weights for comparison.
    assert_allclose(log_least_squares(matrix_of(case)), [0.3742, 0.3916, 0.0988, 0.1353], atol=6e-5)


def test_an_incomplete_group_matrix_has_the_published_weights() -> None:
    # Escobar, Aguarón & Moreno-Jiménez (2015), Decision Support Systems 74:67-77, Tables 11, 15, 16.
    case = reference_case("ahp_incomplete_escobar2015_o1a_equal")
    weights = log_least_squares(matrix_of(case))
    case.check("weights", weights)
    case.check("gci", geometric_consistency_index(matrix_of(case), weights))


@given(complete)
@settings(max_examples=40, deadline=None)
def test_on_complete_answers_each_method_is_its_complete_form(matrix: FloatArray) -> None:
    assert_allclose(log_least_squares(matrix), geometric_mean_priorities(matrix), rtol=1e-11)
    eigenvector = eigenvector_priorities(matrix)
    assert_allclose(harker_priorities(matrix).weights, eigenvector.weights, rtol=1e-13)
    completion = complete_by_eigenvalue(matrix)
    assert_allclose(completion.priorities.weights, eigenvector.weights, rtol=1e-13)
    assert (completion.comparisons == matrix).all()


@given(st.integers(3, 6).flatmap(lambda n: st.tuples(priorities(n), holes(n))))
@settings(max_examples=40, deadline=None)
def test_answers_that_agree_give_their_weights_back_however_few_they_are(both: tuple[FloatArray, FloatArray]) -> None:
    expected, holed = both
    for method in METHODS:
        assert_allclose(method(consistent(expected) * holed), expected, rtol=1e-10)


@given(incomplete)
@settings(max_examples=40, deadline=None)
def test_log_least_squares_leaves_the_least_squared_error(matrix: FloatArray) -> None:
    items = len(matrix)
    known = [(i, j) for i in range(items) for j in range(i + 1, items) if not np.isnan(matrix[i, j])]
    design = np.zeros((len(known), items))
    for row, (i, j) in enumerate(known):
        design[row, i], design[row, j] = 1.0, -1.0
    answer = np.linalg.lstsq(design, np.array([np.log(matrix[i, j]) for i, j in known]))[0]
    assert_allclose(log_least_squares(matrix), np.exp(answer) / np.exp(answer).sum(), rtol=1e-10)


@given(incomplete)
@settings(max_examples=40, deadline=None)
def test_at_the_completion_no_missing_cell_can_lower_the_largest_eigenvalue(matrix: FloatArray) -> None:
    completion = complete_by_eigenvalue(matrix)
    assert_allclose(completion.comparisons[~np.isnan(matrix)], matrix[~np.isnan(matrix)])
    left = eigenvector_priorities(completion.comparisons.T).weights
    right = completion.priorities.weights
    # dλ/d ln a_ij = 0 exactly where u_i a_ij w_j = u_j a_ji w_i; λ is convex, so that this is the least.
    flow = left[:, None] * completion.comparisons * right[None, :]
    gap = np.where(np.isnan(matrix), np.log(flow / flow.T), 0.0)
    assert np.abs(gap).max() < 1e-9


@given(incomplete)
@settings(max_examples=6, deadline=None)
def test_the_completion_is_the_one_that_cyclic_coordinates_reach(matrix: FloatArray) -> None:
    slowly = by_cyclic_coordinates(matrix)
    completion = complete_by_eigenvalue(matrix)
    assert_allclose(completion.priorities.lambda_max, np.linalg.eigvals(slowly).real.max(), rtol=1e-10)
    assert_allclose(completion.comparisons, slowly, rtol=1e-3)


@given(incomplete)
@settings(max_examples=30, deadline=None)
def test_harkers_weights_solve_the_equation_in_which_missing_answers_are_the_ratios_of_the_weights(
    matrix: FloatArray,
) -> None:
    result = harker_priorities(matrix)
    filled = np.where(np.isnan(matrix), result.weights[:, None] / result.weights[None, :], matrix)
    assert_allclose(filled @ result.weights, result.lambda_max * result.weights, rtol=1e-12)


@given(incomplete, st.data())
@settings(max_examples=30, deadline=None)
def test_another_order_of_the_items_gives_the_same_weights_in_that_order(
    matrix: FloatArray, data: st.DataObject
) -> None:
    order = list(data.draw(st.permutations(range(len(matrix)))))
    for method in METHODS:
        assert_allclose(method(permuted(matrix, order)), method(matrix)[order], rtol=1e-9)


@given(st.integers(3, 6).flatmap(lambda n: st.lists(st.tuples(answered(n), holes(n)), min_size=1, max_size=5)))
@settings(max_examples=25, deadline=None)
def test_a_stack_gives_what_each_matrix_gives(drawn: list[tuple[FloatArray, FloatArray]]) -> None:
    stack = np.stack([matrix * holed for matrix, holed in drawn])
    squares, harker, completion = (
        batch_log_least_squares(stack),
        batch_harker_priorities(stack),
        batch_complete_by_eigenvalue(stack),
    )
    for k, matrix in enumerate(stack):
        assert_allclose(squares[k], log_least_squares(matrix), rtol=1e-12)
        assert_allclose(harker.weights[k], harker_priorities(matrix).weights, rtol=1e-12)
        one = complete_by_eigenvalue(matrix)
        assert_allclose(completion.comparisons[k], one.comparisons, rtol=1e-9)
        assert_allclose(completion.priorities.lambda_max[k], one.priorities.lambda_max, rtol=1e-12)


def test_answers_in_separate_parts_are_refused_alone_and_blank_in_a_stack() -> None:
    apart = matrix_from_answers(4, {(0, 1): 3.0, (2, 3): 2.0})
    joined = matrix_from_answers(4, {(0, 1): 3.0, (2, 3): 2.0, (1, 2): 4.0})
    for method in METHODS:
        with pytest.raises(DisconnectedError) as caught:
            method(apart)
        assert caught.value.where == {"parts": ((0, 1), (2, 3))}
    stack = np.stack([apart, joined])
    for weights in (
        batch_log_least_squares(stack),
        batch_harker_priorities(stack).weights,
        batch_complete_by_eigenvalue(stack).priorities.weights,
    ):
        assert np.isnan(weights[0]).all()
        assert_allclose(weights[1] / weights[1, 3], [24.0, 8.0, 2.0, 1.0], rtol=1e-12)
    assert np.isnan(batch_complete_by_eigenvalue(stack).comparisons[0, 0, 2])


def test_an_irreciprocal_matrix_is_refused() -> None:
    for method in METHODS:
        with pytest.raises(NotReciprocalError):
            method(np.array([[1.0, 3.0], [2.0, 1.0]]))


def test_matrices_that_lack_different_pairs_are_completed_in_one_stack_of_any_shape() -> None:
    known = {(0, 1): 1.0, (0, 2): 5.0, (0, 3): 2.0, (1, 2): 3.0, (1, 3): 4.0}
    many = [matrix_from_answers(4, {pair: known[pair] for pair in list(known)[:count]}) for count in (3, 4, 5)]
    stack = np.stack([np.stack(many), np.stack(many[::-1])])
    completion = batch_complete_by_eigenvalue(stack)
    assert completion.priorities.weights.shape == (2, 3, 4)
    assert_allclose(completion.comparisons[0], completion.comparisons[1, ::-1], rtol=1e-12)
    assert_allclose(completion.comparisons[0, 2, 2, 3], 0.730297, atol=2e-6)
