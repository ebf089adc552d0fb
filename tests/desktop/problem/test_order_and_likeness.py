"""What comes first is picked on a graph, tables are pasted, and names that sound alike are asked about."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.place import Place
from desktop.problem.initiatives_table import InitiativesTable
from desktop.problem.likeness_card import LikenessCard
from desktop.session.session import Session
from desktop.shell.main_window import MainWindow
from desktop.shell.paste_card import PasteCard
from desktop.widgets.layer_graph import LayerGraph
from desktop.widgets.layers import layered
from desktop.widgets.messages import InlineMessage
from desktop.widgets.segmented import SegmentedControl
from models.computing.likeness import SIMILAR_INITIATIVES
from models.editing.kinds import EditKind
from models.problem.initiatives import Prerequisite
from tests.desktop.finding import CTRL, click, found, press, settle


@pytest.fixture
def session(hetao: MainWindow) -> Session:
    assert hetao.session is not None
    assert hetao.view is not None
    hetao.view.enter(Place("problem", part="initiatives"))
    settle()
    return hetao.session


@pytest.fixture
def graph(hetao: MainWindow, session: Session) -> LayerGraph:
    views = found(hetao, SegmentedControl, "initiatives_views")
    click(found(views, QPushButton, "segment_order"))
    found_graph = found(hetao, LayerGraph, "prerequisite_graph")
    assert found_graph.isVisible()
    return found_graph


def go_to(graph: LayerGraph, key: str) -> None:
    """Walk to a box as arrow keys do."""
    graph.set_selected(key)
    graph.selected.emit(key)


def needed(session: Session, key: str) -> dict[str, bool]:
    return {one.initiative: one.strict for one in session.study.initiatives.initiatives[key].prerequisites}


def test_every_box_stands_behind_what_comes_before_it(session: Session, graph: LayerGraph) -> None:
    for key, one in session.study.initiatives.initiatives.items():
        for before in one.prerequisites:
            assert graph.box_of(before.initiative).left() < graph.box_of(key).left()


def test_an_arrow_is_pulled_by_the_mouse_and_pulled_away_again(session: Session, graph: LayerGraph) -> None:
    before = needed(session, "I24")
    assert "I11" not in before
    for there in (True, False):
        start, goal = graph.box_of("I11").center().toPoint(), graph.box_of("I24").center().toPoint()
        QTest.mousePress(graph.viewport(), Qt.MouseButton.LeftButton, pos=start)
        QTest.mouseMove(graph.viewport(), goal)
        QTest.mouseRelease(graph.viewport(), Qt.MouseButton.LeftButton, pos=goal)
        settle()
        assert ("I11" in needed(session, "I24")) is there
    assert needed(session, "I24") == before
    assert session.undo_kind is EditKind.SET_PREREQUISITES


def test_an_arrow_is_drawn_and_made_advisory_by_keys(session: Session, graph: LayerGraph) -> None:
    go_to(graph, "I11")
    press(graph, Qt.Key.Key_Return)
    assert graph.held_key() == "I11"
    go_to(graph, "I24")
    press(graph, Qt.Key.Key_Space)
    assert needed(session, "I24")["I11"] is False
    press(graph, Qt.Key.Key_Space)
    assert needed(session, "I24")["I11"] is True
    press(graph, Qt.Key.Key_Return)
    assert "I11" not in needed(session, "I24")
    assert graph.held_key() == ""


def test_arrow_keys_walk_to_the_boxes_beside(session: Session, graph: LayerGraph) -> None:
    graph.set_selected("I01")
    press(graph, Qt.Key.Key_Right)
    right = graph.selected_key()
    assert graph.box_of(right).left() > graph.box_of("I01").left()
    press(graph, Qt.Key.Key_Left)
    assert graph.box_of(graph.selected_key()).left() == graph.box_of("I01").left()
    press(graph, Qt.Key.Key_Down)
    assert graph.box_of(graph.selected_key()).top() > 0


def test_a_circle_is_refused_in_a_sentence(hetao: MainWindow, session: Session, graph: LayerGraph) -> None:
    after = next(
        key for key, one in session.study.initiatives.initiatives.items() if Prerequisite("I01") in one.prerequisites
    )
    before = session.study
    go_to(graph, after)
    press(graph, Qt.Key.Key_Return)
    go_to(graph, "I01")
    press(graph, Qt.Key.Key_Return)
    assert session.study is before
    assert "→" in found(hetao, InlineMessage, "order_message").text


def test_a_table_is_pasted_after_a_look_and_undone_as_one(hetao: MainWindow, session: Session) -> None:
    before = session.study
    table = found(hetao, InitiativesTable, "initiatives_table")
    QGuiApplication.clipboard().setText(
        "Initiative\tQuarters\tAfter\nFresh ferry line\t4\tI01\nQuiet harbour\tsoon\t\n\t3\t\n"
    )
    press(table, Qt.Key.Key_V, CTRL)
    pane = table.parentWidget()
    assert pane is not None
    card = found(pane, PasteCard, "paste_card")
    assert "2 would be added" in found(card, QLabel, "paste_summary").text()
    assert "“soon” under “Quarters” is not a number" in found(card, QLabel, "paste_refusals").text()
    assert "Line 4" in found(card, QLabel, "paste_refusals").text()
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Return)
    settle()
    names = [one.name.en for one in session.study.initiatives.initiatives.values()]
    assert names[-2:] == ["Fresh ferry line", "Quiet harbour"]
    session.undo()
    assert session.study is before


def test_names_that_sound_alike_are_asked_about_once(hetao: MainWindow, session: Session, qtbot: QtBot) -> None:
    table = found(hetao, InitiativesTable, "initiatives_table")
    card = found(hetao, LikenessCard, "likeness_card")
    assert not card.isVisible()
    name = session.study.initiatives.initiatives["I04"].name.en
    QGuiApplication.clipboard().setText(name.upper() + " 2\n")
    press(table, Qt.Key.Key_V, CTRL)
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Return)
    qtbot.waitUntil(card.isVisible)
    assert "I04" in found(card, QLabel, "likeness_text").text()
    click(found(card, QPushButton, "likeness_keep"))
    assert not card.isVisible()
    assert len(session.study.initiatives.initiatives) == 25
    session.undo()
    session.redo()
    assert not card.isVisible()


def test_two_that_are_one_are_merged_and_undo_parts_them(hetao: MainWindow, session: Session, qtbot: QtBot) -> None:
    name = session.study.initiatives.initiatives["I04"].name.en
    table = found(hetao, InitiativesTable, "initiatives_table")
    QGuiApplication.clipboard().setText(name + " again\n")
    press(table, Qt.Key.Key_V, CTRL)
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Return)
    qtbot.waitUntil(found(hetao, LikenessCard, "likeness_card").isVisible)
    click(found(hetao, QPushButton, "likeness_merge"))
    assert len(session.study.initiatives.initiatives) == 24
    assert session.undo_kind is EditKind.MERGE_INITIATIVES
    session.undo()
    assert len(session.study.initiatives.initiatives) == 25


def test_layers_hold_with_circles_and_loose_nodes() -> None:
    assert layered(["a", "b", "c", "d"], [("a", "b"), ("b", "c")]) == [["a"], ["b"], ["c"], ["d"]]
    around = layered(["a", "b"], [("a", "b"), ("b", "a"), ("x", "a")])
    assert sorted(node for layer in around for node in layer) == ["a", "b"]
    assert layered([], []) == []


def test_two_that_were_only_just_added_are_not_asked_about(hetao: MainWindow, session: Session, qtbot: QtBot) -> None:
    table = found(hetao, InitiativesTable, "initiatives_table")
    for _ in range(2):
        press(table, Qt.Key.Key_Insert)
        settle()
    names = [one.name.en for one in session.study.initiatives.initiatives.values()]
    assert names.count("New initiative") == 2
    qtbot.waitUntil(lambda: session.results.known(SIMILAR_INITIATIVES, session.study) and not session.busy())
    settle()
    assert not found(hetao, LikenessCard, "likeness_card").isVisible()
