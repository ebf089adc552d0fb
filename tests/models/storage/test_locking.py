from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

import models.storage.locking
from models.storage.faults import AlreadyOpenError, NoSuchFolderError, NotLockableError, NotWritableError
from models.storage.locking import SUFFIX, FileLock, Holder
from tests.models.storage.permissions import ordinary_user

HOLD_UNTIL_KILLED = """
import sys
from pathlib import Path
from models.storage.locking import FileLock
lock = FileLock.acquire(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def test_what_is_held_cannot_be_had_twice_and_can_be_had_again(tmp_path: Path) -> None:
    guarded = tmp_path / "study.baypath"
    lock = FileLock.acquire(guarded)
    with pytest.raises(AlreadyOpenError):
        FileLock.acquire(guarded)
    lock.release()
    lock.release()
    assert list(tmp_path.iterdir()) == []
    FileLock.acquire(guarded).release()


def test_the_holder_is_named(tmp_path: Path) -> None:
    guarded = tmp_path / "study.baypath"
    lock = FileLock.acquire(guarded)
    here = Holder.here()
    with pytest.raises(AlreadyOpenError) as caught:
        FileLock.acquire(guarded)
    lock.release()
    since = caught.value.where.pop("since")
    assert caught.value.where == {"path": str(guarded), "user": here.user, "host": here.host}
    assert datetime.fromisoformat(str(since)).astimezone(UTC) <= datetime.now(UTC)


def test_a_holder_that_has_not_written_its_name_yet_holds_all_the_same(tmp_path: Path) -> None:
    guarded = tmp_path / "study.baypath"
    lock = FileLock.acquire(guarded)
    guarded.with_name(guarded.name + SUFFIX).write_bytes(b"")
    with pytest.raises(AlreadyOpenError) as caught:
        FileLock.acquire(guarded)
    lock.release()
    assert caught.value.where == {"path": str(guarded), "user": "", "host": "", "since": ""}


def test_the_death_of_the_holder_frees_what_it_held(tmp_path: Path) -> None:
    guarded = tmp_path / "study.baypath"
    command = [sys.executable, "-c", HOLD_UNTIL_KILLED, str(guarded)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(AlreadyOpenError):
            FileLock.acquire(guarded)
        holder.kill()
        holder.wait()
        assert guarded.with_name(guarded.name + SUFFIX).exists()
        FileLock.acquire(guarded).release()


def test_a_lock_on_a_file_that_the_last_holder_has_just_removed_is_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    guarded = tmp_path / "study.baypath"
    sidecar = guarded.with_name(guarded.name + SUFFIX)
    hold, tries = models.storage.locking._hold, []

    def overtaken(descriptor: int) -> None:
        tries.append(descriptor)
        if len(tries) == 1:
            sidecar.unlink()
        hold(descriptor)

    monkeypatch.setattr(models.storage.locking, "_hold", overtaken)
    lock = FileLock.acquire(guarded)
    with pytest.raises(AlreadyOpenError):
        FileLock.acquire(guarded)
    lock.release()
    assert len(tries) == 3


def test_a_folder_without_locks_is_told_from_a_file_that_is_held(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unsupported(descriptor: int) -> None:
        raise OSError(95, os.strerror(95))

    monkeypatch.setattr(models.storage.locking, "_hold", unsupported)
    with pytest.raises(NotLockableError):
        FileLock.acquire(tmp_path / "study.baypath")


def test_a_folder_that_may_not_be_written_or_does_not_exist_is_named(read_only_file: Path) -> None:
    folder = read_only_file.parent
    with ordinary_user(), pytest.raises(NotWritableError) as refused:
        FileLock.acquire(folder / "new.baypath")
    assert refused.value.where == {"path": str(folder / "new.baypath")}
    with pytest.raises(NoSuchFolderError) as missing:
        FileLock.acquire(folder / "nowhere" / "new.baypath")
    assert missing.value.where == {"path": str(folder / "nowhere")}


def test_someone_without_a_name_can_hold_a_lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def nameless() -> str:
        raise KeyError

    monkeypatch.setattr("getpass.getuser", nameless)
    FileLock.acquire(tmp_path / "study.baypath").release()
    assert Holder.here().user == ""
