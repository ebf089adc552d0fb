"""A study small enough that every page of it is worked out at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.shell.main_window import MainWindow
from desktop.targets import sample_study
from models.edits.initiatives import remove_initiative
from models.edits.panel import remove_expert
from models.exchange.text_form import write_text


@pytest.fixture(scope="session")
def small_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample with four experts and six initiatives; names as long as there are."""
    study = sample_study("hetao")
    for expert in list(study.panel.experts)[2:12] + list(study.panel.experts)[14:]:
        study = remove_expert(study, expert)
    for initiative in list(study.initiatives.initiatives)[6:]:
        study = remove_initiative(study, initiative)
    path = tmp_path_factory.mktemp("small") / "small.json"
    path.write_text(write_text(study), encoding="utf-8")
    return path


@pytest.fixture
def small(window: MainWindow, small_file: Path) -> MainWindow:
    """The window with that study."""
    assert window.open_target(str(small_file))
    return window
