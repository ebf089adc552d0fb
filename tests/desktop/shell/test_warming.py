"""What pages need and the start does not is there before anybody asks for it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import desktop.app
from desktop.shell.warming import MODULES

ROOT = Path(desktop.app.__file__).parent.parent


def test_what_later_pages_need_is_imported_in_a_thread_and_makes_no_qt_object_there() -> None:
    code = f"""
import gc, sys, threading
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from desktop.shell.main_window import MainWindow
from desktop.shell.warming import Warming

app = QApplication([])
warming = Warming(app)
print(sorted(set({MODULES!r}) & sys.modules.keys()))
warming.begin()
warming.wait()
print(sorted(set({MODULES!r}) - sys.modules.keys()))
print([type(one) for one in gc.get_objects() if isinstance(one, QObject) and one.thread() is not app.thread()])
"""
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == ["[]", "[]", "[]"]


def test_a_window_that_is_closed_waits_for_no_import() -> None:
    code = """
import sys
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication
from desktop.shell.warming import Warming

app = QApplication([])
window = QObject()
warming = Warming(window)
stopped = warming._stopped
window.deleteLater()
QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
print(stopped.is_set())
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False, capture_output=True, text=True)
    assert done.stdout.splitlines() == ["True"], done.stderr
