"""Measured values: low, most likely and high, with their source."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.scoring.measured_view import HIGH, LOW, MODE, SOURCE, measured
from desktop.scoring.page import ScorePage
from desktop.shell.paste_card import PasteCard
from desktop.widgets.messages import InlineMessage
from desktop.widgets.table import DataTable
from models.edits.ratings import set_measurement
from models.problem.indicators import Measurement
from models.study import Study
from tests.desktop.finding import CTRL, click, found
from tests.desktop.scoring.conftest import Open

Key = Qt.Key


def table_of(page: ScorePage) -> DataTable:
    click(found(page, QPushButton, "segment_measured"))
    table = found(page, DataTable, "measured_table")
    table.setFocus()
    return table


def type_at(qtbot: QtBot, table: DataTable, row: str, column: str, text: str) -> None:
    """Go to a cell, open it, type and press Enter; return once Qt has handed the text over, or kept it as refused."""
    table.select_row(row, column)
    QTest.keyClick(table, Key.Key_Return)
    editor = table.viewport().findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    if text:
        QTest.keyClicks(editor, text)
    else:
        QTest.keyClick(editor, Key.Key_Delete)
    QTest.keyClick(editor, Key.Key_Return)
    qtbot.waitUntil(lambda: table.state() != DataTable.State.EditingState or shown_reason(table) != "")


def shown_reason(table: DataTable) -> str:
    label = table.viewport().findChild(QLabel, "number_reason")
    return label.text() if label is not None else ""


def cost(page: ScorePage, initiative: str = "I01") -> Measurement | None:
    return page.session.study.indicators.measurement(initiative, "cost")


def test_a_value_is_typed_and_undone(page: ScorePage, sample: Study, qtbot: QtBot) -> None:
    type_at(qtbot, table_of(page), "I01", MODE, "70")

    assert cost(page) == Measurement(70.0, 48.0, 75.0, "illustrative")
    page.session.undo()
    assert page.session.study is sample


def test_a_source_is_typed(page: ScorePage, qtbot: QtBot) -> None:
    type_at(qtbot, table_of(page), "I01", SOURCE, "Budget Bureau 2024")

    kept = cost(page)
    assert kept is not None
    assert kept.source == "Budget Bureau 2024"


def test_values_out_of_order_are_refused_in_one_sentence(page: ScorePage, sample: Study, qtbot: QtBot) -> None:
    type_at(qtbot, table_of(page), "I01", LOW, "90")

    assert page.session.study is sample
    said = found(page, InlineMessage, "score_message").text
    assert "must lie between" in said
    assert "Hetao joint governance" in said


def test_a_value_beyond_the_scale_is_refused_in_one_sentence(page: ScorePage, sample: Study, qtbot: QtBot) -> None:
    type_at(qtbot, table_of(page), "I01", HIGH, "99999")

    assert page.session.study is sample
    assert "20000" in found(page, InlineMessage, "score_message").text.replace(",", "")


def test_text_is_refused_in_its_cell(page: ScorePage, sample: Study, qtbot: QtBot) -> None:
    table = table_of(page)
    type_at(qtbot, table, "I01", MODE, "lots")

    assert "is not a number" in shown_reason(table)
    assert page.session.study is sample


def test_a_most_likely_value_taken_away_takes_the_measurement_away(page: ScorePage, qtbot: QtBot) -> None:
    type_at(qtbot, table_of(page), "I02", MODE, "")

    assert cost(page, "I02") is None
    assert "23 of 24 values entered" in found(page, QLabel, "page_subtitle").text()


def test_a_low_value_given_first_is_kept(open_page: Open, sample: Study, qtbot: QtBot) -> None:
    page = open_page(set_measurement(sample, "I03", "cost", None))
    type_at(qtbot, table_of(page), "I03", LOW, "15")

    assert cost(page, "I03") == Measurement(15.0, low=15.0)


def test_the_other_indicator_is_chosen_by_keys_and_has_its_unit_in_the_header(page: ScorePage, qtbot: QtBot) -> None:
    table = table_of(page)
    choice = found(page, QComboBox, "indicator_choice")
    choice.setFocus()
    QTest.keyClick(choice, Key.Key_Down)

    assert [column.title for column in table.table_rows().columns][2] == "Most likely (months)"
    type_at(qtbot, table, "I01", MODE, "10")
    kept = page.session.study.indicators.measurement("I01", "months")
    assert kept is not None
    assert kept.mode == 10
    assert cost(page) == Measurement(60.0, 48.0, 75.0, "illustrative")


@pytest.mark.parametrize("field", [LOW, HIGH, MODE, SOURCE])
def test_nothing_measured_and_nothing_typed_is_no_measurement(field: str) -> None:
    assert measured(None, field, None) is None


def test_values_out_of_excel_are_looked_at_then_taken_over_as_one_step(page: ScorePage, sample: Study) -> None:
    table = table_of(page)
    indicator = str(found(page, QComboBox, "indicator_choice").currentData())
    QGuiApplication.clipboard().setText("I03\t10\t12\t15\tOffice\nI04\tmuch\n")
    QTest.keyClick(table, Key.Key_V, CTRL)
    card = found(page, PasteCard, "paste_card")
    assert card.isVisible()
    assert "1 would be changed" in found(card, QLabel, "paste_summary").text()
    assert "Line 2" in found(card, QLabel, "paste_refusals").text()
    assert page.session.study is sample
    click(found(card, QPushButton, "paste_take"))
    assert page.session.study.indicators.measurement("I03", indicator) == Measurement(12.0, 10.0, 15.0, "Office")
    page.session.undo()
    assert page.session.study is sample
