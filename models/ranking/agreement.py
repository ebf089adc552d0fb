"""How alike two rankings are: Spearman, weighted Spearman, WS and Kendall, all with ties.

Inputs are competition ranks of the same m initiatives; ties are put at the middle of their places, on which the
coefficients are defined. A ranking in which everybody ties says nothing: against it Spearman's and Kendall's
coefficients are 0/0 and are given here as 0, or as 1 if the other ranking is the same. For one initiative all are 1.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from models.arrays import FloatArray, IntArray
from models.ranking.ranks import mid_ranks


@dataclass(frozen=True, slots=True)
class Agreement:
    """Four coefficients of one ranking against a reference; 1 is the same order.

    Attributes:
        spearman: −1 … 1; every place counts alike.
        weighted_spearman: −1 … 1; places near the top count more.
        ws: 0 … 1, asymmetric; the top of the *reference* counts most.
        kendall: τ-b, −1 … 1; pairs in the same order against pairs in opposite order.
    """

    spearman: float
    weighted_spearman: float
    ws: float
    kendall: float


def agreement(reference: IntArray, other: IntArray) -> Agreement:
    """Return all four coefficients of a ranking against a reference, both of shape (m,)."""
    return Agreement(
        spearman(reference, other), weighted_spearman(reference, other), ws(reference, other), kendall(reference, other)
    )


def spearman(x: IntArray, y: IntArray) -> float:
    """Return Spearman's ρ: the linear correlation of the mid-ranks.

    References:
        Spearman (1904); Kendall & Gibbons (1990), Rank Correlation Methods, for ties.
    """
    centred_x, centred_y = (mid_ranks(ranks) - (ranks.size + 1) / 2 for ranks in (x, y))
    return _cosine(centred_x, centred_y)


def weighted_spearman(x: IntArray, y: IntArray) -> float:
    """Return r_w: Spearman's coefficient with differences weighted by how near the top they are.

    References:
        Pinto da Costa & Soares (2005), A weighted rank measure of correlation, ANZJS 47(4).
    """
    m = x.size
    if m == 1:
        return 1.0
    a, b = mid_ranks(x), mid_ranks(y)
    distance = np.square(a - b) * ((m - a + 1) + (m - b + 1))
    return float(1 - 6 * distance.sum() / (m**4 + m**3 - m**2 - m))


def ws(reference: IntArray, other: IntArray) -> float:
    """Return WS: each difference halves in weight from one place of the reference to the next.

    References:
        Sałabun & Urbaniak (2020), A new coefficient of rankings similarity in decision-making problems, ICCS 2020.
    """
    m = reference.size
    if m == 1:
        return 1.0
    a, b = mid_ranks(reference), mid_ranks(other)
    furthest = np.maximum(a - 1, m - a)
    return float(1 - (np.exp2(-a) * np.abs(a - b) / furthest).sum())


def kendall(x: IntArray, y: IntArray) -> float:
    """Return Kendall's τ-b: concordant less discordant pairs, over the pairs that are untied in each.

    References:
        Kendall (1945), The treatment of ties in ranking problems, Biometrika 33(3).
    """
    signs_x, signs_y = (np.sign(ranks[:, np.newaxis] - ranks).ravel().astype(np.float64) for ranks in (x, y))
    return _cosine(signs_x, signs_y)


def _cosine(a: FloatArray, b: FloatArray) -> float:
    size = float(np.sqrt((a @ a) * (b @ b)))
    if size == 0:
        return 1.0 if np.array_equal(a, b) else 0.0
    return float(a @ b) / size
