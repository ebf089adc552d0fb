"""Parts of a page turn where they have no room beside each other, and choices show whole what they cut."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.flow_row import FlowRow
from desktop.widgets.side_by_side import SideBySide
from desktop.widgets.theme import Mode, apply_theme


@pytest.fixture
def parts(qtbot: QtBot) -> tuple[QWidget, SideBySide]:
    page = QWidget()
    qtbot.addWidget(page)
    splitter = SideBySide(page)
    for name in ("left", "right"):
        QLabel(name, splitter)
    QVBoxLayout(page).addWidget(splitter)
    page.resize(900, 500)
    page.show()
    qtbot.waitExposed(page)
    return page, splitter


def test_parts_turn_where_the_window_gets_narrow_and_back_again_to_where_they_were(
    qtbot: QtBot, parts: tuple[QWidget, SideBySide]
) -> None:
    page, splitter = parts
    assert splitter.orientation() is Qt.Orientation.Horizontal
    splitter.setSizes([300, 550])
    before = splitter.sizes()
    page.resize(400, 500)
    qtbot.waitUntil(lambda: splitter.orientation() is Qt.Orientation.Vertical)
    assert abs(splitter.sizes()[0] - splitter.sizes()[1]) <= 1
    page.resize(900, 500)
    qtbot.waitUntil(lambda: splitter.orientation() is Qt.Orientation.Horizontal)
    assert abs(splitter.sizes()[0] - before[0]) <= 2


def test_parts_turn_where_the_text_gets_large(
    qapp: QApplication, qtbot: QtBot, parts: tuple[QWidget, SideBySide]
) -> None:
    _page, splitter = parts
    apply_theme(qapp, Mode.LIGHT, 2.0)
    qtbot.waitUntil(lambda: splitter.orientation() is Qt.Orientation.Vertical)
    apply_theme(qapp, Mode.LIGHT, 1.0)
    qtbot.waitUntil(lambda: splitter.orientation() is Qt.Orientation.Horizontal)


def test_parts_stand_as_they_were_meant_to_once_large_text_and_what_it_asked_for_are_gone(
    qapp: QApplication, qtbot: QtBot, parts: tuple[QWidget, SideBySide]
) -> None:
    page, splitter = parts
    left, right = splitter.widget(0), splitter.widget(1)
    assert left is not None
    assert right is not None
    splitter.setStretchFactor(0, 1)
    splitter.setSizes([600, 250])
    page.resize(950, 500)
    qtbot.waitUntil(lambda: splitter.sizes()[1] == 250)
    before = splitter.sizes()
    # What parts ask for grows before they turn, and shrinks after they have turned back.
    right.setMinimumWidth(400)
    qtbot.waitUntil(lambda: splitter.sizes()[1] == 400)
    apply_theme(qapp, Mode.LIGHT, 2.0)
    qtbot.waitUntil(lambda: splitter.orientation() is Qt.Orientation.Vertical)
    apply_theme(qapp, Mode.LIGHT, 1.0)
    right.setMinimumWidth(0)
    qtbot.waitUntil(lambda: splitter.orientation() is Qt.Orientation.Horizontal)
    qtbot.waitUntil(lambda: splitter.sizes() == before)


def test_a_part_that_was_hidden_comes_back_as_wide_as_it_was(qtbot: QtBot, parts: tuple[QWidget, SideBySide]) -> None:
    _page, splitter = parts
    right = splitter.widget(1)
    assert right is not None
    splitter.setStretchFactor(0, 1)
    splitter.setSizes([600, 280])
    qtbot.waitUntil(lambda: splitter.sizes()[1] == 280)
    right.hide()
    qtbot.waitUntil(lambda: splitter.sizes()[1] == 0)
    right.show()
    qtbot.waitUntil(lambda: splitter.sizes()[1] == 280)


def test_a_choice_that_is_cut_is_shown_whole_on_hover(qtbot: QtBot) -> None:
    box = ChoiceBox()
    qtbot.addWidget(box)
    box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.set_choices([("short", "Mean"), ("long", "Weighted geometric mean of all experts")], "long")
    box.setToolTip("How they are pooled")
    box.resize(120, box.sizeHint().height())
    box.show()
    qtbot.waitExposed(box)
    hover = QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), box.mapToGlobal(QPoint(5, 5)))
    QApplication.sendEvent(box, hover)
    qtbot.waitUntil(lambda: QToolTip.text() == "Weighted geometric mean of all experts\nHow they are pooled")
    QToolTip.hideText()
    box.set_choices([("short", "Mean"), ("long", "Weighted geometric mean of all experts")], "short")
    assert not box.cut()


def test_a_kept_width_stays_until_the_parts_turn_and_the_other_takes_the_rest(
    qtbot: QtBot, parts: tuple[QWidget, SideBySide]
) -> None:
    page, splitter = parts
    right = splitter.widget(1)
    assert right is not None
    splitter.keep_width(right, 320)
    page.resize(1000, 500)
    qtbot.waitUntil(lambda: splitter.sizes()[1] == 320)
    assert splitter.sizes()[0] == splitter.width() - 320 - splitter.handleWidth()
    page.resize(500, 500)
    qtbot.waitUntil(lambda: splitter.orientation() is Qt.Orientation.Vertical)
    assert right.width() == splitter.width()


def test_shares_hold_at_every_width_until_a_hand_moves_the_handle(
    qtbot: QtBot, parts: tuple[QWidget, SideBySide]
) -> None:
    page, splitter = parts
    splitter.set_shares(3, 1)
    for width in (1000, 1400):
        page.resize(width, 500)
        qtbot.waitUntil(lambda: abs(splitter.sizes()[0] - 3 * splitter.sizes()[1]) <= 4)
    splitter.moveSplitter(500, 1)
    moved = splitter.sizes()
    assert abs(moved[0] - 500) <= 1
    page.resize(1401, 500)
    qtbot.waitUntil(lambda: splitter.width() > sum(moved))
    assert abs(splitter.sizes()[0] - 500) <= 2


def test_what_is_pushed_right_stands_there_as_long_as_all_have_room_on_one_line(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    row = FlowRow(page)
    name, field, button = QLabel("name"), QLabel("a field that is long"), QLabel("button")
    row.add_group(name, field)
    row.push_right()
    row.add_widget(button)
    QVBoxLayout(page).addWidget(row)
    page.resize(600, 80)
    page.show()
    qtbot.waitExposed(page)
    assert button.geometry().right() == row.width() - 1
    assert name.parent() is field.parent()
    page.resize(row.minimumSizeHint().width() + 30, 120)
    qtbot.waitUntil(lambda: button.y() > 0)
    assert button.x() == 0
