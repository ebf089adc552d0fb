"""A file is told from another at a glance, and handed to whoever opens its kind."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import QMimeData, QObject, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from desktop.shell.dropping import Dropping, Kind, NotOpenableError, kind_of
from desktop.shell.main_window import MainWindow
from desktop.targets import sample_study
from models.storage.files import create_store


def workbook(path: Path, *sheets: str) -> Path:
    book = Workbook()
    for name in sheets:
        book.create_sheet(name)
    book.save(path)
    return path


def test_files_are_told_apart(tmp_path: Path) -> None:
    assert kind_of(tmp_path / "a.BAYPATH") is Kind.STUDY
    assert kind_of(tmp_path / "a.json") is Kind.STUDY
    assert kind_of(tmp_path / "a.csv") is Kind.TABLE
    assert kind_of(tmp_path / "a.pdf") is None
    assert kind_of(workbook(tmp_path / "table.xlsx", "Data")) is Kind.TABLE
    assert kind_of(workbook(tmp_path / "blueprint.xlsx", "Tasks", "_baypath")) is Kind.BLUEPRINT
    ballot = Workbook()
    ballot.create_sheet("_baypath").cell(1, 1).value = "baypath-ballot"
    ballot.save(tmp_path / "ballot.xlsx")
    assert kind_of(tmp_path / "ballot.xlsx") is Kind.BALLOTS
    (tmp_path / "broken.xlsx").write_bytes(b"PK no zip")
    assert kind_of(tmp_path / "broken.xlsx") is Kind.TABLE


def test_a_real_ballot_and_a_real_blueprint_are_told_apart(tmp_path: Path) -> None:
    from desktop.ballots import new_ballot_key, write_ballots
    from desktop.blueprint_export import write_blueprint
    from models.edits.rounds import set_ballot_key
    from models.text import Script

    study = set_ballot_key(sample_study("hetao"), new_ballot_key())
    ballots = write_ballots(study, tmp_path / "ballots", Script.EN, ["SZ-01"])
    assert [kind_of(path) for path in ballots] == [Kind.BALLOTS]
    write_blueprint(sample_study("hetao"), tmp_path / "plan.xlsx", Script.EN)
    assert kind_of(tmp_path / "plan.xlsx") is Kind.BLUEPRINT


def test_all_files_of_the_first_known_kind_are_handed_over_together(tmp_path: Path) -> None:
    taken: list[list[str]] = []
    dropping = Dropping(QObject())
    dropping.opens(Kind.TABLE, lambda paths: taken.append([path.name for path in paths]))
    dropping.drop([tmp_path / "x.pdf", tmp_path / "a.csv", tmp_path / "s.json", tmp_path / "b.csv"])
    assert taken == [["a.csv", "b.csv"]]
    with pytest.raises(NotOpenableError):
        dropping.drop([tmp_path / "s.json"])


def drop(window: MainWindow, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, buttons, keys))


def test_a_study_that_is_dropped_is_opened(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "bay.baypath"
    create_store(path, sample_study("house")).close()
    drop(window, path)
    assert window.view is not None
    assert window.view.opened.path == path
    drop(window, tmp_path / "picture.pdf")
    assert "picture.pdf" in window.view.message.text
