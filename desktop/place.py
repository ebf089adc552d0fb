"""Somewhere in the window that a link leads to: a step, and what is to be looked at there. No Qt."""

from __future__ import annotations

from models.values import Value


class Place(Value):
    """A step and, where the link is about something, its ids; "" where it is not.

    A page looks at what it knows and passes over the rest, so that a link may say all that it knows.

    Attributes:
        step: The key of the step, as ``compare``.
        part: A part of the page by its own name, as ``reverse``.
        initiative: Which initiative.
        node: Which criterion, or another node of comparisons.
        expert: Whose answers.
        voice: Which side or group.
        pair: Which two items that are compared under the node.
    """

    step: str
    part: str = ""
    initiative: str = ""
    node: str = ""
    expert: str = ""
    voice: str = ""
    pair: tuple[str, str] | None = None

    @classmethod
    def of(cls, wanted: Place | str) -> Place:
        """Return the place that a signal carries: itself, or the step whose key it is."""
        return wanted if isinstance(wanted, Place) else cls(wanted)
