"""Whatever a study lacks, every page says what belongs there, what is missing, or what comes next."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.shell.main_window import MainWindow
from desktop.shell.pages import STEP
from desktop.widgets.page import EmptyState, HintBar
from models.exchange.text_form import read_text, write_text
from models.text import Script
from tests.desktop.walking import places


def said(window: MainWindow, step: str) -> list[str]:
    assert window.view is not None
    page = window.view.page(step)
    hints = [one.findChild(QLabel, "hint_text") for one in page.findChildren(HintBar) if one.isVisible()]
    empty = [one.accessibleDescription() for one in page.findChildren(EmptyState) if one.isVisible()]
    return [*(one.text() for one in hints if one is not None and one.text()), *(words for words in empty if words)]


def lacking(small_file: Path, folder: Path, what: str) -> Path:
    study = read_text(small_file.read_text(encoding="utf-8"))
    if what == "answers":
        study = replace(study, comparisons={}, ratings={})
    elif what == "scores":
        study = replace(study, ratings={})
    path = folder / "lacking.json"
    path.write_text(write_text(study), encoding="utf-8")
    return path


@pytest.mark.parametrize("script", [Script.EN, Script.ZH_HANT])
def test_a_new_study_is_explained_on_every_page(window: MainWindow, qtbot: QtBot, script: Script) -> None:
    window.speak(script)
    window.new_study()
    for where in places(window, qtbot):
        assert said(window, where.split(",")[0]), where


@pytest.mark.parametrize("what", ["answers", "scores", "nothing"])
def test_a_study_that_lacks_something_says_so_on_every_page(
    window: MainWindow, qtbot: QtBot, small_file: Path, tmp_path: Path, what: str
) -> None:
    window.open_target(str(lacking(small_file, tmp_path, what)))
    steps = tuple(STEP) if what != "nothing" else ("problem", "panel", "compare", "score", "rank", "viewpoints")
    for where in places(window, qtbot, steps):
        assert said(window, where.split(",")[0]), where
