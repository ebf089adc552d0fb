"""What the panes of the page draw from: the results, and the words for them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from desktop.agreeing.words import Words
from desktop.widgets.palette import Colour
from desktop.widgets.theme import side_role
from models.judgement.comparisons import ItemId
from models.panel.experts import ExpertId
from models.problem.criteria import NodeId
from models.problem.frame import SideId
from models.study import Study
from models.weighting.answers import pair_layout
from models.weighting.camps import Camps
from models.weighting.expert_map import ExpertMap
from models.weighting.expert_priorities import ExpertPriorities
from models.weighting.panel_agreement import PanelAgreement
from models.weighting.panel_weights import PanelWeights


@dataclass(frozen=True, eq=False)
class Found:
    """All that is known of how far a panel agrees; what is still being computed, or cannot be, is None.

    Attributes:
        study: The study.
        words: Speaks of it.
        agreement: How far the panel agrees.
        priorities: What each expert said, alone.
        weights: The weights of every voice.
        camps: Who sees things alike.
        map: Where the experts stand.
    """

    study: Study
    words: Words
    agreement: PanelAgreement
    priorities: ExpertPriorities
    weights: PanelWeights | None = None
    camps: Camps | None = None
    map: ExpertMap | None = None

    def colour(self, side: SideId) -> Colour:
        """Return the colour of a side."""
        return side_role(list(self.study.frame.sides).index(side))

    def opposed_nodes(self) -> Mapping[NodeId, int]:
        """Return how many opposite pairs each node has, where it has any."""
        counts: dict[NodeId, int] = {}
        for pair in self.agreement.opposed:
            counts[pair.node] = counts.get(pair.node, 0) + 1
        return counts

    def group_consistency(self, side: SideId, node: NodeId) -> float | None:
        """Return the CR of a side's own matrix under a node, its worst one for ""; None where it has none."""
        voice = self.weights.voices.get(side) if self.weights is not None else None
        if voice is None:
            return None
        if node:
            return voice.consistency.get(node)
        return max((ratio for ratio in voice.consistency.values() if ratio is not None), default=None)

    def expert_consistency(self, expert: ExpertId) -> tuple[float, NodeId] | None:
        """Return an expert's worst CR and where it is; None where there is none."""
        row = self.priorities.experts.index(expert)
        known = [
            (float(ratios[row]), node)
            for node, ratios in self.priorities.consistency.items()
            if not np.isnan(ratios[row])
        ]
        return max(known, key=lambda one: one[0], default=None)

    def furthest(self, node: NodeId, most: int) -> list[tuple[ExpertId, float]]:
        """Return who is furthest from the group under a node, or over all of them for "", with the distance."""
        distances = self.agreement.distances
        values = distances.distances[node] if node else distances.overall
        order = [int(row) for row in np.argsort(-values, kind="stable") if not np.isnan(values[row])]
        return [(distances.experts[row], float(values[row])) for row in order[:most]]

    def answer(self, expert: ExpertId, node: NodeId, first: ItemId, second: ItemId) -> float | None:
        """Return how many times as important an expert finds the first, by comparison, points or order."""
        layout = pair_layout(self.study)
        block = layout.by_node[node]
        logs = self.study.comparison_ballot(expert).log_vector(layout)
        row, column = block.items.index(first), block.items.index(second)
        ratio = float(np.exp(block.matrices(logs)[row, column]))
        return None if np.isnan(ratio) else ratio

    def camp_of(self, expert: ExpertId) -> int | None:
        """Return the number of an expert's camp, from 1; 0 for one who stands alone, None where it is not known."""
        if self.camps is None or expert not in self.camps.experts:
            return None
        return next((number for number, camp in enumerate(self.camps.clusters, 1) if expert in camp), 0)
