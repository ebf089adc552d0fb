"""Why there is no plan: a smallest set of rules that cannot all be kept."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from time import monotonic

import numpy as np

from models.blueprint.constraints import SchedulingProblem
from models.blueprint.formulation import formulate
from models.blueprint.rules import Rule, RuleKind, keeping, rules_of
from models.blueprint.solver import best_plan
from models.blueprint.violations import violations
from models.blueprint.windows import start_windows
from models.computing.progress import Report, unheard

# The longest that one question "can these be kept together?" may take before it counts as open; the second is for
# questions whose answer only speeds the search up.
_QUESTION_SECONDS = 3.0
_SIDE_QUESTION_SECONDS = 0.3

# Rules from the plainest to the most entangled: dates and decisions, sums, money over time, hands over time. A conflict
# among the plainer ones is looked for first; it is the easier one to read, and to prove.
_RANK = {
    RuleKind.TOTAL_BUDGET: 1,
    RuleKind.AT_LEAST: 1,
    RuleKind.AT_MOST: 1,
    RuleKind.SUPPORT: 1,
    RuleKind.PHASE_BUDGET: 2,
    RuleKind.CAPACITY: 3,
}


@dataclass(frozen=True)
class Conflict:
    """Rules that cannot all be kept, whatever else is lifted.

    The plan's own length and the durations stand behind every conflict: they cannot be lifted, so they are not named.

    Attributes:
        rules: The rules, sorted; no plan keeps them all.
        irreducible: Whether it is verified that lifting any single one of them lets the others be kept.
        smallest: Whether it is proven that no conflict of this problem has fewer rules.
    """

    rules: tuple[Rule, ...]
    irreducible: bool
    smallest: bool


def conflict(problem: SchedulingProblem, report: Report = unheard, *, time_limit: float = 10.0) -> Conflict | None:
    """Return a smallest set of rules that no plan can keep together, or None where it is not proven that none can.

    An irreducible set is found by halving and verified by deleting each rule in turn. Then a smaller one is sought:
    any conflict must hit every set of rules whose lifting was seen to allow a plan, so a smallest hitting set that is
    itself a conflict is a smallest conflict, and its size bounds the others from below.

    Args:
        problem: A problem whose `schedule` is infeasible.
        report: Told of progress at every question to the solver; may cancel.
        time_limit: Seconds in all; when they are over, the best set so far is returned.

    References:
        Junker (2004), QuickXplain, AAAI-04; Chinneck & Dravnieks (1991), ORSA Journal on Computing 3(2): deletion
        filter; Ignatiev, Previti, Liffiton & Marques-Silva (2015), CP 2015, LNCS 9255: smallest conflicts.
    """
    asked = _Questions(problem, rules_of(problem), report, monotonic() + time_limit)
    conflicting = _plainest(asked)
    if conflicting is None:
        return None
    found, irreducible = _verified(asked, _halved(asked, (), conflicting, grown=False))
    smaller = _smallest(asked, len(found))
    if smaller is None:
        return Conflict(tuple(sorted(found)), irreducible, smallest=False)
    rules = smaller or found
    return Conflict(tuple(sorted(rules)), irreducible=True, smallest=True)


@dataclass(eq=False)
class _Questions:
    """Asks whether rules can be kept together, and keeps what each plan found on the way teaches."""

    problem: SchedulingProblem
    rules: tuple[Rule, ...]
    report: Report
    deadline: float
    corrections: list[frozenset[Rule]] = field(default_factory=list)
    latest: frozenset[Rule] = frozenset()
    count: int = 0

    def impossible(self, kept: Collection[Rule], longest: float = _QUESTION_SECONDS) -> bool | None:
        """Return whether no plan keeps these rules, or None where time ran out."""
        self.count += 1
        self._tell()
        seconds = min(longest, self.deadline - monotonic())
        if seconds <= 0:
            return None
        lenient = keeping(self.problem, frozenset(kept))
        no_preference = np.zeros((self.problem.count, self.problem.quarters))
        solution = best_plan(formulate(lenient, start_windows(lenient)), no_preference, seconds, self._tell)
        if solution.start is None:
            return True if solution.proven else None
        # Lifting what this plan breaks is enough to have a plan: every conflict holds one of these rules.
        self.latest = frozenset(violation.rule for violation in violations(self.problem, solution.start))
        if self.latest not in self.corrections:
            self.corrections.append(self.latest)
        return False

    def _tell(self, _share: float = 0.0) -> None:
        # Nobody knows how many questions there will be, so each takes a share of what is left.
        self.report(1 - 0.98**self.count)


def _plainest(asked: _Questions) -> tuple[Rule, ...] | None:
    """Return the rules up to the first rank at which they conflict, None where no conflict is proven."""
    costs = asked.problem.costs

    def place(rule: Rule) -> tuple[int, float]:
        # `_halved` favours what stands first: a few dear initiatives say more than many cheap ones.
        return _RANK.get(rule.kind, 0), -costs[rule.subject] if rule.kind in {RuleKind.MUST, RuleKind.PINNED} else 0.0

    ordered = sorted(asked.rules, key=place)
    for rank in range(max(_RANK.values()) + 1):
        considered = tuple(rule for rule in ordered if place(rule)[0] <= rank)
        if asked.impossible(considered):
            return considered
    return None


def _halved(
    asked: _Questions, background: tuple[Rule, ...], rules: tuple[Rule, ...], *, grown: bool
) -> tuple[Rule, ...]:
    """Return rules that with the background make an irreducible conflict, given that all of them make one."""
    if grown and asked.impossible(background):
        return ()
    if len(rules) <= 1:
        return rules
    first, second = rules[: len(rules) // 2], rules[len(rules) // 2 :]
    from_second = _halved(asked, background + first, second, grown=True)
    from_first = _halved(asked, background + from_second, first, grown=bool(from_second))
    return from_first + from_second


def _verified(asked: _Questions, rules: tuple[Rule, ...]) -> tuple[tuple[Rule, ...], bool]:
    """Return the conflict without what it can spare, and whether every other rule is shown to be needed."""
    kept, sure = list(rules), True
    for rule in rules:
        others = [other for other in kept if other != rule]
        answer = asked.impossible(others)
        if answer:
            kept = others
        sure = sure and answer is not None
    return tuple(kept), sure


def _smallest(asked: _Questions, size: int) -> tuple[Rule, ...] | None:
    """Return a conflict of fewer rules than `size`, () where it is proven that there is none, None when left open."""
    while True:
        candidate = _hitting(asked)
        if len(candidate) >= size:
            return ()
        answer = asked.impossible(candidate)
        if answer is None:
            return None
        if answer:
            return candidate
        _sharpen(asked)


def _sharpen(asked: _Questions) -> None:
    """Spare one rule after the other of the latest correction, where a plan is soon found that allows it."""
    correction = asked.latest
    for rule in sorted(correction):
        if rule in correction:
            kept = (set(asked.rules) - correction) | {rule}
            if asked.impossible(kept, _SIDE_QUESTION_SECONDS) is False:
                correction = asked.latest


def _hitting(asked: _Questions) -> tuple[Rule, ...]:
    """Return as few rules as hit every correction."""
    from scipy.optimize import Bounds, LinearConstraint, milp

    hits = np.array(
        [[rule in correction for rule in asked.rules] for correction in asked.corrections], dtype=np.float64
    )
    if not len(hits):
        return ()
    n = len(asked.rules)
    found = milp(
        np.ones(n),
        integrality=np.ones(n, dtype=np.int64),
        bounds=Bounds(0.0, 1.0),
        constraints=LinearConstraint(hits, 1.0, np.inf),
    )
    taken = np.flatnonzero(np.asarray(found.x) > 0.5)
    return tuple(asked.rules[place] for place in taken)
