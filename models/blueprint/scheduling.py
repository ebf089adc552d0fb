"""The plan of the greatest value under all rules, with proof or with the gap that is left."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from time import monotonic

import numpy as np

from models.arrays import FloatArray, IntArray
from models.blueprint.constraints import SchedulingProblem
from models.blueprint.formulation import formulate
from models.blueprint.improvement import filled, shifted_earlier, without_idle
from models.blueprint.neighbourhood import searched_nearby
from models.blueprint.profiles import ends, running, spend_by_phase, spend_by_quarter, unmet_advisory, value_of
from models.blueprint.solver import Solution, best_plan
from models.blueprint.violations import violations
from models.blueprint.windows import Windows, start_windows
from models.computing.progress import Report, unheard

# Of the time for a plan, this much goes to the proof; the rest to earlier starts or, without proof, to better plans.
_PROOF_SHARE = 0.6


class Status(StrEnum):
    """How a search for a plan ended."""

    OPTIMAL = "optimal"  # no plan is worth more: proven
    FEASIBLE = "feasible"  # a plan, but time ran out before the proof; `gap` says how far off it may be
    INFEASIBLE = "infeasible"  # no plan keeps all rules: proven; `conflicts` says why
    UNDECIDED = "undecided"  # time ran out before a plan was found


@dataclass(frozen=True, eq=False)
class Schedule:
    """A plan and what it takes.

    Attributes:
        status: How the search ended; without a plan nothing is chosen and the value is 0.
        start: Start quarter of each initiative, -1 where it is not chosen, shape (m,).
        end: Last quarter in which each runs, inclusive, or -1, shape (m,).
        phase: Phase of the end, in which the initiative delivers, or -1, shape (m,).
        value: Σ value · discount(end) of the chosen.
        bound: No feasible plan is worth more than this; minus infinity when there is none, infinity when unknown.
        gap: (bound − value) / |bound|: the share of the best conceivable value that this plan may lack; 0 when
            proven optimal, infinity when there is no bound.
        earliest: Whether the starts are proven earliest, in weighted sum, among the plans with the same initiatives at
            the same value; else no single one of them can start sooner.
        spend_by_quarter: Shape (T,), in the unit of the costs.
        spend_by_phase: Shape (P,).
        unmet_advisory: The advisory pairs that the plan does not follow.
    """

    status: Status
    start: IntArray
    end: IntArray
    phase: IntArray
    value: float
    bound: float
    gap: float
    earliest: bool
    spend_by_quarter: FloatArray
    spend_by_phase: FloatArray
    unmet_advisory: tuple[tuple[int, int], ...]

    @property
    def proven(self) -> bool:
        """Whether more time could not change the answer: the plan is optimal, or there is none."""
        return self.status in {Status.OPTIMAL, Status.INFEASIBLE}

    @property
    def found(self) -> bool:
        """Whether there is a plan."""
        return self.status in {Status.OPTIMAL, Status.FEASIBLE}


def schedule(problem: SchedulingProblem, report: Report = unheard, *, time_limit: float = 30.0) -> Schedule:
    """Return the plan of the greatest value, and among its possible starts the earliest.

    First the value is maximised. Then, with the chosen initiatives held and none allowed to lose value, the starts
    are drawn as early as they go, the more valued first: this second search cannot change the optimum. Without proof
    in time, the best plan is completed and searched around instead. The answer is deterministic unless the time limit
    cuts a search short, which `status` and `earliest` say.

    Args:
        problem: What is to be planned.
        report: Told the share of the time that is used up; may cancel, which ends a running search within a second.
        time_limit: Seconds for both searches together.

    References:
        Artigues (2017) for the program, see `formulation`; Shaw (1998) for the search around, see `neighbourhood`.
    """
    report(0.0)
    deadline = monotonic() + time_limit
    windows = start_windows(problem)

    def tell(share: float) -> None:
        report(_PROOF_SHARE * share)

    solution = best_plan(formulate(problem, windows), problem.worth, _PROOF_SHARE * time_limit, tell)
    report(_PROOF_SHARE)
    plan = solution.start if solution.proven else _completed(problem, solution.start)
    if plan is None:
        return _summary(problem, None, solution, earliest=False)
    left, earliest = deadline - monotonic(), False
    if solution.proven:
        plan, earliest = _drawn_earlier(problem, windows, without_idle(problem, plan), left, report)
    else:
        plan = searched_nearby(problem, windows, plan, lambda share: report(_after_proof(share)), left)
    plan = shifted_earlier(problem, without_idle(problem, plan))
    report(1.0)
    return _summary(problem, plan, solution, earliest=earliest)


def _completed(problem: SchedulingProblem, start: IntArray | None) -> IntArray | None:
    """Return the better of two greedy plans: on top of what the solver had when time ran out, and from nothing."""
    nothing = np.full(problem.count, -1, dtype=np.int64)
    bases = [base for base in (start, nothing) if base is not None and not violations(problem, base)]
    plans = [filled(problem, shifted_earlier(problem, base)) for base in bases]
    return max(plans, key=lambda plan: value_of(problem, plan), default=None)


def _drawn_earlier(
    problem: SchedulingProblem, windows: Windows, plan: IntArray, time_limit: float, report: Report
) -> tuple[IntArray, bool]:
    """Return the same initiatives, each worth no less, with the least weighted sum of starts, and whether proven."""
    chosen = plan >= 0
    worth_now = np.where(chosen, problem.worth[np.arange(problem.count), plan], np.inf)
    held = Windows(windows.allowed & (problem.worth >= worth_now[:, None]), chosen)
    by_value = np.argsort(np.argsort(-problem.values, kind="stable"), kind="stable")
    urgency = 2.0 - by_value / problem.count
    weights = -urgency[:, None] * np.arange(problem.quarters)
    solution = best_plan(formulate(problem, held), weights, time_limit, lambda share: report(_after_proof(share)))
    return (plan, False) if solution.start is None else (solution.start, solution.proven)


def _after_proof(share: float) -> float:
    return _PROOF_SHARE + (1.0 - _PROOF_SHARE) * share


def _summary(problem: SchedulingProblem, plan: IntArray | None, solution: Solution, *, earliest: bool) -> Schedule:
    if plan is None:
        status = Status.INFEASIBLE if solution.proven else Status.UNDECIDED
    else:
        status = Status.OPTIMAL if solution.proven else Status.FEASIBLE
    start = np.full(problem.count, -1, dtype=np.int64) if plan is None else plan
    end = ends(problem, start)
    value = value_of(problem, start)
    bound = solution.bound if plan is None else max(solution.bound, value)
    if status is Status.OPTIMAL:
        bound, gap = value, 0.0
    else:
        gap = (bound - value) / abs(bound) if np.isfinite(bound) and bound != 0 else np.inf
    by_quarter = spend_by_quarter(problem, running(problem, start))
    return Schedule(
        status=status,
        start=start,
        end=end,
        phase=np.where(end >= 0, problem.phase_of_quarter[end], -1),
        value=value,
        bound=bound,
        gap=gap,
        earliest=earliest,
        spend_by_quarter=by_quarter,
        spend_by_phase=spend_by_phase(problem, by_quarter),
        unmet_advisory=unmet_advisory(problem, start),
    )
