"""Walking through the whole window: every page, every tab of a page, every sheet beside it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from desktop.shell.main_window import MainWindow
from desktop.shell.pages import STEP
from desktop.widgets.segmented import SegmentedControl

SHEETS = ("settings", "help", "keyboard", "about", "find")


def rest(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until nothing is worked out or saved any more."""
    QApplication.processEvents()
    qtbot.waitUntil(lambda: window.session is None or not window.session.busy(), timeout=60_000)
    # A part that turns, or asks for more room once it knows its width, is laid out again, and so is what holds it.
    for _ in range(3):
        QApplication.processEvents()


def places(
    window: MainWindow, qtbot: QtBot, steps: tuple[str, ...] = tuple(STEP), *, views: bool = False
) -> Iterator[str]:
    """Go to every page and every tab of it, and every view there; yield what each is called once it stands there."""
    assert window.view is not None
    for step in steps:
        window.view.enter(step)
        rest(window, qtbot)
        yield step
        page = window.view.page(step)
        yield from _views(window, qtbot, step, page) if views else ()
        for tabs in [one for one in page.findChildren(QTabBar) if one.isVisible()]:
            for tab in range(1, tabs.count()):
                tabs.setCurrentIndex(tab)
                rest(window, qtbot)
                yield f"{step}, tab {tab + 1}"
                yield from _views(window, qtbot, f"{step}, tab {tab + 1}", page) if views else ()
            tabs.setCurrentIndex(0)


def _views(window: MainWindow, qtbot: QtBot, where: str, page: QWidget) -> Iterator[str]:
    for choice in [one for one in page.findChildren(SegmentedControl) if one.isVisible()]:
        buttons = [one for one in choice.findChildren(QPushButton) if one.isVisible() and one.isEnabled()]
        first = next(one for one in buttons if one.isChecked())
        for button in [one for one in buttons if one is not first]:
            button.click()
            rest(window, qtbot)
            yield f"{where}, {button.objectName()}"
        first.click()
        rest(window, qtbot)


def focusable(root: QWidget) -> list[QWidget]:
    """Return what the Tab key should reach, but for buttons of which one is down: there the arrow keys go on."""
    found = []
    for widget in root.findChildren(QWidget):
        if not (widget.isVisible() and widget.isEnabled() and widget.window() is root):
            continue
        if not widget.focusPolicy().value & 1 or widget.focusProxy() is not None:
            continue
        if isinstance(widget, QAbstractButton) and widget.group() is not None:
            continue
        found.append(widget)
    return found


def read_aloud(widget: QWidget) -> str:
    """Return what a screen reader calls a widget."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def path(widget: QWidget) -> str:
    """Return where a widget stands, for a message."""
    parts: list[str] = []
    step: QWidget | None = widget
    while step is not None and len(parts) < 4:
        parts.append(step.objectName() or type(step).__name__)
        step = step.parentWidget()
    return " in ".join(parts)
