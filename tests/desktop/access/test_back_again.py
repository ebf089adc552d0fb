"""Once large text or a narrow window is gone, everything stands as it stood before, on every page and in every view."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QHeaderView, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.shell.main_window import MainWindow
from desktop.widgets.theme import Mode
from tests.desktop.walking import places, rest

NEAR = 8
"""Pixels that a part may stand aside: fields of a grid ask for a little less once their words were measured anew."""

Places = dict[QWidget, tuple[int, ...]]


def standing(window: MainWindow) -> Places:
    """Return where each visible widget stands in the window, and how wide the columns of each heading are."""
    found: Places = {}
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.visibleRegion().isEmpty():
            continue
        corner = widget.mapTo(window, QPoint())
        found[widget] = (corner.x(), corner.y(), widget.width(), widget.height())
        if isinstance(widget, QHeaderView):
            found[widget] += tuple(widget.sectionSize(number) for number in range(min(widget.count(), 60)))
    return found


def settled(window: MainWindow) -> Places:
    """Return the same once nothing moves any more: a field that learns its width asks for its height afterwards."""
    now = standing(window)
    for _ in range(20):
        QApplication.processEvents()
        before, now = now, standing(window)
        if before == now:
            break
    return now


def moved(before: Places, window: MainWindow) -> list[str]:
    """Return what stands elsewhere than before."""
    after = settled(window)
    lines = []
    for widget, then in before.items():
        if not isValid(widget) or widget not in after:
            continue
        now = after[widget]
        if len(now) == len(then) and any(abs(one - other) > NEAR for one, other in zip(now, then, strict=True)):
            lines.append(f"{type(widget).__name__} {widget.objectName()}: {then} is now {now}")
    return lines


def enlarge(window: MainWindow, wait: Callable[[], None]) -> None:
    """Make the text twice as large, and as it was."""
    window.look(Mode.LIGHT, 2.0)
    wait()
    window.look(Mode.LIGHT, 1.0)


def narrow(window: MainWindow, wait: Callable[[], None]) -> None:
    """Make the window narrow, then large, and as it was."""
    for size in ((1000, 640), (1920, 1080), (1366, 768)):
        window.resize(*size)
        wait()


@pytest.mark.parametrize("change", [enlarge, narrow])
def test_everything_stands_where_it_stood(
    small: MainWindow, qtbot: QtBot, change: Callable[[MainWindow, Callable[[], None]], None]
) -> None:
    small.resize(1366, 768)
    small.look(Mode.LIGHT, 1.0)
    before = {where: settled(small) for where in places(small, qtbot, views=True)}
    change(small, lambda: rest(small, qtbot))
    rest(small, qtbot)
    wrong = []
    for where in places(small, qtbot, views=True):
        wrong += [f"{where}: {what}" for what in moved(before[where], small)]
    assert not wrong, "\n".join(wrong)
