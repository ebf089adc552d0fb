"""No text is cut: not on the smallest screen that we promise, and not at twice the size, where it is scrolled to."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.shell.main_window import MainWindow
from desktop.widgets.page_stack import PageArea
from desktop.widgets.theme import Mode
from models.text import Script
from tests.desktop.clipping import clipped
from tests.desktop.finding import settle
from tests.desktop.walking import places

MENDED = ("problem", "panel", "compare", "score", "agree", "rank", "viewpoints", "history")
"""The pages of which nothing is cut even where the text is twice as large."""

DOWN_ONLY = ("compare", "score", "agree")
"""Of these, the pages whose parts give way below each other, so that nothing is scrolled to sideways."""


def test_nothing_is_cut_and_nothing_scrolled_sideways_on_the_smallest_screen(small: MainWindow, qtbot: QtBot) -> None:
    small.resize(1366, 768)
    area = small.findChild(PageArea)
    assert area is not None
    wrong = []
    # One window for all languages: they are switched live, and what has been worked out stays.
    for script in Script:
        small.speak(script)
        for where in places(small, qtbot, views=True):
            wrong += [f"{script}: {where}: {what}" for what in clipped(small)]
            wrong += [f"{script}: {where} is scrolled sideways"] * area.horizontalScrollBar().isVisible()
    assert wrong == []


def test_nothing_is_cut_at_twice_the_size_of_text(small: MainWindow, qtbot: QtBot) -> None:
    small.resize(1366, 768)
    small.look(Mode.LIGHT, 2.0)
    area = small.findChild(PageArea)
    assert area is not None
    wrong = []
    for script in Script:
        small.speak(script)
        for where in places(small, qtbot, MENDED, views=True):
            wrong += [f"{script}: {where}: {what}" for what in clipped(small)]
            wrong += [f"{script}: {where} is scrolled sideways"] * (
                area.horizontalScrollBar().isVisible() and where.split(",")[0] in DOWN_ONLY
            )
    assert wrong == []


@pytest.mark.parametrize("script", Script)
def test_nothing_on_the_start_page_is_cut_at_any_size(window: MainWindow, script: Script) -> None:
    window.resize(1366, 768)
    window.speak(script)
    for scale in (1.0, 2.0):
        window.look(Mode.LIGHT, scale)
        settle()
        assert clipped(window) == [], scale
