"""A workbook or a CSV that is dropped on the window becomes a dry run on the page of the problem."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.shell.main_window import MainWindow
from desktop.shell.paste_card import PasteCard
from desktop.widgets.text_field import PassageField, TextField
from tests.desktop.finding import click, found


def drop(window: MainWindow, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    none = Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(200, 200), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
    window.dropEvent(event)


def drop_on(widget: QWidget, path: Path) -> None:
    """Drag a file over a widget, as from a file manager, and let go of it there."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    data.setText(str(path))
    place, button, none = widget.rect().center(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QDragEnterEvent(place, Qt.DropAction.CopyAction, data, button, none))
    QApplication.sendEvent(widget, QDropEvent(QPointF(place), Qt.DropAction.CopyAction, data, button, none))


def shown_card(window: MainWindow, qtbot: QtBot) -> PasteCard:
    def cards() -> list[PasteCard]:
        return [card for card in window.findChildren(PasteCard) if card.isVisible()]

    qtbot.waitUntil(lambda: len(cards()) == 1)
    return cards()[0]


def workbook(path: Path, rows: list[list[object]]) -> Path:
    from openpyxl import Workbook

    book = Workbook()
    for row in rows:
        book.worksheets[0].append(row)
    book.save(path)
    return path


def test_a_workbook_of_initiatives_is_looked_at_then_taken_over(
    hetao: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    session = hetao.session
    assert session is not None
    before = session.study
    drop(hetao, workbook(tmp_path / "list.xlsx", [["Initiative", "Quarters"], ["Ferry line", 6], ["Quiet harbour", 3]]))
    card = shown_card(hetao, qtbot)
    assert "2 would be added" in found(card, QLabel, "paste_summary").text()
    assert session.study is before
    click(found(card, QPushButton, "paste_take"))
    added = list(session.study.initiatives.initiatives.values())[-2:]
    assert [(one.name.en, one.duration) for one in added] == [("Ferry line", 6), ("Quiet harbour", 3)]
    session.undo()
    assert session.study is before


@pytest.mark.parametrize(
    ("kind", "name"), [(TextField, "criterion_name_en"), (PassageField, "criterion_definition_en")]
)
def test_a_file_that_is_dropped_on_a_field_is_opened_and_not_written_into_it(
    hetao: MainWindow, qtbot: QtBot, tmp_path: Path, kind: type[TextField | PassageField], name: str
) -> None:
    assert hetao.session is not None
    before, field = hetao.session.study, found(hetao, kind, name)
    target = field.viewport() if isinstance(field, PassageField) else field
    drop_on(target, workbook(tmp_path / "list.xlsx", [["Initiative"], ["Ferry line"]]))
    assert "1 would be added" in found(shown_card(hetao, qtbot), QLabel, "paste_summary").text()
    assert hetao.session.study is before


def test_a_csv_of_criteria_begins_a_study_where_none_is_open(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "criteria.csv"
    path.write_text("Criterion,Definition\nImpact,What changes\nCost,What it takes\n", encoding="utf-8")
    drop(window, path)
    click(found(shown_card(window, qtbot), QPushButton, "paste_take"))
    session = window.session
    assert session is not None
    assert [one.name.en for one in session.study.criteria.criteria.values()] == ["Impact", "Cost"]


@pytest.mark.parametrize("name", ["broken.xlsx", "broken.csv"])
def test_a_table_that_cannot_be_read_is_one_sentence(
    hetao: MainWindow, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    path.write_bytes(b"PK\xff\xfe not a table \xff")
    drop(hetao, path)
    view = hetao.view
    assert view is not None
    qtbot.waitUntil(lambda: name in view.message.text)
