"""Weights that walk under a hand: the last move counts, the odds follow, and nothing of it outlives its study."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QSlider, QTabBar
from pytestqt.qtbot import QtBot

from desktop.place import Place
from desktop.robustness.page import RobustnessPage
from desktop.robustness.walk_chart import WalkChart
from desktop.shell.main_window import MainWindow
from desktop.widgets.disclosure import Disclosure
from models.arrays import FloatArray
from models.computing.results import Results
from models.editing.kinds import EditKind
from models.edits.ratings import set_rating
from models.problem.criteria import GOAL
from models.ranking.study_ranking import RANKING
from models.robustness.acceptability import RankCounts
from models.robustness.walk import Walk, WalkOdds, walk_to
from models.storage.files import create_store
from models.study import Study
from models.weighting.panel_weights import WEIGHTS
from tests.desktop.finding import found, press
from tests.desktop.hand import Hand, handle_of
from tests.studies import synthetic_study

STUDY = synthetic_study(experts=4, initiatives=7, criteria=3)
Opened = Callable[[Study], RobustnessPage]


def walking(opened: Opened, qtbot: QtBot) -> RobustnessPage:
    page = opened(STUDY)
    found(page, QTabBar, "robustness_tabs").setCurrentIndex(1)
    qtbot.waitUntil(lambda: not page.session.busy(), timeout=60_000)
    return page


def shown(page: RobustnessPage) -> list[tuple[str, float | None, str, str]]:
    """Return what the chart says of each initiative: its score, its share among the first, its tier."""
    return [
        (row.key, row.filled, row.text.split("  ")[-1].strip(), row.tier)
        for row in found(page, WalkChart, "walk_ranking")._rows
    ]


def fresh(study: Study, top: FloatArray) -> list[tuple[str, float | None, str, str]]:
    """Work out anew what the chart has to say under weights of the main criteria."""
    results, methods = Results(), study.methods
    ranking = results.get(RANKING, study).whole
    after = Walk(study.criteria, results.get(WEIGHTS, study).whole.local, ranking, methods).ranked(top)
    odds = WalkOdds(ranking, methods)
    counts = odds.around(after.weights)
    tiers = odds.tiers(counts, after.ranks(methods.leading))
    scores, shares = after.scores(methods.leading), counts.acceptability[:, :3].sum(axis=1)
    return [
        (one, float(scores[row]), f"{shares[row] * 100:.0f} %", f"Tier {tiers[row]}")
        for one, row in ((one, after.row[one]) for one in after.order(methods.leading))
    ]


def start_of(study: Study) -> FloatArray:
    return Results().get(WEIGHTS, study).whole.local[GOAL]


def test_a_hand_that_outruns_the_pictures_gets_the_last_of_its_moves(opened: Opened, qtbot: QtBot) -> None:
    page = walking(opened, qtbot)
    slider = found(page, QSlider, "weight_C1")
    hand, begin = Hand(slider), handle_of(slider)
    moved: list[int] = []
    slider.valueChanged.connect(moved.append)
    hand.press(begin)
    for step in [*range(0, 180, 3), *range(180, 60, -2)]:
        hand.move(begin + QPoint(step, 0))
    hand.release(begin + QPoint(62, 0))

    # Let go: what is shown is where the handle is, without a further turn of the events.
    assert slider.value() == moved[-1]
    top = walk_to(start_of(STUDY), 0, moved[-1] / 1000)
    expected = fresh(STUDY, top)
    assert [one[:1] for one in shown(page)] == [one[:1] for one in expected]
    assert [one[1] for one in shown(page)] == pytest.approx([one[1] for one in expected], abs=1e-9)
    qtbot.waitUntil(lambda: [one[2:] for one in shown(page)] == [one[2:] for one in expected], timeout=20_000)
    others = [found(page, QSlider, f"weight_C{number}").value() for number in (2, 3)]
    assert others == [round(weight * 1000) for weight in top[1:]]
    assert page.session.study is STUDY
    assert page.session.undo_kind is None


def test_a_sub_criterion_walks_among_its_siblings_and_leaves_the_main_criteria_alone(
    opened: Opened, qtbot: QtBot
) -> None:
    page = walking(opened, qtbot)
    mains = [found(page, QSlider, f"weight_C{number}").value() for number in (1, 2, 3)]
    assert page.findChild(QSlider, "weight_C2.1") is None
    press(found(page, Disclosure, "below_C2"), Qt.Key.Key_Right)
    below = Results().get(WEIGHTS, STUDY).whole.local["C2"]
    slider = found(page, QSlider, "weight_C2.1")
    assert slider.value() == round(below[0] * 1000)
    found(page, QCheckBox, "pin_C2.3").click()
    press(slider, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: found(page, QSlider, "weight_C2.2").value() == 0)
    assert slider.value() == 1000 - round(below[2] * 1000)
    assert [found(page, QSlider, f"weight_C{number}").value() for number in (1, 2, 3)] == mains
    # What is kept are the leaves that are shown: all others weigh what they did.
    name = found(page, QLineEdit, "walk_name")
    name.setText("Less of the second")
    press(name, Qt.Key.Key_Return)
    (scenario,) = page.session.study.scenarios.values()
    weights, leaves = scenario.adjustments.weights, STUDY.criteria.leaves
    before = dict(zip(leaves, Results().get(RANKING, STUDY).whole.weights.tolist(), strict=True))
    assert weights["C2.2"] == pytest.approx(0.0)
    assert weights["C2.1"] == pytest.approx(before["C2.1"] + before["C2.2"])
    others = [leaf for leaf in leaves if leaf not in {"C2.1", "C2.2"}]
    assert [weights[leaf] for leaf in others] == pytest.approx([before[leaf] for leaf in others])


def test_a_voice_lends_all_its_weights_down_to_the_leaves(opened: Opened, qtbot: QtBot) -> None:
    page = walking(opened, qtbot)
    press(found(page, Disclosure, "below_C1"), Qt.Key.Key_Right)
    found(page, QPushButton, "preset_HK").click()
    theirs = Results().get(WEIGHTS, STUDY).voices["HK"].local
    shown_now = [found(page, QSlider, f"weight_C1.{number}").value() for number in (1, 2, 3)]
    assert shown_now == [round(share * 1000) for share in theirs["C1"]]
    assert found(page, QSlider, "weight_C1").value() == round(theirs[GOAL][0] * 1000)
    found(page, QPushButton, "preset_equal").click()
    assert {found(page, QSlider, f"weight_C1.{number}").value() for number in (1, 2, 3)} == {333}


class Held:
    """Keeps the odds back until it is told to let them go, and writes down around which weights they were wanted."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.asked: list[FloatArray] = []
        self.go = threading.Event()
        around = WalkOdds.around

        def held(odds: WalkOdds, weights: FloatArray) -> RankCounts:
            self.asked.append(weights)
            assert self.go.wait(20.0)
            return around(odds, weights)

        monkeypatch.setattr(WalkOdds, "around", held)


def test_odds_that_come_late_never_stand_over_newer_ones(
    opened: Opened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = walking(opened, qtbot)
    held = Held(monkeypatch)
    slider, before = found(page, QSlider, "weight_C1"), shown(page)
    slider.setValue(600)
    qtbot.waitUntil(lambda: len(held.asked) == 1, timeout=20_000)
    for value in (100, 900):
        slider.setValue(value)
        qtbot.waitUntil(lambda: not page._walk._pace.waiting)
    # The order moves on without waiting for them, and says what was known before.
    assert [one[1] for one in shown(page)] != [one[1] for one in before]
    assert {one[2] for one in shown(page)} <= {one[2] for one in before}
    # An edit makes another order: what is under way was about one that is no more.
    edit = partial(set_rating, expert="E1", initiative="I01", leaf="C1.1", rating=9)
    about = page._walk._odds
    assert page.session.edit(EditKind.SET_RATING, edit) is None
    qtbot.waitUntil(lambda: page._walk._odds is not about, timeout=60_000)
    held.go.set()
    qtbot.waitUntil(lambda: not page.session.busy(), timeout=60_000)
    edited = page.session.study
    top = start_of(STUDY)
    for value in (600, 100, 900):
        top = walk_to(top, 0, value / 1000)
    # 600 was under way; 100 was overtaken by 900, and that by the edit.
    assert len(held.asked) == 2
    assert not np.array_equal(held.asked[0], held.asked[1])
    expected = fresh(edited, top)
    qtbot.waitUntil(lambda: [one[2:] for one in shown(page)] == [one[2:] for one in expected], timeout=20_000)


def test_a_study_can_be_closed_in_the_middle_of_a_drag(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    crashes: list[object] = []
    window.crashed.connect(crashes.append)
    path = tmp_path / "walked.baypath"
    create_store(path, STUDY).close()
    window.open_target(str(path))
    view, session = window.view, window.session
    assert view is not None
    assert session is not None
    view.enter(Place("robustness", part="walk"))
    qtbot.waitUntil(lambda: not session.busy(), timeout=60_000)
    page = view.page("robustness")
    slider = found(page, QSlider, "weight_C2")
    held = Held(monkeypatch)
    hand, begin = Hand(slider), handle_of(slider)
    hand.press(begin)
    for step in range(20):
        hand.move(begin + QPoint(4 * step, 0))
    assert found(page, QLabel, "walk_state").text().endswith("of all weight has changed hands.")
    qtbot.waitUntil(lambda: len(held.asked) > 0, timeout=20_000)
    held.go.set()
    assert window.close_study()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    there = QPoint(window.width() // 2, window.height() // 2)
    elsewhere = Hand(window)
    for step in range(5):
        elsewhere.move(there + QPoint(step, 0))
    elsewhere.release(there)
    QCoreApplication.processEvents()
    assert window.view is None
    assert crashes == []
