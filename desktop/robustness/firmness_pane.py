"""How often each initiative takes each rank, over draws of the kind that is chosen."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.robustness.draw_choice import DrawChoice
from desktop.robustness.draw_views import DrawViews
from desktop.robustness.pane import Pane
from desktop.session.outcome import Done
from desktop.session.session import Session
from desktop.shell.waiting import Waiting
from desktop.widgets.buttons import LinkButton
from desktop.widgets.labels import TextLabel
from desktop.widgets.measures import Space
from desktop.widgets.page import Card
from desktop.widgets.pairing import sentences
from desktop.widgets.percent import percent
from models.computing.computation import Computation
from models.problem.criteria import CriterionId
from models.problem.initiatives import InitiativeId
from models.ranking.study_ranking import VoiceRanking
from models.robustness.drawn_order import DrawKind, DrawnOrder, drawn_order
from models.robustness.firmness import DRAWS

MANY: Final = 1_000_000
_FIRST: Final = 5
_NAMED: Final = 3


class FirmnessPane(Pane):
    """The views of what was drawn, and a sentence on the initiative that is selected.

    Attributes:
        choice: What is drawn and how it is shown; the page has a place for it.
        source_chosen: Something else is to be drawn from, or shown.
    """

    source_chosen = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._ranking: VoiceRanking | None = None
        self._told: DrawnOrder | None = None
        self._count = DRAWS
        self._chosen = ""
        self.choice = DrawChoice()
        self.choice.chosen.connect(self._on_chosen)
        self._waitings: dict[Computation[DrawnOrder], Waiting[DrawnOrder]] = {}
        self._views = DrawViews()
        self._views.selected.connect(self._on_selected)
        self._sentence = TextLabel(wrap=True)
        self._sentence.setObjectName("rank_map_sentence")
        self._many = LinkButton()
        self._many.setObjectName("draw_many")
        self._many.clicked.connect(self._on_many)
        card = Card(padding=Space.TIGHT)
        card.body.addWidget(self._views, 1)
        top = QHBoxLayout()
        top.setSpacing(Space.BETWEEN)
        top.addWidget(self._sentence, 1)
        top.addWidget(self._many)
        self._place = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.WITHIN)
        column.addLayout(top)
        column.addLayout(self._place)
        column.addWidget(card, 1)

    def source(self) -> str:
        """Return what is drawn, for the line under the page's title."""
        return self.choice.source(self._count)

    def waits_for(self, ready: frozenset[Computation[Any]]) -> bool:
        """Return whether what is shown, or news of its progress, is among what is ready."""
        return self._wanted() in ready

    def look_at(self, initiative: InitiativeId) -> None:
        """Select an initiative."""
        self._chosen = initiative
        self._draw()

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self.choice.retranslate()
        self._views.retranslate()
        self._name_waitings()

    def refresh(self, ranking: VoiceRanking) -> None:
        """Draw everything from the session."""
        if ranking is not self._ranking:
            # A million draws are asked for once; an edit must not start them over and over.
            self._count = DRAWS
        self._ranking = ranking
        wanted = self._wanted()
        if wanted not in self._waitings:
            self._waitings[wanted] = self._waiting(wanted)
            self._name_waitings()
        for computation, waiting in self._waitings.items():
            waiting.setVisible(computation is wanted)
        outcome = self._waitings[wanted].outcome()
        self._told = outcome.value if isinstance(outcome, Done) else self._told
        more = self._count == DRAWS
        self._many.setText(
            (self.tr("Draw {count}") if more else self.tr("Back to {count}")).format(
                count=f"{MANY if more else DRAWS:,}"
            )
        )
        self._draw()

    def _wanted(self) -> Computation[DrawnOrder]:
        return drawn_order(self.choice.kind, self._count)

    def _waiting(self, computation: Computation[DrawnOrder]) -> Waiting[DrawnOrder]:
        waiting = Waiting(self._session, computation, self)
        waiting.setObjectName(f"waiting_{self.choice.kind.value}")
        waiting.turned.connect(self._redraw)
        self._place.addWidget(waiting)
        return waiting

    def _name_waitings(self) -> None:
        stopped, again = self.tr("Drawing was stopped."), self.tr("Draw again")
        for waiting in self._waitings.values():
            waiting.set_words(self.tr("Drawing…"), stopped, again)

    def _draw(self) -> None:
        ranking, told = self._ranking, self._told
        if ranking is None or told is None or told.initiatives != ranking.initiatives:
            self._views.clear()
            self._sentence.setText("")
            return
        study = self._session.study
        names = (self._name, self._criterion)
        self._views.show_order(
            self.choice.view, told, ranking, study.methods.leading, study.criteria, names, self._about
        )
        self._sentence.setText(self._about(self._chosen) if self._chosen in told.interval else self._overall(told))

    def _about(self, one: InitiativeId) -> str:
        told, ranking = self._told, self._ranking
        if told is None or ranking is None:
            return ""
        row, (low, high) = ranking.row[one], told.interval[one]
        first = min(_FIRST, max(len(told.interval) // 2, 1))
        share = float(told.counts.acceptability[row, :first].sum())
        ranks = ranking.ranks(self._session.study.methods.leading)
        if low == high:
            words = self.tr(
                "{name} is {rank} now and {low} in 95 % of the draws; among the first {first} in {share} of them."
            )
        else:
            words = self.tr(
                "{name} is {rank} now and {low} to {high} in 95 % of the draws; among the first {first} in {share}."
            )
        sentence = words.format(
            name=self._name(one), rank=ranks[row], low=low, high=high, first=first, share=percent(share)
        )
        return sentences(sentence, self._favoured(told, ranking, row))

    def _favoured(self, told: DrawnOrder, ranking: VoiceRanking, row: int) -> str:
        """Return which weights put an initiative first, and how surely, where any do and weights were drawn."""
        central = told.central[row]
        if told.kind is DrawKind.SPREAD or not np.isfinite(central).all():
            return ""
        more = np.argsort(ranking.weights - central)[:_NAMED]
        named = self.tr(", ").join(
            f"{self._criterion(ranking.leaves[leaf])} {percent(central[leaf], 1)}"
            for leaf in more
            if central[leaf] > ranking.weights[leaf]
        )
        words = (
            self.tr("First where more weight lies on {criteria}; then in {confidence} of the draws.")
            if told.confirmed == told.counts.draws
            else self.tr("First where more weight lies on {criteria}; then in {confidence} of the first {count} draws.")
        )
        share, count = percent(told.confidence[row]), f"{told.confirmed:,}"
        return words.format(criteria=named, confidence=share, count=count) if named else ""

    def _overall(self, told: DrawnOrder) -> str:
        index = self._session.study.methods.tier_index
        words = self.tr(
            "%n tiers: within a tier no initiative beats another in {share} of the draws.", "", max(told.tier.values())
        )
        return words.format(share=percent(index))

    def _name(self, one: InitiativeId) -> str:
        found = self._session.study.initiatives.initiatives.get(one)
        return (found.name.read(self._session.script) if found else "") or one

    def _criterion(self, one: CriterionId) -> str:
        return self._session.study.criteria.criteria[one].name.read(self._session.script) or one

    def _redraw(self) -> None:
        if self._ranking is not None:
            self.refresh(self._ranking)

    def _on_chosen(self) -> None:
        if self._told is not None and self._told.kind is not self.choice.kind:
            self._told = None
        self._drop_others()
        self.source_chosen.emit()

    def _drop_others(self) -> None:
        """Stop drawing what nobody looks at."""
        for computation in self._waitings:
            if computation is not self._wanted():
                self._session.cancel(computation)

    def _on_many(self) -> None:
        if self._count != DRAWS:
            self._session.cancel(self._wanted())
        self._count = MANY if self._count == DRAWS else DRAWS
        self.source_chosen.emit()

    def _on_selected(self, key: str) -> None:
        self._chosen = key
        self._draw()
