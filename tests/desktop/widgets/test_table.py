from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from desktop.widgets.number_rule import NumberRule
from desktop.widgets.table import Alignment, Cell, Column, DataTable, Row, Value
from desktop.widgets.theme import Mode, apply_theme

Show = Callable[..., None]

LONG = "Recognition and record-filing practice for S&T professionals in both cities, with every detail of it spelt out"


def three(value: Value) -> str:
    return f"{value:.3f}" if isinstance(value, float) else ""


COLUMNS = (
    Column("name", "Initiative", stretch=True),
    Column("closeness", "Closeness", Alignment.RIGHT, format=three, editable=True, number=NumberRule(0, 1), width=120),
    Column("lead", "Lead", editable=True, width=100),
)


def rows(*values: float) -> list[Row]:
    return [
        Row(f"I{number}", {"name": f"Initiative {number}", "closeness": value, "lead": "Shenzhen"})
        for number, value in enumerate(values, start=1)
    ]


@pytest.fixture
def table(show: Show) -> DataTable:
    made = DataTable(COLUMNS)
    made.setObjectName("initiatives")
    made.set_rows(rows(0.5, 0.8, 0.3))
    show(made, 700, 300)
    return made


def cell(table: DataTable, key: str, column: str) -> QRect:
    row = table.shown_keys().index(key)
    place = [each.key for each in COLUMNS].index(column)
    return table.visualRect(table.model().index(row, place))


def click(table: DataTable, key: str, column: str) -> None:
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=cell(table, key, column).center())


def editors(table: DataTable) -> list[QLineEdit]:
    return [edit for edit in table.viewport().findChildren(QLineEdit) if edit.isVisible()]


def editor_of(table: DataTable) -> QLineEdit:
    (editor,) = editors(table)
    return editor


def test_clicking_a_row_says_its_key(table: DataTable, qtbot: QtBot) -> None:
    with qtbot.waitSignal(table.row_selected) as said:
        click(table, "I2", "name")
    assert said.args == ["I2"]
    assert table.current_cell() == ("I2", "name")


def test_arrow_keys_go_from_row_to_row(table: DataTable) -> None:
    said: list[str] = []
    table.row_selected.connect(said.append)
    click(table, "I1", "name")
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert said == ["I1", "I2", "I3"]


def test_selecting_a_row_for_the_user_announces_nothing(table: DataTable) -> None:
    said: list[str] = []
    table.row_selected.connect(said.append)
    table.select_row("I3")
    assert table.current_key() == "I3"
    assert said == []


def test_sorting_by_a_figure_is_by_value_and_clicking_three_times_restores_the_order(table: DataTable) -> None:
    header = table.horizontalHeader()
    middle = QPoint(header.sectionViewportPosition(1) + 30, header.height() // 2)
    orders = []
    for _click in range(3):
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=middle)
        orders.append(table.shown_keys())
    assert orders == [["I3", "I1", "I2"], ["I2", "I1", "I3"], ["I1", "I2", "I3"]]


def test_an_edit_is_announced_and_the_cell_waits_for_the_study(table: DataTable, qtbot: QtBot) -> None:
    said: list[tuple[str, str, object]] = []
    table.edited.connect(lambda *args: said.append(args))
    click(table, "I1", "closeness")
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = editor_of(table)
    editor.selectAll()
    QTest.keyClicks(editor, ".25")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: said == [("I1", "closeness", 0.25)])
    assert table.table_rows().rows[0].cells["closeness"] == 0.5


@pytest.mark.parametrize(("column", "typed", "wanted"), [("closeness", ".25", 0.25), ("lead", "Zhuhai", "Zhuhai")])
def test_what_is_typed_outlives_a_row_that_is_drawn_anew_meanwhile(
    table: DataTable, qtbot: QtBot, column: str, typed: str, wanted: object
) -> None:
    said: list[tuple[str, str, object]] = []
    table.edited.connect(lambda *args: said.append(args))
    click(table, "I1", column)
    QTest.keyClick(table, Qt.Key.Key_F2)
    assert table.editing()
    editor = editor_of(table)
    editor.selectAll()
    QTest.keyClicks(editor, typed)
    table.set_rows(rows(0.6, 0.8, 0.3))
    table.set_columns(COLUMNS)
    assert editor.text() == typed
    QTest.keyClick(editor, Qt.Key.Key_Return)
    table.set_rows(rows(0.7, 0.8, 0.3))
    qtbot.waitUntil(lambda: said == [("I1", column, wanted)])


def test_typing_over_a_cell_begins_an_edit_and_escape_gives_it_up(table: DataTable) -> None:
    said: list[tuple[str, str, object]] = []
    table.edited.connect(lambda *args: said.append(args))
    click(table, "I1", "closeness")
    QTest.keyClicks(table, "1")
    editor = editor_of(table)
    assert editor.text() == "1"
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert said == []
    assert not editors(table)


def test_a_number_that_is_refused_stays_in_its_cell_with_the_reason(table: DataTable, qtbot: QtBot) -> None:
    said: list[tuple[str, str, object]] = []
    table.edited.connect(lambda *args: said.append(args))
    click(table, "I1", "closeness")
    QTest.keyClicks(table, "7")
    editor = editor_of(table)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    reason = table.viewport().findChild(QLabel, "number_reason")
    assert reason is not None
    assert reason.text() == "Type a number from 0 to 1."
    assert editor.isVisible()
    assert said == []
    editor.selectAll()
    QTest.keyClicks(editor, "1/2")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert editor.isVisible(), "a closeness is not typed as a ratio"
    editor.selectAll()
    QTest.keyClicks(editor, "0.7")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: said == [("I1", "closeness", 0.7)])
    qtbot.waitUntil(lambda: not editors(table))


def test_leaving_an_unchanged_cell_announces_nothing(table: DataTable, qtbot: QtBot) -> None:
    said: list[tuple[str, str, object]] = []
    table.edited.connect(lambda *args: said.append(args))
    for column in ("closeness", "lead"):
        click(table, "I2", column)
        QTest.keyClick(table, Qt.Key.Key_F2)
        QTest.keyClick(editor_of(table), Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not editors(table))
    assert said == []


def test_only_what_is_editable_opens_and_enter_elsewhere_activates_the_row(table: DataTable, qtbot: QtBot) -> None:
    click(table, "I2", "name")
    with qtbot.waitSignal(table.row_activated) as said:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert said.args == ["I2"]
    table.set_rows([Row("I1", {"closeness": Cell(None, "not my field", editable=False)})])
    click(table, "I1", "closeness")
    QTest.keyClick(table, Qt.Key.Key_F2)
    assert not editors(table)


def test_new_values_keep_selection_and_scroll_position(show: Show) -> None:
    table = DataTable(COLUMNS)
    table.set_rows(rows(*(number / 100 for number in range(100))))
    show(table, 600, 300)
    table.select_row("I50", "closeness")
    down = table.verticalScrollBar().value()
    table.set_rows(rows(*(number / 200 for number in range(100))))
    assert table.current_cell() == ("I50", "closeness")
    assert table.verticalScrollBar().value() == down
    said: list[str] = []
    table.row_selected.connect(said.append)
    table.set_rows(rows(*(number / 200 for number in range(120))))
    assert table.current_cell() == ("I50", "closeness")
    assert [str(index.data(Qt.ItemDataRole.UserRole)) for index in table.selectionModel().selectedRows()] == ["I50"]
    assert table.verticalScrollBar().value() == down
    assert said == []


def test_copying_takes_all_rows_with_headers_in_the_order_shown(table: DataTable) -> None:
    table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    click(table, "I1", "name")
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == (
        "Initiative\tCloseness\tLead\n"
        "Initiative 2\t0.800\tShenzhen\nInitiative 1\t0.500\tShenzhen\nInitiative 3\t0.300\tShenzhen\n"
    )


def test_copying_several_selected_rows_takes_only_these(table: DataTable) -> None:
    click(table, "I1", "name")
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert [line.split("\t")[0] for line in lines] == ["Initiative", "Initiative 1", "Initiative 2"]


def test_pasting_announces_rows_of_texts(table: DataTable, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText('0.1\tHong Kong\n0.2\t"two\tparts"\n')
    click(table, "I2", "closeness")
    with qtbot.waitSignal(table.pasted) as said:
        QTest.keyClick(table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert said.args == [[["0.1", "Hong Kong"], ["0.2", "two\tparts"]]]
    assert table.current_cell() == ("I2", "closeness")


def test_widths_are_kept_under_the_name_of_the_table(table: DataTable, show: Show) -> None:
    table.horizontalHeader().resizeSection(1, 173)
    again = DataTable(COLUMNS)
    again.setObjectName("initiatives")
    show(again, 700, 300)
    other = DataTable(COLUMNS)
    other.setObjectName("others")
    show(other, 700, 300)
    assert again.columnWidth(1) == 173
    assert other.columnWidth(1) == 120


def test_the_stretched_column_fills_the_table_but_never_vanishes(table: DataTable) -> None:
    assert sum(table.columnWidth(number) for number in range(3)) == table.viewport().width()
    table.resize(300, 300)
    assert table.columnWidth(0) == 160


def test_a_text_that_is_cut_is_shown_whole_on_hover(table: DataTable, qtbot: QtBot) -> None:
    table.set_rows([Row("I1", {"name": LONG, "lead": Cell("SZ", tooltip="Shenzhen Municipal Government")})])
    for column, whole in (("name", LONG), ("lead", "Shenzhen Municipal Government")):
        place = cell(table, "I1", column).center()
        QToolTip.hideText()
        hover(table.viewport(), place)
        qtbot.waitUntil(lambda whole=whole: QToolTip.text() == whole)  # type: ignore[misc]  # mypy: a default in a lambda


def hover(widget: QWidget, place: QPoint) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QHelpEvent

    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, place, widget.mapToGlobal(place)))


def test_wrapped_rows_grow_and_show_the_whole_text(table: DataTable, qtbot: QtBot) -> None:
    table.set_rows([Row("I1", {"name": LONG * 2}), Row("I2", {"name": "short"})])
    table.set_wrap(wrap=True)
    qtbot.waitUntil(lambda: table.rowHeight(0) > table.rowHeight(1))


def test_a_filter_leaves_the_rows_that_hold_the_text(table: DataTable) -> None:
    table.set_filter("initiative 2")
    assert table.shown_keys() == ["I2"]
    table.set_filter("")
    assert len(table.shown_keys()) == 3


def test_rows_grow_with_the_text_size_and_shrink_where_dense(
    table: DataTable, qapp: QApplication, qtbot: QtBot
) -> None:
    assert table.rowHeight(0) == 32
    table.set_dense(dense=True)
    qtbot.waitUntil(lambda: table.rowHeight(0) == 26)
    apply_theme(qapp, Mode.DARK, 2.0)
    qtbot.waitUntil(lambda: table.rowHeight(0) == 52)


def test_columns_grow_with_the_text_size_and_come_back_to_the_width_that_they_were_given(
    table: DataTable, qapp: QApplication
) -> None:
    table.horizontalHeader().resizeSection(1, 173)
    apply_theme(qapp, Mode.LIGHT, 2.0)
    assert [table.columnWidth(number) for number in (1, 2)] == [346, 200]
    table.horizontalHeader().resizeSection(1, 300)
    apply_theme(qapp, Mode.LIGHT, 1.0)
    assert [table.columnWidth(number) for number in (1, 2)] == [150, 100]


def test_a_narrow_column_that_large_text_widened_is_as_narrow_again_afterwards(
    table: DataTable, qapp: QApplication, show: Show
) -> None:
    narrow = [Column("code", "Code", width=48), *COLUMNS]
    table.set_columns(narrow)
    apply_theme(qapp, Mode.LIGHT, 2.0)
    assert table.columnWidth(0) == 96
    apply_theme(qapp, Mode.LIGHT, 1.0)
    assert table.columnWidth(0) == 48
    again = DataTable(narrow)
    again.setObjectName(table.objectName())
    show(again, 700, 300)
    assert again.columnWidth(0) == 48


def test_only_rows_that_differ_are_drawn_again(table: DataTable) -> None:
    changed: list[int] = []
    table.table_rows().dataChanged.connect(lambda first, _last: changed.append(first.row()))
    table.set_rows(rows(0.5, 0.9, 0.3))
    assert changed == [1]


def test_a_long_heading_over_a_narrow_column_goes_over_several_lines(table: DataTable) -> None:
    header = table.horizontalHeader()
    one_line = header.height()
    table.set_columns([*COLUMNS[:2], Column("lead", "Mutual recognition of standards and results", width=120)])
    assert header.height() > one_line + 20
    header.resizeSection(2, 400)
    assert header.height() == one_line
