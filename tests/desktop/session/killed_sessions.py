"""Sessions that are killed while somebody edits, each on the file that the one before left behind.

Run as a program: it forks sessions with an event loop of their own, kills them at random moments, opens the file each
time as the window would, and prints what it found.
"""

from __future__ import annotations

import json
import os
import random
import select
import signal
import sys
from collections import deque
from functools import partial
from pathlib import Path
from typing import NoReturn

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from desktop.session.opening import open_target
from desktop.session.outcome import Changed
from desktop.session.session import Session
from models.editing.kinds import EditKind
from models.edits.frame import rename_study
from models.edits.ratings import set_rating
from models.storage.files import create_store
from models.study import Study
from models.text import Script
from tests.studies import synthetic_study

IN_FLIGHT = 4
BASE = synthetic_study(experts=6, initiatives=6, criteria=3, leaves_each=2)


def counted(study: Study, number: int) -> Study:
    """Return the study after the edit of that number: its name says which, and a rating goes along with it."""
    named = rename_study(study, Script.EN, str(number))
    return set_rating(named, "E1", "I02", "C1.1", number % 9 + 1)


class Editor(QObject):
    """Edits as long as it lives, and tells a pipe of every edit that the session says is on disk."""

    def __init__(self, session: Session, acknowledgements: int) -> None:
        super().__init__()
        self._session, self._pipe = session, acknowledgements
        self._number = int(session.study.frame.name.en)
        self._on_their_way: deque[int] = deque()
        session.changed.connect(self._on_changed)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._edit)
        self._timer.start(0)

    def _edit(self) -> None:
        if len(self._on_their_way) == IN_FLIGHT:
            return
        self._number += 1
        self._on_their_way.append(self._number)
        self._session.edit(EditKind.PASTE_RATINGS, partial(counted, number=self._number))

    def _on_changed(self, changed: Changed) -> None:
        # The disk answers in the order of the edits.
        if changed.saved and self._session.save_fault is None:
            os.write(self._pipe, b"%d\n" % self._on_their_way.popleft())


def edit_until_killed(path: Path, acknowledgements: int) -> NoReturn:
    """Open the study as the window does, and edit it from the event loop."""
    app = QCoreApplication([])
    opened = open_target(str(path), path.parent / "untitled")
    session = Session(opened.study, opened.store, refusal=opened.refusal)
    editor = Editor(session, acknowledgements)
    app.exec()
    raise SystemExit(str(editor))


def kill_one(path: Path, chance: random.Random) -> int:
    """Start a session, kill it at a random moment, and return the last edit that it said was on disk, 0 for none."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reading)
            edit_until_killed(path, writing)
        finally:
            os._exit(1)
    os.close(writing)
    said = b""
    enough = chance.randrange(1, 3)
    while said.count(b"\n") < enough and (more := os.read(reading, 4096)):
        said += more
    select.select([], [], [], chance.uniform(0.0, 0.02))
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    if not os.WIFSIGNALED(status):
        raise SystemExit("a session died before it was killed")
    while more := os.read(reading, 4096):
        said += more
    os.close(reading)
    whole_lines = said[: said.rfind(b"\n") + 1].split()
    return int(whole_lines[-1]) if whole_lines else 0


def kill_many(path: Path, kills: int) -> dict[str, object]:
    """Kill sessions until enough were killed or something is lost."""
    chance = random.Random(7)
    create_store(path, rename_study(BASE, Script.EN, "0")).close()
    acknowledged, told, fault = 0, 0, ""
    for kill in range(kills):
        reached = kill_one(path, chance)
        opened = open_target(str(path), path.parent / "untitled")
        told += opened.left_since != ""
        number = int(opened.study.frame.name.en)
        if opened.study != counted(opened.study, number):
            fault = f"kill {kill}: half an edit"
        elif number < max(reached, acknowledged):
            fault = f"kill {kill}: {reached} was acknowledged, {number} is there"
        acknowledged = number
        if opened.store is not None:
            opened.store.close()
        if fault:
            break
    return {"kills": kills, "edits": acknowledged, "told": told, "fault": fault}


if __name__ == "__main__":
    print(json.dumps(kill_many(Path(sys.argv[1]), int(sys.argv[2]))))
