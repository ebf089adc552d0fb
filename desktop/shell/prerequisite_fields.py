"""What must come before an initiative, strictly or as advice, edited through the session."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.session.session import Session
from desktop.widgets.pick_list import Picked, PickList
from desktop.wording import sentence
from models.editing.kinds import EditKind
from models.edits.initiatives import set_prerequisites
from models.problem.initiatives import Initiative, InitiativeId, Prerequisite


class PrerequisiteFields(PickList):
    """A line for each prerequisite; a click on what it counts as makes it strict, or advice.

    Attributes:
        refused: Why an edit was refused: what comes first would go round in a circle.
    """

    refused = Signal(str)

    def __init__(self, session: Session, name: str, parent: QWidget | None = None) -> None:
        """Stand ready; the parts are called as those of a `PickList` of that name."""
        super().__init__(name, parent)
        self._session = session
        self._initiative = Initiative("")
        self.added.connect(self._on_added)
        self.removed.connect(self._on_removed)
        self.note_clicked.connect(self._on_strictness)

    def show_initiative(self, initiative: Initiative) -> None:
        """Show what comes before an initiative."""
        self._initiative = initiative
        known, script = self._session.study.initiatives.initiatives, self._session.script
        strict, advisory = self.tr("must be finished first"), self.tr("should have started")
        tip = self.tr("Click to change between a strict and an advisory prerequisite.")
        names = {key: f"{key}  {one.name.read(script)}" for key, one in known.items()}
        picked = [
            Picked(one.initiative, names.get(one.initiative, one.initiative), strict if one.strict else advisory, tip)
            for one in initiative.prerequisites
        ]
        taken = {initiative.id, *(one.initiative for one in initiative.prerequisites)}
        rest = [(key, name) for key, name in names.items() if key not in taken]
        self.show_picked(picked, rest, self.tr("Add a prerequisite…"))

    def _set(self, prerequisites: tuple[Prerequisite, ...]) -> None:
        edit = partial(set_prerequisites, initiative_id=self._initiative.id, prerequisites=prerequisites)
        fault = self._session.edit(EditKind.SET_PREREQUISITES, edit, origin=self)
        if fault is not None:
            self.refused.emit(sentence(fault, self._session.study, self._session.script))

    def _on_added(self, key: InitiativeId) -> None:
        self._set((*self._initiative.prerequisites, Prerequisite(key)))

    def _on_removed(self, key: InitiativeId) -> None:
        self._set(tuple(one for one in self._initiative.prerequisites if one.initiative != key))

    def _on_strictness(self, key: InitiativeId) -> None:
        changed = (
            Prerequisite(key, not one.strict) if one.initiative == key else one
            for one in self._initiative.prerequisites
        )
        self._set(tuple(changed))
