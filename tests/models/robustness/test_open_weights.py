"""The order under any weights at all."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from models.computing.progress import unheard
from models.computing.results import Results
from models.problem.choices import MethodChoices, Normalisation, RankingMethod, Synthesis
from models.ranking.ahp import ahp_synthesis, local_utilities
from models.ranking.ranks import competition_ranks
from models.ranking.study_ranking import RANKING
from models.robustness.acceptability import RankCounts
from models.robustness.open_weights import OPEN_ORDER, open_order
from models.robustness.study_scorer import scorer_of
from models.robustness.walk import Walk
from models.weighting.panel_weights import WEIGHTS
from tests.studies import synthetic_study

STUDY = synthetic_study(experts=4, initiatives=6, criteria=2)
CHOICES = [
    MethodChoices(leading=RankingMethod.AHP),
    MethodChoices(leading=RankingMethod.AHP, synthesis=Synthesis.DISTRIBUTIVE),
    MethodChoices(),
    MethodChoices(normalisation=Normalisation.VECTOR),
    MethodChoices(normalisation=Normalisation.MINMAX),
]


@pytest.mark.parametrize("methods", CHOICES)
def test_the_scorer_puts_any_weights_in_the_order_of_the_method_itself(methods: MethodChoices) -> None:
    study, results = replace(STUDY, methods=methods), Results()
    ranking, local = results.get(RANKING, study).whole, results.get(WEIGHTS, study).whole.local
    walk = Walk(study.criteria, local, ranking, methods)
    scorer = scorer_of(ranking, methods.leading, methods)
    for top in np.random.default_rng(3).dirichlet(np.ones(2), size=20):
        there = walk.ranked(top)
        found = competition_ranks(scorer(there.weights[np.newaxis]).T)[0]
        assert list(found) == list(there.ranks(methods.leading))


def test_every_initiative_takes_some_rank_in_every_draw_and_lies_in_its_interval() -> None:
    ranking = Results().get(RANKING, STUDY).whole
    order = open_order(ranking, STUDY.methods, unheard, draws=2_000)
    assert order.counts.draws == 2_000
    assert order.counts.acceptability.sum(axis=1) == pytest.approx(np.ones(6))
    for row, one in enumerate(order.initiatives):
        low, high = order.interval[one]
        inside = order.counts.acceptability[row, low - 1 : high].sum()
        assert inside >= 0.95
        assert order.counts.acceptability[row, : low - 1].sum() <= 0.025
        assert order.counts.acceptability[row, high:].sum() <= 0.025 + 1e-12


def test_who_is_best_everywhere_is_first_under_any_weights() -> None:
    ranking = Results().get(RANKING, STUDY).whole
    best = ranking.matrix.copy()
    best[2] = np.where(ranking.domain.benefit, ranking.domain.upper, ranking.domain.lower)
    methods = MethodChoices(leading=RankingMethod.AHP)
    domain = ranking.domain
    winner = replace(
        ranking,
        matrix=best,
        ahp=ahp_synthesis(
            local_utilities(best, domain.lower, domain.upper, domain.benefit), ranking.weights, Synthesis.IDEAL
        ),
    )
    order = open_order(winner, methods, unheard, draws=500)
    assert order.counts.acceptability[2, 0] == 1.0
    assert order.interval[winner.initiatives[2]] == (1, 1)


def test_the_same_study_always_tells_the_same() -> None:
    first, second = (Results().get(OPEN_ORDER, STUDY) for _ in range(2))
    assert np.array_equal(first.counts.ranks, second.counts.ranks)
    assert first.interval == second.interval


def test_a_rank_interval_leaves_as_few_as_it_may_on_either_side() -> None:
    ranks = np.array([[2, 3, 90, 3, 2]])
    counts = RankCounts(100, ranks, np.zeros((1, 1), dtype=np.int64), np.zeros((1, 1)))
    assert counts.rank_interval(0) == (2, 4)
    assert counts.rank_interval(0, share=0.9) == (3, 3)
