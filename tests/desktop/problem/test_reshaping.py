"""Criteria are split, merged and pasted by hand; what that does to answers is said, and undone as one step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPushButton

from desktop.problem.criteria_items import CriteriaTreeItems
from desktop.problem.criteria_view import CriteriaView
from desktop.session.session import Session
from desktop.shell.main_window import MainWindow
from desktop.shell.paste_card import PasteCard
from desktop.widgets.messages import InlineMessage, Severity
from desktop.widgets.more_button import MoreButton
from models.computing.results import Results
from models.editing.kinds import EditKind
from models.problem.criteria import GOAL
from models.ranking.study_ranking import RANKING
from tests.desktop.finding import CTRL, click, enter, found, press, settle, type_into


@pytest.fixture
def session(hetao: MainWindow) -> Session:
    assert hetao.session is not None
    return hetao.session


@pytest.fixture
def tree(hetao: MainWindow) -> CriteriaView:
    return found(hetao, CriteriaView, "criteria_tree")


def click_on(tree: CriteriaView, node: str) -> None:
    model = tree.model()
    assert isinstance(model, CriteriaTreeItems)
    index = model.index_of(node)
    tree.scrollTo(index)
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(index).center())


def choose(window: MainWindow, *texts: str) -> None:
    """Choose one of the further actions by its words."""
    button = found(window, MoreButton, "problem_more")
    menu = button.menu()
    menu.aboutToShow.emit()
    for text in texts:
        action = action_of(menu, text)
        if action.menu() is not None:
            below = action.menu()
            assert isinstance(below, QMenu)
            menu = below
            continue
        assert action.isEnabled(), text
        action.trigger()
    settle()


def action_of(menu: QMenu, text: str) -> QAction:
    return next(action for action in menu.actions() if action.text().startswith(text))


def message(window: MainWindow) -> InlineMessage:
    return found(window, InlineMessage, "criteria_message")


def paste_text(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def test_ctrl_d_splits_a_leaf_and_no_rank_changes(hetao: MainWindow, session: Session, tree: CriteriaView) -> None:
    before = Results().get(RANKING, session.study).whole.ahp.ranks.tolist()
    click_on(tree, "C1.1")
    press(tree, Qt.Key.Key_D, CTRL)
    assert session.study.criteria.children("C1.1") == ("C1.1.1", "C1.1.2")
    assert message(hetao).severity is Severity.GOOD
    assert "24 experts" in message(hetao).text
    editor = found(tree, QLineEdit, "criterion_name_editor")
    type_into(editor, "Papers and patents")
    enter(editor)
    assert session.study.criteria.criteria["C1.1.1"].name.en == "Papers and patents"
    session.undo()
    session.undo()
    assert session.study.criteria.children("C1.1") == ()
    assert Results().get(RANKING, session.study).whole.ahp.ranks.tolist() == before


def test_a_merge_says_what_becomes_of_the_answers_before_it_is_done(
    hetao: MainWindow, session: Session, tree: CriteriaView
) -> None:
    before = session.study
    click_on(tree, "C1.2")
    choose(hetao, "Merge into", before.criteria.criteria["C1.1"].name.en)
    assert session.study is before
    assert "become their mean" in message(hetao).text
    click(found(message(hetao), QPushButton, "message_action"))
    assert "C1.2" not in session.study.criteria.criteria
    assert session.undo_kind is EditKind.MERGE_CRITERIA
    session.undo()
    assert session.study is before


def test_what_is_judged_otherwise_cannot_be_merged(hetao: MainWindow, tree: CriteriaView) -> None:
    click_on(tree, "C7.1")
    button = found(hetao, MoreButton, "problem_more")
    button.menu().aboutToShow.emit()
    assert not action_of(button.menu(), "Merge into").isEnabled()
    assert action_of(button.menu(), "Split into two").isEnabled()


def test_a_list_with_indents_is_pasted_after_a_look_and_undone_as_one(
    hetao: MainWindow, session: Session, tree: CriteriaView
) -> None:
    before = session.study
    click_on(tree, "C1")
    press(tree, Qt.Key.Key_Home)
    paste_text("Fairness\n\tWithin a city\tWho gains\n\tBetween cities\nFairness\n")
    press(tree, Qt.Key.Key_V, CTRL)
    card = found(hetao, PasteCard, "paste_card")
    assert card.isVisible()
    assert "3 would be added" in found(card, QLabel, "paste_summary").text()
    assert "Line 4" in found(card, QLabel, "paste_refusals").text()
    assert session.study is before
    focus = QApplication.focusWidget()
    assert focus is found(card, QPushButton, "paste_take")
    QTest.keyClick(focus, Qt.Key.Key_Return)
    settle()
    added = session.study.criteria.children(GOAL)[-1]
    assert session.study.criteria.criteria[added].name.en == "Fairness"
    children = session.study.criteria.children(added)
    assert [session.study.criteria.criteria[key].name.en for key in children] == ["Within a city", "Between cities"]
    session.undo()
    assert session.study is before


def test_escape_lets_a_pasted_list_go(hetao: MainWindow, session: Session, tree: CriteriaView) -> None:
    before = session.study
    paste_text("Fairness")
    press(tree, Qt.Key.Key_V, CTRL)
    card = found(hetao, PasteCard, "paste_card")
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert session.study is before
