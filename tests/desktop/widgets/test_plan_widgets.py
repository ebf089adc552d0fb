"""What the ranking and the blueprint ask of shared widgets: choices, veils, gauges, bars with a label above."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.widgets.bar_list import Bar, BarList
from desktop.widgets.budget_strip import Allowance, BudgetStrip, QuarterCost
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.time_axis import TimeAxis
from desktop.widgets.veil import Veil

Show = Callable[..., None]

CHOICES = [("a", "First"), ("b", "Second"), ("c", "Third")]


def test_a_choice_is_announced_when_a_person_makes_it_and_not_when_it_is_shown(show: Show) -> None:
    box = ChoiceBox()
    heard: list[str] = []
    show(box, 200, 32)
    box.chosen.connect(heard.append)
    box.set_choices(CHOICES, "b")
    assert (box.current(), heard) == ("b", [])
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert (box.current(), heard) == ("c", ["c"])
    box.set_choices(CHOICES[:2], "a")
    assert (box.current(), box.count(), heard) == ("a", 2, ["c"])


def test_a_veil_greys_what_it_lies_over_and_lets_clicks_pass(qtbot: QtBot, show: Show) -> None:
    button = QPushButton("Under")
    show(button, 200, 60)
    veil = Veil(button)
    before = button.grab().toImage()
    veil.draw_over(veiled=True)
    assert button.grab().toImage() != before
    with qtbot.waitSignal(button.clicked):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    button.resize(260, 80)
    assert veil.size() == button.size()
    veil.draw_over(veiled=False)
    assert not veil.isVisible()


def test_a_gauge_over_quarters_says_what_is_spent_of_what(show: Show) -> None:
    strip = BudgetStrip()
    show(strip, 600, 120)
    strip.set_axis(TimeAxis(2023, 8, (), 200, 584))
    strip.set_costs([QuarterCost(10.0)] * 8, "Spend by quarter")
    tip, _place = strip.tip_at(QPointF(210, 10))
    assert tip == "2023 Q1: 10"
    low = strip.grab().toImage()
    strip.set_allowances([Allowance(0, 4, "40 of 50", 0.8), Allowance(4, 8, "40 spent", None, 1)], "Spent of budget")
    assert strip.grab().toImage() != low
    assert strip.tip_at(QPointF(210, 10))[0] == "40 of 50"
    assert strip.tip_at(QPointF(500, 10))[0] == "40 spent"
    assert strip.tip_at(QPointF(210, 100))[0] == "2023 Q1: 10"


def test_a_label_above_its_bar_gets_the_whole_width(show: Show) -> None:
    bars = BarList()
    show(bars, 300, 200)
    bars.set_bars([Bar("a", "Strategic opportunity and integrated development", 0.4, "0.400", reference=0.2)])
    beside = bars.sizeHint().height()
    bars.set_stacked(stacked=True)
    assert bars.sizeHint().height() > beside
    assert bars.row_tip(0) == "Strategic opportunity and integrated development: 0.400"
