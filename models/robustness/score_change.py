"""The smallest change of one score that changes what is asked, by any method.

Each score is moved alone, in the units in which it is compared. Moving an initiative's own score towards its better end
never lowers it against any rival by AHP or by TOPSIS on fixed ends, so there one look at the end says whether it can be
done, and halving finds where. Classic TOPSIS takes its ideals from the set, so that the answer may come and go; hence
some steps on the way are looked at, and the first that does it is narrowed down.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Final

import numpy as np

_STEPS: Final = 32
_HALVINGS: Final = 50


def least_change(done: Callable[[float], bool], now: float, end: float) -> float | None:
    """Return the value nearest to `now`, on the way to `end`, at which it is done; None where it is at no step.

    Args:
        done: Whether what is asked for holds at a value.
        now: The value now.
        end: As far as it can go, on either side of `now`.
    """
    if done(now):
        return now
    steps: list[float] = np.linspace(now, end, _STEPS + 1).tolist()
    for before, after in pairwise(steps):
        if done(after):
            return _narrowed(done, before, after)
    return None


def _narrowed(done: Callable[[float], bool], before: float, after: float) -> float:
    for _ in range(_HALVINGS):
        middle = (before + after) / 2.0
        if done(middle):
            after = middle
        else:
            before = middle
    return after
