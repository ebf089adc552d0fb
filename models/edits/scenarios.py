"""Edits of assumptions and of the scenarios that keep them, and the study as a scenario sees it."""

from __future__ import annotations

from dataclasses import replace

from models.checking import check_adjustments, check_scenario
from models.edits.frame import EmptyNameError
from models.problem.scenarios import Adjustments, Scenario, ScenarioId
from models.study import Study
from models.text import Script


def scenario_study(study: Study, scenario: Scenario) -> Study:
    """Return the study as a scenario sees it: an ordinary study, on which everything can be computed.

    Experts who are not heard are gone with their answers. What the scenario says nothing about is the very same part
    as in `study`, so its results are found in the cache.
    """
    seen = study
    if scenario.adjustments:
        seen = replace(seen, adjustments=scenario.adjustments)
    if scenario.methods is not None:
        seen = replace(seen, methods=scenario.methods)
    if scenario.plan is not None:
        seen = replace(seen, plan=scenario.plan)
    if scenario.experts is not None:
        heard = set(scenario.experts)
        experts = {key: expert for key, expert in study.panel.experts.items() if key in heard}
        seen = replace(
            seen,
            panel=replace(study.panel, experts=experts),
            comparisons={key: ballot for key, ballot in study.comparisons.items() if key.expert in heard},
            ratings={key: ballot for key, ballot in study.ratings.items() if key.expert in heard},
        )
    return seen


def set_adjustments(study: Study, adjustments: Adjustments) -> Study:
    """Assume figures instead of the panel's; ``NO_ADJUSTMENTS`` goes back to what the panel said.

    Raises:
        InputError: All weights are zero, or something is unknown or no number.
    """
    if adjustments == study.adjustments:
        return study
    changed = replace(study, adjustments=adjustments)
    check_adjustments(changed, adjustments, "adjustments")
    return changed


def keep_scenario(study: Study, scenario: Scenario) -> Study:
    """Keep a scenario; one of the same id is replaced in its place.

    Raises:
        EmptyNameError: It has no name.
        InputError: It refers to what the study does not have, or its figures are wrong.
    """
    if not scenario.name:
        raise EmptyNameError(thing="scenario", id=scenario.id)
    if study.scenarios.get(scenario.id) == scenario:
        return study
    check_scenario(study, scenario)
    return replace(study, scenarios={**study.scenarios, scenario.id: scenario})


def rename_scenario(study: Study, scenario_id: ScenarioId, script: Script, name: str) -> Study:
    """Rename a scenario in one script.

    Raises:
        EmptyNameError: It would have no name in any script.
    """
    scenario = study.scenarios[scenario_id]
    return keep_scenario(study, replace(scenario, name=scenario.name.written(script, name.strip())))


def remove_scenario(study: Study, scenario_id: ScenarioId) -> Study:
    """Forget a scenario."""
    return replace(study, scenarios={key: one for key, one in study.scenarios.items() if key != scenario_id})


def apply_scenario(study: Study, scenario_id: ScenarioId) -> Study:
    """Make a scenario's assumptions the study's own; experts who are not heard weigh nothing, and keep their answers.

    What the scenario says nothing about stays as it is.
    """
    scenario = study.scenarios[scenario_id]
    applied = replace(
        study,
        adjustments=scenario.adjustments or study.adjustments,
        methods=study.methods if scenario.methods is None else scenario.methods,
        plan=study.plan if scenario.plan is None else scenario.plan,
    )
    if scenario.experts is not None:
        experts = {
            key: expert if key in scenario.experts else replace(expert, weight=0.0)
            for key, expert in study.panel.experts.items()
        }
        applied = replace(applied, panel=replace(study.panel, experts=experts))
    return study if applied == study else applied
