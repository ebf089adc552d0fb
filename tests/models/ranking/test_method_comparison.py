from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import pytest

from desktop.targets import sample_study
from models.computing.results import Results
from models.edits.methods import set_methods
from models.problem.choices import MethodChoices, Normalisation, RankingMethod, Synthesis
from models.ranking.agreement import agreement
from models.ranking.companions import Companion, Obstacle
from models.ranking.method_comparison import METHOD_COMPARISON, MethodComparison, constant_columns, span_of_ranks
from models.ranking.study_ranking import RANKING
from models.ranking.variants import VARIANTS
from models.study import Study
from models.weighting.answers import WHOLE
from tests.studies import synthetic_study


def compared(study: Study, voice: str = WHOLE) -> MethodComparison:
    return Results().get(METHOD_COMPARISON, study)[voice]


def test_every_method_ranks_or_says_why_not_for_every_voice() -> None:
    study = synthetic_study()
    found = Results().get(METHOD_COMPARISON, study)
    assert set(found) == set(Results().get(RANKING, study).voices)
    for one in found.values():
        assert set(one.orders) | set(one.obstacles) == set(VARIANTS)
        assert not set(one.orders) & set(one.obstacles)


@pytest.mark.parametrize("leading", RankingMethod)
def test_the_reference_is_the_study_s_own_ranking(leading: RankingMethod) -> None:
    study = set_methods(synthetic_study(), MethodChoices(leading=leading))
    found, whole = compared(study), Results().get(RANKING, study).whole
    own = found.orders[found.leading]
    assert own.ranks.tolist() == whole.ranks(leading).tolist()
    assert own.scores.tolist() == whole.scores(leading).tolist()
    assert (own.agreement.spearman, own.agreement.kendall) == pytest.approx((1.0, 1.0))
    for order in found.orders.values():
        assert order.agreement == agreement(own.ranks, order.ranks)


def test_vikor_s_compromise_set_and_promethee_s_open_pairs_are_told_by_name() -> None:
    # A1 of Hwang & Yoon's fighters leads VIKOR by less than 1 / (m - 1): the compromise is a set of two.
    found = compared(sample_study("fighter"))
    assert not found.vikor.acceptable_advantage
    assert found.compromise == ("A1", "A3")
    house = compared(sample_study("house"))
    ((better, worse),) = house.incomparable()
    row, column = (house.initiatives.index(one) for one in (better, worse))
    assert house.promethee.incomparable[row, column]
    assert house.promethee.net[row] >= house.promethee.net[column]


def test_ranks_of_one_initiative_lie_within_the_span_over_all_methods() -> None:
    found = compared(synthetic_study())
    low, high = span_of_ranks(found.orders)
    for row, one in enumerate(found.initiatives):
        ranks = found.ranks_of(one).values()
        assert (min(ranks), max(ranks)) == (low[row], high[row])


def test_values_of_zero_keep_out_the_methods_that_divide_by_them_and_no_other() -> None:
    study = synthetic_study()
    tree, first = study.criteria, next(iter(study.initiatives.initiatives))
    leaf = tree.criteria[tree.leaves[0]]

    def with_zero(ratings: Mapping[str, Mapping[str, int | None]]) -> dict[str, dict[str, int | None]]:
        return {one: {**row, leaf.id: 0 if one == first else 5} for one, row in ratings.items()}

    ratings = {key: replace(ballot, ratings=with_zero(ballot.ratings)) for key, ballot in study.ratings.items()}
    criteria = {**tree.criteria, leaf.id: replace(leaf, scale=replace(leaf.scale, lower=0.0))}
    found = compared(replace(study, criteria=replace(tree, criteria=criteria), ratings=ratings))
    assert found.obstacles[Companion.SAW] is Obstacle.NEEDS_POSITIVE_VALUES
    assert {Companion.VIKOR, Companion.SPOTIS, Normalisation.FIXED, Synthesis.IDEAL} <= set(found.orders)


def test_one_initiative_alone_is_first_wherever_a_method_is_defined() -> None:
    found = compared(synthetic_study(initiatives=1))
    assert all(order.ranks.tolist() == [1] for order in found.orders.values())
    assert all(np.isfinite(order.scores).all() for order in found.orders.values())
    assert found.compromise == found.initiatives
    assert found.incomparable() == ()


def test_columns_that_separate_nobody_are_found() -> None:
    ranking = Results().get(RANKING, synthetic_study()).whole
    matrix = ranking.matrix.copy()
    matrix[:, 1] = 4.0
    assert constant_columns(replace(ranking, matrix=matrix)).nonzero()[0].tolist() == [1]
