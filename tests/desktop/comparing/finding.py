"""What a person sees and presses on the page of comparisons."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

W = TypeVar("W", bound=QWidget)


def find(page: QWidget, name: str, kind: type[W]) -> W:
    found = page.findChild(kind, name)
    assert found is not None, name
    return found


def text(page: QWidget, name: str) -> str:
    return find(page, name, QLabel).text()


def press(*keys: str | Qt.Key) -> None:
    """Press keys wherever the focus is, as a keyboard does."""
    for key in keys:
        target = QApplication.focusWidget()
        assert target is not None
        if isinstance(key, Qt.Key):
            QTest.keyClick(target, key)
        else:
            QTest.keyClicks(target, key)
