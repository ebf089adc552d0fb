"""From what a person names to a study that can be edited. No Qt."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop.session.working_copy import WorkingCopy
from desktop.targets import BLANK, SAMPLE, STUDY_SUFFIX, read_study, template_study
from models.errors import InputError
from models.study import Study
from models.values import Value

if TYPE_CHECKING:
    from models.storage.store import Store


class OpenedToReadError(InputError):
    """A change to a study that its reader wanted only to look at: path."""


class Opened(Value):
    """A study, and where it is kept.

    Attributes:
        study: What is edited.
        store: Where edits go, or, where there is a refusal, what can be looked up; None where nothing is kept.
        path: The study's file; None while it has no name of its own.
        refusal: Why it may only be looked at, or None.
        left_since: When it was opened by whoever never closed it, since the program or the machine died; "" where it
            was closed.
    """

    study: Study
    store: Store | WorkingCopy | None
    path: Path | None = None
    refusal: InputError | None = None
    left_since: str = ""

    @property
    def untitled(self) -> bool:
        """It has no name of its own yet."""
        return self.path is None

    @property
    def file(self) -> Path | None:
        """Where it lies now, named or not; None where nothing of it is on disk."""
        if isinstance(self.store, WorkingCopy):
            return self.store.path
        return self.path or getattr(self.store, "path", None)


def open_target(target: str, untitled_folder: Path, *, read_only: bool = False) -> Opened:
    """Open what a person named.

    A ``.baypath`` file is edited where it lies, or only looked at where another has it open or it cannot be written.
    A sample or a text form is the start of an untitled study.

    Args:
        target: A path, or ``sample:NAME``.
        untitled_folder: Where untitled studies are kept.
        read_only: Only look at a ``.baypath`` file, whoever else has it open; what starts an untitled study is never
            written to anyhow.

    Raises:
        InputError: There is no such study, or it is not sound.
    """
    path = Path(target)
    if not target.startswith(SAMPLE) and path.suffix == STUDY_SUFFIX:
        if read_only:
            return _look_at(path, untitled_folder, OpenedToReadError(path=str(path)))
        return _open_file(path, untitled_folder)
    return Opened(read_study(target), WorkingCopy(untitled_folder))


def new_study(untitled_folder: Path, template: str | Study = BLANK) -> Opened:
    """Begin a study: by default with two cities, three phases, one round, nothing judged.

    Args:
        untitled_folder: Where untitled studies are kept.
        template: What it starts from, as `template_study` says; or the very study.

    Raises:
        InputError: The template is a study that cannot be read.
    """
    study = template if isinstance(template, Study) else template_study(template)
    return Opened(study, WorkingCopy(untitled_folder))


def _open_file(path: Path, untitled_folder: Path) -> Opened:
    from models.storage.faults import AlreadyOpenError, NotLockableError, NotWritableError
    from models.storage.files import open_store

    try:
        store = open_store(path)
    except (AlreadyOpenError, NotLockableError, NotWritableError) as refusal:
        return _look_at(path, untitled_folder, refusal)
    try:
        left_since = store.left_by.since if store.left_by is not None else ""
        return Opened(store.load(), store, _name(path, untitled_folder), left_since=left_since)
    except InputError:
        store.close()
        raise


def _look_at(path: Path, untitled_folder: Path, refusal: InputError) -> Opened:
    from models.storage.files import open_store

    looked_at = open_store(path, read_only=True)
    try:
        return Opened(looked_at.load(), looked_at, _name(path, untitled_folder), refusal)
    except InputError:
        looked_at.close()
        raise


def _name(path: Path, untitled_folder: Path) -> Path | None:
    return None if path.resolve().parent == untitled_folder.resolve() else path
