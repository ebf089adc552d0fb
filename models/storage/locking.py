"""One writer for each file: a lock that the system takes back when its holder dies, and that tells who holds it."""

from __future__ import annotations

import contextlib
import errno
import getpass
import os
import socket
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import msgspec

from models.storage.faults import AlreadyOpenError, NoSuchFolderError, NotLockableError, NotWritableError

SUFFIX: Final = "-lock"
_HELD_BYTE: Final = 1 << 20
"""Windows keeps others from reading what is locked, so a byte far behind the holder's name is."""
_HELD_ERRNOS: Final = {errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK}

if sys.platform == "win32":
    import msvcrt

    def _hold(descriptor: int) -> None:
        os.lseek(descriptor, _HELD_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        os.lseek(descriptor, 0, os.SEEK_SET)
else:
    import fcntl

    def _hold(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Holder(msgspec.Struct, frozen=True):
    """Who holds a lock; empty where it cannot be told."""

    user: str = ""
    host: str = ""
    pid: int = 0
    since: str = ""

    @classmethod
    def here(cls) -> Holder:
        """Return this process."""
        try:
            user = getpass.getuser()
        except (KeyError, ImportError, OSError):
            user = ""
        return cls(user, socket.gethostname(), os.getpid(), datetime.now(UTC).isoformat(timespec="seconds"))


class FileLock:
    """Held from `acquire` to `release`, or to the death of the process.

    The lock is the system's, on a small file beside the one that it guards; that file alone means nothing, so one left
    behind by a crash is in nobody's way.

    Attributes:
        left_by: Who held it before and never let go, since the program or the machine died; None where all went well.
    """

    def __init__(self, path: Path, descriptor: int, left_by: Holder | None = None) -> None:
        """Take over a lock that is held already; call `acquire` instead."""
        self._path = path
        self._descriptor: int | None = descriptor
        self.left_by = left_by

    @classmethod
    def acquire(cls, guarded: Path) -> FileLock:
        """Lock `guarded` against every other writer, in this process and in others.

        Raises:
            AlreadyOpenError: Somebody else holds it.
            NoSuchFolderError: Its folder does not exist.
            NotWritableError: Its folder may not be written.
            NotLockableError: Its folder knows no locks.
        """
        path = guarded.with_name(guarded.name + SUFFIX)
        while True:
            descriptor = _opened(path, guarded)
            try:
                _hold(descriptor)
                # Whoever let go in between has removed the file, and what is locked now has no name any more.
                current = _is_at(descriptor, path)
            except OSError as error:
                os.close(descriptor)
                if error.errno not in _HELD_ERRNOS:
                    raise NotLockableError(path=str(guarded)) from error
                holder = _holder(path)
                raise AlreadyOpenError(
                    path=str(guarded), user=holder.user, host=holder.host, since=holder.since
                ) from error
            if current:
                left_by = _holder(path)
                with contextlib.suppress(OSError):  # A full disk does not keep anyone from opening a study.
                    os.ftruncate(descriptor, 0)
                    os.write(descriptor, msgspec.json.encode(Holder.here()))
                return cls(path, descriptor, left_by if left_by != Holder() else None)
            os.close(descriptor)

    def release(self) -> None:
        """Let go; releasing twice is releasing once."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is None:
            return
        if sys.platform == "win32":  # An open file cannot be removed there, and a file that is held again neither.
            os.close(descriptor)
            with contextlib.suppress(OSError):
                self._path.unlink()
        else:  # Removed while still held, so that nobody can hold a file that is about to go.
            with contextlib.suppress(OSError):
                self._path.unlink()
            os.close(descriptor)


def left_behind(guarded: Path) -> Holder | None:
    """Return who had a file open when the program or the machine died; None where it was closed, or is still open."""
    path = guarded.with_name(guarded.name + SUFFIX)
    try:
        descriptor = os.open(path, os.O_RDWR)
    except OSError:
        return None
    try:
        _hold(descriptor)  # Until it is closed below, which is at once.
    except OSError:
        return None
    else:
        holder = _holder(path)
        return holder if holder != Holder() else None
    finally:
        os.close(descriptor)


def _opened(path: Path, guarded: Path) -> int:
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    except FileNotFoundError as error:
        raise NoSuchFolderError(path=str(guarded.parent)) from error
    except OSError as error:
        raise NotWritableError(path=str(guarded)) from error


def _is_at(descriptor: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except FileNotFoundError:
        return False


def _holder(path: Path) -> Holder:
    try:
        return msgspec.json.decode(path.read_bytes(), type=Holder)
    except (OSError, msgspec.MsgspecError):
        return Holder()
