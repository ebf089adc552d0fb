"""Each expert's own priorities and consistency, node by node: what the pages about judging show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from models.arrays import FloatArray, IntArray
from models.computing.answered import compared_pairs
from models.computing.computation import Computation, Inputs
from models.computing.progress import Report
from models.judgement.comparisons import PairBlock, PairLayout
from models.panel.experts import ExpertId
from models.problem.choices import Asking, MethodChoices, PriorityMethod, RandomIndex
from models.problem.criteria import GOAL, CriteriaTree, NodeId
from models.study import Part, Study
from models.weighting.answers import Answers, pair_layout, swot_layout
from models.weighting.node_priorities import NodePriorities, node_priorities


@dataclass(frozen=True, eq=False)
class ExpertPriorities:
    """What each expert said, each taken alone.

    Attributes:
        experts: Who, in the order of the rows.
        weights: By node, priorities, shape (experts, n); NaN where the answers leave separate parts.
        consistency: By node, CR, shape (experts,); NaN likewise.
        answered: By node, how many pairs are answered, shape (experts,).
        asked: By node, how many pairs there are.
        wanted: By node, how many of them each expert is asked for, shape (experts,): best–worst asks for fewer.
    """

    experts: tuple[ExpertId, ...]
    weights: Mapping[NodeId, FloatArray]
    consistency: Mapping[NodeId, FloatArray]
    answered: Mapping[NodeId, IntArray]
    asked: Mapping[NodeId, int]
    wanted: Mapping[NodeId, IntArray]

    def contradictory(self, threshold: float) -> tuple[tuple[ExpertId, NodeId], ...]:
        """Return who exceeds the threshold where, the worst first."""
        found = [
            (float(ratio), expert, node)
            for node, ratios in self.consistency.items()
            for expert, ratio in zip(self.experts, ratios, strict=True)
            if ratio > threshold
        ]
        return tuple((expert, node) for _, expert, node in sorted(found, key=lambda one: -one[0]))


def expert_leaf_weights(tree: CriteriaTree, experts: ExpertPriorities) -> FloatArray:
    """Return each expert's global weights of the leaves, shape (K, leaves); NaN where a node above has none."""
    weights: dict[NodeId, FloatArray] = {GOAL: np.ones(len(experts.experts))}
    for node in tree.parents:
        for column, child in enumerate(tree.children(node)):
            weights[child] = weights[node] * experts.weights[node][:, column]
    columns = [weights[leaf] for leaf in tree.leaves]
    return np.array(columns).reshape(len(columns), len(experts.experts)).T


@lru_cache(maxsize=64)
def _priorities(
    logs: bytes, experts: int, items: int, priorities: PriorityMethod, random_index: RandomIndex
) -> NodePriorities:
    """Return the priorities of one node from what stands in its pairs, remembered: an answer changes one node of many.

    Args:
        logs: Natural logarithms of the upper triangles' ratios, NaN where unanswered, as doubles, row by row.
        experts: How many rows there are.
        items: How many things were compared.
        priorities: As in `MethodChoices`.
        random_index: Likewise.
    """
    block = PairBlock(GOAL, tuple(map(str, range(items))), 0)
    matrices = block.matrices(np.frombuffer(logs).reshape(experts, items * (items - 1) // 2))
    return node_priorities(matrices, MethodChoices(priorities=priorities, random_index=random_index))


def expert_priorities(study: Study, layout: PairLayout) -> ExpertPriorities:
    """Return what each expert said under the nodes of a layout.

    Reads the panel, rounds, comparisons and method choices.
    """
    answers = Answers.of(study, layout)
    ballots, methods = [study.comparison_ballot(expert) for expert in answers.experts], study.methods
    weights: dict[NodeId, FloatArray] = {}
    consistency: dict[NodeId, FloatArray] = {}
    answered: dict[NodeId, IntArray] = {}
    wanted: dict[NodeId, IntArray] = {}
    for block in layout.blocks:
        node, logs = block.node, np.ascontiguousarray(answers.logs[:, block.start : block.stop])
        found = _priorities(logs.tobytes(), len(logs), len(block.items), methods.priorities, methods.random_index)
        weights[node], consistency[node] = found.weights, found.consistency
        given = ~np.isnan(logs)
        answered[node] = np.asarray(given.sum(axis=1), dtype=np.int64)
        wanted[node] = np.full(len(ballots), block.stop - block.start)
        asking = methods.asking.get(node, Asking.PAIRS)
        for row, ballot in enumerate(ballots):
            if asking is Asking.BEST_WORST or node in ballot.extremes:
                answered[node][row], wanted[node][row] = compared_pairs(ballot, node, block.items, asking)
    asked = {block.node: block.stop - block.start for block in layout.blocks}
    return ExpertPriorities(answers.experts, weights, consistency, answered, asked, wanted)


def _run(study: Study, inputs: Inputs, report: Report) -> ExpertPriorities:  # noqa: ARG001 (the signature is `Run`'s)
    return expert_priorities(study, pair_layout(study))


def _run_swot(study: Study, inputs: Inputs, report: Report) -> ExpertPriorities:  # noqa: ARG001 (likewise)
    return expert_priorities(study, swot_layout(study))


EXPERT_PRIORITIES: Computation[ExpertPriorities] = Computation(
    name="expert priorities",
    reveals=False,
    reads=frozenset([Part.CRITERIA, Part.INITIATIVES, Part.PANEL, Part.ROUNDS, Part.COMPARISONS, Part.METHODS]),
    run=_run,
)

EXPERT_SWOT_PRIORITIES: Computation[ExpertPriorities] = Computation(
    name="expert priorities of SWOT",
    reveals=False,
    reads=frozenset([Part.SWOT, Part.PANEL, Part.ROUNDS, Part.COMPARISONS, Part.METHODS]),
    run=_run_swot,
)
