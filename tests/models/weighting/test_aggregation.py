from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose, assert_array_equal

from models.arrays import FloatArray
from models.problem.choices import Mean
from models.weighting.aggregation import (
    aggregate_judgements,
    aggregate_priorities,
    judgements_by_side,
    renormalised_shares,
)
from models.weighting.comparison_matrix import check_reciprocal, matrix_from_answers
from models.weighting.compatibility import member_compatibility, member_violations
from models.weighting.consistency import batch_geometric_consistency_index, geometric_consistency_index
from models.weighting.geometric_mean import batch_geometric_mean_priorities, geometric_mean_priorities
from tests.models.weighting.matrices import answered
from tests.reference_cases import reference_case

panels = st.tuples(st.integers(1, 5), st.integers(2, 5)).flatmap(
    lambda size: st.tuples(
        st.lists(answered(size[1]), min_size=size[0], max_size=size[0]).map(np.stack),
        st.lists(st.floats(0.1, 5.0), min_size=size[0], max_size=size[0]).map(np.array),
    )
)


def test_three_parties_of_unequal_weight_are_aggregated_as_published() -> None:
    # Escobar, Aguarón & Moreno-Jiménez (2015), Decision Support Systems 74:67-77, Tables 8-9.
    case = reference_case("group_escobar2015_aij_r3_weighted")
    stack, influence = case.array("matrices"), case.array("decision_maker_weights")
    group = aggregate_judgements(stack, influence).comparisons
    weights = geometric_mean_priorities(group)
    shares = influence / influence.sum()
    case.check("weights", weights)
    case.check("gci", geometric_consistency_index(group, weights))
    case.check("gcompi", shares @ member_compatibility(stack, weights))
    case.check("pvn", shares @ member_violations(stack, weights))
    case.check("ranks", 1 + (weights[:, None] < weights[None, :]).sum(axis=1))


@given(panels)
@settings(max_examples=40, deadline=None)
def test_on_complete_answers_judgements_and_priorities_aggregate_to_the_same(
    panel: tuple[FloatArray, FloatArray],
) -> None:
    stack, influence = panel
    aggregated = aggregate_judgements(stack, influence)
    check_reciprocal(aggregated.comparisons, tolerance=1e-12)
    assert (aggregated.answered == len(stack)).all()
    by_judgements = geometric_mean_priorities(aggregated.comparisons)
    by_priorities = aggregate_priorities(batch_geometric_mean_priorities(stack), influence)
    assert_allclose(by_judgements, by_priorities, rtol=1e-11)


@given(panels)
@settings(max_examples=30, deadline=None)
def test_a_group_is_compatible_with_each_member_that_it_equals(panel: tuple[FloatArray, FloatArray]) -> None:
    stack, _ = panel
    weights = batch_geometric_mean_priorities(stack)
    consistency = batch_geometric_consistency_index(stack, weights)
    for k, own in enumerate(weights):
        if stack.shape[-1] > 2:
            assert_allclose(member_compatibility(stack, own)[k], consistency[k], atol=1e-12)


def test_those_who_did_not_answer_a_pair_have_no_say_in_it() -> None:
    stack = np.stack(
        [
            matrix_from_answers(3, {(0, 1): 2.0, (0, 2): 4.0}),
            matrix_from_answers(3, {(0, 1): 8.0}),
            matrix_from_answers(3, {}),
        ]
    )
    aggregated = aggregate_judgements(stack, np.array([3.0, 1.0, 6.0]))
    # 2^(3/4) · 8^(1/4) = 2^1.5 by those who answered; the third has influence, but no answer.
    assert_allclose(aggregated.comparisons[0, 1], 2.0**1.5)
    assert_allclose(aggregated.comparisons[2, 0], 0.25)
    assert np.isnan(aggregated.comparisons[1, 2])
    assert_array_equal(aggregated.answered, [[3, 2, 1], [2, 3, 0], [1, 0, 3]])
    assert_allclose(np.diagonal(aggregated.comparisons), 1.0)


def test_an_answer_without_influence_is_counted_but_decides_nothing() -> None:
    stack = matrix_from_answers(2, {(0, 1): 5.0})[None]
    aggregated = aggregate_judgements(stack, np.array([0.0]))
    assert np.isnan(aggregated.comparisons[0, 1])
    assert aggregated.answered[0, 1] == 1


def test_each_side_speaks_with_its_own_mean() -> None:
    stack = np.stack([matrix_from_answers(2, {(0, 1): ratio}) for ratio in (2.0, 8.0, 1.0 / 3.0)])
    means = judgements_by_side(stack, np.ones(3), np.array([0, 0, 2]), count=3)
    assert_allclose(means[:, 0, 1], [4.0, np.nan, 1.0 / 3.0])
    assert_allclose(means[:, 1, 0], [0.25, np.nan, 3.0])


def test_priorities_are_averaged_by_product_or_by_sum() -> None:
    priorities = np.array([[0.8, 0.2], [0.2, 0.8], [0.5, 0.5]])
    influence = np.array([2.0, 1.0, 0.0])
    root = np.cbrt(16.0)  # (0.8² · 0.2)^(1/3) : (0.2² · 0.8)^(1/3) = 4^(1/3) : 1 … here scaled by 4^(1/3)
    geometric = aggregate_priorities(priorities, influence)
    assert_allclose(geometric[0] / geometric[1], np.cbrt(4.0))
    assert_allclose(geometric[0] / geometric[1] * np.cbrt(4.0), root)
    assert_allclose(aggregate_priorities(priorities, influence, Mean.ARITHMETIC), [0.6, 0.4])


@pytest.mark.parametrize("mean", list(Mean))
def test_a_side_without_answers_leaves_its_share_to_the_others(mean: Mean) -> None:
    sides = np.array([[0.6, 0.3, 0.1], [np.nan] * 3, [0.2, 0.3, 0.5]])
    shares = np.array([0.25, 0.5, 0.25])
    expected = aggregate_priorities(sides[[0, 2]], np.array([0.5, 0.5]), mean)
    assert_allclose(aggregate_priorities(sides, shares, mean), expected)
    assert_allclose(renormalised_shares(shares, np.array([True, False, True])), [0.5, 0.0, 0.5])


@pytest.mark.parametrize("mean", list(Mean))
def test_where_nobody_has_priorities_there_are_none(mean: Mean) -> None:
    nobody = np.full((2, 3), np.nan)
    assert np.isnan(aggregate_priorities(nobody, np.ones(2), mean)).all()
    unheard = np.array([[0.5, 0.3, 0.2]])
    assert np.isnan(aggregate_priorities(unheard, np.zeros(1), mean)).all()
    assert np.isnan(renormalised_shares(np.ones(2), np.array([False, False]))).all()


def test_a_priority_of_zero_vetoes_by_product_only_if_it_has_influence() -> None:
    priorities = np.array([[0.0, 1.0], [0.5, 0.5]])
    assert_allclose(aggregate_priorities(priorities, np.array([1.0, 1.0])), [0.0, 1.0])
    assert_allclose(aggregate_priorities(priorities, np.array([0.0, 1.0])), [0.5, 0.5])


def test_a_reversal_counts_one_and_a_one_sided_tie_a_half_whichever_way_it_was_asked() -> None:
    answers = matrix_from_answers(4, {(0, 1): 3.0, (0, 2): 1.0, (1, 2): 0.5, (0, 3): 1.0 / 3.0})
    order = np.array([0.2, 0.3, 0.25, 0.25])
    # 0 before 1 is reversed, 0 as 2 is tied by the member alone, 2 before 1 is reversed, 3 before 0 agrees.
    expected = (1.0 + 0.5 + 1.0) * 2.0 / (3.0 * 2.0)
    assert_allclose(member_violations(answers[None], order), [expected])
    back = [3, 2, 1, 0]
    assert_allclose(member_violations(answers[np.ix_(back, back)][None], order[back]), [expected])
