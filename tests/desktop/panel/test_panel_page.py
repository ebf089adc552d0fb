"""The panel: two sides, the share of each voice, and edits that can be undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.panel.panel_items import NAME, VOICE, WEIGHT, Member, PanelItems
from desktop.panel.panel_view import PanelView
from desktop.session.session import Session
from desktop.shell.main_window import MainWindow
from desktop.widgets.messages import InlineMessage
from desktop.widgets.number_edit import NumberEdit
from desktop.widgets.page import EmptyState
from desktop.widgets.split_bar import SplitBar
from desktop.widgets.text_field import TextField
from desktop.widgets.theme import Mode, apply_theme
from models.editing.kinds import EditKind
from tests.desktop.finding import click, enter, found, press, settle, type_into


@pytest.fixture
def session(hetao: MainWindow) -> Session:
    assert hetao.view is not None
    hetao.view.go_to("panel")
    return hetao.view.session


@pytest.fixture
def shenzhen(hetao: MainWindow, session: Session) -> PanelView:
    return found(hetao, PanelView, "experts_SZ")


def items(view: PanelView) -> PanelItems:
    model = view.model()
    assert isinstance(model, PanelItems)
    return model


def click_on(view: PanelView, member: Member, column: int = NAME) -> None:
    index = items(view).index_of(member).siblingAtColumn(column)
    view.scrollTo(index)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())


def test_each_side_lists_its_groups_and_experts_with_their_voice(hetao: MainWindow, shenzhen: PanelView) -> None:
    assert hetao.view is not None
    model = items(shenzhen)
    assert model.rowCount(QModelIndex()) == 5
    group = model.index(0, NAME)
    assert group.data() == "Government · 12.5 %"
    assert model.rowCount(group) == 3
    expert = model.index(0, NAME, group)
    assert expert.data() == "Expert SZ-01"
    assert expert.siblingAtColumn(VOICE).data() == "4.2 %"
    assert expert.siblingAtColumn(WEIGHT).data() == "1"
    assert items(found(hetao, PanelView, "experts_HK")).rowCount(QModelIndex()) == 5
    assert found(hetao.view.page("panel"), QLabel, "page_subtitle").text() == "24 experts · 10 groups · round 1"


def test_the_items_keep_qts_rules(shenzhen: PanelView) -> None:
    tester = QAbstractItemModelTester(items(shenzhen), QAbstractItemModelTester.FailureReportingMode.Warning)
    assert tester.model() is items(shenzhen)


def test_a_click_shows_what_a_voice_is_worth(hetao: MainWindow, shenzhen: PanelView) -> None:
    click_on(shenzhen, Member("SZ-02"))
    assert found(hetao, QLabel, "voice_worth").text() == "4.2 % of the whole result, 8.3 % of Shenzhen."
    assert found(hetao, TextField, "expert_name_zh_hans").text() == "专家深02"


def test_only_one_side_has_the_selection(hetao: MainWindow, shenzhen: PanelView) -> None:
    hong_kong = found(hetao, PanelView, "experts_HK")
    click_on(shenzhen, Member("SZ-02"))
    click_on(hong_kong, Member("HK-02"))
    assert shenzhen.selectionModel().selectedRows() == []
    assert hong_kong.member() == Member("HK-02")
    assert found(hetao, TextField, "expert_name_en").text() == "Expert HK-02"


def test_the_share_of_a_side_is_moved_by_key_and_undone(hetao: MainWindow, session: Session) -> None:
    bar = found(hetao, SplitBar, "side_shares")
    press(bar, Qt.Key.Key_Right)
    press(bar, Qt.Key.Key_Right)
    assert session.study.panel.shares == {"SZ": pytest.approx(0.52), "HK": pytest.approx(0.48)}
    assert session.undo_kind is EditKind.SET_SHARES
    session.undo()
    assert session.study.panel.share("SZ") == pytest.approx(0.51)
    session.undo()
    assert bar.shares() == [0.5, 0.5]


def test_dragging_a_share_is_one_step(hetao: MainWindow, session: Session) -> None:
    bar = found(hetao, SplitBar, "side_shares")
    middle = bar.rect().center()
    middle.setY(bar.height() - 12)
    QTest.mousePress(bar, Qt.MouseButton.LeftButton, pos=middle)
    for step in (20, 60, 110):
        moved = middle + type(middle)(step, 0)
        QTest.mouseMove(bar, moved)
    QTest.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=middle)
    assert session.study.panel.share("SZ") > 0.5
    session.undo()
    assert session.undo_kind is None


def test_a_weight_is_edited_in_the_list_and_every_voice_follows(session: Session, shenzhen: PanelView) -> None:
    click_on(shenzhen, Member("SZ-01"), WEIGHT)
    press(shenzhen, Qt.Key.Key_F2)
    (editor,) = shenzhen.viewport().findChildren(NumberEdit)
    type_into(editor, "3")
    enter(editor)
    assert session.study.panel.experts["SZ-01"].weight == 3
    assert items(shenzhen).index_of(Member("SZ-01")).siblingAtColumn(VOICE).data() == "10.7 %"
    assert sum(session.study.panel.voices.values()) == pytest.approx(1)
    assert session.undo_kind is EditKind.SET_EXPERT_WEIGHT


def test_a_weight_is_edited_on_the_card(hetao: MainWindow, session: Session, shenzhen: PanelView) -> None:
    click_on(shenzhen, Member("SZ-01"))
    field = found(hetao, NumberEdit, "expert_weight")
    type_into(field, "-1")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.reason
    type_into(field, "0.5")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert session.study.panel.experts["SZ-01"].weight == 0.5


def test_an_expert_and_a_group_are_renamed_in_the_list(session: Session, shenzhen: PanelView) -> None:
    for member, name in ((Member("SZ-01"), "Prof. Li"), (Member("SZ-GOV", group=True), "Officials")):
        click_on(shenzhen, member)
        press(shenzhen, Qt.Key.Key_F2)
        type_into(found(shenzhen, QLineEdit, "expert_name_editor"), name)
        enter(found(shenzhen, QLineEdit, "expert_name_editor"))
    assert session.study.panel.experts["SZ-01"].name.en == "Prof. Li"
    assert session.study.panel.groups["SZ-GOV"].name.en == "Officials"
    assert session.undo_kind is EditKind.RENAME_GROUP


def test_an_expert_and_a_side_are_renamed_on_the_card(hetao: MainWindow, session: Session, shenzhen: PanelView) -> None:
    click_on(shenzhen, Member("SZ-01"))
    type_into(found(hetao, TextField, "expert_name_zh_hant"), "abc")
    type_into(found(hetao, TextField, "side_name_en"), "SZ")
    assert session.study.panel.experts["SZ-01"].name.zh_hant == "abc"
    assert session.study.frame.sides["SZ"].name.en == "SZ"
    session.undo()
    session.undo()
    assert session.undo_kind is None


def test_ins_adds_an_expert_to_the_group_of_the_selected_one(
    hetao: MainWindow, session: Session, shenzhen: PanelView
) -> None:
    click_on(shenzhen, Member("SZ-04"))
    press(shenzhen, Qt.Key.Key_Insert)
    new = session.study.panel.experts["SZ-13"]
    assert (new.side, new.group, new.weight) == ("SZ", "SZ-IND", 1.0)
    assert shenzhen.member() == Member("SZ-13")
    assert found(hetao, TextField, "expert_name_en").hasFocus()
    session.undo()
    assert "SZ-13" not in session.study.panel.experts


def test_del_says_that_answers_go_along_and_undo_brings_them_back(
    hetao: MainWindow, session: Session, shenzhen: PanelView
) -> None:
    before = session.study
    click_on(shenzhen, Member("SZ-04"))
    press(shenzhen, Qt.Key.Key_Delete)
    message = found(hetao, InlineMessage, "panel_message")
    assert message.text == "Expert SZ-04 has given answers, which go too."
    assert session.study is before
    click(found(message, QPushButton, "message_action"))
    assert "SZ-04" not in session.study.panel.experts
    assert all(key.expert != "SZ-04" for key in session.study.ratings)
    session.undo()
    assert session.study.ratings is before.ratings


def test_a_new_panel_teaches_and_seats_one_side_after_the_other(window: MainWindow) -> None:
    window.new_study()
    assert window.view is not None
    assert window.session is not None
    window.view.go_to("panel")
    settle()
    buttons = [one for one in window.findChildren(QPushButton, "empty_state_action") if one.isVisible()]
    assert len(buttons) == 1
    click(buttons[0])
    assert [one.side for one in window.session.study.panel.experts.values()] == ["SZ"]
    assert found(window, EmptyState, "side_empty_SZ").isHidden()
    assert found(window, EmptyState, "side_empty_HK").isVisible()
    page = window.view.page("panel")
    assert found(page, QLabel, "hint_text").text() == "Nobody judges for Hong Kong yet."
    click(found(page, QPushButton, "hint_action"))
    assert [one.side for one in window.session.study.panel.experts.values()] == ["SZ", "HK"]
    assert found(page, QLabel, "hint_text").text().startswith("The panel is seated.")


def test_a_panel_of_one_side_shares_with_nobody(window: MainWindow) -> None:
    window.open_target("sample:house")
    assert window.view is not None
    window.view.go_to("panel")
    assert not found(window, SplitBar, "side_shares").isVisible()
    assert items(found(window, PanelView, "experts_family")).index_of(Member("family")).isValid()


def test_rows_are_as_dense_as_they_were_once_the_text_was_large(
    qapp: QApplication, qtbot: QtBot, shenzhen: PanelView
) -> None:
    first = items(shenzhen).index(0, NAME)
    assert shenzhen.visualRect(first).height() == 26
    apply_theme(qapp, Mode.LIGHT, 2.0)
    qtbot.waitUntil(lambda: shenzhen.visualRect(first).height() == 52)
    apply_theme(qapp, Mode.LIGHT)
    qtbot.waitUntil(lambda: shenzhen.visualRect(first).height() == 26)
