"""One score at a time by keys; what stands beside it; who scores what; overlaps; a second round."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.place import Place
from desktop.scoring.asked_view import AskedGrid
from desktop.scoring.one_view import OneView
from desktop.scoring.page import ScorePage
from desktop.scoring.score_grid import ScoreGrid
from models.computing.results import Results
from models.edits.panel import set_group_leaves
from models.edits.ratings import set_rating, set_recusal
from models.edits.rounds import open_round
from models.judgement.ratings import RatingNote
from models.panel.rounds import BallotKey
from models.ranking.overlaps import OVERLAPS
from models.study import Study
from tests.desktop.finding import click, found

Open = Callable[[Study], ScorePage]
Key = Qt.Key
SZ_01 = "SZ-01"


def press(*keys: str | Qt.Key) -> None:
    for key in keys:
        target = QApplication.focusWidget()
        assert target is not None
        if isinstance(key, Qt.Key):
            QTest.keyClick(target, key)
        else:
            QTest.keyClicks(target, key)


def said(page: ScorePage, name: str) -> str:
    return found(page, QLabel, name).text()


def given(page: ScorePage, initiative: str, leaf: str, expert: str = SZ_01) -> int | None:
    return page.session.study.rating_ballot(expert).ratings[initiative][leaf]


@pytest.fixture
def silent(sample: Study) -> Study:
    return replace(sample, ratings={})


@pytest.fixture
def one_at_a_time(open_page: Open, qtbot: QtBot) -> Callable[[Study], ScorePage]:
    def opened(study: Study) -> ScorePage:
        page = open_page(study)
        page.enter()
        qtbot.waitUntil(found(page, ScoreGrid, "score_grid").hasFocus)
        press("o")
        qtbot.waitUntil(found(page, OneView, "one_view").hasFocus)
        return page

    return opened


def test_a_digit_and_enter_score_one_after_the_other_down_the_criterion(one_at_a_time: Open, silent: Study) -> None:
    page = one_at_a_time(silent)
    assert said(page, "one_leaf").startswith("C1.1")
    assert said(page, "one_said") == "Not answered yet"
    words = [label.text() for label in found(page, OneView, "one_view").findChildren(QLabel, "anchor_words")]
    assert len([text for text in words if text]) == 5, "the anchors 1, 3, 5, 7 and 9 are in sight"

    press("7", Key.Key_Return, "n", Key.Key_Return)

    assert (given(page, "I01", "C1.1"), given(page, "I02", "C1.1")) == (7, None)
    assert said(page, "one_initiative") == silent.initiatives.initiatives["I03"].name.en
    press(Key.Key_Backspace)
    assert said(page, "one_said") == "Not my field"


def test_going_on_by_itself_needs_one_key_a_score(one_at_a_time: Open, silent: Study) -> None:
    page = one_at_a_time(silent)
    found(page, QCheckBox, "one_goes_on").setChecked(True)
    press("1", "2", "3")

    assert [given(page, one, "C1.1") for one in ("I01", "I02", "I03")] == [1, 2, 3]


def test_the_grid_and_the_single_score_stand_at_the_same_cell(one_at_a_time: Open, sample: Study) -> None:
    page = one_at_a_time(sample)
    press(Key.Key_Return, Key.Key_Return, "o")
    grid = found(page, ScoreGrid, "score_grid")
    assert grid.hasFocus()
    assert grid.current_cell() == ("I03", "C1.1")

    press(Key.Key_Right, "o")
    assert said(page, "one_leaf").startswith("C1.2")


def test_after_the_last_score_comes_the_first_open_one(one_at_a_time: Open, sample: Study) -> None:
    rows = {**sample.rating_ballot(SZ_01).ratings}
    rows["I05"] = {leaf: rating for leaf, rating in rows["I05"].items() if leaf != "C2.1"}
    key = BallotKey(sample.current_round.id, SZ_01)
    page = one_at_a_time(replace(sample, ratings={**sample.ratings, key: replace(sample.ratings[key], ratings=rows)}))
    page.turn_to(Place("score", initiative="I24", node=sample.criteria.rated_leaves[-1], expert=SZ_01))
    page.enter()

    press(Key.Key_Return)

    assert said(page, "one_leaf").startswith("C2.1")
    assert said(page, "one_initiative") == sample.initiatives.initiatives["I05"].name.en


def test_how_sure_the_evidence_and_a_comment_are_kept_by_keys_and_marked_quietly(
    one_at_a_time: Open, sample: Study
) -> None:
    page = one_at_a_time(sample)
    press("s", "s", "e")
    edit = QApplication.focusWidget()
    assert isinstance(edit, QLineEdit)
    press(*"pilot 2024", Key.Key_Return)
    press("c", *"nine of ten", Key.Key_Return)

    note = page.session.study.rating_ballot(SZ_01).note("I01", "C1.1")
    assert note == RatingNote(comment="nine of ten", evidence="pilot 2024", confidence=2)
    assert given(page, "I01", "C1.1") == sample.rating_ballot(SZ_01).ratings["I01"]["C1.1"]
    assert said_in(page, "one_view", "note_confidence") == "How sure: ●●○ fairly"

    press("o")
    cell = found(page, ScoreGrid, "score_grid").table().cells[0][0]
    assert (cell.noted, cell.confidence) == (True, 2)
    assert "pilot 2024" in cell.tooltip
    while page.session.undo_kind is not None:
        page.session.undo()
    assert page.session.study is sample


def said_in(page: ScorePage, view: str, name: str) -> str:
    return found(found(page, QWidget, view), QLabel, name).text()


def test_escape_leaves_a_note_as_it_was_and_gives_the_keys_back(one_at_a_time: Open, sample: Study) -> None:
    page = one_at_a_time(sample)
    press("e", *"never", Key.Key_Escape, "4")

    assert not page.session.study.rating_ballot(SZ_01).notes
    assert given(page, "I01", "C1.1") == 4


def test_a_recused_initiative_is_passed_over(one_at_a_time: Open, sample: Study) -> None:
    page = one_at_a_time(set_recusal(sample, SZ_01, "I02", recused=True))
    press(Key.Key_Return)

    assert said(page, "one_initiative") == sample.initiatives.initiatives["I03"].name.en


def test_r_declares_an_interest_and_the_next_initiative_comes(one_at_a_time: Open, sample: Study) -> None:
    page = one_at_a_time(sample)
    press("r")

    assert page.session.study.rating_ballot(SZ_01).recused == {"I01"}
    assert said(page, "one_initiative") != sample.initiatives.initiatives["I01"].name.en


def test_a_group_is_asked_only_about_its_own_criteria(open_page: Open, sample: Study) -> None:
    group = sample.panel.experts[SZ_01].group
    page = open_page(set_group_leaves(sample, group, ("C2.1", "C2.2")))
    grid = found(page, ScoreGrid, "score_grid")

    assert [column.key for column in grid.table().columns] == ["C2.1", "C2.2"]
    assert "48 of 48 answered" in said(page, "page_subtitle")
    assert "this group scores 2 of 19 criteria" in said(page, "page_subtitle")


def test_the_facilitator_limits_a_group_by_the_space_bar(open_page: Open, sample: Study) -> None:
    page = open_page(sample)
    click(found(page, QPushButton, "segment_asked"))
    grid = found(page, AskedGrid, "asked_grid")
    grid.setFocus()
    group = next(iter(sample.panel.groups))
    assert grid.selected_cell() == (group, "C1.1")

    press(" ", Key.Key_Right, " ")

    limited = page.session.study.panel.groups[group].leaves
    assert limited == tuple(leaf for leaf in sample.criteria.rated_leaves if leaf not in {"C1.1", "C1.2"})
    press(" ", Key.Key_Left, " ")
    assert page.session.study.panel.groups[group].leaves == (), "all of them are no limit"


def test_criteria_that_order_the_initiatives_alike_are_told_as_advice(open_page: Open, sample: Study) -> None:
    study = sample
    for expert in sample.panel.experts:
        for initiative in sample.initiatives.initiatives:
            number = list(sample.initiatives.initiatives).index(initiative)
            for leaf in ("C1.1", "C3.2"):
                study = set_rating(study, expert, initiative, leaf, 1 + number % 9)
    page = open_page(study)
    click(found(page, QPushButton, "segment_panel"))
    pair = Results().get(OVERLAPS, study).found[0]

    assert (pair.first, pair.second) == ("C1.1", "C3.2")
    assert said(page, "overlap_0") == "!!  C1.1 with C3.2: ρ 1.00"
    marks = {column.key: column.mark for column in found(page, ScoreGrid, "score_grid").table().columns}
    assert (marks["C1.1"], marks["C3.2"]) == ("!!", "!!")

    click(found(page, QPushButton, "segment_expert"))
    assert not found(page, QWidget, "overlaps").isVisible(), "nobody is to be led while scoring"


def test_a_later_round_shows_the_own_earlier_score_and_the_spread(one_at_a_time: Open, sample: Study) -> None:
    page = one_at_a_time(open_round(sample))
    own = sample.rating_ballot(SZ_01).ratings["I01"]["C1.1"]
    given_then = [
        rating
        for ballot in sample.ratings.values()
        if "I01" not in ballot.recused and (rating := ballot.ratings.get("I01", {}).get("C1.1")) is not None
    ]
    lower, median, upper = np.quantile(given_then, [0.25, 0.5, 0.75])

    press("9")

    assert said_in(page, "one_view", "earlier_score") == (
        f"Round 1, you: {own} · all {len(given_then)}: median {median:g}, half of them between {lower:g} and {upper:g}"
    )


def test_brackets_give_the_next_expert_the_turn(one_at_a_time: Open, sample: Study) -> None:
    page = one_at_a_time(sample)
    press("]", "]", "[")

    assert "Expert SZ-02" in said(page, "page_subtitle")
    assert found(page, OneView, "one_view").hasFocus()
