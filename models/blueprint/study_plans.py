"""The blueprints of every scenario that keeps rules of its own, beside each other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from models.blueprint.plan import PLAN, Plan
from models.computing.computation import Computation, Inputs
from models.computing.progress import Report
from models.computing.results import Results
from models.edits.scenarios import scenario_study
from models.errors import InputError
from models.problem.initiatives import InitiativeId
from models.problem.scenarios import ScenarioId
from models.study import Part, Study


@dataclass(frozen=True, eq=False)
class ScenarioPlans:
    """What each scenario leads to.

    Attributes:
        plans: By scenario, its blueprint.
        faults: By scenario, why it has none.
    """

    plans: Mapping[ScenarioId, Plan]
    faults: Mapping[ScenarioId, InputError]


def scenario_plans(study: Study, report: Report) -> ScenarioPlans:
    """Plan for every scenario that keeps rules of its own.

    Raises:
        Cancelled: `report` said so.
    """
    kept = [scenario for scenario in study.scenarios.values() if scenario.plan is not None]
    # Scenarios that only differ in their rules share everything else, so their order is worked out once.
    results, plans, faults = Results(), dict[ScenarioId, Plan](), dict[ScenarioId, InputError]()
    for place, scenario in enumerate(kept):
        done = place / len(kept)

        def within(share: float, done: float = done) -> None:
            report(done + share / len(kept))

        try:
            plans[scenario.id] = results.get(PLAN, scenario_study(study, scenario), within)
        except InputError as fault:
            faults[scenario.id] = fault
    report(1.0)
    return ScenarioPlans(plans, faults)


def differing(plans: tuple[Plan, ...]) -> tuple[InitiativeId, ...]:
    """Return the initiatives that do not run in the same quarters in all of some plans, in the first one's order."""
    if not plans:
        return ()
    return tuple(one for one in plans[0].initiatives if len({_span(plan, one) for plan in plans}) > 1)


def _span(plan: Plan, initiative: InitiativeId) -> tuple[object, object]:
    placed = plan.placed.get(initiative)
    return (None, None) if placed is None else (placed.start, placed.end)


def _run(study: Study, inputs: Inputs, report: Report) -> ScenarioPlans:  # noqa: ARG001 (the signature is `Run`'s)
    return scenario_plans(study, report)


SCENARIO_PLANS: Computation[ScenarioPlans] = Computation(
    name="plans of scenarios",
    reads=PLAN.all_reads | frozenset([Part.SCENARIOS]),
    run=_run,
    live=False,
)
