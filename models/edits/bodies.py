"""Edits of the bodies of each side that carry initiatives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from models.checking import check_id, check_initiatives
from models.edits.assumptions import with_every_plan
from models.edits.frame import EmptyNameError, TakenIdError
from models.problem.initiatives import Body, BodyId
from models.problem.plan_rules import PlanRules
from models.study import Study
from models.text import Script


def _with(study: Study, bodies: Mapping[BodyId, Body]) -> Study:
    if dict(study.initiatives.bodies) == dict(bodies):
        return study
    return replace(study, initiatives=replace(study.initiatives, bodies=bodies))


def add_body(study: Study, body: Body) -> Study:
    """Add a body as the last.

    Raises:
        TakenIdError: There is one of that id.
        InputError: Its side is unknown.
    """
    check_id("body", body.id)
    if body.id in study.initiatives.bodies:
        raise TakenIdError(thing="body", id=body.id)
    added = _with(study, {**study.initiatives.bodies, body.id: body})
    check_initiatives(added.initiatives, added.frame)
    return added


def rename_body(study: Study, body_id: BodyId, script: Script, name: str) -> Study:
    """Rename a body in one script."""
    body = study.initiatives.bodies[body_id]
    text = body.name.written(script, name.strip())
    if not text:
        raise EmptyNameError(thing="body", id=body_id)
    return _with(study, {**study.initiatives.bodies, body_id: replace(body, name=text)})


def remove_body(study: Study, body_id: BodyId) -> Study:
    """Remove a body, and with it its part in every initiative; the next one listed leads then."""
    initiatives = {
        key: replace(
            one,
            bodies={
                side: rest
                for side, listed in one.bodies.items()
                if (rest := tuple(body for body in listed if body != body_id))
            },
        )
        for key, one in study.initiatives.initiatives.items()
    }
    bodies = {key: body for key, body in study.initiatives.bodies.items() if key != body_id}

    def without(plan: PlanRules) -> PlanRules:
        return replace(plan, capacities={key: most for key, most in plan.capacities.items() if key != body_id})

    study = with_every_plan(study, without)
    return replace(study, initiatives=replace(study.initiatives, initiatives=initiatives, bodies=bodies))
