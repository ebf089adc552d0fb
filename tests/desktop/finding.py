"""Finding widgets by name, and using them as a hand does."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

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
    """Click a widget in its middle, and let what it does be done."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    settle()


def enter(editor: QWidget) -> None:
    """Press Enter in the editor of a cell; Qt takes up what it holds once the key has been dealt with."""
    QTest.keyClick(editor, Qt.Key.Key_Return)
    settle()


def settle() -> None:
    """Let everything happen that waits for the event loop."""
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
