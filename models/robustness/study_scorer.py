"""What scores a study's initiatives under weights other than the panel's own."""

from __future__ import annotations

from models.problem.choices import MethodChoices, Normalisation, RankingMethod
from models.ranking.study_ranking import VoiceRanking
from models.robustness.scorers import AdditiveScorer, TopsisScorer


def scorer_of(ranking: VoiceRanking, method: RankingMethod, methods: MethodChoices) -> AdditiveScorer | TopsisScorer:
    """Return what scores a ranking's initiatives under many weights, in the very order of the ranking's own scores.

    Local priorities and normalised values do not depend on the weights, so those of the ranking serve for all.
    """
    if method is RankingMethod.AHP:
        return AdditiveScorer(ranking.ahp.local)
    kind = TopsisScorer.fixed_domain if methods.normalisation is Normalisation.FIXED else TopsisScorer.classic
    return kind(ranking.topsis.normalised, ranking.domain.benefit)
