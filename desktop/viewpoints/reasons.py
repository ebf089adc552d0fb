"""How alike two orders are and why they part, in sentences."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.viewpoints.pair import Pair
from models.problem.criteria import CriterionId
from models.problem.initiatives import InitiativeId
from models.weighting.answers import VoiceId

_NAMED = 2


class Reasons(QObject):
    """Puts a pair into words."""

    def agreement(self, pair: Pair) -> str:
        """Return one or two sentences on how alike the two orders are."""
        found = pair.sides.agreement(pair.one, pair.other)
        figures = self.tr("Spearman {spearman}, Kendall {kendall}, top-weighted {weighted}, WS {ws}").format(
            spearman=f"{found.spearman:.2f}",
            kendall=f"{found.kendall:.2f}",
            weighted=f"{found.weighted_spearman:.2f}",
            ws=f"{found.ws:.2f}",
        )
        words = self.tr("{how} ({figures}). {common} of the first {first} are the same.")
        common = len(pair.sides.common_first(pair.first))
        return words.format(how=self._how_alike(found.spearman), figures=figures, common=common, first=pair.first)

    def initiative(self, pair: Pair, one: InitiativeId) -> str:
        """Return a sentence on where the two put an initiative, and why."""
        first, whole, second = pair.ranks(one)
        words = self.tr("{name}: {one} {first}, whole panel {whole}, {other} {second}. {causes}")
        return words.format(
            name=pair.initiative(one),
            one=pair.voice(pair.one),
            first=first,
            whole=whole,
            other=pair.voice(pair.other),
            second=second,
            causes=self.causes(pair, one),
        )

    def causes(self, pair: Pair, one: InitiativeId) -> str:
        """Return the criteria that pull most in the direction in which the two part."""
        first, _whole, second = pair.ranks(one)
        if first == second:
            return self.tr("Both put it at the same rank.")
        voice = pair.one if first < second else pair.other
        named = self._causes_listed(pair, one, voice)
        if not named:
            return ""
        return self.tr("Higher for {voice} through {causes}.").format(voice=pair.voice(voice), causes=named)

    def main_cause(self, pair: Pair, one: InitiativeId) -> str:
        """Return what lifts an initiative most for who puts it higher: a criterion, by its weight or its scores."""
        found = _lifts(pair, one, pair.favours(one))
        if not found:
            return ""
        leaf, by_scores = found[0]
        words = self.tr("{criterion} (scores)") if by_scores else self.tr("{criterion} (weight)")
        return words.format(criterion=pair.criterion(leaf))

    def _causes_listed(self, pair: Pair, one: InitiativeId, voice: VoiceId) -> str:
        told = []
        for leaf, by_scores in _lifts(pair, one, voice)[:_NAMED]:
            words = self.tr("the scores on {criterion}") if by_scores else self.tr("the weight of {criterion}")
            told.append(words.format(criterion=pair.criterion(leaf)))
        return self.tr(" and ").join(told)

    def _how_alike(self, spearman: float) -> str:
        if spearman >= 0.9:
            return self.tr("The two orders are nearly the same")
        if spearman >= 0.7:
            return self.tr("The two orders are much alike")
        if spearman >= 0.4:
            return self.tr("The two orders are partly alike")
        if spearman > -0.1:
            return self.tr("The two orders have little in common")
        return self.tr("The two orders are opposed")


def _lifts(pair: Pair, one: InitiativeId, voice: VoiceId) -> list[tuple[CriterionId, bool]]:
    """Return the leaves that lift an initiative for one of the two, most first; True where more by scores."""
    way = 1.0 if voice == pair.one else -1.0
    found = [
        (way * (weights + scores), leaf, way * scores >= way * weights) for leaf, weights, scores in pair.causes.of(one)
    ]
    return [(leaf, by_scores) for lift, leaf, by_scores in sorted(found, reverse=True) if lift > 0.0]
