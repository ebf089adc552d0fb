"""How firm the order is where nobody is believed: ranks over all weights that there could be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

import numpy as np

from models.computing.computation import Computation, Inputs
from models.computing.progress import Report
from models.problem.choices import MethodChoices
from models.problem.initiatives import InitiativeId
from models.ranking.ranks import best_first
from models.ranking.study_ranking import RANKING, VoiceRanking
from models.ranking.tiers import tiers
from models.robustness.acceptability import RankCounts, drawn_acceptability
from models.robustness.draws import coarse_uniform_weights
from models.robustness.firmness import DRAWS, SEED
from models.robustness.study_scorer import scorer_of
from models.study import Part, Study


@dataclass(frozen=True, eq=False)
class OpenOrder:
    """The order under `DRAWS` weights drawn uniformly from the simplex of the leaves; the scores stay the panel's.

    Attributes:
        initiatives: The rows, as in the whole panel's ranking.
        counts: How often each initiative took each rank, by the leading method.
        tier: By initiative, its tier.
        interval: By initiative, the ranks between which it lies in 95 % of the draws.
    """

    initiatives: tuple[InitiativeId, ...]
    counts: RankCounts
    tier: Mapping[InitiativeId, int]
    interval: Mapping[InitiativeId, tuple[int, int]]


def open_order(ranking: VoiceRanking, methods: MethodChoices, report: Report, draws: int = DRAWS) -> OpenOrder:
    """Rank the initiatives under any weights at all.

    Args:
        ranking: The whole panel's ranking.
        methods: Which method leads, and how columns are made comparable.
        report: Told the share that is done.
        draws: How many weight vectors.

    References:
        Lahdelma & Salminen (2001), SMAA-2, Operations Research 49:444-454.
    """
    sample = partial(coarse_uniform_weights, criteria=len(ranking.leaves), generator=np.random.default_rng(SEED))
    counts = drawn_acceptability(scorer_of(ranking, methods.leading, methods), sample, draws, report)
    tier = tiers(best_first(ranking.ranks(methods.leading)), counts.pairwise_winning, methods.tier_index)
    rows = range(len(ranking.initiatives))
    return OpenOrder(
        initiatives=ranking.initiatives,
        counts=counts,
        tier={one: int(tier[row]) for one, row in zip(ranking.initiatives, rows, strict=True)},
        interval={one: counts.rank_interval(row) for one, row in zip(ranking.initiatives, rows, strict=True)},
    )


def _run(study: Study, inputs: Inputs, report: Report) -> OpenOrder:
    return open_order(inputs(RANKING).whole, study.methods, report)


OPEN_ORDER: Computation[OpenOrder] = Computation(
    name="open order", reads=frozenset([Part.METHODS]), needs=(RANKING,), run=_run
)
