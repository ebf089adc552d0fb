"""Checks of what is assumed instead of the panel's word, and of the scenarios that keep such assumptions."""

from __future__ import annotations

import math

from models.checking.faults import (
    NoAssumedWeightError,
    UnknownCriterionError,
    UnknownExpertError,
    UnknownInitiativeError,
)
from models.checking.plan import check_methods, check_rules
from models.checking.problem import check_keys, check_unique
from models.checking.values import check_finite, check_range
from models.problem.scenarios import Adjustments, Scenario
from models.study import Study


def check_adjustments(study: Study, adjustments: Adjustments, place: str) -> None:
    """Check assumed weights and scores.

    Raises:
        InputError: What is wrong, and where.
    """
    for leaf, weight in adjustments.weights.items():
        if leaf not in study.criteria.criteria:
            raise UnknownCriterionError(criterion=leaf, place=f"{place}/weights")
        check_range(f"{place}/weights/{leaf}", weight, 0.0, math.inf)
        check_finite(f"{place}/weights/{leaf}", weight)
    if adjustments.weights and not any(adjustments.weights.values()):
        raise NoAssumedWeightError(place=f"{place}/weights")
    for initiative, row in adjustments.scores.items():
        if initiative not in study.initiatives.initiatives:
            raise UnknownInitiativeError(initiative=initiative, place=f"{place}/scores")
        for leaf, score in row.items():
            if leaf not in study.criteria.criteria:
                raise UnknownCriterionError(criterion=leaf, place=f"{place}/scores/{initiative}")
            check_finite(f"{place}/scores/{initiative}/{leaf}", score)


def check_scenarios(study: Study) -> None:
    """Check all scenarios.

    Raises:
        InputError: What is wrong, and where.
    """
    check_keys("scenario", study.scenarios)
    for scenario in study.scenarios.values():
        check_scenario(study, scenario)


def check_scenario(study: Study, scenario: Scenario) -> None:
    """Check one scenario against the study.

    Raises:
        InputError: What is wrong, and where.
    """
    place = f"scenarios/{scenario.id}"
    check_keys("scenario", {scenario.id: scenario})
    check_adjustments(study, scenario.adjustments, f"{place}/adjustments")
    if scenario.methods is not None:
        check_methods(scenario.methods)
    if scenario.plan is not None:
        check_rules(study, scenario.plan, f"{place}/plan")
    for expert in scenario.experts or ():
        if expert not in study.panel.experts:
            raise UnknownExpertError(expert=expert, place=f"{place}/experts")
    check_unique("expert", scenario.experts or ())
