"""Somebody who has never seen BayPath goes from the start page to a blueprint in Excel, by keys and the mouse alone.

Nothing is called but what a hand can do: every step is a click on something that is seen and enabled, or a key to
whatever has the focus. They are counted and printed.
"""

from __future__ import annotations

import warnings
from collections import Counter
from pathlib import Path
from typing import TypeVar

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QModelIndex, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QPushButton,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.problem.criteria_items import CriteriaTreeItems
from desktop.problem.criteria_view import CriteriaView
from desktop.scoring.score_grid import ScoreGrid
from desktop.session.outcome import Done
from desktop.session.session import Session
from desktop.shell.export_sheet import ExportSheet
from desktop.shell.main_window import MainWindow
from desktop.widgets.number_edit import NumberEdit
from desktop.widgets.page import EmptyState
from desktop.widgets.segmented import SegmentedControl
from desktop.widgets.table import DataTable
from desktop.widgets.text_field import TextField
from models.blueprint.plan import PLAN
from models.computing.computation import Computation
from models.problem.criteria import GOAL, Direction, ScaleKind
from models.ranking.study_ranking import RANKING
from tests.desktop.finding import CTRL, NONE, SHIFT, found, settle

CRITERIA = ("Research impact", "Market uptake", "Fairness between cities", "Readiness", "Public cost")
T = TypeVar("T")

INITIATIVES = (
    "Share research data across the boundary",
    "Open a joint proof-of-concept centre",
    "Recognise test reports once",
    "Fund joint talent fellowships",
    "Align intellectual property valuation",
    "Run a cross-border technology market",
    "Harmonise laboratory safety rules",
    "Pilot green customs for samples",
)
EXPERTS = {"SZ": ("Ms Chen", "Mr Li"), "HK": ("Prof Wong", "Dr Lam")}
COSTS = (120, 45, 30, 80, 12, 60, 25, 95)
ANSWERS = "3512434125"
SCORES = ("7435", "6582", "8629", "5743", "3356", "6444", "4578", "5266")
"""By initiative, one digit for each rated criterion."""


class Hands:
    """A mouse and a keyboard, which count what they do."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.done: Counter[str] = Counter()
        self._chapter = ""

    def begin(self, chapter: str) -> None:
        self._chapter = chapter

    def click(self, widget: QWidget, where: QPoint | None = None) -> None:
        """Click a widget that can be seen and used."""
        assert widget.isVisible(), widget.objectName()
        assert widget.isEnabled(), widget.objectName()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, NONE, QPoint() if where is None else where)
        self._count()

    def click_on(self, name: str, inside: QObject | None = None) -> None:
        """Click the one button of a name that can be seen."""
        buttons = [one for one in (inside or self.window).findChildren(QPushButton, name) if one.isVisible()]
        assert len(buttons) == 1, f"{len(buttons)} buttons called {name} can be seen"
        self.click(buttons[0])

    def click_item(self, view: QAbstractItemView, index: QModelIndex) -> None:
        """Click what stands at an index."""
        view.scrollTo(index)
        self.click(view.viewport(), view.visualRect(index).center())

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(self._focus(), key, modifiers)
        self._count()

    def type(self, text: str) -> None:
        """Type into whatever has the focus."""
        for sign in text:
            QTest.keyClicks(self._focus(), sign)
            self.done[self._chapter] += 1
        settle()

    def tab_to(self, widget: QWidget, *, back: bool = False) -> None:
        """Go to a widget with Tab, or with Shift+Tab."""
        for _ in range(60):
            if QApplication.focusWidget() is widget:
                return
            self.press(Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab, SHIFT if back else NONE)
        raise AssertionError(f"Tab never came to {widget.objectName()}")

    def replace(self, text: str) -> None:
        """Write over what stands in the field that has the focus."""
        self.press(Qt.Key.Key_A, CTRL)
        self.type(text)

    def _focus(self) -> QWidget:
        focus = QApplication.focusWidget()
        assert focus is not None, "nothing has the focus"
        return focus

    def _count(self) -> None:
        self.done[self._chapter] += 1
        settle()


@pytest.fixture
def hands(window: MainWindow) -> Hands:
    return Hands(window)


def test_a_new_user_sets_up_judges_ranks_plans_and_exports(
    window: MainWindow, hands: Hands, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hands.begin("start")
    hands.click_on("start_new")
    session = window.session
    assert session is not None
    write_criteria(window, hands, session)
    list_initiatives(window, hands, session)
    seat_panel(window, hands, session)
    compare(window, hands, session)
    score(window, hands, session, qtbot)
    hands.begin("rank")
    hands.press(Qt.Key.Key_6, CTRL)
    ranking = outcome(session, RANKING, qtbot)
    assert len(ranking.whole.initiatives) == 8
    assert not ranking.faults
    hands.begin("plan")
    hands.press(Qt.Key.Key_9, CTRL)
    plan = outcome(session, PLAN, qtbot)
    assert {one.initiative for one in plan.chosen()} <= set(session.study.initiatives.initiatives)
    assert len(plan.chosen()) == 8
    target = export(window, hands, qtbot, tmp_path, monkeypatch)
    with warnings.catch_warnings():
        # openpyxl tells that it does not know every extension that Excel does.
        warnings.filterwarnings("ignore", message=".*extension is not supported.*")
        book = load_workbook(target)
    rows = [row for sheet in book.worksheets for row in sheet.iter_rows(values_only=True)]
    words = {str(cell) for row in rows for cell in row if cell}
    assert set(INITIATIVES) <= words
    assert session.save_fault is None
    told = ", ".join(f"{chapter} {count}" for chapter, count in hands.done.items())
    print(f"\nNew user: {hands.done.total()} clicks and keys ({told})")
    assert hands.done.total() < 1200


def outcome(session: Session, computation: Computation[T], qtbot: QtBot) -> T:
    qtbot.waitUntil(lambda: isinstance(session.result(computation), Done), timeout=30_000)
    found_outcome = session.result(computation)
    assert isinstance(found_outcome, Done)
    return found_outcome.value


def write_criteria(window: MainWindow, hands: Hands, session: Session) -> None:
    """Name five criteria in the tree; the last is measured, in millions, and less of it is better."""
    hands.begin("criteria")
    tree = found(window, CriteriaView, "criteria_tree")
    hands.click_on("empty_state_action", found(window, EmptyState, "criteria_empty"))
    for number, name in enumerate(CRITERIA):
        if number:
            hands.press(Qt.Key.Key_Insert)
        hands.type(name)
        hands.press(Qt.Key.Key_Return)
    keys = session.study.criteria.children(GOAL)
    assert [session.study.criteria.criteria[key].name.en for key in keys] == list(CRITERIA)
    items = tree.model()
    assert isinstance(items, CriteriaTreeItems)
    hands.click_item(tree, items.index_of(keys[-1]))
    hands.tab_to(found(window, QComboBox, "criterion_scale_kind"))
    hands.press(Qt.Key.Key_Down)
    hands.tab_to(found(window, QComboBox, "criterion_direction"))
    hands.press(Qt.Key.Key_Down)
    hands.tab_to(found(window, QComboBox, "criterion_indicator"))
    hands.press(Qt.Key.Key_End)
    hands.type("Public money")
    hands.tab_to(found(window, TextField, "indicator_unit_en"))
    hands.type("RMB m")
    hands.tab_to(found(window, QCheckBox, "indicator_cost"))
    hands.press(Qt.Key.Key_Space)
    hands.tab_to(found(window, NumberEdit, "criterion_upper"), back=True)
    hands.replace("200")
    hands.press(Qt.Key.Key_Return)
    cost = session.study.criteria.criteria[keys[-1]]
    assert (cost.direction, cost.scale.kind, cost.scale.upper) == (Direction.COST, ScaleKind.MEASURED, 200.0)
    assert session.study.plan.cost_indicator == cost.scale.indicator


def list_initiatives(window: MainWindow, hands: Hands, session: Session) -> None:
    hands.begin("initiatives")
    tabs = found(window, QTabBar, "problem_tabs")
    hands.click(tabs, tabs.tabRect(1).center())
    hands.click_on("empty_state_action", found(window, EmptyState, "initiatives_empty"))
    for number, name in enumerate(INITIATIVES):
        if number:
            hands.click_on("problem_add")
        hands.type(name)
    assert [one.name.en for one in session.study.initiatives.initiatives.values()] == list(INITIATIVES)


def seat_panel(window: MainWindow, hands: Hands, session: Session) -> None:
    """Follow the hints from the problem to the panel, and seat two experts on either side."""
    hands.begin("panel")
    hands.click_on("hint_action")
    for side, names in EXPERTS.items():
        for number, name in enumerate(names):
            hands.click_on("hint_action" if not number else "panel_add")
            hands.type(name)
        assert [one.name.en for one in session.study.panel.experts.values() if one.side == side] == list(names)


def compare(window: MainWindow, hands: Hands, session: Session) -> None:
    hands.begin("compare")
    hands.click_on("hint_action")
    for number in range(4):
        if number:
            hands.type("]")
        for answer in ANSWERS[number:] + ANSWERS[:number]:
            hands.type(answer)
            hands.press(Qt.Key.Key_Return)
    for expert in session.study.panel.experts:
        assert len(session.study.comparison_ballot(expert).comparisons[GOAL]) == 10


def score(window: MainWindow, hands: Hands, session: Session, qtbot: QtBot) -> None:
    """Score down each criterion with the keys going on by themselves, then enter the costs."""
    hands.begin("score")
    hands.press(Qt.Key.Key_4, CTRL)
    grid = found(window, ScoreGrid, "score_grid")
    go_on = found(window, QCheckBox, "scores_go_on")
    if not go_on.isChecked():
        hands.click(go_on, QPoint(8, go_on.height() // 2))
    chooser = next(one for one in window.findChildren(QComboBox) if type(one).__name__ == "ExpertChoice")
    for number in range(4):
        if number:
            hands.tab_to(chooser, back=True)
            hands.press(Qt.Key.Key_Down)
        index = grid.model().index(0, 0)
        hands.click_item(grid, index)
        hands.type("".join(row[(leaf + number) % 4] for leaf in range(4) for row in SCORES))
    for expert in session.study.panel.experts:
        ratings = session.study.rating_ballot(expert).ratings
        assert sum(len(row) for row in ratings.values()) == 32, expert
    views = found(window, SegmentedControl, "score_views")
    hands.click_on("segment_measured", views)
    table = found(window, DataTable, "measured_table")
    column = table.table_rows().column_of("mode")
    for row, cost in enumerate(COSTS):
        hands.click_item(table, table.model().index(row, column))
        hands.type(str(cost))
        hands.press(Qt.Key.Key_Return)
    measured = [row[next(iter(row))].mode for row in session.study.indicators.measurements.values()]
    assert measured == [float(cost) for cost in COSTS]


def export(window: MainWindow, hands: Hands, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Ask for the workbook by the menu's key; the system's own dialog is answered as its user would."""
    hands.begin("export")
    target = tmp_path / "blueprint.xlsx"
    asked: list[str] = []

    def answered(_parent: QWidget, title: str, *_: object) -> tuple[str, str]:
        asked.append(title)
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answered)
    hands.press(Qt.Key.Key_E, CTRL)
    # In the language of the window, and the study as it is: the sheet offers both, and Enter takes them.
    sheet = found(window, ExportSheet, "export_sheet")
    qtbot.waitUntil(sheet.isActiveWindow)
    hands.press(Qt.Key.Key_Return)
    assert asked == ["Export blueprint to Excel"]
    view = window.view
    assert view is not None
    qtbot.waitUntil(lambda: str(target) in view.message.text, timeout=60_000)
    return target
