"""A fault of ours is one calm dialog, a report and a log; never a traceback at a user."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.crash_handler import CrashHandler, crash_report
from desktop.shell.main_window import MainWindow
from models.computing.computation import Computation, Inputs
from models.computing.progress import Report
from models.study import Part, Study
from tests.desktop.finding import click, found


def crash() -> Exception:
    try:
        1 / 0  # noqa: B018 (it is to fail)
    except ZeroDivisionError as error:
        return error
    raise AssertionError


def dialogs() -> list[QDialog]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]


@pytest.fixture
def handler(qtbot: QtBot, tmp_path: Path) -> Iterator[CrashHandler]:
    handler = CrashHandler(tmp_path / "data" / "baypath.log")
    yield handler
    for dialog in dialogs():
        dialog.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_a_crash_is_logged_and_told_without_a_traceback(qtbot: QtBot, handler: CrashHandler) -> None:
    handler.take(crash())
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    said = " ".join(label.text() for label in dialogs()[0].findChildren(QLabel))
    assert "Your study is safe" in said
    assert "Traceback" not in said
    assert "ZeroDivisionError" not in said
    assert "ZeroDivisionError" in handler.log.read_text(encoding="utf-8")


def test_the_report_can_be_copied(qtbot: QtBot, handler: CrashHandler) -> None:
    handler.take(crash())
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    click(found(dialogs()[0], QPushButton, "crash_copy"))
    assert "ZeroDivisionError" in QGuiApplication.clipboard().text()
    assert "Traceback" in QGuiApplication.clipboard().text()


def test_one_dialog_is_enough_until_it_is_closed(qtbot: QtBot, handler: CrashHandler) -> None:
    for _ in range(3):
        handler.take(crash())
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    assert handler.log.read_text(encoding="utf-8").count("ZeroDivisionError") >= 3
    click(found(dialogs()[0], QPushButton, "crash_close"))
    qtbot.waitUntil(lambda: dialogs() == [])
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    handler.take(crash())
    qtbot.waitUntil(lambda: len(dialogs()) == 1)


def test_python_hands_over_what_nobody_caught_on_any_thread(
    qtbot: QtBot, handler: CrashHandler, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    handler.install()
    error = crash()
    sys.excepthook(type(error), error, error.__traceback__)
    worker = threading.Thread(target=lambda: 1 / 0)
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    assert handler.log.read_text(encoding="utf-8").count("Traceback") == 2


def test_a_log_that_has_grown_too_long_is_begun_anew(
    qtbot: QtBot, handler: CrashHandler, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.crash_handler.LARGEST_LOG", 10)
    handler.take(crash())
    handler.take(crash())
    assert handler.log.read_text(encoding="utf-8").count("Traceback") == 1
    assert handler.log.with_suffix(".old.log").exists()


def test_a_folder_that_cannot_be_written_does_not_make_it_worse(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    handler = CrashHandler(tmp_path / "file" / "baypath.log")
    handler.take(crash())
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    dialogs()[0].close()


def test_a_report_names_versions_and_the_place(handler: CrashHandler) -> None:
    report = crash_report(crash())
    assert "Python" in report
    assert "Qt" in report
    assert "test_crash_handler.py" in report


def test_a_computation_that_crashes_reaches_the_handler_through_the_window(
    window: MainWindow, handler: CrashHandler, qtbot: QtBot
) -> None:
    window.crashed.connect(handler.take)
    window.open_target("sample:house")
    assert window.session is not None

    def _run(study: Study, inputs: Inputs, report: Report) -> object:
        raise ZeroDivisionError

    broken = Computation("broken", frozenset([Part.FRAME]), _run, live=False)
    window.session.result(broken)
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    assert "ZeroDivisionError" in handler.log.read_text(encoding="utf-8")
