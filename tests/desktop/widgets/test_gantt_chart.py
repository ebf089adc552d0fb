"""The plan's bars taken by hand and by key; milestones, reviews and passed budgets drawn."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.widgets.budget_strip import Allowance, BudgetStrip, QuarterCost
from desktop.widgets.chart_export import render_image
from desktop.widgets.gantt_chart import GanttBar, GanttChart, Horizon, Milestone, Review
from desktop.widgets.palette import LIGHT

Show = Callable[..., None]


def centre(chart: GanttChart, number: int) -> QPoint:
    return chart.row_place(number, chart.viewport().width(), 0).center().toPoint()


@pytest.fixture
def plan(show: Show) -> GanttChart:
    made = GanttChart()
    made.set_axis(2023, 32, [Horizon(12, "short term"), Horizon(20, "medium term"), Horizon(32, "long term")])
    made.set_bars(
        [
            GanttBar("I1", "Governance", 0, 4),
            GanttBar("I2", "Talent pass", 4, 10, phase=1, note="pinned"),
            GanttBar("I3", "Vouchers", None, None, note="not in the plan"),
        ],
        [("I1", "I2"), ("I2", "I3"), ("I1", "gone")],
    )
    show(made, 900, 300)
    return made


def bar_point(chart: GanttChart, number: int, quarter: float) -> QPoint:
    return QPoint(round(chart.axis().x(quarter)), centre(chart, number).y())


def drag(chart: GanttChart, start: QPoint, end: QPoint, *, release: bool = True) -> None:
    area = chart.viewport()
    QTest.mousePress(area, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for step in (start + (end - start) / 2, end):
        where = QPointF(step)
        QApplication.sendEvent(
            area,
            QMouseEvent(
                QEvent.Type.MouseMove,
                where,
                QPointF(area.mapToGlobal(step)),
                Qt.MouseButton.NoButton,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            ),
        )
    if release:
        QTest.mouseRelease(area, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)


@pytest.fixture
def wanted(plan: GanttChart) -> list[tuple[str, str, int]]:
    said: list[tuple[str, str, int]] = []
    plan.set_editable(editable=True)
    plan.moved.connect(lambda key, start: said.append(("moved", key, start)))
    plan.stretched.connect(lambda key, quarters: said.append(("stretched", key, quarters)))
    return said


def test_a_bar_is_moved_by_its_body_and_said_once_when_it_is_let_go_of(
    plan: GanttChart, wanted: list[tuple[str, str, int]]
) -> None:
    drag(plan, bar_point(plan, 1, 6), bar_point(plan, 1, 9), release=False)
    assert wanted == []
    QTest.mouseRelease(plan.viewport(), Qt.MouseButton.LeftButton, pos=bar_point(plan, 1, 9))
    assert wanted == [("moved", "I2", 7)]


def test_a_bar_is_stretched_by_its_end(plan: GanttChart, wanted: list[tuple[str, str, int]]) -> None:
    end = bar_point(plan, 1, 10) - QPoint(2, 0)
    drag(plan, end, end + bar_point(plan, 1, 12) - bar_point(plan, 1, 10))
    assert wanted == [("stretched", "I2", 8)]


def test_a_bar_stays_within_the_plan_and_at_least_a_quarter_long(
    plan: GanttChart, wanted: list[tuple[str, str, int]]
) -> None:
    drag(plan, bar_point(plan, 1, 6), QPoint(2, centre(plan, 1).y()))
    end = bar_point(plan, 1, 10) - QPoint(2, 0)
    drag(plan, end, QPoint(2, end.y()))
    drag(plan, bar_point(plan, 1, 6), QPoint(plan.width() + 300, end.y()))
    assert wanted == [("moved", "I2", 0), ("stretched", "I2", 1), ("moved", "I2", 26)]


def test_a_bar_that_comes_back_or_is_given_up_wants_nothing(
    plan: GanttChart, wanted: list[tuple[str, str, int]]
) -> None:
    drag(plan, bar_point(plan, 1, 6), bar_point(plan, 1, 6) + QPoint(3, 0))
    drag(plan, bar_point(plan, 1, 6), bar_point(plan, 1, 12), release=False)
    QTest.keyClick(plan, Qt.Key.Key_Escape)
    QTest.mouseRelease(plan.viewport(), Qt.MouseButton.LeftButton, pos=bar_point(plan, 1, 12))
    assert wanted == []


def test_a_plan_that_may_not_be_changed_lets_no_bar_be_taken_hold_of(plan: GanttChart) -> None:
    said: list[str] = []
    plan.moved.connect(lambda key, _start: said.append(key))
    drag(plan, bar_point(plan, 1, 6), bar_point(plan, 1, 12))
    assert said == []
    assert plan.selected_key() == "I2"


def test_a_bar_is_moved_and_stretched_by_keys(plan: GanttChart, wanted: list[tuple[str, str, int]]) -> None:
    plan.set_selected("I2")
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(plan, Qt.Key.Key_Right, control)
    QTest.keyClick(plan, Qt.Key.Key_Left, control)
    QTest.keyClick(plan, Qt.Key.Key_Right, control | shift)
    QTest.keyClick(plan, Qt.Key.Key_Left, control | shift)
    plan.set_selected("I3")
    QTest.keyClick(plan, Qt.Key.Key_Right, control)
    assert wanted == [("moved", "I2", 5), ("moved", "I2", 3), ("stretched", "I2", 7), ("stretched", "I2", 5)]


def test_milestones_reviews_and_status_are_drawn_and_told(plan: GanttChart) -> None:
    bare = render_image(plan, 1.0)
    plan.set_axis(2023, 32, [Horizon(12, "short term")], [Review(11, "Mid-term review")])
    plan.set_bars([GanttBar("I1", "Governance", 0, 4, sign="▲", note="At risk", milestones=(Milestone(2, "Pilot"),))])
    assert render_image(plan, 1.0) != bare
    assert plan.row_tip(0) == "Governance\n2023 Q1 – 2023 Q4\nAt risk\n◆ 2023 Q3: Pilot"
    assert plan.header_tip() == "▼ 2025 Q4: Mid-term review"


def test_a_budget_that_is_passed_is_told_by_a_sign(show: Show) -> None:
    strip = BudgetStrip()
    strip.set_costs([QuarterCost(80.0)] * 4, "Spend")
    strip.set_allowances([Allowance(0, 4, "320 of 300", 320 / 300)], "Spent of budget")
    show(strip, 600, 128)
    image = render_image(strip, 1.0)
    red = LIGHT.problem.lower()
    assert any(image.pixelColor(x, y).name() == red for x in range(image.width()) for y in range(36))


def test_a_picture_is_wide_enough_for_names_and_the_page_stays_as_it_was(
    plan: GanttChart, show: Show, tmp_path: Path
) -> None:
    scroll_bar = 20
    wide = 2 * (plan.picture_width - scroll_bar)
    show(plan, 500, 60)
    plan.verticalScrollBar().setValue(20)
    before = plan.size(), plan.verticalScrollBar().value()
    plan.save_as(tmp_path / "plan.png")
    assert QImage(str(tmp_path / "plan.png")).width() >= wide
    assert (plan.size(), plan.verticalScrollBar().value()) == before
    assert plan.updatesEnabled()
    plan.copy()
    assert QGuiApplication.clipboard().image().width() >= wide
