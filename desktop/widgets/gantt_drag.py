"""A bar of a plan on its way: where it would stand if it were let go of now."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF

EDGE = 7.0
"""How near to its end, in pixels, a bar is stretched instead of moved."""


@dataclass(frozen=True, slots=True)
class Drag:
    """What the hand holds.

    Attributes:
        key: The bar.
        stretching: Its end is held, not the whole bar.
        grabbed: The quarter at which it was taken hold of; a fraction within one.
        first: The first quarter in which it may start.
        last: The first quarter after the plan.
        start: Its first quarter when it was taken hold of.
        end: The first quarter after it, then.
        start_now: Where it would start now.
        end_now: Where it would end now.
    """

    key: str
    stretching: bool
    grabbed: float
    first: int
    last: int
    start: int
    end: int
    start_now: int
    end_now: int

    @classmethod
    def of(cls, key: str, span: tuple[int, int], bounds: tuple[int, int], grabbed: float, *, stretching: bool) -> Drag:
        """Return a bar that has just been taken hold of."""
        return cls(key, stretching, grabbed, *bounds, *span, *span)

    def at(self, quarter: float) -> Drag:
        """Return the bar as it stands with the hand at a quarter: within the plan, at least one quarter long."""
        return self.by(round(quarter - self.grabbed))

    def by(self, quarters: int) -> Drag:
        """Return the bar so many quarters later, or longer, than it was taken hold of."""
        if self.stretching:
            return replace(self, end_now=min(max(self.end + quarters, self.start + 1), self.last))
        start = min(max(self.start + quarters, self.first), self.last - (self.end - self.start))
        return replace(self, start_now=start, end_now=start + self.end - self.start)

    @property
    def changed(self) -> bool:
        """Whether it would stand elsewhere than it did."""
        return (self.start_now, self.end_now) != (self.start, self.end)


def grips(box: QRectF, point: QPointF) -> str:
    """Return what a hand at a point would do to a bar: "move", "stretch", or "" beside it."""
    if not box.adjusted(0, -2, EDGE / 2, 2).contains(point):
        return ""
    # A bar too short to have a middle is moved by its left half.
    edge = min(EDGE, box.width() / 2)
    return "stretch" if point.x() >= box.right() - edge else "move"
