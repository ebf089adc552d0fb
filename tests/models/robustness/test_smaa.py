from __future__ import annotations

import numpy as np
from numpy.testing import assert_allclose

from models.ranking.ranks import competition_ranks
from models.robustness.smaa import confidence_factor, joint_acceptability, joint_scores, ranking_entropy
from tests.reference_cases import reference_case, reference_table


def test_the_thrombolytics_of_the_r_package_come_out_from_its_stored_draws() -> None:
    # R package smaa (van Valkenhoef), thrombo-* data and smaa-Ex.Rout.save: 10,000 joint draws.
    case = reference_case("smaa_thrombolytics")
    values = reference_table("smaa_thrombo_partial_values.csv.gz").reshape(10_000, 2, 3)
    weights = reference_table("smaa_thrombo_weights.csv.gz")
    result = joint_acceptability(values, weights)
    case.check("rank_acceptability", result.acceptability)
    case.check("pairwise_winning", result.pairwise_winning)
    first, second = result.central_weights(0), result.central_weights(1)
    assert first is not None
    assert second is not None
    case.check("central_weights", [first, second])
    case.check("confidence_factors", [confidence_factor(values, 0, first), confidence_factor(values, 1, second)])
    scores = joint_scores(values, weights)
    case.check("mean_values", scores.mean(axis=1))
    case.check("ranking_entropy_bits", ranking_entropy(competition_ranks(scores.T)))


def test_weights_that_are_certain_leave_the_uncertainty_of_the_values() -> None:
    case = reference_case("smaa_thrombolytics")
    values = reference_table("smaa_thrombo_partial_values.csv.gz").reshape(10_000, 2, 3)
    fixed = np.broadcast_to([0.5, 0.2, 0.3], (10_000, 3))
    case.check("rank_acceptability_fixed_w_50_20_30", joint_acceptability(values, fixed).acceptability)


def test_the_dominated_have_no_central_weight_and_the_winner_has_the_one_that_was_drawn() -> None:
    # R package smaa, tests/nacw.R.
    case = reference_case("smaa_dominated_no_central_weight")
    values = np.broadcast_to(case.array("partial_values"), (5, 2, 3))
    weights = np.full((5, 3), 1 / 3)
    result = joint_acceptability(values, weights)
    case.check("rank_acceptability", result.acceptability)
    winner = result.central_weights(0)
    assert winner is not None
    case.check("central_weight_A", winner)
    case.check("confidence_factor_A", confidence_factor(values, 0, winner))
    assert case.expected["central_weight_B"] == "undefined"
    assert result.central_weights(1) is None


def test_nine_wins_of_ten_are_a_winning_index_of_nine_tenths() -> None:
    # R package smaa, tests/pwi.R.
    case = reference_case("smaa_pairwise_winning_10")
    values = np.stack([case.array("partial_values_a1"), case.array("partial_values_a2")], axis=1)[:, :, np.newaxis]
    result = joint_acceptability(values, np.ones((10, 1)))
    case.check("pairwise_winning", result.pairwise_winning)


def test_a_ranking_that_never_changes_has_no_entropy_and_four_equally_likely_ones_have_two_bits() -> None:
    assert ranking_entropy(np.array([[1, 2, 3]] * 7)) == 0.0
    rankings = np.array([[1, 2, 3], [1, 3, 2], [2, 1, 3], [3, 1, 2]] * 5)
    assert_allclose(ranking_entropy(rankings), 2.0)
