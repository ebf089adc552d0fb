from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from numpy.testing import assert_allclose

from desktop.targets import sample_study
from models.errors import InputError
from models.exchange.frames import (
    UnknownColumnError,
    UnlikeLabelsError,
    WrongLengthError,
    consistency_ratio_of,
    rank,
    study_frames,
    weights_from_comparisons,
)
from models.exchange.table_faults import CellNotNumberError
from models.weighting.comparison_matrix import DisconnectedError, NotReciprocalError
from tests.reference_cases import reference_case
from tests.studies import synthetic_study

CARS = pd.DataFrame({"price": [25, 31, 19], "range": [420, 510, 300]}, index=["A", "B", "C"])


def test_the_fighter_aircraft_come_out_of_a_frame_as_published() -> None:
    # Hwang & Yoon (1981), p. 133.
    case = reference_case("topsis_hwang_yoon1981_fighter")
    frame = pd.DataFrame(case.inputs["matrix"], index=["A1", "A2", "A3", "A4"])
    directions = ["max" if sign == 1 else "min" for sign in case.inputs["types"]]
    found = rank(frame, case.inputs["weights"], directions)
    case.check("ranks", found["rank"].to_numpy())
    assert list(found.index) == list(frame.index)


def test_weights_and_directions_go_by_name_or_by_place() -> None:
    by_name = rank(CARS, {"range": 1, "price": 3}, {"range": "max", "price": "min"}, method="vikor")
    by_place = rank(CARS, [3, 1], ["min", "max"], method="vikor")
    by_series = rank(CARS, pd.Series({"range": 0.25, "price": 0.75}), ["min", "max"], method="vikor")
    pd.testing.assert_frame_equal(by_name, by_place)
    pd.testing.assert_frame_equal(by_name, by_series)


def test_saaty_s_house_criteria_come_out_of_a_frame() -> None:
    # Saaty (1990), EJOR 48:9-26.
    case = reference_case("ahp_saaty1990_house_criteria")
    frame = pd.DataFrame(case.inputs["matrix"])
    assert weights_from_comparisons(frame)["weight"].sum() == pytest.approx(1.0)
    field = next(name for name in case.expected if "weights" in name or "priorities" in name)
    case.check(field, weights_from_comparisons(frame)["weight"].to_numpy())
    assert consistency_ratio_of(frame) > 0


def test_answers_may_be_missing_as_long_as_they_hang_together() -> None:
    frame = pd.DataFrame([[1, 2, np.nan], [0.5, 1, 3], [np.nan, 1 / 3, 1]], index=list("abc"), columns=list("abc"))
    for method in ("eigenvector", "geometric_mean"):
        assert_allclose(weights_from_comparisons(frame, method)["weight"], [0.6, 0.3, 0.1])
    assert consistency_ratio_of(frame) == pytest.approx(0.0, abs=1e-9)
    frame.loc["b", "c"] = frame.loc["c", "b"] = np.nan
    with pytest.raises(DisconnectedError):
        weights_from_comparisons(frame)


@pytest.mark.parametrize(
    ("weights", "directions", "fault"),
    [
        ([1], ["min", "max"], WrongLengthError),
        ([1, 1], ["min"], WrongLengthError),
        ({"price": 1}, ["min", "max"], UnknownColumnError),
        ([1, 1], {"price": "min"}, UnknownColumnError),
        ([0, 0], ["min", "max"], InputError),
        ([1, 1], ["min", "up"], InputError),
    ],
)
def test_what_does_not_go_together_is_told(
    weights: list[float], directions: list[str], fault: type[InputError]
) -> None:
    with pytest.raises(fault):
        rank(CARS, weights, directions)


def test_a_gap_in_a_frame_names_its_cell() -> None:
    frame = CARS.astype(float)
    frame.loc["B", "range"] = np.nan
    with pytest.raises(CellNotNumberError) as fault:
        rank(frame, [1, 1], ["min", "max"])
    assert fault.value.where["cell"] == "C5"


def test_a_matrix_labelled_two_ways_or_not_reciprocal_is_refused() -> None:
    with pytest.raises(UnlikeLabelsError):
        weights_from_comparisons(pd.DataFrame([[1, 2], [0.5, 1]], index=["a", "b"], columns=["b", "a"]))
    with pytest.raises(NotReciprocalError):
        weights_from_comparisons(pd.DataFrame([[1.0, 2.0], [2.0, 1.0]]))


def test_a_study_comes_out_as_frames() -> None:
    frames = study_frames(synthetic_study())
    assert_allclose(frames["weights"].sum(), 1.0)
    assert list(frames["weights"].columns) == ["whole", "SZ", "HK", "SZ-A", "HK-A"]
    assert frames["scores"].shape == (5, 9)
    whole = frames["ranking"].loc["whole"]
    assert sorted(whole["topsis_rank"]) == [1, 2, 3, 4, 5]
    assert study_frames(sample_study("fighter"))["ranking"].loc["whole"]["topsis_rank"].tolist() == [1, 4, 2, 3]
