"""What the window answers to: going from page to page, and a study of 200 initiatives × 60 criteria × 200 experts.

Pages are drawn offscreen. Going to a page is timed from the wish to the painted page, results known; what has to be
worked out first is timed by the benchmarks of the methods.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.harness import Benchmark
from tests.studies import synthetic_study

if TYPE_CHECKING:
    from desktop.shell.main_window import MainWindow
    from desktop.shell.study_view import StudyView

SWITCH_MS, OPEN_MS, FRAME_MS = 100.0, 1000.0, 16.0
STEPS = ("problem", "panel", "compare", "score", "agree", "rank", "robustness", "viewpoints", "blueprint", "history")


def benchmarks() -> list[Benchmark]:
    """Return one benchmark for each page of either study, one for opening the large one, and one for scrolling it."""
    return [
        *(Benchmark(f"going to the page {step}, the sample", _Switch(step), SWITCH_MS, repeats=9) for step in STEPS),
        Benchmark("opening 200 initiatives × 60 criteria × 200 experts", _open_large, OPEN_MS, repeats=5),
        Benchmark("longest frame while scrolling its table of initiatives", _Scroll(), FRAME_MS, repeats=5),
        *(Benchmark(f"going to the page {step}, as large", _SwitchLarge(step), SWITCH_MS, repeats=3) for step in STEPS),
    ]


@cache
def _window() -> MainWindow:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    home = tempfile.mkdtemp()
    os.environ["HOME"] = os.environ["XDG_DATA_HOME"] = os.environ["XDG_CONFIG_HOME"] = home
    from desktop.app import application, make_window

    window = make_window(application())
    window.resize(1366, 768)
    window.show()
    return window


def _settle(window: MainWindow, seconds: float = 60.0) -> None:
    from PySide6.QtCore import QEventLoop, QTimer

    end = time.monotonic() + seconds
    while time.monotonic() < end:
        loop = QEventLoop()
        QTimer.singleShot(30, loop.quit)
        loop.exec()
        if window.session is None or not window.session.busy():
            return


def _timed(work: Callable[[], object]) -> float:
    from PySide6.QtWidgets import QApplication

    started = time.perf_counter()
    work()
    QApplication.processEvents()
    return (time.perf_counter() - started) * 1000


class _Switch:
    """Goes to a page of the sample from another one, everything on both known."""

    def __init__(self, step: str) -> None:
        self._step = step

    def __call__(self) -> float:
        view = self._opened()
        view.enter(self._step)
        _settle(_window())
        view.enter("panel" if self._step != "panel" else "problem")
        _settle(_window())
        step = self._step
        return _timed(lambda: view.enter(step))

    def _opened(self) -> StudyView:
        window = _window()
        if window.view is None or not window.view.session.study.frame.illustrative:
            window.open_target("sample:hetao")
        assert window.view is not None
        return window.view


class _SwitchLarge(_Switch):
    """Does so in the large study; what is not worked out within a minute goes on while the page is gone to."""

    def _opened(self) -> StudyView:
        return _large_view()


@cache
def _large_file() -> Path:
    from models.storage.files import create_store

    path = Path(tempfile.mkdtemp()) / "large.baypath"
    create_store(path, synthetic_study(experts=200, initiatives=200, criteria=10, leaves_each=6)).close()
    return path


def _open_large() -> float:
    window, path = _window(), _large_file()
    window.close_study()
    _settle(window)
    taken = _timed(lambda: window.open_target(str(path)))
    assert window.view is not None
    return taken


def _large_view() -> StudyView:
    window = _window()
    if window.view is None or len(window.view.session.study.initiatives.initiatives) != 200:
        window.open_target(str(_large_file()))
    assert window.view is not None
    return window.view


class _Scroll:
    """Scrolls the table of 200 initiatives by a page at a time, and returns the longest frame."""

    def __call__(self) -> float:
        from desktop.place import Place
        from desktop.widgets.table import DataTable

        view = _large_view()
        view.enter(Place("problem", "initiatives"))
        _settle(_window())
        table = view.page("problem").findChild(DataTable, "initiatives_table")
        assert table is not None
        bar = table.verticalScrollBar()
        bar.setValue(0)
        frames = []
        while bar.value() < bar.maximum():
            frames.append(_timed(lambda: bar.setValue(bar.value() + bar.pageStep() // 4)))
        return max(frames)
