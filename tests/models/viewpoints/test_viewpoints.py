from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose
from scipy import stats

from desktop.targets import sample_study
from models.computing.results import Results
from models.edits.methods import set_methods
from models.edits.ratings import set_recusal
from models.problem.choices import MethodChoices, Normalisation, RankingMethod, Synthesis
from models.ranking.study_ranking import RANKING, StudyRanking
from models.study import Study
from models.viewpoints.causes import causes
from models.viewpoints.comparison import (
    VIEWPOINTS,
    NothingInCommonError,
    Quarter,
    TooFewVoicesError,
    Viewpoints,
    compare_voices,
)
from models.viewpoints.compromise import maximin
from tests.studies import synthetic_study

CHOICES = [
    MethodChoices(leading=RankingMethod.AHP),
    MethodChoices(leading=RankingMethod.AHP, synthesis=Synthesis.DISTRIBUTIVE),
    *(MethodChoices(normalisation=normalisation) for normalisation in Normalisation),
]


def ranked(study: Study) -> StudyRanking:
    return Results().get(RANKING, study)


def by_hand() -> Viewpoints:
    """Return two voices over five initiatives."""
    scores = np.array([[0.9, 0.8, 0.5, 0.4, 0.1], [0.2, 0.7, 0.6, 0.1, 0.3]])
    return Viewpoints(("SZ", "HK"), ("A", "B", "C", "D", "E"), scores, np.array([[1, 2, 3, 4, 5], [4, 1, 2, 5, 3]]))


def test_sides_are_put_side_by_side_by_the_leading_method() -> None:
    study = synthetic_study()
    found, ranking = Results().get(VIEWPOINTS, study), ranked(study)
    assert set(found.voices) == {"SZ", "HK"}
    for row, voice in enumerate(found.voices):
        assert found.ranks[row].tolist() == ranking.of(voice).topsis.ranks.tolist()
        assert_allclose(found.scores[row], ranking.of(voice).topsis.closeness)


def test_correlations_are_those_of_scipy_where_scipy_has_them() -> None:
    found = by_hand()
    both = found.agreement("SZ", "HK")
    assert both.spearman == pytest.approx(stats.spearmanr(*found.ranks).statistic)
    assert both.kendall == pytest.approx(stats.kendalltau(*found.ranks).statistic)
    assert found.agreement("SZ", "SZ").ws == pytest.approx(1.0)
    assert found.agreement("SZ", "HK").ws != pytest.approx(found.agreement("HK", "SZ").ws)


def test_what_is_common_and_where_they_part() -> None:
    found = by_hand()
    assert found.first("SZ", 3) == ("A", "B", "C")
    assert found.common_first(2) == ("B",)
    assert found.common_first(3) == ("B", "C")
    assert found.gaps("SZ", "HK") == {"A": 3, "B": -1, "C": -1, "D": 1, "E": -2}
    high, low, contested = Quarter.AGREED_HIGH, Quarter.AGREED_LOW, Quarter.CONTESTED
    assert found.quarters() == {"A": contested, "B": high, "C": high, "D": low, "E": contested}
    assert found.quarters(high=2) == {"A": contested, "B": high, "C": contested, "D": low, "E": low}


def test_the_compromise_pleases_the_least_content_and_says_what_each_concedes() -> None:
    compromise = maximin(by_hand())
    assert compromise.support.tolist() == [0.2, 0.7, 0.5, 0.1, 0.1]
    assert compromise.order == ("B", "C", "A", "D", "E")
    assert compromise.least.tolist() == [1, 1, 0, 1, 0]
    shenzhen = compromise.concessions(2)["SZ"]
    assert (shenzhen.gives_up, shenzhen.accepts) == (("A",), ("C",))
    assert shenzhen.cost == pytest.approx(1 - (0.8 + 0.5) / (0.9 + 0.8))
    hong_kong = compromise.concessions(2)["HK"]
    assert (hong_kong.gives_up, hong_kong.accepts, hong_kong.cost) == ((), (), 0.0)
    assert compromise.supported(0.5) == ("B", "C")
    assert compromise.highest_threshold(3) == 0.2
    assert len(compromise.supported(compromise.highest_threshold(3))) == 3


@settings(max_examples=30, deadline=None)
@given(seed=st.integers(0, 10_000), k=st.integers(1, 8))
def test_no_other_choice_of_k_has_a_better_worst_side(seed: int, k: int) -> None:
    scores = np.random.default_rng(seed).random((3, 8))
    ranks = np.argsort(np.argsort(-scores, axis=1), axis=1) + 1
    found = Viewpoints(("a", "b", "c"), tuple("ABCDEFGH"), scores, ranks.astype(np.int64))
    compromise = maximin(found)
    taken = [found.initiatives.index(one) for one in compromise.order[:k]]
    assert compromise.support[taken].min() == np.sort(scores.min(axis=0))[-k]
    for concession in compromise.concessions(k).values():
        assert -1e-12 <= concession.cost <= 1.0
        assert len(concession.gives_up) == len(concession.accepts)


@pytest.mark.parametrize("methods", CHOICES)
@pytest.mark.parametrize("seed", [1, 2])
def test_causes_add_up_to_the_difference_of_the_scores(methods: MethodChoices, seed: int) -> None:
    study = set_methods(synthetic_study(initiatives=7, seed=seed), methods)
    ranking = ranked(study)
    found = causes(ranking.of("SZ"), ranking.of("HK"), methods, methods.leading)
    assert np.abs(found.difference).max() > 1e-3
    assert_allclose((found.by_weights + found.by_scores).sum(axis=1), found.difference, atol=1e-6)
    assert_allclose(found.by_weights.sum(axis=0), 0.0, atol=1e-12)
    back = causes(ranking.of("HK"), ranking.of("SZ"), methods, methods.leading)
    assert_allclose(back.by_weights, -found.by_weights, atol=1e-9)
    first = found.of("I01")
    sizes = [abs(weights + scores) for _, weights, scores in first]
    assert sizes == sorted(sizes, reverse=True)


@pytest.mark.parametrize("methods", CHOICES)
def test_voices_that_weigh_alike_part_by_scores_alone(methods: MethodChoices) -> None:
    study = set_methods(synthetic_study(), methods)
    first = study.comparison_ballot("E0")
    study = replace(study, comparisons=dict.fromkeys(study.comparisons, first))
    ranking = ranked(study)
    found = causes(ranking.of("SZ"), ranking.of("HK"), methods, methods.leading)
    assert_allclose(found.by_weights, 0.0, atol=1e-12)
    assert np.abs(found.by_scores).max() > 1e-4


def test_an_initiative_that_one_side_cannot_rank_is_left_out_of_the_comparison() -> None:
    study = synthetic_study()
    for expert in study.panel.by_side["HK"]:
        study = set_recusal(study, expert, "I02", recused=True)
    assert "I02" not in Results().get(VIEWPOINTS, study).initiatives


def test_one_side_alone_is_no_comparison_and_nothing_in_common_is_said() -> None:
    study = synthetic_study()
    ranking = ranked(study)
    with pytest.raises(TooFewVoicesError) as fault:
        compare_voices(ranking, ["SZ", "nobody"], RankingMethod.AHP)
    assert fault.value.where["voices"] == ("SZ",)
    for place, initiative in enumerate(study.initiatives.initiatives):
        for expert in study.panel.by_side["SZ" if place % 2 else "HK"]:
            study = set_recusal(study, expert, initiative, recused=True)
    with pytest.raises(NothingInCommonError):
        Results().get(VIEWPOINTS, study)


def test_the_sample_shows_san_tin_contested_and_says_by_which_criteria() -> None:
    study = sample_study("hetao")
    found, ranking = Results().get(VIEWPOINTS, study), ranked(study)
    assert found.gaps("SZ", "HK")["I20"] >= 4
    why = causes(ranking.of("SZ"), ranking.of("HK"), study.methods, study.methods.leading)
    assert why.difference[why.initiatives.index("I20")] > 0
    assert sum(weights + scores for _, weights, scores in why.of("I20")[:5]) > 0
