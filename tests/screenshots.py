"""Take a picture of every page: ``python tests/screenshots.py [FOLDER] [--lang …] [--mode …] [--size …] [--page …]``.

Without options every page is taken in three languages, light and dark, at three sizes. The pictures are to be looked
at; a chosen few stand in ``docs``.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from itertools import product
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

SIZES = ("1366x768", "1920x1080", "3840x2160")
LANGUAGES = ("en", "zh-Hans", "zh-Hant")
MODES = ("light", "dark")
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
    from desktop.shell.pages import STEPS
    from desktop.widgets.theme import Mode
    from models.text import Script

    app = application()
    window = make_window(app)
    window.show_start()
    window.show()
    pages = list(chosen.page) or ["start", *(step.key for step in STEPS)]
    for page in sorted(pages, key=lambda page: page != "start"):
        if page != "start" and window.view is None:
            window.open_target(chosen.study)
        if page != "start" and window.view is not None:
            window.view.go_to(page)
        for language, mode, size in product(chosen.lang, chosen.mode, chosen.size):
            window.speak(Script(language))
            window.look(Mode(mode), 1.0)
            width, height = (int(part) for part in size.split("x"))
            # A 4K screen is shown as people use one: at twice the size.
            window.resize(width // (2 if width > 2600 else 1), height // (2 if width > 2600 else 1))
            settle(window)
            path = chosen.folder / f"{page}-{language}-{mode}-{size}.png"
            window.grab().save(str(path))
            print(path)
    window.close()


def settle(window: object) -> None:
    """Wait until nothing is being computed or saved and everything is painted."""
    from PySide6.QtCore import QEventLoop, QTimer

    from desktop.shell.main_window import MainWindow

    def wait(milliseconds: int) -> None:
        # Not QTest.qWait: it keeps Python's lock, and what is computed in the background would stand still.
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    assert isinstance(window, MainWindow)
    waited = 0
    wait(120)
    while window.session is not None and window.session.busy() and waited < SETTLED_MS:
        wait(50)
        waited += 50
    wait(120)


if __name__ == "__main__":
    raise SystemExit(main())
