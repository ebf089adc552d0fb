from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from desktop.widgets.bump_chart import BumpChart, BumpItem, BumpRow, BumpWords
from desktop.widgets.chart_export import render_image
from desktop.widgets.palette import LIGHT

Show = Callable[..., None]


@pytest.fixture
def chart(show: Show) -> BumpChart:
    made = BumpChart()
    made.set_words(BumpWords("Method", "Rank", (("ρ", "as the first"),), "rank {rank}"))
    made.set_ranks(
        [BumpItem("a", "Law"), BumpItem("b", "Customs"), BumpItem("c", "Data")],
        [
            BumpRow("topsis", "TOPSIS", (1, 2, 3), ("",), "about it", marked=True),
            BumpRow("saw", "SAW", (), ("–",), note="no order"),
            BumpRow("ahp", "AHP", (2, 1, 3), ("0.50",)),
            BumpRow("wpm", "WPM", (1, 1, 3), ("0.90",)),
        ],
    )
    show(made, 600, 240)
    return made


def test_the_chosen_thing_stands_out_and_the_line_passes_by_a_way_without_ranks(chart: BumpChart) -> None:
    chart.set_selected_item("a")
    image = render_image(chart, 1.0)
    for row in (0, 2, 3):
        assert image.pixelColor(chart.place_of(row, "a").toPoint()).name() == LIGHT.accent.lower()
    between = (chart.place_of(0, "c") + chart.place_of(2, "c")) / 2
    assert image.pixelColor(between.toPoint()).name() != LIGHT.surface.lower(), "straight on to the next that ranks"


def test_a_mark_says_who_has_the_rank_and_a_heading_what_it_means(chart: BumpChart, qtbot: QtBot) -> None:
    QTest.mouseMove(chart.viewport(), chart.place_of(3, "a").toPoint())
    qtbot.waitUntil(lambda: QToolTip.text() == "WPM: rank 1\nLaw\nCustoms")
    QTest.mouseMove(chart.viewport(), QPoint(chart.viewport().width() - 24, 10))
    qtbot.waitUntil(lambda: QToolTip.text() == "ρ\nas the first")


def test_keys_go_from_way_to_way_and_from_thing_to_thing(chart: BumpChart) -> None:
    ways: list[str] = []
    things: list[str] = []
    asked: list[str] = []
    chart.selected.connect(ways.append)
    chart.item_selected.connect(things.append)
    chart.item_activated.connect(asked.append)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down):
        QTest.keyClick(chart, key)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Return):
        QTest.keyClick(chart, key)
    assert ways == ["topsis", "saw", "ahp"]
    assert things == ["a", "b"], "in the last row the second is first, and nothing stands before it"
    assert asked == ["b"]
    assert chart.accessibleDescription() == "AHP\nCustoms: rank 1"


def test_a_click_on_a_mark_chooses_the_thing_and_its_row(chart: BumpChart) -> None:
    things: list[str] = []
    chart.item_selected.connect(things.append)
    QTest.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=chart.place_of(2, "c").toPoint())
    assert things == ["c"]
    assert chart.selected_key() == "ahp"
    QTest.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(30, int(chart.place_of(0, "a").y())))
    assert chart.selected_key() == "topsis"
    assert chart.selected_item() == "c"
