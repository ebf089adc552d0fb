from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from desktop.wording import sentence
from models.errors import InputError
from models.storage.faults import DiskFullError, NoSuchFolderError, NotWritableError, PathTakenError, WriteFailedError
from models.storage.publishing import whole_file, write_fault
from models.text import Script


def test_a_file_appears_when_it_is_whole_and_not_before(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    with whole_file(path) as draft:
        draft.write_text("half", encoding="utf-8")
        assert not path.exists()
        draft.write_text("half and half", encoding="utf-8")
    assert path.read_text(encoding="utf-8") == "half and half"
    assert list(tmp_path.iterdir()) == [path]


def test_a_failure_leaves_what_was_there(tmp_path: Path) -> None:
    def fail_half_way() -> None:
        with whole_file(path, overwrite=True) as draft:
            draft.write_text("half", encoding="utf-8")
            raise ZeroDivisionError

    path = tmp_path / "report.txt"
    path.write_text("old", encoding="utf-8")
    with pytest.raises(ZeroDivisionError):
        fail_half_way()
    assert path.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_what_somebody_put_there_meanwhile_is_kept(tmp_path: Path) -> None:
    def come_second() -> None:
        with whole_file(path) as draft:
            draft.write_text("ours", encoding="utf-8")
            path.write_text("theirs", encoding="utf-8")

    path = tmp_path / "report.txt"
    with pytest.raises(PathTakenError):
        come_second()
    assert path.read_text(encoding="utf-8") == "theirs"


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(NoSuchFolderError) as caught, whole_file(tmp_path / "nowhere" / "report.txt"):
        pytest.fail("there is nowhere to write")
    assert caught.value.where == {"path": str(tmp_path / "nowhere")}


@pytest.mark.parametrize(
    ("number", "meaning"),
    [
        (errno.ENOSPC, DiskFullError),
        (errno.EDQUOT, DiskFullError),
        (errno.EACCES, NotWritableError),
        (errno.EROFS, NotWritableError),
        (errno.EIO, WriteFailedError),
    ],
)
def test_the_system_s_errors_are_told_apart(number: int, meaning: type[InputError]) -> None:
    fault = write_fault(OSError(number, os.strerror(number)), Path("report.txt"))
    assert type(fault) is meaning
    assert fault.where["path"] == "report.txt"


@pytest.mark.parametrize("script", Script)
@pytest.mark.parametrize("number", [errno.EIO, errno.EISDIR, errno.ESTALE, errno.ENOEXEC])
def test_what_the_system_says_is_said_in_the_reader_s_language(number: int, script: Script) -> None:
    said = sentence(write_fault(OSError(number, os.strerror(number)), Path("表.txt")), None, script)
    assert os.strerror(number) not in said
    assert "clause." not in said
    if script is not Script.EN:
        assert not set(said.replace("表.txt", "")) & set("abcdefghijklmnopqrstuvwxyz")
