"""Plans under different rules beside each other: kept, compared, and returned to."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.blueprint.money import Money
from desktop.blueprint.pane import Pane, Standing
from desktop.blueprint.plans_table import COMPARED, NOW, Compared, columns, rows
from desktop.session.outcome import Done
from desktop.session.session import Session
from desktop.shell.waiting import Waiting
from desktop.widgets.buttons import LinkButton, SecondaryButton
from desktop.widgets.labels import NoteLabel
from desktop.widgets.line_field import LineField
from desktop.widgets.measures import Space
from desktop.widgets.page import Card
from desktop.widgets.pairing import paired
from desktop.widgets.table import DataTable
from desktop.widgets.text_field import TextField
from desktop.widgets.theme import theme
from desktop.wording import sentence
from models.blueprint.study_plans import SCENARIO_PLANS, ScenarioPlans
from models.editing.kinds import EditKind
from models.edits.ids import free_id
from models.edits.scenarios import apply_scenario, keep_scenario, remove_scenario, rename_scenario
from models.problem.scenarios import Scenario, ScenarioId
from models.text import Text

_AT_ONCE: Final = COMPARED - 1
_NAME_WIDTH: Final = 380


class PlansPane(Pane):
    """A line for each kept plan, and a table that compares the ticked ones with the plan as it stands."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._ticked: list[ScenarioId] = []
        self._lines: list[_PlanLine] = []
        self._standing = Standing(None, None)
        card = Card(parent=self)
        self._about, self._fault = NoteLabel(parent=card), NoteLabel(parent=card)
        self._fault.setObjectName("plans_fault")
        self._fault.set_tone("problem")
        self._name = LineField(card)
        self._name.setObjectName("plans_name")
        self._keep = SecondaryButton(parent=card)
        self._keep.setObjectName("plans_keep")
        keep = QHBoxLayout()
        keep.setSpacing(Space.WITHIN)
        keep.addWidget(self._name, 1)
        keep.addWidget(self._keep)
        keep.addStretch(1)
        self._column = QVBoxLayout()
        self._column.setSpacing(Space.TIGHT)
        card.body.addWidget(self._about)
        card.body.addLayout(keep)
        card.body.addWidget(self._fault)
        card.body.addLayout(self._column)
        self._fault.hide()
        self._waiting = Waiting(session, SCENARIO_PLANS, self)
        self._waiting.turned.connect(self._redraw)
        table = Card(padding=1, parent=self)
        self._table = DataTable(parent=table)
        self._table.setObjectName("plans_table")
        self._table.row_activated.connect(self._on_row)
        table.body.addWidget(self._table, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.WITHIN)
        column.addWidget(card)
        column.addWidget(self._waiting)
        column.addWidget(table, 1)
        self._keep.clicked.connect(self._on_keep)
        self._name.returnPressed.connect(self._on_keep)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._name.setPlaceholderText(self.tr("Name, as “Tight budget”"))
        self._name.setAccessibleName(self.tr("Name of the plan to keep"))
        self._keep.setText(self.tr("Keep these rules as a plan"))
        self._table.setAccessibleName(self.tr("Plans side by side"))
        stopped, again = self.tr("Working out was stopped."), self.tr("Work it out")
        self._waiting.set_words(self.tr("Planning under the kept rules…"), stopped, again)

    def main_thing(self) -> QWidget:
        """Return the table, or where a first plan is named."""
        return self._table if self._lines else self._name

    def refresh(self, standing: Standing) -> None:
        """Draw everything from the session."""
        self._standing = standing
        study, script = self.session.study, self.session.script
        kept = [one for one in study.scenarios.values() if one.plan is not None]
        self._ticked = [key for key in self._ticked if key in {one.id for one in kept}]
        self._about.setText(
            self.tr("Tick up to {count} kept plans to compare them with the plan as it stands.").format(count=_AT_ONCE)
            if kept
            else self.tr(
                "Keep budgets, decisions and all other rules under a name; change them, and compare the plans."
            )
        )
        while len(self._lines) > len(kept):
            gone = self._lines.pop()
            gone.hide()
            gone.deleteLater()
        while len(self._lines) < len(kept):
            self._lines.append(self._line())
        for line, one in zip(self._lines, kept, strict=True):
            full = len(self._ticked) >= _AT_ONCE and one.id not in self._ticked
            same = one.plan == study.plan
            line.show_plan(
                one.id, one.name.own(script) or one.name.read(script), one.id in self._ticked, full=full, same=same
            )
            line.set_editable(editable=self.editable)
        for part in (self._name, self._keep):
            part.setEnabled(self.editable)
        self._say("")
        self._redraw()

    def _line(self) -> _PlanLine:
        line = _PlanLine(self)
        line.ticked.connect(self._on_ticked)
        line.named.connect(self._on_named)
        line.left.connect(self.session.end_merge)
        line.returned.connect(self._on_returned)
        line.removed.connect(self._on_removed)
        self._column.addWidget(line)
        return line

    def _redraw(self) -> None:
        study, script = self.session.study, self.session.script
        kept = any(one.plan is not None for one in study.scenarios.values())
        outcome = self._waiting.outcome() if kept else None
        found = outcome.value if isinstance(outcome, Done) else ScenarioPlans({}, {})
        compared = [Compared(NOW, self.tr("The plan as it stands"), self._standing.plan, study.plan, "")]
        for key in self._ticked:
            one = study.scenarios[key]
            fault = found.faults.get(key)
            said = sentence(fault, study, script) if fault is not None else ""
            if one.plan is not None:
                compared.append(Compared(key, one.name.read(script) or key, found.plans.get(key), one.plan, said))
        money = Money(study.frame.currencies, script)
        self._table.set_columns(columns(compared))
        self._table.set_rows(rows(study, compared, money))

    def _say(self, reason: str) -> None:
        self._fault.setText(reason)
        self._fault.setVisible(bool(reason))

    def _on_keep(self) -> None:
        study, script = self.session.study, self.session.script
        name = self._name.text().strip() or self.tr("Plan {number}").format(number=len(self._lines) + 1)
        key = free_id("plan", study.scenarios)
        scenario = Scenario(key, Text().written(script, name), plan=study.plan)
        reason = self.edit(EditKind.KEEP_SCENARIO, partial(keep_scenario, scenario=scenario))
        if not reason:
            self._name.clear()
            if len(self._ticked) < _AT_ONCE:
                self._on_ticked(key, ticked=True)
        self._say(reason)

    def _on_ticked(self, key: ScenarioId, ticked: bool) -> None:  # noqa: FBT001 (as the signal carries it)
        self._ticked = [one for one in self._ticked if one != key] + ([key] if ticked else [])
        self.refresh(self._standing)

    def _on_named(self, key: ScenarioId, name: str) -> None:
        edit = partial(rename_scenario, scenario_id=key, script=self.session.script, name=name)
        self._say(self.edit(EditKind.RENAME_SCENARIO, edit, ("plan", key)))

    def _on_returned(self, key: ScenarioId) -> None:
        self._say(self.edit(EditKind.APPLY_SCENARIO, partial(apply_scenario, scenario_id=key)))

    def _on_removed(self, key: ScenarioId) -> None:
        self._say(self.edit(EditKind.REMOVE_SCENARIO, partial(remove_scenario, scenario_id=key)))

    def _on_row(self, key: str) -> None:
        if key in self.session.study.initiatives.initiatives:
            self.initiative_wanted.emit(key)


class _PlanLine(QWidget):
    ticked = Signal(str, bool)
    named = Signal(str, str)
    left = Signal()
    returned = Signal(str)
    removed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._key: ScenarioId = ""
        self._tick, self._name = QCheckBox(self), TextField(parent=self)
        self._name.setFixedWidth(theme().scaled(_NAME_WIDTH))
        self._back, self._away = LinkButton(parent=self), LinkButton(parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.WITHIN)
        row.addWidget(self._tick)
        row.addWidget(self._name)
        row.addWidget(self._back)
        row.addWidget(self._away)
        row.addStretch(1)
        self._tick.clicked.connect(self._on_tick)
        self._name.typed.connect(self._on_typed)
        self._name.left.connect(self.left)
        self._back.clicked.connect(self._on_back)
        self._away.clicked.connect(self._on_away)

    def show_plan(self, key: ScenarioId, name: str, ticked: bool, *, full: bool, same: bool) -> None:  # noqa: FBT001
        self._key = key
        for part, called in (
            (self._tick, "tick"),
            (self._name, "name"),
            (self._back, "return"),
            (self._away, "remove"),
        ):
            part.setObjectName(f"plan_{called}_{key}")
        self._tick.setChecked(ticked)
        self._tick.setEnabled(not full)
        self._tick.setAccessibleName(paired(self.tr("Compare"), name))
        self._name.show_text(name)
        self._name.setAccessibleName(self.tr("Name of the plan"))
        self._back.setText(self.tr("These rules stand now") if same else self.tr("Return to it"))
        self._back.setAccessibleName(paired(self._back.text(), name))
        self._back.setEnabled(not same)
        self._away.setText(self.tr("Remove"))
        self._away.setAccessibleName(paired(self.tr("Remove"), name))

    def set_editable(self, *, editable: bool) -> None:
        for part in (self._name, self._away):
            part.setEnabled(editable)
        self._back.setEnabled(editable and self._back.isEnabled())

    def _on_tick(self, ticked: bool) -> None:  # noqa: FBT001 (Qt's own signature)
        self.ticked.emit(self._key, ticked)

    def _on_typed(self, name: str) -> None:
        self.named.emit(self._key, name)

    def _on_back(self) -> None:
        self.returned.emit(self._key)

    def _on_away(self) -> None:
        self.removed.emit(self._key)
