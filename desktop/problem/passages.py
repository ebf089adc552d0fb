"""What is written about an initiative: its name, what is done, its theme and its measure, in three scripts each."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.session.session import Session
from desktop.shell.script_fields import ScriptFields
from desktop.widgets.labels import NoteLabel
from desktop.widgets.measures import Space
from desktop.wording import sentence
from models.editing.kinds import EditKind
from models.edits.initiatives import WrittenField, describe_initiative, rename_initiative
from models.problem.initiatives import Initiative, InitiativeId
from models.text import Script


class Passages(QWidget):
    """Edits the texts of an initiative through the session, with every letter, as one step for each field."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._id: InitiativeId = ""
        self._names = ScriptFields("initiative_name", self)
        self._descriptions = ScriptFields("initiative_description", self, passages=True)
        self._themes = ScriptFields("initiative_theme", self)
        self._kpis = ScriptFields("initiative_kpi", self, passages=True)
        self._titles = [NoteLabel(parent=self) for _ in range(4)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TIGHT)
        for title, fields in zip(self._titles, self._all(), strict=True):
            column.addSpacing(Space.WITHIN)
            column.addWidget(title)
            column.addWidget(fields)
            fields.left.connect(self._on_left)
        self._names.typed.connect(self._on_name)
        self._descriptions.typed.connect(self._on_description)
        self._themes.typed.connect(self._on_theme)
        self._kpis.typed.connect(self._on_kpi)

    def focus_name(self) -> None:
        """Put the cursor into the name."""
        self._names.focus(self.session.script)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        words = (
            self.tr("Name"),
            self.tr("What is done"),
            self.tr("Theme"),
            self.tr("What success is measured by"),
        )
        for title, text in zip(self._titles, words, strict=True):
            title.setText(text)

    def show_initiative(self, initiative: Initiative) -> None:
        """Show an initiative's texts."""
        self._id = initiative.id
        self._names.show_text(initiative.name)
        self._descriptions.show_text(initiative.description)
        self._themes.show_text(initiative.theme)
        self._kpis.show_text(initiative.kpi)

    def _all(self) -> tuple[ScriptFields, ...]:
        return self._names, self._descriptions, self._themes, self._kpis

    def _on_name(self, script: Script, name: str) -> None:
        edit = partial(rename_initiative, initiative_id=self._id, script=script, name=name)
        key = (self._id, "name", script)
        fault = self.session.edit(EditKind.RENAME_INITIATIVE, edit, merge_key=key, origin=self)
        said = sentence(fault, self.session.study, self.session.script) if fault is not None else ""
        self._names.show_fault(said)

    def _on_description(self, script: Script, text: str) -> None:
        self._describe(self._descriptions, "description", script, text)

    def _on_theme(self, script: Script, text: str) -> None:
        self._describe(self._themes, "theme", script, text)

    def _on_kpi(self, script: Script, text: str) -> None:
        self._describe(self._kpis, "kpi", script, text)

    def _describe(self, fields: ScriptFields, field: WrittenField, script: Script, text: str) -> None:
        edit = partial(describe_initiative, initiative_id=self._id, field=field, script=script, text=text)
        key = (self._id, field, script)
        fault = self.session.edit(EditKind.DESCRIBE_INITIATIVE, edit, merge_key=key, origin=self)
        fields.show_fault(sentence(fault, self.session.study, self.session.script) if fault is not None else "")

    def _on_left(self) -> None:
        self.session.end_merge()
        initiative = self.session.study.initiatives.initiatives.get(self._id)
        if initiative is not None:
            self.show_initiative(initiative)
