"""Take the pictures of ``docs/guide``, in its three languages: ``python tests/guide_pictures.py``; the sample, light.

Take them anew when a page changes, and look at them.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

FOLDER: Final = ROOT / "docs" / "guide" / "images"


def main() -> int:
    """Take all pictures."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        os.environ["HOME"] = os.environ["XDG_DATA_HOME"] = os.environ["XDG_CONFIG_HOME"] = home
        take()
    return 0


def take() -> None:
    """Picture the start page and every step, each in every language."""
    from desktop.app import application, make_window
    from desktop.shell.pages import STEPS
    from models.text import Script
    from tests.screenshots import settle
    from tests.small_pictures import keep

    FOLDER.mkdir(exist_ok=True)
    window = make_window(application())
    window.resize(1366, 768)
    window.show_start()
    window.show()
    for page in ("start", *(step.key for step in STEPS)):
        if page != "start":
            if window.view is None:
                window.open_target("sample:hetao")
            if window.view is not None:
                window.view.enter(page)
        for script in Script:
            window.speak(script)
            settle(window)
            path = FOLDER / f"{page}-{script.value}.png"
            keep(window.grab().toImage(), path)
            print(path, path.stat().st_size)
    window.close()


if __name__ == "__main__":
    raise SystemExit(main())
