"""A'WOT: quarters and findings are weighed by the same comparisons as criteria, and never change their weights."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from models.checking import check_study
from models.checking.faults import UnknownFactorError
from models.computing.completeness import completeness
from models.computing.results import Results
from models.edits.comparisons import set_comparison, set_points
from models.edits.criteria import remove_criterion
from models.edits.swot import (
    add_factor,
    add_strategy,
    link_factor,
    link_initiative,
    move_factor,
    remove_factor,
    remove_strategy,
    set_evidence,
    set_factor_criteria,
    word_factor,
    word_strategy,
)
from models.errors import InputError
from models.problem.swot import Factor, Quadrant, Strategy
from models.ranking.strategic_support import STRATEGIC_SUPPORT, SUPPORT_AGREEMENT, strategic_support
from models.ranking.study_ranking import RANKING
from models.study import Study
from models.text import Script, Text
from models.weighting.panel_weights import WEIGHTS
from models.weighting.swot_priorities import SWOT_PRIORITIES, swot_priorities
from tests.studies import synthetic_study


def with_factors(study: Study) -> Study:
    for quadrant, count in (("S", 2), ("W", 1), ("O", 2)):
        for number in range(1, count + 1):
            study = add_factor(
                study, Factor(f"{quadrant}{number}", "", Quadrant(quadrant), Text(f"{quadrant}{number}"))
            )
    return study


STUDY = with_factors(synthetic_study(experts=2))


def answered(study: Study = STUDY) -> Study:
    """Both experts: S twice W, four times O; S1 three times S2; only E0 says O1 = O2."""
    for expert in ("E0", "E1"):
        study = set_comparison(study, expert, "swot", "swot.S", "swot.W", 2.0)
        study = set_comparison(study, expert, "swot", "swot.S", "swot.O", 4.0)
        study = set_comparison(study, expert, "swot", "swot.W", "swot.O", 2.0)
        study = set_comparison(study, expert, "swot.S", "S1", "S2", 3.0)
    return set_comparison(study, "E0", "swot.O", "O1", "O2", 1.0)


def test_a_findings_priority_is_that_of_its_quarter_times_its_own() -> None:
    whole = swot_priorities(answered()).whole
    assert whole.quadrants == pytest.approx(
        {Quadrant.STRENGTH: 4 / 7, Quadrant.WEAKNESS: 2 / 7, Quadrant.OPPORTUNITY: 1 / 7}
    )
    assert whole.factors == pytest.approx({"S1": 3 / 7, "S2": 1 / 7, "W1": 2 / 7, "O1": 1 / 14, "O2": 1 / 14})
    assert sum(whole.factors.values()) == pytest.approx(1.0)
    assert not whole.assumed
    assert whole.consistency["swot"] is None


def test_each_side_has_its_own_priorities_and_consistency() -> None:
    found = swot_priorities(answered())
    assert found.voices["SZ"].consistency["swot"] == pytest.approx(0.0, abs=1e-9)
    # E1 of Hong Kong has not compared the opportunities: they count alike there, and it is said.
    assert found.voices["HK"].assumed == {"swot.O"}
    assert found.voices["HK"].within["O1"] == 0.5


def test_what_nobody_compared_counts_alike_and_is_said() -> None:
    whole = swot_priorities(STUDY).whole
    assert whole.assumed == {"swot", "swot.S", "swot.O"}
    assert whole.factors["W1"] == pytest.approx(1 / 3)
    assert swot_priorities(synthetic_study()).whole.factors == {}


def test_progress_counts_pairs_and_contradictions_name_the_expert() -> None:
    found = swot_priorities(answered())
    assert found.progress() == (9, 10)
    assert found.progress("swot.O") == (1, 2)
    study = set_comparison(answered(), "E0", "swot", "swot.W", "swot.O", 1 / 9)
    assert [expert for expert, _ in swot_priorities(study).contradictory["swot"]] == ["E0"]


def test_points_are_another_way_to_answer() -> None:
    study = set_points(set_points(STUDY, "E0", "swot.S", "S1", 60.0), "E0", "swot.S", "S2", 20.0)
    assert swot_priorities(study).whole.within["S1"] == pytest.approx(0.75)


def test_answers_about_swot_change_neither_weights_nor_ranking_nor_completeness() -> None:
    results = Results()
    before, after = results.get(WEIGHTS, STUDY), results.get(WEIGHTS, answered())
    assert after.voices.keys() == before.voices.keys()
    for voice, weights in before.voices.items():
        np.testing.assert_array_equal(after.voices[voice].leaves, weights.leaves)
    ranked = results.get(RANKING, STUDY).whole.topsis.closeness
    np.testing.assert_array_equal(results.get(RANKING, answered()).whole.topsis.closeness, ranked)
    assert completeness(answered()) == completeness(STUDY)


def test_a_removed_finding_takes_its_answers_and_links_along() -> None:
    study = add_strategy(answered(), Strategy("SO1", "SO", Text("Use it"), {"S1": 3, "O1": 1}, {"I01": 2}))
    less = remove_factor(study, "S1")
    check_study(less)
    assert less.comparison_ballot("E0").comparisons.get("swot.S", {}) == {}
    assert less.comparison_ballot("E0").ratio("swot.O", "O1", "O2") == 1.0
    assert less.comparison_ballot("E0").ratio("swot", "swot.S", "swot.W") == 2.0
    assert less.swot.strategies["SO1"].factors == {"O1": 1}


def test_a_moved_finding_leaves_its_answers_only_within_its_quarter() -> None:
    about = move_factor(answered(), "S1", Quadrant.STRENGTH, "SZ")
    assert about.swot.factors["S1"].subject == "SZ"
    assert about.comparison_ballot("E0").ratio("swot.S", "S1", "S2") == 3.0
    moved = move_factor(answered(), "S1", Quadrant.WEAKNESS, "")
    check_study(moved)
    assert moved.swot.compared["swot.W"] == ("W1", "S1")
    assert moved.comparison_ballot("E0").comparisons.get("swot.S", {}) == {}
    up = move_factor(STUDY, "S2", Quadrant.STRENGTH, "", 0)
    assert up.swot.compared["swot.S"] == ("S2", "S1")
    assert move_factor(STUDY, "S1", Quadrant.STRENGTH, "", 0) is STUDY


def test_removing_a_criterion_of_the_same_id_leaves_what_is_said_of_a_finding() -> None:
    study = add_factor(STUDY, Factor("C1", "", Quadrant.STRENGTH, Text("C1")))
    study = set_comparison(study, "E0", "swot.S", "C1", "S1", 5.0)
    assert remove_criterion(study, "C1").comparison_ballot("E0").ratio("swot.S", "C1", "S1") == 5.0


def test_findings_and_strategies_are_written_and_linked() -> None:
    study = word_factor(STUDY, "S1", Script.ZH_HANT, "優勢")
    study = set_evidence(study, "S1", " A source ")
    study = set_factor_criteria(study, "S1", ("C1", "C2", "C1"))
    factor = study.swot.factors["S1"]
    assert (factor.text.zh_hant, factor.evidence, factor.criteria) == ("優勢", "A source", ("C1", "C2"))
    study = add_strategy(study, Strategy("SO1", "SO", Text("Use")))
    study = word_strategy(study, "SO1", Script.EN, "Use it")
    study = link_initiative(link_factor(study, "SO1", "S1", 3), "SO1", "I01", 2)
    assert study.swot.strategies["SO1"] == Strategy("SO1", "SO", Text("Use it"), {"S1": 3}, {"I01": 2})
    assert link_factor(study, "SO1", "S1", 0).swot.strategies["SO1"].factors == {}
    assert remove_strategy(study, "SO1").swot.strategies == {}
    with pytest.raises(InputError):
        link_factor(study, "SO1", "S1", 4)
    with pytest.raises(InputError):
        set_factor_criteria(study, "S1", ("C9",))
    with pytest.raises(UnknownFactorError):
        set_comparison(study, "E0", "swot.S", "S1", "S9", 2.0)
    with pytest.raises(UnknownFactorError):
        set_comparison(study, "E0", "swot", "swot.S", "S1", 2.0)


def test_support_follows_the_strategies_and_the_greatest_is_one() -> None:
    strategies = {
        "SO1": Strategy("SO1", "SO", factors={"S1": 3, "O1": 3}, initiatives={"I01": 3, "I02": 1}),
        "WO1": Strategy("WO1", "WO", factors={"W1": 1}, initiatives={"I02": 3}),
    }
    swot = replace(answered().swot, strategies=strategies)
    priorities = swot_priorities(answered()).whole.factors
    found = strategic_support(swot, priorities, ("I01", "I02", "I03"))
    first, second = 3 / 7 + 1 / 14, 2 / 7 / 3
    assert found.strategies == pytest.approx({"SO1": first, "WO1": second})
    assert found.initiatives == pytest.approx({"I01": 1.0, "I02": (first / 3 + second) / first, "I03": 0.0})


def test_support_is_told_beside_closeness_for_every_voice() -> None:
    study = answered()
    links = {"I01": 3, "I02": 2, "I03": 1}
    study = add_strategy(study, Strategy("SO1", "SO", Text("Use"), {"S1": 3}, links))
    results = Results()
    assert results.get(STRATEGIC_SUPPORT, study)[""].initiatives["I01"] == 1.0
    taus = results.get(SUPPORT_AGREEMENT, study)
    assert set(taus) == set(results.get(RANKING, study).voices)
    assert all(-1.0 <= tau <= 1.0 for tau in taus.values())
    assert SWOT_PRIORITIES.all_reads.isdisjoint({"ratings", "criteria"})
