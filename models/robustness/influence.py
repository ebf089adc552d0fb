"""Whose voice and which criterion the order hangs on: each is left out in turn, and the rest is ranked anew.

An expert who is left out keeps the ballots but has no weight, so the side's other experts speak for it; a criterion
that is left out gives its weight to all others in proportion.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

import numpy as np

from models.arrays import FloatArray, IntArray
from models.computing.computation import Computation, Inputs
from models.computing.progress import Report
from models.errors import InputError
from models.panel.experts import ExpertId
from models.problem.criteria import CriterionId
from models.problem.initiatives import InitiativeId
from models.ranking.agreement import kendall
from models.ranking.decision_matrix import decision_matrix
from models.ranking.ranks import competition_ranks
from models.ranking.study_ranking import RANKING, VoiceRanking, rank_voice
from models.robustness.study_scorer import scorer_of
from models.robustness.study_stability import leaves_below
from models.study import Study
from models.weighting.answers import WHOLE
from models.weighting.panel_weights import study_weights


@dataclass(frozen=True, eq=False)
class Effect:
    """What leaving one thing out does.

    Attributes:
        ranks: Each initiative's rank without it; those that then cannot be ranked are not here.
        kendall: τ-b between the orders with and without it, of the initiatives that are in both.
        moves: By how many ranks each initiative that moves gets better (worse below 0).
    """

    ranks: Mapping[InitiativeId, int]
    kendall: float
    moves: Mapping[InitiativeId, int]

    def first(self, k: int) -> frozenset[InitiativeId]:
        """Return the first k without it."""
        return frozenset(one for one, rank in self.ranks.items() if rank <= k)


@dataclass(frozen=True, eq=False)
class Influence:
    """The effect of each expert and of each criterion, by the leading method.

    Attributes:
        ranks: The order with all of them.
        experts: By expert; those without weight have no effect and are not here.
        criteria: By criterion, leaves and parents; one that holds all the weight cannot be left out and is not here.
        indispensable: By expert, why nothing can be ranked without that one.
    """

    ranks: Mapping[InitiativeId, int]
    experts: Mapping[ExpertId, Effect]
    criteria: Mapping[CriterionId, Effect]
    indispensable: Mapping[ExpertId, InputError]

    def first(self, k: int) -> frozenset[InitiativeId]:
        """Return the first k with all of them."""
        return frozenset(one for one, rank in self.ranks.items() if rank <= k)

    def entering(self, effect: Effect, k: int) -> frozenset[InitiativeId]:
        """Return who is among the first k only if it is left out."""
        return effect.first(k) - self.first(k)

    def leaving(self, effect: Effect, k: int) -> frozenset[InitiativeId]:
        """Return who is among the first k only thanks to it."""
        return self.first(k) - effect.first(k)


def influence(study: Study, ranking: VoiceRanking, report: Report) -> Influence:
    """Leave out each expert and each criterion.

    Args:
        study: Criteria, initiatives, indicators, panel, rounds, both ballots, methods and adjustments are read.
        ranking: The whole panel's ranking.
        report: Told the share that is done.
    """
    leading = study.methods.leading
    ranks = _named(ranking, ranking.ranks(leading))
    voices = [expert.id for expert in study.panel.experts.values() if expert.weight > 0.0]
    experts: dict[ExpertId, Effect] = {}
    indispensable: dict[ExpertId, InputError] = {}
    for done, expert in enumerate(voices, start=1):
        try:
            without = ranking_without(study, [expert])
            experts[expert] = _effect(ranks, _named(without, without.ranks(leading)))
        except InputError as fault:
            indispensable[expert] = fault
        report(done / (len(voices) + 1))
    criteria = _criteria_effects(study, ranking, ranks)
    report(1.0)
    return Influence(ranks, experts, criteria, indispensable)


def ranking_without(study: Study, absent: Collection[ExpertId]) -> VoiceRanking:
    """Return the whole panel's ranking where some experts weigh nothing.

    Raises:
        InputError: Nothing can be ranked without them.
    """
    silent = {one: replace(study.panel.experts[one], weight=0.0) for one in absent}
    less = replace(study, panel=replace(study.panel, experts={**study.panel.experts, **silent}))
    return rank_voice(less.criteria, decision_matrix(less), study_weights(less).whole, WHOLE, less.methods)


def _criteria_effects(
    study: Study, ranking: VoiceRanking, ranks: Mapping[InitiativeId, int]
) -> dict[CriterionId, Effect]:
    remaining: dict[CriterionId, FloatArray] = {}
    for criterion in study.criteria.order:
        weights = ranking.weights.copy()
        weights[leaves_below(study.criteria, criterion)] = 0.0
        total = float(weights.sum())
        if total > 0.0:
            remaining[criterion] = weights / total
    if not remaining:
        return {}
    scorer = scorer_of(ranking, study.methods.leading, study.methods)
    orders = competition_ranks(scorer(np.array(list(remaining.values()))).T)
    return {
        criterion: _effect(ranks, _named(ranking, order)) for criterion, order in zip(remaining, orders, strict=True)
    }


def _named(ranking: VoiceRanking, ranks: IntArray) -> dict[InitiativeId, int]:
    return dict(zip(ranking.initiatives, map(int, ranks), strict=True))


def _effect(before: Mapping[InitiativeId, int], after: Mapping[InitiativeId, int]) -> Effect:
    both = [one for one in before if one in after]
    one, other = (
        competition_ranks(np.array([ranks[initiative] for initiative in both], dtype=np.int64), higher_is_better=False)
        for ranks in (before, after)
    )
    moves = {initiative: before[initiative] - after[initiative] for initiative in both}
    return Effect(after, kendall(one, other), {initiative: move for initiative, move in moves.items() if move})


def _run(study: Study, inputs: Inputs, report: Report) -> Influence:
    return influence(study, inputs(RANKING).whole, report)


INFLUENCE: Computation[Influence] = Computation(
    name="influence",
    reads=RANKING.all_reads,
    needs=(RANKING,),
    run=_run,
    live=False,
)
