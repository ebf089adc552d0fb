"""The camps of a panel: experts who see the whole question alike.

Apart from `panel_agreement`, since comparing everyone with everyone takes longer than all the rest of it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from models.computing.computation import Computation, Inputs
from models.computing.progress import Report
from models.panel.experts import ExpertId
from models.problem.criteria import CriteriaTree
from models.study import Part, Study
from models.weighting.clusters import Clustering, best_clustering, cluster_table
from models.weighting.consensus import pairwise_consensus
from models.weighting.expert_priorities import EXPERT_PRIORITIES, ExpertPriorities, expert_leaf_weights


@dataclass(frozen=True)
class Camps:
    """Experts who see the whole question alike.

    Attributes:
        threshold: The least S*, of global leaf weights, with the first of a cluster, who is its centre.
        clusters: The experts of each cluster, the largest first.
        alone: Experts whom nobody is near to.
        table: The clusterings at every threshold, the strictest first; rows number `experts`.
        experts: Those who have weights for every leaf, in the order of the rows.
    """

    threshold: float
    clusters: tuple[tuple[ExpertId, ...], ...]
    alone: tuple[ExpertId, ...]
    table: tuple[Clustering, ...]
    experts: tuple[ExpertId, ...]


def camps(tree: CriteriaTree, priorities: ExpertPriorities) -> Camps | None:
    """Return the clusters of like-minded experts; None where fewer than two have weights for every leaf.

    References:
        Goepel (2018), IJAHP 10(3):469-487 (S*); the cluster analysis of AHP-OS (2022).
    """
    leaves = expert_leaf_weights(tree, priorities)
    complete = np.flatnonzero(~np.isnan(leaves).any(axis=1))
    if len(complete) < 2 or leaves.shape[1] < 2:
        return None
    experts = tuple(priorities.experts[row] for row in complete)
    table = cluster_table(pairwise_consensus(leaves[complete]))
    best = best_clustering(table)
    return Camps(
        threshold=best.threshold,
        clusters=tuple(tuple(experts[row] for row in cluster) for cluster in best.clusters),
        alone=tuple(experts[row] for row in best.unclustered),
        table=table,
        experts=experts,
    )


def _run(study: Study, inputs: Inputs, report: Report) -> Camps | None:  # noqa: ARG001 (the signature is `Run`'s)
    return camps(study.criteria, inputs(EXPERT_PRIORITIES))


CAMPS: Computation[Camps | None] = Computation(
    name="camps", reads=frozenset([Part.CRITERIA]), needs=(EXPERT_PRIORITIES,), run=_run
)
