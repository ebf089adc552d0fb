from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings

from models.ranking.agreement import agreement
from models.ranking.table_comparison import METHODS, compare_table
from models.ranking.table_ranking import ALIASES, TABLE_METHODS, ValueNotPositiveError, rank_table, table_variant
from tests.models.ranking.problems import Problem, problems, random_problem


def test_every_method_stands_once_under_its_full_name() -> None:
    assert len({table_variant(method) for method in METHODS}) == len(METHODS)
    assert set(METHODS) | set(ALIASES) == set(TABLE_METHODS)
    assert all(table_variant(short) is table_variant(full) for short, full in ALIASES.items())


@pytest.mark.parametrize("leading", ["topsis", "vikor", "ahp"])
def test_every_ranking_is_the_method_s_own_and_compared_with_the_leading_one(leading: str) -> None:
    problem = random_problem(np.random.default_rng(3))
    given_ = problem.matrix, problem.weights, problem.benefit
    found = compare_table(*given_, leading)
    reference = rank_table(*given_, leading)
    assert tuple(found.rankings) == METHODS
    for method, ranking in found.rankings.items():
        assert ranking.ranks.tolist() == rank_table(*given_, method).ranks.tolist()
        assert found.agreement[method] == agreement(reference.ranks, ranking.ranks)


def test_a_method_that_cannot_take_the_values_is_named_with_its_reason() -> None:
    problem = random_problem(np.random.default_rng(3))
    matrix = problem.matrix.copy()
    matrix[0, 0] = 0.0
    found = compare_table(matrix, problem.weights, problem.benefit)
    assert isinstance(found.obstacles["saw"], ValueNotPositiveError)
    assert set(found.rankings) | set(found.obstacles) == set(METHODS)
    with pytest.raises(ValueNotPositiveError):
        compare_table(matrix, problem.weights, problem.benefit, "ahp")


@settings(max_examples=20, deadline=None)
@given(problems())
def test_permuting_alternatives_or_criteria_permutes_every_ranking(problem: Problem) -> None:
    rows = np.random.default_rng(0).permutation(problem.matrix.shape[0])
    columns = np.random.default_rng(1).permutation(problem.matrix.shape[1])
    found = compare_table(problem.matrix, problem.weights, problem.benefit)
    turned = compare_table(
        problem.matrix[rows][:, columns], problem.weights[columns], problem.benefit[columns], "topsis"
    )
    for method, ranking in found.rankings.items():
        if method in turned.rankings:
            scores, after = ranking.scores[rows], turned.rankings[method].scores
            np.testing.assert_allclose(after, scores, rtol=1e-7, atol=1e-9)


@settings(max_examples=20, deadline=None)
@given(problems())
def test_scaling_a_column_changes_nothing_where_columns_are_normalised(problem: Problem) -> None:
    factors = np.exp(np.random.default_rng(2).uniform(-3, 3, problem.matrix.shape[1]))
    found = compare_table(problem.matrix, problem.weights, problem.benefit)
    scaled = compare_table(problem.matrix * factors, problem.weights, problem.benefit)
    for method in set(found.rankings) & set(scaled.rankings):
        before, after = found.rankings[method].scores, scaled.rankings[method].scores
        np.testing.assert_allclose(after, before, rtol=1e-6, atol=1e-8, err_msg=method)
