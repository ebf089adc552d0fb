from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose, assert_array_equal

from models.arrays import FloatArray
from models.errors import InputError
from models.weighting.comparison_matrix import (
    SAATY_SCALE,
    DiagonalNotOneError,
    DisconnectedError,
    MissingComparisonError,
    NotPositiveError,
    NotReciprocalError,
    NotSquareError,
    WrongSizeError,
    check_complete,
    check_connected,
    check_reciprocal,
    connected,
    connected_parts,
    matrices_from_upper_triangle,
    matrix_from_answers,
    missing_pairs,
    nearest_on_scale,
)
from tests.models.weighting.matrices import complete, incomplete
from tests.reference_cases import reference_case

NAN = np.nan


@pytest.mark.parametrize(
    ("name", "error", "where"),
    [
        ("non_reciprocal", NotReciprocalError, {"row": 0, "column": 1, "value": 3.0, "mirrored": 2.0}),
        ("non_reciprocal_3", NotReciprocalError, {"row": 0, "column": 1, "value": 3.0, "mirrored": 0.5}),
        ("diagonal_not_one", DiagonalNotOneError, {"row": 0, "column": 0, "value": 2.0}),
        ("non_positive", NotPositiveError, {"row": 0, "column": 1, "value": 0.0}),
        ("negative", NotPositiveError, {"row": 0, "column": 1, "value": -2.0}),
    ],
)
def test_an_invalid_matrix_is_refused_and_the_cell_named(
    name: str, error: type[InputError], where: dict[str, object]
) -> None:
    matrix = reference_case("validation_invalid_matrices").array(name)
    with pytest.raises(error) as caught:
        check_reciprocal(matrix)
    assert caught.value.where == where


def test_a_matrix_of_other_size_than_the_question_is_refused() -> None:
    case = reference_case("validation_invalid_matrices").inputs["shape_mismatch"]
    with pytest.raises(WrongSizeError) as caught:
        check_reciprocal(np.array(case["matrix"]), items=len(case["items"]))
    assert caught.value.where == {"size": 2, "items": 3}


@pytest.mark.parametrize(
    ("shape", "where"),
    [((2, 3), {"rows": 2, "columns": 3}), ((0, 0), {"rows": 0, "columns": 0}), ((4,), {"rows": 4, "columns": 0})],
)
def test_what_is_no_square_is_refused(shape: tuple[int, ...], where: dict[str, object]) -> None:
    with pytest.raises(NotSquareError) as caught:
        check_reciprocal(np.ones(shape))
    assert caught.value.where == where


def test_an_infinite_answer_is_refused() -> None:
    with pytest.raises(NotPositiveError):
        check_reciprocal(np.array([[1.0, np.inf], [0.0, 1.0]]))


def test_a_pair_missing_on_both_sides_passes_and_on_one_side_only_is_refused() -> None:
    check_reciprocal(np.array([[1.0, NAN], [NAN, 1.0]]))
    with pytest.raises(NotReciprocalError) as caught:
        check_reciprocal(np.array([[1.0, 3.0], [NAN, 1.0]]))
    assert caught.value.where["row"] == 0
    assert caught.value.where["value"] == 3.0


def test_a_missing_diagonal_is_refused() -> None:
    with pytest.raises(DiagonalNotOneError):
        check_reciprocal(np.array([[1.0, 1.0], [1.0, NAN]]))


def test_a_complete_matrix_is_asked_for_by_naming_the_first_missing_pair() -> None:
    with pytest.raises(MissingComparisonError) as caught:
        check_complete(matrix_from_answers(3, {(0, 1): 2.0}))
    assert caught.value.where == {"row": 0, "column": 2}


@given(complete)
@settings(max_examples=30, deadline=None)
def test_every_matrix_of_answers_is_reciprocal_and_comes_back_from_its_upper_triangle(matrix: FloatArray) -> None:
    check_reciprocal(matrix)
    upper = matrix[np.triu_indices(len(matrix), 1)]
    assert_array_equal(matrices_from_upper_triangle(upper), matrix)
    stack = matrices_from_upper_triangle(np.stack([upper, np.full_like(upper, NAN)]))
    assert_array_equal(stack[0], matrix)
    assert missing_pairs(stack).tolist() == [0, len(upper)]


def test_answers_bring_their_reciprocals_and_leave_the_rest_missing() -> None:
    matrix = matrix_from_answers(3, {(0, 1): 4.0, (2, 1): 0.5})
    assert_array_equal(matrix, [[1.0, 4.0, NAN], [0.25, 1.0, 2.0], [NAN, 0.5, 1.0]])


def test_separate_parts_are_named_in_order() -> None:
    matrix = matrix_from_answers(6, {(5, 0): 3.0, (2, 4): 2.0, (4, 1): 2.0})
    assert connected_parts(matrix) == ((0, 5), (1, 2, 4), (3,))
    with pytest.raises(DisconnectedError) as caught:
        check_connected(matrix)
    assert caught.value.where == {"parts": ((0, 5), (1, 2, 4), (3,))}


@given(incomplete, st.data())
@settings(max_examples=40, deadline=None)
def test_a_stack_knows_which_matrices_are_in_one_part(matrix: FloatArray, data: st.DataObject) -> None:
    cut = matrix.copy()
    i = data.draw(st.integers(0, len(matrix) - 1))
    cut[i, :] = cut[:, i] = NAN
    cut[i, i] = 1.0
    assert connected(np.stack([matrix, cut])).tolist() == [True, False]
    assert len(connected_parts(matrix)) == 1
    assert (i,) in connected_parts(cut)


def test_a_path_as_long_as_the_matrix_still_connects_it() -> None:
    for items in range(1, 20):
        assert connected(matrix_from_answers(items, {(i, i + 1): 2.0 for i in range(items - 1)}))


def test_rounding_to_the_scale_is_by_ratio_not_by_difference() -> None:
    # √6 = 2.449 lies half way between 2 and 3 in ratio; 2.46 is nearer to 2 by difference alone.
    assert nearest_on_scale(2.46) == 3.0
    assert nearest_on_scale(2.44) == 2.0
    assert nearest_on_scale(1.0 / 2.46) == 1.0 / 3.0
    assert nearest_on_scale(40.0) == 9.0


def test_a_tie_on_the_scale_goes_to_the_milder_answer_both_ways() -> None:
    assert nearest_on_scale(np.sqrt(6.0)) == 2.0
    assert nearest_on_scale(1.0 / np.sqrt(6.0)) == 0.5
    assert nearest_on_scale(np.sqrt(2.0)) == 1.0


@given(st.floats(0.01, 100.0))
@settings(max_examples=60, deadline=None)
def test_the_reciprocal_of_a_ratio_is_rounded_to_the_reciprocal_of_its_rounding(ratio: float) -> None:
    assert_allclose(nearest_on_scale(1.0 / ratio), 1.0 / nearest_on_scale(ratio))


def test_saatys_scale_has_seventeen_answers_in_order_and_cannot_be_changed() -> None:
    assert len(SAATY_SCALE) == 17
    assert_allclose(SAATY_SCALE * SAATY_SCALE[::-1], 1.0)
    assert (np.diff(SAATY_SCALE) > 0.0).all()
    with pytest.raises(ValueError, match="read-only"):
        SAATY_SCALE[0] = 1.0
