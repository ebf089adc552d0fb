"""Scenarios: assumptions kept under a name, compared with the study, changed, applied and returned to."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.robustness.keeping import keep
from desktop.robustness.pane import Pane
from desktop.robustness.scenario_layout import ScenarioLayout
from desktop.robustness.scenario_words import METHODS, ScenarioWords, method_key
from desktop.session.outcome import Done
from desktop.session.session import Session
from desktop.shell.waiting import Waiting
from desktop.widgets.palette import Colour
from desktop.widgets.slope_chart import SlopeAxis, SlopeItem
from desktop.widgets.table import Alignment, Cell, Column, Row
from models.computing.computation import Computation
from models.editing.document import Edit
from models.editing.kinds import EditKind
from models.edits.scenarios import apply_scenario, keep_scenario, remove_scenario, rename_scenario
from models.problem.scenarios import Scenario, ScenarioId
from models.ranking.study_ranking import VoiceRanking
from models.robustness.scenario_orders import SCENARIO_ORDERS, ScenarioOrders
from models.weighting.assumed import assumed_leaves

_NOW: Final = "="
_MOST: Final = 4
_FIRST: Final = 5
_NAME, _WHAT, _LIKE, _FIRSTS = "name", "what", "like", "firsts"


class ScenarioPane(Pane):
    """A table of scenarios and their orders beside the study's own.

    Attributes:
        weights_wanted: The weights of a scenario, shape (n,), are to be shown on the sliders; None for the panel's.
        changes_wanted: What a scenario changes is to be told by causes; carries its id.
    """

    weights_wanted = Signal(object)
    changes_wanted = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._ranking: VoiceRanking | None = None
        self._say = ScenarioWords(session, self)
        self._ui = ScenarioLayout(self)
        self._waiting = Waiting(session, SCENARIO_ORDERS, self)
        self._waiting.turned.connect(self._redraw)
        self._ui.waiting.addWidget(self._waiting)
        self._chosen: ScenarioId = ""
        ui = self._ui
        ui.table.row_selected.connect(self._on_selected)
        ui.table.edited.connect(self._on_renamed)
        ui.methods.chosen.connect(self._on_method)
        ui.experts.chosen.connect(self._on_experts)
        ui.weights.clicked.connect(self._on_weights)
        ui.keep.clicked.connect(self._on_keep)
        ui.apply.clicked.connect(self._on_apply)
        ui.remove.clicked.connect(self._on_remove)
        ui.changes.clicked.connect(self._on_changes)
        ui.empty.action_triggered.connect(self._on_keep)

    def waits_for(self, ready: frozenset[Computation[Any]]) -> bool:
        """Return whether what is shown, or news of its progress, is among what is ready."""
        return SCENARIO_ORDERS in ready

    def look_at(self, key: ScenarioId) -> None:
        """Select a scenario."""
        self._chosen = key

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        ui = self._ui
        ui.table.setAccessibleName(self.tr("Scenarios"))
        ui.chart.setAccessibleName(self.tr("The orders beside each other"))
        ui.methods.setAccessibleName(self.tr("The method in this scenario"))
        ui.keep.setText(self.tr("Keep the study as it is"))
        ui.apply.setText(self.tr("Apply to the study"))
        ui.apply.setToolTip(self.tr("The study assumes what the scenario assumes, until you go back or undo."))
        ui.remove.setText(self.tr("Remove"))
        ui.changes.setText(self.tr("What it changes"))
        ui.weights.setText(self.tr("Show on the sliders"))
        ui.empty.set_content(
            "robustness",
            self.tr("No scenario is kept yet"),
            self.tr(
                "A scenario keeps other weights, scores, methods or a part of the panel under a name. Walk the "
                "weights, ask what it would take, or keep the study as it is and change it here."
            ),
            self.tr("Keep the study as it is"),
        )
        stopped, again = self.tr("Working out was stopped."), self.tr("Work it out")
        self._waiting.set_words(self.tr("Ranking the scenarios…"), stopped, again)

    def refresh(self, ranking: VoiceRanking) -> None:
        """Draw everything from the session."""
        self._ranking = ranking
        scenarios = self._session.study.scenarios
        if self._chosen not in scenarios:
            self._chosen = next(iter(scenarios), "")
        ui = self._ui
        ui.body.setVisible(bool(scenarios))
        ui.keep.setVisible(bool(scenarios))
        ui.empty.setVisible(not scenarios)
        ui.sentence.setText("")
        if not scenarios:
            self._waiting.hide()
            return
        self._waiting.show()
        outcome = self._waiting.outcome()
        orders = outcome.value if isinstance(outcome, Done) else None
        self._draw_table(orders)
        self._draw_choices(scenarios[self._chosen])
        if orders is not None:
            self._draw_orders(orders)
            ui.sentence.setText(self._say.difference(scenarios[self._chosen], orders, self._first(orders)))

    def _draw_table(self, orders: ScenarioOrders | None) -> None:
        first = _FIRST if orders is None else self._first(orders)
        columns = [
            Column(_NAME, self.tr("Scenario"), stretch=True, width=150, editable=True),
            Column(_WHAT, self.tr("Assumes"), stretch=True, width=130),
            Column(
                _LIKE, self.tr("Likeness"), Alignment.RIGHT, width=76, tooltip=self.tr("Spearman's ρ with the study")
            ),
            Column(_FIRSTS, self.tr("New in first {count}").format(count=first), Alignment.RIGHT, width=110),
        ]
        rows = []
        for key, scenario in self._session.study.scenarios.items():
            there = orders is not None and key in orders.scenarios
            like = Cell(orders.likeness(key), f"{orders.likeness(key):.2f}") if there and orders else ""
            new = len(orders.entering(key, first)) if there and orders else ""
            name, what = self._say.name(scenario), self._say.assumptions(scenario)
            rows.append(Row(key, {_NAME: name, _WHAT: Cell(what, tooltip=what), _LIKE: like, _FIRSTS: new}))
        self._ui.table.set_columns(columns)
        self._ui.table.set_rows(rows)
        self._ui.table.select_row(self._chosen)

    def _draw_choices(self, scenario: Scenario) -> None:
        study, ui = self._session.study, self._ui
        ui.methods.set_choices(self._say.methods(), method_key(scenario.methods))
        heard = tuple(study.panel.experts) if scenario.experts is None else scenario.experts
        ui.experts.show_experts(study, self._session.script, heard)
        ui.assumes.setText(self.tr("“{name}” assumes:").format(name=self._say.name(scenario)))

    def _draw_orders(self, orders: ScenarioOrders) -> None:
        shown = [key for key in self._session.study.scenarios if key in orders.scenarios]
        if self._chosen in shown:
            # The selected one stands beside the study; the others follow in their order.
            shown = [self._chosen, *(key for key in shown if key != self._chosen)]
        shown = shown[:_MOST]
        columns = [orders.now, *(orders.scenarios[key] for key in shown)]
        common = [one for one in orders.now if all(one in column for column in columns)]
        first = self._first(orders)
        axes = [SlopeAxis(self.tr("The study now"))]
        axes += [SlopeAxis(self._say.name(self._session.study.scenarios[key]), Colour.ACCENT) for key in shown]
        items = []
        for one in common:
            ranks = tuple(column[one] for column in columns)
            turned = len(ranks) > 1 and (ranks[0] <= first) != (ranks[1] <= first)
            items.append(SlopeItem(one, self._say.initiative(one), ranks, Colour.ACCENT if turned else None))
        self._ui.chart.set_items(axes if shown else [], items if shown else [])
        words = self.tr("Picked out: among the first {count} in the study or in the selected scenario, not in both.")
        self._ui.note.setText(words.format(count=first))

    @staticmethod
    def _first(orders: ScenarioOrders) -> int:
        return min(_FIRST, max(len(orders.now) // 2, 1))

    def _edit(self, kind: EditKind, edit: Edit) -> None:
        if self._session.edit(kind, edit) is not None:
            self._redraw()

    def _change(self, scenario: Scenario) -> None:
        self._edit(EditKind.KEEP_SCENARIO, partial(keep_scenario, scenario=scenario))

    def _redraw(self) -> None:
        if self._ranking is not None:
            self.refresh(self._ranking)

    def _on_selected(self, key: str) -> None:
        if key in self._session.study.scenarios and key != self._chosen:
            self._chosen = key
            self._redraw()

    def _on_renamed(self, key: str, _column: str, name: object) -> None:
        edit = partial(rename_scenario, scenario_id=key, script=self._session.script, name=str(name))
        self._edit(EditKind.RENAME_SCENARIO, edit)

    def _on_method(self, key: str) -> None:
        study = self._session.study
        methods = None if key == _NOW else replace(study.methods, **METHODS[key])
        self._change(replace(study.scenarios[self._chosen], methods=methods))

    def _on_experts(self, heard: tuple[str, ...]) -> None:
        study = self._session.study
        experts = None if len(heard) == len(study.panel.experts) else heard
        self._change(replace(study.scenarios[self._chosen], experts=experts))

    def _on_weights(self) -> None:
        scenario = self._session.study.scenarios[self._chosen]
        self.weights_wanted.emit(assumed_leaves(self._session.study.criteria, scenario.adjustments))

    def _on_keep(self) -> None:
        study = self._session.study
        number = len(study.scenarios) + 1
        scenario = Scenario("", adjustments=study.adjustments, methods=study.methods)
        self._chosen = keep(self._session, self.tr("Scenario {number}").format(number=number), scenario) or self._chosen
        self._redraw()

    def _on_apply(self) -> None:
        self._edit(EditKind.APPLY_SCENARIO, partial(apply_scenario, scenario_id=self._chosen))

    def _on_remove(self) -> None:
        self._edit(EditKind.REMOVE_SCENARIO, partial(remove_scenario, scenario_id=self._chosen))

    def _on_changes(self) -> None:
        self.changes_wanted.emit(self._chosen)
