"""Why each initiative stands where it does in a plan: facts, each of which a reader can check on the plan.

A chosen initiative is tried one quarter earlier, and then in the nearest earlier phase, with all others held where
they are; an initiative that is left out is tried at every start. What the trial breaks is the reason. A reason is
thus true of this plan, move by move; it does not say what moving several initiatives at once could bring.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from models.arrays import IntArray
from models.blueprint.constraints import SchedulingProblem
from models.blueprint.profiles import running, spend_by_phase, spend_by_quarter
from models.blueprint.rules import Rule, RuleKind
from models.blueprint.violations import Violation, violations
from models.blueprint.windows import soonest_ends


class Reason(StrEnum):
    """What keeps an initiative from starting earlier, or out of the plan."""

    # Why it does not start earlier
    EARLIEST_POSSIBLE = "earliest_possible"  # it starts in the plan's first quarter
    PINNED = "pinned"  # to its quarter, by a decision
    NOT_BEFORE = "not_before"  # `quarter`, by a decision
    NOT_READY = "not_ready"  # before `quarter`, by its nature
    WAITS_FOR = "waits_for"  # `initiative`, a prerequisite that is still running
    CLOSED_PHASE = "closed_phase"  # it would run in `phase`, in `quarter`
    PHASE_BUDGET = "phase_budget"  # of `phase`: `needed` more than now, `left` of it
    CAPACITY = "capacity"  # of position `rule.subject`, in `quarter`: `needed` more than now, `left` of it
    TRADE_OFF = "trade_off"  # nothing forbids it, but it would be worth less
    # Why it is not chosen; the last five above may hold too
    EXCLUDED = "excluded"  # by a decision
    CANNOT_FINISH = "cannot_finish"  # in time: dates and prerequisites alone let it end in `quarter` at the soonest
    TOO_LATE = "too_late"  # it would run until after `quarter`, its last
    PREREQUISITE_NOT_CHOSEN = "prerequisite_not_chosen"  # `initiative` is not in the plan
    TOTAL_BUDGET = "total_budget"  # `needed`, its cost; `left` of the budget
    SUPPORT = "support"  # of side `rule.subject`: its mean must be `needed` and would be `left`
    SET_FULL = "set_full"  # position `rule.subject` of the choices holds as many as it may
    NO_VALUE = "no_value"  # it fits, but adds nothing


@dataclass(frozen=True)
class Cause:
    """One fact; `Reason` says which of the fields it fills, the others hold -1 or 0.

    Attributes:
        reason: What kind of fact.
        rule: The rule that the trial breaks; None where no rule does.
        initiative: Another initiative.
        phase: A phase.
        quarter: A quarter.
        needed: What the trial takes more than the plan does now, in the unit of the rule.
        left: What the plan leaves of it now, in the same unit; `needed` − `left` is what is lacking.
    """

    reason: Reason
    rule: Rule | None = None
    initiative: int = -1
    phase: int = -1
    quarter: int = -1
    needed: float = 0.0
    left: float = 0.0


@dataclass(frozen=True)
class Placement:
    """Where one initiative stands, and why.

    Attributes:
        initiative: Its position.
        start: Its first quarter; -1 where it is not chosen.
        end: Its last quarter, or -1.
        phase: The phase in which it ends, or -1.
        tried: The start that `causes` speaks of: one quarter earlier, or for what is not chosen the start that comes
            nearest to fitting; -1 where there is none to try.
        causes: Every rule that starting at `tried` would break, decisions first; or the one other reason.
        phase_tried: The latest start that ends in an earlier phase; -1 where there is none, or when not chosen.
        phase_causes: Every rule that starting at `phase_tried` would break; empty without one.
    """

    initiative: int
    start: int
    end: int
    phase: int
    tried: int
    causes: tuple[Cause, ...]
    phase_tried: int = -1
    phase_causes: tuple[Cause, ...] = ()


def explain(problem: SchedulingProblem, start: IntArray) -> tuple[Placement, ...]:
    """Return why each initiative stands where it does, in their order.

    Args:
        problem: What was planned.
        start: A feasible plan, such as `Schedule.start`, shape (m,), -1 where not chosen.
    """
    soonest = soonest_ends(problem)
    return tuple(
        _why_then(problem, start, initiative)
        if start[initiative] >= 0
        else _why_not(problem, start, initiative, soonest_end=int(soonest[initiative]))
        for initiative in range(problem.count)
    )


def _why_then(problem: SchedulingProblem, start: IntArray, initiative: int) -> Placement:
    now, duration = int(start[initiative]), int(problem.durations[initiative])
    phase_of = problem.phase_of_quarter
    phase = int(phase_of[now + duration - 1])
    sooner = np.flatnonzero(phase_of[duration - 1 : now + duration - 1] < phase)
    phase_tried = int(sooner[-1]) if sooner.size else -1
    return Placement(
        initiative,
        start=now,
        end=now + duration - 1,
        phase=phase,
        tried=now - 1,
        causes=_causes(problem, start, initiative, now - 1) if now else (Cause(Reason.EARLIEST_POSSIBLE),),
        phase_tried=phase_tried,
        phase_causes=_causes(problem, start, initiative, phase_tried) if phase_tried >= 0 else (),
    )


def _why_not(problem: SchedulingProblem, start: IntArray, initiative: int, *, soonest_end: int) -> Placement:
    starts = range(problem.quarters - int(problem.durations[initiative]) + 1)
    trials = {quarter: _causes(problem, start, initiative, quarter) for quarter in starts}
    # Nearest to fitting: fewest rules broken, then least lacking, then earliest.
    tried = min(trials, key=lambda quarter: (len(trials[quarter]), _lacking(trials[quarter]), quarter), default=-1)
    causes = trials.get(tried, ())
    if soonest_end > min(int(problem.done_by[initiative]), problem.quarters - 1):
        causes = (Cause(Reason.CANNOT_FINISH, quarter=soonest_end), *causes)
    return Placement(initiative, start=-1, end=-1, phase=-1, tried=tried, causes=causes)


def _lacking(causes: tuple[Cause, ...]) -> float:
    return sum(max(cause.needed - cause.left, 0.0) for cause in causes)


_REASONS = {
    RuleKind.MUST_NOT: Reason.EXCLUDED,
    RuleKind.PINNED: Reason.PINNED,
    RuleKind.NOT_BEFORE: Reason.NOT_BEFORE,
    RuleKind.READY: Reason.NOT_READY,
    RuleKind.LATEST_END: Reason.TOO_LATE,
    RuleKind.CLOSED_PHASE: Reason.CLOSED_PHASE,
    RuleKind.PHASE_BUDGET: Reason.PHASE_BUDGET,
    RuleKind.TOTAL_BUDGET: Reason.TOTAL_BUDGET,
    RuleKind.CAPACITY: Reason.CAPACITY,
    RuleKind.SUPPORT: Reason.SUPPORT,
    RuleKind.AT_MOST: Reason.SET_FULL,
}


def _causes(problem: SchedulingProblem, start: IntArray, initiative: int, tried: int) -> tuple[Cause, ...]:
    trial = start.copy()
    trial[initiative] = tried
    broken = violations(problem, trial)
    if broken:
        return tuple(_cause(problem, start, violation) for violation in broken)
    adds_nothing = start[initiative] < 0 and problem.worth[initiative, tried] <= 0
    return (Cause(Reason.NO_VALUE if adds_nothing else Reason.TRADE_OFF),)


def _cause(problem: SchedulingProblem, start: IntArray, broken: Violation) -> Cause:
    """Return what a broken rule says of the trial, measured against the plan as it stands."""
    rule = broken.rule
    match rule.kind:
        case RuleKind.PREREQUISITE:
            waits = start[rule.subject] >= 0
            reason = Reason.WAITS_FOR if waits else Reason.PREREQUISITE_NOT_CHOSEN
            return Cause(reason, rule, initiative=rule.subject)
        case RuleKind.PHASE_BUDGET | RuleKind.TOTAL_BUDGET | RuleKind.CAPACITY | RuleKind.AT_MOST:
            now = _used(problem, start, rule, broken.quarter)
            phase = rule.subject if rule.kind is RuleKind.PHASE_BUDGET else -1
            needed, left = broken.used - now, broken.limit - now
            return Cause(_REASONS[rule.kind], rule, phase=phase, quarter=broken.quarter, needed=needed, left=left)
        case RuleKind.SUPPORT:
            return Cause(Reason.SUPPORT, rule, needed=broken.limit, left=broken.used)
        case RuleKind.CLOSED_PHASE:
            return Cause(Reason.CLOSED_PHASE, rule, phase=rule.subject, quarter=broken.quarter)
        case _:
            return Cause(_REASONS[rule.kind], rule, quarter=rule.other)


def _used(problem: SchedulingProblem, start: IntArray, rule: Rule, quarter: int) -> float:
    chosen, runs = start >= 0, running(problem, start)
    match rule.kind:
        case RuleKind.PHASE_BUDGET:
            return float(spend_by_phase(problem, spend_by_quarter(problem, runs))[rule.subject])
        case RuleKind.CAPACITY:
            return float(problem.demands[rule.subject] @ runs[:, quarter])
        case RuleKind.AT_MOST:
            return float(chosen[list(problem.choices[rule.subject].members)].sum())
        case _:
            return float(problem.costs[chosen].sum())
