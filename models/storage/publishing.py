"""Files that appear whole or not at all."""

from __future__ import annotations

import errno
import os
import secrets
import shutil
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from models.errors import Clause
from models.storage.faults import DiskFullError, NoSuchFolderError, NotWritableError, PathTakenError, WriteFailedError


@contextmanager
def whole_file(path: Path, *, overwrite: bool = False) -> Iterator[Path]:
    """Give a path beside `path` to write to; what was written there stands at `path` afterwards, safe on disk.

    If the block fails, or the machine does, `path` is as it was before.

    Raises:
        NoSuchFolderError: The folder does not exist.
        PathTakenError: Something stands at `path`, and `overwrite` is False.
        DiskFullError: There is no room.
        NotWritableError: The file or the folder may not be written.
        WriteFailedError: The disk did not take it.
    """
    _check_place(path, overwrite=overwrite)
    draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        yield draft
        _flush(draft)
        if overwrite:
            if path.exists():
                shutil.copymode(path, draft)  # Who might read the old one may read the new one, and nobody else.
            draft.replace(path)
        else:
            _put_where_nothing_is(draft, path)
        _flush_folder(path.parent)
    except OSError as error:
        raise write_fault(error, path) from error
    finally:
        draft.unlink(missing_ok=True)


def write_fault(error: OSError, path: Path) -> DiskFullError | NotWritableError | WriteFailedError:
    """Return what the system's error means for a person who writes to `path`."""
    if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return DiskFullError(path=str(path))
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return NotWritableError(path=str(path))
    return WriteFailedError(path=str(path), detail=_trouble(error))


_TROUBLES: Final[Mapping[int, str]] = {
    errno.EIO: "disk_trouble",
    errno.ENODEV: "disk_gone",
    errno.ENXIO: "disk_gone",
    errno.ENOENT: "disk_gone",
    errno.ENAMETOOLONG: "name_too_long",
    errno.EISDIR: "is_a_folder",
    errno.ENOTDIR: "no_folder",
    errno.EBUSY: "in_use",
    errno.ETXTBSY: "in_use",
    errno.ETIMEDOUT: "network_lost",
    errno.ENETDOWN: "network_lost",
    errno.ENETUNREACH: "network_lost",
    errno.EHOSTUNREACH: "network_lost",
    errno.ESTALE: "network_lost",
}


def _trouble(error: OSError) -> Clause:
    """Return what the system says, in words of ours: its own are in whatever language the system speaks."""
    key = _TROUBLES.get(error.errno or 0)
    return Clause(key) if key else Clause("system_error", number=error.errno or type(error).__name__)


def _check_place(path: Path, *, overwrite: bool) -> None:
    try:
        if not path.parent.is_dir():
            raise NoSuchFolderError(path=str(path.parent))
        if not overwrite and path.exists():
            raise PathTakenError(path=str(path))
    except OSError as error:  # Above a folder that we may not look into.
        raise write_fault(error, path) from error


def _put_where_nothing_is(draft: Path, path: Path) -> None:
    try:
        # Unlike a rename, a link never replaces what somebody has put there in between.
        os.link(draft, path)
    except FileExistsError as error:
        raise PathTakenError(path=str(path)) from error
    except OSError as error:  # The disk knows no links: sticks, some network folders.
        if path.exists():
            raise PathTakenError(path=str(path)) from error
        draft.rename(path)


def _flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _flush_folder(folder: Path) -> None:
    if sys.platform == "win32":  # Folders cannot be opened there; NTFS keeps its own journal of names.
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
