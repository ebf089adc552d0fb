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
from desktop.widgets.leading import lead_focus
from desktop.widgets.messages import Severity
from desktop.widgets.palette import Colour
from desktop.widgets.review_sheet import ReviewSheet
from desktop.widgets.table import Cell, Column, Row
from desktop.wording import sentence, term
from desktop.workbook_edits import place, subject, values
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
        self._set_up = False
        self._path = Path()
        self._task = Task("workbook-in", self)
        self._sheet = ReviewSheet("workbook", self)
        self._scenario = self._sheet.add_action("scenario")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._sheet)
        lead_focus(self, self._sheet)
        self._listen()
        self.refresh()

    def _listen(self) -> None:
        self._sheet.left.connect(self.left)
        self._sheet.other_wanted.connect(self.other_wanted)
        self._sheet.take_wanted.connect(self.take)
        self._scenario.clicked.connect(self.keep_scenario)
        self._sheet.progress.cancelled.connect(self._task.cancel)
        self._task.done.connect(self._on_done)
        self._task.refused.connect(self._on_refused)
        self._task.crashed.connect(self.crashed)
        self._task.ended.connect(self._on_ended)
        self.session.changed.connect(self.refresh)

    def read(self, path: Path) -> None:
        """Read a workbook: a dry run that changes nothing."""
        self._path, self._review = path, None
        self._sheet.message.clear()
        self._sheet.progress.start(self.tr("Reading the workbook…"))
        self._task.start(partial(reviewed, self.session.study, path, self.session.script))
        self.refresh()

    def show_refused(self, path: Path, refused: tuple[Refused, ...], *, set_up: bool) -> None:
        """Show only what was refused of a template whose rest has been set up already, if it could be."""
        study, script = self.session.study, self.session.script
        rows = tuple(_refusal(str(number), one, study, script) for number, one in enumerate(refused))
        self._path, self._review, self._set_up = path, Review(None, study, _NO_CHANGES, rows), set_up
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
        self._sheet.set_words(self.tr("Import a workbook"), self.tr("Other file…"))
        self._scenario.setText(self.tr("Keep as a scenario"))
        self._scenario.setToolTip(
            self.tr("Weights, scores, methods and rules go into a scenario called as the file; texts are taken over.")
        )
        review = self._review
        self._scenario.setVisible(review is not None and review.found is not None)
        if review is None:
            self._show_nothing()
            return
        cell = Column(_CELL, self.tr("Cell"), width=170)
        changed = [
            Column(_WHAT, self.tr("What"), stretch=True, width=280),
            Column(_BEFORE, self.tr("As exported"), width=190),
            Column(_AFTER, self.tr("In the workbook"), width=190),
        ]
        self._sheet.set_columns([*changed, cell], [cell, Column(_REASON, self.tr("Why"), stretch=True, width=360)])
        changes = len(review.changes)
        if review.found is None:
            rest = self.tr("the rest is a new study") if self._set_up else self.tr("nothing is set up yet")
            self._sheet.show_review(f"{self._path.name} · {rest}", (), review.refused, None)
        else:
            told = self.tr("%n cell(s) would change", "", changes)
            take = self.tr("Take over %n change(s)", "", changes)
            self._sheet.show_review(f"{self._path.name} · {told}", review.changes, review.refused, take)
        takeable = bool(changes) and not self._task.running and self.session.refusal is None
        self._sheet.set_takeable(takeable=takeable)
        self._scenario.setEnabled(takeable)

    def _show_nothing(self) -> None:
        if self._task.running:
            self._sheet.show_nothing(self.tr("Reading the workbook…"), self._path.name)
        else:
            words = self.tr(
                "Choose a workbook that BayPath exported and that was edited in Excel. What it changes is shown first; "
                "nothing is taken over before you agree."
            )
            self._sheet.show_nothing(self.tr("Which workbook?"), words, self.tr("Choose a workbook…"))

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
            self._sheet.message.show_message(Severity.PROBLEM, words)

    def _on_ended(self) -> None:
        self._sheet.progress.finish()
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
    before, after = values(change)
    return Row(
        key,
        {
            _WHAT: Cell(what, tooltip=what),
            _BEFORE: Cell(change.before, before, tooltip=change.before),
            _AFTER: Cell(change.after, after, bold=True, tooltip=change.after),
            _CELL: place(change.sheet, change.cell),
        },
    )


def _refusal(key: str, refused: Refused, study: Study, script: Script) -> Row:
    where, said = place(refused.sheet, refused.cell) or "–", sentence(refused.fault, study, script)
    # On the command line such a sentence follows its cell; here it begins one.
    return Row(key, {_CELL: where, _REASON: Cell(said[:1].upper() + said[1:], colour=Colour.PROBLEM)})


def _taken(study: Study, review: Review, scenario: str) -> Study:
    found = review.found
    if found is None or study is not review.before:
        return study
    return kept_as_scenario(study, found.study, scenario) if scenario else found.study
