"""The start page leads into a study by one click or key."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.shell import file_dialogs
from desktop.shell.main_window import MainWindow
from desktop.start.entry import EntryButton
from desktop.start.samples import SAMPLES
from desktop.targets import sample_study
from models.storage.files import create_store
from models.text import Script
from samples import NAMES
from tests.desktop.finding import click, found, press


def test_every_sample_is_offered_with_a_line_on_what_it_shows(window: MainWindow) -> None:
    assert tuple(sample.name for sample in SAMPLES) == NAMES
    for name in NAMES:
        entry = found(window, EntryButton, f"start_sample_{name}")
        assert entry.text()
        assert entry.accessibleDescription()


@pytest.mark.parametrize("name", NAMES)
def test_a_sample_opens_by_a_click(window: MainWindow, name: str) -> None:
    click(found(window, EntryButton, f"start_sample_{name}"))
    assert window.session is not None
    assert window.session.study == sample_study(name)


def test_a_sample_opens_by_key(window: MainWindow) -> None:
    press(found(window, EntryButton, "start_sample_house"), Qt.Key.Key_Space)
    assert window.session is not None


def test_a_new_study_is_one_click_away(window: MainWindow) -> None:
    click(found(window, QPushButton, "start_new"))
    assert window.session is not None
    assert window.session.study.frame.name.en


def test_a_recent_study_is_listed_by_its_name_and_opens_by_a_click(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "bay.baypath"
    create_store(path, sample_study("house")).close()
    window.open_target(str(path))
    window.close_study()
    entry = found(window, EntryButton, "start_recent_1")
    assert entry.text() == "Buying a house (Saaty 1990)"
    assert str(path) in entry.accessibleDescription()
    click(entry)
    assert window.view is not None
    assert window.view.opened.path == path


def test_without_recent_studies_the_page_says_how_to_begin(window: MainWindow) -> None:
    words = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    assert any("open the first sample" in text for text in words)


def test_a_file_is_chosen_in_the_systems_dialog(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "bay.baypath"
    create_store(path, sample_study("house")).close()
    monkeypatch.setattr(file_dialogs, "ask_for_study", lambda _: str(path))
    click(found(window, QPushButton, "start_open"))
    assert window.view is not None
    assert window.view.opened.path == path


def test_the_page_and_the_names_on_it_follow_the_language(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "bay.baypath"
    create_store(path, sample_study("house")).close()
    window.open_target(str(path))
    window.close_study()
    window.speak(Script.ZH_HANT)
    qtbot.waitUntil(lambda: found(window, QPushButton, "start_new").text() == "新增研究")
    qtbot.waitUntil(lambda: found(window, EntryButton, "start_recent_1").text() == "置業選擇（Saaty 1990）")
