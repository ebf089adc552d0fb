"""The parts of the page of the ranking and where they stand; what they do is the page's."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ranking.methods_panel import MethodsPanel
from desktop.ranking.methods_view import MethodsView
from desktop.ranking.rows import RankRows
from desktop.ranking.side_pane import WIDTH, SidePane
from desktop.ranking.tier_progress import TierProgress
from desktop.ranking.tiers import numbered, tiers_note
from desktop.ranking.why_panel import WhyPanel
from desktop.ranking.words import METHODS
from desktop.ranking.working_view import WorkingView
from desktop.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.dumbbell_chart import DumbbellChart, DumbbellWords
from desktop.widgets.flow_row import FlowRow
from desktop.widgets.labels import NoteLabel
from desktop.widgets.measures import Space
from desktop.widgets.messages import InlineMessage
from desktop.widgets.page import Card, EmptyState, HintBar, PageHeader
from desktop.widgets.page_stack import ShownStack
from desktop.widgets.pairing import sentences
from desktop.widgets.progress_strip import ProgressStrip
from desktop.widgets.segmented import SegmentedControl
from desktop.widgets.side_by_side import SideBySide
from desktop.widgets.table import DataTable
from desktop.widgets.veil import Veil
from models.problem.choices import RankingMethod
from models.weighting.answers import WHOLE

CHART, TABLE, METHODS_VIEW, WORKING = "chart", "table", "methods", "working"


class RankLayout(QWidget):
    """Header, controls, chart or table, and the panel beside them."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.header = PageHeader(parent=page)
        self.illustrative = _note("rank_illustrative", page)
        self.illustrative.set_tone("caution")
        self.export = PrimaryButton(parent=page)
        self.export.setObjectName("rank_export")
        self.pages = ShownStack(page)
        self.body = QWidget(self.pages)
        self.empty = EmptyState(parent=self.pages)
        self.empty.setObjectName("rank_empty")
        self.voice = ChoiceBox(self.body)
        self.voice.setObjectName("rank_voice")
        self.voice.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.voice.setMinimumContentsLength(18)
        self.voice_label, self.leading_label = _note("rank_voice_label", self.body), _note("rank_lead_label", self.body)
        self.leading = SegmentedControl([method.value for method in RankingMethod], self.body)
        self.leading.setObjectName("rank_leading")
        self.methods_button = self._toggle("rank_methods_button")
        self.tiers = TierProgress(page)
        self.view = SegmentedControl([CHART, TABLE, METHODS_VIEW, WORKING], self.body)
        self.view.setObjectName("rank_view")
        self.why_button = self._toggle("rank_why_button")
        self.why_button.setChecked(True)
        self.methods = MethodsPanel(self.body)
        self.methods.setObjectName("rank_methods")
        self.methods.hide()
        self.message = InlineMessage(self.body)
        self.message.setObjectName("rank_message")
        self.views = Card(padding=1, parent=self.body)
        self.stack = ShownStack(self.views)
        self.chart = DumbbellChart(self.stack)
        self.chart.setObjectName("rank_chart")
        self.table = DataTable(parent=self.stack)
        self.table.setObjectName("rank_table")
        self.compared, self.working = MethodsView(self.stack), WorkingView(self.stack)
        self._scale_note = self._tiers_note = ""
        self.note = NoteLabel(parent=self.views)
        self.note.setObjectName("rank_note")
        self.note.setContentsMargins(Space.BETWEEN, Space.TIGHT, Space.BETWEEN, Space.TIGHT)
        self.veil = Veil(self.views)
        self.veil.setObjectName("rank_veil")
        self.side = SidePane(self.body)
        self.hint = HintBar(self.body)
        self.hint.setObjectName("rank_hint")
        self.progress = ProgressStrip(page)
        self._build(page)
        self.view.chosen.connect(self.show_view)
        self.methods_button.toggled.connect(self.methods.setVisible)
        self.why_button.toggled.connect(self.side.setVisible)
        self.hide()

    @property
    def why(self) -> WhyPanel:
        """The panel that explains an initiative."""
        return self.side.why

    def retranslate(self, title: str) -> None:
        """Write the words that do not depend on the study."""
        self.header.set_title(title)
        self.illustrative.setText(self.tr("Illustrative sample data"))
        self.export.setText(self.tr("Export to Excel…"))
        self.voice_label.setText(self.tr("Seen by"))
        self.voice.setAccessibleName(self.tr("Seen by"))
        self.leading_label.setText(self.tr("Ordered by"))
        self.leading.setAccessibleName(self.tr("Ordered by"))
        self.leading.set_words([METHODS[method] for method in RankingMethod])
        self.methods_button.setText(self.tr("Method choices"))
        self.view.set_words([self.tr("Chart"), self.tr("Table"), self.tr("All methods"), self.tr("Figures")])
        self.view.setToolTip(self.tr("T: chart or table · M: all methods · F: the figures behind"))
        self.why_button.setText(self.tr("Why"))
        self.chart.setAccessibleName(self.tr("Ranking"))
        self.table.setAccessibleName(self.tr("Ranking"))
        self.side.retranslate()
        self.compared.retranslate()
        self.working.retranslate()
        self.tiers.retranslate()

    def show_rows(self, rows: RankRows) -> None:
        """Draw a ranking."""
        words = self.tr("{other} is brought to the mean and spread of {leading}, so that distance is disagreement.")
        self._scale_note = words.format(other=METHODS[rows.other], leading=METHODS[rows.leading])
        # Told before the tiers are there as well, so that nothing moves when they come.
        self._tiers_note = tiers_note(rows.study.methods.tier_index) if rows.voice.id == WHOLE else ""
        self._show_note()
        closeness = rows.leading is RankingMethod.TOPSIS
        self.chart.set_words(
            DumbbellWords(
                name=self.tr("Initiative"),
                filled=METHODS[RankingMethod.TOPSIS],
                hollow=METHODS[RankingMethod.AHP],
                text=self.tr("Closeness") if closeness else self.tr("Score"),
                tier=numbered(len(rows.own.initiatives)) if rows.voice.id == WHOLE else "",
            )
        )
        self.chart.set_scale(*rows.scale())
        self.chart.set_rows(rows.chart())
        self.table.set_columns(rows.columns())
        self.table.set_rows(rows.table())

    def select(self, key: str) -> None:
        """Show which initiative is selected, without announcing it."""
        self.chart.set_selected(key)
        self.table.select_row(key)
        self.compared.chart.set_selected_item(key)
        self.working.select(key)

    def set_silent(self, *, silent: bool) -> None:
        """Take away chart and panel where a voice has no ranking, or bring them back."""
        self.views.setVisible(not silent)
        self.side.setVisible(not silent and self.why_button.isChecked())
        self.filler.setVisible(silent)

    def show_view(self, key: str) -> None:
        """Show one of the views."""
        self.view.set_current(key)
        self.stack.setCurrentWidget(self._views()[key])
        self._show_note()

    def main_thing(self) -> QWidget:
        """Return the view that is shown."""
        inner = {METHODS_VIEW: self.compared.chart, WORKING: self.working.table}
        key = self.view.current()
        return inner.get(key, self._views()[key])

    def toggle_view(self) -> None:
        """Show the other view, ready for keys."""
        self.go_to_view(TABLE if self.view.current() == CHART else CHART)

    def go_to_view(self, key: str) -> None:
        """Show one of the views, ready for keys."""
        self.show_view(key)
        self.main_thing().setFocus()
        self.view.chosen.emit(key)

    def open_why(self) -> None:
        """Show the panel beside the ranking."""
        self.why_button.setChecked(True)

    def _views(self) -> dict[str, QWidget]:
        return {CHART: self.chart, TABLE: self.table, METHODS_VIEW: self.compared, WORKING: self.working}

    def _show_note(self) -> None:
        if self.view.current() in (METHODS_VIEW, WORKING):
            self.note.hide()
            return
        chart = self.stack.currentWidget() is self.chart
        text = sentences(self._scale_note if chart else "", self._tiers_note)
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def _toggle(self, name: str) -> SecondaryButton:
        button = SecondaryButton(parent=self.body)
        button.setObjectName(name)
        button.setCheckable(True)
        return button

    def _build(self, page: QWidget) -> None:
        self.chart.set_wrap(wrap=True)
        # In the header, where there is room: among the controls it would push the page wider than the smallest screen.
        self.header.add_action(self.tiers)
        self.header.add_action(self.illustrative)
        self.header.add_action(self.export)
        controls = FlowRow(self.body, spacing=Space.WITHIN)
        controls.add_group(self.voice_label, self.voice)
        controls.add_group(self.leading_label, self.leading)
        controls.add_widget(self.methods_button)
        controls.push_right()
        controls.add_widget(self.view)
        controls.add_widget(self.why_button)
        self.table.set_wrap(wrap=True)
        self.stack.addWidget(self.chart)
        for view in (self.table, self.compared, self.working):
            self.stack.addWidget(view)
        self.views.body.setSpacing(0)
        self.views.body.addWidget(self.stack, 1)
        self.views.body.addWidget(self.note)
        self.filler = QWidget(self.body)
        self.filler.hide()
        row = SideBySide(self.body)
        row.addWidget(self.views)
        row.addWidget(self.filler)
        row.addWidget(self.side)
        row.keep_width(self.side, WIDTH)
        row.set_shares(1, 1, 0)
        body = QVBoxLayout(self.body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.WITHIN)
        body.addWidget(controls)
        body.addWidget(self.methods)
        body.addWidget(self.message)
        body.addWidget(row, 1)
        body.addWidget(self.hint)
        self.pages.addWidget(self.body)
        self.pages.addWidget(self.empty)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.BETWEEN)
        column.addWidget(self.header)
        column.addWidget(self.pages, 1)
        column.addWidget(self.progress)


def _note(name: str, parent: QWidget) -> NoteLabel:
    label = NoteLabel(parent=parent)
    label.setObjectName(name)
    label.setWordWrap(False)
    return label
