"""The page of the ranking: AHP and TOPSIS on one line, or as a table, and why."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.ranking.methods_panel import MethodsPanel
from desktop.ranking.rows import RankRows
from desktop.ranking.voices import Voice, heard, shares_line, study_voices
from desktop.ranking.why_facts import sides_heading, why_facts
from desktop.ranking.why_panel import WhyPanel
from desktop.ranking.words import CHOICES, METHODS, methods_line
from desktop.session.outcome import Done, Failed, Pending
from desktop.session.session import Session
from desktop.shell.pages import STEP
from desktop.shell.step_page import StepPage
from desktop.way_out import mending_step
from desktop.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.dumbbell_chart import DumbbellChart, DumbbellWords
from desktop.widgets.labels import NoteLabel
from desktop.widgets.measures import Space
from desktop.widgets.messages import InlineMessage, Severity
from desktop.widgets.page import Card, EmptyState, HintBar, PageHeader
from desktop.widgets.progress_strip import ProgressStrip
from desktop.widgets.segmented import SegmentedControl
from desktop.widgets.table import DataTable
from desktop.widgets.veil import Veil
from desktop.wording import sentence
from models.editing.kinds import EditKind
from models.edits.methods import set_methods
from models.errors import InputError
from models.problem.choices import RankingMethod
from models.ranking.study_ranking import RANKING, StudyRanking
from models.study import Part, Study
from models.weighting.answers import WHOLE

_CHART, _TABLE = "chart", "table"


def choose_method(study: Study, field: str, key: str) -> Study:
    """Return the study with one of its methods chosen, by the values of `MethodChoices`."""
    if field == "leading":
        return set_methods(study, replace(study.methods, leading=RankingMethod(key)))
    choice = next(choice for choice in CHOICES if choice.field == field)
    wanted: dict[str, Any] = {field: choice.value(key)}
    return set_methods(study, replace(study.methods, **wanted))


class RankPage(StepPage):
    """The order of the initiatives as one voice sees it."""

    reads = frozenset([Part.FRAME, Part.CRITERIA, Part.INITIATIVES, Part.PANEL, Part.METHODS])
    shows = (RANKING,)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Stand ready; the first `refresh` comes when the page is first shown."""
        super().__init__(session, parent)
        self._voice = WHOLE
        self._selected = ""
        self._way_out = ""
        self._make_controls()
        self._make_views()
        self._build()
        self._listen()

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._header.set_title(STEP["rank"].label())
        self._illustrative.setText(self.tr("Illustrative sample data"))
        self._export.setText(self.tr("Export to Excel…"))
        self._voice_label.setText(self.tr("Seen by"))
        self._voice_box.setAccessibleName(self.tr("Seen by"))
        self._leading_label.setText(self.tr("Ordered by"))
        self._methods_button.setText(self.tr("Methods"))
        self._why_button.setText(self.tr("Why"))
        self._view.set_words([self.tr("Chart"), self.tr("Table")])
        self._view.setToolTip(self.tr("T shows the other view"))
        self._leading.set_words([METHODS[method] for method in RankingMethod])
        self._chart.setAccessibleName(self.tr("Ranking"))
        self._table.setAccessibleName(self.tr("Ranking"))
        self._why.retranslate()

    def refresh(self) -> None:
        """Draw everything from the session."""
        study = self.session.study
        outcome = self.session.result(RANKING)
        self._illustrative.setVisible(study.frame.illustrative)
        self._methods.show_methods(study.methods, editable=self.session.refusal is None)
        self._leading.set_current(study.methods.leading.value)
        self._leading.setEnabled(self.session.refusal is None)
        self._veil.draw_over(veiled=isinstance(outcome, Pending))
        if isinstance(outcome, Pending):
            self._progress.start(self.tr("Ranking…"))
            self._progress.set_progress(outcome.share)
            return
        self._progress.finish()
        self._export.setEnabled(isinstance(outcome, Done))
        self._message.clear()
        if isinstance(outcome, Failed):
            self._show_fault(outcome.fault)
        elif isinstance(outcome, Done):
            self._show(outcome.value)

    def _show(self, ranking: StudyRanking) -> None:
        study, script = self.session.study, self.session.script
        voices = {voice.id: voice for voice in study_voices(study, script)}
        if self._voice not in voices:
            self._voice = WHOLE
        voice = voices[self._voice]
        self._voice_box.set_choices([(one.id, one.name) for one in voices.values()], self._voice)
        self._show_subtitle(voice)
        self._pages.setCurrentWidget(self._body)
        if voice.id in ranking.faults:
            self._show_silent(ranking.faults[voice.id])
            return
        self._silent.hide()
        rows = RankRows(study, ranking, voice, script)
        order = rows.order()
        if self._selected not in order:
            self._selected = order[0]
        self._show_rows(rows)
        self._why.show_facts(why_facts(rows, self._selected), sides_heading(rows))
        self._show_hint(rows)

    def _show_rows(self, rows: RankRows) -> None:
        words = self.tr("{other} is brought to the mean and spread of {leading}, so that distance is disagreement.")
        self._note.setText(words.format(other=METHODS[rows.other], leading=METHODS[rows.leading]))
        self._views.show()
        self._chart.set_words(
            DumbbellWords(
                name=self.tr("Initiative"),
                filled="TOPSIS",
                hollow="AHP",
                text=self.tr("Closeness") if rows.leading is RankingMethod.TOPSIS else self.tr("Score"),
            )
        )
        self._chart.set_scale(*rows.scale())
        self._chart.set_rows(rows.chart())
        self._chart.set_selected(self._selected)
        self._table.set_columns(rows.columns())
        self._table.set_rows(rows.table())
        self._table.select_row(self._selected)

    def _show_subtitle(self, voice: Voice) -> None:
        study = self.session.study
        count = len(study.initiatives.initiatives)
        experts = self.tr("{heard} of {all} experts").format(heard=heard(study, voice), all=len(voice.experts))
        parts = [self.tr("%n initiatives", "", count), *methods_line(study.methods), experts]
        parts.append(shares_line(study, self.session.script) if voice.id == WHOLE else voice.name)
        self._header.set_subtitle(" · ".join(part for part in parts if part))

    def _show_hint(self, rows: RankRows) -> None:
        unranked = len(rows.own.unranked)
        if unranked:
            words = self.tr("%n initiatives are not ranked, since values are missing.", "", unranked)
            self._hint.set_hint(words, self.tr("Show the first"))
        else:
            self._hint.set_hint(
                self.tr("Next: what can be done when, with the money there is."), STEP["blueprint"].label()
            )

    def _show_silent(self, fault: InputError) -> None:
        """Say why one voice has no ranking, while the others have."""
        self._views.hide()
        self._why.hide()
        self._message.show_message(
            Severity.CAUTION, sentence(fault, self.session.study, self.session.script), self.tr("Show the whole panel")
        )
        self._hint.set_hint("")
        self._silent.show()

    def _show_fault(self, fault: InputError) -> None:
        study = self.session.study
        self._way_out = mending_step(fault, experts=len(study.panel.experts))
        action = self.tr("Go to {step}").format(step=STEP[self._way_out].label()) if self._way_out else ""
        words = sentence(fault, study, self.session.script)
        self._header.set_subtitle("")
        self._empty.set_content("rank", self.tr("Nothing to rank yet"), words, action)
        self._pages.setCurrentWidget(self._empty)

    def _make_controls(self) -> None:
        self._header = PageHeader(parent=self)
        self._illustrative = NoteLabel(parent=self)
        self._illustrative.setObjectName("rank_illustrative")
        self._illustrative.setWordWrap(False)
        self._illustrative.set_tone("caution")
        self._export = PrimaryButton(parent=self)
        self._export.setObjectName("rank_export")
        self._body = QWidget(self)
        self._voice_label, self._leading_label = NoteLabel(parent=self._body), NoteLabel(parent=self._body)
        for label in (self._voice_label, self._leading_label):
            label.setWordWrap(False)
        self._voice_box = ChoiceBox(self._body)
        self._voice_box.setObjectName("rank_voice")
        self._voice_box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._voice_box.setMinimumContentsLength(18)
        self._leading = SegmentedControl([method.value for method in RankingMethod], self._body)
        self._leading.setObjectName("rank_leading")
        self._methods_button = SecondaryButton(parent=self._body)
        self._methods_button.setObjectName("rank_methods_button")
        self._methods_button.setCheckable(True)
        self._why_button = SecondaryButton(parent=self._body)
        self._why_button.setObjectName("rank_why_button")
        self._why_button.setCheckable(True)
        self._why_button.setChecked(True)
        self._view = SegmentedControl([_CHART, _TABLE], self._body)
        self._view.setObjectName("rank_view")

    def _make_views(self) -> None:
        self._methods = MethodsPanel(self._body)
        self._methods.setObjectName("rank_methods")
        self._methods.hide()
        self._message = InlineMessage(self._body)
        self._message.setObjectName("rank_message")
        self._views = Card(padding=1, parent=self._body)
        self._stack = QStackedWidget(self._views)
        self._chart = DumbbellChart(self._stack)
        self._chart.setObjectName("rank_chart")
        self._table = DataTable(parent=self._stack)
        self._table.setObjectName("rank_table")
        self._note = NoteLabel(parent=self._views)
        self._note.setObjectName("rank_note")
        self._note.setContentsMargins(Space.BETWEEN, 0, Space.BETWEEN, Space.WITHIN)
        self._veil = Veil(self._views)
        self._why = WhyPanel(self._body)
        self._why.setObjectName("rank_why")
        self._silent = QWidget(self._body)
        self._silent.hide()
        self._progress = ProgressStrip(self)
        self._hint = HintBar(self._body)
        self._hint.setObjectName("rank_hint")
        self._empty = EmptyState(parent=self)
        self._empty.setObjectName("rank_empty")

    def _build(self) -> None:
        self._header.add_action(self._illustrative)
        self._header.add_action(self._export)
        controls = QHBoxLayout()
        controls.setSpacing(Space.WITHIN)
        controls.addWidget(self._voice_label)
        controls.addWidget(self._voice_box)
        controls.addSpacing(Space.WITHIN)
        controls.addWidget(self._leading_label)
        controls.addWidget(self._leading)
        controls.addSpacing(Space.WITHIN)
        controls.addWidget(self._methods_button)
        controls.addStretch(1)
        controls.addWidget(self._view)
        controls.addWidget(self._why_button)
        self._stack.addWidget(self._chart)
        self._stack.addWidget(self._table)
        self._views.body.setSpacing(Space.TIGHT)
        self._views.body.addWidget(self._stack, 1)
        self._views.body.addWidget(self._note)
        row = QHBoxLayout()
        row.setSpacing(Space.BETWEEN)
        for widget in (self._views, self._silent):
            row.addWidget(widget, 1)
        row.addWidget(self._why)
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.WITHIN + Space.TIGHT)
        body.addLayout(controls)
        body.addWidget(self._methods)
        body.addWidget(self._message)
        body.addLayout(row, 1)
        body.addWidget(self._hint)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._body)
        self._pages.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.BETWEEN)
        column.addWidget(self._header)
        column.addWidget(self._pages, 1)
        column.addWidget(self._progress)

    def _listen(self) -> None:
        toggle = QShortcut(QKeySequence("T"), self)
        toggle.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        toggle.activated.connect(self._on_toggle)
        self._export.clicked.connect(self.export_wanted)
        self._voice_box.chosen.connect(self._on_voice)
        self._leading.chosen.connect(self._on_leading)
        self._methods_button.toggled.connect(self._methods.setVisible)
        self._methods.chosen.connect(self._on_method)
        self._why_button.toggled.connect(self._why.setVisible)
        self._view.chosen.connect(self._show_view)
        self._chart.selected.connect(self._on_selected)
        self._chart.activated.connect(self._on_activated)
        self._table.row_selected.connect(self._on_selected)
        self._table.row_activated.connect(self._on_activated)
        self._why.scores_wanted.connect(self._on_scores_wanted)
        self._message.action_triggered.connect(self._on_whole)
        self._empty.action_triggered.connect(self._on_way_out)
        self._hint.action_triggered.connect(self._on_hint)
        self._progress.cancelled.connect(self._on_cancelled)

    def _show_view(self, key: str) -> None:
        self._stack.setCurrentWidget(self._table if key == _TABLE else self._chart)
        self._note.setVisible(key != _TABLE)

    def _on_toggle(self) -> None:
        key = _CHART if self._view.current() == _TABLE else _TABLE
        self._view.set_current(key)
        self._show_view(key)
        (self._table if key == _TABLE else self._chart).setFocus()

    def _on_voice(self, voice: str) -> None:
        self._voice = voice
        self.refresh()

    def _on_whole(self) -> None:
        self._on_voice(WHOLE)

    def _on_leading(self, key: str) -> None:
        self._on_method("leading", key)

    def _on_method(self, field: str, key: str) -> None:
        fault = self.session.edit(EditKind.SET_METHODS, partial(choose_method, field=field, key=key))
        if fault is not None:
            self._message.show_message(Severity.PROBLEM, sentence(fault, self.session.study, self.session.script))

    def _on_selected(self, key: str) -> None:
        self._selected = key
        self.refresh()

    def _on_activated(self, _key: str) -> None:
        self._why_button.setChecked(True)

    def _on_scores_wanted(self) -> None:
        self.step_wanted.emit("score")

    def _on_way_out(self) -> None:
        self.step_wanted.emit(self._way_out)

    def _on_hint(self) -> None:
        outcome = self.session.result(RANKING)
        unranked = outcome.value.voices[self._voice].unranked if isinstance(outcome, Done) else {}
        if unranked:
            self._on_selected(next(iter(unranked)))
        else:
            self.step_wanted.emit("blueprint")

    def _on_cancelled(self) -> None:
        self.session.cancel(RANKING)
        self._progress.finish()
