"""Edits of scores: what experts rate and what the secretariat measures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from models.checking import check_measurement, check_rated, check_rating, check_rating_note
from models.edits.comparisons import open_ballot_key
from models.errors import InputError
from models.judgement.ratings import RatingBallot, RatingNote
from models.panel.experts import ExpertId
from models.problem.criteria import CriterionId
from models.problem.indicators import IndicatorId, Measurement
from models.problem.initiatives import InitiativeId
from models.study import Study


class NotAskedError(InputError):
    """A score on a criterion that the expert's group is not asked about: expert, criterion."""


def _with(study: Study, expert: ExpertId, ballot: RatingBallot) -> Study:
    key = open_ballot_key(study, expert)
    if study.rating_ballot(expert) == ballot:
        return study
    return replace(study, ratings={**study.ratings, key: ballot})


def set_rating(
    study: Study, expert: ExpertId, initiative: InitiativeId, leaf: CriterionId, rating: int | None
) -> Study:
    """Rate an initiative on a leaf; None says "not my field".

    Raises:
        RoundClosedError: The round takes no more answers.
        InputError: The rating is no step of the leaf's scale.
    """
    return paste_ratings(study, expert, {(initiative, leaf): rating})


def paste_ratings(
    study: Study, expert: ExpertId, ratings: Mapping[tuple[InitiativeId, CriterionId], int | None]
) -> Study:
    """Set many ratings of one expert at once; all or none.

    Raises:
        RoundClosedError: The round takes no more answers.
        NotAskedError: A leaf is not one that the expert's group scores.
        InputError: A rating is no step of its leaf's scale.
    """
    check_rated(study, open_ballot_key(study, expert), (initiative for initiative, _ in ratings))
    ballot = study.rating_ballot(expert)
    asked = study.panel.scored_by(expert, study.criteria.leaves)
    for (initiative, leaf), rating in ratings.items():
        if leaf in study.criteria.leaves and leaf not in asked:
            raise NotAskedError(expert=expert, criterion=leaf)
        criterion = study.criteria.criteria[leaf]
        if rating is not None:
            check_rating(expert, initiative, criterion, rating)
        ballot = ballot.rated(initiative, leaf, rating)
    return _with(study, expert, ballot)


def clear_rating(study: Study, expert: ExpertId, initiative: InitiativeId, leaf: CriterionId) -> Study:
    """Take a rating back, so that it is unanswered again.

    Raises:
        RoundClosedError: The round takes no more answers.
    """
    check_rated(study, open_ballot_key(study, expert), (initiative,))
    return _with(study, expert, study.rating_ballot(expert).cleared(initiative, leaf))


def set_recusal(study: Study, expert: ExpertId, initiative: InitiativeId, *, recused: bool) -> Study:
    """Say whether an expert has an interest in an initiative and does not rate it; ratings given before are kept aside.

    Raises:
        RoundClosedError: The round takes no more answers.
    """
    check_rated(study, open_ballot_key(study, expert), (initiative,))
    ballot = study.rating_ballot(expert)
    changed = ballot.recused | {initiative} if recused else ballot.recused - {initiative}
    return _with(study, expert, replace(ballot, recused=changed))


def note_rating(study: Study, expert: ExpertId, initiative: InitiativeId, leaf: CriterionId, note: RatingNote) -> Study:
    """Keep what stands beside a rating: a comment, the evidence, how sure the expert is; an empty note takes it back.

    A note may come before the rating: people often say why before they say how much.

    Raises:
        RoundClosedError: The round takes no more answers.
        NotAskedError: The leaf is not one that the expert's group scores.
        InputError: There is no such initiative or leaf, or the confidence is outside 0 to 3.
    """
    key = open_ballot_key(study, expert)
    check_rated(study, key, (initiative,))
    check_rating_note(study, key, initiative, leaf, note)
    if leaf in study.criteria.leaves and leaf not in study.panel.scored_by(expert, study.criteria.leaves):
        raise NotAskedError(expert=expert, criterion=leaf)
    said = replace(note, comment=note.comment.strip(), evidence=note.evidence.strip())
    return _with(study, expert, study.rating_ballot(expert).noted(initiative, leaf, said))


def set_measurement(
    study: Study, initiative: InitiativeId, indicator: IndicatorId, measurement: Measurement | None
) -> Study:
    """Set what was measured for an initiative; None takes it back.

    Raises:
        InputError: The values are out of order, or outside the fixed ends of a criterion that uses the indicator.
    """
    row = {key: value for key, value in study.indicators.measurements.get(initiative, {}).items() if key != indicator}
    if measurement is not None:
        check_measurement(study, initiative, indicator, measurement)
        row[indicator] = measurement
    if row == study.indicators.measurements.get(initiative, {}):
        return study
    measurements = {**study.indicators.measurements, initiative: row}
    return replace(study, indicators=replace(study.indicators, measurements=measurements))
