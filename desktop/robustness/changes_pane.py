"""How the ranks came from one state of the study to another, by cause."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.robustness.endpoints import NOW, PANEL, Between, endpoints, named
from desktop.robustness.pane import Pane
from desktop.session.archive import archive
from desktop.session.outcome import Done
from desktop.session.session import Session
from desktop.shell.waiting import Waiting
from desktop.widgets.bar_list import Bar, BarList
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.flow_row import FlowRow
from desktop.widgets.labels import NoteLabel, TextLabel
from desktop.widgets.measures import Space
from desktop.widgets.page import Card, EmptyState
from desktop.widgets.palette import Colour
from desktop.widgets.scroll_sheet import ScrollSheet
from desktop.widgets.side_by_side import SideBySide
from desktop.widgets.table import Alignment, Cell, Column, DataTable, Row
from models.computing.computation import Computation
from models.problem.scenarios import ScenarioId
from models.ranking.study_ranking import VoiceRanking
from models.ranking.waterfall import Cause, Step, Waterfall
from models.storage.store import Snapshot
from models.study import Study

_NAME: Final = "name"
_BEFORE: Final = "before"
_AFTER: Final = "after"

_LETTERS: Final = 40
"""So much of a name is seen in a box: two of them stand beside each other on a small screen."""


class ChangesPane(Pane):
    """Two states to choose, a table of moves with a column for each cause, and the steps of the selected initiative."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._ranking: VoiceRanking | None = None
        self._before, self._after = "", NOW
        self._snapshots: dict[int, Snapshot] = {}
        self._between: tuple[str, str] = ("", "")
        self._computations: dict[tuple[str, str], Computation[Waterfall]] = {}
        self._waiting: Waiting[Waterfall] | None = None
        self._told: Waterfall | None = None
        self._picks = (ChoiceBox(self), ChoiceBox(self))
        for pick, name in zip(self._picks, ("changes_before", "changes_after"), strict=True):
            pick.setObjectName(name)
            pick.chosen.connect(self._on_picked)
            pick.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._from, self._to = TextLabel(), TextLabel()
        self._sentence = TextLabel(wrap=True)
        self._sentence.setObjectName("changes_sentence")
        self._table = DataTable(parent=self)
        self._table.setObjectName("changes_table")
        self._table.set_dense(dense=True)
        self._table.row_selected.connect(self._on_selected)
        self._steps = BarList()
        self._steps.setObjectName("changes_steps")
        self._steps.set_stacked(stacked=True)
        # The sheet scrolls, not the bars on it.
        self._steps.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._note = NoteLabel()
        self._right = Card()
        self._empty = EmptyState("robustness", parent=self)
        self._empty.setObjectName("changes_empty")
        self._body = QWidget(self)
        self._place = QVBoxLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        left = Card(padding=Space.TIGHT)
        left.body.addWidget(self._table, 1)
        sheet = ScrollSheet()
        sheet.column.addWidget(self._steps)
        sheet.column.addWidget(self._note)
        sheet.column.addStretch(1)
        self._right.body.addWidget(sheet, 1)
        top = FlowRow(self)
        top.add_group(self._from, self._picks[0])
        top.add_group(self._to, self._picks[1])
        row = SideBySide(self._body)
        row.addWidget(left)
        row.addWidget(self._right)
        row.set_shares(3, 1)
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.addWidget(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.WITHIN)
        column.addWidget(top)
        column.addWidget(self._sentence)
        column.addLayout(self._place)
        column.addWidget(self._body, 1)
        column.addWidget(self._empty, 1)

    def waits_for(self, ready: frozenset[Computation[Any]]) -> bool:
        """Return whether what is shown, or news of its progress, is among what is ready."""
        return self._waiting is not None and self._waiting.computation in ready

    def show_scenario(self, key: ScenarioId) -> None:
        """Tell what a scenario changes."""
        self._before, self._after = NOW, f"scenario:{key}"

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._from.setText(self.tr("From"))
        self._to.setText(self.tr("to"))
        for pick, name in zip(self._picks, (self.tr("The earlier state"), self.tr("The later state")), strict=True):
            pick.setAccessibleName(name)
        self._empty.set_content(
            "robustness",
            self.tr("Nothing to compare with yet"),
            self.tr(
                "Keep a scenario or a snapshot, or open a second round, and this page tells what moved every rank."
            ),
        )
        self._table.setAccessibleName(self.tr("Moves by cause"))
        self._steps.setAccessibleName(self.tr("The steps of the selected initiative"))

    def refresh(self, ranking: VoiceRanking) -> None:
        """Draw everything from the session."""
        self._ranking = ranking
        kept = archive(self._session.store)
        self._snapshots = {} if kept is None else {one.id: one for one in kept.snapshots()}
        keys = endpoints(self._session.study, self._snapshots)
        if self._after not in keys:
            self._after = NOW
        if self._before not in keys or self._before == self._after:
            self._before = next((key for key in keys if key != self._after), "")
        choices = [(key, self._state_name(key)) for key in keys]
        longest = max((len(name) for _key, name in choices), default=0)
        for pick, now in zip(self._picks, (self._before, self._after), strict=True):
            pick.setMinimumContentsLength(min(longest, _LETTERS))
            pick.set_choices(choices, now)
            pick.setEnabled(len(keys) > 1)
        comparable = bool(self._before)
        for widget, wanted in ((self._body, comparable), (self._sentence, comparable), (self._empty, not comparable)):
            widget.setVisible(wanted)
        if not comparable:
            self._drop()
            return
        self._ask()

    def _ask(self) -> None:
        if self._between != (self._before, self._after):
            self._drop()
            self._between = (self._before, self._after)
            if self._between not in self._computations:
                self._computations[self._between] = Between(*self._between, self._snapshot).computation()
            self._waiting = Waiting(self._session, self._computations[self._between], self)
            self._waiting.turned.connect(self._redraw)
            self._place.addWidget(self._waiting)
        if self._waiting is None:
            return
        stopped, again = self.tr("Working out was stopped."), self.tr("Work it out")
        self._waiting.set_words(self.tr("Ranking the states in between…"), stopped, again)
        outcome = self._waiting.outcome()
        if isinstance(outcome, Done):
            self._told = outcome.value
            self._draw(outcome.value)

    def _snapshot(self, number: int) -> Study:
        kept = archive(self._session.store)
        return self._session.study if kept is None else kept.snapshot(number)

    def _drop(self) -> None:
        if self._waiting is not None:
            self._session.cancel(self._waiting.computation)
            self._waiting.hide()
            self._waiting.deleteLater()
        self._waiting, self._between = None, ("", "")
        self._clear()

    def _clear(self) -> None:
        self._told = None
        self._sentence.setText("")
        self._table.set_rows([])
        self._steps.set_bars([])

    def _draw(self, told: Waterfall) -> None:
        columns = [Column(_NAME, self.tr("Initiative"), stretch=True, width=180)]
        columns.append(Column(_BEFORE, self.tr("Was"), Alignment.RIGHT, width=56))
        for number, step in enumerate(told.steps):
            columns.append(Column(str(number), self._causes(step), Alignment.RIGHT, width=110))
        columns.append(Column(_AFTER, self.tr("Is"), Alignment.RIGHT, width=56))
        self._table.set_columns(columns)
        rows = []
        for one in sorted(told.initiatives, key=told.after.__getitem__):
            moves = told.moves(one)
            cells: dict[str, str | float | Cell] = {_NAME: self._initiative(one), _BEFORE: told.before[one]}
            cells |= {str(number): _moved(move) for number, move in enumerate(moves)}
            rows.append(Row(one, {**cells, _AFTER: Cell(told.after[one], bold=bool(sum(moves)))}))
        self._table.set_rows(rows)
        moved = sum(1 for one in told.initiatives if any(told.moves(one)))
        self._sentence.setText(self._summary(told, moved))
        self._draw_steps()

    def _summary(self, told: Waterfall, moved: int) -> str:
        if not told.steps:
            return self.tr("The two states are the same.")
        if not moved:
            return self.tr("They differ, but no initiative moves.")
        totals = [sum(abs(told.moves(one)[step]) for one in told.initiatives) for step in range(len(told.steps))]
        most = told.steps[totals.index(max(totals))]
        words = self.tr("%n initiatives move, mostly through: {cause}.", "", moved)
        return words.format(cause=self._causes(most))

    def _draw_steps(self) -> None:
        told, chosen = self._told, self._table.current_key()
        if told is None or chosen not in told.initiatives:
            self._right.set_title(self.tr("Step by step"))
            self._steps.set_bars([])
            self._note.setText(self.tr("Select an initiative to see what moved it."))
            return
        self._right.set_title(self._initiative(chosen))
        rank, bars = told.before[chosen], []
        for number, (step, move) in enumerate(zip(told.steps, told.moves(chosen), strict=True)):
            rank -= move
            colour = Colour.GOOD if move > 0 else Colour.CAUTION
            text = f"▲ {move}" if move > 0 else f"▼ {-move}" if move < 0 else "0"
            label = self.tr("{cause}: rank {rank}").format(cause=self._causes(step), rank=rank)
            bars.append(Bar(str(number), label, float(move), text, colour=colour))
        self._steps.set_bars(bars)
        words = self.tr("Rank {before} before, {after} after; each cause is exchanged in turn, from the top down.")
        self._note.setText(words.format(before=told.before[chosen], after=told.after[chosen]))

    def _causes(self, step: Step) -> str:
        names = {
            Cause.PROBLEM: self.tr("Problem"),
            Cause.EXPERTS: self.tr("Experts"),
            Cause.WEIGHTS: self.tr("Weights"),
            Cause.SCORES: self.tr("Scores"),
            Cause.METHOD: self.tr("Method"),
        }
        return " + ".join(names[cause] for cause in step.causes)

    def _state_name(self, key: str) -> str:
        study, script = self._session.study, self._session.script
        if key == NOW:
            return self.tr("The study now")
        if key == PANEL:
            return self.tr("What the panel said")
        if scenario := named(key, "scenario"):
            name = study.scenarios[scenario].name.read(script) or scenario
            return self.tr("Scenario: {name}").format(name=name)
        if number := named(key, "round"):
            return self.tr("Round {number}").format(number=number)
        snapshot = self._snapshots[int(named(key, "snapshot"))]
        return self.tr("Snapshot: {name}").format(name=snapshot.name)

    def _initiative(self, one: str) -> str:
        found = self._session.study.initiatives.initiatives.get(one)
        return (found.name.read(self._session.script) if found else "") or one

    def _redraw(self) -> None:
        if self._ranking is not None:
            self.refresh(self._ranking)

    def _on_picked(self, _key: str) -> None:
        self._before, self._after = (pick.current() for pick in self._picks)
        self._redraw()

    def _on_selected(self, _key: str) -> None:
        self._draw_steps()


def _moved(move: int) -> Cell:
    if not move:
        return Cell(0, "")
    return Cell(move, f"▲ {move}" if move > 0 else f"▼ {-move}", colour=Colour.GOOD if move > 0 else Colour.CAUTION)
