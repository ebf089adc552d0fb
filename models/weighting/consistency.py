"""How far a comparison matrix is from consistent: CR with a named random index, and GCI, with their thresholds."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from models.arrays import FloatArray
from models.problem.choices import RandomIndex
from models.weighting.comparison_matrix import missing_pairs

CR_THRESHOLD = 0.10
"""Matrices with a higher CR should be looked at again (Saaty 1977, J. Mathematical Psychology 15:234-281)."""


RANDOM_INDEX_FROM_3: dict[RandomIndex, tuple[float, ...]] = {
    RandomIndex.SAATY_1980: (0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49),
    # n = 11 is 1.52 in the ANP book, 1.51 in some sources that quote it.
    RandomIndex.SAATY_2005: (0.52, 0.89, 1.11, 1.25, 1.35, 1.40, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59),
    RandomIndex.DONEGAN_DODD: (
        *(0.4914, 0.8286, 1.0591, 1.1797, 1.2519, 1.3171, 1.3733, 1.4055, 1.4213, 1.4497),
        *(1.4643, 1.4822, 1.4969, 1.5078, 1.5153, 1.5262, 1.5313, 1.5371),
    ),
    RandomIndex.ALONSO_LAMATA: (),
    RandomIndex.AGUARON_MORENO: (
        *(0.525, 0.882, 1.115, 1.252, 1.341, 1.404, 1.452, 1.484, 1.513, 1.535, 1.555, 1.570, 1.583, 1.595),
    ),
}
"""The published values of each table, for n = 3, 4 …; see `random_index` for what follows them."""


def random_index(items: int, table: RandomIndex = RandomIndex.SAATY_1980, missing: int = 0) -> float:
    """Return the random index of n items, corrected for the pairs that are missing.

    Where a table ends (classic n = 10, Saaty 2005 n = 15, Donegan & Dodd n = 20, Aguarón & Moreno n = 16), the linear
    fit of Alonso & Lamata goes on: mean λ_max = 2.7699 n − 4.3513. An incomplete matrix is easier to keep consistent:
    its index is smaller, by 1 − 2m / ((n−1)(n−2)), and 0 when the answers form a tree, which cannot contradict itself.

    Args:
        items: Number of items n.
        table: Which table.
        missing: Number of missing pairs m.

    References:
        Saaty (1980), The Analytic Hierarchy Process; Saaty (2005), Theory and Applications of the ANP, p. 31;
        Donegan & Dodd (1991), Math. Comput. Modelling 15(10):135-137; Alonso & Lamata (2006), Int. J. Uncertainty,
        Fuzziness and Knowledge-Based Systems 14(4):445-459; Aguarón & Moreno-Jiménez (2003), EJOR 147:137-145;
        Ágoston & Csató (2022), Omega 108:102576 (incomplete).
    """
    if items <= 2:
        return 0.0
    published = RANDOM_INDEX_FROM_3[table]
    complete = published[items - 3] if items - 3 < len(published) else (1.7699 * items - 4.3513) / (items - 1)
    return complete * max(0.0, 1.0 - 2.0 * missing / ((items - 1) * (items - 2)))


def consistency_index(lambda_max: float, items: int) -> float:
    """Return Saaty's CI = (λ_max − n) / (n − 1); 0 for n ≤ 2, where nothing can contradict."""
    return max(0.0, lambda_max - items) / (items - 1) if items > 2 else 0.0


def consistency_ratio(
    lambda_max: float, items: int, table: RandomIndex = RandomIndex.SAATY_1980, missing: int = 0
) -> float:
    """Return CR = CI / RI; 0 for n ≤ 2 and for answers that form a tree.

    Args:
        lambda_max: Largest eigenvalue; of an incomplete matrix, the least over all completions.
        items: Number of items n.
        table: Random index; a CR means nothing without its name.
        missing: Number of missing pairs.

    References:
        Saaty (1980), The Analytic Hierarchy Process; Ágoston & Csató (2022), Omega 108:102576 (incomplete).
    """
    index = random_index(items, table, missing)
    return consistency_index(lambda_max, items) / index if index > 0.0 else 0.0


def batch_consistency_ratio(
    lambda_max: FloatArray,
    items: int,
    table: RandomIndex = RandomIndex.SAATY_1980,
    missing: NDArray[np.int64] | int = 0,
) -> FloatArray:
    """Return the CR of each of many matrices of n items.

    Args:
        lambda_max: Largest eigenvalues, any shape; NaN stays NaN.
        items: Number of items n.
        table: Random index.
        missing: Number of missing pairs, of each matrix or of all.
    """
    counts, which = np.unique(np.asarray(missing), return_inverse=True)
    indices = np.array([random_index(items, table, int(count)) for count in counts])[which].reshape(np.shape(missing))
    excess = np.where(np.isnan(lambda_max), np.nan, np.maximum(lambda_max - items, 0.0)) / max(items - 1, 1)
    safe = np.where(indices > 0.0, indices, 1.0)
    return np.asarray(np.where((indices > 0.0) | np.isnan(lambda_max), excess / safe, 0.0))


def batch_geometric_consistency_index(stack: FloatArray, weights: FloatArray) -> FloatArray:
    """Return the GCI of each matrix of a stack, from its own log-least-squares priorities.

    GCI = Σ ln²(a_ij w_j / w_i) / (N − (n − 1)) over the N pairs answered; with all pairs answered the divisor is
    (n−1)(n−2)/2. It is 0 where N = n − 1.

    Args:
        stack: Reciprocal matrices, shape (..., n, n), NaN where a pair is missing.
        weights: Priorities by row geometric mean or log least squares, shape (..., n).

    Returns:
        Shape (...).

    References:
        Crawford & Williams (1985), J. Mathematical Psychology 29:387-405; Aguarón & Moreno-Jiménez (2003), EJOR
        147:137-145; Escobar, Aguarón & Moreno-Jiménez (2015), Decision Support Systems 74:67-77 (incomplete).
    """
    items = stack.shape[-1]
    logs = np.log(weights)
    errors = np.log(stack) - logs[..., :, None] + logs[..., None, :]
    total = 0.5 * np.nansum(errors**2, axis=(-2, -1))
    freedom = (items - 1) * (items - 2) // 2 - missing_pairs(stack)
    index = np.where(freedom > 0, total / np.maximum(freedom, 1), 0.0)
    return np.where(np.isnan(weights).any(axis=-1), np.nan, index)


def geometric_consistency_index(comparisons: FloatArray, weights: FloatArray) -> float:
    """Return the GCI of one matrix, from its own log-least-squares priorities; see the batched form."""
    return float(batch_geometric_consistency_index(comparisons, weights))


def gci_threshold(items: int) -> float:
    """Return the GCI that corresponds to a CR of 0.10.

    References:
        Aguarón & Moreno-Jiménez (2003), EJOR 147:137-145.
    """
    return {3: 0.3147, 4: 0.3526}.get(items, 0.370)
