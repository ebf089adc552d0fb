"""How soon a plan is there: a blueprint of ordinary size with its proof, and a large one with what the proof lacks."""

from __future__ import annotations

from functools import partial

import numpy as np

from models.blueprint.constraints import Capacity, SchedulingProblem
from models.blueprint.formulation import formulate
from models.blueprint.placement import explain
from models.blueprint.plan import TIME_LIMIT
from models.blueprint.scheduling import Status, schedule
from models.blueprint.windows import start_windows
from tests.benchmarks.harness import Benchmark, Rival, RivalKind

QUARTERS = 32


def benchmarks() -> list[Benchmark]:
    """Return the benchmarks of the blueprint."""
    ordinary, large = ordinary_problem(), large_problem(200)
    return [
        Benchmark(
            f"plan, 24 initiatives × {QUARTERS} quarters, proven optimal, with every reason",
            partial(_proven, ordinary),
            aim_ms=1000.0,
            repeats=10,
            rivals=(
                Rival("HiGHS alone, the same program once", partial(_bare, ordinary), RivalKind.FLOOR, 8.0, repeats=10),
            ),
        ),
        Benchmark(
            f"plan, 200 initiatives × {QUARTERS} quarters, its gap told where it is not proven, with every reason",
            partial(_told, large),
            aim_ms=30_000.0,
            repeats=1,
        ),
    ]


def ordinary_problem() -> SchedulingProblem:
    """Return a blueprint like the sample's: 24 initiatives, three budgets, a few prerequisites."""
    random = np.random.default_rng(7)
    costs = 10 ** random.uniform(0.9, 3.4, 24)
    phases = np.repeat([0, 1, 2], [12, 8, 12])
    return SchedulingProblem(
        values=random.uniform(0.3, 0.7, 24),
        costs=costs,
        durations=random.integers(3, 13, 24),
        quarters=QUARTERS,
        phase_of_quarter=phases,
        phase_budgets=costs.sum() * np.array([0.15, 0.3, 0.4]),
        total_budget=0.8 * costs.sum(),
        strict=((0, 4), (1, 6), (4, 9), (2, 10), (6, 15), (3, 20)),
    )


def large_problem(m: int) -> SchedulingProblem:
    """Return a blueprint of m initiatives that also compete for eight lead bodies of two at a time."""
    random = np.random.default_rng(0)
    costs = 10 ** random.uniform(0.7, 3.2, m)
    phases = np.repeat([0, 1, 2], [12, 8, 12])
    return SchedulingProblem(
        values=random.uniform(0.2, 0.8, m),
        costs=costs,
        durations=random.integers(2, 9, m),
        quarters=QUARTERS,
        phase_of_quarter=phases,
        phase_budgets=costs.sum() * np.array([0.12, 0.2, 0.25]),
        total_budget=0.5 * costs.sum(),
        strict=tuple((int(random.integers(0, after)), after) for after in range(1, m) if random.random() < 0.3),
        capacity=tuple(Capacity(tuple(range(body, m, 8)), 2) for body in range(8)),
        discount=np.array([1.0, 0.9, 0.8])[phases],
    )


def _proven(problem: SchedulingProblem) -> None:
    found = schedule(problem, time_limit=TIME_LIMIT)
    if found.status is not Status.OPTIMAL or found.gap != 0:
        raise AssertionError(found.status)
    explain(problem, found.start)


def _told(problem: SchedulingProblem) -> None:
    found = schedule(problem, time_limit=TIME_LIMIT)
    if not found.found or not np.isfinite(found.gap):
        raise AssertionError(found.status)
    explain(problem, found.start)
    print(f"    {found.status}: value {found.value:.3f}, at most {100 * found.gap:.2f} % short of the best")


def _bare(problem: SchedulingProblem) -> None:
    from scipy.optimize import Bounds, LinearConstraint, milp

    made = formulate(problem, start_windows(problem))
    n = len(made.initiative)
    milp(
        -(made.step.T @ problem.worth[made.initiative, made.quarter]),
        integrality=np.ones(n, dtype=np.int64),
        bounds=Bounds(made.least, np.ones(n)),
        constraints=LinearConstraint(made.rows, -np.inf, made.most),
        options={"mip_rel_gap": 0.0},
    )
