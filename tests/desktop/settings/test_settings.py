"""Settings are in force as soon as they are chosen, and kept."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.settings.dialog import SettingsDialog
from desktop.shell import preferences
from desktop.shell.main_window import MainWindow
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.text_field import TextField
from desktop.widgets.theme import theme
from models.editing.kinds import EditKind
from models.edits.frame import rename_study
from models.text import Script
from tests.desktop.finding import CTRL, found, press, settle, type_into


@pytest.fixture
def dialog(hetao: MainWindow) -> SettingsDialog:
    settle()
    press(hetao, Qt.Key.Key_Comma, CTRL)
    return found(hetao, SettingsDialog, "settings_dialog")


def choose(dialog: SettingsDialog, name: str, key: str) -> None:
    box = found(dialog, ChoiceBox, f"settings_{name}")
    index = box.findData(key)
    assert index >= 0
    box.setCurrentIndex(index)
    box.activated.emit(index)


def test_the_language_changes_while_the_settings_are_open(
    hetao: MainWindow, dialog: SettingsDialog, qtbot: QtBot
) -> None:
    choose(dialog, "script", "zh-Hant")
    qtbot.waitUntil(lambda: dialog.windowTitle() == "設定")
    assert found(hetao, QLabel, "page_title").text() == "問題"
    assert found(dialog, ChoiceBox, "settings_script").currentText() == "繁體中文"
    assert preferences.chosen_script() is Script.ZH_HANT


def test_look_and_size_of_text_change_at_once_and_are_kept(dialog: SettingsDialog) -> None:
    choose(dialog, "mode", "dark")
    assert theme().dark
    choose(dialog, "scale", "2.0")
    assert theme().text_scale == 2.0
    press(found(dialog, QCheckBox, "settings_contrast"), Qt.Key.Key_Space)
    assert theme().contrast
    assert theme().dark
    assert (preferences.chosen_text_scale(), preferences.chosen_contrast()) == (2.0, True)


def test_contrast_stands_in_the_menu_too(window: MainWindow) -> None:
    action = found(window, QAction, "command_contrast")
    action.trigger()
    assert theme().contrast
    action.trigger()
    assert not theme().contrast


def test_a_room_has_the_whole_screen_and_large_text_and_a_desk_its_own_again(window: MainWindow) -> None:
    press(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    assert theme().text_scale == 1.5
    assert preferences.chosen_text_scale() == 1.0
    press(window, Qt.Key.Key_F11)
    assert not window.isFullScreen()
    assert theme().text_scale == 1.0


def test_edits_go_by_the_name_that_was_given(hetao: MainWindow, dialog: SettingsDialog) -> None:
    type_into(found(dialog, TextField, "settings_author"), "Chen Wei")
    session = hetao.session
    assert session is not None
    session.edit(EditKind.RENAME_STUDY, partial(rename_study, script=Script.EN, name="Bay"))
    session.wait_for_disk()
    store = session.store
    assert store is not None
    journal = store.settled(session.study).journal()  # type: ignore[attr-defined]
    assert journal[-1].author == "Chen Wei"
    assert preferences.chosen_author() == "Chen Wei"


def test_going_on_after_an_answer_is_kept_and_both_pages_do_it(hetao: MainWindow, dialog: SettingsDialog) -> None:
    assert hetao.view is not None
    hetao.view.enter("compare")
    box = found(hetao.view.page("compare"), QCheckBox, "goes_on")
    assert not preferences.auto_advance()
    assert not box.isChecked()
    press(found(dialog, QCheckBox, "settings_advance"), Qt.Key.Key_Space)
    assert preferences.auto_advance()
    assert box.isChecked(), "the page that is open shows it at once"

    here = hetao.view.here()
    press(found(hetao.view.page("compare"), QWidget, "question_view"), Qt.Key.Key_4)
    assert hetao.view.here() != here, "one key answers and goes on"

    hetao.view.enter("score")
    score = hetao.view.page("score")
    assert found(score, QCheckBox, "scores_go_on").isChecked(), "a page made later too"
    here = hetao.view.here()
    press(found(score, QWidget, "score_grid"), Qt.Key.Key_4)
    assert hetao.view.here() != here

    press(found(score, QWidget, "score_grid"), Qt.Key.Key_X)
    assert not preferences.auto_advance()
    assert not box.isChecked()


def test_asking_twice_shows_the_one_dialog(hetao: MainWindow, dialog: SettingsDialog, qtbot: QtBot) -> None:
    hetao.menus.actions["settings"].trigger()
    assert len(hetao.findChildren(QDialog, "settings_dialog")) == 1
    dialog.close()
    qtbot.waitUntil(lambda: hetao.findChild(QDialog, "settings_dialog") is None)
    hetao.menus.actions["settings"].trigger()
    QApplication.processEvents()
    assert found(hetao, SettingsDialog, "settings_dialog").isVisible()
