"""Relax one rule of a blueprint that contradicts others: the least edit that takes it out of the way."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from models.edits.frame import set_horizons
from models.edits.initiatives import set_prerequisites
from models.edits.plan import (
    set_budget,
    set_capacity,
    set_minimum_support,
    set_pin,
    set_set_rules,
    set_total_budget,
    set_window,
)
from models.errors import Clause
from models.problem.plan_rules import Window
from models.study import Study


def relaxed(study: Study, rule: Clause) -> Study:
    """Return the study without what a rule binds.

    A decision or a limit is taken back, a strict prerequisite becomes advice, a closed phase is opened.

    Args:
        study: The study.
        rule: One of the clauses of an `InfeasiblePlanError` of this study.

    Raises:
        KeyError: No study can relax such a rule.
    """
    return _RELAXED[rule.key](study, rule)


def _decision(study: Study, rule: Clause) -> Study:
    return set_pin(study, str(rule.where["initiative"]), None)


def _no_earliest(study: Study, rule: Clause) -> Study:
    initiative = str(rule.where["initiative"])
    return set_window(study, initiative, replace(study.plan.windows.get(initiative, Window()), earliest=None))


def _no_latest(study: Study, rule: Clause) -> Study:
    initiative = str(rule.where["initiative"])
    return set_window(study, initiative, replace(study.plan.windows.get(initiative, Window()), latest=None))


def _opened(study: Study, rule: Clause) -> Study:
    closed = rule.where["horizon"]
    return set_horizons(
        study, tuple(replace(one, closed=False) if one.id == closed else one for one in study.frame.horizons)
    )


def _advice(study: Study, rule: Clause) -> Study:
    first, second = rule.where["first"], str(rule.where["second"])
    needed = study.initiatives.initiatives[second].prerequisites
    softened = tuple(replace(one, strict=False) if one.initiative == first else one for one in needed)
    return set_prerequisites(study, second, softened)


def _phase_budget(study: Study, rule: Clause) -> Study:
    return set_budget(study, str(rule.where["horizon"]), None)


def _total_budget(study: Study, _rule: Clause) -> Study:
    return set_total_budget(study, None)


def _capacity(study: Study, rule: Clause) -> Study:
    return set_capacity(study, str(rule.where["body"]), None)


def _support(study: Study, rule: Clause) -> Study:
    return set_minimum_support(study, str(rule.where["side"]), None)


def _set_rule(study: Study, rule: Clause) -> Study:
    """Take back one bound of a rule about a set, and the rule with its last one."""
    position, rules = rule.where["position"], []
    for place, choice in enumerate(study.plan.choices):
        kept = choice
        if place == position:
            kept = replace(choice, at_least=0) if rule.key == "at_least" else replace(choice, at_most=None)
        if kept.at_least > 0 or kept.at_most is not None:
            rules.append(kept)
    return set_set_rules(study, tuple(rules))


_RELAXED: Final[Mapping[str, Callable[[Study, Clause], Study]]] = {
    "must": _decision,
    "must_not": _decision,
    "pinned": _decision,
    "not_before": _decision,
    "ready": _no_earliest,
    "latest_end": _no_latest,
    "closed_phase": _opened,
    "prerequisite": _advice,
    "phase_budget": _phase_budget,
    "total_budget": _total_budget,
    "capacity": _capacity,
    "support": _support,
    "at_least": _set_rule,
    "at_most": _set_rule,
}
