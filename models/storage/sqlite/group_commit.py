"""Groups of changes, each group one transaction, and what is known of the disk when a transaction errs."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from models.editing.document import Changes
from models.errors import InputError
from models.storage.faults import ChangedElsewhereError, FileGoneError, NotStorableError
from models.storage.sqlite.connection import read_fault, transaction, write_fault
from models.storage.sqlite.opening import Opened
from models.storage.sqlite.reading import read_study
from models.storage.sqlite.writing import Tip, read_tip, write_changes
from models.study import Study


class Stored(NamedTuple):
    """A study, and the end of the journal that goes with it."""

    study: Study
    tip: Tip


class Authored(NamedTuple):
    """A change and who made it."""

    changes: Changes
    author: str


class GroupCommit:
    """Writes changes to one file. Not for several threads at once.

    Attributes:
        stored: What is on disk, as far as it was loaded or acknowledged.
    """

    def __init__(self, path: Path, opened: Opened) -> None:
        """Go on from a file that was opened and checked."""
        self._path = path
        self._connection = opened.connection
        self._inode = _inode(path)
        self.stored = Stored(opened.study, opened.tip)
        self._doubtful: Stored | None = None

    def refresh(self) -> None:
        """Read the study again, if others have written to the file.

        Raises:
            InputError: What they wrote cannot be read.
        """
        try:
            with transaction(self._connection, writing=False):
                tip = read_tip(self._connection)
                if tip != self.stored.tip:
                    self.stored = Stored(read_study(self._connection, self._path), tip)
        except sqlite3.Error as error:
            raise read_fault(error, self._path) from error

    def write(self, group: Sequence[Authored]) -> list[int | InputError]:
        """Write changes in one transaction; return for each its revision, or why it is not on disk."""
        try:
            self.check_still_there()
            return self._write(group)
        except sqlite3.Error as error:
            fault: InputError = write_fault(error, self._path)
        except InputError as error:
            fault = error
        return [fault] * len(group)

    def _write(self, group: Sequence[Authored]) -> list[int | InputError]:
        outcomes: list[int | InputError] = []
        reached: Stored | None = None
        try:
            with transaction(self._connection, writing=True):
                current = self._on_disk()
                for changes, author in group:
                    try:
                        tip = write_changes(self._connection, current.study, changes, author, current.tip)
                    except NotStorableError as fault:
                        outcomes.append(fault)
                    else:
                        current = Stored(changes.after, tip)
                        outcomes.append(tip.revision)
                reached = current
        except sqlite3.Error:
            if reached is None or not self._landed(reached):
                raise
        self.stored = reached
        self.check_still_there()
        return outcomes

    def _on_disk(self) -> Stored:
        """Return what changes are to be written on top of."""
        tip = read_tip(self._connection)
        for known in (self.stored, self._doubtful):
            if known is not None and known.tip == tip:
                return known
        raise ChangedElsewhereError(path=str(self._path))

    def _landed(self, reached: Stored) -> bool:
        """Return whether a commit that erred is on disk all the same; where the disk does not say, ask again later."""
        try:
            return read_tip(self._connection) == reached.tip
        except sqlite3.Error:
            self._doubtful = reached
            return False

    def check_still_there(self) -> None:
        """Check that the file is where it was.

        Raises:
            FileGoneError: It was moved, removed or replaced.
        """
        # A file that was removed or replaced still takes writes on Unix, and nobody would ever see them.
        if _inode(self._path) != self._inode:
            raise FileGoneError(path=str(self._path))


def _inode(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
