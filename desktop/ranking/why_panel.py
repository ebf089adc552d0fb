"""The panel beside the ranking: why the selected initiative stands where it does."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ranking.why_facts import WhyFacts
from desktop.widgets.bar_list import BarList
from desktop.widgets.buttons import LinkButton
from desktop.widgets.labels import NoteLabel, Rule, SectionLabel, TextLabel
from desktop.widgets.measures import Space, TextStyle
from desktop.widgets.page import Card
from desktop.widgets.scroll_sheet import ScrollSheet
from desktop.widgets.side_pill import SidePill
from desktop.widgets.theme import theme_notifier


class WhyPanel(Card):
    """Shows `WhyFacts`; changes nothing itself.

    Attributes:
        scores_wanted: The user wants to enter what is missing.
        rise_wanted: The user wants to know what would bring it among the first.
        criterion_wanted: The user asks why a criterion adds what it does; carries its id.
        tables_wanted: The user wants the figures from which the score is made.
    """

    scores_wanted = Signal()
    rise_wanted = Signal()
    criterion_wanted = Signal(str)
    tables_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._sheet = ScrollSheet(self)
        self._sheet.setObjectName("why_sheet")
        self._sheet.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        sheet = self._sheet.sheet
        self._name = SectionLabel(parent=sheet)
        self._name.setObjectName("why_name")
        self._second = TextLabel(wrap=True, secondary=True, parent=sheet)
        self._second.setObjectName("why_second")
        self._score = TextLabel(style=TextStyle.QUESTION, parent=sheet)
        self._score.setObjectName("why_score")
        self._meaning = TextLabel(secondary=True, wrap=True, parent=sheet)
        self._meaning.setObjectName("why_meaning")
        self._interval = TextLabel(secondary=True, wrap=True, parent=sheet)
        self._interval.setObjectName("why_interval")
        self._distances = NoteLabel(parent=sheet)
        self._distances.setObjectName("why_distances")
        self._bars_heading = SectionLabel(parent=sheet)
        self._bars = BarList(sheet)
        self._bars.setObjectName("why_bars")
        self._bars.set_stacked(stacked=True)
        self._bars.clicked.connect(self.criterion_wanted)
        self._bars.activated.connect(self.criterion_wanted)
        self._bars_note = NoteLabel(parent=sheet)
        self._to_tables = LinkButton(parent=sheet)
        self._to_tables.setObjectName("why_tables")
        self._to_tables.clicked.connect(self.tables_wanted)
        self._parted = SectionLabel(parent=sheet)
        self._parted.setObjectName("why_parted")
        self._cause = TextLabel(wrap=True, secondary=True, parent=sheet)
        self._cause.setObjectName("why_cause")
        self._sides_heading = SectionLabel(parent=sheet)
        self._sides = QVBoxLayout()
        self._pills: list[SidePill] = []
        self._missing_heading = SectionLabel(parent=sheet)
        self._missing = TextLabel(wrap=True, secondary=True, parent=sheet)
        self._missing.setObjectName("why_missing")
        self._to_scores = LinkButton(parent=sheet)
        self._to_scores.setObjectName("why_scores")
        self._to_scores.clicked.connect(self.scores_wanted)
        self._to_rise = LinkButton(parent=sheet)
        self._to_rise.setObjectName("why_rise")
        self._to_rise.clicked.connect(self.rise_wanted)
        self._rules = [Rule(parent=sheet) for _ in range(4)]
        self._facts = WhyFacts("", "")
        self._build()
        theme_notifier.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self.setAccessibleName(self.tr("Why"))
        self._bars_heading.setText(self.tr("Contribution of each criterion"))
        self._bars_note.setText(self.tr("A click, or Enter, says why a criterion adds what it does."))
        self._to_tables.setText(self.tr("Show the figures behind the score  ›"))
        self._missing_heading.setText(self.tr("Not ranked: it has no value on"))
        self._to_scores.setText(self.tr("Enter what is missing  ›"))
        self._to_rise.setText(self.tr("What must change for it to be among the first?  ›"))

    def show_facts(self, facts: WhyFacts, sides_heading: str) -> None:
        """Explain one initiative."""
        self._facts = facts
        ranked = not facts.missing
        self._name.setText(facts.name)
        self._second.setText(facts.second)
        self._second.setVisible(bool(facts.second))
        self._score.setText(facts.score)
        self._meaning.setText(facts.meaning)
        self._interval.setText(facts.interval or "")
        # While it is not known yet its line stays empty, so that nothing below moves when it comes.
        self._interval.setVisible(facts.interval is not None)
        self._distances.setText(facts.distances)
        self._bars.set_bars(facts.bars, reference=self.tr("mean of all"))
        self._parted.setText(facts.parted)
        self._cause.setText(facts.cause)
        self._cause.setVisible(bool(facts.cause))
        self._sides_heading.setText(sides_heading)
        self._missing.setText("\n".join(facts.missing))
        explained: list[QWidget] = [self._score, self._meaning, self._distances, self._bars_heading, self._bars]
        explained += [self._bars_note, self._to_tables]
        for widget in [*explained, self._rules[1], self._parted]:
            widget.setVisible(ranked)
        lacking: list[QWidget] = [self._missing_heading, self._missing, self._to_scores]
        for widget in lacking:
            widget.setVisible(not ranked)
        for widget in (self._rules[3], self._to_rise):
            widget.setVisible(facts.may_rise)
        self._show_sides()
        self._bars.setAccessibleName(self._bars_heading.text())
        self._bars.setFixedHeight(self._bars.sizeHint().height())

    def take_focus(self, criterion: str) -> None:
        """Be ready for keys at a criterion's bar, where somebody comes back from it."""
        self._bars.set_selected(criterion)
        self._bars.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_sides(self) -> None:
        while len(self._pills) < len(self._facts.sides):
            pill = SidePill(parent=self._sheet.sheet)
            self._pills.append(pill)
            self._sides.addWidget(pill)
        for place, pill in enumerate(self._pills):
            pill.setVisible(place < len(self._facts.sides))
            if place < len(self._facts.sides):
                pill.set_side(*self._facts.sides[place])
        self._sides_heading.setVisible(bool(self._facts.sides))
        self._rules[2].setVisible(bool(self._facts.sides))

    def _build(self) -> None:
        self.body.addWidget(self._sheet, 1)
        figure = QHBoxLayout()
        figure.setSpacing(Space.WITHIN + Space.TIGHT)
        figure.addWidget(self._score)
        figure.addWidget(self._meaning, 1)
        column = self._sheet.column
        column.setSpacing(Space.WITHIN)
        for widget in (self._name, self._second):
            column.addWidget(widget)
        column.addLayout(figure)
        self._sides.setSpacing(Space.TIGHT)
        parts: list[QWidget] = [
            self._interval,
            self._distances,
            self._to_tables,
            self._rules[0],
            self._bars_heading,
            self._bars,
            self._bars_note,
            self._missing_heading,
            self._missing,
            self._to_scores,
            self._rules[1],
            self._parted,
            self._cause,
            self._rules[2],
            self._sides_heading,
        ]
        for part in parts:
            column.addWidget(part)
        column.setAlignment(self._to_tables, Qt.AlignmentFlag.AlignLeft)
        column.setAlignment(self._to_scores, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._sides)
        column.addWidget(self._rules[3])
        column.addWidget(self._to_rise)
        column.setAlignment(self._to_rise, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def _on_theme_changed(self) -> None:
        self._bars.setFixedHeight(self._bars.sizeHint().height())
