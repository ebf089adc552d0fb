"""Why two voices put an initiative apart: criterion by criterion, through weights and through scores.

The difference of two scores is followed along the straight line from one voice's weights and scores to the other's,
and each step is charged to the weight or the score that took it (Aumann–Shapley). The charges add up to the difference.
For additive scores that is the textbook split (w − w′) · (a + a′) / 2 + (a − a′) · (w + w′) / 2; for TOPSIS, whose
score is no sum, it is the one split of this kind that adds up and treats all criteria alike. Scores are taken from the
mean of all initiatives: a weight that lifts all of them alike parts nobody.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from models.arrays import FloatArray
from models.problem.choices import MethodChoices, Normalisation, RankingMethod
from models.problem.criteria import CriterionId
from models.problem.initiatives import InitiativeId
from models.ranking.directions import best_and_worst
from models.ranking.study_ranking import VoiceRanking

_NODES = 48
_TINY = np.finfo(np.float64).tiny


@dataclass(frozen=True, eq=False)
class Causes:
    """Why one voice scores initiatives otherwise than another, above or below the mean of all.

    Attributes:
        initiatives: The rows: those that both rank.
        leaves: The columns.
        by_weights: What follows from weighing the criterion otherwise, shape (m, n).
        by_scores: What follows from scoring the initiatives otherwise on it, shape (m, n).
        difference: The first voice's score less the second's, each from its mean, shape (m,): the sum of both.
    """

    initiatives: tuple[InitiativeId, ...]
    leaves: tuple[CriterionId, ...]
    by_weights: FloatArray
    by_scores: FloatArray
    difference: FloatArray

    def of(self, initiative: InitiativeId) -> list[tuple[CriterionId, float, float]]:
        """Return each leaf with what it adds by weights and by scores, the largest sum first."""
        row = self.initiatives.index(initiative)
        both = list(zip(self.leaves, map(float, self.by_weights[row]), map(float, self.by_scores[row]), strict=True))
        return sorted(both, key=lambda cause: -abs(cause[1] + cause[2]))


def causes(one: VoiceRanking, other: VoiceRanking, methods: MethodChoices, method: RankingMethod) -> Causes:
    """Return why two voices of a study score otherwise.

    Args:
        one: The first voice's ranking.
        other: The second's, of the same study.
        methods: The study's methods.
        method: By which method.

    References:
        Aumann & Shapley (1974), Values of Non-Atomic Games; Friedman & Moulin (1999), J. Economic Theory 87:275-312.
    """
    common = tuple(initiative for initiative in one.initiatives if initiative in other.row)
    rows = [np.array([voice.row[initiative] for initiative in common]) for voice in (one, other)]
    if method is RankingMethod.AHP:
        local, rival = (voice.ahp.local[row] for voice, row in zip((one, other), rows, strict=True))
        by_weights = (one.weights - other.weights) * (local + rival) / 2
        by_scores = (local - rival) * (one.weights + other.weights) / 2
    else:
        ours, theirs = (_offsets(voice, methods)[:, row] for voice, row in zip((one, other), rows, strict=True))
        by_weights, by_scores = _along_the_line(one.weights, other.weights, ours, theirs)
    scores, rivals = (voice.scores(method)[row] for voice, row in zip((one, other), rows, strict=True))
    return Causes(
        initiatives=common,
        leaves=one.leaves,
        by_weights=by_weights - by_weights.mean(axis=0),
        by_scores=by_scores - by_scores.mean(axis=0),
        difference=(scores - scores.mean()) - (rivals - rivals.mean()),
    )


def _offsets(voice: VoiceRanking, methods: MethodChoices) -> FloatArray:
    """Return how far each normalised value lies from the ideal and from the anti-ideal, shape (2, m, n)."""
    normalised = voice.topsis.normalised
    if methods.normalisation is Normalisation.FIXED:
        low, high = np.zeros(normalised.shape[1]), np.ones(normalised.shape[1])
    else:
        low, high = normalised.min(axis=0), normalised.max(axis=0)
    return np.stack([normalised - end for end in best_and_worst(low, high, voice.domain.benefit)])


def _along_the_line(
    weights: FloatArray, rival_weights: FloatArray, offsets: FloatArray, rival_offsets: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """Return the charges of closeness to weights and to scores, each of shape (m, n), by Gauss–Legendre quadrature."""
    turn, step = weights - rival_weights, offsets - rival_offsets
    by_weights, by_scores = np.zeros(offsets.shape[1:]), np.zeros(offsets.shape[1:])
    for node, share in zip(*np.polynomial.legendre.leggauss(_NODES), strict=True):
        along = (node + 1.0) / 2.0
        w, off = rival_weights + along * turn, rival_offsets + along * step
        plus, minus = np.sqrt(np.maximum((np.square(w) * np.square(off)).sum(axis=2), _TINY))
        total = np.square(plus + minus)
        # C = D⁻ / (D⁺ + D⁻): how it follows each of the two distances, and they each weight and offset.
        for slope, distance, away, change in (
            (-minus / total, plus, off[0], step[0]),
            (plus / total, minus, off[1], step[1]),
        ):
            each = (share / 2.0) * (slope / distance)[:, np.newaxis] * w * away
            by_weights += each * away * turn
            by_scores += each * w * change
    return by_weights, by_scores
