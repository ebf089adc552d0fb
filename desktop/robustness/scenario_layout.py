"""The widgets of the pane of scenarios, and where they stand."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.shell.expert_selection import ExpertSelection
from desktop.widgets.buttons import LinkButton, SecondaryButton
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.flow_row import FlowRow
from desktop.widgets.labels import NoteLabel, TextLabel
from desktop.widgets.measures import Space
from desktop.widgets.page import Card, EmptyState
from desktop.widgets.side_by_side import SideBySide
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
        for line in ((self.methods, self.experts, self.weights), (self.apply, self.changes, self.remove)):
            controls = FlowRow(left)
            for control in line:
                controls.add_widget(control)
            left.body.addWidget(controls)
        right.body.addWidget(self.chart, 1)
        right.body.addWidget(self.note)
        row = SideBySide(self.body)
        for part in (left, right):
            row.addWidget(part)
        row.set_shares(1, 1)
        body = QVBoxLayout(self.body)
        body.setContentsMargins(0, 0, 0, 0)
        body.addWidget(row)
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
