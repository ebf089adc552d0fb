"""The page of the blueprint: planned in the background, explained, and changed by budgets and decisions."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.blueprint.conflict_card import ConflictCard
from desktop.blueprint.page import BlueprintPage
from desktop.place import Place
from desktop.shell.main_window import MainWindow
from desktop.widgets.budget_strip import BudgetStrip
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.gantt_chart import GanttChart
from desktop.widgets.messages import InlineMessage
from desktop.widgets.number_edit import NumberEdit
from desktop.widgets.page import EmptyState
from desktop.widgets.table import DataTable
from models.blueprint.plan import PLAN
from models.editing.kinds import EditKind
from models.edits.indicators import set_cost_indicator
from models.problem.calendar import Quarter
from models.problem.initiatives import Status
from models.problem.plan_rules import Pin, PinKind, Window
from models.text import Script
from tests.desktop.blueprint.plan_page import show_tab
from tests.desktop.finding import click, found, press, type_into

LEFT_OUT = "I13"
OPTIMUM = "Optimal for value 10.297 under RMB 17,000 m · 23 of 24 initiatives · proven"


@pytest.fixture
def page(hetao: MainWindow, qtbot: QtBot) -> BlueprintPage:
    assert hetao.view is not None
    hetao.view.go_to("blueprint")
    page = hetao.view.page("blueprint")
    assert isinstance(page, BlueprintPage)
    planned(page, qtbot)
    return page


def planned(page: BlueprintPage, qtbot: QtBot) -> None:
    def is_drawn() -> bool:
        return page.session.results.known(PLAN, page.session.study) and not page.session.busy()

    qtbot.waitUntil(is_drawn, timeout=20_000)


def text(page: BlueprintPage, name: str) -> str:
    return found(page, QLabel, name).text()


def gantt(page: BlueprintPage) -> GanttChart:
    return found(page, GanttChart, "blueprint_gantt")


def select(page: BlueprintPage, key: str) -> None:
    chart = gantt(page)
    press(chart, Qt.Key.Key_Home)
    for _ in range(chart.keys().index(key)):
        QTest.keyClick(chart, Qt.Key.Key_Down)
    assert chart.selected_key() == key


def total_budget(page: BlueprintPage) -> float | None:
    return page.session.study.plan.total_budget


def drag_bar(chart: GanttChart, key: str, quarters: int) -> None:
    """Take hold of a bar by its first quarter, carry it, and let go."""
    row = chart.row_place(chart.keys().index(key), 0, chart.offset().y())
    bar = chart.bar(key)
    assert bar.start is not None
    start = QPoint(round(chart.axis().x(bar.start + 0.5)), round(row.center().y()))
    end = start + QPoint(round(chart.axis().x(quarters) - chart.axis().x(0)), 0)
    area, button = chart.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(area, button, Qt.KeyboardModifier.NoModifier, start)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(end),
        QPointF(area.mapToGlobal(end)),
        Qt.MouseButton.NoButton,
        button,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(area, event)
    QTest.mouseRelease(area, button, Qt.KeyboardModifier.NoModifier, end)


def commit(page: BlueprintPage, name: str, number: str) -> None:
    edit = found(page, NumberEdit, name)
    type_into(edit, number)
    QTest.keyClick(edit, Qt.Key.Key_Return)


def choose(page: BlueprintPage, name: str, steps: int) -> None:
    box = found(page, ChoiceBox, name)
    box.setFocus()
    for _ in range(steps):
        QTest.keyClick(box, Qt.Key.Key_Down)


def test_the_line_below_the_title_says_what_was_found_and_how_sure_it_is(page: BlueprintPage) -> None:
    assert text(page, "page_subtitle") == OPTIMUM


def test_the_plan_is_drawn_by_phase_and_what_is_left_out_stands_last_with_its_reason(page: BlueprintPage) -> None:
    chart = gantt(page)
    assert chart.keys()[-1] == LEFT_OUT
    tip = chart.row_tip(23)
    assert tip.startswith(
        "Joint early-stage S&T fund\nNot in the plan: it would need RMB 3,000 m of the Long term budget"
    )


def test_a_selected_initiative_says_why_it_stands_there_and_what_it_costs_on_both_sides(page: BlueprintPage) -> None:
    select(page, "I04")
    assert text(page, "place_why").startswith(
        "Medium term, 2025Q4 to 2027Q3: a quarter sooner it would need RMB 43.8 m"
    )
    assert text(page, "place_worth") == "Closeness 0.513 · rank 4"
    assert found(page, NumberEdit, "place_cost").number() == 350
    assert text(page, "place_other_cost") == "HK$ 378 m · 1 CNY = 1.08 HKD on 1 January 2025"


def test_what_comes_before_is_a_way_to_it(page: BlueprintPage) -> None:
    select(page, "I04")
    click(found(page, QPushButton, "place_needs_I01"))
    assert gantt(page).selected_key() == "I01"
    assert found(page, QPushButton, "place_follower_I04").isVisible()
    select(page, "I15")
    words = found(page, QPushButton, "place_follower_I23").text()
    assert words.replace("\n", " ") == "One-stop S&&T service platform with mutually usable vouchers", "whole"


def test_a_smaller_budget_moves_the_plan_and_undo_brings_the_very_plan_back(page: BlueprintPage, qtbot: QtBot) -> None:
    before = gantt(page).keys()
    commit(page, "budget_long", "4,000 RMB m")
    assert page.session.study.plan.budgets["long"] == 4000.0
    assert not found(page, QPushButton, "blueprint_export").isEnabled()
    planned(page, qtbot)
    assert gantt(page).keys() != before
    assert text(page, "page_subtitle") != OPTIMUM
    page.session.undo()
    assert gantt(page).keys() == before
    assert text(page, "page_subtitle") == OPTIMUM
    assert found(page, NumberEdit, "budget_long").number() == 8500.0


def test_a_blank_budget_is_no_limit(page: BlueprintPage, qtbot: QtBot) -> None:
    commit(page, "budget_total", "")
    assert page.session.study.plan.total_budget is None
    planned(page, qtbot)
    assert text(page, "page_subtitle").startswith("Optimal for value")
    assert "under" not in text(page, "page_subtitle")


def test_what_is_no_budget_is_answered_beside_it(page: BlueprintPage) -> None:
    commit(page, "budget_short", "-5")
    assert text(page, "budget_fault") == "Short term: Type a number of at least 0."
    assert page.session.undo_kind is None
    commit(page, "budget_short", "3000")
    assert not found(page, QLabel, "budget_fault").isVisible()


def test_a_decision_with_its_reason_is_kept_and_the_plan_follows(page: BlueprintPage, qtbot: QtBot) -> None:
    select(page, LEFT_OUT)
    choose(page, "decision_kind", 1)
    reason = found(page, QLineEdit, "decision_reason")
    type_into(reason, "Announced by both sides")
    QTest.keyClick(reason, Qt.Key.Key_Return)
    assert page.session.study.plan.pins == {LEFT_OUT: Pin(PinKind.MUST, reason="Announced by both sides")}
    planned(page, qtbot)
    assert page.session.results.get(PLAN, page.session.study).placed[LEFT_OUT].start is not None
    assert "1 decision" in text(page, "page_subtitle")
    page.session.undo()
    assert page.session.study.plan.pins == {}
    assert text(page, "page_subtitle") == OPTIMUM


def test_a_start_is_fixed_to_a_quarter_and_moved_by_key(page: BlueprintPage, qtbot: QtBot) -> None:
    select(page, "I04")
    choose(page, "decision_kind", 3)
    assert page.session.study.plan.pins["I04"] == Pin(PinKind.START, Quarter(2025, 4))
    choose(page, "decision_quarter", 2)
    assert page.session.study.plan.pins["I04"] == Pin(PinKind.START, Quarter(2026, 2))
    planned(page, qtbot)
    assert page.session.results.get(PLAN, page.session.study).placed["I04"].start == Quarter(2026, 2)


def test_cost_and_duration_are_edited_where_they_are_explained(page: BlueprintPage, qtbot: QtBot) -> None:
    select(page, "I04")
    commit(page, "place_duration", "5")
    assert page.session.study.initiatives.initiatives["I04"].duration == 5
    before = page.session.study.indicators.measurement("I04", "cost")
    assert before is not None
    commit(page, "place_cost", "360")
    after = page.session.study.indicators.measurement("I04", "cost")
    assert after is not None
    assert (after.mode, after.low, after.high) == (360.0, before.low, before.high)
    assert page.session.undo_kind is EditKind.SET_MEASUREMENT
    planned(page, qtbot)


def test_the_first_cost_of_a_study_without_costs_brings_what_tells_them(page: BlueprintPage, qtbot: QtBot) -> None:
    page.session.edit(EditKind.SET_COST_INDICATOR, lambda study: set_cost_indicator(study, ""))
    planned(page, qtbot)
    select(page, "I04")
    assert found(page, NumberEdit, "place_cost").number() is None
    commit(page, "place_cost", "360")
    study = page.session.study
    # What is called so already tells something else now.
    assert study.plan.cost_indicator == "cost-1"
    assert study.indicators.indicators["cost-1"].name.own(Script.ZH_HANT) == "公共開支"
    told = study.indicators.measurement("I04", "cost-1")
    assert told is not None
    assert told.mode == 360.0
    page.session.undo()
    assert page.session.study.plan.cost_indicator == ""
    planned(page, qtbot)


def test_a_cost_outside_its_own_range_is_refused_in_one_sentence(page: BlueprintPage) -> None:
    select(page, "I04")
    commit(page, "place_cost", "999999")
    assert text(page, "place_fault").startswith("For “Hetao trusted research-data channel”, ")
    assert page.session.undo_kind is None


def test_rules_that_no_plan_keeps_are_named_and_each_can_be_relaxed_or_the_change_undone(
    page: BlueprintPage, qtbot: QtBot
) -> None:
    select(page, LEFT_OUT)
    choose(page, "decision_kind", 1)
    commit(page, "budget_total", "2000")
    card = found(page, ConflictCard, "blueprint_conflict")
    qtbot.waitUntil(card.isVisible, timeout=20_000)
    assert "Joint early-stage S&T fund" in card.text
    assert "the whole budget" in card.text
    lift = next(one for one in card.findChildren(QPushButton) if one.isVisible() and one.text() == "Lift the limit")
    assert lift.accessibleName() == "Lift the limit: The whole budget is RMB 2,000 m"
    show_tab(page, "Value for money")
    assert found(page, EmptyState, "blueprint_unplanned").isVisible(), "not the axes of an empty chart"
    click(lift)
    assert total_budget(page) is None
    assert page.session.undo_kind is EditKind.RELAX_RULE
    planned(page, qtbot)
    assert not card.isVisible()
    assert not found(page, EmptyState, "blueprint_unplanned").isVisible()
    show_tab(page, "Gantt")
    page.session.undo()
    assert total_budget(page) == 2000.0
    assert card.isVisible()
    click(found(card, QPushButton, "conflict_undo"))
    planned(page, qtbot)
    assert not card.isVisible()
    assert total_budget(page) == 17000.0


def test_a_plan_that_spends_too_much_is_drawn_with_the_budget_it_passes(page: BlueprintPage, qtbot: QtBot) -> None:
    select(page, "I04")
    choose(page, "decision_kind", 1)
    strip = found(page, BudgetStrip, "blueprint_strip")
    commit(page, "budget_total", "100")
    commit(page, "budget_medium", "100")
    qtbot.waitUntil(found(page, ConflictCard, "blueprint_conflict").isVisible, timeout=20_000)
    medium = strip.allowances()[1]
    assert medium.share is not None
    assert medium.share > 1
    assert gantt(page).keys()


def test_a_bar_that_is_dragged_is_pinned_there_as_one_step_and_the_plan_follows(
    page: BlueprintPage, qtbot: QtBot
) -> None:
    chart = gantt(page)
    select(page, "I04")
    start = page.session.results.get(PLAN, page.session.study).placed["I04"].start
    assert start == Quarter(2025, 4)
    drag_bar(chart, "I04", quarters=3)
    assert page.session.study.plan.pins["I04"] == Pin(PinKind.START, Quarter(2026, 3))
    planned(page, qtbot)
    assert page.session.results.get(PLAN, page.session.study).placed["I04"].start == Quarter(2026, 3)
    drag_bar(chart, "I04", quarters=-1)
    assert page.session.study.plan.pins["I04"] == Pin(PinKind.START, Quarter(2026, 2))
    page.session.undo()
    # Two drags are two steps, each with its name.
    assert page.session.undo_kind is EditKind.MOVE_IN_PLAN
    assert page.session.study.plan.pins["I04"] == Pin(PinKind.START, Quarter(2026, 3))
    page.session.undo()
    assert page.session.study.plan.pins == {}


def test_a_bar_is_moved_and_stretched_by_keys_each_way_one_step(page: BlueprintPage, qtbot: QtBot) -> None:
    select(page, "I04")
    chart, control = gantt(page), Qt.KeyboardModifier.ControlModifier
    for _ in range(3):
        QTest.keyClick(chart, Qt.Key.Key_Right, control)
    assert page.session.study.plan.pins["I04"] == Pin(PinKind.START, Quarter(2026, 3))
    before = page.session.study.initiatives.initiatives["I04"].duration
    for _ in range(2):
        QTest.keyClick(chart, Qt.Key.Key_Left, control | Qt.KeyboardModifier.ShiftModifier)
    assert page.session.study.initiatives.initiatives["I04"].duration == before - 2
    page.session.undo()
    assert page.session.study.initiatives.initiatives["I04"].duration == before
    page.session.undo()
    assert page.session.study.plan.pins == {}
    planned(page, qtbot)


def test_how_far_an_initiative_is_shows_by_sign_and_word(page: BlueprintPage) -> None:
    select(page, "I04")
    choose(page, "place_status", 2)
    assert page.session.study.initiatives.initiatives["I04"].status is Status.AT_RISK
    chart = gantt(page)
    assert "▲ At risk" in chart.row_tip(chart.keys().index("I04"))


def test_earliest_and_latest_dates_bind_the_plan_and_say_so(page: BlueprintPage, qtbot: QtBot) -> None:
    select(page, "I02")
    choose(page, "window_earliest", 15)
    assert page.session.study.plan.windows["I02"] == Window(earliest=Quarter(2026, 3))
    planned(page, qtbot)
    assert "it is not ready before 2026Q3" in text(page, "place_why")
    choose(page, "window_latest", 1)
    assert "cannot start in 2026Q3 at the soonest and be done by 2023Q1" in text(page, "place_fault")
    assert found(page, ChoiceBox, "window_latest").current() == ""
    assert page.session.study.plan.windows["I02"] == Window(earliest=Quarter(2026, 3))


def test_why_ends_with_how_firm_the_rank_is(page: BlueprintPage) -> None:
    select(page, "I04")
    assert "; its rank is firm (" in text(page, "place_why")


def test_planning_can_be_given_up_and_taken_up_again(page: BlueprintPage, qtbot: QtBot) -> None:
    commit(page, "budget_long", "4000")
    page._ui.progress.cancelled.emit()
    message = found(page, InlineMessage, "blueprint_message")
    assert message.isVisible()
    assert message.text.startswith("Planning was cancelled")
    click(found(message, QPushButton, "message_action"))
    planned(page, qtbot)
    assert not message.isVisible()
    assert "proven" in text(page, "page_subtitle")


def test_the_table_follows_the_chart_and_lists_every_initiative_by_phase(page: BlueprintPage) -> None:
    select(page, "I04")
    QTest.keyClick(gantt(page), Qt.Key.Key_T)
    table = found(page, DataTable, "blueprint_table")
    assert table.hasFocus()
    assert table.current_key() == "I04"
    assert table.shown_keys() == gantt(page).keys()
    QTest.keyClick(table, Qt.Key.Key_T)
    assert gantt(page).hasFocus()


def test_names_and_amounts_are_read_in_the_script_of_the_window(page: BlueprintPage, hetao: MainWindow) -> None:
    select(page, "I04")
    hetao.speak(Script.ZH_HANS)
    assert text(page, "place_name") == "河套科研数据可信跨境通道"
    # Mainland readers count in ten thousands; what is kept stays in millions.
    assert found(page, NumberEdit, "budget_short").number() == 300_000.0
    commit(page, "budget_short", "310000")
    assert page.session.study.plan.budgets["short"] == 3100.0


def test_a_study_without_anything_teaches_where_to_begin(window: MainWindow, qtbot: QtBot) -> None:
    window.new_study()
    assert window.view is not None
    window.view.go_to("blueprint")
    page = window.view.page("blueprint")
    empty = found(page, EmptyState, "blueprint_empty")
    qtbot.waitUntil(empty.isVisible)
    assert "Add criteria" in empty.accessibleDescription()
    with qtbot.waitSignal(page.step_wanted) as wanted:
        click(found(empty, QPushButton, "empty_state_action"))
    assert wanted.args == ["problem"]


def test_a_link_leads_to_a_pane_and_to_an_initiative(page: BlueprintPage, qtbot: QtBot) -> None:
    page.turn_to(Place("blueprint", part="rules"))
    assert found(page, QPushButton, "phase_add").isVisible()
    page.turn_to(Place("blueprint", part="gantt", initiative="I04"))
    assert gantt(page).isVisible()
    assert gantt(page).selected_key() == "I04"
