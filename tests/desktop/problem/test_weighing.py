"""The tree is painted without its weights, and they follow by themselves."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import desktop.app

ROOT = Path(desktop.app.__file__).parent.parent


def test_the_weights_follow_a_window_that_was_painted_before_numpy_was_there() -> None:
    code = """
import sys, tempfile
from pathlib import Path
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
from desktop.problem.criteria_items import WEIGHT
from desktop.problem.criteria_view import CriteriaView
from desktop.shell.main_window import MainWindow
from desktop.translator import Translator

app = QApplication([])
window = MainWindow(Translator(), Path(tempfile.mkdtemp()))
window.open_target("sample:hetao")
window.show()
items = window.findChild(CriteriaView).model()
def weight():
    return items.index(0, WEIGHT, items.index(0, 0)).data()
print("numpy" in sys.modules, bool(weight()))
patience = QTimer(singleShot=True)
patience.start(60_000)
while not weight() and patience.isActive():
    app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
print("numpy" in sys.modules, bool(weight()))
window.close()
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == ["False False", "True True"]


def test_a_study_that_is_closed_before_its_weights_came_is_let_go_without_a_word() -> None:
    code = """
import sys, tempfile
from pathlib import Path
from PySide6.QtWidgets import QApplication
from desktop.problem.weighing import Weighing
from desktop.shell.main_window import MainWindow
from desktop.translator import Translator

app = QApplication([])
window = MainWindow(Translator(), Path(tempfile.mkdtemp()))
window.open_target("sample:hetao")
window.show()
window.findChild(Weighing)._prepare()
window.close()
app.processEvents()
print("closed")
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False, capture_output=True, text=True)
    assert (done.stdout.strip(), done.stderr.strip()) == ("closed", "")
