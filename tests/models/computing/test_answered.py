"""Who has answered what: for each expert, node by node."""

from __future__ import annotations

from dataclasses import replace

from models.computing.answered import ANSWERED, Share, answered
from models.computing.completeness import completeness
from models.computing.results import Results
from models.edits.comparisons import set_comparison
from models.edits.initiatives import remove_initiative
from models.edits.panel import set_group_leaves
from models.edits.ratings import set_recusal
from models.panel.rounds import BallotKey
from models.problem.criteria import GOAL
from tests.studies import synthetic_study

STUDY = synthetic_study(experts=4, initiatives=5, criteria=3)


def test_all_experts_together_are_what_the_study_counts() -> None:
    partly = set_comparison(STUDY, "E1", GOAL, "C1", "C2", None)
    partly = set_comparison(partly, "E1", "C1", "C1.1", "C1.2", None)
    found, whole = answered(partly), completeness(partly)
    assert sum(one.total.given for one in found.values()) == whole.compared + whole.rated
    assert sum(one.total.asked for one in found.values()) == whole.to_compare + whole.to_rate
    assert found["E1"].compared == {GOAL: Share(2, 3), "C1": Share(2, 3), "C2": Share(3, 3), "C3": Share(3, 3)}
    assert not found["E1"].total.complete
    assert found["E0"].total.complete


def test_scores_are_counted_by_the_node_above_and_only_where_the_group_scores() -> None:
    limited = set_group_leaves(STUDY, "HK-A", ("C1.1", "C2.2"))
    found = answered(limited)
    assert found["E1"].rated == {"C1": Share(5, 5), "C2": Share(5, 5)}
    assert found["E0"].rated == {"C1": Share(15, 15), "C2": Share(15, 15), "C3": Share(10, 10)}


def test_a_recusal_is_an_answer_and_a_ballot_that_is_not_there_is_none() -> None:
    silent = replace(STUDY, ratings={key: one for key, one in STUDY.ratings.items() if key.expert != "E2"})
    assert answered(silent)["E2"].rated["C1"] == Share(0, 15)
    recused = set_recusal(silent, "E2", "I01", recused=True)
    assert answered(recused)["E2"].rated["C1"] == Share(3, 15)
    assert BallotKey("R1", "E2") in recused.ratings


def test_a_ballot_that_was_counted_is_counted_anew_once_something_else_is_asked() -> None:
    before = answered(STUDY)
    again = answered(STUDY)
    assert all(again[expert].compared is before[expert].compared for expert in before)
    fewer = remove_initiative(STUDY, "I02")
    assert answered(fewer)["E1"].rated["C1"] == Share(12, 12)
    limited = set_group_leaves(STUDY, "HK-A", ("C1.1",))
    assert answered(limited)["E1"].rated == {"C1": Share(5, 5)}
    assert answered(STUDY) == before


def test_the_computation_reads_no_more_than_it_says() -> None:
    assert Results().get(ANSWERED, STUDY) == answered(STUDY)
