"""The store behind a session, as it is asked for what was before. Everything here may wait for the disk. No Qt."""

from __future__ import annotations

from desktop.session.submitting import SubmittingStore
from desktop.session.working_copy import WorkingCopy
from models.storage.sqlite.store import SqliteStore
from models.study import Study


def archive(store: SubmittingStore | None) -> SqliteStore | None:
    """Return where the journal and the snapshots lie, with all that was queued; None while nothing is on disk."""
    if isinstance(store, WorkingCopy):
        return store.existing()
    return store if isinstance(store, SqliteStore) else None


def settled_archive(store: SubmittingStore | None, study: Study, author: str) -> SqliteStore | None:
    """Return where a snapshot can be kept; a study that nobody has changed yet is put on disk for it.

    Raises:
        InputError: It cannot be written.
    """
    return store.settled(study, author) if isinstance(store, WorkingCopy) else archive(store)
