"""Rows of a database, without a file around them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from models.editing.document import Changes, Origin
from models.editing.kinds import EditKind
from models.storage.faults import SpoiltFileError
from models.storage.rows.shelves import SHELVES
from models.storage.sqlite.journal_rows import read_entries, verify_lines
from models.storage.sqlite.reading import read_rows
from models.storage.sqlite.schema import CURRENT, create_tables
from models.storage.sqlite.writing import Tip, write_changes
from models.study import EMPTY_STUDY, Study, changed_parts
from tests.models.storage.arbitrary_studies import neighbours, studies
from tests.models.storage.studies import small_study

NOWHERE = Path("nowhere")
NO_TIP = Tip()


@contextmanager
def database() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        create_tables(connection, CURRENT)
        yield connection


def write(connection: sqlite3.Connection, before: Study | None, after: Study, tip: Tip = NO_TIP) -> Tip:
    parts = changed_parts(before or EMPTY_STUDY, after)
    connection.execute("BEGIN")
    tip = write_changes(
        connection, before, Changes(EMPTY_STUDY, after, parts, EditKind.SET_RATING, Origin.EDIT), "", tip
    )
    connection.execute("COMMIT")
    return tip


def orders(study: Study) -> list[Sequence[object]]:
    """Every order that counts."""
    return [
        list(study.frame.sides),
        list(study.criteria.criteria),
        list(study.initiatives.initiatives),
        list(study.initiatives.bodies),
        list(study.indicators.indicators),
        list(study.indicators.measurements),
        list(study.swot.factors),
        list(study.swot.strategies),
        list(study.panel.groups),
        list(study.panel.experts),
        list(study.comparisons),
        list(study.ratings),
        *([*ballot.comparisons] for ballot in study.comparisons.values()),
        *([*answers] for ballot in study.comparisons.values() for answers in ballot.comparisons.values()),
        *([*ballot.ratings] for ballot in study.ratings.values()),
        *([*row] for ballot in study.ratings.values() for row in ballot.ratings.values()),
    ]


@given(studies)
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_any_study_comes_back_as_it_was(study: Study) -> None:
    with database() as connection:
        write(connection, None, study)
        found = read_rows(connection, NOWHERE)
    assert found == study
    assert orders(found) == orders(study)


@given(neighbours())
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_writing_what_differs_leads_from_any_study_to_any_other(both: tuple[Study, Study]) -> None:
    before, after = both
    with database() as connection:
        tip = write(connection, None, before)
        tip = write(connection, before, after, tip)
        found = read_rows(connection, NOWHERE)
        assert found == after
        assert orders(found) == orders(after)
        assert verify_lines(connection, NOWHERE) == tip
        assert [entry.revision for entry in read_entries(connection, NOWHERE, 0)] == [1, 2]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


def test_every_shelf_has_its_table_and_every_table_its_shelf() -> None:
    with database() as connection:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        columns = {table: [row[1] for row in connection.execute(f"PRAGMA table_info({table})")] for table in tables}
    del columns["journal"], columns["snapshots"]
    assert columns == {shelf.name: [*shelf.columns, "position", "value", "checksum"] for shelf in SHELVES}
    assert len(CURRENT.definitions) == len(SHELVES) + 2


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE ratings SET value = replace(value, '9', '8')",
        "UPDATE ratings SET initiative = 'I03' WHERE initiative = 'I01'",
        "UPDATE criteria SET position = position + 5000 WHERE id = 'C1'",
        "UPDATE experts SET checksum = checksum + 1 WHERE id = 'E1'",
    ],
)
def test_a_row_that_is_not_as_it_was_written_is_found_and_named(tampering: str) -> None:
    with database() as connection:
        write(connection, None, small_study())
        connection.execute(tampering)
        with pytest.raises(SpoiltFileError) as caught:
            read_rows(connection, NOWHERE)
    table = tampering.split()[1]
    assert str(caught.value.where["detail"]).startswith(f"{table}/")


def test_a_missing_singleton_is_found_and_named() -> None:
    with database() as connection:
        write(connection, None, small_study())
        connection.execute("DELETE FROM singletons WHERE part = 'plan'")
        with pytest.raises(SpoiltFileError) as caught:
            read_rows(connection, NOWHERE)
    assert caught.value.where["detail"] == "plan"
