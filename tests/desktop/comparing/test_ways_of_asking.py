"""Best–worst, points and rank order by keys; the facilitator's choices; the most telling question; a second round."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPushButton, QWidget

from desktop.comparing.page import ComparePage
from desktop.comparing.scale import SaatyScale
from desktop.place import Place
from desktop.translator import Translator
from desktop.widgets.asking_list import AskingList
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.progress_list import ProgressList
from desktop.widgets.theme import theme
from desktop.widgets.weight_columns import WeightColumns
from models.computing.results import Results
from models.edits.comparisons import set_comparison, set_points, set_rank_order
from models.edits.methods import ask_node
from models.edits.rounds import open_round
from models.judgement.comparisons import Extremes, order_weights
from models.problem.choices import Asking, RandomIndex
from models.problem.criteria import GOAL
from models.ranking.data_weights import DATA_WEIGHTS
from models.study import Study
from models.text import Script
from models.weighting.expert_priorities import EXPERT_PRIORITIES
from tests.desktop.comparing.finding import find, press, text

Open = Callable[[Study], ComparePage]
Key = Qt.Key
SZ_01 = "SZ-01"
ITEMS = tuple(f"C{number}" for number in range(1, 8))


@pytest.fixture
def silent(hetao: Study) -> Study:
    return replace(hetao, comparisons={})


def asked(study: Study, asking: Asking) -> Study:
    return ask_node(study, GOAL, asking)


def rows(page: ComparePage, name: str) -> list[str]:
    return [row.figure for row in find(page, name, AskingList).rows()]


def at_goal(page: ComparePage) -> ComparePage:
    """Go back to what is answered already."""
    page.turn_to(Place("compare", node=GOAL))
    page.enter()
    return page


def choose(page: ComparePage, box: str, key: str) -> None:
    """Walk down an opened box by keys."""
    choice = find(page, box, ChoiceBox)
    choice.setFocus()
    while choice.currentData() != key:
        before = choice.currentIndex()
        QTest.keyClick(choice, Key.Key_Down)
        assert choice.currentIndex() != before, key


def test_best_worst_asks_two_extremes_and_eleven_pairs_one_key_and_enter_each(open_page: Open, silent: Study) -> None:
    page = open_page(asked(silent, Asking.BEST_WORST))
    assert text(page, "extremes_question") == "Which matters most for the choice?"
    assert "0 of 33 answered" in text(page, "page_subtitle")

    press("3")
    assert text(page, "extremes_question") == "Which matters least for the choice?"
    press("6")
    ballot = page.session.study.comparison_ballot(SZ_01)
    assert ballot.extremes == {GOAL: Extremes("C3", "C6")}

    for _ in range(11):
        press("4", Key.Key_Return)
    ballot = page.session.study.comparison_ballot(SZ_01)
    assert ballot.ratio(GOAL, "C3", "C6") == 4
    assert all(ballot.ratio(GOAL, "C3", item) == 4 for item in ITEMS if item != "C3")
    assert all(ballot.ratio(GOAL, item, "C6") == 4 for item in ITEMS if item != "C6")
    assert len(ballot.comparisons[GOAL]) == 11
    assert "11 of 33 answered" in text(page, "page_subtitle")
    assert "Innovation" in text(page, "question"), "the next node is asked in pairs"


def test_the_more_important_item_of_a_best_worst_pair_stands_left_and_stays_there(
    open_page: Open, silent: Study
) -> None:
    page = open_page(asked(silent, Asking.BEST_WORST))
    press("7", "1")
    assert text(page, "item_name") == "Implementability"

    press("d", "5")

    assert page.session.study.comparison_ballot(SZ_01).ratio(GOAL, "C7", "C1") == 5


def test_extremes_are_named_anew_and_what_does_not_fit_gives_way(open_page: Open, silent: Study) -> None:
    page = open_page(asked(silent, Asking.BEST_WORST))
    press("1", "7", "9", Key.Key_Return, "5", Key.Key_Backspace, Key.Key_Backspace)
    assert text(page, "extremes_question") == "Which matters most for the choice?"

    press(Key.Key_Right, "2")

    ballot = page.session.study.comparison_ballot(SZ_01)
    assert ballot.extremes[GOAL] == Extremes("C1", "C2")
    assert ballot.ratio(GOAL, "C1", "C7") == 9


def test_points_take_digits_and_enter_and_one_key_each_where_the_view_goes_on(open_page: Open, silent: Study) -> None:
    page = open_page(asked(silent, Asking.POINTS))
    press("3", "0", Key.Key_Return, "1", "5", Key.Key_Return)
    assert page.session.study.comparison_ballot(SZ_01).points[GOAL] == {"C1": 30.0, "C2": 15.0}
    assert "5 item" in text(page, "points_said")

    find(page, "points_goes_on", QCheckBox).setChecked(True)
    press("5", "0", "7", "2", "1")

    assert page.session.study.comparison_ballot(SZ_01).points[GOAL] == dict(
        zip(ITEMS, (30.0, 15.0, 5.0, 10.0, 7.0, 2.0, 1.0), strict=True)
    )
    assert "21 of 43 answered" in text(page, "page_subtitle")
    assert "Innovation" in text(page, "question"), "the last key led to the next node"


def test_points_are_taken_back_digit_by_digit(open_page: Open, silent: Study) -> None:
    page = open_page(asked(silent, Asking.POINTS))
    press("1", "2")
    assert rows(page, "points_list")[0] == "12"

    press(Key.Key_Backspace)
    assert rows(page, "points_list")[0] == "1"
    press(Key.Key_Backspace)

    assert rows(page, "points_list")[0] == "·"
    assert not page.session.study.comparison_ballot(SZ_01).points.get(GOAL)


def test_an_order_is_named_by_one_key_an_item_with_ties_and_weighs_by_centroids(open_page: Open, silent: Study) -> None:
    page = open_page(asked(silent, Asking.ORDER))
    press("3", "1", "7", "=", "2", "4", "5", "6")

    order = (("C3",), ("C1", "C7"), ("C2",), ("C4",), ("C5",), ("C6",))
    assert page.session.study.comparison_ballot(SZ_01).orders[GOAL] == order
    assert rows(page, "order_list") == ["1.", "2.", "2.", "4.", "5.", "6.", "7."]
    known = Results().get(EXPERT_PRIORITIES, page.session.study)
    found = dict(zip(ITEMS, known.weights[GOAL][0], strict=True))
    expected = order_weights(order)
    assert found == pytest.approx({item: expected[item] for item in ITEMS}, rel=1e-6)

    press(Key.Key_Backspace, Key.Key_Backspace)
    assert page.session.study.comparison_ballot(SZ_01).orders[GOAL] == order[:-2]


def test_enter_on_a_node_that_is_not_complete_says_so_and_the_second_one_goes_on(
    open_page: Open, silent: Study
) -> None:
    page = open_page(asked(silent, Asking.ORDER))
    press("3", Key.Key_Return)
    assert "not answered completely" in text(page, "hint_text")

    press(Key.Key_Return)
    assert "Innovation" in text(page, "question")


def test_the_facilitator_chooses_the_way_of_asking_per_node_by_keys(open_page: Open, hetao: Study) -> None:
    page = open_page(hetao)
    press("h")
    choose(page, "asking_choice", Asking.ORDER.value)

    assert page.session.study.methods.asking == {GOAL: Asking.ORDER}
    assert find(page, "order_list", AskingList).isVisible()
    assert "43 of 43 answered" in text(page, "page_subtitle"), "what was answered in pairs still counts"
    while page.session.undo_kind is not None:
        page.session.undo()
    assert page.session.study is hetao


def test_the_random_index_and_the_limit_are_chosen_and_named_wherever_cr_is_shown(
    open_page: Open, hetao: Study
) -> None:
    page = open_page(hetao)
    press("h")
    choose(page, "random_index_choice", RandomIndex.ALONSO_LAMATA.value)
    assert page.session.study.methods.random_index is RandomIndex.ALONSO_LAMATA
    assert "Alonso & Lamata 2006" in text(page, "consistency_note")

    limit = find(page, "cr_limit", QLineEdit)
    limit.setFocus()
    limit.selectAll()
    QTest.keyClicks(limit, "0.2")
    QTest.keyClick(limit, Key.Key_Return)
    assert page.session.study.methods.cr_threshold == 0.2
    assert "within 0.20" in text(page, "consistency_note")

    press(Key.Key_Escape)
    find(page, "question_view", QWidget).setFocus()
    press("m")
    assert "Alonso & Lamata 2006" in text(page, "matrix_consistency")


def test_the_most_telling_question_comes_next_until_the_answers_hang_together(open_page: Open, silent: Study) -> None:
    page = open_page(silent)
    press("h")
    choose(page, "ordering_choice", "telling")
    find(page, "question_view", QWidget).setFocus()
    assert text(page, "outlook") == "Nothing is answered here yet."

    for _ in range(6):
        press("2", Key.Key_Return)

    ballot = page.session.study.comparison_ballot(SZ_01)
    assert sorted(ballot.comparisons[GOAL]) == [("C1", item) for item in ITEMS[1:]], "a star joins everything"
    assert "Innovation" in text(page, "question"), "another node has nothing that joins it yet"


def test_it_is_told_when_more_answers_would_not_change_the_order(open_page: Open, hetao: Study) -> None:
    few = replace(hetao, comparisons={})
    for one, other, ratio in (("C7.1", "C7.2", 9), ("C7.2", "C7.3", 9), ("C7.3", "C7.4", 9)):
        few = set_comparison(few, SZ_01, "C7", one, other, ratio)
    page = open_page(few)
    page.turn_to(Place("compare", node="C7"))

    assert text(page, "outlook") == (
        "Further answers in line with these would not change the order of these items any more."
    )


def test_the_scores_own_weights_stand_beside_the_panels_with_their_likeness(page: ComparePage) -> None:
    press("w")
    chart = find(page, "data_weights", WeightColumns)
    assert chart.hasFocus()
    data = Results().get(DATA_WEIGHTS, page.session.study)

    assert [column.title for column in chart.columns()] == ["Whole panel", "Entropy", "CRITIC", "MEREC"]
    for column, weights in zip(chart.columns()[1:], data.weights.values(), strict=True):
        assert column.shares == pytest.approx(list(weights))
        assert column.note.startswith("ρ ")
    assert not find(page, "expert_list", ProgressList).isVisible()

    press("w")
    assert find(page, "question_view", QWidget).hasFocus()


def test_a_bracket_gives_the_next_expert_the_turn_or_the_one_before(page: ComparePage) -> None:
    press("]", "]", "[")

    assert find(page, "expert_list", ProgressList).selected_key() == "SZ-02"
    assert find(page, "question_view", QWidget).hasFocus()


def test_a_link_leads_to_a_node_of_swot_and_its_findings_are_compared(open_page: Open, hetao: Study) -> None:
    page = open_page(replace(hetao, comparisons={}))
    page.turn_to(Place("compare", node="swot.S"))
    page.enter()
    assert text(page, "question") == "Which finding under “Strength” matters more, and by how much?"

    press("a", "5")

    strengths = hetao.swot.compared["swot.S"]
    assert page.session.study.comparison_ballot(SZ_01).ratio("swot.S", *strengths[:2]) == 5
    assert "1 of 372 answered" in text(page, "page_subtitle")
    page.turn_to(Place("compare", node=GOAL))
    assert "0 of 43 answered" in text(page, "page_subtitle")


def test_a_later_round_shows_the_own_earlier_answer_and_the_spread_and_nobodys_name(
    open_page: Open, hetao: Study
) -> None:
    study = set_comparison(hetao, SZ_01, GOAL, "C1", "C2", 5.0)
    page = open_page(open_round(study))
    said = text(page, "earlier_answer")
    steps = []
    for expert in study.panel.experts:
        ratio = study.comparison_ballot(expert).ratio(GOAL, "C1", "C2")
        assert ratio is not None
        steps.append(ratio - 1 if ratio >= 1 else 1 - 1 / ratio)
    median = float(np.median(steps))

    assert said.startswith("Round 1, you: ← 5 · all 24: median ")
    told = "equal" if median == 0 else f"← {1 + median:g}" if median > 0 else f"{1 - median:g} →"
    assert f"median {told}," in said

    press("d", "3")
    assert text(page, "earlier_answer") == said, "the earlier answer stays what it was"


@pytest.mark.parametrize("script", Script)
def test_later_points_show_each_items_earlier_points_and_the_spread(
    open_page: Open, silent: Study, translator: Translator, qapp: QApplication, script: Script
) -> None:
    study = asked(silent, Asking.POINTS)
    for number, expert in enumerate(study.panel.experts):
        for place, item in enumerate(ITEMS):
            study = set_points(study, expert=expert, node=GOAL, item=item, points=float(10 + (number + place) % 5 * 10))
    translator.install(qapp, script)
    page = at_goal(open_page(open_round(study)))
    page.session.read_in(script)
    shown = find(page, "points_list", AskingList)
    given = [10 + place % 5 * 10 for place in range(len(ITEMS))]
    assert [row.own for row in shown.rows()] == pytest.approx([points / 50 for points in given])
    everybody = [[10 + (number + place) % 5 * 10 for place in range(len(ITEMS))] for number in range(24)]
    assert shown.rows()[1].spread == pytest.approx(tuple(np.quantile(everybody, [0.25, 0.5, 0.75], axis=0)[:, 1] / 50))

    press(Key.Key_Down)
    said = text(page, "points_earlier")
    assert study.criteria.criteria["C2"].name.read(script) in said
    for figure in (
        "1",
        "20",
        "24",
        *(f"{quartile:.0f}" for quartile in np.quantile(everybody, [0.25, 0.75], axis=0)[:, 1]),
    ):
        assert figure in said
    assert not {"“SZ", "SZ-"} & set(said.split())
    press("9", "0")
    assert page.session.study.comparison_ballot(SZ_01).points[GOAL]["C2"] == 90.0
    assert text(page, "points_earlier") == said, "the earlier answer stays what it was"


def test_a_later_order_shows_each_items_earlier_place_and_is_prefilled(open_page: Open, silent: Study) -> None:
    study = asked(silent, Asking.ORDER)
    for number, expert in enumerate(study.panel.experts):
        turned = (*ITEMS[number % 3 :], *ITEMS[: number % 3])
        study = set_rank_order(study, expert=expert, node=GOAL, order=tuple((item,) for item in turned))
    page = at_goal(open_page(open_round(study)))
    assert text(page, "order_question") == "Is this the order that you mean?"
    assert text(page, "order_earlier") == (
        "Innovation and achievement transformation in round 1: you no. 1 · all 24: median no. 6, half of them between "
        "no. 1 and no. 7"
    )

    press(Key.Key_Backspace, Key.Key_Backspace, "7")
    order = page.session.study.comparison_ballot(SZ_01).orders[GOAL]
    assert [item for (item,) in order] == [*ITEMS[:5], "C7"]
    row = next(row for row in find(page, "order_list", AskingList).rows() if row.key == "C7")
    assert row.figure == "6."
    assert row.own == 1.0, "last of seven in the round before"


def test_later_extremes_and_the_matrix_show_the_earlier_answers(open_page: Open, hetao: Study) -> None:
    page = open_page(open_round(asked(hetao, Asking.BEST_WORST)))
    assert "in round 1: you no. " in text(page, "extremes_earlier")
    assert all(row.spread is not None for row in find(page, "extremes_list", AskingList).rows())

    press("m")
    assert "Round 1, you: " in text(page, "matrix_sentence")
    press(Key.Key_Right, Key.Key_Down)
    answers = page.session.study.comparison_ballot(SZ_01)
    said = text(page, "matrix_sentence")
    assert "Strategic opportunity" in said.splitlines()[0], "pairs that are not asked here are looked at too"
    assert f"{answers.ratio(GOAL, 'C2', 'C3'):g}" in said or "equal" in said


def test_an_earlier_ratio_beyond_the_scale_is_drawn_at_its_end(open_page: Open, silent: Study) -> None:
    study = silent
    for expert in study.panel.experts:
        for item in ITEMS:
            study = set_points(study, expert=expert, node=GOAL, item=item, points=90.0 if item == "C1" else 2.0)
    page = at_goal(open_page(open_round(study)))
    assert text(page, "earlier_answer").startswith("Round 1, you: ← 45 ")
    scale = find(page, "scale", SaatyScale)
    picture = scale.grab().toImage()
    end = scale.centre(-8)
    ring = picture.pixelColor(round(end.x()), round(end.y() - theme().scaled(41)))
    assert ring != picture.pixelColor(round(scale.centre(-7).x()), round(end.y() - theme().scaled(41)))


def test_in_the_first_round_nothing_earlier_is_shown(page: ComparePage) -> None:
    assert not find(page, "earlier_answer", QWidget).isVisible()


def test_an_answer_may_be_left_open_and_the_best_question_is_offered_as_a_link(open_page: Open, silent: Study) -> None:
    page = open_page(silent)
    press("3", Key.Key_Return)
    assert not find(page, "best_question", QPushButton).isVisible(), "the question that stands tells most itself"

    press(Key.Key_Backspace)
    link = find(page, "best_question", QPushButton)
    assert link.isVisible()
    link.click()
    assert not link.isVisible()


def test_partial_and_swot_edits_are_idle_the_second_time(silent: Study) -> None:
    edit = partial(ask_node, node=GOAL, asking=Asking.POINTS)
    assert edit(edit(silent)).methods == edit(silent).methods
    assert ask_node(edit(silent), GOAL, Asking.PAIRS).methods == silent.methods
