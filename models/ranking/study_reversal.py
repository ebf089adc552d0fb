"""The reversal check of a study, method by method: who could change the order merely by coming or going.

Each initiative is removed in turn, then a copy of the last-ranked joins; see `reversal`. Scores stay as the panel gave
them, also local priorities from pairwise comparisons, which are taken as they are and not asked anew.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from models.computing.computation import Computation, Inputs
from models.computing.progress import Report
from models.problem.choices import MethodChoices
from models.problem.initiatives import InitiativeId
from models.ranking.companions import Companion, Obstacle
from models.ranking.reversal import ReversalCheck, reversal_check
from models.ranking.study_ranking import RANKING, VoiceRanking
from models.ranking.variants import VARIANTS, UndefinedVariantError, Variant, leading_variant, variant_ranks
from models.study import Part, Study


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


def study_reversal(ranking: VoiceRanking, methods: MethodChoices, report: Report) -> StudyReversal:
    """Check every method.

    Args:
        ranking: The whole panel's ranking.
        methods: Which method leads, and its variant.
        report: Told the share that is done.
    """
    checks: dict[Variant, ReversalCheck] = {}
    obstacles: dict[Companion, Obstacle] = {}
    variants = VARIANTS if len(ranking.initiatives) > 1 else ()
    for done, variant in enumerate(variants, start=1):
        try:
            checks[variant] = reversal_check(ranking.matrix, variant_ranks(ranking, variant))
        except UndefinedVariantError as undefined:
            obstacles[undefined.companion] = undefined.obstacle
        report(done / len(variants))
    return StudyReversal(ranking.initiatives, checks, obstacles, leading_variant(methods))


def _run(study: Study, inputs: Inputs, report: Report) -> StudyReversal:
    return study_reversal(inputs(RANKING).whole, study.methods, report)


REVERSAL: Computation[StudyReversal] = Computation(
    name="reversal", reads=frozenset([Part.METHODS]), needs=(RANKING,), run=_run, live=False
)
