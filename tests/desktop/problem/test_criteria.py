"""The criteria tree is written, moved and pruned by hand, and every step can be taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton

from desktop.problem.criteria_items import NAME, WEIGHT, CriteriaTreeItems
from desktop.problem.criteria_view import CriteriaView
from desktop.session.session import Session
from desktop.shell.main_window import MainWindow
from desktop.widgets.messages import InlineMessage
from desktop.widgets.number_edit import NumberEdit
from desktop.widgets.page import EmptyState
from desktop.widgets.text_field import PassageField, TextField
from desktop.widgets.theme import theme
from models.editing.kinds import EditKind
from models.problem.criteria import GOAL, Direction, ScaleKind
from models.text import Script
from tests.desktop.finding import ALT, CTRL, NONE, SHIFT, click, enter, found, press, type_into


@pytest.fixture
def session(hetao: MainWindow) -> Session:
    assert hetao.session is not None
    return hetao.session


@pytest.fixture
def tree(hetao: MainWindow) -> CriteriaView:
    return found(hetao, CriteriaView, "criteria_tree")


def items(tree: CriteriaView) -> CriteriaTreeItems:
    model = tree.model()
    assert isinstance(model, CriteriaTreeItems)
    return model


def click_on(tree: CriteriaView, node: str) -> None:
    index = items(tree).index_of(node)
    tree.scrollTo(index)
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(index).center())


def children(session: Session, node: str = GOAL) -> tuple[str, ...]:
    return session.study.criteria.children(node)


def editor(tree: CriteriaView) -> QLineEdit:
    # One that was left is there until the event loop turns.
    return next(one for one in tree.findChildren(QLineEdit, "criterion_name_editor") if one.isVisible())


def test_the_tree_shows_names_and_weights_under_the_goal(tree: CriteriaView) -> None:
    model = items(tree)
    goal = model.index(0, NAME, QModelIndex())
    assert model.rowCount(goal) == 7
    first = model.index(0, NAME, goal)
    assert first.data() == "Innovation and achievement transformation"
    weights = [str(model.index(row, WEIGHT, goal).data()) for row in range(7)]
    assert sum(float(weight.removesuffix(" %")) for weight in weights) == pytest.approx(100, abs=0.5)
    assert tree.isExpanded(first)


def test_the_goal_is_read_whole_whatever_the_width(tree: CriteriaView) -> None:
    goal = items(tree).index(0, NAME)
    for width in (tree.width(), 420):
        tree.resize(width, tree.height())
        tree.executeDelayedItemsLayout()
        place, metrics = tree.visualRect(goal), QFontMetrics(theme().font(bold=True))
        assert metrics.horizontalAdvance(str(goal.data())) > place.width()
        lines = QRect(0, 0, place.width() - 6, 1000)
        assert metrics.boundingRect(lines, Qt.TextFlag.TextWordWrap, str(goal.data())).height() <= place.height()


def test_the_items_keep_qts_rules(tree: CriteriaView) -> None:
    from PySide6.QtTest import QAbstractItemModelTester

    tester = QAbstractItemModelTester(items(tree), QAbstractItemModelTester.FailureReportingMode.Warning)
    assert tester.model() is items(tree)


def test_a_click_shows_the_card_of_a_criterion(hetao: MainWindow, tree: CriteriaView) -> None:
    click_on(tree, "C1.2")
    assert found(hetao, TextField, "criterion_name_en").text() == "Transformation of research results"
    assert found(hetao, TextField, "criterion_name_zh_hant").text() == "研發成果轉化"
    assert found(hetao, QLabel, "criterion_path").text() == "C1.2 · Innovation and achievement transformation"


def test_a_criterion_is_renamed_in_the_tree_by_f2(session: Session, tree: CriteriaView) -> None:
    click_on(tree, "C1")
    press(tree, Qt.Key.Key_F2)
    type_into(editor(tree), "Innovation")
    enter(editor(tree))
    assert session.study.criteria.criteria["C1"].name.en == "Innovation"
    assert session.study.criteria.criteria["C1"].name.zh_hans == "科技创新与成果转化"
    assert session.undo_kind is EditKind.RENAME_CRITERION
    session.undo()
    assert str(items(tree).index_of("C1").data()) == "Innovation and achievement transformation"


def test_escape_in_the_tree_leaves_the_name_as_it_was(session: Session, tree: CriteriaView) -> None:
    click_on(tree, "C1")
    press(tree, Qt.Key.Key_F2)
    type_into(editor(tree), "Innovation")
    QTest.keyClick(editor(tree), Qt.Key.Key_Escape)
    assert session.undo_kind is None


def test_a_criterion_is_renamed_by_double_click(session: Session, tree: CriteriaView) -> None:
    click_on(tree, "C2")
    place = tree.visualRect(items(tree).index_of("C2")).center()
    QTest.mouseDClick(tree.viewport(), Qt.MouseButton.LeftButton, NONE, place)
    type_into(editor(tree), "Industry")
    enter(editor(tree))
    assert session.study.criteria.criteria["C2"].name.en == "Industry"


def test_typing_a_name_is_one_step_to_undo_and_shows_in_the_tree_at_once(
    hetao: MainWindow, session: Session, tree: CriteriaView
) -> None:
    click_on(tree, "C1")
    type_into(found(hetao, TextField, "criterion_name_zh_hans"), "abc")
    assert session.study.criteria.criteria["C1"].name.zh_hans == "abc"
    session.end_merge()
    session.undo()
    assert session.study.criteria.criteria["C1"].name.zh_hans == "科技创新与成果转化"
    assert session.undo_kind is None


def test_two_fields_are_two_steps(hetao: MainWindow, session: Session, tree: CriteriaView) -> None:
    click_on(tree, "C1")
    type_into(found(hetao, TextField, "criterion_name_en"), "One")
    type_into(found(hetao, PassageField, "criterion_definition_en"), "Two")
    session.undo()
    assert session.study.criteria.criteria["C1"].name.en == "One"
    session.undo()
    assert session.undo_kind is None


def test_a_name_may_be_empty_in_one_script_but_not_in_all(
    hetao: MainWindow, session: Session, tree: CriteriaView
) -> None:
    click_on(tree, "C1")
    for script in Script:
        type_into(found(hetao, TextField, f"criterion_name_{script.field}"), "")
    fault = found(hetao, QLabel, "criterion_name_fault")
    assert "needs a name" in fault.text()
    assert session.study.criteria.criteria["C1"].name.zh_hant == "科技創新與成果轉化"
    found(hetao, TextField, "criterion_name_en").setFocus()
    assert found(hetao, TextField, "criterion_name_zh_hant").text() == "科技創新與成果轉化"
    assert fault.text() == ""


def test_a_definition_a_prompt_and_an_anchor_are_reworded(
    hetao: MainWindow, session: Session, tree: CriteriaView
) -> None:
    click_on(tree, "C1.1")
    type_into(found(hetao, PassageField, "criterion_definition_en"), "What it means.")
    type_into(found(hetao, PassageField, "criterion_prompt"), "Think of laboratories.")
    type_into(found(hetao, TextField, "anchor_9"), "A shared laboratory")
    criterion = session.study.criteria.criteria["C1.1"]
    assert criterion.definition.en == "What it means."
    assert criterion.prompt == "Think of laboratories."
    assert criterion.scale.anchors[9].en == "A shared laboratory"
    assert criterion.scale.anchors[9].zh_hans
    session.undo()
    assert session.study.criteria.criteria["C1.1"].scale.anchors[9].en != "A shared laboratory"


def test_the_direction_of_a_leaf_is_chosen(hetao: MainWindow, session: Session, tree: CriteriaView) -> None:
    click_on(tree, "C7.4")
    box = found(hetao, QComboBox, "criterion_direction")
    assert box.currentText() == "Less is better"
    press(box, Qt.Key.Key_Up)
    assert session.study.criteria.criteria["C7.4"].direction is Direction.BENEFIT


def test_a_scale_that_would_leave_answers_outside_is_refused_beside_its_field(
    hetao: MainWindow, session: Session, tree: CriteriaView
) -> None:
    click_on(tree, "C1.1")
    upper = found(hetao, NumberEdit, "criterion_upper")
    type_into(upper, "5")
    QTest.keyClick(upper, Qt.Key.Key_Return)
    assert session.study.criteria.criteria["C1.1"].scale.upper == 9
    assert found(hetao, QLabel, "scale_fault").text()


def test_a_measured_leaf_shows_its_indicator_and_its_ends(hetao: MainWindow, tree: CriteriaView) -> None:
    click_on(tree, "C7.1")
    assert found(hetao, QComboBox, "criterion_scale_kind").currentData() == ScaleKind.MEASURED
    assert found(hetao, QComboBox, "criterion_indicator").isVisible()
    assert not found(hetao, QComboBox, "criterion_transform").isHidden()


def test_the_goals_card_names_the_study_and_asks_its_question(
    hetao: MainWindow, session: Session, tree: CriteriaView
) -> None:
    click_on(tree, GOAL)
    type_into(found(hetao, PassageField, "criterion_definition_en"), "What first?")
    assert session.study.frame.question.en == "What first?"
    assert items(tree).index_of(GOAL).data() == "What first?"


def test_ins_adds_a_criterion_after_the_selected_one_and_opens_its_name(session: Session, tree: CriteriaView) -> None:
    click_on(tree, "C2")
    press(tree, Qt.Key.Key_Insert)
    assert children(session)[:4] == ("C1", "C2", "C8", "C3")
    type_into(editor(tree), "Fairness")
    enter(editor(tree))
    assert session.study.criteria.criteria["C8"].name.en == "Fairness"
    session.undo()
    assert session.study.criteria.criteria["C8"].name.en == "New criterion"
    session.undo()
    assert "C8" not in session.study.criteria.criteria


def test_shift_ins_adds_a_criterion_under_the_selected_one(session: Session, tree: CriteriaView) -> None:
    click_on(tree, "C6")
    press(tree, Qt.Key.Key_Insert, SHIFT)
    assert children(session, "C6") == ("C6.1", "C6.2", "C6.3")


def test_tab_and_shift_tab_in_a_name_move_it_in_and_out_and_go_on_with_the_name(
    session: Session, tree: CriteriaView
) -> None:
    click_on(tree, "C2")
    press(tree, Qt.Key.Key_Insert)
    type_into(editor(tree), "Fairness")
    QTest.keyClick(editor(tree), Qt.Key.Key_Tab)
    assert session.study.criteria.criteria["C8"].name.en == "Fairness"
    assert children(session, "C2")[-1] == "C8"
    assert editor(tree).text() == "Fairness"
    QTest.keyClick(editor(tree), Qt.Key.Key_Backtab)
    assert children(session)[:3] == ("C1", "C2", "C8")
    assert editor(tree).isVisible()


def test_tab_in_the_name_of_the_goal_or_of_a_first_criterion_moves_nothing(
    session: Session, tree: CriteriaView
) -> None:
    before = session.study.criteria
    for node in (GOAL, "C1"):
        click_on(tree, node)
        press(tree, Qt.Key.Key_F2)
        QTest.keyClick(editor(tree), Qt.Key.Key_Tab)
    assert session.study.criteria == before


def test_del_says_whose_answers_go_along_and_removes_all_the_same(
    hetao: MainWindow, session: Session, tree: CriteriaView
) -> None:
    click_on(tree, "C3")
    before = session.study
    press(tree, Qt.Key.Key_Delete)
    message = found(hetao, InlineMessage, "criteria_message")
    assert session.study is before
    assert message.text == (
        "“Strategic opportunity and integrated development” has answers of 24 experts, which go with it."
    )
    click(found(message, QPushButton, "message_action"))
    assert "C3" not in children(session)
    assert message.isHidden()
    session.undo()
    assert session.study.comparisons is before.comparisons
    assert session.study.ratings is before.ratings


def test_what_has_no_answers_goes_at_once(session: Session, tree: CriteriaView) -> None:
    click_on(tree, "C2")
    press(tree, Qt.Key.Key_Insert)
    QTest.keyClick(editor(tree), Qt.Key.Key_Escape)
    press(tree, Qt.Key.Key_Delete)
    assert "C8" not in children(session)
    assert tree.node() == "C3"


def test_alt_and_arrows_move_a_criterion_and_keep_it_selected(session: Session, tree: CriteriaView) -> None:
    click_on(tree, "C2")
    press(tree, Qt.Key.Key_Down, ALT)
    assert children(session)[:3] == ("C1", "C3", "C2")
    press(tree, Qt.Key.Key_Up, ALT)
    press(tree, Qt.Key.Key_Up, ALT)
    assert children(session)[:3] == ("C2", "C1", "C3")
    assert tree.node() == "C2"
    press(tree, Qt.Key.Key_Up, ALT)
    assert children(session)[:3] == ("C2", "C1", "C3")
    for _ in range(3):
        session.undo()
    assert children(session)[:3] == ("C1", "C2", "C3")


def test_alt_right_and_left_move_a_criterion_in_and_out(session: Session, tree: CriteriaView) -> None:
    click_on(tree, "C1.2")
    press(tree, Qt.Key.Key_Left, ALT)
    assert children(session)[:3] == ("C1", "C1.2", "C2")
    press(tree, Qt.Key.Key_Right, ALT)
    assert children(session, "C1") == ("C1.1", "C1.3", "C1.2")


def test_a_criterion_is_dragged_to_another_parent(session: Session, tree: CriteriaView) -> None:
    model = items(tree)
    data = model.mimeData([model.index_of("C1.1")])
    model.dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, model.index_of("C2"))
    assert children(session, "C2")[:2] == ("C1.1", "C2.1")
    assert session.undo_kind is EditKind.MOVE_CRITERION


def test_a_criterion_cannot_be_dragged_under_itself_and_is_told_why(
    hetao: MainWindow, session: Session, tree: CriteriaView
) -> None:
    model = items(tree)
    data = model.mimeData([model.index_of("C1")])
    model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, model.index_of("C1.1"))
    assert session.undo_kind is None
    assert found(hetao, InlineMessage, "criteria_message").text


def test_a_branch_that_was_closed_stays_closed_when_the_tree_changes(session: Session, tree: CriteriaView) -> None:
    tree.collapse(items(tree).index_of("C4"))
    click_on(tree, "C2")
    press(tree, Qt.Key.Key_Down, ALT)
    assert not tree.isExpanded(items(tree).index_of("C4"))
    assert tree.isExpanded(items(tree).index_of("C5"))


def test_the_buttons_do_what_the_keys_do(hetao: MainWindow, session: Session, tree: CriteriaView) -> None:
    click_on(tree, "C6")
    click(found(hetao, QPushButton, "problem_add_under"))
    QTest.keyClick(editor(tree), Qt.Key.Key_Escape)
    assert "C6.3" in children(session, "C6")
    click(found(hetao, QPushButton, "problem_remove"))
    assert "C6.3" not in children(session, "C6")
    click(found(hetao, QPushButton, "problem_add"))
    assert len(children(session, "C6")) == 3


def test_an_empty_study_teaches_and_begins_with_a_button(window: MainWindow) -> None:
    window.new_study()
    empty = found(window, EmptyState, "criteria_empty")
    assert empty.isVisible()
    click(found(empty, QPushButton, "empty_state_action"))
    assert window.session is not None
    assert children(window.session) == ("C1",)
    assert empty.isHidden()


def test_a_name_missing_in_the_language_of_the_window_is_pointed_out(
    hetao: MainWindow, session: Session, tree: CriteriaView
) -> None:
    click_on(tree, "C2.1")
    type_into(found(hetao, TextField, "criterion_name_en"), "")
    click_on(tree, "C1")
    assert found(hetao, QLabel, "hint_text").text() == "1 name is not written in English yet."
    click(found(hetao, QPushButton, "hint_action"))
    assert QApplication.focusWidget() is found(hetao, TextField, "criterion_name_en")
    assert tree.node() == "C2.1"


def test_the_hint_leads_to_the_panel(hetao: MainWindow) -> None:
    assert hetao.view is not None
    click(found(hetao, QPushButton, "hint_action"))
    assert hetao.view.step == "panel"


def test_a_study_that_may_not_be_changed_says_so_beside_the_field(
    hetao: MainWindow, session: Session, tree: CriteriaView, monkeypatch: pytest.MonkeyPatch
) -> None:
    from models.storage.faults import AlreadyOpenError

    refusal = AlreadyOpenError(path="/a", user="wong", host="hk", since="today")
    monkeypatch.setattr(session, "_refusal", refusal)
    click_on(tree, "C1")
    type_into(found(hetao, TextField, "criterion_name_en"), "X")
    assert "wong" in found(hetao, QLabel, "criterion_name_fault").text()
    press(tree, Qt.Key.Key_Down, ALT)
    message = found(hetao, InlineMessage, "criteria_message")
    assert "wong" in message.text
    message.clear()
    press(tree, Qt.Key.Key_Delete)  # which would take answers along, if it were done at all
    assert "wong" in message.text


def test_places_in_the_tree_are_where_they_look(tree: CriteriaView) -> None:
    rect = tree.visualRect(items(tree).index_of("C1"))
    assert items(tree).node(tree.indexAt(QPoint(rect.center()))) == "C1"


def test_a_name_that_is_missing_in_the_script_that_is_read_says_in_which_one_it_is_shown(
    hetao: MainWindow, session: Session, tree: CriteriaView
) -> None:
    click_on(tree, "C1.1")
    type_into(found(hetao, TextField, "criterion_name_zh_hans"), "")
    hetao.speak(Script.ZH_HANS)
    index = items(tree).index_of("C1.1")
    name = session.study.criteria.criteria["C1.1"].name
    assert index.data() == f"{name.zh_hant}  ·  繁"
    assert index.data(Qt.ItemDataRole.EditRole) == name.zh_hant
    assert "·" not in items(tree).index_of("C1.2").data()


def test_several_lines_pasted_into_an_anchor_are_the_words_of_several_steps(
    hetao: MainWindow, session: Session, tree: CriteriaView
) -> None:
    before = session.study
    click_on(tree, "C1.1")
    QGuiApplication.clipboard().setText("1\tNone\n5\tSome\n12\tBeyond\n")
    press(found(hetao, TextField, "anchor_1"), Qt.Key.Key_V, CTRL)
    anchors = session.study.criteria.criteria["C1.1"].scale.anchors
    assert (anchors[1].en, anchors[5].en) == ("None", "Some")
    assert anchors[9] == before.criteria.criteria["C1.1"].scale.anchors[9]
    assert "Line 3" in found(hetao, QLabel, "scale_fault").text()
    session.undo()
    assert session.study is before
