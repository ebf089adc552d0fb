from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from desktop.targets import sample_study
from models.arrays import FloatArray
from models.computing.results import Results
from models.edits.methods import set_methods
from models.problem.choices import MethodChoices, Normalisation, RankingMethod, Synthesis
from models.problem.criteria import GOAL
from models.ranking.disagreement import NOTEWORTHY, onto_scale, parting
from models.ranking.study_ranking import RANKING, VoiceRanking, matrix_ranks
from models.study import Study
from tests.studies import synthetic_study


@pytest.fixture(scope="module")
def study() -> Study:
    return sample_study("hetao")


@pytest.fixture(scope="module")
def whole(study: Study) -> VoiceRanking:
    return Results().get(RANKING, study).whole


def test_methods_part_exactly_where_their_ranks_are_two_or_more_apart(study: Study, whole: VoiceRanking) -> None:
    for initiative, row in whole.row.items():
        found = parting(whole, study.criteria, study.methods, initiative)
        gap = abs(int(whole.ahp.ranks[row]) - int(whole.topsis.ranks[row]))
        assert (found is not None) == (gap >= NOTEWORTHY)
        if found is not None:
            assert (found.gap, found.ahp_rank, found.topsis_rank) == (
                gap,
                whole.ahp.ranks[row],
                whole.topsis.ranks[row],
            )


def test_what_is_said_of_the_cause_holds_when_it_is_tried(study: Study, whole: VoiceRanking) -> None:
    tree = study.criteria
    named = 0
    for initiative, row in whole.row.items():
        found = parting(whole, tree, study.methods, initiative)
        if found is None or found.criterion is None:
            continue
        named += 1
        assert tree.criteria[found.criterion].parent == GOAL
        trial = whole.matrix.copy()
        for column, leaf in enumerate(whole.leaves):
            if leaf == found.criterion or tree.criteria[leaf].parent == found.criterion:
                trial[row, column] = np.delete(whole.matrix[:, column], row).mean()
        ranks = [matrix_ranks(trial, whole.weights, whole.domain, study.methods, one)[row] for one in RankingMethod]
        assert abs(int(ranks[0]) - int(ranks[1])) == found.gap_without < found.gap
        added = whole.contributions(tree)[found.criterion]
        assert found.above_mean == (added[row] > added.mean())
    assert named >= 5


def test_where_no_single_criterion_brings_the_methods_closer_none_is_named(study: Study, whole: VoiceRanking) -> None:
    found = [parting(whole, study.criteria, study.methods, initiative) for initiative in whole.initiatives]
    unnamed = [one for one in found if one is not None and one.criterion is None]
    assert unnamed
    assert all(one.gap_without == one.gap for one in unnamed)


@pytest.mark.parametrize("normalisation", Normalisation)
@pytest.mark.parametrize("synthesis", Synthesis)
def test_every_variant_of_the_methods_can_be_asked(normalisation: Normalisation, synthesis: Synthesis) -> None:
    methods = MethodChoices(normalisation=normalisation, synthesis=synthesis)
    study = set_methods(synthetic_study(initiatives=9, seed=4), methods)
    whole = Results().get(RANKING, study).whole
    for initiative in whole.initiatives:
        found = parting(whole, study.criteria, methods, initiative)
        assert found is None or found.gap_without <= found.gap


def test_a_lone_initiative_parts_nobody() -> None:
    study = synthetic_study(initiatives=1)
    whole = Results().get(RANKING, study).whole
    assert parting(whole, study.criteria, replace(study.methods), "I01") is None


_SCORES = arrays(np.float64, st.integers(2, 12), elements=st.floats(-5, 5, allow_nan=False))


@settings(max_examples=50, deadline=None)
@given(_SCORES, _SCORES)
def test_scores_come_to_the_mean_and_spread_of_the_reference_in_the_same_order(
    scores: FloatArray, reference: FloatArray
) -> None:
    placed = onto_scale(scores, reference)
    assert placed.mean() == pytest.approx(reference.mean(), abs=1e-9)
    if scores.std() > 1e-6:
        assert placed.std() == pytest.approx(reference.std(), abs=1e-9)
        # Order is kept as far as rounding lets neighbours be told apart.
        assert (np.diff(placed[np.argsort(scores)]) >= -1e-9).all()


def test_scores_that_are_all_alike_stand_at_the_mean() -> None:
    placed = onto_scale(np.full(3, 0.1), np.array([0.2, 0.4, 0.9]))
    assert placed == pytest.approx(0.5)
