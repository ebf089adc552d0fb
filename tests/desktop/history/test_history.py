"""Snapshots are kept, compared and brought back; the journal says who changed what, and that it is whole."""

from __future__ import annotations

import sqlite3
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTabBar
from pytestqt.qtbot import QtBot

from desktop.history.differences import Kind, differences
from desktop.session.session import Session
from desktop.shell.main_window import MainWindow
from desktop.shell.recent import recent_studies
from desktop.start.entry import EntryButton
from desktop.targets import sample_study
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.messages import InlineMessage
from desktop.widgets.table import DataTable
from desktop.widgets.text_field import TextField
from models.computing.results import Results
from models.editing.kinds import EditKind
from models.edits.comparisons import set_comparison
from models.edits.criteria import rename_criterion
from models.edits.frame import set_illustrative
from models.edits.initiatives import set_status
from models.edits.panel import remove_expert, set_expert_weight
from models.edits.ratings import set_rating
from models.edits.rounds import hide_results, reveal_results
from models.edits.snapshots import restore_study
from models.problem.criteria import GOAL
from models.problem.initiatives import Status
from models.storage.files import create_store
from models.study import Part, Study
from models.text import Script
from tests.desktop.finding import CTRL, click, found, press, settle, type_into


@pytest.fixture
def study_file(tmp_path: Path) -> Path:
    path = tmp_path / "hetao.baypath"
    create_store(path, sample_study("hetao"), "Lee").close()
    return path


@pytest.fixture
def window_on_file(window: MainWindow, study_file: Path) -> MainWindow:
    assert window.open_target(str(study_file))
    settle()
    return window


def session_of(window: MainWindow) -> Session:
    assert window.session is not None
    return window.session


def idle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not session_of(window).busy(), timeout=20_000)


def history(window: MainWindow, qtbot: QtBot, tab: int) -> None:
    press(window, Qt.Key.Key_H, CTRL)
    found(window, QTabBar, "history_tabs").setCurrentIndex(tab)
    idle(window, qtbot)


def rate(window: MainWindow, rating: int) -> None:
    edit = partial(set_rating, expert="SZ-01", initiative="I01", leaf=leaf(window), rating=rating)
    assert session_of(window).edit(EditKind.SET_RATING, edit) is None


def leaf(window: MainWindow) -> str:
    study = session_of(window).study
    return next(iter(study.rating_ballot("SZ-01").ratings["I01"]))


def keep(window: MainWindow, qtbot: QtBot, name: str) -> None:
    field = found(window, TextField, "snapshot_name")
    type_into(field, name)
    QTest.keyClick(field, Qt.Key.Key_Return)
    table = found(window, DataTable, "snapshots_table")
    qtbot.waitUntil(lambda: name in shown(table, "name"), timeout=20_000)
    idle(window, qtbot)


def shown(table: DataTable, column: str) -> list[str]:
    rows = table.table_rows()
    place = rows.column_of(column)
    return [str(rows.data(rows.index(row, place))) for row in range(rows.rowCount())]


def test_what_differs_from_a_snapshot_is_told_and_it_is_brought_back_by_an_edit(
    window_on_file: MainWindow, qtbot: QtBot
) -> None:
    window = window_on_file
    history(window, qtbot, 0)
    keep(window, qtbot, "Before the meeting")
    before = session_of(window).study
    rename = partial(rename_criterion, criterion_id="C1", script=Script.EN, name="Innovation")
    session_of(window).edit(EditKind.RENAME_CRITERION, rename)
    session_of(window).edit(EditKind.SET_EXPERT_WEIGHT, partial(set_expert_weight, expert_id="SZ-04", weight=3.0))
    table = found(window, DataTable, "comparison_table")
    qtbot.waitUntil(lambda: "×3" in shown(table, "now"), timeout=20_000)
    assert {"Weight", "Expert", "Criterion"} <= set(shown(table, "kind"))
    assert "Before the meeting" in found(window, QLabel, "comparison_sentence").text()
    click(found(window, QPushButton, "snapshot_restore"))
    qtbot.waitUntil(lambda: session_of(window).study == before)
    assert window.menus.actions["undo"].text() == "&Undo restore snapshot"
    message = found(window, InlineMessage, "snapshots_message")
    assert "as it stood" in message.text
    press(window, Qt.Key.Key_Z, CTRL)
    assert not message.isVisible()
    assert session_of(window).study.criteria.criteria["C1"].name.en == "Innovation"
    idle(window, qtbot)


def test_a_snapshot_outlives_the_window_and_is_removed_for_good(
    window_on_file: MainWindow, study_file: Path, qtbot: QtBot
) -> None:
    window = window_on_file
    history(window, qtbot, 0)
    keep(window, qtbot, "First")
    window.close_study()
    settle()
    window.open_target(str(study_file))
    settle()
    history(window, qtbot, 0)
    table = found(window, DataTable, "snapshots_table")
    assert shown(table, "name") == ["First"]
    click(found(window, QPushButton, "snapshot_remove"))
    message = found(window, InlineMessage, "snapshots_message")
    assert "“First” goes for good" in message.text
    assert shown(table, "name") == ["First"]
    click(found(message, QPushButton, "message_action"))
    qtbot.waitUntil(lambda: shown(table, "name") == [])
    assert not message.isVisible()
    idle(window, qtbot)


def test_a_sample_that_nobody_changed_can_be_kept_too(hetao: MainWindow, qtbot: QtBot) -> None:
    settle()
    history(hetao, qtbot, 0)
    keep(hetao, qtbot, "As it came")
    assert hetao.view is not None
    assert hetao.view.opened.file is not None


def test_a_study_that_is_only_read_keeps_no_snapshots(window: MainWindow, study_file: Path, qtbot: QtBot) -> None:
    window.open_target(str(study_file), read_only=True)
    settle()
    history(window, qtbot, 0)
    assert not found(window, QPushButton, "snapshot_keep").isEnabled()
    history(window, qtbot, 1)
    assert shown(found(window, DataTable, "journal_table"), "author") == ["Lee"]


def test_restoring_keeps_what_is_the_same_and_so_its_results() -> None:
    now = sample_study("hetao")
    earlier = sample_study("hetao")
    assert now is not earlier
    assert restore_study(now, earlier) == now
    assert all(restore_study(now, earlier).part(part) is now.part(part) for part in Part)


def kinds(then: Study, now: Study) -> dict[Kind, list[tuple[str, str, str]]]:
    found: dict[Kind, list[tuple[str, str, str]]] = {}
    for one in differences(then, now, Results(), Script.EN):
        found.setdefault(one.kind, []).append((one.name, one.then, one.now))
    return found


def test_an_answer_that_moves_a_weight_is_told_as_answer_weight_and_nothing_else_but_places() -> None:
    then = sample_study("house")
    expert = next(iter(then.panel.experts))
    first, second = then.criteria.children(GOAL)[:2]
    now = set_comparison(then, expert, GOAL, first, second, 9.0)
    told = kinds(then, now)
    assert told[Kind.ANSWERS] == [(then.panel.experts[expert].name.en, "", "1")]
    assert told[Kind.WEIGHT]
    assert set(told) <= {Kind.ANSWERS, Kind.WEIGHT, Kind.ORDER}


def test_while_results_are_hidden_neither_ranks_nor_weights_nor_scores_are_compared(
    window_on_file: MainWindow, qtbot: QtBot
) -> None:
    history(window_on_file, qtbot, 0)
    keep(window_on_file, qtbot, "before")
    rate(window_on_file, 1)
    edit = partial(set_comparison, expert="SZ-01", node=GOAL, one="C1", other="C2", ratio=9.0)
    session_of(window_on_file).edit(EditKind.SET_COMPARISON, edit)
    session_of(window_on_file).edit(EditKind.HIDE_RESULTS, hide_results)
    sentence = found(window_on_file, QLabel, "comparison_sentence")
    qtbot.waitUntil(lambda: "once the results are revealed" in sentence.text(), timeout=20_000)
    assert "Weight" not in sentence.text().partition(".")[0]
    assert "Changed answers 1" in sentence.text()

    session_of(window_on_file).edit(EditKind.REVEAL_RESULTS, reveal_results)
    qtbot.waitUntil(lambda: "once the results are revealed" not in sentence.text(), timeout=20_000)
    assert "Weight" in sentence.text()


def test_a_snapshot_kept_while_results_were_hidden_is_compared_once_they_are_revealed() -> None:
    study = sample_study("hetao")
    moved = set_comparison(study, "SZ-01", GOAL, "C1", "C2", 9.0)
    usual = differences(study, moved, Results(), Script.EN)
    assert differences(hide_results(study), moved, Results(), Script.EN) == usual
    hidden = {one.kind for one in differences(study, hide_results(moved), Results(), Script.EN)}
    assert not hidden & {Kind.ORDER, Kind.WEIGHT, Kind.SCORE}


def test_an_expert_who_is_gone_is_told() -> None:
    then = sample_study("hetao")
    now = remove_expert(then, "HK-02")
    assert (then.panel.experts["HK-02"].name.en, "×1", "") in kinds(then, now)[Kind.EXPERT]


def test_the_same_study_differs_in_nothing() -> None:
    study = sample_study("house")
    assert differences(study, study, Results(), Script.EN) == ()


def test_the_journal_says_who_changed_what_about_whom_from_what_to_what(
    window_on_file: MainWindow, qtbot: QtBot
) -> None:
    window = window_on_file
    session_of(window).author = "Chan"
    old = session_of(window).study.rating_ballot("SZ-01").ratings["I01"][leaf(window)]
    new = 9 if old != 9 else 1
    rate(window, new)
    session_of(window).undo()
    history(window, qtbot, 1)
    table = found(window, DataTable, "journal_table")
    qtbot.waitUntil(lambda: len(shown(table, "what")) == 3)
    study = session_of(window).study
    expert, initiative = study.panel.experts["SZ-01"].name.en, study.initiatives.initiatives["I01"].name.en
    assert shown(table, "what") == ["Undone: score", "Score", "The study was put on disk"]
    assert shown(table, "author") == ["Chan", "Chan", "Lee"]
    assert shown(table, "about")[:2] == [f"{expert} · {initiative}"] * 2
    assert shown(table, "turn")[:2] == [f"{new} → {old}", f"{old} → {new}"]
    assert found(window, QLabel, "journal_seal").text().startswith("✓ Verified: 3 entries")


def test_the_journal_is_filtered_by_person_kind_time_and_words_and_copied(
    window_on_file: MainWindow, qtbot: QtBot
) -> None:
    window = window_on_file
    session_of(window).author = "Chan"
    rate(window, 3)
    rate(window, 4)
    session_of(window).edit(
        EditKind.RENAME_CRITERION, partial(rename_criterion, criterion_id="C1", script=Script.EN, name="Innovation")
    )
    history(window, qtbot, 1)
    table = found(window, DataTable, "journal_table")
    qtbot.waitUntil(lambda: len(shown(table, "what")) == 4)
    choose(window, "person", "=Lee")
    assert shown(table, "author") == ["Lee"]
    choose(window, "person", "")
    choose(window, "kind", EditKind.RENAME_CRITERION.value)
    assert shown(table, "about") == ["Innovation"]
    choose(window, "kind", "")
    choose(window, "time", "1")
    assert len(shown(table, "what")) == 4
    type_into(found(window, QLineEdit, "journal_text"), "INNOVATION rename")
    assert shown(table, "what") == ["Rename criterion"]
    click(found(window, QPushButton, "journal_copy"))
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0].split("\t") == ["#", "When", "Who", "What", "About", "Then → now"]
    assert [line.split("\t")[3] for line in copied[1:]] == ["Rename criterion"]


def choose(window: MainWindow, name: str, key: str) -> None:
    box = found(window, ChoiceBox, f"journal_{name}")
    index = box.findData(key)
    assert index >= 0, [box.itemData(place) for place in range(box.count())]
    box.setCurrentIndex(index)
    box.activated.emit(index)


def test_an_entry_that_was_tampered_with_is_named(window: MainWindow, study_file: Path, qtbot: QtBot) -> None:
    with sqlite3.connect(study_file) as connection:
        connection.execute("UPDATE journal SET author = 'Nobody'")
    connection.close()
    window.open_target(str(study_file), read_only=True)
    settle()
    history(window, qtbot, 1)
    assert found(window, InlineMessage, "journal_broken").text
    assert not found(window, QLabel, "journal_seal").isVisible()


def test_the_journal_speaks_the_reader_s_language(window_on_file: MainWindow, qtbot: QtBot) -> None:
    window = window_on_file
    session = session_of(window)
    now = not session.study.frame.illustrative
    session.edit(EditKind.SET_ILLUSTRATIVE, partial(set_illustrative, illustrative=now))
    session.edit(EditKind.SET_STATUS, partial(set_status, initiative_id="I01", status=Status.AT_RISK))
    rate(window, 6)
    history(window, qtbot, 1)
    window.speak(Script.ZH_HANT)
    table = found(window, DataTable, "journal_table")
    qtbot.waitUntil(lambda: "評分" in shown(table, "what"), timeout=20_000)
    initiative = session_of(window).study.initiatives.initiatives["I01"].name.zh_hant
    assert initiative in shown(table, "about")[0]
    assert shown(table, "turn")[1:3] == ["未開展 → 有延誤風險", "否 → 是" if now else "是 → 否"]
    idle(window, qtbot)


def test_a_snapshot_of_a_sample_that_nobody_has_changed_makes_it_a_study_that_is_found_again(
    window: MainWindow, qtbot: QtBot
) -> None:
    assert window.open_target("sample:house")
    assert recent_studies() == []
    session_of(window).author = "Chan"
    history(window, qtbot, 0)
    keep(window, qtbot, "as it came")
    history(window, qtbot, 1)
    assert shown(found(window, DataTable, "journal_table"), "author") == ["Chan"]
    (recent,) = recent_studies()
    assert recent.untitled
    assert recent.name == session_of(window).study.frame.name
    assert window.close_study()
    click(found(window, EntryButton, "start_recent_1"))
    assert session_of(window).study == sample_study("house")
    history(window, qtbot, 0)
    assert shown(found(window, DataTable, "snapshots_table"), "name") == ["as it came"]
    # And a sample that is opened afresh is a sample again.
    assert window.open_target("sample:house")
    settle()
    history(window, qtbot, 0)
    assert shown(found(window, DataTable, "snapshots_table"), "name") == []
    assert len(recent_studies()) == 1
