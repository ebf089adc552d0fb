"""The parts of the page of a decision table and where they stand."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.widgets.bump_chart import BumpChart, BumpWords
from desktop.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.dumbbell_chart import DumbbellChart
from desktop.widgets.labels import NoteLabel, SectionLabel, TextLabel
from desktop.widgets.measures import Space
from desktop.widgets.messages import InlineMessage
from desktop.widgets.page import Card, PageHeader
from desktop.widgets.page_stack import ShownStack
from desktop.widgets.segmented import SegmentedControl
from desktop.widgets.table import DataTable
from desktop.widgets.theme import theme, theme_notifier

CHART: Final = "chart"
TABLE: Final = "table"
METHODS_VIEW: Final = "methods"
_WIDTH = 320


class DecisionLayout(QWidget):
    """Header, method, one of three views, and what the method does."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.header = PageHeader(parent=page)
        self.close_button = SecondaryButton(parent=page)
        self.close_button.setObjectName("decision_close")
        self.save = PrimaryButton(parent=page)
        self.save.setObjectName("decision_save")
        self.method_label = NoteLabel(parent=page)
        self.method_label.setWordWrap(False)
        self.method = ChoiceBox(page)
        self.method.setObjectName("decision_method")
        self.method.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.method.setMinimumContentsLength(16)
        self.method_label.setBuddy(self.method)
        self.view = SegmentedControl([CHART, TABLE, METHODS_VIEW], page)
        self.view.setObjectName("decision_view")
        self.message = InlineMessage(page)
        self.message.setObjectName("decision_message")
        self.views = Card(padding=1, parent=page)
        self.stack = ShownStack(self.views)
        self.chart = DumbbellChart(self.stack)
        self.chart.set_wrap(wrap=True)
        self.chart.setObjectName("decision_chart")
        self.table = DataTable(parent=self.stack)
        self.table.setObjectName("decision_table")
        self.table.set_wrap(wrap=True)
        self.bump = BumpChart(self.stack)
        self.bump.setObjectName("decision_methods")
        self.side = Card(parent=page)
        self.method_title = SectionLabel(parent=self.side)
        self.told = TextLabel(wrap=True, parent=self.side)
        self.told.setObjectName("decision_told")
        self.note = NoteLabel(parent=self.side)
        self._build(page)
        theme_notifier.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.hide()

    def retranslate(self) -> None:
        """Write the words that do not depend on the table."""
        self.close_button.setText(self.tr("Close the table"))
        self.close_button.setToolTip(self.tr("Escape"))
        self.save.setText(self.tr("Save the ranking…"))
        self.method_label.setText(self.tr("Method"))
        self.method.setAccessibleName(self.tr("Method"))
        self.view.set_words([self.tr("Ranking"), self.tr("Table"), self.tr("All methods")])
        self.view.setToolTip(self.tr("C: ranking · T: table · M: all methods"))
        self.chart.setAccessibleName(self.tr("Ranking"))
        self.table.setAccessibleName(self.tr("Table"))
        self.bump.setAccessibleName(self.tr("Ranks by every method"))
        self.note.setText(
            self.tr(
                "A table says nothing of the ends of its criteria, so ideals are taken from the alternatives at hand. "
                "The file is only read, never changed."
            )
        )
        self.bump.set_words(
            BumpWords(
                name=self.tr("Method"),
                rank=self.tr("Rank"),
                headings=(
                    ("ρ", self.tr("Spearman: 1 is the same order, −1 the reverse")),
                    ("ρw", self.tr("Weighted Spearman: as ρ, with the first places counting more")),
                    ("WS", self.tr("WS, 0 to 1: a difference counts half as much from one place to the next")),
                    ("τ", self.tr("Kendall's τ-b: pairs in the same order against pairs in opposite order")),
                ),
                place=self.tr("rank {rank}"),
            )
        )

    def show_view(self, key: str) -> None:
        """Show one of the views."""
        self.view.set_current(key)
        self.stack.setCurrentWidget({CHART: self.chart, TABLE: self.table, METHODS_VIEW: self.bump}[key])

    def main_thing(self) -> QWidget:
        """Return the view that is shown."""
        return {CHART: self.chart, TABLE: self.table, METHODS_VIEW: self.bump}[self.view.current()]

    def go_to_chart(self) -> None:
        """Show the ranking, ready for keys."""
        self._go_to(CHART)

    def go_to_table(self) -> None:
        """Show the table, ready for keys."""
        self._go_to(TABLE)

    def go_to_methods(self) -> None:
        """Show all methods, ready for keys."""
        self._go_to(METHODS_VIEW)

    def _go_to(self, key: str) -> None:
        self.show_view(key)
        self.main_thing().setFocus()

    def _build(self, page: QWidget) -> None:
        self.header.add_action(self.close_button)
        self.header.add_action(self.save)
        for view in (self.chart, self.table, self.bump):
            self.stack.addWidget(view)
        self.views.body.addWidget(self.stack, 1)
        controls = QHBoxLayout()
        controls.setSpacing(Space.WITHIN)
        controls.addWidget(self.method_label)
        controls.addWidget(self.method)
        controls.addStretch(1)
        controls.addWidget(self.view)
        for widget in (self.method_title, self.told, self.note):
            self.side.body.addWidget(widget)
        self.side.body.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(Space.BETWEEN)
        row.addWidget(self.views, 1)
        row.addWidget(self.side)
        column = QVBoxLayout(page)
        column.setContentsMargins(Space.MARGIN, Space.MARGIN, Space.MARGIN, Space.BETWEEN)
        column.setSpacing(Space.BETWEEN)
        column.addWidget(self.header)
        column.addLayout(controls)
        column.addWidget(self.message)
        column.addLayout(row, 1)

    def _on_theme_changed(self) -> None:
        self.side.setFixedWidth(theme().scaled(_WIDTH))
