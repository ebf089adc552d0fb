"""An edited workbook in the window: differences first, then one edit that undo takes back; templates become studies."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.shell import file_dialogs
from desktop.shell.main_window import MainWindow
from desktop.targets import sample_study
from desktop.widgets.messages import InlineMessage, Severity
from desktop.widgets.table import DataTable
from desktop.wording import term
from desktop.workbook_edits import values, write_template
from models.editing.kinds import EditKind
from models.errors import InputError
from models.exchange.workbook.write import workbook_bytes
from models.exchange.workbook_edits.faults import NoOpenStudyError
from models.exchange.workbook_edits.read import Change
from models.problem.calendar import Horizon, Quarter
from models.study import Study
from models.text import Script, Text
from tests.desktop.finding import click, found
from tests.models.exchange.workbook.workbooks import content
from tests.office import opened


def planned_house() -> Study:
    """The smallest sample, with a phase to plan in."""
    study = sample_study("house")
    phase = Horizon("only", Text("Only phase"), Quarter(2026, 4))
    return replace(study, frame=replace(study.frame, horizons=(phase,)))


@pytest.fixture
def window_on_house(window: MainWindow) -> MainWindow:
    window.new_study(planned_house())
    assert window.view is not None
    return window


@pytest.fixture
def edited(tmp_path: Path) -> Callable[[object, str], Path]:
    """The workbook of the study with one cell of its data changed."""
    path = tmp_path / "planners.xlsx"
    path.write_bytes(workbook_bytes(replace(content(planned_house()), wording=term)))

    def edit(value: object, heading: str) -> Path:
        book: Workbook = opened(path, values=False)
        page = book["Blueprint data"]
        column = next(cell.column for cell in page[1] if cell.value == heading)
        page.cell(2, column or 0).value = value  # type: ignore[assignment]
        book.save(path)
        return path

    return edit


def rows(window: MainWindow, name: str) -> int:
    return len(found(window, DataTable, name).shown_keys())


def test_the_differences_are_shown_and_nothing_is_changed_until_the_user_agrees(
    qtbot: QtBot, window_on_house: MainWindow, edited: Callable[[object, str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    window, path = window_on_house, edited("Square metres", "Indicator")
    session = window.session
    assert session is not None
    before = session.study
    monkeypatch.setattr(file_dialogs, "ask_for_import", lambda *_: path)
    window.menus.actions["import_workbook"].trigger()
    qtbot.waitUntil(lambda: found(window, QPushButton, "workbook_take").isEnabled(), timeout=30_000)
    qtbot.waitUntil(lambda: rows(window, "workbook_changed") == 1)
    assert session.study is before
    click(found(window, QPushButton, "workbook_take"))
    first = next(iter(session.study.initiatives.initiatives.values()))
    changed = [one for one in session.study.initiatives.initiatives.values() if one.kpi.en == "Square metres"]
    assert first.id in session.study.initiatives.initiatives
    assert len(changed) == 1
    assert session.undo_kind is EditKind.IMPORT_WORKBOOK
    session.undo()
    assert session.study is before


def test_what_is_refused_is_named_by_its_cell(
    qtbot: QtBot, window_on_house: MainWindow, edited: Callable[[object, str], Path]
) -> None:
    window = window_on_house
    window.dropping.drop([edited("soon", "Start quarter")])
    qtbot.waitUntil(lambda: window.findChild(DataTable, "workbook_refused") is not None, timeout=30_000)
    qtbot.waitUntil(lambda: rows(window, "workbook_refused") == 1, timeout=30_000)
    assert not found(window, QPushButton, "workbook_take").isEnabled()
    click(found(window, QPushButton, "workbook_leave"))
    view = window.view
    assert view is not None
    assert window.aside.page is None


def test_a_workbook_of_another_study_is_refused_in_a_sentence(
    qtbot: QtBot, hetao: MainWindow, edited: Callable[[object, str], Path]
) -> None:
    hetao.workbooks.take([edited("x", "Indicator")])
    qtbot.waitUntil(lambda: hetao.findChild(QWidget, "workbook_message") is not None, timeout=30_000)
    message = found(hetao, InlineMessage, "workbook_message")
    qtbot.waitUntil(lambda: "another study" in message.text, timeout=30_000)


def test_a_template_becomes_a_study_without_a_name(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "template.xlsx"
    write_template(sample_study("house"), path, Script.EN)
    window.dropping.drop([path])
    qtbot.waitUntil(lambda: window.view is not None, timeout=30_000)
    assert window.session is not None
    assert list(window.session.study.initiatives.initiatives) == list(sample_study("house").initiatives.initiatives)
    assert window.view is not None
    assert window.view.message.severity is Severity.GOOD


def test_the_bad_cells_of_a_template_are_shown(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "template.xlsx"
    write_template(sample_study("house"), path, Script.EN)
    book = opened(path, values=False)
    book["Initiatives"]["A2"].value = "two words"
    book.save(path)
    window.dropping.drop([path])
    qtbot.waitUntil(lambda: window.findChild(DataTable, "workbook_refused") is not None, timeout=30_000)
    table = found(window, DataTable, "workbook_refused")
    assert rows(window, "workbook_refused") >= 1
    assert {str(table.model().index(0, column).data()) for column in range(2)} >= {"Initiatives!A2"}
    page = window.aside.page
    assert page is not None
    assert "template.xlsx · the rest is a new study" in found(page, QLabel, "page_subtitle").text()
    assert window.session is not None
    assert list(window.session.study.initiatives.initiatives) == ["B", "C"]


def test_without_a_study_an_edited_workbook_asks_for_one(
    qtbot: QtBot, window: MainWindow, edited: Callable[[object, str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[InputError] = []
    monkeypatch.setattr(window, "say_fault", told.append)
    window.workbooks.take([edited("x", "Indicator")])
    qtbot.waitUntil(lambda: bool(told), timeout=30_000)
    assert isinstance(told[0], NoOpenStudyError)


def test_the_template_of_the_open_study_is_saved(
    window_on_house: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "own.xlsx"
    monkeypatch.setattr(file_dialogs, "ask_for_template", lambda *_: path)
    window_on_house.menus.actions["save_template"].trigger()
    assert "Initiatives" in opened(path).sheetnames


def test_the_report_is_written_beside_the_work(
    qtbot: QtBot, window_on_house: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "report.docx"
    monkeypatch.setattr(file_dialogs, "ask_for_report", lambda *_: path)
    window_on_house.menus.actions["export_report"].trigger()
    click(found(window_on_house, QPushButton, "export_go"))
    view = window_on_house.view
    assert view is not None
    qtbot.waitUntil(lambda: str(path) in view.message.text, timeout=60_000)
    assert path.stat().st_size > 10_000


def test_weights_are_shown_as_shares_with_as_many_decimals_as_the_change_needs() -> None:
    change = Change("Weights", "C5", "criterion", "C1", "weight", "0.168978", "0.25")
    assert values(change) == ("16.9 %", "25.0 %")
    assert values(replace(change, after="0.16901")) == ("16.898 %", "16.901 %")
    assert values(replace(change, after="much")) == ("0.168978", "much")
    assert values(replace(change, field="cost")) == ("0.168978", "0.25")
