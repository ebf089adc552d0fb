from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from models.arrays import IntArray
from models.ranking.ranks import TIE_TOLERANCE, best_first, competition_ranks, mid_ranks


def test_ties_share_the_smaller_rank_and_the_next_rank_is_left_out() -> None:
    assert competition_ranks(np.array([0.7, 0.9, 0.7, 0.1])).tolist() == [2, 1, 2, 4]


def test_less_can_be_better() -> None:
    assert competition_ranks(np.array([3.0, 1.0, 2.0]), higher_is_better=False).tolist() == [3, 1, 2]


def test_scores_that_differ_by_float_noise_tie() -> None:
    assert competition_ranks(np.array([0.1 + 0.2, 0.3, 0.2])).tolist() == [1, 1, 3]
    assert competition_ranks(np.array([1e9 * (0.1 + 0.2), 3e8, 0.0])).tolist() == [1, 1, 3]


def test_a_difference_that_the_screen_would_never_show_still_counts_when_it_is_not_noise() -> None:
    assert competition_ranks(np.array([1.0, 1.0 + 1e-9])).tolist() == [2, 1]


def test_negative_scores_rank_as_positive_ones_do() -> None:
    assert competition_ranks(np.array([-3.0, -1.0, -2.0, -1.0])).tolist() == [4, 1, 3, 1]


def test_nobody_has_no_ranks_and_one_is_first() -> None:
    assert competition_ranks(np.empty(0)).tolist() == []
    assert competition_ranks(np.array([0.0])).tolist() == [1]


def test_many_rows_rank_each_by_itself() -> None:
    scores = np.array([[[0.1, 0.2, 0.3], [1e6, 1e6, 0.0]]])
    assert competition_ranks(scores).tolist() == [[[3, 2, 1], [1, 1, 3]]]


def test_best_first_keeps_the_entered_order_of_ties() -> None:
    assert best_first(np.array([2, 1, 2, 4, 1])).tolist() == [1, 4, 0, 2, 3]


def test_mid_ranks_put_ties_in_the_middle_of_their_places() -> None:
    assert mid_ranks(np.array([1, 2, 2, 4])).tolist() == [1.0, 2.5, 2.5, 4.0]


@given(arrays(np.int64, st.integers(1, 9), elements=st.integers(-4, 4)))
def test_a_rank_is_one_plus_the_number_of_strictly_better_ones(scores: IntArray) -> None:
    expected = [1 + sum(other > score for other in scores) for score in scores]
    assert competition_ranks(scores).tolist() == expected
    assert mid_ranks(competition_ranks(scores)).sum() == scores.size * (scores.size + 1) / 2


@given(st.integers(1, 12), st.integers(0, 10_000), st.sampled_from([0, 3, 30]), st.booleans())
def test_many_rows_rank_as_each_does_alone_with_ties_near_ties_and_without(
    m: int, seed: int, grain: int, negative: bool
) -> None:
    generator = np.random.default_rng(seed)
    scores = generator.random((5_000 // m + 3, m))
    if grain:
        scores = np.round(scores * grain) / grain + generator.choice([0.0, 0.3, 3.0], scores.shape) * TIE_TOLERANCE
    scores = scores - 0.5 if negative else scores
    ranks = competition_ranks(scores)
    for row, found in zip(scores[::37], ranks[::37], strict=True):
        margin = TIE_TOLERANCE * np.abs(row).max()
        assert found.tolist() == [1 + int((row > score + margin).sum()) for score in row]
