from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolTip
from pytestqt.qtbot import QtBot

from desktop.robustness.draw_views import WideMap
from desktop.widgets.chart_export import render_image
from desktop.widgets.cividis import cividis
from desktop.widgets.comparison_matrix import ComparisonMatrix
from desktop.widgets.grid_chart import GridChart
from desktop.widgets.heat_map import HeatMap
from desktop.widgets.line_breaking import longest_word
from desktop.widgets.measures import TextStyle
from desktop.widgets.theme import Mode, apply_theme, theme

Show = Callable[..., None]

ITEMS = [("C1", "Rules"), ("C2", "Talent"), ("C3", "Capital"), ("C4", "Data")]


def click(chart: GridChart, row: int, column: int) -> None:
    QTest.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=chart.place(row, column).center().toPoint())


@pytest.fixture
def matrix(show: Show) -> ComparisonMatrix:
    made = ComparisonMatrix()
    made.set_comparisons(ITEMS, {("C1", "C2"): 3.0, ("C3", "C1"): 5.0}, {("C1", "C2"): "Does not fit the others."})
    show(made, 700, 320)
    return made


@pytest.fixture
def answers(matrix: ComparisonMatrix) -> list[tuple[str, str, object]]:
    said: list[tuple[str, str, object]] = []
    matrix.edited.connect(lambda *args: said.append(args))
    return said


def test_a_digit_answers_for_the_row(matrix: ComparisonMatrix, answers: list[tuple[str, str, object]]) -> None:
    click(matrix, 1, 2)
    QTest.keyClicks(matrix, "5")
    assert answers == [("C2", "C3", 5.0)]


def test_a_digit_below_the_diagonal_is_announced_for_the_upper_pair(
    matrix: ComparisonMatrix, answers: list[tuple[str, str, object]]
) -> None:
    click(matrix, 2, 1)
    QTest.keyClicks(matrix, "4")
    assert answers == [("C2", "C3", 0.25)]


def test_minus_turns_an_answer_round_and_begins_one_for_the_other_side(
    matrix: ComparisonMatrix, answers: list[tuple[str, str, object]]
) -> None:
    click(matrix, 0, 1)
    QTest.keyClicks(matrix, "-")
    click(matrix, 1, 2)
    QTest.keyClicks(matrix, "-")
    QTest.keyClicks(matrix, "7")
    assert answers == [("C1", "C2", pytest.approx(1 / 3)), ("C2", "C3", pytest.approx(1 / 7))]


def test_what_was_begun_for_the_other_side_is_forgotten_elsewhere(
    matrix: ComparisonMatrix, answers: list[tuple[str, str, object]]
) -> None:
    click(matrix, 1, 2)
    QTest.keyClicks(matrix, "-")
    QTest.keyClick(matrix, Qt.Key.Key_Right)
    QTest.keyClicks(matrix, "7")
    assert answers == [("C2", "C4", 7.0)]


@pytest.mark.parametrize(("sign", "ratio"), [("%", 1 / 5), ("(", 1 / 9), ('"', 1 / 2)])
def test_shift_and_a_digit_answer_for_the_other_side(
    matrix: ComparisonMatrix, answers: list[tuple[str, str, object]], sign: str, ratio: float
) -> None:
    click(matrix, 1, 2)
    QTest.keyClicks(matrix, sign, Qt.KeyboardModifier.ShiftModifier)
    assert answers == [("C2", "C3", pytest.approx(ratio))]


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_delete_takes_an_answer_away(
    matrix: ComparisonMatrix, answers: list[tuple[str, str, object]], key: Qt.Key
) -> None:
    click(matrix, 0, 1)
    QTest.keyClick(matrix, key)
    assert answers == [("C1", "C2", None)]


def test_the_diagonal_and_other_keys_answer_nothing(
    matrix: ComparisonMatrix, answers: list[tuple[str, str, object]]
) -> None:
    click(matrix, 1, 1)
    for key in "5-":
        QTest.keyClicks(matrix, key)
    click(matrix, 0, 1)
    for key in "0x":
        QTest.keyClicks(matrix, key)
    assert answers == []


def test_any_ratio_is_typed_after_enter(
    matrix: ComparisonMatrix, answers: list[tuple[str, str, object]], qtbot: QtBot
) -> None:
    click(matrix, 0, 1)
    QTest.keyClick(matrix, Qt.Key.Key_Return)
    editor = matrix.findChild(QLineEdit, "comparison_editor")
    assert editor is not None
    assert editor.text() == "3"
    QTest.keyClicks(editor, "12")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert editor.isVisible(), "beyond the scale: it stays, with its reason"
    editor.selectAll()
    QTest.keyClicks(editor, "2/5")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert answers == [("C1", "C2", 0.4)]
    qtbot.waitUntil(matrix.hasFocus)


def test_escape_gives_up_a_typed_ratio(
    matrix: ComparisonMatrix, answers: list[tuple[str, str, object]], qtbot: QtBot
) -> None:
    click(matrix, 0, 1)
    QTest.keyClick(matrix, Qt.Key.Key_F2)
    editor = matrix.findChild(QLineEdit, "comparison_editor")
    assert editor is not None
    QTest.keyClicks(editor, "4")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    qtbot.waitUntil(matrix.hasFocus)
    assert answers == []
    QTest.keyClick(matrix, Qt.Key.Key_F2)
    again = [edit for edit in matrix.findChildren(QLineEdit) if edit.isVisible()]
    assert [edit.text() for edit in again] == ["3"]


def test_clicking_elsewhere_commits_a_typed_ratio(
    matrix: ComparisonMatrix, answers: list[tuple[str, str, object]]
) -> None:
    click(matrix, 0, 1)
    QTest.keyClick(matrix, Qt.Key.Key_F2)
    editor = matrix.findChild(QLineEdit, "comparison_editor")
    assert editor is not None
    QTest.keyClicks(editor, "4")
    click(matrix, 2, 3)
    assert answers == [("C1", "C2", 4.0)]


def test_a_whole_matrix_is_pasted_from_its_upper_triangle(matrix: ComparisonMatrix, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(
        "\tRules\tTalent\tCapital\tData\n"
        "Rules\t1\t1/3\t\t2\nTalent\t3\t1\t5\t4\nCapital\t9\t1/5\t1\t0.5\nData\t1/2\t1/4\t2\t1\n"
    )
    with qtbot.waitSignal(matrix.pasted) as said:
        QTest.keyClick(matrix, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert said.args == [
        [
            ("C1", "C2", pytest.approx(1 / 3)), ("C1", "C3", None), ("C1", "C4", 2.0),
            ("C2", "C3", 5.0), ("C2", "C4", 4.0), ("C3", "C4", 0.5),
        ]
    ]  # fmt: skip


def test_a_few_cells_are_pasted_from_the_cursor_on(matrix: ComparisonMatrix, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("7\t1/2")
    click(matrix, 1, 2)
    with qtbot.waitSignal(matrix.pasted) as said:
        QTest.keyClick(matrix, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert said.args == [[("C2", "C3", 7.0), ("C2", "C4", 0.5)]]


def test_a_bad_cell_refuses_the_whole_paste_and_says_where(matrix: ComparisonMatrix, qtbot: QtBot) -> None:
    taken: list[object] = []
    matrix.pasted.connect(taken.append)
    QGuiApplication.clipboard().setText("7\tmuch")
    click(matrix, 1, 2)
    with qtbot.waitSignal(matrix.refused) as said:
        QTest.keyClick(matrix, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert said.args == ["Talent : Data – “much” is not a number; type one as 3, 0.5 or 1/3."]
    assert taken == []


def test_what_is_copied_can_be_pasted_back(matrix: ComparisonMatrix, qtbot: QtBot) -> None:
    QTest.keyClick(matrix, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().splitlines()[:2] == [
        "\tRules\tTalent\tCapital\tData",
        "Rules\t1\t3\t1/5\t",
    ]
    with qtbot.waitSignal(matrix.pasted) as said:
        QTest.keyClick(matrix, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    (pasted,) = said.args
    assert pasted[:3] == [("C1", "C2", 3.0), ("C1", "C3", 0.2), ("C1", "C4", None)]


def test_a_pair_says_its_names_its_ratio_and_what_is_wrong(matrix: ComparisonMatrix) -> None:
    click(matrix, 1, 0)
    assert matrix.accessibleDescription() == "Talent : Rules\n1/3\nDoes not fit the others."
    QTest.keyClick(matrix, Qt.Key.Key_End)
    assert matrix.accessibleDescription() == "Talent : Data\nnot answered"


def test_a_shorter_scale_takes_no_digit_beyond_it(
    matrix: ComparisonMatrix, answers: list[tuple[str, str, object]]
) -> None:
    matrix.set_limit(5)
    click(matrix, 1, 2)
    for key in "75":
        QTest.keyClicks(matrix, key)
    assert answers == [("C2", "C3", 5.0)]


def heat(count: int = 6) -> HeatMap:
    made = HeatMap()
    made.set_values(
        [(f"I{number}", f"Initiative {number}") for number in range(count)],
        [(str(number), str(number + 1)) for number in range(count)],
        [[None if row == 1 else float(row == column) for column in range(count)] for row in range(count)],
        text=lambda value: f"{value:.0%}",
        exact=lambda value: f"{100 * value:.3f} %",
        caption="share of draws",
    )
    return made


def test_a_cell_has_the_colour_of_its_value(show: Show) -> None:
    made = heat()
    show(made, 700, 400)
    image = render_image(made, 1.0)
    for row, column, share in ((0, 0, 1.0), (0, 3, 0.0)):
        corner = made.place(row, column).topLeft().toPoint() + QPoint(3, 3)
        assert image.pixelColor(corner).name() == cividis(share).name()


def test_no_word_of_a_name_is_broken_where_names_of_rows_can_give_way(show: Show) -> None:
    made = WideMap()
    name = "Implementability"
    rows = [(key, "Hetao joint governance and second-generation joint policy package") for key in "ab"]
    made.set_values(rows, [(f"{at}", name) for at in range(6)], [[0.5] * 6] * 2)
    show(made, 900, 240)
    assert made.place(0, 0).width() >= longest_word(name, TextStyle.NOTE)
    assert made.place(0, 0).height() >= 2 * theme().metrics(TextStyle.NOTE).lineSpacing(), "room for two lines of a row"


def test_arrow_keys_move_over_the_map_and_each_cell_is_said(show: Show) -> None:
    made = heat()
    show(made, 700, 400)
    said: list[tuple[str, str]] = []
    made.cell_selected.connect(lambda *args: said.append(args))
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down):
        QTest.keyClick(made, key)
    assert said == [("I0", "0"), ("I0", "1"), ("I1", "1")]
    assert made.accessibleDescription() == "Initiative 1\n2: –"


def test_hovering_a_cell_shows_the_exact_value_and_a_name_is_whole(show: Show, qtbot: QtBot) -> None:
    made = heat()
    show(made, 700, 400)
    QTest.mouseMove(made.viewport(), made.place(0, 0).center().toPoint())
    qtbot.waitUntil(lambda: QToolTip.text() == "Initiative 0\n1: 100.000 %")
    QTest.mouseMove(made.viewport(), QPoint(10, made.place(2, 0).center().toPoint().y()))
    qtbot.waitUntil(lambda: QToolTip.text() == "Initiative 2")


def test_the_cursor_is_scrolled_into_view_beside_the_names(show: Show) -> None:
    made = heat(60)
    show(made, 400, 300)
    made.set_selected_cell("I59", "59")
    corner = made.place(59, 59)
    assert made.viewport().rect().contains(corner.toAlignedRect().adjusted(1, 1, -1, -1))
    made.set_selected_cell("I0", "0")
    assert made.cell_at(made.place(0, 0).center()) == (0, 0)


def test_the_map_keeps_its_cursor_and_repaints_in_a_new_look(show: Show, qapp: QApplication) -> None:
    made = heat()
    show(made, 700, 400)
    made.set_selected_cell("I2", "2")
    before = render_image(made, 1.0)
    apply_theme(qapp, Mode.DARK)
    assert made.selected_cell() == ("I2", "2")
    assert render_image(made, 1.0) != before
