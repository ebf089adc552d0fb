"""Assumptions and scenarios: kept, seen, applied, and rid of what is gone."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest

from models.checking import check_study
from models.checking.faults import NoAssumedWeightError, UnknownExpertError, UnknownInitiativeError
from models.edits.criteria import remove_criterion
from models.edits.frame import EmptyNameError
from models.edits.initiatives import remove_initiative
from models.edits.panel import remove_expert
from models.edits.scenarios import (
    apply_scenario,
    keep_scenario,
    remove_scenario,
    rename_scenario,
    scenario_study,
    set_adjustments,
)
from models.problem.choices import MethodChoices, RankingMethod
from models.problem.plan_rules import PlanRules, SetRule
from models.problem.scenarios import Adjustments, Scenario
from models.study import EMPTY_STUDY, Part, changed_parts
from models.text import Script, Text
from tests.models.storage.studies import small_study

ASSUMED = Adjustments({"C2": 3.0, "C12": 1.0}, {"I02": {"C12": 99.5}})
SCENARIO = Scenario("S2", Text("Only Hong Kong"), adjustments=ASSUMED, methods=MethodChoices(), experts=("E2",))


def test_a_scenario_shares_what_it_says_nothing_about() -> None:
    study = small_study()
    seen = scenario_study(study, Scenario("S2", Text("None"), methods=MethodChoices(leading=RankingMethod.AHP)))
    assert changed_parts(study, seen) == {Part.METHODS}
    assert scenario_study(study, Scenario("S2", Text("Nothing"))) == study


def test_in_a_scenario_only_some_are_heard() -> None:
    seen = scenario_study(small_study(), SCENARIO)
    assert list(seen.panel.experts) == ["E2"]
    assert {key.expert for key in (*seen.comparisons, *seen.ratings)} == {"E2"}
    assert seen.adjustments == ASSUMED
    check_study(seen)


def test_a_scenario_is_kept_renamed_applied_and_forgotten() -> None:
    study = keep_scenario(small_study(), SCENARIO)
    assert list(study.scenarios) == ["S1", "S2"]
    study = rename_scenario(study, "S2", Script.ZH_HANS, " 只听香港 ")
    assert study.scenarios["S2"].name == Text("Only Hong Kong", "只听香港")
    applied = apply_scenario(study, "S2")
    assert applied.adjustments == ASSUMED
    assert [expert.weight for expert in applied.panel.experts.values()] == [2.5, 0.0]
    assert applied.comparisons is study.comparisons
    assert apply_scenario(applied, "S2") is applied
    assert list(remove_scenario(study, "S2").scenarios) == ["S1"]


def test_what_makes_no_sense_is_refused() -> None:
    study = small_study()
    with pytest.raises(EmptyNameError):
        keep_scenario(study, replace(SCENARIO, name=Text()))
    with pytest.raises(UnknownExpertError):
        keep_scenario(study, replace(SCENARIO, experts=("E9",)))
    with pytest.raises(NoAssumedWeightError):
        set_adjustments(study, Adjustments({"C2": 0.0}))
    with pytest.raises(UnknownInitiativeError):
        set_adjustments(study, Adjustments({}, {"I99": {"C2": 1.0}}))
    assert set_adjustments(study, study.adjustments) is study


def test_what_is_gone_is_gone_from_assumptions_scenarios_and_rules_too() -> None:
    plan = PlanRules(choices=(SetRule(("I02",), 1), SetRule(("I02", "I01"), 1)))
    study = keep_scenario(small_study(), replace(SCENARIO, plan=plan))
    without = remove_initiative(study, "I02")
    assert (without.adjustments.scores, without.scenarios["S2"].adjustments.scores) == ({}, {})
    assert without.plan.windows == {}
    assert without.scenarios["S2"].plan == PlanRules(choices=(SetRule(("I01",), 1),))
    assert remove_criterion(study, "C12").scenarios["S2"].adjustments == Adjustments({"C2": 3.0})
    assert remove_criterion(remove_criterion(study, "C12"), "C2").adjustments == Adjustments()
    assert remove_expert(study, "E2").scenarios["S2"].experts == ()
    for edit in (
        partial(remove_initiative, initiative_id="I02"),
        partial(remove_criterion, criterion_id="C12"),
        partial(remove_expert, expert_id="E2"),
    ):
        check_study(edit(study))


def test_removing_what_no_scenario_names_leaves_scenarios_the_same_objects() -> None:
    study = small_study()
    assert remove_criterion(study, "C11").scenarios is study.scenarios
    assert remove_initiative(study, "I03").adjustments is study.adjustments
    assert EMPTY_STUDY.adjustments == Adjustments()
