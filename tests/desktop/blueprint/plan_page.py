"""The page of the blueprint as a person uses it, for the tests of its panes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QTabBar
from pytestqt.qtbot import QtBot

from desktop.blueprint.page import BlueprintPage
from desktop.shell.main_window import MainWindow
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.number_edit import NumberEdit
from models.blueprint.plan import PLAN
from tests.desktop.finding import found, type_into


def opened_page(window: MainWindow) -> BlueprintPage:
    """Return the page, gone to."""
    assert window.view is not None
    window.view.go_to("blueprint")
    page = window.view.page("blueprint")
    assert isinstance(page, BlueprintPage)
    return page


def planned(page: BlueprintPage, qtbot: QtBot) -> None:
    """Wait until the plan follows the study."""

    def is_drawn() -> bool:
        return page.session.results.known(PLAN, page.session.study) and not page.session.busy()

    qtbot.waitUntil(is_drawn, timeout=30_000)


def text(page: BlueprintPage, name: str) -> str:
    """Return what a label says."""
    return found(page, QLabel, name).text()


def show_tab(page: BlueprintPage, words: str) -> None:
    """Click a tab."""
    tabs = found(page, QTabBar, "blueprint_tabs")
    place = next(number for number in range(tabs.count()) if tabs.tabText(number) == words)
    QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(place).center())
    assert tabs.currentIndex() == place


def commit(page: BlueprintPage, name: str, number: str) -> None:
    """Type a number and press Enter."""
    edit = found(page, NumberEdit, name)
    type_into(edit, number)
    QTest.keyClick(edit, Qt.Key.Key_Return)


def choose(page: BlueprintPage, name: str, steps: int) -> None:
    """Walk down a box by key; up where `steps` is below 0."""
    box = found(page, ChoiceBox, name)
    box.setFocus()
    for _ in range(abs(steps)):
        QTest.keyClick(box, Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)
