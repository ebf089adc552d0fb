"""The value curve of a measured criterion is drawn by hand and by key, and every ranking follows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from desktop.place import Place
from desktop.session.session import Session
from desktop.shell.main_window import MainWindow
from desktop.widgets.messages import InlineMessage
from desktop.widgets.number_edit import NumberEdit
from desktop.widgets.plot import Plot
from desktop.widgets.text_field import TextField
from models.editing.kinds import EditKind
from models.problem.criteria import Scale, ScaleKind, Transform
from tests.desktop.finding import SHIFT, click, found, press, settle, type_into

LEAF = "C7.2"


@pytest.fixture
def session(hetao: MainWindow) -> Session:
    assert hetao.session is not None
    assert hetao.view is not None
    hetao.view.enter(Place("problem", part="criteria", node=LEAF))
    settle()
    return hetao.session


def scale(session: Session) -> Scale:
    return session.study.criteria.criteria[LEAF].scale


def choose(window: MainWindow, name: str, text: str) -> None:
    combo = found(window, QComboBox, name)
    combo.setFocus()
    combo.setCurrentIndex(combo.findText(text))
    combo.activated.emit(combo.currentIndex())
    settle()


def plot(window: MainWindow) -> Plot:
    return found(window, Plot, "value_curve")


@pytest.fixture
def curved(hetao: MainWindow, session: Session) -> Session:
    choose(hetao, "criterion_transform", "by a curve")
    return session


def test_a_linear_scale_is_drawn_and_has_no_points_to_move(hetao: MainWindow, session: Session) -> None:
    assert scale(session).transform is Transform.LINEAR
    assert plot(hetao).picture().dots == ()
    assert plot(hetao).picture().lines[0].points[0] == (1.0, 1.0)
    assert plot(hetao).picture().lines[0].points[-1] == (60.0, 0.0)


def test_choosing_a_curve_begins_with_a_straight_one_from_better_to_worse(hetao: MainWindow, curved: Session) -> None:
    assert scale(curved).curve[0] == (1.0, 1.0)
    assert scale(curved).curve[-1] == (60.0, 0.0)
    assert len(plot(hetao).picture().dots) == 3
    assert not found(hetao, QComboBox, "criterion_direction").isEnabled()


def test_arrow_keys_move_a_point_and_undo_takes_the_move_back_as_one(hetao: MainWindow, curved: Session) -> None:
    before = scale(curved).curve
    press(plot(hetao), Qt.Key.Key_Right)
    settle()
    press(plot(hetao), Qt.Key.Key_Up)
    press(plot(hetao), Qt.Key.Key_Up)
    assert scale(curved).curve[1][1] == pytest.approx(before[1][1] + 0.1)
    press(plot(hetao), Qt.Key.Key_Left, SHIFT)
    assert scale(curved).curve[1][0] < before[1][0]
    assert curved.undo_kind is EditKind.SET_SCALE
    curved.undo()
    assert scale(curved).curve == before


def test_a_point_is_dragged_by_the_mouse(hetao: MainWindow, curved: Session) -> None:
    chart = plot(hetao)
    start = chart.place_of("1").toPoint()
    goal = chart.place_at(20.0, 0.9).toPoint()
    view = chart.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, goal)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=goal)
    settle()
    assert scale(curved).curve[1] == pytest.approx((20.0, 0.9), abs=1.0)
    curved.undo()
    assert scale(curved).curve[1][1] == 0.5


def test_points_are_added_and_removed_by_key_but_the_ends_stay(hetao: MainWindow, curved: Session) -> None:
    press(plot(hetao), Qt.Key.Key_Insert)
    assert len(scale(curved).curve) == 4
    press(plot(hetao), Qt.Key.Key_Delete)
    assert len(scale(curved).curve) == 3
    for _ in range(6):
        press(plot(hetao), Qt.Key.Key_Left)
    press(plot(hetao), Qt.Key.Key_Delete)
    assert len(scale(curved).curve) == 3


def test_a_point_is_set_exactly_in_figures(hetao: MainWindow, curved: Session) -> None:
    press(plot(hetao), Qt.Key.Key_Right)
    type_into(found(hetao, NumberEdit, "curve_worth"), "0.37")
    QTest.keyClick(found(hetao, NumberEdit, "curve_worth"), Qt.Key.Key_Return)
    assert scale(curved).curve[1][1] == pytest.approx(0.37)


def test_the_curves_ends_follow_the_scales(hetao: MainWindow, curved: Session) -> None:
    type_into(found(hetao, NumberEdit, "criterion_upper"), "72")
    QTest.keyClick(found(hetao, NumberEdit, "criterion_upper"), Qt.Key.Key_Return)
    assert scale(curved).upper == 72.0
    assert scale(curved).curve[-1] == (72.0, 0.0)


def test_steps_are_another_curve(hetao: MainWindow, session: Session) -> None:
    choose(hetao, "criterion_transform", "in steps")
    assert [worth for _, worth in scale(session).curve] == [1.0, 0.5, 0.0]
    assert plot(hetao).picture().lines[0].stepped


def test_a_new_indicator_is_made_where_a_criterion_wants_one(hetao: MainWindow, session: Session) -> None:
    assert hetao.view is not None
    hetao.view.enter(Place("problem", part="criteria", node="C1.1"))
    settle()
    choose(hetao, "criterion_scale_kind", "It is measured")
    choose(hetao, "criterion_indicator", "New indicator…")
    leaf = session.study.criteria.criteria["C1.1"].scale
    assert leaf.kind is ScaleKind.MEASURED
    name = found(hetao, TextField, "indicator_name_en")
    assert name.hasFocus()
    type_into(name, "Patents a year")
    type_into(found(hetao, TextField, "indicator_unit_en"), "patents")
    indicator = session.study.indicators.indicators[leaf.indicator]
    assert (indicator.name.en, indicator.unit.en) == ("Patents a year", "patents")


def test_removing_an_indicator_says_what_goes_with_it_and_undo_brings_it_back(
    hetao: MainWindow, session: Session
) -> None:
    before = session.study
    click(found(hetao, QPushButton, "indicator_remove"))
    message = found(hetao, InlineMessage, "indicator_message")
    assert "24 measured values" in message.text
    assert session.study is before
    click(found(message, QPushButton, "message_action"))
    assert "months" not in session.study.indicators.indicators
    session.undo()
    assert session.study is before
    assert isinstance(found(hetao, QWidget, "curve_editor"), QWidget)
