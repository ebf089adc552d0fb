"""Checks of what the experts say.

A ballot may hold answers that nothing reads any more: comparisons with a criterion that was moved elsewhere, ratings
on a leaf that is measured now. They are kept so that they are there when the edit is taken back; only answers about
what the study does not have are wrong.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from collections.abc import Set as AbstractSet
from itertools import chain

from models.checking.faults import (
    BestIsWorstError,
    MisorderedPairError,
    OrderedTwiceError,
    SelfComparisonError,
    UnknownCriterionError,
    UnknownExpertError,
    UnknownFactorError,
    UnknownInitiativeError,
    UnknownRoundError,
)
from models.checking.values import check_points, check_range, check_rating, check_ratio
from models.judgement.comparisons import ComparisonBallot, Extremes, ItemId, Order, Pair
from models.judgement.ratings import MOST_CONFIDENT, RatingBallot, RatingNote
from models.panel.rounds import BallotKey
from models.problem.criteria import GOAL, CriterionId, NodeId, Scale
from models.problem.initiatives import InitiativeId
from models.problem.swot import SWOT, SWOT_NODES
from models.study import Study


def check_ballots(study: Study) -> None:
    """Check every ballot of every round.

    Raises:
        InputError: What is wrong, and where.
    """
    rounds = {one.id for one in study.rounds}
    for part, keys in (("comparisons", study.comparisons.keys()), ("ratings", study.ratings.keys())):
        for key in keys:
            if key.round not in rounds:
                raise UnknownRoundError(round=key.round, place=part)
    for key, ballot in study.comparisons.items():
        check_comparison_ballot(study, key, ballot)
    check_rating_ballots(study)


def check_comparison_ballot(study: Study, key: BallotKey, ballot: ComparisonBallot) -> None:
    """Check one expert's comparisons in one round.

    Raises:
        InputError: What is wrong, and where.
    """
    check_compared(study, key, GOAL)
    for node, answers in ballot.comparisons.items():
        _check_pairs(study, key, node, answers)
        for pair, ratio in answers.items():
            check_ratio(key.expert, node, pair.first, pair.second, ratio)
    for node, remarks in ballot.comments.items():
        _check_pairs(study, key, node, remarks)
    for node, points in ballot.points.items():
        check_compared(study, key, node, points)
        for item, value in points.items():
            check_points(key.expert, node, item, value)
    for node in ballot.upheld:
        check_compared(study, key, node)
    for node, extremes in ballot.extremes.items():
        check_extremes(study, key, node, extremes)
    for node, order in ballot.orders.items():
        check_order(study, key, node, order)


def check_extremes(study: Study, key: BallotKey, node: NodeId, extremes: Extremes) -> None:
    """Check the items that an expert finds the most and the least important.

    Raises:
        BestIsWorstError: They are one and the same.
        InputError: The study has no such expert, node or item.
    """
    check_compared(study, key, node, (extremes.best, extremes.worst))
    if extremes.best == extremes.worst:
        raise BestIsWorstError(expert=key.expert, node=node, item=extremes.best)


def check_order(study: Study, key: BallotKey, node: NodeId, order: Order) -> None:
    """Check an order of items.

    Raises:
        OrderedTwiceError: An item stands in two places.
        InputError: The study has no such expert, node or item.
    """
    seen: set[ItemId] = set()
    for item in (item for place in order for item in place):
        if item in seen:
            raise OrderedTwiceError(expert=key.expert, node=node, item=item)
        seen.add(item)
    check_compared(study, key, node, seen)


def _check_pairs(study: Study, key: BallotKey, node: NodeId, pairs: Iterable[Pair]) -> None:
    for pair in pairs:
        if pair.first == pair.second:
            raise SelfComparisonError(expert=key.expert, node=node, item=pair.first)
        if pair.first > pair.second:
            raise MisorderedPairError(expert=key.expert, node=node, first=pair.first, second=pair.second)
    check_compared(study, key, node, {item for pair in pairs for item in pair})


def check_compared(study: Study, key: BallotKey, node: NodeId, items: Iterable[ItemId] = ()) -> None:
    """Check that there is an expert to compare, a node to compare under, and that there are the items.

    Raises:
        UnknownExpertError: The expert does not sit on the panel.
        UnknownCriterionError: There is no such node, or no such criterion to compare under it.
        UnknownInitiativeError: There is no such initiative to compare under it.
    """
    place = f"comparisons/{key.round}"
    criteria, initiatives = study.criteria.criteria, study.initiatives.initiatives
    if key.expert not in study.panel.experts:
        raise UnknownExpertError(expert=key.expert, place=place)
    if node in SWOT_NODES:
        _check_swot_items(study, f"{place}/{key.expert}/{node}", node, items)
        return
    if node != GOAL and node not in criteria:
        raise UnknownCriterionError(criterion=node, place=f"{place}/{key.expert}")
    compares_criteria = node == GOAL or bool(study.criteria.children(node))
    for item in items:
        if item in criteria or item in initiatives:
            continue
        if compares_criteria:
            raise UnknownCriterionError(criterion=item, place=f"{place}/{key.expert}/{node}")
        raise UnknownInitiativeError(initiative=item, place=f"{place}/{key.expert}/{node}")


def _check_swot_items(study: Study, place: str, node: NodeId, items: Iterable[ItemId]) -> None:
    """Check the items of A'WOT: quarters under its root, findings under a quarter; one that has moved does no harm."""
    known = SWOT_NODES - {SWOT} if node == SWOT else study.swot.factors.keys()
    for item in items:
        if item not in known:
            raise UnknownFactorError(factor=item, place=place)


def check_rating_ballots(study: Study) -> None:
    """Check every expert's ratings in every round.

    Raises:
        InputError: What is wrong, and where.
    """
    known = frozenset(study.criteria.criteria)
    scales = [study.criteria.criteria[leaf].scale for leaf in study.criteria.rated_leaves]
    right_everywhere = _on_every_scale([_steps(scale) for scale in scales])
    for key, ballot in study.ratings.items():
        check_rated(study, key, (*ballot.ratings, *ballot.recused, *ballot.notes))
        rows = ballot.ratings.values()
        # One look for a whole ballot: a study may hold millions of ratings, and nearly all ballots are without a fault.
        values = chain.from_iterable(row.values() for row in rows)
        if not (known.issuperset(set().union(*rows)) and right_everywhere.issuperset(values)):
            _check_rows(study, key, ballot)
        for initiative, notes in ballot.notes.items():
            for leaf, note in notes.items():
                check_rating_note(study, key, initiative, leaf, note)


def _check_rows(study: Study, key: BallotKey, ballot: RatingBallot) -> None:
    rated = {leaf: study.criteria.criteria[leaf] for leaf in study.criteria.rated_leaves}
    steps = {leaf: _steps(criterion.scale) for leaf, criterion in rated.items()}
    for initiative, row in ballot.ratings.items():
        _check_known_criteria(study, f"ratings/{key.round}/{key.expert}/{initiative}", row.keys())
        for leaf, rating in row.items():
            if rating is not None and leaf in rated and rating not in steps[leaf]:
                check_rating(key.expert, initiative, rated[leaf], rating)


def check_rating_note(
    study: Study, key: BallotKey, initiative: InitiativeId, leaf: CriterionId, note: RatingNote
) -> None:
    """Check what stands beside one rating.

    Raises:
        UnknownCriterionError: There is no such leaf.
        OutOfRangeError: The confidence is outside 0 to 3.
    """
    place = f"ratings/{key.round}/{key.expert}/{initiative}"
    _check_known_criteria(study, place, {leaf})
    check_range(f"{place}/{leaf}/confidence", note.confidence, 0, MOST_CONFIDENT)


def _steps(scale: Scale) -> range:
    return range(int(scale.lower), int(scale.upper) + 1)


def _on_every_scale(steps: Collection[range]) -> frozenset[int | None]:
    """Return ratings that no scale refuses: "not my field", and the first hundred steps that all scales share."""
    lower = max((scale.start for scale in steps), default=0)
    upper = min((scale.stop for scale in steps), default=0)
    return frozenset((None, *range(lower, min(upper, lower + 100))))


def check_rated(study: Study, key: BallotKey, initiatives: Iterable[InitiativeId]) -> None:
    """Check that there is an expert to rate, and that there are the initiatives.

    Raises:
        UnknownExpertError: The expert does not sit on the panel.
        UnknownInitiativeError: There is no such initiative.
    """
    if key.expert not in study.panel.experts:
        raise UnknownExpertError(expert=key.expert, place=f"ratings/{key.round}")
    for initiative in initiatives:
        if initiative not in study.initiatives.initiatives:
            raise UnknownInitiativeError(initiative=initiative, place=f"ratings/{key.round}/{key.expert}")


def check_ratings_on(study: Study, leaf: CriterionId) -> None:
    """Check that every rating on one leaf is a step of its scale, for example after the scale has changed.

    Raises:
        RatingOutOfScaleError: One is not.
    """
    if leaf not in study.criteria.rated_leaves:
        return
    for key, ballot in study.ratings.items():
        for initiative, row in ballot.ratings.items():
            rating = row.get(leaf)
            if rating is not None:
                check_rating(key.expert, initiative, study.criteria.criteria[leaf], rating)


def _check_known_criteria(study: Study, place: str, criteria: AbstractSet[CriterionId]) -> None:
    if study.criteria.criteria.keys() >= criteria:
        return
    for criterion in criteria:
        if criterion not in study.criteria.criteria:
            raise UnknownCriterionError(criterion=criterion, place=place)
