"""A value curve brings an indicator to worth, in every ranking, and back into its unit."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.testing import assert_allclose

from models.checking import check_study
from models.checking.faults import CurveOffScaleError, CurveOrderError, CurvePointsError
from models.computing.results import Results
from models.edits.criteria import set_scale
from models.errors import InputError
from models.exchange.text_form import read_text, write_text
from models.problem.criteria import Criterion, Direction, Scale, ScaleKind, Transform
from models.ranking.decision_matrix import Domain
from models.ranking.overlaps import OVERLAPS
from models.ranking.study_ranking import RANKING
from models.ranking.transforms import ValueCurve
from models.robustness.firmness import FIRMNESS
from models.study import Study
from tests.reference_cases import reference_case
from tests.studies import synthetic_study

STUDY = synthetic_study(initiatives=8)
COST = "C3.3"


def measured(transform: Transform, *curve: tuple[float, float], upper: float = 20_000.0) -> Scale:
    return Scale(ScaleKind.MEASURED, 1.0, upper, indicator="cost", transform=transform, curve=curve)


def with_scale(scale: Scale) -> Study:
    return set_scale(STUDY, COST, scale)


def test_the_published_piecewise_functions_come_out_of_the_decision_matrix() -> None:
    # R package smaa (van Valkenhoef), tests/pvf.R.
    case = reference_case("value_function_piecewise_linear")
    for name, values, expected in (("f3", "x3", "y3"), ("f4", "x4", "y4"), ("f4", "x_out", "y_clip")):
        points = case.inputs[name]
        curve = tuple(zip(points["cutoffs"], points["values"], strict=True))
        ends = points["cutoffs"][0], points["cutoffs"][-1]
        scale = Scale(ScaleKind.MEASURED, *ends, indicator="x", transform=Transform.PIECEWISE, curve=curve)
        domain = Domain.of((Criterion("C1", scale=scale, direction=Direction.COST),))
        case.check(expected, domain.transformed(case.array(values)[:, np.newaxis])[:, 0])
        assert (domain.lower[0], domain.upper[0], domain.benefit[0]) == (0.0, 1.0, True)


def test_a_straight_falling_curve_is_what_a_linear_cost_is() -> None:
    results = Results()
    straight = results.get(RANKING, with_scale(measured(Transform.PIECEWISE, (1.0, 1.0), (20_000.0, 0.0)))).whole
    linear = results.get(RANKING, with_scale(measured(Transform.LINEAR))).whole
    assert_allclose(straight.topsis.closeness, linear.topsis.closeness, atol=1e-12)
    assert_allclose(straight.ahp.scores, linear.ahp.scores, atol=1e-12)
    assert_allclose(straight.values, linear.values)


def test_a_step_tells_apart_only_what_stands_on_different_steps() -> None:
    study = with_scale(measured(Transform.STEP, (1.0, 1.0), (100.0, 0.4), (1000.0, 0.0)))
    ranking = Results().get(RANKING, study).whole
    costs = ranking.values[:, ranking.leaves.index(COST)]
    expected = np.select([costs < 100.0, costs < 1000.0], [1.0, 0.4], 0.0)
    assert_allclose(ranking.matrix[:, ranking.leaves.index(COST)], expected)
    assert len(set(expected)) == 3


def test_what_else_is_computed_follows_the_curve() -> None:
    results = Results()
    study = with_scale(measured(Transform.PIECEWISE, (1.0, 0.2), (200.0, 1.0), (20_000.0, 0.0)))
    check_study(study)
    assert np.isfinite(results.get(FIRMNESS, study).counts[study.methods.leading].acceptability).all()
    straight = with_scale(measured(Transform.PIECEWISE, (1.0, 1.0), (20_000.0, 0.0)))
    linear = with_scale(measured(Transform.LINEAR))
    assert_allclose(
        results.get(OVERLAPS, straight).correlations, results.get(OVERLAPS, linear).correlations, equal_nan=True
    )


def test_the_text_form_keeps_a_curve() -> None:
    study = with_scale(measured(Transform.STEP, (1.0, 1.0), (100.0, 0.25)))
    assert read_text(write_text(study)) == study


def test_the_worst_of_a_curve_lies_where_its_worth_is_least() -> None:
    domain = Domain.of(
        (
            Criterion("A", scale=measured(Transform.PIECEWISE, (1.0, 0.5), (50.0, 0.1), (90.0, 1.0))),
            Criterion("B", direction=Direction.COST, scale=measured(Transform.LOG10)),
            Criterion("C", scale=measured(Transform.LINEAR)),
        )
    )
    assert_allclose(domain.worst, [50.0, 20_000.0, 1.0])
    assert domain.in_unit(0, 0.55) == pytest.approx(70.0)
    assert domain.in_unit(1, 2.0) == pytest.approx(100.0)


@given(
    worths=st.lists(st.floats(0.0, 1.0), min_size=2, max_size=6),
    gaps=st.lists(st.floats(0.5, 50.0), min_size=6, max_size=6),
    share=st.floats(0.0, 1.0),
    steps=st.booleans(),
)
def test_the_least_value_of_a_worth_has_at_least_that_worth(
    worths: list[float], gaps: list[float], share: float, steps: bool
) -> None:
    values = np.cumsum(gaps)[: len(worths)]
    curve = ValueCurve(values, np.array(worths), steps)
    wanted = min(worths) + share * (max(worths) - min(worths))
    found = curve.value(wanted)
    assert values[0] <= found <= values[-1]
    assert float(curve.worth(np.array([found]))[0]) >= wanted - 1e-6
    assert np.isnan(curve.worth(np.array([np.nan]))[0])


@pytest.mark.parametrize(
    ("curve", "fault"),
    [
        ((), CurvePointsError),
        (((1.0, 0.0),), CurvePointsError),
        (((1.0, 0.0), (30_000.0, 1.0)), CurveOffScaleError),
        (((5.0, 0.0), (5.0, 1.0)), CurveOrderError),
        (((1.0, 0.0), (5.0, 1.5)), InputError),
        (((1.0, 0.0), (5.0, float("nan"))), InputError),
    ],
)
def test_a_curve_that_cannot_carry_values_is_refused(
    curve: tuple[tuple[float, float], ...], fault: type[InputError]
) -> None:
    with pytest.raises(fault):
        with_scale(measured(Transform.PIECEWISE, *curve))
