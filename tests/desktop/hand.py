"""A hand on the mouse: what it does comes in through the window, as it does from the system."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider, QWidget

_LEFT, _NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class Hand:
    """Presses, moves and lets go at points of one widget."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._window = widget.window()

    def press(self, point: QPoint) -> None:
        """Press the left button."""
        QTest.mousePress(self._window.windowHandle(), _LEFT, _NO_KEY, self._there(point))

    def move(self, point: QPoint) -> None:
        """Move, with the button as it is."""
        QTest.mouseMove(self._window.windowHandle(), self._there(point))

    def release(self, point: QPoint) -> None:
        """Let go."""
        QTest.mouseRelease(self._window.windowHandle(), _LEFT, _NO_KEY, self._there(point))

    def _there(self, point: QPoint) -> QPoint:
        return self._widget.mapTo(self._window, point)


def handle_of(slider: QSlider) -> QPoint:
    """Return the middle of a slider's handle, where a hand takes hold of it."""
    option = QStyleOptionSlider()
    slider.initStyleOption(option)
    control, part = QStyle.ComplexControl.CC_Slider, QStyle.SubControl.SC_SliderHandle
    return slider.style().subControlRect(control, option, part, slider).center()
