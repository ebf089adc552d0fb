from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose

from models.arrays import FloatArray
from models.errors import InputError
from models.weighting.best_worst import (
    BestWorstAnswerError,
    BestWorstDisagreeError,
    BestWorstSizeError,
    linear_best_worst,
)
from models.weighting.best_worst_intervals import largest_xi, nonlinear_best_worst
from tests.models.weighting.matrices import priorities
from tests.reference_cases import reference_case


def answers(*values: float) -> FloatArray:
    return np.array(values, dtype=np.float64)


def test_the_car_has_the_published_weights_by_the_linear_program() -> None:
    # Rezaei (2016), Omega 64:126-130, Table 3: price is best, style is worst.
    case = reference_case("bwm_rezaei2016_ex2_car")
    result = linear_best_worst(1, 4, case.array("best_to_others"), case.array("others_to_worst"))
    case.check("weights_linear", result.weights)
    case.check("xi_linear", result.xi)
    # Input-based ratio by hand: safety is 3 × 3 against 8, the only detour that differs: 1 / (8² − 8).
    assert_allclose(result.consistency_ratio, 1.0 / 56.0)


def test_the_car_has_the_published_intervals_by_the_non_linear_program() -> None:
    # Rezaei (2016), Omega 64:126-130, sec. 3.
    case = reference_case("bwm_rezaei2016_ex2_car")
    result = nonlinear_best_worst(1, 4, case.array("best_to_others"), case.array("others_to_worst"))
    case.check("xi_nonlinear", result.xi)
    case.check("weight_intervals_nonlinear", np.column_stack([result.lower, result.upper]))
    assert_allclose(result.consistency_ratio, result.xi / 4.47, rtol=1e-3)
    assert_allclose(result.weights.sum(), 1.0)


def test_the_largest_deviation_is_that_of_rezaeis_table() -> None:
    # Rezaei (2015), Omega 53:49-57, Table 1, rounded to two digits there.
    table = reference_case("bwm_rezaei2016_ex2_car").inputs["consistency_index_table"]
    for answer, index in table.items():
        assert_allclose(largest_xi(float(answer)), index, atol=0.0051)


@given(st.integers(2, 6).flatmap(priorities))
@settings(max_examples=20, deadline=None)
def test_answers_that_agree_give_their_weights_back(expected: FloatArray) -> None:
    best, worst = int(expected.argmax()), int(expected.argmin())
    up, down = expected[best] / expected, expected / expected[worst]
    up[best], down[worst], down[best] = 1.0, 1.0, up[worst]
    result = linear_best_worst(best, worst, up, down)
    assert_allclose(result.weights, expected, atol=1e-7)
    assert_allclose([result.xi, result.consistency_ratio], 0.0, atol=1e-9)
    intervals = nonlinear_best_worst(best, worst, up, down)
    assert_allclose(intervals.weights, expected, atol=1e-6)
    assert intervals.xi < 1e-9


@given(st.lists(st.tuples(st.integers(1, 9), st.integers(1, 9)), min_size=1, max_size=4), st.integers(2, 9))
@settings(max_examples=20, deadline=None)
def test_no_answer_is_further_off_than_the_deviation_that_is_reported(
    middle: list[tuple[int, int]], whole: int
) -> None:
    up = answers(1, *(one for one, _ in middle), whole)
    down = answers(whole, *(other for _, other in middle), 1)
    worst = len(up) - 1
    linear = linear_best_worst(0, worst, up, down)
    off = np.concatenate([linear.weights[0] - up * linear.weights, linear.weights - down * linear.weights[worst]])
    assert_allclose(np.abs(off).max(), linear.xi, atol=1e-7)
    intervals = nonlinear_best_worst(0, worst, up, down)
    assert (intervals.lower <= intervals.upper + 1e-7).all()
    bounds = np.array([intervals.lower.sum(), intervals.upper.sum()])
    assert bounds[0] <= 1.0 + 1e-6 <= bounds[1] + 2e-6


def test_items_that_are_all_equal_weigh_the_same() -> None:
    result = linear_best_worst(0, 0, np.ones(3), np.ones(3))
    assert_allclose(result.weights, 1.0 / 3.0)
    assert result.consistency_ratio == 0.0
    assert nonlinear_best_worst(0, 0, np.ones(3), np.ones(3)).consistency_ratio == 0.0


@pytest.mark.parametrize(
    ("up", "down", "error", "where"),
    [
        (answers(1, 2), answers(2, 1, 1), BestWorstSizeError, {"best_answers": 2, "worst_answers": 3}),
        (answers(1, 0.5, 4), answers(4, 2, 1), BestWorstAnswerError, {"item": 1, "value": 0.5}),
        (answers(2, 2, 4), answers(4, 2, 1), BestWorstAnswerError, {"item": 0, "value": 2.0}),
        (answers(1, 2, 4), answers(4, np.inf, 1), BestWorstAnswerError, {"item": 1, "value": np.inf}),
        (answers(1, 2, 4), answers(5, 2, 1), BestWorstDisagreeError, {"best_to_worst": 4.0, "others_to_worst": 5.0}),
    ],
)
def test_answers_that_do_not_fit_together_are_refused(
    up: FloatArray, down: FloatArray, error: type[InputError], where: dict[str, object]
) -> None:
    for method in (linear_best_worst, nonlinear_best_worst):
        with pytest.raises(error) as caught:
            method(0, 2, up, down)
        assert caught.value.where == where
