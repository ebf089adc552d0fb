from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from models.computing.results import Results
from models.exchange.frames import compare, rank
from models.exchange.robust_frames import (
    FewDrawsError,
    NotRobustMethodError,
    robustness,
    stability,
    study_robustness,
)
from models.exchange.table_faults import CellNotPositiveError
from models.ranking.table_comparison import METHODS
from models.robustness.firmness import FIRMNESS
from tests.studies import synthetic_study

CARS = pd.DataFrame(
    {"price": [25, 31, 19, 22], "range": [420, 510, 300, 380], "comfort": [7, 8, 5, 6]}, index=["A", "B", "C", "D"]
)
WEIGHTS = {"price": 3, "range": 2, "comfort": 1}
DIRECTIONS = {"price": "min", "range": "max", "comfort": "max"}
METHODS_ASKED = ("topsis", "topsis-minmax", "ahp", "ahp-distributive")


@pytest.mark.parametrize("method", METHODS_ASKED)
def test_shares_of_ranks_sum_to_one_by_row_and_by_column(method: str) -> None:
    found = robustness(CARS, DIRECTIONS, method=method, draws=2000)
    shares = found["acceptability"].to_numpy()
    np.testing.assert_allclose(shares.sum(axis=0), 1.0)
    np.testing.assert_allclose(shares.sum(axis=1), 1.0)
    winning = found["winning"].to_numpy()
    np.testing.assert_allclose((winning + winning.T)[~np.eye(4, dtype=bool)], 1.0)


@pytest.mark.parametrize("method", METHODS_ASKED)
def test_draws_close_round_the_weights_give_the_order_of_the_weights(method: str) -> None:
    found = robustness(CARS, DIRECTIONS, WEIGHTS, concentration=1e9, method=method, draws=50)
    ranks = rank(CARS, WEIGHTS, DIRECTIONS, method)["rank"]
    assert found["acceptability"].idxmax(axis=1).tolist() == ranks.tolist()
    first = int(ranks.to_numpy().argmin())
    shares = np.array(list(WEIGHTS.values())) / 6
    np.testing.assert_allclose(found["central"].to_numpy()[first], shares, atol=1e-3)


@pytest.mark.parametrize("method", METHODS_ASKED)
def test_an_interval_ends_where_ranking_anew_says_that_the_first_changes(method: str) -> None:
    found = stability(CARS, WEIGHTS, DIRECTIONS, method)
    now = rank(CARS, WEIGHTS, DIRECTIONS, method)["rank"].idxmin()
    shares = np.array(list(WEIGHTS.values())) / 6
    for place, (_weight, low, high, _margin) in enumerate(found.to_numpy().tolist()):
        for end, outside in ((low, -1e-6), (high, 1e-6)):
            if not 0 < end < 1:
                continue
            for step, same in ((-outside, True), (outside, False)):
                moved = (shares * (1 - end - step) / (1 - shares[place])).tolist()
                moved[place] = end + step
                assert (rank(CARS, moved, DIRECTIONS, method)["rank"].idxmin() == now) is same


def test_every_method_is_compared_with_the_one_that_is_named() -> None:
    found = compare(CARS, WEIGHTS, DIRECTIONS, "vikor")
    assert list(found["ranks"].columns) == list(METHODS)
    assert found["ranks"]["vikor"].tolist() == rank(CARS, WEIGHTS, DIRECTIONS, "vikor")["rank"].tolist()
    assert found["agreement"].loc["vikor", "kendall"] == pytest.approx(1.0)


def test_a_study_s_tiers_and_shares_are_those_of_its_firmness() -> None:
    study = synthetic_study()
    found, firm = study_robustness(study), Results().get(FIRMNESS, study)
    assert found["tiers"]["tier"].to_dict() == dict(firm.tier)
    np.testing.assert_allclose(found["acceptability"].sum(axis=1), 1.0)
    assert set(found["stability"].index) == set(study.criteria.criteria)


def test_what_cannot_be_asked_is_refused() -> None:
    with pytest.raises(NotRobustMethodError):
        robustness(CARS, DIRECTIONS, method="vikor")
    with pytest.raises(FewDrawsError):
        robustness(CARS, DIRECTIONS, draws=0)
    with pytest.raises(CellNotPositiveError):
        stability(CARS.replace(19, 0), WEIGHTS, DIRECTIONS, "ahp")
