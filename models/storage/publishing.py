"""Files that appear whole or not at all."""

from __future__ import annotations

import errno
import os
import secrets
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

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
    if not path.parent.is_dir():
        raise NoSuchFolderError(path=str(path.parent))
    if not overwrite and path.exists():
        raise PathTakenError(path=str(path))
    draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        yield draft
        _flush(draft)
        if overwrite:
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
    return WriteFailedError(path=str(path), detail=error.strerror or type(error).__name__)


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
