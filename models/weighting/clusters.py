"""Groups of experts who see things alike, found from their pairwise consensus."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from models.arrays import FloatArray

THRESHOLDS = tuple(round(0.975 - 0.025 * step, 3) for step in range(12))
"""0.975 down to 0.70 by 0.025."""

MOST_UNCLUSTERED = 4
"""A partition that leaves more experts alone than this explains a panel poorly."""


@dataclass(frozen=True, slots=True)
class Clustering:
    """The experts in clusters, at one threshold.

    Attributes:
        threshold: Least pairwise S* with the centre of a cluster.
        clusters: Experts (0-based) in each cluster, the largest first; the first expert of each is its centre.
        unclustered: Experts that no other expert is near to, ascending.
    """

    threshold: float
    clusters: tuple[tuple[int, ...], ...]
    unclustered: tuple[int, ...]


def clusters_at(similarity: FloatArray, threshold: float) -> Clustering:
    """Return the clusters at one threshold, greedily: the expert with most others within it, then again with the rest.

    Args:
        similarity: Pairwise S*, shape (K, K); experts with NaN stay unclustered.
        threshold: Least S* with the centre.

    References:
        Goepel (2018), IJAHP 10(3):469-487 (S*); the cluster analysis of AHP-OS (2022).
    """
    near = similarity >= threshold
    np.fill_diagonal(near, val=True)
    left = np.ones(len(near), dtype=np.bool_)
    counts = near.sum(axis=1)
    clusters: list[tuple[int, ...]] = []
    while left.any():
        centre = int(np.argmax(np.where(left, counts, 0)))
        if counts[centre] < 2:
            break
        members = np.flatnonzero(near[centre] & left)
        nearest_first = members[np.argsort(-similarity[centre, members], kind="stable")]
        clusters.append((centre, *(int(k) for k in nearest_first if k != centre)))
        left[members] = False
        counts -= near[:, members].sum(axis=1)
    return Clustering(threshold, tuple(clusters), tuple(int(k) for k in np.flatnonzero(left)))


def cluster_table(similarity: FloatArray) -> tuple[Clustering, ...]:
    """Return the clusters at each of `THRESHOLDS`, the strictest first."""
    return tuple(clusters_at(similarity, threshold) for threshold in THRESHOLDS)


def best_clustering(table: tuple[Clustering, ...]) -> Clustering:
    """Return the clustering that tells most: the fewest clusters and single experts, but at least two clusters.

    Of equals the strictest. Where no threshold gives two clusters with at most `MOST_UNCLUSTERED` experts alone, the
    panel has no camps, and the fewest clusters and single experts are returned without that demand.

    Args:
        table: From `cluster_table`.
    """
    camps = [row for row in table if len(row.clusters) >= 2 and len(row.unclustered) <= MOST_UNCLUSTERED]
    return min(camps or table, key=lambda row: len(row.clusters) + len(row.unclustered))
