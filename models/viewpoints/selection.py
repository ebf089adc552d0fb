"""Any selection of experts as a voice of its own."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache, partial

from models.computing.computation import Computation, Inputs
from models.computing.progress import Report
from models.computing.results import Results
from models.edits.scenarios import scenario_study
from models.panel.experts import ExpertId
from models.problem.scenarios import NO_ADJUSTMENTS, Scenario
from models.ranking.study_ranking import RANKING, VoiceRanking
from models.study import Study
from models.weighting.panel_weights import WEIGHTS, VoiceWeights


@dataclass(frozen=True, eq=False)
class SelectionOrder:
    """What a selection of experts finds.

    Attributes:
        weights: Their weights.
        ranking: Their order.
    """

    weights: VoiceWeights
    ranking: VoiceRanking


@lru_cache(maxsize=64)
def selection_order(experts: tuple[ExpertId, ...]) -> Computation[SelectionOrder]:
    """Return the computation of a selection's own order: the same object for the same experts.

    They speak for their sides, whose shares stand in proportion; like any voice but the whole panel's, theirs does not
    follow what somebody assumed.

    Args:
        experts: Who is heard; without any there is a fault instead of an order.
    """
    return Computation(name="order of a selection", reads=RANKING.all_reads, run=partial(_run, experts))


def _run(experts: tuple[ExpertId, ...], study: Study, inputs: Inputs, report: Report) -> SelectionOrder:  # noqa: ARG001 (the signature is `Run`'s)
    heard = replace(scenario_study(study, Scenario("", experts=experts)), adjustments=NO_ADJUSTMENTS)
    results = Results()
    return SelectionOrder(results.get(WEIGHTS, heard).whole, results.get(RANKING, heard).whole)
