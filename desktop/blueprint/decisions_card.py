"""Every decision and every date that binds a single initiative, in one list, each taken back by a click."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.widgets.buttons import LinkButton
from desktop.widgets.labels import ElidedLabel, NoteLabel, TextLabel
from desktop.widgets.measures import Space
from desktop.widgets.page import Card
from desktop.widgets.pairing import paired


@dataclass(frozen=True)
class DecisionFacts:
    """One line.

    Attributes:
        initiative: Which.
        name: Its name.
        words: What is decided, and why.
        pinned: Whether it is a decision; else it is a date.
    """

    initiative: str
    name: str
    words: str
    pinned: bool


class DecisionsCard(Card):
    """A line for each; says what is wanted, changes nothing itself.

    Attributes:
        initiative_wanted: An initiative is to be looked at.
        taken_back: The initiative whose decision is taken back.
        freed: The initiative whose dates are taken back.
    """

    initiative_wanted = Signal(str)
    taken_back = Signal(str)
    freed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._about = NoteLabel(parent=self)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.BETWEEN)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 4)
        self._lines: list[_Line] = []
        self.body.addWidget(self._about)
        self.body.addLayout(self._grid)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self.set_title(self.tr("Decisions and dates"))

    def show_decisions(self, decisions: Sequence[DecisionFacts], *, editable: bool) -> None:
        """Show what binds single initiatives."""
        self._about.setText(
            self.tr("None yet: drag a bar of the chart, or decide beside it.")
            if not decisions
            else self.tr("Go to an initiative to change what is decided about it.")
        )
        while len(self._lines) < len(decisions):
            line = _Line(len(self._lines), self, self._grid)
            line.gone_to.connect(self.initiative_wanted)
            line.taken_back.connect(self.taken_back)
            line.freed.connect(self.freed)
            self._lines.append(line)
        for place, line in enumerate(self._lines):
            line.show_facts(decisions[place] if place < len(decisions) else None, editable=editable)


class _Line(QWidget):
    gone_to = Signal(str)
    taken_back = Signal(str)
    freed = Signal(str)

    def __init__(self, row: int, card: QWidget, grid: QGridLayout) -> None:
        super().__init__(card)
        self.hide()
        self._facts = DecisionFacts("", "", "", pinned=True)
        self._name, self._go = ElidedLabel(parent=card), LinkButton(parent=card)
        self._words, self._away = TextLabel(wrap=True, secondary=True, parent=card), LinkButton(parent=card)
        for column, part in enumerate((self._name, self._words, self._go, self._away)):
            grid.addWidget(part, row, column)
        self._go.clicked.connect(self._on_go)
        self._away.clicked.connect(self._on_away)

    def show_facts(self, facts: DecisionFacts | None, *, editable: bool) -> None:
        for part in (self._name, self._words, self._go, self._away):
            part.setVisible(facts is not None)
        if facts is None:
            return
        self._facts = facts
        kind = "decision" if facts.pinned else "date"
        self._name.setText(facts.name)
        self._words.setText(facts.words)
        self._go.setText(self.tr("Go to it"))
        self._go.setObjectName(f"{kind}_go_{facts.initiative}")
        self._go.setAccessibleName(paired(self.tr("Go to it"), facts.name))
        self._away.setText(self.tr("Take back"))
        self._away.setObjectName(f"{kind}_back_{facts.initiative}")
        self._away.setAccessibleName(paired(self.tr("Take back"), facts.name))
        self._away.setEnabled(editable)

    def _on_go(self) -> None:
        self.gone_to.emit(self._facts.initiative)

    def _on_away(self) -> None:
        (self.taken_back if self._facts.pinned else self.freed).emit(self._facts.initiative)
