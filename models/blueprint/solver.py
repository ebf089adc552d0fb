"""HiGHS through SciPy: the best plan for given weights, exact where the solver is only exact to its tolerance."""

from __future__ import annotations

from dataclasses import dataclass
from time import monotonic

import numpy as np

from models.arrays import FloatArray, IntArray
from models.blueprint.formulation import Formulation
from models.blueprint.program import INFEASIBLE, OPTIMAL, Program, Tell, solved
from models.blueprint.rules import RuleKind
from models.blueprint.violations import Violation, violations
from models.computing.progress import unheard

# HiGHS stops at an absolute gap of 1e-6, which SciPy does not let us set: measured against this, one part in 1e9.
_LARGEST_WEIGHT = 1000.0


@dataclass(frozen=True, eq=False)
class Solution:
    """What the solver found.

    Attributes:
        start: Start quarters, -1 where not chosen, shape (m,); None when no plan was found.
        bound: Proven upper bound on the weight of any feasible plan.
        proven: Whether the answer is final: the plan is optimal or, without a plan, there is none.
    """

    start: IntArray | None
    bound: float
    proven: bool


def best_plan(formulation: Formulation, weights: FloatArray, time_limit: float, tell: Tell = unheard) -> Solution:
    """Return the feasible plan whose starts weigh most.

    Args:
        formulation: The constraints.
        weights: What each start adds, shape (m, T); read only where a start is possible.
        time_limit: Seconds after which the best plan so far is returned. A run that ends before it is deterministic.
        tell: Told the share of the time that is used; what it raises ends the search at once.
    """
    problem = formulation.problem
    if formulation.windows.impossible:
        return Solution(None, -np.inf, proven=True)
    weight = weights[formulation.initiative, formulation.quarter]
    deadline = monotonic() + time_limit
    cuts: list[tuple[FloatArray, float]] = []
    while True:
        solution = _solve(formulation, weight, cuts, max(deadline - monotonic(), 0.0), tell)
        broken = () if solution.start is None else violations(problem, solution.start)
        if solution.start is None or not broken:
            return solution
        # The solver keeps a limit to one part in a million. What slips through is shut out by name.
        cuts += [_cut(formulation, solution.start, violation) for violation in broken]


def _solve(
    formulation: Formulation, weight: FloatArray, cuts: list[tuple[FloatArray, float]], time_limit: float, tell: Tell
) -> Solution:
    from scipy.sparse import csr_array, vstack

    problem = formulation.problem
    if not len(weight):
        nothing = np.full(problem.count, -1, dtype=np.int64)
        empty_plan = None if violations(problem, nothing) else nothing
        return Solution(empty_plan, -np.inf if empty_plan is None else 0.0, proven=True)
    rows, most = formulation.rows, formulation.most
    if cuts:
        rows = vstack([rows, csr_array(np.array([row for row, _ in cuts])) @ formulation.step], format="csr")
        most = np.append(most, [limit for _, limit in cuts])
    scale = _LARGEST_WEIGHT / (float(np.abs(weight).max()) or 1.0)
    found = solved(Program(-scale * (formulation.step.T @ weight), rows, most, formulation.least), time_limit, tell)
    if found.status == INFEASIBLE:
        return Solution(None, -np.inf, proven=True)
    start = None if found.y is None else _starts(formulation, found.y)
    bound = np.inf if found.bound is None else -found.bound / scale
    return Solution(start, bound, proven=found.status == OPTIMAL)


def _starts(formulation: Formulation, y: FloatArray) -> IntArray:
    started = y > 0.5
    start = np.full(formulation.problem.count, -1, dtype=np.int64)
    # Written from the last to the first, so that the first step that is taken stands.
    start[formulation.initiative[started][::-1]] = formulation.quarter[started][::-1]
    return start


def _cut(formulation: Formulation, start: IntArray, violation: Violation) -> tuple[FloatArray, float]:
    """Return a row over x, and its upper limit, that this plan breaks and no feasible plan does."""
    problem, rule = formulation.problem, violation.rule
    of, when = formulation.initiative, formulation.quarter
    chosen = start[of] >= 0
    taken = when == start[of]
    if rule.kind is RuleKind.TOTAL_BUDGET:
        cover = chosen & (problem.costs[of] > 0)
        return cover.astype(np.float64), float((cover & taken).sum() - 1)
    if rule.kind is RuleKind.PHASE_BUDGET:
        in_phase = np.flatnonzero(problem.phase_of_quarter == rule.subject)
        touches = (when <= in_phase[-1]) & (when + problem.durations[of] > in_phase[0])
        cover = taken & touches & (problem.costs[of] > 0)
        return cover.astype(np.float64), float(cover.sum() - 1)
    if rule.kind is RuleKind.CAPACITY:
        runs = (when <= violation.quarter) & (when + problem.durations[of] > violation.quarter)
        cover = taken & runs & (problem.demands[rule.subject][of] > 0)
        return cover.astype(np.float64), float(cover.sum() - 1)
    # Minimum support depends on the whole set, and on nothing else: this set, neither more nor less, is out.
    return np.where(chosen, 1.0, -1.0), float((chosen & taken).sum() - 1)
