"""The page of the blueprint: when what is done, for how much, and why then."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from importlib import import_module
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.blueprint.conflict_card import Contradiction
from desktop.blueprint.edits import budgeted
from desktop.blueprint.field_edits import cell_edit
from desktop.blueprint.header_words import plan_line
from desktop.blueprint.layout import GANTT, TABLE, TABS, BlueprintLayout
from desktop.blueprint.money import Money
from desktop.blueprint.pane import Pane, Standing
from desktop.blueprint.place_facts import place_facts
from desktop.blueprint.plan_actions import PlanActions
from desktop.blueprint.rows import PlanRows
from desktop.place import Place
from desktop.session.outcome import Done, Failed, Outcome, Pending
from desktop.session.session import Session
from desktop.shell.pages import STEP
from desktop.shell.step_page import StepPage
from desktop.way_out import mending_step
from desktop.widgets.messages import Severity
from desktop.wording import clause_sentence, sentence
from models.blueprint.plan import PLAN, Plan
from models.blueprint.study_conflict import InfeasiblePlanError
from models.blueprint.study_core import CORE
from models.blueprint.study_frontier import FRONTIER
from models.blueprint.study_plans import SCENARIO_PLANS
from models.blueprint.wished import as_wished, speaks_of
from models.editing.document import Edit
from models.editing.kinds import EditKind
from models.edits.relaxing import relaxed
from models.errors import Clause, InputError
from models.ranking.study_ranking import RANKING, StudyRanking
from models.robustness.firmness import FIRMNESS, Firmness
from models.study import Part, Study

_COMPUTE = "compute"
_PANES: Final[Mapping[str, tuple[str, str]]] = {
    "rules": ("desktop.blueprint.rules_pane", "RulesPane"),
    "money": ("desktop.blueprint.money_pane", "MoneyPane"),
    "core": ("desktop.blueprint.core_pane", "CorePane"),
    "barriers": ("desktop.blueprint.barriers_pane", "BarriersPane"),
    "plans": ("desktop.blueprint.plans_pane", "PlansPane"),
}
"""Modules and classes, imported when somebody goes there: some draw plots, whose library takes a while."""


class BlueprintPage(StepPage):
    """The plan over the quarters, its budgets, and the decisions that it keeps."""

    reads = frozenset([Part.FRAME, Part.INITIATIVES, Part.INDICATORS, Part.PLAN, Part.METHODS])
    shows = (PLAN, RANKING, FIRMNESS, FRONTIER, CORE, SCENARIO_PLANS)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Stand ready; the first `refresh` comes when the page is first shown."""
        super().__init__(session, parent)
        self._selected = ""
        self._shown = ""
        self._way_out = ""
        self._failed = False
        self._plan: Plan | None = None
        self._planned_for: Study | None = None
        self._conflict: tuple[Clause, ...] = ()
        self._given_up: tuple[object, ...] = ()
        self._ui = BlueprintLayout(session, self)
        self._actions = PlanActions(session, self._ui.place, self._ui.gantt, self)
        self._actions.refused.connect(self.refresh)
        self._panes: dict[str, Pane] = {}
        self._listen()

    def main_thing(self) -> QWidget:
        """Return the Gantt chart, or the table where that is shown."""
        return self._ui.main_thing()

    def turn_to(self, place: Place) -> None:
        """Show the part and the initiative that a link is about."""
        if place.initiative in self.session.study.initiatives.initiatives:
            self._selected = place.initiative
        if place.part in TABS:
            self._ui.show_tab(place.part)
        self.refresh()

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._ui.retranslate(STEP["blueprint"].label())
        for pane in self._panes.values():
            pane.retranslate()

    def refresh(self) -> None:
        """Draw everything from the session."""
        study, ui = self.session.study, self._ui
        outcome = self._outcome()
        ui.illustrative.setVisible(study.frame.illustrative)
        ui.budgets.show_budgets(study, self.session.script, editable=self._editable)
        ui.gantt.set_editable(editable=self._editable)
        if isinstance(outcome, Done):
            self._plan, self._planned_for = outcome.value, study
        self._failed = isinstance(outcome, Failed)
        ui.export.setEnabled(isinstance(outcome, Done))
        # Where no plan keeps all rules, what is decided is drawn as it is, with the budgets that it passes.
        ui.veil.draw_over(veiled=not isinstance(outcome, Done | Failed) and self._kept_plan() is not None)
        self._show_progress(outcome)
        self._show_message(outcome)
        ranking, firmness = self.session.result(RANKING), self.session.result(FIRMNESS)
        if isinstance(outcome, Failed) and isinstance(ranking, Failed):
            self._show_fault(outcome.fault)
            return
        self._show(
            ranking.value if isinstance(ranking, Done) else None,
            firmness.value if isinstance(firmness, Done) else None,
            current=isinstance(outcome, Done),
        )

    def _outcome(self) -> Outcome[Plan] | None:
        """Return the plan's outcome, or None where the user has given up waiting for it."""
        if self._given_up and all(a is b for a, b in zip(self._inputs(), self._given_up, strict=True)):
            return None
        self._given_up = ()
        return self.session.result(PLAN)

    def _inputs(self) -> tuple[object, ...]:
        return tuple(self.session.study.part(part) for part in sorted(PLAN.all_reads))

    def _kept_plan(self) -> Plan | None:
        """Return the latest plan while it still speaks of the initiatives and phases that there are."""
        return self._plan if self._plan is not None and speaks_of(self._plan, self.session.study) else None

    def _show(self, ranking: StudyRanking | None, firmness: Firmness | None, *, current: bool) -> None:
        study, ui, script = self.session.study, self._ui, self.session.script
        plan, told = self._kept_plan(), self._planned_for or study
        # What was moved since the latest optimum stands where it was put, with what that would spend.
        drawn = plan if plan is None or current else as_wished(study, plan)
        rows = PlanRows(study, drawn, ranking, script, told, firmness)
        order = rows.order()
        # Nothing is kept as chosen before somebody has chosen it: the first of the plan may be another one.
        self._shown = self._selected if self._selected in order else next(iter(order), "")
        decided = self.tr("Drawn as it is decided; no plan keeps all rules") if self._conflict else ""
        ui.header.set_subtitle(plan_line(plan, study, script) if plan is not None and current else decided)
        ui.pages.setCurrentWidget(ui.body)
        if ui.current() in _PANES:
            pane = self._pane(ui.current())
            if ui.show_pane(planless=self._failed):
                pane.refresh(Standing(plan if current else None, ranking))
        elif order:
            ui.show_rows(rows, editable=self._editable)
            ui.select(self._shown)
            self._actions.initiative = self._shown
            # What is typed stands in the study at once; only what the plan makes of it is still to come.
            now = PlanRows(study, plan if current else None, ranking, script, firmness=firmness)
            start = plan.placed[self._shown].start if plan is not None else None
            ui.place.show_facts(place_facts(now, self._shown, start), editable=self._editable)
            if ui.current() == TABLE:
                ui.fields().show_initiative(self._shown)

    @property
    def _editable(self) -> bool:
        return self.session.refusal is None

    def _show_progress(self, outcome: Outcome[Plan] | None) -> None:
        if isinstance(outcome, Pending):
            self._ui.progress.start(self.tr("Looking for the best plan…"))
            if outcome.share > 0:
                self._ui.progress.set_progress(outcome.share)
        else:
            self._ui.progress.finish()

    def _show_message(self, outcome: Outcome[Plan] | None) -> None:
        study, ui = self.session.study, self._ui
        self._way_out = ""
        ui.message.clear()
        ui.conflict.clear()
        self._conflict = ()
        if outcome is None:
            self._way_out = _COMPUTE
            words = self.tr("Planning was cancelled; what is drawn does not follow your latest change.")
            ui.message.show_message(Severity.CAUTION, words, self.tr("Plan again"))
        elif isinstance(outcome, Failed) and isinstance(outcome.fault, InfeasiblePlanError):
            self._show_conflict(outcome.fault)
        elif isinstance(outcome, Failed):
            self._way_out = mending_step(outcome.fault, experts=len(study.panel.experts))
            words = sentence(outcome.fault, study, self.session.script)
            action = self.tr("Go to {step}").format(step=STEP[self._way_out].label()) if self._way_out else ""
            ui.message.show_message(Severity.PROBLEM, words, action)

    def _show_conflict(self, fault: InfeasiblePlanError) -> None:
        study, script = self.session.study, self.session.script
        rules = fault.where.get("rules", ())
        self._conflict = rules if isinstance(rules, tuple) else ()
        self._ui.conflict.show_conflict(
            sentence(fault, study, script),
            [Contradiction(rule.key, clause_sentence(rule, study, script)) for rule in self._conflict],
            undoable=self.session.undo_kind is not None,
            editable=self._editable,
        )

    def _show_fault(self, fault: InputError) -> None:
        study = self.session.study
        self._way_out = mending_step(fault, experts=len(study.panel.experts))
        action = self.tr("Go to {step}").format(step=STEP[self._way_out].label()) if self._way_out else ""
        self._ui.header.set_subtitle("")
        title, words = self.tr("Nothing to plan yet"), sentence(fault, study, self.session.script)
        self._ui.empty.set_content("blueprint", title, words, action)
        self._ui.pages.setCurrentWidget(self._ui.empty)

    def _listen(self) -> None:
        ui = self._ui
        toggle = QShortcut(QKeySequence("T"), self)
        toggle.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        toggle.activated.connect(self._on_toggled)
        ui.tabs.currentChanged.connect(self._on_tab)
        ui.export.clicked.connect(self.export_wanted)
        ui.budgets.wanted.connect(self._on_budget)
        ui.gantt.selected.connect(self._on_selected)
        ui.table.row_selected.connect(self._on_selected)
        ui.gantt.activated.connect(ui.open_place)
        ui.table.row_activated.connect(ui.open_place)
        ui.table.edited.connect(self._on_cell)
        ui.place.initiative_wanted.connect(self._on_selected)
        ui.conflict.relax_wanted.connect(self._on_relax)
        ui.conflict.undo_wanted.connect(self.session.undo)
        ui.message.action_triggered.connect(self._on_way_out)
        ui.empty.action_triggered.connect(self._on_way_out)
        ui.progress.cancelled.connect(self._on_cancelled)

    def _edit(self, kind: EditKind, edit: Edit) -> str:
        """Make an edit; return why it was refused, or ""."""
        fault = self.session.edit(kind, edit)
        if fault is None:
            return ""
        # A box that was turned to what is refused turns back.
        self.refresh()
        return sentence(fault, self.session.study, self.session.script)

    def _on_budget(self, horizon: str, amount: float | None) -> None:
        self._ui.budgets.say(self._edit(EditKind.SET_BUDGET, partial(budgeted, horizon=horizon, amount=amount)))

    def _on_cell(self, initiative: str, column: str, value: object) -> None:
        script = self.session.script
        units = Money(self.session.study.frame.currencies, script).units
        wanted = cell_edit(initiative, column, script, value, units)
        if wanted is not None:
            # What is refused is said where money and phases are: a cell has no room for a sentence.
            self._ui.budgets.say(self._edit(*wanted))

    def _on_relax(self, place: int) -> None:
        if place < len(self._conflict):
            self._edit(EditKind.RELAX_RULE, partial(relaxed, rule=self._conflict[place]))

    def _pane(self, key: str) -> Pane:
        """Return the pane behind a tab, made when it is first wanted."""
        if key not in self._panes:
            module, name = _PANES[key]
            made: type[Pane] = getattr(import_module(module), name)
            pane = self._panes[key] = made(self.session, self._ui.panes)
            pane.retranslate()
            pane.initiative_wanted.connect(self._on_initiative_wanted)
            self._ui.put_pane(key, pane)
            self._ui.show_tab(self._ui.current())
        return self._panes[key]

    def _on_tab(self, _tab: int) -> None:
        self._ui.show_tab(self._ui.current())
        self.refresh()

    def _on_initiative_wanted(self, initiative: str) -> None:
        self._selected = initiative
        self._ui.show_tab(GANTT)
        self.refresh()
        self.main_thing().setFocus()

    def _on_toggled(self) -> None:
        self._ui.show_tab(GANTT if self._ui.current() == TABLE else TABLE)
        self.refresh()
        self.main_thing().setFocus()

    def _on_selected(self, key: str) -> None:
        self.session.end_merge()
        self._selected = key
        self.refresh()

    def _on_cancelled(self) -> None:
        self.session.cancel(PLAN)
        self._given_up = self._inputs()
        self.refresh()

    def _on_way_out(self) -> None:
        if self._way_out == _COMPUTE:
            self._given_up = ()
            self.refresh()
        elif self._way_out:
            self.step_wanted.emit(self._way_out)
