"""The panel beside the methods: what the chosen one does, where it parts, and how steady it is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.method_words import left_out, variant_name
from desktop.ranking.method_facts import MethodFacts
from desktop.widgets.buttons import LinkButton
from desktop.widgets.labels import NoteLabel, Rule, SectionLabel, TextLabel
from desktop.widgets.measures import Space
from desktop.widgets.page import Card
from desktop.widgets.scroll_sheet import ScrollSheet
from models.problem.initiatives import InitiativeId
from models.ranking.variants import Variant


class MethodPanel(Card):
    """Shows `MethodFacts` of one method and one initiative; changes nothing itself.

    Attributes:
        why_wanted: The user wants the initiative explained.
        working_wanted: The user wants the tables of the method.
    """

    why_wanted = Signal()
    working_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._sheet = ScrollSheet(self)
        self._sheet.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        sheet = self._sheet.sheet
        self._method = SectionLabel(parent=sheet)
        self._method.setObjectName("method_name")
        self._told = TextLabel(wrap=True, parent=sheet)
        self._told.setObjectName("method_told")
        self._working = LinkButton(parent=sheet)
        self._working.setObjectName("method_working")
        self._working.clicked.connect(self.working_wanted)
        self._initiative = SectionLabel(parent=sheet)
        self._initiative.setObjectName("method_initiative")
        self._span = TextLabel(wrap=True, secondary=True, parent=sheet)
        self._span.setObjectName("method_span")
        self._why = LinkButton(parent=sheet)
        self._why.setObjectName("method_why")
        self._why.clicked.connect(self.why_wanted)
        self._note = NoteLabel(parent=sheet)
        self._note.setObjectName("methods_left_out")
        column = self._sheet.column
        column.setSpacing(Space.WITHIN)
        for widget in (self._method, self._told, self._working, Rule(parent=sheet)):
            column.addWidget(widget)
        for widget in (self._initiative, self._span, self._why, Rule(parent=sheet), self._note):
            column.addWidget(widget)
        for link in (self._working, self._why):
            column.setAlignment(link, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.body.addWidget(self._sheet, 1)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self.setAccessibleName(self.tr("Method"))
        self._working.setText(self.tr("Show its tables  ›"))
        self._why.setText(self.tr("Why it stands there  ›"))
        self._note.setText(left_out())

    def show_method(self, facts: MethodFacts, variant: Variant, initiative: InitiativeId) -> None:
        """Explain one method, and say what all make of one initiative."""
        self._method.setText(variant_name(variant))
        self._told.setText("\n\n".join(facts.told(variant)))
        self._working.setVisible(variant in facts.comparison.orders)
        ranked = initiative in facts.comparison.initiatives
        self._initiative.setText(facts.rows.name(initiative))
        self._span.setText(facts.span(initiative) if ranked else self.tr("Not ranked: values are missing"))
