"""The order under draws of every kind."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from numpy.testing import assert_allclose

from models.computing.progress import unheard
from models.computing.results import Results
from models.problem.choices import Aggregation, MethodChoices, Normalisation, RankingMethod, Synthesis
from models.problem.criteria import Direction
from models.problem.scenarios import Adjustments
from models.ranking.decision_matrix import MATRIX
from models.ranking.ranks import competition_ranks
from models.ranking.study_ranking import RANKING
from models.robustness.acceptability import RankCounts
from models.robustness.drawn_order import DrawKind, DrawnOrder, drawn_order, order_of_draws
from models.robustness.draws import scattered_weights
from models.robustness.firmness import FIRMNESS
from models.robustness.panel_draws import PanelBootstrap
from models.robustness.study_scorer import scorer_of
from models.robustness.walk import Walk
from models.study import Study
from models.weighting.answers import WHOLE
from models.weighting.panel_weights import WEIGHTS
from tests.studies import synthetic_study

STUDY = synthetic_study(experts=4, initiatives=6, criteria=2)
LEAVES = STUDY.criteria.leaves
CHOICES = [
    MethodChoices(leading=RankingMethod.AHP),
    MethodChoices(leading=RankingMethod.AHP, synthesis=Synthesis.DISTRIBUTIVE),
    MethodChoices(),
    MethodChoices(normalisation=Normalisation.VECTOR),
    MethodChoices(normalisation=Normalisation.MINMAX),
]


def drawn(study: Study, kind: DrawKind, count: int) -> DrawnOrder:
    return Results().get(drawn_order(kind, count), study)


@pytest.mark.parametrize("methods", CHOICES)
def test_the_scorer_puts_any_weights_in_the_order_of_the_method_itself(methods: MethodChoices) -> None:
    study, results = replace(STUDY, methods=methods), Results()
    ranking, local = results.get(RANKING, study).whole, results.get(WEIGHTS, study).whole.local
    walk = Walk(study.criteria, local, ranking, methods)
    scorer = scorer_of(ranking, methods.leading, methods)
    for top in np.random.default_rng(3).dirichlet(np.ones(2), size=20):
        there = walk.ranked(top)
        found = competition_ranks(scorer(there.weights[np.newaxis]).T)[0]
        assert list(found) == list(there.ranks(methods.leading))


@pytest.mark.parametrize("kind", DrawKind)
def test_every_initiative_takes_some_rank_in_every_draw_and_lies_in_its_interval(kind: DrawKind) -> None:
    order = drawn(STUDY, kind, 2_000)
    shares = order.counts.acceptability
    assert order.counts.draws == 2_000
    assert shares.sum(axis=1) == pytest.approx(np.ones(6))
    assert shares.sum(axis=0) == pytest.approx(np.ones(6))
    for row, one in enumerate(order.initiatives):
        low, high = order.interval[one]
        assert shares[row, low - 1 : high].sum() >= 0.95
        assert shares[row, : low - 1].sum() <= 0.025
        assert shares[row, high:].sum() <= 0.025 + 1e-12


@pytest.mark.parametrize("kind", DrawKind)
def test_who_is_best_on_every_criterion_is_first_whatever_is_drawn(kind: DrawKind) -> None:
    ends = {leaf: criterion.scale for leaf, criterion in STUDY.criteria.criteria.items() if leaf in LEAVES}
    better = {
        leaf: scale.upper if STUDY.criteria.criteria[leaf].direction is Direction.BENEFIT else scale.lower
        for leaf, scale in ends.items()
    }
    study = replace(STUDY, adjustments=Adjustments(scores={"I03": better}))
    order = drawn(study, kind, 500)
    assert order.counts.acceptability[2, 0] == 1.0
    assert order.interval["I03"] == (1, 1)
    assert order.confidence[2] == 1.0


@pytest.mark.parametrize("kind", DrawKind)
def test_the_same_study_always_tells_the_same(kind: DrawKind) -> None:
    first, second = (drawn(STUDY, kind, 700) for _ in range(2))
    assert np.array_equal(first.counts.ranks, second.counts.ranks)
    assert np.array_equal(first.confidence, second.confidence)


def test_panels_are_counted_as_firmness_counts_them() -> None:
    results = Results()
    assert (
        results.get(drawn_order(DrawKind.PANELS), STUDY).counts
        is (results.get(FIRMNESS, STUDY).counts[STUDY.methods.leading])
    )
    by_itself = order_of_draws(
        STUDY, results.get(RANKING, STUDY).whole, results.get(MATRIX, STUDY), DrawKind.PANELS, 10_000, unheard
    )
    assert np.array_equal(by_itself.counts.ranks, results.get(FIRMNESS, STUDY).counts[STUDY.methods.leading].ranks)


def test_central_weights_put_their_initiative_first_where_the_scores_are_fixed() -> None:
    # By a weighted sum the weights that put it first are convex, so their mean does too.
    study = replace(STUDY, methods=MethodChoices(leading=RankingMethod.AHP))
    order, ranking = drawn(study, DrawKind.OPEN, 5_000), Results().get(RANKING, study).whole
    scorer = scorer_of(ranking, RankingMethod.AHP, study.methods)
    for row in range(6):
        if order.counts.ranks[row, 0] == 0:
            assert np.isnan(order.central[row]).all()
            assert order.confidence[row] == 0.0
        else:
            assert order.central[row].sum() == pytest.approx(1.0)
            assert competition_ranks(scorer(order.central[row][np.newaxis]).T)[0, row] == 1
            assert order.confidence[row] == 1.0


def test_the_more_noise_the_further_the_weights_are_from_the_panels() -> None:
    own = Results().get(WEIGHTS, STUDY).whole.leaves
    bootstrap = PanelBootstrap(STUDY)
    assert_allclose(bootstrap.noisy_weights(3, 0.0, np.random.default_rng(1)), np.tile(own, (3, 1)), atol=1e-9)
    little, much = (bootstrap.noisy_weights(400, amount, np.random.default_rng(1)) for amount in (0.05, 0.5))
    assert little.std(axis=0).max() < much.std(axis=0).max()
    assert_allclose(little.mean(axis=0), own, atol=0.01)
    assert_allclose(much.sum(axis=1), 1.0)


@pytest.mark.parametrize("within", Aggregation)
def test_noise_in_the_answers_of_individuals_or_of_a_unit_averages_out(within: Aggregation) -> None:
    study = replace(STUDY, methods=MethodChoices(within_sides=within))
    own = Results().get(WEIGHTS, study).whole.leaves
    noisy = PanelBootstrap(study).noisy_weights(300, 0.1, np.random.default_rng(2))
    assert_allclose(noisy.mean(axis=0), own, atol=0.01)


def test_drawn_scores_spread_as_the_ratings_do_and_stay_on_their_scale() -> None:
    matrix = Results().get(MATRIX, STUDY)
    mean = np.clip(matrix.voices[WHOLE], 4.0, 6.0)
    spread = np.full(mean.shape, 0.5)
    values = PanelBootstrap(STUDY).spread_values(mean, spread, 4_000, np.random.default_rng(3))
    rated = [column for column, leaf in enumerate(LEAVES) if leaf in STUDY.criteria.rated_leaves]
    assert_allclose(values[:, :, rated].mean(axis=0), mean[:, rated], atol=0.05)
    assert_allclose(values[:, :, rated].std(axis=0), 0.5, atol=0.05)
    wild = PanelBootstrap(STUDY).spread_values(mean, 50 * spread, 200, np.random.default_rng(3))[:, :, rated]
    assert wild.min() == 1.0
    assert wild.max() == 9.0


def test_weights_scatter_round_the_panels_by_the_share_that_is_said_and_do_not_flicker() -> None:
    noise = np.random.default_rng(4).standard_normal((20_000, 3), dtype=np.float32)
    centre = np.array([0.9, 0.1, 0.0])
    weights = scattered_weights(centre, noise, 0.3)
    assert_allclose(weights.sum(axis=1), 1.0, atol=1e-6)
    assert (weights[:, 2] == 0).all()
    ratio = np.log(weights[:, 0] / weights[:, 1])
    assert ratio.mean() == pytest.approx(np.log(9.0), abs=0.02)
    assert ratio.std() == pytest.approx(0.3 * np.sqrt(2.0), abs=0.02)
    near = scattered_weights(np.array([0.9001, 0.0999, 0.0]), noise, 0.3)
    assert np.abs(near - weights).max() < 0.001


def test_a_rank_interval_leaves_as_few_as_it_may_on_either_side() -> None:
    ranks = np.array([[2, 3, 90, 3, 2]])
    counts = RankCounts(100, ranks, np.zeros((1, 1), dtype=np.int64), np.zeros((1, 1)))
    assert counts.rank_interval(0) == (2, 4)
    assert counts.rank_interval(0, share=0.9) == (3, 3)
