from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from numpy.testing import assert_allclose
from pymcdm import methods

from models.ranking.directions import signs
from models.ranking.promethee import Preference, PreferenceShape, PrometheeResult, promethee
from tests.models.ranking.problems import Problem, problems, random_problem
from tests.reference_cases import ReferenceCase, reference_case

SHAPES = {
    "usual": PreferenceShape.USUAL,
    "ushape": PreferenceShape.U_SHAPE,
    "vshape": PreferenceShape.V_SHAPE,
    "level": PreferenceShape.LEVEL,
    "linear": PreferenceShape.LINEAR,
    "gaussian": PreferenceShape.GAUSSIAN,
}


def preference(printed: dict[str, Any]) -> Preference:
    return Preference(SHAPES[printed["kind"]], printed.get("q", 0), printed.get("p", 0), printed.get("s", 1))


def power_stations(case: ReferenceCase) -> PrometheeResult:
    weights = case.array("weights")
    preferences = [preference(printed) for printed in case.inputs["preference_functions"]]
    return promethee(case.array("matrix"), weights / weights.sum(), case.benefit, preferences)


def test_the_six_power_stations_have_the_printed_preferences_and_net_flows() -> None:
    # Brans, Vincke & Mareschal (1986), EJOR 24:228-238.
    case = reference_case("promethee_brans1986_power_stations")
    result = power_stations(case)
    case.check("pi", result.preference)
    case.check("phi_sum", result.net * 5)  # printed as sums over the five others
    case.check("ranks", result.ranks)


def test_promethee_one_prefers_the_fifth_station_to_all_and_cannot_compare_the_first_two() -> None:
    # Brans, Vincke & Mareschal (1986), partial order.
    case = reference_case("promethee1_brans1986")
    result = power_stations(case)
    preferred_to = [f"a{index + 1}" for index in np.flatnonzero(result.preferred[4])]
    assert preferred_to == case.expected["a5_preferred_to"]
    relation = "R" if result.incomparable[0, 1] else "P"
    assert [relation] == case.expected["a1_vs_a2"]


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        ("usual", Preference()),
        ("ushape", Preference(PreferenceShape.U_SHAPE, indifference=0.7)),
        ("vshape", Preference(PreferenceShape.V_SHAPE, strict=3.0)),
        ("level", Preference(PreferenceShape.LEVEL, indifference=0.7, strict=3.0)),
        ("vshape_2", Preference(PreferenceShape.LINEAR, indifference=0.7, strict=3.0)),
    ],
)
def test_net_flows_are_pymcdms_for_the_functions_that_it_has(theirs: str, ours: Preference) -> None:
    generator = np.random.default_rng(6)
    for _ in range(10):
        problem = random_problem(generator)
        n = problem.weights.size
        method = methods.PROMETHEE_II(theirs, p=[ours.strict] * n, q=[ours.indifference] * n)
        expected = method(problem.matrix, problem.weights, signs(problem.benefit), validation=False)
        result = promethee(problem.matrix, problem.weights, problem.benefit, [ours] * n)
        assert_allclose(result.net, expected, rtol=0, atol=1e-12)


def test_a_single_initiative_has_no_flows() -> None:
    result = promethee(np.array([[3.0]]), np.array([1.0]), np.array([True]), [Preference()])
    assert result.net.tolist() == [0.0]
    assert result.ranks.tolist() == [1]


@settings(max_examples=50)
@given(problems(min_initiatives=2))
def test_net_flows_sum_to_nothing_and_each_pair_stands_in_one_relation(problem: Problem) -> None:
    result = promethee(problem.matrix, problem.weights, problem.benefit, [Preference()] * problem.weights.size)
    assert_allclose(result.net.sum(), 0, atol=1e-12)
    assert not (result.preferred & result.preferred.T).any()
    assert not (result.preferred & result.incomparable).any()
    assert (result.incomparable == result.incomparable.T).all()
