"""The panel beside the plan: why the selected initiative stands there, and what can be changed about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.blueprint.decision_fields import DecisionFields
from desktop.blueprint.initiative_links import InitiativeLinks
from desktop.blueprint.place_facts import PlaceFacts
from desktop.blueprint.status import status_choices
from desktop.blueprint.window_fields import WindowFields
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.labels import NoteLabel, Rule, SectionLabel, TextLabel
from desktop.widgets.measures import Space
from desktop.widgets.number_edit import NumberField, NumberRule
from desktop.widgets.page import Card
from desktop.widgets.scroll_sheet import ScrollSheet
from desktop.widgets.side_pill import SidePill

PLACE_WIDTH = 336


class PlacePanel(Card):
    """Shows `PlaceFacts`; says what is wanted, changes nothing itself.

    Attributes:
        initiative_wanted: The user goes to another initiative.
        cost_wanted: A cost in millions.
        duration_wanted: A duration in quarters.
        decision_wanted: Kind, quarter and reason of a decision.
        window_wanted: A `Window`.
        status_wanted: The key of a status.
    """

    initiative_wanted = Signal(str)
    cost_wanted = Signal(object)
    duration_wanted = Signal(object)
    decision_wanted = Signal(object, object, str)
    window_wanted = Signal(object)
    status_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._units = 1.0
        self._sheet = ScrollSheet(self)
        self._sheet.setObjectName("place_sheet")
        sheet = self._sheet.sheet
        self._name = SectionLabel(parent=sheet)
        self._name.setObjectName("place_name")
        self._second = TextLabel(wrap=True, secondary=True, parent=sheet)
        self._second.setObjectName("place_second")
        self._why = TextLabel(wrap=True, parent=sheet)
        self._why.setObjectName("place_why")
        self._worth = NoteLabel(parent=sheet)
        self._worth.setObjectName("place_worth")
        self._cost_label, self._duration_label = NoteLabel(parent=sheet), NoteLabel(parent=sheet)
        self._cost, self._duration = NumberField(parent=sheet), NumberField(parent=sheet)
        self._cost.edit.setObjectName("place_cost")
        self._duration.edit.setObjectName("place_duration")
        self._other_cost = NoteLabel(parent=sheet)
        self._other_cost.setObjectName("place_other_cost")
        self._fault = TextLabel(wrap=True, parent=sheet)
        self._fault.setObjectName("place_fault")
        self._fault.set_tone("problem")
        self._fault.hide()
        self._decision_heading = SectionLabel(parent=sheet)
        self._decision = DecisionFields(sheet)
        self._decision.setObjectName("place_decision")
        self._window = WindowFields(sheet)
        self._status_label, self._status = NoteLabel(parent=sheet), ChoiceBox(sheet)
        self._status.setObjectName("place_status")
        self._status_label.setBuddy(self._status)
        self._leads_rule, self._leads_heading = Rule(parent=sheet), SectionLabel(parent=sheet)
        self._leads = QGridLayout()
        self._lead_labels: list[tuple[SidePill, TextLabel]] = []
        self._needs_heading, self._followers_heading = SectionLabel(parent=sheet), SectionLabel(parent=sheet)
        self._needs = InitiativeLinks("place_needs", sheet)
        self._followers = InitiativeLinks("place_follower", sheet)
        self._nothing = NoteLabel(parent=sheet)
        self._build()
        self._listen()

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self.setAccessibleName(self.tr("Why here"))
        self._duration_label.setText(self.tr("Duration, quarters"))
        self._duration.edit.setAccessibleName(self.tr("Duration, quarters"))
        self._decision_heading.setText(self.tr("Decision"))
        self._leads_heading.setText(self.tr("Lead bodies"))
        self._needs_heading.setText(self.tr("Comes after"))
        self._followers_heading.setText(self.tr("Waits for it"))
        self._nothing.setText(self.tr("Nothing has to come before it, and nothing waits for it."))
        self._status_label.setText(self.tr("Status"))
        self._status.setAccessibleName(self.tr("Status"))
        self._decision.retranslate()
        self._window.retranslate()

    def show_facts(self, facts: PlaceFacts, *, editable: bool) -> None:
        """Explain one initiative."""
        self._units = facts.money.units
        self._name.setText(facts.name)
        self._second.setText(facts.second)
        self._second.setVisible(bool(facts.second))
        self._why.setText(facts.why)
        self._why.setVisible(bool(facts.why))
        self._worth.setText(facts.worth)
        self._worth.setVisible(bool(facts.worth))
        self.say("")
        caption = self.tr("Cost, {unit}").format(unit=facts.money.unit)
        self._cost_label.setText(caption)
        self._cost.edit.setAccessibleName(caption)
        self._cost.edit.set_rule(NumberRule(minimum=0.0, unit=facts.money.unit, decimals=2, optional=False))
        self._cost.set_number(None if facts.cost is None else facts.cost * self._units)
        self._other_cost.setText(facts.other_cost)
        self._other_cost.setVisible(bool(facts.other_cost))
        longest = float(len(facts.quarters)) or None
        self._duration.edit.set_rule(NumberRule(minimum=1.0, maximum=longest, whole=True, optional=False))
        self._duration.set_number(float(facts.duration))
        self._window.show_window(facts.window, facts.quarters, facts.money.script)
        self._status.set_choices(status_choices(), facts.status.value)
        for field in (self._cost, self._duration, self._decision, self._window, self._status):
            field.setEnabled(editable)
        self._decision.show_pin(facts.pin, facts.quarters, facts.suggested, facts.money.script)
        self._show_leads(facts)
        self._needs.show_links(facts.needs)
        self._followers.show_links(facts.followers)
        for links, heading, found in (
            (self._needs, self._needs_heading, facts.needs),
            (self._followers, self._followers_heading, facts.followers),
        ):
            links.setVisible(bool(found))
            heading.setVisible(bool(found))
        self._nothing.setVisible(not facts.needs and not facts.followers)

    def say(self, reason: str) -> None:
        """Say beside the fields why a change was refused; "" says nothing."""
        self._fault.setText(reason)
        self._fault.setVisible(bool(reason))

    def _show_leads(self, facts: PlaceFacts) -> None:
        while len(self._lead_labels) < len(facts.leads):
            side, bodies = SidePill(parent=self._sheet.sheet), TextLabel(wrap=True, parent=self._sheet.sheet)
            row = len(self._lead_labels)
            self._leads.addWidget(side, 2 * row, 0)
            self._leads.addWidget(bodies, 2 * row + 1, 0)
            self._lead_labels.append((side, bodies))
        for row, (side, bodies) in enumerate(self._lead_labels):
            shown = row < len(facts.leads)
            side.setVisible(shown)
            bodies.setVisible(shown)
            if shown:
                name, colour, carried = facts.leads[row]
                side.set_side(name, colour)
                bodies.setText(carried)
        for widget in (self._leads_rule, self._leads_heading):
            widget.setVisible(bool(facts.leads))

    def _build(self) -> None:
        self.body.addWidget(self._sheet, 1)
        column = self._sheet.column
        column.setSpacing(Space.WITHIN)
        sheet = self._sheet.sheet
        for widget in (self._name, self._second, self._why, self._worth, Rule(parent=sheet)):
            column.addWidget(widget)
        fields = QGridLayout()
        fields.setHorizontalSpacing(Space.BETWEEN)
        fields.setVerticalSpacing(Space.TIGHT)
        for place, (label, field) in enumerate(
            ((self._cost_label, self._cost), (self._duration_label, self._duration))
        ):
            label.setBuddy(field)
            fields.addWidget(label, 0, place)
            fields.addWidget(field, 1, place)
            fields.setColumnStretch(place, 1)
        column.addLayout(fields)
        parts: list[QWidget] = [
            self._other_cost,
            self._fault,
            Rule(parent=sheet),
            self._decision_heading,
            self._decision,
            self._window,
            Rule(parent=sheet),
            self._status_label,
            self._status,
            self._leads_rule,
            self._leads_heading,
        ]
        for part in parts:
            column.addWidget(part)
        self._leads.setVerticalSpacing(2)
        column.addLayout(self._leads)
        last: list[QWidget] = [Rule(parent=sheet), self._needs_heading, self._needs, self._followers_heading]
        for part in [*last, self._followers, self._nothing]:
            column.addWidget(part)
        column.addStretch(1)

    def _listen(self) -> None:
        self._cost.number_committed.connect(self._on_cost)
        self._duration.number_committed.connect(self._on_duration)
        self._decision.wanted.connect(self.decision_wanted)
        self._window.wanted.connect(self.window_wanted)
        self._status.chosen.connect(self.status_wanted)
        self._needs.wanted.connect(self.initiative_wanted)
        self._followers.wanted.connect(self.initiative_wanted)

    def _on_cost(self, number: object) -> None:
        if isinstance(number, float):
            self.cost_wanted.emit(number / self._units)

    def _on_duration(self, number: object) -> None:
        if isinstance(number, float):
            self.duration_wanted.emit(int(number))
