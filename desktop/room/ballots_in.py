"""Ballots back: what they would change and what is refused, cell by cell, before anything is taken over as one edit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from desktop.ballots import question_words
from desktop.naming import known_name
from desktop.session.session import Session
from desktop.session.task import Task
from desktop.widgets.file_places import documents
from desktop.widgets.leading import lead_focus
from desktop.widgets.messages import Severity
from desktop.widgets.palette import Colour
from desktop.widgets.review_sheet import ReviewSheet
from desktop.widgets.table import Cell, Column, Row
from desktop.wording import sentence
from models.computing.progress import Report
from models.editing.kinds import EditKind
from models.errors import InputError
from models.exchange.ballot_workbook.collect import AnswerChange, Collected, collect_ballots, read_ballots
from models.storage.faults import UnreadableFileError
from models.study import Study
from models.text import Script

_EXPERT, _QUESTION, _BEFORE, _AFTER, _FILE, _CELL = "expert", "question", "before", "after", "file", "cell"
_REASON: Final = "reason"


@dataclass(frozen=True, eq=False)
class Review:
    """What some ballots hold, ready to be shown.

    Attributes:
        study: What they were read against.
        collected: What they would change and what is refused.
        changes: A row for each change.
        refused: A row for each refusal.
    """

    study: Study
    collected: Collected
    changes: tuple[Row, ...]
    refused: tuple[Row, ...]


@dataclass(frozen=True, eq=False)
class _Taken:
    """A study with the changes in it, and the one that it was made from."""

    before: Study
    after: Study


class BallotsIn(QWidget):
    """Reads in the background, shows everything, and takes over what the user agrees to, as one undoable edit.

    Attributes:
        left: The user is done with it.
        taken: Answers were taken over; carries how many.
        crashed: Reading failed through a defect of ours; carries the exception.
    """

    left = Signal()
    taken = Signal(int)
    crashed = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._review: Review | None = None
        self._paths: tuple[Path, ...] = ()
        self._task = Task("ballots-in", self)
        self._sheet = ReviewSheet("ballots", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._sheet)
        lead_focus(self, self._sheet)
        self._listen()
        self.refresh()

    def _listen(self) -> None:
        self._sheet.left.connect(self.left)
        self._sheet.other_wanted.connect(self.ask_and_read)
        self._sheet.take_wanted.connect(self.take)
        self._sheet.progress.cancelled.connect(self._task.cancel)
        self._task.progressed.connect(self._sheet.progress.set_progress)
        self._task.done.connect(self._on_done)
        self._task.refused.connect(self._on_refused)
        self._task.crashed.connect(self.crashed)
        self._task.ended.connect(self._on_ended)
        self.session.changed.connect(self.refresh)

    def ask_and_read(self) -> None:
        """Ask for workbooks and read them."""
        words, kinds = self.tr("Ballots to read"), self.tr("Excel workbooks (*.xlsx)")
        names, _kind = QFileDialog.getOpenFileNames(self, words, documents(), kinds)
        if names:
            self.read([Path(name) for name in names])

    def read(self, paths: Sequence[Path]) -> None:
        """Read workbooks: a dry run that changes nothing."""
        self._paths, self._review = tuple(paths), None
        self._sheet.message.clear()
        self._sheet.progress.start(self.tr("Reading ballots…"))
        self._task.start(partial(reviewed, self.session.study, self._paths, self.session.script))
        self.refresh()

    def take(self) -> None:
        """Take over what the ballots change, in the background: 24 ballots may hold thousands of answers."""
        if self._review is not None and self._review.collected.changes:
            self._sheet.progress.start(self.tr("Taking over…"))
            self._task.start(partial(_collected, self.session.study, self._review.collected.changes))
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Say nothing in the language that was in force before."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._sheet.message.clear()

    def close_work(self) -> None:
        """Stop, since nobody waits any more."""
        self._task.close()

    def refresh(self) -> None:
        """Draw what was read, in the language of the window."""
        self._sheet.set_words(self.tr("Read ballots"), self.tr("Other files…"))
        review = self._review
        if review is None:
            self._show_nothing()
            return
        where = [Column(_FILE, self.tr("File"), width=120), Column(_CELL, self.tr("Cell"), width=150)]
        answers = [
            Column(_EXPERT, self.tr("Expert"), width=130),
            Column(_QUESTION, self.tr("Question"), stretch=True, width=240),
            Column(_BEFORE, self.tr("Now"), width=110),
            Column(_AFTER, self.tr("Ballot"), width=110),
        ]
        reason = Column(_REASON, self.tr("Why"), stretch=True, width=320)
        self._sheet.set_columns([*answers, *where], [*where, reason])
        changes = len(review.changes)
        told = (
            self.tr("%n ballot(s) read", "", len(review.collected.experts)),
            self.tr("%n answer(s) would change", "", changes),
        )
        take = self.tr("Take over %n answer(s)", "", changes)
        self._sheet.show_review(" · ".join(told), review.changes, review.refused, take)
        takeable = bool(changes) and not self._task.running and self.session.refusal is None
        self._sheet.set_takeable(takeable=takeable)

    def _show_nothing(self) -> None:
        if self._task.running:
            names = ", ".join(path.name for path in self._paths[:4])
            self._sheet.show_nothing(self.tr("Reading ballots…"), names)
        else:
            words = self.tr(
                "Choose the workbooks that came back, or drop them on the window. What they change is shown first; "
                "nothing is taken over before you agree."
            )
            self._sheet.show_nothing(self.tr("Which ballots?"), words, self.tr("Choose ballots…"))

    def _on_done(self, found: object) -> None:
        if isinstance(found, Review):
            self._review = found
        elif isinstance(found, _Taken):
            self._take_over(found)

    def _take_over(self, found: _Taken) -> None:
        if self.session.study is not found.before:  # Somebody went on working meanwhile: put the answers into that.
            self.take()
            return
        count = len(self._review.changes) if self._review is not None else 0
        fault = self.session.edit(EditKind.COLLECT_BALLOTS, partial(_replaced, found=found), origin=self)
        if fault is not None:
            self._on_refused(fault)
            return
        self._review = None
        self.taken.emit(count)

    def _on_refused(self, fault: object) -> None:
        if isinstance(fault, InputError):
            words = sentence(fault, self.session.study, self.session.script)
            self._sheet.message.show_message(Severity.PROBLEM, words)

    def _on_ended(self) -> None:
        self._sheet.progress.finish()
        self.refresh()
        self._sheet.offer_taking()


def reviewed(study: Study, paths: Sequence[Path], script: Script, report: Report) -> Review:
    """Read ballots and put what they hold into words; meant for a thread of its own.

    Raises:
        UnreadableFileError: A file cannot be opened at all.
        Cancelled: Nobody waits for it any more.
    """
    try:
        collected = read_ballots(study, paths, report)
    except OSError as error:
        raise UnreadableFileError(path=str(error.filename or "")) from error
    changes = tuple(_change(str(number), one, study, script) for number, one in enumerate(collected.changes))
    refused = tuple(_refusal(str(number), one, study, script) for number, one in enumerate(collected.refused))
    return Review(study, collected, changes, refused)


def _change(key: str, change: AnswerChange, study: Study, script: Script) -> Row:
    question = question_words(change, study, script)
    loud = Colour.CAUTION if change.overrides else None
    return Row(
        key,
        {
            _EXPERT: known_name(study, "expert", change.expert, script) or change.expert,
            _QUESTION: Cell(question, tooltip=question),
            _BEFORE: Cell(change.before, change.before or "–", colour=loud),
            _AFTER: Cell(change.after, change.after or "–", bold=True),
            _FILE: change.file,
            _CELL: f"{change.sheet}!{change.cell}",
        },
    )


def _refusal(key: str, fault: InputError, study: Study, script: Script) -> Row:
    sheet, cell = str(fault.where.get("sheet", "")), str(fault.where.get("cell", ""))
    return Row(
        key,
        {
            _FILE: str(fault.where.get("file", "")),
            _CELL: f"{sheet}!{cell}" if cell else "–",
            _REASON: Cell(sentence(fault, study, script), colour=Colour.PROBLEM),
        },
    )


def _collected(study: Study, changes: Sequence[AnswerChange], report: Report) -> _Taken:
    return _Taken(study, collect_ballots(study, changes, report))


def _replaced(study: Study, found: _Taken) -> Study:
    return found.after if study is found.before else study
