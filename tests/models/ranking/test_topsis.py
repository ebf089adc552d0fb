from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose, assert_array_equal
from pymcdm import methods, normalizations

from models.arrays import FloatArray
from models.problem.choices import Normalisation
from models.ranking.directions import signs
from models.ranking.topsis import TopsisResult, classic_topsis, fixed_domain_topsis, normalise
from tests.models.ranking.problems import Problem, problems, random_problem
from tests.reference_cases import reference_case

CLASSIC = [Normalisation.VECTOR, Normalisation.MINMAX, Normalisation.MAX, Normalisation.SUM]


def classic(problem: Problem, normalisation: Normalisation) -> TopsisResult:
    return classic_topsis(problem.matrix, problem.weights, problem.benefit, normalisation)


def fixed(problem: Problem) -> TopsisResult:
    return fixed_domain_topsis(problem.matrix, problem.weights, problem.lower, problem.upper, problem.benefit)


def every_variant(problem: Problem) -> list[TopsisResult]:
    return [fixed(problem), *(classic(problem, normalisation) for normalisation in CLASSIC)]


@pytest.mark.parametrize(
    "name",
    [
        # Hwang & Yoon (1981), Multiple Attribute Decision Making, p. 133.
        "topsis_hwang_yoon1981_fighter",
        # Opricovic & Tzeng (2004), EJOR 156:445-455, Table 3: the mountain climber under two normalisations.
        "topsis_opricovic2004_f",
        "topsis_opricovic2004_minmax",
        # Yoon & Hwang (1995), Multiple Attribute Decision Making: An Introduction: the graduate fellowship.
        "topsis_yoon_hwang1995_fellowship",
    ],
)
def test_published_examples_come_out_with_all_that_they_print(name: str) -> None:
    case = reference_case(name)
    result = classic_topsis(
        case.array("matrix"), case.array("weights"), case.benefit, Normalisation(case.inputs["normalisation"])
    )
    for field in case.expected:
        case.check(field, getattr(result, field))


# pymcdm turns a cost round before it looks for the ideals: 1 − r, and for min–max the mirrored share. Distances do not
# notice, so vector, min–max and max agree with swapped ideals to the last digits. Its sum norm inverts instead,
# (1/x) / Σ(1/x), which is another method: there only benefit criteria can agree, and costs do when left as r.
@pytest.mark.parametrize(
    ("normalisation", "theirs"),
    [
        (Normalisation.VECTOR, normalizations.vector_normalization),
        (Normalisation.MINMAX, normalizations.minmax_normalization),
        (Normalisation.MAX, normalizations.max_normalization),
        (Normalisation.SUM, lambda x, cost=False: (-1 if cost else 1) * x / x.sum()),
    ],
)
def test_classic_closeness_is_pymcdms_on_random_problems_with_costs(
    normalisation: Normalisation, theirs: Callable[..., FloatArray]
) -> None:
    generator = np.random.default_rng(20)
    for _ in range(40):
        problem = random_problem(generator, m=int(generator.integers(2, 15)), n=int(generator.integers(1, 9)))
        expected = methods.TOPSIS(theirs)(problem.matrix, problem.weights, signs(problem.benefit), validation=False)
        assert_allclose(classic(problem, normalisation).closeness, expected, rtol=0, atol=1e-12)


def test_with_sum_normalisation_pymcdm_agrees_without_costs_and_inverts_them_where_there_are_any() -> None:
    problem = random_problem(np.random.default_rng(3))
    theirs = methods.TOPSIS(normalizations.sum_normalization)
    benefits = Problem(problem.matrix, problem.weights, np.ones(6, dtype=np.bool_))
    assert_allclose(
        classic(benefits, Normalisation.SUM).closeness, theirs(benefits.matrix, benefits.weights, np.ones(6))
    )
    inverted = theirs(problem.matrix, problem.weights, signs(problem.benefit))
    assert np.abs(classic(problem, Normalisation.SUM).closeness - inverted).max() > 0.01


def test_fixed_domain_closeness_is_the_formula_worked_by_hand() -> None:
    result = fixed_domain_topsis(
        np.array([[9.0, 20.0], [5.0, 80.0]]),
        np.array([0.6, 0.4]),
        np.array([1.0, 0.0]),
        np.array([9.0, 100.0]),
        np.array([True, False]),
    )
    assert_allclose(result.normalised, [[1.0, 0.2], [0.5, 0.8]])
    assert_allclose(result.ideal, [0.6, 0.0])
    assert_allclose(result.anti_ideal, [0.0, 0.4])
    assert_allclose(result.d_plus, [0.08, np.hypot(0.3, 0.32)])
    assert_allclose(result.d_minus, [np.hypot(0.6, 0.32), np.hypot(0.3, 0.08)])
    assert_allclose(result.closeness, result.d_minus / (result.d_plus + result.d_minus))
    assert result.ranks.tolist() == [1, 2]


def test_the_best_possible_initiative_has_closeness_one_and_the_worst_zero() -> None:
    ends = np.array([[9.0, 1.0], [1.0, 9.0]])
    problem = Problem(ends, np.array([0.5, 0.5]), np.array([True, False]))
    assert_allclose(fixed(problem).closeness, [1.0, 0.0])


def test_a_single_initiative_is_first_and_half_way_between_ideals_that_are_both_itself() -> None:
    problem = Problem(np.array([[3.0, 7.0]]), np.array([0.5, 0.5]), np.array([True, False]))
    for normalisation in CLASSIC:
        result = classic(problem, normalisation)
        assert result.closeness.tolist() == [0.5]
        assert result.ranks.tolist() == [1]


def test_initiatives_that_are_all_alike_all_tie_for_first() -> None:
    problem = Problem(np.full((3, 2), 4.0), np.array([0.3, 0.7]), np.array([True, False]))
    for result in every_variant(problem):
        assert result.ranks.tolist() == [1, 1, 1]


def test_a_constant_column_changes_nothing_in_the_classic_variants() -> None:
    problem = random_problem(np.random.default_rng(5), m=5, n=3)
    constant = Problem(
        np.column_stack([problem.matrix, np.full(5, 6.0)]),
        np.append(problem.weights, 0.5),
        np.append(problem.benefit, True),
    )
    for normalisation in CLASSIC:
        assert_allclose(classic(constant, normalisation).closeness, classic(problem, normalisation).closeness)


def test_a_column_of_zeros_normalises_to_zeros_and_negative_columns_keep_their_order() -> None:
    for normalisation in CLASSIC:
        assert normalise(np.zeros((3, 1)), normalisation).tolist() == [[0.0], [0.0], [0.0]]
        normalised = normalise(np.array([[-4.0], [-1.0], [-2.0]]), normalisation)[:, 0]
        assert normalised.argsort().tolist() == [0, 2, 1]


@settings(max_examples=40)
@given(problems(), st.integers(0, 99))
def test_renumbering_the_initiatives_renumbers_the_results(problem: Problem, seed: int) -> None:
    order = np.random.default_rng(seed).permutation(problem.matrix.shape[0])
    for before, after in zip(every_variant(problem), every_variant(problem.rows(order)), strict=True):
        assert_allclose(after.closeness, before.closeness[order], atol=1e-12)
        assert_array_equal(after.ranks, before.ranks[order])


@settings(max_examples=40)
@given(problems(), st.integers(-12, 12))
def test_the_unit_of_a_criterion_changes_nothing_in_the_classic_variants(problem: Problem, power: int) -> None:
    factor = np.ones(problem.weights.size)
    factor[0] = 10.0**power
    rescaled = Problem(problem.matrix * factor, problem.weights, problem.benefit)
    for normalisation in CLASSIC:
        before, after = classic(problem, normalisation), classic(rescaled, normalisation)
        assert_allclose(after.closeness, before.closeness, atol=1e-9)


@settings(max_examples=60)
@given(problems(min_initiatives=2))
def test_with_a_fixed_domain_nobody_moves_when_another_leaves(problem: Problem) -> None:
    whole = fixed(problem)
    for gone in range(problem.matrix.shape[0]):
        rest = np.delete(np.arange(problem.matrix.shape[0]), gone)
        assert_array_equal(fixed(problem.rows(rest)).closeness, whole.closeness[rest])


@settings(max_examples=60)
@given(problems())
def test_every_figure_is_finite_and_closeness_lies_between_zero_and_one(problem: Problem) -> None:
    for result in every_variant(problem):
        for figures in (result.normalised, result.weighted, result.d_plus, result.d_minus, result.closeness):
            assert np.isfinite(figures).all()
        assert (result.closeness >= 0).all()
        assert (result.closeness <= 1).all()
        assert result.ranks.min() == 1
