"""The initiatives are a table with a card; every cell and field is an edit that can be undone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QTabBar

from desktop.problem.initiatives_table import InitiativesTable
from desktop.session.session import Session
from desktop.shell.main_window import MainWindow
from desktop.widgets.messages import InlineMessage
from desktop.widgets.number_edit import NumberEdit
from desktop.widgets.page import EmptyState
from desktop.widgets.text_field import PassageField, TextField
from models.editing.kinds import EditKind
from models.problem.initiatives import Initiative, Prerequisite, Status
from tests.desktop.finding import ALT, click, enter, found, press, settle, type_into


@pytest.fixture
def session(hetao: MainWindow) -> Session:
    assert hetao.session is not None
    return hetao.session


@pytest.fixture
def table(hetao: MainWindow) -> InitiativesTable:
    found(hetao, QTabBar, "problem_tabs").setCurrentIndex(1)
    return found(hetao, InitiativesTable, "initiatives_table")


def initiative(session: Session, key: str) -> Initiative:
    return session.study.initiatives.initiatives[key]


def order(session: Session) -> list[str]:
    return list(session.study.initiatives.initiatives)


def cell(table: InitiativesTable, key: str, column: str) -> str:
    rows = table.table_rows()
    return rows.text(rows.row_of(key), rows.column_of(column))


def go_to(table: InitiativesTable, key: str, column: str) -> None:
    table.select_row(key, column)
    rows = table.table_rows()
    table.row_selected.emit(rows.rows[rows.row_of(key)].key)


def test_no_name_is_cut_on_a_small_screen(table: InitiativesTable) -> None:
    rows, metrics = table.table_rows(), table.fontMetrics()
    room = QRect(0, 0, table.columnWidth(rows.column_of("name")) - 2 * 8, 1000)
    names = [rows.text(row, rows.column_of("name")) for row in range(len(rows.rows))]
    assert any(metrics.horizontalAdvance(name) > room.width() for name in names)
    heights = [metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, name).height() for name in names]
    assert all(height <= table.rowHeight(row) for row, height in enumerate(heights))

    rows.set_rows([replace(row, cells={**row.cells, "name": "short"}) for row in rows.rows])
    table.fit()
    assert table.rowHeight(0) == 32


def test_the_table_says_who_leads_what_it_takes_and_what_comes_first(table: InitiativesTable) -> None:
    assert cell(table, "I04", "name") == "Hetao trusted research-data channel"
    assert cell(table, "I04", "theme") == "IT and data services"
    assert cell(table, "I04", "lead_HK") == "Innovation, Technology and Industry Bureau"
    assert cell(table, "I04", "lead_SZ") == "Cyberspace Administration of Shenzhen / Guangdong CAC"
    assert cell(table, "I04", "duration") == "8"
    assert cell(table, "I04", "cost") == "350"
    assert cell(table, "I04", "prerequisites") == "I01, I03"
    assert cell(table, "I02", "prerequisites") == "(I01)"
    titles = [column.title for column in table.table_rows().columns]
    assert any(title.startswith("Cost, ") for title in titles)


def test_a_narrow_table_leaves_to_the_card_who_leads(hetao: MainWindow, table: InitiativesTable) -> None:
    lead = table.table_rows().column_of("lead_SZ")
    table.resize(500, 400)
    assert table.isColumnHidden(lead)
    assert not table.isColumnHidden(table.table_rows().column_of("name"))
    table.resize(1400, 400)
    assert not table.isColumnHidden(lead)


def test_a_name_is_edited_in_the_table_by_f2(session: Session, table: InitiativesTable) -> None:
    table.select_row("I02", "name")
    press(table, Qt.Key.Key_F2)
    (editor,) = table.viewport().findChildren(QLineEdit)
    type_into(editor, "Money over the border")
    enter(editor)
    assert initiative(session, "I02").name.en == "Money over the border"
    assert session.undo_kind is EditKind.RENAME_INITIATIVE
    session.undo()
    assert cell(table, "I02", "name").startswith("Cross-boundary remittance")


def test_a_duration_is_edited_in_the_table(session: Session, table: InitiativesTable) -> None:
    table.select_row("I02", "duration")
    press(table, Qt.Key.Key_F2)
    (editor,) = table.viewport().findChildren(NumberEdit)
    type_into(editor, "9")
    enter(editor)
    assert initiative(session, "I02").duration == 9
    assert session.undo_kind is EditKind.SET_DURATION


def test_the_card_follows_the_row(hetao: MainWindow, table: InitiativesTable) -> None:
    table.select_row("I01", "name")
    press(table, Qt.Key.Key_Down)
    assert found(hetao, TextField, "initiative_name_en").text().startswith("Cross-boundary remittance")


def test_the_card_writes_every_text_in_three_scripts(
    hetao: MainWindow, session: Session, table: InitiativesTable
) -> None:
    go_to(table, "I04", "name")
    type_into(found(hetao, TextField, "initiative_name_zh_hant"), "abc")
    type_into(found(hetao, PassageField, "initiative_description_en"), "What is done.")
    type_into(found(hetao, TextField, "initiative_theme_en"), "Data")
    type_into(found(hetao, PassageField, "initiative_kpi_en"), "Days")
    edited = initiative(session, "I04")
    assert (edited.name.zh_hant, edited.description.en, edited.theme.en, edited.kpi.en) == (
        "abc",
        "What is done.",
        "Data",
        "Days",
    )
    for _ in range(4):
        session.undo()
    assert session.undo_kind is None


def test_the_card_sets_the_duration_and_refuses_less_than_a_quarter(
    hetao: MainWindow, session: Session, table: InitiativesTable
) -> None:
    go_to(table, "I04", "name")
    field = found(hetao, NumberEdit, "initiative_duration")
    type_into(field, "0")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.reason
    assert initiative(session, "I04").duration == 8
    type_into(field, "3")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert initiative(session, "I04").duration == 3


def test_prerequisites_are_added_by_picking_and_taken_away(
    hetao: MainWindow, session: Session, table: InitiativesTable
) -> None:
    go_to(table, "I04", "name")
    box = found(hetao, QComboBox, "prerequisite_add")
    place = next(place for place in range(box.count()) if box.itemData(place) == "I05")
    box.setCurrentIndex(place)
    box.activated.emit(place)
    settle()
    assert initiative(session, "I04").prerequisites[-1] == Prerequisite("I05")
    click(found(hetao, QPushButton, "prerequisite_remove_I01"))
    assert [one.initiative for one in initiative(session, "I04").prerequisites] == ["I03", "I05"]
    click(found(hetao, QPushButton, "prerequisite_note_I03"))
    assert initiative(session, "I04").prerequisites[0] == Prerequisite("I03", strict=False)
    assert cell(table, "I04", "prerequisites") == "(I03), I05"
    assert session.undo_kind is EditKind.SET_PREREQUISITES


def test_a_circle_of_prerequisites_is_refused_and_named(
    hetao: MainWindow, session: Session, table: InitiativesTable
) -> None:
    go_to(table, "I01", "name")
    box = found(hetao, QComboBox, "prerequisite_add")
    place = next(place for place in range(box.count()) if box.itemData(place) == "I04")
    box.activated.emit(place)
    assert initiative(session, "I01").prerequisites == ()
    fault = found(hetao, QLabel, "initiative_fault")
    assert "→" in fault.text()
    assert fault.isVisible()


def test_bodies_are_added_removed_and_put_first(hetao: MainWindow, session: Session, table: InitiativesTable) -> None:
    go_to(table, "I04", "name")
    assert initiative(session, "I04").bodies["HK"] == ("HK-ITIB", "HK-DPO", "HK-HSITP")
    click(found(hetao, QPushButton, "bodies_HK_note_HK-DPO"))
    assert initiative(session, "I04").bodies["HK"] == ("HK-DPO", "HK-ITIB", "HK-HSITP")
    click(found(hetao, QPushButton, "bodies_HK_remove_HK-HSITP"))
    assert initiative(session, "I04").bodies["HK"] == ("HK-DPO", "HK-ITIB")
    box = found(hetao, QComboBox, "bodies_SZ_add")
    box.activated.emit(1)
    assert len(initiative(session, "I04").bodies["SZ"]) == 3
    assert session.undo_kind is EditKind.SET_BODIES


def test_barriers_are_chosen_by_strength(hetao: MainWindow, session: Session, table: InitiativesTable) -> None:
    go_to(table, "I04", "name")
    box = found(hetao, QComboBox, "barrier_legal")
    assert box.currentIndex() == 3
    press(box, Qt.Key.Key_Up)
    assert initiative(session, "I04").barriers["legal"] == 2
    press(found(hetao, QComboBox, "barrier_cultural"), Qt.Key.Key_Down)
    assert initiative(session, "I04").barriers["cultural"] == 1


def test_ins_adds_an_initiative_after_the_current_one(session: Session, table: InitiativesTable) -> None:
    table.select_row("I02", "name")
    press(table, Qt.Key.Key_Insert)
    assert order(session)[:4] == ["I01", "I02", "I25", "I03"]
    assert table.current_key() == "I25"
    session.undo()
    assert "I25" not in order(session)


def test_del_says_whose_answers_go_along_and_removes_all_the_same(
    hetao: MainWindow, session: Session, table: InitiativesTable
) -> None:
    table.select_row("I02", "name")
    press(table, Qt.Key.Key_Delete)
    message = found(hetao, InlineMessage, "initiatives_message")
    assert "24 experts" in message.text
    assert "I02" in order(session)
    click(found(message, QPushButton, "message_action"))
    assert "I02" not in order(session)
    assert table.current_key() == "I03"
    session.undo()
    assert order(session)[:3] == ["I01", "I02", "I03"]


def test_alt_and_arrows_move_an_initiative(session: Session, table: InitiativesTable) -> None:
    table.select_row("I02", "name")
    press(table, Qt.Key.Key_Down, ALT)
    assert order(session)[:3] == ["I01", "I03", "I02"]
    press(table, Qt.Key.Key_Up, ALT)
    press(table, Qt.Key.Key_Up, ALT)
    assert order(session)[:3] == ["I02", "I01", "I03"]
    assert table.current_key() == "I02"
    assert session.undo_kind is EditKind.MOVE_INITIATIVE


def test_an_empty_list_teaches_and_begins_with_a_button(window: MainWindow) -> None:
    window.new_study()
    found(window, QTabBar, "problem_tabs").setCurrentIndex(1)
    empty = found(window, EmptyState, "initiatives_empty")
    assert empty.isVisible()
    click(found(empty, QPushButton, "empty_state_action"))
    assert window.session is not None
    assert order(window.session) == ["I01"]
    assert empty.isHidden()


def test_the_hint_of_a_study_without_initiatives_leads_to_them(window: MainWindow) -> None:
    window.new_study()
    click(found(window, QPushButton, "problem_add"))
    click(found(window, QPushButton, "hint_action"))
    assert found(window, QTabBar, "problem_tabs").currentIndex() == 1


def test_what_the_blueprint_says_of_it_is_folded_away_until_it_is_wanted(
    hetao: MainWindow, session: Session, table: InitiativesTable
) -> None:
    fold = found(hetao, QPushButton, "initiative_further")
    assert not hetao.findChildren(QComboBox, "initiative_status")
    fold.setFocus()
    QTest.keyClick(fold, Qt.Key.Key_Space)
    status = found(hetao, QComboBox, "initiative_status")
    assert status.isVisible()
    type_into(found(hetao, PassageField, "initiative_deliverable_en"), "A signed rule")
    type_into(found(hetao, PassageField, "initiative_basis_en"), "Outline plan")
    target = found(hetao, NumberEdit, "initiative_t2030")
    type_into(target, "12.5")
    QTest.keyClick(target, Qt.Key.Key_Return)
    status.setFocus()
    QTest.keyClick(status, Qt.Key.Key_Down)
    one = session.study.initiatives.initiatives["I01"]
    assert one.notes["deliverable"].en == "A signed rule"
    assert one.basis.en == "Outline plan"
    assert one.figures["t2030"] == 12.5
    assert one.status is list(Status)[1]
    type_into(target, "")
    QTest.keyClick(target, Qt.Key.Key_Return)
    assert "t2030" not in session.study.initiatives.initiatives["I01"].figures
