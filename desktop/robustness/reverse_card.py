"""The reverse question as a sentence with two pick lists, and its answer in words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import numpy as np
from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.session.outcome import Done
from desktop.session.session import Session
from desktop.shell.waiting import Waiting
from desktop.widgets.buttons import SecondaryButton
from desktop.widgets.labels import TextLabel
from desktop.widgets.measures import Space
from desktop.widgets.number_rule import write_figure
from desktop.widgets.page import Card
from models.arrays import FloatArray
from models.computing.computation import Computation
from models.problem.criteria import CriterionId
from models.problem.initiatives import InitiativeId
from models.ranking.study_ranking import VoiceRanking
from models.robustness.study_reverse import ReverseAnswer, reverse_question
from models.robustness.weight_change import WeightChange

_FIRSTS = (1, 3, 5, 8, 10)
_NAMED = 2
_NOTICED = 0.0005


class ReverseCard(QWidget):
    """Asks in the background; the answer can be put onto the sliders.

    Attributes:
        weights_wanted: The weights of the leaves, shape (n,), are to be shown on the sliders.
    """

    weights_wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._ranking: VoiceRanking | None = None
        self._initiative, self._first = "", 5
        self._needed: FloatArray | None = None
        self._pick, self._count = QComboBox(), QComboBox()
        self._pick.setObjectName("reverse_initiative")
        self._pick.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._pick.setMinimumContentsLength(24)
        self._pick.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._count.setObjectName("reverse_first")
        self._words = (TextLabel(), TextLabel(), TextLabel())
        for pick in (self._pick, self._count):
            pick.activated.connect(self._on_picked)
        self._waiting: Waiting[ReverseAnswer] | None = None
        self._answer = TextLabel(wrap=True)
        self._answer.setObjectName("reverse_answer")
        self._show = SecondaryButton()
        self._show.setObjectName("reverse_show")
        self._show.clicked.connect(self._on_show)
        self._question = QHBoxLayout()
        self._question.setSpacing(Space.WITHIN)
        below = QHBoxLayout()
        below.setSpacing(Space.BETWEEN)
        below.addWidget(self._answer, 1)
        below.addWidget(self._show)
        self._card = Card()
        self._card.body.addLayout(self._question)
        self._place = QVBoxLayout()
        self._card.body.addLayout(self._place)
        self._card.body.addLayout(below)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)

    def waits_for(self, ready: frozenset[Computation[Any]]) -> bool:
        """Return whether the answer, or news of its progress, is among what is ready."""
        return self._waiting is not None and self._waiting.computation in ready

    def retranslate(self) -> None:
        """Write the words that do not depend on the study, around the lists in the order of the language."""
        sentence = self.tr("What must change for {initiative} to be among the first {count}?")
        parts = re.split(r"(\{initiative\}|\{count\})", sentence)
        while self._question.takeAt(0) is not None:
            pass
        words = iter(self._words)
        for part in parts:
            if part == "{initiative}":
                self._question.addWidget(self._pick, 1)
            elif part == "{count}":
                self._question.addWidget(self._count)
            elif part.strip():
                label = next(words)
                label.setText(part.strip())
                self._question.addWidget(label)
        for label in self._words:
            label.setVisible(self._question.indexOf(label) >= 0)
        QWidget.setTabOrder(self._pick, self._count)
        self._pick.setAccessibleName(self.tr("Which initiative is to rise"))
        self._count.setAccessibleName(self.tr("Among the first how many"))
        self._show.setText(self.tr("Show on the sliders"))

    def refresh(self, ranking: VoiceRanking) -> None:
        """Draw everything from the session."""
        self._ranking = ranking
        leading = self._session.study.methods.leading
        order, count = ranking.order(leading), len(ranking.initiatives)
        firsts = [first for first in _FIRSTS if first < count]
        self.setVisible(bool(firsts))
        if not firsts:
            return
        if self._first not in firsts:
            self._first = firsts[-1]
        if self._initiative not in ranking.row:
            # The first that is not there yet makes the most telling question.
            self._first = 5 if count > 5 else firsts[-1]
            self._initiative = order[self._first]
        _fill(self._pick, [(self._name(one), one) for one in order], self._initiative)
        _fill(self._count, [(str(first), first) for first in firsts], self._first)
        self._ask()

    def ask_of(self, initiative: InitiativeId) -> None:
        """Ask of an initiative."""
        self._initiative = initiative
        self._redraw()

    def take_focus(self) -> None:
        """Be ready for keys."""
        self._pick.setFocus()

    def _ask(self) -> None:
        question = reverse_question(self._initiative, self._first)
        if self._waiting is None or self._waiting.computation is not question:
            self._drop()
            self._waiting = Waiting(self._session, question)
            self._waiting.turned.connect(self._redraw)
            self._place.addWidget(self._waiting)
        stopped, again = self.tr("Looking for an answer was stopped."), self.tr("Look again")
        self._waiting.set_words(self.tr("Looking for the smallest change…"), stopped, again)
        outcome = self._waiting.outcome()
        self._needed = None
        if isinstance(outcome, Done):
            self._needed = outcome.value.weights.weights if outcome.value.rank > self._first else None
            self._answer.setText(self._told(outcome.value))
        else:
            self._answer.setText("")
        self._show.setEnabled(self._needed is not None)

    def _drop(self) -> None:
        """Stop asking what nobody wants to know any more."""
        if self._waiting is not None:
            self._session.cancel(self._waiting.computation)
            self._waiting.hide()
            self._waiting.deleteLater()

    def _told(self, answer: ReverseAnswer) -> str:
        if answer.rank <= answer.first:
            return self.tr("Nothing: its rank is {rank} now.").format(rank=answer.rank)
        return " ".join((self._by_weights(answer.weights), self._by_score(answer)))

    def _by_weights(self, change: WeightChange) -> str:
        if change.weights is None:
            if change.impossible:
                return self.tr("No weights bring it there, whatever they are.")
            return self.tr("No weights were found that bring it there.")
        ranking = self._ranking
        before = change.weights if ranking is None else ranking.weights
        turned = change.weights - before
        words = self.tr("Weights: {share} of all weight would change hands; more for {gains}, less for {losses}.")
        told = words.format(
            share=f"{change.moved * 100:.1f} %",
            gains=self._changes(turned, before),
            losses=self._changes(-turned, before, way=-1.0),
        )
        if change.proven:
            return told
        return self.tr("{answer} A smaller change is not ruled out.").format(answer=told)

    def _changes(self, turned: FloatArray, before: FloatArray, way: float = 1.0) -> str:
        leaves = self._ranking.leaves if self._ranking is not None else ()
        most = [place for place in np.argsort(-turned)[:_NAMED] if turned[place] > _NOTICED]
        told = [
            f"{self._criterion(leaves[place])} ({before[place] * 100:.1f} → "
            f"{(before[place] + way * turned[place]) * 100:.1f} %)"
            for place in most
        ]
        return self.tr(" and ").join(told) or "–"

    def _by_score(self, answer: ReverseAnswer) -> str:
        change = answer.score
        if change is None or change.needed is None:
            return self.tr("Scores: no single one of its own would do.")
        words = self.tr("Scores: {criterion} from {now} to {needed} alone would do as well.")
        return words.format(
            criterion=self._criterion(change.criterion),
            now=write_figure(change.now, 2),
            needed=write_figure(change.needed, 2),
        )

    def _name(self, one: str) -> str:
        return self._session.study.initiatives.initiatives[one].name.read(self._session.script) or one

    def _criterion(self, one: CriterionId) -> str:
        return self._session.study.criteria.criteria[one].name.read(self._session.script) or one

    def _redraw(self) -> None:
        if self._ranking is not None:
            self.refresh(self._ranking)

    def _on_picked(self, _place: int) -> None:
        self._initiative, self._first = str(self._pick.currentData()), int(self._count.currentData())
        self._ask()

    def _on_show(self) -> None:
        if self._needed is not None:
            self.weights_wanted.emit(self._needed)


def _fill(pick: QComboBox, choices: Sequence[tuple[str, object]], now: object) -> None:
    with QSignalBlocker(pick):
        pick.clear()
        for text, value in choices:
            pick.addItem(text, value)
        pick.setCurrentIndex(pick.findData(now))
