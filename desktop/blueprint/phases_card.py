"""The phases of the blueprint: name, end, open or closed, what each may spend and what a value counts in it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from desktop.blueprint.money import Money
from desktop.blueprint.phase_row import TIGHT, WIDE, PhaseFacts, PhaseRow
from desktop.widgets.buttons import SecondaryButton
from desktop.widgets.labels import NoteLabel
from desktop.widgets.measures import Space
from desktop.widgets.page import Card
from desktop.widgets.theme import theme, theme_notifier

_NAME = 120


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
        self._rows: list[PhaseRow] = []
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
            row = PhaseRow(self, self._grid, len(self._rows) + 1)
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
        left -= 2 * theme().scaled(WIDE - TIGHT) if self._narrow else 0
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


def _wanted(part: QWidget) -> int:
    """Return the width that a part wants on one line, whether or not its words are broken now."""
    if isinstance(part, NoteLabel):
        return part.fontMetrics().horizontalAdvance(part.text())
    return part.sizeHint().expandedTo(part.minimumSize()).boundedTo(part.maximumSize()).width()
