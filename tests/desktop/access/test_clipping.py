"""No text is cut: not on the smallest screen that we promise, and not at twice the size, where it is scrolled to."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.place import Place
from desktop.shell.main_window import MainWindow
from desktop.widgets.page_stack import PageArea
from desktop.widgets.theme import Mode
from models.editing.kinds import EditKind
from models.edits.methods import ask_node
from models.edits.rounds import open_round
from models.problem.choices import Asking
from models.problem.criteria import GOAL
from models.text import Script
from tests.desktop.clipping import clipped
from tests.desktop.finding import settle
from tests.desktop.walking import places, rest

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


def test_nothing_is_cut_in_a_later_round_however_a_node_is_asked(small: MainWindow, qtbot: QtBot) -> None:
    assert small.session is not None
    assert small.view is not None
    small.resize(1366, 768)
    small.look(Mode.LIGHT, 2.0)
    wrong = []
    for asking in Asking:
        small.session.edit(EditKind.ASK_NODE, partial(ask_node, node=GOAL, asking=asking))
        small.session.edit(EditKind.OPEN_ROUND, open_round)
        small.view.enter("compare")
        small.view.page("compare").turn_to(Place("compare", node=GOAL))
        rest(small, qtbot)
        wrong += [f"{asking}: {what}" for what in clipped(small)]
        told = [label for label in small.findChildren(QLabel) if label.isVisible() and "earlier" in label.objectName()]
        assert told, asking
    assert wrong == []
