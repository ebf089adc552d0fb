"""Take a picture of every page: ``python tests/screenshots.py [FOLDER] [--lang …] [--mode …] [--size …] [--page …]``.

Without options every page, every tab of a page and every sheet beside them is taken in three languages, light and dark,
at three sizes. The pictures are to be looked at; a chosen few stand in ``docs``. A page is ``rank``, one of its tabs
``problem.2``, a sheet ``settings``; ``problem*`` is a page with its tabs.

A size is that of the screen, ``1366x768``; ``3840x2160`` is one whose pixels are half as large, as such screens are
used, and ``3840x2160@1`` one where only the text is made larger: ``--text 150 200`` says how large, in percent. So
whatever is stretched from a coarser picture shows. Each size has a process of its own, because Qt asks a screen for its
ratio once. ``--sheets`` puts many pictures on one, to be looked over quickly; ``--study blank`` shows a study in which
nothing stands yet.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from fnmatch import fnmatch
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QPixmap
    from PySide6.QtWidgets import QTabBar

    from desktop.shell.main_window import MainWindow

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

SIZES = ("1366x768", "1920x1080", "3840x2160")
LANGUAGES = ("en", "zh-Hans", "zh-Hant")
MODES = ("light", "dark")
SHEETS = ("settings", "help", "keyboard", "about", "find")
SETTLED_MS = 15_000
FINE_FROM = 2600
"""The width from which a screen's pixels are taken to be half as large."""


def main() -> int:
    """Take the pictures that are asked for."""
    parser = argparse.ArgumentParser(description="Take a picture of every page.")
    parser.add_argument("folder", nargs="?", type=Path, default=Path("screenshots"))
    parser.add_argument("--lang", nargs="*", choices=LANGUAGES, default=LANGUAGES)
    parser.add_argument("--mode", nargs="*", choices=MODES, default=MODES)
    parser.add_argument("--size", nargs="*", default=SIZES, help="as 1366x768, or 3840x2160@1 at a ratio of 1")
    parser.add_argument("--text", nargs="*", type=int, default=(100,), help="sizes of text in percent")
    parser.add_argument("--page", nargs="*", default=())
    parser.add_argument("--study", default="sample:hetao", help="a file, a sample, or blank")
    parser.add_argument("--sheets", nargs="?", type=int, const=12, help="put so many pictures on one; 12 unless said")
    chosen = parser.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    if len(chosen.size) > 1:
        return max(subprocess.call(_for_one_size(size)) for size in chosen.size)
    with tempfile.TemporaryDirectory() as home:
        os.environ["HOME"] = os.environ["XDG_DATA_HOME"] = os.environ["XDG_CONFIG_HOME"] = home
        os.environ.update(screen(chosen.size[0], Path(home)))
        taken = take(chosen)
        if chosen.sheets:
            put_together(taken, chosen.sheets)
    return 0


def _for_one_size(size: str) -> list[str]:
    words = sys.argv[1:]
    if "--size" in words:
        start = words.index("--size")
        end = next((at for at in range(start + 1, len(words)) if words[at].startswith("--")), len(words))
        words = words[:start] + words[end:]
    return [sys.executable, __file__, *words, "--size", size]


def screen(size: str, folder: Path) -> dict[str, str]:
    """Return what must stand in the environment for a screen of a size; only the offscreen one takes it."""
    pixels, ratio = measures(size)
    face = {"name": "screen", "x": 0, "y": 0, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    description = folder / "screen.json"
    description.write_text(json.dumps({"screens": [face | dict(zip(("width", "height"), pixels, strict=True))]}))
    platform = os.environ.get("QT_QPA_PLATFORM", f"offscreen:configfile={description}")
    return {"QT_QPA_PLATFORM": platform, "QT_SCALE_FACTOR": f"{ratio:g}"}


def measures(size: str) -> tuple[tuple[int, int], float]:
    """Return how many pixels a screen has, and how many of them are taken for one."""
    pixels, _, ratio = size.partition("@")
    width, height = (int(part) for part in pixels.split("x"))
    return (width, height), float(ratio or (2 if width >= FINE_FROM else 1))


def take(chosen: argparse.Namespace) -> dict[str, list[Path]]:
    """Open the window once and picture it; return the pictures by what they have in common."""
    from desktop.app import application, make_window
    from desktop.widgets.theme import Mode
    from models.text import Script

    window = make_window(application())
    (width, height), ratio = measures(chosen.size[0])
    window.resize(round(width / ratio), round(height / ratio))
    window.show_start()
    window.show()
    taken: dict[str, list[Path]] = {}
    # A look is put on once for all pages, not on every page: it restyles whatever has been made.
    for language, mode, text in product(chosen.lang, chosen.mode, chosen.text):
        window.speak(Script(language))
        window.look(Mode(mode), text / 100)
        look = f"{language}-{mode}-{chosen.size[0]}" + (f"-text{text}" if text != 100 else "")
        for name, picture in pictures(window, chosen):
            path = chosen.folder / f"{name}-{look}.png"
            picture.save(str(path))
            taken.setdefault(look, []).append(path)
            print(path, flush=True)
    window.close()
    return taken


def pictures(window: MainWindow, chosen: argparse.Namespace) -> Iterator[tuple[str, QPixmap]]:
    """Go everywhere that is asked for, and yield what each place is called and its picture."""
    from desktop.shell.pages import STEP

    wanted = {page.split(".")[0].rstrip("*") for page in chosen.page}
    for page in ("start", *STEP, *SHEETS):
        if wanted and page not in wanted:
            continue
        if page == "start":
            window.show_start()
            settle(window)
            yield page, window.grab()
            continue
        show_study(window, chosen.study)
        if page in SHEETS:
            yield page, picture_of_sheet(window, page)
            continue
        assert window.view is not None
        window.view.go_to(page)
        for tab in range(tabs_of(window, page)):
            name = f"{page}.{tab + 1}" if tab else page
            if not chosen.page or any(fnmatch(name, one) for one in chosen.page):
                turn_to_tab(window, page, tab)
                settle(window)
                yield name, window.grab()
        turn_to_tab(window, page, 0)


def show_study(window: MainWindow, study: str) -> None:
    """Show a study, opened once."""
    if window.view is not None:
        window.show_under_table()
    elif study == "blank":
        window.new_study()
    else:
        window.open_target(study)


def picture_of_sheet(window: MainWindow, name: str) -> QPixmap:
    """Open a sheet, picture it, and close it."""
    from PySide6.QtWidgets import QDialog

    window.menus.actions[name].trigger()
    settle(window)
    (dialog,) = (one for one in window.findChildren(QDialog) if one.isVisible())
    picture = dialog.grab()
    dialog.close()
    settle(window)
    return picture


def put_together(taken: dict[str, list[Path]], number: int, width: int = 900, columns: int = 3) -> None:
    """Put pictures that have a look in common on one, small, each with its name above it."""
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QColor, QImage, QPainter

    for look, paths in taken.items():
        for start in range(0, len(paths), number):
            some = paths[start : start + number]
            small = [scaled_to(QImage(str(path)), width) for path in some]
            height = max(one.height() for one in small) + 28
            sheet = QImage(columns * (width + 12), -(-len(some) // columns) * height, QImage.Format.Format_RGB32)
            sheet.fill(QColor("gray"))
            painter = QPainter(sheet)
            for at, (path, one) in enumerate(zip(some, small, strict=True)):
                corner = QPoint(at % columns * (width + 12), at // columns * height)
                painter.drawText(corner + QPoint(4, 18), path.stem.removesuffix(f"-{look}"))
                painter.drawImage(corner + QPoint(0, 24), one)
            painter.end()
            path = some[0].parent / f"sheet-{look}-{start // number + 1}.png"
            sheet.save(str(path))
            print(path, flush=True)


def scaled_to(picture: QImage, width: int) -> QImage:
    """Return a picture that is no wider, nor higher, than a width."""
    from PySide6.QtCore import Qt

    if max(picture.width(), picture.height()) <= width:
        return picture
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return picture.scaled(width, width, keep, smooth)


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
