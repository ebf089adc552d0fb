"""The phases of the blueprint: name, end, open or closed, what each may spend and what a value counts in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest
from weakref import proxy

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QWidget

from desktop.blueprint.money import Money
from desktop.blueprint.rows import quarter_name
from desktop.widgets.buttons import LinkButton, SecondaryButton
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.labels import NoteLabel, TextLabel
from desktop.widgets.measures import Space
from desktop.widgets.number_edit import NumberEdit, NumberRule
from desktop.widgets.page import Card
from desktop.widgets.pairing import paired
from desktop.widgets.text_field import TextField
from desktop.widgets.theme import theme, theme_notifier
from models.problem.calendar import Quarter

_WIDE, _NARROW, _TIGHT = 112, 76, 84
_NAME = 120


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


class PhasesCard(Card):
    """A row for each phase, and one for all together; says what is wanted, changes nothing itself.

    Attributes:
        named: A phase and its name.
        ended: A phase and its last `Quarter`.
        closed: A phase, and whether nothing may run in it.
        budgeted: A phase ("" for all) and an amount in millions, or None.
        discounted: A phase and what a value counts.
        removed: A phase that is to go.
        added: Another phase is wanted.
        left: A name was left, so what was typed is a whole.
    """

    named = Signal(str, str)
    ended = Signal(str, object)
    closed = Signal(str, bool)
    budgeted = Signal(str, object)
    discounted = Signal(str, float)
    removed = Signal(str)
    added = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._rows: list[_PhaseRow] = []
        self._heads = [NoteLabel(parent=self) for _ in range(7)]
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.BETWEEN)
        self._grid.setVerticalSpacing(Space.TIGHT)
        self._grid.setColumnStretch(0, 1)
        self._narrow = False
        for column, head in enumerate(self._heads):
            head.setWordWrap(False)
            if column > 2:
                head.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(head, 0, column)
        self._fault = NoteLabel(parent=self)
        self._fault.setObjectName("phases_fault")
        self._fault.set_tone("problem")
        self._fault.hide()
        self._add = SecondaryButton(parent=self)
        self._add.setObjectName("phase_add")
        self._add.clicked.connect(self.added)
        self.body.addLayout(self._grid)
        foot = QHBoxLayout()
        foot.addWidget(self._add)
        foot.addWidget(self._fault, 1)
        foot.addStretch(1)
        self.body.addLayout(foot)
        theme_notifier.changed.connect(self._on_theme_changed)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self.set_title(self.tr("Phases and money"))
        self._add.setText(self.tr("Add a phase"))

    def show_phases(self, phases: Sequence[PhaseFacts], money: Money, *, editable: bool) -> None:
        """Show the phases, all together last."""
        heads = (
            self.tr("Phase"),
            self.tr("Ends with"),
            self.tr("Closed"),
            self.tr("Budget, {unit}").format(unit=money.unit),
            self.tr("Budget, {unit}").format(unit=money.other_unit),
            self.tr("A value counts, %"),
            self.tr("Spent, {unit}").format(unit=money.unit),
        )
        for head, words in zip(self._heads, heads, strict=True):
            head.setText(words)
        self._heads[5].setToolTip(
            self.tr("Discount for lateness: what a value is worth that is delivered in the phase.")
        )
        while len(self._rows) > len(phases):
            self._rows.pop().remove()
        while len(self._rows) < len(phases):
            row = _PhaseRow(self, self._grid, len(self._rows) + 1)
            row.fault.connect(self.say)
            row.arrange(narrow=self._narrow)
            self._rows.append(row)
        for row, facts in zip(self._rows, phases, strict=True):
            row.show_facts(facts, money, editable=editable)
        self._arrange()
        self._add.setEnabled(editable)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put names above the figures where there is no room beside them."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        # What takes a phase away has no heading.
        columns = zip_longest(self._heads[1:], *(row.parts() for row in self._rows))
        wide = [max(_wanted(part) for part in column if part is not None) for column in columns]
        left = self.contentsRect().width() - 2 * Space.BETWEEN - sum(wide) - Space.BETWEEN * (len(wide) + 1)
        # Fields that are narrow already would take more room beside the names.
        left -= 2 * theme().scaled(_WIDE - _TIGHT) if self._narrow else 0
        narrow = left < theme().scaled(_NAME)
        if narrow is not self._narrow:
            self._narrow = narrow
            self._dress()

    def _dress(self) -> None:
        self._grid.setHorizontalSpacing(Space.WITHIN if self._narrow else Space.BETWEEN)
        for head in self._heads:
            head.setWordWrap(self._narrow)
        # A name on a line of its own needs no heading, and the figures need its room.
        self._heads[0].setVisible(not self._narrow)
        for row in self._rows:
            row.arrange(narrow=self._narrow)

    def _on_theme_changed(self) -> None:
        self._dress()
        self._arrange()

    def say(self, reason: str) -> None:
        """Say why something is refused; "" says nothing."""
        self._fault.setText(reason)
        self._fault.setVisible(bool(reason))


class _PhaseRow(QWidget):
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
        return (self.end, self.closed, self.budget, self.other, self.discount, self.spent, self.away)

    def arrange(self, *, narrow: bool) -> None:
        """Put the name on a line of its own where the figures leave it no room beside them."""
        wide = _TIGHT if narrow else _WIDE
        for edit, width in ((self.budget, wide), (self.other, wide), (self.discount, _NARROW)):
            edit.setFixedWidth(theme().scaled(width))
        above, below = 2 * self._line - 1, 2 * self._line - (0 if narrow else 1)
        for name in (self.name, self.whole):
            self._grid.addWidget(name, above, 0, 1, len(self.parts()) + 1 if narrow else 1)
        for column, part in enumerate(self.parts(), start=1):
            self._grid.addWidget(part, below, column, Qt.AlignmentFlag.AlignVCenter)

    def remove(self) -> None:
        parts = (self.name, self.whole, self.end, self.closed, self.budget, self.other, self.discount, self.spent)
        for part in (*parts, self.away, self):
            part.hide()
            part.deleteLater()

    def show_facts(self, facts: PhaseFacts, money: Money, *, editable: bool) -> None:
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


def _wanted(part: QWidget) -> int:
    """Return the width that a part wants on one line, whether or not its words are broken now."""
    if isinstance(part, NoteLabel):
        return part.fontMetrics().horizontalAdvance(part.text())
    return part.sizeHint().expandedTo(part.minimumSize()).boundedTo(part.maximumSize()).width()
