"""A workbook is written whole or not at all, and a file that is there stays whole until the new one is."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from desktop.blueprint_export import write_workbook
from models.errors import Clause
from models.exchange.workbook.content import WorkbookContent
from models.exchange.workbook.sheet import NotANumberError
from models.storage.faults import DiskFullError, NoSuchFolderError, NotWritableError, PathTakenError, WriteFailedError
from models.text import Text
from tests.models.exchange.workbook.workbooks import content, reopened, small_study, with_initiative
from tests.models.storage.permissions import ordinary_user


@pytest.fixture(scope="module")
def shown() -> WorkbookContent:
    return content()


def test_a_workbook_is_written_and_nothing_beside_it(shown: WorkbookContent, tmp_path: Path) -> None:
    path = tmp_path / "深港 blueprint.xlsx"
    write_workbook(shown, path)
    assert list(tmp_path.iterdir()) == [path]
    assert "sheet.summary" in reopened(path.read_bytes()).sheetnames


def test_a_file_that_is_there_is_kept_unless_it_may_be_replaced(shown: WorkbookContent, tmp_path: Path) -> None:
    path = tmp_path / "blueprint.xlsx"
    path.write_text("mine", encoding="utf-8")
    with pytest.raises(PathTakenError) as caught:
        write_workbook(shown, path)
    assert caught.value.where == {"path": str(path)}
    assert path.read_text(encoding="utf-8") == "mine"
    write_workbook(shown, path, overwrite=True)
    assert reopened(path.read_bytes()).sheetnames[0] == "sheet.summary"
    assert list(tmp_path.iterdir()) == [path]


def test_a_replaced_file_keeps_who_may_read_it(shown: WorkbookContent, tmp_path: Path) -> None:
    path = tmp_path / "blueprint.xlsx"
    path.touch()
    path.chmod(0o600)
    before = path.stat().st_mode
    write_workbook(shown, path, overwrite=True)
    assert path.stat().st_mode == before


def test_a_missing_folder_is_named(shown: WorkbookContent, tmp_path: Path) -> None:
    path = tmp_path / "gone" / "blueprint.xlsx"
    with pytest.raises(NoSuchFolderError) as caught:
        write_workbook(shown, path)
    assert caught.value.where == {"path": str(path.parent)}
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_may_not_be_written_to_is_named(shown: WorkbookContent, tmp_path: Path) -> None:
    path = tmp_path / "blueprint.xlsx"
    tmp_path.chmod(0o500)
    try:
        with ordinary_user(), pytest.raises(NotWritableError) as caught:
            write_workbook(shown, path)
    finally:
        tmp_path.chmod(0o700)
    assert caught.value.where == {"path": str(path)}
    assert list(tmp_path.iterdir()) == []


def test_a_folder_in_the_files_place_is_named(shown: WorkbookContent, tmp_path: Path) -> None:
    path = tmp_path / "blueprint.xlsx"
    (path / "inside").mkdir(parents=True)
    with pytest.raises(WriteFailedError) as caught:
        write_workbook(shown, path, overwrite=True)
    assert caught.value.where == {"path": str(path), "detail": Clause("is_a_folder")}
    assert [one.name for one in tmp_path.iterdir()] == ["blueprint.xlsx"]


def test_a_full_disk_is_named_and_leaves_the_old_file_whole(
    shown: WorkbookContent, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "blueprint.xlsx"
    path.write_text("the old one", encoding="utf-8")
    writing = Path.write_bytes

    def full(draft: Path, whole: bytes) -> int:
        writing(draft, whole[: len(whole) // 2])
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(DiskFullError) as caught:
        write_workbook(shown, path, overwrite=True)
    assert caught.value.where == {"path": str(path)}
    assert path.read_text(encoding="utf-8") == "the old one"
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_another_program_holds_is_named_and_left_whole(
    shown: WorkbookContent, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "blueprint.xlsx"
    path.write_text("open in Excel", encoding="utf-8")

    def held(draft: Path, target: Path) -> Path:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    monkeypatch.setattr(Path, "replace", held)
    with pytest.raises(NotWritableError) as caught:
        write_workbook(shown, path, overwrite=True)
    assert caught.value.where == {"path": str(path)}
    assert path.read_text(encoding="utf-8") == "open in Excel"
    assert list(tmp_path.iterdir()) == [path]


def test_a_figure_that_is_no_number_writes_nothing_and_leaves_the_old_file_whole(tmp_path: Path) -> None:
    path = tmp_path / "blueprint.xlsx"
    path.write_text("the old one", encoding="utf-8")
    study = with_initiative(small_study(), "I01", figures={"baseline": float("nan")})
    with pytest.raises(NotANumberError):
        write_workbook(content(study), path, overwrite=True)
    assert path.read_text(encoding="utf-8") == "the old one"
    assert list(tmp_path.iterdir()) == [path]


def test_the_workbook_says_what_it_is(shown: WorkbookContent) -> None:
    from models.exchange.workbook.write import workbook_bytes

    about = reopened(workbook_bytes(shown)).properties
    assert about.title == "sheet.blueprint.title"
    assert about.subject == str(Text("What first?"))
    assert about.creator == "BayPath"
    assert about.keywords == "workbook.keywords"
    assert about.description == "term.blue.draft_for_comment"
    assert str(about.created) == "2025-03-04 15:06:00"
