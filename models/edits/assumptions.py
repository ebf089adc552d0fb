"""What removing something takes along of assumptions, scenarios and the rules of plans."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TypeVar

from models.problem.criteria import CriterionId
from models.problem.initiatives import InitiativeId
from models.problem.plan_rules import PlanRules
from models.problem.scenarios import Adjustments, Scenario
from models.study import Study

T = TypeVar("T")


def without_criteria(study: Study, gone: set[CriterionId]) -> Study:
    """Return the study with no assumption about criteria that are gone; other weights stand in proportion."""

    def kept(adjustments: Adjustments) -> Adjustments:
        scores = {
            one: {leaf: value for leaf, value in row.items() if leaf not in gone}
            for one, row in adjustments.scores.items()
        }
        weights = {leaf: weight for leaf, weight in adjustments.weights.items() if leaf not in gone}
        if not any(weights.values()):
            weights = {}
        return _same(adjustments, Adjustments(weights, {one: row for one, row in scores.items() if row}))

    return _each(study, lambda scenario: replace(scenario, adjustments=kept(scenario.adjustments)), kept)


def with_split_criterion(study: Study, leaf: CriterionId, parts: tuple[CriterionId, ...]) -> Study:
    """Return the study in which what is assumed of a leaf is assumed of the parts that take its place.

    Its weight is shared out evenly, and its scores are those of each part.
    """

    def split(adjustments: Adjustments) -> Adjustments:
        weights = {key: weight for key, weight in adjustments.weights.items() if key != leaf}
        if leaf in adjustments.weights:
            weights.update(dict.fromkeys(parts, adjustments.weights[leaf] / len(parts)))
        scores = {
            one: {key: row[source] for source in row for key in (parts if source == leaf else (source,))}
            for one, row in adjustments.scores.items()
        }
        return _same(adjustments, Adjustments(weights, scores))

    return _each(study, lambda scenario: replace(scenario, adjustments=split(scenario.adjustments)), split)


def with_merged_criteria(study: Study, kept: CriterionId, gone: CriterionId) -> Study:
    """Return the study in which two criteria are one in every assumption: weights add up, the first one's scores stand.

    Where only the other one's were assumed, they are taken over.
    """

    def merged(adjustments: Adjustments) -> Adjustments:
        weights = {key: weight for key, weight in adjustments.weights.items() if key != gone}
        if gone in adjustments.weights:
            weights[kept] = weights.get(kept, 0.0) + adjustments.weights[gone]
        scores = {one: _renamed(row, kept, gone) for one, row in adjustments.scores.items()}
        return _same(adjustments, Adjustments(weights, scores))

    return _each(study, lambda scenario: replace(scenario, adjustments=merged(scenario.adjustments)), merged)


def with_merged_initiatives(study: Study, kept: InitiativeId, gone: InitiativeId) -> Study:
    """Return the study in which an assumption or rule about one of two initiatives is about the merged one."""

    def merged(adjustments: Adjustments) -> Adjustments:
        scores = {key: row for key, row in adjustments.scores.items() if key != gone}
        if gone in adjustments.scores:
            scores[kept] = {**adjustments.scores[gone], **scores.get(kept, {})}
        return _same(adjustments, Adjustments(adjustments.weights, scores))

    def in_scenario(scenario: Scenario) -> Scenario:
        plan = None if scenario.plan is None else plan_with_merged(scenario.plan, kept, gone)
        return replace(scenario, adjustments=merged(scenario.adjustments), plan=plan)

    return _each(replace(study, plan=plan_with_merged(study.plan, kept, gone)), in_scenario, merged)


def plan_with_merged(plan: PlanRules, kept: InitiativeId, gone: InitiativeId) -> PlanRules:
    """Return the rules with the name of the first in place of the second; the first one's own stand."""
    choices = tuple(
        replace(one, members=tuple(dict.fromkeys(kept if member == gone else member for member in one.members)))
        for one in plan.choices
    )
    changed = replace(
        plan, pins=_renamed(plan.pins, kept, gone), windows=_renamed(plan.windows, kept, gone), choices=choices
    )
    return _same(plan, changed)


def _renamed(named: Mapping[str, T], kept: str, gone: str) -> Mapping[str, T]:
    if gone not in named:
        return named
    rest = {key: value for key, value in named.items() if key != gone}
    return {kept: named[gone], **rest}


def without_initiatives(study: Study, gone: set[InitiativeId]) -> Study:
    """Return the study with no assumption and no rule of a plan about initiatives that are gone."""

    def kept(adjustments: Adjustments) -> Adjustments:
        scores = {one: row for one, row in adjustments.scores.items() if one not in gone}
        return _same(adjustments, Adjustments(adjustments.weights, scores))

    def scenario_without(scenario: Scenario) -> Scenario:
        plan = None if scenario.plan is None else plan_without(scenario.plan, gone)
        return replace(scenario, adjustments=kept(scenario.adjustments), plan=plan)

    plan = plan_without(study.plan, gone)
    return _each(study if plan is study.plan else replace(study, plan=plan), scenario_without, kept)


def without_experts(study: Study, gone: set[str]) -> Study:
    """Return the study with no scenario that hears experts who are gone."""

    def scenario_without(scenario: Scenario) -> Scenario:
        if scenario.experts is None:
            return scenario
        return replace(scenario, experts=tuple(one for one in scenario.experts if one not in gone))

    return _each(study, scenario_without, lambda adjustments: adjustments)


def with_every_plan(study: Study, change: Callable[[PlanRules], PlanRules]) -> Study:
    """Return the study with its own rules, and those of every scenario, changed in one way."""

    def in_scenario(scenario: Scenario) -> Scenario:
        return scenario if scenario.plan is None else replace(scenario, plan=change(scenario.plan))

    plan = _same(study.plan, change(study.plan))
    changed = study if plan is study.plan else replace(study, plan=plan)
    return _each(changed, in_scenario, lambda adjustments: adjustments)


def plan_without(plan: PlanRules, gone: set[InitiativeId]) -> PlanRules:
    """Return the rules with no word about initiatives that are gone; the same object where there was none."""
    choices = tuple(
        replace(choice, members=tuple(one for one in choice.members if one not in gone)) for choice in plan.choices
    )
    kept = replace(
        plan,
        pins={one: pin for one, pin in plan.pins.items() if one not in gone},
        windows={one: window for one, window in plan.windows.items() if one not in gone},
        choices=tuple(choice for choice in choices if choice.members),
    )
    return plan if kept == plan else kept


def _each(
    study: Study, change: Callable[[Scenario], Scenario], adjusted: Callable[[Adjustments], Adjustments]
) -> Study:
    scenarios = {key: _same(one, change(one)) for key, one in study.scenarios.items()}
    adjustments = adjusted(study.adjustments)
    if adjustments is study.adjustments and all(scenarios[key] is one for key, one in study.scenarios.items()):
        return study
    kept = study.scenarios if scenarios == study.scenarios else scenarios
    return replace(study, adjustments=adjustments, scenarios=kept)


def _same(before: T, after: T) -> T:
    """Return the very same object where nothing changed, so that ``is`` tells so."""
    return before if after == before else after
