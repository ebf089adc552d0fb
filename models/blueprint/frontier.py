"""What more money, or less, would be worth: the greatest value of any plan against what it may spend."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import Final

import numpy as np

from models.arrays import BoolArray, IntArray
from models.blueprint.constraints import SchedulingProblem
from models.blueprint.formulation import formulate
from models.blueprint.improvement import without_idle
from models.blueprint.profiles import value_of
from models.blueprint.solver import best_plan
from models.blueprint.windows import start_windows
from models.computing.progress import Report, unheard

_STEPS: Final = 20


@dataclass(frozen=True, eq=False)
class FrontierPoint:
    """The best plan for one amount of money.

    Attributes:
        budget: What may be spent in all.
        spent: What the plan spends.
        value: What it is worth.
        chosen: Which initiatives it holds, shape (m,).
        proven: Whether no plan for that amount is worth more.
    """

    budget: float
    spent: float
    value: float
    chosen: BoolArray
    proven: bool


def spendable(problem: SchedulingProblem) -> float:
    """Return what the budgets allow in all: the whole one, or the phases' together where that is less."""
    return float(min(problem.total_budget, problem.phase_budgets.sum()))


def with_money(problem: SchedulingProblem, amount: float) -> SchedulingProblem:
    """Return the problem with another amount to spend in all.

    What is more than `spendable` may be spent in whichever phase makes the most of it; what is less is taken from the
    whole, and the phases keep their budgets.
    """
    more = max(amount - spendable(problem), 0.0)
    return replace(problem, total_budget=amount, phase_budgets=problem.phase_budgets + more)


def frontier(
    problem: SchedulingProblem,
    extras: tuple[float, ...] = (),
    report: Report = unheard,
    *,
    time_limit: float = 2.0,
) -> tuple[FrontierPoint, ...]:
    """Return the best plans for rising amounts of money, those that no plan can be made for left out.

    The amounts go in even steps up to what everything costs, or twice what may be spent now; what may be spent now is
    among them, and so is each of `extras` more.

    Args:
        problem: The rules, with the budgets as they are.
        extras: Amounts beyond what may be spent now; not used where nothing limits the plan.
        report: Told the share that is done; may cancel.
        time_limit: Seconds for each amount; a plan that needs more counts as found, not `proven`.
    """
    now, needed = spendable(problem), float(problem.costs.sum())
    last = needed if not np.isfinite(now) else min(max(needed, now), 2.0 * now) if now > 0 else needed
    amounts = {float(amount) for amount in np.linspace(0.0, last, _STEPS + 1)}
    if np.isfinite(now):
        amounts |= {now, *(now + extra for extra in extras)}
    points = []
    for place, amount in enumerate(sorted(amounts)):
        done = place / len(amounts)
        report(done)
        funded = with_money(problem, amount)
        found = best_plan(
            formulate(funded, start_windows(funded)), funded.worth, time_limit, partial(_still, report, done)
        )
        if found.start is not None:
            points.append(_point(funded, amount, without_idle(funded, found.start), proven=found.proven))
    report(1.0)
    return tuple(points)


def _point(funded: SchedulingProblem, amount: float, plan: IntArray, *, proven: bool) -> FrontierPoint:
    chosen = plan >= 0
    return FrontierPoint(amount, float(funded.costs[chosen].sum()), value_of(funded, plan), chosen, proven)


def _still(report: Report, done: float, _share: float) -> None:
    report(done)
