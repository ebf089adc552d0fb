"""Studies are opened, kept, named and closed without a question and without a loss."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFileOpenEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.app import FileOpener
from desktop.shell import file_dialogs
from desktop.shell.main_window import MainWindow
from desktop.shell.recent import recent_studies
from desktop.targets import blank_study, sample_study
from desktop.widgets.file_places import file_name
from desktop.widgets.messages import InlineMessage
from models.editing.kinds import EditKind
from models.edits.frame import rename_study
from models.exchange.text_form import write_text
from models.storage.faults import AlreadyOpenError
from models.storage.files import create_store, open_store
from models.text import Script
from tests.desktop.finding import CTRL, found, press


def text_of(window: MainWindow, name: str) -> str:
    return found(window, QLabel, name).text()


def said_at_start(window: MainWindow) -> str:
    return found(window, InlineMessage, "start_message").text


def rename(window: MainWindow, name: str) -> None:
    assert window.session is not None
    assert window.session.edit(EditKind.RENAME_STUDY, partial(rename_study, script=Script.EN, name=name)) is None


@pytest.fixture
def study_file(tmp_path: Path) -> Path:
    path = tmp_path / "bay.baypath"
    create_store(path, sample_study("house")).close()
    return path


def test_a_sample_is_labelled_and_leaves_nothing_behind_that_was_only_looked_at(
    window: MainWindow, tmp_path: Path
) -> None:
    window.open_target("sample:hetao")
    assert window.windowTitle() == "Shenzhen–Hong Kong co-operation in S&T services – BayPath"
    assert text_of(window, "sample_label") == "Illustrative sample data"
    assert text_of(window, "saved_state") == "no changes yet"
    window.close_study()
    assert not (tmp_path / "untitled").exists()
    assert recent_studies() == []


def test_a_sample_is_kept_from_its_first_edit_on_and_found_among_the_recent(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.open_target("sample:house")
    rename(window, "My house")
    assert text_of(window, "saved_state") == "saving…"
    qtbot.waitUntil(lambda: text_of(window, "saved_state").startswith("saved "))
    assert text_of(window, "saved_state").endswith("no name yet")
    kept = tmp_path / "untitled" / "untitled-1.baypath"
    assert [(one.path, one.name.en) for one in recent_studies()] == [(kept, "My house")]
    window.close_study()
    assert window.open_target(str(kept))
    assert window.session is not None
    assert window.session.study.frame.name.en == "My house"
    assert window.view is not None
    assert window.view.opened.untitled


def test_a_study_file_is_edited_where_it_lies_and_closing_waits_for_the_disk(
    window: MainWindow, study_file: Path
) -> None:
    assert window.open_target(str(study_file))
    for number in range(20):
        rename(window, f"House {number}")
    window.close()
    with open_store(study_file, read_only=True) as store:
        assert store.load().frame.name.en == "House 19"


def test_a_study_that_is_open_elsewhere_is_only_looked_at_and_the_holder_is_named(
    window: MainWindow, study_file: Path
) -> None:
    with open_store(study_file):
        assert window.open_target(str(study_file))
        assert window.view is not None
        refusal = window.view.opened.refusal
        assert isinstance(refusal, AlreadyOpenError)
        assert str(refusal.where["user"]) in window.view.message.text
        assert text_of(window, "saved_state") == "read only"
        before = window.view.session.study
        fault = window.view.session.edit(EditKind.RENAME_STUDY, partial(rename_study, script=Script.EN, name="Mine"))
        assert fault is refusal
        assert window.view.session.study is before


def test_a_study_can_be_opened_to_be_read_only_beside_whoever_writes_to_it(
    window: MainWindow, study_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_dialogs, "ask_for_study", lambda *_: str(study_file))
    with open_store(study_file):
        window.menus.actions["open_read_only"].trigger()
    assert window.view is not None
    assert window.view.session.read_only
    assert "read only" in window.view.message.text
    with open_store(study_file):  # The window keeps nobody from writing.
        window.close_study()


def test_a_copy_of_a_study_that_is_open_elsewhere_can_be_worked_on(
    window: MainWindow, study_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "copy.baypath"
    monkeypatch.setattr(file_dialogs, "ask_for_copy", lambda *_: copy)
    with open_store(study_file):
        window.open_target(str(study_file))
        window.menus.actions["save_copy"].trigger()
        rename(window, "Mine")
        window.close_study()
    with open_store(copy, read_only=True) as store:
        assert store.load().frame.name.en == "Mine"


def test_saving_a_copy_gives_an_untitled_study_its_name_and_keeps_its_history(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    named = tmp_path / "named.baypath"
    monkeypatch.setattr(file_dialogs, "ask_for_copy", lambda *_: named)
    window.open_target("sample:house")
    rename(window, "My house")
    window.menus.actions["save_copy"].trigger()
    assert window.view is not None
    assert window.view.opened.path == named
    assert list((tmp_path / "untitled").glob("*.baypath")) == []
    window.view.session.undo()
    window.close_study()
    with open_store(named, read_only=True) as store:
        assert store.load().frame.name.en == "Buying a house (Saaty 1990)"


def test_saving_a_copy_of_an_untouched_sample_gives_it_a_name_too(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    named = tmp_path / "named.baypath"
    monkeypatch.setattr(file_dialogs, "ask_for_copy", lambda *_: named)
    window.open_target("sample:house")
    window.menus.actions["save_copy"].trigger()
    rename(window, "My house")
    window.close_study()
    with open_store(named, read_only=True) as store:
        assert store.load().frame.name.en == "My house"


def test_a_study_with_a_name_stays_where_it_is_when_a_copy_is_saved(
    window: MainWindow, study_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "copy.baypath"
    monkeypatch.setattr(file_dialogs, "ask_for_copy", lambda *_: copy)
    window.open_target(str(study_file))
    window.menus.actions["save_copy"].trigger()
    rename(window, "Later")
    window.close_study()
    with open_store(copy, read_only=True) as store:
        assert store.load().frame.name.en == "Buying a house (Saaty 1990)"


def test_a_copy_that_cannot_be_written_is_one_sentence_and_nothing_is_lost(
    window: MainWindow, study_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_dialogs, "ask_for_copy", lambda *_: tmp_path / "no" / "such" / "folder.baypath")
    window.open_target(str(study_file))
    window.menus.actions["save_copy"].trigger()
    assert window.view is not None
    assert "folder" in window.view.message.text
    rename(window, "Still here")
    window.close_study()
    with open_store(study_file, read_only=True) as store:
        assert store.load().frame.name.en == "Still here"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("missing.baypath", None),
        ("text.baypath", b"This is no database."),
        ("cut.json", b'{"baypath": '),
        ("list.json", b"[1, 2, 3]"),
        ("bytes.json", b"\xff\xfe\x00"),
        ("empty.baypath", b""),
    ],
)
def test_a_bad_file_is_one_calm_sentence_and_the_window_goes_on(
    window: MainWindow, tmp_path: Path, name: str, content: bytes | None
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    assert not window.open_target(str(path))
    said = said_at_start(window)
    assert said
    assert "Error" not in said
    assert "fault." not in said
    assert "Traceback" not in said
    assert window.open_target("sample:house")
    assert said_at_start(window) == ""


def test_an_unknown_sample_is_one_calm_sentence(window: MainWindow) -> None:
    assert not window.open_target("sample:atlantis")
    assert "atlantis" in said_at_start(window)


def test_a_bad_file_leaves_the_open_study_open(window: MainWindow, tmp_path: Path) -> None:
    window.open_target("sample:house")
    assert not window.open_target(str(tmp_path / "missing.baypath"))
    assert window.view is not None
    assert window.view.message.text
    assert window.session is not None
    assert window.session.study.frame.name.en == "Buying a house (Saaty 1990)"


def test_opening_the_file_that_is_open_does_nothing(window: MainWindow, study_file: Path) -> None:
    window.open_target(str(study_file))
    session = window.session
    assert window.open_target(str(study_file))
    assert window.session is session


def test_a_new_study_has_two_sides_three_phases_and_one_round(window: MainWindow) -> None:
    press(window, Qt.Key.Key_N, CTRL)
    assert window.session is not None
    study = window.session.study
    assert study == blank_study()
    assert [side.name.en for side in study.frame.sides.values()] == ["Shenzhen", "Hong Kong"]
    assert len(study.frame.horizons) == 3
    assert [one.number for one in study.rounds] == [1]


def test_a_text_form_that_is_dropped_on_the_window_becomes_an_untitled_study(
    window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "dropped.json"
    path.write_text(write_text(sample_study("fighter")), encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "notes.txt")), QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, buttons, keys)
    window.dragEnterEvent(entering)
    assert entering.isAccepted()
    window.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, buttons, keys))
    assert window.view is not None
    assert window.view.opened.untitled
    assert window.view.session.study == sample_study("fighter")


def test_what_is_no_study_cannot_be_dropped(window: MainWindow, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "notes.txt")), QUrl("https://example.org/x.baypath")])
    entering = QDragEnterEvent(
        QPoint(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    entering.ignore()
    window.dragEnterEvent(entering)
    assert not entering.isAccepted()


def test_a_file_that_the_system_hands_over_is_opened(window: MainWindow, study_file: Path, qapp: QApplication) -> None:
    opener = FileOpener(window)
    qapp.installEventFilter(opener)
    QApplication.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile(str(study_file))))
    qapp.removeEventFilter(opener)
    assert window.view is not None
    assert window.view.opened.path == study_file


def test_a_name_becomes_a_file_name_that_every_system_allows() -> None:
    assert file_name('A/B: "C"? ') == "A B C"
    assert file_name(" .. ") == "study"
    assert file_name("深港合作 2026.") == "深港合作 2026"


def test_recent_studies_whose_files_are_gone_are_not_offered(window: MainWindow, study_file: Path) -> None:
    window.open_target(str(study_file))
    window.close_study()
    assert [one.path for one in recent_studies()] == [study_file]
    assert recent_studies()[0].name == sample_study("house").frame.name
    study_file.unlink()
    assert recent_studies() == []
