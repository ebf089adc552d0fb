from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose
from scipy import stats

from models.arrays import FloatArray
from models.weighting.concordance import average_ranks, chi_square_tail, fisher_mean_correlation, kendall_w
from tests.reference_cases import reference_case

ratings = st.tuples(st.integers(2, 6), st.integers(2, 5)).flatmap(
    lambda size: st.lists(
        st.lists(st.integers(1, 5).map(float), min_size=size[1], max_size=size[1]), min_size=size[0], max_size=size[0]
    ).map(np.array)
)


def test_the_scorecard_has_the_printed_concordance() -> None:
    # R irr::kendall(correct=TRUE), "Scorecard Example" (I. Kemp 2016); full precision W 0.7354794.
    case = reference_case("rank_kendall_w_scorecard")
    result = kendall_w(case.array("ratings"))
    case.check("W", result.w)
    case.check("chi2", result.chi_square)
    case.check("p", result.p_value)
    assert_allclose(result.w, 0.7354794, atol=5e-8)
    assert result.degrees == 11
    case.check("mean_spearman_fisher_z", fisher_mean_correlation(average_ranks(case.array("ratings"))))
    case.check("mean_pearson_fisher_z", fisher_mean_correlation(case.array("ratings")))
    # Its notes: the plain mean is (m W − 1) / (m − 1) = 0.669, but for the one tie.
    assert_allclose(result.mean_spearman, 0.669, atol=1e-3)


@given(ratings)
@settings(max_examples=40, deadline=None)
def test_concordance_is_friedmans_statistic_over_its_maximum(scores: FloatArray) -> None:
    items, raters = scores.shape
    result = kendall_w(scores)
    if items < 3 or raters < 3 or (np.ptp(scores, axis=0) == 0.0).all():
        return  # SciPy's test asks for three of each, and W for one rater who ranks
    friedman = stats.friedmanchisquare(*scores)
    assert_allclose(result.chi_square, friedman.statistic, atol=1e-9)
    assert_allclose(result.p_value, friedman.pvalue, atol=1e-9)


@given(ratings)
@settings(max_examples=30, deadline=None)
def test_average_ranks_are_scipys(scores: FloatArray) -> None:
    assert_allclose(average_ranks(scores), stats.rankdata(scores, axis=0))


def test_the_same_ranking_by_all_is_one_and_opposite_rankings_of_two_are_none() -> None:
    ranking = np.arange(1.0, 6.0)
    same = kendall_w(np.column_stack([ranking, ranking, ranking**2]))
    assert_allclose([same.w, same.mean_spearman], 1.0)
    assert same.rank_sums.tolist() == [3.0, 6.0, 9.0, 12.0, 15.0]
    opposite = kendall_w(np.column_stack([ranking, ranking[::-1]]))
    assert_allclose([opposite.w, opposite.mean_spearman], [0.0, -1.0], atol=1e-12)
    assert_allclose(fisher_mean_correlation(np.column_stack([ranking, ranking])), 1.0)


def test_raters_who_tell_nothing_apart_have_no_concordance() -> None:
    result = kendall_w(np.ones((4, 3)))
    assert np.isnan([result.w, result.p_value, result.mean_spearman]).all()


@given(st.floats(0.0, 5000.0), st.integers(1, 250))
@settings(max_examples=60, deadline=None)
def test_the_tail_of_chi_square_is_the_one_that_scipy_integrates(value: float, degrees: int) -> None:
    assert_allclose(chi_square_tail(value, degrees), stats.chi2.sf(value, degrees), rtol=1e-9, atol=1e-300)


def test_an_undefined_statistic_has_an_undefined_tail() -> None:
    assert np.isnan(chi_square_tail(float("nan"), 3))
