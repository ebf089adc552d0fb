from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from models.checking import check_study
from models.edits.comparisons import set_best_worst, set_comparison, set_points, set_rank_order
from models.edits.criteria import set_direction
from models.edits.duplicates import merge_initiatives
from models.edits.frame import TakenIdError
from models.edits.panel import set_group_leaves
from models.edits.ratings import set_rating
from models.edits.splitting import (
    NotALeafError,
    NotSiblingsError,
    UnlikeScalesError,
    merge_criteria,
    merging,
    split_criterion,
)
from models.judgement.comparisons import Extremes
from models.problem.criteria import Criterion, Direction
from models.problem.plan_rules import Pin, PinKind, PlanRules
from models.problem.scenarios import Adjustments, Scenario
from models.ranking.decision_matrix import decision_matrix
from models.study import Study
from models.text import Text
from tests.studies import synthetic_study

STUDY = synthetic_study()
PARTS = (Criterion("C1.1.1", name=Text("One half")), Criterion("C1.1.2", name=Text("Other half")))


def test_a_split_leaf_keeps_its_importance_and_gives_its_scores_to_both_parts() -> None:
    split = split_criterion(STUDY, "C1.1", PARTS)
    check_study(split)
    assert split.criteria.children("C1.1") == ("C1.1.1", "C1.1.2")
    assert split.criteria.criteria["C1.1.2"].scale == STUDY.criteria.criteria["C1.1"].scale
    assert split.comparison_ballot("E0").comparisons == STUDY.comparison_ballot("E0").comparisons
    before, after = decision_matrix(STUDY), decision_matrix(split)
    column = before.voices[""][:, before.leaves.index("C1.1")]
    for part in ("C1.1.1", "C1.1.2"):
        np.testing.assert_array_equal(after.voices[""][:, after.leaves.index(part)], column)


def test_a_group_that_scored_the_leaf_scores_both_parts() -> None:
    limited = set_group_leaves(STUDY, "SZ-A", ("C1.1", "C2.1"))
    assert split_criterion(limited, "C1.1", PARTS).panel.groups["SZ-A"].leaves == ("C1.1.1", "C1.1.2", "C2.1")


def test_only_a_leaf_is_split_and_only_into_new_ids() -> None:
    with pytest.raises(NotALeafError):
        split_criterion(STUDY, "C1", PARTS)
    with pytest.raises(TakenIdError):
        split_criterion(STUDY, "C1.1", (PARTS[0], replace(PARTS[1], id="C2")))
    with pytest.raises(TakenIdError):
        split_criterion(STUDY, "C1.1", (PARTS[0], PARTS[0]))


def test_merged_criteria_weigh_as_much_as_both() -> None:
    study = set_comparison(STUDY, "E0", "C1", "C1.1", "C1.3", 3.0)
    study = set_comparison(study, "E0", "C1", "C1.2", "C1.3", 2.0)
    merged = merge_criteria(study, "C1.1", "C1.2")
    check_study(merged)
    assert merged.criteria.children("C1") == ("C1.1", "C1.3")
    assert merged.comparison_ballot("E0").ratio("C1", "C1.1", "C1.3") == pytest.approx(5.0)


def test_a_missing_ratio_follows_from_the_pair_that_is_merged() -> None:
    study = set_comparison(STUDY, "E0", "C1", "C1.1", "C1.3", 3.0)
    study = set_comparison(study, "E0", "C1", "C1.2", "C1.3", None)
    study = set_comparison(study, "E0", "C1", "C1.1", "C1.2", 3.0)
    merged = merge_criteria(study, "C1.1", "C1.2")
    assert merged.comparison_ballot("E0").ratio("C1", "C1.1", "C1.3") == pytest.approx(4.0)
    unknown = set_comparison(study, "E0", "C1", "C1.1", "C1.2", None)
    assert merge_criteria(unknown, "C1.1", "C1.2").comparison_ballot("E0").ratio("C1", "C1.1", "C1.3") is None


def test_the_joint_ratio_stays_on_the_scale() -> None:
    study = set_comparison(STUDY, "E0", "C1", "C1.1", "C1.3", 9.0)
    study = set_comparison(study, "E0", "C1", "C1.2", "C1.3", 9.0)
    assert merge_criteria(study, "C1.1", "C1.2").comparison_ballot("E0").ratio("C1", "C1.1", "C1.3") == 9.0


def test_scores_that_differ_become_their_mean_and_a_blank_gives_way() -> None:
    study = STUDY
    for initiative, one, other in (("I01", 3, 6), ("I02", None, 4), ("I03", 5, 5), ("I04", None, None)):
        study = set_rating(study, "E0", initiative, "C1.1", one)
        study = set_rating(study, "E0", initiative, "C1.2", other)
    ratings = merge_criteria(study, "C1.1", "C1.2").rating_ballot("E0").ratings
    assert [ratings[one]["C1.1"] for one in ("I01", "I02", "I03", "I04")] == [5, 4, 5, None]
    assert all("C1.2" not in row for row in ratings.values())


def test_merging_says_what_becomes_of_the_answers() -> None:
    study = synthetic_study(experts=2, initiatives=2)
    for expert in study.panel.experts:
        for initiative, one, other in (("I01", 3, 6), ("I02", 4, 4)):
            study = set_rating(study, expert, initiative, "C1.1", one)
            study = set_rating(study, expert, initiative, "C1.2", other)
    told = merging(study, "C1.1", "C1.2")
    # Of three answers under C1 the pair that is merged and one of the two that become a sum go.
    assert (told.kept, told.averaged, told.dropped) == (2, 2, 4)


def test_points_are_added_and_an_order_keeps_the_better_place() -> None:
    pointed = STUDY
    for item, points in (("C1.1", 30.0), ("C1.2", 20.0), ("C1.3", 50.0)):
        pointed = set_points(pointed, "E0", "C1", item, points)
    assert merge_criteria(pointed, "C1.1", "C1.2").comparison_ballot("E0").points["C1"] == {"C1.1": 50.0, "C1.3": 50.0}
    ordered = set_rank_order(STUDY, "E0", "C1", (("C1.2",), ("C1.3",), ("C1.1",)))
    assert merge_criteria(ordered, "C1.1", "C1.2").comparison_ballot("E0").orders["C1"] == (("C1.1",), ("C1.3",))


def test_best_and_worst_follow_the_merged_criterion() -> None:
    study = set_best_worst(STUDY, "E0", "C1", Extremes("C1.2", "C1.3"))
    merged = merge_criteria(study, "C1.1", "C1.2")
    check_study(merged)
    assert merged.comparison_ballot("E0").extremes["C1"] == Extremes("C1.1", "C1.3")
    worst = set_best_worst(STUDY, "E0", "C1", Extremes("C1.3", "C1.2"))
    assert "C1" not in merge_criteria(worst, "C1.1", "C1.2").comparison_ballot("E0").extremes


def test_merged_parents_join_what_stands_under_them() -> None:
    merged = merge_criteria(STUDY, "C1", "C2")
    check_study(merged)
    assert merged.criteria.children("C1") == ("C1.1", "C1.2", "C1.3", "C2.1", "C2.2", "C2.3")
    ballot, before = merged.comparison_ballot("E0"), STUDY.comparison_ballot("E0")
    assert ballot.comparisons["C1"] == {**before.comparisons["C2"], **before.comparisons["C1"]}
    assert "C2" not in ballot.comparisons


def test_only_like_siblings_are_merged() -> None:
    with pytest.raises(NotSiblingsError):
        merge_criteria(STUDY, "C1.1", "C2.1")
    with pytest.raises(NotSiblingsError):
        merge_criteria(STUDY, "C1.1", "C1.1")
    with pytest.raises(UnlikeScalesError):
        merge_criteria(STUDY, "C3.1", "C3.3")
    with pytest.raises(UnlikeScalesError):
        merge_criteria(set_direction(STUDY, "C1.2", Direction.COST), "C1.1", "C1.2")


def assumed(study: Study) -> Study:
    rows = {"I01": {"C1.1": 4.0, "C2.1": 2.0}, "I02": {"C1.2": 6.0}}
    adjustments = Adjustments({"C1.1": 0.5, "C1.2": 0.25, "C2.1": 0.25}, rows)
    scenarios = {"A": Scenario("A", adjustments=adjustments, plan=PlanRules(pins={"I02": Pin(PinKind.MUST)}))}
    return replace(study, adjustments=adjustments, scenarios=scenarios)


def test_what_is_assumed_of_a_leaf_is_assumed_of_its_parts_and_of_what_it_is_merged_into() -> None:
    split = split_criterion(assumed(STUDY), "C1.1", PARTS)
    check_study(split)
    assert split.adjustments.weights == {"C1.2": 0.25, "C2.1": 0.25, "C1.1.1": 0.25, "C1.1.2": 0.25}
    assert split.adjustments.scores["I01"] == {"C1.1.1": 4.0, "C1.1.2": 4.0, "C2.1": 2.0}
    assert split.scenarios["A"].adjustments == split.adjustments
    merged = merge_criteria(assumed(STUDY), "C1.1", "C1.2")
    check_study(merged)
    assert merged.adjustments.weights == {"C1.1": 0.75, "C2.1": 0.25}
    assert merged.adjustments.scores["I02"] == {"C1.1": 6.0}


def test_what_is_assumed_and_ruled_of_an_initiative_holds_for_the_merged_one() -> None:
    merged = merge_initiatives(assumed(STUDY), "I01", "I02")
    check_study(merged)
    assert merged.adjustments.scores == {"I01": {"C1.1": 4.0, "C2.1": 2.0, "C1.2": 6.0}}
    plan = merged.scenarios["A"].plan
    assert plan is not None
    assert set(plan.pins) == {"I01"}
