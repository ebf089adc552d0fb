from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose

from models.arrays import FloatArray
from models.problem.choices import RandomIndex
from models.weighting.comparison_matrix import MissingComparisonError, NotReciprocalError
from models.weighting.consistency import consistency_index, consistency_ratio
from models.weighting.eigenvector import batch_eigenvector_priorities, eigenvector_priorities
from models.weighting.geometric_mean import batch_geometric_mean_priorities, geometric_mean_priorities
from tests.models.weighting.matrices import answered, complete, consistent, permuted, weights
from tests.reference_cases import reference_case


def test_saatys_house_criteria_have_the_published_weights_and_inconsistency() -> None:
    # Saaty (1990), How to make a decision: the AHP, EJOR 48:9-26, Table 2; 8 digits from AHP-OS.
    case = reference_case("ahp_saaty1990_house_criteria")
    result = eigenvector_priorities(case.array("matrix"))
    case.check("weights", result.weights)
    case.check("weights_8digit", result.weights)
    case.check("lambda_max", result.lambda_max)
    case.check("ci", consistency_index(result.lambda_max, 8))
    case.check("cr", consistency_ratio(result.lambda_max, 8))


def test_saatys_drinks_have_the_published_weights() -> None:
    # Saaty (2008), Int. J. Services Sciences 1(1):83-98, Table 2 (tea against wine read as 3).
    case = reference_case("ahp_saaty2008_drinks")
    result = eigenvector_priorities(case.array("matrix"))
    case.check("weights", result.weights)
    case.check("weights_8digit", result.weights)
    case.check("cr", consistency_ratio(result.lambda_max, 7, RandomIndex.SAATY_1980))
    case.check("cr", consistency_ratio(result.lambda_max, 7, RandomIndex.SAATY_2005))


@pytest.mark.parametrize(
    "name",
    [
        "ahp_harker1987_philadelphia",  # Harker (1987), Mathl Modelling 9(11):837-848, Table 1
        "ahp_school_selection_criteria",  # Wang & Chin (2011), Information Sciences 181(23):5240-5248
    ],
)
def test_a_classic_matrix_has_its_published_weights(name: str) -> None:
    case = reference_case(name)
    case.check("weights", eigenvector_priorities(case.array("matrix")).weights)


def test_one_item_that_is_x_times_as_important_as_each_other_has_weight_x_over_x_plus_the_others() -> None:
    # Goepel (2018), IJAHP 10(3):469-487, eq. 41.
    case = reference_case("ahp_goepel2018_one_dominant")
    found = [eigenvector_priorities(np.array(matrix)).weights[0] for matrix in case.inputs["matrices"].values()]
    case.check("dominant_weight", found)


def test_one_item_and_two_items_are_always_consistent() -> None:
    case = reference_case("validation_two_by_two_consistent")
    results = [eigenvector_priorities(np.array(matrix, dtype=float)) for matrix in case.inputs["matrices"]]
    case.check("lambda_max", [result.lambda_max for result in results])
    case.check("cr", [consistency_ratio(result.lambda_max, n) for n, result in enumerate(results, start=1)])
    case.check("weights_2", results[1].weights)
    assert results[0].weights.tolist() == [1.0]


def test_the_leader_is_chosen_as_published() -> None:
    # Wikipedia, AHP leader example; exact eigenvectors in AHPy's documentation.
    case = reference_case("ahp_wikipedia_leader")
    criteria = eigenvector_priorities(case.array("criteria_matrix"))
    stack = case.array("alternative_matrices")
    local = batch_eigenvector_priorities(stack)
    ratios = [consistency_ratio(root, 3, RandomIndex.SAATY_2005) for root in local.lambda_max]
    scores = criteria.weights @ local.weights
    case.check("criteria_weights", criteria.weights)
    case.check("criteria_cr", consistency_ratio(criteria.lambda_max, 4, RandomIndex.SAATY_2005))
    case.check("local_experience", local.weights[0])
    case.check("cr_experience", ratios[0])
    case.check("cr_education", ratios[1])
    case.check("global_education", criteria.weights[1] * local.weights[1])
    case.check("target", scores)
    case.check("ranks", 1 + (scores[:, None] < scores[None, :]).sum(axis=1))


@given(weights)
@settings(max_examples=40, deadline=None)
def test_a_consistent_matrix_gives_its_weights_back(expected: FloatArray) -> None:
    items = len(expected)
    result = eigenvector_priorities(consistent(expected))
    assert_allclose(result.weights, expected, rtol=1e-13)
    assert_allclose(result.lambda_max, items, rtol=1e-13)
    assert consistency_ratio(result.lambda_max, items) < 1e-12
    assert_allclose(geometric_mean_priorities(consistent(expected)), expected, rtol=1e-13)


@given(complete)
@settings(max_examples=60, deadline=None)
def test_the_eigenvector_is_the_one_that_lapack_finds(matrix: FloatArray) -> None:
    values, vectors = np.linalg.eig(matrix)
    k = int(np.argmax(values.real))
    by_lapack = np.abs(vectors[:, k].real)
    result = eigenvector_priorities(matrix)
    assert_allclose(result.lambda_max, values[k].real, rtol=1e-12)
    assert_allclose(result.weights, by_lapack / by_lapack.sum(), rtol=1e-10)
    assert_allclose(matrix @ result.weights, result.lambda_max * result.weights, rtol=1e-13)
    assert (result.weights > 0.0).all()


@given(st.integers(2, 6).flatmap(lambda n: st.lists(answered(n), min_size=1, max_size=5)))
@settings(max_examples=30, deadline=None)
def test_a_stack_gives_what_each_matrix_gives(matrices: list[FloatArray]) -> None:
    stack = np.stack(matrices)
    batch = batch_eigenvector_priorities(stack)
    means = batch_geometric_mean_priorities(stack)
    for k, matrix in enumerate(matrices):
        one = eigenvector_priorities(matrix)
        assert_allclose(batch.weights[k], one.weights, rtol=1e-13)
        assert_allclose(batch.lambda_max[k], one.lambda_max, rtol=1e-13)
        assert_allclose(means[k], geometric_mean_priorities(matrix), rtol=1e-13)


@given(complete, st.data())
@settings(max_examples=30, deadline=None)
def test_another_order_of_the_items_gives_the_same_weights_in_that_order(
    matrix: FloatArray, data: st.DataObject
) -> None:
    order = list(data.draw(st.permutations(range(len(matrix)))))
    moved = permuted(matrix, order)
    assert_allclose(eigenvector_priorities(moved).weights, eigenvector_priorities(matrix).weights[order], rtol=1e-12)
    assert_allclose(geometric_mean_priorities(moved), geometric_mean_priorities(matrix)[order], rtol=1e-12)


def test_an_incomplete_matrix_in_a_stack_leaves_the_others_untouched() -> None:
    house = reference_case("ahp_saaty1990_house_criteria").array("matrix")
    holed = house.copy()
    holed[0, 1] = holed[1, 0] = np.nan
    batch = batch_eigenvector_priorities(np.stack([house, holed]))
    assert_allclose(batch.weights[0], eigenvector_priorities(house).weights, rtol=1e-13)
    assert np.isnan(batch.weights[1]).all()
    assert np.isnan(batch.lambda_max[1])
    assert np.isnan(batch_geometric_mean_priorities(np.stack([house, holed]))).any(axis=1).tolist() == [False, True]


def test_an_incomplete_or_irreciprocal_matrix_alone_is_refused() -> None:
    holed = np.array([[1.0, np.nan], [np.nan, 1.0]])
    for method in (eigenvector_priorities, geometric_mean_priorities):
        with pytest.raises(MissingComparisonError):
            method(holed)
        with pytest.raises(NotReciprocalError):
            method(np.array([[1.0, 3.0], [2.0, 1.0]]))


def test_an_empty_stack_has_no_priorities() -> None:
    batch = batch_eigenvector_priorities(np.empty((0, 5, 5)))
    assert batch.weights.shape == (0, 5)
    assert batch.lambda_max.shape == (0,)


def test_a_large_matrix_of_extreme_answers_is_solved_exactly() -> None:
    # The cycle 1 > 2 > … > n > 1 at full strength is as far from consistent as answers can be.
    items = 24
    matrix = np.ones((items, items))
    for i in range(items):
        matrix[i, (i + 1) % items], matrix[(i + 1) % items, i] = 9.0, 1.0 / 9.0
    result = eigenvector_priorities(matrix)
    assert_allclose(result.weights, 1.0 / items, rtol=1e-13)  # no item differs from another
    assert_allclose(result.lambda_max, items - 2 + 9.0 + 1.0 / 9.0, rtol=1e-13)
