"""The page of scores on the real sample, shown and ready for keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.scoring.page import ScorePage
from desktop.scoring.score_grid import ScoreGrid
from desktop.targets import sample_study
from desktop.widgets.theme import Mode, apply_theme
from models.study import Study
from tests.desktop.conftest import OpenedPages

Open = Callable[[Study], ScorePage]


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, Mode.LIGHT)
    yield
    apply_theme(qapp, Mode.LIGHT)


@pytest.fixture(scope="session")
def sample() -> Study:
    return sample_study("hetao")


@pytest.fixture
def open_page(opened_pages: OpenedPages) -> Open:
    return partial(opened_pages, ScorePage)


@pytest.fixture
def page(open_page: Open, sample: Study) -> ScorePage:
    return open_page(sample)


@pytest.fixture
def grid(page: ScorePage, qtbot: QtBot) -> ScoreGrid:
    found = page.findChild(ScoreGrid, "score_grid")
    assert found is not None
    found.setFocus()
    qtbot.waitUntil(found.hasFocus)
    return found
