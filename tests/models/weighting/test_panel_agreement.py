from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from math import sqrt

import numpy as np
import pytest
from numpy.testing import assert_allclose

from desktop.targets import sample_study
from models.computing.results import Results
from models.edits.comparisons import set_comparison, set_points
from models.judgement.comparisons import ComparisonBallot, Pair
from models.panel.rounds import BallotKey
from models.problem.criteria import GOAL, CriteriaTree, Criterion
from models.study import Study
from models.text import Text
from models.weighting.answers import Answers, Voices
from models.weighting.camps import CAMPS
from models.weighting.consensus import ConsensusBand, consensus, consensus_band
from models.weighting.expert_priorities import EXPERT_PRIORITIES
from models.weighting.panel_agreement import AGREEMENT, PanelAgreement
from models.weighting.panel_weights import WEIGHTS, local_priorities
from tests.studies import SCALE, synthetic_study


def agreement_of(study: Study) -> PanelAgreement:
    return Results().get(AGREEMENT, study)


def flat_study(points: list[list[float]]) -> Study:
    """Return a study whose experts, taking sides in turn, give these points to criteria directly under the goal."""
    base = replace(synthetic_study(experts=len(points)), comparisons={}, ratings={})
    leaves = [f"C{number}" for number, _ in enumerate(points[0], start=1)]
    study = replace(base, criteria=CriteriaTree({leaf: Criterion(leaf, GOAL, Text(leaf)) for leaf in leaves}))
    for number, row in enumerate(points):
        for leaf, given in zip(leaves, row, strict=True):
            study = set_points(study, f"E{number}", GOAL, leaf, given)
    return study


def test_three_experts_have_the_consensus_worked_out_beforehand_under_the_node_and_in_all() -> None:
    # METHODS section 3, by Goepel (2018), IJAHP 10(3):469-487: S* 0.906217.
    found = agreement_of(flat_study([[50, 25, 15, 10], [40, 30, 20, 10], [20, 50, 20, 10]]))
    assert_allclose(found.nodes[GOAL].whole.value, 0.906217, atol=5e-7)
    assert_allclose(found.hierarchy.whole.value, 0.906217, atol=5e-7)
    assert found.hierarchy.whole.band is ConsensusBand.VERY_HIGH
    assert found.hierarchy.whole.voices == 3


def test_experts_who_each_put_nine_to_one_on_another_item_do_not_agree_at_all() -> None:
    # METHODS section 3: n experts each 9:1 on a different item give 0.
    found = agreement_of(flat_study([[9, 1, 1], [1, 9, 1], [1, 1, 9]]))
    assert_allclose(found.hierarchy.whole.value, 0.0, atol=1e-12)
    assert found.hierarchy.whole.band is ConsensusBand.VERY_LOW


def test_sides_may_agree_within_and_not_between() -> None:
    found = agreement_of(flat_study([[9, 1, 1], [1, 9, 1], [9, 1, 1], [1, 9, 1]]))
    assert {side: one.value for side, one in found.hierarchy.sides.items()} == {
        "SZ": pytest.approx(1.0),
        "HK": pytest.approx(1.0),
    }
    assert found.hierarchy.between.value < 0.5
    assert found.hierarchy.between.voices == 2


def test_a_large_group_is_consistent_although_everybody_answers_at_random() -> None:
    # METHODS 3: an averaged matrix becomes consistent as the group grows; so both figures are shown.
    def random_panel(experts: int) -> tuple[float, float]:
        study, random = replace(synthetic_study(experts=experts, criteria=4), comparisons={}), np.random.default_rng(3)
        for expert in study.panel.experts:
            for one, other in combinations(study.criteria.children(GOAL), 2):
                study = set_comparison(study, expert, GOAL, one, other, float(random.choice(SCALE)))
        answers, voices = Answers.of(study), Voices.of(study)
        group = local_priorities(answers, voices, study.methods)
        ratio = group.consistency["SZ"][GOAL]
        assert ratio is not None
        return ratio, agreement_of(study).nodes[GOAL].sides["SZ"].value

    alone, many = random_panel(2), random_panel(120)
    assert alone[0] > 0.10
    assert many[0] < 0.05
    assert consensus_band(many[1]) < ConsensusBand.HIGH


def test_one_voice_has_nobody_to_agree_with() -> None:
    found = agreement_of(flat_study([[5, 3, 2]]))
    assert np.isnan(found.hierarchy.whole.value)
    assert found.hierarchy.whole.band is None
    assert found.concordance is None
    assert Results().get(CAMPS, flat_study([[5, 3, 2]])) is None


def test_a_panel_that_has_said_nothing_still_has_an_answer() -> None:
    for study in (Study(), replace(synthetic_study(), comparisons={})):
        found = agreement_of(study)
        assert found.hierarchy.whole.band is None
        assert found.opposed == ()
        assert found.distances.furthest_first() == ()


def test_a_hierarchy_is_the_mean_of_its_nodes_by_their_weights_in_the_whole_panel() -> None:
    study = synthetic_study(experts=8)
    found, weights = agreement_of(study), Results().get(WEIGHTS, study).whole
    shares = {GOAL: 1.0, **weights.criteria}
    expected = sum(found.nodes[node].whole.value * shares[node] for node in study.criteria.parents)
    assert_allclose(
        found.hierarchy.whole.value, expected / sum(shares[node] for node in study.criteria.parents), atol=1e-12
    )


def test_a_node_says_what_the_kernel_says_of_the_experts_priorities() -> None:
    study = synthetic_study(experts=8)
    experts = Results().get(EXPERT_PRIORITIES, study)
    rows = [experts.experts.index(expert) for expert in study.panel.by_side["HK"]]
    found = agreement_of(study).nodes["C1"]
    assert found.sides["HK"].value == consensus(experts.weights["C1"][rows]).s_star


def test_experts_who_rank_alike_are_in_full_concordance_and_leaves_they_find_equal_are_tied() -> None:
    found = agreement_of(flat_study([[5, 3, 1, 1], [6, 2, 1, 1], [9, 4, 1, 1]])).concordance
    assert found is not None
    assert found.w == pytest.approx(1.0)
    assert list(found.rank_sums) == [3.0, 6.0, 10.5, 10.5]


def test_an_expert_who_has_not_finished_is_left_out_of_the_ranking_and_the_camps_only() -> None:
    study = synthetic_study(experts=5)
    ballot = replace(study.comparison_ballot("E3"), comparisons={GOAL: study.comparison_ballot("E3").comparisons[GOAL]})
    found = agreement_of(replace(study, comparisons={**study.comparisons, BallotKey("R1", "E3"): ballot}))
    assert found.ranking_experts == ("E0", "E1", "E2", "E4")
    assert found.nodes[GOAL].whole.voices == 5
    assert found.nodes["C1"].whole.voices == 4
    assert "E3" in found.distances.furthest_first()


def test_like_minded_experts_stand_in_one_cluster() -> None:
    study = flat_study([[8, 1, 1], [1, 1, 8], [7, 2, 1], [1, 2, 7], [8, 1, 2], [1, 1, 9]])
    found = Results().get(CAMPS, study)
    assert found is not None
    assert {frozenset(cluster) for cluster in found.clusters} == {
        frozenset({"E0", "E2", "E4"}),
        frozenset({"E1", "E3", "E5"}),
    }
    assert found.alone == ()


def opposed_study(*ratios: float) -> Study:
    study = replace(synthetic_study(experts=len(ratios), criteria=2), comparisons={})
    for number, ratio in enumerate(ratios):
        study = set_comparison(study, f"E{number}", GOAL, "C1", "C2", ratio)
    return study


def test_sides_that_answer_x_against_one_in_x_raise_the_alarm_although_their_mean_says_equal() -> None:
    (pair,) = agreement_of(opposed_study(5, 1 / 5, 5, 1 / 5)).opposed
    assert (pair.node, pair.first, pair.second) == (GOAL, "C1", "C2")
    assert pair.between_sides
    assert pair.side_strength == pytest.approx(5.0)
    assert pair.ratios == {"SZ": pytest.approx(5.0), "HK": pytest.approx(1 / 5)}
    assert (set(pair.for_first), set(pair.for_second), pair.equal) == ({"E0", "E2"}, {"E1", "E3"}, ())


def test_camps_across_the_sides_raise_the_alarm_although_the_sides_agree() -> None:
    (pair,) = agreement_of(opposed_study(7, 7, 1 / 5, 1 / 5)).opposed
    assert not pair.between_sides
    assert pair.camp_strength == pytest.approx(5.0)
    assert pair.for_first == ("E0", "E1")


@pytest.mark.parametrize(
    "ratios",
    [(5, 3, 7, 4), (7, 7, 1 / 7, 7, 7, 7), (3, 3, 1 / 2, 1 / 2), (1.3, 1 / 1.3, 1.3, 1 / 1.3)],
    ids=["all lean one way", "a lone dissenter", "a camp that hardly leans", "sides that say nearly equal"],
)
def test_milder_differences_raise_no_alarm(ratios: tuple[float, ...]) -> None:
    assert agreement_of(opposed_study(*ratios)).opposed == ()


def test_a_side_counts_as_opposed_from_where_its_mean_is_nearer_to_two_than_to_one() -> None:
    assert agreement_of(opposed_study(sqrt(2), 1 / sqrt(2))).opposed[0].between_sides
    assert agreement_of(opposed_study(1.41, 1 / 1.41)).opposed == ()


def test_who_is_far_from_the_group_is_found_with_the_pair_that_says_so() -> None:
    study = opposed_study(3, 3, 3, 3, 1 / 9, 3)
    found = agreement_of(study)
    assert found.distances.furthest_first()[0] == "E4"
    pair = found.distances.furthest_pair("E4", GOAL)
    assert pair is not None
    assert (pair.first, pair.second) == ("C1", "C2")
    assert pair.answer == pytest.approx(1 / 9)
    assert pair.group > 1
    assert pair.factor == pytest.approx(9 * pair.group)


def test_the_distance_to_oneself_is_nothing_and_the_silent_have_none() -> None:
    study = replace(synthetic_study(experts=2), comparisons={})
    study = set_comparison(study, "E0", GOAL, "C1", "C2", 3.0)
    study = set_comparison(study, "E0", GOAL, "C2", "C3", 2.0)
    found = agreement_of(study).distances
    assert_allclose(found.distances[GOAL], [0.0, np.nan], atol=1e-12)
    assert found.furthest_pair("E1", GOAL) is None


def test_the_sample_alarms_about_whose_standards_lead_and_about_nothing_else() -> None:
    found = agreement_of(sample_study("hetao"))
    assert [(pair.node, pair.first, pair.second) for pair in found.opposed] == [
        ("C3", "C3.1", "C3.3"),
        ("C3", "C3.1", "C3.2"),
    ]
    assert all(pair.ratios["SZ"] > 1 > pair.ratios["HK"] for pair in found.opposed)
    assert found.hierarchy.between.value > found.hierarchy.whole.value
    assert min(found.nodes, key=lambda node: found.nodes[node].between.value) == "C3"
    assert found.concordance is not None
    assert found.concordance.p_value < 0.001


def test_a_ballot_of_other_nodes_is_no_answer_here() -> None:
    study = replace(
        synthetic_study(experts=1, criteria=2),
        comparisons={BallotKey("R1", "E0"): ComparisonBallot({"C9": {Pair("X", "Y"): 3.0}})},
    )
    assert agreement_of(study).nodes[GOAL].whole.voices == 0
