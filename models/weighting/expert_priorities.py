"""Each expert's own priorities and consistency, node by node: what the pages about judging show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from models.arrays import FloatArray, IntArray
from models.computing.computation import Computation, Inputs
from models.computing.progress import Report
from models.panel.experts import ExpertId
from models.problem.criteria import GOAL, CriteriaTree, NodeId
from models.study import Part, Study
from models.weighting.answers import Answers
from models.weighting.node_priorities import node_priorities


@dataclass(frozen=True, eq=False)
class ExpertPriorities:
    """What each expert said, each taken alone.

    Attributes:
        experts: Who, in the order of the rows.
        weights: By node, priorities, shape (experts, n); NaN where the answers leave separate parts.
        consistency: By node, CR, shape (experts,); NaN likewise.
        answered: By node, how many pairs are answered, shape (experts,).
        asked: By node, how many pairs there are.
    """

    experts: tuple[ExpertId, ...]
    weights: Mapping[NodeId, FloatArray]
    consistency: Mapping[NodeId, FloatArray]
    answered: Mapping[NodeId, IntArray]
    asked: Mapping[NodeId, int]

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


def _run(study: Study, inputs: Inputs, report: Report) -> ExpertPriorities:  # noqa: ARG001 (the signature is `Run`'s)
    answers = Answers.of(study)
    weights: dict[NodeId, FloatArray] = {}
    consistency: dict[NodeId, FloatArray] = {}
    answered: dict[NodeId, IntArray] = {}
    for block in answers.layout.blocks:
        found = node_priorities(block.matrices(answers.logs), study.methods)
        weights[block.node], consistency[block.node] = found.weights, found.consistency
        given = ~np.isnan(answers.logs[:, block.start : block.stop])
        answered[block.node] = np.asarray(given.sum(axis=1), dtype=np.int64)
    asked = {block.node: block.stop - block.start for block in answers.layout.blocks}
    return ExpertPriorities(answers.experts, weights, consistency, answered, asked)


EXPERT_PRIORITIES: Computation[ExpertPriorities] = Computation(
    name="expert priorities",
    reads=frozenset([Part.CRITERIA, Part.INITIATIVES, Part.PANEL, Part.ROUNDS, Part.COMPARISONS, Part.METHODS]),
    run=_run,
)
