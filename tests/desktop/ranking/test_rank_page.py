"""The page of the ranking, used as a panel would use it: looked at, asked, and changed."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.ranking.page import RankPage
from desktop.session.session import Session
from desktop.shell import file_dialogs
from desktop.shell.main_window import MainWindow
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.dumbbell_chart import DumbbellChart
from desktop.widgets.messages import InlineMessage
from desktop.widgets.page import EmptyState
from desktop.widgets.segmented import SegmentedControl
from desktop.widgets.table import DataTable
from desktop.widgets.veil import Veil
from models.editing.kinds import EditKind
from models.edits.ratings import set_measurement
from models.problem.choices import Aggregation, MethodChoices, RankingMethod, Synthesis
from models.ranking.study_ranking import RANKING
from models.text import Script
from tests.desktop.finding import click, found, press

ENGLISH_FIRST = "GBA clinical-trial platform and trial-data recognition"


@pytest.fixture
def page(hetao: MainWindow, qtbot: QtBot) -> RankPage:
    assert hetao.view is not None
    hetao.view.go_to("rank")
    page = hetao.view.page("rank")
    assert isinstance(page, RankPage)
    ranked(page, qtbot)
    return page


def ranked(page: RankPage, qtbot: QtBot) -> None:
    """Wait for the ranking, which a busy machine computes in the background; the tiers come later."""

    def is_drawn() -> bool:
        known = page.session.results.known(RANKING, page.session.study)
        return known and found(page, Veil, "rank_veil").isHidden()

    qtbot.waitUntil(is_drawn, timeout=20_000)


def text(page: RankPage, name: str) -> str:
    return found(page, QLabel, name).text()


def chart(page: RankPage) -> DumbbellChart:
    return found(page, DumbbellChart, "rank_chart")


def click_row(page: RankPage, key: str) -> None:
    rows = chart(page)
    place = rows.row_place(rows.keys().index(key), rows.viewport().width(), rows.offset().y())
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place.center().toPoint())


def remove_cost(session: Session, initiative: str) -> None:
    edit = partial(set_measurement, initiative=initiative, indicator="cost", measurement=None)
    assert session.edit(EditKind.SET_MEASUREMENT, edit) is None


def test_the_line_below_the_title_says_what_the_ranking_is_computed_from(page: RankPage) -> None:
    line = "24 initiatives · TOPSIS, fixed domain · AHP, ideal · 24 of 24 experts · Shenzhen 50 : 50 Hong Kong"
    assert text(page, "page_subtitle") == line
    assert found(page, QLabel, "rank_illustrative").isVisible()


def test_the_best_initiative_is_explained_before_anybody_asks(page: RankPage) -> None:
    assert text(page, "why_name") == ENGLISH_FIRST
    assert text(page, "why_second") == "大湾区临床试验协作平台与数据互认"
    assert text(page, "why_score") == "0.586"
    assert text(page, "why_meaning") == "closeness · rank 1 of 24"


def test_a_click_on_a_row_explains_it(page: RankPage) -> None:
    click_row(page, "I13")
    assert text(page, "why_name") == "Joint early-stage S&T fund"
    assert text(page, "why_parted") == "TOPSIS and AHP part by 7 ranks: 11 and 18"
    cause = text(page, "why_cause")
    assert cause.startswith("“Rule convergence and barrier removal”, where it is below the mean,")
    assert cause.endswith("the methods would be 2 ranks apart.")
    assert text(page, "why_distances").startswith("D⁺ 0.152")


def test_arrow_keys_walk_down_the_ranking_in_chart_and_table(page: RankPage) -> None:
    press(chart(page), Qt.Key.Key_Down)
    assert text(page, "why_meaning") == "closeness · rank 2 of 24"
    QTest.keyClick(chart(page), Qt.Key.Key_T)
    table = found(page, DataTable, "rank_table")
    assert table.isVisible()
    assert table.hasFocus()
    assert table.current_key() == "I01"
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert text(page, "why_meaning") == "closeness · rank 3 of 24"
    QTest.keyClick(table, Qt.Key.Key_T)
    assert chart(page).isVisible()
    assert chart(page).selected_key() == "I05"


def test_the_table_is_copied_with_its_headers(page: RankPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(text(page, "why_interval")), timeout=20_000)
    press(chart(page), Qt.Key.Key_T)
    press(found(page, DataTable, "rank_table"), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    header = "Rank|Tier|Rank, 95 %|No.|Initiative|Closeness|AHP score|AHP rank|Difference|Shenzhen rank|Hong Kong rank"
    assert lines[0].split("\t") == header.split("|")
    assert lines[1].split("\t") == ["1", "1", "1–2", "I19", ENGLISH_FIRST, "0.586", "0.636", "2", "−1", "1", "2"]
    assert len(lines) == 25


def test_the_other_method_reorders_and_undo_brings_the_order_back(page: RankPage, qtbot: QtBot) -> None:
    before = chart(page).keys()
    leading = found(page, SegmentedControl, "rank_leading")
    click(found(leading, QPushButton, "segment_ahp"))
    ranked(page, qtbot)
    assert page.session.study.methods.leading is RankingMethod.AHP
    assert chart(page).keys()[:2] == ["I01", "I19"]
    assert text(page, "page_subtitle").startswith("24 initiatives · AHP, ideal · TOPSIS, fixed domain")
    assert page.session.undo_kind is EditKind.SET_METHODS
    page.session.undo()
    ranked(page, qtbot)
    assert chart(page).keys() == before
    assert leading.current() == "topsis"


def test_every_variant_can_be_chosen_by_key_and_undone(page: RankPage, qtbot: QtBot) -> None:
    click(found(page, QPushButton, "rank_methods_button"))
    for field, wanted in (("synthesis", Synthesis.DISTRIBUTIVE), ("within_sides", Aggregation.AIP)):
        press(found(page, ChoiceBox, f"method_{field}"), Qt.Key.Key_Down)
        assert getattr(page.session.study.methods, field) is wanted
    ranked(page, qtbot)
    assert "AHP, distributive" in text(page, "page_subtitle")
    page.session.undo()
    page.session.undo()
    assert page.session.study.methods == MethodChoices()
    assert found(page, ChoiceBox, "method_synthesis").current() == "ideal"


def test_a_side_is_heard_alone(page: RankPage) -> None:
    voices = found(page, ChoiceBox, "rank_voice")
    voices.setFocus()
    QTest.keyClick(voices, Qt.Key.Key_Down)
    QTest.keyClick(voices, Qt.Key.Key_Down)
    assert voices.currentText() == "Hong Kong"
    assert text(page, "page_subtitle").endswith("12 of 12 experts · Hong Kong")
    assert chart(page).keys()[0] == "I01"
    assert voices.findText("Hong Kong · Law and standards") > 0


def test_names_are_read_in_the_script_of_the_window(page: RankPage, hetao: MainWindow) -> None:
    hetao.speak(Script.ZH_HANS)
    assert text(page, "why_name") == "大湾区临床试验协作平台与数据互认"
    assert text(page, "why_second") == ENGLISH_FIRST


def test_what_cannot_be_ranked_stands_last_and_says_what_it_lacks(page: RankPage, qtbot: QtBot) -> None:
    remove_cost(page.session, "I19")
    ranked(page, qtbot)
    assert chart(page).keys()[-1] == "I19"
    click(found(page, QPushButton, "hint_action"))
    assert text(page, "why_missing") == "Public cost"
    assert not found(page, QLabel, "why_score").isVisible()
    with qtbot.waitSignal(page.step_wanted) as wanted:
        click(found(page, QPushButton, "why_scores"))
    assert wanted.args == ["score"]


def test_a_study_without_anything_teaches_where_to_begin(window: MainWindow, qtbot: QtBot) -> None:
    window.new_study()
    assert window.view is not None
    window.view.go_to("rank")
    page = window.view.page("rank")
    empty = found(page, EmptyState, "rank_empty")
    qtbot.waitUntil(empty.isVisible)
    assert "Add criteria" in empty.accessibleDescription()
    assert not found(page, QPushButton, "rank_export").isEnabled()
    with qtbot.waitSignal(page.step_wanted) as wanted:
        click(found(empty, QPushButton, "empty_state_action"))
    assert wanted.args == ["problem"]


def test_the_panel_can_be_closed_and_a_double_click_opens_it_again(page: RankPage) -> None:
    click(found(page, QPushButton, "rank_why_button"))
    assert not found(page, QLabel, "why_name").isVisible()
    press(chart(page), Qt.Key.Key_Return)
    assert found(page, QLabel, "why_name").isVisible()


def test_the_workbook_is_written_while_the_window_stays_in_use(
    page: RankPage, hetao: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "blueprint.xlsx"
    monkeypatch.setattr(file_dialogs, "ask_for_workbook", lambda *_asked: path)
    click(found(page, QPushButton, "rank_export"))
    click(found(hetao, QPushButton, "export_go"))
    assert hetao.view is not None
    message: InlineMessage = hetao.view.message
    qtbot.waitUntil(message.isVisible, timeout=20_000)
    assert message.text == f"Written to {path}"
    assert path.read_bytes().startswith(b"PK")
