"""The parts of the blueprint page and where they stand; what they do is the page's."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from desktop.blueprint.budgets import BudgetFields
from desktop.blueprint.conflict_card import ConflictCard
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
from desktop.widgets.table import DataTable
from desktop.widgets.theme import theme, theme_notifier
from desktop.widgets.veil import Veil

GANTT, TABLE, RULES, MONEY, CORE_TAB, BARRIERS_TAB, PLANS = (
    "gantt", "table", "rules", "money", "core", "barriers", "plans",
)  # fmt: skip
_STRIP = 108


class BlueprintLayout(QWidget):
    """Header, budgets, Gantt with the strip below or the table, and the panel beside them."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._keys: list[str] = []
        self._shown: dict[str, QWidget] = {}
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
        self.tabs = QTabBar(self.body)
        self.tabs.setObjectName("blueprint_tabs")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.why_button = SecondaryButton(parent=self.body)
        self.why_button.setObjectName("blueprint_why_button")
        self.why_button.setCheckable(True)
        self.why_button.setChecked(True)
        self.message = InlineMessage(self.body)
        self.message.setObjectName("blueprint_message")
        self.conflict = ConflictCard(self.body)
        self.conflict.setObjectName("blueprint_conflict")
        self.panes = QStackedWidget(self.body)
        self.plan = QWidget(self.panes)
        self.views = Card(padding=1, parent=self.plan)
        self.stack = QStackedWidget(self.views)
        self.drawing = QWidget(self.stack)
        self.gantt = GanttChart(self.drawing)
        self.gantt.setObjectName("blueprint_gantt")
        self.strip = BudgetStrip(self.drawing)
        self.strip.setObjectName("blueprint_strip")
        self.table = DataTable(parent=self.stack)
        self.table.setObjectName("blueprint_table")
        self.veil = Veil(self.views)
        self.place = PlacePanel(self.plan)
        self.place.setObjectName("blueprint_place")
        self.progress = ProgressStrip(page)
        self._build(page)
        self.show_tab(GANTT)
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
        for key, words in self._tab_words().items():
            self.tabs.setTabText(self._keys.index(key), words)
        self.tabs.setTabToolTip(self._keys.index(TABLE), self.tr("T shows the plan as a table, and as a chart again"))
        self.gantt.setAccessibleName(self.tr("Blueprint"))
        self.table.setAccessibleName(self.tr("Blueprint"))
        self.place.retranslate()

    def show_rows(self, rows: PlanRows) -> None:
        """Draw a plan."""
        self.gantt.set_axis(
            rows.study.frame.start.year, rows.quarters(), rows.horizons(), rows.reviews(), rows.first_quarter()
        )
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

    def current(self) -> str:
        """Return the key of the tab that is shown."""
        return self._keys[self.tabs.currentIndex()]

    def add_pane(self, key: str, pane: QWidget) -> None:
        """Show a pane behind a tab of its own."""
        self._keys.append(key)
        self.tabs.addTab("")
        self.panes.addWidget(pane)
        self._shown[key] = pane

    def show_tab(self, key: str) -> None:
        """Show what belongs to a tab; the tab itself follows without announcing it."""
        with QSignalBlocker(self.tabs):
            self.tabs.setCurrentIndex(self._keys.index(key))
        self.panes.setCurrentWidget(self._shown[key])
        self.stack.setCurrentWidget(self.table if key == TABLE else self.drawing)
        self.budgets.setVisible(key in {GANTT, TABLE})
        self.why_button.setVisible(key == GANTT)

    def main_thing(self) -> QWidget:
        """Return what the keys are for in the tab that is shown."""
        views = {GANTT: self.gantt, TABLE: self.table}
        return views.get(self.current(), self.tabs)

    def open_place(self) -> None:
        """Show the panel beside the plan."""
        self.why_button.setChecked(True)

    def _build(self, page: QWidget) -> None:
        self.header.add_action(self.illustrative)
        self.header.add_action(self.export)
        controls = QHBoxLayout()
        controls.setSpacing(Space.WITHIN)
        controls.addWidget(self.tabs, 1)
        controls.addWidget(self.why_button)
        for key in (GANTT, TABLE):
            self.add_pane(key, self.plan)
        drawing = QVBoxLayout(self.drawing)
        drawing.setContentsMargins(0, 0, 0, 0)
        drawing.setSpacing(0)
        drawing.addWidget(self.gantt, 1)
        drawing.addWidget(Rule(parent=self.drawing))
        drawing.addWidget(self.strip)
        self.stack.addWidget(self.drawing)
        self.stack.addWidget(self.table)
        self.views.body.addWidget(self.stack, 1)
        row = QHBoxLayout(self.plan)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.BETWEEN)
        row.addWidget(self.views, 1)
        row.addWidget(self.place)
        body = QVBoxLayout(self.body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.WITHIN)
        body.addLayout(controls)
        body.addWidget(self.budgets)
        body.addWidget(self.message)
        body.addWidget(self.conflict)
        body.addWidget(self.panes, 1)
        self.pages.addWidget(self.body)
        self.pages.addWidget(self.empty)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.BETWEEN)
        column.addWidget(self.header)
        column.addWidget(self.pages, 1)
        column.addWidget(self.progress)

    def _tab_words(self) -> dict[str, str]:
        return {
            GANTT: self.tr("Gantt"),
            TABLE: self.tr("Table"),
            RULES: self.tr("Rules"),
            MONEY: self.tr("Value for money"),
            CORE_TAB: self.tr("Core"),
            BARRIERS_TAB: self.tr("Barriers"),
            PLANS: self.tr("Plans compared"),
        }

    def _on_theme_changed(self) -> None:
        self.strip.setFixedHeight(theme().scaled(_STRIP))
