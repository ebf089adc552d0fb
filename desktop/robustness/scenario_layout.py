"""The widgets of the pane of scenarios, and where they stand."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.shell.expert_selection import ExpertSelection
from desktop.widgets.buttons import LinkButton, SecondaryButton
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.labels import NoteLabel, TextLabel
from desktop.widgets.measures import Space
from desktop.widgets.page import Card, EmptyState
from desktop.widgets.slope_chart import SlopeChart
from desktop.widgets.table import DataTable


class ScenarioLayout(QObject):
    """A list with what can be done to the selected scenario left, the orders beside each other right."""

    def __init__(self, pane: QWidget) -> None:
        super().__init__(pane)
        self.table = DataTable(parent=pane)
        self.table.setObjectName("scenario_table")
        self.table.set_wrap(wrap=True)
        self.sentence = TextLabel(wrap=True)
        self.sentence.setObjectName("scenario_sentence")
        self.methods = ChoiceBox(pane)
        self.methods.setObjectName("scenario_methods")
        self.experts = ExpertSelection(pane)
        self.experts.setObjectName("scenario_experts")
        self.weights = LinkButton(parent=pane)
        self.weights.setObjectName("scenario_weights")
        self.keep, self.apply, self.remove, self.changes = (SecondaryButton(parent=pane) for _ in range(4))
        for name, button in (
            ("keep", self.keep),
            ("apply", self.apply),
            ("remove", self.remove),
            ("changes", self.changes),
        ):
            button.setObjectName(f"scenario_{name}")
        self.assumes, self.note = NoteLabel(), NoteLabel()
        self.chart = SlopeChart()
        self.chart.setObjectName("scenario_chart")
        self.empty = EmptyState("robustness", parent=pane)
        self.empty.setObjectName("scenario_empty")
        self.body = QWidget(pane)
        self.waiting = QVBoxLayout()
        self._lay_out(pane)

    def _lay_out(self, pane: QWidget) -> None:
        left, right = Card(padding=Space.WITHIN), Card(padding=Space.WITHIN)
        left.body.addWidget(self.table, 1)
        left.body.addWidget(self.assumes)
        choices = QHBoxLayout()
        choices.setSpacing(Space.WITHIN)
        choices.addWidget(self.methods)
        choices.addWidget(self.experts)
        choices.addWidget(self.weights)
        choices.addStretch(1)
        left.body.addLayout(choices)
        actions = QHBoxLayout()
        actions.setSpacing(Space.WITHIN)
        for button in (self.apply, self.changes, self.remove):
            actions.addWidget(button)
        actions.addStretch(1)
        left.body.addLayout(actions)
        right.body.addWidget(self.chart, 1)
        right.body.addWidget(self.note)
        row = QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.BETWEEN)
        row.addWidget(left, 1)
        row.addWidget(right, 1)
        top = QHBoxLayout()
        top.addWidget(self.sentence, 1)
        top.addWidget(self.keep)
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.WITHIN)
        column.addLayout(top)
        column.addLayout(self.waiting)
        column.addWidget(self.body, 1)
        column.addWidget(self.empty, 1)
