"""The open study and its history of edits."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Hashable
from enum import StrEnum
from typing import Final

from models.editing.kinds import EditKind
from models.study import Part, Study, changed_parts
from models.values import Value

Edit = Callable[[Study], Study]

UNDO_STEPS: Final = 200


class Origin(StrEnum):
    """What brought a change about."""

    EDIT = "edit"
    UNDO = "undo"
    REDO = "redo"


class Changes(Value):
    """One step from a study to the next.

    Attributes:
        before: The study that was.
        after: The study that is.
        parts: What is not the same object in both.
        kind: The edit that was made, undone or redone.
        origin: Which of the three it was.
    """

    before: Study
    after: Study
    parts: frozenset[Part]
    kind: EditKind
    origin: Origin


class _Step(Value):
    kind: EditKind
    before: Study
    after: Study
    merge_key: Hashable


class Document:
    """Holds the current study; every edit goes through it, and can be undone.

    Edits of one kind with the same merge key that follow each other (a drag, typing into one field) become one step,
    until something else happens or `end_merge` is called.
    """

    def __init__(self, study: Study, undo_steps: int = UNDO_STEPS) -> None:
        """Open `study`, with nothing to undo."""
        self._study = study
        self._done: deque[_Step] = deque(maxlen=undo_steps)
        self._undone: list[_Step] = []
        self._merging = False

    @property
    def study(self) -> Study:
        """The current study."""
        return self._study

    @property
    def undo_kind(self) -> EditKind | None:
        """What `undo` would take back, or None."""
        return self._done[-1].kind if self._done else None

    @property
    def redo_kind(self) -> EditKind | None:
        """What `redo` would bring back, or None."""
        return self._undone[-1].kind if self._undone else None

    def edit(self, kind: EditKind, edit: Edit, merge_key: Hashable = None) -> Changes | None:
        """Apply an edit; return what changed, or None where nothing did.

        Raises:
            InputError: The edit refused; the study is as it was.
        """
        before = self._study
        after = edit(before)
        parts = changed_parts(before, after)
        if not parts:
            return None
        merges = self._merging and merge_key is not None and bool(self._done)
        if merges and (self._done[-1].kind, self._done[-1].merge_key) == (kind, merge_key):
            self._done[-1] = _Step(kind, self._done[-1].before, after, merge_key)
        else:
            self._done.append(_Step(kind, before, after, merge_key))
        self._merging = merge_key is not None
        self._undone.clear()
        self._study = after
        return Changes(before, after, parts, kind, Origin.EDIT)

    def undo(self) -> Changes | None:
        """Take the latest step back; return what changed, or None where there is nothing to undo."""
        if not self._done:
            return None
        step = self._done.pop()
        self._undone.append(step)
        return self._moved(step.after, step.before, step.kind, Origin.UNDO)

    def redo(self) -> Changes | None:
        """Make the latest undone step again; return what changed, or None where there is nothing to redo."""
        if not self._undone:
            return None
        step = self._undone.pop()
        self._done.append(step)
        return self._moved(step.before, step.after, step.kind, Origin.REDO)

    def end_merge(self) -> None:
        """Let the next edit be a step of its own, whatever its merge key."""
        self._merging = False

    def _moved(self, before: Study, after: Study, kind: EditKind, origin: Origin) -> Changes:
        self._merging = False
        self._study = after
        return Changes(before, after, changed_parts(before, after), kind, origin)
