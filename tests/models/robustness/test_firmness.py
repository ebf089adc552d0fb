from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose, assert_array_equal

from desktop.targets import sample_study
from models.arrays import FloatArray
from models.computing.progress import Cancelled, unheard
from models.computing.results import Results
from models.edits.methods import set_methods
from models.edits.ratings import set_measurement, set_rating, set_recusal
from models.judgement.comparisons import ComparisonBallot
from models.judgement.ratings import RatingBallot
from models.panel.rounds import BallotKey
from models.problem.choices import (
    Aggregation,
    Mean,
    MethodChoices,
    Normalisation,
    PriorityMethod,
    RankingMethod,
    Synthesis,
)
from models.problem.indicators import Measurement
from models.ranking.ranks import best_first
from models.ranking.study_ranking import RANKING, VoiceRanking
from models.ranking.topsis import classic_topsis, fixed_domain_topsis
from models.robustness.firmness import DRAWS, FIRMNESS, Firmness, firmness
from models.robustness.joint_topsis import classic_closeness, fixed_domain_closeness
from models.robustness.panel_draws import PanelBootstrap, PanelDraws
from models.study import Study
from tests.models.ranking.problems import random_problem
from tests.studies import synthetic_study

FEW = 400


def of_one_mind(study: Study) -> Study:
    """Return the study with every ballot that of the first expert."""
    first = next(iter(study.panel.experts))
    comparisons = {BallotKey("R1", expert): study.comparison_ballot(first) for expert in study.panel.experts}
    ratings = {BallotKey("R1", expert): study.rating_ballot(first) for expert in study.panel.experts}
    answered = {
        initiative: {leaf: rating or 1 for leaf, rating in row.items()}
        for initiative, row in study.rating_ballot(first).ratings.items()
    }
    return replace(study, comparisons=comparisons, ratings=dict.fromkeys(ratings, RatingBallot(answered)))


def whole(study: Study) -> VoiceRanking:
    return Results().get(RANKING, study).whole


def found(study: Study, draws: int = FEW) -> Firmness:
    return firmness(study, whole(study), unheard, draws)


def drawn(study: Study, count: int = 60, seed: int = 3) -> PanelDraws:
    return PanelBootstrap(study).draw(count, np.random.default_rng(seed))


def assert_every_draw_is_the_panel_itself(study: Study) -> None:
    ranking, draws = whole(study), drawn(study)
    assert_allclose(draws.weights, np.tile(ranking.weights, (60, 1)), rtol=1e-12)
    assert_allclose(draws.values, np.tile(ranking.values, (60, 1, 1)), rtol=1e-12)


CHOICES = [
    MethodChoices(),
    MethodChoices(within_sides=Aggregation.AIP),
    MethodChoices(within_sides=Aggregation.AIP, across_sides=Mean.GEOMETRIC),
    MethodChoices(across_sides=Mean.GEOMETRIC, priorities=PriorityMethod.GEOMETRIC_MEAN),
]


@pytest.mark.parametrize("methods", CHOICES)
def test_a_panel_of_one_mind_says_the_same_in_every_draw(methods: MethodChoices) -> None:
    assert_every_draw_is_the_panel_itself(of_one_mind(set_methods(synthetic_study(), methods)))


def test_initiatives_compared_in_pairs_are_drawn_with_the_experts_who_compared_them() -> None:
    study = sample_study("house")  # Saaty (1990): three houses compared under eight criteria
    ranking, draws = whole(study), drawn(study)
    assert_allclose(draws.values, np.tile(ranking.values, (60, 1, 1)), rtol=1e-12)
    result = found(study)
    for initiative, rank in zip(ranking.initiatives, ranking.ranks(study.methods.leading), strict=True):
        assert result.interval[initiative] == (rank, rank)


@pytest.mark.parametrize("synthesis", Synthesis)
@pytest.mark.parametrize("normalisation", Normalisation)
def test_when_nothing_varies_every_rank_is_certain(synthesis: Synthesis, normalisation: Normalisation) -> None:
    methods = MethodChoices(synthesis=synthesis, normalisation=normalisation)
    study = of_one_mind(set_methods(synthetic_study(), methods))
    ranking, result = whole(study), found(study)
    for method in RankingMethod:
        certain = np.eye(len(ranking.initiatives))[ranking.ranks(method) - 1]
        assert_array_equal(result.counts[method].acceptability, certain)


def test_experts_are_drawn_by_their_weights_and_sides_keep_their_size() -> None:
    study = synthetic_study(experts=6)
    experts = dict(study.panel.experts)
    experts["E2"] = replace(experts["E2"], weight=0.0)
    alone = replace(study, panel=replace(study.panel, experts=experts))
    gone = replace(study, panel=replace(study.panel, experts={key: one for key, one in experts.items() if key != "E2"}))
    # An expert without weight is never drawn, so the draws are those of the panel without that expert.
    assert_array_equal(drawn(alone).weights, drawn(gone).weights)
    assert_array_equal(drawn(alone).values, drawn(gone).values)


def test_the_mean_over_many_panels_is_the_panel_and_the_spread_is_that_of_a_mean() -> None:
    study = synthetic_study(experts=8)
    given = dict(zip(study.panel.experts, (1, 2, 4, 3, 9, 5, 8, 7), strict=True))
    for expert, rating in given.items():
        study = set_rating(study, expert, "I02", "C1.1", rating)
    draws = drawn(study, 20_000)
    cell = [[given[expert] for expert in side] for side in study.panel.by_side.values()]
    values = draws.values[:, 1, 0]
    variance = sum(np.var(side) / len(side) for side in cell) / 4
    assert values.mean() == pytest.approx(whole(study).values[1, 0], abs=0.03)
    assert values.var() == pytest.approx(variance, rel=0.05)


def test_what_drawn_experts_left_out_keeps_the_mean_of_their_side() -> None:
    study = synthetic_study(experts=6)
    for expert, rating in (("E0", 8), ("E1", 2), ("E3", 3), ("E5", 4)):
        study = set_rating(study, expert, "I01", "C1.1", rating)
    for expert in ("E2", "E4"):  # on the side of E0
        study = set_recusal(study, expert, "I01", recused=True)
    draws = drawn(study, 500)
    # E0 alone rated for that side, so the side says 8 whether or not E0 was drawn.
    other_side = 2 * draws.values[:, 0, 0] - 8
    assert np.isfinite(draws.values).all()
    assert other_side.min() == pytest.approx(2.0)
    assert other_side.max() == pytest.approx(4.0)


def test_a_side_that_compared_nothing_under_a_node_is_left_out_of_every_draw() -> None:
    study = synthetic_study(experts=4)
    silent = {
        BallotKey("R1", expert): ComparisonBallot(
            {node: answers for node, answers in study.comparison_ballot(expert).comparisons.items() if node != "C1"}
        )
        for expert in study.panel.by_side["SZ"]
    }
    study = replace(study, comparisons={**study.comparisons, **silent})
    draws = drawn(study)
    assert np.isfinite(draws.weights).all()
    assert_allclose(draws.weights.sum(axis=1), 1.0)


@settings(max_examples=10, deadline=None)
@given(seed=st.integers(0, 1000), methods=st.sampled_from(CHOICES))
def test_draws_are_weights_and_values_on_the_scale_and_shares_sum_to_one(seed: int, methods: MethodChoices) -> None:
    study = set_methods(synthetic_study(seed=seed), methods)
    draws, result = drawn(study), found(study, 120)
    assert (draws.weights >= 0).all()
    assert_allclose(draws.weights.sum(axis=1), 1.0)
    rated = draws.values[:, :, :-1]
    assert rated.min() >= 1.0
    assert rated.max() <= 9.0
    for counts in result.counts.values():
        assert counts.draws == 120
        assert_allclose(counts.acceptability.sum(axis=1), 1.0)
    order = best_first(whole(study).ranks(study.methods.leading))
    going_down = [result.tier[result.initiatives[row]] for row in order]
    assert going_down[0] == 1
    assert set(np.diff(going_down)) <= {0, 1}
    for row, initiative in enumerate(result.initiatives):
        low, high = result.interval[initiative]
        shares = result.counts[study.methods.leading].acceptability[row]
        assert 1 <= low <= high <= len(result.initiatives)
        assert shares[low - 1 : high].sum() >= 0.95 - 1e-12


def test_a_measured_value_is_drawn_from_its_triangle() -> None:
    study = set_measurement(synthetic_study(), "I01", "cost", Measurement(100.0, low=50.0, high=400.0))
    values = drawn(study, 20_000).values[:, 0, -1]
    assert values.min() >= 50.0
    assert values.max() <= 400.0
    assert values.mean() == pytest.approx((50 + 100 + 400) / 3, rel=0.02)
    certain = drawn(study).values[:, 1, -1]
    assert np.ptp(certain) == 0.0


def test_an_initiative_that_is_not_ranked_is_not_drawn() -> None:
    study = synthetic_study()
    for expert in study.panel.experts:
        study = set_recusal(study, expert, "I03", recused=True)
    assert "I03" not in found(study).initiatives


def test_the_same_study_tells_the_same_twice() -> None:
    one, other = (Results().get(FIRMNESS, synthetic_study()) for _ in range(2))
    for method in RankingMethod:
        assert one.counts[method].draws == DRAWS
        assert_array_equal(one.counts[method].ranks, other.counts[method].ranks)
    assert one.tier == other.tier


def test_progress_is_told_up_to_one_and_can_stop_the_rest() -> None:
    study = synthetic_study()
    told: list[float] = []
    firmness(study, whole(study), told.append, draws=1250)
    assert told == [0.4, 0.8, 1.0]

    def stop(_share: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        firmness(study, whole(study), stop, draws=1250)


def stack(count: int) -> tuple[FloatArray, FloatArray]:
    random = np.random.default_rng(7)
    return random.uniform(1, 9, (count, 6, 4)), random.dirichlet(np.ones(4), count)


def test_all_draws_at_once_are_close_as_fixed_domain_topsis_says_of_each() -> None:
    problem, (matrices, weights) = random_problem(np.random.default_rng(1), m=6, n=4), stack(30)
    utilities = (matrices - 1) / 8
    utilities = np.where(problem.benefit, utilities, 1 - utilities)
    each = [
        fixed_domain_topsis(matrix, drawn, problem.lower, problem.upper, problem.benefit).closeness
        for matrix, drawn in zip(matrices, weights, strict=True)
    ]
    assert_allclose(fixed_domain_closeness(utilities, weights), np.array(each).T, rtol=1e-12)


@pytest.mark.parametrize("normalisation", [one for one in Normalisation if one is not Normalisation.FIXED])
def test_all_draws_at_once_are_close_as_classic_topsis_says_of_each(normalisation: Normalisation) -> None:
    problem, (matrices, weights) = random_problem(np.random.default_rng(1), m=6, n=4), stack(30)
    matrices[0] = 5.0  # all alike: closeness 0.5
    each = [
        classic_topsis(matrix, drawn, problem.benefit, normalisation).closeness
        for matrix, drawn in zip(matrices, weights, strict=True)
    ]
    closeness = classic_closeness(matrices, weights, problem.benefit, normalisation)
    assert_allclose(closeness, np.array(each).T, rtol=1e-12)
