"""Every method in each of its variants, as a function from a voice's matrix to ranks or to scores."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from models.arrays import FloatArray, IntArray
from models.problem.choices import MethodChoices, Normalisation, RankingMethod, Synthesis
from models.ranking.ahp import ahp_synthesis, local_utilities
from models.ranking.companions import REGISTRY, Alternatives, Companion, CompanionResult, Obstacle, rank_by
from models.ranking.study_ranking import VoiceRanking
from models.ranking.topsis import TopsisResult, classic_topsis, fixed_domain_topsis

Variant = Synthesis | Normalisation | Companion
"""A method in one of its variants: AHP by its mode, TOPSIS by its normalisation, or a companion method."""

Order = tuple[FloatArray, IntArray]
"""Scores in the variant's own unit and competition ranks, both of shape (m,)."""

VARIANTS: Final[tuple[Variant, ...]] = (*Normalisation, *Synthesis, *Companion)


class UndefinedVariantError(Exception):
    """A companion method has no order of these initiatives; never leaves `models`.

    Attributes:
        companion: Which.
        obstacle: Why.
    """

    def __init__(self, companion: Companion, obstacle: Obstacle) -> None:
        super().__init__(companion, obstacle)
        self.companion, self.obstacle = companion, obstacle


def leading_variant(methods: MethodChoices) -> Variant:
    """Return the variant that a study's own ranking follows."""
    return methods.synthesis if methods.leading is RankingMethod.AHP else methods.normalisation


def lower_is_better(variant: Variant) -> bool:
    """Return whether a variant's scores are distances or regrets."""
    return isinstance(variant, Companion) and not REGISTRY[variant].higher_is_better


def variant_topsis(
    ranking: VoiceRanking, normalisation: Normalisation, matrix: FloatArray | None = None
) -> TopsisResult:
    """Return TOPSIS in one of its variants, of a voice's matrix or of another with the same columns."""
    domain, weights = ranking.domain, ranking.weights
    values = ranking.matrix if matrix is None else matrix
    if normalisation is Normalisation.FIXED:
        return fixed_domain_topsis(values, weights, domain.lower, domain.upper, domain.benefit)
    return classic_topsis(values, weights, domain.benefit, normalisation)


def companion_alternatives(ranking: VoiceRanking, matrix: FloatArray | None = None) -> Alternatives:
    """Return what companions are given: columns with a weight only, since some take a weight's logarithm."""
    domain, heavy = ranking.domain, ranking.weights > 0.0
    values = ranking.matrix if matrix is None else matrix
    return Alternatives(
        values[:, heavy], ranking.weights[heavy], domain.benefit[heavy], domain.lower[heavy], domain.upper[heavy]
    )


def variant_order(ranking: VoiceRanking, variant: Variant, matrix: FloatArray | None = None) -> Order:
    """Return scores and ranks by a variant, of a voice's matrix or of another with the same columns.

    Raises:
        UndefinedVariantError: A companion has no order of these.
    """
    if isinstance(variant, Companion):
        found: CompanionResult = rank_by(variant, companion_alternatives(ranking, matrix))
        if found.scores is None or found.ranks is None:
            raise UndefinedVariantError(variant, found.obstacle or Obstacle.UNDEFINED)
        return found.scores, found.ranks
    if isinstance(variant, Synthesis):
        domain, values = ranking.domain, ranking.matrix if matrix is None else matrix
        local = local_utilities(values, domain.lower, domain.upper, domain.benefit)
        ahp = ahp_synthesis(local, ranking.weights, variant)
        return ahp.scores, ahp.ranks
    topsis = variant_topsis(ranking, variant, matrix)
    return topsis.closeness, topsis.ranks


def variant_ranks(ranking: VoiceRanking, variant: Variant) -> Callable[[FloatArray], IntArray]:
    """Return the function from a matrix to ranks that the reversal check asks."""
    return partial(_ranks, ranking, variant)


def _ranks(ranking: VoiceRanking, variant: Variant, matrix: FloatArray) -> IntArray:
    return variant_order(ranking, variant, matrix)[1]
