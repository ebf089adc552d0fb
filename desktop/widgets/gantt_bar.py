"""What a plan shows of one initiative."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.widgets.palette import Colour


@dataclass(frozen=True, slots=True)
class Milestone:
    """An event on the way.

    Attributes:
        quarter: Number of its quarter, from 0.
        text: What happens, said on hover.
    """

    quarter: int
    text: str = ""


@dataclass(frozen=True, slots=True)
class GanttBar:
    """One row of the plan.

    Attributes:
        key: What signals say.
        label: Cut where there is no room, whole on hover.
        start: Number of the first quarter, from 0; None where it has no place in the plan.
        end: Number of the first quarter after it; None where it has no place in the plan.
        phase: 0 short, 1 medium, 2 long term.
        note: Written after the bar, as "pinned", or in its place, as "not in the plan".
        brief: Written instead of the note where that has no room; the note is then part of the tooltip.
        closed: Whether it is decided and out of discussion, which is hatched.
        tooltip: What is said on hover below the name.
        sign: A sign of how far it is, before the name; "" for none. Its word stands in `note`.
        tone: The colour of the sign.
        milestones: What happens on the way.
    """

    key: str
    label: str
    start: int | None
    end: int | None
    phase: int = 0
    note: str = ""
    brief: str = ""
    closed: bool = False
    tooltip: str = ""
    sign: str = ""
    tone: Colour = Colour.SECONDARY
    milestones: tuple[Milestone, ...] = ()
