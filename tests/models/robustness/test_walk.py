"""Weights that walk: where the others go, and what the order is then."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.computing.results import Results
from models.problem.choices import Normalisation, RankingMethod
from models.problem.criteria import GOAL
from models.ranking.study_ranking import RANKING
from models.robustness.stability import walked
from models.robustness.walk import Walk, walk_in_tree, walk_to, weights_below
from models.weighting.assumed import shares_below
from models.weighting.panel_weights import WEIGHTS
from tests.studies import synthetic_study

STUDY = synthetic_study(experts=6, initiatives=7, criteria=4)


def a_walk() -> Walk:
    results = Results()
    local = results.get(WEIGHTS, STUDY).whole.local
    return Walk(STUDY.criteria, local, results.get(RANKING, STUDY).whole, STUDY.methods)


def test_the_others_follow_in_proportion() -> None:
    assert walk_to(np.array([0.2, 0.6, 0.2]), 0, 0.6) == pytest.approx([0.6, 0.3, 0.1])


def test_without_pins_it_is_the_walk_that_stability_is_worked_out_on() -> None:
    top = np.array([0.1, 0.4, 0.3, 0.2])
    steps = np.array([0.0, 0.25, 0.9, 1.0])
    assert np.array([walk_to(top, 2, step) for step in steps]) == pytest.approx(walked(top, 2, steps))


def test_a_pinned_criterion_stays_and_leaves_only_the_rest_to_walk_in() -> None:
    top = np.array([0.2, 0.5, 0.3])
    assert walk_to(top, 0, 0.4, pinned=[1]) == pytest.approx([0.4, 0.5, 0.1])
    assert walk_to(top, 0, 0.9, pinned=[1]) == pytest.approx([0.5, 0.5, 0.0])


def test_nothing_moves_where_all_others_are_pinned() -> None:
    top = np.array([0.2, 0.5, 0.3])
    assert walk_to(top, 0, 0.9, pinned=[0, 1, 2]) == pytest.approx(top)


def test_those_that_had_nothing_share_equally_when_one_gives_way() -> None:
    assert walk_to(np.array([1.0, 0.0, 0.0]), 0, 0.4) == pytest.approx([0.4, 0.3, 0.3])


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    parts=st.lists(st.floats(0.0, 1.0), min_size=2, max_size=9).filter(lambda parts: sum(parts) > 1e-3),
    weight=st.floats(-0.5, 1.5),
    pins=st.sets(st.integers(0, 8)),
    data=st.data(),
)
def test_weights_stay_weights_however_they_are_walked(
    parts: list[float], weight: float, pins: set[int], data: st.DataObject
) -> None:
    top = np.array(parts) / sum(parts)
    criterion = data.draw(st.integers(0, len(parts) - 1))
    pinned = {pin for pin in pins if pin < len(parts)}
    after = walk_to(top, criterion, weight, pinned)
    assert after.sum() == pytest.approx(1.0)
    assert (after >= 0.0).all()
    for pin in pinned - {criterion}:
        assert after[pin] == pytest.approx(top[pin], abs=1e-12)


def test_the_walk_begins_at_the_panels_own_order() -> None:
    walk = a_walk()
    there = walk.ranked(walk.start)
    assert there.weights == pytest.approx(walk.ranking.weights)
    for method in RankingMethod:
        assert there.scores(method) == pytest.approx(walk.ranking.scores(method))
        assert list(there.ranks(method)) == list(walk.ranking.ranks(method))


def test_a_criterion_with_all_the_weight_ranks_as_if_it_were_the_only_one() -> None:
    walk = a_walk()
    there = walk.ranked(np.array([0.0, 1.0, 0.0, 0.0]))
    leaves = [leaf for leaf, weight in zip(there.leaves, there.weights, strict=True) if weight > 0.0]
    assert set(leaves) == set(STUDY.criteria.children("C2"))
    columns = [there.leaves.index(leaf) for leaf in leaves]
    local = walk.local["C2"]
    utilities = walk.ranking.ahp.local[:, columns] @ local
    assert there.ahp.scores == pytest.approx(utilities)


def test_what_stands_below_a_main_criterion_keeps_its_share_of_it() -> None:
    walk = a_walk()
    top = np.array([0.1, 0.2, 0.3, 0.4])
    leaves = weights_below(STUDY.criteria, walk.local, top)
    assert leaves.sum() == pytest.approx(1.0)
    for node, weight in zip(STUDY.criteria.children(GOAL), top, strict=True):
        places = [STUDY.criteria.leaves.index(leaf) for leaf in STUDY.criteria.children(node)]
        assert leaves[places] == pytest.approx(weight * walk.local[node])


def test_local_weights_are_found_again_from_the_leaves() -> None:
    walk = a_walk()
    leaves = weights_below(STUDY.criteria, walk.local, walk.start)
    found = shares_below(STUDY.criteria, leaves)
    assert set(found) == set(STUDY.criteria.parents)
    for node, shares in found.items():
        assert shares == pytest.approx(walk.local[node])


def test_a_branch_without_weight_shares_it_equally_once_it_has_some() -> None:
    leaves = weights_below(STUDY.criteria, a_walk().local, np.array([0.0, 0.5, 0.5, 0.0]))
    assert shares_below(STUDY.criteria, leaves)["C1"] == pytest.approx(np.full(3, 1 / 3))


@pytest.mark.parametrize("normalisation", [Normalisation.FIXED, Normalisation.VECTOR, Normalisation.MINMAX])
def test_topsis_walks_by_the_normalisation_that_the_study_chose(normalisation: Normalisation) -> None:
    study = replace(STUDY, methods=replace(STUDY.methods, normalisation=normalisation))
    results = Results()
    ranking = results.get(RANKING, study).whole
    walk = Walk(study.criteria, results.get(WEIGHTS, study).whole.local, ranking, study.methods)
    assert walk.ranked(walk.start).topsis.closeness == pytest.approx(ranking.topsis.closeness)


def test_a_sub_criterion_walks_among_its_siblings_and_nothing_else_does() -> None:
    walk = a_walk()
    local = walk_in_tree(STUDY.criteria, walk.local, "C2.1", 0.8, pinned=["C2.3", "C1"])
    own = walk.local["C2"]
    assert local["C2"] == pytest.approx(walk_to(own, 0, 0.8, pinned=[2]))
    assert all(local[node] is walk.local[node] for node in walk.local if node != "C2")
    leaves, before = walk.ranked_by(local).weights, walk.ranking.weights
    columns = [walk.ranking.leaves.index(leaf) for leaf in STUDY.criteria.children("C2")]
    assert leaves[columns].sum() == pytest.approx(before[columns].sum())
    others = np.setdiff1d(np.arange(len(leaves)), columns)
    assert leaves[others] == pytest.approx(before[others])
