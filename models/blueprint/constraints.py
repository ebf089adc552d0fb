"""What a plan must respect, on plain arrays: no names, no study, only positions.

Quarters, phases and initiatives are counted from 0. An initiative that starts in quarter t and lasts d quarters runs
in t … t + d − 1; its *end* is that last quarter, inclusive.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from models.arrays import BoolArray, FloatArray, IntArray
from models.blueprint.validation import check


@dataclass(frozen=True)
class Capacity:
    """How much of these initiatives may run in the same quarter: a lead body's hands, or any renewable resource.

    Attributes:
        members: The initiatives that draw on it.
        limit: How much there is of it in every quarter; infinity sets no limit.
        demands: What each member takes in each quarter that it runs, in the order of `members`; None means one each,
            so that `limit` counts initiatives.
    """

    members: tuple[int, ...]
    limit: float
    demands: tuple[float, ...] | None = None


@dataclass(frozen=True)
class Choice:
    """At least and at most so many of these initiatives are chosen.

    Attributes:
        members: The set that is counted.
        at_least: Fewest that must be chosen.
        at_most: Most that may be chosen; None sets no limit.
    """

    members: tuple[int, ...]
    at_least: int = 0
    at_most: int | None = None


@dataclass(frozen=True, eq=False)
class MinimumSupport:
    """Each side's support, averaged over the chosen initiatives, reaches its threshold; the empty plan passes.

    Attributes:
        support: What each initiative is worth to each side, shape (S, m).
        thresholds: The least average for each side, shape (S,); minus infinity asks for nothing.
    """

    support: FloatArray
    thresholds: FloatArray


@dataclass(frozen=True, eq=False, kw_only=True)
class SchedulingProblem:
    """Which of m initiatives start in which of T quarters, under budgets, prerequisites, dates and capacities.

    An initiative's cost is spread evenly over the quarters in which it runs. Its value counts times the discount of
    its end, because it is worth something once it delivers. Arrays are copied and frozen; a problem that exists is
    well formed, though it may still be infeasible.

    Attributes:
        values: Worth of each initiative, shape (m,); any finite figure, negative ones too.
        costs: Cost of each, shape (m,), >= 0, in the unit of the budgets.
        durations: Quarters that each takes, shape (m,), >= 1.
        quarters: T, the length of the plan.
        phase_of_quarter: Phase of each quarter, shape (T,), never falling.
        phase_budgets: Most that may be spent in each phase, shape (P,); infinity sets no limit.
        total_budget: Most that may be spent in all.
        strict: Pairs (before, after), finish to start: `after` may be chosen only if `before` is, and starts once
            `before` has ended.
        advisory: Pairs (before, after), start to start: not binding, only reported (`profiles.unmet_advisory`).
        earliest: First quarter in which each is ready to start, shape (m,): a fact about the initiative.
        latest_end: Last quarter in which each may still run, shape (m,).
        closed_phases: Phases that spend nothing: no initiative may *run* in a closed phase, so none may span one.
        must: Initiatives that are chosen in any case, whenever they start.
        must_not: Initiatives that are never chosen.
        pinned_start: Initiatives that are chosen and start in exactly this quarter.
        not_before: First quarter in which an initiative may start: a person's decision, told apart from `earliest`.
        capacity: Limits on what runs at the same time.
        choices: Limits on how many of a set are chosen.
        minimum_support: Least average support of each side.
        discount: Multiplier of the value by the quarter of the end, shape (T,), >= 0; None means 1 throughout.

    Raises:
        PlanShapeError: An array's shape does not match the number of initiatives, quarters, phases or sides.
        PlanValueError: A figure is not finite, negative, or names an initiative, quarter or phase that is not there.
        PlanCycleError: Strict prerequisites go round in a circle.
    """

    values: FloatArray
    costs: FloatArray
    durations: IntArray
    quarters: int
    phase_of_quarter: IntArray
    phase_budgets: FloatArray
    total_budget: float = np.inf
    strict: tuple[tuple[int, int], ...] = ()
    advisory: tuple[tuple[int, int], ...] = ()
    earliest: IntArray | None = None
    latest_end: IntArray | None = None
    closed_phases: frozenset[int] = frozenset()
    must: frozenset[int] = frozenset()
    must_not: frozenset[int] = frozenset()
    pinned_start: Mapping[int, int] = field(default_factory=dict)
    not_before: Mapping[int, int] = field(default_factory=dict)
    capacity: tuple[Capacity, ...] = ()
    choices: tuple[Choice, ...] = ()
    minimum_support: MinimumSupport | None = None
    discount: FloatArray | None = None

    def __post_init__(self) -> None:
        """Freeze copies of the arrays and mappings, then check them."""
        for name in ("values", "costs", "phase_budgets", "discount"):
            self._freeze(name, np.dtype(np.float64))
        for name in ("durations", "phase_of_quarter", "earliest", "latest_end"):
            self._freeze(name, np.dtype(np.int64))
        object.__setattr__(self, "pinned_start", dict(self.pinned_start))
        object.__setattr__(self, "not_before", dict(self.not_before))
        check(self)

    def _freeze(self, name: str, kind: np.dtype[np.float64] | np.dtype[np.int64]) -> None:
        given = getattr(self, name)
        if given is not None:
            copy = np.array(given, dtype=kind)
            copy.setflags(write=False)
            object.__setattr__(self, name, copy)

    @property
    def count(self) -> int:
        """m, the number of initiatives."""
        return len(self.values)

    @property
    def phases(self) -> int:
        """P, the number of phases."""
        return len(self.phase_budgets)

    @cached_property
    def ready_from(self) -> IntArray:
        """`earliest`, or 0 for all, shape (m,)."""
        return np.zeros(self.count, dtype=np.int64) if self.earliest is None else self.earliest

    @cached_property
    def done_by(self) -> IntArray:
        """`latest_end`, or the plan's last quarter for all, shape (m,)."""
        return np.full(self.count, self.quarters - 1, dtype=np.int64) if self.latest_end is None else self.latest_end

    @cached_property
    def quarter_closed(self) -> BoolArray:
        """Which quarters lie in a closed phase, shape (T,)."""
        return np.isin(self.phase_of_quarter, sorted(self.closed_phases))

    @cached_property
    def demands(self) -> FloatArray:
        """What each initiative takes of each capacity per quarter, shape (number of capacities, m)."""
        table = np.zeros((len(self.capacity), self.count))
        for row, capacity in zip(table, self.capacity, strict=True):
            row[list(capacity.members)] = 1.0 if capacity.demands is None else capacity.demands
        return table

    @cached_property
    def worth(self) -> FloatArray:
        """What each initiative adds to the plan by its start: value · discount(end), shape (m, T).

        Starts that would end after the plan are minus infinity.
        """
        end = np.arange(self.quarters)[None, :] + self.durations[:, None] - 1
        discount = np.ones(self.quarters) if self.discount is None else self.discount
        delivered = self.values[:, None] * discount[np.minimum(end, self.quarters - 1)]
        return np.where(end < self.quarters, delivered, -np.inf)
