from __future__ import annotations

import numpy as np
import pymcdm.weights
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose

from models.arrays import FloatArray
from models.weighting.objective import ScoreNotPositiveError, critic_weights, entropy_weights, merec_weights
from tests.reference_cases import reference_case

matrices = st.tuples(st.integers(3, 6), st.integers(2, 5), st.integers(0, 10_000)).map(
    lambda drawn: np.random.default_rng(drawn[2]).uniform(0.5, 9.0, drawn[:2])
)


def test_entropy_weights_are_the_published_ones() -> None:
    # Xu (2004), EJOR 156(2):530-532.
    case = reference_case("weights_entropy_xu2004")
    case.check("weights", entropy_weights(case.array("matrix")).weights)


def test_critic_weights_are_the_published_ones() -> None:
    # Diakoulaki, Mavrotas & Papayannakis (1995), Computers & Operations Research 22(7):763-770.
    case = reference_case("weights_critic_diakoulaki1995")
    types = np.array(case.inputs["types"])
    case.check("weights", critic_weights(case.array("matrix"), types).weights)
    case.check("weights_spearman", critic_weights(case.array("matrix"), types, ranked=True).weights)


def test_merec_weights_are_the_published_ones() -> None:
    # Keshavarz-Ghorabaee et al. (2021), Symmetry 13(4):525, Tables 2-4.
    case = reference_case("weights_merec_keshavarz2021")
    result = merec_weights(case.array("matrix"), np.array(case.inputs["types"]))
    case.check("S", result.performances)
    case.check("weights", result.weights)


@given(matrices, st.data())
@settings(max_examples=30, deadline=None)
def test_pymcdm_agrees_wherever_it_is_right(matrix: FloatArray, data: st.DataObject) -> None:
    criteria = matrix.shape[1]
    types = np.array(data.draw(st.lists(st.sampled_from([1, -1]), min_size=criteria, max_size=criteria)))
    assert_allclose(entropy_weights(matrix).weights, pymcdm.weights.entropy_weights(matrix), atol=1e-9)
    assert_allclose(merec_weights(matrix, types).weights, pymcdm.weights.merec_weights(matrix, types), atol=1e-9)
    # pymcdm's CRITIC knows benefits only: a cost goes in with its sign turned, as the method's authors normalise it.
    assert_allclose(critic_weights(matrix, types).weights, pymcdm.weights.critic_weights(matrix * types), atol=1e-9)


def test_a_zero_in_a_column_is_no_lack_of_entropy() -> None:
    # Shares 0, 0.5, 0.5 have entropy ln 2; pymcdm 1.4 takes it for 0 and would give the column all the weight.
    result = entropy_weights(np.array([[0.0, 1.0], [1.0, 2.0], [1.0, 9.0]]))
    assert_allclose(result.entropies[0], np.log(2.0) / np.log(3.0))
    skewed = np.array([1.0, 2.0, 9.0]) / 12.0
    assert_allclose(result.entropies[1], -(skewed * np.log(skewed)).sum() / np.log(3.0))


def test_a_criterion_that_tells_nothing_apart_has_no_weight() -> None:
    matrix = np.array([[4.0, 1.0, 5.0], [4.0, 2.0, 3.0], [4.0, 9.0, 4.0]])
    types = np.array([1, 1, -1])
    for weights in (
        entropy_weights(matrix).weights,
        critic_weights(matrix, types).weights,
        merec_weights(matrix, types).weights,
    ):
        assert weights[0] == 0.0
        assert_allclose(weights.sum(), 1.0)
    assert np.isnan(critic_weights(matrix, types).correlations[0]).all()


@pytest.mark.parametrize("matrix", [np.full((3, 4), 5.0), np.array([[1.0, 2.0, 3.0, 4.0]])])
def test_where_nothing_is_told_apart_all_criteria_weigh_the_same(matrix: FloatArray) -> None:
    types = np.array([1, -1, 1, 1])
    for weights in (
        entropy_weights(matrix).weights,
        critic_weights(matrix, types).weights,
        merec_weights(matrix, types).weights,
    ):
        assert weights.tolist() == [0.25] * 4


def test_a_column_of_zeros_tells_nothing_apart() -> None:
    assert_allclose(entropy_weights(np.array([[0.0, 1.0], [0.0, 3.0]])).weights, [0.0, 1.0], atol=1e-12)


def test_scores_that_a_method_cannot_read_are_named() -> None:
    matrix = np.array([[1.0, 2.0], [3.0, -1.0]])
    with pytest.raises(ScoreNotPositiveError) as caught:
        entropy_weights(matrix)
    assert caught.value.where == {"row": 1, "column": 1, "value": -1.0}
    with pytest.raises(ScoreNotPositiveError):
        merec_weights(np.array([[1.0, 0.0], [3.0, 1.0]]), np.array([1, 1]))
