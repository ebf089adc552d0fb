"""Every column of the task table, typed into its cell or into the card beside it, in three scripts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.blueprint.fields_panel import FieldsPanel
from desktop.blueprint.page import BlueprintPage
from desktop.blueprint.plan_table import FIGURES, NOTES, WRITTEN
from desktop.shell.main_window import MainWindow
from desktop.widgets.gantt_chart import GanttChart
from desktop.widgets.table import DataTable
from models.editing.kinds import EditKind
from models.exchange.workbook.columns import TASK_COLUMNS
from models.problem.initiatives import Initiative, Prerequisite, Status
from models.text import Script
from tests.desktop.blueprint.plan_page import choose, commit, opened_page, planned, show_tab, text
from tests.desktop.finding import enter, found, type_into

ONE = "I04"


@pytest.fixture
def page(hetao: MainWindow, qtbot: QtBot) -> BlueprintPage:
    page = opened_page(hetao)
    planned(page, qtbot)
    show_tab(page, "Table")
    found(page, DataTable, "blueprint_table").select_row(ONE)
    page._ui.table.row_selected.emit(ONE)
    return page


def initiative(page: BlueprintPage) -> Initiative:
    return page.session.study.initiatives.initiatives[ONE]


def type_into_cell(page: BlueprintPage, column: str, written: str) -> None:
    table = found(page, DataTable, "blueprint_table")
    table.setFocus()
    table.select_row(ONE, column)
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = next(one for one in table.findChildren(QLineEdit) if one.isVisible())
    type_into(editor, written)
    enter(editor)


def cell(page: BlueprintPage, column: str) -> str:
    rows = found(page, DataTable, "blueprint_table").table_rows()
    return rows.text(rows.row_of(ONE), rows.column_of(column))


def field(page: BlueprintPage, name: str) -> QWidget:
    return found(found(page, FieldsPanel, "blueprint_fields"), QWidget, name)


def test_the_table_has_every_column_that_both_governments_circulate(page: BlueprintPage) -> None:
    shown = {column.key for column in found(page, DataTable, "blueprint_table").table_rows().columns}
    renamed = {"prereq": "needs", "priority": "rank", "cost_other": "other"}
    for column in TASK_COLUMNS:
        if column.key in {"lead", "support"}:
            assert {f"{column.key} SZ", f"{column.key} HK"} <= shown
        else:
            assert renamed.get(column.key, column.key) in shown


def test_each_text_is_typed_into_its_cell_in_the_readers_script(page: BlueprintPage) -> None:
    for key in ("task", *WRITTEN, *NOTES):
        type_into_cell(page, key, f"Written {key}")
        one = initiative(page)
        written = {"task": one.name, "theme": one.theme, "kpi": one.kpi, "basis": one.basis, **one.notes}[key]
        assert written.own(Script.EN) == f"Written {key}"
        assert cell(page, key) == f"Written {key}"
        page.session.undo()
        assert page.session.undo_kind is None


def test_a_baseline_and_its_targets_are_numbers(page: BlueprintPage) -> None:
    for key in FIGURES:
        type_into_cell(page, key, "12.5")
        assert initiative(page).figures == {key: 12.5}
        assert cell(page, key) == "12.5"
        assert page.session.undo_kind is EditKind.SET_FIGURE
        type_into_cell(page, key, "")
        assert initiative(page).figures == {}


def test_what_it_costs_stands_in_both_currencies_and_is_typed_in_the_main_one(
    page: BlueprintPage, qtbot: QtBot
) -> None:
    type_into_cell(page, "cost", "360")
    measured = page.session.study.indicators.measurement(ONE, "cost")
    assert measured is not None
    assert measured.mode == 360.0
    assert cell(page, "other") == "388.8"
    planned(page, qtbot)
    type_into_cell(page, "cost", "999999")
    assert text(page, "budget_fault")


def test_the_card_writes_each_script_of_each_passage_as_one_step(page: BlueprintPage) -> None:
    for script, written in (("en", "First draft"), ("zh_hans", "初稿"), ("zh_hant", "初稿本")):
        one = field(page, f"field_deliverable_{script}")
        assert isinstance(one, QPlainTextEdit)
        one.setFocus()
        one.setPlainText("")
        one.insertPlainText(written)
    deliverable = initiative(page).notes["deliverable"]
    assert (deliverable.en, deliverable.zh_hans, deliverable.zh_hant) == ("First draft", "初稿", "初稿本")
    assert cell(page, "deliverable") == "First draft"
    name = field(page, "field_task_zh_hant")
    assert isinstance(name, QLineEdit)
    type_into(name, "Renamed")
    assert initiative(page).name.own(Script.ZH_HANT) == "Renamed"
    page.session.undo()
    assert initiative(page).name.own(Script.ZH_HANT) != "Renamed"


def test_who_leads_and_who_supports_is_changed_on_both_sides(page: BlueprintPage) -> None:
    before = initiative(page).bodies["HK"]
    add = field(page, "bodies_HK_add")
    assert isinstance(add, QComboBox)
    add.activated.emit(1)
    after = initiative(page).bodies["HK"]
    assert after[:-1] == before
    lead = field(page, f"bodies_HK_note_{after[-1]}")
    assert isinstance(lead, QPushButton)
    QTest.mouseClick(lead, Qt.MouseButton.LeftButton)
    assert initiative(page).bodies["HK"][0] == after[-1]
    known = page.session.study.initiatives.bodies
    assert cell(page, "lead HK") == known[after[-1]].name.en


def test_a_prerequisite_becomes_advice_and_a_circle_is_refused(page: BlueprintPage, qtbot: QtBot) -> None:
    strict = field(page, "field_prereq_note_I01")
    assert isinstance(strict, QPushButton)
    QTest.mouseClick(strict, Qt.MouseButton.LeftButton)
    assert Prerequisite("I01", strict=False) in initiative(page).prerequisites
    assert "(I01)" in cell(page, "needs")
    planned(page, qtbot)
    page.session.undo()
    waits = next(
        key for key, one in page.session.study.initiatives.initiatives.items() if Prerequisite(ONE) in one.prerequisites
    )
    add = field(page, "field_prereq_add")
    assert isinstance(add, QComboBox)
    before = initiative(page).prerequisites
    add.activated.emit(add.findData(waits))
    assert initiative(page).prerequisites == before
    assert "→" in text(page, "field_prereq_fault")


def test_status_and_targets_are_set_in_the_card_and_shown_by_sign_and_word(page: BlueprintPage) -> None:
    choose(page, "fields_status", 3)
    assert initiative(page).status is Status.DONE
    assert cell(page, "status") == "✓ Done"
    commit(page, "field_t2030", "40")
    assert initiative(page).figures == {"t2030": 40.0}


def test_dated_lines_of_the_milestones_are_marked_on_the_chart(page: BlueprintPage, qtbot: QtBot) -> None:
    type_into_cell(page, "milestones", "2026Q2: pilot ends; 2027Q3: open to all")
    show_tab(page, "Gantt")
    chart = found(page, GanttChart, "blueprint_gantt")
    assert [mark.text for mark in chart.bar(ONE).milestones] == ["pilot ends", "open to all"]
    assert "◆ 2026 Q2: pilot ends" in chart.row_tip(chart.keys().index(ONE))
    planned(page, qtbot)


def test_the_t_key_goes_to_the_table_and_back(page: BlueprintPage) -> None:
    table = found(page, DataTable, "blueprint_table")
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_T)
    assert found(page, GanttChart, "blueprint_gantt").hasFocus()
    QTest.keyClick(found(page, GanttChart, "blueprint_gantt"), Qt.Key.Key_T)
    assert table.hasFocus()
