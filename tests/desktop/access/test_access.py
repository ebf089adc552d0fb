"""Everything can be reached by keys, says what it is, and opens in every language without a word from Qt."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.shell.main_window import MainWindow
from desktop.shell.pages import STEP
from models.text import Script
from tests.desktop.finding import settle
from tests.desktop.walking import focusable, path, places, read_aloud, rest


@pytest.mark.parametrize("script", Script)
def test_whatever_takes_the_focus_says_what_it_is(small: MainWindow, qtbot: QtBot, script: Script) -> None:
    small.speak(script)
    nameless, greedy = [], []
    for where in places(small, qtbot):
        nameless += [f"{where}: {path(one)}" for one in focusable(small) if not read_aloud(one).strip()]
        greedy += [f"{where}: {path(one)}" for one in focusable(small) if _takes_files(one)]
    assert nameless == []
    assert greedy == []


def _takes_files(widget: QWidget) -> bool:
    """Return whether a file that is dropped on a field is kept from the window, its address written into the field."""
    inner = widget.viewport() if isinstance(widget, QPlainTextEdit) else widget
    return isinstance(widget, QLineEdit | QPlainTextEdit) and inner.acceptDrops()


@pytest.mark.parametrize("step", STEP)
def test_tab_reaches_everything_shows_where_it_is_and_comes_back(small: MainWindow, qtbot: QtBot, step: str) -> None:
    settle()
    small.activateWindow()
    for where in places(small, qtbot, (step,)):
        wanted = focusable(small)
        names = {path(one) for one in wanted}
        small.menuBar().setFocus()
        settle()
        without = {one: one.grab().toImage() for one in wanted}
        wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
        reached: list[QWidget] = []
        unseen: list[str] = []
        while (now := QApplication.focusWidget()) not in reached:
            assert now is not None, f"{where}: nothing has the focus after {path(reached[-1])}"
            reached.append(now)
            if now in without and now.grab().toImage() == without[now]:
                unseen.append(path(now))
            QTest.keyClick(now, Qt.Key.Key_Tab)
        assert now is reached[0], f"{where}: Tab is stuck at {path(now)}"
        assert unseen == [], f"{where}: nothing shows that the keys act there"
        # By where they stand, and still stand: going to a list selects in it, which may show another card.
        names &= {path(one) for one in focusable(small)}
        assert sorted(names - {path(one) for one in reached}) == [], where


def test_the_start_page_is_reached_by_tab_too(window: MainWindow) -> None:
    settle()
    wanted = focusable(window)
    assert [path(one) for one in wanted if not read_aloud(one).strip()] == []
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    reached: list[QWidget] = []
    while (now := QApplication.focusWidget()) not in reached:
        assert now is not None
        reached.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
    assert [path(one) for one in wanted if one not in reached] == []


@pytest.mark.parametrize("script", Script)
def test_every_menu_opens_and_every_command_in_it_has_a_name(small: MainWindow, qtbot: QtBot, script: Script) -> None:
    small.speak(script)
    rest(small, qtbot)
    menus = [menu for menu in small.findChildren(QMenu) if menu.objectName().startswith("menu_")]
    assert len(menus) > 4
    for menu in menus:
        assert all(action.isSeparator() or action.text() for action in menu.actions()), menu.objectName()
