from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose

from models.arrays import FloatArray
from models.judgement.rank_order import rank_order_centroid, rank_reciprocal, rank_sum
from tests.reference_cases import reference_case

METHODS = [rank_order_centroid, rank_sum, rank_reciprocal]


@pytest.mark.parametrize(("field", "method"), list(zip(["roc", "rs", "rr"], METHODS, strict=True)))
def test_four_ranks_have_the_published_weights(field: str, method: Callable[[FloatArray], FloatArray]) -> None:
    # Roszkowska (2013), Optimum. Studia Ekonomiczne 5(65):14-33, Table 4.
    case = reference_case("rankweights_roszkowska2013_n4")
    case.check(field, method(case.array("ranks")))


@pytest.mark.parametrize("method", METHODS)
@given(st.lists(st.integers(1, 6), min_size=1, max_size=8))
@settings(max_examples=30, deadline=None)
def test_weights_follow_the_ranks_and_sum_to_one(method: Callable[[FloatArray], FloatArray], ranks: list[int]) -> None:
    places = np.array(ranks, dtype=float)
    weights = method(places)
    assert_allclose(weights.sum(), 1.0)
    assert (np.sign(weights[:, None] - weights[None, :]) == -np.sign(places[:, None] - places[None, :])).all()


@pytest.mark.parametrize("method", METHODS)
def test_tied_items_share_what_their_places_have_whatever_the_ties_are_called(
    method: Callable[[FloatArray], FloatArray],
) -> None:
    plain = method(np.array([1.0, 2.0, 3.0, 4.0]))
    shared = (plain[1] + plain[2]) / 2.0
    for tied in ([1.0, 2.0, 2.0, 4.0], [1.0, 2.5, 2.5, 4.0], [1.0, 2.0, 2.0, 3.0]):
        assert_allclose(method(np.array(tied)), [plain[0], shared, shared, plain[3]])
    assert_allclose(method(np.ones(3)), 1.0 / 3.0)


def test_the_centroid_is_the_mean_of_all_weights_in_that_order() -> None:
    draws = np.sort(np.random.default_rng(3).dirichlet(np.ones(4), 40_000), axis=1)[:, ::-1]
    assert_allclose(rank_order_centroid(np.arange(1.0, 5.0)), draws.mean(axis=0), atol=2e-3)
