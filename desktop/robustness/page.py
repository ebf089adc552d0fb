"""The page on how firm the order is, and on what would change it."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QTabBar, QVBoxLayout, QWidget

from desktop.place import Place
from desktop.robustness.changes_pane import ChangesPane
from desktop.robustness.firmness_pane import FirmnessPane
from desktop.robustness.influence_pane import InfluencePane
from desktop.robustness.pane import Pane
from desktop.robustness.rise_pane import RisePane
from desktop.robustness.scenario_pane import ScenarioPane
from desktop.robustness.stability_pane import StabilityPane
from desktop.robustness.walk_pane import WalkPane
from desktop.session.outcome import Changed, Done, Failed
from desktop.session.session import Session
from desktop.shell.pages import STEP
from desktop.shell.step_page import StepPage
from desktop.way_out import mending_step
from desktop.widgets.measures import Space
from desktop.widgets.page import EmptyState, HintBar, PageHeader
from desktop.widgets.page_stack import ShownStack
from desktop.wording import sentence
from models.arrays import FloatArray
from models.errors import InputError
from models.problem.choices import RankingMethod
from models.problem.scenarios import ScenarioId
from models.ranking.study_ranking import RANKING, StudyRanking
from models.study import Part
from models.weighting.panel_weights import WEIGHTS

RANKS: Final = "ranks"
WALK: Final = "walk"
STABILITY: Final = "stability"
RISE: Final = "rise"
INFLUENCE: Final = "influence"
SCENARIOS: Final = "scenarios"
CHANGES: Final = "changes"


class RobustnessPage(StepPage):
    """Ways to doubt the order: other draws, other weights, scores, experts, and scenarios that keep them."""

    reads = frozenset(
        [Part.FRAME, Part.CRITERIA, Part.INITIATIVES, Part.PANEL, Part.METHODS, Part.ADJUSTMENTS, Part.SCENARIOS]
    )
    shows = (RANKING, WEIGHTS)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Stand ready; the first `refresh` comes when the page is first shown."""
        super().__init__(session, parent)
        self._step_wanted = ""
        self._header = PageHeader()
        self._tabs = QTabBar()
        self._tabs.setObjectName("robustness_tabs")
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._ranks, self._walk, self._stability = FirmnessPane(session), WalkPane(session), StabilityPane(session)
        self._rise, self._influence = RisePane(session), InfluencePane(session)
        self._scenarios, self._changes = ScenarioPane(session), ChangesPane(session)
        self._panes: dict[str, Pane] = {
            RANKS: self._ranks,
            WALK: self._walk,
            STABILITY: self._stability,
            RISE: self._rise,
            INFLUENCE: self._influence,
            SCENARIOS: self._scenarios,
            CHANGES: self._changes,
        }
        self._stack = ShownStack()
        for pane in self._panes.values():
            self._tabs.addTab("")
            self._stack.addWidget(pane)
        self._choices: dict[str, QWidget] = {
            RANKS: self._ranks.choice,
            STABILITY: self._stability.choice,
            INFLUENCE: self._influence.choice,
        }
        for choice in self._choices.values():
            self._header.add_action(choice)
        self._empty = EmptyState()
        self._empty.setObjectName("robustness_empty")
        self._body = ShownStack()
        self._hint = HintBar()
        self._hint.setObjectName("robustness_hint")
        self._lay_out()
        self._listen()

    def _lay_out(self) -> None:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.WITHIN)
        column.addWidget(self._tabs)
        column.addWidget(self._stack, 1)
        self._body.addWidget(whole)
        self._body.addWidget(self._empty)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(Space.WITHIN)
        page.addWidget(self._header)
        page.addWidget(self._body, 1)
        page.addWidget(self._hint)

    def _listen(self) -> None:
        self._tabs.currentChanged.connect(self._on_tab)
        self._ranks.source_chosen.connect(self.refresh)
        self._rise.weights_wanted.connect(self._on_weights_wanted)
        self._rise.scenario_kept.connect(self._on_scenario_kept)
        self._walk.scenario_kept.connect(self._on_scenario_kept)
        self._scenarios.weights_wanted.connect(self._on_weights_wanted)
        self._scenarios.changes_wanted.connect(self._on_changes_wanted)
        self._empty.action_triggered.connect(self._on_way_out)
        self._hint.action_triggered.connect(self._on_hint)

    def main_thing(self) -> QWidget:
        """Return the tabs: arrow keys walk from one doubt to the next."""
        return self._rise.question() if self._part() == RISE else self._tabs

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._header.set_title(self.tr("Robustness"))
        names = {
            RANKS: self.tr("Ranks"),
            WALK: self.tr("Walking weights"),
            STABILITY: self.tr("Stability"),
            RISE: self.tr("What would it take?"),
            INFLUENCE: self.tr("Influence"),
            SCENARIOS: self.tr("Scenarios"),
            CHANGES: self.tr("Changes"),
        }
        for tab, name in enumerate(names.values()):
            self._tabs.setTabText(tab, name)
        for pane in self._panes.values():
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
        part = self._part()
        self._show_choice(part)
        self._panes[part].refresh(outcome.value.whole)
        self._header.set_subtitle(self._subtitle(outcome.value, part))
        self._hint.show()
        self._hint.set_hint(self.tr("Whose order is it? Compare the sides."), STEP["viewpoints"].label())

    def turn_to(self, place: Place) -> None:
        """Go to a part of the page, and look at the initiative that a link is about."""
        part = {"reverse": RISE}.get(place.part, place.part)
        if place.initiative and part in {"", RISE}:
            self._rise.ask_of(place.initiative)
            part = RISE
        if place.initiative and part == RANKS:
            self._ranks.look_at(place.initiative)
        self._go_to(part)

    def _concerns(self, changed: Changed) -> bool:
        return super()._concerns(changed) or self._panes[self._part()].waits_for(changed.ready)

    def _part(self) -> str:
        return list(self._panes)[max(self._tabs.currentIndex(), 0)]

    def _go_to(self, part: str) -> None:
        if part in self._panes:
            self._tabs.setCurrentIndex(list(self._panes).index(part))

    def _subtitle(self, ranking: StudyRanking, part: str) -> str:
        method = self.tr("TOPSIS leads") if ranking.leading is RankingMethod.TOPSIS else self.tr("AHP leads")
        sources = {
            RANKS: self._ranks.source(),
            WALK: self.tr("a what-if: nothing is written into the study"),
            STABILITY: self.tr("each weight is moved by itself, the others follow in proportion; exact"),
            RISE: self.tr("the smallest change of weights, of one score, or of who is heard"),
            INFLUENCE: self.tr("each expert and each criterion is left out in turn"),
            SCENARIOS: self.tr("assumptions kept under a name, beside the study as it is"),
            CHANGES: self.tr("what moved each rank from one state to another, by cause"),
        }
        count = self.tr("%n initiatives", "", len(ranking.whole.initiatives))
        return " · ".join((count, method, sources[part]))

    def _show_choice(self, part: str) -> None:
        for place, choice in self._choices.items():
            choice.setVisible(place == part)

    def _show_fault(self, fault: InputError) -> None:
        self._step_wanted = mending_step(fault, experts=len(self.session.study.panel.experts))
        words = sentence(fault, self.session.study, self.session.script)
        action = self.tr("Go to {step}").format(step=STEP[self._step_wanted].label()) if self._step_wanted else ""
        self._empty.set_content("robustness", self.tr("There is no order to test yet"), words, action)
        self._body.setCurrentWidget(self._empty)
        self._header.set_subtitle("")
        self._show_choice("")
        self._hint.hide()

    def _on_tab(self, tab: int) -> None:
        self._stack.setCurrentIndex(tab)
        self.refresh()

    def _on_weights_wanted(self, leaves: FloatArray | None) -> None:
        self._walk.show_weights(leaves)
        self._go_to(WALK)

    def _on_scenario_kept(self, key: ScenarioId) -> None:
        self._scenarios.look_at(key)
        self._go_to(SCENARIOS)

    def _on_changes_wanted(self, key: ScenarioId) -> None:
        self._changes.show_scenario(key)
        self._go_to(CHANGES)

    def _on_way_out(self) -> None:
        self.step_wanted.emit(self._step_wanted)

    def _on_hint(self) -> None:
        self.step_wanted.emit("viewpoints")
