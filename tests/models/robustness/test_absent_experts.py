"""How few experts would have to be absent."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest

from models.computing.progress import Cancelled, unheard
from models.computing.results import Results
from models.edits.scenarios import scenario_study
from models.errors import InputError
from models.problem.choices import Aggregation, MethodChoices, RankingMethod
from models.problem.scenarios import Scenario
from models.ranking.study_ranking import RANKING
from models.robustness.absent_experts import ExpertChange, experts_needed, experts_question
from models.robustness.influence import INFLUENCE, ranking_without
from models.study import Study
from tests.studies import synthetic_study

STUDY = synthetic_study(experts=8, initiatives=7, criteria=3, seed=5)


def asked(study: Study, initiative: str, first: int, most_sets: int = 20_000) -> ExpertChange:
    return experts_needed(study, Results().get(RANKING, study).whole, initiative, first, unheard, most_sets)


def rank_without(study: Study, absent: tuple[str, ...], initiative: str) -> int:
    found = ranking_without(study, absent)
    return int(found.ranks(study.methods.leading)[found.row[initiative]])


def voices_left(study: Study, absent: tuple[str, ...]) -> bool:
    left = {expert.side for key, expert in study.panel.experts.items() if key not in absent}
    return len(left) == len(study.frame.sides)


@pytest.mark.parametrize("methods", [MethodChoices(), MethodChoices(leading=RankingMethod.AHP)])
@pytest.mark.parametrize("first", [1, 3])
def test_the_answer_does_it_and_no_smaller_set_does(methods: MethodChoices, first: int) -> None:
    study = replace(STUDY, methods=methods)
    answers = {one: asked(study, one, first) for one in study.initiatives.initiatives}
    assert any(answer.experts for answer in answers.values())
    for one, answer in answers.items():
        sizes = range(1, len(answer.experts)) if answer.experts is not None else range(1, len(study.panel.experts))
        for size in sizes:
            for absent in combinations(study.panel.experts, size):
                if voices_left(study, absent):
                    assert rank_without(study, absent, one) > first
        if answer.experts:
            assert rank_without(study, answer.experts, one) == answer.rank <= first
            assert answer.proven


def test_a_scenario_that_hears_only_the_others_gives_that_rank() -> None:
    one, answer = next(
        (one, answer) for one in STUDY.initiatives.initiatives if (answer := asked(STUDY, one, 3)).experts
    )
    assert answer.experts is not None
    heard = tuple(expert for expert in STUDY.panel.experts if expert not in answer.experts)
    seen = Results().get(RANKING, scenario_study(STUDY, Scenario("s", experts=heard))).whole
    assert seen.ranks(STUDY.methods.leading)[seen.row[one]] == answer.rank


def test_a_search_that_gives_up_being_sure_finds_a_set_from_which_nobody_can_be_spared() -> None:
    found = 0
    for one in STUDY.initiatives.initiatives:
        sure, quick = asked(STUDY, one, 3), asked(STUDY, one, 3, most_sets=0)
        if not quick.experts:
            continue
        found += 1
        assert sure.experts is not None
        assert len(quick.experts) >= len(sure.experts)
        assert rank_without(STUDY, quick.experts, one) == quick.rank <= 3
        for spared in quick.experts:
            fewer = tuple(expert for expert in quick.experts if expert != spared)
            assert not fewer or rank_without(STUDY, fewer, one) > 3
        assert quick.proven == (len(quick.experts) == 1)
    assert found


def test_single_experts_agree_with_influence() -> None:
    influence = Results().get(INFLUENCE, STUDY)
    for one in STUDY.initiatives.initiatives:
        answer = asked(STUDY, one, 3)
        alone = [expert for expert, effect in influence.experts.items() if effect.ranks[one] <= 3]
        if influence.ranks[one] > 3:
            assert (answer.experts is not None and len(answer.experts) == 1) == bool(alone)
        else:
            assert answer.experts == ()


def test_judgements_of_individuals_are_left_out_too() -> None:
    study = replace(STUDY, methods=MethodChoices(within_sides=Aggregation.AIP))
    for one in study.initiatives.initiatives:
        answer = asked(study, one, 2)
        if answer.experts:
            assert rank_without(study, answer.experts, one) <= 2


def test_no_side_is_left_without_a_voice() -> None:
    study = synthetic_study(experts=2, initiatives=5, criteria=2)
    for one in study.initiatives.initiatives:
        assert not asked(study, one, 1).experts


def test_the_search_can_be_stopped() -> None:
    def stop(share: float) -> None:
        raise Cancelled

    last = int(np.argmax(Results().get(RANKING, STUDY).whole.topsis.ranks))
    one = tuple(STUDY.initiatives.initiatives)[last]
    with pytest.raises((Cancelled, InputError)):
        experts_needed(STUDY, Results().get(RANKING, STUDY).whole, one, 1, stop)
    assert experts_question(one, 1) is experts_question(one, 1)
