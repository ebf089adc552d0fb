"""Kendall's coefficient of concordance: how alike several experts rank the same items."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from models.arrays import FloatArray


@dataclass(frozen=True, slots=True, eq=False)
class Concordance:
    """How alike m raters rank n items.

    Attributes:
        w: Kendall's W, corrected for ties: 0 no agreement, 1 the same ranking by all.
        chi_square: m (n − 1) W.
        degrees: n − 1.
        p_value: Probability of at least this W if the rankings were independent (chi-square approximation).
        rank_sums: Sum of the ranks of each item, shape (n,).
        mean_spearman: Mean rank correlation of the raters, (m W − 1) / (m − 1) when nothing is tied.
    """

    w: float
    chi_square: float
    degrees: int
    p_value: float
    rank_sums: FloatArray
    mean_spearman: float


def kendall_w(ratings: FloatArray) -> Concordance:
    """Return Kendall's W with ties for the ranking that each rater's ratings imply.

    W = 12 S / (m² (n³ − n) − m Σ T), S the squared deviations of the rank sums, T = Σ (t³ − t) over each rater's ties.
    Raters who tie everything rank nothing; if all do, W is undefined (NaN).

    Args:
        ratings: Ratings or ranks without gaps, shape (n, m): items in rows, raters in columns, n ≥ 2, m ≥ 2.

    References:
        Kendall & Babington Smith (1939), Annals of Mathematical Statistics 10:275-287; Siegel & Castellan (1988).
    """
    items, raters = ratings.shape
    ranks = average_ranks(ratings)
    sums = ranks.sum(axis=1)
    deviation = float(((sums - sums.mean()) ** 2).sum())
    # n³ − n less the ties of a rater is 12 times the squared deviations of his ranks.
    possible = 12.0 * raters * float(((ranks - ranks.mean(axis=0)) ** 2).sum())
    w = 12.0 * deviation / possible if possible > 0.0 else float("nan")
    chi_square = raters * (items - 1) * w
    return Concordance(
        w=w,
        chi_square=chi_square,
        degrees=items - 1,
        p_value=chi_square_tail(chi_square, items - 1),
        rank_sums=sums,
        mean_spearman=_mean_correlation(ranks),
    )


def chi_square_tail(value: float, degrees: int) -> float:
    """Return the probability that a chi-square variable with `degrees` of freedom exceeds `value`; NaN for NaN."""
    # Of SciPy's special functions alone: its statistics take ten times as long to load.
    from scipy.special import chdtrc

    return float(chdtrc(degrees, max(value, 0.0) if value == value else value))  # noqa: PLR0124 (NaN is not itself)


def average_ranks(values: FloatArray) -> FloatArray:
    """Return the ranks down each column, 1 for the smallest value, ties sharing their mean rank.

    Args:
        values: Shape (n, m).
    """
    below = (values[None, :, :] < values[:, None, :]).sum(axis=1)
    equal = (values[None, :, :] == values[:, None, :]).sum(axis=1)
    ranks: FloatArray = below + 0.5 * (equal + 1.0)
    return ranks


def fisher_mean_correlation(values: FloatArray) -> float:
    """Return the mean correlation of all pairs of columns, averaged through Fisher's z = artanh r.

    On `average_ranks` it is the mean Spearman correlation that R's irr prints, on ratings the mean Pearson correlation.

    Args:
        values: Shape (n, m), m ≥ 2, no constant column.

    References:
        Fisher (1921), Metron 1:3-32.
    """
    pairs = _pair_correlations(values)
    bound = 1.0 - np.finfo(np.float64).eps  # the z of a perfect correlation is infinite
    return float(np.tanh(np.arctanh(np.clip(pairs, -bound, bound)).mean()))


def _mean_correlation(values: FloatArray) -> float:
    varied = values[:, np.ptp(values, axis=0) > 0.0]
    count = varied.shape[1]
    if count < 2:
        return float("nan")
    # Of columns scaled to length 1, all products together are the square of their sum: no matrix of pairs is needed.
    centred = varied - varied.mean(axis=0)
    scaled = centred / np.sqrt((centred**2).sum(axis=0))
    return float(((scaled.sum(axis=1) ** 2).sum() - count) / (count * (count - 1)))


def _pair_correlations(values: FloatArray) -> FloatArray:
    correlations = np.asarray(np.corrcoef(values, rowvar=False))
    pairs: FloatArray = correlations[np.triu_indices(values.shape[1], 1)]
    return pairs
