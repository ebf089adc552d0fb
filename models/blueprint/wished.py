"""A plan as a person wishes it now, before or without a new optimum: the latest one with what was moved since."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from models.blueprint.plan import Plan, Planned
from models.blueprint.study_problem import costs_of
from models.problem.calendar import Quarter
from models.problem.plan_rules import PinKind
from models.study import Study


def speaks_of(plan: Plan, study: Study) -> bool:
    """Return whether a plan still speaks of the initiatives, the phases and the quarters that a study has."""
    same = set(plan.initiatives) == set(study.initiatives.initiatives)
    same = same and plan.horizons == tuple(horizon.id for horizon in study.frame.horizons)
    return same and plan.quarters == study.frame.quarters


def as_wished(study: Study, plan: Plan) -> Plan:
    """Return the plan with the starts, durations and costs that the study names now, and what it then spends.

    It may break any rule; that is what there is to be seen. Its schedule and its reasons are those of the plan given.

    Args:
        study: As it stands, with the initiatives and phases of the plan.
        plan: The latest optimum.
    """
    costs = costs_of(study, plan.initiatives)
    placed = {
        one: _placed(study, plan.placed[one], float(cost)) for one, cost in zip(plan.initiatives, costs, strict=True)
    }
    spend = np.zeros(len(plan.quarters))
    for one in placed.values():
        if one.start is not None and one.end is not None:
            first = one.start.index - plan.quarters[0].index
            quarters = one.end.index - one.start.index + 1
            spend[max(first, 0) : max(first + quarters, 0)] += one.cost / quarters
    by_horizon = np.zeros(len(plan.horizons))
    np.add.at(by_horizon, [study.frame.horizon_index(quarter) for quarter in plan.quarters], spend)
    return replace(plan, placed=placed, spend=spend, horizon_spend=by_horizon)


def _placed(study: Study, planned: Planned, cost: float) -> Planned:
    pin = study.plan.pins.get(planned.initiative)
    start: Quarter | None = planned.start
    if pin is not None and pin.kind is PinKind.MUST_NOT:
        start = None
    elif pin is not None and pin.kind is PinKind.START:
        start = pin.quarter
    if start is None:
        return replace(planned, start=None, end=None, horizon=None, cost=cost)
    duration = study.initiatives.initiatives[planned.initiative].duration
    end = start.later(duration - 1)
    horizon = study.frame.horizons[study.frame.horizon_index(end)].id
    return replace(planned, start=start, end=end, horizon=horizon, cost=cost)
