"""Who changed what, and when: every entry of the journal, filtered as one likes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Final, NamedTuple

from PySide6.QtCore import QDateTime, QLocale
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.history.subjects import subjects, turn
from desktop.naming import folded
from desktop.session.archive import archive
from desktop.session.session import Session
from desktop.session.submitting import SubmittingStore
from desktop.shell.labels import edit_label
from desktop.translator import locale_of
from desktop.widgets.buttons import SecondaryButton
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.labels import TextLabel
from desktop.widgets.line_field import LineField
from desktop.widgets.measures import Space
from desktop.widgets.messages import InlineMessage, Severity
from desktop.widgets.page import Card, EmptyState
from desktop.widgets.table import Cell, Column, DataTable, Row
from desktop.wording import sentence
from models.editing.document import Origin
from models.editing.kinds import EditKind
from models.errors import InputError
from models.storage.store import Entry
from models.study import Study
from models.text import Script

_ANY: Final = ""
_TIMES: Final = {"1": 1, "7": 7, "30": 30}
"""By key: how many days back."""


class Line(NamedTuple):
    """One entry, ready to be filtered and shown."""

    entry: Entry
    what: str
    about: str
    turn: str


class Told(NamedTuple):
    """What the journal said, and whether it is whole."""

    lines: tuple[Line, ...]
    fault: InputError | None


def read_journal(store: SubmittingStore | None, study: Study, script: Script) -> Told:
    """Return every entry, the latest first; on any thread, since it reads a file.

    Raises:
        InputError: The journal cannot be read at all.
    """
    kept = archive(store)
    if kept is None:
        return Told((), None)
    lines = tuple(
        Line(entry, "", subjects(entry, study, script) if entry.revision > 1 else "", turn(entry, script))
        for entry in reversed(kept.journal())
    )
    try:
        kept.verify_journal()
    except InputError as fault:
        return Told(lines, fault)
    return Told(lines, None)


class JournalPane(QWidget):
    """The entries as a table, filters above it, and whether the chain of seals is whole."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._told = Told((), None)
        self._revision = -1
        self._person, self._kind, self._time = (ChoiceBox(self) for _ in range(3))
        self._text = LineField(self)
        self._copy = SecondaryButton(icon="copy", parent=self)
        names = {"person": self._person, "kind": self._kind, "time": self._time, "text": self._text, "copy": self._copy}
        for name, widget in names.items():
            widget.setObjectName(f"journal_{name}")
        self._seal = TextLabel(wrap=True, parent=self)
        self._seal.setObjectName("journal_seal")
        self._broken = InlineMessage(self)
        self._broken.setObjectName("journal_broken")
        card = Card(padding=Space.TIGHT, parent=self)
        self._table = DataTable(parent=card)
        self._table.setObjectName("journal_table")
        card.body.addWidget(self._table, 1)
        self._card = card
        self._empty = EmptyState("clock", parent=self)
        filters = QHBoxLayout()
        filters.setSpacing(Space.WITHIN)
        for box in (self._person, self._kind, self._time):
            filters.addWidget(box)
        filters.addWidget(self._text, 1)
        filters.addWidget(self._copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.WITHIN)
        column.addLayout(filters)
        column.addWidget(self._seal)
        column.addWidget(self._broken)
        column.addWidget(card, 1)
        column.addWidget(self._empty, 1)
        for box in (self._person, self._kind, self._time):
            box.chosen.connect(self._on_filter)
        self._text.textChanged.connect(self._on_filter)
        self._copy.clicked.connect(self._table.copy)
        session.errands.ended.connect(self._on_ended)

    def main_thing(self) -> QWidget:
        """Return the table."""
        return self._table

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._person.setAccessibleName(self.tr("Whose changes"))
        self._kind.setAccessibleName(self.tr("Which changes"))
        self._time.setAccessibleName(self.tr("Changes since"))
        self._text.setPlaceholderText(self.tr("Find in the journal"))
        self._text.setAccessibleName(self.tr("Find in the journal"))
        self._text.setClearButtonEnabled(True)
        self._copy.setText(self.tr("Copy as table"))
        self._table.setAccessibleName(self.tr("Journal"))
        self._table.set_columns(
            [
                Column("revision", "#", width=56),
                Column("time", self.tr("When"), width=150),
                Column("author", self.tr("Who"), width=120),
                Column("what", self.tr("What"), width=190),
                Column("about", self.tr("About"), width=220, stretch=True),
                Column("turn", self.tr("Then → now"), width=150, stretch=True),
            ]
        )
        words = self.tr("The journal begins with the first change. Each entry says who changed what and when.")
        self._empty.set_content("clock", self.tr("Nothing has been changed yet"), words)

    def refresh(self) -> None:
        """Read the journal anew, where there is more of it."""
        session = self._session
        work = partial(read_journal, session.store, session.study, session.script)
        session.errands.start("journal", work)

    def _on_ended(self, name: str, outcome: object) -> None:
        if name != "journal":
            return
        if isinstance(outcome, InputError):
            self._told = Told((), outcome)
        elif isinstance(outcome, Told):
            lines = tuple(line._replace(what=self._what(line.entry)) for line in outcome.lines)
            self._told = Told(lines, outcome.fault)
        self._draw()

    def _draw(self) -> None:
        lines, fault = self._told
        anything = bool(lines) or fault is not None
        self._card.setVisible(anything)
        self._empty.setVisible(not anything)
        for widget in (self._person, self._kind, self._time, self._text, self._copy, self._seal):
            widget.setVisible(anything)
        if fault is not None:
            self._broken.show_message(Severity.PROBLEM, sentence(fault, self._session.study, self._session.script))
        else:
            self._broken.clear()
        self._seal.setVisible(anything and fault is None)
        words = self.tr("✓ Verified: %n entries, each sealed with the one before.", "", len(lines))
        self._seal.setText(words)
        self._seal.set_tone("good")
        self._offer(lines)
        self._show_lines()

    def _offer(self, lines: Sequence[Line]) -> None:
        people = sorted({line.entry.author for line in lines})
        nobody = self.tr("nobody named")
        everyone = [(_ANY, self.tr("Everyone"))]
        self._person.set_choices(everyone + [(f"={one}", one or nobody) for one in people], self._person.current())
        kinds = sorted(
            (_opened(_name(line.entry)), line.entry.kind) for line in {one.entry.kind: one for one in lines}.values()
        )
        self._kind.set_choices(
            [(_ANY, self.tr("All changes")), *((kind, what) for what, kind in kinds)], self._kind.current()
        )
        times = [(_ANY, self.tr("At any time")), ("1", self.tr("In the last 24 hours"))]
        times += [("7", self.tr("In the last 7 days")), ("30", self.tr("In the last 30 days"))]
        self._time.set_choices(times, self._time.current())

    def _show_lines(self) -> None:
        locale = locale_of(self._session.script)
        self._table.set_rows(
            [
                Row(
                    str(line.entry.revision),
                    {
                        "revision": line.entry.revision,
                        "time": moment(line.entry.time, locale),
                        "author": line.entry.author,
                        "what": line.what,
                        "about": line.about,
                        "turn": line.turn,
                    },
                )
                for line in self._told.lines
                if self._fits(line)
            ]
        )

    def _fits(self, line: Line) -> bool:
        entry = line.entry
        person, kind, days = self._person.current(), self._kind.current(), _TIMES.get(self._time.current())
        if (person and person != f"={entry.author}") or (kind and kind != entry.kind):
            return False
        if days is not None and entry.time < datetime.now().astimezone() - timedelta(days=days):
            return False
        said = folded(f"{entry.author} {line.what} {line.about} {line.turn}")
        return all(word in said for word in folded(self._text.text()).split())

    def _what(self, entry: Entry) -> str:
        if entry.revision == 1:
            return self.tr("The study was put on disk")
        name = _name(entry)
        if entry.origin == Origin.UNDO:
            return _opened(self.tr("undone: {edit}").format(edit=name))
        if entry.origin == Origin.REDO:
            return _opened(self.tr("redone: {edit}").format(edit=name))
        return _opened(name)

    def _on_filter(self, _chosen: str) -> None:
        self._show_lines()


def _name(entry: Entry) -> str:
    return edit_label(EditKind(entry.kind)) if entry.kind in set(EditKind) else entry.kind


def _opened(words: str) -> str:
    # The names of edits follow "Undo" in a menu; here they stand at the beginning of a cell.
    return words[:1].upper() + words[1:]


def moment(time: datetime, locale: QLocale) -> Cell:
    """Return a moment by the clock of whoever reads it, sorted by when it was."""
    day = QDateTime.fromSecsSinceEpoch(int(time.timestamp())).date()
    written = f"{locale.toString(day, QLocale.FormatType.ShortFormat)} {time.astimezone():%H:%M:%S}"
    return Cell(time.timestamp(), written)
