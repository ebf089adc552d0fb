"""The initiatives that are ranked and planned, and the bodies of both sides that carry them."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from models.problem.frame import SideId
from models.text import EMPTY_TEXT, Text
from models.values import Value, field

InitiativeId = str
BodyId = str

BARRIERS: Final = ("institutional", "legal", "cultural", "conceptual")
"""The kinds of barrier that have a name in every language; a study may name others."""


class Status(StrEnum):
    """How far an initiative is."""

    NOT_STARTED = "not_started"
    ON_TRACK = "on_track"
    AT_RISK = "at_risk"
    DONE = "done"


class Body(Value):
    """A department, bureau or institute of one side."""

    id: BodyId
    side: SideId
    name: Text = EMPTY_TEXT


class Prerequisite(Value):
    """Another initiative that comes first.

    Attributes:
        initiative: The one that comes first.
        strict: It must be finished before this one starts; an advisory one should merely have started.
    """

    initiative: InitiativeId
    strict: bool = True


class Initiative(Value):
    """One co-operation initiative.

    Attributes:
        id: Stable and unique in the study.
        name: What it is called.
        description: What is done, verb first.
        theme: The service segment or policy chapter that it belongs to.
        bodies: By side, the bodies that carry it; the first one leads, the others support.
        barriers: By kind (`BARRIERS`, or any other name), how strongly it bears on that barrier, 1 to 3.
        duration: In quarters, at least 1.
        prerequisites: What comes first.
        kpi: What success is measured by.
        basis: The policy that it rests on.
        notes: The blueprint's free text, by column key (deliverable, higher, milestones, source, risk, remarks …).
        figures: The blueprint's numbers, by column key (baseline, t2025, tmid, t2030).
        status: How far it is.
    """

    id: InitiativeId
    name: Text = EMPTY_TEXT
    description: Text = EMPTY_TEXT
    theme: Text = EMPTY_TEXT
    bodies: Mapping[SideId, tuple[BodyId, ...]] = field(default_factory=dict)
    barriers: Mapping[str, int] = field(default_factory=dict)
    duration: int = 4
    prerequisites: tuple[Prerequisite, ...] = ()
    kpi: Text = EMPTY_TEXT
    basis: Text = EMPTY_TEXT
    notes: Mapping[str, Text] = field(default_factory=dict)
    figures: Mapping[str, float] = field(default_factory=dict)
    status: Status = Status.NOT_STARTED


class Initiatives(Value):
    """All initiatives in the order in which they are listed, and all bodies."""

    initiatives: Mapping[InitiativeId, Initiative] = field(default_factory=dict)
    bodies: Mapping[BodyId, Body] = field(default_factory=dict)


def prerequisite_cycle(initiatives: Mapping[InitiativeId, Initiative]) -> tuple[InitiativeId, ...]:
    """Return one cycle among the strict prerequisites, each entry before the next and the last before the first.

    Empty where there is none. Prerequisites that name no initiative are passed over.
    """
    done: set[InitiativeId] = set()
    for root in initiatives:
        path: list[InitiativeId] = []
        on_path: set[InitiativeId] = set()
        waiting: list[tuple[InitiativeId, bool]] = [(root, False)]
        while waiting:
            current, leaving = waiting.pop()
            if leaving:
                path.pop()
                on_path.discard(current)
                done.add(current)
                continue
            if current in on_path:
                # The path runs from an initiative to what must come before it, so time runs the other way.
                return tuple(reversed(path[path.index(current) :]))
            if current in done:
                continue
            path.append(current)
            on_path.add(current)
            waiting.append((current, True))
            waiting.extend(
                (prerequisite.initiative, False)
                for prerequisite in initiatives[current].prerequisites
                if prerequisite.strict and prerequisite.initiative in initiatives
            )
    return ()
