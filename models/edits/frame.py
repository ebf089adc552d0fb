"""Edits of the frame: names, sides, horizons."""

from __future__ import annotations

from dataclasses import replace

from models.checking import check_horizons
from models.errors import InputError
from models.problem.calendar import Horizon
from models.problem.frame import SideId
from models.study import Study
from models.text import Script


class EmptyNameError(InputError):
    """A name would be empty in every script: thing, id."""


def rename_study(study: Study, script: Script, name: str) -> Study:
    """Rename the study in one script."""
    text = study.frame.name.written(script, name.strip())
    if not text:
        raise EmptyNameError(thing="study", id="")
    return study if text == study.frame.name else replace(study, frame=replace(study.frame, name=text))


def ask_question(study: Study, script: Script, question: str) -> Study:
    """Reword the question that the criteria serve."""
    text = study.frame.question.written(script, question.strip())
    return study if text == study.frame.question else replace(study, frame=replace(study.frame, question=text))


def rename_side(study: Study, side_id: SideId, script: Script, name: str) -> Study:
    """Rename a side in one script."""
    side = study.frame.sides[side_id]
    text = side.name.written(script, name.strip())
    if not text:
        raise EmptyNameError(thing="side", id=side_id)
    if text == side.name:
        return study
    sides = {**study.frame.sides, side_id: replace(side, name=text)}
    return replace(study, frame=replace(study.frame, sides=sides))


def set_horizons(study: Study, horizons: tuple[Horizon, ...]) -> Study:
    """Set the horizons of the blueprint, in order of time; what was budgeted for one that is gone goes with it.

    Raises:
        InputError: They are not in order, or end before the calendar starts.
    """
    check_horizons(study.frame.start, horizons)
    if horizons == study.frame.horizons:
        return study
    kept = {horizon.id for horizon in horizons}
    plan = replace(
        study.plan,
        budgets={key: budget for key, budget in study.plan.budgets.items() if key in kept},
        discounts={key: discount for key, discount in study.plan.discounts.items() if key in kept},
    )
    return replace(
        study, frame=replace(study.frame, horizons=horizons), plan=study.plan if plan == study.plan else plan
    )
