"""The order that every kept scenario brings about, beside the study's own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from models.computing.computation import Computation, Inputs
from models.computing.progress import Report
from models.computing.results import Results
from models.edits.scenarios import scenario_study
from models.errors import InputError
from models.problem.initiatives import InitiativeId
from models.problem.scenarios import ScenarioId
from models.ranking.agreement import spearman
from models.ranking.ranks import competition_ranks
from models.ranking.study_ranking import RANKING
from models.study import Part, Study

Ranks: TypeAlias = Mapping[InitiativeId, int]


@dataclass(frozen=True, eq=False)
class ScenarioOrders:
    """Ranks by the method that leads in the study and in each scenario.

    Attributes:
        now: By initiative, its rank in the study as it is.
        scenarios: By scenario, each initiative's rank there.
        faults: By scenario, why it has no ranking.
    """

    now: Ranks
    scenarios: Mapping[ScenarioId, Ranks]
    faults: Mapping[ScenarioId, InputError]

    def likeness(self, scenario: ScenarioId) -> float:
        """Return Spearman's ρ between the study's order and a scenario's, over the initiatives that both rank."""
        there = self.scenarios[scenario]
        both = [one for one in self.now if one in there]
        if len(both) < 2:
            return 1.0
        now, then = (np.array([ranks[one] for one in both], dtype=np.int64) for ranks in (self.now, there))
        return spearman(*(competition_ranks(ranks, higher_is_better=False) for ranks in (now, then)))

    def entering(self, scenario: ScenarioId, k: int) -> tuple[InitiativeId, ...]:
        """Return who is among the first k only in a scenario, best first."""
        return _first_only(self.scenarios[scenario], self.now, k)

    def leaving(self, scenario: ScenarioId, k: int) -> tuple[InitiativeId, ...]:
        """Return who is among the first k in the study but not in a scenario, best first."""
        return _first_only(self.now, self.scenarios[scenario], k)


def _first_only(here: Ranks, there: Ranks, k: int) -> tuple[InitiativeId, ...]:
    first = [one for one, rank in here.items() if rank <= k and there.get(one, k + 1) > k]
    return tuple(sorted(first, key=here.__getitem__))


def study_ranks(results: Results, study: Study) -> dict[InitiativeId, int]:
    """Return the whole panel's ranks by the leading method.

    Raises:
        InputError: There is no ranking.
    """
    whole = results.get(RANKING, study).whole
    return dict(zip(whole.initiatives, map(int, whole.ranks(study.methods.leading)), strict=True))


def _run(study: Study, inputs: Inputs, report: Report) -> ScenarioOrders:
    whole = inputs(RANKING).whole
    now = dict(zip(whole.initiatives, map(int, whole.ranks(study.methods.leading)), strict=True))
    results = Results()
    orders: dict[ScenarioId, Ranks] = {}
    faults: dict[ScenarioId, InputError] = {}
    for done, (key, scenario) in enumerate(study.scenarios.items(), start=1):
        try:
            orders[key] = study_ranks(results, scenario_study(study, scenario))
        except InputError as fault:
            faults[key] = fault
        report(done / len(study.scenarios))
    return ScenarioOrders(now, orders, faults)


SCENARIO_ORDERS: Computation[ScenarioOrders] = Computation(
    name="orders of scenarios",
    reads=RANKING.all_reads | frozenset([Part.SCENARIOS]),
    needs=(RANKING,),
    run=_run,
    live=False,
)
