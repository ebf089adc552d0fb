"""The criteria tree and the scales that its leaves are judged on."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from functools import cached_property
from typing import Final

from models.problem.indicators import IndicatorId
from models.text import EMPTY_TEXT, Text
from models.values import Value, field

CriterionId = str
NodeId = str
"""A criterion's id, or `GOAL`: whatever can stand above something that is compared."""

GOAL: Final = "goal"


class Direction(StrEnum):
    """Whether more of a criterion is better."""

    BENEFIT = "benefit"
    COST = "cost"


class ScaleKind(StrEnum):
    """Where the values of a leaf come from."""

    RATING = "rating"
    """Each expert rates each initiative on the scale's steps."""
    MEASURED = "measured"
    """The secretariat measures an indicator."""
    COMPARED = "compared"
    """Each expert compares the initiatives in pairs (Saaty's classic AHP)."""


class Transform(StrEnum):
    """What is done to a measured value before it is compared."""

    LINEAR = "linear"
    LOG10 = "log10"
    """For money over several orders of magnitude."""
    STEP = "step"
    """The worth of the last point of the curve that a value has reached."""
    PIECEWISE = "piecewise"
    """Straight lines between the points of the curve."""


class Scale(Value):
    """How a leaf is judged.

    Attributes:
        kind: Where its values come from.
        lower: The fixed lower end, in the unit of the values (before any transform).
        upper: The fixed upper end.
        anchors: What a step of a rating scale means.
        indicator: The measured indicator, for `ScaleKind.MEASURED`.
        transform: What is done to values and ends before they are compared.
        curve: For a transform by a curve, its points: a value in the indicator's unit, ascending, and its worth 0 … 1.
    """

    kind: ScaleKind = ScaleKind.RATING
    lower: float = 1.0
    upper: float = 9.0
    anchors: Mapping[int, Text] = field(default_factory=dict)
    indicator: IndicatorId = ""
    transform: Transform = Transform.LINEAR
    curve: tuple[tuple[float, float], ...] = ()


class Criterion(Value):
    """One node of the tree below the goal.

    Attributes:
        id: Stable and unique in the study.
        parent: The node that it stands under: another criterion or `GOAL`.
        name: What it is called.
        definition: What it means, in a sentence.
        prompt: What the facilitator says to keep it apart from its neighbours.
        direction: For a leaf, whether more is better.
        scale: For a leaf, how it is judged.
    """

    id: CriterionId
    parent: NodeId = GOAL
    name: Text = EMPTY_TEXT
    definition: Text = EMPTY_TEXT
    prompt: str = ""
    direction: Direction = Direction.BENEFIT
    scale: Scale = Scale()


class CriteriaTree(Value):
    """All criteria, each naming its parent; siblings stand in the order of the mapping."""

    criteria: Mapping[CriterionId, Criterion] = field(default_factory=dict)

    @cached_property
    def _children(self) -> Mapping[NodeId, tuple[CriterionId, ...]]:
        below: dict[NodeId, list[CriterionId]] = {GOAL: []}
        for criterion in self.criteria.values():
            below.setdefault(criterion.parent, []).append(criterion.id)
        return {node: tuple(children) for node, children in below.items()}

    def children(self, node: NodeId) -> tuple[CriterionId, ...]:
        """Return what stands directly under `node`, in order."""
        return self._children.get(node, ())

    @cached_property
    def order(self) -> tuple[CriterionId, ...]:
        """All criteria, each before what stands under it, siblings in order."""
        found: list[CriterionId] = []
        waiting = list(reversed(self.children(GOAL)))
        while waiting:
            criterion = waiting.pop()
            found.append(criterion)
            waiting.extend(reversed(self.children(criterion)))
        return tuple(found)

    @cached_property
    def leaves(self) -> tuple[CriterionId, ...]:
        """The criteria with nothing under them, in the order of the tree: the columns of the decision matrix."""
        return tuple(criterion for criterion in self.order if not self.children(criterion))

    @cached_property
    def parents(self) -> tuple[NodeId, ...]:
        """The nodes whose children are weighed against each other, the goal first."""
        return tuple(node for node in (GOAL, *self.order) if self.children(node))

    @cached_property
    def rated_leaves(self) -> tuple[CriterionId, ...]:
        """The leaves that experts rate."""
        return tuple(leaf for leaf in self.leaves if self.criteria[leaf].scale.kind is ScaleKind.RATING)

    def depth(self, criterion_id: CriterionId) -> int:
        """Return how many criteria stand above one; 0 directly under the goal."""
        depth, parent = 0, self.criteria[criterion_id].parent
        while parent != GOAL:
            depth, parent = depth + 1, self.criteria[parent].parent
        return depth
