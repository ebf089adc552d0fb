"""The page of the step “Two sides”: whose order it is."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QTabBar, QVBoxLayout, QWidget

from desktop.place import Place
from desktop.session.outcome import Changed, Done, Failed
from desktop.session.session import Session
from desktop.shell.pages import STEP
from desktop.shell.step_page import StepPage
from desktop.viewpoints.compromise_pane import CompromisePane
from desktop.viewpoints.pair import Pair
from desktop.viewpoints.parting_pane import PartingPane
from desktop.viewpoints.reasons import Reasons
from desktop.viewpoints.slope_pane import SlopePane
from desktop.viewpoints.voice_choice import SELECTIONS, VoiceChoice
from desktop.way_out import mending_step
from desktop.widgets.measures import Space
from desktop.widgets.page import EmptyState, HintBar, PageHeader
from desktop.widgets.page_stack import ShownStack
from desktop.wording import sentence
from models.editing.kinds import EditKind
from models.edits.plan import set_minimum_support
from models.errors import InputError
from models.problem.choices import RankingMethod
from models.ranking.study_ranking import RANKING, StudyRanking
from models.study import Part
from models.viewpoints.selection import selection_order
from models.weighting.answers import WHOLE
from models.weighting.panel_weights import WEIGHTS

_SLOPES, _PARTING, _COMPROMISE = range(3)


class ViewpointsPage(StepPage):
    """Two sides, or any two voices: their orders, where they part, and what both could live with."""

    reads = frozenset([Part.FRAME, Part.CRITERIA, Part.INITIATIVES, Part.PANEL, Part.METHODS, Part.PLAN])
    shows = (RANKING, WEIGHTS)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Stand ready; the first `refresh` comes when the page is first shown."""
        super().__init__(session, parent)
        self._step_wanted = ""
        self._header = PageHeader()
        self._choice = VoiceChoice()
        self._header.add_action(self._choice)
        self._tabs = QTabBar()
        self._tabs.setObjectName("viewpoints_tabs")
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._reasons = Reasons(self)
        self._slopes = SlopePane(self._reasons)
        self._parting = PartingPane(self._reasons)
        self._compromise = CompromisePane()
        self._panes = ShownStack()
        for pane in (self._slopes, self._parting, self._compromise):
            self._tabs.addTab("")
            self._panes.addWidget(pane)
        self._empty = EmptyState()
        self._empty.setObjectName("viewpoints_empty")
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.WITHIN)
        column.addWidget(self._tabs)
        column.addWidget(self._panes, 1)
        self._body = ShownStack()
        self._body.addWidget(whole)
        self._body.addWidget(self._empty)
        self._hint = HintBar()
        self._hint.setObjectName("viewpoints_hint")
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(Space.WITHIN)
        page.addWidget(self._header)
        page.addWidget(self._body, 1)
        page.addWidget(self._hint)
        self._tabs.currentChanged.connect(self._on_tab)
        self._choice.chosen.connect(self.refresh)
        self._parting.place_wanted.connect(self.step_wanted)
        self._compromise.support_wanted.connect(self._on_support)
        self._empty.action_triggered.connect(self._on_way_out)
        self._hint.action_triggered.connect(self._on_hint)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._header.set_title(self.tr("Two sides"))
        self._tabs.setTabText(_SLOPES, self.tr("Side by side"))
        self._tabs.setTabText(_PARTING, self.tr("Where they part"))
        self._tabs.setTabText(_COMPROMISE, self.tr("Compromise"))
        self._choice.retranslate()
        for pane in (self._slopes, self._parting, self._compromise):
            pane.retranslate()

    def refresh(self) -> None:
        """Draw everything from the session."""
        outcome = self.session.result(RANKING)
        if isinstance(outcome, Failed):
            self._show_fault(outcome.fault)
            return
        if not isinstance(outcome, Done):
            return
        ranking = outcome.value
        heard = [voice for voice in ranking.voices if voice != WHOLE]
        if len(heard) < 2:
            self._show_too_few(ranking)
            return
        self._choice.settle(self.session.study, heard)
        try:
            pair = self._pair(ranking)
        except InputError as fault:
            self._show_fault(fault)
            self._choice.show_choices(self.session.study, self.session.script, heard, len(ranking.whole.initiatives))
            self._choice.show()
            return
        if pair is None:
            return
        self._choice.show()
        self._choice.show_choices(self.session.study, self.session.script, heard, len(pair.views.initiatives))
        self._body.setCurrentIndex(0)
        self._header.set_subtitle(self._subtitle(pair, ranking))
        pane = self._panes.currentWidget()
        if isinstance(pane, SlopePane | PartingPane | CompromisePane):
            pane.refresh(pair)
        self._hint.show()
        self._hint.set_hint(self.tr("Now put the order into a plan."), STEP["blueprint"].label())

    def turn_to(self, place: Place) -> None:
        """Show where an initiative parts the two, or the part of the page that a link names."""
        parts = {"slopes": _SLOPES, "parting": _PARTING, "compromise": _COMPROMISE}
        if place.initiative:
            self._parting.look_at(place.initiative)
        if place.part in parts or place.initiative:
            self._tabs.setCurrentIndex(parts.get(place.part, _PARTING))

    def main_thing(self) -> QWidget:
        """Return the tabs: arrow keys walk from one view to the next."""
        return self._tabs

    def _pair(self, ranking: StudyRanking) -> Pair | None:
        """Return the two voices compared; None while one of them is being worked out.

        Raises:
            InputError: They cannot be compared.
        """
        study, script = self.session.study, self.session.script
        found = self.session.result(WEIGHTS)
        if not isinstance(found, Done):
            return None
        weights, voices = dict(found.value.voices), dict(ranking.voices)
        for voice in self._choice.voices:
            if voice in SELECTIONS:
                outcome = self.session.result(selection_order(self._choice.members(study, voice)))
                if isinstance(outcome, Failed):
                    raise outcome.fault
                if not isinstance(outcome, Done):
                    return None
                weights[voice], voices[voice] = outcome.value.weights, outcome.value.ranking
        members = {voice: self._choice.members(study, voice) for voice in self._choice.voices}
        one, other = self._choice.voices
        everyone = replace(ranking, voices=voices)
        first = self._choice.first_of(len(ranking.whole.initiatives))
        return Pair.of(study, script, everyone, (one, other), first, weights, members)

    def _concerns(self, changed: Changed) -> bool:
        if super()._concerns(changed):
            return True
        study = self.session.study
        chosen = (selection_order(self._choice.members(study, one)) for one in self._choice.voices if one in SELECTIONS)
        return any(computation in changed.ready for computation in chosen)

    def _subtitle(self, pair: Pair, ranking: StudyRanking) -> str:
        method = self.tr("TOPSIS leads") if ranking.leading is RankingMethod.TOPSIS else self.tr("AHP leads")
        count = self.tr("%n initiatives", "", len(pair.views.initiatives))
        own = self.tr("each side by its own weights and scores")
        return " · ".join((count, method, own))

    def _show_too_few(self, ranking: StudyRanking) -> None:
        fault = next(iter(ranking.faults.values()), None)
        if fault is not None:
            self._show_fault(fault)
            return
        self._step_wanted = "panel"
        words = self.tr("A comparison needs two sides whose experts have compared and scored.")
        self._say_empty(words)

    def _show_fault(self, fault: InputError) -> None:
        self._step_wanted = mending_step(fault, experts=len(self.session.study.panel.experts))
        self._say_empty(sentence(fault, self.session.study, self.session.script))

    def _say_empty(self, words: str) -> None:
        action = self.tr("Go to {step}").format(step=STEP[self._step_wanted].label()) if self._step_wanted else ""
        self._empty.set_content("two-sides", self.tr("There are no two orders to compare yet"), words, action)
        self._body.setCurrentWidget(self._empty)
        self._header.set_subtitle("")
        self._choice.hide()
        self._hint.hide()

    def _on_support(self, side: str, least: float | None) -> None:
        self.session.edit(EditKind.SET_SUPPORT, partial(set_minimum_support, side=side, least=least))

    def _on_tab(self, tab: int) -> None:
        self._panes.setCurrentIndex(tab)
        self.refresh()

    def _on_way_out(self) -> None:
        self.step_wanted.emit(self._step_wanted)

    def _on_hint(self) -> None:
        self.step_wanted.emit("blueprint")
