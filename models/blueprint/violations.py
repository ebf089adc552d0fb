"""Which rules a given plan breaks, rule by rule: the one place that says what each of them means."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from models.arrays import BoolArray, FloatArray, IntArray
from models.blueprint.constraints import SchedulingProblem
from models.blueprint.profiles import ends, running, spend_by_phase, spend_by_quarter
from models.blueprint.rules import Rule, RuleKind

# A limit counts as kept when it is passed by less than this share of it: the noise of summing floats, no more.
_NOISE = 1e-9


@dataclass(frozen=True)
class Violation:
    """One rule that a plan breaks.

    Attributes:
        rule: The rule.
        used: What the plan uses of it: money, capacity, the mean support, the number chosen, a quarter.
        limit: What the rule allows.
        quarter: First quarter in which a capacity or closed phase is broken; -1 for other rules.
        initiative: The initiative that runs in a closed phase; -1 for other rules.
    """

    rule: Rule
    used: float = 0.0
    limit: float = 0.0
    quarter: int = -1
    initiative: int = -1


def violations(problem: SchedulingProblem, start: IntArray) -> tuple[Violation, ...]:
    """Return every rule that a plan breaks, and the plan's own end where it is passed; empty for a feasible plan.

    Args:
        problem: The rules.
        start: Start quarter of each initiative, -1 where it is not chosen, shape (m,).
    """
    return (
        *_broken_decisions(problem, start),
        *_broken_dates(problem, start),
        *_broken_prerequisites(problem, start),
        *_broken_limits_over_time(problem, start),
        *_broken_limits_on_the_set(problem, start),
    )


def _broken_decisions(problem: SchedulingProblem, start: IntArray) -> Iterator[Violation]:
    for initiative in sorted(problem.must):
        if start[initiative] < 0:
            yield Violation(Rule(RuleKind.MUST, initiative), limit=1)
    for initiative in sorted(problem.must_not):
        if start[initiative] >= 0:
            yield Violation(Rule(RuleKind.MUST_NOT, initiative), used=1)
    for initiative, quarter in sorted(problem.pinned_start.items()):
        if start[initiative] != quarter or quarter < 0:
            yield Violation(Rule(RuleKind.PINNED, initiative, quarter), int(start[initiative]), quarter)


def _broken_dates(problem: SchedulingProblem, start: IntArray) -> Iterator[Violation]:
    chosen, end = start >= 0, ends(problem, start)
    for initiative, quarter in sorted(problem.not_before.items()):
        if 0 <= start[initiative] < quarter:
            yield Violation(Rule(RuleKind.NOT_BEFORE, initiative, quarter), int(start[initiative]), quarter)
    for initiative in np.flatnonzero(chosen & (start < problem.ready_from)).tolist():
        quarter = int(problem.ready_from[initiative])
        yield Violation(Rule(RuleKind.READY, initiative, quarter), int(start[initiative]), quarter)
    last = problem.quarters - 1
    for initiative in np.flatnonzero(chosen & (end > np.minimum(problem.done_by, last))).tolist():
        quarter, finish = int(problem.done_by[initiative]), int(end[initiative])
        if finish > quarter and quarter < last:
            yield Violation(Rule(RuleKind.LATEST_END, initiative, quarter), finish, quarter)
        if finish > last:
            yield Violation(Rule(RuleKind.HORIZON, initiative), finish, last)


def _broken_prerequisites(problem: SchedulingProblem, start: IntArray) -> Iterator[Violation]:
    if not problem.strict:
        return
    before, after = np.array(sorted(set(problem.strict))).T
    ready = np.where(start[before] >= 0, start[before] + problem.durations[before], np.inf)
    for place in np.flatnonzero((start[after] >= 0) & (start[after] < ready)).tolist():
        rule = Rule(RuleKind.PREREQUISITE, int(before[place]), int(after[place]))
        yield Violation(rule, float(start[after[place]]), float(ready[place]))


def _broken_limits_over_time(problem: SchedulingProblem, start: IntArray) -> Iterator[Violation]:
    runs = running(problem, start)
    by_quarter = spend_by_quarter(problem, runs)
    in_closed = runs & problem.quarter_closed
    for phase in sorted(problem.closed_phases) if in_closed.any() else ():
        where = np.argwhere((in_closed & (problem.phase_of_quarter == phase)).T)
        if where.size:
            quarter, initiative = (int(place) for place in where[0])
            yield Violation(Rule(RuleKind.CLOSED_PHASE, phase), quarter=quarter, initiative=initiative)
    by_phase = spend_by_phase(problem, by_quarter)
    for phase in np.flatnonzero(exceeds(by_phase, problem.phase_budgets)).tolist():
        yield Violation(Rule(RuleKind.PHASE_BUDGET, phase), float(by_phase[phase]), float(problem.phase_budgets[phase]))
    if problem.capacity:
        limit = np.array([rule.limit for rule in problem.capacity])
        use = problem.demands @ runs
        over = exceeds(use, limit[:, None])
        for place in np.flatnonzero(over.any(axis=1)).tolist():
            quarter = int(np.argmax(over[place]))
            rule = Rule(RuleKind.CAPACITY, place)
            yield Violation(rule, float(use[place, quarter]), float(limit[place]), quarter)


def _broken_limits_on_the_set(problem: SchedulingProblem, start: IntArray) -> Iterator[Violation]:
    chosen = start >= 0
    spent = float(problem.costs[chosen].sum())
    if exceeds(np.array(spent), np.array(problem.total_budget)):
        yield Violation(Rule(RuleKind.TOTAL_BUDGET), spent, problem.total_budget)
    for place, choice in enumerate(problem.choices):
        number = int(chosen[list(choice.members)].sum())
        if number < choice.at_least:
            yield Violation(Rule(RuleKind.AT_LEAST, place), number, choice.at_least)
        if choice.at_most is not None and number > choice.at_most:
            yield Violation(Rule(RuleKind.AT_MOST, place), number, choice.at_most)
    if problem.minimum_support is not None and chosen.any():
        mean, least = problem.minimum_support.support[:, chosen].mean(axis=1), problem.minimum_support.thresholds
        for side in np.flatnonzero(exceeds(least, mean)).tolist():
            yield Violation(Rule(RuleKind.SUPPORT, side), float(mean[side]), float(least[side]))


def exceeds(used: FloatArray, limit: FloatArray) -> BoolArray:
    """Return where a limit is passed by more than the noise of summing floats; shapes broadcast."""
    scale = np.maximum(np.where(np.isfinite(limit), np.abs(limit), 1.0), 1.0)
    over: BoolArray = used > limit + _NOISE * scale
    return over
