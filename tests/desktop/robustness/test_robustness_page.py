"""How firm the order is: other panels, other weights, and what would change it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton, QSlider, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from desktop.robustness.page import RobustnessPage
from desktop.robustness.rise_words import RiseWords
from desktop.session.outcome import Done
from desktop.shell.main_window import MainWindow
from desktop.shell.pages import STEPS
from desktop.targets import sample_study
from desktop.widgets.dumbbell_chart import DumbbellChart
from desktop.widgets.heat_map import HeatMap
from desktop.widgets.interval_chart import IntervalChart
from desktop.widgets.page import EmptyState
from desktop.widgets.rank_bars import RankBars
from desktop.widgets.rank_map import RankMap
from models.computing.results import Results
from models.editing.kinds import EditKind
from models.edits.initiatives import rename_initiative
from models.edits.ratings import set_rating
from models.problem.criteria import GOAL
from models.problem.initiatives import Initiatives
from models.ranking.study_ranking import RANKING
from models.robustness.absent_experts import ExpertChange
from models.robustness.drawn_order import DrawKind, drawn_order
from models.robustness.firmness import FIRMNESS
from models.study import Study
from models.text import Script
from models.weighting.panel_weights import WEIGHTS
from tests.desktop.finding import CTRL, click, found, press
from tests.studies import synthetic_study

STUDY = synthetic_study(experts=4, initiatives=7, criteria=3)
Opened = Callable[[Study], RobustnessPage]


TABS = ["ranks", "walk", "stability", "rise", "influence", "scenarios", "changes"]


def go_to(page: RobustnessPage, tab: str) -> None:
    found(page, QTabBar, "robustness_tabs").setCurrentIndex(TABS.index(tab))


def rows(page: RobustnessPage) -> list[str]:
    return found(page, RankMap, "rank_map").keys()


def test_the_map_shows_the_firmness_of_the_leading_order_best_first(opened: Opened, qtbot: QtBot) -> None:
    page = opened(STUDY)
    qtbot.waitUntil(lambda: len(rows(page)) == 7, timeout=20_000)
    results = Results()
    assert rows(page) == list(results.get(RANKING, STUDY).whole.order(STUDY.methods.leading))
    firm = results.get(FIRMNESS, STUDY)
    first = firm.initiatives.index(rows(page)[0])
    share = firm.counts[STUDY.methods.leading].acceptability[first, 0]
    chart = found(page, RankMap, "rank_map")
    tip, _place = chart.tip_at(chart.cell_place(0, 0).center())
    assert f"{share * 100:.2f} %" in tip
    assert "10,000 panels" in found(page, QLabel, "page_subtitle").text()


def test_selecting_an_initiative_tells_its_interval_in_a_sentence(opened: Opened, qtbot: QtBot) -> None:
    page = opened(STUDY)
    qtbot.waitUntil(lambda: len(rows(page)) == 7, timeout=20_000)
    sentence = found(page, QLabel, "rank_map_sentence")
    assert "tier" in sentence.text()
    press(found(page, RankMap, "rank_map"), Qt.Key.Key_End)
    last = rows(page)[-1]
    _low, high = Results().get(FIRMNESS, STUDY).interval[last]
    assert sentence.text().startswith(f"Initiative {last} is 7 now")
    assert f"{high} in 95 %" in sentence.text()


def choose(page: RobustnessPage, kind: DrawKind) -> None:
    box = found(page, QComboBox, "robustness_source")
    box.setCurrentIndex(box.findData(kind.value))
    box.activated.emit(box.currentIndex())


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        (DrawKind.AROUND, "each weight off by about 30 %"),
        (DrawKind.OPEN, "10,000 weightings drawn evenly"),
        (DrawKind.NOISE, "each comparison off by about 20 %"),
        (DrawKind.SPREAD, "as far apart as the experts'"),
    ],
)
def test_every_kind_of_draws_can_be_chosen_and_is_named(
    opened: Opened, qtbot: QtBot, kind: DrawKind, told: str
) -> None:
    page = opened(STUDY)
    choose(page, kind)
    chart = found(page, RankMap, "rank_map")
    qtbot.waitUntil(lambda: len(rows(page)) == 7, timeout=20_000)
    order = Results().get(drawn_order(kind), STUDY)
    shown = {row.key: (row.interval, row.shares) for row in chart._rows}
    for one, (low, high) in order.interval.items():
        shares = tuple(order.counts.acceptability[order.initiatives.index(one)].tolist())
        assert shown[one] == (str(low) if low == high else f"{low}–{high}", shares)
    assert told in found(page, QLabel, "page_subtitle").text()


def test_the_same_draws_are_shown_as_bars_as_pairs_and_by_central_weights(opened: Opened, qtbot: QtBot) -> None:
    page = opened(STUDY)
    choose(page, DrawKind.OPEN)
    order = Results().get(drawn_order(DrawKind.OPEN), STUDY)
    click(found(page, QPushButton, "segment_bars"))
    bars = found(page, RankBars, "rank_bars")
    qtbot.waitUntil(lambda: len(bars.keys()) == 7)
    shares = order.counts.acceptability[order.initiatives.index(bars.keys()[0])]
    tip, place = bars.tip_at(bars.cell_place(0, 0).center())
    assert f"Rank 1: {shares[0] * 100:.2f} %" in tip
    whole = bars.cell_place(0, 6).right() - bars.cell_place(0, 0).left()
    assert place.width() / whole == pytest.approx(shares[0], abs=0.01)

    click(found(page, QPushButton, "segment_pairs"))
    pairs = found(page, HeatMap, "pair_map")
    first, second = (order.initiatives.index(one) for one in bars.keys()[:2])
    won = order.counts.pairwise_winning[first, second]
    assert f"Initiative {bars.keys()[0]} beats Initiative {bars.keys()[1]} in {won * 100:.2f} %" in pairs.cell_tip(0, 1)
    assert pairs._values[0][0] is None

    click(found(page, QPushButton, "segment_central"))
    central = found(page, HeatMap, "central_map")
    assert central._rows[0][1] == "The weights as they stand"
    assert [key for key, _ in central._rows[1:]] == [
        one for one in list(bars.keys()) if order.counts.ranks[order.initiatives.index(one), 0]
    ]
    for line in central._values:
        assert sum(value for value in line if value is not None) == pytest.approx(1.0, abs=1e-3)
    press(central, Qt.Key.Key_Home)
    press(central, Qt.Key.Key_Down)
    assert "First where more weight lies on" in found(page, QLabel, "rank_map_sentence").text()


def test_a_million_draws_are_counted_in_the_background_and_given_up_on_the_next_edit(
    opened: Opened, qtbot: QtBot
) -> None:
    page = opened(STUDY)
    choose(page, DrawKind.OPEN)
    click(found(page, QPushButton, "draw_many"))
    chart = found(page, RankMap, "rank_map")
    qtbot.waitUntil(lambda: not page.session.busy(), timeout=60_000)
    many = page.session.results.get(drawn_order(DrawKind.OPEN, 1_000_000), STUDY)
    assert many.counts.draws == 1_000_000
    one = chart.keys()[0]
    assert chart._rows[0].shares == tuple(many.counts.acceptability[many.initiatives.index(one)].tolist())
    assert "1,000,000 weightings" in found(page, QLabel, "page_subtitle").text()

    edit = partial(set_rating, expert="E0", initiative=one, leaf="C1.1", rating=1)
    assert page.session.edit(EditKind.SET_RATING, edit) is None
    qtbot.waitUntil(lambda: "10,000 weightings" in found(page, QLabel, "page_subtitle").text(), timeout=10_000)
    assert found(page, QPushButton, "draw_many").text() == "Draw 1,000,000"


def test_a_million_draws_can_be_stopped(opened: Opened, qtbot: QtBot) -> None:
    page = opened(STUDY)
    qtbot.waitUntil(lambda: len(rows(page)) == 7, timeout=20_000)
    click(found(page, QPushButton, "draw_many"))
    cancels = page.findChildren(QPushButton, "progress_cancel")
    qtbot.waitUntil(lambda: any(cancel.isVisible() for cancel in cancels), timeout=5_000)
    click(next(cancel for cancel in cancels if cancel.isVisible()))
    qtbot.waitUntil(lambda: not page.session.busy(), timeout=10_000)
    assert len(rows(page)) == 7


def test_drawing_can_be_stopped_and_taken_up_again(opened: Opened, qtbot: QtBot) -> None:
    page = opened(synthetic_study(experts=12, initiatives=20, criteria=5))
    waiting = found(page, QWidget, "waiting_panels")
    cancel, again = found(waiting, QPushButton, "progress_cancel"), found(waiting, QPushButton, "message_action")
    qtbot.waitUntil(cancel.isVisible, timeout=5_000)
    QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(again.isVisible)
    assert not page.session.busy()
    assert rows(page) == []
    QTest.mouseClick(again, Qt.MouseButton.LeftButton)
    assert page.session.busy()
    assert not again.isVisible()


def walked(page: RobustnessPage) -> list[str]:
    return found(page, DumbbellChart, "walk_ranking").keys()


def test_a_slider_moves_the_others_and_the_order_and_writes_nothing(opened: Opened) -> None:
    page = opened(STUDY)
    before = page.session.study
    go_to(page, "walk")
    start = [found(page, QSlider, f"weight_C{n}").value() for n in (1, 2, 3)]
    order = walked(page)
    press(found(page, QSlider, "weight_C1"), Qt.Key.Key_End)
    assert [found(page, QSlider, f"weight_C{n}").value() for n in (1, 2, 3)] == [1000, 0, 0]
    assert walked(page) != order
    moved = 1.0 - Results().get(WEIGHTS, STUDY).whole.local[GOAL][0]
    assert found(page, QLabel, "walk_state").text() == f"{moved * 100:.1f} % of all weight has changed hands."
    assert page.session.study is before
    assert page.session.undo_kind is None
    click(found(page, QPushButton, "walk_reset"))
    assert [found(page, QSlider, f"weight_C{n}").value() for n in (1, 2, 3)] == start
    assert walked(page) == order


def test_a_pinned_criterion_stays_while_another_moves(opened: Opened) -> None:
    page = opened(STUDY)
    go_to(page, "walk")
    pinned = found(page, QSlider, "weight_C2").value()
    found(page, QCheckBox, "pin_C2").click()
    press(found(page, QSlider, "weight_C1"), Qt.Key.Key_End)
    assert found(page, QSlider, "weight_C2").value() == pinned
    assert found(page, QSlider, "weight_C1").value() == 1000 - pinned
    assert found(page, QSlider, "weight_C3").value() == 0


@pytest.mark.parametrize("voice", ["SZ", "HK", "equal"])
def test_a_preset_puts_the_sliders_where_a_side_has_its_weights(opened: Opened, voice: str) -> None:
    page = opened(STUDY)
    go_to(page, "walk")
    click(found(page, QPushButton, f"preset_{voice}"))
    there = [found(page, QSlider, f"weight_C{n}").value() for n in (1, 2, 3)]
    voices = Results().get(WEIGHTS, STUDY).voices
    wanted = [1 / 3] * 3 if voice == "equal" else list(voices[voice].local[GOAL])
    assert there == [round(weight * 1000) for weight in wanted]


def test_the_walk_follows_an_edit_of_the_study(opened: Opened, qtbot: QtBot) -> None:
    page = opened(STUDY)
    go_to(page, "walk")
    edit = partial(rename_initiative, initiative_id="I01", script=Script.EN, name="Data channel")
    assert page.session.edit(EditKind.RENAME_INITIATIVE, edit) is None
    chart = found(page, DumbbellChart, "walk_ranking")
    qtbot.waitUntil(lambda: "Data channel" in chart.row_tip(chart.keys().index("I01")), timeout=10_000)


def test_stability_is_shown_for_main_criteria_and_leaves_and_told_in_a_sentence(opened: Opened, qtbot: QtBot) -> None:
    page = opened(STUDY)
    go_to(page, "stability")
    chart = found(page, IntervalChart, "stability_chart")
    qtbot.waitUntil(lambda: chart.keys() == ["C1", "C2", "C3"], timeout=10_000)
    assert found(page, QLabel, "stability_sentence").text() != ""
    press(chart, Qt.Key.Key_Home)
    assert "Criterion 1" in found(page, QLabel, "stability_sentence").text()
    click(found(page, QPushButton, "segment_leaves"))
    assert chart.keys() == list(STUDY.criteria.leaves)


def test_the_reverse_question_is_answered_and_shown_on_the_sliders(opened: Opened, qtbot: QtBot) -> None:
    page = opened(STUDY)
    go_to(page, "rise")
    pick, count = found(page, QComboBox, "reverse_initiative"), found(page, QComboBox, "reverse_first")
    outcome = page.session.result(RANKING)
    assert isinstance(outcome, Done)
    last = outcome.value.whole.order(STUDY.methods.leading)[-1]
    pick.setCurrentIndex(pick.findData(last))
    pick.activated.emit(pick.currentIndex())
    count.setCurrentIndex(count.findData(3))
    count.activated.emit(count.currentIndex())
    answer, button = found(page, QLabel, "reverse_weights"), found(page, QPushButton, "reverse_weights_show")
    qtbot.waitUntil(button.isEnabled, timeout=20_000)
    assert "of all weight would change hands" in answer.text()
    click(button)
    assert found(page, QTabBar, "robustness_tabs").currentIndex() == 1
    assert walked(page).index(last) < 3


def test_who_is_there_already_has_nothing_to_change(opened: Opened, qtbot: QtBot) -> None:
    page = opened(STUDY)
    go_to(page, "rise")
    pick = found(page, QComboBox, "reverse_initiative")
    pick.setCurrentIndex(0)
    pick.activated.emit(0)
    answer = found(page, QLabel, "reverse_weights")
    qtbot.waitUntil(lambda: answer.text() == "Nothing: its rank is 1 now.", timeout=20_000)
    assert not found(page, QPushButton, "reverse_weights_show").isEnabled()


def test_where_there_is_no_order_the_page_says_why_and_leads_there(opened: Opened) -> None:
    page = opened(replace(STUDY, initiatives=Initiatives({})))
    wanted: list[str] = []
    page.step_wanted.connect(wanted.append)
    click(found(found(page, EmptyState, "robustness_empty"), QPushButton, "empty_state_action"))
    assert wanted == ["problem"]


def test_their_keys_go_to_robustness_and_to_the_two_sides(hetao: MainWindow, qtbot: QtBot) -> None:
    view = hetao.view
    assert view is not None
    keys = [step.key for step in STEPS]
    for step in ("robustness", "viewpoints"):
        with qtbot.waitSignal(view.step_changed):
            QTest.keyClick(hetao, Qt.Key(Qt.Key.Key_1 + keys.index(step)), CTRL)
        assert view.step == step


def test_an_only_expert_cannot_be_absent(opened: Opened) -> None:
    say = RiseWords(opened(sample_study("house")).session)
    words, sure = say.by_experts(ExpertChange(None, 2, proven=True, size=0))
    assert words == "There is only one expert: without that one nothing could be ranked."
    assert sure == ""
    several = RiseWords(opened(STUDY).session).by_experts(ExpertChange(None, 2, proven=True, size=3))
    assert several == ("Nobody was found whose absence would do it.", "Every set of up to 3 experts was looked at.")
