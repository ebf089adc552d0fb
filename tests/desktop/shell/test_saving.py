"""An edit that the disk refuses is told at once, and closing asks before anything is lost."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future
from functools import partial

import pytest
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from desktop.session.opening import Opened
from desktop.session.working_copy import WorkingCopy
from desktop.shell.main_window import MainWindow
from desktop.shell.study_view import StudyView
from desktop.widgets.messages import Severity
from models.editing.document import Changes
from models.editing.kinds import EditKind
from models.edits.frame import rename_study
from models.storage.faults import DiskFullError
from models.text import Script
from tests.desktop.finding import found


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    def submit(_copy: WorkingCopy, _changes: Changes, _author: str = "") -> Future[int]:
        future: Future[int] = Future()
        future.set_exception(DiskFullError(path="/data/untitled-1.baypath"))
        return future

    monkeypatch.setattr(WorkingCopy, "submit", submit)


@pytest.fixture
def view(window: MainWindow, full_disk: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[StudyView]:
    window.open_target("sample:house")
    assert window.view is not None
    yield window.view
    answer(monkeypatch, "Close without them")
    window.close_study()


def rename(view: StudyView, name: str) -> None:
    assert view.session.edit(EditKind.RENAME_STUDY, partial(rename_study, script=Script.EN, name=name)) is None


def answer(monkeypatch: pytest.MonkeyPatch, word: str) -> list[str]:
    """Let the question be answered by the button of that word; return what was asked."""
    asked: list[str] = []

    def exec_(box: QMessageBox) -> int:
        asked.append(f"{box.text()} {box.informativeText()}")
        next(button for button in box.buttons() if button.text() == word).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", exec_)
    return asked


def test_a_full_disk_is_told_above_the_page_with_a_way_out(
    qtbot: QtBot, view: StudyView, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename(view, "Bay")
    qtbot.waitUntil(lambda: view.message.severity is Severity.PROBLEM)
    assert "/data/untitled-1.baypath" in view.message.text
    assert found(view.message, QPushButton, "message_action").text() == "Save a copy…"
    with qtbot.waitSignal(view.copy_wanted):
        monkeypatch.setattr("desktop.shell.file_dialogs.ask_for_copy", lambda *_: None)
        found(view.message, QPushButton, "message_action").click()


def test_closing_with_edits_that_are_not_on_disk_asks_and_may_stay(
    window: MainWindow, view: StudyView, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename(view, "Bay")
    asked = answer(monkeypatch, "Stay")
    assert not window.close()
    assert window.view is view
    assert view.session.study.frame.name.en == "Bay"
    assert len(asked) == 1
    assert "/data/untitled-1.baypath" in asked[0]
    answer(monkeypatch, "Close without them")
    assert window.close_study()


def test_another_study_is_not_opened_over_edits_that_are_not_on_disk(
    window: MainWindow, view: StudyView, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename(view, "Bay")
    answer(monkeypatch, "Stay")
    assert not window.open_target("sample:fighter")
    assert window.view is view
    answer(monkeypatch, "Close without them")
    assert window.open_target("sample:fighter")


def test_a_study_without_a_store_says_that_nothing_is_kept(window: MainWindow, qtbot: QtBot) -> None:
    from desktop.targets import sample_study

    view = StudyView(Opened(sample_study("house"), None), Script.EN)
    qtbot.addWidget(view)
    assert found(view, QLabel, "saved_state").text() == "read only"
    view.close_study()
