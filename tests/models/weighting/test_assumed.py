"""Figures assumed instead of the panel's: what follows them, and what does not."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from models.computing.results import Results
from models.edits.scenarios import set_adjustments
from models.problem.criteria import GOAL, CriteriaTree, Scale, ScaleKind, Transform
from models.problem.scenarios import NO_ADJUSTMENTS, Adjustments
from models.ranking.decision_matrix import MATRIX
from models.ranking.study_ranking import RANKING
from models.ranking.waterfall import Cause, waterfall
from models.robustness.firmness import FIRMNESS
from models.robustness.influence import INFLUENCE
from models.robustness.panel_draws import PanelBootstrap
from models.study import Study
from models.weighting.answers import WHOLE
from models.weighting.panel_weights import WEIGHTS
from tests.studies import synthetic_study

STUDY = synthetic_study(experts=6, initiatives=7, criteria=3)
LEAVES = STUDY.criteria.leaves
LAST = tuple(STUDY.initiatives.initiatives)[-1]


def assuming(weights: dict[str, float] | None = None, scores: dict[str, dict[str, float]] | None = None) -> Study:
    return set_adjustments(STUDY, Adjustments(weights or {}, scores or {}))


def test_assumed_weights_stand_for_the_whole_panel_and_for_nobody_else() -> None:
    before, after = Results().get(WEIGHTS, STUDY), Results().get(WEIGHTS, assuming({LEAVES[0]: 3.0, LEAVES[-1]: 1.0}))
    expected = np.zeros(len(LEAVES))
    expected[[0, -1]] = 0.75, 0.25
    assert_allclose(after.whole.leaves, expected)
    assert after.whole.assumed
    assert_allclose(after.panel.leaves, before.whole.leaves)
    for voice in before.voices:
        if voice != WHOLE:
            assert_array_equal(after.voices[voice].leaves, before.voices[voice].leaves)


def test_local_weights_multiply_up_to_the_assumed_ones() -> None:
    weights = {leaf: float(place + 1) for place, leaf in enumerate(LEAVES)}
    whole = Results().get(WEIGHTS, assuming(weights)).whole
    assert whole.local[GOAL].sum() == pytest.approx(1.0)
    total = sum(weights.values())
    for leaf in LEAVES:
        assert whole.criteria[leaf] == pytest.approx(weights[leaf] / total)


def test_weights_of_leaves_that_are_gone_assume_nothing() -> None:
    study = replace(STUDY, adjustments=Adjustments({"nowhere": 1.0}))
    found = Results().get(WEIGHTS, study)
    assert not found.whole.assumed
    assert_array_equal(found.whole.leaves, Results().get(WEIGHTS, STUDY).whole.leaves)


def test_an_assumed_score_stands_in_the_whole_panels_matrix_alone() -> None:
    before, after = Results().get(MATRIX, STUDY), Results().get(MATRIX, assuming(scores={LAST: {LEAVES[1]: 8.5}}))
    changed = before.voices[WHOLE] != after.voices[WHOLE]
    assert np.argwhere(changed).tolist() == [[len(STUDY.initiatives.initiatives) - 1, 1]]
    assert after.voices[WHOLE][-1, 1] == 8.5
    for voice in set(before.voices) - {WHOLE}:
        assert_array_equal(after.voices[voice], before.voices[voice])


def test_a_score_that_has_no_logarithm_is_not_taken() -> None:
    scale = Scale(ScaleKind.MEASURED, lower=1.0, upper=100.0, transform=Transform.LOG10)
    leaf = replace(STUDY.criteria.criteria[LEAVES[0]], scale=scale)
    study = replace(
        STUDY,
        criteria=CriteriaTree({**STUDY.criteria.criteria, LEAVES[0]: leaf}),
        adjustments=Adjustments(scores={LAST: {LEAVES[0]: 0.0}}),
    )
    assert Results().get(MATRIX, study).voices[WHOLE][-1, 0] != 0.0


def test_the_ranking_follows_and_goes_back() -> None:
    results = Results()
    everything = dict.fromkeys(LEAVES, 9.0)
    rank = results.get(RANKING, assuming(scores={LAST: everything})).whole.ahp.ranks[-1]
    assert rank == 1
    back = set_adjustments(assuming(scores={LAST: everything}), NO_ADJUSTMENTS)
    assert_array_equal(results.get(RANKING, back).whole.ahp.ranks, results.get(RANKING, STUDY).whole.ahp.ranks)


def test_what_is_assumed_is_the_same_in_every_drawn_panel() -> None:
    study = assuming({LEAVES[0]: 1.0, LEAVES[2]: 1.0}, {LAST: {LEAVES[1]: 2.5}})
    drawn = PanelBootstrap(study).draw(50, np.random.default_rng(1))
    assert (drawn.values[:, -1, 1] == 2.5).all()
    assert_allclose(drawn.weights, np.tile(drawn.weights[0], (50, 1)))
    assert drawn.weights[0, 0] == 0.5
    assert np.ptp(drawn.values[:, 0, 1]) > 0.0


def test_firmness_and_influence_follow_what_is_assumed() -> None:
    results = Results()
    study = assuming(scores={LAST: dict.fromkeys(LEAVES, 9.0)})
    assert results.get(FIRMNESS, study).interval[LAST] == (1, 1)
    # Nobody's comparisons count any more, so leaving out an expert changes scores alone.
    weighed = assuming({LEAVES[0]: 1.0})
    assert LEAVES[0] not in results.get(INFLUENCE, weighed).criteria
    assert results.get(INFLUENCE, weighed).ranks != results.get(INFLUENCE, STUDY).ranks


def test_a_waterfall_charges_assumptions_to_weights_and_to_scores() -> None:
    told = waterfall(STUDY, assuming({LEAVES[0]: 1.0}, {LAST: {LEAVES[0]: 9.0}}))
    assert [step.causes for step in told.steps] == [(Cause.WEIGHTS,), (Cause.SCORES,)]
