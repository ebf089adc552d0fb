from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose

from models.arrays import FloatArray
from models.problem.choices import RandomIndex
from models.weighting.comparison_matrix import SAATY_SCALE, matrices_from_upper_triangle, matrix_from_answers
from models.weighting.completion import batch_complete_by_eigenvalue
from models.weighting.consistency import (
    CR_THRESHOLD,
    RANDOM_INDEX_FROM_3,
    batch_consistency_ratio,
    batch_geometric_consistency_index,
    consistency_ratio,
    gci_threshold,
    geometric_consistency_index,
    random_index,
)
from models.weighting.eigenvector import batch_eigenvector_priorities, eigenvector_priorities
from models.weighting.geometric_mean import batch_geometric_mean_priorities, geometric_mean_priorities
from models.weighting.incomplete import log_least_squares
from tests.models.weighting.matrices import answered, complete, incomplete, pairs
from tests.reference_cases import reference_case


def test_the_random_index_tables_are_the_published_ones() -> None:
    # Saaty (1980); Saaty (2005), p. 31; Donegan & Dodd (1991), MCM 15(10):135-137; Aguarón & Moreno (2003), EJOR 147.
    case = reference_case("tables_random_index")
    case.check("saaty_1980", [random_index(n) for n in range(1, 11)])
    case.check("saaty_2005_n3_to_15", [random_index(n, RandomIndex.SAATY_2005) for n in range(3, 16)])
    case.check("donegan_dodd_n3_to_12", [random_index(n, RandomIndex.DONEGAN_DODD) for n in range(3, 13)])
    case.check("aguaron_moreno_2003_n3_to_16", [random_index(n, RandomIndex.AGUARON_MORENO) for n in range(3, 17)])


def test_the_thresholds_are_the_published_ones() -> None:
    # CR: Saaty (1977); GCI: Aguarón & Moreno-Jiménez (2003), quoted with two digits.
    case = reference_case("tables_thresholds")
    case.check("cr_max", CR_THRESHOLD)
    case.check("gci_max_n3_n4_n5plus", np.round([gci_threshold(n) for n in (3, 4, 5)], 2))
    assert gci_threshold(9) == gci_threshold(5) == 0.370


def test_alonso_and_lamata_divide_by_their_fit_of_the_mean_eigenvalue() -> None:
    # Alonso & Lamata (2006), IJUFKS 14(4):445-459: CR = (λ − n) / (2.7699 n − 4.3513 − n).
    for items in (3, 7, 15):
        expected = 0.5 / (2.7699 * items - 4.3513 - items)
        assert_allclose(consistency_ratio(items + 0.5, items, RandomIndex.ALONSO_LAMATA), expected)


@pytest.mark.parametrize("table", list(RandomIndex))
def test_where_a_table_ends_the_fit_of_alonso_and_lamata_goes_on(table: RandomIndex) -> None:
    end = 2 + len(RANDOM_INDEX_FROM_3[table])
    assert random_index(end + 1, table) == random_index(end + 1, RandomIndex.ALONSO_LAMATA)
    assert random_index(end + 1, table) > random_index(end, table)


@pytest.mark.parametrize("items", [4, 6])
def test_the_mean_inconsistency_of_random_matrices_is_about_the_random_index(items: int) -> None:
    # Aguarón & Moreno-Jiménez (2003) simulated 100,000 matrices; 4,000 give the mean to about one in a hundred.
    stack = matrices_from_upper_triangle(np.random.default_rng(7).choice(SAATY_SCALE, (4000, pairs(items))))
    mean = ((batch_eigenvector_priorities(stack).lambda_max - items) / (items - 1)).mean()
    assert_allclose(mean, random_index(items, RandomIndex.AGUARON_MORENO), rtol=0.03)


@pytest.mark.parametrize(("items", "missing"), [(4, 1), (5, 2), (5, 4)])
def test_the_random_index_of_incomplete_matrices_falls_with_each_missing_pair(items: int, missing: int) -> None:
    # Ágoston & Csató (2022), Omega 108:102576: nearly linear in m, which a small simulation of theirs shows.
    rng = np.random.default_rng(11)
    ratios = rng.choice(SAATY_SCALE, (1500, pairs(items)))
    gone = np.argsort(rng.random(ratios.shape), axis=1)[:, :missing]
    np.put_along_axis(ratios, gone, np.nan, axis=1)
    least = batch_complete_by_eigenvalue(matrices_from_upper_triangle(ratios)).priorities.lambda_max
    mean = np.nanmean((least - items) / (items - 1))
    assert_allclose(mean, random_index(items, RandomIndex.AGUARON_MORENO, missing), atol=0.05)


def test_answers_that_form_a_tree_cannot_contradict_each_other() -> None:
    tree = matrix_from_answers(4, {(0, 1): 9.0, (0, 2): 9.0, (2, 3): 9.0})
    assert random_index(4, missing=3) == 0.0
    assert consistency_ratio(4.0, 4, missing=3) == 0.0
    assert geometric_consistency_index(tree, log_least_squares(tree)) == 0.0


def test_an_incomplete_matrix_is_measured_against_a_smaller_index() -> None:
    # The 4×4 of Bozóki et al. (2010): 0.0372 by the complete index; m = 1 of 4 items leaves two thirds of it.
    assert_allclose(random_index(4, RandomIndex.DONEGAN_DODD, missing=1), 0.8286 * 2.0 / 3.0)
    full, corrected = (consistency_ratio(4.0925, 4, RandomIndex.DONEGAN_DODD, missing=m) for m in (0, 1))
    assert_allclose(corrected, 1.5 * full)


@given(st.integers(1, 6).flatmap(lambda n: st.lists(answered(n), min_size=1, max_size=4)))
@settings(max_examples=25, deadline=None)
def test_a_stack_gives_what_each_matrix_gives(matrices: list[FloatArray]) -> None:
    stack = np.stack(matrices)
    items = stack.shape[-1]
    roots = batch_eigenvector_priorities(stack).lambda_max
    means = batch_geometric_mean_priorities(stack)
    missing = np.arange(len(matrices)) % 2
    ratios = batch_consistency_ratio(roots, items, RandomIndex.SAATY_2005, missing)
    indices = batch_geometric_consistency_index(stack, means)
    for k, root in enumerate(roots):
        one = consistency_ratio(float(root), items, RandomIndex.SAATY_2005, int(missing[k]))
        assert_allclose(ratios[k], one, atol=1e-14)
        assert_allclose(indices[k], geometric_consistency_index(stack[k], means[k]), atol=1e-14)


def test_matrices_without_priorities_have_no_ratio() -> None:
    ratios = batch_consistency_ratio(np.array([3.2, np.nan]), 3)
    assert_allclose(ratios, [0.2 / 2.0 / 0.58, np.nan])
    holed = np.full((1, 3, 3), np.nan)
    assert np.isnan(batch_geometric_consistency_index(holed, np.full((1, 3), np.nan))).all()


def test_koczkodajs_matrix_has_the_published_cr() -> None:
    # CRAN package MCDA, with the random index of Aguarón & Moreno-Jiménez (2003).
    case = reference_case("ahp_rmcda_koczkodaj")
    assert random_index(4, RandomIndex.AGUARON_MORENO) == case.inputs["random_index"]
    root = eigenvector_priorities(case.array("matrix")).lambda_max
    case.check("cr", consistency_ratio(root, 4, RandomIndex.AGUARON_MORENO))


def test_four_parties_have_the_published_weights_and_consistency_indices() -> None:
    # Escobar, Aguarón & Moreno-Jiménez (2015), Decision Support Systems 74:67-77, Tables 1-3.
    case = reference_case("group_escobar2015_individual")
    stack = case.array("matrices")
    weights = batch_geometric_mean_priorities(stack)
    case.check("weights", weights)
    case.check("gci", batch_geometric_consistency_index(stack, weights))
    case.check("rankings", 1 + (weights[:, :, None] < weights[:, None, :]).sum(axis=2))


def test_three_answers_have_the_consistency_index_worked_by_hand() -> None:
    # a12 = 2, a13 = 5, a23 = 3: each error is a third of ln(6/5) in logarithms, so that GCI = ln²(6/5) / 3 = 0.01108.
    matrix = matrix_from_answers(3, {(0, 1): 2.0, (0, 2): 5.0, (1, 2): 3.0})
    index = geometric_consistency_index(matrix, geometric_mean_priorities(matrix))
    assert_allclose(index, np.log(1.2) ** 2 / 3.0)
    assert_allclose(index, 0.01108, atol=5e-6)


@given(complete)
@settings(max_examples=40, deadline=None)
def test_no_matrix_is_more_than_consistent(matrix: FloatArray) -> None:
    items = len(matrix)
    assert consistency_ratio(eigenvector_priorities(matrix).lambda_max, items) >= 0.0
    assert geometric_consistency_index(matrix, geometric_mean_priorities(matrix)) >= 0.0


@given(incomplete)
@settings(max_examples=30, deadline=None)
def test_the_geometric_index_is_the_residual_variance_of_the_answers(matrix: FloatArray) -> None:
    weights = log_least_squares(matrix)
    known = np.argwhere(np.triu(~np.isnan(matrix), 1))
    residuals = [np.log(matrix[i, j] * weights[j] / weights[i]) for i, j in known]
    freedom = len(known) - (len(matrix) - 1)
    expected = np.sum(np.square(residuals)) / freedom if freedom else 0.0
    assert_allclose(geometric_consistency_index(matrix, weights), expected, atol=1e-14)
