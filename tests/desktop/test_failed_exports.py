"""A workbook or a report that cannot be written: one sentence, the old file whole, nothing left beside it."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.blueprint_export import write_workbook
from desktop.reporting.report import write_out
from desktop.wording import sentence
from models.computing.results import Results
from models.errors import InputError
from models.exchange.report.content import ReportContent
from models.text import Script
from models.weighting.panel_agreement import AGREEMENT
from tests.models.exchange.workbook.workbooks import content
from tests.models.storage.permissions import ordinary_user

Write = Callable[[Path], None]


def as_workbook(path: Path) -> None:
    write_workbook(content(), path, overwrite=True)


def as_report(path: Path) -> None:
    shown = content()
    write_out(ReportContent(shown, Results().get(AGREEMENT, shown.study)), path, overwrite=True)


@pytest.fixture(params=[as_workbook, as_report], ids=["workbook", "report"])
def write(request: pytest.FixtureRequest) -> Write:
    found: Write = request.param
    return found


def refused(write: Write, path: Path) -> str:
    with pytest.raises(InputError) as caught:
        write(path)
    said = sentence(caught.value, None, Script.EN)
    assert str(path) in said
    assert "{" not in said
    return said


def test_a_full_disk(write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "old"
    path.write_text("the old one", encoding="utf-8")

    def half(draft: Path, whole: bytes) -> int:
        with draft.open("wb") as file:
            file.write(whole[: len(whole) // 2])
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Path, "write_bytes", half)
    assert "no room left on the disk" in refused(write, path)
    assert path.read_text(encoding="utf-8") == "the old one"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_may_only_be_read(write: Write, tmp_path: Path) -> None:
    path = tmp_path / "old"
    path.write_text("the old one", encoding="utf-8")
    tmp_path.chmod(0o500)
    try:
        with ordinary_user():
            refused(write, path)
    finally:
        tmp_path.chmod(0o700)
    assert path.read_text(encoding="utf-8") == "the old one"
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_is_open_elsewhere(write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "old"
    path.write_text("open in Excel", encoding="utf-8")

    def held(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    monkeypatch.setattr(Path, "replace", held)
    monkeypatch.setattr(os, "replace", held)
    refused(write, path)
    assert path.read_text(encoding="utf-8") == "open in Excel"
    assert list(tmp_path.iterdir()) == [path]
