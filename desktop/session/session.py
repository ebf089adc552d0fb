"""The session: one open study, edited, saved and computed, behind one signal."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import datetime
from typing import Any, Final, TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.session.background import Background
from desktop.session.errands import Errands
from desktop.session.newest import NewestWork
from desktop.session.outcome import Changed, Done, Failed, Outcome, Pending
from desktop.session.saving import Saving
from desktop.session.submitting import SubmittingStore
from models.computing.computation import Computation
from models.computing.results import Results
from models.editing.document import Changes, Document, Edit
from models.editing.kinds import EditKind
from models.edits.loss import answering_experts
from models.errors import DefectError, InputError
from models.study import Study
from models.text import Script

T = TypeVar("T")

FRAME_SECONDS: Final = 0.016

_LARGE: Final = 40_000
"""Ratings that a study can hold from which on nothing is tried in the GUI thread before it was seen to be quick."""


class Session(QObject):
    """Pages edit through it and draw from it; they never listen to each other.

    Attributes:
        author: Who edits, for the journal; "" where nobody says.
        changed: Carries a `Changed`; the only signal that pages need.
        save_failed: Carries the `InputError` that kept an edit off the disk.
        crashed: Carries an exception that is a defect of ours.
    """

    changed = Signal(object)
    save_failed = Signal(object)
    crashed = Signal(object)

    def __init__(
        self,
        study: Study,
        store: SubmittingStore | None = None,
        parent: QObject | None = None,
        *,
        refusal: InputError | None = None,
        script: Script = Script.EN,
    ) -> None:
        """Open `study`.

        Args:
            study: What is edited.
            store: Where edits are kept; without one nothing is saved.
            parent: Whose child this object is.
            refusal: Why nothing may be changed, for example because somebody else has the study open.
            script: The script that names are read in.
        """
        super().__init__(parent)
        self.author = ""
        self._document = Document(study)
        self._refusal = refusal
        self._script = script
        self._results = Results()
        self._background = Background(self._results, self)
        self._background.progressed.connect(self._on_computed)
        self._background.finished.connect(self._on_computed)
        self._background.crashed.connect(self._on_crashed)
        self._saving = Saving(store, self)
        self._saving.answered.connect(self._on_answered)
        self._saving.failed.connect(self.save_failed)
        self._saving.crashed.connect(self.crashed)
        self._errands: Errands | None = None
        self._following: dict[str, NewestWork] = {}

    @property
    def study(self) -> Study:
        """The current study."""
        return self._document.study

    @property
    def undo_kind(self) -> EditKind | None:
        """What undo would take back."""
        return self._document.undo_kind

    @property
    def redo_kind(self) -> EditKind | None:
        """What redo would bring back."""
        return self._document.redo_kind

    @property
    def script(self) -> Script:
        """The script that names are read in."""
        return self._script

    def read_in(self, script: Script) -> None:
        """Read names in another script from now on; every page is drawn anew."""
        if script is not self._script:
            self._script = script
            self.changed.emit(Changed(reading=True))

    @property
    def store(self) -> SubmittingStore | None:
        """Where edits are kept, and what was kept before can be looked up; None where nothing is on disk."""
        return self._saving.store

    @property
    def refusal(self) -> InputError | None:
        """Why every edit is refused, or None."""
        return self._refusal

    @property
    def read_only(self) -> bool:
        """Nothing is kept: edits are refused, or there is no store."""
        return self._refusal is not None or self._saving.store is None

    @property
    def unsaved(self) -> int:
        """How many edits are on their way to the disk."""
        return self._saving.unsaved

    @property
    def save_fault(self) -> InputError | None:
        """Why the latest edit is not on disk, or None; a later edit that is saved takes the earlier ones along."""
        return self._saving.fault

    @property
    def saved_at(self) -> datetime | None:
        """When the latest edit was acknowledged by the disk."""
        return self._saving.saved_at

    def edit(
        self, kind: EditKind, edit: Edit, *, merge_key: Hashable = None, origin: object | None = None
    ) -> InputError | None:
        """Apply an edit, save it and tell everyone; return the fault where the edit refused, for the widget to show."""
        if self._refusal is not None:
            return self._refusal
        try:
            changes = self._document.edit(kind, edit, merge_key)
        except InputError as fault:
            return fault
        self._after(changes, origin)
        return None

    def answers_lost(self, edit: Edit) -> int:
        """Return how many experts would lose answers by an edit, to be said before it is made.

        None where the edit would be refused: that is said then, and nothing else.
        """
        if self._refusal is not None:
            return 0
        try:
            return answering_experts(self.study, edit(self.study))
        except InputError:
            return 0

    def undo(self) -> None:
        """Take the latest step back."""
        self._after(self._document.undo())

    def redo(self) -> None:
        """Make the latest undone step again."""
        self._after(self._document.redo())

    def end_merge(self) -> None:
        """Let the next edit be a step of its own: a drag ended, a field was left."""
        self._document.end_merge()

    def result(self, computation: Computation[T]) -> Outcome[T]:
        """Return the outcome for the current study, starting it in the background where it takes more than a frame."""
        study = self.study
        if (withheld := computation.withheld(study)) is not None:
            return Failed(withheld)  # before it is begun in the background
        if not self._results.known(computation, study) and self._too_slow(computation, study):
            self._background.start(computation, study)
            return Pending(self._background.share(computation))
        try:
            return Done(self._results.get(computation, study))
        except InputError as fault:
            return Failed(fault)
        except Exception as error:  # noqa: BLE001 (a page that asks again and again must not crash again and again)
            defect = DefectError(computation=computation.name)
            self._results.refuse(computation, study, defect)
            self.crashed.emit(error)
            return Failed(defect)

    @property
    def errands(self) -> Errands:
        """What takes a while and is no computation; made when it is first wanted."""
        if self._errands is None:
            self._errands = Errands(self)
            self._errands.crashed.connect(self.crashed)
        return self._errands

    def following(self, name: str) -> NewestWork:
        """Return what works after a hand, off its thread: by name, made when it is first wanted."""
        if name not in self._following:
            self._following[name] = NewestWork(name, self)
            self._following[name].crashed.connect(self.crashed)
        return self._following[name]

    def cancel(self, computation: Computation[Any]) -> None:
        """Stop computing something that is no longer wanted."""
        self._background.cancel(computation)

    def busy(self) -> bool:
        """Return whether anything is being computed or saved."""
        on_errands = self._errands is not None and self._errands.running()
        following = any(work.running for work in self._following.values())
        return on_errands or following or self._background.running() or self._saving.unsaved > 0

    @property
    def results(self) -> Results:
        """The cache of results, for work that outlives a page, such as an export; safe from any thread."""
        return self._results

    def keep_in(self, store: SubmittingStore) -> None:
        """Keep edits in another store from now on, one that holds this very study already: it was given a name."""
        self._saving.keep_in(store)
        self._refusal = None
        self.changed.emit(Changed(saved=True))

    def note_saved(self) -> None:
        """Tell everyone that the store holds more than edits brought it: a snapshot was kept."""
        self._saving.note_saved()
        self.changed.emit(Changed(saved=True))

    def wait_for_disk(self) -> None:
        """Return once the disk has answered for every edit; `save_fault` says how it went."""
        self._saving.wait()

    def close(self) -> None:
        """Stop computing, write what is queued, let the file go."""
        self._background.close()
        if self._errands is not None:
            self._errands.close()
        for work in self._following.values():
            work.close()
        self._saving.close()

    def _too_slow(self, computation: Computation[Any], study: Study) -> bool:
        """Return whether a computation, with what it needs and is not known, is expected to take over a frame."""
        if self._results.known(computation, study):
            return False
        seconds = self._results.seconds(computation)
        if not computation.live or (_is_large(study) if seconds is None else seconds > FRAME_SECONDS):
            return True
        return any(self._too_slow(needed, study) for needed in computation.needs)

    def _after(self, changes: Changes | None, origin: object | None = None) -> None:
        if changes is None:
            return
        self._saving.submit(changes, self.author)
        self.changed.emit(Changed(parts=changes.parts, origin=origin))

    def _on_answered(self) -> None:
        self.changed.emit(Changed(saved=True))

    def _on_computed(self, computation: Computation[Any]) -> None:
        self.changed.emit(Changed(ready=frozenset([computation])))

    def _on_crashed(self, _computation: Computation[Any], error: Exception) -> None:
        self.crashed.emit(error)


def _is_large(study: Study) -> bool:
    cells = len(study.initiatives.initiatives) * len(study.criteria.leaves)
    return cells * len(study.panel.experts) > _LARGE
