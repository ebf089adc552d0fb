"""Take a picture of every page: ``python tests/screenshots.py [FOLDER] [--lang …] [--mode …] [--size …] [--page …]``.

Without options every page, every tab of a page and every sheet beside them is taken in three languages, light and dark,
at three sizes. The pictures are to be looked at; a chosen few stand in ``docs``. A page is ``rank``, one of its tabs
``problem.2``, a sheet ``settings``.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTabBar

    from desktop.shell.main_window import MainWindow

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

SIZES = ("1366x768", "1920x1080", "3840x2160")
LANGUAGES = ("en", "zh-Hans", "zh-Hant")
MODES = ("light", "dark")
SHEETS = ("settings", "help", "keyboard", "about", "find")
SETTLED_MS = 15_000


def main() -> int:
    """Take the pictures that are asked for."""
    parser = argparse.ArgumentParser(description="Take a picture of every page.")
    parser.add_argument("folder", nargs="?", type=Path, default=Path("screenshots"))
    parser.add_argument("--lang", nargs="*", choices=LANGUAGES, default=LANGUAGES)
    parser.add_argument("--mode", nargs="*", choices=MODES, default=MODES)
    parser.add_argument("--size", nargs="*", default=SIZES)
    parser.add_argument("--page", nargs="*", default=())
    parser.add_argument("--study", default="sample:hetao")
    chosen = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    chosen.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ["HOME"] = os.environ["XDG_DATA_HOME"] = os.environ["XDG_CONFIG_HOME"] = home
        take(chosen)
    return 0


def take(chosen: argparse.Namespace) -> None:
    """Open the window once, and picture it in every way that is asked for."""
    from desktop.app import application, make_window
    from desktop.shell.pages import STEP

    app = application()
    window = make_window(app)
    window.show_start()
    window.show()
    if not chosen.page or "start" in chosen.page:
        picture("start", window, chosen)
    wanted = [page.split(".")[0] for page in chosen.page] or [*STEP, *SHEETS]
    for page in dict.fromkeys(page for page in wanted if page != "start"):
        if window.view is None:
            window.open_target(chosen.study)
        if page in SHEETS:
            picture(page, window, chosen, sheet=True)
        elif window.view is not None:
            window.view.go_to(page)
            for tab in range(tabs_of(window, page)):
                name = f"{page}.{tab + 1}" if tab else page
                if not chosen.page or name in chosen.page:
                    turn_to_tab(window, page, tab)
                    picture(name, window, chosen)
    window.close()


def picture(name: str, window: MainWindow, chosen: argparse.Namespace, *, sheet: bool = False) -> None:
    """Picture what is shown, or a sheet over it, in every way that is asked for."""
    from PySide6.QtWidgets import QDialog

    from desktop.widgets.theme import Mode
    from models.text import Script

    for language, mode, size in product(chosen.lang, chosen.mode, chosen.size):
        window.speak(Script(language))
        window.look(Mode(mode), 1.0)
        width, height = (int(part) for part in size.split("x"))
        # A 4K screen is shown as people use one: at twice the size.
        window.resize(width // (2 if width > 2600 else 1), height // (2 if width > 2600 else 1))
        settle(window)
        path = chosen.folder / f"{name}-{language}-{mode}-{size}.png"
        if sheet:
            window.menus.actions[name].trigger()
            settle(window)
            for dialog in [one for one in window.findChildren(QDialog) if one.isVisible()]:
                dialog.grab().save(str(path))
                dialog.close()
        else:
            window.grab().save(str(path))
        print(path)


def tabs_of(window: MainWindow, page: str) -> int:
    """Return how many tabs a page has; 1 where it has none."""
    tabs = tab_bar(window, page)
    return tabs.count() if tabs is not None else 1


def turn_to_tab(window: MainWindow, page: str, tab: int) -> None:
    """Show one of a page's tabs."""
    tabs = tab_bar(window, page)
    if tabs is not None:
        tabs.setCurrentIndex(tab)


def tab_bar(window: MainWindow, page: str) -> QTabBar | None:
    """Return the tabs of a page."""
    from PySide6.QtWidgets import QTabBar

    return window.view.page(page).findChild(QTabBar) if window.view is not None else None


def settle(window: MainWindow) -> None:
    """Wait until nothing is being computed or saved and everything is painted."""
    from PySide6.QtCore import QEventLoop, QTimer

    def wait(milliseconds: int) -> None:
        # Not QTest.qWait: it keeps Python's lock, and what is computed in the background would stand still.
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    waited = 0
    wait(120)
    while window.session is not None and window.session.busy() and waited < SETTLED_MS:
        wait(50)
        waited += 50
    wait(120)


if __name__ == "__main__":
    raise SystemExit(main())
