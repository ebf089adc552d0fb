"""A plot as hand, keys and screen reader meet it."""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QToolTip
from pytestqt.qtbot import QtBot

from desktop.widgets.chart_export import render_image, save_picture
from desktop.widgets.palette import DARK, LIGHT, Colour
from desktop.widgets.picture_menu import PictureMenu
from desktop.widgets.plot import Plot
from desktop.widgets.plot_overlay import apart
from desktop.widgets.plot_parts import (
    PlotAxis,
    PlotDot,
    PlotDrag,
    PlotLine,
    PlotRule,
    PlotSpan,
    round_values,
)
from desktop.widgets.theme import Mode, apply_theme

Show = Callable[..., None]
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def plot(show: Show) -> Plot:
    made = Plot()
    made.setAccessibleName("Worth")
    made.set_axes(PlotAxis(0, 10, "Kilometres", form=".1f", unit="km"), PlotAxis(0, 1, "Worth", form=".2f", grid=True))
    made.set_lines(
        [
            PlotLine("low", "Low line", [(0, 0.1), (10, 0.3)], Colour.SIDE_1, width=6, labelled=True),
            PlotLine("high", "高线", [(0, 0.9), (10, 0.7)], Colour.SIDE_2, width=6, stepped=True, labelled=True),
        ]
    )
    show(made, 600, 400)
    return made


def with_dots(plot: Plot) -> Plot:
    plot.set_dots(
        [
            PlotDot("left", "Left", 2, 0.5),
            PlotDot("right", "Right", 8, 0.6, drag=PlotDrag(0, 10, 0, 1, x_step=0.5, y_step=0.05)),
        ]
    )
    return plot


def at(plot: Plot, x: float, y: float) -> QPoint:
    return plot.place_at(x, y).toPoint()


def colour_at(plot: Plot, point: QPoint) -> str:
    return render_image(plot, 1.0).pixelColor(point).name()


def test_values_stand_where_the_axes_say(plot: Plot) -> None:
    assert colour_at(plot, at(plot, 5, 0.2)) == LIGHT.side_1.lower()
    assert colour_at(plot, at(plot, 5, 0.9)) == LIGHT.side_2.lower(), "a step holds until the next point"
    assert colour_at(plot, at(plot, 5, 0.65)) == LIGHT.surface.lower()


def test_a_plot_takes_the_colours_of_the_look_in_force(plot: Plot, qapp: QApplication) -> None:
    apply_theme(qapp, Mode.DARK)
    assert colour_at(plot, at(plot, 5, 0.2)) == DARK.side_1.lower()
    assert colour_at(plot, at(plot, 5, 0.65)) == DARK.surface.lower()


def test_spans_shade_the_ground_and_rules_cross_it(plot: Plot) -> None:
    before = colour_at(plot, at(plot, 3, 0.45))
    plot.set_grounds([PlotSpan(2, 4, name="stable")], [PlotRule(6, name="now")])
    assert colour_at(plot, at(plot, 3, 0.45)) != before
    assert colour_at(plot, at(plot, 5, 0.45)) == before
    row = [colour_at(plot, at(plot, 6, 0.45) + QPoint(dx, 0)) for dx in (-1, 0, 1)]
    assert any(one != before for one in row)


def test_a_line_says_its_exact_value_on_hover(plot: Plot, qtbot: QtBot) -> None:
    QTest.mouseMove(plot.viewport(), at(plot, 5, 0.2))
    qtbot.waitUntil(lambda: QToolTip.text().startswith("Low line\n"))
    x, y = (float(part.split()[0]) for part in QToolTip.text().split("\n")[1].split(" · "))
    assert x == pytest.approx(5, abs=0.05)
    assert y == pytest.approx(0.2, abs=0.006)
    assert plot.tip_at(QPointF(at(plot, 5, 0.5)))[0] == ""


def test_a_dot_says_its_own_values_before_those_of_a_line(plot: Plot) -> None:
    plot.set_dots([PlotDot("a", "Now", 5, 0.21)])
    assert plot.tip_at(plot.place_of("a"))[0] == "Now\n5.0 km · 0.21"
    plot.set_dots([PlotDot("a", "Now", 5, 0.21, tooltip="told")])
    assert plot.tip_at(plot.place_of("a"))[0] == "Now\ntold"


def test_keys_walk_along_a_line_and_from_line_to_line(plot: Plot) -> None:
    said: list[str] = []
    plot.selected.connect(said.append)
    QTest.keyClick(plot, Qt.Key.Key_Right)
    assert plot.accessibleDescription() == "高线\n0.0 km · 0.90"
    QTest.keyClick(plot, Qt.Key.Key_Down)
    assert plot.accessibleDescription() == "Low line\n0.0 km · 0.10"
    for _step in range(30):
        QTest.keyClick(plot, Qt.Key.Key_Right)
    assert plot.accessibleDescription() == "Low line\n5.0 km · 0.20"
    for _step in range(99):
        QTest.keyClick(plot, Qt.Key.Key_Right)
    assert plot.accessibleDescription() == "Low line\n10.0 km · 0.30"
    assert said == ["high", "low"]


def test_keys_go_from_dot_to_dot_and_enter_asks_for_more(plot: Plot) -> None:
    with_dots(plot)
    said: list[str] = []
    asked: list[str] = []
    plot.selected.connect(said.append)
    plot.activated.connect(asked.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Return):
        QTest.keyClick(plot, key)
    assert said == ["left", "right", "left"]
    assert asked == ["left"]


def test_a_click_selects_and_a_click_on_what_is_selected_asks_for_more(plot: Plot) -> None:
    with_dots(plot)
    said: list[str] = []
    asked: list[str] = []
    plot.selected.connect(said.append)
    plot.activated.connect(asked.append)
    place = plot.place_of("left").toPoint()
    for spot in (place, place, at(plot, 5, 0.2)):
        QTest.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert said == ["left", "low"]
    assert asked == ["left"]


def test_a_dot_is_moved_by_keys_in_its_steps_and_not_beyond_its_ends(plot: Plot) -> None:
    with_dots(plot)
    moves: list[tuple[str, float, float]] = []

    def move(key: str, x: float, y: float) -> None:
        moves.append((key, x, y))
        plot.set_dots([PlotDot(key, "Right", x, y, drag=PlotDrag(0, 10, 0, 0.7, 0.5, 0.05))])

    plot.moved.connect(move)
    plot.set_selected("right")
    QTest.keyClick(plot, Qt.Key.Key_Up)
    QTest.keyClick(plot, Qt.Key.Key_Left, SHIFT)
    for _step in range(9):
        QTest.keyClick(plot, Qt.Key.Key_Up)
    assert moves == [("right", 8, 0.65), ("right", 7.5, 0.65), ("right", 7.5, 0.7)]
    assert plot.accessibleDescription() == "Right\n7.5 km · 0.70"


def test_a_dot_is_moved_by_hand_and_says_when_it_is_let_go(plot: Plot) -> None:
    with_dots(plot)
    moves: list[tuple[str, float, float]] = []
    let_go: list[str] = []
    plot.moved.connect(lambda *place: moves.append(place))
    plot.released.connect(let_go.append)
    area = plot.viewport()
    QTest.mousePress(area, Qt.MouseButton.LeftButton, pos=plot.place_of("right").toPoint())
    QTest.mouseMove(area, at(plot, 4, 0.3))
    QTest.mouseMove(area, QPoint(-50, -50))
    QTest.mouseRelease(area, Qt.MouseButton.LeftButton, pos=QPoint(-50, -50))
    assert moves[0] == ("right", 4.0, 0.3)
    assert moves[-1] == ("right", 0.0, 1.0)
    assert let_go == ["right"]
    QTest.mouseMove(area, at(plot, 4, 0.3))
    assert len(moves) == 2, "what was let go of stays"


def test_clicking_twice_beside_everything_says_where(plot: Plot) -> None:
    with_dots(plot)
    places: list[tuple[float, float]] = []
    plot.placed.connect(lambda *place: places.append(place))
    QTest.mouseDClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=at(plot, 5, 0.5))
    QTest.mouseDClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=plot.place_of("left").toPoint())
    ((x, y),) = places
    assert x == pytest.approx(5, abs=0.05)
    assert y == pytest.approx(0.5, abs=0.01)


def test_a_plot_is_copied_by_key_and_saved_as_png_and_svg_without_its_focus_ring(plot: Plot, tmp_path: Path) -> None:
    with_dots(plot)
    save_picture(plot, tmp_path / "before.png")
    plot.set_selected("left")
    plot.set_selected("")
    QTest.keyClick(plot, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    save_picture(plot, tmp_path / "after.png")
    assert (tmp_path / "before.png").read_bytes() == (tmp_path / "after.png").read_bytes()
    assert QImage(str(tmp_path / "after.png")).width() == 2 * plot.viewport().width()
    assert b"<svg" in QGuiApplication.clipboard().mimeData().data("image/svg+xml").data()
    save_picture(plot, tmp_path / "plot.svg")
    svg = (tmp_path / "plot.svg").read_text(encoding="utf-8")
    assert ">高线<" in svg
    assert "<title>Worth</title>" in svg
    assert "<image" not in svg, "lines and marks stay lines"
    assert LIGHT.accent.lower() in svg.lower()


def test_its_menu_copies_and_saves_where_the_user_says(
    plot: Plot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    menu = PictureMenu(plot)
    copy, save = menu.actions()
    assert [copy.text(), save.text()] == ["Copy picture", "Save picture…"]
    copy.trigger()
    assert QGuiApplication.clipboard().mimeData().hasImage()
    for typed, kind, kept in (("a", "SVG (*.svg)", "a.svg"), ("b", "PNG (*.png)", "b.png"), ("c.svg", "", "c.svg")):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, r=(str(tmp_path / typed), kind): r)
        save.trigger()
        assert (tmp_path / kept).stat().st_size > 1000


def test_lines_are_as_thick_on_a_picture_of_twice_the_size(plot: Plot) -> None:
    def thickness(scale: float) -> int:
        image = render_image(plot, scale)
        middle = at(plot, 5, 0.9)
        column = [
            image.pixelColor(round(middle.x() * scale), round((middle.y() + dy / 4) * scale)).name()
            for dy in range(-24, 24)
        ]
        return column.count(LIGHT.side_2.lower())

    assert abs(thickness(2.0) - thickness(1.0)) <= 4
    assert thickness(2.0) >= 18


def test_a_gap_in_a_line_is_said_and_not_drawn(plot: Plot) -> None:
    plot.set_lines([PlotLine("gap", "Gap", [(0, 0.5), (4, math.nan), (6, math.nan), (10, 0.5)])])
    assert math.isnan(plot.picture().lines[0].at(5))
    assert colour_at(plot, at(plot, 5, 0.5)) == LIGHT.surface.lower()
    assert plot.tip_at(QPointF(at(plot, 5, 0.5)))[0] == ""


@given(st.floats(-1e6, 1e6), st.floats(1e-6, 1e6), st.integers(2, 20))
def test_round_values_lie_within_and_are_not_too_many(low: float, span: float, most: int) -> None:
    high = low + span
    if high - low < 1e-9 * abs(low):
        return
    found = round_values(low, high, most)
    assert 1 <= len(found) <= max(most, 2)
    slack = 1e-6 * span + 1e-9 * abs(low)
    assert all(low - slack <= one <= high + slack for one in found)
    assert found == sorted(found)


@given(st.lists(st.floats(0, 400), max_size=20).map(sorted))
def test_names_beside_lines_never_meet_where_there_is_room(tops: list[float]) -> None:
    found = apart(tops, 16, 0, 400)
    assert found == sorted(found)
    assert all(-1e-9 <= one <= 400 + 1e-9 for one in found)
    assert all(after - before >= 16 - 1e-6 for before, after in pairwise(found))
