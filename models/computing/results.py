"""The cache of results: the same parts give the same result, whoever asks and whenever."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any, Final, TypeVar

from models.computing.computation import Computation, Inputs
from models.computing.progress import Report, unheard
from models.errors import InputError
from models.study import Part, Study
from models.values import Value

T = TypeVar("T")

_Key = tuple[int, ...]

MOST_KEPT: Final = 64
MOST_BYTES: Final = 64 * 2**20
"""Of one computation: some keep hundreds of matrices for a large study, and 64 of those would fill the memory."""


class _Entry(Value):
    parts: tuple[object, ...]
    """Held so that the ids in the key stay theirs."""
    outcome: Any
    fault: InputError | None
    seconds: float
    bytes: int = 0


class Results:
    """Results by computation and by the identity of the parts that it depends on.

    An undone edit brings the very same parts back, so it finds its old results here. Safe to use from several threads;
    two that ask for the same result at once may both compute it, and are both given the one that was there first.
    """

    def __init__(self, kept: int = MOST_KEPT, most_bytes: int = MOST_BYTES) -> None:
        """Keep the latest `kept` results of each computation, fewer where their arrays take more than `most_bytes`."""
        self._kept = kept
        self._most_bytes = most_bytes
        self._entries: dict[Computation[Any], OrderedDict[_Key, _Entry]] = {}
        self._lock = threading.Lock()

    def get(self, computation: Computation[T], study: Study, report: Report = unheard) -> T:
        """Return the result, computing it and what it needs where they are not known yet.

        Here alone results go out, to pages, exports, programs and the command line alike, so here they are withheld.

        Raises:
            HiddenResultsError: The current round hides what its answers come to.
            InputError: The study does not allow a result; known faults are remembered like results.
            Cancelled: `report` said so.
        """
        if (withheld := computation.withheld(study)) is not None:
            raise withheld
        entry = self._find(computation, study)
        if entry is None:
            entry = self._compute(computation, study, report)
        if entry.fault is not None:
            raise entry.fault
        outcome: T = entry.outcome
        return outcome

    def refuse(self, computation: Computation[Any], study: Study, fault: InputError) -> None:
        """Remember that there is no result for this study, and why, so that nobody tries again in vain."""
        self._keep(computation, _Entry(_parts(computation, study), None, fault, 0.0))

    def known(self, computation: Computation[Any], study: Study) -> bool:
        """Return whether `get` would answer at once."""
        return self._find(computation, study) is not None

    def seconds(self, computation: Computation[Any]) -> float | None:
        """Return how long the latest run took by itself, or None where there was none."""
        with self._lock:
            entries = self._entries.get(computation)
            return next(reversed(entries.values())).seconds if entries else None

    def _compute(self, computation: Computation[T], study: Study, report: Report) -> _Entry:
        needed: dict[Computation[Any], Any] = {}
        fault: InputError | None = None
        outcome: T | None = None
        seconds = 0.0
        try:
            for other in computation.needs:
                needed[other] = self.get(other, study, report)
            started = time.perf_counter()
            outcome = computation.run(study.only(computation.reads), _inputs(needed), report)
            seconds = time.perf_counter() - started
        except InputError as error:
            fault = error
        entry = _Entry(_parts(computation, study), outcome, fault, seconds, _array_bytes(outcome))
        return self._keep(computation, entry)

    def _keep(self, computation: Computation[Any], entry: _Entry) -> _Entry:
        with self._lock:
            entries = self._entries.setdefault(computation, OrderedDict())
            first = entries.setdefault(_key(entry.parts), entry)
            while len(entries) > 1 and (
                len(entries) > self._kept or sum(one.bytes for one in entries.values()) > self._most_bytes
            ):
                entries.popitem(last=False)
            return first

    def _find(self, computation: Computation[Any], study: Study) -> _Entry | None:
        key = _key(_parts(computation, study))
        with self._lock:
            entries = self._entries.get(computation)
            if entries is None or key not in entries:
                return None
            entries.move_to_end(key)
            return entries[key]


def _parts(computation: Computation[Any], study: Study) -> tuple[object, ...]:
    return tuple(study.part(part) for part in Part if part in computation.all_reads)


def _key(parts: tuple[object, ...]) -> _Key:
    return tuple(map(id, parts))


def _array_bytes(value: object) -> int:
    """Return how many bytes the arrays in a result take; one that stands in two places counts twice."""
    if isinstance(held := getattr(value, "nbytes", None), int):  # an array; NumPy itself is not needed to start
        return held
    if isinstance(value, Mapping):
        return sum(map(_array_bytes, value.values()))
    if isinstance(value, tuple | list):
        return sum(map(_array_bytes, value))
    if isinstance(value, Value):
        return sum(_array_bytes(getattr(value, name)) for name in value.__struct_fields__)
    if is_dataclass(value):
        return sum(_array_bytes(getattr(value, field.name)) for field in fields(value))
    return 0


def _inputs(needed: dict[Computation[Any], Any]) -> Inputs:
    def answer(computation: Computation[T]) -> T:
        result: T = needed[computation]
        return result

    return answer
