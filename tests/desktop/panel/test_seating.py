"""Seating a panel: any number of sides, groups, lists out of Excel, and experts dragged from seat to seat."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import QEventLoop, QMimeData, QModelIndex, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.panel import offers
from desktop.panel.page import PanelPage
from desktop.panel.panel_items import Member, PanelItems
from desktop.panel.panel_view import PanelView
from desktop.panel.side_column import SideColumn
from desktop.session.session import Session
from desktop.shell.main_window import MainWindow
from desktop.shell.paste_card import PasteCard
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.messages import InlineMessage
from desktop.widgets.more_button import MoreButton
from desktop.widgets.split_bar import SplitBar
from models.editing.kinds import EditKind
from tests.desktop.finding import CTRL, click, found, press, settle


@pytest.fixture
def page(hetao: MainWindow) -> PanelPage:
    assert hetao.view is not None
    hetao.view.enter("panel")
    page = hetao.view.page("panel")
    assert isinstance(page, PanelPage)
    return page


@pytest.fixture
def session(page: PanelPage) -> Session:
    return page.session


def view(page: PanelPage, side: str) -> PanelView:
    return found(page, PanelView, f"experts_{side}")


def items(page: PanelPage, side: str) -> PanelItems:
    model = view(page, side).model()
    assert isinstance(model, PanelItems)
    return model


def offered(page: PanelPage, key: str) -> None:
    found(page, MoreButton, "panel_more").wanted.emit(key)
    settle()


def dragged(page: PanelPage, side: str, *experts: str) -> QMimeData:
    model = items(page, side)
    return model.mimeData([model.index_of(Member(expert)) for expert in experts])


def drop(page: PanelPage, data: QMimeData, side: str, at: Member | None) -> None:
    model = items(page, side)
    parent = QModelIndex() if at is None else model.index_of(at)
    model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, parent)
    settle()


def test_an_expert_dropped_on_a_group_of_the_other_side_sits_there_with_all_answers(
    page: PanelPage, session: Session
) -> None:
    before = session.study
    group = next(group.id for group in before.panel.groups.values() if group.side == "HK")
    drop(page, dragged(page, "SZ", "SZ-01", "SZ-02"), "HK", Member(group, group=True))
    moved = session.study.panel.experts["SZ-01"]
    assert (moved.side, moved.group) == ("HK", group)
    assert session.study.panel.experts["SZ-02"].group == group
    assert session.study.comparison_ballot("SZ-01") is before.comparison_ballot("SZ-01")
    assert session.undo_kind is EditKind.MOVE_EXPERT
    assert items(page, "HK").index_of(Member("SZ-01")).isValid()
    assert view(page, "HK").member() == Member("SZ-01")
    session.undo()
    assert session.study is before


def test_dropped_on_an_expert_one_joins_that_group_and_beside_all_lines_none(page: PanelPage, session: Session) -> None:
    target = next(one for one in session.study.panel.experts.values() if one.side == "SZ" and one.id != "SZ-01")
    drop(page, dragged(page, "SZ", "SZ-01"), "SZ", Member("SZ-12"))
    assert session.study.panel.experts["SZ-01"].group == session.study.panel.experts["SZ-12"].group
    assert target.side == "SZ"
    drop(page, dragged(page, "SZ", "SZ-01"), "SZ", None)
    assert session.study.panel.experts["SZ-01"].group == ""


def test_groups_cannot_be_dragged_and_nothing_but_experts_can_be_dropped(page: PanelPage, session: Session) -> None:
    model = items(page, "SZ")
    group = model.index(0, 0)
    assert not model.flags(group) & Qt.ItemFlag.ItemIsDragEnabled
    assert model.flags(model.index_of(Member("SZ-01"))) & Qt.ItemFlag.ItemIsDragEnabled
    data, before = QMimeData(), session.study
    data.setText("SZ-01")
    drop(page, data, "HK", None)
    assert session.study is before
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_the_card_seats_an_expert_by_keys(page: PanelPage, session: Session) -> None:
    view(page, "SZ").chosen.emit(Member("SZ-03"))
    found(page, ChoiceBox, "expert_side").chosen.emit("HK")
    moved = session.study.panel.experts["SZ-03"]
    assert (moved.side, moved.group) == ("HK", "")
    groups = found(page, ChoiceBox, "expert_group")
    here = [group.id for group in session.study.panel.groups.values() if group.side == "HK"]
    assert [groups.itemData(place) for place in range(groups.count())] == ["", *here]
    groups.chosen.emit(here[1])
    assert session.study.panel.experts["SZ-03"].group == here[1]


def test_a_third_side_gets_a_column_a_share_and_experts_and_goes_again(page: PanelPage, session: Session) -> None:
    before = session.study
    offered(page, offers.ADD_SIDE)
    side = next(key for key in session.study.frame.sides if key not in before.frame.sides)
    column = found(page, SideColumn, f"side_{side}")
    assert column.isVisible()
    assert len(found(page, SplitBar, "side_shares").shares()) == 3
    data = dragged(page, "HK", "HK-01")
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    column.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.MoveAction, data, left, none))
    settle()
    assert session.study.panel.experts["HK-01"].side == side
    offered(page, offers.REMOVE_SIDE)
    message = found(page, InlineMessage, "panel_message")
    assert "have given answers" in message.text
    assert side in session.study.frame.sides
    click(found(message, QPushButton, "message_action"))
    assert side not in session.study.frame.sides
    assert "HK-01" not in session.study.panel.experts
    for _ in range(3):
        session.undo()
    assert session.study is before


def test_a_group_is_added_named_and_removed_without_its_experts(page: PanelPage, session: Session) -> None:
    before = session.study
    view(page, "HK").chosen.emit(Member("HK-01"))
    offered(page, offers.ADD_GROUP)
    group = next(key for key in session.study.panel.groups if key not in before.panel.groups)
    assert session.study.panel.groups[group].side == "HK"
    found(page, ChoiceBox, "expert_group")
    drop(page, dragged(page, "HK", "HK-01"), "HK", Member(group, group=True))
    view(page, "HK").chosen.emit(Member(group, group=True))
    press(view(page, "HK"), Qt.Key.Key_Delete)
    assert group not in session.study.panel.groups
    assert session.study.panel.experts["HK-01"].group == ""


def test_a_list_pasted_from_excel_is_a_dry_run_first_and_one_edit_then(page: PanelPage, session: Session) -> None:
    before = session.study
    lines = ["Name\tSide\tGroup\tWeight", "Ng Siu Ming\tHong Kong\tLaw\t2", "Lost\tMacao\t\t", "Wang Fang\t\t\t"]
    QGuiApplication.clipboard().setText("\n".join(lines))
    target = view(page, "SZ")
    target.setFocus()
    QTest.keyClick(target, Qt.Key.Key_V, CTRL)
    settle()
    card = found(page, PasteCard, "paste_card")
    assert card.isVisible()
    assert session.study is before
    refused = found(card, QLabel, "paste_refusals").text()
    assert refused.startswith("Line 3:")
    assert "Macao" in refused
    click(found(card, QPushButton, "paste_take"))
    added = [one for key, one in session.study.panel.experts.items() if key not in before.panel.experts]
    assert [(str(one.name), one.side, one.weight) for one in added] == [
        ("Ng Siu Ming", "HK", 2.0),
        ("Wang Fang", "SZ", 1.0),
    ]
    assert session.undo_kind is EditKind.PASTE_EXPERTS
    session.undo()
    assert session.study is before


@pytest.mark.parametrize("suffix", [".xlsx", ".csv"])
def test_a_list_is_read_from_a_file_off_the_windows_thread(
    page: PanelPage, session: Session, tmp_path: Path, suffix: str
) -> None:
    rows = [["姓名", "所属方", "权重"], ["陈大文", "香港", "1.5"]]
    path = tmp_path / f"experts{suffix}"
    if suffix == ".xlsx":
        book = Workbook()
        sheet = book.worksheets[0]
        for row in rows:
            sheet.append(row)
        book.save(path)
    else:
        path.write_text("\n".join(",".join(row) for row in rows), encoding="utf-8")
    page.import_file(path)
    assert not found(page, PasteCard, "paste_card").isVisible()
    wait(session)
    card = found(page, PasteCard, "paste_card")
    assert card.isVisible()
    click(found(card, QPushButton, "paste_take"))
    one = list(session.study.panel.experts.values())[-1]
    assert (one.side, one.weight, "陈大文" in (one.name.en, one.name.zh_hans)) == ("HK", 1.5, True)


def test_a_file_that_is_no_list_is_refused_in_a_sentence(page: PanelPage, session: Session, tmp_path: Path) -> None:
    path = tmp_path / "experts.xlsx"
    path.write_bytes(b"no workbook")
    page.import_file(path)
    wait(session)
    assert found(page, InlineMessage, "panel_message").isVisible()
    assert not found(page, PasteCard, "paste_card").isVisible()


def wait(session: Session) -> None:
    loop = QEventLoop()
    timer = QTimer()
    timer.timeout.connect(lambda: None if session.busy() else loop.quit())
    timer.start(5)
    loop.exec()
    settle()


def test_a_list_dropped_on_the_window_while_the_panel_is_shown_is_offered_to_it(
    hetao: MainWindow, page: PanelPage, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "experts.csv"
    path.write_text("Name,Side,Weight\nWang Wei,Shenzhen,1\nNg Ka Yan,Hong Kong,2\n", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    hetao.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, left, none))
    card = found(page, PasteCard, "paste_card")
    qtbot.waitUntil(card.isVisible)
    click(found(card, QPushButton, "paste_take"))
    last = list(page.session.study.panel.experts.values())[-2:]
    assert [(str(one.name), one.side, one.weight) for one in last] == [
        ("Wang Wei", "SZ", 1.0),
        ("Ng Ka Yan", "HK", 2.0),
    ]
