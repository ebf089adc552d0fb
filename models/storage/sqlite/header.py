"""The first hundred bytes of a file, read before SQLite may touch it."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Final

from models.storage.faults import (
    NewerFileError,
    NoSuchFileError,
    NotAStudyFileError,
    SpoiltFileError,
    UnreadableFileError,
)
from models.storage.sqlite.schema import APPLICATION_ID

_MAGIC: Final = b"SQLite format 3\0"
_LENGTH: Final = 100
_ROLLBACK_JOURNAL: Final = b"\x01\x01"


def check_header(path: Path, known: int) -> None:
    """Check that a file can be one of ours, without a trace on the disk.

    Args:
        path: The file.
        known: The newest version that can be read.

    Raises:
        NoSuchFileError: There is no such file.
        UnreadableFileError: It may not be read.
        NotAStudyFileError: Something else wrote it.
        NewerFileError: A newer BayPath wrote it.
        SpoiltFileError: It is cut off, or not in the journal mode that BayPath keeps files in.

    References:
        SQLite, Database File Format, section 1.3: https://www.sqlite.org/fileformat2.html
    """
    try:
        with path.open("rb") as file:
            header = file.read(_LENGTH)
    except FileNotFoundError as error:
        raise NoSuchFileError(path=str(path)) from error
    except IsADirectoryError as error:
        raise NotAStudyFileError(path=str(path)) from error
    except OSError as error:
        raise UnreadableFileError(path=str(path)) from error
    if not header.startswith(_MAGIC):
        raise NotAStudyFileError(path=str(path))
    if len(header) < _LENGTH:
        raise SpoiltFileError(path=str(path), detail=f"{len(header)} B")
    version, application = struct.unpack(">I4xI", header[60:72])
    if application != APPLICATION_ID:
        raise NotAStudyFileError(path=str(path))
    if version > known:
        raise NewerFileError(path=str(path), found=version, known=known)
    if header[18:20] != _ROLLBACK_JOURNAL:
        # Opening it would make SQLite read, or leave, a write-ahead log that our study was never meant to have.
        raise SpoiltFileError(path=str(path), detail="WAL")
