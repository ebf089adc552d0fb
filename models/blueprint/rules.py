"""The rules of a scheduling problem by name: list them, or keep only some of them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np

from models.blueprint.constraints import Capacity, Choice, MinimumSupport, SchedulingProblem


class RuleKind(StrEnum):
    """What a rule speaks of; the comment says what its `subject` and `other` are."""

    MUST = "must"  # initiative
    MUST_NOT = "must_not"  # initiative
    PINNED = "pinned"  # initiative, quarter
    NOT_BEFORE = "not_before"  # initiative, quarter
    READY = "ready"  # initiative, quarter
    LATEST_END = "latest_end"  # initiative, quarter
    CLOSED_PHASE = "closed_phase"  # phase
    PREREQUISITE = "prerequisite"  # initiative before, initiative after
    PHASE_BUDGET = "phase_budget"  # phase
    TOTAL_BUDGET = "total_budget"
    CAPACITY = "capacity"  # position in `problem.capacity`
    SUPPORT = "support"  # side
    AT_LEAST = "at_least"  # position in `problem.choices`
    AT_MOST = "at_most"  # position in `problem.choices`
    HORIZON = "horizon"  # initiative; the plan's own end, which no one can lift, so it is never in `rules_of`


@dataclass(frozen=True, order=True)
class Rule:
    """One rule that can be kept or lifted by itself.

    Attributes:
        kind: What it speaks of.
        subject: The initiative, phase, side or position that `RuleKind` names; -1 where the kind has none.
        other: The second one that `RuleKind` names; -1 where the kind has none.
    """

    kind: RuleKind
    subject: int = -1
    other: int = -1


def rules_of(problem: SchedulingProblem) -> tuple[Rule, ...]:
    """Return every rule of the problem that sets a limit, sorted by kind as `RuleKind` lists them."""
    kind = RuleKind
    rules = [
        *(Rule(kind.MUST, initiative) for initiative in sorted(problem.must)),
        *(Rule(kind.MUST_NOT, initiative) for initiative in sorted(problem.must_not)),
        *(Rule(kind.PINNED, *pin) for pin in sorted(problem.pinned_start.items())),
        *(Rule(kind.NOT_BEFORE, *date) for date in sorted(problem.not_before.items()) if date[1] > 0),
        *(Rule(kind.READY, initiative, int(date)) for initiative, date in enumerate(problem.ready_from) if date > 0),
        *(
            Rule(kind.LATEST_END, initiative, int(date))
            for initiative, date in enumerate(problem.done_by)
            if date < problem.quarters - 1
        ),
        *(Rule(kind.CLOSED_PHASE, phase) for phase in sorted(problem.closed_phases)),
        *(Rule(kind.PREREQUISITE, *pair) for pair in sorted(set(problem.strict))),
        *(Rule(kind.PHASE_BUDGET, int(phase)) for phase in np.flatnonzero(np.isfinite(problem.phase_budgets))),
        *([Rule(kind.TOTAL_BUDGET)] if np.isfinite(problem.total_budget) else []),
        *(Rule(kind.CAPACITY, place) for place, rule in enumerate(problem.capacity) if np.isfinite(rule.limit)),
    ]
    if problem.minimum_support is not None:
        asking = np.flatnonzero(np.isfinite(problem.minimum_support.thresholds))
        rules += [Rule(kind.SUPPORT, int(side)) for side in asking]
    rules += [Rule(kind.AT_LEAST, place) for place, rule in enumerate(problem.choices) if rule.at_least > 0]
    rules += [Rule(kind.AT_MOST, place) for place, rule in enumerate(problem.choices) if rule.at_most is not None]
    return tuple(rules)


def keeping(problem: SchedulingProblem, kept: Collection[Rule]) -> SchedulingProblem:
    """Return the problem with every rule lifted that is not in `kept`; positions stay what they were."""

    def holds(kind: RuleKind, subject: int = -1, other: int = -1) -> bool:
        return Rule(kind, subject, other) in kept

    phases, m, kind = range(problem.phases), range(problem.count), RuleKind
    support = problem.minimum_support
    return replace(
        problem,
        must=frozenset(i for i in problem.must if holds(kind.MUST, i)),
        must_not=frozenset(i for i in problem.must_not if holds(kind.MUST_NOT, i)),
        pinned_start={i: q for i, q in problem.pinned_start.items() if holds(kind.PINNED, i, q)},
        not_before={i: q for i, q in problem.not_before.items() if holds(kind.NOT_BEFORE, i, q)},
        earliest=np.array(
            [q if holds(kind.READY, i, int(q)) else 0 for i, q in zip(m, problem.ready_from, strict=True)]
        ),
        latest_end=np.array(
            [
                q if holds(kind.LATEST_END, i, int(q)) else problem.quarters - 1
                for i, q in zip(m, problem.done_by, strict=True)
            ]
        ),
        closed_phases=frozenset(p for p in problem.closed_phases if holds(kind.CLOSED_PHASE, p)),
        strict=tuple(pair for pair in problem.strict if holds(kind.PREREQUISITE, *pair)),
        phase_budgets=np.where([holds(kind.PHASE_BUDGET, p) for p in phases], problem.phase_budgets, np.inf),
        total_budget=problem.total_budget if holds(kind.TOTAL_BUDGET) else np.inf,
        capacity=tuple(
            rule if holds(kind.CAPACITY, k) else Capacity(rule.members, np.inf, rule.demands)
            for k, rule in enumerate(problem.capacity)
        ),
        choices=tuple(
            Choice(
                rule.members,
                rule.at_least if holds(kind.AT_LEAST, k) else 0,
                rule.at_most if holds(kind.AT_MOST, k) else None,
            )
            for k, rule in enumerate(problem.choices)
        ),
        minimum_support=None
        if support is None
        else MinimumSupport(
            support.support,
            np.where([holds(kind.SUPPORT, s) for s in range(len(support.thresholds))], support.thresholds, -np.inf),
        ),
    )
