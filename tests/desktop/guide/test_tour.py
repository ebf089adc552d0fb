"""The first steps lead through real pages, can be left and gone on with, and speak three languages."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.guide.stops import STOPS
from desktop.guide.texts import guide
from desktop.guide.tour_card import TourCard
from desktop.shell import file_dialogs, preferences
from desktop.shell.main_window import MainWindow
from desktop.start.entry import EntryButton
from desktop.targets import SZ_HK, sample_study
from models.storage.files import create_store
from models.text import Script
from tests.desktop.finding import click, found, press, settle


def title(window: MainWindow) -> str:
    return found(window, QLabel, "tour_title").text()


def step(window: MainWindow) -> str:
    assert window.view is not None
    return window.view.step


def test_every_stop_has_its_words_and_every_word_its_stop() -> None:
    told = {key.split(".")[1] for key in guide() if key.startswith("tour.")}
    assert told == {stop.key for stop in STOPS}


def test_the_tour_goes_from_page_to_page_and_ends(window: MainWindow, qtbot: QtBot) -> None:
    click(found(window, EntryButton, "start_tour"))
    seen = []
    for _ in STOPS:
        seen.append((title(window), step(window)))
        click(found(window, QPushButton, "tour_next"))
    assert seen == [(stop.title(Script.EN), stop.step) for stop in STOPS]
    assert window.findChild(TourCard) is None
    assert not preferences.tour_wanted()


def test_it_is_gone_on_with_where_it_was_left(window: MainWindow) -> None:
    window.menus.actions["tour"].trigger()
    for _ in range(4):
        click(found(window, QPushButton, "tour_next"))
    assert window.close_study()
    settle()
    click(found(window, EntryButton, "start_tour"))
    assert (title(window), step(window)) == (STOPS[4].title(Script.EN), "score")
    click(found(window, QPushButton, "tour_back"))
    assert step(window) == "compare"


def test_it_is_skipped_by_key_and_can_be_begun_again(window: MainWindow) -> None:
    window.menus.actions["tour"].trigger()
    press(found(window, QPushButton, "tour_skip"), Qt.Key.Key_Space)
    settle()
    assert window.findChild(TourCard) is None
    assert not preferences.tour_wanted()
    window.menus.actions["tour"].trigger()
    assert title(window) == STOPS[0].title(Script.EN)


def test_it_speaks_the_language_that_is_switched_to(window: MainWindow, qtbot: QtBot) -> None:
    window.menus.actions["tour"].trigger()
    window.speak(Script.ZH_HANT)
    qtbot.waitUntil(lambda: title(window) == "歡迎使用 BayPath")
    assert found(window, QPushButton, "tour_next").text() == "下一站"


@pytest.mark.parametrize("name", ["start_template_" + SZ_HK, "start_new"])
def test_a_study_is_begun_from_a_template(window: MainWindow, name: str) -> None:
    click(found(window, EntryButton if "template" in name else QPushButton, name))
    assert window.session is not None
    study = window.session.study
    assert study.frame.illustrative is False
    assert not study.ratings
    assert bool(study.criteria.criteria) == ("template" in name)


def test_a_study_is_begun_with_the_structure_of_another(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other.baypath"
    create_store(other, sample_study("hetao")).close()
    monkeypatch.setattr(file_dialogs, "ask_for_study", lambda *_: str(other))
    click(found(window, EntryButton, "start_template_file"))
    assert window.session is not None
    assert list(window.session.study.criteria.criteria) == list(sample_study("hetao").criteria.criteria)
    assert not window.session.study.comparisons
    assert window.view is not None
    assert window.view.opened.untitled
