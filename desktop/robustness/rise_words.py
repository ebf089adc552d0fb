"""The answers to the reverse question, in words."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject

from desktop.session.session import Session
from desktop.widgets.bar_list import Bar
from desktop.widgets.number_rule import write_figure
from desktop.widgets.pairing import sentences
from desktop.widgets.palette import Colour
from desktop.widgets.percent import percent
from models.arrays import FloatArray
from models.problem.criteria import CriterionId
from models.problem.initiatives import InitiativeId
from models.ranking.study_ranking import VoiceRanking
from models.robustness.absent_experts import ExpertChange
from models.robustness.study_reverse import ReverseAnswer

_NAMED = 3
_NOTICED = 0.0005
_DRAWN = 8


class RiseWords(QObject):
    """Puts the three answers into sentences."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def nothing(self, rank: int) -> str:
        """Return that it is there already."""
        return self.tr("Nothing: its rank is {rank} now.").format(rank=rank)

    def by_weights(self, answer: ReverseAnswer, ranking: VoiceRanking) -> tuple[str, str]:
        """Return which weights would do it, and how sure it is that no smaller change does."""
        change = answer.weights
        if change.weights is None:
            if change.impossible:
                return self.tr("No weights bring it there, whatever they are."), ""
            return self.tr("No weights were found that bring it there."), ""
        turned = change.weights - ranking.weights
        words = self.tr("{share} of all weight would change hands; more for {gains}, less for {losses}.")
        told = words.format(
            share=percent(change.moved, 1),
            gains=self._changes(turned, ranking),
            losses=self._changes(-turned, ranking, way=-1.0),
        )
        return told, self._sure(proven=change.proven)

    def by_scores(self, answer: ReverseAnswer) -> tuple[str, str]:
        """Return which single score would do it, and which others would."""
        nearest = sorted(
            (change for change in answer.scores.values() if change.needed is not None), key=lambda one: one.share
        )
        if not nearest:
            return self.tr("No single score of its own would do, however good."), ""
        words = self.tr("{criterion} from {now} to {needed} alone would do.")
        told = [
            words.format(
                criterion=self._criterion(change.criterion),
                now=write_figure(change.now, 2),
                needed=write_figure(change.needed or 0.0, 2),
            )
            for change in nearest[:_NAMED]
        ]
        others = len(nearest) - len(told)
        more = [self.tr("%n other scores would do as well, by larger changes.", "", others)] if others else []
        return "\n".join(told), sentences(*more, self.tr("Bars: the change as a share of the scale."))

    def by_experts(self, change: ExpertChange) -> tuple[str, str]:
        """Return whose absence would do it, and how sure it is that no fewer would."""
        if change.experts is None and len(self._session.study.panel.experts) == 1:
            return self.tr("There is only one expert: without that one nothing could be ranked."), ""
        if change.experts is None:
            words = self.tr("Nobody was found whose absence would do it.")
            return words, self.tr("Every set of up to %n experts was looked at.", "", change.size)
        names = self.tr(", ").join(self._expert(one) for one in change.experts)
        words = self.tr("Without %n experts its rank would be {rank}: {names}.", "", len(change.experts))
        return words.format(rank=change.rank, names=names), self._sure(proven=change.proven)

    def weight_bars(self, answer: ReverseAnswer, ranking: VoiceRanking) -> list[Bar]:
        """Return the weights that would change, the largest change first, each beside what it is now."""
        weights = answer.weights.weights
        if weights is None:
            return []
        turned = weights - ranking.weights
        most = [place for place in np.argsort(-np.abs(turned)) if abs(turned[place]) > _NOTICED][:_DRAWN]
        return [
            Bar(
                key=ranking.leaves[place],
                label=self._criterion(ranking.leaves[place]),
                value=float(weights[place]),
                text=f"{'▲' if turned[place] > 0 else '▼'} {percent(weights[place], 1)}",
                reference=float(ranking.weights[place]),
                tooltip=f"{ranking.weights[place] * 100:.2f} → {percent(weights[place], 2)}",
                colour=Colour.GOOD if turned[place] > 0 else Colour.CAUTION,
            )
            for place in most
        ]

    def score_bars(self, answer: ReverseAnswer) -> list[Bar]:
        """Return each score that would do alone, by the share of its scale that it would have to change."""
        doing = sorted((one for one in answer.scores.values() if one.needed is not None), key=lambda one: one.share)
        return [
            Bar(
                key=one.criterion,
                label=self._criterion(one.criterion),
                value=one.share,
                text=percent(one.share),
                tooltip=f"{write_figure(one.now, 2)} → {write_figure(one.needed or 0.0, 2)}",
            )
            for one in doing[:_DRAWN]
        ]

    def tick(self) -> str:
        """Return what the ticks beside the bars of weights are."""
        return self.tr("the weight now")

    def scenario_name(self, initiative: InitiativeId, first: int, by: str) -> str:
        """Return what a scenario that keeps an answer is called."""
        words = {
            "weights": self.tr("{name} among the first {first}, by weights"),
            "scores": self.tr("{name} among the first {first}, by a score"),
            "experts": self.tr("{name} among the first {first}, by experts"),
        }
        return words[by].format(name=self.initiative(initiative), first=first)

    def initiative(self, one: InitiativeId) -> str:
        """Return what an initiative is called."""
        return self._session.study.initiatives.initiatives[one].name.read(self._session.script) or one

    def _sure(self, *, proven: bool) -> str:
        if proven:
            return self.tr("No smaller change does it; proven.")
        return self.tr("A smaller change is not ruled out.")

    def _changes(self, turned: FloatArray, ranking: VoiceRanking, way: float = 1.0) -> str:
        before = ranking.weights
        most = [place for place in np.argsort(-turned)[:_NAMED] if turned[place] > _NOTICED]
        words = self.tr("{criterion} ({before} → {after})")
        told = [
            words.format(
                criterion=self._criterion(ranking.leaves[place]),
                before=f"{before[place] * 100:.1f}",
                after=percent(before[place] + way * turned[place], 1),
            )
            for place in most
        ]
        return self.tr(", ").join(told) or "–"

    def _criterion(self, one: CriterionId) -> str:
        return self._session.study.criteria.criteria[one].name.read(self._session.script) or one

    def _expert(self, one: str) -> str:
        return self._session.study.panel.experts[one].name.read(self._session.script) or one
