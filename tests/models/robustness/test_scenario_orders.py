"""The orders of scenarios beside the study's own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.computing.results import Results
from models.edits.scenarios import keep_scenario, scenario_study
from models.problem.choices import MethodChoices, Normalisation, RankingMethod
from models.problem.scenarios import Adjustments, Scenario
from models.robustness.scenario_orders import SCENARIO_ORDERS, study_ranks
from models.study import Study
from models.text import Text
from tests.studies import synthetic_study

STUDY = synthetic_study(experts=6, initiatives=8, criteria=3)
LEAVES = STUDY.criteria.leaves


def kept(*scenarios: Scenario) -> Study:
    study = STUDY
    for scenario in scenarios:
        study = keep_scenario(study, scenario)
    return study


def test_each_scenario_has_the_order_of_the_study_as_it_sees_it() -> None:
    study = kept(
        Scenario("S1", Text("Weights"), adjustments=Adjustments({LEAVES[0]: 1.0, LEAVES[1]: 2.0})),
        Scenario("S2", Text("Method"), methods=MethodChoices(normalisation=Normalisation.VECTOR)),
        Scenario("S3", Text("AHP"), methods=MethodChoices(leading=RankingMethod.AHP)),
        Scenario("S4", Text("One side"), experts=STUDY.panel.by_side["HK"]),
    )
    orders = Results().get(SCENARIO_ORDERS, study)
    assert orders.now == study_ranks(Results(), STUDY)
    for key, scenario in study.scenarios.items():
        assert orders.scenarios[key] == study_ranks(Results(), scenario_study(study, scenario))
    assert orders.likeness("S1") < 1.0


def test_a_scenario_that_assumes_nothing_changes_nothing() -> None:
    orders = Results().get(SCENARIO_ORDERS, kept(Scenario("S1", Text("Nothing"))))
    assert orders.likeness("S1") == pytest.approx(1.0)
    assert orders.entering("S1", 3) == orders.leaving("S1", 3) == ()


def test_who_enters_and_who_leaves_are_as_many_and_best_first() -> None:
    orders = Results().get(SCENARIO_ORDERS, kept(Scenario("S1", Text("W"), adjustments=Adjustments({LEAVES[0]: 1.0}))))
    entering, leaving = orders.entering("S1", 4), orders.leaving("S1", 4)
    assert entering
    assert len(entering) == len(leaving)
    assert [orders.scenarios["S1"][one] for one in entering] == sorted(orders.scenarios["S1"][one] for one in entering)
    assert all(orders.now[one] > 4 for one in entering)
    assert all(orders.scenarios["S1"][one] > 4 for one in leaving)


def test_a_scenario_without_a_ranking_says_why_and_keeps_the_others() -> None:
    study = kept(Scenario("S1", Text("Nobody"), experts=()), Scenario("S2", Text("Everyone")))
    orders = Results().get(SCENARIO_ORDERS, replace(study))
    assert set(orders.faults) == {"S1"}
    assert set(orders.scenarios) == {"S2"}
