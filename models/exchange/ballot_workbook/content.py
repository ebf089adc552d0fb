"""What a ballot is written from, and what things are called in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from models.exchange.ballot_workbook.signing import signed
from models.panel.experts import ExpertId
from models.problem.criteria import GOAL, Criterion, Direction, NodeId
from models.problem.swot import SWOT, SWOT_NODES, Quadrant
from models.study import Study
from models.text import Script, Text

Words = Callable[[str], str]
"""The wording of a key in the ballot's script."""


@dataclass(frozen=True, eq=False)
class BallotContent:
    """What a ballot is written from.

    Attributes:
        study: The study; its current round has a key.
        expert: Whose ballot.
        script: The script of names and headings.
        words: Headings in that script.
        swot: Whether the findings of SWOT are asked too.
    """

    study: Study
    expert: ExpertId
    script: Script
    words: Words
    swot: bool = False

    def read(self, text: Text) -> str:
        """Return a text in the ballot's script."""
        return text.read(self.script)

    def node(self, node: NodeId) -> str:
        """Return the name of what things are compared under; the goal briefly, since many rows repeat it."""
        if node == SWOT:
            return self.words("place.swot")
        return self.words("term.mcda.goal") if node == GOAL else self.item(node, " ")

    def item(self, identifier: str, before_direction: str) -> str:
        """Return the name of a criterion, as `criterion` does, of an initiative, a quarter of SWOT or a finding."""
        if identifier in SWOT_NODES:
            return self.words(f"term.swot.{Quadrant(identifier.rpartition('.')[2]).name.lower()}")
        factor = self.study.swot.factors.get(identifier)
        if factor is not None:
            return self.read(factor.text) or identifier
        found = self.study.criteria.criteria.get(identifier)
        return self.criterion(found, before_direction) if found else self.initiative(identifier)

    def criterion(self, criterion: Criterion, before_direction: str) -> str:
        """Return a criterion's name; of a leaf that should be kept low, with that said after `before_direction`."""
        name = self.read(criterion.name) or criterion.id
        low = criterion.direction is Direction.COST and not self.study.criteria.children(criterion.id)
        return f"{name}{before_direction}({self.words('direction.cost')})" if low else name

    def initiative(self, identifier: str) -> str:
        """Return an initiative's name."""
        return self.read(self.study.initiatives.initiatives[identifier].name) or identifier

    def signed(self, *words: str) -> str:
        """Return the checksum of what stands in this expert's ballot of this round."""
        return signed(self.study.current_round, self.expert, *words)
