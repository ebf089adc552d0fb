"""Help says something about every page, in three languages, and follows the reader."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.guide.page_help import PageHelp
from desktop.guide.texts import PARTS, guide, help_text
from desktop.shell.main_window import MainWindow
from desktop.shell.pages import STEP
from models.text import Script
from tests.desktop.finding import found, press

PAGES = ["start", *STEP]


@pytest.mark.parametrize("page", PAGES)
def test_every_page_has_help_in_three_languages(page: str) -> None:
    for part in ("purpose", "steps", "missing"):
        said = [help_text(page, part, script) for script in Script if part != "missing" or page != "start"]
        assert all(said), part
        assert len(set(said)) == len(said), part


def test_every_text_is_written_in_all_three_scripts_and_belongs_to_something() -> None:
    known = re.compile(rf"help\.\w+\.({'|'.join(PARTS)})|tour\.\w+\.(title|words)")
    for key, text in guide().items():
        assert known.fullmatch(key), key
        assert all(text.own(script).strip() for script in Script), key
        # As many lines in each, so that no step is missing in one of them.
        assert len({text.own(script).count("\n") for script in Script}) == 1, key


# Signs that only one of the two scripts uses, of words that this help needs again and again.
SIMPLIFIED, TRADITIONAL = "这为与专权评举时见说选项录设数", "這為與專權評舉時見說選項錄設數"


def test_neither_chinese_script_has_slipped_into_the_other() -> None:
    for key, text in guide().items():
        assert not set(text.zh_hans) & set(TRADITIONAL) - set(SIMPLIFIED), key
        assert not set(text.zh_hant) & set(SIMPLIFIED) - set(TRADITIONAL), key


def shown(sheet: PageHelp) -> str:
    return found(sheet, QLabel, "help_title").text()


def test_f1_explains_the_page_and_follows_from_page_to_page(hetao: MainWindow, qtbot: QtBot) -> None:
    press(hetao, Qt.Key.Key_F1)
    sheet = found(hetao, PageHelp, "page_help")
    qtbot.waitUntil(sheet.isVisible)
    assert shown(sheet) == "Problem"
    assert not sheet.isModal()
    assert hetao.view is not None
    hetao.view.go_to("rank")
    qtbot.waitUntil(lambda: len(sheet.findChildren(QLabel, "help_title")) == 1)
    assert shown(sheet) == "Rank"
    hetao.speak(Script.ZH_HANT)
    qtbot.waitUntil(lambda: [one.text() for one in sheet.findChildren(QLabel, "help_title")] == ["排序"])
    press(sheet, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: hetao.findChild(PageHelp) is None)


def test_f1_explains_the_start_page(window: MainWindow) -> None:
    press(window, Qt.Key.Key_F1)
    assert shown(found(window, PageHelp, "page_help")) == "Start page"
