"""What does not fit side by side goes on in a further line, and comes back once there is room."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.widgets.flow_row import FlowRow
from desktop.widgets.page import PageHeader
from desktop.widgets.segmented import SegmentedControl
from desktop.widgets.theme import Mode, apply_theme
from tests.desktop.finding import settle


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, Mode.LIGHT)
    yield
    apply_theme(qapp, Mode.LIGHT)


def shown(qtbot: QtBot, widget: QWidget, width: int) -> None:
    qtbot.addWidget(widget)
    widget.resize(width, 400)
    widget.show()
    settle()


def test_a_row_goes_on_in_further_lines_and_says_how_high_that_is(qtbot: QtBot) -> None:
    row = FlowRow()
    buttons = [QPushButton(word) for word in ("Alpha", "Beta", "Gamma")]
    for button in buttons:
        row.add_widget(button)
    shown(qtbot, row, 600)
    assert len({button.y() for button in buttons}) == 1
    one = buttons[0].sizeHint()
    assert row.minimumSizeHint().height() == one.height()

    row.resize(one.width() + 4, 400)
    settle()
    assert [button.y() for button in buttons] == sorted({button.y() for button in buttons})
    assert row.minimumSizeHint().height() >= 3 * one.height()

    buttons[1].hide()
    buttons[2].setText("A name that is a good deal longer")
    settle()
    assert buttons[2].y() < 2 * one.height(), "what is put away takes no room"
    assert row.minimumSizeHint().width() >= buttons[2].minimumSizeHint().width()


def test_a_header_puts_its_actions_below_a_title_that_would_be_cut(qtbot: QtBot) -> None:
    header = PageHeader("A title of some length", "from which the page is computed")
    views = SegmentedControl(("one", "two", "three"))
    views.set_words(("The first view", "The second view", "The third view"))
    header.add_action(views)
    shown(qtbot, header, 900)
    title = header.findChild(QWidget, "page_title")
    assert title is not None
    assert views.mapTo(header, views.rect().topLeft()).x() > title.geometry().right()

    header.resize(360, 400)
    settle()
    assert views.mapTo(header, views.rect().topLeft()).y() > title.geometry().bottom()
    assert title.width() == 360
    header.resize(900, 400)
    settle()
    assert title.width() < 900
