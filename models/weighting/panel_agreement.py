"""How far the panel agrees: consensus, concordance, opposite answers, and who is far from the group."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from models.arrays import FloatArray
from models.computing.computation import Computation, Inputs
from models.computing.progress import Report
from models.panel.experts import ExpertId
from models.problem.criteria import GOAL, CriteriaTree, NodeId
from models.problem.frame import SideId
from models.study import Part, Study
from models.weighting.answers import WHOLE, Answers, Voices
from models.weighting.concordance import Concordance, kendall_w
from models.weighting.consensus import (
    ConsensusBand,
    consensus,
    consensus_band,
    hierarchy_consensus,
)
from models.weighting.expert_distances import ExpertDistances, expert_distances
from models.weighting.expert_priorities import EXPERT_PRIORITIES, ExpertPriorities, expert_leaf_weights
from models.weighting.opposite_camps import OppositePair, opposite_pairs
from models.weighting.panel_weights import LocalPriorities, local_priorities


@dataclass(frozen=True, slots=True)
class GroupConsensus:
    """How much some voices agree.

    Attributes:
        value: S*, 1 if all agree; NaN where fewer than two voices have priorities.
        voices: How many have.
    """

    value: float
    voices: int

    @property
    def band(self) -> ConsensusBand | None:
        """The word for it; None where there is nothing to compare."""
        return None if np.isnan(self.value) else consensus_band(self.value)


@dataclass(frozen=True)
class Agreement:
    """How much the panel agrees under one node, or over the whole hierarchy.

    Attributes:
        whole: Among all experts.
        sides: By side, among its experts.
        between: Between the sides, each as one voice.
    """

    whole: GroupConsensus
    sides: Mapping[SideId, GroupConsensus]
    between: GroupConsensus


@dataclass(frozen=True, eq=False)
class PanelAgreement:
    """All that can be said about how far the panel agrees. It rests on comparisons; ratings have their own spread.

    Attributes:
        nodes: By node, S* of the local priorities.
        hierarchy: S* of the criteria nodes, weighted by their global weights in the whole panel's view.
        concordance: Kendall's W of the experts' rankings of the leaves; None with fewer than two experts or leaves.
        ranking_experts: Whose rankings those are: the experts who have weights for every leaf.
        opposed: Pairs to talk about before averaging, the gravest first.
        distances: How far each expert is from the whole panel.
    """

    nodes: Mapping[NodeId, Agreement]
    hierarchy: Agreement
    concordance: Concordance | None
    ranking_experts: tuple[ExpertId, ...]
    opposed: tuple[OppositePair, ...]
    distances: ExpertDistances


def panel_agreement(
    tree: CriteriaTree, answers: Answers, voices: Voices, experts: ExpertPriorities, group: LocalPriorities
) -> PanelAgreement:
    """Return how far a panel agrees.

    Args:
        tree: The criteria.
        answers: The comparisons of everyone.
        voices: Whose voice counts how much.
        experts: Each expert's own priorities.
        group: The priorities of every voice.

    References:
        Goepel (2018), IJAHP 10(3):469-487; Kendall & Babington Smith (1939), Ann. Math. Stat. 10:275-287.
    """
    sides = tuple(voices.ids[row] for row in voices.side_rows)
    nodes = {block.node: _agreement(block.node, answers, sides, experts, group) for block in answers.layout.blocks}
    node_weights = _node_weights(tree, group.weights[WHOLE])
    leaves = expert_leaf_weights(tree, experts)
    complete = np.flatnonzero(~np.isnan(leaves).any(axis=1))
    ranked = tuple(answers.experts[row] for row in complete)
    comparable = len(ranked) >= 2 and leaves.shape[1] >= 2
    # Rounded, so that leaves that an expert finds equal are tied, not put in order by the last digit.
    ratings = np.round(-leaves[complete].T, 12)
    means = voices.mean_logs(answers)[voices.side_rows]
    return PanelAgreement(
        nodes=nodes,
        hierarchy=_over_hierarchy(nodes, node_weights, sides),
        concordance=kendall_w(ratings) if comparable else None,
        ranking_experts=ranked,
        opposed=opposite_pairs(answers, sides, means),
        distances=expert_distances(
            answers.experts, answers.layout, answers.logs, experts.weights, group.weights[WHOLE], node_weights
        ),
    )


def _agreement(
    node: NodeId, answers: Answers, sides: tuple[SideId, ...], experts: ExpertPriorities, group: LocalPriorities
) -> Agreement:
    weights = experts.weights[node]
    members = {side: np.array([one == side for one in answers.sides], dtype=np.bool_) for side in sides}
    between = np.array([group.weights[side][node] for side in sides]).reshape(len(sides), weights.shape[1])
    return Agreement(
        _consensus(weights), {side: _consensus(weights[rows]) for side, rows in members.items()}, _consensus(between)
    )


def _consensus(weights: FloatArray) -> GroupConsensus:
    found = consensus(weights)
    return GroupConsensus(found.s_star if found.experts >= 2 else float("nan"), found.experts)


def _over_hierarchy(
    nodes: Mapping[NodeId, Agreement], node_weights: Mapping[NodeId, float], sides: tuple[SideId, ...]
) -> Agreement:
    known = [node for node, weight in node_weights.items() if not np.isnan(weight)]
    weights = np.array([node_weights[node] for node in known])

    def over(of_node: Mapping[NodeId, GroupConsensus]) -> GroupConsensus:
        values = np.array([of_node[node].value for node in known])
        voices = min((of_node[node].voices for node in known), default=0)
        return GroupConsensus(hierarchy_consensus(values, weights), voices)

    return Agreement(
        over({node: one.whole for node, one in nodes.items()}),
        {side: over({node: one.sides[side] for node, one in nodes.items()}) for side in sides},
        over({node: one.between for node, one in nodes.items()}),
    )


def _node_weights(tree: CriteriaTree, local: Mapping[NodeId, FloatArray]) -> dict[NodeId, float]:
    """Return the global weight of each node with criteria under it; NaN below a node without priorities."""
    weights: dict[NodeId, float] = {GOAL: 1.0}
    for node in tree.parents:
        for child, share in zip(tree.children(node), local[node], strict=True):
            weights[child] = weights[node] * float(share)
    return {node: weights[node] for node in tree.parents}


def _run(study: Study, inputs: Inputs, report: Report) -> PanelAgreement:  # noqa: ARG001 (the signature is `Run`'s)
    answers, voices = Answers.of(study), Voices.of(study)
    group = local_priorities(answers, voices, study.methods)
    return panel_agreement(study.criteria, answers, voices, inputs(EXPERT_PRIORITIES), group)


AGREEMENT: Computation[PanelAgreement] = Computation(
    name="agreement",
    reads=frozenset([Part.CRITERIA, Part.INITIATIVES, Part.PANEL, Part.ROUNDS, Part.COMPARISONS, Part.METHODS]),
    needs=(EXPERT_PRIORITIES,),
    run=_run,
)
