"""The panel: experts in groups on sides, and the share that each voice has in the result."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from models.problem.criteria import CriterionId
from models.problem.frame import SideId
from models.text import EMPTY_TEXT, Text
from models.values import Value, field

ExpertId = str
GroupId = str


class Group(Value):
    """A sub-panel within one side, for example the law and standards people of Hong Kong.

    Attributes:
        id: Stable and unique in the study.
        side: The side that it belongs to.
        name: What it is called.
        leaves: The only criteria on which its experts score initiatives; empty for all. What they compare is not
            limited by it.
    """

    id: GroupId
    side: SideId
    name: Text = EMPTY_TEXT
    leaves: tuple[CriterionId, ...] = ()


class Expert(Value):
    """One member of the panel.

    Attributes:
        id: Stable and unique in the study.
        side: The side that the expert sits on.
        group: The group within that side, or empty.
        name: How the expert is shown.
        weight: The weight among the experts of the same side, at least 0.
    """

    id: ExpertId
    side: SideId
    group: GroupId = ""
    name: Text = EMPTY_TEXT
    weight: float = 1.0


class Panel(Value):
    """All groups and experts, and each side's share in the whole.

    Attributes:
        shares: By side, its share whatever its headcount; any positive numbers, used in proportion. A side not named
            has the share 1.
    """

    shares: Mapping[SideId, float] = field(default_factory=dict)
    groups: Mapping[GroupId, Group] = field(default_factory=dict)
    experts: Mapping[ExpertId, Expert] = field(default_factory=dict)

    @cached_property
    def by_side(self) -> Mapping[SideId, tuple[ExpertId, ...]]:
        """The experts of each side that has any, in order."""
        members: dict[SideId, list[ExpertId]] = {}
        for expert in self.experts.values():
            members.setdefault(expert.side, []).append(expert.id)
        return {side: tuple(experts) for side, experts in members.items()}

    def share(self, side: SideId) -> float:
        """Return the side's share, not yet in proportion to the others'."""
        return self.shares.get(side, 1.0)

    def scored_by(self, expert: ExpertId, leaves: tuple[CriterionId, ...]) -> tuple[CriterionId, ...]:
        """Return those of the leaves that an expert is asked to score: the group's, or all where it has no limit."""
        group = self.groups.get(self.experts[expert].group)
        if group is None or not group.leaves:
            return leaves
        return tuple(leaf for leaf in leaves if leaf in group.leaves)

    @cached_property
    def voices(self) -> Mapping[ExpertId, float]:
        """The share of each expert in the whole panel's result; the shares add up to 1 where anyone has a weight."""
        sides = {
            side: (self.share(side), sum(self.experts[expert].weight for expert in experts))
            for side, experts in self.by_side.items()
        }
        total = sum(share for share, weight in sides.values() if weight > 0)
        return {
            expert.id: (
                sides[expert.side][0] / total * expert.weight / sides[expert.side][1]
                if total > 0 and sides[expert.side][1] > 0
                else 0.0
            )
            for expert in self.experts.values()
        }
