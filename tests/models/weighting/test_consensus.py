from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose

from models.arrays import FloatArray
from models.weighting.consensus import (
    AHP_OS_BOUNDS,
    GOEPEL_2018_BOUNDS,
    ConsensusBand,
    consensus,
    consensus_band,
    hierarchy_consensus,
    pairwise_consensus,
)
from tests.models.weighting.matrices import priorities
from tests.reference_cases import reference_case

groups = st.tuples(st.integers(1, 6), st.integers(2, 6)).flatmap(
    lambda size: st.lists(priorities(size[1]), min_size=size[0], max_size=size[0]).map(np.stack)
)


def test_consensus_runs_from_opposed_extremists_to_identical_priorities() -> None:
    # Goepel (2018), IJAHP 10(3):469-487, eqs 11-21 and sec. 9.
    case = reference_case("group_goepel2018_consensus_limits")
    found = [
        consensus(np.array(group), case.inputs["scale_maximum_M"]).s_star
        for group in case.inputs["priorities"].values()
    ]
    case.check("S", found)


def test_three_experts_have_the_consensus_worked_out_beforehand() -> None:
    group = np.array([[0.50, 0.25, 0.15, 0.10], [0.40, 0.30, 0.20, 0.10], [0.20, 0.50, 0.20, 0.10]])
    result = consensus(group)
    assert_allclose(result.s_star, 0.906217, atol=5e-7)
    assert_allclose(result.homogeneity, 0.947150, atol=5e-7)
    assert_allclose(result.beta, result.gamma - result.alpha)
    assert result.experts == 3


@given(groups)
@settings(max_examples=40, deadline=None)
def test_consensus_is_full_only_where_all_agree_and_the_order_of_experts_and_items_is_nothing_to_it(
    group: FloatArray,
) -> None:
    result = consensus(group)
    assert result.s_star <= 1.0 + 1e-12
    assert result.homogeneity >= result.s_star - 1e-12  # the scale's limit is the more demanding of the two
    assert_allclose(consensus(group[::-1, ::-1]).s_star, result.s_star, atol=1e-12)
    assert_allclose(consensus(np.repeat(group[:1], 3, axis=0)).s_star, 1.0, atol=1e-12)


@given(groups)
@settings(max_examples=30, deadline=None)
def test_pairwise_consensus_is_the_consensus_of_two(group: FloatArray) -> None:
    matrix = pairwise_consensus(group)
    for k, one in enumerate(group):
        for m, other in enumerate(group):
            assert_allclose(matrix[k, m], consensus(np.stack([one, other])).s_star, atol=1e-12)


def test_experts_without_priorities_are_left_out() -> None:
    group = np.array([[0.6, 0.4], [np.nan, np.nan], [0.5, 0.5]])
    assert consensus(group) == consensus(group[[0, 2]])
    pairwise = pairwise_consensus(group)
    assert np.isnan(pairwise[1]).all()
    assert_allclose(pairwise[0, 2], consensus(group).s_star)
    nobody = consensus(np.full((2, 3), np.nan))
    assert nobody.experts == 0
    assert np.isnan(nobody.s_star)


def test_on_a_single_item_everyone_agrees() -> None:
    result = consensus(np.ones((3, 1)))
    assert result.s_star == 1.0
    assert result.homogeneity == 1.0
    assert (pairwise_consensus(np.ones((2, 1))) == 1.0).all()


def test_a_priority_of_zero_has_no_entropy() -> None:
    assert_allclose(consensus(np.array([[1.0, 0.0], [0.0, 1.0]])).homogeneity, 0.0, atol=1e-12)


def test_a_hierarchy_has_the_mean_of_its_nodes_by_global_weight() -> None:
    nodes, shares = np.array([0.9, 0.5, np.nan]), np.array([1.0, 0.6, 0.4])
    assert_allclose(hierarchy_consensus(nodes, shares), (0.9 + 0.3) / 1.6)
    assert np.isnan(hierarchy_consensus(np.array([np.nan]), np.array([1.0])))


def test_bands_have_their_published_bounds() -> None:
    # Goepel (2018), IJAHP 10(3), Table 2; the four equal steps are those of AHP-OS.
    case = reference_case("tables_thresholds")
    case.check("consensus_upper_bounds_very_low_low_moderate_high", GOEPEL_2018_BOUNDS)
    assert AHP_OS_BOUNDS == (0.5, 0.625, 0.75, 0.875)


@pytest.mark.parametrize(
    ("s_star", "band"),
    [
        (-0.1, ConsensusBand.VERY_LOW),
        (0.499, ConsensusBand.VERY_LOW),
        (0.5, ConsensusBand.LOW),
        (0.63, ConsensusBand.MODERATE),
        (0.76, ConsensusBand.HIGH),
        (0.875, ConsensusBand.VERY_HIGH),
        (1.0, ConsensusBand.VERY_HIGH),
    ],
)
def test_a_consensus_has_a_band(s_star: float, band: ConsensusBand) -> None:
    assert consensus_band(s_star) is band


def test_the_printed_bounds_can_be_asked_for() -> None:
    assert consensus_band(0.63, GOEPEL_2018_BOUNDS) is ConsensusBand.LOW
