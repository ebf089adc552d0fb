"""Saving a copy: for a study that has a name a second file, for one that has none its name."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from desktop.session.opening import Opened
from desktop.session.session import Session
from desktop.session.working_copy import WorkingCopy


def save_copy(session: Session, opened: Opened, path: Path) -> Opened:
    """Write all there is of a study, its journal included, to `path`, over what stands there.

    A study without a name goes on at `path` from then on, with its history, and its untitled file is removed; so does
    one that could only be looked at.

    Args:
        session: The open study.
        opened: Where it is kept.
        path: Where to; the user has agreed to replace a file that stands there.

    Returns:
        Where the study is kept now.

    Raises:
        InputError: The copy cannot be written; the study is kept where it was.
    """
    from models.storage.files import open_store
    from models.storage.files import save_copy as write_copy

    session.wait_for_disk()
    # What another has open is theirs, though it has no name yet.
    left = opened.file if opened.untitled and opened.refusal is None else None
    if isinstance(opened.store, WorkingCopy):
        settled = opened.store.settled(session.study)
        left = settled.path
        write_copy(settled, path, overwrite=True)
    elif opened.store is not None:
        write_copy(opened.store, path, overwrite=True)
    if not opened.untitled and opened.refusal is None:
        return opened
    kept = open_store(path)
    session.keep_in(kept)
    if left is not None:
        left.unlink(missing_ok=True)
    return replace(opened, store=kept, path=path, refusal=None)
