"""The scheduling problem as a mixed-integer program, in the time-indexed *step* form.

One binary y[i, k] says that initiative i has started by the k-th of its possible starts, so that the usual
x[i, k] = "starts at the k-th" is y[i, k] − y[i, k − 1]. The relaxation is as tight as that of the disaggregated
x form, and each prerequisite costs two entries a row instead of dozens, which HiGHS answers several times sooner.

References:
    Pritsker, Watters & Wolfe (1969), Management Science 16(1): the time-indexed model.
    Christofides, Alvarez-Valdes & Tamarit (1987), EJOR 29(3): disaggregated precedence.
    Artigues (2017), Operations Research Letters 45(2): the step form and its equal strength.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from models.arrays import FloatArray, IntArray
from models.blueprint.constraints import SchedulingProblem
from models.blueprint.windows import Windows, phase_shares, quarters_run

if TYPE_CHECKING:
    from scipy.sparse import csr_array


@dataclass(frozen=True, eq=False)
class Formulation:
    """The constraints over the N starts that are possible, for any objective.

    Attributes:
        problem: What it was made from.
        windows: The starts that it knows.
        initiative: The initiative of each start, in blocks, shape (N,).
        quarter: The quarter of each start, rising within a block, shape (N,).
        step: Turns a row over x into the same row over y, shape (N, N): x = step · y.
        rows: Left sides over y, shape (R, N).
        most: Upper limits of the rows, shape (R,).
        least: Lower limits of y: 1 at the last start of what is required, else 0, shape (N,).
    """

    problem: SchedulingProblem
    windows: Windows
    initiative: IntArray
    quarter: IntArray
    step: csr_array
    rows: csr_array
    most: FloatArray
    least: FloatArray


def formulate(problem: SchedulingProblem, windows: Windows) -> Formulation:
    """Return the constraints of the problem over the starts that `windows` allows."""
    from scipy.sparse import csr_array, eye_array, vstack

    initiative, quarter = np.nonzero(windows.allowed)
    n = len(initiative)
    follows = np.flatnonzero(initiative[1:] == initiative[:-1])  # y[follows + 1] is the next step after y[follows]
    earlier = csr_array((np.ones(len(follows)), (follows + 1, follows)), shape=(n, n))
    step = csr_array(eye_array(n, format="csr") - earlier)
    rising = csr_array(
        (
            np.tile([1.0, -1.0], len(follows)),
            (np.repeat(np.arange(len(follows)), 2), np.column_stack([follows, follows + 1]).ravel()),
        ),
        shape=(len(follows), n),
    )
    waiting = _precedence(problem, initiative, quarter)
    over_x, limits = _limits(problem, initiative, quarter)
    is_last = np.append(initiative[1:] != initiative[:-1], True)[:n]
    return Formulation(
        problem=problem,
        windows=windows,
        initiative=initiative,
        quarter=quarter,
        step=step,
        rows=csr_array(vstack([rising, waiting, over_x @ step], format="csr")),
        most=np.concatenate([np.zeros(rising.shape[0] + waiting.shape[0]), limits]),
        least=(is_last & windows.required[initiative]).astype(np.float64),
    )


def _precedence(problem: SchedulingProblem, initiative: IntArray, quarter: IntArray) -> csr_array:
    """Return y[after, by t] − y[before, by t − d] ≤ 0 for each strict pair and each t that says something new."""
    from scipy.sparse import csr_array

    first_of = np.searchsorted(initiative, np.arange(problem.count + 1))
    row, column, sign, count = [], [], [], 0
    for before, after in sorted(set(problem.strict)):
        own = np.arange(first_of[after], first_of[after + 1])
        earlier = quarter[first_of[before] : first_of[before + 1]]
        # How many starts of `before` let it end in time for each start of `after`.
        in_time = np.searchsorted(earlier, quarter[own] - problem.durations[before], side="right")
        # y rises, so that of several t with the same right side the last one implies the others.
        for place in np.flatnonzero(np.diff(in_time, append=-1)):
            row.append(count)
            column.append(own[place])
            sign.append(1.0)
            if in_time[place]:
                row.append(count)
                column.append(first_of[before] + in_time[place] - 1)
                sign.append(-1.0)
            count += 1
    return csr_array((sign, (row, column)), shape=(count, len(initiative)))


def _limits(problem: SchedulingProblem, initiative: IntArray, quarter: IntArray) -> tuple[csr_array, FloatArray]:
    """Return budgets, capacities, support and choices as rows over x with their upper limits.

    Rows over money and capacity are divided by their limit, so that the solver's tolerance is a share of it.
    """
    from scipy.sparse import csr_array, vstack

    blocks, limits = [], []

    def add(rows: FloatArray | csr_array, most: FloatArray) -> None:
        blocks.append(csr_array(rows))
        limits.append(most)

    spend = phase_shares(problem)[initiative, quarter].T
    bound = np.isfinite(problem.phase_budgets) & (problem.phase_budgets > 0)
    add(spend[bound] / problem.phase_budgets[bound, None], np.ones(int(bound.sum())))
    if np.isfinite(problem.total_budget) and problem.total_budget > 0:
        add(problem.costs[None, initiative] / problem.total_budget, np.ones(1))
    runs = csr_array(quarters_run(problem)[initiative, quarter].T.astype(np.float64))
    for demand, capacity in zip(problem.demands, problem.capacity, strict=True):
        if 0 < capacity.limit < demand.sum():
            add(csr_array(runs * (demand[initiative] / capacity.limit)[None, :]), np.ones(problem.quarters))
    if problem.minimum_support is not None:
        least = problem.minimum_support.thresholds
        asking = np.isfinite(least)
        shortfall = least[asking, None] - problem.minimum_support.support[asking]
        add(shortfall[:, initiative], np.zeros(int(asking.sum())))
    for choice in problem.choices:
        counted = np.isin(initiative, choice.members).astype(np.float64)[None, :]
        add(-counted, np.array([-float(choice.at_least)]))
        if choice.at_most is not None:
            add(counted, np.array([float(choice.at_most)]))
    return csr_array(vstack(blocks, format="csr")), np.concatenate(limits)
