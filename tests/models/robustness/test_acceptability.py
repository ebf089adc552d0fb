from __future__ import annotations

import tracemalloc
from functools import partial

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose, assert_array_equal

from models.arrays import FloatArray, IntArray
from models.computing.progress import Cancelled
from models.problem.choices import Normalisation, Synthesis
from models.ranking.ahp import ahp_synthesis, local_utilities
from models.ranking.ranks import competition_ranks
from models.ranking.topsis import classic_topsis, fixed_domain_topsis
from models.robustness.acceptability import BLOCK, RankTally, acceptability, drawn_acceptability
from models.robustness.beaten import beaten
from models.robustness.draws import coarse_uniform_weights, uniform_weights
from models.robustness.scorers import AdditiveScorer, Scorer, TopsisScorer
from tests.models.ranking.problems import Problem, problems, random_problem


def counted_one_by_one(ranks: list[IntArray], weights: FloatArray) -> tuple[IntArray, IntArray, FloatArray]:
    m = ranks[0].size
    counts, wins = np.zeros((m, m), dtype=np.int64), np.zeros((m, m), dtype=np.int64)
    first_weights = np.zeros((m, weights.shape[1]))
    for row, drawn in zip(ranks, weights, strict=True):
        counts[np.arange(m), row - 1] += 1
        wins += row[:, np.newaxis] < row
        first_weights[row == 1] += drawn
    return counts, wins, first_weights


def assert_counts_are_those_of(scorer: Scorer, ranks: list[IntArray], weights: FloatArray) -> None:
    result = acceptability(scorer, weights)
    counts, wins, first_weights = counted_one_by_one(ranks, weights)
    assert result.draws == weights.shape[0]
    assert_array_equal(result.ranks, counts)
    assert_array_equal(result.wins, wins)
    assert_allclose(result.first_weights, first_weights, atol=1e-9)


def fixed_scorer(problem: Problem) -> TopsisScorer:
    topsis = fixed_domain_topsis(problem.matrix, problem.weights, problem.lower, problem.upper, problem.benefit)
    return TopsisScorer.fixed_domain(topsis.normalised, problem.benefit)


def test_fixed_domain_topsis_is_counted_as_if_it_were_run_draw_by_draw() -> None:
    problem = random_problem(np.random.default_rng(1), m=9, n=5)
    weights = uniform_weights(1500, 5, np.random.default_rng(2))
    args = (problem.lower, problem.upper, problem.benefit)
    ranks = [fixed_domain_topsis(problem.matrix, drawn, *args).ranks for drawn in weights]
    assert_counts_are_those_of(fixed_scorer(problem), ranks, weights)


@pytest.mark.parametrize("normalisation", [n for n in Normalisation if n is not Normalisation.FIXED])
def test_classic_topsis_is_counted_as_if_it_were_run_draw_by_draw(normalisation: Normalisation) -> None:
    problem = random_problem(np.random.default_rng(3), m=8, n=4)
    weights = uniform_weights(800, 4, np.random.default_rng(4))
    results = [classic_topsis(problem.matrix, drawn, problem.benefit, normalisation) for drawn in weights]
    scorer = TopsisScorer.classic(results[0].normalised, problem.benefit)
    assert_counts_are_those_of(scorer, [result.ranks for result in results], weights)


@pytest.mark.parametrize("mode", Synthesis)
def test_ahp_is_counted_as_if_it_were_run_draw_by_draw(mode: Synthesis) -> None:
    problem = random_problem(np.random.default_rng(5), m=8, n=4)
    weights = uniform_weights(800, 4, np.random.default_rng(6))
    local = local_utilities(problem.matrix, problem.lower, problem.upper, problem.benefit)
    results = [ahp_synthesis(local, drawn, mode) for drawn in weights]
    assert_counts_are_those_of(AdditiveScorer(results[0].local), [result.ranks for result in results], weights)


@settings(max_examples=40, deadline=None)
@given(problems(), st.integers(0, 10_000))
def test_small_problems_full_of_ties_are_counted_as_if_run_draw_by_draw(problem: Problem, seed: int) -> None:
    # Coarse matrices with equal weights among the draws: twins, dominated initiatives and exact ties all occur.
    n = problem.weights.size
    drawn = uniform_weights(20, n, np.random.default_rng(seed))
    weights = np.vstack([drawn, np.full((1, n), 1 / n), problem.weights, np.eye(n)])
    args = (problem.lower, problem.upper, problem.benefit)
    ranks = [fixed_domain_topsis(problem.matrix, row, *args).ranks for row in weights]
    assert_counts_are_those_of(fixed_scorer(problem), ranks, weights)


def test_twins_tie_in_every_draw_and_neither_wins() -> None:
    problem = random_problem(np.random.default_rng(7), m=23, n=21)
    twins = Problem(np.vstack([problem.matrix, problem.matrix[4]]), problem.weights, problem.benefit)
    result = acceptability(fixed_scorer(twins), uniform_weights(30_000, 21, np.random.default_rng(8)))
    assert_array_equal(result.ranks[4], result.ranks[23])
    assert result.wins[4, 23] == result.wins[23, 4] == 0


@settings(max_examples=25, deadline=None)
@given(st.integers(1, 12), st.integers(1, 8), st.integers(0, 10_000))
def test_acceptabilities_sum_to_one_by_initiative_and_by_rank(m: int, n: int, seed: int) -> None:
    generator = np.random.default_rng(seed)
    scorer = fixed_scorer(random_problem(generator, m, max(n, 2)))
    result = acceptability(scorer, uniform_weights(300, max(n, 2), generator))
    assert_allclose(result.acceptability.sum(axis=0), 1.0)
    assert_allclose(result.acceptability.sum(axis=1), 1.0)
    assert_array_equal(result.wins + result.wins.T, 300 * (1 - np.eye(m)))


def test_central_weights_put_their_initiative_first_and_the_never_first_have_none() -> None:
    local = np.array([[1.0, 0.0], [0.0, 1.0], [0.2, 0.2]])
    result = acceptability(AdditiveScorer(local), uniform_weights(4000, 2, np.random.default_rng(9)))
    first, second, third = (result.central_weights(initiative) for initiative in range(3))
    assert first is not None
    assert second is not None
    assert third is None
    # Uniform on the half of the segment where the first weight leads: mean (3/4, 1/4).
    assert_allclose(first, [0.75, 0.25], atol=0.01)
    assert_allclose(second, [0.25, 0.75], atol=0.01)
    assert_allclose(result.pairwise_winning[0, 1], 0.5, atol=0.03)


def test_a_single_initiative_is_always_first() -> None:
    result = acceptability(AdditiveScorer(np.array([[0.4, 0.0]])), uniform_weights(10, 2, np.random.default_rng(0)))
    assert result.acceptability.tolist() == [[1.0]]
    assert result.pairwise_winning.tolist() == [[0.0]]


def test_initiatives_alike_in_everything_all_tie_without_nan() -> None:
    scorer = TopsisScorer.classic(np.full((3, 2), 0.4), np.array([True, False]))
    result = acceptability(scorer, uniform_weights(50, 2, np.random.default_rng(0)))
    assert result.ranks.tolist() == [[50, 0, 0]] * 3


def test_drawing_block_by_block_counts_what_drawing_at_once_does() -> None:
    draws = 2 * BLOCK + 77
    scorer = fixed_scorer(random_problem(np.random.default_rng(1), m=6, n=4))
    at_once = acceptability(scorer, uniform_weights(draws, 4, np.random.default_rng(5)))
    sample = partial(uniform_weights, criteria=4, generator=np.random.default_rng(5))
    by_block = drawn_acceptability(scorer, sample, draws)
    assert by_block.draws == draws
    assert_array_equal(by_block.ranks, at_once.ranks)
    assert_array_equal(by_block.wins, at_once.wins)
    assert_allclose(by_block.first_weights, at_once.first_weights)


def test_progress_is_told_after_each_block_and_can_stop_the_rest() -> None:
    scorer = AdditiveScorer(np.eye(2))
    drawn: list[int] = []

    def sample(count: int) -> FloatArray:
        drawn.append(count)
        return np.full((count, 2), 0.5)

    told: list[float] = []
    drawn_acceptability(scorer, sample, 2 * BLOCK + BLOCK // 2, told.append)
    assert told == [0.4, 0.8, 1.0]
    assert drawn == [BLOCK, BLOCK, BLOCK // 2]

    def stop(share: float) -> None:
        if share >= 0.5:
            raise Cancelled

    drawn.clear()
    with pytest.raises(Cancelled):
        drawn_acceptability(scorer, sample, 4 * BLOCK, stop)
    assert drawn == [BLOCK, BLOCK]


def test_counts_taken_halfway_stay_as_they_were() -> None:
    tally = RankTally(2, 2)
    tally.add(np.array([[1.0], [0.0]]), np.array([[0.5, 0.5]]))
    halfway = tally.counts()
    tally.add(np.array([[0.0], [1.0]]), np.array([[0.5, 0.5]]))
    assert halfway.ranks.tolist() == [[1, 0], [0, 1]]
    assert tally.counts().ranks.tolist() == [[1, 1], [1, 1]]


def test_ten_times_the_draws_need_no_more_memory() -> None:
    scorer = fixed_scorer(random_problem(np.random.default_rng(1), m=6, n=4))
    sample = partial(uniform_weights, criteria=4, generator=np.random.default_rng(5))
    peaks = []
    for draws in (2 * BLOCK, 20 * BLOCK):
        tracemalloc.start()
        drawn_acceptability(scorer, sample, draws)
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < 1.2 * peaks[0]


def test_more_than_256_initiatives_are_counted_too() -> None:
    local = np.linspace(0, 1, 300)[:, np.newaxis]
    result = acceptability(AdditiveScorer(local), np.ones((3, 1)))
    assert_array_equal(result.ranks, 3 * np.fliplr(np.eye(300)))


def test_scores_below_zero_are_ranked_like_any_others() -> None:
    scores = np.array([[-2.0, 1.0], [-1.0, -1.0], [-1.0, 0.0]])
    tally = RankTally(3, 1)
    tally.add(scores, np.ones((2, 1)))
    expected, _, _ = counted_one_by_one([competition_ranks(column) for column in scores.T], np.ones((2, 1)))
    assert_array_equal(tally.counts().ranks, expected)


@settings(max_examples=40, deadline=None)
@given(st.integers(2, 40), st.integers(1, 6000), st.integers(0, 10_000))
def test_who_beats_whom_is_counted_whatever_the_number_of_draws(m: int, draws: int, seed: int) -> None:
    scores = np.random.default_rng(seed).integers(0, 9, (m, draws)).astype(np.float64)
    by, wins = beaten(scores, np.zeros(draws))
    assert_array_equal(by, competition_ranks(scores.T).T - 1)
    assert wins.tolist() == [[np.count_nonzero(one > other) for other in scores] for one in scores]


@pytest.mark.parametrize("apart", [1e-4, 1e-7, 1e-9, 1e-10])
def test_scores_that_single_precision_cannot_tell_apart_are_ranked_by_double_precision(apart: float) -> None:
    local = np.array([[0.5, 0.3], [0.5 + apart, 0.3], [0.5, 0.3 - apart]])
    weights = 0.1 + 0.8 * uniform_weights(3000, 2, np.random.default_rng(1))
    result = acceptability(AdditiveScorer(local), weights)
    assert result.ranks.tolist() == [[0, 3000, 0], [3000, 0, 0], [0, 0, 3000]]
    normalised = np.clip(local, 0.0, 1.0)
    assert acceptability(TopsisScorer.fixed_domain(normalised, np.ones(2, dtype=np.bool_)), weights).ranks[1, 0] == 3000


@settings(max_examples=40, deadline=None)
@given(problems(), st.integers(0, 10_000))
def test_single_precision_is_never_further_off_than_it_says(problem: Problem, seed: int) -> None:
    weights = uniform_weights(200, problem.weights.size, np.random.default_rng(seed))
    local = local_utilities(problem.matrix, problem.lower, problem.upper, problem.benefit)
    for scorer in (fixed_scorer(problem), AdditiveScorer(local)):
        quick, exact = scorer.quick(weights), scorer(weights)
        assert (np.abs(quick.scores - exact) <= quick.doubt / 2).all()


def test_coarse_draws_are_counted_as_double_precision_ranks_them() -> None:
    scorer = fixed_scorer(random_problem(np.random.default_rng(1), m=24, n=21))
    sample = partial(coarse_uniform_weights, criteria=21, generator=np.random.default_rng(5))
    counted = drawn_acceptability(scorer, sample, 4000)
    weights = coarse_uniform_weights(4000, 21, np.random.default_rng(5)).astype(np.float64)
    ranks = competition_ranks(scorer(weights).T)
    expected, wins, first_weights = counted_one_by_one(list(ranks), weights)
    assert_array_equal(counted.ranks, expected)
    assert_array_equal(counted.wins, wins)
    assert_allclose(counted.first_weights, first_weights, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("draws", [7, 5_000])
def test_where_every_pair_is_decided_half_of_the_wins_tell_the_other_half(draws: int) -> None:
    scores = np.random.default_rng(3).random((9, draws))
    whole, half = beaten(scores, np.zeros(draws)), beaten(scores, np.zeros(draws), decided=True)
    assert_array_equal(half[0], whole[0])
    assert_array_equal(half[1], whole[1])
