from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from numpy.testing import assert_allclose
from pymcdm import methods

from models.ranking.directions import signs
from models.ranking.vikor import vikor
from tests.models.ranking.problems import Problem, problems, random_problem
from tests.reference_cases import reference_case


@pytest.mark.parametrize(
    "name",
    [
        # Opricovic & Tzeng (2004), EJOR 156:445-455, Table 3.
        "vikor_opricovic2004",
        # scikit-criteria, tests/agg/test_vikor.py: the two best tie exactly.
        "vikor_exact_tie",
    ],
)
def test_published_measures_conditions_and_compromise_come_out(name: str) -> None:
    case = reference_case(name)
    result = vikor(case.array("matrix"), case.array("weights"), case.benefit, case.inputs["v"])
    case.check("S", result.group_utility)
    case.check("R", result.regret)
    case.check("Q", result.compromise)
    assert result.acceptable_advantage == case.expected["acceptable_advantage"]
    assert result.acceptable_stability == case.expected["acceptable_stability"]
    assert list(result.compromise_set) == case.expected["compromise_set"]
    if "ranks" in case.expected:
        case.check("ranks", result.ranks)


def test_compromise_measure_is_pymcdms_on_random_problems() -> None:
    generator = np.random.default_rng(4)
    for _ in range(30):
        problem = random_problem(generator)
        expected = methods.VIKOR()(problem.matrix, problem.weights, signs(problem.benefit), validation=False)
        result = vikor(problem.matrix, problem.weights, problem.benefit)
        assert_allclose(result.compromise, expected, rtol=0, atol=1e-12)


def test_a_leader_that_is_first_by_neither_measure_shares_the_compromise_with_the_second() -> None:
    matrix = np.array([[3, 10, 8], [5, 8, 6], [6, 1, 9], [5, 3, 7], [7, 2, 6], [10, 0, 5]], dtype=np.float64)
    result = vikor(matrix, np.array([0.4, 0.3, 0.3]), np.full(3, True))
    assert result.group_utility.argmin() == 0
    assert result.regret.argmin() == 4
    assert result.ranks.tolist() == [4, 2, 1, 6, 3, 5]
    assert result.acceptable_advantage
    assert not result.acceptable_stability
    assert result.compromise_set == (1, 2)


def test_a_constant_criterion_and_a_single_initiative_have_nothing_to_regret() -> None:
    alone = vikor(np.array([[3.0, 4.0]]), np.array([0.5, 0.5]), np.array([True, False]))
    assert alone.compromise_set == (0,)
    assert alone.acceptable_advantage
    constant = vikor(np.array([[1.0, 7.0], [2.0, 7.0], [3.0, 7.0]]), np.array([0.5, 0.5]), np.array([True, True]))
    assert constant.ranks.tolist() == [3, 2, 1]
    assert_allclose(constant.regret, [0.5, 0.25, 0.0])


@settings(max_examples=60)
@given(problems())
def test_the_first_always_belongs_to_the_compromise_and_every_measure_is_finite(problem: Problem) -> None:
    result = vikor(problem.matrix, problem.weights, problem.benefit)
    assert set(np.flatnonzero(result.ranks == 1)) <= set(result.compromise_set)
    assert np.isfinite(result.compromise).all()
    if result.acceptable_advantage and result.acceptable_stability:
        assert len(result.compromise_set) == 1
