"""The parts of the blueprint page and where they stand; what they do is the page's."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from desktop.blueprint.budgets import BudgetFields
from desktop.blueprint.conflict_card import ConflictCard
from desktop.blueprint.fields_panel import FIELDS_WIDTH, FieldsPanel
from desktop.blueprint.place_panel import PLACE_WIDTH, PlacePanel
from desktop.blueprint.plan_table import PlanTable
from desktop.blueprint.rows import PlanRows
from desktop.session.session import Session
from desktop.widgets.budget_strip import BudgetStrip
from desktop.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.widgets.gantt_chart import GanttChart
from desktop.widgets.labels import NoteLabel, Rule
from desktop.widgets.measures import Space
from desktop.widgets.messages import InlineMessage
from desktop.widgets.page import Card, EmptyState, PageHeader
from desktop.widgets.page_stack import ShownStack
from desktop.widgets.progress_strip import ProgressStrip
from desktop.widgets.side_by_side import SideBySide
from desktop.widgets.table import DataTable, Row
from desktop.widgets.theme import theme, theme_notifier
from desktop.widgets.veil import Veil

_OF_A_PLAN: Final = frozenset({"money", "core", "barriers"})
"""Tabs that say nothing where there can be no plan."""
TABS: Final = ("gantt", "table", "rules", "money", "core", "barriers", "plans")
GANTT, TABLE, *_ = TABS
_STRIP, _LEAST_GANTT = 108, 180


class BlueprintLayout(QWidget):
    """Header, budgets, Gantt with the strip below or the table, and the panel beside them."""

    def __init__(self, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._shown: dict[str, QWidget] = {}
        self.header = PageHeader(parent=page)
        self.illustrative = NoteLabel(parent=page)
        self.illustrative.setWordWrap(False)
        self.illustrative.set_tone("caution")
        self.export = PrimaryButton(parent=page)
        self.pages = ShownStack(page)
        self.body = QWidget(self.pages)
        self.empty = EmptyState(parent=self.pages)
        self.budgets = BudgetFields(self.body)
        self.tabs = QTabBar(self.body)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.why_button = SecondaryButton(parent=self.body)
        self.why_button.setCheckable(True)
        self.why_button.setChecked(True)
        self.message = InlineMessage(self.body)
        self.conflict = ConflictCard(self.body)
        self.panes = ShownStack(self.body)
        self.unplanned = EmptyState(parent=self.panes)
        self.plan = QWidget(self.panes)
        self._beside = SideBySide(self.plan)
        self.views = Card(padding=1, parent=self._beside)
        self.stack = QStackedWidget(self.views)
        self.drawing = QWidget(self.stack)
        self.gantt = GanttChart(self.drawing)
        self.strip = BudgetStrip(self.drawing)
        self.table = DataTable(parent=self.stack)
        self.veil = Veil(self.views)
        self.place = PlacePanel(self._beside)
        self._session = session
        self._fields: FieldsPanel | None = None
        self.progress = ProgressStrip(page)
        for part in ("illustrative", "export", "empty", "budgets", "tabs", "why_button", "message", "conflict"):
            getattr(self, part).setObjectName(f"blueprint_{part}")
        for part in ("gantt", "strip", "table", "place", "unplanned"):
            getattr(self, part).setObjectName(f"blueprint_{part}")
        self._build(page)
        self.show_tab(GANTT)
        self.why_button.toggled.connect(self._show_beside)
        self.gantt.axis_changed.connect(self.strip.set_axis)
        theme_notifier.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.hide()

    def retranslate(self, title: str) -> None:
        """Write the words that do not depend on the study."""
        self.header.set_title(title)
        self.illustrative.setText(self.tr("Illustrative sample data"))
        self.export.setText(self.tr("Export to Excel…"))
        self.show_tab(self.current())
        if self._fields is not None:
            self._fields.retranslate()
        for key, words in self._tab_words().items():
            self.tabs.setTabText(TABS.index(key), words)
        self.tabs.setTabToolTip(TABS.index(TABLE), self.tr("T shows the plan as a table, and as a chart again"))
        self.gantt.setAccessibleName(self.tr("Blueprint"))
        self.table.setAccessibleName(self.tr("Blueprint"))
        self.place.retranslate()
        words = self.tr(
            "What stands in its way is said above. Once that is mended, this tab tells what the plan comes to."
        )
        self.unplanned.set_content("blueprint", self.tr("There is no plan yet"), words)

    def show_rows(self, rows: PlanRows, *, editable: bool) -> None:
        """Draw a plan, as the tab that is shown does; the other one is drawn when somebody goes there."""
        if self.current() == TABLE:
            table = PlanTable(rows, editable=editable)
            self.table.set_columns(table.columns())
            self.table.set_rows(self._in_place(table.rows()))
            return
        self.gantt.set_axis(
            rows.study.frame.start.year, rows.quarters(), rows.horizons(), rows.reviews(), rows.first_quarter()
        )
        self.gantt.set_bars(rows.bars(), rows.prerequisites())
        title = self.tr("Spend by quarter, {unit}").format(unit=rows.money.unit)
        self.strip.set_costs(rows.costs(), title)
        self.strip.set_allowances(rows.allowances(), self.tr("Spent of budget"))
        self.strip.setVisible(rows.plan is not None)

    def _in_place(self, rows: list[Row]) -> list[Row]:
        """Return the rows in the order that is shown while somebody types into one of them; they move later."""
        by_key, shown = {row.key: row for row in rows}, [row.key for row in self.table.table_rows().rows]
        held = self.table.editing() and len(shown) == len(rows) and by_key.keys() == set(shown)
        return [by_key[key] for key in shown] if held else rows

    def select(self, key: str) -> None:
        """Show which initiative is selected, without announcing it."""
        self.gantt.set_selected(key)
        self.table.select_row(key)

    def current(self) -> str:
        """Return the key of the tab that is shown."""
        return TABS[self.tabs.currentIndex()]

    def put_pane(self, key: str, pane: QWidget) -> None:
        """Put a pane behind its tab."""
        self.panes.addWidget(pane)
        self._shown[key] = pane

    def show_pane(self, *, planless: bool) -> bool:
        """Show the pane of the tab, or that there is no plan to tell of; return whether it is the pane."""
        shown = not planless or self.current() not in _OF_A_PLAN
        self.panes.setCurrentWidget(self._shown[self.current()] if shown else self.unplanned)
        return shown

    def show_tab(self, key: str) -> None:
        """Show what belongs to a tab; the tab itself follows without announcing it."""
        with QSignalBlocker(self.tabs):
            self.tabs.setCurrentIndex(TABS.index(key))
        if key in self._shown:
            self.panes.setCurrentWidget(self._shown[key])
        self.stack.setCurrentWidget(self.table if key == TABLE else self.drawing)
        self.budgets.setVisible(key in {GANTT, TABLE})
        self.why_button.setVisible(key in {GANTT, TABLE})
        self.why_button.setText(self.tr("All fields") if key == TABLE else self.tr("Why here"))
        self._show_beside()

    def main_thing(self) -> QWidget:
        """Return what the keys are for in the tab that is shown."""
        views = {GANTT: self.gantt, TABLE: self.table}
        return views.get(self.current(), self.tabs)

    def _show_beside(self) -> None:
        shown = self.why_button.isChecked()
        self.place.setVisible(shown and self.current() != TABLE)
        if self.current() == TABLE:
            self.fields().setVisible(shown)
        elif self._fields is not None:
            self._fields.hide()

    def fields(self) -> FieldsPanel:
        """Return the card beside the table, made when it is first wanted: it has many fields."""
        if self._fields is None:
            self._fields = FieldsPanel(self._session, self._beside)
            self._fields.setObjectName("blueprint_fields")
            self._fields.retranslate()
            self._beside.addWidget(self._fields)
            self._beside.keep_width(self._fields, FIELDS_WIDTH)
        return self._fields

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
        for _ in TABS:
            self.tabs.addTab("")
        for key in (GANTT, TABLE):
            self.put_pane(key, self.plan)
        drawing = QVBoxLayout(self.drawing)
        drawing.setContentsMargins(0, 0, 0, 0)
        drawing.setSpacing(0)
        drawing.addWidget(self.gantt, 1)
        drawing.addWidget(Rule(parent=self.drawing))
        drawing.addWidget(self.strip)
        self.stack.addWidget(self.drawing)
        self.stack.addWidget(self.table)
        self.views.body.addWidget(self.stack, 1)
        self._beside.addWidget(self.views)
        self._beside.addWidget(self.place)
        self._beside.setStretchFactor(0, 1)
        self._beside.keep_width(self.place, PLACE_WIDTH)
        plan = QVBoxLayout(self.plan)
        plan.setContentsMargins(0, 0, 0, 0)
        plan.addWidget(self._beside)
        body = QVBoxLayout(self.body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.WITHIN)
        body.addLayout(controls)
        body.addWidget(self.budgets)
        body.addWidget(self.message)
        body.addWidget(self.conflict)
        body.addWidget(self.panes, 1)
        self.panes.addWidget(self.unplanned)
        self.pages.addWidget(self.body)
        self.pages.addWidget(self.empty)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.BETWEEN)
        column.addWidget(self.header)
        column.addWidget(self.pages, 1)
        column.addWidget(self.progress)

    def _tab_words(self) -> dict[str, str]:
        words = (
            self.tr("Gantt"),
            self.tr("Table"),
            self.tr("Rules"),
            self.tr("Value for money"),
            self.tr("Core"),
            self.tr("Barriers"),
            self.tr("Plans compared"),
        )
        return dict(zip(TABS, words, strict=True))

    def _on_theme_changed(self) -> None:
        self.strip.setFixedHeight(theme().scaled(_STRIP))
        self.gantt.setMinimumHeight(theme().scaled(_LEAST_GANTT))
