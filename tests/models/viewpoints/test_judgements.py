"""Which judgements part two voices, any selection as a voice, and minimum support."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from numpy.testing import assert_allclose

from models.computing.results import Results
from models.edits.scenarios import set_adjustments
from models.errors import InputError
from models.problem.scenarios import Adjustments
from models.ranking.study_ranking import RANKING
from models.viewpoints.judgements import rating_gap, weight_gap
from models.viewpoints.selection import selection_order
from models.viewpoints.support import side_support
from models.weighting.panel_weights import WEIGHTS
from tests.studies import synthetic_study

STUDY = synthetic_study(experts=6, initiatives=7, criteria=3)
LEAVES = STUDY.criteria.leaves
SIDES = STUDY.panel.by_side


def test_all_experts_of_a_side_find_what_the_side_finds() -> None:
    results = Results()
    ranking = results.get(RANKING, STUDY)
    for side, experts in SIDES.items():
        order = results.get(selection_order(experts), STUDY)
        assert_allclose(order.ranking.weights, ranking.voices[side].weights)
        assert_allclose(order.ranking.topsis.closeness, ranking.voices[side].topsis.closeness)


def test_all_experts_find_what_the_whole_panel_finds_whatever_is_assumed() -> None:
    results = Results()
    assumed = set_adjustments(STUDY, Adjustments({LEAVES[0]: 1.0}))
    order = results.get(selection_order(tuple(STUDY.panel.experts)), assumed)
    assert_allclose(order.ranking.weights, results.get(RANKING, STUDY).whole.weights)


def test_nobody_at_all_has_no_order() -> None:
    with pytest.raises(InputError):
        Results().get(selection_order(()), STUDY)


def test_a_selection_is_one_computation_however_often_it_is_asked_for() -> None:
    assert selection_order(("E1", "E2")) is selection_order(("E1", "E2"))


@pytest.mark.parametrize("leaf", LEAVES)
def test_the_comparison_found_is_the_one_on_the_way_up_over_which_they_part_most(leaf: str) -> None:
    weights = Results().get(WEIGHTS, STUDY).voices
    gap = weight_gap(STUDY.criteria, leaf, weights["SZ"], weights["HK"])
    assert gap is not None
    apart = []
    item = leaf
    while item != "goal":
        node = STUDY.criteria.criteria[item].parent
        siblings = STUDY.criteria.children(node)
        for rival in siblings:
            if rival != item:
                shares = [dict(zip(siblings, weights[side].local[node], strict=True)) for side in ("SZ", "HK")]
                apart.append(abs(np.log(shares[0][item] / shares[0][rival] / (shares[1][item] / shares[1][rival]))))
        item = node
    assert abs(np.log(gap.one / gap.other)) == pytest.approx(max(apart))


def test_the_ratings_found_pull_the_voices_apart_most() -> None:
    leaf = STUDY.criteria.rated_leaves[0]
    for initiative in STUDY.initiatives.initiatives:
        gap = rating_gap(STUDY, initiative, leaf, SIDES["SZ"], SIDES["HK"])
        assert gap is not None
        given = {
            side: [
                rating
                for expert in SIDES[side]
                if (rating := STUDY.rating_ballot(expert).ratings.get(initiative, {}).get(leaf)) is not None
            ]
            for side in ("SZ", "HK")
        }
        higher = np.mean(given["SZ"]) >= np.mean(given["HK"])
        expected = (max(given["SZ"]), min(given["HK"])) if higher else (min(given["SZ"]), max(given["HK"]))
        assert [gap.one_rating, gap.other_rating] == list(expected)
        assert gap.one in SIDES["SZ"]
        assert gap.other in SIDES["HK"]


def test_where_a_voice_gave_no_rating_there_is_no_gap() -> None:
    leaf = STUDY.criteria.rated_leaves[0]
    assert rating_gap(STUDY, "I01", leaf, SIDES["SZ"], ()) is None
    silent = replace(
        STUDY,
        panel=replace(
            STUDY.panel,
            experts={
                key: replace(one, weight=0.0 if one.side == "HK" else 1.0) for key, one in STUDY.panel.experts.items()
            },
        ),
    )
    assert rating_gap(silent, "I01", leaf, SIDES["SZ"], SIDES["HK"]) is None


def test_support_is_the_average_of_the_sides_own_scores_and_names_who_fails() -> None:
    ranking = Results().get(RANKING, STUDY)
    own = ranking.voices["HK"]
    scores = dict(zip(own.initiatives, own.topsis.closeness.tolist(), strict=True))
    taken = own.initiatives[:4]
    average = float(np.mean([scores[one] for one in taken]))
    free = side_support(ranking, "HK", taken, None)
    assert free is not None
    assert free.kept
    assert free.failing == ()
    assert free.average == pytest.approx(average)
    asked = side_support(ranking, "HK", taken, average + 0.01)
    assert asked is not None
    assert not asked.kept
    assert asked.failing == tuple(
        sorted((one for one in taken if scores[one] < average + 0.01), key=scores.__getitem__)
    )
    met = side_support(ranking, "HK", taken, average - 0.01)
    assert met is not None
    assert met.kept
    assert side_support(ranking, "HK", (), 0.5) is None
