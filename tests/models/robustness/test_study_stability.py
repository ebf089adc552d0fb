from __future__ import annotations

import numpy as np
import pytest

from desktop.targets import sample_study
from models.arrays import FloatArray, IntArray
from models.computing.results import Results
from models.edits.methods import set_methods
from models.problem.choices import MethodChoices, Normalisation, RankingMethod, Synthesis
from models.problem.criteria import GOAL, CriteriaTree, CriterionId
from models.ranking.ahp import ahp_synthesis, local_utilities
from models.ranking.study_ranking import RANKING, VoiceRanking
from models.ranking.topsis import classic_topsis, fixed_domain_topsis
from models.robustness.stability import Interval
from models.robustness.study_stability import STABILITY, Stability
from models.study import Study
from tests.studies import synthetic_study

CHOICES = [
    MethodChoices(leading=RankingMethod.AHP),
    MethodChoices(leading=RankingMethod.AHP, synthesis=Synthesis.DISTRIBUTIVE),
    MethodChoices(),
    MethodChoices(normalisation=Normalisation.VECTOR),
    MethodChoices(normalisation=Normalisation.MINMAX),
]


def solved(study: Study) -> tuple[VoiceRanking, Stability]:
    results = Results()
    return results.get(RANKING, study).whole, results.get(STABILITY, study)


def leaf_columns(tree: CriteriaTree, criterion: CriterionId) -> list[int]:
    if not tree.children(criterion):
        return [tree.leaves.index(criterion)]
    return [column for child in tree.children(criterion) for column in leaf_columns(tree, child)]


def walked_to(study: Study, weights: FloatArray, criterion: CriterionId, weight: float) -> FloatArray:
    """Return the leaves' weights when one criterion weighs `weight`, written as a planner would do it by hand."""
    columns = leaf_columns(study.criteria, criterion)
    inside = np.isin(np.arange(len(weights)), columns)
    total = weights[inside].sum()
    walked: FloatArray = np.where(inside, weights * weight / total, weights * (1 - weight) / (1 - total))
    return walked


def ranked_anew(study: Study, ranking: VoiceRanking, weights: FloatArray) -> IntArray:
    """Rank by the kernels themselves, not by a scorer."""
    domain, methods = ranking.domain, study.methods
    if methods.leading is RankingMethod.AHP:
        local = local_utilities(ranking.matrix, domain.lower, domain.upper, domain.benefit)
        return ahp_synthesis(local, weights, methods.synthesis).ranks
    if methods.normalisation is Normalisation.FIXED:
        return fixed_domain_topsis(ranking.matrix, weights, domain.lower, domain.upper, domain.benefit).ranks
    return classic_topsis(ranking.matrix, weights, domain.benefit, methods.normalisation).ranks


@pytest.mark.parametrize("methods", CHOICES)
@pytest.mark.parametrize("seed", [1, 2])
def test_ranking_anew_inside_an_interval_keeps_what_is_asked_and_outside_changes_it(
    methods: MethodChoices, seed: int
) -> None:
    study = set_methods(synthetic_study(initiatives=6, seed=seed), methods)
    ranking, stability = solved(study)
    now = ranking.ranks(methods.leading)
    assert set(stability.criteria) == set(study.criteria.criteria)
    checked = 0
    for criterion, walk in stability.criteria.items():
        for k in (1, 3, None):
            found = stability.order(criterion) if k is None else stability.first(criterion, k)

            def kept(weight: float, criterion: CriterionId = criterion, k: int | None = k) -> bool:
                ranks = ranked_anew(study, ranking, walked_to(study, ranking.weights, criterion, weight))
                asked = now if k is None else now <= k
                return bool(np.array_equal(ranks if k is None else ranks <= k, asked))

            assert float(walk.weight) in found.around
            for one in found.intervals:
                if one.high - one.low < 1e-6:
                    continue
                # At the very ends one criterion is all: initiatives that are alike on it then tie but for rounding.
                step = min(1e-3, (one.high - one.low) / 4)
                assert kept(one.low + (1e-7 if one.low > 0 else step))
                assert kept((one.low + one.high) / 2)
                assert kept(one.high - (1e-7 if one.high < 1 else step))
                for outside in (one.low - 1e-7, one.high + 1e-7):
                    clear = np.abs(walk.ends - outside).min() > 5e-8
                    if 0 < outside < 1 and clear and not any(outside in other for other in found.intervals):
                        assert not kept(outside)
                        checked += 1
    assert checked > 20


def test_walking_a_parent_moves_its_leaves_in_proportion() -> None:
    study = synthetic_study(initiatives=6)
    ranking, stability = solved(study)
    for top in study.criteria.children(GOAL):
        for place, ranks in enumerate(stability.criteria[top].ranks):
            low, high = stability.criteria[top].ends[place : place + 2]
            if high - low > 1e-9:
                weights = walked_to(study, ranking.weights, top, (low + high) / 2)
                assert ranked_anew(study, ranking, weights).tolist() == ranks.tolist()


def test_the_critical_criterion_is_the_one_nearest_to_a_change() -> None:
    study = synthetic_study(initiatives=6)
    _, stability = solved(study)
    leaves = study.criteria.leaves
    critical = stability.critical(k=1, among=leaves)
    assert critical is not None
    margins = {leaf: stability.first(leaf).margin for leaf in leaves}
    assert margins[critical] == min(margins.values())
    order = stability.critical()
    assert order is not None
    assert stability.order(order).margin <= min(margins.values())


def test_a_single_initiative_stays_first_at_any_weight_and_no_criterion_is_critical() -> None:
    _, stability = solved(synthetic_study(initiatives=1))
    assert stability.critical() is None
    assert all(stability.order(one).intervals == (Interval(0.0, 1.0),) for one in stability.criteria)


def test_a_criterion_that_holds_everything_has_no_weight_to_trade() -> None:
    study = synthetic_study(criteria=1, leaves_each=3)
    _, stability = solved(study)
    assert set(stability.criteria) == set(study.criteria.leaves)


def test_the_sample_tells_what_its_first_place_hangs_on() -> None:
    study = sample_study("hetao")
    ranking, stability = solved(study)
    assert set(stability.criteria) == set(study.criteria.criteria)
    for leaf, weight in zip(ranking.leaves, ranking.weights, strict=True):
        assert stability.first(leaf, 5).around.low <= weight <= stability.first(leaf, 5).around.high
