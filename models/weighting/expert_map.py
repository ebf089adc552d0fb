"""Where the experts stand to each other: a map of their weights on which near means alike."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from models.arrays import FloatArray
from models.computing.computation import Computation, Inputs
from models.computing.progress import Report
from models.panel.experts import ExpertId
from models.problem.criteria import CriterionId
from models.study import Part, Study
from models.weighting.expert_priorities import EXPERT_PRIORITIES, expert_leaf_weights
from models.weighting.panel_weights import WEIGHTS

_LEAST: Final = 1e-6
"""A weight of nothing would lie infinitely far away."""


@dataclass(frozen=True, eq=False)
class ExpertMap:
    """Experts on a plane, the whole panel at its origin.

    Attributes:
        experts: Those who have weights for every leaf, in the order of the points.
        points: Shape (K, 2); distances are those of the logarithms of the weights' ratios, as far as two axes show.
        explained: The share of all squared distances from the panel that each axis shows, shape (2,).
        ends: For each axis, the leaf that weighs more towards its low and towards its high end.
    """

    experts: tuple[ExpertId, ...]
    points: FloatArray
    explained: FloatArray
    ends: tuple[tuple[CriterionId, CriterionId], ...]


def log_ratio_axes(weights: FloatArray, centre: FloatArray) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Return the form biplot of weights around a centre: points (K, 2), loadings (2, n), explained shares (2,).

    Distances are Aitchison's: between centred logarithms, so that 2 % against 1 % is as far as 40 % against 20 %. The
    signs of the axes are turned so that the greatest loading of each is positive: the same panel gives the same map.

    Args:
        weights: Shape (K, n), rows that sum to 1, n ≥ 1.
        centre: What lies at the origin, shape (n,).

    References:
        Aitchison & Greenacre (2002), Journal of the Royal Statistical Society C 51:375-392.
    """
    logs = np.log(np.maximum(np.vstack([weights, centre]), _LEAST))
    centred = logs - logs.mean(axis=1, keepdims=True)
    left, singular, right = np.linalg.svd(centred[:-1] - centred[-1], full_matrices=False)
    found = min(2, len(singular))
    points, loadings, explained = np.zeros((len(weights), 2)), np.zeros((2, weights.shape[1])), np.zeros(2)
    total = float((singular**2).sum())
    for axis in range(found):
        sign = np.sign(right[axis, np.argmax(np.abs(right[axis]))]) or 1.0
        points[:, axis] = sign * left[:, axis] * singular[axis]
        loadings[axis] = sign * right[axis]
        explained[axis] = singular[axis] ** 2 / total if total > 0.0 else 0.0
    return points, loadings, explained


def _run(study: Study, inputs: Inputs, report: Report) -> ExpertMap | None:  # noqa: ARG001 (the signature is `Run`'s)
    experts, tree = inputs(EXPERT_PRIORITIES), study.criteria
    leaves = expert_leaf_weights(tree, experts)
    complete = np.flatnonzero(~np.isnan(leaves).any(axis=1))
    if len(complete) < 2 or leaves.shape[1] < 2:
        return None
    points, loadings, explained = log_ratio_axes(leaves[complete], inputs(WEIGHTS).whole.leaves)
    ends = tuple((tree.leaves[int(np.argmin(axis))], tree.leaves[int(np.argmax(axis))]) for axis in loadings)
    return ExpertMap(tuple(experts.experts[row] for row in complete), points, explained, ends)


EXPERT_MAP: Computation[ExpertMap | None] = Computation(
    name="expert map", reads=frozenset([Part.CRITERIA]), needs=(EXPERT_PRIORITIES, WEIGHTS), run=_run
)
