"""The orders of several voices side by side: how alike they are, what they share, where they part."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from models.arrays import FloatArray, IntArray
from models.computing.computation import Computation, Inputs
from models.computing.progress import Report
from models.errors import InputError
from models.problem.choices import RankingMethod
from models.problem.initiatives import InitiativeId
from models.ranking.agreement import Agreement, agreement
from models.ranking.ranks import competition_ranks
from models.ranking.study_ranking import RANKING, StudyRanking
from models.study import Part, Study
from models.weighting.answers import VoiceId


class TooFewVoicesError(InputError):
    """A comparison needs two voices that have a ranking: voices (those that have one)."""


class NothingInCommonError(InputError):
    """No initiative is ranked by all of the voices: voices."""


class Quarter(StrEnum):
    """Where several voices put an initiative."""

    AGREED_HIGH = "agreed_high"
    """All of them in the upper part."""
    AGREED_LOW = "agreed_low"
    """All of them in the lower part."""
    CONTESTED = "contested"
    """Some in the upper part, some in the lower."""


@dataclass(frozen=True, eq=False)
class Viewpoints:
    """The orders of some voices over the initiatives that all of them rank.

    Attributes:
        voices: Whose, in the order of the rows.
        initiatives: The columns, in the study's order.
        scores: More is better, shape (V, m).
        ranks: Competition ranks among these initiatives, shape (V, m).
    """

    voices: tuple[VoiceId, ...]
    initiatives: tuple[InitiativeId, ...]
    scores: FloatArray
    ranks: IntArray

    def agreement(self, reference: VoiceId, other: VoiceId) -> Agreement:
        """Return how alike two orders are: Spearman, weighted Spearman, WS (seen from the reference) and Kendall."""
        return agreement(self.ranks[self.voices.index(reference)], self.ranks[self.voices.index(other)])

    def first(self, voice: VoiceId, k: int) -> tuple[InitiativeId, ...]:
        """Return a voice's first k, best first; more than k where rank k is shared."""
        ranks = self.ranks[self.voices.index(voice)]
        best = np.argsort(ranks, kind="stable")
        return tuple(self.initiatives[column] for column in best if ranks[column] <= k)

    def common_first(self, k: int) -> tuple[InitiativeId, ...]:
        """Return those that every voice has among its first k, the highest worst rank first."""
        worst = self.ranks.max(axis=0)
        best = np.argsort(worst, kind="stable")
        return tuple(self.initiatives[column] for column in best if worst[column] <= k)

    def gaps(self, one: VoiceId, other: VoiceId) -> dict[InitiativeId, int]:
        """Return by how many ranks `one` puts each initiative higher than `other` does (lower below 0)."""
        higher = self.ranks[self.voices.index(other)] - self.ranks[self.voices.index(one)]
        return dict(zip(self.initiatives, map(int, higher), strict=True))

    def quarters(self, high: int | None = None) -> dict[InitiativeId, Quarter]:
        """Return what all agree is high, what all agree is low, and what is contested.

        Args:
            high: The last rank of the upper part; half of the initiatives, rounded up, where None.
        """
        last = (len(self.initiatives) + 1) // 2 if high is None else high
        upper = self.ranks <= last
        kinds = np.where(upper.all(axis=0), 0, np.where(upper.any(axis=0), 2, 1))
        every = (Quarter.AGREED_HIGH, Quarter.AGREED_LOW, Quarter.CONTESTED)
        return {one: every[kind] for one, kind in zip(self.initiatives, kinds, strict=True)}


def compare_voices(ranking: StudyRanking, voices: Sequence[VoiceId], method: RankingMethod) -> Viewpoints:
    """Put the orders of some voices side by side.

    Args:
        ranking: The rankings of a study.
        voices: Sides, groups or the whole panel; those without a ranking are left out.
        method: By which method.

    Raises:
        TooFewVoicesError: Fewer than two of them have a ranking.
        NothingInCommonError: No initiative is ranked by all of them.
    """
    heard = tuple(voice for voice in voices if voice in ranking.voices)
    if len(heard) < 2:
        raise TooFewVoicesError(voices=heard)
    rankings = [ranking.voices[voice] for voice in heard]
    common = tuple(one for one in rankings[0].initiatives if all(one in other.row for other in rankings))
    if not common:
        raise NothingInCommonError(voices=heard)
    scores = np.array([one.scores(method)[[one.row[initiative] for initiative in common]] for one in rankings])
    return Viewpoints(heard, common, scores, competition_ranks(scores))


def _run(study: Study, inputs: Inputs, report: Report) -> Viewpoints:  # noqa: ARG001 (the signature is `Run`'s)
    return compare_voices(inputs(RANKING), tuple(study.panel.by_side), study.methods.leading)


VIEWPOINTS: Computation[Viewpoints] = Computation(
    name="viewpoints", reads=frozenset([Part.PANEL, Part.METHODS]), needs=(RANKING,), run=_run
)
"""The sides of the panel by the leading method; for any other choice of voices call `compare_voices`."""
