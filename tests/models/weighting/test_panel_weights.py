from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from models.arrays import FloatArray
from models.computing.results import Results
from models.edits.comparisons import set_comparison, set_points
from models.edits.panel import set_expert_weight, set_shares
from models.judgement.comparisons import ComparisonBallot, Pair
from models.panel.rounds import BallotKey
from models.problem.choices import Aggregation, Mean, MethodChoices, PriorityMethod
from models.problem.criteria import GOAL
from models.study import Study
from models.weighting.answers import WHOLE
from models.weighting.expert_priorities import EXPERT_PRIORITIES
from models.weighting.geometric_mean import geometric_mean_priorities
from models.weighting.panel_weights import (
    WEIGHTS,
    NoCriteriaError,
    NothingComparedError,
    PanelWeights,
    SeparatePartsError,
    SilentVoiceError,
)
from tests.studies import synthetic_study


def weights_of(study: Study) -> PanelWeights:
    return Results().get(WEIGHTS, study)


def matrix_of(ballot: ComparisonBallot, node: str, items: tuple[str, ...]) -> FloatArray:
    ratios = [[1.0 if one == other else ballot.ratio(node, one, other) for other in items] for one in items]
    return np.array(ratios, dtype=np.float64)


def test_global_weights_of_leaves_sum_to_one_for_every_voice() -> None:
    weights = weights_of(synthetic_study(experts=8))
    assert set(weights.voices) == {WHOLE, "SZ", "HK", "SZ-A", "HK-A"}
    for voice in weights.voices.values():
        assert voice.leaves.sum() == pytest.approx(1.0, abs=1e-12)


def test_a_criterion_weighs_as_much_as_its_leaves_together() -> None:
    study = synthetic_study()
    whole = weights_of(study).whole
    for top in study.criteria.children(GOAL):
        below = sum(whole.criteria[leaf] for leaf in study.criteria.children(top))
        assert whole.criteria[top] == pytest.approx(below, abs=1e-12)


def test_a_side_of_experts_is_the_geometric_mean_of_their_judgements() -> None:
    study = replace(synthetic_study(experts=6), methods=MethodChoices(priorities=PriorityMethod.GEOMETRIC_MEAN))
    items = study.criteria.children(GOAL)
    members = study.panel.by_side["SZ"]
    logs = [np.log(matrix_of(study.comparison_ballot(expert), GOAL, items)) for expert in members]
    expected = geometric_mean_priorities(np.exp(np.mean(logs, axis=0)))
    np.testing.assert_allclose(weights_of(study).voices["SZ"].local[GOAL], expected, atol=1e-12)


def test_the_whole_panel_is_the_mean_of_the_sides_by_their_shares_whatever_the_headcount() -> None:
    study = set_shares(synthetic_study(experts=7), {"SZ": 30.0, "HK": 70.0})
    weights = weights_of(study)
    expected = 0.3 * weights.voices["SZ"].local[GOAL] + 0.7 * weights.voices["HK"].local[GOAL]
    np.testing.assert_allclose(weights.whole.local[GOAL], expected, atol=1e-12)


def test_geometric_means_across_sides_are_a_choice() -> None:
    study = replace(synthetic_study(experts=7), methods=MethodChoices(across_sides=Mean.GEOMETRIC))
    weights = weights_of(study)
    expected = np.sqrt(weights.voices["SZ"].local[GOAL] * weights.voices["HK"].local[GOAL])
    np.testing.assert_allclose(weights.whole.local[GOAL], expected / expected.sum(), atol=1e-12)


def test_individuals_may_be_averaged_by_priorities_instead() -> None:
    study = replace(synthetic_study(experts=6), methods=MethodChoices(within_sides=Aggregation.AIP))
    experts = Results().get(EXPERT_PRIORITIES, study)
    rows = [experts.experts.index(expert) for expert in study.panel.by_side["HK"]]
    expected = experts.weights[GOAL][rows].mean(axis=0)
    np.testing.assert_allclose(weights_of(study).voices["HK"].local[GOAL], expected, atol=1e-12)


def test_an_expert_of_weight_zero_has_no_say() -> None:
    study = synthetic_study(experts=4)
    silenced = set_expert_weight(study, "E0", 0.0)
    without = replace(silenced, comparisons={key: one for key, one in study.comparisons.items() if key.expert != "E0"})
    np.testing.assert_allclose(weights_of(silenced).whole.leaves, weights_of(without).whole.leaves, atol=1e-15)


def test_a_side_that_has_not_answered_is_left_out_and_named() -> None:
    study = synthetic_study(experts=6)
    only = {key: ballot for key, ballot in study.comparisons.items() if study.panel.experts[key.expert].side == "SZ"}
    weights = weights_of(replace(study, comparisons=only))
    assert isinstance(weights.faults["HK"], NothingComparedError)
    np.testing.assert_allclose(weights.whole.leaves, weights.voices["SZ"].leaves, atol=1e-15)
    with pytest.raises(NothingComparedError):
        weights.of("HK")


def test_points_stand_for_the_ratios_of_what_they_are_given_to() -> None:
    study = replace(synthetic_study(experts=1, criteria=1, leaves_each=3), comparisons={})
    for leaf, points in zip(study.criteria.leaves, (50.0, 30.0, 20.0), strict=True):
        study = set_points(study, "E0", "C1", leaf, points)
    np.testing.assert_allclose(weights_of(study).whole.leaves, [0.5, 0.3, 0.2], atol=1e-12)


def test_nothing_compared_is_a_fault_that_names_the_node() -> None:
    study = replace(synthetic_study(), comparisons={})
    with pytest.raises(NothingComparedError) as fault:
        weights_of(study)
    assert fault.value.where == {"node": GOAL, "voice": WHOLE}


@pytest.mark.parametrize("shares", [{"SZ": 1.0, "HK": 1.0}, {"SZ": 1.0, "HK": 0.0}])
def test_answers_of_which_none_counts_are_told_apart_from_none_at_all(shares: dict[str, float]) -> None:
    study = set_shares(synthetic_study(experts=4), shares)
    for expert in study.panel.experts.values():
        if expert.side == "SZ" or shares["HK"]:
            study = set_expert_weight(study, expert.id, 0.0)
    with pytest.raises(SilentVoiceError) as fault:
        weights_of(study)
    assert fault.value.where == {"voice": WHOLE}


def test_a_side_whose_experts_weigh_nothing_is_silent_and_the_other_speaks_for_the_whole() -> None:
    study = synthetic_study(experts=4)
    for expert in study.panel.by_side["HK"]:
        study = set_expert_weight(study, expert, 0.0)
    weights = weights_of(study)
    assert isinstance(weights.faults["HK"], SilentVoiceError)
    np.testing.assert_allclose(weights.whole.leaves, weights.voices["SZ"].leaves, atol=1e-15)


def test_a_study_without_criteria_is_a_fault() -> None:
    with pytest.raises(NoCriteriaError):
        weights_of(Study())


def test_separate_parts_are_a_fault_that_names_a_pair_to_ask() -> None:
    study = synthetic_study(experts=1, criteria=4)
    kept = {Pair("C1", "C2"): 3.0, Pair("C3", "C4"): 2.0}
    ballot = study.comparison_ballot("E0")
    parted = replace(ballot, comparisons={**ballot.comparisons, GOAL: kept})
    with pytest.raises(SeparatePartsError) as fault:
        weights_of(replace(study, comparisons={BallotKey("R1", "E0"): parted}))
    assert (fault.value.where["first"], fault.value.where["second"]) == ("C1", "C3")


def test_a_missing_pair_is_completed_and_still_gives_weights() -> None:
    study = set_comparison(synthetic_study(experts=1, criteria=4), "E0", GOAL, "C1", "C4", None)
    experts = Results().get(EXPERT_PRIORITIES, study)
    assert (int(experts.answered[GOAL][0]), experts.asked[GOAL]) == (5, 6)
    assert np.isfinite(weights_of(study).whole.leaves).all()


def test_the_worst_contradictions_come_first() -> None:
    study = synthetic_study(experts=4, criteria=3)
    for first, second, ratio in (("C1", "C2", 9.0), ("C2", "C3", 9.0), ("C1", "C3", 1 / 9)):
        study = set_comparison(study, "E2", GOAL, first, second, ratio)
    found = Results().get(EXPERT_PRIORITIES, study).contradictory(0.10)
    assert found[0] == ("E2", GOAL)
