"""Edits of the initiatives."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from models.checking import check_duration, check_finite, check_id, check_initiatives, check_prerequisites
from models.edits.assumptions import without_initiatives
from models.edits.criteria import without_items
from models.edits.frame import EmptyNameError, TakenIdError
from models.judgement.ratings import RatingBallot
from models.problem.frame import SideId
from models.problem.initiatives import BodyId, Initiative, InitiativeId, Prerequisite, Status
from models.study import Study
from models.text import Script

WrittenField = Literal["description", "theme", "kpi", "basis"]


def _with(study: Study, initiative: Initiative) -> Study:
    known = study.initiatives.initiatives
    if known.get(initiative.id) == initiative:
        return study
    return replace(study, initiatives=replace(study.initiatives, initiatives={**known, initiative.id: initiative}))


def rename_initiative(study: Study, initiative_id: InitiativeId, script: Script, name: str) -> Study:
    """Rename an initiative in one script."""
    initiative = study.initiatives.initiatives[initiative_id]
    text = initiative.name.written(script, name.strip())
    if not text:
        raise EmptyNameError(thing="initiative", id=initiative_id)
    return _with(study, replace(initiative, name=text))


def describe_initiative(
    study: Study, initiative_id: InitiativeId, field: WrittenField, script: Script, text: str
) -> Study:
    """Reword one of an initiative's passages in one script."""
    initiative = study.initiatives.initiatives[initiative_id]
    written = getattr(initiative, field).written(script, text.strip())
    return _with(study, replace(initiative, **{field: written}))


def note_initiative(study: Study, initiative_id: InitiativeId, column: str, script: Script, text: str) -> Study:
    """Reword one of the blueprint's free-text columns for an initiative in one script."""
    initiative = study.initiatives.initiatives[initiative_id]
    notes = dict(initiative.notes)
    written = notes.pop(column, type(initiative.name)()).written(script, text.strip())
    if written:
        notes[column] = written
    return _with(study, replace(initiative, notes=notes))


def set_figure(study: Study, initiative_id: InitiativeId, column: str, figure: float | None) -> Study:
    """Set one of the blueprint's numbers for an initiative, such as a baseline or a target; None takes it away.

    Raises:
        NotFiniteError: It is no number that can be reckoned with.
    """
    initiative = study.initiatives.initiatives[initiative_id]
    figures = {key: value for key, value in initiative.figures.items() if key != column}
    if figure is not None:
        check_finite(f"initiatives/{initiative_id}/figures/{column}", figure)
        figures[column] = figure
    return _with(study, replace(initiative, figures=figures))


def set_bodies(study: Study, initiative_id: InitiativeId, side: SideId, bodies: tuple[BodyId, ...]) -> Study:
    """Set which bodies of one side carry an initiative; the first one leads.

    Raises:
        InputError: One is unknown, or belongs to another side.
    """
    initiative = study.initiatives.initiatives[initiative_id]
    carried = {key: listed for key, listed in initiative.bodies.items() if key != side}
    if bodies:
        carried[side] = bodies
    changed = _with(study, replace(initiative, bodies=carried))
    check_initiatives(changed.initiatives, changed.frame)
    return changed


def set_barrier(study: Study, initiative_id: InitiativeId, kind: str, strength: int) -> Study:
    """Say how strongly an initiative bears on a kind of barrier, 1 to 3; 0 says that it does not."""
    initiative = study.initiatives.initiatives[initiative_id]
    barriers = {key: value for key, value in initiative.barriers.items() if key != kind}
    if strength:
        barriers[kind] = strength
    return _with(study, replace(initiative, barriers=barriers))


def set_duration(study: Study, initiative_id: InitiativeId, quarters: int) -> Study:
    """Set how many quarters an initiative takes.

    Raises:
        InputError: It is less than one.
    """
    check_duration(initiative_id, quarters)
    return _with(study, replace(study.initiatives.initiatives[initiative_id], duration=quarters))


def set_status(study: Study, initiative_id: InitiativeId, status: Status) -> Study:
    """Say how far an initiative is."""
    return _with(study, replace(study.initiatives.initiatives[initiative_id], status=status))


def set_prerequisites(study: Study, initiative_id: InitiativeId, prerequisites: tuple[Prerequisite, ...]) -> Study:
    """Set what comes before an initiative.

    Raises:
        InputError: One is unknown, or strict ones would form a cycle, which is named.
    """
    initiative = replace(study.initiatives.initiatives[initiative_id], prerequisites=prerequisites)
    check_prerequisites({**study.initiatives.initiatives, initiative_id: initiative})
    return _with(study, initiative)


def add_initiative(study: Study, initiative: Initiative) -> Study:
    """Add an initiative as the last.

    Raises:
        TakenIdError: There is one of that id.
    """
    check_id("initiative", initiative.id)
    if initiative.id in study.initiatives.initiatives:
        raise TakenIdError(thing="initiative", id=initiative.id)
    return _with(study, initiative)


def move_initiative(study: Study, initiative_id: InitiativeId, place: int) -> Study:
    """Move an initiative to be the `place`-th (from 0) of the list."""
    known = study.initiatives.initiatives
    order = [key for key in known if key != initiative_id]
    order.insert(place, initiative_id)
    if order == list(known):
        return study
    return replace(study, initiatives=replace(study.initiatives, initiatives={key: known[key] for key in order}))


def remove_initiative(study: Study, initiative_id: InitiativeId) -> Study:
    """Remove an initiative, and with it every answer, measurement, rule, assumption and prerequisite that names it."""
    kept = {
        key: replace(
            initiative,
            prerequisites=tuple(needed for needed in initiative.prerequisites if needed.initiative != initiative_id),
        )
        for key, initiative in study.initiatives.initiatives.items()
        if key != initiative_id
    }
    measured = {key: row for key, row in study.indicators.measurements.items() if key != initiative_id}
    strategies = {
        key: replace(
            strategy, initiatives={one: link for one, link in strategy.initiatives.items() if one != initiative_id}
        )
        for key, strategy in study.swot.strategies.items()
    }
    study = without_initiatives(study, {initiative_id})
    return replace(
        study,
        initiatives=replace(study.initiatives, initiatives=kept),
        indicators=replace(study.indicators, measurements=measured),
        swot=replace(study.swot, strategies=strategies),
        comparisons={key: without_items(ballot, {initiative_id}) for key, ballot in study.comparisons.items()},
        ratings={key: _without_initiative(ballot, initiative_id) for key, ballot in study.ratings.items()},
    )


def _without_initiative(ballot: RatingBallot, gone: InitiativeId) -> RatingBallot:
    kept = RatingBallot(
        {key: row for key, row in ballot.ratings.items() if key != gone},
        ballot.recused - {gone},
        {key: row for key, row in ballot.notes.items() if key != gone},
    )
    return ballot if kept == ballot else kept
