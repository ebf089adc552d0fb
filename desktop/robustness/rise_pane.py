"""What must change for an initiative to be among the first: a sentence with two pick lists, and three answers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desktop.robustness.answer_card import AnswerCard
from desktop.robustness.keeping import keep, score_assumed, weights_assumed
from desktop.robustness.pane import Pane
from desktop.robustness.rise_words import RiseWords
from desktop.session.outcome import Done
from desktop.session.session import Session
from desktop.shell.waiting import Waiting
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.flow_row import FlowRow
from desktop.widgets.labels import TextLabel
from desktop.widgets.measures import Space
from desktop.widgets.page import Card
from desktop.widgets.side_by_side import SideBySide
from models.computing.computation import Computation
from models.problem.initiatives import InitiativeId
from models.problem.scenarios import Scenario
from models.ranking.study_ranking import VoiceRanking
from models.robustness.absent_experts import ExpertChange, experts_question
from models.robustness.study_reverse import ReverseAnswer, reverse_question

_FIRSTS = (1, 3, 5, 8, 10)


class RisePane(Pane):
    """Asks in the background; each answer can be kept as a scenario with one click, weights shown on the sliders.

    Attributes:
        weights_wanted: The weights of the leaves, shape (n,), are to be shown on the sliders.
        scenario_kept: An answer was kept; carries the id of the scenario.
    """

    weights_wanted = Signal(object)
    scenario_kept = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._ranking: VoiceRanking | None = None
        self._initiative, self._first = "", 5
        self._answer: ReverseAnswer | None = None
        self._experts: ExpertChange | None = None
        self._say = RiseWords(session, self)
        self._pick, self._count = ChoiceBox(self), ChoiceBox(self)
        self._words = (TextLabel(), TextLabel(), TextLabel())
        self._question = FlowRow(self)
        self._answers = SideBySide(self)
        self._by_weights, self._by_scores, self._by_experts = (
            AnswerCard(name, self._answers) for name in ("weights", "scores", "experts")
        )
        self._waiting: dict[Computation[Any], Waiting[Any]] = {}
        self._lay_out()
        for pick in (self._pick, self._count):
            pick.activated.connect(self._on_picked)
        self._by_weights.show_wanted.connect(self._on_show)
        self._by_weights.keep_wanted.connect(self._on_keep_weights)
        self._by_scores.keep_wanted.connect(self._on_keep_score)
        self._by_experts.keep_wanted.connect(self._on_keep_experts)

    def _lay_out(self) -> None:
        self._pick.setObjectName("reverse_initiative")
        self._pick.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._count.setObjectName("reverse_first")
        card = Card()
        card.body.addWidget(self._question)
        self._answers.set_shares(1, 1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.BETWEEN)
        column.addWidget(card)
        column.addWidget(self._answers, 1)

    def waits_for(self, ready: frozenset[Computation[Any]]) -> bool:
        """Return whether an answer, or news of its progress, is among what is ready."""
        return not ready.isdisjoint(self._waiting)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study, around the lists in the order of the language."""
        sentence = self.tr("What must change for {initiative} to be among the first {count}?")
        parts: list[QWidget] = []
        words = iter(self._words)
        for part in re.split(r"(\{initiative\}|\{count\})", sentence):
            if part == "{initiative}":
                parts.append(self._pick)
            elif part == "{count}":
                parts.append(self._count)
            elif part.strip():
                label = next(words)
                label.setText(part.strip())
                parts.append(label)
        self._question.set_widgets(parts)
        for label in self._words:
            label.setVisible(label in parts)
        QWidget.setTabOrder(self._pick, self._count)
        self._pick.setAccessibleName(self.tr("Which initiative is to rise"))
        self._count.setAccessibleName(self.tr("Among the first how many"))
        kept, shown = self.tr("Keep as a scenario"), self.tr("Show on the sliders")
        self._by_weights.set_words(self.tr("If the weights changed"), kept, shown)
        self._by_scores.set_words(self.tr("If one of its scores changed"), kept)
        self._by_experts.set_words(self.tr("If experts were absent"), kept)

    def refresh(self, ranking: VoiceRanking) -> None:
        """Draw everything from the session."""
        self._ranking = ranking
        order, count = ranking.order(self._session.study.methods.leading), len(ranking.initiatives)
        firsts = [first for first in _FIRSTS if first < count]
        self.setEnabled(bool(firsts))
        if not firsts:
            return
        if self._first not in firsts:
            self._first = firsts[-1]
        if self._initiative not in ranking.row:
            # The first that is not there yet makes the most telling question.
            self._first = 5 if count > 5 else firsts[-1]
            self._initiative = order[self._first]
        _fill(self._pick, [(self._say.initiative(one), one) for one in order], self._initiative)
        _fill(self._count, [(str(first), first) for first in firsts], self._first)
        self._ask(ranking)

    def ask_of(self, initiative: InitiativeId) -> None:
        """Ask of an initiative."""
        self._initiative = initiative
        self._redraw()

    def question(self) -> QWidget:
        """Return what the keys are for: the list of initiatives."""
        return self._pick

    def _ask(self, ranking: VoiceRanking) -> None:
        weights, experts = (
            reverse_question(self._initiative, self._first),
            experts_question(self._initiative, self._first),
        )
        if set(self._waiting) != {weights, experts}:
            self._drop()
            self._wait_for(weights, self._by_weights)
            self._wait_for(experts, self._by_experts)
        stopped, again = self.tr("Looking for an answer was stopped."), self.tr("Look again")
        for waiting in self._waiting.values():
            waiting.set_words(self.tr("Looking for the smallest change…"), stopped, again)
        answer = self._waiting[weights].outcome()
        self._answer = answer.value if isinstance(answer, Done) else None
        found = self._waiting[experts].outcome()
        self._experts = found.value if isinstance(found, Done) else None
        self._tell(ranking)

    def _wait_for(self, computation: Computation[Any], card: AnswerCard) -> None:
        waiting: Waiting[Any] = Waiting(self._session, computation, self)
        waiting.turned.connect(self._redraw)
        card.waiting.addWidget(waiting)
        self._waiting[computation] = waiting

    def _drop(self) -> None:
        """Stop asking what nobody wants to know any more."""
        for computation, waiting in self._waiting.items():
            self._session.cancel(computation)
            waiting.hide()
            waiting.deleteLater()
        self._waiting = {}

    def _tell(self, ranking: VoiceRanking) -> None:
        answer, experts = self._answer, self._experts
        rank = int(ranking.ranks(self._session.study.methods.leading)[ranking.row[self._initiative]])
        if rank <= self._first:
            self._by_weights.tell(self._say.nothing(rank))
            self._by_scores.tell("")
            self._by_experts.tell("")
            return
        if answer is None:
            self._by_weights.tell("")
            self._by_scores.tell("")
        else:
            self._by_weights.tell(
                *self._say.by_weights(answer, ranking),
                usable=answer.weights.weights is not None,
                bars=self._say.weight_bars(answer, ranking),
                tick=self._say.tick(),
            )
            self._by_scores.tell(
                *self._say.by_scores(answer), usable=answer.score is not None, bars=self._say.score_bars(answer)
            )
        if experts is None:
            self._by_experts.tell("")
        else:
            self._by_experts.tell(*self._say.by_experts(experts), usable=bool(experts.experts))

    def _keep(self, by: str, scenario: Scenario) -> None:
        key = keep(self._session, self._say.scenario_name(self._initiative, self._first, by), scenario)
        if key:
            self.scenario_kept.emit(key)

    def _redraw(self) -> None:
        if self._ranking is not None:
            self.refresh(self._ranking)

    def _on_picked(self, _place: int) -> None:
        self._initiative, self._first = str(self._pick.currentData()), int(self._count.currentData())
        self._redraw()

    def _on_show(self) -> None:
        if self._answer is not None and self._answer.weights.weights is not None:
            self.weights_wanted.emit(self._answer.weights.weights)

    def _on_keep_weights(self) -> None:
        if self._answer is not None and self._answer.weights.weights is not None:
            assumed = weights_assumed(self._session.study, self._answer.weights.weights)
            self._keep("weights", Scenario("", adjustments=assumed))

    def _on_keep_score(self) -> None:
        change = self._answer.score if self._answer is not None else None
        if change is not None and change.needed is not None:
            assumed = score_assumed(self._session.study, change.initiative, change.criterion, change.needed)
            self._keep("scores", Scenario("", adjustments=assumed))

    def _on_keep_experts(self) -> None:
        if self._experts is not None and self._experts.experts:
            absent = self._experts.experts
            heard = tuple(one for one in self._session.study.panel.experts if one not in absent)
            assumed = self._session.study.adjustments
            self._keep("experts", Scenario("", adjustments=assumed, experts=heard))


def _fill(pick: QComboBox, choices: Sequence[tuple[str, object]], now: object) -> None:
    with QSignalBlocker(pick):
        pick.clear()
        for text, value in choices:
            pick.addItem(text, value)
        pick.setCurrentIndex(pick.findData(now))
