"""Finding widgets by name, and using them as a hand does."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

T = TypeVar("T", bound=QObject)

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


def found(parent: QObject, kind: type[T], name: str) -> T:
    """Return the one object of that name below `parent`."""
    objects = parent.findChildren(kind, name)
    assert len(objects) == 1, f"{len(objects)} objects are called {name}"
    return objects[0]


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Press a key where the focus is put first."""
    widget.setFocus()
    QTest.keyClick(widget, key, modifiers)


def type_into(widget: QWidget, text: str) -> None:
    """Replace what stands in a field by typing."""
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_A, CTRL)
    if text:
        QTest.keyClicks(widget, text)
    else:
        QTest.keyClick(widget, Qt.Key.Key_Backspace)


def click(widget: QWidget) -> None:
    """Click a widget in its middle."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
