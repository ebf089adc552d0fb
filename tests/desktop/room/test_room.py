"""The room: who has answered what, results that are hidden until they are revealed, and the projector's window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from desktop.agreeing.page import BOARD_TAB, AgreePage
from desktop.place import Place
from desktop.room.answer_grid import AnswerGrid, State
from desktop.room.board import CONSISTENCY, SCORES, Board
from desktop.room.cover import HiddenResults
from desktop.room.projector import ProjectorWindow, other_screen
from desktop.room.slides import Slide, SlideRow, shared_out
from desktop.room.wall import LEAST_TYPE, Wall, balanced, texts_of
from desktop.session.session import Session
from desktop.shell import file_dialogs
from desktop.shell.main_window import MainWindow
from desktop.shell.pages import RESULTS
from desktop.widgets.measures import TextStyle
from desktop.widgets.theme import theme
from models.computing.computation import Computation
from models.computing.results import Results
from models.editing.kinds import EditKind
from models.edits.comparisons import set_comparison
from models.edits.rounds import hide_results, reveal_results
from models.panel.rounds import BallotKey
from models.problem.criteria import GOAL
from models.ranking.study_ranking import RANKING
from models.study import Study
from models.text import Text
from models.weighting.expert_priorities import EXPERT_PRIORITIES
from tests.desktop.finding import CTRL, SHIFT, click, found, press, settle
from tests.studies import synthetic_study

STUDY = synthetic_study(experts=6, initiatives=4, criteria=3)


def named(study: Study) -> Study:
    """Return a study whose experts have names that occur nowhere else."""
    experts = {key: replace(one, name=Text(f"Dr Quux-{key}")) for key, one in study.panel.experts.items()}
    return replace(study, panel=replace(study.panel, experts=experts))


def ready(session: Session) -> None:
    loop = QEventLoop()
    timer = QTimer()
    timer.timeout.connect(lambda: None if session.busy() else loop.quit())
    timer.start(5)
    loop.exec()
    settle()


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    session = Session(named(STUDY))
    yield session
    session.close()


@pytest.fixture
def board(qtbot: QtBot, session: Session) -> Board:
    board = Board(session)
    qtbot.addWidget(board)
    board.resize(1000, 500)
    board.retranslate()
    board.show()
    session.changed.connect(board.refresh)
    board.refresh()
    ready(session)
    return board


@pytest.fixture
def projector(qtbot: QtBot, session: Session) -> ProjectorWindow:
    window = ProjectorWindow(session)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    ready(session)
    return window


def said(widget: QWidget) -> str:
    """Return everything that a widget and what is in it shows or tells a screen reader."""
    walls = [widget, *widget.findChildren(QWidget)]
    texts = [f"{one.accessibleName()} {one.accessibleDescription()} {one.toolTip()}" for one in walls]
    texts += [label.text() for label in widget.findChildren(QLabel)]
    texts += [" ".join(texts_of(wall.slide())) for wall in widget.findChildren(Wall)]
    return " ".join([widget.windowTitle(), *texts])


def test_the_board_ticks_what_is_answered_and_counts_what_is_not(board: Board, session: Session) -> None:
    ballot = session.study.comparison_ballot("E2")
    for pair in list(ballot.comparisons[GOAL])[:2]:
        edit = partial(set_comparison, expert="E2", node=GOAL, one=pair.first, other=pair.second, ratio=None)
        session.edit(EditKind.CLEAR_COMPARISON, edit)
    ready(session)
    grid = found(board, AnswerGrid, "answer_grid")
    cell = grid.cell("E2", GOAL)
    assert cell is not None
    assert (cell.text, cell.state) == ("1/3", State.PART)
    others = [grid.cell(expert, GOAL) for expert in STUDY.panel.experts if expert != "E2"]
    assert all(one is not None and one.state is State.DONE for one in others)
    words = found(board, QLabel, "board_told").text()
    assert words.startswith("5 of 6 expert")
    assert " 2 answer" in words
    click(found(board, QPushButton, "segment_missing"))
    assert grid.cell("E2", GOAL) is not None
    assert grid.cell("E1", GOAL) is None


def test_the_board_shows_each_worst_consistency_and_marks_what_is_above_the_limit(board: Board) -> None:
    priorities = Results().get(EXPERT_PRIORITIES, STUDY)
    grid = found(board, AnswerGrid, "answer_grid")
    for row, expert in enumerate(priorities.experts):
        worst = max(ratios[row] for ratios in priorities.consistency.values())
        cell = grid.cell(expert, CONSISTENCY)
        assert cell is not None
        assert cell.text == (f"! {worst:.2f}" if worst > 0.10 else f"{worst:.2f}")


def test_missing_scores_are_told_by_their_criterion(board: Board, session: Session) -> None:
    key = BallotKey("R1", "E1")
    ballot = STUDY.ratings[key].cleared("I01", "C1.1")
    session.edit(EditKind.CLEAR_RATING, lambda study: replace(study, ratings={**study.ratings, key: ballot}))
    ready(session)
    cell = found(board, AnswerGrid, "answer_grid").cell("E1", SCORES)
    assert cell is not None
    asked = 4 * len(STUDY.criteria.rated_leaves)
    assert cell.text == f"{asked - 1}/{asked}"
    assert "Criterion 1: 1 missing" in cell.tooltip


@pytest.mark.parametrize(
    ("column", "step"), [(GOAL, "compare"), ("C2", "compare"), (SCORES, "score"), (CONSISTENCY, "compare")]
)
def test_enter_on_a_cell_leads_to_its_place(board: Board, column: str, step: str) -> None:
    wanted: list[Place] = []
    board.place_wanted.connect(wanted.append)
    grid = found(board, AnswerGrid, "answer_grid")
    grid.set_selected_cell("E3", column)
    press(grid, Qt.Key.Key_Return)
    assert [(place.step, place.expert) for place in wanted] == [(step, "E3")]
    if column in {GOAL, "C2"}:
        assert wanted[0].node == column


def is_hidden(session: Session) -> bool:
    return session.study.current_round.hidden


def is_covered(window: MainWindow) -> bool:
    cover = window.findChild(HiddenResults)
    return cover is not None and cover.isVisible()


def projector_of(window: MainWindow) -> ProjectorWindow | None:
    return window.room.projector


def test_while_results_are_hidden_no_page_of_results_is_made_and_revealing_shows_it(hetao: MainWindow) -> None:
    view = hetao.view
    assert view is not None
    QTest.keyClick(hetao, Qt.Key.Key_H, CTRL | SHIFT)
    assert is_hidden(view.session)
    assert hetao.menus.actions["hide_results"].isChecked()
    for key in sorted(RESULTS):
        view.enter(key)
        settle()
        assert is_covered(hetao)
        assert key not in view._pages
    cover = view.findChild(HiddenResults)
    assert cover is not None
    action = found(cover, QPushButton, "empty_state_action")
    assert action.hasFocus()
    QTest.keyClick(action, Qt.Key.Key_Space)
    assert not is_hidden(view.session)
    assert view.page(view.step).isVisible()
    view.session.undo()
    assert is_covered(hetao)
    view.session.redo()
    assert not is_covered(hetao)


def test_while_results_are_hidden_agree_shows_who_has_answered_but_neither_alarm_nor_consensus(
    hetao: MainWindow,
) -> None:
    view = hetao.view
    assert view is not None
    view.session.edit(EditKind.HIDE_RESULTS, hide_results)
    view.enter("agree")
    page = view.page("agree")
    assert isinstance(page, AgreePage)
    ready(view.session)
    for tab in range(5):
        found(page, QTabBar, "agree_tabs").setCurrentIndex(tab)
        ready(view.session)
        told = " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())
        assert "%" not in told
        assert "Pilot-zone" not in told
        if tab == BOARD_TAB:
            assert found(page, AnswerGrid, "answer_grid").isVisible()
            assert "24 of 24 experts" in told


def test_while_results_are_hidden_neither_compare_nor_score_shows_the_panels(hetao: MainWindow) -> None:
    view = hetao.view
    assert view is not None
    view.enter("compare")
    toggle = found(view, QPushButton, "panel_weights_toggle")
    assert toggle.isVisible()
    view.session.edit(EditKind.HIDE_RESULTS, hide_results)
    assert not toggle.isVisible()
    view.enter("score")
    click(found(view.page("score"), QPushButton, "segment_panel"))
    told = " ".join(label.text() for label in view.page("score").findChildren(QLabel) if label.isVisible())
    assert "Hidden until revealed" in told


@pytest.mark.parametrize(
    ("command", "asked", "name"),
    [("export_blueprint", "ask_for_workbook", "plan.xlsx"), ("export_report", "ask_for_report", "report.docx")],
)
def test_a_document_of_hidden_results_is_not_written_before_they_are_revealed(
    hetao: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    command: str,
    asked: str,
    name: str,
) -> None:
    view, path = hetao.view, tmp_path / name
    assert view is not None
    places: list[Path] = []
    monkeypatch.setattr(file_dialogs, asked, lambda *_: places.append(path))
    QTest.keyClick(hetao, Qt.Key.Key_H, CTRL | SHIFT)
    hetao.menus.actions[command].trigger()
    assert view.message.text.startswith("The results of round 1 are hidden until they are revealed.")
    assert not places, "nobody is asked where to"

    press(found(view.message, QPushButton, "message_action"), Qt.Key.Key_Space)
    assert not is_hidden(view.session)
    click(found(hetao, QPushButton, "export_go"))
    assert places == [path], "what was asked for goes on"
    assert not view.message.text

    for _ in range(2):
        QTest.keyClick(hetao, Qt.Key.Key_H, CTRL | SHIFT)
        if is_hidden(view.session):
            hetao.menus.actions[command].trigger()
    assert not view.message.text, "revealed by the menu, it is no longer said that they are hidden"


def test_before_the_reveal_the_projector_has_neither_names_nor_votes_nor_results(
    projector: ProjectorWindow, session: Session
) -> None:
    session.edit(EditKind.HIDE_RESULTS, hide_results)
    ranking = Results().get(RANKING, STUDY)
    figures = {f"{score:.3f}" for score in ranking.whole.scores(ranking.leading)}
    for place in (
        Place(""),
        Place("compare", node=GOAL, pair=("C1", "C2")),
        Place("score", initiative="I01", node="C1.1"),
    ):
        projector.show_place(place)
        for key in (Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_Left):
            QTest.keyClick(projector, key)
            ready(session)
            words = said(projector)
            assert "Quux" not in words
            assert "%" not in words
            assert not any(figure in words for figure in figures)
            assert not projector.wall.slide().rows


def test_the_projector_asks_what_the_other_window_has_come_to_and_how_many_have_answered(
    projector: ProjectorWindow,
) -> None:
    projector.show_place(Place("compare", node=GOAL, pair=("C1", "C2")))
    slide = projector.wall.slide()
    assert slide.pair == ("Criterion 1", "Criterion 2")
    assert slide.title.startswith("Which matters more")
    assert slide.foot == "6 of 6 have answered everything"
    projector.show_place(Place("score", initiative="I02", node="C1.1"))
    assert projector.wall.slide().title == "Initiative I02"
    projector.show_place(Place(""))
    assert projector.wall.slide().title == "What first?"


def test_after_the_reveal_the_projector_shows_agreement_weights_and_the_order_but_still_no_names(
    projector: ProjectorWindow, session: Session
) -> None:
    session.edit(EditKind.HIDE_RESULTS, hide_results)
    session.edit(EditKind.REVEAL_RESULTS, reveal_results)
    ready(session)
    titles = [projector.wall.slide().title]
    for _ in range(3):
        QTest.keyClick(projector, Qt.Key.Key_Right)
        ready(session)
        titles.append(projector.wall.slide().title)
        assert "Quux" not in said(projector)
    assert titles[1].startswith("We agree to ")
    assert titles[2:] == ["What matters to us", "What comes first"]
    ranking = Results().get(RANKING, session.study)
    first = ranking.whole.order(ranking.leading)[0]
    row = projector.wall.slide().rows[0]
    assert (row.lead, row.label) == ("1", f"Initiative {first}")
    session.edit(EditKind.HIDE_RESULTS, hide_results)
    ready(session)
    assert projector.wall.slide().title == titles[0]


@pytest.mark.parametrize("height", [600, 768, 1080, 2160])
def test_type_on_the_wall_is_never_smaller_than_forty_pixels_and_grows_with_the_screen(
    projector: ProjectorWindow, height: int
) -> None:
    projector.resize(height * 16 // 9, height)
    settle()
    size = projector.wall.type_size()
    assert size == max(LEAST_TYPE, round(height / 20))
    assert QFontMetricsF(projector.wall._font(1.0)).height() >= 40


def test_a_title_of_two_lines_parts_at_a_mark_and_no_line_is_left_with_a_single_character(qapp: QApplication) -> None:
    font = theme().font(TextStyle.PROJECTOR, bold=True)
    metrics = QFontMetricsF(font)
    asked = "就選取措施而言，哪一項較重要？重要多少？"
    lines, _width = balanced(asked, font, metrics.horizontalAdvance(asked) * 0.9)
    assert lines.split("\n") == ["就選取措施而言，", "哪一項較重要？重要多少？"]

    name = "河套聯合治理與聯合政策包"
    width = metrics.horizontalAdvance(name) - 1  # all but the last character would stand on the first line
    lines, narrower = balanced(name, font, width)
    assert lines == name
    assert metrics.horizontalAdvance(name) / 2 <= narrower < width * 0.7


def test_what_is_compared_is_whole_on_the_wall_with_its_meaning_even_where_names_are_long(
    projector: ProjectorWindow,
) -> None:
    names = ("Innovation and achievement transformation", "Industrial upgrading and competitiveness")
    meanings = ("Whether the initiative makes the two cities better at creating knowledge together and using it.",) * 2
    wall = projector.wall
    wall.show_slide(Slide("Which matters more for the choice of initiatives, and by how much?", names, meanings))
    said = wall.painted()
    assert set(said) >= {*names, *meanings}
    assert not any(text.endswith("…") for text in said)

    wall.show_slide(Slide("Which?", names, ("word " * 400,) * 2))
    assert any(text.endswith("…") for text in wall.painted()), "what cannot be whole says that there is more"


def test_long_names_beside_bars_are_whole_on_the_wall_and_go_on_on_a_further_slide(projector: ProjectorWindow) -> None:
    long = "Hetao joint governance and second-generation joint policy package"
    rows = [SlideRow(f"{long} {number}", 0.5, "0.500", lead=f"{number}") for number in range(1, 11)]
    slides = shared_out(rows)
    assert [len(some) for some in slides] == [5, 5]
    projector.resize(1366, 768)
    for some in slides:
        projector.wall.show_slide(Slide("What comes first", rows=some, foot="By TOPSIS"))
        assert set(projector.wall.painted()) >= {row.label for row in some}


def test_f5_opens_the_projector_escape_closes_it_and_closing_the_study_closes_it_too(
    hetao: MainWindow, qapp: QApplication
) -> None:
    view = hetao.view
    assert view is not None
    view.enter("compare")
    QTest.keyClick(hetao, Qt.Key.Key_F5)
    projector = projector_of(hetao)
    assert projector is not None
    assert projector.isFullScreen()
    assert projector.wall.slide().pair is not None
    view.enter("problem")
    assert projector.wall.slide().pair is None
    QTest.keyClick(projector, Qt.Key.Key_Escape)
    assert projector_of(hetao) is None
    QTest.keyClick(hetao, Qt.Key.Key_F5)
    assert projector_of(hetao) is not None
    hetao.close_study()
    assert projector_of(hetao) is None


def test_while_the_projector_shows_the_question_nothing_is_asked_of_the_results(
    projector: ProjectorWindow, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    real = session.result

    def noted(computation: Computation[Any]) -> object:
        asked.append(computation.name)
        return real(computation)

    monkeypatch.setattr(session, "result", noted)
    edit = partial(set_comparison, expert="E1", node=GOAL, one="C1", other="C2", ratio=2.0)
    session.edit(EditKind.SET_COMPARISON, edit)
    assert set(asked) == {"answered"}
    QTest.keyClick(projector, Qt.Key.Key_Right)
    assert "ranking" in asked


def test_the_projector_takes_the_screen_that_is_not_the_windows() -> None:
    own = QGuiApplication.primaryScreen()
    second = QScreen.__new__(QScreen)
    assert other_screen([own, second], own) is second
    assert other_screen([second, own], own) is second
    assert other_screen([own], own) is own
    assert other_screen([], None) is None
