"""The program starts calmly: with a screen, without one, with a file and without."""

from __future__ import annotations

import gc
import signal
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import desktop.app
from desktop.app import NoScreenError, open_window, screen_expected
from desktop.shell.main_window import MainWindow
from desktop.widgets.messages import InlineMessage

UNUSED = {"QGradient", "QStyle", "QWizard"}
"""Types of Qt whose hundreds of names are made when something first asks for them: gradients, the style; and with the
wizard every other type too, which happens once Python is handed something of Qt's own that has no name there."""

SLOW = {
    *("pandas", "scipy", "pymcdm", "openpyxl", "xlsxwriter", "pyqtgraph", "sqlite3"),
    *(f"desktop.{room}.page" for room in ("start", "panel", "comparing", "scoring", "ranking", "blueprint")),
    "desktop.problem.initiatives_pane",
}


@dataclass(frozen=True)
class Seen:
    """The window as it was when the event loop had turned once."""

    visible: bool
    step: str
    said: str


@pytest.fixture
def seen(qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[list[Seen]]:
    seen: list[Seen] = []

    def look_once(_app: QApplication) -> int:
        QApplication.processEvents()
        (window,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow))
        step = window.view.step if window.view is not None else ""
        said = " ".join(message.text for message in window.findChildren(InlineMessage))
        seen.append(Seen(window.isVisible(), step, said.strip()))
        window.close()
        return 0

    # The event loop turns once instead of until somebody closes the window.
    monkeypatch.setattr(QApplication, "exec", look_once)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    monkeypatch.setattr(desktop.app, "data_folder", lambda: tmp_path)
    # Here far more is imported than a start needs.
    monkeypatch.setattr(desktop.quick_modules, "keep", lambda: None)
    before = signal.getsignal(signal.SIGINT)
    yield seen
    signal.signal(signal.SIGINT, before)
    gc.unfreeze()


def test_without_a_file_the_start_page_stands_in_the_window(seen: list[Seen]) -> None:
    assert open_window(None) == 0
    assert seen == [Seen(visible=True, step="", said="")]


def test_a_sample_opens_in_the_window(seen: list[Seen]) -> None:
    assert open_window("sample:house") == 0
    assert seen == [Seen(visible=True, step="problem", said="")]


def test_a_file_that_is_not_there_is_a_sentence_on_the_start_page(seen: list[Seen], tmp_path: Path) -> None:
    assert open_window(str(tmp_path / "missing.baypath")) == 0
    assert seen[0].visible
    assert "missing.baypath" in seen[0].said


def test_nothing_is_left_of_a_window_that_was_closed(seen: list[Seen]) -> None:
    open_window("sample:house")
    assert [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)] == []
    assert QCoreApplication.translate("PanelPage", "%n expert(s)", "", 1) == "1 expert(s)"


def test_the_start_is_not_held_up_by_collecting_garbage_and_goes_on_afterwards(seen: list[Seen], qtbot: QtBot) -> None:
    open_window(None)
    qtbot.waitUntil(gc.isenabled)


def test_without_a_screen_the_reason_is_a_fault_and_not_an_abort(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desktop.app, "screen_expected", lambda _: False)
    with pytest.raises(NoScreenError):
        open_window(None)


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="these systems always have a screen")
@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"QT_QPA_PLATFORM": "offscreen"}, True),
        ({"DISPLAY": ""}, False),
    ],
)
def test_a_screen_is_looked_for_where_qt_looks(environment: dict[str, str], expected: bool) -> None:
    assert screen_expected(environment) is expected


def test_the_pages_of_other_steps_and_slow_libraries_are_not_on_the_start_path() -> None:
    import subprocess

    code = f"""
import sys
from PySide6 import QtGui, QtWidgets
from PySide6.QtCore import QTimer
from desktop.app import application, open_window

def look():
    application().processEvents()
    print(sorted({SLOW!r} & sys.modules.keys()), sorted({UNUSED!r} & {{*vars(QtGui), *vars(QtWidgets)}}))
    application().closeAllWindows()

application()
QTimer.singleShot(0, look)
sys.exit(open_window("sample:house"))
"""
    root = Path(desktop.app.__file__).parent.parent
    done = subprocess.run([sys.executable, "-c", code], cwd=root, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[] []"
