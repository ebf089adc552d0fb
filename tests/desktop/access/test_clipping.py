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

DOWN_ONLY = ("compare", "score", "agree")
"""Pages that are scrolled down only, however large the text is."""


@pytest.mark.parametrize("script", Script)
def test_nothing_is_cut_at_either_size_and_nothing_scrolled_sideways_on_the_smallest_screen(
    small: MainWindow, qtbot: QtBot, script: Script
) -> None:
    small.resize(1366, 768)
    small.speak(script)
    area = small.findChild(PageArea)
    assert area is not None
    wrong = []
    # In one window: what has been worked out for the first walk stays for the second.
    for scale in (1.0, 2.0):
        small.look(Mode.LIGHT, scale)
        for where in places(small, qtbot, views=True):
            wrong += [f"{scale:.0%}: {where}: {what}" for what in clipped(small)]
            down_only = scale == 1.0 or where.partition(",")[0] in DOWN_ONLY
            if down_only and area.horizontalScrollBar().isVisible():
                wrong.append(f"{where} is scrolled sideways")
    assert wrong == []


@pytest.mark.parametrize("script", Script)
def test_nothing_on_the_start_page_is_cut_at_any_size(window: MainWindow, script: Script) -> None:
    window.resize(1366, 768)
    window.speak(script)
    for scale in (1.0, 2.0):
        window.look(Mode.LIGHT, scale)
        settle()
        assert clipped(window) == [], scale
