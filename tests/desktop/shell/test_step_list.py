"""The left of the window says how far each step is, and whether all is saved."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.shell.main_window import MainWindow
from desktop.shell.step_list import StepPane
from desktop.widgets.step_list_view import StepItem, StepList, StepListView
from desktop.widgets.theme import Mode
from models.editing.kinds import EditKind
from models.edits.comparisons import set_comparison
from models.edits.criteria import remove_criterion
from models.edits.ratings import clear_rating
from models.problem.criteria import GOAL
from tests.desktop.finding import found


def item(window: MainWindow, key: str) -> StepItem:
    view = found(window, StepListView, "step_list")
    steps = view.model()
    assert isinstance(steps, StepList)
    return steps.step(steps.index(steps.row_of(key)))


def test_a_complete_sample_has_a_tick_at_every_step_that_is_filled_in(hetao: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: item(hetao, "compare").done)
    assert {key: item(hetao, key).done for key in ("problem", "panel", "compare", "score", "rank")} == {
        "problem": True,
        "panel": True,
        "compare": True,
        "score": True,
        "rank": False,
    }
    assert item(hetao, "compare").tooltip == "1032 of 1032 comparisons are answered."


def test_what_is_taken_back_shows_at_its_step(hetao: MainWindow, qtbot: QtBot) -> None:
    session = hetao.session
    assert session is not None
    edit = partial(set_comparison, expert="SZ-01", node=GOAL, one="C1", other="C2", ratio=None)
    assert session.edit(EditKind.CLEAR_COMPARISON, edit) is None
    qtbot.waitUntil(lambda: (item(hetao, "compare").status, item(hetao, "compare").done) == ("99 %", False))
    assert item(hetao, "compare").tooltip == "1031 of 1032 comparisons are answered."
    rating = partial(clear_rating, expert="SZ-01", initiative="I01", leaf="C1.1")
    assert session.edit(EditKind.CLEAR_RATING, rating) is None
    qtbot.waitUntil(lambda: item(hetao, "score").status == "99 %")


def test_a_new_study_says_what_is_missing(window: MainWindow) -> None:
    window.new_study()
    assert item(window, "problem").status == ""
    assert not item(window, "problem").done
    assert item(window, "problem").tooltip == "At least two criteria and two initiatives are needed."
    assert item(window, "panel").tooltip == "Each side needs at least one expert."


def test_a_step_is_chosen_by_mouse(hetao: MainWindow) -> None:
    view = found(hetao, StepListView, "step_list")
    place = view.visualRect(view.model().index(1, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    assert hetao.view is not None
    assert hetao.view.step == "panel"


def test_a_step_is_chosen_by_key(hetao: MainWindow) -> None:
    view = found(hetao, StepListView, "step_list")
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert hetao.view is not None
    assert hetao.view.step == "panel"


def test_a_page_that_cannot_be_made_leaves_the_shown_one_where_it_is(
    hetao: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert hetao.view is not None

    def broken(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("desktop.panel.page.PanelPage.__init__", broken)
    with pytest.raises(RuntimeError):
        hetao.view.go_to("panel")
    assert hetao.view.step == "problem"
    assert found(hetao, StepListView, "step_list").current_key() == "problem"


def test_removing_a_criterion_changes_what_is_asked_for(hetao: MainWindow, qtbot: QtBot) -> None:
    session = hetao.session
    assert session is not None
    assert session.edit(EditKind.REMOVE_CRITERION, partial(remove_criterion, criterion_id="C7")) is None
    # On a busy machine it is worked out in the background; until then what was known stays.
    qtbot.waitUntil(lambda: not session.busy())
    # Six main criteria make 15 pairs, and the leaves of the other branches keep their 16: 24 experts each.
    assert item(hetao, "compare").tooltip == "744 of 744 comparisons are answered."


def test_the_name_follows_the_study(hetao: MainWindow) -> None:
    assert found(hetao, QLabel, "study_name").text() == "Shenzhen–Hong Kong co-operation in S&T services"


def test_with_large_text_the_list_takes_a_fifth_of_a_large_window_and_of_a_small_one_what_its_names_need(
    hetao: MainWindow, qtbot: QtBot
) -> None:
    (pane,) = hetao.findChildren(StepPane)
    assert pane.width() == 224
    hetao.look(Mode.LIGHT, 2.0)
    qtbot.waitUntil(lambda: pane.width() == 288)
    hetao.resize(3840, 1080)
    qtbot.waitUntil(lambda: pane.width() == 448)
