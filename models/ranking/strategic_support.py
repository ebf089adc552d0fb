"""How well SWOT supports each initiative, through the strategies that it carries: beside the ranking, never in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from models.arrays import FloatArray
from models.computing.computation import Computation, Inputs
from models.computing.progress import Report
from models.problem.initiatives import InitiativeId
from models.problem.swot import FactorId, Swot
from models.ranking.agreement import kendall
from models.ranking.ranks import competition_ranks
from models.ranking.study_ranking import RANKING, VoiceRanking
from models.study import Part, Study
from models.weighting.answers import VoiceId
from models.weighting.swot_priorities import SWOT_PRIORITIES


@dataclass(frozen=True, eq=False)
class StrategicSupport:
    """What SWOT says for each initiative, as one voice sees it.

    Attributes:
        strategies: By strategy, its index: the priorities of the findings that it answers, each times a third of the
            link's strength; 1 would answer everything strongly.
        initiatives: By initiative, its support, 0 … 1, as a share of the greatest.
    """

    strategies: Mapping[str, float]
    initiatives: Mapping[InitiativeId, float]


def strategic_support(
    swot: Swot, priorities: Mapping[FactorId, float], initiatives: tuple[InitiativeId, ...]
) -> StrategicSupport:
    """Return the support of every initiative.

    SPI_k = Σ_f priority_f · link_kf / 3 for strategy k, and A_i = Σ_k SPI_k · link_ki / 3 for initiative i, over the
    greatest; all 0 where no strategy is linked to any.

    Args:
        swot: Factors and strategies with their links, 0 to 3.
        priorities: By factor, its priority in all.
        initiatives: Which ones.
    """
    indices = {
        key: sum(priorities.get(factor, 0.0) * link / 3.0 for factor, link in strategy.factors.items())
        for key, strategy in swot.strategies.items()
    }
    raw = {
        one: sum(indices[key] * strategy.initiatives.get(one, 0) / 3.0 for key, strategy in swot.strategies.items())
        for one in initiatives
    }
    greatest = max(raw.values(), default=0.0)
    return StrategicSupport(indices, {one: value / greatest if greatest > 0.0 else 0.0 for one, value in raw.items()})


def support_against_closeness(support: StrategicSupport, ranking: VoiceRanking) -> float:
    """Return Kendall's τ-b between the order by support and the order by closeness, of the initiatives ranked."""
    values: FloatArray = np.array([support.initiatives.get(one, 0.0) for one in ranking.initiatives])
    return kendall(ranking.topsis.ranks, competition_ranks(values))


def _run_support(
    study: Study,
    inputs: Inputs,
    report: Report,  # noqa: ARG001 (the signature is `Run`'s)
) -> Mapping[VoiceId, StrategicSupport]:
    initiatives = tuple(study.initiatives.initiatives)
    return {
        voice: strategic_support(study.swot, found.factors, initiatives)
        for voice, found in inputs(SWOT_PRIORITIES).voices.items()
    }


STRATEGIC_SUPPORT: Computation[Mapping[VoiceId, StrategicSupport]] = Computation(
    name="strategic support",
    reads=frozenset([Part.SWOT, Part.INITIATIVES]),
    needs=(SWOT_PRIORITIES,),
    run=_run_support,
)


def _run_agreement(
    study: Study,  # noqa: ARG001 (the signature is `Run`'s)
    inputs: Inputs,
    report: Report,  # noqa: ARG001 (likewise)
) -> Mapping[VoiceId, float]:
    supported = inputs(STRATEGIC_SUPPORT)
    return {
        voice: support_against_closeness(supported[voice], ranking)
        for voice, ranking in inputs(RANKING).voices.items()
        if voice in supported
    }


SUPPORT_AGREEMENT: Computation[Mapping[VoiceId, float]] = Computation(
    name="support against closeness",
    reads=frozenset(),
    needs=(STRATEGIC_SUPPORT, RANKING),
    run=_run_agreement,
)
"""By voice, Kendall's τ-b between support and closeness."""
