"""How fast an expert answers, and so how long the rest will take."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from math import ceil
from statistics import median
from time import monotonic
from typing import Final

from models.panel.experts import ExpertId

LEAST_ANSWERS: Final = 3


class Pace:
    """Remembers when each expert answered in this session; a pause between two answers hardly moves a median."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        """Read seconds from `clock`."""
        self._clock = clock
        self._answered: dict[ExpertId, list[float]] = {}
        self._seen: tuple[ExpertId, int] = ("", 0)

    def note(self, expert: ExpertId) -> None:
        """Remember that an expert answered just now."""
        self._answered.setdefault(expert, []).append(self._clock())

    def watch(self, expert: ExpertId, given: int) -> None:
        """Take up how many questions an expert has answered; one more than before was answered just now."""
        if self._seen == (expert, given - 1):
            self.note(expert)
        self._seen = (expert, given)

    def minutes_left(self, expert: ExpertId, questions: int) -> int | None:
        """Return how many minutes so many questions take at the expert's pace, or None before three answers."""
        times = self._answered.get(expert, [])
        if len(times) < LEAST_ANSWERS or questions == 0:
            return None
        seconds = median(after - before for before, after in pairwise(times))
        return max(1, ceil(seconds * questions / 60))
