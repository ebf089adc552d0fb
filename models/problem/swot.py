"""Strengths, weaknesses, opportunities and threats, and the strategies drawn from them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from models.problem.criteria import CriterionId
from models.problem.initiatives import InitiativeId
from models.text import EMPTY_TEXT, Text

FactorId = str


class Quadrant(StrEnum):
    """The four quarters of SWOT."""

    STRENGTH = "S"
    WEAKNESS = "W"
    OPPORTUNITY = "O"
    THREAT = "T"


@dataclass(frozen=True)
class Factor:
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


@dataclass(frozen=True)
class Strategy:
    """A TOWS strategy: the factors that it answers and the initiatives that carry it, each with a strength 1 to 3."""

    id: str
    kind: str
    text: Text = EMPTY_TEXT
    factors: Mapping[FactorId, int] = field(default_factory=dict)
    initiatives: Mapping[InitiativeId, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Swot:
    """All factors and strategies."""

    factors: Mapping[FactorId, Factor] = field(default_factory=dict)
    strategies: Mapping[str, Strategy] = field(default_factory=dict)
