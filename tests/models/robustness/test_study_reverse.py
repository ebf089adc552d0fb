"""The reverse question of a study, asked and answered in the background."""

from __future__ import annotations

import pytest

from models.computing.results import Results
from models.ranking.study_ranking import RANKING
from models.robustness.study_reverse import reverse_question
from models.robustness.walk import Walk
from models.weighting.assumed import shares_below
from models.weighting.panel_weights import WEIGHTS
from tests.studies import synthetic_study

STUDY = synthetic_study(experts=6, initiatives=6, criteria=3)


def test_the_same_question_is_the_same_computation_so_its_answer_is_found_again() -> None:
    assert reverse_question("I01", 2) is reverse_question("I01", 2)
    assert reverse_question("I01", 2) is not reverse_question("I01", 3)


def test_applying_the_answer_brings_the_initiative_there() -> None:
    results = Results()
    ranking, leading = results.get(RANKING, STUDY).whole, STUDY.methods.leading
    last = ranking.order(leading)[-1]
    answer = results.get(reverse_question(last, 3), STUDY)
    assert answer.rank == len(ranking.initiatives)
    assert answer.weights.weights is not None
    walk = Walk(STUDY.criteria, results.get(WEIGHTS, STUDY).whole.local, ranking, STUDY.methods)
    local = shares_below(STUDY.criteria, answer.weights.weights)
    there = Walk(walk.tree, local, ranking, STUDY.methods).ranked(local["goal"])
    assert there.weights == pytest.approx(answer.weights.weights)
    assert there.ranks(leading)[there.row[last]] <= 3


def test_who_is_there_already_need_change_nothing() -> None:
    results = Results()
    best = results.get(RANKING, STUDY).whole.order(STUDY.methods.leading)[0]
    answer = results.get(reverse_question(best, 1), STUDY)
    assert answer.rank == 1
    assert answer.weights.moved == 0.0


def test_the_score_named_is_the_one_that_has_least_to_change() -> None:
    results = Results()
    second = results.get(RANKING, STUDY).whole.order(STUDY.methods.leading)[1]
    answer = results.get(reverse_question(second, 1), STUDY)
    assert answer.score is not None
    assert answer.score.share == min(change.share for change in answer.scores.values())
