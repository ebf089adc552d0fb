"""Files of older versions; versions that nobody wrote yet stand in for those to come."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from models.panel.rounds import BallotKey
from models.problem.criteria import GOAL
from models.storage.faults import ForeignContentError, NewerFileError, OlderFileError, PathTakenError, SpoiltFileError
from models.storage.files import create_store, open_store
from models.storage.migrations import STEPS
from models.storage.migrations.step import Step
from models.storage.sqlite.row_checks import checksum
from models.storage.sqlite.schema import CURRENT, Layout
from models.storage.sqlite.tables import VERSION_3
from models.text import Text
from tests.models.storage.studies import small_study

OLD_FILES = Path(__file__).parents[3] / "data" / "old_files"

NOTES = "CREATE TABLE notes (id TEXT PRIMARY KEY) STRICT"
VERSION_4 = (*(sql.replace("CHECK (value <> '')", "CHECK (length(value) > 1)") for sql in VERSION_3), NOTES)


def to_4(connection: sqlite3.Connection) -> None:
    """Redefine every table of rows, add one, and rewrite a row: all that a step may have to do."""
    for table, definition in zip(tables(connection), VERSION_4, strict=False):
        connection.execute(f"ALTER TABLE {table} RENAME TO old_{table}")
        connection.execute(definition)
        connection.execute(f"INSERT INTO {table} SELECT * FROM old_{table}")  # noqa: S608 (our own names)
    for table in tables(connection):
        if table.startswith("old_"):
            connection.execute(f"DROP TABLE {table}")
    connection.execute(NOTES)
    position, value = connection.execute("SELECT position, value FROM experts WHERE id = 'E1'").fetchone()
    value = value.replace('"weight":1.0', '"weight":4.0')
    connection.execute(
        "UPDATE experts SET value = ?, checksum = ? WHERE id = 'E1'",
        (value, checksum(["E1"], position, value.encode())),
    )


def to_5(connection: sqlite3.Connection) -> None:
    connection.execute("DROP TABLE notes")


def tables(connection: sqlite3.Connection) -> list[str]:
    found = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid")
    return [name for (name,) in found]


def next_layout(upgrade: Callable[[sqlite3.Connection], None]) -> Layout:
    return Layout(4, VERSION_4, {**STEPS, 4: Step(VERSION_3, upgrade)})


LAYOUT_4 = next_layout(to_4)
LAYOUT_5 = Layout(5, VERSION_4[:-1], {**STEPS, 4: Step(VERSION_3, to_4), 5: Step(VERSION_4, to_5)})


def version(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


@pytest.mark.parametrize("layout", [LAYOUT_4, LAYOUT_5])
def test_an_older_file_is_brought_up_to_date_step_by_step(study_file: Path, layout: Layout) -> None:
    with open_store(study_file, layout=layout) as store:
        assert store.load().panel.experts["E1"].weight == 4.0
        assert store.load().ratings == small_study().ratings
        store.verify_journal()
    assert version(study_file) == layout.version
    with open_store(study_file, layout=layout) as store:
        assert store.load().panel.experts["E1"].weight == 4.0
    with pytest.raises(NewerFileError) as caught:
        open_store(study_file)
    assert caught.value.where == {"path": str(study_file), "found": layout.version, "known": 3}


def test_the_old_file_is_kept_beside_the_new_one_under_a_name_that_is_free(study_file: Path) -> None:
    taken = study_file.with_name("study.version-3.baypath")
    taken.write_bytes(b"precious")
    open_store(study_file, layout=LAYOUT_4).close()
    assert taken.read_bytes() == b"precious"
    with open_store(study_file.with_name("study.version-3-2.baypath")) as backup:
        assert backup.load() == small_study()
    assert len(list(study_file.parent.iterdir())) == 3


def test_reading_an_older_file_leaves_it_old(study_file: Path) -> None:
    before = study_file.read_bytes()
    with open_store(study_file, read_only=True, layout=LAYOUT_5) as store:
        assert store.load().panel.experts["E1"].weight == 4.0
        assert [entry.author for entry in store.journal()] == ["founder"]
    assert study_file.read_bytes() == before
    assert list(study_file.parent.iterdir()) == [study_file]


def loses_a_table(connection: sqlite3.Connection) -> None:
    to_4(connection)
    connection.execute("DROP TABLE notes")


def loses_ballots(connection: sqlite3.Connection) -> None:
    to_4(connection)
    connection.execute("DELETE FROM rating_ballots")


def forgets_a_checksum(connection: sqlite3.Connection) -> None:
    to_4(connection)
    connection.execute("UPDATE experts SET value = replace(value, '4.0', '5.0')")


def makes_nonsense(connection: sqlite3.Connection) -> None:
    to_4(connection)
    connection.execute("DELETE FROM bodies WHERE id = 'B1'")


def stumbles(connection: sqlite3.Connection) -> None:
    to_4(connection)
    connection.execute("INSERT INTO nowhere VALUES (1)")


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize("upgrade", [loses_a_table, loses_ballots, forgets_a_checksum, makes_nonsense, stumbles])
def test_a_step_that_fails_leaves_the_file_byte_for_byte_as_it_was(
    study_file: Path, upgrade: Callable[[sqlite3.Connection], None], *, read_only: bool
) -> None:
    before = study_file.read_bytes()
    with pytest.raises(OlderFileError) as caught:
        open_store(study_file, read_only=read_only, layout=next_layout(upgrade))
    assert caught.value.where == {"path": str(study_file), "found": 3, "known": 4}
    assert study_file.read_bytes() == before
    assert list(study_file.parent.iterdir()) == [study_file]


def test_when_the_last_of_several_steps_fails_the_first_are_taken_back_too(study_file: Path) -> None:
    before = study_file.read_bytes()
    layout = Layout(5, VERSION_4[:-1], {**STEPS, 4: Step(VERSION_3, to_4), 5: Step(VERSION_4, stumbles)})
    with pytest.raises(OlderFileError):
        open_store(study_file, layout=layout)
    assert study_file.read_bytes() == before
    assert version(study_file) == 3


def test_a_defect_in_a_step_is_not_blamed_on_the_file(study_file: Path) -> None:
    def defect(connection: sqlite3.Connection) -> None:
        to_4(connection)
        raise ZeroDivisionError

    before = study_file.read_bytes()
    with pytest.raises(ZeroDivisionError):
        open_store(study_file, layout=next_layout(defect))
    assert study_file.read_bytes() == before
    assert list(study_file.parent.iterdir()) == [study_file]


def test_no_step_is_run_on_an_older_file_with_foreign_content(study_file: Path) -> None:
    with closing(sqlite3.connect(study_file)) as connection:
        connection.execute("CREATE TRIGGER spy AFTER UPDATE ON experts BEGIN DELETE FROM ratings; END")
    before = study_file.read_bytes()
    with pytest.raises(ForeignContentError):
        open_store(study_file, layout=LAYOUT_4)
    assert study_file.read_bytes() == before


def test_where_no_backup_can_be_written_nothing_is_brought_up_to_date(
    study_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def taken(*_: object, **__: object) -> None:
        raise PathTakenError(path="backup")

    before = study_file.read_bytes()
    monkeypatch.setattr("models.storage.sqlite.opening.write_copy", taken)
    with pytest.raises(PathTakenError):
        open_store(study_file, layout=LAYOUT_4)
    assert study_file.read_bytes() == before


def test_every_version_since_the_first_has_its_step_and_an_old_file_that_still_opens(tmp_path: Path) -> None:
    assert sorted(STEPS) == list(range(2, CURRENT.version + 1))
    for number in range(1, CURRENT.version + 1):
        path = tmp_path / f"version_{number}.baypath"
        shutil.copy(OLD_FILES / path.name, path)
        with open_store(path) as store:
            study = store.load()
            assert study.frame.name == Text("Services", "服务", "服務")
            assert list(study.criteria.criteria) == ["C2", "C1", "C11", "C12", "C13"]
            assert study.comparisons[BallotKey("R2", "E2")].ratio(GOAL, "C2", "C1") == 3.0
            assert study.ratings[BallotKey("R1", "E1")].ratings["I02"] == {"C11": 9, "C2": None}
            assert study.frame.source.en == "invented “here”"
            snapshots = store.snapshots()
            assert len(snapshots) == (number > 1)
            assert all(store.snapshot(one.id).frame == study.frame for one in snapshots)
            assert [entry.author for entry in store.journal()] == ["founder", "Chan 陳", "Chan 陳"]
            store.verify_journal()
        assert version(path) == CURRENT.version


def test_what_is_damaged_in_an_older_file_stays_damaged_instead_of_being_sealed_anew(tmp_path: Path) -> None:
    path = tmp_path / "version_2.baypath"
    shutil.copy(OLD_FILES / path.name, path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE snapshots SET checksum = checksum - 1")
    with open_store(path) as store, pytest.raises(SpoiltFileError):
        store.snapshot(store.snapshots()[0].id)
    shutil.copy(OLD_FILES / path.name, path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE singletons SET value = replace(value, 'Services', 'Service') WHERE part = 'frame'")
    with pytest.raises(OlderFileError) as caught:
        open_store(path)
    assert isinstance(caught.value.__cause__, SpoiltFileError)


def test_new_files_are_of_the_current_version(tmp_path: Path) -> None:
    create_store(tmp_path / "study.baypath", small_study()).close()
    assert version(tmp_path / "study.baypath") == CURRENT.version
