"""Walking weights: what the order would be if criteria weighed otherwise, worked out while a slider moves.

A criterion walks among its siblings: what stands beside it gives way, what stands below it keeps its shares of it. The
scores stay the panel's, so a walk answers one question alone: what if *this* mattered more?
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

import numpy as np
from numpy.typing import NDArray

from models.arrays import FloatArray, IntArray
from models.problem.choices import MethodChoices, Normalisation
from models.problem.criteria import GOAL, CriteriaTree, CriterionId, NodeId
from models.ranking.ahp import ahp_synthesis, local_utilities
from models.ranking.ranks import best_first
from models.ranking.study_ranking import VoiceRanking
from models.ranking.tiers import tiers
from models.ranking.topsis import TopsisResult, classic_topsis, fixed_domain_topsis
from models.robustness.acceptability import RankCounts, acceptability
from models.robustness.drawn_order import SCATTER
from models.robustness.draws import scaled_weights, scatter_factors
from models.robustness.firmness import SEED
from models.robustness.study_scorer import scorer_of
from models.weighting.hierarchy import global_weights, leaf_weights

_NOTHING = 1e-12


def walk_to(top: FloatArray, criterion: int, weight: float, pinned: Collection[int] = ()) -> FloatArray:
    """Return weights in which one main criterion has `weight`, as far as the pinned ones leave room for it.

    The pinned ones stay; the others follow in proportion, or equally where they had nothing. Where no other can follow,
    nothing moves.

    Args:
        top: Weights of the main criteria, shape (k,), ≥ 0, sum 1.
        criterion: Which one is moved.
        weight: Where it is wanted.
        pinned: Those that must not move; the moved one itself may be among them.
    """
    held = np.zeros(top.shape, dtype=np.bool_)
    held[[other for other in pinned if other != criterion]] = True
    following = ~held
    following[criterion] = False
    if not following.any():
        return top.copy()
    room = max(1.0 - float(top[held].sum()), 0.0)
    reached = min(max(weight, 0.0), room)
    shares = np.where(following, top, 0.0)
    total = float(shares.sum())
    shares = shares / total if total > _NOTHING else following / following.sum()
    walked = np.where(held, top, shares * (room - reached))
    walked[criterion] = reached
    return walked


def walk_in_tree(
    tree: CriteriaTree,
    local: Mapping[NodeId, FloatArray],
    criterion: CriterionId,
    weight: float,
    pinned: Collection[CriterionId] = (),
) -> dict[NodeId, FloatArray]:
    """Return local weights in which one criterion has `weight` of what its parent has, as far as pins leave room.

    Args:
        tree: The criteria.
        local: Weights of the children by node, in the tree's order, each summing to 1.
        criterion: Which one is moved; everything outside its siblings stays the very same object.
        weight: The share of its parent that is wanted.
        pinned: Those that must not move, wherever they stand.
    """
    parent = tree.criteria[criterion].parent
    siblings = tree.children(parent)
    held = [place for place, one in enumerate(siblings) if one in pinned]
    return {**local, parent: walk_to(local[parent], siblings.index(criterion), weight, held)}


def weights_below(tree: CriteriaTree, local: Mapping[NodeId, FloatArray], top: FloatArray) -> FloatArray:
    """Return the weights of the leaves, shape (n,), when the main criteria weigh `top`, shape (k,).

    Args:
        tree: The criteria.
        local: The panel's local priorities by node; those under the goal are not used.
        top: Weights of the main criteria in the tree's order, sum 1.
    """
    return leaf_weights(tree, global_weights(tree, {**local, GOAL: top}))


@dataclass(frozen=True, eq=False)
class Walk:
    """All that stays as it is while weights walk.

    Attributes:
        tree: The criteria.
        local: The panel's local priorities by node.
        ranking: The order that the walk begins at.
        methods: How both rankings are made.
    """

    tree: CriteriaTree
    local: Mapping[NodeId, FloatArray]
    ranking: VoiceRanking
    methods: MethodChoices

    @property
    def start(self) -> FloatArray:
        """The weights that the panel gave the main criteria, shape (k,)."""
        return self.local[GOAL]

    def ranked(self, top: FloatArray) -> VoiceRanking:
        """Return both rankings under other weights of the main criteria, shape (k,), sum 1; well under a frame."""
        return self.ranked_by({**self.local, GOAL: top})

    def ranked_by(self, local: Mapping[NodeId, FloatArray]) -> VoiceRanking:
        """Return both rankings under other local weights, by node; well under a frame."""
        weights = leaf_weights(self.tree, global_weights(self.tree, local))
        return replace(
            self.ranking,
            weights=weights,
            ahp=ahp_synthesis(self._utilities, weights, self.methods.synthesis),
            topsis=self._topsis(weights),
        )

    @cached_property
    def _utilities(self) -> FloatArray:
        domain = self.ranking.domain
        return local_utilities(self.ranking.matrix, domain.lower, domain.upper, domain.benefit)

    def _topsis(self, weights: FloatArray) -> TopsisResult:
        matrix, domain = self.ranking.matrix, self.ranking.domain
        if self.methods.normalisation is Normalisation.FIXED:
            return fixed_domain_topsis(matrix, weights, domain.lower, domain.upper, domain.benefit)
        return classic_topsis(matrix, weights, domain.benefit, self.methods.normalisation)


WALK_DRAWS: Final = 4_000
"""Shares to ± 1.5 % with 95 % confidence, within a quarter of a frame, so that they keep up with the hand."""


class WalkOdds:
    """How sure the order is around weights that walk: the same noise at every step, so that nothing flickers."""

    def __init__(self, ranking: VoiceRanking, methods: MethodChoices, draws: int = WALK_DRAWS) -> None:
        """Make ready for the initiatives and scores of a ranking."""
        self._scorer = scorer_of(ranking, methods.leading, methods)
        self._index = methods.tier_index
        self._shape = (draws, len(ranking.leaves))

    @cached_property
    def _factors(self) -> NDArray[np.float32]:
        """The noise, made where it is first used: on a thread of its own in the window."""
        noise = np.random.default_rng(SEED).standard_normal(self._shape, dtype=np.float32)
        return scatter_factors(noise, SCATTER)

    def around(self, weights: FloatArray) -> RankCounts:
        """Return how often each takes each rank where every weight, shape (n,), may be off by `SCATTER` of itself."""
        return acceptability(self._scorer, scaled_weights(weights, self._factors))

    def tiers(self, counts: RankCounts, ranks: IntArray) -> IntArray:
        """Return the tier of each initiative, shape (m,), with these ranks."""
        return tiers(best_first(ranks), counts.pairwise_winning, self._index)
