"""SWOT is written, moved, compared and linked by hand, and stands beside the ranking without touching it."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.place import Place
from desktop.session.session import Session
from desktop.shell.main_window import MainWindow
from desktop.shell.paste_card import PasteCard
from desktop.widgets.messages import InlineMessage
from desktop.widgets.scatter_chart import ScatterChart
from desktop.widgets.segmented import SegmentedControl
from desktop.widgets.table import DataTable
from desktop.widgets.text_field import PassageField
from models.editing.kinds import EditKind
from models.edits.comparisons import set_comparison
from models.problem.swot import Quadrant
from models.text import Script
from tests.desktop.finding import ALT, CTRL, click, enter, found, press, settle, type_into


@pytest.fixture
def session(hetao: MainWindow) -> Session:
    assert hetao.session is not None
    assert hetao.view is not None
    hetao.view.enter(Place("problem", part="swot"))
    settle()
    return hetao.session


def quarter(window: MainWindow, quadrant: str) -> DataTable:
    return found(window, DataTable, f"quarter_{quadrant}")


def view(window: MainWindow, key: str) -> None:
    click(found(found(window, SegmentedControl, "swot_views"), QPushButton, f"segment_{key}"))


def choose(window: MainWindow, name: str, text: str) -> None:
    combo = found(window, QComboBox, name)
    place = next(number for number in range(combo.count()) if combo.itemText(number).startswith(text))
    combo.setCurrentIndex(place)
    combo.activated.emit(place)
    settle()


def test_four_quarters_show_every_finding_and_what_it_weighs(hetao: MainWindow, session: Session) -> None:
    counts = {one: len(quarter(hetao, one.value).shown_keys()) for one in Quadrant}
    assert sum(counts.values()) == len(session.study.swot.factors) == 56
    choose(hetao, "swot_subject", "Co-operation")
    assert quarter(hetao, "S").shown_keys() == ["CO-S1", "CO-S2", "CO-S3", "CO-S4", "CO-S5"]


def test_ins_adds_a_finding_where_the_user_is_and_opens_its_words(hetao: MainWindow, session: Session) -> None:
    choose(hetao, "swot_subject", "Hong Kong")
    press(quarter(hetao, "W"), Qt.Key.Key_Insert)
    editor = quarter(hetao, "W").viewport().findChild(QLineEdit)
    assert editor is not None
    type_into(editor, "Little land")
    enter(editor)
    added = list(session.study.swot.factors.values())[-1]
    assert (added.text.en, added.quadrant, added.subject) == ("Little land", Quadrant.WEAKNESS, "HK")
    session.undo()
    session.undo()
    assert added.id not in session.study.swot.factors


def test_a_list_of_findings_is_pasted_into_the_quarter_where_the_user_is(hetao: MainWindow, session: Session) -> None:
    before = session.study
    choose(hetao, "swot_subject", "Hong Kong")
    QGuiApplication.clipboard().setText("Finding\tEvidence\nLittle land\tCensus\nHigh rents\t\n")
    press(quarter(hetao, "T"), Qt.Key.Key_V, CTRL)
    card = next(one for one in hetao.findChildren(PasteCard) if one.isVisible())
    press(found(card, QPushButton, "paste_take"), Qt.Key.Key_Return)
    added = [one for key, one in session.study.swot.factors.items() if key not in before.swot.factors]
    assert [(one.text.en, one.quadrant, one.subject, one.evidence) for one in added] == [
        ("Little land", Quadrant.THREAT, "HK", "Census"),
        ("High rents", Quadrant.THREAT, "HK", ""),
    ]
    assert added[-1].id in quarter(hetao, "T").shown_keys()
    session.undo()
    assert session.study is before


def test_a_finding_is_written_in_three_scripts_with_its_evidence_and_criteria(
    hetao: MainWindow, session: Session
) -> None:
    table = quarter(hetao, "O")
    table.setFocus()
    table.select_row("SZ-O2")
    table.row_selected.emit("SZ-O2")
    type_into(found(hetao, PassageField, "factor_text_zh_hant"), "Reform anew")
    type_into(found(hetao, PassageField, "factor_evidence"), "A report")
    choose(hetao, "factor_criterion_add", "C1 ")
    factor = session.study.swot.factors["SZ-O2"]
    assert (factor.text.zh_hant, factor.evidence) == ("Reform anew", "A report")
    assert "C1" in factor.criteria


def test_alt_and_arrows_move_a_finding_in_its_quarter_and_to_the_next(hetao: MainWindow, session: Session) -> None:
    choose(hetao, "swot_subject", "Co-operation")
    table = quarter(hetao, "S")
    table.setFocus()
    table.select_row("CO-S1")
    QTest.keyClick(table, Qt.Key.Key_Down, ALT)
    assert quarter(hetao, "S").shown_keys()[:2] == ["CO-S2", "CO-S1"]
    QTest.keyClick(table, Qt.Key.Key_Right, ALT)
    settle()
    assert session.study.swot.factors["CO-S1"].quadrant is Quadrant.WEAKNESS
    assert session.undo_kind is EditKind.MOVE_FACTOR
    assert "CO-S1" in quarter(hetao, "W").shown_keys()


def test_removing_a_compared_finding_says_what_goes_and_undo_brings_all_back(
    hetao: MainWindow, session: Session
) -> None:
    expert = next(iter(session.study.panel.experts))

    edit = partial(set_comparison, expert=expert, node="swot.S", one="CO-S1", other="CO-S2", ratio=3.0)
    session.edit(EditKind.SET_COMPARISON, edit)
    before = session.study
    table = quarter(hetao, "S")
    table.setFocus()
    table.select_row("CO-S1")
    QTest.keyClick(table, Qt.Key.Key_Delete)
    message = found(hetao, InlineMessage, "swot_message")
    assert "1 expert has compared this finding" in message.text
    assert session.study is before
    click(found(message, QPushButton, "message_action"))
    assert "CO-S1" not in session.study.swot.factors
    session.undo()
    assert session.study is before


def test_the_findings_are_compared_on_the_page_of_comparisons(hetao: MainWindow, session: Session) -> None:
    click(found(hetao, QPushButton, "swot_compare"))
    before = session.study
    focus = hetao.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_5)
    settle()
    changed = [key for key, one in session.study.comparisons.items() if one is not before.comparisons.get(key)]
    assert len(changed) == 1
    assert any(node.startswith("swot") for node in session.study.comparisons[changed[0]].comparisons)


def test_a_strategy_is_linked_to_findings_and_initiatives(hetao: MainWindow, session: Session) -> None:
    view(hetao, "strategies")
    table = found(hetao, DataTable, "strategies_table")
    press(table, Qt.Key.Key_Insert)
    editor = table.viewport().findChild(QLineEdit)
    assert editor is not None
    type_into(editor, "Build on what both have")
    enter(editor)
    key = table.current_key()
    choose(hetao, "strategy_factor_add", "CO-S1")
    choose(hetao, "strategy_initiative_add", "I07")
    click(found(hetao, QPushButton, "strategy_initiative_note_I07"))
    one = session.study.swot.strategies[key]
    assert one.text.own(Script.EN) == "Build on what both have"
    assert (one.factors, one.initiatives) == ({"CO-S1": 3}, {"I07": 1})
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert key not in session.study.swot.strategies


def test_support_stands_against_closeness_and_says_how_far_they_agree(
    hetao: MainWindow, session: Session, qtbot: QtBot
) -> None:
    view(hetao, "support")
    chart = found(hetao, ScatterChart, "support_chart")
    qtbot.waitUntil(chart.isVisible)
    assert len(chart.picture().dots) == 24
    assert max(dot.y for dot in chart.picture().dots) == 1.0
    qtbot.waitUntil(lambda: "τ = " in found(hetao, QLabel, "support_said").text())
    choose(hetao, "support_voice", "Hong Kong")
    assert len(chart.picture().dots) == 24
