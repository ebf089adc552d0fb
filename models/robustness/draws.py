"""Draws of weights: what the panel might have said, or nobody said at all.

Every function takes NumPy's `Generator`, so a seed fixes the result; drawing 1,000 and then 9,000 gives the very
weights that drawing 10,000 gives.
"""

from __future__ import annotations

from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from models.arrays import FloatArray

WeightArray: TypeAlias = NDArray[np.floating[Any]]
"""Drawn weights, in single or double precision."""


def uniform_weights(count: int, criteria: int, generator: np.random.Generator) -> FloatArray:
    """Return weights drawn uniformly from the simplex: no preference is known.

    They are exponential draws over their sum, which is Dirichlet(1, …, 1). Normalised *uniform* draws would crowd
    round equal weights.

    Returns:
        Weights, shape (count, criteria), > 0, rows sum to 1.

    References:
        Tervonen & Lahdelma (2007), EJOR 178:500-513; Devroye (1986), Non-Uniform Random Variate Generation, ch. XI.
    """
    weights = generator.standard_exponential((count, criteria))
    weights /= weights.sum(axis=1, keepdims=True)
    return weights


def coarse_uniform_weights(count: int, criteria: int, generator: np.random.Generator) -> NDArray[np.float32]:
    """Return weights like `uniform_weights`, in single precision and in less than half the time, for counting ranks.

    The exponential draws are −ln u, u in (0, 1]: NumPy takes the logarithm of eight numbers at once, while its own
    exponential draws come one by one. The grain of 2⁻²⁴ is far finer than any count of draws can show, and whoever
    counts them scores exactly these.

    Returns:
        Weights, shape (count, criteria), ≥ 0, rows sum to 1.

    References:
        Devroye (1986), Non-Uniform Random Variate Generation, ch. II.2 (inversion).
    """
    weights = generator.random((count, criteria), dtype=np.float32)
    np.subtract(np.float32(1.0), weights, out=weights)
    np.log(weights, out=weights)
    # Both the logarithms and their sum are negative: their quotient is not.
    weights /= np.einsum("ij->i", weights)[:, np.newaxis]
    return weights


def weights_around(centre: FloatArray, count: int, concentration: float, generator: np.random.Generator) -> FloatArray:
    """Return weights scattered round given ones, which are their mean: Dirichlet(concentration · centre).

    Args:
        centre: The panel's weights, shape (n,), ≥ 0, sum 1. A weight of 0 stays 0.
        count: How many to draw.
        concentration: How close they stay, > 0: the standard deviation of weight w is √(w (1 − w) / (concentration +
            1)); at n and equal weights this is the uniform distribution.
        generator: Where chance comes from.

    Returns:
        Weights, shape (count, n), rows sum to 1.
    """
    weights = np.zeros((count, centre.size))
    held = centre > 0
    weights[:, held] = generator.dirichlet(concentration * centre[held], size=count)
    return weights


def spread(centre: FloatArray, concentration: float) -> FloatArray:
    """Return the standard deviation of each weight under `weights_around`, shape (n,): what a slider should show."""
    return np.sqrt(centre * (1 - centre) / (concentration + 1))


def scattered_weights(centre: FloatArray, noise: NDArray[np.float32], amount: float) -> NDArray[np.float32]:
    """Return weights of which each is off by a random share of itself: centre · exp(amount · noise), scaled to sum 1.

    With the same noise, near centres give near weights, so a picture of them does not flicker while the centre walks.

    Args:
        centre: The weights that are doubted, shape (n,), ≥ 0, sum 1. A weight of 0 stays 0.
        noise: Standard normal draws, shape (S, n).
        amount: The standard deviation of a weight before scaling, as a share of it; 0.3 is ± 30 %.

    Returns:
        Weights, shape (S, n), rows sum to 1.
    """
    return scaled_weights(centre, scatter_factors(noise, amount))


def scatter_factors(noise: NDArray[np.float32], amount: float) -> NDArray[np.float32]:
    """Return by what `scattered_weights` multiplies the centre, shape (S, n): the same wherever that walks."""
    factors: NDArray[np.float32] = np.exp(np.float32(amount) * noise)
    return factors


def scaled_weights(centre: FloatArray, factors: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return weights, shape (S, n), that are the centre, shape (n,), times factors, shape (S, n), scaled to sum 1."""
    weights: NDArray[np.float32] = factors * centre.astype(np.float32)
    weights /= np.einsum("ij->i", weights)[:, np.newaxis]
    return weights
