"""The page of comparisons on the real sample, shown and ready for keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.comparing.page import ComparePage
from desktop.session.session import Session
from desktop.targets import sample_study
from desktop.widgets.theme import Mode, apply_theme
from models.study import Study

Open = Callable[[Study], ComparePage]


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, Mode.LIGHT)
    yield
    apply_theme(qapp, Mode.LIGHT)


@pytest.fixture(scope="session")
def hetao() -> Study:
    return sample_study("hetao")


@pytest.fixture
def open_page(qtbot: QtBot) -> Iterator[Open]:
    sessions: list[Session] = []

    def opened(study: Study) -> ComparePage:
        session = Session(study)
        sessions.append(session)
        page = ComparePage(session)
        qtbot.addWidget(page)
        page.resize(1100, 700)
        page.show()
        qtbot.waitExposed(page)
        page.activateWindow()
        page.enter()
        if session.study.panel.experts and session.study.criteria.criteria:
            thing = page.main_thing()
            qtbot.waitUntil(lambda: thing.hasFocus() or thing.isAncestorOf(QApplication.focusWidget() or page))
        qtbot.waitUntil(lambda: not session.busy())
        return page

    yield opened
    for session in sessions:
        session.close()


@pytest.fixture
def page(open_page: Open, hetao: Study) -> ComparePage:
    return open_page(hetao)
