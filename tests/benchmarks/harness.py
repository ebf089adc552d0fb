"""Benchmarks: what is measured, against whom, and what is asked of it.

A module beside this one takes part by having ``def benchmarks() -> list[Benchmark]``. Rivals are measured in the same
run on the same machine, turn by turn with ours, so that ratios mean something where milliseconds do not, and a spell in
which something else holds the machine hits both alike.
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
    """Milliseconds over some runs.

    Attributes:
        median_ms: By the clock; a run's own figure where it returns one.
        best_ms: The shortest of them.
        own_ms: Median of the time that the thread itself was at work, which a busy machine lengthens less.
        repeats: How many runs.
    """

    median_ms: float
    best_ms: float
    own_ms: float
    repeats: int


@dataclass(frozen=True)
class Comparison:
    """One rival's timing, the ratio to it by the clock and by own time, and whether the first is as asked."""

    name: str
    kind: RivalKind
    timing: Timing
    ratio: float
    own_ratio: float
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


class _Contender:
    """Somebody who runs and is timed."""

    def __init__(self, run: Callable[[], object], repeats: int) -> None:
        self.repeats = repeats
        self._run = run
        self._taken: list[float] = []
        self._own: list[float] = []

    def warm_up(self) -> None:
        if self.repeats > 1:
            self._run()

    def take_turn(self) -> None:
        start, started = time.perf_counter(), time.thread_time()
        told = self._run()
        own, elapsed = time.thread_time() - started, time.perf_counter() - start
        self._taken.append(told if isinstance(told, float) else elapsed * 1000)
        self._own.append(own * 1000)

    def timing(self) -> Timing:
        return Timing(statistics.median(self._taken), min(self._taken), statistics.median(self._own), self.repeats)


def measure(benchmark: Benchmark) -> Outcome:
    """Run a benchmark and its rivals, turn by turn."""
    ours = _Contender(benchmark.run, benchmark.repeats)
    theirs = [_Contender(rival.run, rival.repeats) for rival in benchmark.rivals]
    everyone = [ours, *theirs]
    for contender in everyone:
        contender.warm_up()
    gc.collect()
    for turn in range(max(contender.repeats for contender in everyone)):
        for contender in everyone:
            if turn < contender.repeats:
                contender.take_turn()
    timing = ours.timing()
    comparisons = tuple(
        _compare(rival, timing, contender.timing()) for rival, contender in zip(benchmark.rivals, theirs, strict=True)
    )
    met = benchmark.aim_ms is None or timing.median_ms <= benchmark.aim_ms
    return Outcome(benchmark.name, timing, benchmark.aim_ms, met, comparisons)


def _compare(rival: Rival, ours: Timing, theirs: Timing) -> Comparison:
    if rival.kind is RivalKind.PEER:
        ratio, own = _times(theirs.median_ms, ours.median_ms), _times(theirs.own_ms, ours.own_ms)
        met = ratio >= rival.aim
    else:
        ratio, own = _times(ours.median_ms, theirs.median_ms), _times(ours.own_ms, theirs.own_ms)
        met = ratio <= rival.aim
    return Comparison(rival.name, rival.kind, theirs, ratio, own, rival.aim, met)


def _times(long: float, short: float) -> float:
    return long / short if short > 0 else float("inf")
