from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from random import Random

import numpy as np
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose

from models.arrays import FloatArray
from models.edits.comparisons import set_comparison
from models.problem.criteria import GOAL
from models.weighting.comparison_matrix import SAATY_SCALE, connected, matrix_from_answers
from models.weighting.incomplete import log_least_squares
from models.weighting.next_question import (
    PLAUSIBLE,
    best_question,
    effective_resistance,
    next_question,
    node_outlook,
    order_outlook,
)
from tests.studies import synthetic_study


@st.composite
def incomplete_matrices(draw: st.DrawFn, most: int = 6) -> FloatArray:
    items = draw(st.integers(3, most))
    pairs = list(combinations(range(items), 2))
    kept = draw(st.lists(st.sampled_from(pairs), unique=True))
    return matrix_from_answers(items, {pair: float(draw(st.sampled_from(list(SAATY_SCALE)))) for pair in kept})


def test_from_nothing_a_star_grows_around_the_first_item() -> None:
    comparisons = matrix_from_answers(5, {})
    asked = []
    while (question := best_question(comparisons)) is not None and question.joins:
        asked.append((question.first, question.second))
        comparisons[question.first, question.second] = comparisons[question.second, question.first] = 1.0
    assert asked == [(0, 1), (0, 2), (0, 3), (0, 4)]


def test_parts_are_joined_before_anything_else_is_asked() -> None:
    comparisons = matrix_from_answers(5, {(0, 1): 2.0, (1, 2): 2.0, (3, 4): 3.0})
    question = best_question(comparisons)
    assert question is not None
    assert question.joins
    # The middle of the chain is nearest to all the others.
    assert (question.first, question.second) == (1, 3)


def test_the_ends_of_a_chain_are_asked_first() -> None:
    # Resistances in series add up: between the ends of a chain of four there are three (Klein & Randić 1993).
    question = best_question(matrix_from_answers(4, {(0, 1): 2.0, (1, 2): 2.0, (2, 3): 2.0}))
    assert question is not None
    assert (question.first, question.second, question.joins) == (0, 3, False)
    assert question.information == pytest.approx(3.0)


def test_what_is_passed_over_is_asked_again_only_when_nothing_else_is_left() -> None:
    comparisons = matrix_from_answers(3, {(0, 1): 2.0})
    avoided = best_question(comparisons, {(0, 2)})
    assert avoided is not None
    assert (avoided.first, avoided.second) == (1, 2)
    last = best_question(comparisons, {(0, 2), (1, 2)})
    assert last is not None
    assert (last.first, last.second) == (0, 2)


def test_a_complete_matrix_has_no_question_and_a_certain_order() -> None:
    comparisons = matrix_from_answers(3, {(0, 1): 2.0, (0, 2): 4.0, (1, 2): 2.0})
    assert best_question(comparisons) is None
    outlook = order_outlook(comparisons)
    assert outlook is not None
    assert outlook.settled
    assert outlook.certain


@given(incomplete_matrices())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.filter_too_much])
def test_the_question_is_the_one_that_shrinks_the_joint_variance_most(comparisons: FloatArray) -> None:
    question = best_question(comparisons)
    assume(question is not None and not question.joins)
    assert question is not None

    def log_volume(first: int, second: int) -> float:
        known = ~np.isnan(comparisons) & ~np.eye(len(comparisons), dtype=np.bool_)
        known[first, second] = known[second, first] = True
        laplacian = np.diag(known.sum(axis=1)) - known.astype(np.float64)
        # The pseudo-determinant: spanning trees, by Kirchhoff's theorem.
        return float(np.linalg.slogdet(laplacian[1:, 1:])[1])

    missing = [pair for pair in combinations(range(len(comparisons)), 2) if np.isnan(comparisons[pair])]
    best = max(log_volume(*pair) for pair in missing)
    assert log_volume(question.first, question.second) == pytest.approx(best, abs=1e-9)


@given(incomplete_matrices())
@settings(max_examples=40, deadline=None)
def test_a_question_joins_if_and_only_if_the_answers_leave_parts(comparisons: FloatArray) -> None:
    question = best_question(comparisons)
    if question is not None:
        assert question.joins == (not bool(connected(comparisons)))
        assert np.isnan(comparisons[question.first, question.second])


def test_resistance_between_separate_parts_is_infinite() -> None:
    resistance = effective_resistance(matrix_from_answers(3, {(0, 1): 2.0}))
    assert_allclose(resistance[0, 1], 1.0)
    assert np.isinf(resistance[0, 2])


def test_an_order_with_wide_gaps_is_settled_before_all_is_asked_and_one_with_ties_is_not() -> None:
    clear = matrix_from_answers(4, {(0, 1): 5.0, (1, 2): 5.0, (2, 3): 5.0, (0, 2): 9.0, (1, 3): 9.0})
    outlook = order_outlook(clear)
    assert outlook is not None
    assert outlook.settled
    tied = matrix_from_answers(4, {(0, 1): 1.0, (1, 2): 5.0, (2, 3): 5.0})
    open_still = order_outlook(tied)
    assert open_still is not None
    assert (0, 1) in open_still.open_pairs
    assert not open_still.certain


def test_there_is_no_outlook_while_parts_are_separate() -> None:
    assert order_outlook(matrix_from_answers(3, {(0, 1): 2.0})) is None


@given(incomplete_matrices(5), st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_no_answers_within_the_range_change_an_order_that_is_called_settled(
    comparisons: FloatArray, random: Random
) -> None:
    outlook = order_outlook(comparisons)
    assume(outlook is not None)
    assert outlook is not None
    logs = np.log(log_least_squares(comparisons))
    missing = [pair for pair in combinations(range(len(comparisons)), 2) if np.isnan(comparisons[pair])]
    assume(missing)
    for _ in range(4):
        filled = comparisons.copy()
        for i, j in missing:
            shift = random.choice([-1.0, 1.0, random.uniform(-1.0, 1.0)]) * PLAUSIBLE * outlook.spread
            answer = np.exp(np.clip(logs[i] - logs[j] + shift, -np.log(9), np.log(9)))
            filled[i, j], filled[j, i] = answer, 1.0 / answer
        after = np.log(log_least_squares(filled))
        for i, k in combinations(range(len(comparisons)), 2):
            if (i, k) not in outlook.open_pairs and abs(logs[i] - logs[k]) > 1e-9:
                assert np.sign(after[i] - after[k]) == np.sign(logs[i] - logs[k])


def test_one_expert_is_asked_by_name_and_may_pass_a_pair_over() -> None:
    study = replace(synthetic_study(experts=1, criteria=3), comparisons={})
    outlook = node_outlook(study, "E0", GOAL)
    assert (outlook.question, outlook.joins, outlook.remaining) == (("C1", "C2"), True, 3)
    assert node_outlook(study, "E0", GOAL, [("C2", "C1")]).question == ("C1", "C3")


def test_over_all_nodes_parts_are_joined_first_and_a_finished_ballot_has_no_question() -> None:
    study = synthetic_study(experts=1, criteria=3)
    assert next_question(study, "E0") is None
    study = set_comparison(study, "E0", GOAL, "C1", "C2", None)
    for other in ("C2.2", "C2.3"):
        study = set_comparison(study, "E0", "C2", "C2.1", other, None)
    asked = next_question(study, "E0")
    assert asked is not None
    assert (asked.node, asked.joins) == ("C2", True)
    study = set_comparison(study, "E0", "C2", "C2.1", "C2.2", 2.0)
    assert next_question(study, "E0") is not None
