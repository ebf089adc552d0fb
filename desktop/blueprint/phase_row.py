"""One phase of the blueprint: name, end, open or closed, what it may spend and what a value counts in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from weakref import proxy

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from desktop.blueprint.money import Money
from desktop.blueprint.rows import quarter_name
from desktop.widgets.buttons import LinkButton
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.labels import TextLabel
from desktop.widgets.number_edit import NumberEdit, NumberRule
from desktop.widgets.pairing import paired
from desktop.widgets.text_field import TextField
from desktop.widgets.theme import theme
from models.problem.calendar import Quarter

if TYPE_CHECKING:
    from desktop.blueprint.phases_card import PhasesCard

WIDE: Final = 112
TIGHT: Final = 84
"""How wide fields of money are, where names have room beside them and where they have not."""
_NARROW: Final = 76


def _tr(text: str) -> str:
    return QCoreApplication.translate("PhaseRow", text)


@dataclass(frozen=True)
class PhaseFacts:
    """What is said of one phase; of all together where `key` is "".

    Attributes:
        key: The phase's.
        name: Its name in the reader's script.
        end: Its last quarter, or None for all together.
        ends: The quarters that it could end in.
        closed: Nothing runs in it.
        budget: What may be spent in it, in millions, or None for no limit.
        discount: What a value counts that is delivered in it, 0 to 1.
        spent: What the plan spends in it, in millions, or None without a plan.
    """

    key: str
    name: str
    end: Quarter | None
    ends: tuple[Quarter, ...]
    closed: bool
    budget: float | None
    discount: float
    spent: float | None


class PhaseRow(QWidget):
    """The fields of a phase, in a line of the card's grid.

    Attributes:
        fault: Why a number is refused.
    """

    fault = Signal(str)

    def __init__(self, card: PhasesCard, grid: QGridLayout, line: int) -> None:
        super().__init__(card)
        self.hide()
        self._card: PhasesCard = proxy(card)  # The card holds its rows.
        self._key = ""
        self.name, self.whole, self.end = TextField(parent=card), TextLabel(parent=card), ChoiceBox(card)
        self.closed, self.discount = QCheckBox(card), NumberEdit(parent=card)
        self.budget, self.other = NumberEdit(parent=card), NumberEdit(parent=card)
        self.spent, self.away = TextLabel(parent=card), LinkButton(parent=card)
        self.spent.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._rate, self._units = 1.0, 1.0
        for edit in (self.budget, self.other, self.discount):
            edit.reason_changed.connect(self.fault)
        self._grid, self._line = grid, line
        self.arrange(narrow=False)
        self.name.typed.connect(self._on_named)
        self.name.left.connect(card.left)
        self.end.chosen.connect(self._on_ended)
        self.closed.toggled.connect(self._on_closed)
        self.budget.number_committed.connect(self._on_budget)
        self.other.number_committed.connect(self._on_other)
        self.discount.number_committed.connect(self._on_discount)
        self.away.clicked.connect(self._on_removed)

    def parts(self) -> tuple[QWidget, ...]:
        """Return what stands on the line of figures, from the left."""
        return (self.end, self.closed, self.budget, self.other, self.discount, self.spent, self.away)

    def arrange(self, *, narrow: bool) -> None:
        """Put the name on a line of its own where the figures leave it no room beside them."""
        wide = TIGHT if narrow else WIDE
        for edit, width in ((self.budget, wide), (self.other, wide), (self.discount, _NARROW)):
            edit.setFixedWidth(theme().scaled(width))
        above, below = 2 * self._line - 1, 2 * self._line - (0 if narrow else 1)
        for name in (self.name, self.whole):
            self._grid.addWidget(name, above, 0, 1, len(self.parts()) + 1 if narrow else 1)
        for column, part in enumerate(self.parts(), start=1):
            self._grid.addWidget(part, below, column, Qt.AlignmentFlag.AlignVCenter)

    def remove(self) -> None:
        """Take the fields off the card."""
        parts = (self.name, self.whole, self.end, self.closed, self.budget, self.other, self.discount, self.spent)
        for part in (*parts, self.away, self):
            part.hide()
            part.deleteLater()

    def show_facts(self, facts: PhaseFacts, money: Money, *, editable: bool) -> None:
        """Show what is said of a phase, its money in the currencies that the study counts in."""
        self._key, self._units, self._rate = facts.key, money.units, money.currencies.rate
        key, phase = facts.key or "total", bool(facts.key)
        name = facts.name
        for part, called in (
            (self.name, "phase_name"),
            (self.end, "phase_end"),
            (self.closed, "phase_closed"),
            (self.budget, "phase_budget"),
            (self.other, "phase_other"),
            (self.discount, "phase_discount"),
            (self.away, "phase_remove"),
        ):
            part.setObjectName(f"{called}_{key}")
            part.setEnabled(editable)
        for part in (self.name, self.end, self.closed, self.discount, self.away):
            part.setVisible(phase)
        self.whole.setVisible(not phase)
        self.whole.setText(name)
        self.name.show_text(name)
        self.name.setAccessibleName(_tr("Phase"))
        self.end.setAccessibleName(paired(_tr("Ends with"), name))
        self.closed.setAccessibleName(paired(_tr("Closed"), name))
        self.closed.setToolTip(_tr("Nothing may run in a closed phase."))
        self.discount.setAccessibleName(paired(_tr("A value counts"), name))
        self.away.setText(_tr("Remove"))
        self.away.setAccessibleName(paired(_tr("Remove"), name))
        if facts.end is not None:
            choices = [(str(one), quarter_name(one, money.script)) for one in facts.ends]
            self.end.set_choices(choices, str(facts.end))
        with QSignalBlocker(self.closed):
            self.closed.setChecked(facts.closed)
        self.discount.set_rule(NumberRule(minimum=0.0, maximum=1.0, percent=True, decimals=1, optional=False))
        self.discount.set_number(facts.discount)
        for edit, unit, scale in (
            (self.budget, money.unit, self._units),
            (self.other, money.other_unit, self._units * self._rate),
        ):
            edit.set_rule(NumberRule(minimum=0.0, unit=unit, decimals=1))
            edit.setPlaceholderText(_tr("no limit"))
            edit.setAccessibleName(f"{name}, {unit}")
            edit.set_number(None if facts.budget is None else facts.budget * scale)
        self.spent.setText("" if facts.spent is None else money.figure(facts.spent, 0))
        over = facts.spent is not None and facts.budget is not None and facts.spent > facts.budget * (1 + 1e-9)
        self.spent.set_tone("problem" if over else "")

    def _on_named(self, name: str) -> None:
        self._card.named.emit(self._key, name)

    def _on_ended(self, quarter: str) -> None:
        self._card.ended.emit(self._key, Quarter.parse(quarter))

    def _on_closed(self, closed: bool) -> None:  # noqa: FBT001 (Qt's own signature)
        self._card.closed.emit(self._key, closed)

    def _on_budget(self, number: object) -> None:
        self._card.budgeted.emit(self._key, number / self._units if isinstance(number, float) else None)

    def _on_other(self, number: object) -> None:
        self._card.budgeted.emit(self._key, number / self._units / self._rate if isinstance(number, float) else None)

    def _on_discount(self, number: object) -> None:
        if isinstance(number, float):
            self._card.discounted.emit(self._key, number)

    def _on_removed(self) -> None:
        self._card.removed.emit(self._key)
