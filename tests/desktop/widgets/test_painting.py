"""Lines of charts: crisp on the screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from desktop.widgets.line_breaking import broken, wrapped
from desktop.widgets.measures import TextStyle
from desktop.widgets.painting import draw_line, text_width
from desktop.widgets.palette import Colour
from desktop.widgets.theme import theme


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ((2.0, 3.4), (9.0, 3.4), {(x, 3) for x in range(2, 9)}),
        ((9.0, 3.4), (2.0, 3.4), {(x, 3) for x in range(2, 9)}),
        ((4.7, 1.0), (4.7, 6.0), {(4, y) for y in range(1, 6)}),
        ((4.7, 1.0), (4.9, 1.0), {(4, 1)}),
    ],
)
def test_a_thin_level_or_upright_line_covers_whole_pixels_and_no_part_of_any_other(
    qtbot: QtBot,
    start: tuple[float, float],
    end: tuple[float, float],
    expected: set[tuple[int, int]],
) -> None:
    ground, picture = QColor("white"), QImage(12, 8, QImage.Format.Format_RGB32)
    picture.fill(ground)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_line(painter, QPointF(*start), QPointF(*end), Colour.TEXT)
    painter.end()
    seen = {(x, y): picture.pixelColor(x, y) for x in range(12) for y in range(8)}
    assert {place for place, colour in seen.items() if colour != ground} == expected
    assert {seen[place].name() for place in expected} == {theme().colour(Colour.TEXT).name()}


@pytest.mark.parametrize("text", ["大湾区个人信息跨境标准合同科技服务推广计划", "產業升級與競爭力"])
def test_no_line_is_left_with_a_character_or_two(qtbot: QtBot, text: str) -> None:
    width = text_width(text[:-1], TextStyle.NOTE)
    for lines in (
        wrapped(text, TextStyle.NOTE, width, 2)[0],
        broken(text, TextStyle.NOTE, QRectF(0, 0, width, 100), bold=False).shown,
    ):
        assert len(lines) == 2
        assert "".join(lines) == text
        assert text_width(lines[1], TextStyle.NOTE) >= 0.2 * width
