"""One question at a time, answered by keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from desktop.comparing.page import ComparePage
from desktop.comparing.scale import SaatyScale
from desktop.comparing.weight_bars import WeightBars
from desktop.targets import sample_study
from desktop.widgets.line_breaking import key_hints
from desktop.widgets.messages import InlineMessage
from desktop.widgets.painting import text_width
from desktop.widgets.progress_list import ProgressList
from models.computing.results import Results
from models.edits.comparisons import set_comparison, set_points
from models.study import Study
from models.text import Script
from models.weighting.expert_priorities import EXPERT_PRIORITIES
from tests.desktop.comparing.finding import find, press, text

Open = Callable[[Study], ComparePage]
Key = Qt.Key

SZ_01 = "SZ-01"


def ratio(page: ComparePage, one: str = "C1", other: str = "C2", expert: str = SZ_01) -> float | None:
    return page.session.study.comparison_ballot(expert).ratio("goal", one, other)


def unanswered(study: Study, expert: str, *pairs: tuple[str, str]) -> Study:
    for one, other in pairs:
        study = set_comparison(study, expert, "goal", one, other, None)
    return study


def choose(page: ComparePage, expert: str, node: str = "goal") -> None:
    """Walk down the two lists by keys, then back to the question."""
    for name, key in (("expert_list", expert), ("node_list", node)):
        rows = find(page, name, ProgressList)
        rows.setFocus()
        QTest.keyClick(rows, Key.Key_Home)
        while rows.selected_key() != key:
            before = rows.selected_key()
            QTest.keyClick(rows, Key.Key_Down)
            assert rows.selected_key() != before, key
    find(page, "question_view", QWidget).setFocus()


def test_a_side_and_a_number_are_a_judgement_that_undo_takes_back(page: ComparePage, hetao: Study) -> None:
    press(Key.Key_Right, "7")

    assert ratio(page) == pytest.approx(1 / 7)
    assert "very strongly more important" in text(page, "answer_sentence")

    while page.session.undo_kind is not None:
        page.session.undo()
    assert page.session.study is hetao


def test_letters_choose_sides_as_arrows_do_and_turn_an_answer_round(page: ComparePage) -> None:
    press("a", "5")
    assert ratio(page) == 5

    press("d")

    assert ratio(page) == pytest.approx(1 / 5)


def test_a_number_without_a_side_keeps_the_side_chosen_last(page: ComparePage) -> None:
    press("d", "3", Key.Key_Return, "4")

    assert ratio(page, "C1", "C3") == pytest.approx(1 / 4)


def test_one_is_equal_whatever_the_side(page: ComparePage) -> None:
    press("d", "1")

    assert ratio(page) == 1
    assert text(page, "answer_sentence") == "Both are equally important"


def test_enter_waits_for_an_answer_and_a_question_mark_does_not(open_page: Open, hetao: Study) -> None:
    page = open_page(unanswered(hetao, SZ_01, ("C1", "C2")))
    first = text(page, "question")

    press(Key.Key_Return)
    assert "press ? to leave this question open" in text(page, "hint_text")
    assert ratio(page) is None

    press("?", "a", "3")
    assert text(page, "question") == first
    assert ratio(page) is None
    assert ratio(page, "C1", "C3") == 3


def test_backspace_goes_back_to_the_question_before(page: ComparePage) -> None:
    press(Key.Key_Return, Key.Key_Backspace, "a", "8")

    assert ratio(page) == 8


def test_going_on_by_itself_needs_one_key_a_judgement(page: ComparePage) -> None:
    find(page, "goes_on", QCheckBox).setChecked(True)
    press("a", "2", "3", "4")

    assert [ratio(page, "C1", other) for other in ("C2", "C3", "C4")] == [2, 3, 4]


def test_a_click_on_the_scale_answers(page: ComparePage) -> None:
    scale = find(page, "scale", SaatyScale)
    QTest.mouseClick(scale, Qt.MouseButton.LeftButton, pos=scale.centre(4).toPoint())

    assert ratio(page) == pytest.approx(1 / 5)


def test_a_click_on_a_card_chooses_its_side(page: ComparePage) -> None:
    press("a", "6")
    QTest.mouseClick(find(page, "right_card", QWidget), Qt.MouseButton.LeftButton, pos=QPoint(9, 9))

    assert ratio(page) == pytest.approx(1 / 6)


def test_a_remark_is_kept_with_its_pair(page: ComparePage, qtbot: QtBot) -> None:
    press("c")
    edit = find(page, "comment_edit", QLineEdit)
    qtbot.waitUntil(edit.hasFocus)
    QTest.keyClicks(edit, "asked twice")
    QTest.keyClick(edit, Key.Key_Return)

    assert page.session.study.comparison_ballot(SZ_01).comments["goal"] == {("C1", "C2"): "asked twice"}
    assert "asked twice" in text(page, "comment")
    assert find(page, "question_view", QWidget).hasFocus()
    assert ratio(page) == page.session.study.comparison_ballot(SZ_01).ratio("goal", "C1", "C2")

    page.session.undo()
    assert not page.session.study.comparison_ballot(SZ_01).comments


def test_letters_typed_into_a_remark_are_no_answers(page: ComparePage, hetao: Study) -> None:
    press("c", "9", "d", "m", "y", Key.Key_Escape)

    assert page.session.study is hetao
    assert find(page, "question_view", QWidget).isVisible()


def test_the_worst_expert_accepts_what_is_proposed_and_cr_falls_as_announced(page: ComparePage) -> None:
    choose(page, "HK-11")
    announced = text(page, "contradiction_proposal")
    before, after = (part.rstrip(".") for part in announced.split("CR falls from ")[1].split(". (")[0].split(" to "))
    assert "Saaty" in announced

    press("y")

    known = Results().get(EXPERT_PRIORITIES, page.session.study)
    ratios = known.consistency["goal"][known.experts.index("HK-11")]
    assert f"{ratios:.2f}" == after
    assert float(after) < float(before)
    assert ratios <= 0.10
    assert text(page, "contradiction_title") == "These answers fit together"
    page.session.undo()
    assert text(page, "contradiction_title") == "Three answers do not fit together"


def test_an_expert_stands_by_the_answers_with_a_reason_and_takes_that_back(page: ComparePage) -> None:
    choose(page, "HK-11")
    answers = page.session.study.comparison_ballot("HK-11").comparisons
    press("n", *"deliberate", Key.Key_Return)

    ballot = page.session.study.comparison_ballot("HK-11")
    assert ballot.upheld == {"goal": "deliberate"}
    assert ballot.comparisons == answers
    assert text(page, "contradiction_title") == "You stand by these answers"
    assert "deliberate" in text(page, "contradiction_proposal")

    find(page, "take_back_reason", QPushButton).click()
    assert not page.session.study.comparison_ballot("HK-11").upheld


def test_a_contradiction_is_told_in_three_sentences_the_worst_one_last(page: ComparePage) -> None:
    choose(page, "HK-11")

    assert text(page, "contradiction_worst") == (
        "but Implementability over Innovation and achievement transformation: 3"
    )


def test_what_must_be_kept_low_is_asked_for_as_that(page: ComparePage) -> None:
    choose(page, SZ_01, "C7")

    cautions = [label.text() for label in page.findChildren(QWidget, "item_caution")]  # type: ignore[attr-defined]
    assert cautions == ["How important is it to keep this low?"] * 2


def test_minutes_left_are_told_from_the_third_answer_on(open_page: Open, hetao: Study) -> None:
    pairs = [("C1", "C2"), ("C1", "C3"), ("C1", "C4"), ("C1", "C5")]
    page = open_page(unanswered(hetao, SZ_01, *pairs))
    find(page, "goes_on", QCheckBox).setChecked(True)

    press("2", "2")
    assert "min left" not in text(page, "page_subtitle")
    press("2")
    assert "42 of 43 answered · about 1 min left" in text(page, "page_subtitle")


def test_the_panels_weights_are_shown_only_when_asked_for(page: ComparePage) -> None:
    bars = find(page, "weight_bars", WeightBars)
    assert "panel" not in bars.row_tip(0)

    press("g")
    assert "panel" in bars.row_tip(0)
    assert "side" in bars.row_tip(0)

    press("g")
    assert "panel" not in bars.row_tip(0)


def test_on_a_small_screen_names_are_whole_and_the_question_stands_below_how_it_is_asked(page: ComparePage) -> None:
    bars = find(page, "weight_bars", WeightBars)
    names = [bars.row_tip(number).split(": ")[0] for number in range(len(bars.keys()))]
    assert any(text_width(name) > 0.45 * bars.viewport().width() for name in names)
    assert all(bars.row_place(number, 0, 0).height() >= 33 for number in range(len(names)))

    find(page, "asking_toggle", QPushButton).click()
    view = find(page, "question_view", QWidget)
    area = next(one for one in page.findChildren(QScrollArea) if one.widget() is view)
    assert area.verticalScrollBar().maximum() == 0


def test_the_list_says_how_far_each_expert_is_and_the_worst_cr(open_page: Open, hetao: Study) -> None:
    page = open_page(unanswered(hetao, "SZ-02", ("C1", "C2")))
    rows = {row.key: row for row in find(page, "expert_list", ProgressList).rows()}

    assert (rows[SZ_01].count, rows["SZ-02"].count) == ("43/43", "42/43")
    assert not rows["SZ-02"].done
    known = Results().get(EXPERT_PRIORITIES, page.session.study)
    worst = max(ratios[known.experts.index("HK-12")] for ratios in known.consistency.values())
    assert rows["HK-12"].figure == f"{worst:.2f}"
    assert rows["HK-12"].worth_a_look


def test_answers_in_separate_parts_name_the_pair_that_would_join_them(open_page: Open, hetao: Study) -> None:
    page = open_page(unanswered(hetao, SZ_01, *((one, "C7") for one in ("C1", "C2", "C3", "C4", "C5", "C6"))))

    assert text(page, "contradiction_title") == "Not enough answers yet"
    assert text(page, "outlook") == (
        "The answers fall apart into separate parts; "
        "“Innovation and achievement transformation” with “Implementability” would join them."
    )
    press("?", Key.Key_Backspace, Key.Key_Backspace, "b", "3")  # What was passed over is not asked at once again.
    assert ratio(page, "C2", "C7") == 3
    assert text(page, "contradiction_title") == "These answers fit together"


def test_initiatives_are_compared_under_a_leaf_that_asks_for_it(open_page: Open) -> None:
    page = open_page(sample_study("house"))
    choose(page, "family", "yard")

    assert text(page, "question") == "Which does better on “Yard space”, and by how much?"
    press("a", "5")
    assert page.session.study.comparison_ballot("family").ratio("yard", "A", "B") == 5


def test_names_are_read_in_the_script_of_the_window(page: ComparePage) -> None:
    page.session.read_in(Script.ZH_HANS)

    assert text(page, "item_name") == "科技创新与成果转化"
    assert find(page, "expert_list", ProgressList).rows()[0].name == "专家深01"


def test_a_closed_round_takes_no_answers_and_says_so(open_page: Open, hetao: Study) -> None:
    closed = replace(hetao, rounds=(replace(hetao.current_round, closed=True),))
    page = open_page(closed)
    assert "closed" in find(page, "compare_message", InlineMessage).text

    press("a", "9", "y")

    assert page.session.study is closed


def test_without_criteria_the_page_shows_the_way_to_them(open_page: Open, qtbot: QtBot) -> None:
    page = open_page(Study())

    with qtbot.waitSignal(page.step_wanted) as wanted:
        find(page, "empty_state_action", QPushButton).click()
    assert wanted.args == ["problem"]


def test_without_experts_the_page_shows_the_way_to_the_panel(open_page: Open, hetao: Study, qtbot: QtBot) -> None:
    page = open_page(replace(Study(), criteria=hetao.criteria))

    with qtbot.waitSignal(page.step_wanted) as wanted:
        find(page, "empty_state_action", QPushButton).click()
    assert wanted.args == ["panel"]


def test_points_are_told_as_ratios_until_a_number_compares_instead(open_page: Open, hetao: Study) -> None:
    study = hetao
    for item, points in zip(("C1", "C2", "C3", "C4", "C5", "C6", "C7"), (30, 15, 10, 5, 20, 10, 10), strict=True):
        study = set_points(study, SZ_01, "goal", item, points)
    page = open_page(study)
    assert "from points or an order" in text(page, "answer_sentence")
    assert "43 of 43 answered" in text(page, "page_subtitle")

    press("a", "3")
    assert ratio(page) == 3
    assert not page.session.study.comparison_ballot(SZ_01).points.get("goal")


def test_a_key_stays_on_the_line_of_what_it_does() -> None:
    assert key_hints(["c comment", "? skip"]) == "c\u00a0comment     ?\u00a0skip"
