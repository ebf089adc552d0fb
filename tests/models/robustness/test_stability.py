from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.arrays import BoolArray, FloatArray
from models.ranking.ranks import competition_ranks
from models.robustness.scorers import AdditiveScorer, Scorer, TopsisScorer
from models.robustness.stability import (
    additive_crossings,
    first_are,
    order_is,
    stretches,
    topsis_crossings,
    walked,
)

SEEDS = st.integers(0, 2**32 - 1)


def problem(seed: int, initiatives: int = 7, criteria: int = 5) -> tuple[FloatArray, FloatArray, BoolArray]:
    random = np.random.default_rng(seed)
    return (
        random.random((initiatives, criteria)),
        random.dirichlet(np.ones(criteria)),
        random.random(criteria) < 0.7,
    )


def crossings_of(method: str, matrix: FloatArray, weights: FloatArray, benefit: BoolArray, k: int) -> FloatArray:
    if method == "additive":
        return additive_crossings(matrix, weights, k)
    ideal = np.where(benefit, 1.0, 0.0)
    return topsis_crossings(np.square(matrix - ideal), np.square(matrix - (1.0 - ideal)), weights, k)


def scorer_of(method: str, matrix: FloatArray, benefit: BoolArray) -> Scorer:
    return AdditiveScorer(matrix) if method == "additive" else TopsisScorer.fixed_domain(matrix, benefit)


@pytest.mark.parametrize("method", ["additive", "topsis"])
@settings(max_examples=40, deadline=None)
@given(seed=SEEDS)
def test_a_fine_grid_finds_no_change_of_order_that_was_not_foretold(method: str, seed: int) -> None:
    matrix, weights, benefit = problem(seed)
    scorer = scorer_of(method, matrix, benefit)
    for k in range(len(weights)):
        crossings = crossings_of(method, matrix, weights, benefit, k)
        grid = np.linspace(0.0005, 0.9995, 999)
        orders = competition_ranks(scorer(walked(weights, k, grid)).T)
        for step in np.flatnonzero((np.diff(orders, axis=0) != 0).any(axis=1)):
            assert ((crossings >= grid[step]) & (crossings <= grid[step + 1])).any()


@pytest.mark.parametrize("method", ["additive", "topsis"])
@settings(max_examples=40, deadline=None)
@given(seed=SEEDS)
def test_ranking_anew_just_inside_and_just_outside_agrees_with_the_interval(method: str, seed: int) -> None:
    matrix, weights, benefit = problem(seed)
    scorer = scorer_of(method, matrix, benefit)
    ranks = competition_ranks(scorer(weights[np.newaxis]).T)[0]
    questions = {"first": first_are(np.flatnonzero(ranks <= 1)), "order": order_is(ranks)}
    for k in range(len(weights)):
        crossings = crossings_of(method, matrix, weights, benefit, k)
        for holds in questions.values():
            found = stretches(weights, k, crossings, scorer).where(holds)
            assert found.around.low - 1e-9 <= weights[k] <= found.around.high + 1e-9
            for low, high in ((one.low, one.high) for one in found.intervals):
                step = min(1e-7, (high - low) / 4)
                inside = np.array([low + step, high - step])
                assert holds(competition_ranks(scorer(walked(weights, k, inside)).T)).all()
                outside = np.array([end for end in (low - 1e-7, high + 1e-7) if 0.0 < end < 1.0])
                near = [np.abs(crossings - end).min() for end in outside] if crossings.size else []
                # Two crossings closer than the step would make "just outside" ambiguous.
                clear = [end for end, distance in zip(outside, near, strict=False) if distance > 5e-8]
                if clear and not _within_another(np.array(clear), found.intervals):
                    assert not holds(competition_ranks(scorer(walked(weights, k, np.array(clear))).T)).any()


def _within_another(steps: FloatArray, intervals: tuple[object, ...]) -> bool:
    return any(float(step) in interval for step in steps for interval in intervals)  # type: ignore[operator]


def test_two_additive_scores_meet_where_the_textbook_says() -> None:
    # Q_1 = .6, Q_2 = .4 without the criterion; a_1 = .2, a_2 = .8: t* = (.4 − .6) / ((.4 − .6) + (.2 − .8)) = .25
    local = np.array([[0.2, 0.6], [0.8, 0.4]])
    np.testing.assert_allclose(additive_crossings(local, np.array([0.1, 0.9]), 0), [0.25], atol=1e-12)


def test_topsis_may_keep_an_order_in_several_intervals() -> None:
    def intervals(seed: int, k: int) -> int:
        matrix, weights, benefit = problem(seed, initiatives=3, criteria=4)
        scorer = TopsisScorer.fixed_domain(matrix, benefit)
        ranks = competition_ranks(scorer(weights[np.newaxis]).T)[0]
        crossings = crossings_of("topsis", matrix, weights, benefit, k)
        return len(stretches(weights, k, crossings, scorer).where(order_is(ranks)).intervals)

    assert any(intervals(seed, k) > 1 for seed in range(2000) for k in range(4))


def test_a_criterion_that_changes_nothing_has_an_infinite_margin() -> None:
    local = np.array([[0.9, 0.5], [0.1, 0.5]])
    weights = np.array([0.5, 0.5])
    walk = stretches(weights, 1, additive_crossings(local, weights, 1), AdditiveScorer(local))
    found = walk.where(order_is(np.array([1, 2])))
    assert found.margin == np.inf


@pytest.mark.parametrize("initiatives", [3, 300])
def test_orders_are_kept_in_as_few_bytes_as_their_ranks_need(initiatives: int) -> None:
    local = np.random.default_rng(1).random((initiatives, 2))
    weights = np.array([0.5, 0.5])
    walk = stretches(weights, 0, np.array([0.25]), AdditiveScorer(local))
    assert walk.ranks.max() == initiatives
    assert walk.ranks.nbytes == 2 * initiatives * (1 if initiatives < 256 else 2)
