"""Scores by keys, one expert at a time, and the panel's matrix beside them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.scoring.expert_choice import ExpertChoice
from desktop.scoring.page import ScorePage
from desktop.scoring.score_grid import ScoreGrid
from desktop.scoring.scores import Look, ScoreCell
from desktop.widgets.messages import InlineMessage
from models.computing.results import Results
from models.ranking.decision_matrix import MATRIX
from models.study import Study
from models.text import Script
from models.weighting.answers import WHOLE
from tests.desktop.finding import CTRL, click, found

Open = Callable[[Study], ScorePage]
Key = Qt.Key


def given(page: ScorePage, initiative: str = "I01", expert: str = "SZ-01") -> dict[str, int | None]:
    return dict(page.session.study.rating_ballot(expert).ratings[initiative])


def cell(grid: ScoreGrid, row: int = 0, column: int = 0) -> ScoreCell:
    return grid.table().cells[row][column]


def copied() -> list[list[str]]:
    return [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]


def paste(grid: ScoreGrid, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(grid, Key.Key_V, CTRL)


def test_a_digit_scores_the_cell_and_undo_takes_it_back(page: ScorePage, grid: ScoreGrid, sample: Study) -> None:
    QTest.keyClick(grid, Key.Key_Right)
    QTest.keyClicks(grid, "9")

    assert given(page)["C1.2"] == 9
    assert cell(grid, 0, 1).text == "9"
    page.session.undo()
    assert page.session.study is sample


def test_n_says_not_my_field_and_delete_clears_and_both_look_different(page: ScorePage, grid: ScoreGrid) -> None:
    QTest.keyClicks(grid, "n")
    assert given(page)["C1.1"] is None
    assert cell(grid).look is Look.NOT_MY_FIELD

    QTest.keyClick(grid, Key.Key_Delete)
    assert "C1.1" not in given(page)
    assert cell(grid).look is Look.BLANK
    assert "455 of 456 answered" in found(page, QLabel, "page_subtitle").text()


def test_r_declares_an_interest_and_takes_it_back_with_the_scores_kept(
    page: ScorePage, grid: ScoreGrid, sample: Study
) -> None:
    before = given(page)
    QTest.keyClicks(grid, "r")
    assert page.session.study.rating_ballot("SZ-01").recused == {"I01"}
    assert {one.look for one in grid.table().cells[0]} == {Look.RECUSED}

    QTest.keyClicks(grid, "r")
    assert not page.session.study.rating_ballot("SZ-01").recused
    assert given(page) == before


def test_a_digit_that_the_scale_does_not_have_is_refused_in_a_sentence(
    page: ScorePage, grid: ScoreGrid, sample: Study
) -> None:
    QTest.keyClicks(grid, "0")

    assert page.session.study is sample
    assert "from 1 to 9" in found(page, InlineMessage, "score_message").text


def test_going_on_by_itself_walks_down_the_criterion(page: ScorePage, grid: ScoreGrid) -> None:
    found(page, QCheckBox, "scores_go_on").setChecked(True)
    QTest.keyClicks(grid, "123")

    assert [given(page, one)["C1.1"] for one in ("I01", "I02", "I03")] == [1, 2, 3]
    assert grid.current_cell() == ("I04", "C1.1")


def test_without_it_the_cursor_stays(page: ScorePage, grid: ScoreGrid) -> None:
    QTest.keyClicks(grid, "8")

    assert grid.current_cell() == ("I01", "C1.1")


def test_a_click_moves_the_cursor_and_the_anchors_of_that_cell_are_shown(page: ScorePage, grid: ScoreGrid) -> None:
    place = QPoint(grid.columnViewportPosition(2) + 9, grid.rowViewportPosition(3) + 9)
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert grid.current_cell() == ("I04", "C1.3")
    assert found(page, QLabel, "detail_leaf").text() == "C1.3  Integration of S&T with the economy"
    assert found(page, QLabel, "detail_initiative").text() == "Hetao trusted research-data channel"
    anchors = [label.text() for label in page.findChildren(QLabel, "anchor_words") if label.isVisible()]
    assert len(anchors) == 5
    assert anchors[-1] == "No enterprise would use it"


def test_a_block_is_pasted_at_the_cursor_as_one_step(page: ScorePage, grid: ScoreGrid, sample: Study) -> None:
    before = given(page, "I02")
    paste(grid, "1\t2\nN\t\n7\t8.0")

    assert [given(page)[leaf] for leaf in ("C1.1", "C1.2")] == [1, 2]
    assert (given(page, "I02")["C1.1"], given(page, "I02")["C1.2"]) == (None, before["C1.2"])
    assert [given(page, "I03")[leaf] for leaf in ("C1.1", "C1.2")] == [7, 8]
    page.session.undo()
    assert page.session.study is sample


@pytest.mark.parametrize("wrong", ["5\nmany", "5\n10", "5\n4.5", "5\n-3"])
def test_a_wrong_cell_refuses_the_whole_paste_and_is_named(
    page: ScorePage, grid: ScoreGrid, sample: Study, wrong: str
) -> None:
    paste(grid, wrong)

    said = found(page, InlineMessage, "score_message").text
    assert "Cross-boundary remittance of R&D funds" in said
    assert "Joint R&D capability" in said
    assert page.session.study is sample


def test_a_block_that_reaches_beyond_the_grid_is_refused(page: ScorePage, grid: ScoreGrid, sample: Study) -> None:
    grid.go_to("I24", "C1.1")
    paste(grid, "5\n5")

    assert "beyond the grid" in found(page, InlineMessage, "score_message").text
    assert page.session.study is sample


def test_what_is_copied_is_pasted_back_unchanged(page: ScorePage, grid: ScoreGrid, sample: Study) -> None:
    QTest.keyClick(grid, Key.Key_C, CTRL)
    lines = copied()
    assert (len(lines), len(lines[0])) == (25, 20)
    assert lines[1][0].startswith("Hetao joint governance")

    QTest.keyClick(grid, Key.Key_V, CTRL)

    assert page.session.study is sample


def test_another_expert_is_chosen_by_keys(page: ScorePage, grid: ScoreGrid) -> None:
    choice = found(page, ExpertChoice, "expert_choice")
    choice.setFocus()
    QTest.keyClick(choice, Key.Key_Down)

    assert "Expert SZ-02" in found(page, QLabel, "page_subtitle").text()
    before = given(page)
    QTest.keyClicks(grid, "n")
    assert given(page, expert="SZ-02")["C1.1"] is None
    assert given(page) == before


def test_names_are_read_in_the_script_of_the_window(page: ScorePage, grid: ScoreGrid) -> None:
    page.session.read_in(Script.ZH_HANT)

    assert grid.table().rows[2][1] == "大灣區個人資料跨境標準合約科技服務推廣計劃"
    assert grid.table().columns[0].name == "聯合研發能力"
    assert found(page, QLabel, "detail_leaf").text() == "C1.1  聯合研發能力"


def test_the_panel_shows_means_with_how_many_answered_and_takes_no_keys(
    page: ScorePage, grid: ScoreGrid, sample: Study, qtbot: QtBot
) -> None:
    click(found(page, QPushButton, "segment_panel"))
    qtbot.waitUntil(lambda: len(grid.table().columns) == 21)
    matrix = Results().get(MATRIX, sample)

    assert cell(grid, 3, 2).text == f"{matrix.voices[WHOLE][3, 2]:.1f}"
    assert f"Mean of {matrix.answered[3, 2]} experts" in cell(grid, 3, 2).tooltip
    assert f"{matrix.spread[3, 2]:.2f}" in cell(grid, 3, 2).tooltip
    grid.setFocus()
    QTest.keyClicks(grid, "1nr")
    QTest.keyClick(grid, Key.Key_Delete)
    assert page.session.study is sample


def test_tints_of_the_panel_run_to_the_better_end_of_costs_too(page: ScorePage, grid: ScoreGrid, qtbot: QtBot) -> None:
    click(found(page, QPushButton, "segment_panel"))
    qtbot.waitUntil(lambda: len(grid.table().columns) == 21)
    column = [one.key for one in grid.table().columns].index("C7.4")
    values = np.array([float(line[column].text) for line in grid.table().cells])
    shares = np.array([line[column].share for line in grid.table().cells])

    assert shares[values.argmin()] == shares.max()
    assert shares[values.argmax()] == shares.min()


def test_no_cell_is_a_widget(page: ScorePage, grid: ScoreGrid) -> None:
    assert len(grid.viewport().findChildren(QWidget)) == 0


def test_a_closed_round_takes_no_scores_and_says_so(open_page: Open, sample: Study) -> None:
    closed = replace(sample, rounds=(replace(sample.current_round, closed=True),))
    page = open_page(closed)
    grid = found(page, ScoreGrid, "score_grid")
    QTest.keyClicks(grid, "5nr")

    assert page.session.study is closed
    assert "closed" in found(page, InlineMessage, "score_message").text


def test_an_empty_study_shows_the_way_to_its_initiatives(open_page: Open, qtbot: QtBot) -> None:
    page = open_page(Study())

    with qtbot.waitSignal(page.step_wanted) as wanted:
        found(page, QPushButton, "empty_state_action").click()
    assert wanted.args == ["problem"]


def test_cells_begin_where_names_end_at_every_width_of_the_window(
    page: ScorePage, grid: ScoreGrid, qtbot: QtBot
) -> None:
    for width in (1000, 1900, 1300):
        page.resize(width, 700)
        qtbot.waitUntil(lambda: grid.viewport().geometry().left() == grid.verticalHeader().geometry().right() + 1)
