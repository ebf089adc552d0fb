"""Scenarios kept from every part of the page, compared, changed, applied; influence and changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QSlider, QTabBar, QTreeWidget
from pytestqt.qtbot import QtBot

from desktop.place import Place
from desktop.robustness.page import RobustnessPage
from desktop.widgets.bar_list import BarList
from desktop.widgets.dumbbell_chart import DumbbellChart
from desktop.widgets.page import EmptyState
from desktop.widgets.rank_map import RankMap
from desktop.widgets.slope_chart import SlopeChart
from desktop.widgets.table import DataTable
from models.computing.results import Results
from models.editing.kinds import EditKind
from models.edits.rounds import open_round
from models.edits.scenarios import keep_scenario, scenario_study, set_adjustments
from models.problem.choices import Normalisation, RankingMethod
from models.problem.scenarios import Adjustments, Scenario
from models.ranking.study_ranking import RANKING
from models.ranking.waterfall import waterfall
from models.robustness.absent_experts import experts_needed
from models.robustness.influence import INFLUENCE
from models.robustness.scenario_orders import SCENARIO_ORDERS, study_ranks
from models.robustness.study_reverse import CRITICAL_SCORE, reverse_question
from models.study import Study
from models.text import Text
from tests.desktop.finding import click, found, press
from tests.studies import synthetic_study

STUDY = synthetic_study(experts=6, initiatives=8, criteria=3, seed=4)
LEAVES = STUDY.criteria.leaves
TABS = ["ranks", "walk", "stability", "rise", "influence", "scenarios", "changes"]
Opened = Callable[[Study], RobustnessPage]


def go_to(page: RobustnessPage, tab: str) -> None:
    found(page, QTabBar, "robustness_tabs").setCurrentIndex(TABS.index(tab))


def shown_tab(page: RobustnessPage) -> str:
    return TABS[found(page, QTabBar, "robustness_tabs").currentIndex()]


def ranks(study: Study) -> dict[str, int]:
    return study_ranks(Results(), study)


def choose(page: RobustnessPage, name: str, key: object) -> None:
    box = found(page, QComboBox, name)
    box.setCurrentIndex(box.findData(key))
    box.activated.emit(box.currentIndex())


def with_scenarios() -> Study:
    weights = {leaf: float(place + 1) for place, leaf in enumerate(LEAVES)}
    one = Scenario("S1", Text("Last first"), adjustments=Adjustments(weights))
    two = Scenario("S2", Text("Shenzhen alone"), experts=STUDY.panel.by_side["SZ"])
    return keep_scenario(keep_scenario(STUDY, one), two)


def last(study: Study) -> str:
    order = ranks(study)
    return max(order, key=order.__getitem__)


def test_walked_weights_are_kept_under_a_name_compared_and_returned_to(opened: Opened, qtbot: QtBot) -> None:
    page = opened(STUDY)
    go_to(page, "walk")
    press(found(page, QSlider, "weight_C3"), Qt.Key.Key_End)
    walked = found(page, DumbbellChart, "walk_ranking").keys()
    name = found(page, QLineEdit, "walk_name")
    name.setText("Trade first")
    QTest.keyClick(name, Qt.Key.Key_Return)

    assert shown_tab(page) == "scenarios"
    (scenario,) = page.session.study.scenarios.values()
    assert scenario.name.en == "Trade first"
    assert not page.session.study.adjustments
    kept = ranks(scenario_study(page.session.study, scenario))
    assert sorted(kept, key=kept.__getitem__) == walked

    go_to(page, "walk")
    click(found(page, QPushButton, "walk_reset"))
    assert found(page, DumbbellChart, "walk_ranking").keys() != walked
    choose(page, "walk_scenarios", scenario.id)
    assert found(page, DumbbellChart, "walk_ranking").keys() == walked
    page.session.undo()
    assert not page.session.study.scenarios


def test_tiers_and_shares_move_along_with_the_sliders(opened: Opened, qtbot: QtBot) -> None:
    page = opened(STUDY)
    go_to(page, "walk")
    chart = found(page, DumbbellChart, "walk_ranking")
    qtbot.waitUntil(lambda: not page.session.busy(), timeout=60_000)
    before = [(row.key, row.text, row.tier) for row in chart._rows]
    press(found(page, QSlider, "weight_C3"), Qt.Key.Key_End)
    shares_before = [text.split("  ")[-1] for _, text, _ in before]
    qtbot.waitUntil(lambda: [row.text.split("  ")[-1] for row in chart._rows] != shares_before, timeout=20_000)
    after = [(row.key, row.text, row.tier) for row in chart._rows]
    assert before != after
    assert all(text.endswith("%") and tier.startswith("Tier ") for _, text, tier in after)
    shares = [float(text.split()[-2]) for _, text, _ in after]
    assert sum(shares) == pytest.approx(4 * 100, abs=5)


def test_each_answer_to_the_reverse_question_is_kept_and_does_what_it_says(opened: Opened, qtbot: QtBot) -> None:
    page = opened(STUDY)
    go_to(page, "rise")
    order = ranks(STUDY)
    riser = next(one for one, rank in order.items() if rank == 4)
    choose(page, "reverse_initiative", riser)
    choose(page, "reverse_first", 3)
    for by in ("weights", "scores", "experts"):
        go_to(page, "rise")
        button = found(page, QPushButton, f"reverse_{by}_keep")
        qtbot.waitUntil(lambda: not page.session.busy(), timeout=60_000)
        if not button.isEnabled():
            assert by == "experts"
            whole = Results().get(RANKING, STUDY).whole
            assert not experts_needed(STUDY, whole, riser, 3).experts
            continue
        click(button)
        assert shown_tab(page) == "scenarios"
        scenario = list(page.session.study.scenarios.values())[-1]
        assert ranks(scenario_study(page.session.study, scenario))[riser] <= 3
        assert scenario.name.en.startswith(f"Initiative {riser} among the first 3")
    assert len(page.session.study.scenarios) >= 2


def test_scenarios_stand_beside_the_study_with_what_they_change(opened: Opened, qtbot: QtBot) -> None:
    study = with_scenarios()
    page = opened(study)
    go_to(page, "scenarios")
    table = found(page, DataTable, "scenario_table")
    chart = found(page, SlopeChart, "scenario_chart")
    qtbot.waitUntil(lambda: len(chart._axes) == 3, timeout=20_000)
    orders = Results().get(SCENARIO_ORDERS, study)
    for item in chart._items:
        assert item.ranks == (orders.now[item.key], orders.scenarios["S1"][item.key], orders.scenarios["S2"][item.key])
    cells = {row.key: row.cells for row in table.table_rows().rows}
    assert cells["S1"]["what"].value == "weights"  # type: ignore[union-attr]
    assert cells["S2"]["what"].value == "3 experts heard"  # type: ignore[union-attr]
    assert cells["S1"]["firsts"] == len(orders.entering("S1", 4))
    entering = orders.entering("S1", 4)
    sentence = found(page, QLabel, "scenario_sentence").text()
    assert all(f"Initiative {one}" in sentence for one in entering)


def test_a_scenario_is_changed_renamed_applied_and_removed(opened: Opened, qtbot: QtBot) -> None:
    page = opened(with_scenarios())
    go_to(page, "scenarios")
    table = found(page, DataTable, "scenario_table")
    choose(page, "scenario_methods", "vector")
    methods = page.session.study.scenarios["S1"].methods
    assert methods is not None
    assert (methods.leading, methods.normalisation) == (RankingMethod.TOPSIS, Normalisation.VECTOR)
    table.edited.emit("S1", "name", "Another name")
    assert page.session.study.scenarios["S1"].name.en == "Another name"

    click(found(page, QPushButton, "scenario_apply"))
    assert page.session.study.adjustments == page.session.study.scenarios["S1"].adjustments
    assert page.session.study.methods == methods
    click(found(page, QPushButton, "scenario_remove"))
    assert list(page.session.study.scenarios) == ["S2"]
    assert page.session.study.adjustments


def test_experts_are_ticked_away_and_heard_again(opened: Opened, qtbot: QtBot) -> None:
    page = opened(with_scenarios())
    go_to(page, "scenarios")
    button = found(page, QPushButton, "scenario_experts")
    assert button.text() == "All experts"
    click(button)
    tree = found(button, QTreeWidget, "expert_tree")
    side = tree.topLevelItem(0)
    assert side is not None
    side.setCheckState(0, Qt.CheckState.Unchecked)
    QTest.keyClick(tree, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.session.study.scenarios["S1"].experts is not None)
    heard = page.session.study.scenarios["S1"].experts
    assert heard is not None
    assert len(heard) == 3
    assert button.text() == "3 of 6 experts"


def test_without_scenarios_the_pane_says_what_they_are_and_keeps_the_first(opened: Opened) -> None:
    page = opened(STUDY)
    go_to(page, "scenarios")
    empty = page.findChildren(QPushButton, "empty_state_action")
    click(next(button for button in empty if button.isVisible()))
    (scenario,) = page.session.study.scenarios.values()
    assert scenario.methods == STUDY.methods


def test_influence_lists_who_changes_the_order_most_and_how_ranks_move(opened: Opened, qtbot: QtBot) -> None:
    page = opened(STUDY)
    go_to(page, "influence")
    table = found(page, DataTable, "influence_table")
    qtbot.waitUntil(lambda: bool(table.table_rows().rows), timeout=20_000)
    influence = Results().get(INFLUENCE, STUDY)
    keys = [row.key for row in table.table_rows().rows]
    assert set(keys) == set(influence.experts)
    assert [influence.experts[key].kendall for key in keys] == sorted(e.kendall for e in influence.experts.values())
    table.select_row(keys[0])
    table.row_selected.emit(keys[0])
    moves = found(page, BarList, "influence_moves")
    assert {bar.key: int(bar.value) for bar in moves._bars} == influence.experts[keys[0]].moves
    click(found(page, QPushButton, "segment_criteria"))
    assert {row.key for row in table.table_rows().rows} == set(influence.criteria)


def test_changes_between_states_add_up_by_cause(opened: Opened, qtbot: QtBot) -> None:
    study = set_adjustments(with_scenarios(), Adjustments({LEAVES[0]: 1.0}, {last(STUDY): {LEAVES[0]: 9.0}}))
    page = opened(open_round(study))
    go_to(page, "changes")
    states = [found(page, QComboBox, "changes_before").itemData(place) for place in range(5)]
    assert states == ["now", "panel", "scenario:S1", "scenario:S2", "round:1"]
    choose(page, "changes_before", "panel")
    choose(page, "changes_after", "now")
    table = found(page, DataTable, "changes_table")
    qtbot.waitUntil(lambda: bool(table.table_rows().rows), timeout=20_000)
    now = page.session.study
    told = waterfall(replace(now, adjustments=Adjustments()), now)
    assert [column.title for column in table.table_rows().columns][2:-1] == ["Weights", "Scores"]
    for row in table.table_rows().rows:
        moves = [row.cells[str(number)].value for number in range(2)]  # type: ignore[union-attr]
        assert tuple(moves) == told.moves(row.key)
    one = table.table_rows().rows[0].key
    table.select_row(one)
    table.row_selected.emit(one)
    assert len(found(page, BarList, "changes_steps")._bars) == 2


def test_what_a_scenario_changes_is_one_click_away(opened: Opened, qtbot: QtBot) -> None:
    page = opened(with_scenarios())
    go_to(page, "scenarios")
    click(found(page, QPushButton, "scenario_changes"))
    assert shown_tab(page) == "changes"
    assert found(page, QComboBox, "changes_after").currentData() == "scenario:S1"


def test_with_nothing_to_compare_the_changes_say_what_to_do(opened: Opened) -> None:
    page = opened(STUDY)
    go_to(page, "changes")
    empty = found(page, EmptyState, "changes_empty")
    assert "Keep a scenario or a snapshot" in empty.accessibleDescription()
    assert empty.isVisibleTo(page)
    assert not found(page, DataTable, "changes_table").isVisibleTo(page)


def test_the_critical_criterion_and_the_critical_score_are_told(opened: Opened, qtbot: QtBot) -> None:
    page = opened(STUDY)
    go_to(page, "stability")
    label = found(page, QLabel, "stability_critical")
    qtbot.waitUntil(lambda: "Critical score" in label.text(), timeout=30_000)
    change = Results().get(CRITICAL_SCORE, STUDY)
    assert change is not None
    assert f"Initiative {change.initiative}" in label.text()
    assert "Critical criterion: the order hangs most on" in label.text()


@pytest.mark.parametrize(("part", "tab"), [("reverse", "rise"), ("scenarios", "scenarios"), ("ranks", "ranks")])
def test_links_lead_into_the_parts_of_the_page(opened: Opened, qtbot: QtBot, part: str, tab: str) -> None:
    page = opened(STUDY)
    page.enter(Place("robustness", part, initiative="I05"))
    assert shown_tab(page) == tab
    if tab == "rise":
        assert found(page, QComboBox, "reverse_initiative").currentData() == "I05"
    if tab == "ranks":
        chart = found(page, RankMap, "rank_map")
        qtbot.waitUntil(lambda: len(chart.keys()) == 8, timeout=20_000)
        assert "Initiative I05 is" in found(page, QLabel, "rank_map_sentence").text()


def test_an_edit_of_scenarios_is_seen_at_once(opened: Opened, qtbot: QtBot) -> None:
    page = opened(with_scenarios())
    go_to(page, "scenarios")
    edit = partial(keep_scenario, scenario=Scenario("S3", Text("Third")))
    assert page.session.edit(EditKind.KEEP_SCENARIO, edit) is None
    assert [row.key for row in found(page, DataTable, "scenario_table").table_rows().rows] == ["S1", "S2", "S3"]


def test_what_would_change_is_drawn_beside_what_is(opened: Opened, qtbot: QtBot) -> None:
    page = opened(STUDY)
    riser = next(one for one, rank in ranks(STUDY).items() if rank == 5)
    page.enter(Place("robustness", "reverse", initiative=riser))
    choose(page, "reverse_first", 3)
    bars = found(page, BarList, "reverse_weights_bars")
    qtbot.waitUntil(lambda: bool(bars._bars), timeout=30_000)
    answer = Results().get(reverse_question(riser, 3), STUDY)
    assert answer.weights.weights is not None
    weights = dict(zip(LEAVES, answer.weights.weights.tolist(), strict=True))
    now = dict(zip(LEAVES, Results().get(RANKING, STUDY).whole.weights.tolist(), strict=True))
    for bar in bars._bars:
        assert bar.value == pytest.approx(weights[bar.key])
        assert bar.reference == pytest.approx(now[bar.key])
    doing = {one.criterion: one.share for one in answer.scores.values() if one.needed is not None}
    assert all(doing[bar.key] == bar.value for bar in found(page, BarList, "reverse_scores_bars")._bars)
