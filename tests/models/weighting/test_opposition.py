from __future__ import annotations

import numpy as np
from numpy.testing import assert_allclose

from models.weighting.aggregation import judgements_by_side
from models.weighting.comparison_matrix import matrix_from_answers
from models.weighting.opposition import opposite_judgements

NAN = np.nan


def test_sides_that_answer_x_and_one_over_x_raise_the_alarm_that_their_mean_would_hide() -> None:
    answers = [{(0, 1): 5.0, (0, 2): 3.0, (1, 2): 2.0}, {(0, 1): 0.2, (0, 2): 2.0, (1, 2): 0.5}]
    stack = np.stack([matrix_from_answers(3, one) for one in answers])
    means = judgements_by_side(stack, np.ones(2), np.array([0, 1]), count=2)
    found = opposite_judgements(means)
    assert [(one.row, one.column) for one in found] == [(0, 1), (1, 2)]
    assert_allclose([one.strength for one in found], [5.0, 2.0])
    assert_allclose(found[0].means, [5.0, 0.2])


def test_the_strength_of_an_opposition_is_that_of_the_weaker_side() -> None:
    means = np.stack([matrix_from_answers(2, {(0, 1): ratio}) for ratio in (9.0, 1.0 / 3.0, 1.0)])
    assert_allclose([one.strength for one in opposite_judgements(means)], [3.0])
    assert len(opposite_judgements(means, least_strength=3.0)) == 1
    assert opposite_judgements(means, least_strength=3.1) == ()


def test_experts_who_disagree_within_a_side_do_not_raise_it() -> None:
    stack = np.stack([matrix_from_answers(2, {(0, 1): ratio}) for ratio in (7.0, 1.0 / 7.0, 4.0)])
    means = judgements_by_side(stack, np.ones(3), np.array([0, 0, 1]), count=2)
    assert opposite_judgements(means) == ()


def test_a_side_that_gave_no_answer_opposes_nobody() -> None:
    means = np.stack([matrix_from_answers(2, {(0, 1): 4.0}), matrix_from_answers(2, {})])
    assert opposite_judgements(means) == ()
