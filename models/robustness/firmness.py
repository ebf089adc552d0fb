"""How firm a study's order is: ranks over panels of the same kind, tiers and rank intervals."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from models.arrays import FloatArray
from models.computing.computation import Computation, Inputs
from models.computing.progress import Report
from models.problem.choices import MethodChoices, Normalisation, RankingMethod
from models.problem.initiatives import InitiativeId
from models.ranking.ahp import local_utilities, relative_to_column
from models.ranking.decision_matrix import Domain
from models.ranking.ranks import best_first
from models.ranking.study_ranking import RANKING, VoiceRanking
from models.ranking.tiers import tiers
from models.robustness.acceptability import RankCounts, RankTally
from models.robustness.joint_topsis import classic_closeness, fixed_domain_closeness
from models.robustness.panel_draws import PanelBootstrap
from models.robustness.smaa import joint_scores
from models.study import Study

DRAWS: Final = 10_000
SEED: Final = 20250101
"""Fixed, so that the same study always tells the same."""

_CELLS: Final = 252_000
_MOST, _LEAST = 500, 64


@dataclass(frozen=True, eq=False)
class Firmness:
    """The order under `DRAWS` panels drawn from the real one.

    Attributes:
        initiatives: The rows, as in the whole panel's ranking.
        counts: By method, how often each initiative took each rank and won against each other one.
        tier: By initiative, its tier by the leading method: those in one tier are not separated by the evidence.
        interval: By initiative, the ranks between which it lies in 95 % of the draws, by the leading method.
    """

    initiatives: tuple[InitiativeId, ...]
    counts: Mapping[RankingMethod, RankCounts]
    tier: Mapping[InitiativeId, int]
    interval: Mapping[InitiativeId, tuple[int, int]]


def firmness(study: Study, ranking: VoiceRanking, report: Report, draws: int = DRAWS) -> Firmness:
    """Rank the whole panel's initiatives under panels drawn from it.

    Args:
        study: Criteria, initiatives, indicators, panel, rounds, both ballots, methods and adjustments are read.
        ranking: The whole panel's ranking.
        report: Told the share that is done.
        draws: How many panels.

    References:
        Efron (1979), Annals of Statistics 7:1-26; Tervonen & Lahdelma (2007), EJOR 178:500-513.
    """
    bootstrap, generator = PanelBootstrap(study), np.random.default_rng(SEED)
    everyone = tuple(study.initiatives.initiatives)
    rows = np.array([everyone.index(initiative) for initiative in ranking.initiatives])
    tallies = {method: RankTally(len(rows), len(ranking.leaves)) for method in RankingMethod}
    size = block_size(ranking)
    for start in range(0, draws, size):
        drawn = bootstrap.draw(min(size, draws - start), generator)
        matrices = ranking.domain.transformed(with_gaps_filled(drawn.values[:, rows], ranking))
        for method, tally in tallies.items():
            tally.add(scores_of_draws(method, matrices, drawn.weights, ranking.domain, study.methods), drawn.weights)
        report(min(start + size, draws) / draws)
    counts = {method: tally.counts() for method, tally in tallies.items()}
    leading = counts[study.methods.leading]
    order = best_first(ranking.ranks(study.methods.leading))
    tier = tiers(order, leading.pairwise_winning, study.methods.tier_index)
    return Firmness(
        initiatives=ranking.initiatives,
        counts=counts,
        tier={one: int(number) for one, number in zip(ranking.initiatives, tier, strict=True)},
        interval={one: leading.rank_interval(row) for row, one in enumerate(ranking.initiatives)},
    )


def block_size(ranking: VoiceRanking) -> int:
    """Return how many matrices are drawn at once: as many as stay close to the core."""
    return min(max(_CELLS // ranking.matrix.size, _LEAST), _MOST)


def with_gaps_filled(values: FloatArray, ranking: VoiceRanking) -> FloatArray:
    """Return values in which gaps (leaves without weight) are what the ranking itself put there."""
    return np.where(np.isnan(values), ranking.values, values)


def scores_of_draws(
    method: RankingMethod, matrices: FloatArray, weights: FloatArray, domain: Domain, methods: MethodChoices
) -> FloatArray:
    """Return scores, shape (m, S), of matrices, shape (S, m, n), under weights, shape (S, n)."""
    if method is RankingMethod.TOPSIS and methods.normalisation is not Normalisation.FIXED:
        return classic_closeness(matrices, weights, domain.benefit, methods.normalisation)
    utilities = local_utilities(matrices, domain.lower, domain.upper, domain.benefit)
    if method is RankingMethod.AHP:
        return joint_scores(relative_to_column(utilities, methods.synthesis), weights)
    return fixed_domain_closeness(utilities, weights)


def _run(study: Study, inputs: Inputs, report: Report) -> Firmness:
    return firmness(study, inputs(RANKING).whole, report)


FIRMNESS: Computation[Firmness] = Computation(
    name="firmness",
    reads=RANKING.all_reads,
    needs=(RANKING,),
    run=_run,
    live=False,
)
