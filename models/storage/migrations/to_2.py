"""Version 2 keeps assumptions, scenarios and snapshots; what is new in other rows has a default, so they stay."""

from __future__ import annotations

import sqlite3

from models.storage.migrations.step import Step
from models.storage.sqlite.row_checks import checksum
from models.storage.sqlite.tables import VERSION_1, VERSION_2

_NOTHING_ASSUMED = "{}"


def _upgrade(connection: sqlite3.Connection) -> None:
    for definition in VERSION_2[len(VERSION_1) :]:
        connection.execute(definition)
    (last,) = connection.execute("SELECT max(position) FROM singletons").fetchone()
    position = last + 1
    row = ("adjustments", position, _NOTHING_ASSUMED, checksum(["adjustments"], position, _NOTHING_ASSUMED.encode()))
    connection.execute("INSERT INTO singletons VALUES (?, ?, ?, ?)", row)


STEP = Step(VERSION_1, _upgrade)
