from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.widgets.buttons import IconButton, PrimaryButton, SecondaryButton
from desktop.widgets.labels import ElidedLabel
from desktop.widgets.messages import InlineMessage, Severity
from desktop.widgets.page import Card, EmptyState, HintBar, PageHeader
from desktop.widgets.progress_strip import ProgressStrip
from desktop.widgets.side_pill import SidePill
from desktop.widgets.step_list_view import StepItem, StepListView
from desktop.widgets.theme import Mode, apply_theme, side_role

Show = Callable[..., None]


def button(parent: QWidget, name: str) -> QPushButton:
    found = parent.findChild(QPushButton, name)
    assert found is not None
    return found


def label(parent: QWidget, name: str) -> QLabel:
    found = parent.findChild(QLabel, name)
    assert found is not None
    return found


def test_the_header_says_the_page_and_what_it_is_computed_from(qtbot: QtBot) -> None:
    header = PageHeader("Rank", "24 initiatives")
    qtbot.addWidget(header)
    header.add_action(PrimaryButton("Export"))
    header.set_subtitle("23 initiatives")
    assert label(header, "page_title").text() == "Rank"
    assert label(header, "page_subtitle").text() == "23 initiatives"
    assert header.accessibleName() == "Rank"


def test_the_hint_leads_on(qtbot: QtBot) -> None:
    hint = HintBar()
    qtbot.addWidget(hint)
    hint.set_hint("3 experts have contradictions above 0.10.", "Show them")
    hint.show()
    with qtbot.waitSignal(hint.action_triggered):
        QTest.mouseClick(button(hint, "hint_action"), Qt.MouseButton.LeftButton)
    assert button(hint, "hint_action").accessibleName() == "Show them"
    hint.set_hint("All is answered.")
    assert not button(hint, "hint_action").isVisible()


def test_an_empty_page_teaches_and_begins(qtbot: QtBot) -> None:
    empty = EmptyState("bulb", "No initiatives yet", "Type the first one.", "Add an initiative")
    qtbot.addWidget(empty)
    empty.show()
    with qtbot.waitSignal(empty.action_triggered):
        QTest.mouseClick(button(empty, "empty_state_action"), Qt.MouseButton.LeftButton)
    empty.set_content("bulb", "Nothing found", "Try another word.")
    assert not button(empty, "empty_state_action").isVisible()
    assert empty.accessibleName() == "Nothing found"


@pytest.mark.parametrize("width", [220, 400, 900])
def test_the_words_of_an_empty_page_are_never_cut(qtbot: QtBot, width: int) -> None:
    words = "Initiatives are what the panel ranks. Type the first one, paste a list from Excel, or start from a sample."
    empty = EmptyState("bulb", "No initiatives yet", words, "Add an initiative")
    qtbot.addWidget(empty)
    empty.resize(width, 500)
    empty.show()
    shown = next(each for each in empty.findChildren(QLabel) if each.text() == words)
    assert empty.width() == width
    assert shown.height() >= shown.heightForWidth(shown.width())
    assert shown.width() <= 440


@pytest.mark.parametrize(
    ("severity", "spoken"),
    [
        (Severity.GOOD, "Done: Hm."),
        (Severity.CAUTION, "Caution: Hm."),
        (Severity.PROBLEM, "Problem: Hm."),
    ],
)
def test_a_message_is_never_told_by_colour_alone(qtbot: QtBot, severity: Severity, spoken: str) -> None:
    message = InlineMessage()
    qtbot.addWidget(message)
    message.show_message(severity, "Hm.", "Show")
    signs = [each for each in message.findChildren(QLabel) if not each.pixmap().isNull()]
    assert len(signs) == 1
    assert message.accessibleName() == spoken
    with qtbot.waitSignal(message.action_triggered):
        QTest.mouseClick(button(message, "message_action"), Qt.MouseButton.LeftButton)
    message.clear()
    assert message.isHidden()
    assert message.text == ""


def test_progress_appears_only_when_work_lasts(qtbot: QtBot) -> None:
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    strip.start("Computing robustness")
    assert strip.isHidden()
    assert strip.running
    qtbot.waitUntil(strip.isVisible)
    strip.finish()
    assert strip.isHidden()
    assert not strip.running


def test_work_that_is_done_at_once_shows_nothing(qtbot: QtBot) -> None:
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    strip.start("Computing")
    strip.finish()
    assert not strip.running
    assert strip.isHidden()


def test_cancel_is_asked_once(qtbot: QtBot) -> None:
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    strip.start("Computing robustness")
    qtbot.waitUntil(strip.isVisible)
    strip.set_progress(0.4, "4,000 of 10,000 draws")
    said: list[bool] = []
    strip.cancelled.connect(lambda: said.append(True))
    for _press in range(2):
        QTest.mouseClick(button(strip, "progress_cancel"), Qt.MouseButton.LeftButton)
    assert said == [True]
    assert strip.accessibleName() == "4,000 of 10,000 draws"


STEPS = [
    StepItem("problem", "1", "Problem", "complete", done=True),
    StepItem("panel", "2", "Panel", "complete", done=True),
    StepItem("compare", "3", "Compare", "93%", tooltip="3 experts have not answered"),
]


def test_steps_are_chosen_by_mouse_and_key(show: Show) -> None:
    steps = StepListView()
    steps.set_steps(STEPS)
    show(steps, 200, 300)
    said: list[str] = []
    steps.step_chosen.connect(said.append)
    row = steps.visualRect(steps.model().index(2, 0))
    QTest.mouseClick(steps.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    QTest.keyClick(steps, Qt.Key.Key_Up)
    assert said == ["compare", "panel"]


def test_marking_the_current_step_announces_nothing_and_survives_new_words(show: Show) -> None:
    steps = StepListView()
    steps.set_steps(STEPS)
    show(steps, 200, 300)
    said: list[str] = []
    steps.step_chosen.connect(said.append)
    steps.set_current("compare")
    steps.set_steps([*STEPS[:2], StepItem("compare", "3", "Compare", "complete", done=True)])
    assert steps.current_key() == "compare"
    steps.set_steps(STEPS[1:])
    assert steps.current_key() == "compare"
    assert said == []


def test_a_step_is_read_aloud_with_its_number_and_how_far_it_is() -> None:
    steps = StepListView()
    steps.set_steps(STEPS)
    index = steps.model().index(2, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "3 Compare 93%"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "3 experts have not answered"
    steps.deleteLater()


def test_a_name_that_is_cut_is_whole_on_hover_and_for_a_screen_reader(qtbot: QtBot) -> None:
    text = "Hetao joint governance and second-generation joint policy package"
    short = ElidedLabel(text)
    qtbot.addWidget(short)
    short.resize(120, 20)
    short.show()
    assert short.toolTip() == text
    assert short.accessibleName() == text
    short.resize(900, 20)
    qtbot.waitUntil(lambda: short.toolTip() == "")


def test_a_side_has_a_name_beside_its_colour(qtbot: QtBot) -> None:
    pill = SidePill("Shenzhen", side_role(0))
    qtbot.addWidget(pill)
    assert pill.accessibleName() == "Shenzhen"
    assert pill.sizeHint().width() > pill.fontMetrics().horizontalAdvance("Shenzhen")
    pill.set_side("Hong Kong", side_role(1))
    assert pill.accessibleName() == "Hong Kong"


def test_an_icon_follows_the_look(qapp: QApplication, qtbot: QtBot) -> None:
    made = SecondaryButton("Export", "export")
    qtbot.addWidget(made)
    before = made.icon().pixmap(32, 32).toImage()
    apply_theme(qapp, Mode.DARK)
    assert made.icon().pixmap(32, 32).toImage() != before
    apply_theme(qapp, Mode.LIGHT)
    assert made.icon().pixmap(32, 32).toImage() == before


def test_a_button_without_a_word_still_has_a_name(qtbot: QtBot) -> None:
    close = IconButton("close", "Close the detail panel")
    qtbot.addWidget(close)
    assert close.accessibleName() == close.toolTip() == "Close the detail panel"


def test_a_card_without_a_title_keeps_no_room_for_one(qtbot: QtBot) -> None:
    plain, titled = Card(), Card("Why")
    for card in (plain, titled):
        qtbot.addWidget(card)
        card.show()
    assert plain.sizeHint().height() < titled.sizeHint().height()
    titled.set_title("")
    qtbot.waitUntil(lambda: titled.sizeHint().height() == plain.sizeHint().height())
