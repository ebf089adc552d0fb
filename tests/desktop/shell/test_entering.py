from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QTabBar, QWidget

from desktop.place import Place
from desktop.shell.main_window import MainWindow
from desktop.shell.pages import STEPS
from desktop.targets import BLANK
from desktop.widgets.step_list_view import StepListView
from models.problem.criteria import GOAL
from tests.desktop.finding import CTRL, NONE


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def opened(window: MainWindow) -> MainWindow:
    assert window.open_target("sample:hetao")
    return window


def test_a_judgement_is_one_key_away_from_the_keys_that_open_the_page(window: MainWindow) -> None:
    opened(window)
    assert window.session is not None
    before = window.session.study
    QTest.keyClick(window, Qt.Key.Key_3, CTRL)
    QTest.keyClick(focused(), Qt.Key.Key_7)
    assert window.session.study.comparisons is not before.comparisons
    ballot = window.session.study.comparison_ballot(next(iter(window.session.study.panel.experts)))
    assert ballot.ratio(GOAL, "C1", "C2") in (pytest.approx(7.0), pytest.approx(1 / 7))


def test_a_click_on_a_step_makes_its_page_ready_for_keys(window: MainWindow) -> None:
    steps = opened(window).findChild(StepListView, "step_list")
    assert steps is not None
    place = steps.visualRect(steps.model().index(3, 0)).center()
    QTest.mouseClick(steps.viewport(), Qt.MouseButton.LeftButton, NONE, place)
    assert window.view is not None
    assert window.view.page("score").isAncestorOf(focused())


@pytest.mark.parametrize("key", ["problem", "panel", "compare", "score", "rank", "blueprint"])
def test_entering_a_page_puts_the_focus_on_what_its_keys_are_for(key: str, window: MainWindow) -> None:
    opened(window)
    assert window.view is not None
    window.view.enter(key)
    assert window.view.page(key).isAncestorOf(focused())


def test_walking_past_pages_in_the_list_keeps_the_focus_there(window: MainWindow) -> None:
    steps = opened(window).findChild(StepListView, "step_list")
    assert steps is not None
    steps.setFocus()
    for _ in STEPS[1:]:
        QTest.keyClick(steps, Qt.Key.Key_Down)
    assert focused() is steps


def test_a_link_carries_what_it_is_about_into_the_page_that_it_leads_to(window: MainWindow) -> None:
    view = opened(window).view
    assert view is not None
    view.go_to("rank")
    view.page("rank").step_wanted.emit(Place("robustness", "reverse", initiative="I07"))
    assert view.step == "robustness"
    picked = focused()
    assert isinstance(picked, QComboBox)
    assert (picked.objectName(), picked.currentData()) == ("reverse_initiative", "I07")


@pytest.mark.parametrize(
    ("place", "listed", "text"),
    [
        (Place("problem", "criteria"), "Openness", "1 would be added"),
        (Place("problem", "initiatives"), "Build\nShare\n", "2 would be added"),
        (Place("panel"), "Mr Chan\nMs Li\nMr Wu", "3 would be added"),
    ],
    ids=["criteria", "initiatives", "experts"],
)
def test_a_list_is_pasted_onto_a_page_where_nothing_stands_and_nothing_has_the_focus(
    place: Place, listed: str, text: str, window: MainWindow
) -> None:
    window.new_study(BLANK)
    assert window.view is not None
    window.view.enter(place)
    steps = window.findChild(StepListView, "step_list")
    assert steps is not None
    steps.setFocus()
    QGuiApplication.clipboard().setText(listed)
    QTest.keyClick(steps, Qt.Key.Key_V, CTRL)
    summaries = [label.text() for label in window.findChildren(QLabel, "paste_summary") if label.isVisible()]
    assert [text in summary for summary in summaries] == [True]


def test_a_table_is_copied_wherever_the_focus_is_on_its_page(window: MainWindow) -> None:
    opened(window)
    assert window.view is not None
    window.view.enter(Place("problem", "initiatives"))
    tabs = window.findChild(QTabBar, "problem_tabs")
    assert tabs is not None
    tabs.setFocus()
    QTest.keyClick(tabs, Qt.Key.Key_C, CTRL)
    assert len(QGuiApplication.clipboard().text().splitlines()) == 25


@pytest.mark.parametrize("place", [Place("problem", "initiatives"), Place("panel")], ids=["initiatives", "experts"])
def test_a_list_is_written_without_the_mouse_a_name_enter_and_ins(place: Place, window: MainWindow) -> None:
    window.new_study(BLANK)
    assert window.view is not None
    window.view.enter(place)
    page = window.view.page(place.step)
    page.add_one()
    for name in ("First", "Second", "Third"):
        QTest.keyClicks(focused(), name)
        QTest.keyClick(focused(), Qt.Key.Key_Return)
        assert focused() is page.main_thing()
        QTest.keyClick(focused(), Qt.Key.Key_Insert)
    QTest.keyClicks(focused(), "Fourth")
    QTest.keyClick(focused(), Qt.Key.Key_Insert)
    assert window.session is not None
    study = window.session.study
    listed = study.initiatives.initiatives if place.step == "problem" else study.panel.experts
    assert [thing.name.en for thing in listed.values()][:4] == ["First", "Second", "Third", "Fourth"]
    assert len(listed) == 5
