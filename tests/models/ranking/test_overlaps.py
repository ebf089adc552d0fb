from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose
from scipy import stats

from desktop.targets import sample_study
from models.arrays import FloatArray
from models.computing.results import Results
from models.ranking.overlaps import FEWEST_INITIATIVES, OVERLAPS, OverlapLevel, Overlaps, overlaps
from models.study import Study

LEAVES = ("A", "B")
BOTH = np.array([True, True])


def of(first: list[float], second: list[float], benefit: tuple[bool, bool] = (True, True)) -> Overlaps:
    return overlaps(LEAVES, np.array([first, second], dtype=np.float64).T, np.array(benefit))


@given(st.lists(st.tuples(st.integers(1, 5), st.integers(1, 5)), min_size=6, max_size=12))
@settings(max_examples=40, deadline=None)
def test_the_correlation_is_spearmans(rows: list[tuple[int, int]]) -> None:
    matrix: FloatArray = np.array(rows, dtype=np.float64)
    found = overlaps(LEAVES, matrix, BOTH).correlations[0, 1]
    if (np.ptp(matrix, axis=0) == 0).any():
        assert np.isnan(found)
    else:
        assert_allclose(found, stats.spearmanr(matrix[:, 0], matrix[:, 1]).statistic, atol=1e-12)


@pytest.mark.parametrize(
    ("second", "level"),
    [
        ([1, 2, 3, 4, 5, 6, 7, 8], OverlapLevel.RED),
        # Σd² of 12 and of 14 among eight: ρ = 1 − 6 Σd²/504 = 0.857 and 0.833; 24 gives 0.714, 26 gives 0.690.
        ([2, 1, 4, 3, 5, 8, 7, 6], OverlapLevel.RED),
        ([3, 1, 2, 4, 5, 8, 7, 6], OverlapLevel.AMBER),
        ([4, 2, 1, 3, 5, 8, 7, 6], OverlapLevel.AMBER),
        ([4, 3, 1, 2, 5, 8, 7, 6], None),
    ],
)
def test_from_point_seven_a_pair_is_amber_and_from_point_eight_five_red(
    second: list[float], level: OverlapLevel | None
) -> None:
    found = of([1, 2, 3, 4, 5, 6, 7, 8], second).found
    assert [pair.level for pair in found] == ([] if level is None else [level])


def test_a_cost_that_rises_with_a_benefit_is_a_trade_off_and_no_double_counting() -> None:
    (pair,) = of([1, 2, 3, 4, 5, 6], [10, 20, 30, 40, 50, 60], (True, False)).found
    assert pair.correlation == pytest.approx(-1.0)
    assert pair.trade_off
    (double,) = of([1, 2, 3, 4, 5, 6], [60, 50, 40, 30, 20, 10], (True, False)).found
    assert not double.trade_off


def test_a_handful_of_initiatives_says_nothing() -> None:
    few = [float(value) for value in range(FEWEST_INITIATIVES - 1)]
    assert of(few, few).found == ()
    gap = [*few, float("nan"), 9.0]
    assert of(gap, [*few, 1.0, 9.0]).found[0].initiatives == FEWEST_INITIATIVES


def test_the_sample_warns_of_few_of_its_pairs_and_an_empty_study_of_none() -> None:
    found = Results().get(OVERLAPS, sample_study("hetao"))
    assert found.correlations.shape == (21, 21)
    assert 0 < len(found.found) < 40
    assert [abs(pair.correlation) for pair in found.found] == sorted(
        (abs(pair.correlation) for pair in found.found), reverse=True
    )
    assert Results().get(OVERLAPS, Study()).found == ()
