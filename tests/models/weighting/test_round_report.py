from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose

from desktop.targets import sample_study
from models.arrays import FloatArray
from models.computing.results import Results
from models.edits.comparisons import set_comparison, set_points
from models.edits.methods import ask_node
from models.edits.ratings import set_rating
from models.edits.rounds import close_round, open_round
from models.problem.choices import Asking
from models.problem.criteria import GOAL
from models.study import Study
from models.weighting.round_report import (
    ROUND_REPORT,
    Hint,
    OnlyOneRoundError,
    RoundReport,
    moves,
    ratio_from_step,
    steps_from_logs,
)
from models.weighting.spreads import spread
from tests.studies import synthetic_study

STUDY = synthetic_study(experts=8)


def report_of(study: Study) -> RoundReport:
    return Results().get(ROUND_REPORT, study)


@given(st.lists(st.lists(st.none() | st.integers(1, 9), min_size=3, max_size=3), min_size=1, max_size=9))
@settings(max_examples=40, deadline=None)
def test_quartiles_are_those_of_the_answers_that_were_given(rows: list[list[int | None]]) -> None:
    answers: FloatArray = np.array([[np.nan if one is None else one for one in row] for row in rows], dtype=np.float64)
    found = spread(answers)
    for column in range(3):
        given_ones = answers[~np.isnan(answers[:, column]), column]
        assert found.answers[column] == len(given_ones)
        expected = np.percentile(given_ones, [25, 50, 75]) if len(given_ones) else [np.nan] * 3
        assert_allclose([found.lower[column], found.median[column], found.upper[column]], expected)


@pytest.mark.parametrize(("ratio", "step"), [(1.0, 0), (3.0, 2), (9.0, 8), (1 / 3, -2), (1 / 9, -8)])
def test_a_comparison_has_its_step_on_the_scale(ratio: float, step: float) -> None:
    assert_allclose(steps_from_logs(np.log([ratio])), [step], atol=1e-12)
    assert ratio_from_step(step) == pytest.approx(ratio)


def test_experts_who_swap_their_answers_have_changed_but_the_item_is_stable() -> None:
    before = np.array([[3.0], [7.0], [5.0], [5.0]])
    found = moves(before, before[[1, 0, 2, 3]], 8.0)
    assert found.changed == [0.5]
    assert found.marginal == [0.0]
    assert found.stable == [True]


def test_an_item_is_stable_up_to_fifteen_in_a_hundred_and_agreed_up_to_two_steps_of_nine() -> None:
    before = np.full((20, 2), 5.0)
    after = before.copy()
    after[:3, 0] = 6.0
    after[:4, 1] = 6.0
    assert list(moves(before, after, 8.0).stable) == [True, False]
    apart = np.array([[3.0, 2.0], [3.0, 2.0], [5.0, 5.0], [5.0, 5.0]])
    assert list(moves(apart, apart, 8.0).agreed) == [True, False]


def test_only_who_answered_in_both_rounds_counts_as_moving_or_staying() -> None:
    before = np.array([[3.0], [np.nan], [4.0]])
    after = np.array([[3.0], [9.0], [np.nan]])
    found = moves(before, after, 8.0)
    assert (found.paired[0], found.changed[0], found.marginal[0]) == (1, 0.0, 0.0)
    assert (found.before.answers[0], found.after.answers[0]) == (2, 2)


def test_one_round_has_nothing_to_be_compared_with() -> None:
    with pytest.raises(OnlyOneRoundError):
        report_of(STUDY)


def test_a_round_that_nobody_has_touched_has_not_moved_and_is_provisional() -> None:
    found = report_of(open_round(STUDY))
    assert (found.changed, found.stable, found.provisional) == (0.0, 1.0, True)
    assert found.hint is Hint.SETTLED_APART
    assert not report_of(close_round(open_round(STUDY))).provisional


def test_what_moved_is_found_at_its_pair_and_its_cell() -> None:
    second = open_round(STUDY)
    for expert in ("E0", "E1", "E2"):
        now = second.comparison_ballot(expert).ratio(GOAL, "C1", "C2")
        second = set_comparison(second, expert, GOAL, "C1", "C2", 9.0 if now != 9.0 else 7.0)
        rating = second.rating_ballot(expert).ratings["I02"]["C1.1"]
        second = set_rating(second, expert, "I02", "C1.1", 9 if rating != 9 else 1)
    found = report_of(second)
    assert found.comparisons.changed[0] == pytest.approx(3 / 8)
    assert np.nansum(found.comparisons.changed[1:]) == 0.0
    cell = found.initiatives.index("I02"), found.leaves.index("C1.1")
    assert found.ratings.changed[cell] * found.ratings.paired[cell] == pytest.approx(
        sum(STUDY.rating_ballot(expert).ratings["I02"]["C1.1"] is not None for expert in ("E0", "E1", "E2"))
    )
    assert not found.comparisons.stable[0] or found.comparisons.marginal[0] <= 0.15


def test_when_everyone_comes_to_the_same_answers_the_hint_is_first_to_go_on_and_then_that_all_agree() -> None:
    second = open_round(replace(STUDY, ratings={}))
    one_mind = second.comparison_ballot("E0")
    second = replace(
        second,
        comparisons={key: one_mind if key.round == "R2" else ballot for key, ballot in second.comparisons.items()},
    )
    assert report_of(second).hint is Hint.GO_ON
    assert report_of(close_round(open_round(second))).hint is Hint.AGREED


def test_nothing_answered_gives_no_hint() -> None:
    found = report_of(open_round(replace(STUDY, comparisons={}, ratings={})))
    assert found.hint is None
    assert np.isnan(found.changed)


def test_points_and_orders_move_item_by_item_and_not_pair_by_pair() -> None:
    items = STUDY.criteria.children(GOAL)
    study = ask_node(replace(STUDY, ratings={}, comparisons={}), GOAL, Asking.POINTS)
    given = [[10.0 * (1 + (number + place) % 4) for place in range(len(items))] for number in range(8)]
    for points, expert in zip(given, STUDY.panel.experts, strict=True):
        for item, said in zip(items, points, strict=True):
            study = set_points(study, expert=expert, node=GOAL, item=item, points=said)
    second = open_round(study)
    for item in items:  # said again on another scale: nothing has moved
        half = second.comparison_ballot("E0").points[GOAL][item] / 2
        second = set_points(second, expert="E0", node=GOAL, item=item, points=half)
    still = report_of(second)
    (whole,) = still.wholes
    assert (whole.node, whole.asking, whole.items) == (GOAL, Asking.POINTS, items)
    assert list(whole.moves.paired) == [8] * len(items)
    assert still.changed == 0.0
    block = still.layout.by_node[GOAL]
    assert not still.comparisons.paired[block.start : block.stop].any(), "no pair of it counts beside"

    for expert in ("E1", "E2", "E3"):
        for item in items:
            second = set_points(second, expert=expert, node=GOAL, item=item, points=100.0 if item == items[0] else 10.0)
    moved = report_of(second)
    first = moved.wholes[0].moves
    everybody = [100.0 * given[number][0] / max(given[number]) for number in range(8)]
    assert first.before.median[0] == pytest.approx(np.median(everybody))
    everybody[1:4] = [100.0] * 3
    assert first.after.median[0] == pytest.approx(np.median(everybody))
    others = [number for number in (1, 2, 3) if given[number][0] < max(given[number])]
    assert first.changed[0] == pytest.approx(len(others) / 8), "who had the most there already has not moved"
    assert not first.stable[0]

    ordered = report_of(ask_node(second, GOAL, Asking.ORDER)).wholes[0]
    assert ordered.asking is Asking.ORDER
    assert ordered.moves.after.median.sum() > 0
    assert np.nanmax(ordered.moves.after.upper) <= len(items)


def test_what_moved_among_the_findings_of_swot_is_told_too() -> None:
    hetao = sample_study("hetao")
    node, items = next((node, items) for node, items in hetao.swot.compared.items() if node != "swot")
    study = hetao
    for expert in list(hetao.panel.experts)[:6]:
        study = set_comparison(study, expert, node, items[0], items[1], 3.0)
    second = open_round(study)
    second = set_comparison(second, "SZ-01", node, items[0], items[1], 5.0)
    found = report_of(second)
    at = found.layout.by_node[node].start
    assert (found.comparisons.paired[at], found.comparisons.changed[at]) == (6, pytest.approx(1 / 6))
