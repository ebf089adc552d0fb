from __future__ import annotations

import numpy as np
from numpy.testing import assert_allclose

from models.ranking.transforms import Outside, linear, log10, piecewise_linear, step
from tests.reference_cases import reference_case


def test_piecewise_value_functions_come_out_inside_and_outside_their_range() -> None:
    # R package smaa (van Valkenhoef), tests/pvf.R.
    case = reference_case("value_function_piecewise_linear")
    for curve, values, expected in (("f3", "x3", "y3"), ("f4", "x4", "y4")):
        points = case.inputs[curve]
        for outside in Outside:
            actual = piecewise_linear(
                case.array(values), np.array(points["cutoffs"]), np.array(points["values"]), outside
            )
            case.check(expected, actual)
    cutoffs, levels = (np.array(case.inputs["f4"][field], dtype=np.float64) for field in ("cutoffs", "values"))
    beyond = case.array("x_out")
    case.check("y_clip", piecewise_linear(beyond, cutoffs, levels))
    case.check("y_interpolate", piecewise_linear(beyond, cutoffs, levels, Outside.EXTRAPOLATE))


def test_linear_runs_from_low_to_high_either_way_round() -> None:
    values = np.array([20.0, 50.0, 100.0])
    assert_allclose(linear(values, 0.0, 100.0), [0.2, 0.5, 1.0])
    assert_allclose(linear(values, 100.0, 0.0), [0.8, 0.5, 0.0])


def test_ten_times_the_money_is_one_step_and_less_than_the_floor_counts_as_the_floor() -> None:
    assert_allclose(log10(np.array([[0.0, 1.0], [10.0, 1000.0]]), floor=1.0), [[0.0, 0.0], [1.0, 3.0]])


def test_a_value_on_a_threshold_has_reached_the_step() -> None:
    levels = step(np.array([0.0, 9.9, 10.0, 19.0, 20.0, 99.0]), np.array([10.0, 20.0]), np.array([0.0, 0.5, 1.0]))
    assert levels.tolist() == [0.0, 0.0, 0.5, 0.5, 1.0, 1.0]
