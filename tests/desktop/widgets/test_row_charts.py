from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from desktop.widgets.bar_list import Bar, BarList
from desktop.widgets.budget_strip import BudgetStrip, QuarterCost
from desktop.widgets.chart import Chart
from desktop.widgets.chart_export import render_image
from desktop.widgets.dumbbell_chart import DumbbellChart, DumbbellRow, DumbbellWords
from desktop.widgets.gantt_chart import GanttBar, GanttChart, Horizon
from desktop.widgets.measures import TextStyle
from desktop.widgets.palette import DARK, LIGHT
from desktop.widgets.theme import Colour, Mode, apply_theme, theme

Show = Callable[..., None]

LONG = "Recognition and record-filing practice for S&T professionals in both cities, with every detail of it spelt out"


def ranking(count: int = 4) -> list[DumbbellRow]:
    return [
        DumbbellRow(
            f"I{place}",
            LONG if place == 1 else f"Initiative {place}",
            1 - place / (count + 1),
            0.5,
            str(place),
            tier=f"Tier {1 + place // 3}",
            tooltip=f"TOPSIS {1 - place / (count + 1):.5f}",
        )
        for place in range(1, count + 1)
    ]


@pytest.fixture
def chart(show: Show) -> DumbbellChart:
    made = DumbbellChart()
    made.setAccessibleName("Ranking")
    made.set_words(DumbbellWords("Initiative", "TOPSIS", "AHP", "disagreement", "Closeness"))
    made.set_rows(ranking())
    show(made, 700, 300)
    return made


def centre(chart: DumbbellChart | BarList | GanttChart, number: int) -> QPoint:
    return chart.row_place(number, chart.viewport().width(), chart.offset().y()).center().toPoint()


def colours(chart: Chart) -> set[str]:
    image = render_image(chart, 1.0).convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(bytes(image.constBits())).cast("I")
    return {f"#{pixel & 0xFFFFFF:06x}" for pixel in set(pixels)}


def test_clicking_a_row_says_its_key_once(chart: DumbbellChart) -> None:
    said: list[str] = []
    chart.selected.connect(said.append)
    for _click in range(2):
        QTest.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=centre(chart, 2))
    assert said == ["I3"]
    assert chart.selected_key() == "I3"


def test_keys_move_by_row_and_to_the_ends_and_enter_opens(chart: DumbbellChart) -> None:
    said: list[str] = []
    opened: list[str] = []
    chart.selected.connect(said.append)
    chart.activated.connect(opened.append)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_Home):
        QTest.keyClick(chart, key)
    QTest.keyClick(chart, Qt.Key.Key_Return)
    assert said == ["I1", "I2", "I4", "I3", "I1"]
    assert opened == ["I1"]


def test_selecting_for_the_user_announces_nothing_and_survives_new_rows(chart: DumbbellChart) -> None:
    said: list[str] = []
    chart.selected.connect(said.append)
    chart.set_selected("I2")
    chart.set_rows(list(reversed(ranking())))
    assert chart.selected_key() == "I2"
    assert said == []


def test_what_the_keyboard_comes_to_is_read_aloud(chart: DumbbellChart) -> None:
    QTest.keyClick(chart, Qt.Key.Key_Down)
    assert chart.accessibleName() == "Ranking"
    assert LONG in chart.accessibleDescription()
    assert "TOPSIS 0.80000" in chart.accessibleDescription()


def test_hovering_a_row_shows_the_whole_name_and_the_exact_value(chart: DumbbellChart, qtbot: QtBot) -> None:
    QTest.mouseMove(chart.viewport(), centre(chart, 0))
    qtbot.waitUntil(lambda: QToolTip.text() == f"1  {LONG}\nTOPSIS 0.80000")


def test_the_filled_mark_stands_at_its_place_on_the_scale(chart: DumbbellChart) -> None:
    chart.set_scale(0.0, 1.0)
    places = []
    for row in (DumbbellRow("I1", "a", 0.0), DumbbellRow("I1", "a", 0.5), DumbbellRow("I1", "a", 1.0)):
        chart.set_rows([row])
        image = render_image(chart, 1.0)
        y = centre(chart, 0).y()
        accent = [x for x in range(image.width()) if image.pixelColor(x, y).name() == LIGHT.accent.lower()]
        places.append((accent[0] + accent[-1]) / 2)
    assert places[0] < places[1] < places[2]
    assert places[1] == pytest.approx((places[0] + places[2]) / 2, abs=1)


def test_a_rule_and_room_stand_where_the_tier_changes(chart: DumbbellChart) -> None:
    gaps = [chart.row_place(number + 1, 700, 0).top() - chart.row_place(number, 700, 0).bottom() for number in range(3)]
    assert gaps == [0, 8, 0]


@pytest.mark.parametrize("make", [DumbbellChart, BarList])
def test_a_name_too_long_for_its_line_makes_its_row_higher_and_every_row_is_found_where_it_stands(
    show: Show, make: type[DumbbellChart | BarList]
) -> None:
    made = make()
    if isinstance(made, DumbbellChart):
        made.set_rows(ranking(12))
    else:
        made.set_bars([Bar(row.key, row.name, 0.5) for row in ranking(12)])
    show(made, 500, 200)
    alike = {round(made.row_place(number, 500, 0).height(), 3) for number in range(12)}
    made.set_wrap(wrap=True)
    heights = [made.row_place(number, 500, 0).height() for number in range(12)]
    assert len(alike) == 1
    assert heights[0] >= 2 * theme().metrics(TextStyle.BODY).lineSpacing() > 1.3 * max(heights[1:])
    for number in (0, 1, 11):
        made.set_selected(f"I{number + 1}")
        assert made.row_at(QPointF(centre(made, number))) == number
    assert made.row_place(11, 500, made.offset().y()).bottom() <= made.viewport().height() + 1


def test_many_rows_are_drawn_only_where_they_are_seen(chart: DumbbellChart, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[int] = []
    draw = DumbbellChart.draw_row

    def counted(self: DumbbellChart, painter: object, number: int, place: object) -> None:
        drawn.append(number)
        draw(self, painter, number, place)  # type: ignore[arg-type]  # passed through

    monkeypatch.setattr(DumbbellChart, "draw_row", counted)
    chart.set_rows(ranking(5000))
    QTest.keyClick(chart, Qt.Key.Key_End)
    chart.grab()
    assert max(drawn) == 4999
    assert len(set(drawn)) < 40


def test_the_selected_row_is_scrolled_into_view(chart: DumbbellChart) -> None:
    chart.set_rows(ranking(100))
    chart.set_selected("I80")
    place = chart.row_place(79, 700, chart.offset().y())
    assert chart.header_height() <= place.top()
    assert place.bottom() <= chart.viewport().height()


def test_a_chart_is_drawn_anew_in_a_new_look(chart: DumbbellChart, qapp: QApplication) -> None:
    assert LIGHT.accent.lower() in colours(chart)
    apply_theme(qapp, Mode.DARK)
    seen = colours(chart)
    assert DARK.accent.lower() in seen
    assert LIGHT.accent.lower() not in seen


def test_rows_are_twice_as_high_at_twice_the_text_size(chart: DumbbellChart, qapp: QApplication) -> None:
    chart.resize(700, 600)
    before = chart.row_place(0, 700, 0).height()
    apply_theme(qapp, Mode.LIGHT, 2.0)
    assert chart.row_place(0, 700, 0).height() == 2 * before


def test_an_empty_chart_takes_keys_and_clicks(show: Show) -> None:
    empty = DumbbellChart()
    show(empty, 300, 200)
    QTest.keyClick(empty, Qt.Key.Key_Down)
    QTest.mouseClick(empty.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(50, 100))
    assert empty.selected_key() == ""


def bar_span(chart: BarList, number: int, colour: str) -> tuple[int, int]:
    image = render_image(chart, 1.0)
    y = centre(chart, number).y()
    found = [x for x in range(image.width()) if image.pixelColor(x, y).name() == colour.lower()]
    return found[0], found[-1]


def test_bars_are_as_long_as_their_values(show: Show) -> None:
    bars = BarList()
    bars.set_bars([Bar("a", "Rules", 0.4, "40.0"), Bar("b", "Talent", 0.2, "20.0", colour=Colour.SIDE_1)])
    show(bars, 500, 200)
    first, second = bar_span(bars, 0, LIGHT.accent), bar_span(bars, 1, LIGHT.side_1)
    assert first[0] == second[0]
    assert (first[1] - first[0]) == pytest.approx(2 * (second[1] - second[0]), abs=3)


def test_a_negative_bar_runs_left_of_the_zero_line(show: Show) -> None:
    bars = BarList()
    bars.set_bars([Bar("a", "Up", 0.2, "+0.2"), Bar("b", "Down", -0.2, "−0.2", colour=Colour.PROBLEM)])
    show(bars, 500, 200)
    assert bar_span(bars, 1, LIGHT.problem)[1] <= bar_span(bars, 0, LIGHT.accent)[0] + 1


def test_bars_of_nothing_at_all_are_drawn_without_fuss(show: Show) -> None:
    bars = BarList()
    bars.set_bars([Bar("a", "Rules", 0.0, "0.0", reference=0.0)], reference="mean of all")
    show(bars, 300, 100)
    assert LIGHT.text.lower() in colours(bars)


def test_a_bar_says_its_exact_value_on_hover(show: Show, qtbot: QtBot) -> None:
    bars = BarList()
    bars.set_bars([Bar("a", "Rules", 0.271828, "27.2", tooltip="27.1828 %")])
    show(bars, 500, 100)
    QTest.mouseMove(bars.viewport(), centre(bars, 0))
    qtbot.waitUntil(lambda: QToolTip.text() == "Rules: 27.1828 %")


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


def test_a_bar_spans_its_quarters(plan: GanttChart) -> None:
    image = render_image(plan, 1.0)
    y = centre(plan, 0).y()
    found = [x for x in range(image.width()) if image.pixelColor(x, y).name() == LIGHT.phase_1.lower()]
    axis = plan.axis()
    assert found[0] == pytest.approx(axis.x(0), abs=2)
    assert found[-1] == pytest.approx(axis.x(4), abs=2)


def test_a_row_of_the_plan_says_its_quarters_and_its_note(plan: GanttChart) -> None:
    assert plan.row_tip(1) == "Talent pass\n2024 Q1 – 2025 Q2\npinned"
    assert plan.row_tip(2) == "Vouchers\nnot in the plan"


def test_rows_of_the_plan_are_chosen_by_key(plan: GanttChart) -> None:
    said: list[str] = []
    plan.selected.connect(said.append)
    QTest.keyClick(plan, Qt.Key.Key_Down)
    QTest.keyClick(plan, Qt.Key.Key_Down)
    assert said == ["I1", "I2"]


def test_the_budget_stands_under_the_quarters_of_the_plan(plan: GanttChart, show: Show) -> None:
    strip = BudgetStrip()
    plan.axis_changed.connect(strip.set_axis)
    plan.resize(1000, 300)
    strip.set_costs([QuarterCost(10.0)] * 32, "Budget by quarter, RMB m", "RMB m")
    show(strip, 1000, 128)
    image = render_image(strip, 1.0)
    y = image.height() // 2
    found = [x for x in range(image.width()) if image.pixelColor(x, y).name() == LIGHT.phase_1.lower()]
    assert found[0] == pytest.approx(plan.axis().x(0), abs=4)
    assert found[-1] == pytest.approx(plan.axis().x(32), abs=4)


def test_a_quarter_over_its_limit_is_told_by_a_sign_and_in_words(show: Show) -> None:
    strip = BudgetStrip()
    strip.set_costs([QuarterCost(80, 100), QuarterCost(1250.5, 100)], "Budget", "RMB m")
    show(strip, 600, 128)
    tip, _place = strip.tip_at(QPointF(strip.viewport().width() - 30, 60))
    assert tip == "2023 Q2: 1,250.5 RMB m / 100 RMB m"
    assert LIGHT.problem.lower() in colours(strip)
    QTest.keyClick(strip, Qt.Key.Key_Right)
    assert strip.accessibleDescription() == "2023 Q1: 80 RMB m / 100 RMB m"
