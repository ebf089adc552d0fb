"""What if: figures assumed instead of the panel's, and scenarios that keep such assumptions under a name."""

from __future__ import annotations

from collections.abc import Mapping

from models.problem.choices import MethodChoices
from models.problem.criteria import CriterionId
from models.problem.initiatives import InitiativeId
from models.problem.plan_rules import PlanRules
from models.text import EMPTY_TEXT, Text
from models.values import Value, field

ScenarioId = str


class Adjustments(Value):
    """What a person assumes instead of what the panel said; only the whole panel's result follows it.

    Attributes:
        weights: By leaf, its weight, used in proportion; a leaf that is not named weighs nothing. Where there are none,
            or the leaves of the tree have none of them any more, the panel's stand.
        scores: By initiative, then leaf: a cell of the decision matrix, in the unit of the leaf's scale.
    """

    weights: Mapping[CriterionId, float] = field(default_factory=dict)
    scores: Mapping[InitiativeId, Mapping[CriterionId, float]] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.weights or self.scores)


NO_ADJUSTMENTS = Adjustments()


class Scenario(Value):
    """Assumptions under a name, to be kept, compared and returned to.

    Attributes:
        id: Stable and unique in the study.
        name: What it is called.
        note: What it is for, in its author's words.
        adjustments: What stands instead of the panel's weights and scores.
        methods: The variants of each method; None for the study's.
        experts: The ids of the only experts who are heard; None for everyone.
        plan: The rules that the blueprint keeps; None for the study's.
    """

    id: ScenarioId
    name: Text = EMPTY_TEXT
    note: str = ""
    adjustments: Adjustments = NO_ADJUSTMENTS
    methods: MethodChoices | None = None
    experts: tuple[str, ...] | None = None
    plan: PlanRules | None = None
