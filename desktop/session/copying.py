"""Saving a copy: for a study that has a name a second file, for one that has none its name."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.session.opening import Opened
from desktop.session.session import Session
from desktop.session.working_copy import WorkingCopy
from models.editing.document import Changes, Origin
from models.editing.kinds import EditKind
from models.errors import InputError
from models.study import Part

if TYPE_CHECKING:
    from models.storage.sqlite.store import SqliteStore


def save_copy(session: Session, opened: Opened, path: Path) -> Opened:
    """Write all there is of a study, its journal included, to `path`, over what stands there.

    A study without a name goes on at `path` from then on, with its history, and its untitled file is removed; so does
    one that could only be looked at, and one that cannot be kept where it was any more.

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

    session.wait_for_disk()
    # What another has open is theirs, though it has no name yet.
    left = opened.file if opened.untitled and opened.refusal is None else None
    lost = session.save_fault is not None or _is_gone(opened)
    try:
        left = _write(session, opened, path) or left
    except InputError:
        # Where the study cannot be kept any more, its store may not give it either: then what is on the screen counts.
        if not lost:
            raise
        _write_anew(session, path)
    if not opened.untitled and opened.refusal is None and not lost:
        return opened
    kept = open_store(path)
    if opened.refusal is None:
        _make_up(kept, session)
    session.keep_in(kept)
    if left is not None:
        left.unlink(missing_ok=True)
    return replace(opened, store=kept, path=path, refusal=None, left_since="")


def _write(session: Session, opened: Opened, path: Path) -> Path | None:
    """Write all that is stored to `path`; return the untitled file that is left behind, if there is one."""
    from models.storage.files import save_copy as write_copy

    if isinstance(opened.store, WorkingCopy):
        settled = opened.store.settled(session.study, session.author)
        write_copy(settled, path, overwrite=True)
        return settled.path
    if opened.store is not None:
        write_copy(opened.store, path, overwrite=True)
    return None


def _write_anew(session: Session, path: Path) -> None:
    """Write the study as it is on the screen, without its history, over what stands at `path`."""
    import secrets

    from models.storage.files import create_store

    draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    create_store(draft, session.study, session.author).close()
    draft.replace(path)


def _make_up(kept: SqliteStore, session: Session) -> None:
    """Store what the disk refused before."""
    stored = kept.load()
    parts = frozenset(part for part in Part if stored.part(part) != session.study.part(part))
    if parts:
        kind = session.undo_kind or EditKind.REPLACE_STUDY
        kept.apply(Changes(stored, session.study, parts, kind, Origin.EDIT), session.author)


def _is_gone(opened: Opened) -> bool:
    """Return whether a file that was there is there no more."""
    return opened.file is not None and not opened.file.exists()
