from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from models.arrays import FloatArray
from models.weighting.clusters import THRESHOLDS, best_clustering, cluster_table, clusters_at
from models.weighting.consensus import pairwise_consensus
from tests.models.weighting.matrices import priorities

groups = st.lists(priorities(4), min_size=1, max_size=8).map(np.stack)


def test_thresholds_run_from_975_down_to_700_in_steps_of_25() -> None:
    assert THRESHOLDS[0] == 0.975
    assert THRESHOLDS[-1] == 0.7
    assert len(THRESHOLDS) == 12


def test_two_camps_and_a_loner_are_told_apart() -> None:
    trade, people = [0.70, 0.20, 0.10], [0.10, 0.25, 0.65]
    group = np.array([trade, people, [0.72, 0.18, 0.10], [0.12, 0.80, 0.08], [0.11, 0.24, 0.65], trade])
    found = best_clustering(cluster_table(pairwise_consensus(group)))
    assert [set(cluster) for cluster in found.clusters] == [{0, 2, 5}, {1, 4}]
    assert found.unclustered == (3,)
    assert found.threshold == 0.975


def test_the_greatest_neighbourhood_is_taken_first_and_its_centre_named_first() -> None:
    # 1 is near to 0, 2 and 3; 3 is also near to 4, which has nobody else.
    near = np.array([(0, 1), (1, 2), (1, 3), (3, 4)])
    similarity = np.full((5, 5), 0.5)
    similarity[near[:, 0], near[:, 1]] = similarity[near[:, 1], near[:, 0]] = [0.90, 0.95, 0.85, 0.99]
    found = clusters_at(similarity, 0.8)
    assert found.clusters == ((1, 2, 0, 3),)
    assert found.unclustered == (4,)


def test_a_panel_without_camps_is_one_cluster_or_none() -> None:
    alike = pairwise_consensus(np.array([[0.5, 0.5], [0.51, 0.49], [0.49, 0.51]]))
    together = best_clustering(cluster_table(alike))
    assert together.clusters == ((0, 1, 2),)
    assert together.threshold == 0.975
    alone = best_clustering(cluster_table(np.eye(3)))
    assert alone.clusters == ()
    assert alone.unclustered == (0, 1, 2)


def test_experts_without_priorities_are_in_no_cluster() -> None:
    group = np.array([[0.5, 0.5], [np.nan, np.nan], [0.5, 0.5]])
    assert clusters_at(pairwise_consensus(group), 0.9).clusters == ((0, 2),)
    assert clusters_at(pairwise_consensus(group), 0.9).unclustered == (1,)


@given(groups)
@settings(max_examples=40, deadline=None)
def test_each_expert_stands_in_one_place_near_to_the_centre(group: FloatArray) -> None:
    similarity = pairwise_consensus(group)
    for row in cluster_table(similarity):
        members = [k for cluster in row.clusters for k in cluster]
        assert sorted([*members, *row.unclustered]) == list(range(len(group)))
        sizes = [len(cluster) for cluster in row.clusters]
        assert sizes == sorted(sizes, reverse=True)
        assert min(sizes, default=2) >= 2
        for centre, *others in row.clusters:
            assert all(similarity[centre, k] >= row.threshold for k in others)
        for one in row.unclustered:
            assert all(similarity[one, other] < row.threshold for other in row.unclustered if other != one)
