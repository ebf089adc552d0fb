from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.targets import sample_study
from models.arrays import FloatArray
from models.computing.results import Results
from models.edits.methods import set_methods
from models.edits.ratings import set_measurement, set_rating
from models.problem.choices import MethodChoices, Normalisation, RankingMethod, Synthesis
from models.problem.indicators import Measurement
from models.ranking.ranks import competition_ranks
from models.ranking.study_ranking import RANKING, VoiceRanking, matrix_ranks
from models.robustness.reverse_question import critical_score, scores_needed, weights_needed
from models.robustness.scorers import AdditiveScorer, Scorer, TopsisScorer
from models.robustness.topsis_weight_change import topsis_weight_change
from models.robustness.weight_change import WeightChange, additive_weight_change, rank_under, share_moved
from models.study import Study
from tests.studies import synthetic_study

SEEDS = st.integers(0, 2**32 - 1)
EVERY = np.ones(4, dtype=np.bool_)


def problem(seed: int, initiatives: int = 6, criteria: int = 4) -> tuple[FloatArray, FloatArray]:
    random = np.random.default_rng(seed)
    return random.random((initiatives, criteria)), random.dirichlet(np.full(criteria, 2.0))


def solved(method: str, matrix: FloatArray, weights: FloatArray, row: int, first: int) -> tuple[Scorer, WeightChange]:
    if method == "additive":
        return AdditiveScorer(matrix), additive_weight_change(matrix, weights, row, first, EVERY)
    topsis = TopsisScorer.fixed_domain(matrix, EVERY)
    return topsis, topsis_weight_change(topsis, weights, row, first, EVERY)


def nearer(weights: FloatArray, within: float, seed: int, count: int = 4000) -> FloatArray:
    """Return many weights that move no more than `within` of all weight."""
    random = np.random.default_rng(seed)
    far = np.vstack([random.dirichlet(np.full(weights.size, spread), count) for spread in (0.2, 1.0, 5.0)])
    moved = np.abs(far - weights).sum(axis=1, keepdims=True) / 2
    reach = np.minimum(1.0, within / moved) * random.random((len(far), 1)) ** 0.25
    tried: FloatArray = weights + reach * (far - weights)
    return tried


@pytest.mark.parametrize("first", [1, 2, 4])
@pytest.mark.parametrize("method", ["additive", "topsis"])
@settings(max_examples=12, deadline=None)
@given(seed=SEEDS)
def test_the_answer_holds_when_applied_and_no_smaller_change_is_found_by_search(
    method: str, first: int, seed: int
) -> None:
    matrix, weights = problem(seed)
    scorer = AdditiveScorer(matrix) if method == "additive" else TopsisScorer.fixed_domain(matrix, EVERY)
    row = int(competition_ranks(scorer(weights[np.newaxis]).T)[0].argmax())
    _, change = solved(method, matrix, weights, row, first)
    if change.weights is None:
        anywhere = np.random.default_rng(seed).dirichlet(np.ones(4), 20_000)
        assert (competition_ranks(scorer(anywhere).T)[:, row] > first).all()
        return
    assert (change.weights >= 0).all()
    assert change.weights.sum() == pytest.approx(1.0, abs=1e-12)
    assert change.moved == pytest.approx(share_moved(change.weights, weights))
    assert rank_under(scorer, change.weights, row) <= first
    # Within a tenth of a percentage point of the answer nothing smaller is asked for.
    tried = nearer(weights, max(change.moved - 1e-3, 0.0), seed)
    assert (competition_ranks(scorer(tried).T)[:, row] > first).all()


@pytest.mark.parametrize("method", ["additive", "topsis"])
def test_one_that_is_there_already_needs_nothing(method: str) -> None:
    matrix, weights = problem(3)
    scorer, _ = solved(method, matrix, weights, 0, 1)
    leader = int(competition_ranks(scorer(weights[np.newaxis]).T)[0].argmin())
    _, change = solved(method, matrix, weights, leader, 1)
    assert change.moved == 0.0
    assert change.proven


@pytest.mark.parametrize("method", ["additive", "topsis"])
def test_the_dominated_can_never_be_first_and_the_answer_says_so(method: str) -> None:
    matrix, weights = problem(5)
    matrix[5] = matrix[4] - 0.5 * matrix[4].min()
    _, change = solved(method, matrix, weights, 5, 1)
    assert change.impossible
    assert change.moved == np.inf


def test_two_initiatives_and_two_criteria_meet_where_the_arithmetic_says() -> None:
    # s_1 = .8 w, s_2 = .2 w + .5 (1 − w): equal at w = 5/11; from w = .2 that moves 5/11 − .2.
    local = np.array([[0.8, 0.0], [0.2, 0.5]])
    change = additive_weight_change(local, np.array([0.2, 0.8]), 0, 1, np.array([True, True]))
    assert change.moved == pytest.approx(5 / 11 - 0.2, abs=1e-5)


def test_pinned_weights_stay_where_they_are() -> None:
    matrix, weights = problem(8, initiatives=4)
    free = np.array([True, True, False, True])
    for method in ("additive", "topsis"):
        scorer: AdditiveScorer | TopsisScorer = AdditiveScorer(matrix)
        if method == "topsis":
            scorer = TopsisScorer.fixed_domain(matrix, EVERY)
        ranks = competition_ranks(scorer(weights[np.newaxis]).T)[0]
        row = int(np.flatnonzero(ranks == 2)[0])
        if isinstance(scorer, AdditiveScorer):
            change = additive_weight_change(matrix, weights, row, 1, free)
        else:
            change = topsis_weight_change(scorer, weights, row, 1, free)
        assert change.weights is not None
        assert change.weights[2] == pytest.approx(weights[2], abs=1e-9)
        assert rank_under(scorer, change.weights, row) == 1


CHOICES = [
    MethodChoices(leading=RankingMethod.AHP),
    MethodChoices(leading=RankingMethod.AHP, synthesis=Synthesis.DISTRIBUTIVE),
    MethodChoices(),
    MethodChoices(normalisation=Normalisation.VECTOR),
]


def ranked(study: Study) -> VoiceRanking:
    return Results().get(RANKING, study).whole


@pytest.mark.parametrize("methods", CHOICES)
def test_a_study_is_ranked_as_asked_under_the_weights_that_were_answered(methods: MethodChoices) -> None:
    study = set_methods(synthetic_study(initiatives=7), methods)
    ranking = ranked(study)
    third = ranking.order(methods.leading)[2]
    change = weights_needed(ranking, methods, third)
    assert change.weights is not None
    ranks = matrix_ranks(ranking.matrix, change.weights, ranking.domain, methods, methods.leading)
    assert ranks[ranking.row[third]] == 1


@pytest.mark.parametrize("methods", CHOICES)
def test_a_score_that_was_answered_does_it_and_a_smaller_change_does_not(methods: MethodChoices) -> None:
    study = set_methods(synthetic_study(initiatives=7), methods)
    ranking = ranked(study)
    second = ranking.order(methods.leading)[1]
    answers = scores_needed(study.criteria, ranking, methods, second)
    assert set(answers) == set(study.criteria.leaves)
    reached = [answer for answer in answers.values() if answer.needed is not None]
    assert reached
    for answer in reached:
        assert answer.needed is not None
        assert rank_with(study, second, answer.criterion, answer.needed, second) == 1
        less = answer.now + 0.99 * (answer.needed - answer.now)
        assert rank_with(study, second, answer.criterion, less, second) > 1


def rank_with(study: Study, initiative: str, leaf: str, value: float, asked: str) -> int:
    """Return a rank when one cell holds another value: by judging it anew where it is measured."""
    leading = study.methods.leading
    if leaf not in study.criteria.rated_leaves:
        edited = set_measurement(study, initiative, "cost", Measurement(value))
        ranking = ranked(edited)
        return int(ranking.ranks(leading)[ranking.row[asked]])
    ranking = ranked(study)
    matrix = ranking.matrix.copy()
    matrix[ranking.row[initiative], ranking.leaves.index(leaf)] = value
    return int(matrix_ranks(matrix, ranking.weights, ranking.domain, study.methods, leading)[ranking.row[asked]])


def test_a_whole_panel_that_rates_the_critical_score_so_changes_the_first() -> None:
    study = synthetic_study(initiatives=5, experts=2)
    ranking = ranked(study)
    found = critical_score(study.criteria, ranking, study.methods)
    assert found is not None
    assert found.needed is not None
    matrix = ranking.matrix.copy()
    leader = ranking.order(study.methods.leading)[0]
    for row, initiative in enumerate(ranking.initiatives):
        for leaf in study.criteria.rated_leaves:
            column = ranking.leaves.index(leaf)
            for sign in (-1, 1):
                tried = matrix[row, column] + sign * 8.0 * (found.share - 1e-6)
                if 1.0 <= tried <= 9.0:
                    assert rank_with(study, initiative, leaf, float(tried), leader) == 1
    assert (
        rank_with(study, found.initiative, found.criterion, found.needed, leader) > 1
        or len(
            [
                one
                for one in ranking.initiatives
                if rank_with(study, found.initiative, found.criterion, found.needed, one) == 1
            ]
        )
        > 1
    )


def test_houses_that_are_compared_in_pairs_have_no_single_score_to_change() -> None:
    study = sample_study("house")
    ranking = ranked(study)
    assert scores_needed(study.criteria, ranking, study.methods, "B") == {}
    assert critical_score(study.criteria, ranking, study.methods) is None


def test_a_rating_given_by_everybody_is_the_score_in_the_answer() -> None:
    study = synthetic_study(initiatives=4)
    for expert in study.panel.experts:
        study = set_rating(study, expert, "I01", "C1.1", 4)
    ranking = ranked(study)
    answer = scores_needed(study.criteria, ranking, study.methods, "I01")["C1.1"]
    assert answer.now == pytest.approx(4.0)
