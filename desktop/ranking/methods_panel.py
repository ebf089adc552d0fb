"""The variants of the methods, to be chosen while the ranking is in sight."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.ranking.words import CHOICES
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.labels import NoteLabel
from desktop.widgets.measures import Space
from desktop.widgets.number_edit import NumberField, NumberRule
from desktop.widgets.page import Card
from models.problem.choices import MethodChoices

_COLUMNS = 4
TIER_INDEX: Final = "tier_index"
"""The one field that is a number."""


class MethodsPanel(Card):
    """One box for each choice; says what is wanted, changes nothing itself.

    Attributes:
        chosen: Name of the field of `MethodChoices`, and the value wanted there.
    """

    chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.BETWEEN)
        grid.setVerticalSpacing(Space.TIGHT)
        self._titles: dict[str, NoteLabel] = {}
        self._boxes: dict[str, ChoiceBox] = {}
        for place, choice in enumerate(CHOICES):
            title, box = NoteLabel(parent=self), _MethodBox(choice.field, self)
            title.setBuddy(box)
            box.picked.connect(self.chosen)
            row, column = divmod(place, _COLUMNS)
            grid.addWidget(title, 2 * row, column)
            grid.addWidget(box, 2 * row + 1, column)
            self._titles[choice.field], self._boxes[choice.field] = title, box
        self._tier_title = NoteLabel(parent=self)
        self._tier_index = NumberField(NumberRule(0.5, 1.0, percent=True, optional=False, decimals=1), self)
        self._tier_index.setObjectName("method_tier_index")
        self._tier_index.number_committed.connect(self._on_tier_index)
        self._tier_title.setBuddy(self._tier_index.edit)
        row, column = divmod(len(CHOICES), _COLUMNS)
        grid.addWidget(self._tier_title, 2 * row, column)
        grid.addWidget(self._tier_index, 2 * row + 1, column)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        self.body.addLayout(grid)

    def show_methods(self, methods: MethodChoices, *, editable: bool) -> None:
        """Show what is chosen, in the language of the window."""
        for choice in CHOICES:
            box = self._boxes[choice.field]
            self._titles[choice.field].setText(choice.heading())
            box.set_choices(choice.names(), str(getattr(methods, choice.field).value))
            box.setToolTip(choice.explanation())
            box.setAccessibleName(choice.heading())
            box.setAccessibleDescription(choice.explanation())
            box.setEnabled(editable)
        self._tier_title.setText(self.tr("Tiers: apart from, % of draws"))
        explained = self.tr(
            "From which share of the draws on one initiative counts as better than another. "
            "Those that none separates share a tier."
        )
        self._tier_index.setToolTip(explained)
        self._tier_index.edit.setAccessibleName(self._tier_title.text())
        self._tier_index.edit.setAccessibleDescription(explained)
        self._tier_index.set_number(methods.tier_index)
        self._tier_index.setEnabled(editable)

    def _on_tier_index(self, share: float) -> None:
        self.chosen.emit(TIER_INDEX, repr(share))


class _MethodBox(ChoiceBox):
    picked = Signal(str, str)

    def __init__(self, field: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._field = field
        self.setObjectName(f"method_{field}")
        self.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.chosen.connect(self._on_chosen)

    def _on_chosen(self, key: str) -> None:
        self.picked.emit(self._field, key)
