"""Puts what was read into the study: each change by the edit that the window would use."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from models.edits.frame import set_currencies
from models.edits.ids import free_id
from models.edits.initiatives import (
    WrittenField,
    describe_initiative,
    note_initiative,
    rename_initiative,
    set_barrier,
    set_bodies,
    set_duration,
    set_figure,
    set_prerequisites,
    set_status,
)
from models.edits.methods import set_methods
from models.edits.plan import set_budget, set_pin, set_total_budget
from models.edits.ratings import set_measurement
from models.edits.scenarios import keep_scenario, set_adjustments
from models.exchange.workbook_edits.faults import NoCostsError, OutsideScaleError
from models.exchange.workbook_edits.record import Record
from models.exchange.workbook_edits.values import Meaning
from models.problem.calendar import Quarter
from models.problem.choices import MethodChoices, Normalisation, RankingMethod, Synthesis
from models.problem.criteria import GOAL, CriterionId, ScaleKind
from models.problem.indicators import Measurement
from models.problem.initiatives import Prerequisite, Status
from models.problem.plan_rules import Pin, PinKind
from models.problem.scenarios import Adjustments, Scenario
from models.study import Study
from models.text import Script, Text

_DESCRIBED: Final[Mapping[str, WrittenField]] = {"theme": "theme", "kpi": "kpi", "basis": "basis"}
_METHODS: Final = frozenset({"leading", "synthesis", "normalisation"})


def applied(study: Study, record: Record, subject: str, field: str, value: Meaning, reason: str) -> Study:
    """Return the study with one field of an initiative, a phase, a score or the methods changed.

    Args:
        study: The study.
        record: What the workbook was.
        subject: Whose field.
        field: Which; weights are put in together, see `with_weights`.
        value: What it says now.
        reason: What a decision about a start is said to come from.

    Raises:
        InputError: The study does not take it.
    """
    name, _, script = field.partition("|")
    if script:
        return _worded(study, record, subject, name, Script(script), str(value))
    if field == "budget":
        amount = None if value is None else _number(value) / record.per_million
        return set_budget(study, subject, amount) if subject else set_total_budget(study, amount)
    if field == "rate":
        return set_currencies(study, replace(study.frame.currencies, rate=_number(value)))
    if field == "tier_index":
        return set_methods(study, replace(study.methods, tier_index=_number(value)))
    if field in _METHODS:
        return set_methods(study, _chosen(study.methods, field, str(value)))
    if field == "score":
        return _scored(study, subject, _number(value))
    return _initiative(study, record, subject, field, value, reason)


def _chosen(methods: MethodChoices, field: str, value: str) -> MethodChoices:
    if field == "leading":
        return replace(methods, leading=RankingMethod(value))
    if field == "synthesis":
        return replace(methods, synthesis=Synthesis(value))
    return replace(methods, normalisation=Normalisation(value))


def _initiative(study: Study, record: Record, subject: str, field: str, value: Meaning, reason: str) -> Study:
    name, _, of = field.partition(":")
    if name == "barrier":
        return set_barrier(study, subject, of, 0 if value is None else int(_number(value)))
    if name in {"lead", "support"}:
        return _carried(study, subject, name, of, tuple(map(str, value)) if isinstance(value, tuple) else ())
    if field == "status":
        return set_status(study, subject, Status(str(value)))
    if field == "quarters":
        return set_duration(study, subject, int(_number(value)))
    if field == "start":
        if isinstance(value, Quarter):
            return set_pin(study, subject, Pin(PinKind.START, value, reason))
        return set_pin(study, subject, Pin(PinKind.MUST_NOT, reason=reason))
    if field == "cost":
        return _costed(study, subject, None if value is None else _number(value) / record.per_million)
    if field == "prereq":
        needed = value if isinstance(value, tuple) else ()
        return set_prerequisites(study, subject, tuple(one for one in needed if isinstance(one, Prerequisite)))
    return set_figure(study, subject, field, None if value is None else _number(value))


def _worded(study: Study, record: Record, subject: str, name: str, script: Script, text: str) -> Study:
    initiative = study.initiatives.initiatives[subject]
    if name == "task":
        return rename_initiative(study, subject, script, text)
    if name in _DESCRIBED:
        return describe_initiative(study, subject, _DESCRIBED[name], script, text)
    known = initiative.notes.get(name)
    separator = record.separators.get(script, "")
    if known is not None and "\n" in known.own(script) and separator:
        # The flat sheet tells several lines on one; they are lines again in the study.
        text = text.replace(separator, "\n")
    return note_initiative(study, subject, name, script, text)


def _carried(study: Study, subject: str, role: str, side: str, bodies: tuple[str, ...]) -> Study:
    before = study.initiatives.initiatives[subject].bodies.get(side, ())
    leads, supports = (bodies[:1], before[1:]) if role == "lead" else (before[:1], bodies)
    return set_bodies(study, subject, side, (*leads, *(one for one in supports if one not in leads)))


def _costed(study: Study, subject: str, mode: float | None) -> Study:
    indicator = study.plan.cost_indicator
    if not indicator:
        raise NoCostsError
    if mode is None:
        return set_measurement(study, subject, indicator, None)
    known = study.indicators.measurement(subject, indicator) or Measurement(mode)
    low = known.low if known.low is None or known.low <= mode else mode
    high = known.high if known.high is None or known.high >= mode else mode
    return set_measurement(study, subject, indicator, replace(known, mode=mode, low=low, high=high))


def _scored(study: Study, subject: str, value: float) -> Study:
    initiative, leaf = subject.split(" ")
    scale = study.criteria.criteria[leaf].scale
    lower, upper = (0.0, 1.0) if scale.kind is ScaleKind.COMPARED else (scale.lower, scale.upper)
    if not lower <= value <= upper:
        raise OutsideScaleError(value=value, lower=lower, upper=upper)
    known = study.adjustments
    row = {**known.scores.get(initiative, {}), leaf: value}
    return set_adjustments(study, replace(known, scores={**known.scores, initiative: row}))


def with_weights(study: Study, local: Mapping[CriterionId, float]) -> Study:
    """Return the study with leaf weights that follow from local ones, each in proportion to its siblings.

    Raises:
        InputError: They are all zero somewhere that matters.
    """
    tree = study.criteria
    share = {GOAL: 1.0}
    for one in tree.order:
        parent = tree.criteria[one].parent
        siblings = tree.children(parent)
        total = sum(local.get(sibling, 0.0) for sibling in siblings)
        share[one] = share[parent] * local.get(one, 0.0) / total if total > 0.0 else 0.0
    weights = {leaf: share[leaf] for leaf in tree.leaves}
    return set_adjustments(study, Adjustments(weights, study.adjustments.scores))


def _number(value: Meaning) -> float:
    if isinstance(value, int | float):
        return float(value)
    raise TypeError(value)


def kept_as_scenario(before: Study, after: Study, name: str) -> Study:
    """Return the study with what an edit assumed, chose and decided kept as a scenario; the rest of it is done.

    Args:
        before: The study as it was.
        after: The study with everything that was read.
        name: What the scenario is called, in every script.
    """
    taken = replace(after, adjustments=before.adjustments, methods=before.methods, plan=before.plan)
    identifier = free_id("S", set(before.scenarios))
    scenario = Scenario(
        identifier,
        Text(name),
        adjustments=after.adjustments,
        methods=None if after.methods == before.methods else after.methods,
        plan=None if after.plan == before.plan else after.plan,
    )
    return keep_scenario(taken, scenario)
