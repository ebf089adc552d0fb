"""The page of the seventh step: whose order it is."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from desktop.session.outcome import Done, Failed
from desktop.session.session import Session
from desktop.shell.pages import STEP
from desktop.shell.step_page import StepPage
from desktop.viewpoints.compromise_pane import CompromisePane
from desktop.viewpoints.pair import Pair, voice_name
from desktop.viewpoints.parting_pane import PartingPane
from desktop.viewpoints.reasons import Reasons
from desktop.viewpoints.slope_pane import SlopePane
from desktop.way_out import mending_step
from desktop.widgets.measures import Space
from desktop.widgets.page import EmptyState, HintBar, PageHeader
from desktop.wording import sentence
from models.errors import InputError
from models.problem.choices import RankingMethod
from models.ranking.study_ranking import RANKING, StudyRanking
from models.study import Part
from models.weighting.answers import WHOLE, VoiceId

_SLOPES, _PARTING, _COMPROMISE = range(3)
_NAME_LENGTH: Final = 12
_FIRSTS: Final = (3, 5, 8, 10, 12, 15)


class ViewpointsPage(StepPage):
    """Two sides, or any two voices: their orders, where they part, and what both could live with."""

    reads = frozenset([Part.FRAME, Part.CRITERIA, Part.INITIATIVES, Part.PANEL, Part.METHODS])
    shows = (RANKING,)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Stand ready; the first `refresh` comes when the page is first shown."""
        super().__init__(session, parent)
        self._step_wanted = ""
        self._voices: list[VoiceId] = ["", ""]
        self._first = 10
        self._header = PageHeader()
        self._picks = tuple(self._pick(name) for name in ("viewpoints_one", "viewpoints_other", "viewpoints_first"))
        self._tabs = QTabBar()
        self._tabs.setObjectName("viewpoints_tabs")
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._reasons = Reasons(self)
        self._slopes = SlopePane(self._reasons)
        self._parting = PartingPane(self._reasons)
        self._compromise = CompromisePane()
        self._panes = QStackedWidget()
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
        self._body = QStackedWidget()
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
        self._empty.action_triggered.connect(self._on_way_out)
        self._hint.action_triggered.connect(self._on_hint)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._header.set_title(self.tr("Two sides"))
        self._tabs.setTabText(_SLOPES, self.tr("Side by side"))
        self._tabs.setTabText(_PARTING, self.tr("Where they part"))
        self._tabs.setTabText(_COMPROMISE, self.tr("Compromise"))
        for pick, name in zip(
            self._picks, (self.tr("First voice"), self.tr("Second voice"), self.tr("What counts as high")), strict=True
        ):
            pick.setAccessibleName(name)
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
        self._settle_choice(heard)
        try:
            voices = (self._voices[0], self._voices[1])
            pair = Pair.of(self.session.study, self.session.script, ranking, voices, self._first)
        except InputError as fault:
            self._show_fault(fault)
            return
        self._show_picks(heard, len(pair.views.initiatives))
        self._body.setCurrentIndex(0)
        self._header.set_subtitle(self._subtitle(pair, ranking))
        pane = self._panes.currentWidget()
        if isinstance(pane, SlopePane | PartingPane | CompromisePane):
            pane.refresh(pair)
        self._hint.set_hint(self.tr("Now put the order into a plan."), STEP["blueprint"].label())

    def _pick(self, name: str) -> QComboBox:
        pick = QComboBox()
        pick.setObjectName(name)
        # A group may have a long name; the list that opens shows it whole.
        pick.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        pick.setMinimumContentsLength(_NAME_LENGTH if name != "viewpoints_first" else 8)
        pick.activated.connect(self._on_picked)
        self._header.add_action(pick)
        return pick

    def _settle_choice(self, heard: list[VoiceId]) -> None:
        """Keep what was chosen as long as it is there; two different voices otherwise."""
        for place, voice in enumerate(self._voices):
            if voice not in heard:
                rest = [one for one in heard if one not in self._voices]
                self._voices[place] = rest[0] if rest else heard[place]

    def _show_picks(self, heard: list[VoiceId], count: int) -> None:
        study, script = self.session.study, self.session.script
        names: list[tuple[str, object]] = [(voice_name(study, script, voice), voice) for voice in heard]
        firsts: list[tuple[str, object]] = [
            (self.tr("first {count}").format(count=first), first) for first in _FIRSTS if first < count
        ]
        for pick, choices, now in zip(
            self._picks, (names, names, firsts), (*self._voices, min(self._first, count)), strict=True
        ):
            with QSignalBlocker(pick):
                pick.clear()
                for text, value in choices:
                    pick.addItem(text, value)
                pick.setCurrentIndex(pick.findData(now))
            pick.setVisible(len(choices) > 1)

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
        action = STEP[self._step_wanted].label() if self._step_wanted else ""
        self._empty.set_content("two-sides", self.tr("There are no two orders to compare yet"), words, action)
        self._body.setCurrentWidget(self._empty)
        self._header.set_subtitle("")
        for pick in self._picks:
            pick.hide()
        self._hint.set_hint("")

    def _on_picked(self, _place: int) -> None:
        one, other, first = (pick.currentData() for pick in self._picks)
        if one == other:
            # Whoever picks the other's voice wants the two to change places.
            one, other = (one, self._voices[0]) if one != self._voices[0] else (self._voices[1], other)
        self._voices = [str(one), str(other)]
        if first is not None:
            self._first = int(first)
        self.refresh()

    def _on_tab(self, tab: int) -> None:
        self._panes.setCurrentIndex(tab)
        self.refresh()

    def _on_way_out(self) -> None:
        self.step_wanted.emit(self._step_wanted)

    def _on_hint(self) -> None:
        self.step_wanted.emit("blueprint")
