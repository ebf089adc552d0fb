"""What a workbook is made from, and the words it is written in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from models.blueprint.plan import Plan, Planned
from models.problem.frame import SideId
from models.problem.initiatives import InitiativeId
from models.ranking.decision_matrix import DecisionMatrix
from models.ranking.study_ranking import StudyRanking
from models.study import Study
from models.text import Script, Text
from models.weighting.panel_weights import PanelWeights

Words = Callable[[str], str]
"""The wording of a key in the workbook's script."""


@dataclass(frozen=True, eq=False)
class WorkbookContent:
    """Everything that the sheets show.

    Attributes:
        study: The study.
        weights: The panel's weights.
        matrix: The decision matrix.
        ranking: The ranking.
        plan: The blueprint.
        script: The script that names are read in.
        words: Headings and terms in that script.
        why: One sentence for where an initiative stands.
    """

    study: Study
    weights: PanelWeights
    matrix: DecisionMatrix
    ranking: StudyRanking
    plan: Plan
    script: Script
    words: Words
    why: Callable[[Planned], str]

    def read(self, text: Text) -> str:
        """Return a text in the workbook's script."""
        return text.read(self.script)

    def initiative(self, initiative_id: InitiativeId) -> str:
        """Return an initiative's name."""
        return self.read(self.study.initiatives.initiatives[initiative_id].name)

    @property
    def sides(self) -> tuple[SideId, ...]:
        """The sides that have a ranking of their own, in the frame's order."""
        return tuple(side for side in self.study.frame.sides if side in self.ranking.voices)

    def side(self, side_id: SideId) -> str:
        """Return a side's name."""
        return self.read(self.study.frame.sides[side_id].name)
