"""Everything that the plan must keep, typed into the page's rule editor."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.blueprint.page import BlueprintPage
from desktop.shell.main_window import MainWindow
from desktop.widgets.number_edit import NumberEdit
from desktop.widgets.table import DataTable
from desktop.widgets.text_field import TextField
from models.blueprint.plan import PLAN
from models.editing.kinds import EditKind
from models.problem.calendar import Quarter
from models.problem.plan_rules import Pin, PinKind, PlanRules, Review, SetRule, Window
from models.text import Script
from tests.desktop.blueprint.plan_page import choose, commit, opened_page, planned, show_tab, text
from tests.desktop.finding import click, enter, found, type_into


@pytest.fixture
def page(hetao: MainWindow, qtbot: QtBot) -> BlueprintPage:
    page = opened_page(hetao)
    planned(page, qtbot)
    show_tab(page, "Rules")
    return page


def rules(page: BlueprintPage) -> PlanRules:
    return page.session.study.plan


def test_a_phase_is_renamed_moved_and_closed_and_the_plan_follows(page: BlueprintPage, qtbot: QtBot) -> None:
    name = found(page, TextField, "phase_name_short")
    type_into(name, "First steps")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert page.session.study.frame.horizon("short").name.own(Script.EN) == "First steps"
    choose(page, "phase_end_short", -2)
    assert page.session.study.frame.horizon("short").end == Quarter(2025, 2)
    click(found(page, QCheckBox, "phase_closed_medium"))
    assert page.session.study.frame.horizon("medium").closed
    planned(page, qtbot)
    plan = page.session.results.get(PLAN, page.session.study)
    assert plan.of_horizon("medium") == ()
    for _ in range(4):
        page.session.undo()
    assert page.session.undo_kind is None


def test_a_phase_is_added_after_the_last_and_taken_away_with_its_budget(page: BlueprintPage, qtbot: QtBot) -> None:
    click(found(page, QPushButton, "phase_add"))
    horizons = page.session.study.frame.horizons
    assert [one.id for one in horizons] == ["short", "medium", "long", "phase1"]
    assert horizons[-1].end == Quarter(2032, 4)
    commit(page, "phase_budget_phase1", "500")
    assert rules(page).budgets["phase1"] == 500.0
    click(found(page, QPushButton, "phase_remove_phase1"))
    assert "phase1" not in rules(page).budgets
    assert len(page.session.study.frame.horizons) == 3
    planned(page, qtbot)


def test_budgets_stand_in_both_currencies_and_are_typed_in_either(page: BlueprintPage, qtbot: QtBot) -> None:
    assert found(page, NumberEdit, "phase_other_short").number() == pytest.approx(3240.0)
    commit(page, "phase_other_short", "1,080 HK$ m")
    assert rules(page).budgets["short"] == pytest.approx(1000.0)
    assert found(page, NumberEdit, "phase_budget_short").number() == pytest.approx(1000.0)
    commit(page, "phase_budget_total", "")
    assert rules(page).total_budget is None
    planned(page, qtbot)


def test_the_rate_and_its_day_are_changed_and_amounts_in_the_other_currency_follow(page: BlueprintPage) -> None:
    commit(page, "currency_rate", "1.1")
    assert page.session.study.frame.currencies.rate == 1.1
    assert found(page, NumberEdit, "phase_other_short").number() == pytest.approx(3300.0)
    dated = found(page, QLineEdit, "currency_dated")
    type_into(dated, "2025-13-01")
    QTest.keyClick(dated, Qt.Key.Key_Return)
    assert "is not a date" in text(page, "currency_fault")
    type_into(dated, "2025-06-30")
    QTest.keyClick(dated, Qt.Key.Key_Return)
    assert page.session.study.frame.currencies.dated == "2025-06-30"
    assert text(page, "currency_fault") == ""


def test_a_discount_for_lateness_is_kept_in_the_study(page: BlueprintPage, qtbot: QtBot) -> None:
    commit(page, "phase_discount_long", "60 %")
    assert rules(page).discounts["long"] == pytest.approx(0.6)
    assert page.session.undo_kind is EditKind.SET_DISCOUNT
    planned(page, qtbot)


def test_a_side_asks_for_support_and_is_told_what_the_plan_has(page: BlueprintPage, qtbot: QtBot) -> None:
    commit(page, "support_HK", "0.48")
    assert rules(page).minimum_support == {"HK": 0.48}
    planned(page, qtbot)
    plan = page.session.results.get(PLAN, page.session.study)
    assert len(plan.chosen()) < 23
    commit(page, "support_HK", "1.2")
    assert text(page, "support_fault")
    assert rules(page).minimum_support == {"HK": 0.48}


def test_a_body_is_limited_by_typing_into_its_row(page: BlueprintPage, qtbot: QtBot) -> None:
    table = found(page, DataTable, "capacity_table")
    body = table.shown_keys()[0]
    table.setFocus()
    table.select_row(body, "most")
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = next(one for one in table.findChildren(NumberEdit) if one.isVisible())
    type_into(editor, "1")
    enter(editor)
    assert rules(page).capacities == {body: 1}
    planned(page, qtbot)


def test_a_rule_about_a_set_is_made_changed_and_taken_away(page: BlueprintPage, qtbot: QtBot) -> None:
    click(found(page, QPushButton, "set_add"))
    assert rules(page).choices == (SetRule(("I01", "I02"), 0, 2),)
    commit(page, "set_0_most", "1")
    reason = found(page, QLineEdit, "set_0_reason")
    type_into(reason, "One office carries both")
    QTest.keyClick(reason, Qt.Key.Key_Return)
    add = found(page, QComboBox, "set_0_member_add")
    add.setCurrentIndex(1)
    add.activated.emit(1)
    assert rules(page).choices == (SetRule(("I01", "I02", "I03"), 0, 1, "One office carries both"),)
    planned(page, qtbot)
    plan = page.session.results.get(PLAN, page.session.study)
    assert sum(plan.placed[one].start is not None for one in ("I01", "I02", "I03")) <= 1
    commit(page, "set_0_least", "4")
    assert "cannot ask for" in text(page, "sets_fault")
    click(found(page, QPushButton, "set_0_remove"))
    assert rules(page).choices == ()
    planned(page, qtbot)


def test_reviews_are_dated_named_and_drawn(page: BlueprintPage) -> None:
    click(found(page, QPushButton, "review_add"))
    choose(page, "review_0_quarter", 4)
    name = found(page, QLineEdit, "review_0_name")
    type_into(name, "Joint review")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert rules(page).reviews == (Review(Quarter(2024, 4), "Joint review"),)
    click(found(page, QPushButton, "review_0_remove"))
    assert rules(page).reviews == ()


def test_decisions_and_dates_are_listed_and_taken_back(page: BlueprintPage, qtbot: QtBot) -> None:
    show_tab(page, "Gantt")
    choose(page, "decision_kind", 1)
    choose(page, "window_earliest", 2)
    shown = next(iter(rules(page).pins))
    assert rules(page).pins[shown] == Pin(PinKind.MUST)
    assert rules(page).windows[shown] == Window(earliest=Quarter(2023, 2))
    show_tab(page, "Rules")
    click(found(page, QPushButton, f"date_back_{shown}"))
    click(found(page, QPushButton, f"decision_back_{shown}"))
    assert rules(page).pins == {}
    assert rules(page).windows == {}
    planned(page, qtbot)
