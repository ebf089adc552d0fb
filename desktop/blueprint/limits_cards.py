"""What sides and bodies bind: the least support of each side, and how much a body can lead at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.widgets.labels import NoteLabel
from desktop.widgets.number_edit import NumberEdit, NumberRule
from desktop.widgets.page import Card
from desktop.widgets.palette import Colour
from desktop.widgets.side_pill import SidePill
from desktop.widgets.table import Alignment, Cell, Column, DataTable, Row
from desktop.widgets.theme import theme


@dataclass(frozen=True)
class SupportFacts:
    """One side.

    Attributes:
        key: The side's.
        name: Its name.
        colour: Its colour.
        least: The least mean asked for, or None.
        now: The mean of what is planned, or None where the side has no order or there is no plan.
    """

    key: str
    name: str
    colour: Colour
    least: float | None
    now: float | None


class SupportCard(Card):
    """A line for each side.

    Attributes:
        wanted: A side, and the least mean score, or None.
    """

    wanted = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._about = NoteLabel(parent=self)
        self._fault = NoteLabel(parent=self)
        self._fault.setObjectName("support_fault")
        self._fault.set_tone("problem")
        self._grid = QGridLayout()
        self._grid.setColumnStretch(2, 1)
        self._lines: list[tuple[SidePill, _SupportEdit, NoteLabel]] = []
        self.body.addWidget(self._about)
        self.body.addLayout(self._grid)
        self.body.addWidget(self._fault)
        self._fault.hide()

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self.set_title(self.tr("Least support of each side"))
        self._about.setText(
            self.tr("The mean score, from 0 to 1, that the side's own ranking gives to what is taken in, at the least.")
        )

    def show_support(self, sides: Sequence[SupportFacts], *, editable: bool) -> None:
        """Show the sides."""
        while len(self._lines) < len(sides):
            line = (SidePill(parent=self), _SupportEdit(self), NoteLabel(parent=self))
            line[1].wanted.connect(self.wanted)
            line[1].reason_changed.connect(self.say)
            for column, part in enumerate(line):
                self._grid.addWidget(part, len(self._lines), column)
            self._lines.append(line)
        for place, (pill, edit, now) in enumerate(self._lines):
            shown = place < len(sides)
            for part in (pill, edit, now):
                part.setVisible(shown)
            if shown:
                facts = sides[place]
                pill.set_side(facts.name, facts.colour)
                edit.show_least(facts, self.tr("none asked"))
                edit.setEnabled(editable)
                words = self.tr("the plan has {mean}").format(mean=f"{facts.now:.3f}") if facts.now is not None else ""
                now.setText(words)

    def say(self, reason: str) -> None:
        """Say why a figure is refused; "" says nothing."""
        self._fault.setText(reason)
        self._fault.setVisible(bool(reason))


class _SupportEdit(NumberEdit):
    wanted = Signal(str, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(NumberRule(minimum=0.0, maximum=1.0, decimals=3), parent)
        self._side = ""
        self.setFixedWidth(theme().scaled(112))
        self.number_committed.connect(self._on_committed)

    def show_least(self, facts: SupportFacts, blank: str) -> None:
        self._side = facts.key
        self.setObjectName(f"support_{facts.key}")
        self.setAccessibleName(facts.name)
        self.setPlaceholderText(blank)
        self.set_number(facts.least)

    def _on_committed(self, number: object) -> None:
        self.wanted.emit(self._side, number)


@dataclass(frozen=True)
class CapacityFacts:
    """One body.

    Attributes:
        key: The body's.
        name: Its name.
        side: Its side's name.
        leads: How many initiatives it leads.
        busiest: How many of them run at once at most in the plan, or None without one.
        most: How many may, or None.
    """

    key: str
    name: str
    side: str
    leads: int
    busiest: int | None
    most: int | None


class CapacityCard(Card):
    """The bodies that lead anything, as a table whose last column is typed into.

    Attributes:
        wanted: A body, and how many it may lead at once, or None.
    """

    wanted = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._about = NoteLabel(parent=self)
        self.table = DataTable(parent=self)
        self.table.setObjectName("capacity_table")
        self.table.set_dense(dense=True)
        self.table.setMinimumHeight(theme().scaled(200))
        self._fault = NoteLabel(parent=self)
        self._fault.setObjectName("capacity_fault")
        self._fault.set_tone("problem")
        self.body.addWidget(self._about)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self._fault)
        self._fault.hide()
        self.table.edited.connect(self._on_edited)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self.set_title(self.tr("What a body can lead at once"))
        self.table.setAccessibleName(self.tr("What a body can lead at once"))
        self._about.setText(
            self.tr("Type the most initiatives that a lead body can run in the same quarter; blank for no limit.")
        )

    def show_capacities(self, bodies: Sequence[CapacityFacts], *, editable: bool) -> None:
        """Show the bodies."""
        right = Alignment.RIGHT
        rule = NumberRule(minimum=0, whole=True)
        self.table.set_columns(
            [
                Column("name", self.tr("Lead body"), width=170, stretch=True),
                Column("side", self.tr("Side"), width=92),
                Column("leads", self.tr("Leads"), right, width=62),
                Column("busiest", self.tr("At once now"), right, width=104),
                Column("most", self.tr("At most"), right, editable=editable, number=rule, width=84),
            ]
        )
        self.table.set_rows([Row(one.key, _cells(one)) for one in bodies])

    def say(self, reason: str) -> None:
        """Say why a figure is refused; "" says nothing."""
        self._fault.setText(reason)
        self._fault.setVisible(bool(reason))

    def _on_edited(self, body: str, _column: str, number: object) -> None:
        self.wanted.emit(body, int(number) if isinstance(number, int | float) else None)


def _cells(one: CapacityFacts) -> dict[str, Cell]:
    return {
        "name": Cell(one.name),
        "side": Cell(one.side),
        "leads": Cell(one.leads),
        "busiest": Cell(one.busiest),
        "most": Cell(one.most, "—" if one.most is None else str(one.most), bold=one.most is not None),
    }
