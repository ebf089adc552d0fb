"""Writers that are killed at random moments, each on the file that the one before left behind.

Run as a program: it forks writers, kills them, opens the file each time as a person would, and prints what it found.
"""

from __future__ import annotations

import json
import os
import random
import select
import signal
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NoReturn

import models.storage.sqlite.connection as guarded
from models.editing.document import Changes, Origin
from models.editing.kinds import EditKind
from models.errors import InputError
from models.judgement.ratings import RatingBallot, RatingNote
from models.storage.files import create_store, open_store
from models.storage.store import Store
from models.study import Part, Study
from tests.models.storage.studies import panel_study

BASE = replace(panel_study(initiatives=4, leaves=4, experts=30), comparisons={})
BALLAST = RatingNote("What does not change from edit to edit spreads what does over many pages. " * 20)


def study_at(revision: int) -> Study:
    """Return the one study that a revision may hold: every rating follows from its number."""
    leaves, initiatives = BASE.criteria.leaves, BASE.initiatives.initiatives
    ratings = {
        key: RatingBallot(
            ratings={
                initiative: {leaf: (revision * 5 + expert + row + column) % 9 + 1 for column, leaf in enumerate(leaves)}
                for row, initiative in enumerate(initiatives)
            },
            notes={initiative: {leaves[0]: BALLAST} for initiative in initiatives},
        )
        for expert, key in enumerate(BASE.ratings)
    }
    return replace(BASE, ratings=ratings)


def next_paste(store: Store) -> Changes:
    """Return the edit that pastes new ratings over all of them."""
    before, after = study_at(store.revision), study_at(store.revision + 1)
    return Changes(before, after, frozenset({Part.RATINGS}), EditKind.PASTE_RATINGS, Origin.EDIT)


def write_until_killed(path: Path, acknowledgements: int) -> NoReturn:
    """Edit again and again, and say so each time that an edit is on disk."""
    store = open_store(path)
    while True:
        os.write(acknowledgements, b"%d\n" % store.apply(next_paste(store)))


def write_in_peace(path: Path) -> None:
    """Edit as the writers do, opening the file as often as they do, with nobody killed."""
    create_store(path, study_at(1)).close()
    for _ in range(10):
        with open_store(path) as store:
            for _ in range(2):
                store.apply(next_paste(store))


def kill_one(path: Path, chance: random.Random) -> int:
    """Start a writer, kill it at a random moment, and return the last revision that it acknowledged, 0 for none."""
    reading, writing = os.pipe()
    writer = os.fork()
    if writer == 0:
        try:
            os.close(reading)
            write_until_killed(path, writing)
        finally:
            os._exit(1)
    os.close(writing)
    said = b""
    enough = chance.randrange(3)
    while said.count(b"\n") < enough:
        said += os.read(reading, 4096)
    select.select([], [], [], chance.uniform(0.0, 0.012))
    os.kill(writer, signal.SIGKILL)
    _, status = os.waitpid(writer, 0)
    if not os.WIFSIGNALED(status):
        raise SystemExit("a writer died before it was killed")
    while more := os.read(reading, 4096):
        said += more
    os.close(reading)
    whole_lines = said[: said.rfind(b"\n") + 1].split()
    return int(whole_lines[-1]) if whole_lines else 0


@dataclass
class Found:
    """What became of the writers.

    Attributes:
        kills: How many were killed.
        acknowledged: How many edits they had acknowledged, all in all.
        cut_short: How many left a transaction half written, with its rollback journal.
        fault: What was wrong with the file after the last kill; empty for nothing.
    """

    kills: int = 0
    acknowledged: int = 0
    cut_short: int = 0
    fault: str = ""


def kill_many(path: Path, kills: int) -> Found:
    """Kill writers until enough were killed or the file is wrong."""
    found = Found()
    chance = random.Random(11)
    create_store(path, study_at(1)).close()
    reached = 1
    while found.kills < kills and not found.fault:
        acknowledged = kill_one(path, chance)
        found.kills += 1
        found.acknowledged += max(0, acknowledged - reached)
        journal = path.with_name(path.name + "-journal")
        found.cut_short += journal.exists() and journal.stat().st_size > 0
        try:
            with open_store(path) as store:
                # The writer may have been killed between the disk's answer and its own.
                if store.revision not in {max(acknowledged, reached), max(acknowledged, reached) + 1}:
                    found.fault = f"acknowledged {acknowledged}, found {store.revision}"
                else:
                    found.fault = fault_of(store)
                reached = store.revision
        except InputError as error:
            found.fault = str(error)
    if not found.fault:
        with open_store(path) as store:
            store.verify_journal()
    return found


def fault_of(store: Store) -> str:
    """Return what is wrong with what a store holds, empty for nothing."""
    return "" if store.load() == study_at(store.revision) else "a state that no edit made"


if __name__ == "__main__":
    guarded.JOURNAL_MODE = sys.argv[2]
    # So small that a transaction is written page by page while it is still open: there is always something to tear.
    guarded.PRAGMAS["cache_size"] = "10"
    study_file, kills = Path(sys.argv[1]), int(sys.argv[3])
    if kills:
        print(json.dumps(vars(kill_many(study_file, kills))))
    else:
        write_in_peace(study_file)
        with open_store(study_file) as reopened:
            print(json.dumps({"revision": reopened.revision, "fault": fault_of(reopened)}))
