"""The start of the window: one application, its language, its look, and what happens when something fails."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Final

import desktop.quick_modules
import desktop.quick_pyside

# isort: split
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSettings, QStandardPaths, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from models.errors import InputError

SWITCH_SECONDS: Final = 0.001
"""For how long a thread may keep Python while another waits for it; Python's own 5 ms are a third of a frame."""

if TYPE_CHECKING:
    from desktop.shell.main_window import MainWindow


class NoScreenError(InputError):
    """There is no screen to open a window on: no keys."""


class FileOpener(QObject):
    """Opens the files that macOS hands to a program that runs already."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take file events, leave everything else alone."""
        if isinstance(event, QFileOpenEvent):
            self._window.open_target(event.file())
            return True
        return super().eventFilter(watched, event)


def open_window(target: str | None = None) -> int:
    """Open the window and stay until it is closed; return the exit code.

    Args:
        target: A ``.baypath`` file, a text form, ``sample:NAME``, or None for the start page.

    Raises:
        NoScreenError: There is no screen. Qt would end the program without a word.
    """
    if not screen_expected(os.environ):
        raise NoScreenError
    app, window = start(target)
    QTimer.singleShot(0, _once_painted)
    code = app.exec()
    _take_down(app, window)
    return code


def start(target: str | None = None) -> tuple[QApplication, MainWindow]:
    """Return the application and its window, shown; it is painted in the first turn of the event loop.

    Args:
        target: As for `open_window`.
    """
    # What is made during the start stays; looking for garbage in it costs a tenth of the time.
    gc.disable()
    from desktop.shell.warming import Warming

    app = application()
    window = make_window(app)
    _take_crashes(app, window)
    if sys.platform == "darwin":
        # Nowhere else are there such events, and a filter in Python is asked about every event of every widget.
        app.installEventFilter(FileOpener(window))
    if target:
        window.open_target(target)
    if window.view is None:
        window.show_start()
    window.show()
    QTimer.singleShot(0, _resume_collecting)
    Warming(window)
    return app, window


def application() -> QApplication:
    """Return the application, named, so that its settings and its data have a place."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else _made_application()
    QCoreApplication.setOrganizationName("BayPath")
    QCoreApplication.setApplicationName("BayPath")
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    # A thread that computes hands Python back to whoever paints within a sixteenth of a frame, not within a third.
    sys.setswitchinterval(SWITCH_SECONDS)
    return app


def _made_application() -> QApplication:
    """Return an application in our style from the first: setting it later would make the type of all styles."""
    from desktop.widgets.theme import STYLE, STYLED

    app = QApplication([*sys.argv[:1], "-style", STYLE])
    app.setProperty(STYLED, False)  # noqa: FBT003 - Qt's own signature
    return app


def make_window(app: QApplication) -> MainWindow:
    """Return the window in the language and the look that were chosen last."""
    from desktop.shell import preferences
    from desktop.shell.main_window import MainWindow
    from desktop.shell.recent import UNTITLED
    from desktop.translator import Translator, language
    from desktop.widgets.theme import apply_theme

    script = preferences.chosen_script()
    translator = Translator()
    translator.install(app, script)
    mode, scale, contrast = preferences.chosen_mode(), preferences.chosen_text_scale(), preferences.chosen_contrast()
    apply_theme(app, mode, scale, language(script), contrast=contrast)
    return MainWindow(translator, data_folder() / UNTITLED)


def data_folder() -> Path:
    """Return the folder of what belongs to this user: studies without a name, and the log."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation))


def _once_painted() -> None:
    """Do what belongs to every start and what nobody waits for."""
    import signal

    # Ctrl+C in the terminal that the window was started from.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    # What is imported by now is what a start needs; there is something to keep at a version's first start only.
    Thread(target=desktop.quick_modules.keep, name="keeping").start()


def screen_expected(environment: Mapping[str, str]) -> bool:
    """Return whether Qt has somewhere to draw; asked first, because Qt ends the program where it has not."""
    if sys.platform in {"win32", "darwin"} or environment.get("QT_QPA_PLATFORM"):
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def _take_crashes(app: QApplication, window: MainWindow) -> None:
    from desktop.crash_handler import CrashHandler

    crashes = CrashHandler(data_folder() / "baypath.log", app)
    crashes.install()
    window.crashed.connect(crashes.take)


def _take_down(app: QApplication, window: MainWindow) -> None:
    """Let go of everything in order; left to the end of Python, Qt would ask objects that are gone already."""
    window.translator.remove(app)
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _resume_collecting() -> None:
    gc.freeze()
    gc.enable()
