from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop.robustness.page import RobustnessPage
from desktop.session.session import Session
from models.study import Study

Opened = Callable[[Study], RobustnessPage]


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Opened]:
    sessions: list[Session] = []

    def shown(study: Study) -> RobustnessPage:
        session = Session(study)
        sessions.append(session)
        page = RobustnessPage(session)
        qtbot.addWidget(page)
        page.resize(1100, 660)
        page.show()
        qtbot.waitExposed(page)
        return page

    yield shown
    for session in sessions:
        session.close()
