"""Edits of what experts say about importance."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from models.checking import check_compared, check_points, check_ratio
from models.errors import InputError
from models.judgement.comparisons import ComparisonBallot, ItemId, Pair
from models.panel.experts import ExpertId
from models.panel.rounds import BallotKey
from models.problem.criteria import NodeId
from models.study import Study


class RoundClosedError(InputError):
    """The round takes no more answers: round, expert."""


def open_ballot_key(study: Study, expert: ExpertId) -> BallotKey:
    """Return the key of the expert's ballot in the current round.

    Raises:
        RoundClosedError: The round takes no more answers.
    """
    if study.current_round.closed:
        raise RoundClosedError(round=study.current_round.number, expert=expert)
    return BallotKey(study.current_round.id, expert)


def _with(study: Study, expert: ExpertId, ballot: ComparisonBallot) -> Study:
    key = open_ballot_key(study, expert)
    if study.comparison_ballot(expert) == ballot:
        return study
    return replace(study, comparisons={**study.comparisons, key: ballot})


def set_comparison(
    study: Study, expert: ExpertId, node: NodeId, one: ItemId, other: ItemId, ratio: float | None
) -> Study:
    """Say how many times as important `one` is as `other` under `node`; None takes the answer back.

    Raises:
        RoundClosedError: The round takes no more answers.
        InputError: The ratio is outside 1/9 … 9.
    """
    check_compared(study, open_ballot_key(study, expert), node, (one, other))
    if ratio is not None:
        check_ratio(expert, node, one, other, ratio)
    return _with(study, expert, study.comparison_ballot(expert).compared(node, one, other, ratio))


def paste_comparisons(
    study: Study, expert: ExpertId, node: NodeId, ratios: Mapping[tuple[ItemId, ItemId], float | None]
) -> Study:
    """Set many comparisons under one node at once; all or none.

    Raises:
        RoundClosedError: The round takes no more answers.
        InputError: A ratio is outside 1/9 … 9.
    """
    ballot = study.comparison_ballot(expert)
    for (one, other), ratio in ratios.items():
        check_compared(study, open_ballot_key(study, expert), node, (one, other))
        if ratio is not None:
            check_ratio(expert, node, one, other, ratio)
        ballot = ballot.compared(node, one, other, ratio)
    return _with(study, expert, ballot)


def set_points(study: Study, expert: ExpertId, node: NodeId, item: ItemId, points: float | None) -> Study:
    """Give points to an item directly instead of comparing it; None takes them back.

    Raises:
        RoundClosedError: The round takes no more answers.
        InputError: The points are negative or not a number.
    """
    ballot = study.comparison_ballot(expert)
    given = {key: value for key, value in ballot.points.get(node, {}).items() if key != item}
    check_compared(study, open_ballot_key(study, expert), node, (item,))
    if points is not None:
        check_points(expert, node, item, points)
        given[item] = points
    return _with(study, expert, replace(ballot, points={**ballot.points, node: given}))


def uphold_comparisons(study: Study, expert: ExpertId, node: NodeId, reason: str) -> Study:
    """Keep the reason why an expert stands by contradictory comparisons; an empty one takes it back."""
    check_compared(study, open_ballot_key(study, expert), node)
    ballot = study.comparison_ballot(expert)
    upheld = {key: kept for key, kept in ballot.upheld.items() if key != node}
    if reason.strip():
        upheld[node] = reason.strip()
    return _with(study, expert, replace(ballot, upheld=upheld))


def comment_comparison(
    study: Study, expert: ExpertId, node: NodeId, one: ItemId, other: ItemId, comment: str
) -> Study:
    """Keep what an expert remarks on a pair; an empty remark takes it back.

    Raises:
        RoundClosedError: The round takes no more answers.
    """
    check_compared(study, open_ballot_key(study, expert), node, (one, other))
    ballot, pair = study.comparison_ballot(expert), Pair.of(one, other)
    remarks = {key: kept for key, kept in ballot.comments.get(node, {}).items() if key != pair}
    if comment.strip():
        remarks[pair] = comment.strip()
    comments = {key: kept for key, kept in ballot.comments.items() if key != node}
    if remarks:
        comments[node] = remarks
    return _with(study, expert, replace(ballot, comments=comments))
