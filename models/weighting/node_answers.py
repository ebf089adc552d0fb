"""What ballots say of the items under one node, however each was asked: as weights, as points, as places."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from models.arrays import FloatArray
from models.judgement.comparisons import ComparisonBallot, PairBlock, PairLayout
from models.problem.choices import MethodChoices
from models.weighting.node_priorities import node_priorities

MOST_POINTS: Final = 100.0
"""Of points only proportions count: to be laid beside each other, everybody's most are set to so many."""

_ALIKE: Final = 1e-6
"""Weights that differ by a smaller share are one place: they were worked out, not given."""


def node_weights(ballots: Sequence[ComparisonBallot], block: PairBlock, methods: MethodChoices) -> FloatArray:
    """Return what each of K ballots weighs n items, shape (K, n); NaN where the answers leave separate parts."""
    alone = PairLayout.of({block.node: block.items})
    vectors = [ballot.log_vector_apart(alone) for ballot in ballots]
    logs = np.array(vectors).reshape(len(vectors), alone.length)
    return node_priorities(alone.by_node[block.node].matrices(logs), methods).weights


def points(weights: FloatArray) -> FloatArray:
    """Return weights, shape (…, n), as points of which the most are `MOST_POINTS`."""
    return np.asarray(MOST_POINTS * weights / weights.max(axis=-1, keepdims=True))


def places(weights: FloatArray) -> FloatArray:
    """Return weights, shape (…, n), as places from 1; those alike stand in the middle of the places that they share."""
    one, other = weights[..., :, np.newaxis], weights[..., np.newaxis, :]
    alike = np.abs(one - other) <= _ALIKE * np.maximum(one, other)
    before = ((other > one) & ~alike).sum(axis=-1)
    found = 1.0 + before + (alike.sum(axis=-1) - 1.0) / 2.0
    return np.where(np.isnan(weights), np.nan, found)
