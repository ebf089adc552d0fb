from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from numpy.testing import assert_allclose, assert_array_equal

from models.problem.choices import Synthesis
from models.ranking.ahp import ahp_synthesis, local_utilities
from tests.models.ranking.problems import Problem, problems
from tests.reference_cases import reference_case


def test_saatys_house_comes_out_by_distributive_synthesis() -> None:
    # Saaty (1990), How to make a decision: the analytic hierarchy process, EJOR 48:9-26, Table 4.
    case = reference_case("ahp_saaty1990_house_synthesis")
    result = ahp_synthesis(case.array("local_priorities"), case.array("criteria_weights"), Synthesis.DISTRIBUTIVE)
    case.check("global_priorities", result.scores)
    case.check("ranks", result.ranks)
    assert_allclose(result.contributions.sum(axis=1), result.scores)


def test_saatys_house_in_ideal_mode_puts_house_b_first() -> None:
    # Saaty's local priorities, each column over its best; worked by hand. The mode matters: A leads in the other one.
    case = reference_case("ahp_saaty1990_house_synthesis")
    local, weights = case.array("local_priorities"), case.array("criteria_weights")
    result = ahp_synthesis(local, weights, Synthesis.IDEAL)
    by_hand = [sum(w * row[j] / max(r[j] for r in local) for j, w in enumerate(weights)) for row in local]
    assert_allclose(result.scores, by_hand)
    assert result.local.max(axis=0).tolist() == [1.0] * 8
    assert result.ranks.tolist() == [2, 1, 3]
    assert_allclose(result.shares.sum(), 1.0)


def test_ratings_and_costs_become_utilities_between_their_own_anchors() -> None:
    utilities = local_utilities(
        np.array([[1.0, 60.0], [5.0, 100.0], [9.0, 0.0]]),
        np.array([1.0, 0.0]),
        np.array([9.0, 100.0]),
        np.array([True, False]),
    )
    assert_allclose(utilities, [[0.0, 0.4], [0.5, 0.0], [1.0, 1.0]])


@pytest.mark.parametrize(("mode", "each"), [(Synthesis.IDEAL, 1.0), (Synthesis.DISTRIBUTIVE, 0.25)])
def test_a_column_in_which_nobody_earns_anything_counts_like_any_constant_column(mode: Synthesis, each: float) -> None:
    local = np.array([[0.0, 0.3, 1.0], [0.0, 0.3, 0.2], [0.0, 0.3, 0.5], [0.0, 0.3, 0.0]])
    result = ahp_synthesis(local, np.array([0.2, 0.3, 0.5]), mode)
    assert_allclose(result.local[:, :2], each)
    assert result.ranks.tolist() == [1, 3, 2, 4]


@settings(max_examples=50)
@given(problems())
def test_distributive_scores_share_out_one_whole_and_ideal_scores_stay_below_it(problem: Problem) -> None:
    local = local_utilities(problem.matrix, problem.lower, problem.upper, problem.benefit)
    distributive = ahp_synthesis(local, problem.weights, Synthesis.DISTRIBUTIVE)
    assert_allclose(distributive.scores.sum(), 1.0)
    assert_allclose(distributive.shares, distributive.scores)
    ideal = ahp_synthesis(local, problem.weights, Synthesis.IDEAL)
    assert ideal.scores.max() <= 1 + 1e-12
    assert np.isfinite(ideal.local).all()


@settings(max_examples=50)
@given(problems(min_initiatives=2))
def test_in_ideal_mode_nobody_moves_when_one_leaves_that_is_nowhere_alone_at_the_top(problem: Problem) -> None:
    local = local_utilities(problem.matrix, problem.lower, problem.upper, problem.benefit)
    whole = ahp_synthesis(local, problem.weights, Synthesis.IDEAL)
    for gone in range(local.shape[0]):
        rest = np.delete(np.arange(local.shape[0]), gone)
        if (local[rest].max(axis=0) >= local[gone]).all():
            left = ahp_synthesis(local[rest], problem.weights, Synthesis.IDEAL)
            assert_array_equal(left.scores, whole.scores[rest])
