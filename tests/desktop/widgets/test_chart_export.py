from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest

from desktop.widgets.chart_export import copy_picture, save_picture
from desktop.widgets.dumbbell_chart import DumbbellChart, DumbbellRow
from desktop.widgets.page import Card
from desktop.widgets.palette import LIGHT

Show = Callable[..., None]


@pytest.fixture
def chart(show: Show) -> DumbbellChart:
    made = DumbbellChart()
    made.setAccessibleName("Ranking")
    made.set_rows([DumbbellRow(f"I{place}", f"河套 {place}", place / 100, 0.4) for place in range(100)])
    show(made, 500, 300)
    return made


def test_a_chart_is_saved_whole_at_twice_its_size(chart: DumbbellChart, tmp_path: Path) -> None:
    chart.resize(chart.picture_width + 100, 300)
    chart.save_as(tmp_path / "ranking.png")
    image = QImage(str(tmp_path / "ranking.png"))
    assert image.width() == 2 * chart.viewport().width()
    assert image.height() == round(2 * chart.whole_size().height())
    assert image.height() > 2 * chart.height(), "more than what is scrolled into view"


def test_the_focus_ring_and_the_scroll_position_are_not_exported(chart: DumbbellChart, tmp_path: Path) -> None:
    chart.save_as(tmp_path / "before.png")
    chart.verticalScrollBar().setValue(500)
    chart.setFocus()
    chart.save_as(tmp_path / "after.png")
    assert (tmp_path / "before.png").read_bytes() == (tmp_path / "after.png").read_bytes()


def test_svg_keeps_text_as_text_and_the_title(chart: DumbbellChart, tmp_path: Path) -> None:
    chart.save_as(tmp_path / "ranking.svg")
    svg = (tmp_path / "ranking.svg").read_text(encoding="utf-8")
    # Qt starts a new element where the script changes.
    assert ">河套<" in svg
    assert "> 99<" in svg
    assert "<title>Ranking</title>" in svg
    assert LIGHT.accent.lower() in svg.lower()
    assert QSvgRenderer(QByteArray(svg.encode())).isValid()


def test_another_ending_is_refused_and_nothing_is_written(chart: DumbbellChart, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"\.bmp"):
        chart.save_as(tmp_path / "ranking.bmp")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_an_error(chart: DumbbellChart, tmp_path: Path) -> None:
    for ending in ("png", "svg"):
        with pytest.raises(OSError, match="nowhere"):
            chart.save_as(tmp_path / "nowhere" / f"ranking.{ending}")


def test_copying_gives_pixels_and_svg(chart: DumbbellChart) -> None:
    QTest.keyClick(chart, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasImage()
    assert b"<svg" in data.data("image/svg+xml").data()


def test_any_widget_can_be_a_picture(show: Show, tmp_path: Path) -> None:
    card = Card("Why")
    card.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    show(card, 200, 100)
    save_picture(card, tmp_path / "card.png")
    copy_picture(card)
    assert QImage(str(tmp_path / "card.png")).width() == 400
