"""Every field and list of every view of the problem says what it is, in every language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget

from desktop.place import Place
from desktop.shell.main_window import MainWindow
from desktop.widgets.segmented import SegmentedControl
from models.text import Script
from tests.desktop.finding import click, found, settle

VIEWS = (
    (Place("problem", part="criteria", node="C1.1"), "", ""),
    (Place("problem", part="criteria", node="C7.2"), "", ""),
    (Place("problem", part="initiatives"), "initiatives_views", "table"),
    (Place("problem", part="initiatives"), "initiatives_views", "order"),
    (Place("problem", part="swot"), "swot_views", "quarters"),
    (Place("problem", part="swot"), "swot_views", "strategies"),
    (Place("problem", part="swot"), "swot_views", "support"),
    (Place("problem", part="frame"), "", ""),
)


def said(widget: QWidget) -> str:
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")


@pytest.mark.parametrize("script", Script)
def test_whatever_tab_reaches_in_a_view_has_a_name(hetao: MainWindow, script: Script) -> None:
    hetao.speak(script)
    view = hetao.view
    assert view is not None
    for place, views, segment in VIEWS:
        view.enter(place)
        if views:
            click(found(found(hetao, SegmentedControl, views), QPushButton, f"segment_{segment}"))
        settle()
        nameless = [
            f"{place.part} {segment}: {type(widget).__name__} {widget.objectName()}"
            for widget in view.page("problem").findChildren(QWidget)
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not said(widget)
        ]
        assert nameless == []
