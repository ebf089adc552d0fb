"""What a person does to one initiative of the plan, by hand on its bar or in the panel beside it, as edits."""

from __future__ import annotations

from collections.abc import Hashable
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.blueprint.edits import costing, decided, moved_to
from desktop.blueprint.place_panel import PlacePanel
from desktop.session.session import Session
from desktop.widgets.gantt_chart import GanttChart
from desktop.wording import sentence
from models.editing.document import Edit
from models.editing.kinds import EditKind
from models.edits.initiatives import set_duration, set_status
from models.edits.plan import set_window
from models.problem.calendar import Quarter
from models.problem.initiatives import InitiativeId, Status
from models.problem.plan_rules import PinKind, Window


class PlanActions(QObject):
    """Edits through the session; what is refused is said in the panel.

    Attributes:
        initiative: The one that the panel speaks of; the page says so.
        refused: An edit was refused: what was turned to it must turn back.
    """

    refused = Signal()

    def __init__(self, session: Session, place: PlacePanel, gantt: GanttChart, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._place = session, place
        self.initiative: InitiativeId = ""
        place.cost_wanted.connect(self._on_cost)
        place.duration_wanted.connect(self._on_duration)
        place.decision_wanted.connect(self._on_decision)
        place.window_wanted.connect(self._on_window)
        place.status_wanted.connect(self._on_status)
        gantt.grabbed.connect(session.end_merge)
        gantt.moved.connect(self._on_moved)
        gantt.stretched.connect(self._on_stretched)

    def _edit(self, kind: EditKind, edit: Edit, merge_key: Hashable = None) -> None:
        fault = self._session.edit(kind, edit, merge_key=merge_key)
        if fault is not None:
            self.refused.emit()
            self._place.say(sentence(fault, self._session.study, self._session.script))

    def _on_cost(self, amount: float) -> None:
        self._edit(EditKind.SET_MEASUREMENT, partial(costing, initiative=self.initiative, amount=amount))

    def _on_duration(self, quarters: int) -> None:
        self._edit(EditKind.SET_DURATION, partial(set_duration, initiative_id=self.initiative, quarters=quarters))

    def _on_decision(self, kind: PinKind | None, quarter: Quarter | None, reason: str) -> None:
        edit = partial(decided, initiative=self.initiative, kind=kind, quarter=quarter, reason=reason)
        # A decision and its reason are one step, as is walking through the kinds by key.
        self._edit(EditKind.SET_PIN, edit, ("pin", self.initiative))

    def _on_window(self, window: Window) -> None:
        self._edit(EditKind.SET_WINDOW, partial(set_window, initiative=self.initiative, window=window))

    def _on_status(self, status: str) -> None:
        edit = partial(set_status, initiative_id=self.initiative, status=Status(status))
        self._edit(EditKind.SET_STATUS, edit)

    def _on_moved(self, initiative: InitiativeId, number: int) -> None:
        # The chart counts from the first quarter of the calendar's first year.
        quarter = Quarter(self._session.study.frame.start.year, 1).later(number)
        # By keys, quarter by quarter, it is still one way to go back.
        edit = partial(moved_to, initiative=initiative, quarter=quarter)
        self._edit(EditKind.MOVE_IN_PLAN, edit, ("move", initiative))

    def _on_stretched(self, initiative: InitiativeId, quarters: int) -> None:
        edit = partial(set_duration, initiative_id=initiative, quarters=quarters)
        self._edit(EditKind.SET_DURATION, edit, ("stretch", initiative))
