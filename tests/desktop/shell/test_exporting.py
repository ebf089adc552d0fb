"""A workbook is written beside the work: with progress, a way to stop, and one sentence where it cannot be."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.shell import file_dialogs
from desktop.shell.main_window import MainWindow
from desktop.shell.study_view import StudyView
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.messages import Severity
from desktop.widgets.progress_strip import ProgressStrip
from models.computing.results import Results
from models.editing.kinds import EditKind
from models.edits.scenarios import keep_scenario, scenario_study
from models.problem.scenarios import Adjustments, Scenario
from models.storage.faults import NotWritableError
from models.study import Study
from models.text import Script, Text
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


def export(window: MainWindow, command: str, languages: str = "", scenario: str = "") -> None:
    """Ask for a document and press the sheet's button, as it stands or after choosing."""
    window.menus.actions[command].trigger()
    for name, key in (("export_languages", languages), ("export_scenario", scenario)):
        if key:
            pick = found(window, ChoiceBox, name)
            pick.setCurrentIndex(pick.findData(key))
            pick.activated.emit(pick.currentIndex())
    click(found(window, QPushButton, "export_go"))


def test_a_workbook_is_written_off_the_thread_of_the_window_and_its_place_is_told(
    qtbot: QtBot, window: MainWindow, view: StudyView, write: Callable[[Write], Path]
) -> None:
    seen: list[object] = []

    def written(study: Study, path: Path, script: Script, **given: object) -> None:
        seen.extend([study, script, given["results"], threading.current_thread() is threading.main_thread()])
        path.write_text("workbook", encoding="utf-8")

    path = write(written)
    export(window, "export_blueprint")
    qtbot.waitUntil(lambda: str(path) in view.message.text)
    assert view.message.severity is Severity.GOOD
    assert seen[:2] == [view.session.study, Script.EN]
    assert isinstance(seen[2], Results)
    assert seen[3] is False


def test_a_workbook_is_written_in_two_languages_as_a_scenario_sees_it_and_both_are_offered_again(
    qtbot: QtBot, window: MainWindow, view: StudyView, write: Callable[[Write], Path]
) -> None:
    seen: list[tuple[Study, tuple[Script, ...]]] = []

    def written(study: Study, path: Path, *scripts: Script, **_given: object) -> None:
        seen.append((study, scripts))
        path.write_text("workbook", encoding="utf-8")

    write(written)
    leaves = view.session.study.criteria.order
    walked = Scenario("walked", Text(en="Walked"), adjustments=Adjustments(weights={leaves[-1]: 1.0}))
    view.session.edit(EditKind.KEEP_SCENARIO, partial(keep_scenario, scenario=walked))
    export(window, "export_blueprint", "zh-Hant+en", "walked")
    qtbot.waitUntil(lambda: len(seen) == 1)
    qtbot.waitUntil(lambda: view.message.severity is Severity.GOOD)
    study, scripts = seen[0]
    assert scripts == (Script.ZH_HANT, Script.EN)
    assert study == scenario_study(view.session.study, view.session.study.scenarios["walked"])
    assert study != view.session.study
    export(window, "export_blueprint")
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen[1] == seen[0], "what was chosen is offered again"
    window.menus.actions["export_blueprint"].trigger()
    assert found(window, ChoiceBox, "export_languages").current() == "zh-Hant+en"


def test_an_export_that_is_refused_is_one_sentence(
    qtbot: QtBot, window: MainWindow, view: StudyView, write: Callable[[Write], Path]
) -> None:
    def refused(_study: Study, path: Path, _script: Script, **_given: object) -> None:
        raise NotWritableError(path=str(path))

    path = write(refused)
    export(window, "export_blueprint")
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
    export(window, "export_blueprint")
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
        export(window, "export_blueprint")
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
    export(window, "export_blueprint")
    assert begun.wait(10)
    assert window.close_study()


def test_nothing_is_written_where_the_user_thinks_better_of_it(
    window: MainWindow, view: StudyView, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("ask_for_workbook", "ask_for_text", "ask_for_copy"):
        monkeypatch.setattr(file_dialogs, name, lambda *_: None)
    for command in ("export_blueprint", "export_text", "save_copy"):
        window.menus.actions[command].trigger()
        for go in window.findChildren(QPushButton, "export_go"):
            click(go)
    assert view.message.text == ""
