"""How far each expert is from the group, node by node, and on which pair most."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from models.arrays import FloatArray, IntArray
from models.judgement.comparisons import ItemId, PairBlock, PairLayout
from models.panel.experts import ExpertId
from models.problem.criteria import NodeId
from models.weighting.consensus import entropy, least_similarity


@dataclass(frozen=True, slots=True)
class FurthestPair:
    """The pair on which an expert's answer is furthest from the group, turned so that the group finds `first` no less.

    Attributes:
        node: Where.
        first, second: The items.
        answer: How many times as important as `second` the expert finds `first`.
        group: The same, by the group's priorities.
        factor: How many times the one is of the other, at least 1.
    """

    node: NodeId
    first: ItemId
    second: ItemId
    answer: float
    group: float
    factor: float


@dataclass(frozen=True, eq=False)
class ExpertDistances:
    """Each expert beside the group.

    Attributes:
        experts: Who, in the order of the rows.
        distances: By node, 1 − S* of the expert's and the group's priorities, shape (K,): 0 where they are the same;
            NaN where either has none.
        overall: The nodes' distances weighted by their global weights, over the nodes where the expert has priorities,
            shape (K,).
    """

    experts: tuple[ExpertId, ...]
    distances: Mapping[NodeId, FloatArray]
    overall: FloatArray
    _blocks: Mapping[NodeId, PairBlock]
    _logs: FloatArray
    _furthest: Mapping[NodeId, IntArray]
    _group: Mapping[NodeId, FloatArray]

    def furthest_first(self) -> tuple[ExpertId, ...]:
        """Return the experts who have a distance, the furthest from the group first."""
        order = np.argsort(-self.overall, kind="stable")
        return tuple(self.experts[row] for row in order if not np.isnan(self.overall[row]))

    def furthest_pair(self, expert: ExpertId, node: NodeId) -> FurthestPair | None:
        """Return the pair under a node on which an expert is furthest from the group; None where nothing is known."""
        row, block = self.experts.index(expert), self._blocks[node]
        place = int(self._furthest[node][row])
        if place < 0:
            return None
        group, answer = float(self._group[node][place]), float(self._logs[row, block.start + place])
        first, second = (int(ends[place]) for ends in block.upper)
        if group < 0:
            first, second, group, answer = second, first, -group, -answer
        return FurthestPair(
            node,
            block.items[first],
            block.items[second],
            answer=float(np.exp(answer)),
            group=float(np.exp(group)),
            factor=float(np.exp(abs(answer - group))),
        )


def expert_distances(
    experts: tuple[ExpertId, ...],
    layout: PairLayout,
    logs: FloatArray,
    weights: Mapping[NodeId, FloatArray],
    group: Mapping[NodeId, FloatArray],
    node_weights: Mapping[NodeId, float],
) -> ExpertDistances:
    """Return how far each expert is from the group.

    Args:
        experts: Who, in the order of the rows.
        layout: Where each pair stands.
        logs: Natural logarithms of the answers, shape (K, pairs), NaN where unanswered.
        weights: By node, each expert's priorities, shape (K, n); rows of NaN where there are none.
        group: By node, the group's priorities, shape (n,).
        node_weights: By node of the criteria tree, its global weight, NaN where unknown; other nodes do not count
            towards the overall distance.
    """
    distances: dict[NodeId, FloatArray] = {}
    furthest: dict[NodeId, IntArray] = {}
    ratios: dict[NodeId, FloatArray] = {}
    total, counted = np.zeros(len(experts)), np.zeros(len(experts))
    for block in layout.blocks:
        distances[block.node] = distance = _distances(weights[block.node], group[block.node])
        rows, columns = block.upper
        with np.errstate(divide="ignore", invalid="ignore"):  # a priority of 0 is infinitely far: it is shown as such
            whole = np.log(group[block.node])
            ratios[block.node] = whole[rows] - whole[columns]
            gaps = np.abs(logs[:, block.start : block.stop] - ratios[block.node])
        known = ~np.isnan(gaps).all(axis=1) if gaps.shape[1] else np.zeros(len(experts), dtype=np.bool_)
        place = np.argmax(np.nan_to_num(gaps, nan=-1.0), axis=1) if gaps.shape[1] else np.zeros(len(experts))
        furthest[block.node] = np.asarray(np.where(known, place, -1), dtype=np.int64)
        weight = node_weights.get(block.node, np.nan)
        heard = ~np.isnan(distance)
        if heard.any() and not np.isnan(weight):
            total[heard] += weight * distance[heard]
            counted[heard] += weight
    overall = np.divide(total, counted, out=np.full_like(total, np.nan), where=counted > 0.0)
    return ExpertDistances(experts, distances, overall, layout.by_node, logs, furthest, ratios)


def _distances(weights: FloatArray, group: FloatArray) -> FloatArray:
    """Return 1 − S* of each row and the group: pairwise consensus of two voices."""
    similarity = np.exp(0.5 * (entropy(weights) + entropy(group)) - entropy(0.5 * (weights + group)))
    least = least_similarity(len(group))
    if least >= 1.0:
        return np.where(np.isnan(similarity), np.nan, 0.0)
    return np.asarray(np.maximum((1.0 - similarity) / (1.0 - least), 0.0))
