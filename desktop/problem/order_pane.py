"""What comes before what, on a small graph: an arrow from an initiative to the one that waits for it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.session.session import Session
from desktop.widgets.labels import NoteLabel
from desktop.widgets.layer_graph import LayerGraph
from desktop.widgets.layer_marks import GraphArrow, GraphNode
from desktop.widgets.measures import Space
from desktop.widgets.messages import InlineMessage, Severity
from desktop.wording import sentence
from models.editing.kinds import EditKind
from models.edits.initiatives import set_prerequisites
from models.problem.initiatives import InitiativeId, Prerequisite


class OrderPane(QWidget):
    """Edits prerequisites through the session.

    Attributes:
        chosen: The initiative that the user went to.
    """

    chosen = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._message = InlineMessage(self)
        self._message.setObjectName("order_message")
        self.graph = LayerGraph(self)
        self.graph.setObjectName("prerequisite_graph")
        self._how = NoteLabel(parent=self)
        self._how.setObjectName("order_hint")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.WITHIN)
        column.addWidget(self._message)
        column.addWidget(self.graph, 1)
        column.addWidget(self._how)
        self.graph.selected.connect(self._on_selected)
        self.graph.arrow_wanted.connect(self._on_arrow)
        self.graph.kind_wanted.connect(self._on_kind)
        self.graph.held_changed.connect(self._on_held)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self.graph.setAccessibleName(self.tr("What comes before what"))
        self._on_held(self.graph.held_key())

    def refresh(self) -> None:
        """Draw everything from the session."""
        known, script = self.session.study.initiatives.initiatives, self.session.script
        names = {key: one.name.read(script) for key, one in known.items()}
        nodes = [GraphNode(key, f"{key}  {names[key]}") for key in known]
        arrows = [
            GraphArrow(needed.initiative, key, dashed=not needed.strict)
            for key, one in known.items()
            for needed in one.prerequisites
        ]
        self.graph.set_graph(nodes, arrows)

    def select(self, initiative: InitiativeId) -> None:
        """Show where an initiative stands."""
        self.graph.set_selected(initiative)

    def _set(self, after: InitiativeId, needed: tuple[Prerequisite, ...]) -> None:
        edit = partial(set_prerequisites, initiative_id=after, prerequisites=needed)
        fault = self.session.edit(EditKind.SET_PREREQUISITES, edit, origin=self)
        if fault is None:
            self._message.clear()
        else:
            said = sentence(fault, self.session.study, self.session.script)
            self._message.show_message(Severity.PROBLEM, said)

    def _needed(self, after: InitiativeId) -> tuple[Prerequisite, ...]:
        return self.session.study.initiatives.initiatives[after].prerequisites

    def _on_arrow(self, before: InitiativeId, after: InitiativeId) -> None:
        rest = tuple(one for one in self._needed(after) if one.initiative != before)
        there = len(rest) < len(self._needed(after))
        self._set(after, rest if there else (*rest, Prerequisite(before)))

    def _on_kind(self, before: InitiativeId, after: InitiativeId) -> None:
        changed = tuple(
            Prerequisite(before, not one.strict) if one.initiative == before else one for one in self._needed(after)
        )
        if all(one.initiative != before for one in changed):
            changed = (*changed, Prerequisite(before, strict=False))
        self._set(after, changed)

    def _on_selected(self, key: str) -> None:
        self._message.clear()
        self.chosen.emit(key)

    def _on_held(self, key: str) -> None:
        if key:
            words = self.tr(
                "{code} comes before …: go to the one that waits for it and press Enter; Space makes it only advised; "
                "Esc lets go."
            )
            self._how.setText(words.format(code=key))
        else:
            self._how.setText(
                self.tr(
                    "Pull one box onto another, or press Enter on each: the first comes before the second. The same "
                    "again takes the arrow away. Dashed is only advised: double-click an arrow, or pick it and press "
                    "Space."
                )
            )
