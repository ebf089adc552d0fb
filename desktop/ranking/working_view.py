"""The tables of a method, one at a time, to be read, copied and asked about."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.method_words import variant_name
from desktop.ranking.working_facts import RESULT, WorkingFacts
from desktop.widgets.buttons import SecondaryButton
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.labels import NoteLabel
from desktop.widgets.measures import Space
from desktop.widgets.table import DataTable
from models.ranking.variants import Variant


class WorkingView(QWidget):
    """Shows `WorkingFacts`; which method and which of its tables is the view's own affair, and changes no study.

    Attributes:
        variant_wanted: The user wants the tables of another method; carries the variant's value.
        selected: The user went to an initiative.
        cell_wanted: The user asks why a figure is what it is: initiative, and criterion or "".
    """

    variant_wanted = Signal(str)
    selected = Signal(str)
    cell_wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts: WorkingFacts | None = None
        self._table_key = self._wanted = ""
        self._method_label, self._table_label = NoteLabel(parent=self), NoteLabel(parent=self)
        self._method, self._which = ChoiceBox(self), ChoiceBox(self)
        self._method.setObjectName("working_method")
        self._which.setObjectName("working_table_choice")
        for box in (self._method, self._which):
            box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(14)
        self._copy = SecondaryButton(parent=self)
        self._copy.setObjectName("working_copy")
        self.table = DataTable(parent=self)
        self.table.setObjectName("working_table")
        self.table.set_dense(dense=True)
        self.table.set_wrap(wrap=True)
        for label, box in ((self._method_label, self._method), (self._table_label, self._which)):
            label.setWordWrap(False)
            label.setBuddy(box)
        bar = QHBoxLayout()
        bar.setContentsMargins(Space.BETWEEN, Space.WITHIN, Space.BETWEEN, Space.WITHIN)
        bar.setSpacing(Space.WITHIN)
        for widget in (self._method_label, self._method, self._table_label, self._which):
            bar.addWidget(widget)
        bar.addStretch(1)
        bar.addWidget(self._copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.table, 1)
        self._method.chosen.connect(self.variant_wanted)
        self._which.chosen.connect(self._on_table)
        self._copy.clicked.connect(self.table.copy)
        self.table.row_selected.connect(self._on_row)
        self.table.row_activated.connect(self._on_activated)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._method_label.setText(self.tr("Method"))
        self._method.setAccessibleName(self.tr("Method"))
        self._table_label.setText(self.tr("Table"))
        self._which.setAccessibleName(self.tr("Table"))
        self._copy.setText(self.tr("Copy table"))
        self._copy.setToolTip(self.tr("Tab-separated, with headings, as Excel takes it"))
        self.table.setAccessibleName(self.tr("Tables of the method"))
        self.table.setToolTip("")

    def show_working(self, facts: WorkingFacts, variants: tuple[Variant, ...]) -> None:
        """Show one method's tables, and offer those of the others; the kind of table stays where there is one."""
        self._facts = facts
        self._method.set_choices([(one.value, variant_name(one)) for one in variants], facts.variant.value)
        keys = [key for key, _name in facts.tables()]
        # A method without such a table shows its result, and the next one may have it again.
        self._table_key = self._wanted if self._wanted in keys else RESULT if self._wanted else keys[0]
        self._draw()

    def select(self, key: str) -> None:
        """Show which initiative is selected, without announcing it."""
        self.table.select_row(key)

    def _draw(self) -> None:
        if self._facts is None:
            return
        self._which.set_choices(self._facts.tables(), self._table_key)
        self.table.set_columns(self._facts.columns(self._table_key))
        self.table.set_rows(self._facts.table(self._table_key))

    def _on_table(self, key: str) -> None:
        self._table_key = self._wanted = key
        self._draw()

    def _on_row(self, key: str) -> None:
        if self._facts is not None and self._facts.is_initiative(key):
            self.selected.emit(key)

    def _on_activated(self, key: str) -> None:
        if self._facts is not None and self._facts.is_initiative(key):
            column = self.table.current_cell()[1]
            self.cell_wanted.emit(key, column if self._facts.is_leaf(column) else "")
