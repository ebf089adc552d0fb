"""Benchmarks: what is measured, against whom, and what is asked of it.

A module beside this one takes part by having ``def benchmarks() -> list[Benchmark]``. Rivals are measured in the same
run on the same machine, so that ratios mean something where milliseconds do not.
"""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from enum import StrEnum


class RivalKind(StrEnum):
    """What a rival is there for."""

    PEER = "peer"
    """Another way to the same result; we aim to be at least so many times faster."""
    FLOOR = "floor"
    """The least that any way must do; we aim to take at most so many times as long."""


@dataclass(frozen=True)
class Rival:
    """Something to be compared with.

    Attributes:
        name: What it does.
        run: One run; timed as a whole.
        kind: Peer or floor.
        aim: The ratio asked for: of a peer's time to ours at least, or of our time to a floor's at most.
        repeats: Timed runs; one more goes before them untimed, unless it is only 1.
    """

    name: str
    run: Callable[[], object]
    kind: RivalKind
    aim: float
    repeats: int = 30


@dataclass(frozen=True)
class Benchmark:
    """One thing that must be fast.

    Attributes:
        name: What it does.
        run: One run. It is timed as a whole, unless it returns its own milliseconds as a float.
        aim_ms: The median asked for.
        rivals: Whom to compare with.
        repeats: Timed runs; one more goes before them untimed.
    """

    name: str
    run: Callable[[], object]
    aim_ms: float | None = None
    rivals: tuple[Rival, ...] = ()
    repeats: int = 30


@dataclass(frozen=True)
class Timing:
    """Milliseconds over some runs."""

    median_ms: float
    best_ms: float
    repeats: int


@dataclass(frozen=True)
class Comparison:
    """One rival's timing, the ratio to it, and whether that is what was asked."""

    name: str
    kind: RivalKind
    timing: Timing
    ratio: float
    aim: float
    met: bool


@dataclass(frozen=True)
class Outcome:
    """One benchmark's timing and comparisons."""

    name: str
    timing: Timing
    aim_ms: float | None
    met: bool
    comparisons: tuple[Comparison, ...]

    @property
    def all_met(self) -> bool:
        """Whether every aim is met."""
        return self.met and all(comparison.met for comparison in self.comparisons)

    def as_json(self) -> dict[str, object]:
        """Return the outcome as plain values."""
        return asdict(self)


def measure(benchmark: Benchmark) -> Outcome:
    """Run a benchmark and its rivals."""
    ours = _time(benchmark.run, benchmark.repeats)
    comparisons = tuple(_compare(rival, ours) for rival in benchmark.rivals)
    met = benchmark.aim_ms is None or ours.median_ms <= benchmark.aim_ms
    return Outcome(benchmark.name, ours, benchmark.aim_ms, met, comparisons)


def _compare(rival: Rival, ours: Timing) -> Comparison:
    theirs = _time(rival.run, rival.repeats)
    if rival.kind is RivalKind.PEER:
        ratio = theirs.median_ms / ours.median_ms
        met = ratio >= rival.aim
    else:
        ratio = ours.median_ms / theirs.median_ms
        met = ratio <= rival.aim
    return Comparison(rival.name, rival.kind, theirs, ratio, rival.aim, met)


def _time(run: Callable[[], object], repeats: int) -> Timing:
    if repeats > 1:
        run()
    gc.collect()
    taken = []
    for _ in range(repeats):
        start = time.perf_counter()
        own = run()
        elapsed = (time.perf_counter() - start) * 1000
        taken.append(own if isinstance(own, float) else elapsed)
    return Timing(statistics.median(taken), min(taken), repeats)
