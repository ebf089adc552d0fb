"""The study: all that is saved, as one immutable value."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any

from models.judgement.comparisons import ComparisonBallot
from models.judgement.ratings import RatingBallot
from models.panel.experts import ExpertId, Panel
from models.panel.rounds import BallotKey, Round
from models.problem.choices import MethodChoices
from models.problem.criteria import CriteriaTree
from models.problem.frame import Frame
from models.problem.indicators import Indicators
from models.problem.initiatives import Initiatives
from models.problem.plan_rules import PlanRules
from models.problem.scenarios import NO_ADJUSTMENTS, Adjustments, Scenario, ScenarioId
from models.problem.swot import Swot
from models.values import Value, field


class Part(StrEnum):
    """The parts of a study that change and are read apart; each value is the name of its field."""

    FRAME = "frame"
    CRITERIA = "criteria"
    INITIATIVES = "initiatives"
    INDICATORS = "indicators"
    SWOT = "swot"
    PANEL = "panel"
    ROUNDS = "rounds"
    COMPARISONS = "comparisons"
    RATINGS = "ratings"
    METHODS = "methods"
    PLAN = "plan"
    ADJUSTMENTS = "adjustments"
    SCENARIOS = "scenarios"


ALL_PARTS = frozenset(Part)


class Study(Value):
    """All that is saved. Never changed in place: an edit is a function from one study to the next.

    Parts that an edit leaves alone are the very same objects afterwards, so ``is`` tells what changed, and a
    computation on a thread needs no lock.
    """

    frame: Frame = Frame()
    criteria: CriteriaTree = CriteriaTree()
    initiatives: Initiatives = Initiatives()
    indicators: Indicators = Indicators()
    swot: Swot = Swot()
    panel: Panel = Panel()
    rounds: tuple[Round, ...] = (Round("R1", 1),)
    comparisons: Mapping[BallotKey, ComparisonBallot] = field(default_factory=dict)
    ratings: Mapping[BallotKey, RatingBallot] = field(default_factory=dict)
    methods: MethodChoices = MethodChoices()
    plan: PlanRules = PlanRules()
    adjustments: Adjustments = NO_ADJUSTMENTS
    scenarios: Mapping[ScenarioId, Scenario] = field(default_factory=dict)

    def part(self, part: Part) -> object:
        """Return the object that `part` names."""
        return getattr(self, part.value)

    def only(self, parts: Iterable[Part]) -> Study:
        """Return a study with these parts and every other one empty: what a computation is given to read."""
        kept: dict[str, Any] = {part.value: self.part(part) for part in parts}
        return Study(**kept)

    @property
    def current_round(self) -> Round:
        """The round that answers are given in now."""
        return self.rounds[-1]

    def comparison_ballot(self, expert: ExpertId) -> ComparisonBallot:
        """Return the expert's comparisons in the current round; an empty ballot where there are none."""
        return self.comparisons.get(BallotKey(self.current_round.id, expert), EMPTY_COMPARISONS)

    def rating_ballot(self, expert: ExpertId) -> RatingBallot:
        """Return the expert's ratings in the current round; an empty ballot where there are none."""
        return self.ratings.get(BallotKey(self.current_round.id, expert), EMPTY_RATINGS)


EMPTY_COMPARISONS = ComparisonBallot()
EMPTY_RATINGS = RatingBallot()
EMPTY_STUDY = Study()


def changed_parts(before: Study, after: Study) -> frozenset[Part]:
    """Return the parts that are not the same object in both."""
    return frozenset(part for part in Part if before.part(part) is not after.part(part))
