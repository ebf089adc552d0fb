"""Sides, bodies, phases and money are set up in tables and fields, by key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QTabBar

from desktop.place import Place
from desktop.session.session import Session
from desktop.shell.main_window import MainWindow
from desktop.shell.paste_card import PasteCard
from desktop.widgets.messages import InlineMessage
from desktop.widgets.number_edit import NumberEdit
from desktop.widgets.table import DataTable
from desktop.widgets.text_field import PassageField
from models.editing.kinds import EditKind
from models.problem.calendar import Quarter
from models.text import Script
from tests.desktop.finding import CTRL, click, enter, found, press, settle, type_into


@pytest.fixture
def session(hetao: MainWindow) -> Session:
    assert hetao.session is not None
    assert hetao.view is not None
    hetao.view.enter(Place("problem", part="frame"))
    settle()
    return hetao.session


def write(table: DataTable, text: str) -> None:
    editor = table.viewport().findChild(QLineEdit)
    assert editor is not None
    type_into(editor, text)
    enter(editor)


def table(window: MainWindow, name: str) -> DataTable:
    return found(window, DataTable, f"{name}_table")


def test_ins_adds_a_side_and_opens_its_name(hetao: MainWindow, session: Session) -> None:
    press(table(hetao, "sides"), Qt.Key.Key_Insert)
    write(table(hetao, "sides"), "Macao")
    added = list(session.study.frame.sides.values())[-1]
    assert added.name.en == "Macao"
    press(table(hetao, "sides"), Qt.Key.Key_Delete)
    assert added.id not in session.study.frame.sides


def test_a_side_with_answers_goes_only_after_a_word_and_comes_back_whole(hetao: MainWindow, session: Session) -> None:
    before = session.study
    table(hetao, "sides").select_row("HK")
    press(table(hetao, "sides"), Qt.Key.Key_Delete)
    message = found(hetao, InlineMessage, "frame_message")
    assert "12 experts" in message.text
    assert session.study is before
    click(found(message, QPushButton, "message_action"))
    assert list(session.study.frame.sides) == ["SZ"]
    session.undo()
    assert session.study is before


def test_a_body_is_added_to_the_side_that_is_chosen(hetao: MainWindow, session: Session) -> None:
    combo = found(hetao, QComboBox, "body_side")
    combo.setCurrentIndex(combo.findData("HK"))
    click(found(hetao, QPushButton, "bodies_add"))
    write(table(hetao, "bodies"), "Harbour office")
    added = list(session.study.initiatives.bodies.values())[-1]
    assert (added.name.en, added.side) == ("Harbour office", "HK")
    press(table(hetao, "bodies"), Qt.Key.Key_Delete)
    assert added.id not in session.study.initiatives.bodies


def test_a_phase_is_added_ends_elsewhere_and_is_closed(hetao: MainWindow, session: Session) -> None:
    phases = table(hetao, "horizons")
    press(phases, Qt.Key.Key_Insert)
    write(phases, "Outlook")
    added = session.study.frame.horizons[-1]
    assert (added.name.en, added.end) == ("Outlook", Quarter(2032, 4))
    phases.select_row(added.id, "end")
    press(phases, Qt.Key.Key_Return)
    write(phases, "2034Q2")
    assert session.study.frame.horizons[-1].end == Quarter(2034, 2)
    phases.select_row(added.id, "closed")
    phases.activated.emit(phases.currentIndex())
    assert session.study.frame.horizons[-1].closed
    assert session.undo_kind is EditKind.SET_HORIZONS


def test_a_phase_that_ends_before_the_one_before_it_is_refused(hetao: MainWindow, session: Session) -> None:
    before = session.study
    phases = table(hetao, "horizons")
    phases.setFocus()
    phases.select_row("long", "end")
    press(phases, Qt.Key.Key_Return)
    write(phases, "2024Q1")
    assert session.study is before
    assert found(hetao, InlineMessage, "frame_message").isVisible()


def test_money_is_two_codes_and_a_dated_rate(hetao: MainWindow, session: Session) -> None:
    for name, text in (("currency_other", "usd"), ("currency_dated", "2026-01-02")):
        field = found(hetao, QLineEdit, name)
        type_into(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
    rate = found(hetao, NumberEdit, "currency_rate")
    type_into(rate, "0.14")
    QTest.keyClick(rate, Qt.Key.Key_Return)
    money = session.study.frame.currencies
    assert (money.other, money.rate, money.dated) == ("USD", 0.14, "2026-01-02")
    field = found(hetao, QLineEdit, "currency_main")
    type_into(field, "money")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert session.study.frame.currencies.main == "CNY"
    assert "three letters" in found(hetao, QLabel, "frame_fault").text()


def test_the_calendar_and_the_source_are_set(hetao: MainWindow, session: Session) -> None:
    field = found(hetao, QLineEdit, "calendar_start")
    type_into(field, "2024Q2")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert session.study.frame.start == Quarter(2024, 2)
    box = found(hetao, QCheckBox, "study_illustrative")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert not session.study.frame.illustrative


def test_the_source_is_written_in_three_scripts_and_what_is_missing_is_marked(
    hetao: MainWindow, session: Session
) -> None:
    english, before = found(hetao, PassageField, "study_source_en"), session.study.frame.source
    assert found(hetao, PassageField, "study_source_zh_hant").text() == before.zh_hant
    type_into(english, "")
    assert session.study.frame.source.missing() == (Script.EN,)
    assert session.undo_kind is EditKind.SET_SOURCE
    assert english.placeholderText() == "Not written yet"
    found(hetao, QTabBar, "problem_tabs").setCurrentIndex(0)
    assert found(hetao, QLabel, "hint_text").text() == "The source is not written in English yet."
    click(found(hetao, QPushButton, "hint_action"))
    assert english.hasFocus()
    assert not english.visibleRegion().isEmpty()
    QTest.keyClicks(english, "ONS")
    assert session.study.frame.source == before.written(Script.EN, "ONS")
    session.undo()
    session.undo()
    assert session.study.frame.source == before


def test_a_list_of_bodies_is_pasted_after_a_look_and_undone_as_one(hetao: MainWindow, session: Session) -> None:
    before = session.study
    combo = found(hetao, QComboBox, "body_side")
    combo.setCurrentIndex(combo.findData("HK"))
    QGuiApplication.clipboard().setText("Harbour Office\nPort Office\tMacao\n")
    press(table(hetao, "bodies"), Qt.Key.Key_V, CTRL)
    pane = table(hetao, "bodies").window()
    card = next(one for one in pane.findChildren(PasteCard) if one.isVisible())
    assert found(card, QLabel, "paste_summary").text() == "Bodies: 1 would be added · 1 refused"
    assert session.study is before
    press(found(card, QPushButton, "paste_take"), Qt.Key.Key_Return)
    (added,) = set(session.study.initiatives.bodies) - set(before.initiatives.bodies)
    assert session.study.initiatives.bodies[added].side == "HK"
    session.undo()
    assert session.study is before


def test_sides_and_phases_are_pasted_as_lists_too(hetao: MainWindow, session: Session) -> None:
    before = session.study
    QGuiApplication.clipboard().setText("Name\t简体中文\nMacao\t澳门\nHong Kong\t香港\n")
    press(table(hetao, "sides"), Qt.Key.Key_V, CTRL)
    card = next(one for one in hetao.findChildren(PasteCard) if one.isVisible())
    assert found(card, QLabel, "paste_summary").text() == "Sides: 1 would be added"
    press(found(card, QPushButton, "paste_take"), Qt.Key.Key_Return)
    assert [side.name.en for side in session.study.frame.sides.values()] == ["Shenzhen", "Hong Kong", "Macao"]
    QGuiApplication.clipboard().setText("Short term\t2026\nFar off\t2035Q2\n")
    press(table(hetao, "horizons"), Qt.Key.Key_V, CTRL)
    assert found(card, QLabel, "paste_summary").text() == "Phases: 1 would be added · 1 would be changed"
    press(found(card, QPushButton, "paste_take"), Qt.Key.Key_Return)
    assert [str(one.end) for one in session.study.frame.horizons] == ["2026Q4", "2027Q4", "2030Q4", "2035Q2"]
    session.undo()
    session.undo()
    assert session.study is before
