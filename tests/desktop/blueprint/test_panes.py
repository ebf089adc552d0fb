"""What money buys, the core of the plan, the barriers it breaks through, and plans beside each other, on the page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.blueprint.page import BlueprintPage
from desktop.shell.main_window import MainWindow
from desktop.widgets.bar_list import BarList
from desktop.widgets.gantt_chart import GanttChart
from desktop.widgets.plot import Plot
from desktop.widgets.table import DataTable
from models.blueprint.plan import PLAN
from models.blueprint.study_core import CORE, CORE_DRAWS
from models.blueprint.study_frontier import FRONTIER
from models.blueprint.study_plans import SCENARIO_PLANS, differing
from models.editing.kinds import EditKind
from models.text import Script
from tests.desktop.blueprint.plan_page import choose, commit, opened_page, planned, show_tab, text
from tests.desktop.finding import click, found, press, type_into


@pytest.fixture
def page(hetao: MainWindow, qtbot: QtBot) -> BlueprintPage:
    page = opened_page(hetao)
    planned(page, qtbot)
    return page


def known(page: BlueprintPage, qtbot: QtBot, computation: object) -> None:
    def there() -> bool:
        return page.session.results.known(computation, page.session.study) and not page.session.busy()  # type: ignore[arg-type]  # any computation

    qtbot.waitUntil(there, timeout=60_000)


def keep(page: BlueprintPage, name: str) -> None:
    field = found(page, QLineEdit, "plans_name")
    type_into(field, name)
    QTest.keyClick(field, Qt.Key.Key_Return)


def cell(table: DataTable, row: str, column: str) -> str:
    shown = table.table_rows()
    return shown.text(shown.row_of(row), shown.column_of(column))


def test_the_frontier_shows_the_plan_on_it_and_says_what_the_next_amount_buys(
    page: BlueprintPage, qtbot: QtBot
) -> None:
    show_tab(page, "Value for money")
    known(page, qtbot, FRONTIER)
    plot = found(page, Plot, "money_plot")
    frontier = page.session.results.get(FRONTIER, page.session.study)
    plan = plot.picture().dot("plan")
    assert plan is not None
    assert plan.x == 17000.0
    assert plan.y == pytest.approx(frontier.plan.value)
    line = plot.picture().line("frontier")
    assert line is not None
    assert line.at(plan.x) == pytest.approx(plan.y, abs=1e-6)
    assert text(page, "money_bought") == (
        "RMB 50 m more would buy nothing; the least amount asked here that does is RMB 100 m."
    )
    choose(page, "money_extra", 1)
    bought = frontier.bought(100.0)
    assert text(page, "money_bought") == (
        f"RMB 100 m more would raise the value by {bought.gain:.3f}: the same initiatives, delivered sooner."
    )


def test_a_point_of_the_frontier_says_what_it_does_without(page: BlueprintPage, qtbot: QtBot) -> None:
    show_tab(page, "Value for money")
    known(page, qtbot, FRONTIER)
    plot = found(page, Plot, "money_plot")
    plot.set_selected("point 1")
    plot.selected.emit("point 1")
    assert text(page, "money_point").startswith("With RMB 992.4 m: value 6.6")
    assert "Without: " in text(page, "money_point")


def test_a_tight_budget_names_who_comes_in_for_more(page: BlueprintPage, qtbot: QtBot) -> None:
    commit(page, "budget_total", "3000")
    show_tab(page, "Value for money")
    known(page, qtbot, FRONTIER)
    bought = page.session.results.get(FRONTIER, page.session.study).bought(50.0)
    said = text(page, "money_bought")
    names = page.session.study.initiatives.initiatives
    assert bought.gain > 0
    assert all(names[one].name.en in said for one in (*bought.added, *bought.dropped))
    assert f"{bought.gain:.3f}" in said


def test_without_a_budget_more_money_buys_nothing(page: BlueprintPage, qtbot: QtBot) -> None:
    for name in ("budget_short", "budget_medium", "budget_long", "budget_total"):
        commit(page, name, "")
    show_tab(page, "Value for money")
    known(page, qtbot, FRONTIER)
    assert text(page, "money_bought") == "No budget limits the plan, so more money would buy nothing."


def test_the_core_is_told_with_what_is_undecided_first_and_leads_into_the_plan(
    page: BlueprintPage, qtbot: QtBot
) -> None:
    show_tab(page, "Core")
    known(page, qtbot, CORE)
    core = page.session.results.get(CORE, page.session.study)
    bars = found(page, BarList, "core_bars")
    said = text(page, "core_sentence")
    assert said.startswith(f"Over {CORE_DRAWS} drawn panels, 22 initiatives are core")
    assert "Joint early-stage S&T fund" in said
    first = bars.keys()[0]
    assert 0 < core.share[first] < 1
    press(bars, Qt.Key.Key_Home)
    QTest.keyClick(bars, Qt.Key.Key_Return)
    chart = found(page, GanttChart, "blueprint_gantt")
    assert chart.isVisible()
    assert chart.selected_key() == first


def test_working_out_the_core_can_be_stopped_and_taken_up_again(page: BlueprintPage, qtbot: QtBot) -> None:
    show_tab(page, "Core")
    pane = page._panes["core"]
    strip = next(one for one in pane.findChildren(QPushButton) if one.objectName() == "progress_cancel")
    qtbot.waitUntil(strip.isVisible, timeout=10_000)
    click(strip)
    assert not page.session.results.known(CORE, page.session.study)
    again = next(one for one in pane.findChildren(QPushButton) if one.text() == "Work it out")
    assert again.isVisible()
    click(again)
    known(page, qtbot, CORE)
    assert text(page, "core_sentence")


def test_barriers_say_when_they_are_broken_through_and_what_bears_on_them(page: BlueprintPage) -> None:
    show_tab(page, "Barriers")
    table = found(page, DataTable, "barriers_table")
    assert table.shown_keys() == ["institutional", "legal", "cultural", "conceptual"]
    assert cell(table, "legal", "broken").startswith("✓ 2023Q")
    assert cell(table, "legal", "phase long") == "94 %"
    press(table, Qt.Key.Key_Down)
    bearing = found(page, DataTable, "barriers_bearing")
    with_legal = [key for key, one in page.session.study.initiatives.initiatives.items() if "legal" in one.barriers]
    table.select_row("legal")
    table.row_selected.emit("legal")
    assert sorted(bearing.shown_keys()) == with_legal
    plot = found(page, Plot, "barriers_plot").picture()
    line = plot.line("legal")
    assert line is not None
    assert [point[1] for point in line.points] == sorted(point[1] for point in line.points)


def test_rules_are_kept_as_a_plan_compared_and_returned_to(page: BlueprintPage, qtbot: QtBot) -> None:
    show_tab(page, "Plans compared")
    keep(page, "Wide budget")
    show_tab(page, "Gantt")
    commit(page, "budget_total", "5000")
    planned(page, qtbot)
    show_tab(page, "Plans compared")
    known(page, qtbot, SCENARIO_PLANS)
    table = found(page, DataTable, "plans_table")
    assert [column.title for column in table.table_rows().columns] == ["Plan", "The plan as it stands", "Wide budget"]
    now, kept = (
        page.session.results.get(PLAN, page.session.study),
        page.session.results.get(SCENARIO_PLANS, page.session.study).plans["plan1"],
    )
    assert cell(table, "value", "now") == f"{now.schedule.value:.3f} · proven"
    assert cell(table, "value", "plan1") == f"{kept.schedule.value:.3f} · proven"
    assert cell(table, "spent", "now").endswith(" of 5,000")
    assert cell(table, "spent", "plan1").endswith(" of 17,000")
    parted = differing((now, kept))
    assert parted
    assert table.shown_keys()[-len(parted) :] == list(parted)
    click(found(page, QPushButton, "plan_return_plan1"))
    assert page.session.study.plan.total_budget == 17000.0
    assert page.session.undo_kind is EditKind.APPLY_SCENARIO
    planned(page, qtbot)


def test_three_plans_stand_beside_each_other_at_most_and_each_can_be_renamed_and_removed(
    page: BlueprintPage, qtbot: QtBot
) -> None:
    show_tab(page, "Plans compared")
    for name in ("One", "Two", "Three"):
        keep(page, name)
    assert not found(page, QCheckBox, "plan_tick_plan3").isEnabled()
    press(found(page, QCheckBox, "plan_tick_plan1"), Qt.Key.Key_Space)
    assert found(page, QCheckBox, "plan_tick_plan3").isEnabled()
    type_into(found(page, QLineEdit, "plan_name_plan3"), "Third")
    assert page.session.study.scenarios["plan3"].name.own(Script.EN) == "Third"
    click(found(page, QPushButton, "plan_remove_plan3"))
    assert list(page.session.study.scenarios) == ["plan1", "plan2"]
    known(page, qtbot, SCENARIO_PLANS)
