"""Every chart of the window is copied and saved sharp and in Chinese, tells its exact values, and is walked by keys."""

from __future__ import annotations

import re

from PySide6.QtCore import QByteArray, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.shell.main_window import MainWindow
from desktop.widgets.chart import Chart
from desktop.widgets.chart_export import copy_picture, render_image, render_svg
from desktop.widgets.picture_menu import PictureMenu
from desktop.widgets.plot import Plot
from models.text import Script
from tests.desktop.finding import settle
from tests.desktop.walking import places

LEAST = 24
"""Charts of different names on the pages; whoever takes one away lowers it knowingly."""
NO_KEYS = frozenset({"ConsistencyStrip"})
"""Its dots are the lines of the list beside it, and its description says them all."""
KEYS = (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Right)
STEPS = 24


def test_every_chart_is_copied_and_saved_says_exact_values_and_goes_by_keys(small: MainWindow, qtbot: QtBot) -> None:
    small.resize(1920, 1080)
    small.speak(Script.ZH_HANT)
    seen: set[tuple[str, str]] = set()
    wrong = []
    for where in places(small, qtbot, views=True):
        for chart in [one for one in small.findChildren(QWidget) if isinstance(one, Chart | Plot) and one.isVisible()]:
            name = (type(chart).__name__, chart.objectName())
            if name not in seen and not is_empty(chart):
                seen.add(name)
                wrong += [f"{where}: {name}: {what}" for what in wrong_with(chart)]
    assert wrong == []
    assert len(seen) >= LEAST, seen


def is_empty(chart: Chart | Plot) -> bool:
    """Return whether there is nothing on a chart yet, as under a veil."""
    return chart.width() < STEPS or chart.height() < STEPS or b"<text" not in render_svg(chart).data()


def wrong_with(chart: Chart | Plot) -> list[str]:
    """Return what a chart does not do."""
    wrong = []
    image, size = render_image(chart, 3.0), chart.whole_size()
    if (image.width(), image.height()) != (round(3 * size.width()), round(3 * size.height())):
        wrong.append("its picture is not drawn at the pixels of the screen")
    svg = bytes(render_svg(chart).data())
    if not QSvgRenderer(QByteArray(svg)).isValid():
        wrong.append("its SVG cannot be read")
    if re.search(r"[\u4e00-\u9fff]", svg.decode()) is None:
        wrong.append("its SVG has no Chinese text")
    copy_picture(chart)
    data = QGuiApplication.clipboard().mimeData()
    if not data.hasImage() or b"<svg" not in data.data("image/svg+xml").data():
        wrong.append("it is not copied")
    menu = PictureMenu(chart)
    if len([action for action in menu.actions() if action.text()]) < 2:
        wrong.append("its menu offers no picture")
    menu.close()
    if not any(tip_at(chart, x, y) for y in range(STEPS) for x in range(STEPS)):
        wrong.append("it says nothing on hover")
    if not chart.accessibleName():
        wrong.append("it has no name")
    if type(chart).__name__ not in NO_KEYS and not answers(chart):
        wrong.append("it says nothing on keys")
    return wrong


def tip_at(chart: Chart | Plot, x: int, y: int) -> str:
    room = chart.viewport()
    return chart.tip_at(QPointF((x + 0.5) * room.width() / STEPS, (y + 0.5) * room.height() / STEPS))[0]


def answers(chart: Chart | Plot) -> bool:
    """Return whether the keys come to something that is said to a screen reader."""
    chart.setFocus()
    for key in KEYS:
        QTest.keyClick(chart, key)
        settle()
        if chart.accessibleDescription():
            return True
    return False
