"""What the decision matrix itself says of weights, as the page sets it beside the panel's."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from numpy.testing import assert_allclose
from pymcdm.weights import critic_weights, entropy_weights, merec_weights

from desktop.targets import sample_study
from models.computing.results import Results
from models.edits.ratings import set_measurement
from models.problem.indicators import Measurement
from models.ranking.data_weights import DATA_WEIGHTS, DataMethod, data_weights, likeness
from models.ranking.decision_matrix import decision_matrix
from models.study import Study
from models.weighting.answers import WHOLE
from models.weighting.panel_weights import WEIGHTS

HETAO = sample_study("hetao")


def test_the_sample_is_weighed_as_pymcdm_weighs_it_on_the_scale_that_the_ranking_sees() -> None:
    matrix = decision_matrix(HETAO)
    domain = matrix.domain
    shares = (domain.transformed(matrix.voices[WHOLE]) - domain.lower) / (domain.upper - domain.lower)
    good = 1 + 8 * np.where(domain.benefit, shares, 1 - shares)
    types = np.ones(good.shape[1])
    found = Results().get(DATA_WEIGHTS, HETAO)

    assert (found.leaves, found.left_out, len(found.initiatives)) == (HETAO.criteria.leaves, (), 24)
    assert_allclose(found.weights[DataMethod.ENTROPY], entropy_weights(good), rtol=1e-9)
    assert_allclose(found.weights[DataMethod.CRITIC], critic_weights(good), rtol=1e-9)
    assert_allclose(found.weights[DataMethod.MEREC], merec_weights(good, types), rtol=1e-9)
    assert_allclose([weights.sum() for weights in found.weights.values()], 1.0)


def test_a_cost_in_another_unit_is_weighed_the_same() -> None:
    """Entropy of raw values would not survive this: it is the place on the criterion's own scale that is weighed."""
    months = HETAO.criteria.criteria["C7.2"]
    tenfold = replace(months, scale=replace(months.scale, lower=10.0, upper=600.0))
    study = replace(HETAO, criteria=replace(HETAO.criteria, criteria={**HETAO.criteria.criteria, months.id: tenfold}))
    for initiative in HETAO.initiatives.initiatives:
        old = HETAO.indicators.measurement(initiative, "months")
        assert old is not None
        study = set_measurement(study, initiative, "months", Measurement(10 * old.mode))

    before, after = data_weights(decision_matrix(HETAO)), data_weights(decision_matrix(study))

    for method in DataMethod:
        assert_allclose(after.weights[method], before.weights[method], rtol=1e-9)


def test_what_is_not_scored_by_most_is_left_out_and_gaps_take_only_their_initiative_away() -> None:
    some = dict(list(HETAO.indicators.measurements.items())[:3])
    study = replace(HETAO, indicators=replace(HETAO.indicators, measurements=some))
    found = Results().get(DATA_WEIGHTS, study)
    assert found.left_out == ("C7.1", "C7.2")
    assert len(found.initiatives) == 24

    one_gap = set_measurement(HETAO, "I05", "cost", None)
    found = Results().get(DATA_WEIGHTS, one_gap)
    assert found.left_out == ()
    assert "I05" not in found.initiatives
    assert len(found.initiatives) == 23


def test_an_empty_study_is_not_weighed() -> None:
    found = Results().get(DATA_WEIGHTS, Study())
    assert (found.leaves, found.weights) == ((), {})


def test_the_panels_shares_and_the_likeness_are_over_the_same_leaves() -> None:
    some = dict(list(HETAO.indicators.measurements.items())[:3])
    study = replace(HETAO, indicators=replace(HETAO.indicators, measurements=some))
    found, panel = Results().get(DATA_WEIGHTS, study), Results().get(WEIGHTS, study).whole.leaves
    shares = found.panel_shares(study.criteria.leaves, panel)
    assert shares.sum() == pytest.approx(1.0)
    assert shares[0] / shares[1] == pytest.approx(panel[0] / panel[1])
    assert likeness(shares, shares) == pytest.approx(1.0)
    assert likeness(shares, -shares) == pytest.approx(-1.0)
    assert np.isnan(likeness(shares, np.ones_like(shares)))
