"""The page of comparisons on the real sample, shown and ready for keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.comparing.page import ComparePage
from desktop.targets import sample_study
from desktop.widgets.theme import Mode, apply_theme
from models.study import Study
from tests.desktop.conftest import OpenedPages

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
def open_page(opened_pages: OpenedPages, qtbot: QtBot) -> Open:
    def opened(study: Study) -> ComparePage:
        page = opened_pages(ComparePage, study)
        page.enter()
        if study.panel.experts and study.criteria.criteria:
            thing = page.main_thing()
            qtbot.waitUntil(lambda: thing.hasFocus() or thing.isAncestorOf(QApplication.focusWidget() or page))
        qtbot.waitUntil(lambda: not page.session.busy())
        return page

    return opened


@pytest.fixture
def page(open_page: Open, hetao: Study) -> ComparePage:
    return open_page(hetao)
