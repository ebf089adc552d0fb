"""Ballots out: one workbook for each expert, in a script and a folder of one's choice."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QGridLayout, QVBoxLayout, QWidget

from desktop.ballots import new_ballot_key, write_ballots
from desktop.place import Place
from desktop.session.outcome import Done
from desktop.session.session import Session
from desktop.session.task import Task
from desktop.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.file_places import documents
from desktop.widgets.labels import NoteLabel, TextLabel
from desktop.widgets.leading import lead_focus
from desktop.widgets.measures import Space
from desktop.widgets.messages import InlineMessage, Severity
from desktop.widgets.page import Card, PageHeader
from desktop.widgets.progress_strip import ProgressStrip
from desktop.widgets.theme import theme
from desktop.wording import sentence
from models.computing.answered import ANSWERED
from models.editing.kinds import EditKind
from models.edits.rounds import set_ballot_key
from models.errors import InputError
from models.exchange.ballot_workbook.questions import swot_asked
from models.panel.experts import ExpertId
from models.text import Script

EVERYONE, UNFINISHED = "everyone", "unfinished"
_SCRIPTS: Final = {Script.EN: "English", Script.ZH_HANS: "简体中文", Script.ZH_HANT: "繁體中文"}


class BallotsOut(QWidget):
    """Asks for script, whom and where, writes in the background, and says what is where.

    Attributes:
        left: The user is done with it.
        place_wanted: The user wants to go to a page; carries a `Place`.
        written: The ballots are there; carries their paths.
        crashed: Writing failed through a defect of ours; carries the exception.
    """

    left = Signal()
    place_wanted = Signal(object)
    written = Signal(object)
    crashed = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._script = session.script
        self._whom = EVERYONE
        self._task = Task("ballots-out", self)
        self._header = PageHeader(parent=self)
        self._leave = SecondaryButton(parent=self)
        self._leave.setObjectName("ballots_leave")
        self._header.add_action(self._leave)
        self._message = InlineMessage(self)
        self._message.setObjectName("ballots_message")
        card = Card(parent=self)
        card.setMaximumWidth(theme().scaled(720))
        self._explanation = TextLabel(wrap=True, parent=card)
        self._titles = (NoteLabel(parent=card), NoteLabel(parent=card))
        self._scripts, self._experts = ChoiceBox(card), ChoiceBox(card)
        self._scripts.setObjectName("ballots_script")
        self._experts.setObjectName("ballots_whom")
        self._swot = QCheckBox(card)
        self._swot.setObjectName("ballots_swot")
        self._write = PrimaryButton(parent=card)
        self._write.setObjectName("ballots_write")
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.BETWEEN)
        grid.setColumnStretch(2, 1)
        for row, (title, box) in enumerate(zip(self._titles, (self._scripts, self._experts), strict=True)):
            title.setBuddy(box)
            grid.addWidget(title, row, 0)
            grid.addWidget(box, row, 1)
        grid.addWidget(self._swot, 2, 1, 1, 2)
        grid.addWidget(self._write, 3, 1)
        self._note = NoteLabel(parent=card)
        card.body.addWidget(self._explanation)
        card.body.addLayout(grid)
        card.body.addWidget(self._note)
        self._progress = ProgressStrip(self)
        self._progress.setObjectName("ballots_progress")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.BETWEEN)
        for widget in (self._header, self._message, card, self._progress):
            column.addWidget(widget)
        column.addStretch(1)
        lead_focus(self, self._write)
        self._listen()
        self.refresh()

    def _listen(self) -> None:
        self._leave.clicked.connect(self.left)
        self._message.action_triggered.connect(self._on_rounds)
        self._write.clicked.connect(self.ask_and_write)
        self._scripts.chosen.connect(self._on_script)
        self._experts.chosen.connect(self._on_whom)
        self._progress.cancelled.connect(self._task.cancel)
        self._task.progressed.connect(self._progress.set_progress)
        self._task.done.connect(self._on_written)
        self._task.refused.connect(self._say_fault)
        self._task.crashed.connect(self.crashed)
        self._task.ended.connect(self._on_ended)
        self.session.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Draw everything from the session, in the language of the window."""
        study = self.session.study
        self._header.set_title(self.tr("Write ballots"))
        self._header.set_subtitle(self.tr("round {number}").format(number=study.current_round.number))
        self._leave.setText(self.tr("Back"))
        self._explanation.setText(
            self.tr(
                "One Excel workbook for each expert, to be filled in offline: names in the script chosen, lists to "
                "choose from, protected but for the answers. What has been answered already stands in it."
            )
        )
        for title, words in zip(self._titles, (self.tr("Language"), self.tr("For")), strict=True):
            title.setText(words)
        self._scripts.set_choices([(script.value, name) for script, name in _SCRIPTS.items()], self._script.value)
        self._scripts.setAccessibleName(self._titles[0].text())
        whom = [(EVERYONE, self.tr("Everyone")), (UNFINISHED, self.tr("Those who have not finished"))]
        self._experts.set_choices(whom, self._whom)
        self._experts.setAccessibleName(self._titles[1].text())
        pairs = len(swot_asked(study))
        self._swot.setText(self.tr("Ask the SWOT findings too: %n pair(s) on a sheet of their own", "", pairs))
        self._swot.setVisible(pairs > 0)
        self._write.setText(self.tr("Choose a folder and write…"))
        count = len(self.experts())
        self._write.setEnabled(count > 0 and not study.current_round.closed and not self._task.running)
        written = self.tr("%n workbook(s), each named by its expert's code. No file is replaced.", "", count)
        nobody = self.tr("Nobody is on the panel yet, so there is nobody to write a ballot for.")
        self._note.setText(written if study.panel.experts else nobody)
        if study.current_round.closed:
            words = self.tr("Round {number} is closed. Ballots are written for a round that is open.")
            told = words.format(number=study.current_round.number)
            self._message.show_message(Severity.CAUTION, told, self.tr("Rounds"))

    def experts(self) -> tuple[ExpertId, ...]:
        """Return for whom ballots are written."""
        study = self.session.study
        if self._whom == EVERYONE:
            return tuple(study.panel.experts)
        outcome = self.session.result(ANSWERED)
        given = outcome.value if isinstance(outcome, Done) else {}
        return tuple(expert for expert, one in given.items() if not one.total.complete)

    def ask_and_write(self) -> None:
        """Ask for a folder and write."""
        words = self.tr("Where to write the ballots")
        folder = QFileDialog.getExistingDirectory(self, words, documents())
        if folder:
            self.write(Path(folder))

    def write(self, folder: Path) -> None:
        """Write into a folder; the round gets its key first, so that forged ballots are told from real ones."""
        if not self.session.study.current_round.ballot_key:
            edit = partial(set_ballot_key, key=new_ballot_key())
            fault = self.session.edit(EditKind.PREPARE_BALLOTS, edit, origin=self)
            if fault is not None:
                self._say_fault(fault)
                return
        self._message.clear()
        self._progress.start(self.tr("Writing ballots…"))
        asks_swot = self._swot.isChecked() and not self._swot.isHidden()
        work = partial(write_ballots, self.session.study, folder, self._script, self.experts(), swot=asks_swot)
        self._task.start(work)
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Say nothing in the language that was in force before."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._message.clear()

    def close_work(self) -> None:
        """Stop, since nobody waits any more."""
        self._task.close()

    def _say_fault(self, fault: InputError) -> None:
        self._message.show_message(Severity.PROBLEM, sentence(fault, self.session.study, self.session.script))

    def _on_written(self, paths: object) -> None:
        if isinstance(paths, tuple) and paths:
            words = self.tr("%n ballot(s) written to {folder}", "", len(paths)).format(folder=paths[0].parent)
            self._message.show_message(Severity.GOOD, words)
            self.written.emit(paths)

    def _on_ended(self) -> None:
        self._progress.finish()
        self.refresh()

    def _on_script(self, key: str) -> None:
        self._script = Script(key)

    def _on_rounds(self) -> None:
        self.place_wanted.emit(Place("agree", "rounds"))

    def _on_whom(self, key: str) -> None:
        self._whom = key
        self.refresh()
