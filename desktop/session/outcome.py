"""What a page is told when it asks for a result: not yet, here it is, or why there is none."""

from __future__ import annotations

from typing import Any, Generic, TypeAlias, TypeVar

from models.computing.computation import Computation
from models.errors import InputError
from models.study import Part
from models.values import Value

T = TypeVar("T")


class Pending(Value):
    """It is being computed; `share` of it is done, 0 to 1."""

    share: float = 0.0


class Done(Value, Generic[T]):
    """Here it is."""

    value: T


class Failed(Value):
    """The study does not allow it yet; the fault says why, and what to do."""

    fault: InputError


Outcome: TypeAlias = Pending | Done[T] | Failed


class Changed(Value):
    """What is new since the last signal.

    Attributes:
        parts: The parts of the study that changed.
        ready: The computations that have a new outcome, or are further on.
        saved: The state of saving changed.
        reading: Names are read in another script now.
        origin: Who made the edit, so that a widget that is being typed into need not be redrawn under the cursor.
    """

    parts: frozenset[Part] = frozenset()
    ready: frozenset[Computation[Any]] = frozenset()
    saved: bool = False
    reading: bool = False
    origin: object | None = None
