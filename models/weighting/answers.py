"""The panel's comparisons as one array, and whose voice counts how much."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import numpy as np

from models.arrays import FloatArray, IntArray
from models.judgement.comparisons import PairLayout
from models.panel.experts import ExpertId
from models.problem.criteria import NodeId, ScaleKind
from models.problem.frame import SideId
from models.study import Study

WHOLE: Final = ""
"""The voice of the whole panel; every other voice is the id of a side or of a group."""

VoiceId = str


@lru_cache(maxsize=16)
def _layout(compared: tuple[tuple[NodeId, tuple[str, ...]], ...]) -> PairLayout:
    # One object for equal questions: ballots remember their vector by the layout's identity.
    return PairLayout.of(dict(compared))


def pair_layout(study: Study) -> PairLayout:
    """Return the layout of every pair that the study asks about: criteria under each node, initiatives under leaves.

    Reads criteria and initiatives.
    """
    tree = study.criteria
    asked = [(node, tree.children(node)) for node in tree.parents]
    compared = (leaf for leaf in tree.leaves if tree.criteria[leaf].scale.kind is ScaleKind.COMPARED)
    asked += [(leaf, tuple(study.initiatives.initiatives)) for leaf in compared]
    return _layout(tuple(asked))


def swot_layout(study: Study) -> PairLayout:
    """Return the layout of every pair that A'WOT asks about: the quarters, and the findings of each. Reads SWOT."""
    return _layout(tuple(study.swot.compared.items()))


@dataclass(frozen=True, eq=False)
class Answers:
    """The comparisons of everyone who has a say.

    Attributes:
        layout: Where each pair stands.
        experts: Who, in the order of the rows.
        sides: Each expert's side.
        influence: Each expert's weight within the side, shape (K,).
        logs: Natural logarithms of the ratios, shape (K, pairs), NaN where unanswered.
    """

    layout: PairLayout
    experts: tuple[ExpertId, ...]
    sides: tuple[SideId, ...]
    influence: FloatArray
    logs: FloatArray

    @classmethod
    def of(cls, study: Study, layout: PairLayout | None = None) -> Answers:
        """Collect the current round's ballots. Reads criteria, initiatives, panel, rounds and comparisons.

        Args:
            study: The study.
            layout: Which pairs; by default those that weights follow from.
        """
        layout = pair_layout(study) if layout is None else layout
        members = tuple(study.panel.experts.values())
        vectors = [study.comparison_ballot(expert.id).log_vector(layout) for expert in members]
        return cls(
            layout=layout,
            experts=tuple(expert.id for expert in members),
            sides=tuple(expert.side for expert in members),
            influence=np.array([expert.weight for expert in members]),
            logs=np.stack(vectors) if vectors else np.empty((0, layout.length)),
        )


@dataclass(frozen=True, eq=False)
class Voices:
    """The voices beside the whole panel, each a weighting of experts, and the share of those that are sides.

    Attributes:
        ids: Sides with members, then groups with members.
        influence: λ of each expert in each voice, 0 for those outside it, shape (V, K).
        side_rows: Which of the voices are sides, shape (S,).
        shares: The share of each side, shape (S,), of any sum.
    """

    ids: tuple[VoiceId, ...]
    influence: FloatArray
    side_rows: IntArray
    shares: FloatArray

    @classmethod
    def of(cls, study: Study) -> Voices:
        """Return the voices of a study. Reads the panel."""
        panel = study.panel
        experts = tuple(panel.experts.values())
        sides = tuple(panel.by_side)
        groups = tuple(group for group in panel.groups if any(expert.group == group for expert in experts))
        influence = [
            [expert.weight if voice in {expert.side, expert.group} else 0.0 for expert in experts]
            for voice in (*sides, *groups)
        ]
        return cls(
            ids=(*sides, *groups),
            influence=np.array(influence).reshape(len(sides) + len(groups), len(experts)),
            side_rows=np.arange(len(sides)),
            shares=np.array([panel.share(side) for side in sides]),
        )

    def mean_logs(self, answers: Answers) -> FloatArray:
        """Return each voice's mean of logarithms (AIJ), shape (V, pairs); NaN where none of its experts answered."""
        present = ~np.isnan(answers.logs)
        totals = self.influence @ present
        sums = self.influence @ np.where(present, answers.logs, 0.0)
        return np.divide(sums, totals, out=np.full_like(sums, np.nan), where=totals > 0.0)
