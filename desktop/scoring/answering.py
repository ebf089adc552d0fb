"""What an expert scores, and what the secretariat measures, as edits of the study."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from desktop.scoring.measured_view import measured
from models.editing.document import Edit
from models.editing.kinds import EditKind
from models.edits.panel import set_group_leaves
from models.edits.ratings import clear_rating, note_rating, paste_ratings, set_measurement, set_rating, set_recusal
from models.judgement.ratings import RatingNote
from models.panel.experts import ExpertId, GroupId
from models.problem.criteria import CriterionId
from models.problem.indicators import IndicatorId
from models.problem.initiatives import InitiativeId
from models.study import Study

Wanted = tuple[EditKind, Edit]


def rated(expert: ExpertId, initiative: InitiativeId, leaf: CriterionId, rating: int | None) -> Wanted:
    """Return the edit that scores an initiative; None says "not my field"."""
    edit = partial(set_rating, expert=expert, initiative=initiative, leaf=leaf, rating=rating)
    return EditKind.SET_RATING, edit


def pasted(expert: ExpertId, ratings: Mapping[tuple[InitiativeId, CriterionId], int | None]) -> Wanted:
    """Return the edit that gives many scores at once."""
    return EditKind.PASTE_RATINGS, partial(paste_ratings, expert=expert, ratings=ratings)


def cleared(expert: ExpertId, initiative: InitiativeId, leaf: CriterionId) -> Wanted:
    """Return the edit that takes a score back."""
    return EditKind.CLEAR_RATING, partial(clear_rating, expert=expert, initiative=initiative, leaf=leaf)


def recusal_turned(study: Study, expert: ExpertId, initiative: InitiativeId) -> Wanted:
    """Return the edit that declares an interest, or takes that back."""
    recused = initiative not in study.rating_ballot(expert).recused
    return EditKind.SET_RECUSAL, partial(set_recusal, expert=expert, initiative=initiative, recused=recused)


def noted(expert: ExpertId, initiative: InitiativeId, leaf: CriterionId, note: RatingNote) -> Wanted:
    """Return the edit that keeps what stands beside a score."""
    return EditKind.NOTE_RATING, partial(note_rating, expert=expert, initiative=initiative, leaf=leaf, note=note)


def measurement(study: Study, initiative: InitiativeId, indicator: IndicatorId, field: str, value: object) -> Wanted:
    """Return the edit that changes one figure, or the source, of what was measured."""
    after = measured(study.indicators.measurement(initiative, indicator), field, value)
    edit = partial(set_measurement, initiative=initiative, indicator=indicator, measurement=after)
    return EditKind.SET_MEASUREMENT, edit


def limited(group: GroupId, leaves: tuple[CriterionId, ...]) -> Wanted:
    """Return the edit that limits what a group scores; no leaves lift the limit."""
    return EditKind.SET_GROUP_LEAVES, partial(set_group_leaves, group_id=group, leaves=leaves)
