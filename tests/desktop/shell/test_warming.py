"""What pages need and the start does not is there before anybody asks for it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import desktop.app
from desktop.shell.warming import LIBRARIES

ROOT = Path(desktop.app.__file__).parent.parent


def test_libraries_of_later_pages_are_imported_in_a_thread_and_make_no_qt_object_there() -> None:
    code = f"""
import gc, sys, threading
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from desktop.shell.warming import Warming

app = QApplication([])
warming = Warming(app)
print(sorted(set({LIBRARIES!r}) & sys.modules.keys()))
warming.begin()
warming.wait()
print(sorted(set({LIBRARIES!r}) - sys.modules.keys()))
print([type(one) for one in gc.get_objects() if isinstance(one, QObject) and one.thread() is not app.thread()])
"""
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == ["[]", "[]", "[]"]
