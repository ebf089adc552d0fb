"""Charts of how firm an order is and whose it is: ranks as shares, intervals, slopes, quarters."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from desktop.widgets.chart_export import render_image
from desktop.widgets.cividis import cividis
from desktop.widgets.interval_chart import IntervalChart, IntervalRow
from desktop.widgets.palette import LIGHT
from desktop.widgets.rank_map import RankMap, RankMapRow, RankMapWords
from desktop.widgets.scatter_chart import ScatterChart, ScatterFrame, ScatterPoint
from desktop.widgets.slope_chart import SlopeAxis, SlopeChart, SlopeItem
from desktop.widgets.theme import Colour

Show = Callable[..., None]


@pytest.fixture
def ranks(show: Show) -> RankMap:
    made = RankMap()
    made.set_words(RankMapWords("Initiative", "of the draws", "95 %", "Rank {rank}: {share}"))
    made.set_rows(
        [
            RankMapRow("a", "Data channel", "1", (0.25, 0.75, 0.0), "1–2", "Tier 1", "about it"),
            RankMapRow("b", "Customs", "2", (0.75, 0.249, 0.001), "1–2", "Tier 1"),
            RankMapRow("c", "Statistics", "3", (0.0, 0.001, 0.999), "3", "Tier 2"),
        ]
    )
    show(made, 700, 240)
    return made


def cell(chart: RankMap, row: int, column: int) -> QPoint:
    return chart.cell_place(row, column).center().toPoint()


def colour_at(chart: RankMap | IntervalChart | SlopeChart | ScatterChart, point: QPoint) -> str:
    return render_image(chart, 1.0).pixelColor(point).name()


def test_a_cell_is_coloured_by_the_root_of_its_share(ranks: RankMap) -> None:
    # A little off the middle, where the figure stands.
    corner = QPoint(-6, -6)
    assert colour_at(ranks, cell(ranks, 0, 0) + corner) == cividis(0.5).name()
    assert colour_at(ranks, cell(ranks, 2, 2) + corner) == cividis(0.999**0.5).name()


def test_what_hardly_ever_happens_is_left_blank(ranks: RankMap) -> None:
    corner = QPoint(-6, -6)
    never, rarely = colour_at(ranks, cell(ranks, 0, 2) + corner), colour_at(ranks, cell(ranks, 1, 2) + corner)
    assert never == rarely
    assert never not in {cividis(share / 100).name() for share in range(101)}


def test_a_cell_says_its_exact_share_on_hover(ranks: RankMap, qtbot: QtBot) -> None:
    QTest.mouseMove(ranks.viewport(), cell(ranks, 1, 1))
    qtbot.waitUntil(lambda: QToolTip.text() == "2  Customs\nRank 2: 24.90 %")


def test_a_name_says_what_is_known_of_it_on_hover(ranks: RankMap, qtbot: QtBot) -> None:
    QTest.mouseMove(ranks.viewport(), QPoint(60, cell(ranks, 0, 0).y()))
    qtbot.waitUntil(lambda: QToolTip.text() == "1  Data channel\nabout it")


def test_arrow_keys_go_over_rows_and_ranks_and_say_what_is_there(ranks: RankMap) -> None:
    said: list[str] = []
    ranks.selected.connect(said.append)
    QTest.keyClick(ranks, Qt.Key.Key_Down)
    QTest.keyClick(ranks, Qt.Key.Key_Down)
    for _step in range(2):
        QTest.keyClick(ranks, Qt.Key.Key_Right)
    assert said == ["a", "b"]
    assert ranks.accessibleDescription() == "2  Customs\nRank 2: 24.90 %"
    for _step in range(5):
        QTest.keyClick(ranks, Qt.Key.Key_Left)
    assert ranks.accessibleDescription() == "2  Customs"


def test_room_stands_only_where_the_tier_changes(ranks: RankMap) -> None:
    gaps = [ranks.row_place(row + 1, 700, 0).top() - ranks.row_place(row, 700, 0).bottom() for row in range(2)]
    assert gaps[0] == 0
    assert gaps[1] > 0


def test_an_empty_map_takes_keys(show: Show) -> None:
    empty = RankMap()
    show(empty, 300, 200)
    QTest.keyClick(empty, Qt.Key.Key_Right)
    QTest.keyClick(empty, Qt.Key.Key_Down)
    assert empty.selected_key() == ""


def test_ranges_are_drawn_where_they_hold_and_nowhere_else(show: Show) -> None:
    chart = IntervalChart()
    chart.set_words("Criterion", ["first", "five", "all"], "now", "Weight")
    chart.set_rows([IntervalRow("a", "Rules", 0.5, (((0.0, 0.25), (0.75, 1.0)), (), ()), "50.0 %", "exact")])
    show(chart, 800, 200)
    image = render_image(chart, 1.0)
    row = chart.row_place(0, 800, 0)
    painted = {
        x
        for x in range(image.width())
        for y in range(int(row.top()), int(row.bottom()))
        if image.pixelColor(x, y).name() == LIGHT.accent.lower()
    }
    middle = {x for x in painted if chart._x(0.27) < x < chart._x(0.73)}
    assert not middle
    assert min(painted) == pytest.approx(chart._x(0.0), abs=3)
    assert max(painted) == pytest.approx(chart._x(1.0), abs=3)
    assert chart.row_tip(0) == "Rules\nexact"


@pytest.fixture
def slopes(show: Show) -> SlopeChart:
    made = SlopeChart()
    made.set_items(
        [SlopeAxis("Shenzhen", Colour.SIDE_1), SlopeAxis("Whole"), SlopeAxis("Hong Kong", Colour.SIDE_2)],
        [
            SlopeItem("a", "Cluster", (1, 2, 3), Colour.SIDE_1, "through data"),
            SlopeItem("b", "Law", (2, 1, 1)),
            SlopeItem("c", "Customs", (2, 3, 2)),
        ],
    )
    show(made, 800, 300)
    return made


def test_higher_ranks_stand_higher_and_ties_have_a_line_each(slopes: SlopeChart) -> None:
    first = [slopes.place_of(key, 0).y() for key in "abc"]
    assert first[0] < first[1] < first[2]
    last = [slopes.place_of(key, 2).y() for key in "bca"]
    assert last[0] < last[1] < last[2]


def test_who_parts_is_drawn_in_the_colour_of_its_side(slopes: SlopeChart) -> None:
    assert colour_at(slopes, slopes.place_of("a", 0).toPoint()) == LIGHT.side_1.lower()
    assert colour_at(slopes, slopes.place_of("b", 0).toPoint()) == LIGHT.line_strong.lower()


def test_pointing_at_a_line_between_two_orders_says_every_rank(slopes: SlopeChart, qtbot: QtBot) -> None:
    halfway = (slopes.place_of("a", 1) + slopes.place_of("a", 2)) / 2
    QTest.mouseMove(slopes.viewport(), halfway.toPoint())
    qtbot.waitUntil(lambda: QToolTip.text() == "Cluster\nShenzhen 1 · Whole 2 · Hong Kong 3\nthrough data")


def test_a_click_on_a_name_selects_its_line_once(slopes: SlopeChart) -> None:
    said: list[str] = []
    slopes.selected.connect(said.append)
    name = QPoint(slopes.viewport().width() - 30, int(slopes.place_of("c", 2).y()))
    for _click in range(2):
        QTest.mouseClick(slopes.viewport(), Qt.MouseButton.LeftButton, pos=name)
    assert said == ["c"]


def test_keys_go_down_the_first_order_and_enter_opens(slopes: SlopeChart) -> None:
    said: list[str] = []
    opened: list[str] = []
    slopes.selected.connect(said.append)
    slopes.activated.connect(opened.append)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_Return):
        QTest.keyClick(slopes, key)
    assert said == ["a", "b", "c", "a"]
    assert opened == ["a"]
    assert "Hong Kong 3" in slopes.accessibleDescription()


def test_many_items_are_scrolled_to(slopes: SlopeChart) -> None:
    slopes.set_items([SlopeAxis("A"), SlopeAxis("B")], [SlopeItem(f"{n}", f"Item {n}", (n, n)) for n in range(1, 61)])
    slopes.set_selected("60")
    assert slopes.place_of("60", 0).y() < slopes.viewport().height()
    assert slopes.verticalScrollBar().value() > 0


def test_a_long_name_above_an_inner_order_stands_over_no_other_name(slopes: SlopeChart) -> None:
    items = [SlopeItem("a", "Data channel", (1, 2, 1)), SlopeItem("b", "Customs", (2, 1, 2))]

    def outer_names(inner: str) -> QImage:
        slopes.set_items([SlopeAxis("The study now"), SlopeAxis(inner), SlopeAxis("Mobility first")], items)
        place = slopes.place_of("a", 0)
        return render_image(slopes, 1.0).copy(0, 0, round(place.x()) + 6, 36)

    inner = "Aligned IP valuation and IP-backed finance among the first five, by weights"
    assert outer_names(inner) == outer_names("Whole")
    slopes.set_items([SlopeAxis("The study now"), SlopeAxis(inner), SlopeAxis("Mobility first")], items)
    assert slopes.tip_at(QPointF(slopes.place_of("a", 1).x(), 10))[0] == inner


@pytest.fixture
def quarters(show: Show) -> ScatterChart:
    made = ScatterChart()
    frame = ScatterFrame(-3.0, -1.0, -1.5, -1.5, "Shenzhen", "Hong Kong", quarters=("HK", "high", "low", "SZ"))
    made.set_points(
        frame,
        [
            ScatterPoint("a", "Cluster", -1.0, -3.0, Colour.SIDE_1, labelled=True, tooltip="1 and 3"),
            ScatterPoint("b", "Law", -2.0, -1.0, Colour.SIDE_2),
            ScatterPoint("c", "Customs", -3.0, -2.0),
        ],
    )
    show(made, 500, 400)
    return made


def test_the_first_opinion_goes_right_and_the_second_up(quarters: ScatterChart) -> None:
    a, b, c = (quarters.place_of(key) for key in "abc")
    assert c.x() < b.x() < a.x()
    assert b.y() < c.y() < a.y()
    assert colour_at(quarters, a.toPoint()) == LIGHT.side_1.lower()


def test_a_point_says_its_exact_values_on_hover(quarters: ScatterChart, qtbot: QtBot) -> None:
    QTest.mouseMove(quarters.viewport(), quarters.place_of("a").toPoint())
    qtbot.waitUntil(lambda: QToolTip.text() == "Cluster\n1 and 3")
    assert quarters.tip_at(QPointF(quarters.place_of("a").x() - 60, 20))[0] == ""


def test_arrow_keys_go_to_the_next_point_across_and_up(quarters: ScatterChart) -> None:
    said: list[str] = []
    quarters.selected.connect(said.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Up):
        QTest.keyClick(quarters, key)
    assert said == ["c", "b", "a", "c", "b"]


def test_clicking_beside_every_point_selects_none(quarters: ScatterChart) -> None:
    said: list[str] = []
    quarters.selected.connect(said.append)
    QTest.mouseClick(quarters.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    QTest.mouseClick(quarters.viewport(), Qt.MouseButton.LeftButton, pos=quarters.place_of("b").toPoint())
    assert said == ["b"]
