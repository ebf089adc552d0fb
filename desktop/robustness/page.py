"""The page of the sixth step: how firm the order is."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from desktop.place import Place
from desktop.robustness.firmness_pane import FirmnessPane
from desktop.robustness.stability_pane import StabilityPane
from desktop.robustness.walk_pane import WalkPane
from desktop.session.outcome import Changed, Done, Failed
from desktop.session.session import Session
from desktop.shell.pages import STEP
from desktop.shell.step_page import StepPage
from desktop.way_out import mending_step
from desktop.widgets.measures import Space
from desktop.widgets.page import EmptyState, HintBar, PageHeader
from desktop.wording import sentence
from models.arrays import FloatArray
from models.errors import InputError
from models.problem.choices import RankingMethod
from models.ranking.study_ranking import RANKING, StudyRanking
from models.robustness.study_stability import STABILITY
from models.study import Part
from models.weighting.panel_weights import WEIGHTS

_FIRMNESS, _WALK, _STABILITY = range(3)


class RobustnessPage(StepPage):
    """Three ways to doubt the order: other panels, other weights, and how far each weight may move."""

    reads = frozenset([Part.FRAME, Part.CRITERIA, Part.INITIATIVES, Part.PANEL, Part.METHODS])
    shows = (RANKING, WEIGHTS, STABILITY)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Stand ready; the first `refresh` comes when the page is first shown."""
        super().__init__(session, parent)
        self._step_wanted = ""
        self._header = PageHeader()
        self._tabs = QTabBar()
        self._tabs.setObjectName("robustness_tabs")
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._firmness = FirmnessPane(session)
        self._walk = WalkPane(session)
        self._stability = StabilityPane(session)
        self._panes = QStackedWidget()
        for pane in (self._firmness, self._walk, self._stability):
            self._tabs.addTab("")
            self._panes.addWidget(pane)
        self._choices = {_FIRMNESS: self._firmness.choice, _STABILITY: self._stability.choice}
        for choice in self._choices.values():
            self._header.add_action(choice)
        self._empty = EmptyState()
        self._empty.setObjectName("robustness_empty")
        self._body = QStackedWidget()
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.WITHIN)
        column.addWidget(self._tabs)
        column.addWidget(self._panes, 1)
        self._body.addWidget(whole)
        self._body.addWidget(self._empty)
        self._hint = HintBar()
        self._hint.setObjectName("robustness_hint")
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(Space.WITHIN)
        page.addWidget(self._header)
        page.addWidget(self._body, 1)
        page.addWidget(self._hint)
        self._tabs.currentChanged.connect(self._on_tab)
        self._firmness.source_chosen.connect(self.refresh)
        self._stability.reverse.weights_wanted.connect(self._on_weights_wanted)
        self._empty.action_triggered.connect(self._on_way_out)
        self._hint.action_triggered.connect(self._on_hint)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._header.set_title(self.tr("Robustness"))
        self._tabs.setTabText(_FIRMNESS, self.tr("Ranks"))
        self._tabs.setTabText(_WALK, self.tr("Walking weights"))
        self._tabs.setTabText(_STABILITY, self.tr("Stability"))
        for pane in (self._firmness, self._walk, self._stability):
            pane.retranslate()

    def refresh(self) -> None:
        """Draw everything from the session."""
        outcome = self.session.result(RANKING)
        if isinstance(outcome, Failed):
            self._show_fault(outcome.fault)
            return
        if not isinstance(outcome, Done):
            return
        self._body.setCurrentIndex(0)
        self._show_choice(self._tabs.currentIndex())
        pane = self._panes.currentWidget()
        if isinstance(pane, FirmnessPane | WalkPane | StabilityPane):
            pane.refresh(outcome.value.whole)
        self._header.set_subtitle(self._subtitle(outcome.value))
        self._hint.set_hint(self.tr("Whose order is it? Compare the sides."), STEP["viewpoints"].label())

    def turn_to(self, place: Place) -> None:
        """Ask the reverse question of the initiative that a link is about."""
        if place.initiative:
            self._stability.reverse.ask_of(place.initiative)
            self._tabs.setCurrentIndex(_STABILITY)
            self._stability.reverse.take_focus()

    def _concerns(self, changed: Changed) -> bool:
        if super()._concerns(changed) or self._stability.reverse.waits_for(changed.ready):
            return True
        return self._firmness.waits_for(changed.ready)

    def _subtitle(self, ranking: StudyRanking) -> str:
        method = self.tr("TOPSIS leads") if ranking.leading is RankingMethod.TOPSIS else self.tr("AHP leads")
        sources = {
            _FIRMNESS: self._firmness.source(),
            _WALK: self.tr("a what-if: nothing is written into the study"),
            _STABILITY: self.tr("each weight is moved by itself, the others follow in proportion; exact"),
        }
        count = self.tr("%n initiatives", "", len(ranking.whole.initiatives))
        return " · ".join((count, method, sources[self._tabs.currentIndex()]))

    def _show_choice(self, tab: int | None) -> None:
        for place, choice in self._choices.items():
            choice.setVisible(place == tab)

    def _show_fault(self, fault: InputError) -> None:
        self._step_wanted = mending_step(fault, experts=len(self.session.study.panel.experts))
        words = sentence(fault, self.session.study, self.session.script)
        action = STEP[self._step_wanted].label() if self._step_wanted else ""
        self._empty.set_content("robustness", self.tr("There is no order to test yet"), words, action)
        self._body.setCurrentWidget(self._empty)
        self._header.set_subtitle("")
        self._show_choice(None)
        self._hint.set_hint("")

    def _on_tab(self, tab: int) -> None:
        self._panes.setCurrentIndex(tab)
        self.refresh()

    def _on_weights_wanted(self, leaves: FloatArray) -> None:
        self._walk.show_weights(leaves)
        self._tabs.setCurrentIndex(_WALK)

    def _on_way_out(self) -> None:
        self.step_wanted.emit(self._step_wanted)

    def _on_hint(self) -> None:
        self.step_wanted.emit("viewpoints")
