from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtWidgets import QPushButton

from desktop.shell.main_window import MainWindow
from desktop.widgets.messages import InlineMessage
from models.editing.kinds import EditKind
from models.edits.scenarios import set_adjustments
from models.problem.scenarios import Adjustments
from tests.desktop.finding import click, found


@pytest.fixture
def sample(window: MainWindow) -> MainWindow:
    assert window.open_target("sample:hetao")
    return window


def assume(window: MainWindow) -> None:
    assert window.session is not None
    adjustments = Adjustments({"C1.1": 1.0}, {"I01": {"C1.1": 9.0, "C1.2": 9.0}})
    fault = window.session.edit(EditKind.SET_ADJUSTMENTS, partial(set_adjustments, adjustments=adjustments))
    assert fault is None


def bar(window: MainWindow) -> InlineMessage:
    assert window.view is not None
    return found(window.view, InlineMessage, "assumptions_message")


@pytest.mark.parametrize("step", ["rank", "robustness", "viewpoints", "blueprint"])
def test_every_page_whose_figures_follow_assumptions_says_so(sample: MainWindow, step: str) -> None:
    assert sample.view is not None
    sample.view.go_to(step)
    assert not bar(sample).isVisible()
    assume(sample)
    assert bar(sample).isVisible()
    assert "weights set by hand, 2 scores set by hand" in bar(sample).text


def test_pages_of_questions_say_nothing_of_it(sample: MainWindow) -> None:
    assert sample.view is not None
    assume(sample)
    sample.view.go_to("score")
    assert not bar(sample).isVisible()


def test_one_click_goes_back_to_what_the_panel_said_and_undo_to_the_assumptions(sample: MainWindow) -> None:
    assert sample.view is not None
    assert sample.session is not None
    sample.view.go_to("rank")
    assume(sample)
    click(found(bar(sample), QPushButton, "message_action"))
    assert not sample.session.study.adjustments
    assert not bar(sample).isVisible()
    sample.session.undo()
    assert bar(sample).isVisible()
