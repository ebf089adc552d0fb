"""Take the pictures of ``docs/story.md``: ``python tests/story_pictures.py``; the sample, in English, light.

Take them anew when a page changes, and look at them; the figures in the text are held true by a test.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

ROOT: Final = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

if TYPE_CHECKING:
    from desktop.shell.main_window import MainWindow

FOLDER: Final = ROOT / "docs" / "images"
SAN_TIN: Final = "I20"


def main() -> int:
    """Take all pictures."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        os.environ["HOME"] = os.environ["XDG_DATA_HOME"] = os.environ["XDG_CONFIG_HOME"] = home
        take()
    return 0


def take() -> None:
    """Open the sample and picture each scene."""
    from desktop.app import application, make_window
    from tests.screenshots import settle
    from tests.small_pictures import keep

    window = make_window(application())
    window.resize(1366, 768)
    window.show()
    window.open_target("sample:hetao")
    for name, scene in SCENES.items():
        scene(window)
        settle(window)
        path = FOLDER / f"story-{name}.png"
        keep(window.grab().toImage(), path)
        print(path, path.stat().st_size)
    window.close()


def ranking(window: MainWindow) -> None:
    """The ranking, with San Tin explained."""
    from desktop.widgets.dumbbell_chart import DumbbellChart
    from tests.desktop.finding import found

    _go_to(window, "rank")
    chart = found(window, DumbbellChart, "rank_chart")
    chart.set_selected(SAN_TIN)
    chart.selected.emit(SAN_TIN)


def methods(window: MainWindow) -> None:
    """San Tin followed over all methods, as Hong Kong sees it."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QWidget

    from desktop.ranking.side_pane import SidePane
    from tests.desktop.finding import found, press

    window.findChildren(SidePane)[0].go_up()
    press(found(window, QWidget, "rank_chart"), Qt.Key.Key_M)


def parting(window: MainWindow) -> None:
    """Where the sides part, with San Tin picked out."""
    from PySide6.QtWidgets import QTabBar

    from desktop.widgets.scatter_chart import ScatterChart
    from tests.desktop.finding import found

    _go_to(window, "viewpoints")
    found(window, QTabBar, "viewpoints_tabs").setCurrentIndex(1)
    scatter = found(window, ScatterChart, "viewpoints_scatter")
    scatter.set_selected(SAN_TIN)
    scatter.selected.emit(SAN_TIN)


def judgement(window: MainWindow) -> None:
    """The way down to what Hong Kong's experts say of legal interoperability."""
    from desktop.ranking.drill import Step
    from desktop.ranking.side_pane import SidePane
    from desktop.widgets.choice_box import ChoiceBox
    from tests.desktop.finding import found

    ranking(window)
    _see(window, "chart")
    found(window, ChoiceBox, "rank_voice").chosen.emit("HK")
    window.findChildren(SidePane)[0].go_down(Step(SAN_TIN, "C5.2"))


def _see(window: MainWindow, view: str) -> None:
    from PySide6.QtWidgets import QPushButton

    from desktop.widgets.segmented import SegmentedControl
    from tests.desktop.finding import click, found

    click(found(found(window, SegmentedControl, "rank_view"), QPushButton, f"segment_{view}"))


def _go_to(window: MainWindow, step: str) -> None:
    from tests.screenshots import settle

    assert window.view is not None
    window.view.go_to(step)
    settle(window)


SCENES: Final[dict[str, Callable[..., None]]] = {
    "rank": ranking,
    "sides": parting,
    "judgement": judgement,
    "methods": methods,
}

if __name__ == "__main__":
    raise SystemExit(main())
