"""What every store does, whichever database is behind it."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Protocol, Self

from models.editing.document import Changes
from models.study import Part, Study


@dataclass(frozen=True)
class Entry:
    """One line of the journal: who changed what, and when.

    Attributes:
        revision: Counts the changes from 1, the creation of the study.
        time: In UTC, to the millisecond.
        author: As handed to the store; empty where nobody said.
        kind: The value of an `EditKind`, kept as it was even if later programs no longer know it.
        origin: The value of an `Origin`: edited, undone or redone.
        parts: The parts of the study that changed.
        patch: What the rows held before and after; see `models.storage.rows.patches`.
    """

    revision: int
    time: datetime
    author: str
    kind: str
    origin: str
    parts: frozenset[Part]
    patch: Mapping[str, Any]


@dataclass(frozen=True)
class Snapshot:
    """A study as it stood, kept in its file under a name.

    Attributes:
        id: Counts from 1; never given twice while it is kept.
        name: What its author called it.
        time: In UTC, to the millisecond.
        author: As handed to the store; empty where nobody said.
        revision: The change in the journal that it was taken after.
    """

    id: int
    name: str
    time: datetime
    author: str
    revision: int


class Store(Protocol):
    """Keeps one study, and acknowledges a change only once it is on disk."""

    @property
    def revision(self) -> int:
        """The number of the latest change that was loaded or acknowledged."""

    @property
    def read_only(self) -> bool:
        """Changes are refused."""

    def load(self) -> Study:
        """Return the study as it is stored now, with what others may have written since."""

    def apply(self, changes: Changes, author: str = "") -> int:
        """Store a change and return its revision; when this returns, it is on disk.

        What is written is the difference between what is stored and ``changes.after``, so that a change after one that
        failed makes up for it.

        Raises:
            InputError: It could not be stored; what was stored before is untouched.
        """

    def submit(self, changes: Changes, author: str = "") -> Future[int]:
        """Queue a change without waiting for the disk.

        Changes are stored in the order in which they are queued. The future gives what `apply` returns or raises. Once
        queued, a change cannot be cancelled.
        """

    def changes_since(self, revision: int) -> tuple[Entry, ...]:
        """Return the journal's entries after a revision, oldest first.

        Raises:
            JournalBrokenError: An entry cannot be read.
        """

    def journal(self) -> tuple[Entry, ...]:
        """Return every entry of the journal, oldest first.

        Raises:
            JournalBrokenError: An entry cannot be read.
        """

    def verify_journal(self) -> None:
        """Check that no entry of the journal was altered, removed or put in between.

        That entries are missing at the end can only be seen by comparing with an earlier copy.

        Raises:
            JournalBrokenError: The first entry that is not as it was written.
        """

    def snapshots(self) -> tuple[Snapshot, ...]:
        """Return the snapshots that are kept, oldest first."""

    def keep_snapshot(self, name: str, author: str = "") -> Snapshot:
        """Keep the study as it is stored now, with all that was queued before; when this returns, it is on disk.

        Raises:
            InputError: It could not be stored.
        """

    def snapshot(self, number: int) -> Study:
        """Return the study as it stood.

        Raises:
            InputError: There is no such snapshot, or it cannot be read.
        """

    def remove_snapshot(self, number: int) -> None:
        """Forget a snapshot; one that is gone already does no harm.

        Raises:
            InputError: It could not be removed.
        """

    def write_copy(self, path: Path, *, overwrite: bool = False) -> None:
        """Write all that is stored, journal included, to another SQLite file, whole or not at all."""

    def close(self) -> None:
        """Store what is queued, then let go of the study; closing twice is closing once."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...
