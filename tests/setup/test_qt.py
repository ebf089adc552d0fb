"""The Qt that is pinned does not wear Python out."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject


def test_calls_that_return_nothing_leave_none_alone() -> None:
    # PySide6 6.12.0 gives a reference to None away at each such call; up to Python 3.11, the last one ends the process.
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        thing.setParent(None)
        thing.property("none of this name")
    assert sys.getrefcount(None) > before - 1000
