"""No information by colour alone: with every colour of a side the same grey, pictures of two sides still differ."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.comparing.consistency_strip import ConsistencyDot, ConsistencyStrip
from desktop.widgets import theme as looks
from desktop.widgets.band_chart import BandChart, BandMark, BandRow
from desktop.widgets.dumbbell_chart import DumbbellChart, DumbbellRow
from desktop.widgets.interval_chart import IntervalChart, IntervalRow
from desktop.widgets.opposition_chart import OppositionChart, OppositionRow, Vote
from desktop.widgets.painting import mark_icon
from desktop.widgets.palette import LIGHT, SIDES, Colour, dash_of, mark_of, sign_of
from desktop.widgets.plot import Plot
from desktop.widgets.plot_parts import Picture, PlotLine
from desktop.widgets.progress_list import ProgressList, ProgressRow
from desktop.widgets.scatter_chart import ScatterChart, ScatterFrame, ScatterPoint
from desktop.widgets.side_pill import SidePill
from desktop.widgets.slope_chart import SlopeAxis, SlopeChart, SlopeItem
from desktop.widgets.split_bar import SplitBar

VOICES = (Colour.WHOLE_PANEL, *SIDES)
SHENZHEN, HONG_KONG = SIDES[:2]


@pytest.fixture
def all_sides_grey(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    grey = "#777777"
    one = replace(LIGHT, whole_panel=grey, side_1=grey, side_2=grey, side_3=grey, side_4=grey, side_5=grey)
    monkeypatch.setattr(looks, "LIGHT", one)
    looks.apply_theme(qapp, looks.Mode.LIGHT)


def bands(colour: Colour) -> QWidget:
    chart = BandChart()
    chart.set_words("", [("", colour, True)], "")
    chart.set_rows([BandRow("a", "", 0.5, (BandMark(0.7, colour),))])
    return chart


def dumbbells(colour: Colour) -> QWidget:
    chart = DumbbellChart()
    chart.set_rows([DumbbellRow("a", "", 0.2, 0.8, colour=colour)])
    return chart


def votes(colour: Colour) -> QWidget:
    chart = OppositionChart()
    chart.set_rows([OppositionRow("a", "", "", votes=(Vote(2, colour),))])
    return chart


def means(colour: Colour) -> QWidget:
    chart = OppositionChart()
    chart.set_rows([OppositionRow("a", "", "", means=(Vote(2, colour),))])
    return chart


def slopes(colour: Colour) -> QWidget:
    chart = SlopeChart()
    chart.set_items([SlopeAxis("", SHENZHEN)] * 2, [SlopeItem("a", "", (1, 2), colour), SlopeItem("b", "", (2, 1))])
    return chart


def axes(colour: Colour) -> QWidget:
    chart = SlopeChart()
    chart.set_items([SlopeAxis("", colour)] * 2, [])
    return chart


def points(colour: Colour) -> QWidget:
    chart = ScatterChart()
    chart.set_points(ScatterFrame(), [ScatterPoint("a", "", 0.3, 0.3, colour)])
    return chart


def lines(colour: Colour) -> QWidget:
    chart = Plot()
    chart.set_picture(Picture(lines=(PlotLine("a", "", [(0.0, 0.5), (1.0, 0.5)], colour),)))
    return chart


def pill(colour: Colour) -> QWidget:
    return SidePill("", colour)


def experts(colour: Colour) -> QWidget:
    chart = ProgressList()
    chart.set_rows([ProgressRow("a", "", colour=colour)], ("", "", ""))
    return chart


def shares(colour: Colour) -> QWidget:
    bar = SplitBar()
    bar.set_sides(["", ""], [colour, Colour.ACCENT], [0.5, 0.5])
    return bar


def ratios(colour: Colour) -> QWidget:
    strip = ConsistencyStrip()
    strip.set_dots([ConsistencyDot("", 0.05, colour, chosen=False, complete=True)], 0.1)
    return strip


def test_every_voice_has_a_mark_and_a_character_of_its_own() -> None:
    assert len({mark_of(one) for one in VOICES}) == len(VOICES)
    assert len({sign_of(one) for one in VOICES}) == len(VOICES)
    assert len({dash_of(one) for one in SIDES}) == len(SIDES)


@pytest.mark.parametrize(
    "made",
    [bands, dumbbells, votes, means, slopes, axes, points, pill, experts, shares, ratios],
    ids=lambda one: one.__name__,
)
@pytest.mark.usefixtures("all_sides_grey")
def test_two_voices_are_told_apart_without_colour(made: Callable[[Colour], QWidget], qtbot: QtBot) -> None:
    pictures = [picture(made(one), qtbot) for one in VOICES]
    assert picture(made(SHENZHEN), qtbot) == pictures[1], "the same voice gives the same picture"
    for (one, here), (other, there) in combinations(zip(VOICES, pictures, strict=True), 2):
        assert here != there, (one, other)


@pytest.mark.usefixtures("all_sides_grey")
def test_lines_of_two_sides_are_told_apart_without_colour(qtbot: QtBot) -> None:
    pictures = [picture(lines(one), qtbot) for one in SIDES]
    assert all(one != other for one, other in combinations(pictures, 2))


@pytest.mark.usefixtures("all_sides_grey")
def test_icons_of_two_voices_are_told_apart_without_colour() -> None:
    pictures = [mark_icon(one).pixmap(24, 24).toImage() for one in VOICES]
    assert all(one != other for one, other in combinations(pictures, 2))


def test_the_ranges_of_a_stability_chart_differ_in_thickness(qtbot: QtBot) -> None:
    chart = IntervalChart()
    chart.set_words("", ["first", "first five", "all"], "now", "")
    chart.set_rows([IntervalRow("a", "", 0.1, (((0.3, 0.9),), ((0.3, 0.9),), ((0.3, 0.9),)))])
    image = picture(chart, qtbot)
    heights, run = [], 0
    ground = image.pixelColor(1, image.height() - 2).rgb()
    for y in range(round(chart.header_height()) + 4, image.height()):
        inked = image.pixelColor(image.width() // 2 + 7, y).rgb() != ground
        if not inked and run:
            heights.append(run)
        run = run + 1 if inked else 0
    assert len(heights) >= 3
    assert heights[0] > heights[1] > heights[2]


def picture(widget: QWidget, qtbot: QtBot) -> QImage:
    qtbot.addWidget(widget)
    widget.resize(420, 200)
    return widget.grab().toImage()
