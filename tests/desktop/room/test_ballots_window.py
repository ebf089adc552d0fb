"""Ballots out to everyone and back, from the window: a dry run first, then one edit that can be undone."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QEventLoop, QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from desktop.blueprint_export import write_blueprint
from desktop.room import ballots_in
from desktop.room.ballots_in import BallotsIn
from desktop.room.ballots_out import UNFINISHED, BallotsOut
from desktop.session.session import Session
from desktop.shell.dropping import Kind, kind_of
from desktop.shell.main_window import MainWindow
from desktop.targets import sample_study
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.messages import InlineMessage, Severity
from desktop.widgets.page import EmptyState
from desktop.widgets.progress_strip import ProgressStrip
from desktop.widgets.table import DataTable
from models.computing.progress import Report
from models.editing.kinds import EditKind
from models.edits.comparisons import paste_comparisons, set_comparison
from models.edits.panel import remove_expert
from models.edits.rounds import close_round, set_ballot_key
from models.exchange.ballot_workbook.collect import Collected, collect_ballots, read_ballots
from models.exchange.ballot_workbook.recognise import looks_like_ballot
from models.problem.criteria import GOAL
from models.storage.files import open_store
from models.study import Study
from models.text import Script
from tests.desktop.finding import click, found, press, settle
from tests.models.exchange.ballot_workbook.filling import KEY, STUDY, ballot, comparison_rows, sheet_of
from tests.studies import synthetic_study


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    session = Session(STUDY)
    yield session
    session.close()


@pytest.fixture
def page(qtbot: QtBot, session: Session) -> Iterator[BallotsIn]:
    page = BallotsIn(session)
    qtbot.addWidget(page)
    page.resize(1000, 600)
    page.show()
    yield page
    page.close_work()


def wait(page: BallotsIn | BallotsOut) -> None:
    loop = QEventLoop()
    timer = QTimer()
    timer.timeout.connect(lambda: None if page._task.running else loop.quit())
    timer.start(5)
    loop.exec()
    settle()


def answered(folder: Path, expert: str, label: str, study: Study = STUDY) -> Path:
    """Return a ballot in which somebody chose an answer to the first question."""
    path = ballot(folder, study, expert)
    book = load_workbook(path)
    sheet = sheet_of(book, "comparisons")
    sheet.cell(comparison_rows(sheet)[GOAL, "C1", "C2"], 7).value = label
    book.save(path)
    return path


def cells(page: BallotsIn, name: str, column: str) -> list[str]:
    rows = found(page, DataTable, name).table_rows()
    return [rows.text(row, rows.column_of(column)) for row in range(rows.rowCount())]


def message(page: BallotsIn | BallotsOut) -> str:
    return found(page, InlineMessage, "ballots_message").text


def test_what_would_change_is_shown_first_and_taken_over_as_one_edit(
    page: BallotsIn, session: Session, tmp_path: Path
) -> None:
    page.read([answered(tmp_path / "a", "E0", "← 7"), answered(tmp_path / "b", "E1", "8 →")])
    wait(page)
    assert session.study is STUDY
    assert cells(page, "ballots_changed", "expert") == ["E0", "E1"]
    assert cells(page, "ballots_changed", "question") == ["Criterion 1 / Criterion 2"] * 2
    assert cells(page, "ballots_changed", "after") == ["← 7", "8 →"]
    assert found(page, DataTable, "ballots_changed").isVisible()
    assert not found(page, DataTable, "ballots_refused").isVisible()
    taken: list[int] = []
    page.taken.connect(taken.append)
    click(found(page, QPushButton, "ballots_take"))
    wait(page)
    assert taken == [2]
    assert session.study.comparison_ballot("E0").ratio(GOAL, "C1", "C2") == pytest.approx(7.0)
    assert session.study.comparison_ballot("E1").ratio(GOAL, "C1", "C2") == pytest.approx(1 / 8)
    assert session.undo_kind is EditKind.COLLECT_BALLOTS
    session.undo()
    assert session.study is STUDY


def test_a_cell_that_is_wrong_is_refused_with_its_name_and_the_rest_can_be_taken(
    page: BallotsIn, session: Session, tmp_path: Path
) -> None:
    wrong = answered(tmp_path / "a", "E0", "← 12")
    page.read([wrong, answered(tmp_path / "b", "E1", "← 2")])
    wait(page)
    refused = cells(page, "ballots_refused", "cell")
    assert len(refused) == 1
    assert refused[0].startswith("Comparisons!G")
    assert cells(page, "ballots_refused", "file") == ["E0.xlsx"]
    assert "← 12" in cells(page, "ballots_refused", "reason")[0]
    take = found(page, QPushButton, "ballots_take")
    assert take.text().endswith("without those refused")
    click(take)
    wait(page)
    assert session.study.comparison_ballot("E1").ratio(GOAL, "C1", "C2") == pytest.approx(2.0)
    assert session.study.comparison_ballot("E0") is STUDY.comparison_ballot("E0")


def test_whole_files_are_refused_with_the_reason(page: BallotsIn, session: Session, tmp_path: Path) -> None:
    other = set_ballot_key(synthetic_study(experts=4, seed=5), "fedcba9876543210")
    foreign = ballot(tmp_path / "a", other, "E0")
    nothing = tmp_path / "nothing.xlsx"
    nothing.write_bytes(b"no workbook")
    first, second = answered(tmp_path / "b", "E2", "← 2"), answered(tmp_path / "c", "E2", "← 3")
    page.read([foreign, nothing, first, second])
    wait(page)
    reasons = cells(page, "ballots_refused", "reason")
    assert cells(page, "ballots_refused", "cell") == ["–"] * 3
    assert "another study" in reasons[0]
    assert "not an Excel workbook" in reasons[1]
    assert "second ballot" in reasons[2]
    assert cells(page, "ballots_changed", "expert") == ["E2"]


def test_a_closed_round_takes_nothing(page: BallotsIn, session: Session, tmp_path: Path) -> None:
    path = answered(tmp_path, "E0", "← 7")
    session.edit(EditKind.CLOSE_ROUND, close_round)
    page.read([path])
    wait(page)
    assert "takes no more answers" in cells(page, "ballots_refused", "reason")[0]
    assert not found(page, QPushButton, "ballots_take").isEnabled()


def test_an_answer_given_on_the_screen_since_is_marked_and_the_ballot_read_later_wins(
    page: BallotsIn, session: Session, tmp_path: Path
) -> None:
    path = answered(tmp_path, "E0", "← 7")
    edit = partial(set_comparison, expert="E0", node=GOAL, one="C1", other="C2", ratio=5.0)
    session.edit(EditKind.SET_COMPARISON, edit)
    page.read([path])
    wait(page)
    assert cells(page, "ballots_changed", "before") == ["← 5"]
    page.take()
    wait(page)
    assert session.study.comparison_ballot("E0").ratio(GOAL, "C1", "C2") == pytest.approx(7.0)
    session.undo()
    assert session.study.comparison_ballot("E0").ratio(GOAL, "C1", "C2") == pytest.approx(5.0)


def test_who_goes_on_working_while_answers_are_taken_over_loses_nothing(
    page: BallotsIn, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.read([answered(tmp_path, "E0", "← 7")])
    wait(page)
    may_go_on, times = threading.Event(), []
    real = collect_ballots

    def slow(study: Study, changes: Sequence[object], report: Report) -> Study:
        times.append(study)
        may_go_on.wait(10)
        return real(study, changes, report)  # type: ignore[arg-type]

    monkeypatch.setattr(ballots_in, "collect_ballots", slow)
    page.take()
    edit = partial(set_comparison, expert="E3", node=GOAL, one="C1", other="C2", ratio=3.0)
    session.edit(EditKind.SET_COMPARISON, edit)
    may_go_on.set()
    wait(page)
    assert len(times) == 2
    assert session.study.comparison_ballot("E0").ratio(GOAL, "C1", "C2") == pytest.approx(7.0)
    assert session.study.comparison_ballot("E3").ratio(GOAL, "C1", "C2") == pytest.approx(3.0)


def test_reading_is_done_off_the_windows_thread_and_can_be_stopped(
    page: BallotsIn, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    where: list[threading.Thread] = []
    begun, may_go_on, ended = threading.Event(), threading.Event(), threading.Event()

    def slow(study: Study, paths: Sequence[Path], report: Report) -> Collected:
        where.append(threading.current_thread())
        begun.set()
        may_go_on.wait(10)
        try:
            return read_ballots(study, paths, report)
        finally:
            ended.set()

    monkeypatch.setattr(ballots_in, "read_ballots", slow)
    page.read([answered(tmp_path, "E0", "← 7")])
    assert begun.wait(10)
    assert where[0] is not threading.main_thread()
    found(page, ProgressStrip, "ballots_progress").cancelled.emit()
    may_go_on.set()
    assert ended.wait(10)
    settle()
    assert not page._task.running
    assert found(page, EmptyState, "ballots_empty").isVisible()
    assert session.study is STUDY


def test_ballots_for_everyone_are_written_off_the_thread_with_a_key_that_undo_takes_back(
    qtbot: QtBot, tmp_path: Path
) -> None:
    session = Session(synthetic_study(experts=3))
    page = BallotsOut(session)
    qtbot.addWidget(page)
    page.show()
    found(page, ChoiceBox, "ballots_script").chosen.emit(Script.ZH_HANT.value)
    page.write(tmp_path / "out")
    wait(page)
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["E0.xlsx", "E1.xlsx", "E2.xlsx"]
    assert session.study.current_round.ballot_key
    assert session.undo_kind is EditKind.PREPARE_BALLOTS
    assert (
        "開始" in load_workbook(tmp_path / "out" / "E0.xlsx").sheetnames[0]
        or "填寫" in load_workbook(tmp_path / "out" / "E0.xlsx").sheetnames[0]
    )
    assert found(page, InlineMessage, "ballots_message").severity is Severity.GOOD
    key = session.study.current_round.ballot_key
    page.write(tmp_path / "out")
    wait(page)
    assert found(page, InlineMessage, "ballots_message").severity is Severity.PROBLEM
    assert str(tmp_path / "out" / "E0.xlsx") in message(page)
    assert session.study.current_round.ballot_key == key
    page.close_work()
    session.close()


def test_ballots_are_written_only_for_those_who_have_not_finished_if_wanted(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    edit = partial(set_comparison, expert="E1", node=GOAL, one="C1", other="C2", ratio=None)
    session.edit(EditKind.CLEAR_COMPARISON, edit)
    page = BallotsOut(session)
    qtbot.addWidget(page)
    page.show()
    found(page, ChoiceBox, "ballots_whom").chosen.emit(UNFINISHED)
    assert page.experts() == ("E1",)
    page.write(tmp_path)
    wait(page)
    assert [path.name for path in tmp_path.iterdir()] == ["E1.xlsx"]
    page.close_work()


def test_findings_of_swot_are_asked_too_once_the_box_is_ticked(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    study = sample_study("hetao")
    for expert in list(study.panel.experts)[1:]:
        study = remove_expert(study, expert)
    with_swot = Session(study)
    page = BallotsOut(with_swot)
    qtbot.addWidget(page)
    page.show()
    box = found(page, QCheckBox, "ballots_swot")
    assert box.isVisible()
    assert "372" in box.text()
    press(box, Qt.Key.Key_Space)
    page.write(tmp_path)
    wait(page)
    assert "SWOT comparisons" in load_workbook(tmp_path / "SZ-01.xlsx").sheetnames
    page.close_work()
    with_swot.close()

    plain = BallotsOut(session)
    qtbot.addWidget(plain)
    plain.show()
    assert not found(plain, QCheckBox, "ballots_swot").isVisible(), "a study without findings asks for none"
    plain.close_work()


def test_a_closed_round_writes_no_ballots(qtbot: QtBot, session: Session) -> None:
    session.edit(EditKind.CLOSE_ROUND, close_round)
    page = BallotsOut(session)
    qtbot.addWidget(page)
    assert not found(page, QPushButton, "ballots_write").isEnabled()
    assert message(page) == "Round 1 is closed. Ballots are written for a round that is open."
    page.close_work()


def test_a_ballot_is_told_from_other_workbooks_at_a_glance(tmp_path: Path) -> None:
    from openpyxl import Workbook

    path = ballot(tmp_path)
    assert looks_like_ballot(path)
    other = tmp_path / "other.xlsx"
    Workbook().save(other)
    assert not looks_like_ballot(other)
    assert not looks_like_ballot(tmp_path / "gone.xlsx")
    many = synthetic_study(experts=1, criteria=9, leaves_each=9)
    wide = ballot(tmp_path / "wide", set_ballot_key(many, KEY))
    assert len(load_workbook(wide).sheetnames) > 5
    assert looks_like_ballot(wide)
    assert kind_of(wide) is Kind.BALLOTS
    blueprint = tmp_path / "blueprint.xlsx"
    write_blueprint(STUDY, blueprint, Script.EN)
    assert not looks_like_ballot(blueprint)
    assert kind_of(blueprint) is Kind.BLUEPRINT
    renamed = path.rename(tmp_path / "ballot.zip")
    assert not looks_like_ballot(renamed)
    (tmp_path / "torn.xlsx").write_bytes(renamed.read_bytes()[:200])
    assert not looks_like_ballot(tmp_path / "torn.xlsx")


def drop(window: MainWindow, paths: Sequence[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, left, none))


def test_ballots_dropped_on_the_window_are_read_and_taken_over_there(window: MainWindow, tmp_path: Path) -> None:
    from models.exchange.text_form import write_text

    text = tmp_path / "study.json"
    text.write_text(write_text(STUDY), encoding="utf-8")
    assert window.open_target(str(text))
    view = window.view
    assert view is not None
    assert view.session.study.current_round.ballot_key == KEY
    view.go_to("rank")
    drop(window, [answered(tmp_path / "a", "E0", "← 7")])
    page = view.findChild(BallotsIn)
    assert page is not None
    wait(page)
    assert page.isVisible()
    click(found(page, QPushButton, "ballots_take"))
    wait(page)
    assert view.session.study.comparison_ballot("E0").ratio(GOAL, "C1", "C2") == pytest.approx(7.0)
    assert view.page("rank").isVisible()
    assert view.message.text == "1 answer taken over from ballots; undo takes it back."


def test_from_the_menu_and_the_board_the_pages_stand_in_place_of_a_step_until_one_is_gone_to(
    hetao: MainWindow,
) -> None:
    view = hetao.view
    assert view is not None
    view.enter("score")
    hetao.menus.actions["write_ballots"].trigger()
    out = view.findChild(BallotsOut)
    assert out is not None
    assert out.isVisible()
    view.enter("score")
    assert view.page("score").isVisible()
    hetao.menus.actions["write_ballots"].trigger()
    settle()
    out = view.findChild(BallotsOut)
    assert out is not None
    click(found(out, QPushButton, "ballots_leave"))
    assert view.page("score").isVisible()
    assert view.findChild(BallotsOut) is None


def test_screen_matrix_and_workbook_end_in_one_record_and_the_earlier_answers_stay_in_the_journal(
    window: MainWindow, tmp_path: Path
) -> None:
    from models.exchange.text_form import write_text

    text = tmp_path / "study.json"
    text.write_text(write_text(STUDY), encoding="utf-8")
    assert window.open_target(str(text))
    view = window.view
    assert view is not None
    session = view.session
    by_screen = partial(set_comparison, expert="E0", node=GOAL, one="C1", other="C2", ratio=3.0)
    by_matrix = partial(paste_comparisons, expert="E0", node=GOAL, ratios={("C1", "C2"): 5.0})
    session.edit(EditKind.SET_COMPARISON, by_screen)
    session.edit(EditKind.PASTE_COMPARISONS, by_matrix)
    window.room.read_dropped([answered(tmp_path / "a", "E0", "← 8")])
    page = view.findChild(BallotsIn)
    assert page is not None
    wait(page)
    page.take()
    wait(page)
    session.wait_for_disk()
    path = view.opened.file
    assert path is not None
    window.close_study()
    store = open_store(path, read_only=True)
    try:
        kept = store.load()
        journal = store.journal()
    finally:
        store.close()
    assert kept.comparison_ballot("E0").ratio(GOAL, "C1", "C2") == pytest.approx(8.0)
    assert [entry.kind for entry in journal][-3:] == ["set_comparison", "paste_comparisons", "collect_ballots"]
    for entry, ratio in zip(journal[-3:], (3.0, 5.0, 8.0), strict=True):
        assert str(ratio) in str(entry.patch)
