"""A new study file."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from models.editing.document import Changes, Origin
from models.editing.kinds import EditKind
from models.storage.publishing import whole_file
from models.storage.sqlite.connection import connect, transaction, write_fault
from models.storage.sqlite.schema import CURRENT, Layout, create_tables
from models.storage.sqlite.writing import Tip, write_changes
from models.study import ALL_PARTS, EMPTY_STUDY, Study


def create_file(path: Path, study: Study, author: str = "", layout: Layout = CURRENT) -> None:
    """Write a study to a file that does not exist yet; the first entry of its journal holds all of it.

    Raises:
        InputError: The file exists, or cannot be written; there is no trace of it then.
    """
    beginning = Changes(EMPTY_STUDY, study, ALL_PARTS, EditKind.REPLACE_STUDY, Origin.EDIT)
    try:
        with whole_file(path) as draft, closing(connect(draft, create=True)) as connection:
            # Nobody sees the draft before it is whole and flushed, so there is nothing to go back to.
            connection.execute("PRAGMA journal_mode = MEMORY")
            connection.execute("PRAGMA synchronous = OFF")
            with transaction(connection, writing=True):
                create_tables(connection, layout)
                write_changes(connection, None, beginning, author, Tip())
    except sqlite3.Error as error:
        raise write_fault(error, path) from error
