"""One matrix and one set of weights ranked by every method, and how far the orders agree with the study's own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from models.arrays import BoolArray, FloatArray, IntArray
from models.computing.computation import Computation, Inputs
from models.computing.progress import Report
from models.problem.choices import MethodChoices
from models.problem.initiatives import InitiativeId
from models.ranking.agreement import Agreement, agreement
from models.ranking.companions import Companion, Obstacle
from models.ranking.promethee import Preference, PrometheeResult, promethee
from models.ranking.ranks import best_first
from models.ranking.study_ranking import RANKING, VoiceRanking
from models.ranking.variants import (
    VARIANTS,
    UndefinedVariantError,
    Variant,
    companion_alternatives,
    leading_variant,
    variant_order,
)
from models.ranking.vikor import VikorResult, vikor
from models.study import Part, Study
from models.weighting.answers import VoiceId


@dataclass(frozen=True, eq=False)
class MethodOrder:
    """What one method makes of the initiatives.

    Attributes:
        scores: In the method's own unit, shape (m,).
        ranks: Competition ranks, shape (m,).
        agreement: With the study's own ranking, which is the reference.
    """

    scores: FloatArray
    ranks: IntArray
    agreement: Agreement


@dataclass(frozen=True, eq=False)
class MethodComparison:
    """One voice's initiatives by every method.

    Attributes:
        initiatives: The rows, as in the voice's ranking.
        leading: The variant that the study's own ranking follows.
        orders: By variant, in the order in which methods are listed.
        obstacles: By companion without an order, why it has none.
        vikor: VIKOR in full, with its conditions and its compromise set.
        promethee: PROMETHEE I and II in full, with flows and incomparable pairs.
    """

    initiatives: tuple[InitiativeId, ...]
    leading: Variant
    orders: Mapping[Variant, MethodOrder]
    obstacles: Mapping[Companion, Obstacle]
    vikor: VikorResult
    promethee: PrometheeResult

    @property
    def compromise(self) -> tuple[InitiativeId, ...]:
        """VIKOR's compromise set, the best by Q first."""
        order = best_first(self.vikor.ranks).tolist()
        return tuple(self.initiatives[row] for row in order if row in self.vikor.compromise_set)

    def incomparable(self) -> tuple[tuple[InitiativeId, InitiativeId], ...]:
        """Return the pairs that PROMETHEE I leaves open, the better by net flow first."""
        ranks = self.promethee.ranks
        pairs = np.argwhere(np.triu(self.promethee.incomparable))
        better = [(int(a), int(b)) if ranks[a] <= ranks[b] else (int(b), int(a)) for a, b in pairs]
        return tuple(
            (self.initiatives[a], self.initiatives[b])
            for a, b in sorted(better, key=lambda pair: ranks[list(pair)].tolist())
        )

    def ranks_of(self, initiative: InitiativeId) -> dict[Variant, int]:
        """Return the rank of one initiative by every method that has one."""
        row = self.initiatives.index(initiative)
        return {variant: int(order.ranks[row]) for variant, order in self.orders.items()}


def compare_methods(ranking: VoiceRanking, methods: MethodChoices) -> MethodComparison:
    """Rank one voice's matrix by every method."""
    leading = leading_variant(methods)
    reference = variant_order(ranking, leading)[1]
    orders: dict[Variant, MethodOrder] = {}
    obstacles: dict[Companion, Obstacle] = {}
    for variant in VARIANTS:
        try:
            scores, ranks = variant_order(ranking, variant)
        except UndefinedVariantError as undefined:
            obstacles[undefined.companion] = undefined.obstacle
            continue
        orders[variant] = MethodOrder(scores, ranks, agreement(reference, ranks))
    given = companion_alternatives(ranking)
    usual = [Preference()] * given.weights.size
    return MethodComparison(
        initiatives=ranking.initiatives,
        leading=leading,
        orders=orders,
        obstacles=obstacles,
        vikor=vikor(given.matrix, given.weights, given.benefit),
        promethee=promethee(given.matrix, given.weights, given.benefit, usual),
    )


def span_of_ranks(orders: Mapping[Variant, MethodOrder]) -> tuple[IntArray, IntArray]:
    """Return the best and the worst rank that any method gives each initiative, shape (m,) each."""
    ranks = np.array([order.ranks for order in orders.values()])
    return ranks.min(axis=0), ranks.max(axis=0)


def constant_columns(ranking: VoiceRanking) -> BoolArray:
    """Return which leaves have one value for all ranked initiatives, shape (n,): they separate nobody."""
    return np.asarray(np.ptp(ranking.matrix, axis=0) == 0.0)


def _run(study: Study, inputs: Inputs, report: Report) -> Mapping[VoiceId, MethodComparison]:
    voices = inputs(RANKING).voices
    found = {}
    for done, (voice, ranking) in enumerate(voices.items(), start=1):
        found[voice] = compare_methods(ranking, study.methods)
        report(done / len(voices))
    return found


METHOD_COMPARISON: Computation[Mapping[VoiceId, MethodComparison]] = Computation(
    # Not live: the companions' library takes most of a second to import.
    name="method comparison",
    reads=frozenset([Part.METHODS]),
    needs=(RANKING,),
    run=_run,
    live=False,
)
