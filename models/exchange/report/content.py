"""What the report is made from: the workbook's content, how far the panel agrees, and pictures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import combinations

from models.exchange.workbook.content import WorkbookContent
from models.problem.frame import SideId
from models.problem.initiatives import InitiativeId
from models.viewpoints.comparison import Quarter, Viewpoints, compare_voices
from models.weighting.answers import WHOLE
from models.weighting.panel_agreement import PanelAgreement


class PictureKind(StrEnum):
    """What a picture of the report shows."""

    WEIGHTS = "weights"
    RANKING = "ranking"
    ROBUSTNESS = "robustness"
    SIDES = "sides"
    PLAN = "plan"


@dataclass(frozen=True, eq=False)
class ReportContent:
    """Everything that the report tells.

    Attributes:
        shown: What the workbook shows: the study and its results, with words.
        agreement: How far the panel agrees.
        pictures: PNG files; one that is missing is left out.
    """

    shown: WorkbookContent
    agreement: PanelAgreement
    pictures: Mapping[PictureKind, bytes] = field(default_factory=dict)

    @property
    def pair(self) -> tuple[SideId, SideId] | None:
        """The first two sides that have a ranking, or None where there are not two."""
        return next(combinations(self.shown.sides, 2), None)

    @property
    def views(self) -> Viewpoints | None:
        """The orders of the two sides with the whole panel between them."""
        if self.pair is None:
            return None
        one, other = self.pair
        return compare_voices(self.shown.ranking, (one, WHOLE, other), self.shown.ranking.leading)

    @property
    def first(self) -> int:
        """How many initiatives count as the first: ten, or half of few."""
        return max(1, min(10, len(self.shown.ranking.whole.initiatives) // 2))

    def contested(self) -> tuple[InitiativeId, ...]:
        """Return what stands among the first of one side only, in the whole panel's order."""
        views = self.views
        if views is None or self.pair is None:
            return ()
        sides = compare_voices(self.shown.ranking, self.pair, self.shown.ranking.leading)
        quarters = sides.quarters(self.first)
        order = self.shown.ranking.whole.order(self.shown.ranking.leading)
        return tuple(one for one in order if quarters.get(one) is Quarter.CONTESTED)
