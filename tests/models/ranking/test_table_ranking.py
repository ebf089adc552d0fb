from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose, assert_array_equal

from models.ranking.companions import Companion
from models.ranking.table_ranking import (
    TABLE_METHODS,
    MethodUndefinedError,
    UnknownMethodError,
    ValueNotPositiveError,
    rank_table,
)
from tests.models.ranking.problems import random_problem
from tests.reference_cases import reference_case


def test_the_fighter_aircraft_come_out_as_published() -> None:
    # Hwang & Yoon (1981), p. 133.
    case = reference_case("topsis_hwang_yoon1981_fighter")
    found = rank_table(case.array("matrix"), case.array("weights"), case.benefit)
    case.check("ranks", found.ranks)


def test_vikor_names_its_compromise_set() -> None:
    # Opricovic & Tzeng (2004), EJOR 156:445-455.
    case = reference_case("vikor_opricovic2004")
    found = rank_table(case.array("matrix"), case.array("weights"), case.benefit, "vikor")
    assert not found.higher_is_better
    assert found.compromise is not None
    assert set(found.compromise) <= set(range(found.ranks.size))


def test_measurements_on_a_ratio_scale_are_local_priorities_of_ahp() -> None:
    matrix = np.array([[2.0, 100.0], [1.0, 50.0]])
    found = rank_table(matrix, np.array([1.0, 1.0]), np.array([True, False]), "ahp-distributive")
    # x / Σx = 2/3, 1/3; for the cost (1/x) / Σ(1/x) = 1/3, 2/3.
    assert_allclose(found.scores, [0.5, 0.5])
    ideal = rank_table(matrix, np.array([3.0, 1.0]), np.array([True, False]), "ahp")
    assert_allclose(ideal.scores, [0.75 + 0.125, 0.375 + 0.25])


@pytest.mark.parametrize("method", TABLE_METHODS)
@settings(max_examples=8, deadline=None)
@given(seed=st.integers(0, 10_000))
def test_every_method_ranks_and_permuting_rows_and_columns_permutes_its_ranks(method: str, seed: int) -> None:
    random = np.random.default_rng(seed)
    problem = random_problem(random, m=6, n=4)
    found = rank_table(problem.matrix, problem.weights * 7, problem.benefit, method)
    rows, columns = random.permutation(6), random.permutation(4)
    again = rank_table(problem.matrix[rows][:, columns], problem.weights[columns], problem.benefit[columns], method)
    assert found.ranks.min() == 1
    assert_array_equal(again.ranks, found.ranks[rows])


@pytest.mark.parametrize("method", ["topsis", "topsis-max", "topsis-sum", "topsis-minmax", "ahp", "ahp-distributive"])
def test_the_unit_of_a_column_changes_nothing(method: str) -> None:
    problem = random_problem(np.random.default_rng(5))
    scaled = problem.matrix * np.array([1.0, 1000.0, 0.01, 1.0, 7.0, 3.0])
    one, other = (rank_table(matrix, problem.weights, problem.benefit, method) for matrix in (problem.matrix, scaled))
    assert_allclose(other.scores, one.scores, rtol=1e-9)


def test_every_companion_has_a_name() -> None:
    assert {name.replace("-", "_") for name in TABLE_METHODS} >= {companion.value for companion in Companion}


def test_a_criterion_without_weight_does_not_count() -> None:
    problem = random_problem(np.random.default_rng(6), m=5, n=3)
    weights = np.array([0.5, 0.0, 0.5])
    for method in TABLE_METHODS:
        assert np.isfinite(rank_table(problem.matrix, weights, problem.benefit, method).scores).all()


def test_values_at_or_below_zero_are_named_where_a_method_cannot_take_them() -> None:
    matrix = np.array([[1.0, 2.0], [3.0, 0.0]])
    for method in ("ahp", "saw", "copras"):
        with pytest.raises(ValueNotPositiveError) as fault:
            rank_table(matrix, np.ones(2), np.array([True, True]), method)
        assert fault.value.where == {"method": method, "row": 1, "column": 1, "value": 0.0}
    assert rank_table(matrix, np.ones(2), np.array([True, True]), "topsis").ranks.size == 2


def test_an_unknown_method_is_told_the_known_ones_and_an_undefined_result_is_no_nan() -> None:
    with pytest.raises(UnknownMethodError) as unknown:
        rank_table(np.ones((2, 1)), np.ones(1), np.array([True]), "oracle")
    assert "vikor" in str(unknown.value.where["known"])
    undefined = 0
    for method in TABLE_METHODS:
        try:
            found = rank_table(np.ones((1, 2)), np.ones(2), np.array([True, False]), method)
        except MethodUndefinedError:
            undefined += 1
        else:
            assert np.isfinite(found.scores).all()
            assert found.ranks.tolist() == [1]
    assert undefined < len(TABLE_METHODS)
