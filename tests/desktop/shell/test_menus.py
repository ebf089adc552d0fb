"""Every command has a name, a key and an effect."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from desktop.shell import file_dialogs, preferences
from desktop.shell.labels import edit_label
from desktop.shell.main_window import MainWindow
from desktop.shell.pages import STEPS
from desktop.translator import Translator
from desktop.widgets.step_list_view import StepListView
from desktop.widgets.text_field import TextField
from desktop.widgets.theme import Mode, theme
from models.editing.kinds import EditKind
from models.edits.criteria import rename_criterion
from models.exchange.text_form import read_text
from models.text import Script
from tests.desktop.finding import ALT, CTRL, SHIFT, click, found, press, type_into


def rename(window: MainWindow, name: str) -> None:
    assert window.session is not None
    edit = partial(rename_criterion, criterion_id="C1", script=Script.EN, name=name)
    assert window.session.edit(EditKind.RENAME_CRITERION, edit) is None


def name(window: MainWindow) -> str:
    assert window.session is not None
    return window.session.study.criteria.criteria["C1"].name.en


def test_undo_and_redo_say_what_they_would_do(hetao: MainWindow) -> None:
    undo, redo = hetao.menus.actions["undo"], hetao.menus.actions["redo"]
    assert (undo.isEnabled(), redo.isEnabled()) == (False, False)
    rename(hetao, "Innovation")
    assert undo.text() == "&Undo rename criterion"
    undo.trigger()
    assert (undo.isEnabled(), redo.isEnabled()) == (False, True)
    assert undo.text() == "&Undo"
    assert redo.text() == "&Redo rename criterion"


@pytest.mark.parametrize(("key", "modifiers"), [(Qt.Key.Key_Z, CTRL | SHIFT), (Qt.Key.Key_Y, CTRL)])
def test_undo_and_redo_have_keys_everywhere(hetao: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    before = name(hetao)
    rename(hetao, "Innovation")
    press(hetao, Qt.Key.Key_Z, CTRL)
    assert name(hetao) == before
    press(hetao, key, modifiers)
    assert name(hetao) == "Innovation"


def test_undo_in_a_field_undoes_the_edit_and_not_its_letters(hetao: MainWindow) -> None:
    assert hetao.session is not None
    field = found(hetao, TextField, "criterion_name_en")
    before = hetao.session.study.frame.name.en
    type_into(field, "Bay")
    assert hetao.session.study.frame.name.en == "Bay"
    press(field, Qt.Key.Key_Z, CTRL)
    assert hetao.session.study.frame.name.en == before
    assert field.text() == before


def test_steps_are_reached_by_number(hetao: MainWindow) -> None:
    assert hetao.view is not None
    press(hetao, Qt.Key.Key_2, CTRL)
    assert hetao.view.step == "panel"
    assert found(hetao, StepListView, "step_list").current_key() == "panel"
    press(hetao, Qt.Key.Key_1, CTRL)
    assert hetao.view.step == "problem"


def test_commands_that_need_a_study_are_off_without_one(window: MainWindow) -> None:
    assert not window.menus.actions["save_copy"].isEnabled()
    assert not window.menus.actions["export_blueprint"].isEnabled()
    window.open_target("sample:house")
    assert window.menus.actions["save_copy"].isEnabled()
    window.close_study()
    assert not window.menus.actions["save_copy"].isEnabled()


def test_every_command_and_every_menu_has_a_name_in_every_language(window: MainWindow, qtbot: QtBot) -> None:
    def names() -> list[str]:
        actions = [action.text() for action in window.findChildren(QAction) if action.objectName()]
        return [*actions, *(menu.title() for menu in window.findChildren(QMenu) if menu.objectName())]

    spoken = {}
    for script in Script:
        window.speak(script)
        QApplication.processEvents()
        spoken[script] = names()
        assert all(spoken[script])
    for script in (Script.ZH_HANS, Script.ZH_HANT):
        left = {text for text in spoken[script] if text in spoken[Script.EN]}
        assert left <= {"English", "简体中文", "繁體中文"}


def test_every_edit_has_a_label_of_its_own_in_every_language(translator: Translator) -> None:
    for script in Script:
        translator.switch(script)
        labels = [edit_label(kind) for kind in EditKind]
        assert len(set(labels)) == len(EditKind)


def test_the_language_is_switched_while_everything_is_open_and_kept(hetao: MainWindow, qtbot: QtBot) -> None:
    found(hetao, QAction, "script_zh-Hant").trigger()
    title = found(hetao, QLabel, "page_title")
    qtbot.waitUntil(lambda: title.text() == "問題")
    assert hetao.windowTitle() == "深港科技服務業合作 – BayPath"
    assert found(hetao, QLabel, "study_name").text() == "深港科技服務業合作"
    assert found(hetao, QLabel, "sample_label").text() == "示例數據（僅供說明）"
    assert hetao.menus.actions["undo"].text().startswith("復原")
    assert preferences.chosen_script() is Script.ZH_HANT
    assert hetao.session is not None
    assert hetao.session.script is Script.ZH_HANT
    found(hetao, QAction, "script_en").trigger()
    qtbot.waitUntil(lambda: title.text() == "Problem")
    assert STEPS[0].label() == "Problem"


def test_a_page_that_is_hidden_speaks_the_new_language_when_it_is_shown(hetao: MainWindow, qtbot: QtBot) -> None:
    assert hetao.view is not None
    hetao.view.go_to("panel")
    hetao.speak(Script.ZH_HANS)
    hetao.view.go_to("problem")
    title = found(hetao.view.page("problem"), QLabel, "page_title")
    qtbot.waitUntil(lambda: title.text() == "问题")


def test_the_theme_is_switched_and_kept(window: MainWindow) -> None:
    found(window, QAction, "mode_dark").trigger()
    assert theme().dark
    assert preferences.chosen_mode() is Mode.DARK
    assert found(window, QAction, "mode_dark").isChecked()
    found(window, QAction, "mode_light").trigger()
    assert not theme().dark


def test_the_text_grows_and_shrinks_and_comes_back(window: MainWindow) -> None:
    press(window, Qt.Key.Key_Plus, CTRL)
    assert theme().text_scale == 1.15
    press(window, Qt.Key.Key_Minus, CTRL)
    press(window, Qt.Key.Key_Minus, CTRL)
    press(window, Qt.Key.Key_Minus, CTRL)
    assert theme().text_scale == 0.9
    press(window, Qt.Key.Key_0, CTRL | ALT)
    assert theme().text_scale == 1.0
    assert preferences.chosen_text_scale() == 1.0


def test_copy_asks_whatever_has_the_focus(hetao: MainWindow) -> None:
    assert hetao.view is not None
    field = found(hetao, TextField, "criterion_name_en")
    field.setFocus()
    field.selectAll()
    hetao.menus.actions["copy"].trigger()
    assert QGuiApplication.clipboard().text() == field.text()


def test_samples_and_recent_studies_are_opened_from_the_menu(window: MainWindow, tmp_path: Path) -> None:
    found(window, QAction, "sample_house").trigger()
    assert window.session is not None
    assert window.session.study.frame.name.en == "Buying a house (Saaty 1990)"
    assert window.view is not None
    window.view.save_copy(tmp_path / "kept.baypath")
    window.refresh_state()
    found(window, QAction, "sample_fighter").trigger()
    found(window, QAction, f"recent_{tmp_path / 'kept.baypath'}").trigger()
    assert window.session.study.frame.name.en == "Buying a house (Saaty 1990)"


def test_a_study_is_exported_as_text_that_reads_back(
    hetao: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "hetao.json"
    monkeypatch.setattr(file_dialogs, "ask_for_text", lambda *_: path)
    hetao.menus.actions["export_text"].trigger()
    assert hetao.view is not None
    assert str(path) in hetao.view.message.text
    assert read_text(path.read_text(encoding="utf-8")) == hetao.view.session.study
    click(found(hetao.view.message, QPushButton, "message_close"))
    assert hetao.view.message.isHidden()


def test_help_opens_beside_the_work_and_closes_by_its_button(window: MainWindow, qtbot: QtBot) -> None:
    for command, dialog_name in (("keyboard", "keyboard_dialog"), ("about", "about_dialog")):
        window.menus.actions[command].trigger()
        dialog = found(window, QDialog, dialog_name)
        assert not dialog.isModal()
        assert all(label.text() for label in dialog.findChildren(QLabel))
        press(dialog, Qt.Key.Key_Escape)
        qtbot.waitUntil(partial(_gone, window, dialog_name))


def test_a_sheet_that_is_open_keeps_room_for_its_words_in_another_language(window: MainWindow) -> None:
    window.menus.actions["keyboard"].trigger()
    dialog = found(window, QDialog, "keyboard_dialog")
    before = dialog.height()
    window.speak(Script.ZH_HANS)
    QApplication.processEvents()
    assert dialog.height() > before / 2


def _gone(window: MainWindow, dialog: str) -> bool:
    return window.findChild(QDialog, dialog) is None


def test_the_window_comes_back_where_it_was(window: MainWindow, translator: Translator, tmp_path: Path) -> None:
    window.resize(1000, 640)
    window.close()
    again = MainWindow(translator, tmp_path)
    assert again.height() == 640
    again.deleteLater()


def test_a_table_keeps_its_own_copy(hetao: MainWindow) -> None:
    from PySide6.QtWidgets import QTabBar

    found(hetao, QTabBar, "problem_tabs").setCurrentIndex(1)
    table = found(hetao, QTableView, "initiatives_table")
    press(table, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text().splitlines()[1].startswith("I01\t")
