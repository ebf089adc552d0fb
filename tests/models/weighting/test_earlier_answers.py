from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from desktop.targets import sample_study
from models.edits.comparisons import set_comparison, set_points, set_rank_order
from models.edits.ratings import set_rating, set_recusal
from models.edits.rounds import open_round
from models.problem.criteria import GOAL
from models.study import Study
from models.weighting.answers import pair_layout, swot_layout
from models.weighting.earlier_answers import (
    EarlierItems,
    earlier_comparison,
    earlier_places,
    earlier_points,
    earlier_rating,
)
from models.weighting.round_report import ratio_from_step, steps_from_logs
from tests.studies import synthetic_study

STUDY = synthetic_study(experts=8)
LAYOUT = pair_layout(STUDY)


def test_an_expert_sees_the_own_earlier_answer_beside_the_spread_and_nobody_elses() -> None:
    second = set_comparison(open_round(STUDY), "E0", GOAL, "C1", "C2", 1 / 9)
    earlier = earlier_comparison(second, LAYOUT, "E0", 0)
    assert earlier is not None
    assert earlier.own is not None
    assert ratio_from_step(earlier.own) == pytest.approx(STUDY.comparison_ballot("E0").ratio(GOAL, "C1", "C2"))
    answers = [
        float(steps_from_logs(STUDY.comparison_ballot(one).log_vector(LAYOUT))[0]) for one in STUDY.panel.experts
    ]
    assert (earlier.round, earlier.answers) == (1, 8)
    assert [earlier.lower, earlier.median, earlier.upper] == pytest.approx(np.quantile(answers, [0.25, 0.5, 0.75]))


def test_in_the_first_round_there_is_nothing_earlier() -> None:
    assert earlier_comparison(STUDY, LAYOUT, "E0", 0) is None
    assert earlier_rating(STUDY, "E0", "I01", "C1.1") is None


def test_a_spread_of_three_is_not_shown_since_it_would_give_the_others_away() -> None:
    few = synthetic_study(experts=3)
    earlier = earlier_comparison(open_round(few), pair_layout(few), "E0", 0)
    assert earlier is not None
    assert earlier.own is not None
    assert (earlier.answers, earlier.lower, earlier.median, earlier.upper) == (3, None, None, None)


def test_an_earlier_rating_is_the_one_given_then_and_a_recusal_has_none() -> None:
    first = set_rating(set_recusal(STUDY, "E1", "I03", recused=True), "E0", "I02", "C1.2", 7)
    second = set_rating(open_round(first), "E0", "I02", "C1.2", 2)
    own = earlier_rating(second, "E0", "I02", "C1.2")
    assert own is not None
    assert own.own == 7
    recused = earlier_rating(second, "E1", "I03", "C1.2")
    assert recused is not None
    assert recused.own is None
    rated = [STUDY.rating_ballot(one).ratings["I03"]["C1.2"] for one in STUDY.panel.experts if one != "E1"]
    assert recused.answers == sum(rating is not None for rating in rated)


ITEMS = STUDY.criteria.children(GOAL)
GIVEN = ((40, 20, 10), (10, 10, 5), (50, 100, 25), (90, 45, 90), (3, 6, 2))
"""Points of five experts for the first three items; everything else gets 1."""


def pointed() -> Study:
    study = replace(STUDY, comparisons={})
    for number, given in enumerate(GIVEN):
        for place, item in enumerate(ITEMS):
            points = float(given[place]) if place < len(given) else 1.0
            study = set_points(study, expert=f"E{number}", node=GOAL, item=item, points=points)
    return study


def items_of(found: EarlierItems | None) -> EarlierItems:
    assert found is not None
    return found


def test_earlier_points_stand_on_the_experts_own_scale_since_only_proportions_count() -> None:
    second = set_points(open_round(pointed()), expert="E0", node=GOAL, item=ITEMS[0], points=7.0)
    found = items_of(earlier_points(second, LAYOUT, "E0", GOAL))
    assert found.ends == (0.0, 40.0)
    first = found.answers[ITEMS[0]]
    assert (first.round, first.own, first.answers) == (1, 40.0, 5)
    everybody = [40.0 * given[0] / max(given) for given in GIVEN]
    assert [first.lower, first.median, first.upper] == pytest.approx(np.quantile(everybody, [0.25, 0.5, 0.75]))

    silent = items_of(earlier_points(second, LAYOUT, "E7", GOAL))
    assert silent.ends == (0.0, 100.0)
    assert silent.answers[ITEMS[0]].own is None
    assert silent.answers[ITEMS[0]].median == pytest.approx(np.median(everybody) * 100 / 40)


def test_earlier_places_are_the_middle_of_those_that_are_shared_and_an_order_may_lack_some() -> None:
    study = pointed()
    study = set_rank_order(study, expert="E5", node=GOAL, order=((ITEMS[0], ITEMS[2]),))
    second = open_round(study)
    found = items_of(earlier_places(second, LAYOUT, "E5", GOAL))
    assert found.ends == (1.0, float(len(ITEMS)))
    assert [found.answers[item].own for item in ITEMS] == [1.5, None, 1.5]
    # The unfinished order is in nobody's spread; points count with the order that they come to.
    assert found.answers[ITEMS[0]].answers == 5
    firsts = [1.0, 1.5, 2.0, 1.5, 2.0]
    expected = np.quantile(firsts, [0.25, 0.5, 0.75])
    assert [getattr(found.answers[ITEMS[0]], part) for part in ("lower", "median", "upper")] == pytest.approx(expected)


def test_pairs_of_the_round_before_are_told_as_points_and_places_where_these_are_asked_now() -> None:
    second = open_round(STUDY)
    asked = items_of(earlier_points(second, LAYOUT, "E0", GOAL))
    placed = items_of(earlier_places(second, LAYOUT, "E0", GOAL))
    own = [asked.answers[item].own or 0.0 for item in ITEMS]
    assert max(own) == pytest.approx(100.0)
    assert sorted(ITEMS, key=lambda item: -(asked.answers[item].own or 0.0)) == sorted(
        ITEMS, key=lambda item: placed.answers[item].own or 0.0
    )


def test_points_and_places_of_few_are_not_shown_and_there_are_none_in_the_first_round() -> None:
    study = pointed()
    assert earlier_points(study, LAYOUT, "E0", GOAL) is None
    assert earlier_places(study, LAYOUT, "E0", GOAL) is None
    for expert in ("E3", "E4"):
        for item in ITEMS:
            study = set_points(study, expert=expert, node=GOAL, item=item, points=None)
    few = items_of(earlier_points(open_round(study), LAYOUT, "E0", GOAL)).answers[ITEMS[0]]
    assert (few.own, few.answers, few.lower, few.median, few.upper) == (40.0, 3, None, None, None)


def test_findings_of_swot_have_their_earlier_answers_too() -> None:
    hetao = sample_study("hetao")
    node, items = next((node, items) for node, items in hetao.swot.compared.items() if node != "swot")
    study = hetao
    for number, expert in enumerate(hetao.panel.experts):
        study = set_comparison(study, expert, node, items[0], items[1], float(1 + number % 3))
    layout = swot_layout(study)
    found = earlier_comparison(open_round(study), layout, "SZ-03", layout.by_node[node].start)
    assert found is not None
    assert [found.own, found.median] == pytest.approx([2.0, 1.0])
    assert found.answers == 24
