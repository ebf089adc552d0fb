from __future__ import annotations

import warnings

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.testing import assert_allclose
from pymcdm import correlations
from scipy import stats

from models.arrays import IntArray
from models.ranking.agreement import agreement, kendall, spearman, weighted_spearman, ws
from models.ranking.ranks import competition_ranks, mid_ranks
from tests.reference_cases import reference_case


def test_the_published_pair_of_rankings_has_the_published_coefficients() -> None:
    # Sałabun & Urbaniak (2020), A new coefficient of rankings similarity, ICCS 2020:632-645.
    case = reference_case("rank_salabun2020_ws")
    result = agreement(np.array(case.inputs["reference"]), np.array(case.inputs["other"]))
    case.check("spearman", result.spearman)
    case.check("rw", result.weighted_spearman)
    case.check("ws", result.ws)


def test_spearman_with_a_tie_is_the_printed_one() -> None:
    # R irr, "Scorecard Example" (I. Kemp 2016): raters 2 and 3, of whom rater 2 ties two items.
    case = reference_case("rank_kendall_w_scorecard")
    second, third = (competition_ranks(column, higher_is_better=False) for column in case.array("ratings").T[1:3])
    case.check("spearman_R2_R3", spearman(second, third))


def rankings(size: int) -> st.SearchStrategy[IntArray]:
    return arrays(np.int64, size, elements=st.integers(0, 9)).map(competition_ranks)


@settings(max_examples=60)
@given(st.integers(2, 9).flatmap(lambda size: st.tuples(rankings(size), rankings(size))))
def test_all_four_agree_with_scipy_and_pymcdm_wherever_those_are_defined(pair: tuple[IntArray, IntArray]) -> None:
    x, y = pair
    a, b = mid_ranks(x), mid_ranks(y)
    assert_allclose(weighted_spearman(x, y), correlations.rw(a, b), atol=1e-12)
    assert_allclose(ws(x, y), correlations.ws(a, b), atol=1e-12)
    if np.ptp(x) and np.ptp(y):
        assert_allclose(spearman(x, y), stats.spearmanr(a, b).statistic, atol=1e-12)
        assert_allclose(kendall(x, y), stats.kendalltau(a, b).statistic, atol=1e-12)


@settings(max_examples=40)
@given(st.integers(1, 9).flatmap(rankings))
def test_every_ranking_agrees_with_itself(ranks: IntArray) -> None:
    result = agreement(ranks, ranks)
    assert_allclose([result.spearman, result.weighted_spearman, result.ws, result.kendall], 1.0)


def test_the_opposite_order_is_minus_one() -> None:
    ranks = np.arange(1, 8)
    assert spearman(ranks, ranks[::-1]) == pytest.approx(-1)
    assert kendall(ranks, ranks[::-1]) == pytest.approx(-1)


def test_ws_minds_the_top_of_the_reference_and_is_not_symmetric() -> None:
    reference = np.array([1, 2, 3, 4, 5])
    top, bottom = np.array([2, 1, 3, 4, 5]), np.array([1, 2, 3, 5, 4])
    assert ws(reference, top) < ws(reference, bottom)
    shifted = np.array([3, 1, 2, 4, 5])
    assert ws(reference, shifted) != pytest.approx(ws(shifted, reference))


def test_a_ranking_in_which_all_tie_says_nothing_without_a_warning_or_nan() -> None:
    tied, order = np.array([1, 1, 1]), np.array([1, 2, 3])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert spearman(tied, order) == 0.0
        assert kendall(order, tied) == 0.0
        assert spearman(tied, tied) == 1.0
        assert np.isfinite([weighted_spearman(tied, order), ws(order, tied)]).all()
