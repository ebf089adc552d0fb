"""Which bodies of each side carry an initiative; the first one leads."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.session.session import Session
from desktop.widgets.measures import Space
from desktop.widgets.pick_list import Picked, PickList
from desktop.widgets.side_pill import SidePill
from desktop.widgets.theme import side_role
from models.editing.kinds import EditKind
from models.edits.initiatives import set_bodies
from models.problem.frame import SideId
from models.problem.initiatives import BodyId, Initiative


class _SideBodies(PickList):
    """The bodies of one side."""

    wanted = Signal(str, tuple)

    def __init__(self, side: SideId, parent: QWidget | None = None) -> None:
        super().__init__(f"bodies_{side}", parent)
        self._side = side
        self.bodies: tuple[BodyId, ...] = ()
        self.added.connect(self._on_added)
        self.removed.connect(self._on_removed)
        self.note_clicked.connect(self._on_lead)

    def _on_added(self, body: BodyId) -> None:
        self.wanted.emit(self._side, (*self.bodies, body))

    def _on_removed(self, body: BodyId) -> None:
        self.wanted.emit(self._side, tuple(one for one in self.bodies if one != body))

    def _on_lead(self, body: BodyId) -> None:
        self.wanted.emit(self._side, (body, *(one for one in self.bodies if one != body)))


class BodiesFields(QWidget):
    """One list for each side, headed by the side in its colour."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._initiative = Initiative("")
        self._sides: dict[SideId, tuple[SidePill, _SideBodies]] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.TIGHT)

    def show_initiative(self, initiative: Initiative) -> None:
        """Show who carries an initiative."""
        self._initiative = initiative
        study, script = self.session.study, self.session.script
        if list(self._sides) != list(study.frame.sides):
            self._rebuild()
        for number, (side, (pill, fields)) in enumerate(self._sides.items()):
            pill.set_side(study.frame.sides[side].name.read(script) or side, side_role(number))
            fields.bodies = initiative.bodies.get(side, ())
            names = {
                key: body.name.read(script) or key
                for key, body in study.initiatives.bodies.items()
                if body.side == side
            }
            picked = [
                self._picked(key, names.get(key, key), first=not place) for place, key in enumerate(fields.bodies)
            ]
            rest = [(key, name) for key, name in names.items() if key not in fields.bodies]
            fields.show_picked(picked, rest, self.tr("Add a body…"))

    def _picked(self, key: BodyId, name: str, *, first: bool) -> Picked:
        note = self.tr("leads") if first else self.tr("supports")
        return Picked(key, name, note, "" if first else self.tr("Click to let it lead."))

    def _rebuild(self) -> None:
        for pill, fields in self._sides.values():
            pill.deleteLater()
            fields.deleteLater()
        self._sides = {}
        for side in self.session.study.frame.sides:
            pill, fields = SidePill(), _SideBodies(side)
            fields.wanted.connect(self._on_wanted)
            self._sides[side] = pill, fields
            self._column.addWidget(pill)
            self._column.addWidget(fields)

    def _on_wanted(self, side: SideId, bodies: tuple[BodyId, ...]) -> None:
        edit = partial(set_bodies, initiative_id=self._initiative.id, side=side, bodies=bodies)
        self.session.edit(EditKind.SET_BODIES, edit, origin=self)
