"""What the blueprint says of an initiative beside its plan: status, basis, deliverable, milestones, risk, targets."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from desktop.session.session import Session
from desktop.shell.labels import status_label
from desktop.shell.script_fields import ScriptFields
from desktop.widgets.buttons import LinkButton
from desktop.widgets.labels import NoteLabel
from desktop.widgets.measures import Space
from desktop.widgets.number_edit import NumberEdit, NumberRule
from desktop.widgets.theme import theme
from desktop.wording import sentence, term
from models.editing.document import Edit
from models.editing.kinds import EditKind
from models.edits.initiatives import describe_initiative, note_initiative, set_figure, set_status
from models.problem.initiatives import Initiative, InitiativeId, Status
from models.text import EMPTY_TEXT, Script

NOTES: Final = ("deliverable", "higher", "milestones", "source", "risk", "remarks")
"""The blueprint's columns of free text that are kept with the initiative."""
FIGURES: Final = ("baseline", "t2025", "tmid", "t2030")


class _NoteFields(ScriptFields):
    """The three fields of one column, which say which column they are."""

    worded = Signal(str, object, str)

    def __init__(self, column: str, parent: QWidget | None = None) -> None:
        super().__init__(f"initiative_{column}", parent, passages=True)
        self._column = column
        self.typed.connect(self._on_typed)

    def _on_typed(self, script: Script, text: str) -> None:
        self.worded.emit(self._column, script, text)


class _FigureEdit(NumberEdit):
    """A field for one figure, which says which one it is."""

    figure_given = Signal(str, object)

    def __init__(self, column: str, parent: QWidget | None = None) -> None:
        super().__init__(NumberRule(), parent)
        self._column = column
        self.setObjectName(f"initiative_{column}")
        self.setMaximumWidth(theme().scaled(96))
        self.number_committed.connect(self._on_committed)

    def _on_committed(self, number: object) -> None:
        self.figure_given.emit(self._column, number)


class _Sheet(QWidget):
    """The fields themselves."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._id: InitiativeId = ""
        self._status = QComboBox(self)
        self._status.setObjectName("initiative_status")
        self._titles = {key: NoteLabel(parent=self) for key in ("status", "basis", *NOTES, *FIGURES)}
        self._fields = {key: _NoteFields(key, self) for key in ("basis", *NOTES)}
        self._figures = {key: _FigureEdit(key, self) for key in FIGURES}
        self._fill()
        self._status.activated.connect(self._on_status)
        for fields in self._fields.values():
            fields.worded.connect(self._on_worded)
            fields.left.connect(self.session.end_merge)
        for edit in self._figures.values():
            edit.figure_given.connect(self._on_figure)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        with QSignalBlocker(self._status):
            place = max(self._status.currentIndex(), 0)
            self._status.clear()
            for status in Status:
                self._status.addItem(status_label(status), status.value)
            self._status.setCurrentIndex(place)

    def show_initiative(self, initiative: Initiative) -> None:
        """Show what is said of an initiative."""
        self._id = initiative.id
        script = self.session.script
        for key, title in self._titles.items():
            title.setText(term(f"column.{key}", script))
        self._status.setAccessibleName(term("column.status", script))
        for key, edit in self._figures.items():
            edit.setAccessibleName(term(f"column.{key}", script))
        with QSignalBlocker(self._status):
            self._status.setCurrentIndex(list(Status).index(initiative.status))
        for key, fields in self._fields.items():
            fields.show_text(initiative.basis if key == "basis" else initiative.notes.get(key, EMPTY_TEXT))
        for key, edit in self._figures.items():
            edit.set_number(initiative.figures.get(key))

    def _fill(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TIGHT)
        column.addWidget(self._titles["status"])
        column.addWidget(self._status)
        for key, fields in self._fields.items():
            column.addSpacing(Space.WITHIN)
            column.addWidget(self._titles[key])
            column.addWidget(fields)
        figures = QGridLayout()
        figures.setHorizontalSpacing(Space.WITHIN)
        for line, (key, edit) in enumerate(self._figures.items()):
            figures.addWidget(self._titles[key], line, 0)
            figures.addWidget(edit, line, 1)
        figures.setColumnStretch(0, 1)
        column.addSpacing(Space.WITHIN)
        column.addLayout(figures)

    def _edit(self, kind: EditKind, edit: Edit, merge_key: tuple[str, ...] | None = None) -> str:
        fault = self.session.edit(kind, edit, merge_key=merge_key, origin=self)
        return sentence(fault, self.session.study, self.session.script) if fault is not None else ""

    def _on_status(self, _place: int) -> None:
        status = Status(self._status.currentData())
        self._edit(EditKind.SET_STATUS, partial(set_status, initiative_id=self._id, status=status))

    def _on_worded(self, column: str, script: Script, text: str) -> None:
        if column == "basis":
            edit: Edit = partial(describe_initiative, initiative_id=self._id, field="basis", script=script, text=text)
        else:
            edit = partial(note_initiative, initiative_id=self._id, column=column, script=script, text=text)
        said = self._edit(EditKind.DESCRIBE_INITIATIVE, edit, (self._id, column, script))
        self._fields[column].show_fault(said)

    def _on_figure(self, column: str, number: object) -> None:
        value = number if isinstance(number, float) else None
        edit = partial(set_figure, initiative_id=self._id, column=column, figure=value)
        self._edit(EditKind.DESCRIBE_INITIATIVE, edit)


class FurtherFields(QWidget):
    """Edits them through the session; folded away, and not made at all, until they are wanted."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._initiative: Initiative | None = None
        self._sheet: _Sheet | None = None
        self._fold = LinkButton(parent=self)
        self._fold.setObjectName("initiative_further")
        self._fold.setCheckable(True)
        self._fold.toggled.connect(self._on_fold)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.TIGHT)
        self._column.addWidget(self._fold)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        opened = self._fold.isChecked()
        self._fold.setText(self.tr("Less for the blueprint") if opened else self.tr("More for the blueprint"))
        if self._sheet is not None:
            self._sheet.retranslate()

    def show_initiative(self, initiative: Initiative) -> None:
        """Show what is said of an initiative."""
        self._initiative = initiative
        if self._sheet is not None and self._fold.isChecked():
            self._sheet.show_initiative(initiative)

    def _on_fold(self, opened: bool) -> None:  # noqa: FBT001 - Qt's own signal
        if self._sheet is None:
            self._sheet = _Sheet(self.session, self)
            self._column.addWidget(self._sheet)
        self.retranslate()
        if opened and self._initiative is not None:
            self._sheet.show_initiative(self._initiative)
        self._sheet.setVisible(opened)
