"""Any decision table, opened in the window as a person would: by menu, by dropping it, and by name."""

from __future__ import annotations

import csv
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.deciding.page import DecisionPage
from desktop.shell import file_dialogs
from desktop.shell.main_window import MainWindow
from desktop.widgets.bump_chart import BumpChart
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.dumbbell_chart import DumbbellChart
from desktop.widgets.messages import InlineMessage
from desktop.widgets.table import DataTable
from models.exchange.decision_table import read_decision_table
from models.ranking.table_comparison import METHODS
from models.text import Script
from tests.desktop.finding import click, found, press, settle
from tests.reference_cases import reference_case

LONG = 30_000
NAMES = ("A1", "A2", "A3", "A4")


@pytest.fixture
def fighter(tmp_path: Path) -> Path:
    """Hwang & Yoon (1981), Multiple Attribute Decision Making: the fighter aircraft, as a file."""
    case = reference_case("topsis_hwang_yoon1981_fighter")
    path = tmp_path / "fighter.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["", "speed", "range", "load", "cost", "reliability", "手感"])
        writer.writerow(["direction", *("max" if kind == 1 else "min" for kind in case.inputs["types"])])
        writer.writerow(["weight", *case.inputs["weights"]])
        writer.writerows([name, *row] for name, row in zip(NAMES, case.inputs["matrix"], strict=True))
    return path


def opened(window: MainWindow, path: Path, qtbot: QtBot) -> DecisionPage:
    assert window.open_target(str(path))
    return shown(window, qtbot)


def shown(window: MainWindow, qtbot: QtBot) -> DecisionPage:
    qtbot.waitUntil(lambda: window.decisions.page is not None, timeout=LONG)
    page = window.decisions.page
    assert page is not None
    qtbot.waitUntil(lambda: not page.busy and page.decision is not None, timeout=LONG)
    return page


def name_of(bump: BumpChart, row: str) -> QPoint:
    """Return where a row's name stands."""
    place = bump.row_place(bump.keys().index(row), bump.viewport().width(), bump.offset().y())
    return QPoint(40, round(place.center().y()))


def choose(page: DecisionPage, method: str, qtbot: QtBot) -> None:
    box = found(page, ChoiceBox, "decision_method")
    box.setFocus()
    while box.current() != method:
        QTest.keyClick(box, Qt.Key.Key_Down)
        qtbot.waitUntil(lambda: not page.busy, timeout=LONG)


def test_a_table_is_ranked_as_the_book_ranks_it(window: MainWindow, fighter: Path, qtbot: QtBot) -> None:
    page = opened(window, fighter, qtbot)
    case = reference_case("topsis_hwang_yoon1981_fighter")
    assert page.decision is not None
    assert page.decision.ranking is not None
    case.check("closeness", page.decision.ranking.scores)
    chart = found(page, DumbbellChart, "decision_chart")
    assert [chart.row_tip(row).splitlines()[0] for row in range(4)] == ["1  A1", "2  A3", "3  A4", "4  A2"]
    assert found(page, QLabel, "page_subtitle").text() == "4 alternatives · 6 criteria"


def test_directions_weights_and_values_are_shown_and_copied(window: MainWindow, fighter: Path, qtbot: QtBot) -> None:
    page = opened(window, fighter, qtbot)
    press(found(page, DumbbellChart, "decision_chart"), Qt.Key.Key_T)
    table = found(page, DataTable, "decision_table")
    assert table.hasFocus()
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    assert lines[0] == ["Alternative", "Rank", "Score", "speed", "range", "load", "cost", "reliability", "手感"]
    assert lines[1][3:7] == ["more is better"] * 3 + ["less is better"]
    assert lines[2][3:5] == ["20.0 %", "10.0 %"]
    assert lines[3][:5] == ["A1", "1", "0.6433", "2", "1500"]


def test_another_method_ranks_anew_and_says_what_it_does(window: MainWindow, fighter: Path, qtbot: QtBot) -> None:
    page = opened(window, fighter, qtbot)
    choose(page, "vikor", qtbot)
    told = found(page, QLabel, "decision_told").text()
    assert "Opricovic & Tzeng (2004)" in told
    assert "A lower score is better." in told
    assert "Compromise set: A1, A3" in told


def test_all_methods_stand_beside_each_other_and_one_of_them_is_taken(
    window: MainWindow, fighter: Path, qtbot: QtBot
) -> None:
    page = opened(window, fighter, qtbot)
    press(found(page, DumbbellChart, "decision_chart"), Qt.Key.Key_M)
    bump = found(page, BumpChart, "decision_methods")
    assert set(bump.keys()) == set(METHODS)
    assert bump.keys()[0] == "topsis-vector"
    bump.setFocus()
    while bump.selected_key() != "saw":
        QTest.keyClick(bump, Qt.Key.Key_Down)
    assert bump.accessibleDescription().startswith("SAW\n")
    QTest.mouseDClick(bump.viewport(), Qt.MouseButton.LeftButton, pos=name_of(bump, "saw"))
    qtbot.waitUntil(lambda: not page.busy, timeout=LONG)
    assert found(page, ChoiceBox, "decision_method").current() == "saw"
    assert bump.keys()[0] == "saw"
    press(bump, Qt.Key.Key_Down)
    other = bump.selected_key()
    QTest.keyClick(bump, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: found(page, ChoiceBox, "decision_method").current() == other, timeout=LONG)


def test_a_method_that_cannot_take_the_values_says_so_and_leaves_the_others(
    window: MainWindow, fighter: Path, qtbot: QtBot
) -> None:
    fighter.write_text(fighter.read_text(encoding="utf-8").replace("A2,2.5", "A2,0"), encoding="utf-8")
    page = opened(window, fighter, qtbot)
    bump = found(page, BumpChart, "decision_methods")
    assert "no order: it divides by values" in bump.row_tip(bump.keys().index("saw"))
    choose(page, "ahp-ideal", qtbot)
    assert "B5" in found(page, InlineMessage, "decision_message").text
    assert not found(page, QPushButton, "decision_save").isEnabled()


@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
def test_the_ranking_is_saved_with_the_ranks_by_every_method(
    window: MainWindow, fighter: Path, tmp_path: Path, ending: str, qtbot: QtBot
) -> None:
    page = opened(window, fighter, qtbot)
    out = tmp_path / f"out{ending}"
    page.save(out)
    assert "out" in found(page, InlineMessage, "decision_message").text
    if ending == ".xlsx":
        rows: list[list[object]] = [
            list(row) for row in openpyxl.load_workbook(out).worksheets[0].iter_rows(values_only=True)
        ]
    else:
        rows = [list(row) for row in csv.reader(out.read_text(encoding="utf-8-sig").splitlines())]
    assert rows[0][:3] == ["Rank", "Alternative", "Score"]
    assert "VIKOR" in rows[0]
    assert [row[1] for row in rows[1:]] == ["A1", "A3", "A4", "A2"]
    assert float(str(rows[1][2])) == pytest.approx(0.6433, abs=1e-4)


def test_a_name_that_looks_like_a_formula_stays_text_in_a_workbook(
    window: MainWindow, fighter: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    fighter.write_text(fighter.read_text(encoding="utf-8").replace("A3,", "=1+1,"), encoding="utf-8")
    page = opened(window, fighter, qtbot)
    page.save(tmp_path / "out.xlsx")
    cell = openpyxl.load_workbook(tmp_path / "out.xlsx").worksheets[0]["B3"]
    assert (cell.value, cell.data_type) == ("=1+1", "s")


def test_a_table_lies_over_a_study_and_leaves_it_open(hetao: MainWindow, fighter: Path, qtbot: QtBot) -> None:
    view = hetao.view
    page = opened(hetao, fighter, qtbot)
    assert hetao.view is view
    QTest.keyClick(found(page, DumbbellChart, "decision_chart"), Qt.Key.Key_Escape)
    assert hetao.decisions.page is None
    assert hetao.pages.currentWidget() is view


def test_a_table_is_dropped_or_chosen_in_the_dialog(
    window: MainWindow, fighter: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(fighter))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, left, none))
    click(found(shown(window, qtbot), QPushButton, "decision_close"))
    assert window.decisions.page is None
    monkeypatch.setattr(file_dialogs, "ask_for_study", lambda _: str(fighter))
    window.menus.actions["open"].trigger()
    assert shown(window, qtbot).decision is not None


def test_what_is_wrong_with_a_file_is_said_where_it_was_opened(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    bad = tmp_path / "bad.csv"
    bad.write_text("x,a\ndirection,max\nweight,1\nA,dear\n", encoding="utf-8")
    window.open_target(str(bad))
    said = found(window, InlineMessage, "start_message")
    qtbot.waitUntil(lambda: bool(said.text), timeout=LONG)
    qtbot.waitUntil(lambda: window.decisions.page is None, timeout=LONG)
    assert not window.open_target(str(tmp_path / "missing.csv"))
    assert "missing.csv" in said.text


def test_a_table_speaks_the_language_of_the_window(window: MainWindow, fighter: Path, qtbot: QtBot) -> None:
    page = opened(window, fighter, qtbot)
    window.speak(Script.ZH_HANT)
    settle()
    assert found(page, QLabel, "page_subtitle").text() == "4 個備選方案 · 6 項準則"


def test_a_table_from_excel_is_the_same(window: MainWindow, fighter: Path, tmp_path: Path, qtbot: QtBot) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in csv.reader(fighter.read_text(encoding="utf-8").splitlines()):
        sheet.append([float(cell) if cell.replace(".", "").isdigit() else cell for cell in row])
    book.save(tmp_path / "fighter.xlsx")
    page = opened(window, tmp_path / "fighter.xlsx", qtbot)
    assert page.decision is not None
    assert (page.decision.table.matrix == read_decision_table(fighter).matrix).all()
