"""What the decision matrix itself says of weights, set beside what the panel says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import numpy as np

from models.arrays import FloatArray
from models.computing.computation import Computation, Inputs
from models.computing.progress import Report
from models.problem.criteria import CriterionId
from models.problem.initiatives import InitiativeId
from models.ranking.decision_matrix import MATRIX, DecisionMatrix
from models.study import Study
from models.weighting.answers import WHOLE
from models.weighting.concordance import average_ranks
from models.weighting.objective import critic_weights, entropy_weights, merec_weights

FEWEST_INITIATIVES: Final = 3
"""Of fewer, contrast among the initiatives says nothing."""

_LOWEST, _HIGHEST = 1.0, 9.0


class DataMethod(StrEnum):
    """Methods that read weights off the decision matrix."""

    ENTROPY = "entropy"
    CRITIC = "critic"
    MEREC = "merec"


@dataclass(frozen=True, eq=False)
class DataWeights:
    """Weights of the leaves by three methods that ask nobody.

    Attributes:
        leaves: The leaves that could be weighed: those on which most initiatives have a value.
        left_out: The other leaves, such as those under which initiatives are compared in pairs.
        initiatives: The initiatives that have a value on each of the leaves.
        weights: By method, shape (leaves,), summing to 1; empty where there are too few initiatives.
    """

    leaves: tuple[CriterionId, ...]
    left_out: tuple[CriterionId, ...]
    initiatives: tuple[InitiativeId, ...]
    weights: Mapping[DataMethod, FloatArray]

    def panel_shares(self, tree_leaves: Sequence[CriterionId], panel: FloatArray) -> FloatArray:
        """Return the panel's weights of the leaves that could be weighed, summing to 1, from those of all leaves."""
        shares = panel[[list(tree_leaves).index(leaf) for leaf in self.leaves]]
        return np.asarray(shares / shares.sum())


def likeness(one: FloatArray, other: FloatArray) -> float:
    """Return Spearman's ρ between two weightings of the same leaves; NaN where one of them does not tell them apart.

    References:
        Spearman (1904), American Journal of Psychology 15:72-101.
    """
    if len(one) < 2 or np.ptp(one) < 1e-12 or np.ptp(other) < 1e-12:
        return float("nan")
    correlations = np.asarray(np.corrcoef(average_ranks(np.column_stack([one, other])), rowvar=False))
    return float(correlations[0, 1])


def data_weights(matrix: DecisionMatrix) -> DataWeights:
    """Return what three methods read off the whole panel's decision matrix.

    Every criterion is put on one scale first, from 1 at the worse end of its own domain to 9 at the better end, just as
    the ranking sees it. Raw values would not do: entropy and MEREC take ratios of values, which mean nothing on a scale
    of steps, and one cost over three orders of magnitude would take nearly all of the weight.
    """
    known = ~np.isnan(matrix.voices[WHOLE])
    # A leaf that hardly anybody scored yet must not take all initiatives with it.
    columns = np.asarray(known.sum(axis=0) * 2 > len(known))
    rows = np.asarray(known[:, columns].all(axis=1))
    leaves = tuple(leaf for leaf, used in zip(matrix.leaves, columns, strict=True) if used)
    initiatives = tuple(one for one, used in zip(matrix.initiatives, rows, strict=True) if used)
    weights: dict[DataMethod, FloatArray] = {}
    if len(initiatives) >= FEWEST_INITIATIVES and leaves:
        good = _on_one_scale(matrix)[np.ix_(rows, columns)]
        benefit = np.ones(len(leaves), dtype=np.int64)
        weights = {
            DataMethod.ENTROPY: entropy_weights(good).weights,
            DataMethod.CRITIC: critic_weights(good, benefit).weights,
            DataMethod.MEREC: merec_weights(good, benefit).weights,
        }
    left_out = tuple(leaf for leaf in matrix.leaves if leaf not in leaves)
    return DataWeights(leaves, left_out, initiatives, weights)


def _on_one_scale(matrix: DecisionMatrix) -> FloatArray:
    """Return values between 1 (the worse end of a leaf's domain) and 9 (the better), shape (m, n)."""
    domain = matrix.domain
    shares = (domain.transformed(matrix.voices[WHOLE]) - domain.lower) / (domain.upper - domain.lower)
    good = np.clip(np.where(domain.benefit, shares, 1.0 - shares), 0.0, 1.0)
    return np.asarray(_LOWEST + (_HIGHEST - _LOWEST) * good)


def _run(study: Study, inputs: Inputs, report: Report) -> DataWeights:  # noqa: ARG001 (the signature is `Run`'s)
    return data_weights(inputs(MATRIX))


DATA_WEIGHTS: Computation[DataWeights] = Computation(name="data weights", reads=frozenset(), needs=(MATRIX,), run=_run)
