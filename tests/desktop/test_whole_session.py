"""A whole session by keys in the real window: everyone compares and scores, one answer is mended, a second round.

The sample's own panel answers: its ballots are taken out, and every answer of theirs is pressed again, key by key,
wherever the focus is, as an answer to what the window shows. No mouse is used, and nothing is set behind the window.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.scoring.score_grid import ScoreGrid
from desktop.session.session import Session
from desktop.shell.main_window import MainWindow
from desktop.targets import sample_study
from desktop.widgets.band_chart import BandChart
from desktop.widgets.dumbbell_chart import DumbbellChart
from models.computing.results import Results
from models.exchange.text_form import write_text
from models.judgement.comparisons import ComparisonBallot
from models.panel.rounds import BallotKey
from models.problem.criteria import GOAL
from models.problem.swot import SWOT_NODES
from models.ranking.study_ranking import RANKING
from models.storage.files import open_store
from models.study import Study
from models.weighting.expert_priorities import EXPERT_PRIORITIES
from models.weighting.panel_agreement import AGREEMENT
from tests.desktop.finding import CTRL, NONE, found

Key = Qt.Key


def without_swot(ballot: ComparisonBallot) -> ComparisonBallot:
    """Return the answers that weights rest on; SWOT's quarters are compared in an hour of their own."""
    kept = {node: pairs for node, pairs in ballot.comparisons.items() if node not in SWOT_NODES}
    return replace(ballot, comparisons=kept)


SAMPLE = sample_study("hetao")
HETAO = replace(SAMPLE, comparisons={key: without_swot(one) for key, one in SAMPLE.comparisons.items()})
EXPERTS = tuple(HETAO.panel.experts)
ALONE = "HK-11"
"""Contradicts the own answers under the goal, and mends one of them."""
FITS_NOT = "Three answers do not fit together"
PATIENCE_MS = 60_000
SHIFTED = dict(zip(range(1, 10), "!@#$%^&*(", strict=True))


class Keyboard(QObject):
    """Presses keys where the focus is, counts them, and notices whoever uses a mouse instead."""

    def __init__(self) -> None:
        super().__init__()
        self.pressed = 0
        self.clicked = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Count clicks."""
        self.clicked += event.type() == QEvent.Type.MouseButtonPress
        return False

    def press(self, *keys: str | Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        for key in keys:
            target = QApplication.focusWidget()
            assert target is not None, "nothing has the focus"
            self.pressed += 1
            if isinstance(key, str):
                QTest.keyClicks(target, key, held)
            else:
                QTest.keyClick(target, key, held)

    def tab_to(self, name: str) -> None:
        """Go on with the Tab key until something of that name has the focus."""
        for _ in range(200):
            focused = QApplication.focusWidget()
            if focused is not None and focused.objectName() == name:
                return
            self.press(Key.Key_Tab)
        pytest.fail(f"no number of tabs leads to {name}")


class Room:
    """The window as the people in the room see it."""

    def __init__(self, window: MainWindow, keyboard: Keyboard) -> None:
        assert window.view is not None
        self.window, self.keyboard = window, keyboard
        self.view = window.view
        self.codes = {criterion.name.en: code for code, criterion in HETAO.criteria.criteria.items()}

    @property
    def session(self) -> Session:
        return self.view.session

    def go_to(self, step: int, page: str) -> QWidget:
        self.keyboard.press(getattr(Key, f"Key_{step}"), held=CTRL)
        shown = self.view.page(page)
        assert shown.isVisible()
        return shown

    def compare(self, ballot: ComparisonBallot, enter: bool) -> int:
        """Answer all 43 questions of one expert; return the number of keys."""
        page, before = self.view.page("compare"), self.keyboard.pressed
        left, right = (found(found(page, QWidget, f"{side}_card"), QLabel, "item_name") for side in ("left", "right"))
        ratios = {tuple(pair): ratio for node in ballot.comparisons.values() for pair, ratio in node.items()}
        for _ in range(43):
            one, other = self.codes[left.text()], self.codes[right.text()]
            ratio = ratios[one, other] if (one, other) in ratios else 1 / ratios[other, one]
            self.keyboard.press(str(round(ratio)) if ratio >= 1 else SHIFTED[round(1 / ratio)])
            if enter:
                self.keyboard.press(Key.Key_Return)
        assert "43 of 43 answered" in found(page, QLabel, "page_subtitle").text()
        QApplication.processEvents()
        return self.keyboard.pressed - before

    def score(self, expert: str, enter: bool) -> int:
        """Give all 456 scores of one expert; return the number of keys."""
        page, before = self.view.page("score"), self.keyboard.pressed
        grid, ratings = found(page, ScoreGrid, "score_grid"), HETAO.rating_ballot(expert).ratings
        for _ in range(456):
            at = grid.current_cell()
            assert at is not None
            rating = ratings[at[0]][at[1]]
            self.keyboard.press("n" if rating is None else str(rating))
            if enter:
                self.keyboard.press(Key.Key_Return)
        QApplication.processEvents()
        assert "456 of 456 answered" in found(page, QLabel, "page_subtitle").text()
        return self.keyboard.pressed - before


@pytest.fixture
def keyboard(qapp: QApplication) -> Iterator[Keyboard]:
    pressing = Keyboard()
    qapp.installEventFilter(pressing)
    yield pressing
    qapp.removeEventFilter(pressing)


@pytest.fixture
def room(window: MainWindow, keyboard: Keyboard, tmp_path: Path) -> Room:
    """The sample with its panel, and not one answer yet."""
    empty = tmp_path / "empty.json"
    empty.write_text(write_text(replace(HETAO, comparisons={}, ratings={})), encoding="utf-8")
    assert window.open_target(str(empty))
    return Room(window, keyboard)


def cr(study: Study, expert: str) -> float:
    known = Results().get(EXPERT_PRIORITIES, study)
    return float(known.consistency[GOAL][known.experts.index(expert)])


def test_a_whole_session_is_played_by_keys(room: Room, keyboard: Keyboard, qtbot: QtBot) -> None:
    by_enter, alone = compare_everything(room)
    mended = mend(room)
    score_everything(room)
    first = room.session.study
    expected = replace(HETAO.comparison_ballot(ALONE), comparisons=mended.comparisons)
    assert first.comparisons == {**HETAO.comparisons, BallotKey("R1", ALONE): expected}
    assert first.ratings == HETAO.ratings

    second_round(room)
    group_result(room, qtbot)

    qtbot.waitUntil(lambda: not room.session.busy(), timeout=PATIENCE_MS)
    file = room.view.opened.file
    assert file is not None
    assert open_store(file, read_only=True).load() == room.session.study, "all of it is on disk"
    assert keyboard.clicked == 0
    print(f"\n{keyboard.pressed:,} keys in all; a judgement took {by_enter:.2f} with Enter, {alone:.2f} without")


def compare_everything(room: Room) -> tuple[float, float]:
    """Let all 24 experts compare: four of them press Enter, for the others the page goes on by itself."""
    room.go_to(3, "compare")
    keys: dict[bool, list[int]] = {True: [], False: []}
    for number, expert in enumerate(EXPERTS):
        enter = number < 4
        if number == 4:
            room.keyboard.press("x")
        assert expert in found(room.view.page("compare"), QLabel, "page_subtitle").text()
        keys[enter].append(room.compare(HETAO.comparison_ballot(expert), enter))
        room.keyboard.press("]")
    by_enter, alone = (sum(keys[enter]) / (43 * len(keys[enter])) for enter in (True, False))
    assert by_enter <= 2.0
    assert alone <= 1.0
    return by_enter, alone


def mend(room: Room) -> ComparisonBallot:
    """Go back to a contradiction under the goal, and accept what is proposed; return the mended ballot."""
    page, keyboard = room.view.page("compare"), room.keyboard
    keyboard.press("[")
    assert ALONE in found(page, QLabel, "page_subtitle").text()
    before = cr(room.session.study, ALONE)
    while "initiatives" not in found(page, QLabel, "question").text():
        keyboard.press(Key.Key_Backspace)
    assert found(page, QLabel, "contradiction_title").text() == FITS_NOT
    keyboard.press("y")
    assert cr(room.session.study, ALONE) < before
    return room.session.study.comparison_ballot(ALONE)


def score_everything(room: Room) -> None:
    """Let all 24 experts score: one of them presses Enter, for the others the page goes on by itself."""
    room.go_to(4, "score")
    for number, expert in enumerate(EXPERTS):
        if number < 2:
            room.keyboard.press("x")  # what was chosen on Compare is chosen here
        assert expert in found(room.view.page("score"), QLabel, "page_subtitle").text()
        keys = room.score(expert, enter=number == 0)
        assert keys <= 456 * (2 if number == 0 else 1)
        room.keyboard.press("]")


def second_round(room: Room) -> None:
    """Open a second round on the page of agreement; in it everyone sees the own earlier answer, and one changes it."""
    keyboard = room.keyboard
    room.go_to(5, "agree")
    keyboard.tab_to("agree_tabs")
    keyboard.press(Key.Key_Right, Key.Key_Right, Key.Key_Right)
    keyboard.tab_to("round_next")
    keyboard.press(Key.Key_Space)
    assert room.session.study.current_round.number == 2

    page = room.go_to(3, "compare")
    while EXPERTS[0] not in found(page, QLabel, "page_subtitle").text():
        keyboard.press("[")
    ballot = room.session.study.comparison_ballot(EXPERTS[0])
    assert ballot == HETAO.comparison_ballot(EXPERTS[0]), "the next round begins with the answers of the last"
    earlier = found(page, QLabel, "earlier_answer")
    assert earlier.isVisible()
    assert earlier.text().startswith("Round 1, you: ")
    keyboard.press("9")
    assert room.session.study.comparison_ballot(EXPERTS[0]) != ballot

    page = room.go_to(4, "score")
    while EXPERTS[0] not in found(page, QLabel, "page_subtitle").text():
        keyboard.press("[")
    assert found(found(page, QWidget, "score_detail"), QLabel, "earlier_score").isVisible()
    keyboard.press("1")
    rounds = {key.round for key in room.session.study.ratings}
    assert rounds == {"R1", room.session.study.current_round.id}


def group_result(room: Room, qtbot: QtBot) -> None:
    """Look at what the panel has come to: how far it agrees, then its ranking, as the models work them out."""
    page = room.go_to(5, "agree")
    room.keyboard.tab_to("agree_tabs")
    room.keyboard.press(Key.Key_Left, Key.Key_Left, Key.Key_Left)
    qtbot.waitUntil(lambda: not room.session.busy(), timeout=PATIENCE_MS)
    consensus = Results().get(AGREEMENT, room.session.study).hierarchy.whole.value
    assert found(page, BandChart, "consensus_chart").rows()[0].value == pytest.approx(consensus)

    page = room.go_to(6, "rank")
    qtbot.waitUntil(lambda: not room.session.busy(), timeout=PATIENCE_MS)
    ranking = Results().get(RANKING, room.session.study).whole
    order = ranking.order(room.session.study.methods.leading)
    assert found(page, DumbbellChart, "rank_chart").keys() == list(order)
