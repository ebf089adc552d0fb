"""The matrix: edited by keys, pasted whole or not at all."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from desktop.comparing.consistency_strip import ConsistencyStrip
from desktop.comparing.matrix_view import NodeMatrix
from desktop.comparing.page import ComparePage
from desktop.widgets.messages import InlineMessage
from desktop.widgets.progress_list import ProgressList
from models.study import Study
from tests.desktop.comparing.finding import find, press, text

SZ_01 = "SZ-01"


@pytest.fixture
def matrix(page: ComparePage) -> NodeMatrix:
    rows = find(page, "node_list", ProgressList)
    rows.setFocus()
    QTest.keyClick(rows, Qt.Key.Key_Down)  # Innovation: three sub-criteria
    press("m")
    found = find(page, "comparison_matrix", NodeMatrix)
    assert found.hasFocus()
    return found


def answers(page: ComparePage) -> list[float | None]:
    ballot = page.session.study.comparison_ballot(SZ_01)
    pairs = (("C1.1", "C1.2"), ("C1.1", "C1.3"), ("C1.2", "C1.3"))
    return [ballot.ratio("C1", one, other) for one, other in pairs]


def paste(matrix: NodeMatrix, cells: str) -> None:
    QGuiApplication.clipboard().setText(cells)
    QTest.keyClick(matrix, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_a_digit_in_the_upper_triangle_answers_and_undo_takes_it_back(
    page: ComparePage, matrix: NodeMatrix, hetao: Study
) -> None:
    matrix.choose(0, 2)
    press("7")
    assert answers(page)[1] == 7

    page.session.undo()
    assert page.session.study is hetao


def test_a_digit_in_the_lower_triangle_is_the_reciprocal_and_the_cursor_stays(
    page: ComparePage, matrix: NodeMatrix
) -> None:
    matrix.choose(2, 0)
    press("4")

    assert answers(page)[1] == pytest.approx(1 / 4)
    assert matrix.selected_cell() == ("C1.3", "C1.1")


def test_delete_takes_an_answer_back(page: ComparePage, matrix: NodeMatrix) -> None:
    matrix.choose(0, 1)
    press(Qt.Key.Key_Delete)

    assert answers(page)[0] is None


def test_a_whole_matrix_is_pasted_as_one_step_with_its_rounded_reciprocals(
    page: ComparePage, matrix: NodeMatrix, hetao: Study
) -> None:
    paste(matrix, "1\t0.13\t3\n8\t1\t1/5\n0.33\t5\t1")

    assert answers(page) == pytest.approx([1 / 8, 3, 1 / 5])
    page.session.undo()
    assert page.session.study is hetao


def test_a_matrix_with_names_and_only_its_upper_triangle_is_pasted(page: ComparePage, matrix: NodeMatrix) -> None:
    paste(matrix, "\ta\tb\tc\na\t1\t2\t4\nb\t\t1\t3\nc\t\t\t1")

    assert answers(page) == [2, 4, 3]


@pytest.mark.parametrize(
    ("cells", "row", "column", "words"),
    [
        ("1\t2\t4\n3\t1\t2\n1/4\t1/2\t1", "Joint R&D capability", "Transformation of research results", "reciprocal"),
        (
            "1\t2\t12\n1/2\t1\t2\n1/12\t1/2\t1",
            "Joint R&D capability",
            "Integration of S&T with the economy",
            "1/9 to 9",
        ),
        ("1\t2\t4\n1/2\t1\tmore\n1/4\t1/2\t1", "Transformation of research results", "Integration of S&T", "“more”"),
        ("2\t2\t4\n1/2\t1\t2\n1/4\t1/2\t1", "Joint R&D capability", "Joint R&D capability", "must be 1"),
        ("1\t2\t-4\n1/2\t1\t2\n\t1/2\t1", "Joint R&D capability", "Integration of S&T", "1/9 to 9"),
    ],
)
def test_a_wrong_cell_refuses_the_whole_paste_and_is_named(
    page: ComparePage, matrix: NodeMatrix, hetao: Study, cells: str, row: str, column: str, words: str
) -> None:
    paste(matrix, cells)

    said = find(page, "compare_message", InlineMessage).text
    assert f"Row “{row}" in said
    assert f"column “{column}" in said
    assert words in said
    assert page.session.study is hetao


def test_a_block_that_is_too_large_is_refused(page: ComparePage, matrix: NodeMatrix, hetao: Study) -> None:
    paste(matrix, "\n".join(["1\t1\t1\t1\t1"] * 5))

    assert "do not fit" in find(page, "compare_message", InlineMessage).text
    assert page.session.study is hetao


def test_a_smaller_block_is_put_at_the_cursor(page: ComparePage, matrix: NodeMatrix) -> None:
    before = answers(page)
    matrix.choose(0, 1)
    paste(matrix, "6\t7")

    assert answers(page) == [6, 7, before[2]]


def test_the_strip_shows_the_cr_of_every_expert_here(page: ComparePage, matrix: NodeMatrix) -> None:
    dots = find(page, "consistency_strip", ConsistencyStrip).dots()

    assert len(dots) == 24
    assert [dot.name for dot in dots if dot.chosen] == ["Expert SZ-01"]
    assert all(dot.complete for dot in dots)
    assert [row.count for row in find(page, "expert_list", ProgressList).rows()] == ["3/3"] * 24


def test_the_table_of_random_indices_is_named_beside_cr(page: ComparePage, matrix: NodeMatrix) -> None:
    assert "Saaty" in text(page, "matrix_consistency")


def test_the_question_stands_at_the_cell_that_was_left(page: ComparePage, matrix: NodeMatrix) -> None:
    matrix.choose(1, 2)
    press("m", "a", "9")

    assert answers(page)[2] == 9
