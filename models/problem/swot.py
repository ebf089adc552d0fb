"""Strengths, weaknesses, opportunities and threats, and the strategies drawn from them."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from functools import cached_property
from typing import Final

from models.problem.criteria import CriterionId, NodeId
from models.problem.initiatives import InitiativeId
from models.text import EMPTY_TEXT, Text
from models.values import Value, field

FactorId = str


class Quadrant(StrEnum):
    """The four quarters of SWOT."""

    STRENGTH = "S"
    WEAKNESS = "W"
    OPPORTUNITY = "O"
    THREAT = "T"


SWOT: Final = "swot"
"""The node under which the quarters are compared with each other in a ballot (A'WOT)."""


def quadrant_node(quadrant: Quadrant) -> NodeId:
    """Return the node under which a quarter's findings are compared; it is also the quarter's item under `SWOT`."""
    return f"{SWOT}.{quadrant.value}"


SWOT_NODES: Final = frozenset((SWOT, *map(quadrant_node, Quadrant)))
"""Every node of A'WOT; no criterion has one of these ids."""

STRATEGY_KINDS: Final = ("SO", "WO", "ST", "WT")
"""What a TOWS strategy brings together: inner strengths or weaknesses with outer opportunities or threats."""


class Factor(Value):
    """One finding about a side, or about the co-operation as a whole.

    Attributes:
        id: Stable and unique in the study.
        subject: A side's id, or empty for the co-operation.
        quadrant: Which quarter it stands in.
        text: The finding.
        evidence: What it rests on.
        criteria: The criteria that it bears on.
    """

    id: FactorId
    subject: str
    quadrant: Quadrant
    text: Text = EMPTY_TEXT
    evidence: str = ""
    criteria: tuple[CriterionId, ...] = ()


class Strategy(Value):
    """A TOWS strategy: the factors that it answers and the initiatives that carry it, each with a strength 1 to 3."""

    id: str
    kind: str
    text: Text = EMPTY_TEXT
    factors: Mapping[FactorId, int] = field(default_factory=dict)
    initiatives: Mapping[InitiativeId, int] = field(default_factory=dict)


class Swot(Value):
    """All factors and strategies."""

    factors: Mapping[FactorId, Factor] = field(default_factory=dict)
    strategies: Mapping[str, Strategy] = field(default_factory=dict)

    @cached_property
    def compared(self) -> Mapping[NodeId, tuple[str, ...]]:
        """What is compared under each node: the quarters that hold anything, then the findings of each."""
        within = {
            quadrant_node(quadrant): tuple(key for key, one in self.factors.items() if one.quadrant is quadrant)
            for quadrant in Quadrant
        }
        filled = {node: found for node, found in within.items() if found}
        return {SWOT: tuple(filled), **filled} if filled else {}
