"""The reversal check of a study, method by method: who could change the order merely by coming or going.

Each initiative is removed in turn, then a copy of the last-ranked joins; see `reversal`. Scores stay as the panel gave
them, also local priorities from pairwise comparisons, which are taken as they are and not asked anew.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from models.arrays import FloatArray, IntArray
from models.computing.computation import Computation, Inputs
from models.computing.progress import Report
from models.problem.choices import MethodChoices, Normalisation, RankingMethod, Synthesis
from models.problem.initiatives import InitiativeId
from models.ranking.ahp import ahp_synthesis, local_utilities
from models.ranking.companions import Alternatives, Companion, Obstacle, rank_by
from models.ranking.reversal import Ranking, ReversalCheck, reversal_check
from models.ranking.study_ranking import RANKING, VoiceRanking
from models.ranking.topsis import classic_topsis, fixed_domain_topsis
from models.study import Part, Study

Variant = Synthesis | Normalisation | Companion
"""A method in one of its variants: AHP by its mode, TOPSIS by its normalisation, or a companion method."""


@dataclass(frozen=True, eq=False)
class StudyReversal:
    """What each method makes of initiatives that come and go.

    Attributes:
        initiatives: The rows, as in the whole panel's ranking.
        checks: By method; empty where there is only one initiative, which nothing can overtake.
        obstacles: By companion without a check, why: it has no order of the whole set, or of one of the smaller ones.
        leading: The variant that the study's own ranking follows.
    """

    initiatives: tuple[InitiativeId, ...]
    checks: Mapping[Variant, ReversalCheck]
    obstacles: Mapping[Companion, Obstacle]
    leading: Variant

    def disturbing(self, variant: Variant) -> tuple[InitiativeId, ...]:
        """Return those without whom the others change places by this method."""
        changes = self.checks[variant].order_changes
        return tuple(one for one, does in zip(self.initiatives, changes, strict=True) if does)

    def steady(self, variant: Variant) -> bool:
        """Return whether nothing reverses by this method: nobody disturbs, and a copy of the last changes nothing."""
        check = self.checks[variant]
        return not (check.order_changes.any() or check.copy_changes_order)


class _Undefined(Exception):  # noqa: N818 (never leaves this module)
    def __init__(self, obstacle: Obstacle) -> None:
        super().__init__(obstacle)
        self.obstacle = obstacle


def study_reversal(ranking: VoiceRanking, methods: MethodChoices, report: Report) -> StudyReversal:
    """Check every method.

    Args:
        ranking: The whole panel's ranking.
        methods: Which method leads, and its variant.
        report: Told the share that is done.
    """
    checks: dict[Variant, ReversalCheck] = {}
    obstacles: dict[Companion, Obstacle] = {}
    variants = _variants(ranking) if len(ranking.initiatives) > 1 else {}
    for done, (variant, ranks) in enumerate(variants.items(), start=1):
        try:
            checks[variant] = reversal_check(ranking.matrix, ranks)
        except _Undefined as undefined:
            obstacles[Companion(variant)] = undefined.obstacle
        report(done / len(variants))
    leading: Variant = methods.synthesis if methods.leading is RankingMethod.AHP else methods.normalisation
    return StudyReversal(ranking.initiatives, checks, obstacles, leading)


def _variants(ranking: VoiceRanking) -> dict[Variant, Ranking]:
    by: Callable[..., Ranking] = partial
    variants: dict[Variant, Ranking] = {mode: by(_ahp, ranking, mode) for mode in Synthesis}
    variants |= {normalisation: by(_topsis, ranking, normalisation) for normalisation in Normalisation}
    variants |= {companion: by(_companion, ranking, companion) for companion in Companion}
    return variants


def _ahp(ranking: VoiceRanking, mode: Synthesis, matrix: FloatArray) -> IntArray:
    domain = ranking.domain
    local = local_utilities(matrix, domain.lower, domain.upper, domain.benefit)
    return ahp_synthesis(local, ranking.weights, mode).ranks


def _topsis(ranking: VoiceRanking, normalisation: Normalisation, matrix: FloatArray) -> IntArray:
    domain, weights = ranking.domain, ranking.weights
    if normalisation is Normalisation.FIXED:
        return fixed_domain_topsis(matrix, weights, domain.lower, domain.upper, domain.benefit).ranks
    return classic_topsis(matrix, weights, domain.benefit, normalisation).ranks


def _companion(ranking: VoiceRanking, companion: Companion, matrix: FloatArray) -> IntArray:
    domain, heavy = ranking.domain, ranking.weights > 0.0
    found = rank_by(
        companion,
        Alternatives(
            matrix[:, heavy], ranking.weights[heavy], domain.benefit[heavy], domain.lower[heavy], domain.upper[heavy]
        ),
    )
    if found.ranks is None:
        raise _Undefined(found.obstacle or Obstacle.UNDEFINED)
    return found.ranks


def _run(study: Study, inputs: Inputs, report: Report) -> StudyReversal:
    return study_reversal(inputs(RANKING).whole, study.methods, report)


REVERSAL: Computation[StudyReversal] = Computation(
    name="reversal", reads=frozenset([Part.METHODS]), needs=(RANKING,), run=_run, live=False
)
