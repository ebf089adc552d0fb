from __future__ import annotations

from functools import partial

import numpy as np
import pytest
from hypothesis import given, settings

from models.arrays import FloatArray, IntArray
from models.problem.choices import Normalisation, Synthesis
from models.ranking.ahp import ahp_synthesis, local_utilities
from models.ranking.ranks import competition_ranks
from models.ranking.reversal import Ranking, reversal_check
from models.ranking.topsis import classic_topsis, fixed_domain_topsis
from tests.models.ranking.problems import Problem, problems


def by_fixed_topsis(problem: Problem) -> Ranking:
    def ranking(matrix: FloatArray) -> IntArray:
        return fixed_domain_topsis(matrix, problem.weights, problem.lower, problem.upper, problem.benefit).ranks

    return ranking


def by_classic_topsis(problem: Problem, normalisation: Normalisation) -> Ranking:
    def ranking(matrix: FloatArray) -> IntArray:
        return classic_topsis(matrix, problem.weights, problem.benefit, normalisation).ranks

    return ranking


def by_ahp(problem: Problem, mode: Synthesis) -> Ranking:
    def ranking(matrix: FloatArray) -> IntArray:
        local = local_utilities(matrix, problem.lower, problem.upper, problem.benefit)
        return ahp_synthesis(local, problem.weights, mode).ranks

    return ranking


def by_weighted_sum(problem: Problem) -> Ranking:
    def ranking(matrix: FloatArray) -> IntArray:
        return competition_ranks(
            local_utilities(matrix, problem.lower, problem.upper, problem.benefit) @ problem.weights
        )

    return ranking


@settings(max_examples=50)
@given(problems(min_initiatives=2))
def test_fixed_domain_topsis_and_a_weighted_sum_on_fixed_scales_never_reverse(problem: Problem) -> None:
    for ranking in (by_fixed_topsis(problem), by_weighted_sum(problem)):
        check = reversal_check(problem.matrix, ranking)
        assert not check.order_changes.any()
        assert not check.winner_changes.any()
        assert not check.copy_changes_order
        assert not check.copy_changes_winner


def test_belton_and_gears_copy_turns_the_distributive_order_round_and_not_the_ideal_one() -> None:
    # Belton & Gear (1983), On a short-coming of Saaty's method of analytic hierarchies, Omega 11:228-230: three
    # criteria of equal weight; A, B, C with B first; a copy of B makes A first. The copy here is of the last-ranked,
    # so the published fourth column joins by hand.
    abc = np.array([[1.0, 9.0, 8.0], [9.0, 1.0, 9.0], [1.0, 1.0, 1.0]])
    with_copy_of_b = np.vstack([abc, abc[1]])
    third = np.full(3, 1 / 3)
    distributive = partial(ahp_synthesis, weights=third, mode=Synthesis.DISTRIBUTIVE)
    ideal = partial(ahp_synthesis, weights=third, mode=Synthesis.IDEAL)
    assert distributive(abc).ranks.tolist() == [2, 1, 3]
    # Published: .45, .47, .08, then .37, .29, .06, .29.
    np.testing.assert_allclose(distributive(abc).scores, [0.45, 0.47, 0.08], atol=0.006)
    np.testing.assert_allclose(distributive(with_copy_of_b).scores, [0.37, 0.29, 0.06, 0.29], atol=0.006)
    assert distributive(with_copy_of_b).ranks.tolist() == [1, 2, 4, 2]
    assert ideal(with_copy_of_b).ranks.tolist() == [3, 1, 4, 1]


@pytest.mark.parametrize(
    ("name", "order_share", "winner_share"),
    [("vector", 0.607, 0.022), ("minmax", 0.544, 0.071), ("distributive", 0.214, 0.012), ("ideal", 0.010, 0.000)],
)
def test_methods_that_look_at_the_set_reverse_about_as_often_as_measured(
    name: str, order_share: float, winner_share: float
) -> None:
    # METHODS §5: shares over 3,000 random 12 × 6 problems, removing the last-ranked. Here 300 problems that resemble
    # panels' mean ratings: an initiative's general quality (sd 0.5) and each criterion's own opinion (sd 1) round 5.
    generator = np.random.default_rng(7)
    order, winner = 0, 0
    for _ in range(300):
        opinions = 5 + generator.normal(0, 0.5, (12, 1)) + generator.normal(0, 1, (12, 6))
        weights = generator.dirichlet(np.ones(6))
        problem = Problem(np.clip(opinions, 1, 9), weights, np.ones(6, dtype=np.bool_))
        classic = name in {"vector", "minmax"}
        ranking = by_classic_topsis(problem, Normalisation(name)) if classic else by_ahp(problem, Synthesis(name))
        ranks = ranking(problem.matrix)
        rest = np.delete(np.arange(12), ranks.argmax())
        expected, without = competition_ranks(-ranks[rest]), ranking(problem.matrix[rest])
        order += bool((expected != without).any())
        winner += bool(((expected == 1) != (without == 1)).any())
    assert order / 300 == pytest.approx(order_share, abs=0.08)
    assert winner / 300 == pytest.approx(winner_share, abs=0.03)


def test_the_check_names_who_must_leave_for_what_to_change() -> None:
    # Ranks by nearness to the mean: whoever leaves moves the mean.
    def nearest_to_mean(matrix: FloatArray) -> IntArray:
        return competition_ranks(np.abs(matrix[:, 0] - matrix[:, 0].mean()), higher_is_better=False)

    check = reversal_check(np.array([[0.0], [4.0], [5.0], [100.0]]), nearest_to_mean)
    assert check.ranks.tolist() == [3, 2, 1, 4]
    assert check.order_changes.tolist() == [False, False, False, True]
    assert check.expected[3].tolist() == [3, 2, 1, 0]
    assert check.without[3].tolist() == [3, 1, 2, 0]
    assert check.winner_changes.tolist() == [False, False, False, True]
    assert not check.copy_changes_order
