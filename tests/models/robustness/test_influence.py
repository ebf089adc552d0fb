from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from models.computing.progress import Cancelled, unheard
from models.computing.results import Results
from models.edits.methods import set_methods
from models.edits.panel import remove_expert
from models.problem.choices import MethodChoices, RankingMethod
from models.problem.criteria import GOAL
from models.ranking.agreement import kendall
from models.ranking.study_ranking import RANKING
from models.robustness.influence import INFLUENCE, Influence, influence
from models.study import Study
from tests.studies import synthetic_study


def found(study: Study) -> Influence:
    return Results().get(INFLUENCE, study)


@pytest.mark.parametrize("leading", RankingMethod)
def test_the_order_without_an_expert_is_that_of_a_panel_without_the_expert(leading: RankingMethod) -> None:
    study = set_methods(synthetic_study(), MethodChoices(leading=leading))
    influences = found(study)
    assert set(influences.experts) == set(study.panel.experts)
    for expert, effect in influences.experts.items():
        whole = Results().get(RANKING, remove_expert(study, expert)).whole
        ranks = whole.ranks(leading)
        assert effect.ranks == dict(zip(whole.initiatives, ranks.tolist(), strict=True))
        before = np.array([influences.ranks[one] for one in whole.initiatives])
        assert effect.kendall == pytest.approx(kendall(before, ranks))
        for initiative, move in effect.moves.items():
            assert move == influences.ranks[initiative] - effect.ranks[initiative] != 0


@pytest.mark.parametrize("leading", RankingMethod)
def test_the_order_without_a_criterion_is_that_of_weights_without_it(leading: RankingMethod) -> None:
    study = set_methods(synthetic_study(), MethodChoices(leading=leading))
    influences = found(study)
    assert set(influences.criteria) == set(study.criteria.criteria)
    ranking = Results().get(RANKING, study).whole
    for top in study.criteria.children(GOAL):
        kept = np.array([not leaf.startswith(f"{top}.") for leaf in ranking.leaves])
        weights = np.where(kept, ranking.weights, 0.0)
        scores = ranking.ahp.local @ (weights / weights.sum())
        if leading is RankingMethod.AHP:
            order = sorted(ranking.initiatives, key=lambda one: -scores[ranking.row[one]])
            assert sorted(order, key=influences.criteria[top].ranks.__getitem__) == order


def test_who_enters_and_who_leaves_the_first_is_told() -> None:
    study = synthetic_study(initiatives=6, seed=3)
    influences = found(study)
    changed = 0
    for effect in [*influences.experts.values(), *influences.criteria.values()]:
        entering, leaving = influences.entering(effect, 2), influences.leaving(effect, 2)
        assert not entering & influences.first(2)
        assert leaving <= influences.first(2)
        changed += bool(entering)
        if not effect.moves:
            assert effect.kendall == pytest.approx(1.0)
            assert not entering | leaving
    assert changed


def test_an_expert_without_whom_nothing_is_ranked_is_named_with_the_reason() -> None:
    study = synthetic_study(experts=1)
    influences = found(study)
    assert set(influences.indispensable) == {"E0"}
    assert not influences.experts


def test_an_expert_without_weight_has_no_effect_and_is_not_asked() -> None:
    study = synthetic_study()
    silent = replace(study.panel.experts["E1"], weight=0.0)
    study = replace(study, panel=replace(study.panel, experts={**study.panel.experts, "E1": silent}))
    assert "E1" not in found(study).experts


def test_a_criterion_that_holds_all_the_weight_cannot_be_left_out() -> None:
    study = synthetic_study(criteria=1, leaves_each=2)
    assert set(found(study).criteria) == set(study.criteria.leaves)


def test_progress_ends_at_one_and_can_stop_the_rest() -> None:
    study = synthetic_study()
    ranking = Results().get(RANKING, study).whole
    told: list[float] = []
    influence(study, ranking, told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0

    def stop(_share: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        influence(study, ranking, stop)
    influence(study, ranking, unheard)
