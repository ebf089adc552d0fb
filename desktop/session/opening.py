"""From what a person names to a study that can be edited. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.session.working_copy import WorkingCopy
from desktop.targets import BLANK, SAMPLE, STUDY_SUFFIX, read_study, template_study
from models.errors import InputError
from models.study import Study

if TYPE_CHECKING:
    from models.storage.store import Store


@dataclass(frozen=True)
class Opened:
    """A study, and where it is kept.

    Attributes:
        study: What is edited.
        store: Where edits go; None where nothing can be kept.
        path: The study's file; None while it has no name of its own.
        refusal: Why it may only be looked at, or None.
    """

    study: Study
    store: Store | WorkingCopy | None
    path: Path | None = None
    refusal: InputError | None = None

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


def open_target(target: str, untitled_folder: Path) -> Opened:
    """Open what a person named.

    A ``.baypath`` file is edited where it lies, or only looked at where another has it open or it cannot be written.
    A sample or a text form is the start of an untitled study.

    Args:
        target: A path, or ``sample:NAME``.
        untitled_folder: Where untitled studies are kept.

    Raises:
        InputError: There is no such study, or it is not sound.
    """
    path = Path(target)
    if not target.startswith(SAMPLE) and path.suffix == STUDY_SUFFIX:
        return _open_file(path, untitled_folder)
    return Opened(read_study(target), WorkingCopy(untitled_folder))


def new_study(untitled_folder: Path, template: str = BLANK) -> Opened:
    """Begin a study: by default with two cities, three phases, one round, nothing judged.

    Args:
        untitled_folder: Where untitled studies are kept.
        template: What it starts from, as `template_study` says.

    Raises:
        InputError: The template is a study that cannot be read.
    """
    return Opened(template_study(template), WorkingCopy(untitled_folder))


def _open_file(path: Path, untitled_folder: Path) -> Opened:
    from models.storage.faults import AlreadyOpenError, NotLockableError, NotWritableError
    from models.storage.files import open_store

    try:
        store = open_store(path)
    except (AlreadyOpenError, NotLockableError, NotWritableError) as refusal:
        looked_at = open_store(path, read_only=True)
        try:
            return Opened(looked_at.load(), None, _name(path, untitled_folder), refusal=refusal)
        finally:
            looked_at.close()
    try:
        return Opened(store.load(), store, _name(path, untitled_folder))
    except InputError:
        store.close()
        raise


def _name(path: Path, untitled_folder: Path) -> Path | None:
    return None if path.resolve().parent == untitled_folder.resolve() else path
