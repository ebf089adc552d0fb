"""Study files: made, opened and copied."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from models.storage.faults import NoSuchFileError, PathTakenError
from models.storage.locking import FileLock
from models.storage.publishing import write_fault
from models.storage.sqlite.creating import create_file
from models.storage.sqlite.identity import check_identity
from models.storage.sqlite.opening import open_file
from models.storage.sqlite.schema import CURRENT, Layout
from models.storage.sqlite.store import SqliteStore
from models.storage.store import Store
from models.study import Study

SUFFIX: Final = ".baypath"


def create_store(path: Path, study: Study, author: str = "") -> SqliteStore:
    """Write a study to a new file and open it.

    Raises:
        PathTakenError: Something stands at `path` already; it is as it was.
        InputError: The file cannot be written; there is no trace of it then.
    """
    path = _resolved(path)
    try:
        taken = path.exists()
    except OSError as error:
        raise write_fault(error, path) from error
    if taken:
        raise PathTakenError(path=str(path))
    lock = FileLock.acquire(path)
    try:
        create_file(path, study, author)
        return SqliteStore(path, open_file(path), lock)
    except BaseException:
        lock.release()
        raise


def open_store(path: Path, *, read_only: bool = False, layout: Layout = CURRENT) -> SqliteStore:
    """Open a study file, after every check that can be made of it; one that is refused stays byte for byte as it was.

    Args:
        path: The file.
        read_only: Change nothing, and do not mind who else has it open.
        layout: What a file of the current version looks like.

    Raises:
        NoSuchFileError: There is none.
        NotAStudyFileError: Something else wrote it.
        NewerFileError: A newer BayPath wrote it.
        AlreadyOpenError: Somebody else has it open for writing; open it read only, then.
        InputError: It is damaged, may not be written, or contradicts itself.
    """
    path = _resolved(path)
    check_identity(path, layout.version)  # Before there is a lock: beside what is not ours, nothing is left even then.
    if read_only:
        return SqliteStore(path, open_file(path, read_only=True, layout=layout), None)
    lock = FileLock.acquire(path)
    try:
        return SqliteStore(path, open_file(path, layout=layout), lock)
    except BaseException:
        lock.release()
        raise


def _resolved(path: Path) -> Path:
    """Return where a path leads, so that one file has one lock whatever it is called."""
    try:
        return path.resolve()
    except (OSError, RuntimeError) as error:  # Links that lead back to themselves.
        raise NoSuchFileError(path=str(path)) from error


def save_copy(store: Store, path: Path, *, overwrite: bool = False) -> None:
    """Write all that a store holds to another file; the file appears whole or not at all.

    Raises:
        PathTakenError: Something stands at `path`, and `overwrite` is False.
        AlreadyOpenError: Somebody has the file at `path` open, perhaps this very store.
        InputError: The copy cannot be written.
    """
    path = _resolved(path)
    lock = FileLock.acquire(path)
    try:
        store.write_copy(path, overwrite=overwrite)
    finally:
        lock.release()


def create_untitled(folder: Path, study: Study, author: str = "") -> SqliteStore:
    """Write a study that has no name yet to a new file in `folder`, which is made where it is missing.

    Raises:
        InputError: It cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise write_fault(error, folder) from error
    number = 1
    while True:
        try:
            return create_store(folder / f"untitled-{number}{SUFFIX}", study, author)
        except PathTakenError:
            number += 1


def untitled_files(folder: Path) -> tuple[Path, ...]:
    """Return the studies without a name that lie in `folder`, the one written to last first."""
    found = [path for path in folder.glob(f"untitled-*{SUFFIX}") if path.is_file()]
    return tuple(sorted(found, key=lambda path: (-path.stat().st_mtime, path.name)))
