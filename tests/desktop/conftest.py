"""The window as a person meets it; no test reads or writes the settings and the data of whoever runs it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QSettings, QStandardPaths
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.session.session import Session
from desktop.shell.main_window import MainWindow
from desktop.shell.step_page import StepPage
from desktop.translator import Translator
from desktop.widgets.theme import Mode, apply_theme, theme
from models.study import Study
from models.text import Script

Page = TypeVar("Page", bound=StepPage)


@pytest.fixture(autouse=True)
def own_settings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("settings")
    QCoreApplication.setOrganizationName("BayPath")
    QCoreApplication.setApplicationName("BayPath")
    QStandardPaths.setTestModeEnabled(True)
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
    yield folder
    QSettings().clear()


@pytest.fixture
def translator(qapp: QApplication) -> Iterator[Translator]:
    before = QLocale()
    translator = Translator()
    translator.install(qapp, Script.EN)
    yield translator
    translator.remove(qapp)
    QLocale.setDefault(before)


def put_back_look(app: QApplication) -> None:
    look = theme()
    now = (look.dark, look.contrast, look.text_scale, look.language)
    if app.property("baypath_style") is None or now != (False, False, 1.0, "en"):
        apply_theme(app, Mode.LIGHT)


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, translator: Translator, tmp_path: Path) -> Iterator[MainWindow]:
    """The window on its start page, in English and light."""
    put_back_look(qapp)
    window = MainWindow(translator, tmp_path / "untitled")
    window.resize(1366, 768)
    window.show_start()
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    yield window
    window.close()
    window.deleteLater()
    # A look is worked out for every widget that there is, so none may be left to the next test.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    put_back_look(qapp)


@pytest.fixture
def hetao(window: MainWindow) -> MainWindow:
    """The window with the sample of Hetao open."""
    assert window.open_target("sample:hetao")
    return window


class OpenedPages:
    """Shows pages of steps by themselves, each on a session of its own."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self._sessions: list[Session] = []

    def __call__(self, kind: type[Page], study: Study) -> Page:
        """Return a page of a study, shown and ready for keys."""
        session = Session(study)
        self._sessions.append(session)
        page = kind(session)
        self._qtbot.addWidget(page)
        page.resize(1100, 700)
        page.show()
        self._qtbot.waitExposed(page)
        page.activateWindow()
        return page

    def close(self) -> None:
        """Close the sessions, so that nobody works for a page that is gone."""
        for session in self._sessions:
            session.close()


@pytest.fixture
def opened_pages(qtbot: QtBot) -> Iterator[OpenedPages]:
    pages = OpenedPages(qtbot)
    yield pages
    pages.close()
