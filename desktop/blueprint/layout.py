"""The parts of the blueprint page and where they stand; what they do is the page's."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.blueprint.budgets import BudgetFields
from desktop.blueprint.place_panel import PlacePanel
from desktop.blueprint.rows import PlanRows
from desktop.widgets.budget_strip import BudgetStrip
from desktop.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.widgets.gantt_chart import GanttChart
from desktop.widgets.labels import NoteLabel, Rule
from desktop.widgets.measures import Space
from desktop.widgets.messages import InlineMessage
from desktop.widgets.page import Card, EmptyState, PageHeader
from desktop.widgets.progress_strip import ProgressStrip
from desktop.widgets.segmented import SegmentedControl
from desktop.widgets.table import DataTable
from desktop.widgets.theme import theme, theme_notifier
from desktop.widgets.veil import Veil

_GANTT, _TABLE = "gantt", "table"
_STRIP = 116


class BlueprintLayout(QWidget):
    """Header, budgets, Gantt with the strip below or the table, and the panel beside them."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.header = PageHeader(parent=page)
        self.illustrative = NoteLabel(parent=page)
        self.illustrative.setObjectName("blueprint_illustrative")
        self.illustrative.setWordWrap(False)
        self.illustrative.set_tone("caution")
        self.export = PrimaryButton(parent=page)
        self.export.setObjectName("blueprint_export")
        self.pages = QStackedWidget(page)
        self.body = QWidget(self.pages)
        self.empty = EmptyState(parent=self.pages)
        self.empty.setObjectName("blueprint_empty")
        self.budgets = BudgetFields(self.body)
        self.budgets.setObjectName("blueprint_budgets")
        self.view = SegmentedControl([_GANTT, _TABLE], self.body)
        self.view.setObjectName("blueprint_view")
        self.why_button = SecondaryButton(parent=self.body)
        self.why_button.setObjectName("blueprint_why_button")
        self.why_button.setCheckable(True)
        self.why_button.setChecked(True)
        self.message = InlineMessage(self.body)
        self.message.setObjectName("blueprint_message")
        self.views = Card(padding=1, parent=self.body)
        self.stack = QStackedWidget(self.views)
        self.drawing = QWidget(self.stack)
        self.gantt = GanttChart(self.drawing)
        self.gantt.setObjectName("blueprint_gantt")
        self.strip = BudgetStrip(self.drawing)
        self.strip.setObjectName("blueprint_strip")
        self.table = DataTable(parent=self.stack)
        self.table.setObjectName("blueprint_table")
        self.veil = Veil(self.views)
        self.place = PlacePanel(self.body)
        self.place.setObjectName("blueprint_place")
        self.progress = ProgressStrip(page)
        self._build(page)
        self.view.chosen.connect(self.show_view)
        self.why_button.toggled.connect(self.place.setVisible)
        self.gantt.axis_changed.connect(self.strip.set_axis)
        theme_notifier.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.hide()

    def retranslate(self, title: str) -> None:
        """Write the words that do not depend on the study."""
        self.header.set_title(title)
        self.illustrative.setText(self.tr("Illustrative sample data"))
        self.export.setText(self.tr("Export to Excel…"))
        self.why_button.setText(self.tr("Why here"))
        self.view.set_words([self.tr("Gantt"), self.tr("Table")])
        self.view.setToolTip(self.tr("T shows the other view"))
        self.gantt.setAccessibleName(self.tr("Blueprint"))
        self.table.setAccessibleName(self.tr("Blueprint"))
        self.place.retranslate()

    def show_rows(self, rows: PlanRows) -> None:
        """Draw a plan."""
        self.gantt.set_axis(rows.study.frame.start.year, rows.quarters(), rows.horizons())
        self.gantt.set_bars(rows.bars(), rows.prerequisites())
        title = self.tr("Spend by quarter, {unit}").format(unit=rows.money.unit)
        self.strip.set_costs(rows.costs(), title)
        self.strip.set_allowances(rows.allowances(), self.tr("Spent of budget"))
        self.strip.setVisible(rows.plan is not None)
        self.table.set_columns(rows.columns())
        self.table.set_rows(rows.table())

    def select(self, key: str) -> None:
        """Show which initiative is selected, without announcing it."""
        self.gantt.set_selected(key)
        self.table.select_row(key)

    def show_view(self, key: str) -> None:
        """Show the Gantt chart or the table."""
        self.stack.setCurrentWidget(self.table if key == _TABLE else self.drawing)

    def main_thing(self) -> QWidget:
        """Return the view that is shown."""
        return self.table if self.view.current() == _TABLE else self.gantt

    def toggle_view(self) -> None:
        """Show the other view, ready for keys."""
        key = _GANTT if self.view.current() == _TABLE else _TABLE
        self.view.set_current(key)
        self.show_view(key)
        self.main_thing().setFocus()

    def open_place(self) -> None:
        """Show the panel beside the plan."""
        self.why_button.setChecked(True)

    def _build(self, page: QWidget) -> None:
        self.header.add_action(self.illustrative)
        self.header.add_action(self.export)
        controls = QHBoxLayout()
        controls.setSpacing(Space.WITHIN)
        controls.addWidget(self.budgets, 1)
        controls.addWidget(self.view)
        controls.addWidget(self.why_button)
        drawing = QVBoxLayout(self.drawing)
        drawing.setContentsMargins(0, 0, 0, 0)
        drawing.setSpacing(0)
        drawing.addWidget(self.gantt, 1)
        drawing.addWidget(Rule(parent=self.drawing))
        drawing.addWidget(self.strip)
        self.stack.addWidget(self.drawing)
        self.stack.addWidget(self.table)
        self.views.body.addWidget(self.stack, 1)
        row = QHBoxLayout()
        row.setSpacing(Space.BETWEEN)
        row.addWidget(self.views, 1)
        row.addWidget(self.place)
        body = QVBoxLayout(self.body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.WITHIN + Space.TIGHT)
        body.addLayout(controls)
        body.addWidget(self.message)
        body.addLayout(row, 1)
        self.pages.addWidget(self.body)
        self.pages.addWidget(self.empty)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.BETWEEN)
        column.addWidget(self.header)
        column.addWidget(self.pages, 1)
        column.addWidget(self.progress)

    def _on_theme_changed(self) -> None:
        self.strip.setFixedHeight(theme().scaled(_STRIP))
