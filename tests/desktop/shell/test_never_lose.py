"""Whatever becomes of the program, the file or the disk: nothing is lost, and a sentence says what to do."""

from __future__ import annotations

import resource
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.shell import file_dialogs
from desktop.shell.main_window import MainWindow
from desktop.shell.recent import left_studies, remember
from desktop.start.entry import EntryButton
from desktop.targets import sample_study
from desktop.widgets.messages import InlineMessage, Severity
from models.editing.kinds import EditKind
from models.edits.frame import rename_study
from models.storage.files import create_store, open_store
from models.text import Script
from tests.desktop.finding import click, found, settle

ROOT = Path(__file__).parents[3]

DIE_WHILE_OPEN = """
import os, sys
from pathlib import Path
from models.storage.files import open_store
store = open_store(Path(sys.argv[1]))
os.kill(os.getpid(), 9)
"""


@pytest.fixture
def study_file(tmp_path: Path) -> Path:
    path = tmp_path / "work" / "bay.baypath"
    path.parent.mkdir()
    create_store(path, sample_study("house")).close()
    return path


def die_while_open(path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", DIE_WHILE_OPEN, str(path)], cwd=ROOT, check=False)
    assert done.returncode == -9


def rename(window: MainWindow, name: str) -> None:
    assert window.session is not None
    assert window.session.edit(EditKind.RENAME_STUDY, partial(rename_study, script=Script.EN, name=name)) is None


def message(window: MainWindow) -> InlineMessage:
    assert window.view is not None
    return window.view.message


def is_refused(window: MainWindow) -> bool:
    return window.session is not None and window.session.save_fault is not None


def name_in(path: Path) -> str:
    with open_store(path, read_only=True) as store:
        return store.load().frame.name.en


def test_after_a_crash_the_window_says_that_everything_saved_is_there(window: MainWindow, study_file: Path) -> None:
    die_while_open(study_file)
    window.open_target(str(study_file))
    assert message(window).severity is Severity.GOOD
    assert "Every edit that was saved is here" in message(window).text
    window.close_study()
    window.open_target(str(study_file))
    assert message(window).text == ""


def test_the_start_page_offers_what_was_open_when_the_program_died(window: MainWindow, study_file: Path) -> None:
    remember(study_file, sample_study("house").frame.name)
    window.show_start()
    assert window.findChildren(EntryButton, "start_left_1") == []
    die_while_open(study_file)
    window.show_start()
    click(found(window, EntryButton, "start_left_1"))
    assert window.view is not None
    assert window.view.opened.path == study_file
    window.close_study()
    settle()
    assert window.findChildren(EntryButton, "start_left_1") == []


def test_a_study_without_a_name_that_no_list_knows_is_offered_unless_it_is_open(
    window: MainWindow, tmp_path: Path
) -> None:
    stray = tmp_path / "untitled" / "untitled-7.baypath"
    stray.parent.mkdir()
    with create_store(stray, sample_study("house")):
        assert left_studies(stray.parent) == []
    assert [one.path for one in left_studies(stray.parent)] == [stray]
    window.show_start()
    click(found(window, EntryButton, "start_left_1"))
    assert window.view is not None
    assert window.view.opened.untitled


def test_a_file_that_is_removed_while_it_is_open_is_noticed_and_rescued(
    window: MainWindow, study_file: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.open_target(str(study_file))
    settle()
    study_file.unlink()
    qtbot.waitUntil(lambda: message(window).severity is Severity.PROBLEM)
    assert str(study_file) in message(window).text
    rename(window, "After it was gone")
    copy = tmp_path / "rescued.baypath"
    monkeypatch.setattr(file_dialogs, "ask_for_copy", lambda *_: copy)
    click(found(message(window), QPushButton, "message_action"))
    assert window.view is not None
    assert window.view.opened.path == copy
    rename(window, "Going on")
    assert window.close_study()
    assert name_in(copy) == "Going on"
    with open_store(copy) as store:
        store.verify_journal()


def test_a_folder_that_is_moved_while_the_study_is_open_is_noticed(
    window: MainWindow, study_file: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.open_target(str(study_file))
    settle()
    study_file.parent.rename(tmp_path / "elsewhere")
    rename(window, "After the move")
    qtbot.waitUntil(lambda: message(window).severity is Severity.PROBLEM)
    copy = tmp_path / "rescued.baypath"
    monkeypatch.setattr(file_dialogs, "ask_for_copy", lambda *_: copy)
    click(found(message(window), QPushButton, "message_action"))
    assert window.close_study()
    assert name_in(copy) == "After the move"


def test_a_file_that_is_replaced_by_another_is_left_alone(
    window: MainWindow, study_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "other.baypath"
    create_store(other, sample_study("fighter")).close()
    window.open_target(str(study_file))
    settle()
    other.replace(study_file)
    qtbot.waitUntil(lambda: message(window).severity is Severity.PROBLEM)
    assert name_in(study_file) == sample_study("fighter").frame.name.en


@contextmanager
def full_disk(path: Path) -> Iterator[None]:
    """Let the system refuse every write that would make a file longer, as a full disk does."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.skipif(sys.platform == "win32", reason="There is no limit to the size of files.")
def test_a_disk_without_room_is_told_at_once_and_the_copy_holds_what_it_refused(
    window: MainWindow, study_file: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.open_target(str(study_file))
    settle()
    with full_disk(study_file):
        rename(window, "Much longer than there is room for. " * 400)
        qtbot.waitUntil(lambda: message(window).severity is Severity.PROBLEM)
    assert is_refused(window)
    assert found(window, QLabel, "saved_state").text() == "the latest changes are not saved"
    copy = tmp_path / "elsewhere.baypath"
    monkeypatch.setattr(file_dialogs, "ask_for_copy", lambda *_: copy)
    click(found(message(window), QPushButton, "message_action"))
    assert not is_refused(window)
    assert found(window, QLabel, "saved_state").text().startswith("saved ")
    assert window.close_study()
    assert name_in(copy).startswith("Much longer")


def test_a_new_study_whose_first_edit_found_no_room_is_rescued_too(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "untitled").write_text("no folder can be made here", encoding="utf-8")
    window.open_target("sample:house")
    rename(window, "My house")
    qtbot.waitUntil(lambda: message(window).severity is Severity.PROBLEM)
    copy = tmp_path / "elsewhere.baypath"
    monkeypatch.setattr(file_dialogs, "ask_for_copy", lambda *_: copy)
    click(found(message(window), QPushButton, "message_action"))
    rename(window, "My other house")
    assert window.close_study()
    assert name_in(copy) == "My other house"
