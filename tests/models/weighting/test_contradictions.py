from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from numpy.testing import assert_allclose

from models.arrays import FloatArray
from models.weighting.comparison_matrix import matrix_from_answers
from models.weighting.contradictions import (
    batch_cycle_count,
    contradictory_triads,
    judgements_by_error,
    koczkodaj_index,
    maximum_cycles,
    three_way_cycles,
)
from models.weighting.eigenvector import eigenvector_priorities
from tests.models.weighting.matrices import complete, consistent, incomplete, weights
from tests.reference_cases import reference_case


def test_saatys_house_has_its_published_worst_judgement() -> None:
    # Saaty (2003), EJOR 145:85-91, Table 3.
    case = reference_case("ahp_saaty2003_worst_judgement")
    matrix = case.array("matrix")
    worst = judgements_by_error(matrix, eigenvector_priorities(matrix).weights)[0]
    case.check("epsilon_max", worst.error)
    assert [case.inputs["labels"][item] for item in (worst.row, worst.column)] == case.expected["pair"]
    assert worst.ratio == 6.0


def test_koczkodajs_matrix_has_its_published_inconsistency() -> None:
    # CRAN package MCDA, testthat/test-pairwiseConsistencyMeasures.R.
    case = reference_case("ahp_rmcda_koczkodaj")
    case.check("koczkodaj", koczkodaj_index(case.array("matrix")))


def test_the_most_contradictory_triad_is_told_upwards() -> None:
    # 0 is 2 times 1, 1 is 3 times 2, so 0 should be 6 times 2, yet 2 is said to be 2 times 0: 12 times too little.
    matrix = matrix_from_answers(4, {(1, 0): 0.5, (2, 1): 1.0 / 3.0, (0, 2): 0.5, (0, 3): 2.0})
    (triad,) = contradictory_triads(matrix)
    assert (triad.first, triad.second, triad.third) == (0, 1, 2)
    assert_allclose([triad.direct, triad.indirect, triad.inconsistency], [0.5, 6.0, 11.0 / 12.0])
    turned = matrix_from_answers(4, {(0, 1): 0.5, (1, 2): 1.0 / 3.0, (0, 2): 2.0})
    (triad,) = contradictory_triads(turned)
    assert (triad.first, triad.second, triad.third) == (2, 1, 0)
    assert_allclose([triad.direct, triad.indirect, triad.inconsistency], [0.5, 6.0, 11.0 / 12.0])


@given(weights)
@settings(max_examples=30, deadline=None)
def test_a_consistent_matrix_contradicts_nothing(given_weights: FloatArray) -> None:
    matrix = consistent(given_weights)
    assert contradictory_triads(matrix) == ()
    assert koczkodaj_index(matrix) == 0.0
    assert three_way_cycles(matrix) == ()
    assert all(abs(judgement.error - 1.0) < 1e-12 for judgement in judgements_by_error(matrix, given_weights))


@given(incomplete)
@settings(max_examples=40, deadline=None)
def test_judgements_are_turned_and_ordered_by_how_far_they_are_off(matrix: FloatArray) -> None:
    order = np.linspace(1.0, 2.0, len(matrix)) / 10.0
    judgements = judgements_by_error(matrix, order)
    assert len(judgements) == np.count_nonzero(~np.isnan(np.triu(matrix, 1))) - len(matrix) * (len(matrix) + 1) // 2
    errors = [judgement.error for judgement in judgements]
    assert errors == sorted(errors, reverse=True)
    for judgement in judgements:
        i, j = judgement.row, judgement.column
        assert judgement.ratio == matrix[i, j]
        assert_allclose(judgement.error, matrix[i, j] * order[j] / order[i])
        assert judgement.error >= 1.0 - 1e-15


def test_a_rock_paper_scissors_answer_is_one_cycle_told_in_its_direction() -> None:
    upwards = matrix_from_answers(3, {(0, 1): 3.0, (1, 2): 2.0, (2, 0): 5.0})
    assert three_way_cycles(upwards) == ((0, 1, 2),)
    assert three_way_cycles(upwards.T) == ((0, 2, 1),)
    assert batch_cycle_count(np.stack([upwards, upwards.T])).tolist() == [1, 1]


def test_a_tie_or_a_missing_answer_makes_no_cycle() -> None:
    tied = matrix_from_answers(3, {(0, 1): 3.0, (1, 2): 1.0, (2, 0): 5.0})
    holed = matrix_from_answers(3, {(0, 1): 3.0, (2, 0): 5.0})
    assert batch_cycle_count(np.stack([tied, holed])).tolist() == [0, 0]
    assert three_way_cycles(tied) == three_way_cycles(holed) == ()


def test_the_most_cycles_possible_follow_kendall_and_babington_smith() -> None:
    # Kendall & Babington Smith (1940), Biometrika 31:324-345: 0, 1, 2, 5, 8, 14, 20 for n = 2 … 8.
    assert [maximum_cycles(n) for n in range(2, 9)] == [0, 1, 2, 5, 8, 14, 20]
    # Attained for odd n, when each item beats the next half of the circle.
    for items in (3, 5, 7):
        half = {(i, (i + step) % items): 2.0 for i in range(items) for step in range(1, items // 2 + 1)}
        assert len(three_way_cycles(matrix_from_answers(items, half))) == maximum_cycles(items)


@given(complete)
@settings(max_examples=40, deadline=None)
def test_counted_and_listed_cycles_are_the_same_and_never_more_than_possible(matrix: FloatArray) -> None:
    cycles = three_way_cycles(matrix)
    assert batch_cycle_count(matrix[None]).tolist() == [len(cycles)]
    assert len(cycles) <= maximum_cycles(len(matrix))
    for i, j, k in cycles:
        assert min(matrix[i, j], matrix[j, k], matrix[k, i]) > 1.0
