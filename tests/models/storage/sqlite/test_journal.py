from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from models.editing.document import Document
from models.editing.kinds import EditKind
from models.edits.ratings import set_rating
from models.storage.faults import JournalBrokenError
from models.storage.files import open_store


@pytest.fixture
def edited_file(study_file: Path) -> Path:
    """A study with five entries in its journal."""
    with open_store(study_file) as store:
        document = Document(store.load())
        for rating in (1, 2, 3, 4):
            edit = partial(set_rating, expert="E1", initiative="I02", leaf="C11", rating=rating)
            changes = document.edit(EditKind.SET_RATING, edit)
            assert changes is not None
            store.apply(changes, "Chan")
    return study_file


@pytest.mark.parametrize(
    ("tampering", "revision"),
    [
        ("UPDATE journal SET author = 'Wong' WHERE revision = 3", 3),
        ("UPDATE journal SET time = '2020-01-01T00:00:00.000+00:00' WHERE revision = 1", 1),
        ("UPDATE journal SET patch = replace(patch, '3', '9') WHERE revision = 4", 4),
        ("UPDATE journal SET kind = 'set_pin', hash = randomblob(32) WHERE revision = 5", 5),
        ("DELETE FROM journal WHERE revision = 2", 2),
        ("DELETE FROM journal WHERE revision = 1", 1),
        ("UPDATE journal SET revision = 9 WHERE revision = 5", 5),
    ],
)
def test_an_entry_that_was_tampered_with_is_found(edited_file: Path, tampering: str, revision: int) -> None:
    with closing(sqlite3.connect(edited_file, isolation_level=None)) as connection:
        connection.execute(tampering)
    with open_store(edited_file) as store:
        with pytest.raises(JournalBrokenError) as caught:
            store.verify_journal()
        assert caught.value.where == {"path": str(edited_file), "revision": revision}


@pytest.mark.parametrize("column", ["time", "parts", "patch"])
def test_an_entry_that_cannot_be_read_is_named(edited_file: Path, column: str) -> None:
    with closing(sqlite3.connect(edited_file, isolation_level=None)) as connection:
        connection.execute(f"UPDATE journal SET {column} = 'nonsense' WHERE revision = 4")  # noqa: S608 (our own names)
    with open_store(edited_file) as store:
        with pytest.raises(JournalBrokenError) as caught:
            store.journal()
        assert caught.value.where["revision"] == 4
        assert len(store.changes_since(4)) == 1


def test_an_edit_that_later_programs_no_longer_know_stays_in_the_journal(edited_file: Path) -> None:
    with closing(sqlite3.connect(edited_file, isolation_level=None)) as connection:
        connection.execute("UPDATE journal SET kind = 'set_mood' WHERE revision = 4")
    with open_store(edited_file, read_only=True) as store:
        assert [entry.kind for entry in store.changes_since(2)] == ["set_rating", "set_mood", "set_rating"]


def test_every_earlier_answer_stays_in_the_journal(edited_file: Path) -> None:
    with open_store(edited_file, read_only=True) as store:
        patches = [entry.patch["ratings"]["R2"]["E1"]["I02"] for entry in store.changes_since(1)]
    assert patches == [
        ["+", {"ratings": {"C11": 1}}],
        {"ratings": {"C11": ["~", 1, 2]}},
        {"ratings": {"C11": ["~", 2, 3]}},
        {"ratings": {"C11": ["~", 3, 4]}},
    ]
