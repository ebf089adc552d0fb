"""Merging two initiatives that turned out to be one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from models.edits.assumptions import with_merged_initiatives
from models.edits.criteria import without_items
from models.edits.splitting import Taken
from models.errors import InputError
from models.judgement.ratings import RatingBallot
from models.problem.initiatives import Initiative, InitiativeId, Prerequisite, prerequisite_cycle
from models.study import Study
from models.text import EMPTY_TEXT, Text


class MergedCycleError(InputError):
    """Initiatives that would have to come before themselves once two are merged: first, second."""


def merge_initiatives(study: Study, kept: InitiativeId, gone: InitiativeId) -> Study:
    """Merge an initiative into another: what only the second has is taken over, and all that named it names the first.

    Where both were rated or measured, the first one's values stand.

    Raises:
        MergedCycleError: Strict prerequisites would go round in a circle.
    """
    known = study.initiatives.initiatives
    merged = _merged(known[kept], known[gone])
    initiatives = {
        key: replace(
            merged if key == kept else one,
            prerequisites=_renamed((merged if key == kept else one).prerequisites, kept, gone, key),
        )
        for key, one in known.items()
        if key != gone
    }
    if prerequisite_cycle(initiatives):
        raise MergedCycleError(first=kept, second=gone)
    measured = dict(study.indicators.measurements)
    row = {**measured.pop(gone, {}), **measured.get(kept, {})}
    if row:
        measured[kept] = row
    strategies = {
        key: replace(one, initiatives=_links(one.initiatives, kept, gone)) for key, one in study.swot.strategies.items()
    }
    return replace(
        with_merged_initiatives(study, kept, gone),
        initiatives=replace(study.initiatives, initiatives=initiatives),
        indicators=replace(study.indicators, measurements=measured),
        swot=replace(study.swot, strategies=strategies),
        comparisons={key: without_items(ballot, {gone}) for key, ballot in study.comparisons.items()},
        ratings={key: _rated_once(ballot, kept, gone) for key, ballot in study.ratings.items()},
    )


def merging_initiatives(study: Study, kept: InitiativeId, gone: InitiativeId) -> Taken:
    """Return what merging two initiatives does to the scores of the current round."""
    taken = dropped = 0
    for expert in study.panel.experts:
        ratings = study.rating_ballot(expert).ratings
        ours = ratings.get(kept, {})
        for leaf in ratings.get(gone, {}):
            if leaf in ours:
                dropped += 1
            else:
                taken += 1
    return Taken(kept=taken, dropped=dropped)


def _merged(one: Initiative, other: Initiative) -> Initiative:
    bodies = {
        side: tuple(dict.fromkeys((*one.bodies.get(side, ()), *other.bodies.get(side, ()))))
        for side in (*one.bodies, *(side for side in other.bodies if side not in one.bodies))
    }
    notes = {
        key: _filled(one.notes.get(key, EMPTY_TEXT), other.notes.get(key, EMPTY_TEXT))
        for key in dict.fromkeys((*one.notes, *other.notes))
    }
    return replace(
        one,
        name=_filled(one.name, other.name),
        description=_filled(one.description, other.description),
        theme=_filled(one.theme, other.theme),
        kpi=_filled(one.kpi, other.kpi),
        basis=_filled(one.basis, other.basis),
        bodies=bodies,
        barriers={**other.barriers, **one.barriers},
        prerequisites=(*one.prerequisites, *other.prerequisites),
        notes=notes,
        figures={**other.figures, **one.figures},
    )


def _filled(text: Text, other: Text) -> Text:
    for script in text.missing():
        text = text.written(script, other.own(script))
    return text


def _renamed(
    needed: tuple[Prerequisite, ...], kept: InitiativeId, gone: InitiativeId, own: InitiativeId
) -> tuple[Prerequisite, ...]:
    """Return prerequisites that name the merged initiative instead, each once; strict stands before advisory."""
    found: dict[InitiativeId, bool] = {}
    for one in needed:
        key = kept if one.initiative == gone else one.initiative
        if key != own:
            found[key] = found.get(key, False) or one.strict
    return tuple(Prerequisite(key, strict) for key, strict in found.items())


def _links(links: Mapping[InitiativeId, int], kept: InitiativeId, gone: InitiativeId) -> Mapping[InitiativeId, int]:
    if gone not in links:
        return links
    rest = {key: strength for key, strength in links.items() if key != gone}
    return {**rest, kept: max(links[gone], links.get(kept, 0))}


def _rated_once(ballot: RatingBallot, kept: InitiativeId, gone: InitiativeId) -> RatingBallot:
    ratings, notes = dict(ballot.ratings), dict(ballot.notes)
    row = {**ratings.pop(gone, {}), **ratings.get(kept, {})}
    remarks = {**notes.pop(gone, {}), **notes.get(kept, {})}
    if row:
        ratings[kept] = row
    if remarks:
        notes[kept] = remarks
    # An interest in either is one in both.
    recused = frozenset(kept if one == gone else one for one in ballot.recused)
    changed = RatingBallot(ratings, recused, notes)
    return ballot if changed == ballot else changed
