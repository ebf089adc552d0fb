"""An edited workbook back: what it would change and what is refused, cell by cell, before anything is taken over."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.session.session import Session
from desktop.session.task import Task
from desktop.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.widgets.measures import Space
from desktop.widgets.messages import InlineMessage, Severity
from desktop.widgets.page import Card, EmptyState, PageHeader
from desktop.widgets.palette import Colour
from desktop.widgets.progress_strip import ProgressStrip
from desktop.widgets.table import Cell, Column, DataTable, Row
from desktop.wording import sentence, term
from desktop.workbook_edits import brief, place, subject
from models.computing.progress import Report
from models.editing.kinds import EditKind
from models.errors import InputError
from models.exchange.workbook_edits.apply import kept_as_scenario
from models.exchange.workbook_edits.read import Change, EditedWorkbook, Refused, read_edited
from models.storage.faults import UnreadableFileError
from models.study import Study
from models.text import Script

_WHAT, _BEFORE, _AFTER, _CELL, _REASON = "what", "before", "after", "cell", "reason"
_NO_CHANGES: Final[tuple[Row, ...]] = ()


@dataclass(frozen=True, eq=False)
class Review:
    """What a workbook holds, ready to be shown.

    Attributes:
        found: What was read, or None where only refusals are shown.
        before: The study that it was read against.
        changes: A row for each change.
        refused: A row for each refusal.
    """

    found: EditedWorkbook | None
    before: Study
    changes: tuple[Row, ...]
    refused: tuple[Row, ...]


class WorkbookIn(QWidget):
    """Reads in the background, shows everything, and takes over what the user agrees to, as one undoable edit.

    Attributes:
        left: The user is done with it.
        other_wanted: The user wants to choose another file.
        taken: Changes were taken over; carries how many.
        crashed: Reading failed through a defect of ours; carries the exception.
    """

    left = Signal()
    other_wanted = Signal()
    taken = Signal(int)
    crashed = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._review: Review | None = None
        self._path = Path()
        self._task = Task("workbook-in", self)
        self._header = PageHeader(parent=self)
        self._other, self._leave = SecondaryButton(parent=self), SecondaryButton(parent=self)
        self._scenario, self._take = SecondaryButton(parent=self), PrimaryButton(parent=self)
        for name, button in (
            ("other", self._other),
            ("leave", self._leave),
            ("scenario", self._scenario),
            ("take", self._take),
        ):
            button.setObjectName(f"workbook_{name}")
            self._header.add_action(button)
        self._message = InlineMessage(self)
        self._message.setObjectName("workbook_message")
        self._progress = ProgressStrip(self)
        self._refusals, self._changes = Card(padding=Space.WITHIN, parent=self), Card(padding=Space.WITHIN, parent=self)
        self._refused, self._changed = DataTable(parent=self._refusals), DataTable(parent=self._changes)
        self._refused.setObjectName("workbook_refused")
        self._refused.set_wrap(wrap=True)
        self._changed.setObjectName("workbook_changed")
        self._changed.set_dense(dense=True)
        self._refusals.body.addWidget(self._refused, 1)
        self._changes.body.addWidget(self._changed, 1)
        self._empty = EmptyState(parent=self)
        self._empty.setObjectName("workbook_empty")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.WITHIN)
        for widget in (self._header, self._message, self._progress):
            column.addWidget(widget)
        column.addWidget(self._refusals, 2)
        column.addWidget(self._changes, 3)
        column.addWidget(self._empty, 1)
        self._listen()
        self.refresh()

    def _listen(self) -> None:
        self._leave.clicked.connect(self.left)
        self._other.clicked.connect(self.other_wanted)
        self._empty.action_triggered.connect(self.other_wanted)
        self._take.clicked.connect(self.take)
        self._scenario.clicked.connect(self.keep_scenario)
        self._progress.cancelled.connect(self._task.cancel)
        self._task.done.connect(self._on_done)
        self._task.refused.connect(self._on_refused)
        self._task.crashed.connect(self.crashed)
        self._task.ended.connect(self._on_ended)
        self.session.changed.connect(self.refresh)

    def read(self, path: Path) -> None:
        """Read a workbook: a dry run that changes nothing."""
        self._path, self._review = path, None
        self._message.clear()
        self._progress.start(self.tr("Reading the workbook…"))
        self._task.start(partial(reviewed, self.session.study, path, self.session.script))
        self.refresh()

    def show_refused(self, path: Path, refused: tuple[Refused, ...]) -> None:
        """Show only what was refused of a template that has been set up already."""
        study, script = self.session.study, self.session.script
        rows = tuple(_refusal(str(number), one, study, script) for number, one in enumerate(refused))
        self._path, self._review = path, Review(None, study, _NO_CHANGES, rows)
        self.refresh()

    def take(self) -> None:
        """Take over what the workbook changes, as one edit."""
        self._keep("")

    def keep_scenario(self) -> None:
        """Keep changed weights, scores, methods and rules as a scenario, called as the file; take over the rest."""
        self._keep(self._path.stem)

    def close_work(self) -> None:
        """Stop, since nobody waits any more."""
        self._task.close()

    def refresh(self) -> None:
        """Draw what was read, in the language of the window."""
        review = self._review
        found = review.found if review is not None else None
        self._header.set_title(self.tr("Import a workbook"))
        self._other.setText(self.tr("Other file…"))
        self._leave.setText(self.tr("Leave"))
        self._scenario.setText(self.tr("Keep as a scenario"))
        self._scenario.setToolTip(
            self.tr("Weights, scores, methods and rules go into a scenario called as the file; texts are taken over.")
        )
        self._empty.setVisible(review is None)
        self._changes.setVisible(found is not None)
        self._refusals.setVisible(review is not None and bool(review.refused))
        for button in (self._take, self._scenario):
            button.setVisible(found is not None)
        self._other.setVisible(review is not None)
        if review is None:
            self._header.set_subtitle("")
            self._show_empty()
            return
        changes, refused = len(review.changes), len(review.refused)
        told = (
            [self._path.name, self.tr("%n cell(s) would change", "", changes)]
            if found is not None
            else [self._path.name]
        )
        told += [self.tr("%n refused", "", refused)]
        if found is not None:
            told.append(self.tr("nothing is changed yet"))
        self._header.set_subtitle(" · ".join(told))
        words = self.tr("Take over %n change(s)", "", changes)
        self._take.setText(self.tr("{words} without those refused").format(words=words) if refused else words)
        for button in (self._take, self._scenario):
            button.setEnabled(bool(changes) and not self._task.running and self.session.refusal is None)
        self._refusals.set_title(self.tr("Refused"))
        self._changes.set_title(self.tr("Would change") if changes else self.tr("Nothing would change"))
        self._show_tables(review)

    def _show_empty(self) -> None:
        if self._task.running:
            self._empty.set_content("import", self.tr("Reading the workbook…"), self._path.name)
        else:
            words = self.tr(
                "Choose a workbook that BayPath exported and that was edited in Excel. What it changes is shown first; "
                "nothing is taken over before you agree."
            )
            self._empty.set_content("import", self.tr("Which workbook?"), words, self.tr("Choose a workbook…"))

    def _show_tables(self, review: Review) -> None:
        self._changed.set_columns(
            [
                Column(_WHAT, self.tr("What"), stretch=True, width=280),
                Column(_BEFORE, self.tr("As exported"), width=190),
                Column(_AFTER, self.tr("In the workbook"), width=190),
                Column(_CELL, self.tr("Cell"), width=150),
            ]
        )
        self._refused.set_columns(
            [Column(_CELL, self.tr("Cell"), width=180), Column(_REASON, self.tr("Why"), stretch=True, width=360)]
        )
        self._changed.set_rows(review.changes)
        self._refused.set_rows(review.refused)
        self._changed.setAccessibleName(self._changes.accessibleName())
        self._refused.setAccessibleName(self._refusals.accessibleName())

    def _keep(self, scenario: str) -> None:
        review = self._review
        if review is None or review.found is None:
            return
        if self.session.study is not review.before:
            # Somebody went on working meanwhile: read it again against that.
            self.read(self._path)
            return
        taken = partial(_taken, review=review, scenario=scenario)
        fault = self.session.edit(EditKind.IMPORT_WORKBOOK, taken, origin=self)
        if fault is not None:
            self._on_refused(fault)
            return
        self._review = None
        self.taken.emit(len(review.changes))

    def _on_done(self, found: object) -> None:
        if isinstance(found, Review):
            self._review = found

    def _on_refused(self, fault: object) -> None:
        if isinstance(fault, InputError):
            words = sentence(fault, self.session.study, self.session.script)
            self._message.show_message(Severity.PROBLEM, words)

    def _on_ended(self) -> None:
        self._progress.finish()
        self.refresh()


def reviewed(study: Study, path: Path, script: Script, report: Report) -> Review:
    """Read a workbook and put what it holds into words; meant for a thread of its own.

    Raises:
        UnreadableFileError: It cannot be opened at all.
        InputError: It is none of this study's.
    """
    report(0.0)
    try:
        found = read_edited(study, path, reason=term("workbook.reason", script))
    except OSError as error:
        raise UnreadableFileError(path=str(path)) from error
    changes = tuple(_change(str(number), one, study, script) for number, one in enumerate(found.changes))
    refused = tuple(_refusal(str(number), one, study, script) for number, one in enumerate(found.refused))
    return Review(found, study, changes, refused)


def _change(key: str, change: Change, study: Study, script: Script) -> Row:
    what = subject(change, study, script)
    return Row(
        key,
        {
            _WHAT: Cell(what, tooltip=what),
            _BEFORE: Cell(change.before, brief(change.before), tooltip=change.before),
            _AFTER: Cell(change.after, brief(change.after), bold=True, tooltip=change.after),
            _CELL: place(change.sheet, change.cell),
        },
    )


def _refusal(key: str, refused: Refused, study: Study, script: Script) -> Row:
    where = place(refused.sheet, refused.cell) or "–"
    return Row(key, {_CELL: where, _REASON: Cell(sentence(refused.fault, study, script), colour=Colour.PROBLEM)})


def _taken(study: Study, review: Review, scenario: str) -> Study:
    found = review.found
    if found is None or study is not review.before:
        return study
    return kept_as_scenario(study, found.study, scenario) if scenario else found.study
