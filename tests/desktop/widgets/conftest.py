"""Every widget is tested in a known look, which is put back afterwards."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.widgets.theme import Mode, apply_theme


@pytest.fixture(autouse=True)
def known_look(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.HongKong))
    apply_theme(qapp, Mode.LIGHT)
    yield
    QLocale.setDefault(before)
    apply_theme(qapp, Mode.LIGHT)


@pytest.fixture
def show(qtbot: QtBot) -> Callable[..., None]:
    """Show a widget at a size, ready for keys and clicks."""

    def shown(widget: QWidget, width: int = 800, height: int = 480) -> None:
        qtbot.addWidget(widget)
        widget.resize(width, height)
        widget.show()
        qtbot.waitExposed(widget)
        widget.activateWindow()
        widget.setFocus()
        qtbot.waitUntil(widget.hasFocus)

    return shown
