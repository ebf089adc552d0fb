"""A workbook is written beside the work: with progress, a way to stop, and one sentence where it cannot be."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.shell import file_dialogs
from desktop.shell.main_window import MainWindow
from desktop.shell.study_view import StudyView
from desktop.widgets.messages import Severity
from desktop.widgets.progress_strip import ProgressStrip
from models.computing.results import Results
from models.storage.faults import NotWritableError
from models.study import Study
from models.text import Script
from tests.desktop.finding import click, found

Write = Callable[..., None]


@pytest.fixture
def view(window: MainWindow) -> StudyView:
    window.open_target("sample:house")
    assert window.view is not None
    return window.view


@pytest.fixture
def write(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[Write], Path]:
    """Let the export be done by a function of the test; return where to."""
    path = tmp_path / "blueprint.xlsx"
    monkeypatch.setattr(file_dialogs, "ask_for_workbook", lambda *_: path)

    def use(function: Write) -> Path:
        monkeypatch.setattr("desktop.blueprint_export.write_blueprint", function)
        return path

    return use


def test_a_workbook_is_written_off_the_thread_of_the_window_and_its_place_is_told(
    qtbot: QtBot, window: MainWindow, view: StudyView, write: Callable[[Write], Path]
) -> None:
    seen: list[object] = []

    def written(study: Study, path: Path, script: Script, **given: object) -> None:
        seen.extend([study, script, given["results"], threading.current_thread() is threading.main_thread()])
        path.write_text("workbook", encoding="utf-8")

    path = write(written)
    window.menus.actions["export_blueprint"].trigger()
    qtbot.waitUntil(lambda: str(path) in view.message.text)
    assert view.message.severity is Severity.GOOD
    assert seen[:2] == [view.session.study, Script.EN]
    assert isinstance(seen[2], Results)
    assert seen[3] is False


def test_an_export_that_is_refused_is_one_sentence(
    qtbot: QtBot, window: MainWindow, view: StudyView, write: Callable[[Write], Path]
) -> None:
    def refused(_study: Study, path: Path, _script: Script, **_given: object) -> None:
        raise NotWritableError(path=str(path))

    path = write(refused)
    window.menus.actions["export_blueprint"].trigger()
    qtbot.waitUntil(lambda: str(path) in view.message.text)
    assert view.message.severity is Severity.PROBLEM


def test_an_export_is_stopped_by_its_button(
    qtbot: QtBot, window: MainWindow, view: StudyView, write: Callable[[Write], Path]
) -> None:
    begun = threading.Event()

    def endless(_study: Study, _path: Path, _script: Script, *, report: Callable[[float], None], **_: object) -> None:
        while True:
            report(0.5)
            begun.set()

    path = write(endless)
    window.menus.actions["export_blueprint"].trigger()
    strip = found(view, ProgressStrip, "export_progress")
    assert begun.wait(10)
    qtbot.waitUntil(strip.isVisible)
    click(found(strip, QPushButton, "progress_cancel"))
    qtbot.waitUntil(lambda: not strip.running)
    assert not path.exists()
    assert view.message.text == ""


def test_a_crash_of_an_export_reaches_the_crash_handler(
    qtbot: QtBot, window: MainWindow, view: StudyView, write: Callable[[Write], Path]
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    write(broken)
    with qtbot.waitSignal(window.crashed) as crashed:
        window.menus.actions["export_blueprint"].trigger()
    assert isinstance(crashed.args[0], ZeroDivisionError)


def test_closing_the_study_stops_the_export(
    window: MainWindow, view: StudyView, write: Callable[[Write], Path]
) -> None:
    begun = threading.Event()

    def endless(_study: Study, _path: Path, _script: Script, *, report: Callable[[float], None], **_: object) -> None:
        while True:
            begun.set()
            report(0.5)

    write(endless)
    window.menus.actions["export_blueprint"].trigger()
    assert begun.wait(10)
    assert window.close_study()


def test_nothing_is_written_where_the_user_thinks_better_of_it(
    window: MainWindow, view: StudyView, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("ask_for_workbook", "ask_for_text", "ask_for_copy"):
        monkeypatch.setattr(file_dialogs, name, lambda *_: None)
    for command in ("export_blueprint", "export_text", "save_copy"):
        window.menus.actions[command].trigger()
    assert view.message.text == ""
