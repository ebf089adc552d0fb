"""Consensus as bars over bands, and opposite answers as votes on a line: drawn, told and used by keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.widgets.band_chart import Band, BandChart, BandMark, BandRow
from desktop.widgets.chart import Chart
from desktop.widgets.chart_export import render_image
from desktop.widgets.opposition_chart import OppositionChart, OppositionRow, Vote
from desktop.widgets.palette import DARK, Colour
from desktop.widgets.theme import Mode, apply_theme, theme

Show = Callable[..., None]

BANDS = [Band("very low", 0.0), Band("low", 0.5), Band("moderate", 0.625), Band("high", 0.75), Band("very high", 0.875)]
ROWS = [
    BandRow("all", "All criteria", 0.8, text="80 %", word="high"),
    BandRow(
        "C1", "Criterion 1", 0.4, (BandMark(0.9, Colour.SIDE_1),), "40 %", "very low", 1, caution=True, tooltip="!"
    ),
    BandRow("C2", "Criterion 2", None, text="–", depth=1),
    BandRow("C3", "Criterion 3", -0.2, text="-20 %", depth=1),
]


@pytest.fixture
def bands(show: Show) -> BandChart:
    chart = BandChart()
    chart.set_bands(BANDS)
    chart.set_words("Consensus", [("whole panel", Colour.WHOLE_PANEL, True), ("between", Colour.TEXT, False)], "S*")
    chart.set_rows(ROWS)
    show(chart, 900, 300)
    return chart


@pytest.fixture
def pairs(show: Show) -> OppositionChart:
    chart = OppositionChart()
    chart.set_words([("Shenzhen", Colour.SIDE_1), ("Hong Kong", Colour.SIDE_2)], "equal")
    votes = (*(Vote(-4.0, Colour.SIDE_1) for _ in range(3)), Vote(4.0, Colour.SIDE_2))
    means = (Vote(-2.0, Colour.SIDE_1), Vote(6.0, Colour.SIDE_2))
    chart.set_rows(
        [
            OppositionRow("a", "Research", "Industry", "Goal", votes, means, "They say the opposite."),
            OppositionRow("b", "Trade", "Law"),
        ]
    )
    show(chart, 900, 300)
    return chart


def pixel(image: QImage, where: QPointF) -> QColor:
    return image.pixelColor(round(where.x()), round(where.y()))


def middle(chart: BandChart, number: int) -> float:
    return chart.row_place(number, chart.viewport().width(), 0).center().y()


def test_a_bar_is_as_long_as_its_figure_and_none_is_drawn_where_there_is_none_or_less_than_nothing(
    bands: BandChart,
) -> None:
    image = render_image(bands, 1.0)
    bar = theme().colour(Colour.WHOLE_PANEL)
    y = middle(bands, 0)
    assert pixel(image, QPointF(bands._x(0.8) - 4, y)) == bar
    assert pixel(image, QPointF(bands._x(0.8) + 4, y)) != bar
    assert pixel(image, QPointF(bands._x(0.0) + 1, middle(bands, 2))) != pixel(
        image, QPointF(bands._x(0.0) + 1, middle(bands, 1))
    )
    assert pixel(image, QPointF(bands._x(0.1), middle(bands, 3))) == pixel(
        image, QPointF(bands._x(0.1), middle(bands, 2))
    )


def test_a_mark_stands_at_its_value_in_its_colour(bands: BandChart) -> None:
    image = render_image(bands, 1.0)
    assert pixel(image, QPointF(bands._x(0.9), middle(bands, 1))) == theme().colour(Colour.SIDE_1)


def test_the_bands_lie_where_they_begin_each_in_a_tint_of_its_own(bands: BandChart) -> None:
    image = render_image(bands, 1.0)
    middles = [(low + high) / 2 for low, high in bands._edges()]
    grounds = [pixel(image, QPointF(bands._x(one), middle(bands, 2) + 12)).name() for one in middles]
    assert len(set(grounds)) == 5
    assert [low for low, _high in bands._edges()] == [0.0, 0.5, 0.625, 0.75, 0.875]


def test_the_tip_says_name_figure_band_and_exact_values(bands: BandChart) -> None:
    assert bands.row_tip(1) == "Criterion 1\n40 % very low\n!"
    assert bands.row_tip(2) == "Criterion 2\n–"


def test_keys_choose_a_bar_and_enter_opens_it(bands: BandChart) -> None:
    said: list[str] = []
    opened: list[str] = []
    bands.selected.connect(said.append)
    bands.activated.connect(opened.append)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Return):
        QTest.keyClick(bands, key)
    assert (said, opened) == (["all", "C3"], ["C3"])
    assert bands.accessibleDescription() == bands.row_tip(3)


def test_votes_are_stacked_and_means_stand_below_the_line(pairs: OppositionChart) -> None:
    image = render_image(pairs, 1.0)
    place = pairs.row_place(0, pairs.viewport().width(), 0)
    base, dot = place.bottom() - theme().scaled(26), theme().scaled(4)
    for height in range(3):
        where = QPointF(pairs._x(-4.0), base - dot - 2 - height * (2 * dot + 1))
        assert pixel(image, where) == theme().colour(Colour.SIDE_1)
    above = QPointF(pairs._x(-4.0), base - dot - 2 - 3 * (2 * dot + 1))
    assert pixel(image, above) != theme().colour(Colour.SIDE_1)
    assert pixel(image, QPointF(pairs._x(6.0), base + theme().scaled(12))) == theme().colour(Colour.SIDE_2)
    assert pairs._x(-8.0) < pairs._x(0.0) < pairs._x(8.0)
    assert pairs._x(0.0) * 2 == pytest.approx(pairs._x(-8.0) + pairs._x(8.0))


def test_a_pair_is_told_in_its_sentence_or_by_its_two_names(pairs: OppositionChart) -> None:
    assert pairs.row_tip(0) == "They say the opposite."
    assert pairs.row_tip(1) == "Trade – Law"


@pytest.mark.parametrize("name", ["bands", "pairs"])
def test_in_the_dark_the_colours_are_those_of_the_dark(
    name: str, request: pytest.FixtureRequest, qapp: QApplication
) -> None:
    chart: Chart = request.getfixturevalue(name)
    apply_theme(qapp, Mode.DARK)
    image = render_image(chart, 1.0)
    seen = {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}
    assert DARK.side_1.lower() in seen
    apply_theme(qapp, Mode.LIGHT)
