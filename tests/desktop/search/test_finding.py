"""Ctrl+K finds anything by a few letters of any script, and Enter goes to the very place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from desktop.naming import folded
from desktop.place import Place
from desktop.search.delegate import FIND
from desktop.search.dialog import FindDialog
from desktop.search.finds import Find, Kind, study_finds
from desktop.search.finds import found as search
from desktop.shell.main_window import MainWindow
from desktop.targets import sample_study
from desktop.widgets.step_list_view import StepListView
from desktop.widgets.theme import theme
from models.problem.frame import Side
from models.text import Script
from tests.desktop.finding import CTRL, found, press, settle

HETAO = list(study_finds(sample_study("hetao"), Script.EN))


def titles(wanted: str) -> list[str]:
    return [one.title for one in search(HETAO, wanted)]


def test_a_name_is_found_in_any_script_whatever_is_read() -> None:
    initiatives = sample_study("hetao").initiatives.initiatives
    key, initiative = next(iter(initiatives.items()))
    name = initiative.name
    for text in (name.en, name.en.upper(), name.zh_hans, name.zh_hant, name.zh_hans[1:4], key):
        assert name.en in titles(text), text


def test_every_word_must_be_there_in_any_order() -> None:
    expert = next(iter(sample_study("hetao").panel.experts.values()))
    words = expert.name.en.split()
    assert expert.name.en in titles(" ".join(reversed(words)))
    assert expert.name.en not in titles(f"{words[0]} nowhere")


def test_accents_and_wide_letters_make_no_difference() -> None:
    assert folded("Café ＡＨＰ") == "cafe ahp"


def test_what_begins_so_stands_before_what_only_holds_it() -> None:
    def one(title: str) -> Find:
        return Find(Kind.INITIATIVE, title, "", Place("problem"), folded(title))

    finds = [one("Outer bay"), one("Disobay"), one("Bay fund")]
    assert [find.title for find in search(finds, "bay")] == ["Bay fund", "Outer bay", "Disobay"]


def test_finds_are_grouped_and_each_group_is_short() -> None:
    finds = search(HETAO, "e", most=5)
    kinds = [one.kind for one in finds]
    assert kinds == sorted(kinds, key=list(Kind).index)
    assert max(map(kinds.count, kinds)) == 5


@pytest.fixture
def dialog(hetao: MainWindow) -> FindDialog:
    settle()
    press(hetao, Qt.Key.Key_K, CTRL)
    return found(hetao, FindDialog, "find_dialog")


def field(dialog: FindDialog) -> QLineEdit:
    return found(dialog, QLineEdit, "find_field")


def current(dialog: FindDialog) -> Find:
    shown = found(dialog, QListWidget, "find_list").currentItem().data(FIND)
    assert isinstance(shown, Find)
    return shown


def find(dialog: FindDialog, text: str) -> None:
    # As an input method gives it: Chinese is composed, not typed.
    composed = QInputMethodEvent()
    composed.setCommitString(text)
    QApplication.sendEvent(field(dialog), composed)
    QTest.keyClick(field(dialog), Qt.Key.Key_Return)
    settle()


def test_before_anything_is_typed_the_pages_stand_there(dialog: FindDialog) -> None:
    assert current(dialog).kind is Kind.PAGE
    assert current(dialog).title == "Problem"


def test_a_page_is_gone_to(hetao: MainWindow, dialog: FindDialog) -> None:
    find(dialog, "robust")
    assert hetao.view is not None
    assert hetao.view.step == "robustness"
    assert found(hetao, StepListView, "step_list").current_key() == "robustness"


def test_an_initiative_is_gone_to_by_keys_alone(hetao: MainWindow, dialog: FindDialog) -> None:
    from desktop.widgets.table import DataTable

    find(dialog, "I07")
    assert hetao.view is not None
    assert hetao.view.step == "problem"
    assert found(hetao, DataTable, "initiatives_table").current_key() == "I07"


def test_a_criterion_is_gone_to_from_another_page(hetao: MainWindow, dialog: FindDialog) -> None:
    from desktop.widgets.text_field import TextField

    assert hetao.session is not None
    name = hetao.session.study.criteria.criteria["C2"].name
    find(dialog, name.zh_hant)
    assert found(hetao, TextField, "criterion_name_en").text() == name.en


def test_an_expert_is_gone_to(hetao: MainWindow, dialog: FindDialog) -> None:
    assert hetao.session is not None
    key, expert = list(hetao.session.study.panel.experts.items())[-1]
    find(dialog, key)
    assert hetao.view is not None
    assert hetao.view.step == "panel"
    member = [side.view.member() for side in hetao.view.page("panel")._sides.values() if side.view.member()]  # type: ignore[attr-defined]
    assert [one.id for one in member] == [key]
    assert expert.name.en


def test_a_command_is_carried_out(dialog: FindDialog) -> None:
    find(dialog, "larger")
    assert theme().text_scale == 1.15


def test_the_arrow_keys_pass_over_the_headings_and_go_round(dialog: FindDialog) -> None:
    QTest.keyClicks(field(dialog), "comp")
    seen = [current(dialog)]
    while True:
        QTest.keyClick(field(dialog), Qt.Key.Key_Down)
        if current(dialog) == seen[0]:
            break
        seen.append(current(dialog))
    assert {one.kind for one in seen} >= {Kind.PAGE, Kind.INITIATIVE}
    QTest.keyClick(field(dialog), Qt.Key.Key_Up)
    assert current(dialog) == seen[-1]
    assert field(dialog).text() == "comp"
    assert field(dialog).accessibleDescription() == seen[-1].title


def test_what_is_not_there_is_said_and_enter_does_nothing(hetao: MainWindow, dialog: FindDialog) -> None:
    find(dialog, "atlantis")
    assert dialog.isVisible()
    assert "Nothing" in found(dialog, QLabel, "find_note").text()


def test_escape_closes_it(hetao: MainWindow, dialog: FindDialog, qtbot: QtBot) -> None:
    QTest.keyClick(field(dialog), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: hetao.findChild(FindDialog) is None)


def test_without_a_study_commands_are_found(window: MainWindow) -> None:
    window.menus.actions["find"].trigger()
    QApplication.processEvents()
    dialog = found(window, FindDialog, "find_dialog")
    assert {row.kind for row in dialog._finds} == {Kind.COMMAND}
    find(dialog, "new study")
    assert window.session is not None
    assert isinstance(window.session.study.frame.sides["SZ"], Side)
