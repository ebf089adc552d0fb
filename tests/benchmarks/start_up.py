"""From nothing to a usable window with the sample, against an empty PySide6 window beside NumPy.

Both are whole processes, offscreen, with a home of their own; each says itself how long it took from its first line to
the first event loop turn after its window was shown and painted. Before anything is timed, the window was opened and
closed once, as on any machine: that compiles the modules and keeps what a start needs.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.harness import Benchmark, Rival, RivalKind

ROOT = Path(__file__).resolve().parents[2]

_CLOCK = "import time; started = time.perf_counter()\n"
_DONE = "print((time.perf_counter() - started) * 1000)\n"

EMPTY_WINDOW = (
    _CLOCK
    + """
import numpy
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1366, 768)
window.show()
app.processEvents()
"""
    + _DONE
)

OUR_WINDOW = (
    _CLOCK
    + """
from desktop.app import start
app, window = start("sample:hetao")
app.processEvents()
"""
    + _DONE
    + "window.close()\n"
)


FIRST_START = """
import desktop.app
from PySide6.QtCore import QTimer
start = desktop.app.start
def closed_at_once(target):
    app, window = start(target)
    QTimer.singleShot(500, window.close)
    return app, window
desktop.app.start = closed_at_once
desktop.app.open_window("sample:hetao")
"""


def benchmarks() -> list[Benchmark]:
    """Return the one comparison; processes are slow to start, so there are few runs."""
    floor = Rival("an empty PySide6 window and NumPy", _Process(EMPTY_WINDOW), RivalKind.FLOOR, 1.6, repeats=7)
    return [
        Benchmark(
            "start to usable window with the sample", _Process(OUR_WINDOW, FIRST_START), rivals=(floor,), repeats=7
        )
    ]


class _Process:
    """Runs a script in a fresh interpreter; returns the milliseconds that the script printed.

    Args:
        script: What is timed.
        first: What is run once before.
    """

    def __init__(self, script: str, first: str = "") -> None:
        self._script, self._first = script, first
        # Modules are compiled at the very first start, as on every machine, even where that is switched off here.
        self._compiled = tempfile.TemporaryDirectory()

    def __call__(self) -> float:
        if self._first:
            self._run(self._first)
            self._first = ""
        return float(self._run(self._script).split()[-1])

    def _run(self, script: str) -> str:
        with tempfile.TemporaryDirectory() as home:
            surroundings = {**os.environ, "HOME": home, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
            surroundings["PYTHONPYCACHEPREFIX"] = self._compiled.name
            surroundings.pop("PYTHONDONTWRITEBYTECODE", None)
            surroundings.pop("XDG_DATA_HOME", None)
            surroundings.pop("XDG_CONFIG_HOME", None)
            done = subprocess.run(
                [sys.executable, "-c", script],
                env=surroundings,
                cwd=home,
                capture_output=True,
                text=True,
                check=True,
            )
        return done.stdout
