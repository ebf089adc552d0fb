"""What all voices could live with: the maximin compromise, what each concedes under it, and minimum support."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from models.arrays import FloatArray, IntArray
from models.problem.initiatives import InitiativeId
from models.ranking.ranks import best_first, competition_ranks
from models.viewpoints.comparison import Viewpoints
from models.weighting.answers import VoiceId


@dataclass(frozen=True)
class Concession:
    """What one voice gives up when the compromise's first k are taken instead of its own.

    Attributes:
        gives_up: Its own that are not taken, its best first.
        accepts: Those taken that are not its own, the compromise's best first.
        cost: The share of the score of its own first k that is lost, 0 … 1.
    """

    gives_up: tuple[InitiativeId, ...]
    accepts: tuple[InitiativeId, ...]
    cost: float


@dataclass(frozen=True, eq=False)
class Compromise:
    """The order by the score that the least content voice gives.

    Attributes:
        viewpoints: The voices.
        support: The least score that any voice gives, shape (m,).
        least: Which voice gives it, shape (m,), an index into the voices.
        ranks: Competition ranks by support, shape (m,).
    """

    viewpoints: Viewpoints
    support: FloatArray
    least: IntArray
    ranks: IntArray

    @property
    def order(self) -> tuple[InitiativeId, ...]:
        """The initiatives, best first; ties keep the study's order."""
        return tuple(self.viewpoints.initiatives[column] for column in best_first(self.ranks))

    def concessions(self, k: int) -> Mapping[VoiceId, Concession]:
        """Return what each voice gives up and accepts, if exactly k are taken."""
        taken = best_first(self.ranks)[:k]
        return {voice: self._concession(row, taken, k) for row, voice in enumerate(self.viewpoints.voices)}

    def supported(self, threshold: float) -> tuple[InitiativeId, ...]:
        """Return those that every voice scores at least so high, best supported first: a rule of minimum support."""
        enough = {
            one for one, score in zip(self.viewpoints.initiatives, self.support, strict=True) if score >= threshold
        }
        return tuple(one for one in self.order if one in enough)

    def highest_threshold(self, k: int) -> float:
        """Return the highest minimum support that still leaves k initiatives."""
        return float(np.sort(self.support)[-k])

    def _concession(self, row: int, taken: IntArray, k: int) -> Concession:
        names, scores = self.viewpoints.initiatives, self.viewpoints.scores[row]
        own = best_first(self.viewpoints.ranks[row])[:k]
        wanted = float(scores[own].sum())
        return Concession(
            gives_up=tuple(names[column] for column in own if column not in taken),
            accepts=tuple(names[column] for column in taken if column not in own),
            cost=1.0 - float(scores[taken].sum()) / wanted if wanted > 0.0 else 0.0,
        )


def maximin(viewpoints: Viewpoints) -> Compromise:
    """Return the compromise in which the least content voice is as content as can be.

    Scores are compared between voices, so they must mean the same for each: closeness to fixed ideals, and AHP in ideal
    mode, do.

    References:
        Rawls (1971), A Theory of Justice, for the principle.
    """
    support = viewpoints.scores.min(axis=0)
    least = viewpoints.scores.argmin(axis=0).astype(np.int64)
    return Compromise(viewpoints, support, least, competition_ranks(support))
