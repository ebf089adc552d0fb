"""The study as it stood at moments that somebody named: kept, compared with now, and brought back."""

from __future__ import annotations

from functools import partial
from typing import Final, NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.history.comparison_card import ComparisonCard
from desktop.history.differences import Difference, differences, withholds
from desktop.history.journal_pane import moment
from desktop.session.archive import archive, settled_archive
from desktop.session.outcome import Changed
from desktop.session.session import Session
from desktop.session.submitting import SubmittingStore
from desktop.translator import locale_of
from desktop.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.widgets.measures import Space
from desktop.widgets.messages import InlineMessage, Severity
from desktop.widgets.page import Card, EmptyState
from desktop.widgets.side_by_side import SideBySide
from desktop.widgets.table import Column, DataTable, Row
from desktop.widgets.text_field import TextField
from desktop.wording import sentence
from models.computing.results import Results
from models.editing.kinds import EditKind
from models.edits.snapshots import restore_study
from models.errors import InputError
from models.storage.store import Snapshot
from models.study import Study
from models.text import Script

_LIST, _KEEP, _COMPARE, _RESTORE, _REMOVE = "snapshots", "keep snapshot", "compare", "restore", "remove snapshot"
_ERRANDS: Final = frozenset({_LIST, _KEEP, _COMPARE, _RESTORE, _REMOVE})


class Compared(NamedTuple):
    """A snapshot, and what differs from the study that was open when it was asked; results may have been withheld."""

    number: int
    found: tuple[Difference, ...]
    withheld: bool


def kept_snapshots(store: SubmittingStore | None) -> tuple[Snapshot, ...]:
    """Return the snapshots, the latest first."""
    kept = archive(store)
    return () if kept is None else tuple(reversed(kept.snapshots()))


def keep_snapshot(store: SubmittingStore | None, study: Study, name: str, author: str) -> Snapshot | None:
    """Keep the study as it is now; None where it lies nowhere."""
    kept = settled_archive(store, study, author)
    return None if kept is None else kept.keep_snapshot(name, author)


def snapshot_study(store: SubmittingStore | None, number: int) -> Study | None:
    """Return the study as it stood."""
    kept = archive(store)
    return None if kept is None else kept.snapshot(number)


def remove_snapshot(store: SubmittingStore | None, number: int) -> None:
    """Forget a snapshot."""
    kept = archive(store)
    if kept is not None:
        kept.remove_snapshot(number)


def compared(
    store: SubmittingStore | None, number: int, now: Study, results: Results, script: Script
) -> Compared | None:
    """Return what differs between a snapshot and now."""
    then = snapshot_study(store, number)
    return None if then is None else Compared(number, differences(then, now, results, script), withholds(now))


class SnapshotsPane(QWidget):
    """The list of snapshots, and what has changed since the one that is selected."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._snapshots: tuple[Snapshot, ...] = ()
        self._doomed = 0
        self._name = TextField(parent=self)
        self._name.setObjectName("snapshot_name")
        self._name.setProperty("quiet", False)  # noqa: FBT003 - Qt's own signature
        self._keep = PrimaryButton(parent=self)
        self._restore, self._remove = SecondaryButton(icon="undo", parent=self), SecondaryButton(parent=self)
        names = {"keep": self._keep, "restore": self._restore, "remove": self._remove}
        for name, button in names.items():
            button.setObjectName(f"snapshot_{name}")
        self._message = InlineMessage(self)
        self._message.setObjectName("snapshots_message")
        splitter = SideBySide(self)
        self._card = Card(padding=Space.TIGHT, parent=splitter)
        self._table = DataTable(parent=self._card)
        self._table.setObjectName("snapshots_table")
        self._card.body.addWidget(self._table, 1)
        self._comparison = ComparisonCard(splitter)
        self._comparison.setObjectName("snapshot_comparison")
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 3)
        splitter.setSizes([440, 660])
        self._splitter = splitter
        self._empty = EmptyState("clock", parent=self)
        top = QHBoxLayout()
        top.setSpacing(Space.WITHIN)
        top.addWidget(self._name, 1)
        for button in names.values():
            top.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.WITHIN)
        column.addLayout(top)
        column.addWidget(self._message)
        column.addWidget(splitter, 1)
        column.addWidget(self._empty, 1)
        self._listen()

    def main_thing(self) -> QWidget:
        """Return the field for the next snapshot's name."""
        return self._name

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._message.clear()
        self._name.setPlaceholderText(self.tr("Name of the next snapshot, as “before the meeting”"))
        self._name.setAccessibleName(self.tr("Name of the next snapshot"))
        self._keep.setText(self.tr("Keep snapshot"))
        self._restore.setText(self.tr("Restore"))
        self._restore.setToolTip(self.tr("Bring the study back to how it stood. This can be undone."))
        self._remove.setText(self.tr("Remove"))
        self._table.setAccessibleName(self.tr("Snapshots"))
        self._table.set_columns(
            [
                Column("name", self.tr("Name"), width=160, stretch=True),
                Column("time", self.tr("When"), width=150),
                Column("author", self.tr("Who"), width=90),
            ]
        )
        self._comparison.retranslate()
        words = self.tr(
            "A snapshot keeps the study as it stands now, under a name, inside its own file. Keep one before each "
            "meeting: then you can say what the meeting changed, and go back."
        )
        self._empty.set_content("clock", self.tr("No snapshots yet"), words)

    def refresh(self) -> None:
        """Ask for the snapshots anew, and for what differs now."""
        self._session.errands.start(_LIST, partial(kept_snapshots, self._session.store))

    def _listen(self) -> None:
        self._keep.clicked.connect(self._on_keep)
        self._name.returnPressed.connect(self._on_keep)
        self._restore.clicked.connect(self._on_restore)
        self._remove.clicked.connect(self._on_remove)
        self._message.action_triggered.connect(self._on_remove_anyway)
        self._session.changed.connect(self._on_changed)
        self._table.row_selected.connect(self._on_selected)
        self._session.errands.ended.connect(self._on_ended)

    def _number(self) -> int:
        key = self._table.current_key()
        return int(key) if key else 0

    def _draw(self) -> None:
        locale = locale_of(self._session.script)
        self._splitter.setVisible(bool(self._snapshots))
        self._empty.setVisible(not self._snapshots)
        self._table.set_rows(
            [
                Row(
                    str(one.id),
                    {"name": one.name, "time": moment(one.time, locale), "author": one.author},
                )
                for one in self._snapshots
            ]
        )
        if self._snapshots and not self._number():
            self._table.select_row(str(self._snapshots[0].id))
        self._offer()

    def _offer(self) -> None:
        writable = not self._session.read_only
        for button in (self._restore, self._remove):
            button.setVisible(bool(self._snapshots))
            button.setEnabled(writable and self._number() > 0)
        self._keep.setEnabled(writable)
        self._name.setEnabled(writable)

    def _compare(self) -> None:
        session, number = self._session, self._number()
        if number:
            work = partial(compared, session.store, number, session.study, session.results, session.script)
            session.errands.start(_COMPARE, work)

    def _on_ended(self, name: str, outcome: object) -> None:
        if name not in _ERRANDS:
            return
        if isinstance(outcome, InputError):
            self._message.show_message(Severity.PROBLEM, sentence(outcome, self._session.study, self._session.script))
        elif name == _LIST and isinstance(outcome, tuple):
            self._snapshots = outcome
            self._draw()
            self._compare()
        elif name == _KEEP and isinstance(outcome, Snapshot):
            self._name.clear()
            words = self.tr("“{name}” is kept.").format(name=outcome.name)
            self._message.show_message(Severity.GOOD, words)
            self._session.note_saved()
        elif name == _COMPARE and isinstance(outcome, Compared) and outcome.number == self._number():
            self._comparison.show_differences(self._called(outcome.number), outcome.found, withheld=outcome.withheld)
        elif name == _RESTORE and isinstance(outcome, Study):
            self._put_back(outcome)
        elif name == _REMOVE:
            self.refresh()

    def _put_back(self, earlier: Study) -> None:
        fault = self._session.edit(EditKind.RESTORE_SNAPSHOT, partial(restore_study, earlier=earlier))
        if fault is not None:
            self._message.show_message(Severity.PROBLEM, sentence(fault, self._session.study, self._session.script))
            return
        words = self.tr("The study is as it stood at “{name}”. Undo brings back what was.")
        self._message.show_message(Severity.GOOD, words.format(name=self._called(self._number())))

    def _called(self, number: int) -> str:
        return next((one.name for one in self._snapshots if one.id == number), "")

    def _on_keep(self) -> None:
        session = self._session
        name = self._name.text().strip() or self.tr("Snapshot {number}").format(number=len(self._snapshots) + 1)
        work = partial(keep_snapshot, session.store, session.study, name, session.author)
        session.errands.start(_KEEP, work)

    def _on_restore(self) -> None:
        if self._number():
            self._session.errands.start(_RESTORE, partial(snapshot_study, self._session.store, self._number()))

    def _on_remove(self) -> None:
        if self._number():
            self._doomed = self._number()
            words = self.tr("“{name}” goes for good: undo does not reach snapshots.")
            self._message.show_message(
                Severity.CAUTION, words.format(name=self._called(self._doomed)), self.tr("Remove all the same")
            )

    def _on_remove_anyway(self) -> None:
        self._message.clear()
        self._session.errands.start(_REMOVE, partial(remove_snapshot, self._session.store, self._doomed))

    def _on_changed(self, changed: Changed) -> None:
        """Take back what was said of the study or of a snapshot: it may not be so any more."""
        if changed.parts:
            self._message.clear()

    def _on_selected(self, key: str) -> None:
        if self._doomed and key != str(self._doomed):
            self._doomed = 0
            self._message.clear()
        self._offer()
        self._compare()
