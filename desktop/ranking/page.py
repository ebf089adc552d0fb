"""The page of the ranking: AHP and TOPSIS on one line, or as a table, and why."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.place import Place
from desktop.ranking.layout import METHODS_VIEW, WORKING, RankLayout
from desktop.ranking.methods_panel import TIER_INDEX
from desktop.ranking.rows import RankRows
from desktop.ranking.views import RankViews
from desktop.ranking.voices import Voice, heard, shares_line, study_voices
from desktop.ranking.why_facts import sides_heading, why_facts
from desktop.ranking.words import CHOICES, methods_line
from desktop.session.outcome import Changed, Done, Failed, Outcome, Pending
from desktop.session.session import Session
from desktop.shell.pages import STEP
from desktop.shell.step_page import StepPage
from desktop.way_out import mending_step
from desktop.widgets.messages import Severity
from desktop.wording import sentence
from models.editing.kinds import EditKind
from models.edits.methods import set_methods
from models.errors import InputError
from models.problem.choices import RankingMethod
from models.ranking.method_comparison import METHOD_COMPARISON
from models.ranking.study_ranking import RANKING, StudyRanking
from models.ranking.study_reversal import REVERSAL
from models.robustness.firmness import FIRMNESS, Firmness
from models.study import Part, Study
from models.weighting.answers import WHOLE
from models.weighting.expert_priorities import EXPERT_PRIORITIES


def choose_method(study: Study, field: str, key: str) -> Study:
    """Return the study with one of its methods chosen, by the values of `MethodChoices`."""
    if field == "leading":
        return set_methods(study, replace(study.methods, leading=RankingMethod(key)))
    if field == TIER_INDEX:
        return set_methods(study, replace(study.methods, tier_index=float(key)))
    choice = next(choice for choice in CHOICES if choice.field == field)
    wanted: dict[str, Any] = {field: choice.value(key)}
    return set_methods(study, replace(study.methods, **wanted))


class RankPage(StepPage):
    """The order of the initiatives as one voice sees it."""

    reads = frozenset([Part.FRAME, Part.CRITERIA, Part.INITIATIVES, Part.PANEL, Part.METHODS])
    shows = (RANKING, FIRMNESS, METHOD_COMPARISON, REVERSAL, EXPERT_PRIORITIES)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Stand ready; the first `refresh` comes when the page is first shown."""
        super().__init__(session, parent)
        self._voice = WHOLE
        self._selected = ""
        self._way_out = ""
        self._without_tiers = False
        self._ui = RankLayout(self)
        self._views = RankViews(session, self._ui)
        self._listen()

    def main_thing(self) -> QWidget:
        """Return the chart, or the table where that is shown."""
        return self._ui.main_thing()

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._ui.retranslate(STEP["rank"].label())

    def refresh(self) -> None:
        """Draw everything from the session."""
        study, ui = self.session.study, self._ui
        outcome = self.session.result(RANKING)
        editable = self.session.refusal is None
        ui.illustrative.setVisible(study.frame.illustrative)
        ui.methods.show_methods(study.methods, editable=editable)
        ui.leading.set_current(study.methods.leading.value)
        ui.leading.setEnabled(editable)
        ui.veil.draw_over(veiled=isinstance(outcome, Pending))
        if not isinstance(outcome, Done):
            ui.tiers.clear()
        if isinstance(outcome, Pending):
            ui.progress.start(self.tr("Ranking…"))
            return
        ui.progress.finish()
        ui.export.setEnabled(isinstance(outcome, Done))
        ui.message.clear()
        if isinstance(outcome, Failed):
            self._show_fault(outcome.fault)
        else:
            self._show(outcome.value)

    def _show(self, ranking: StudyRanking) -> None:
        study, ui, script = self.session.study, self._ui, self.session.script
        voices = {voice.id: voice for voice in study_voices(study, script)}
        voice = voices.get(self._voice, voices[WHOLE])
        ui.voice.set_choices([(one.id, one.name) for one in voices.values()], voice.id)
        self._show_subtitle(voice)
        ui.pages.setCurrentWidget(ui.body)
        ui.set_silent(silent=voice.id in ranking.faults)
        if voice.id in ranking.faults:
            words = sentence(ranking.faults[voice.id], study, script)
            ui.message.show_message(Severity.CAUTION, words, self.tr("Show the whole panel"))
            ui.hint.set_hint("")
            ui.tiers.clear()
            return
        rows = RankRows(study, ranking, voice, script, self._firmness(voice))
        order = rows.order()
        shown = self._selected if self._selected in order else order[0]
        ui.show_rows(rows)
        ui.select(shown)
        ui.why.show_facts(why_facts(rows, shown), sides_heading(rows))
        self._views.draw(rows, shown)
        self._show_hint(rows)

    def _firmness(self, voice: Voice) -> Firmness | None:
        """Return tiers and rank intervals where they are known, and say how far they are where they are not."""
        study, ui = self.session.study, self._ui
        if voice.id != WHOLE:
            ui.tiers.clear()
            return None
        if self._without_tiers and not self.session.results.known(FIRMNESS, study):
            ui.tiers.show_stopped()
            return None
        self._without_tiers = False
        outcome: Outcome[Firmness] = self.session.result(FIRMNESS)
        if isinstance(outcome, Pending):
            ui.tiers.show_share(outcome.share)
            return None
        ui.tiers.clear()
        if isinstance(outcome, Done):
            return outcome.value
        ui.message.show_message(Severity.PROBLEM, sentence(outcome.fault, study, self.session.script))
        return None

    def _on_changed(self, changed: Changed) -> None:
        # News of how far the tiers are come many times a second, and nothing but the strip has to be drawn for them.
        if self.isVisible() and self._ui.tiers.waiting and changed == Changed(ready=frozenset([FIRMNESS])):
            outcome = self.session.result(FIRMNESS)
            if isinstance(outcome, Pending):
                self._ui.tiers.show_share(outcome.share)
                return
        super()._on_changed(changed)

    def _show_subtitle(self, voice: Voice) -> None:
        study = self.session.study
        count = len(study.initiatives.initiatives)
        experts = self.tr("{heard} of {all} experts").format(heard=heard(study, voice), all=len(voice.experts))
        parts = [self.tr("%n initiatives", "", count), *methods_line(study.methods), experts]
        parts.append(shares_line(study, self.session.script) if voice.id == WHOLE else voice.name)
        self._ui.header.set_subtitle(" · ".join(part for part in parts if part))

    def _show_hint(self, rows: RankRows) -> None:
        unranked = len(rows.own.unranked)
        if unranked:
            words = self.tr("%n initiatives are not ranked, since values are missing.", "", unranked)
            self._ui.hint.set_hint(words, self.tr("Show the first"))
        else:
            words = self.tr("Next: what can be done when, with the money there is.")
            self._ui.hint.set_hint(words, STEP["blueprint"].label())

    def _show_fault(self, fault: InputError) -> None:
        study, ui = self.session.study, self._ui
        self._way_out = mending_step(fault, experts=len(study.panel.experts))
        action = self.tr("Go to {step}").format(step=STEP[self._way_out].label()) if self._way_out else ""
        ui.header.set_subtitle("")
        words = sentence(fault, study, self.session.script)
        ui.empty.set_content("rank", self.tr("Nothing to rank yet"), words, action)
        ui.pages.setCurrentWidget(ui.empty)

    def _listen(self) -> None:
        ui = self._ui
        for key, act in (("T", ui.toggle_view), ("M", self._on_methods_view), ("F", self._on_figures_view)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        ui.view.chosen.connect(self._on_view)
        ui.compared.chart.item_selected.connect(self._on_selected)
        ui.working.selected.connect(self._on_selected)
        ui.side.drill.place_wanted.connect(self.step_wanted)
        self._views.redraw_wanted.connect(self.refresh)
        self._views.selected.connect(self._on_selected)
        ui.export.clicked.connect(self.export_wanted)
        ui.voice.chosen.connect(self._on_voice)
        ui.leading.chosen.connect(self._on_leading)
        ui.methods.chosen.connect(self._on_method)
        ui.chart.selected.connect(self._on_selected)
        ui.table.row_selected.connect(self._on_selected)
        ui.chart.activated.connect(ui.open_why)
        ui.table.row_activated.connect(self._on_cell)
        ui.why.scores_wanted.connect(self._on_scores_wanted)
        ui.why.rise_wanted.connect(self._on_rise_wanted)
        ui.tiers.cancelled.connect(self._on_without_tiers)
        ui.tiers.wanted.connect(self._on_with_tiers)
        ui.message.action_triggered.connect(self._on_whole)
        ui.empty.action_triggered.connect(self._on_way_out)
        ui.hint.action_triggered.connect(self._on_hint)
        ui.progress.cancelled.connect(self._on_cancelled)

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
            self.refresh()
            words = sentence(fault, self.session.study, self.session.script)
            self._ui.message.show_message(Severity.PROBLEM, words)

    def _on_selected(self, key: str) -> None:
        self._selected = key
        self.refresh()

    def _on_view(self, _key: str) -> None:
        self.refresh()

    def _on_methods_view(self) -> None:
        self._ui.go_to_view(METHODS_VIEW)

    def _on_figures_view(self) -> None:
        self._ui.go_to_view(WORKING)

    def _on_cell(self, _key: str) -> None:
        """Say why a figure of the table is what it is."""
        column = self._ui.table.current_cell()[1]
        other = (
            RankingMethod.AHP if self.session.study.methods.leading is RankingMethod.TOPSIS else RankingMethod.TOPSIS
        )
        behind = {"closeness": RankingMethod.TOPSIS, "score": RankingMethod.AHP, "other": other}.get(column)
        if behind is not None:
            self._views.show_tables_by(behind)
        elif column.startswith("side "):
            self._on_voice(column.removeprefix("side "))
        else:
            self._ui.open_why()

    def _on_scores_wanted(self) -> None:
        self.step_wanted.emit("score")

    def _on_rise_wanted(self) -> None:
        self.step_wanted.emit(Place("robustness", "reverse", initiative=self._selected))

    def _on_without_tiers(self) -> None:
        self._without_tiers = True
        self.session.cancel(FIRMNESS)
        self.refresh()

    def _on_with_tiers(self) -> None:
        self._without_tiers = False
        self.refresh()

    def _on_way_out(self) -> None:
        self.step_wanted.emit(self._way_out)

    def _on_hint(self) -> None:
        outcome = self.session.result(RANKING)
        voice = outcome.value.voices.get(self._voice) if isinstance(outcome, Done) else None
        if voice is not None and voice.unranked:
            self._on_selected(next(iter(voice.unranked)))
        else:
            self.step_wanted.emit("blueprint")

    def _on_cancelled(self) -> None:
        self.session.cancel(RANKING)
        self._ui.progress.finish()
