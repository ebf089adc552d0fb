"""The tables of a study file, and the check that a file has these and nothing else."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from models.storage.faults import ForeignContentError, SpoiltFileError
from models.storage.migrations import STEPS
from models.storage.migrations.step import Step
from models.storage.sqlite.tables import VERSION_3

APPLICATION_ID: Final = 0x42617950
"""ASCII "BayP", at byte 68 of every study file."""


@dataclass(frozen=True)
class Layout:
    """What a study file of one version looks like.

    Attributes:
        version: Its number, at byte 60 of the file.
        definitions: The SQL that creates it.
        steps: How files of older versions are brought up to it.
    """

    version: int
    definitions: tuple[str, ...]
    steps: Mapping[int, Step] = field(default_factory=dict)

    def definitions_of(self, version: int) -> tuple[str, ...] | None:
        """Return the SQL that created a file of this version or an older one, or None for no such version."""
        if version == self.version:
            return self.definitions
        step = self.steps.get(version + 1)
        return step.definitions if step is not None else None


CURRENT: Final = Layout(3, VERSION_3, STEPS)


def create_tables(connection: sqlite3.Connection, layout: Layout) -> None:
    """Make an empty database a study file without rows."""
    for definition in layout.definitions:
        connection.execute(definition)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {layout.version}")


def check_tables(connection: sqlite3.Connection, definitions: tuple[str, ...], path: Path) -> None:
    """Check that a file holds the tables that BayPath made, each as it was made, and nothing else.

    Raises:
        ForeignContentError: There is something else, or something was redefined.
        SpoiltFileError: Something is missing.
    """
    with closing(sqlite3.connect(":memory:")) as model:
        for definition in definitions:
            model.execute(definition)
        expected = _objects(model)
    found = _objects(connection)
    for thing, made in found.items():
        if expected.get(thing) != made:
            raise ForeignContentError(path=str(path), name=thing[1])
    for thing in expected:
        if thing not in found:
            raise SpoiltFileError(path=str(path), detail=thing[1])


def _objects(connection: sqlite3.Connection) -> dict[tuple[str, str], tuple[str, str | None]]:
    """Return tables, indexes, views and triggers by type and name: what each belongs to and its definition."""
    rows = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema")
    return {(kind, name): (table, sql) for kind, name, table, sql in rows}
