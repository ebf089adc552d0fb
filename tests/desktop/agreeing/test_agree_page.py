"""How far the panel agrees: bars, the alarm, expert by expert, and the rounds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import numpy as np
import pytest
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QLabel, QPushButton, QTabBar

from desktop.agreeing.page import AgreePage
from desktop.agreeing.words import short_ratio
from desktop.place import Place
from desktop.shell.main_window import MainWindow
from desktop.widgets.band_chart import BandChart
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.messages import InlineMessage
from desktop.widgets.opposition_chart import OppositionChart
from desktop.widgets.page import EmptyState
from desktop.widgets.palette import Colour
from desktop.widgets.scatter_chart import ScatterChart
from desktop.widgets.table import DataTable
from models.computing.results import Results
from models.editing.kinds import EditKind
from models.edits.comparisons import set_comparison, set_points
from models.edits.methods import ask_node
from models.edits.rounds import open_round
from models.panel.experts import Panel
from models.panel.rounds import BallotKey
from models.problem.choices import Aggregation, Asking, Mean
from models.problem.criteria import GOAL
from models.study import Study
from models.weighting.consensus import consensus_band
from models.weighting.expert_map import EXPERT_MAP
from models.weighting.expert_priorities import EXPERT_PRIORITIES
from models.weighting.panel_agreement import AGREEMENT
from models.weighting.panel_weights import WEIGHTS
from tests.desktop.conftest import OpenedPages
from tests.desktop.finding import click, found, press, settle
from tests.studies import synthetic_study

STUDY = synthetic_study(experts=8, initiatives=4, criteria=3)
Opened = Callable[[Study], AgreePage]
CONSENSUS, OPPOSITE, EXPERTS, ROUNDS = range(4)


@pytest.fixture
def opened(opened_pages: OpenedPages) -> Opened:
    def shown(study: Study) -> AgreePage:
        page = opened_pages(AgreePage, study)
        ready(page)
        return page

    return shown


def opposed(study: Study, ratio: float, *, camps: bool = False) -> Study:
    """Return a study in which everyone finds C1 and C2 equal but for one side against the other, or two camps."""
    for number, expert in enumerate(study.panel.experts):
        first = (number // 2) % 2 == 0 if camps else study.panel.experts[expert].side == "SZ"
        study = set_comparison(study, expert, GOAL, "C1", "C2", ratio if first else 1 / ratio)
    return study


def go_to(page: AgreePage, tab: int) -> None:
    found(page, QTabBar, "agree_tabs").setCurrentIndex(tab)
    ready(page)


def ready(page: AgreePage) -> None:
    """Let everything be computed and drawn: on a busy machine a result may take longer than a frame."""
    loop = QEventLoop()
    timer = QTimer()
    timer.timeout.connect(lambda: None if page.session.busy() else loop.quit())
    timer.start(5)
    loop.exec()
    settle()


def cell(page: AgreePage, name: str, key: str, column: str) -> str:
    rows = found(page, DataTable, name).table_rows()
    return rows.text(rows.row_of(key), rows.column_of(column))


def places(page: AgreePage) -> list[object]:
    wanted: list[object] = []
    page.step_wanted.connect(wanted.append)
    return wanted


def test_every_node_has_a_bar_with_its_band_and_the_sides_on_it(opened: Opened) -> None:
    page = opened(STUDY)
    known = Results().get(AGREEMENT, STUDY)
    rows = found(page, BandChart, "consensus_chart").rows()
    assert [row.key for row in rows] == [".", *known.nodes]
    agreements = [known.hierarchy, *known.nodes.values()]
    for row, agreement in zip(rows, agreements, strict=True):
        assert row.value == agreement.whole.value
        assert row.word == consensus_band(agreement.whole.value).name.lower().replace("_", " ")
        marks = {mark.colour: mark.value for mark in row.marks}
        assert marks == {
            Colour.SIDE_1: agreement.sides["SZ"].value,
            Colour.SIDE_2: agreement.sides["HK"].value,
            Colour.TEXT: agreement.between.value,
        }


def test_the_card_sets_the_groups_consistency_beside_its_agreement(opened: Opened) -> None:
    page = opened(STUDY)
    chart = found(page, BandChart, "consensus_chart")
    press(chart, Qt.Key.Key_Down)
    assert chart.selected_key() == GOAL
    agreement, weights = Results().get(AGREEMENT, STUDY).nodes[GOAL], Results().get(WEIGHTS, STUDY)
    for side in ("SZ", "HK"):
        ratio = weights.voices[side].consistency[GOAL]
        assert ratio is not None
        assert cell(page, "consensus_table", side, "cr") == f"{ratio:.2f}"
        assert cell(page, "consensus_table", side, "value") == f"{100 * agreement.sides[side].value:.0f} %"
    assert cell(page, "consensus_table", "*", "cr") == "–"
    assert cell(page, "consensus_table", "~", "value") == f"{100 * agreement.between.value:.0f} %"


def test_over_all_criteria_kendalls_w_is_told_with_its_chance(opened: Opened) -> None:
    whole = Results().get(AGREEMENT, STUDY).concordance
    assert whole is not None
    page = opened(STUDY)
    words = found(page, QLabel, "concordance").text()
    assert f"W = {whole.w:.2f}" in words
    assert ("p < 0.001" if whole.p_value < 0.001 else f"p = {whole.p_value:.3f}") in words


def test_how_the_group_is_formed_is_chosen_here_and_can_be_undone(opened: Opened) -> None:
    page = opened(STUDY)
    box = found(page, ChoiceBox, "agree_within_sides")
    box.chosen.emit(Aggregation.AIP.value)
    assert page.session.study.methods.within_sides is Aggregation.AIP
    assert page.session.undo_kind is EditKind.SET_METHODS
    ready(page)
    assert cell(page, "consensus_table", "SZ", "cr") == "–"
    assert "AIP" in found(page, QLabel, "page_subtitle").text()
    found(page, ChoiceBox, "agree_across_sides").chosen.emit(Mean.GEOMETRIC.value)
    assert page.session.study.methods.across_sides is Mean.GEOMETRIC
    page.session.undo()
    page.session.undo()
    assert page.session.study.methods == STUDY.methods
    assert box.current() == Aggregation.AIJ.value


def test_sides_that_say_the_opposite_sound_the_alarm_in_one_sentence_and_lead_to_the_question(opened: Opened) -> None:
    page = opened(opposed(STUDY, 5.0))
    alarm = found(page, InlineMessage, "agree_alarm")
    expected = "Before averaging, under “Goal”: Shenzhen finds “Criterion 1” 5 times as important as “Criterion 2”;"
    assert alarm.text == f"{expected} Hong Kong says 1/5."
    click(found(alarm, QPushButton, "message_action"))
    ready(page)
    assert found(page, QTabBar, "agree_tabs").currentIndex() == OPPOSITE
    assert not alarm.isVisible()
    chart = found(page, OppositionChart, "opposition_chart")
    row = next(row for row in chart.rows() if row.key == "goal/C1/C2")
    means = {mean.colour: mean.step for mean in row.means}
    assert means == {Colour.SIDE_1: pytest.approx(-4.0), Colour.SIDE_2: pytest.approx(4.0)}
    assert sorted(vote.step for vote in row.votes) == pytest.approx([-4.0] * 4 + [4.0] * 4)
    wanted = places(page)
    click(found(page, QPushButton, "opposite_go"))
    place = wanted[0]
    assert isinstance(place, Place)
    assert (place.step, place.node, place.pair) == ("compare", GOAL, ("C1", "C2"))
    assert STUDY.panel.experts[place.expert].side == "SZ"


def test_camps_across_the_sides_are_told_as_camps(opened: Opened) -> None:
    page = opened(opposed(STUDY, 7.0, camps=True))
    go_to(page, OPPOSITE)
    chart = found(page, OppositionChart, "opposition_chart")
    chart.set_selected("goal/C1/C2")
    page.refresh()
    ready(page)
    words = found(page, QLabel, "opposite_sentence").text()
    assert words.startswith("4 experts find “Criterion 1” more important than “Criterion 2”, 4 the opposite")


def test_where_nobody_says_the_opposite_there_is_no_alarm(opened: Opened) -> None:
    study = replace(STUDY, comparisons={})
    for expert in STUDY.panel.experts:
        study = set_comparison(study, expert, GOAL, "C1", "C2", 3.0)
    page = opened(study)
    assert not found(page, InlineMessage, "agree_alarm").isVisible()
    go_to(page, OPPOSITE)
    assert found(page, EmptyState, "opposite_empty").isVisible()


def test_experts_stand_the_furthest_first_with_what_they_are_furthest_on_and_their_own_consistency(
    opened: Opened,
) -> None:
    page = opened(STUDY)
    go_to(page, EXPERTS)
    distances = Results().get(AGREEMENT, STUDY).distances
    priorities = Results().get(EXPERT_PRIORITIES, STUDY)
    table = found(page, DataTable, "agree_experts")
    assert tuple(table.shown_keys()) == distances.furthest_first()
    for row, expert in enumerate(priorities.experts):
        worst = max(ratios[row] for ratios in priorities.consistency.values())
        shown = cell(page, "agree_experts", expert, "cr")
        assert shown == (f"! {worst:.2f}" if worst > 0.10 else f"{worst:.2f}")
        node = max(distances.distances, key=lambda one: distances.distances[one][row])
        pair = distances.furthest_pair(expert, node)
        assert pair is not None
        assert short_ratio(pair.answer) in cell(page, "agree_experts", expert, "on")


def test_enter_on_an_expert_leads_to_the_answers_that_contradict_each_other_most(opened: Opened) -> None:
    page = opened(STUDY)
    go_to(page, EXPERTS)
    wanted = places(page)
    table = found(page, DataTable, "agree_experts")
    table.select_row("E3", "name")
    press(table, Qt.Key.Key_Return)
    priorities = Results().get(EXPERT_PRIORITIES, STUDY)
    row = priorities.experts.index("E3")
    node = max(priorities.consistency, key=lambda one: priorities.consistency[one][row])
    assert wanted == [Place("compare", node=node, expert="E3")]


def test_the_map_has_every_expert_where_the_weights_put_them(opened: Opened) -> None:
    page = opened(STUDY)
    go_to(page, EXPERTS)
    known = Results().get(EXPERT_MAP, STUDY)
    assert known is not None
    points = found(page, ScatterChart, "expert_map").picture().dots
    assert [point.key for point in points] == list(known.experts)
    assert np.array([(point.x, point.y) for point in points]) == pytest.approx(known.points)
    sides = [STUDY.panel.experts[point.key].side for point in points]
    assert [point.colour for point in points] == [Colour.SIDE_1 if side == "SZ" else Colour.SIDE_2 for side in sides]


def test_a_round_is_closed_and_the_next_begins_with_everyones_own_answers_and_both_can_be_undone(
    opened: Opened,
) -> None:
    page = opened(STUDY)
    go_to(page, ROUNDS)
    assert found(page, QLabel, "round_state").text().startswith("Round 1 is open. 8 of 8 expert")
    click(found(page, QPushButton, "round_close"))
    assert page.session.study.current_round.closed
    assert not found(page, QPushButton, "round_close").isEnabled()
    click(found(page, QPushButton, "round_next"))
    study = page.session.study
    assert study.current_round.number == 2
    for expert in study.panel.experts:
        assert study.comparison_ballot(expert) is STUDY.comparisons[BallotKey("R1", expert)]
    page.session.undo()
    page.session.undo()
    assert page.session.study.rounds == STUDY.rounds
    assert found(page, QPushButton, "round_close").isEnabled()


def test_what_moved_since_the_round_before_is_told_item_by_item_with_a_hint(opened: Opened) -> None:
    page = opened(open_round(STUDY))
    go_to(page, ROUNDS)
    assert found(page, QLabel, "round_hint").text() == "Nobody has changed an answer in round 2 yet."
    for expert in list(STUDY.panel.experts)[:4]:
        edit = partial(set_comparison, expert=expert, node=GOAL, one="C1", other="C2", ratio=9.0)
        page.session.edit(EditKind.SET_COMPARISON, edit)
    ready(page)
    table = found(page, DataTable, "round_moves")
    assert table.shown_keys()[0] == "goal/C1/C2"
    assert cell(page, "round_moves", "goal/C1/C2", "paired") == "8"
    assert cell(page, "round_moves", "goal/C1/C2", "stable") == "~"
    moved = sum(STUDY.comparison_ballot(expert).ratio(GOAL, "C1", "C2") != 9.0 for expert in ("E0", "E1", "E2", "E3"))
    assert cell(page, "round_moves", "goal/C1/C2", "changed") == f"{100 * moved / 8:.0f} %"
    assert "Answers no longer move" in found(page, QLabel, "round_hint").text()
    found(page, QPushButton, "segment_moved").click()
    assert table.shown_keys() == ["goal/C1/C2"]


def test_what_moved_is_told_for_each_item_of_a_node_that_is_asked_for_points(opened: Opened) -> None:
    study = ask_node(STUDY, GOAL, Asking.POINTS)
    for expert in STUDY.panel.experts:
        for item, points in (("C1", 40.0), ("C2", 20.0), ("C3", 10.0)):
            study = set_points(study, expert=expert, node=GOAL, item=item, points=points)
    second = open_round(study)
    for expert in ("E0", "E1", "E2", "E3"):
        second = set_points(second, expert=expert, node=GOAL, item="C2", points=40.0)
    page = opened(second)
    go_to(page, ROUNDS)
    shown = found(page, DataTable, "round_moves").shown_keys()
    assert shown[0] == "goal/C2"
    assert not any(key.startswith("goal/C1/") for key in shown), "no pairs beside the points"
    told = [cell(page, "round_moves", "goal/C2", column) for column in ("under", "paired", "median", "changed")]
    assert told == ["Goal · points", "8", "50 → 75", "50 %"]


def test_links_lead_to_a_part_to_a_node_and_to_an_expert(opened: Opened) -> None:
    page = opened(STUDY)
    tabs = found(page, QTabBar, "agree_tabs")
    page.turn_to(Place("agree", "rounds"))
    assert tabs.currentIndex() == ROUNDS
    page.turn_to(Place("agree", node="C2"))
    assert (tabs.currentIndex(), found(page, BandChart, "consensus_chart").selected_key()) == (CONSENSUS, "C2")
    page.turn_to(Place("agree", expert="E5"))
    assert (tabs.currentIndex(), found(page, DataTable, "agree_experts").current_key()) == (EXPERTS, "E5")


def test_without_a_panel_the_page_says_what_to_do_first(opened: Opened) -> None:
    page = opened(replace(STUDY, panel=Panel(), comparisons={}, ratings={}))
    wanted = places(page)
    click(found(found(page, EmptyState, "agree_empty"), QPushButton, "empty_state_action"))
    assert wanted == ["panel"]


def test_the_step_stands_between_score_and_rank_and_its_alarm_leads_into_compare(hetao: MainWindow) -> None:
    assert hetao.view is not None
    hetao.view.enter(Place("agree", "opposite"))
    page = hetao.view.page("agree")
    assert isinstance(page, AgreePage)
    ready(page)
    click(found(page, QPushButton, "opposite_go"))
    assert hetao.view.step == "compare"
