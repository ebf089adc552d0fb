"""The card beside the table: every field of one initiative, texts in three scripts, edited through the session."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.blueprint.field_edits import text_edit
from desktop.blueprint.plan_table import FIGURES, NOTES
from desktop.blueprint.status import status_choices
from desktop.session.session import Session
from desktop.shell.bodies_fields import BodiesFields
from desktop.shell.prerequisite_fields import PrerequisiteFields
from desktop.shell.script_fields import ScriptFields
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.labels import NoteLabel, SectionLabel
from desktop.widgets.measures import Space
from desktop.widgets.number_edit import NumberField, NumberRule
from desktop.widgets.page import Card
from desktop.widgets.scroll_sheet import ScrollSheet
from desktop.wording import sentence, term
from models.editing.kinds import EditKind
from models.edits.initiatives import set_figure, set_status
from models.problem.initiatives import Initiative, InitiativeId, Status
from models.text import EMPTY_TEXT, Script, Text

FIELDS_WIDTH: Final = 400
_BEFORE: Final = ("task", "theme", "measures", "deliverable")
_AFTER_BODIES: Final = ("higher", "milestones", "kpi")
_LAST: Final = ("source", "risk", "basis", "remarks")


class FieldsPanel(Card):
    """Shows one initiative's fields in the order of the printed table."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.session = session
        self._id: InitiativeId = ""
        scroll = ScrollSheet(self)
        scroll.setObjectName("fields_sheet")
        self.body.addWidget(scroll, 1)
        sheet = scroll.sheet
        self._name = SectionLabel(parent=sheet)
        self._texts = {key: _Texts(key, sheet) for key in (*_BEFORE, *_AFTER_BODIES, *_LAST)}
        self._titles = {key: NoteLabel(parent=sheet) for key in (*self._texts, *FIGURES, "status", "bodies", "prereq")}
        self._bodies = BodiesFields(session, sheet)
        self._needs = PrerequisiteFields(session, "field_prereq", sheet)
        self._needs.refused.connect(self._on_refused)
        self._fault = NoteLabel(parent=sheet)
        self._fault.setObjectName("field_prereq_fault")
        self._fault.set_tone("problem")
        self._figures = {key: _Figure(key, sheet) for key in FIGURES}
        self._status = ChoiceBox(sheet)
        self._status.setObjectName("fields_status")
        self._status.chosen.connect(self._on_status)
        column = scroll.column
        column.addWidget(self._name)
        for key in _BEFORE:
            self._add_text(scroll, key)
        column.addWidget(self._titles["bodies"])
        column.addWidget(self._bodies)
        for part in (self._titles["prereq"], self._needs, self._fault):
            column.addWidget(part)
        for key in _AFTER_BODIES:
            self._add_text(scroll, key)
        column.addSpacing(Space.WITHIN)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.WITHIN)
        for place, (key, figure) in enumerate(self._figures.items()):
            self._titles[key].setBuddy(figure)
            grid.addWidget(self._titles[key], 2 * (place // 2), place % 2)
            grid.addWidget(figure, 2 * (place // 2) + 1, place % 2)
            figure.wanted.connect(self._on_figure)
        column.addLayout(grid)
        for key in _LAST:
            self._add_text(scroll, key)
        column.addSpacing(Space.WITHIN)
        column.addWidget(self._titles["status"])
        column.addWidget(self._status)
        column.addStretch(1)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self.setAccessibleName(self.tr("All fields"))
        self._titles["bodies"].setText(self.tr("Lead and supporting bodies"))
        self._titles["prereq"].setText(self.tr("Prerequisites"))
        # As in the table and the workbook: what is done stands for the measures until they are written.
        self._texts["measures"].set_blank(self.tr("as described, while left blank"))

    def show_initiative(self, initiative_id: InitiativeId) -> None:
        """Show an initiative; what was typed about another one is a step of its own."""
        if initiative_id != self._id:
            self.session.end_merge()
            self._id = initiative_id
        self.refresh()

    def refresh(self) -> None:
        """Draw everything from the session."""
        initiative = self.session.study.initiatives.initiatives.get(self._id)
        if initiative is None:
            return
        script, editable = self.session.script, self.session.refusal is None
        self._name.setText(f"{initiative.id}  {initiative.name.read(script)}")
        for key, title in self._titles.items():
            if key not in {"bodies", "prereq"}:
                title.setText(term(f"column.{key}", script).replace("\n", " "))
        for key, fields in self._texts.items():
            fields.show_text(_text(initiative, key))
            fields.setEnabled(editable)
        for key, figure in self._figures.items():
            figure.set_number(initiative.figures.get(key))
            figure.edit.setAccessibleName(self._titles[key].text())
            figure.setEnabled(editable)
        self._bodies.show_initiative(initiative)
        self._bodies.setEnabled(editable)
        self._needs.show_initiative(initiative)
        self._needs.setEnabled(editable)
        self._fault.setText("")
        self._status.set_choices(status_choices(), initiative.status.value)
        self._status.setAccessibleName(self._titles["status"].text())
        self._status.setEnabled(editable)

    def _add_text(self, scroll: ScrollSheet, key: str) -> None:
        fields = self._texts[key]
        scroll.column.addSpacing(Space.WITHIN)
        scroll.column.addWidget(self._titles[key])
        scroll.column.addWidget(fields)
        fields.wanted.connect(self._on_text)
        fields.left.connect(self._on_left)

    def _on_text(self, key: str, script: Script, text: str) -> None:
        kind, edit = text_edit(self._id, key, script, text)
        fault = self.session.edit(kind, edit, merge_key=(self._id, key, script), origin=self)
        said = sentence(fault, self.session.study, self.session.script) if fault is not None else ""
        self._texts[key].show_fault(said)

    def _on_left(self) -> None:
        self.session.end_merge()
        self.refresh()

    def _on_refused(self, reason: str) -> None:
        self.refresh()
        self._fault.setText(reason)

    def _on_figure(self, key: str, number: float | None) -> None:
        edit = partial(set_figure, initiative_id=self._id, column=key, figure=number)
        self.session.edit(EditKind.SET_FIGURE, edit, origin=self)

    def _on_status(self, status: str) -> None:
        edit = partial(set_status, initiative_id=self._id, status=Status(status))
        self.session.edit(EditKind.SET_STATUS, edit, origin=self)


class _Texts(ScriptFields):
    wanted = Signal(str, object, str)

    def __init__(self, key: str, parent: QWidget) -> None:
        super().__init__(f"field_{key}", parent, passages=key not in {"task", "theme"})
        self._key = key
        self.typed.connect(self._on_typed)

    def _on_typed(self, script: Script, text: str) -> None:
        self.wanted.emit(self._key, script, text)


class _Figure(NumberField):
    wanted = Signal(str, object)

    def __init__(self, key: str, parent: QWidget) -> None:
        super().__init__(NumberRule(decimals=4), parent)
        self._key = key
        self.edit.setObjectName(f"field_{key}")
        self.number_committed.connect(self._on_committed)

    def _on_committed(self, number: object) -> None:
        self.wanted.emit(self._key, number)


def _text(initiative: Initiative, key: str) -> Text:
    if key in NOTES:
        return initiative.notes.get(key, EMPTY_TEXT)
    texts = {
        "task": initiative.name,
        "theme": initiative.theme,
        "kpi": initiative.kpi,
        "basis": initiative.basis,
    }
    return texts[key]
