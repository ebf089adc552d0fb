"""Edits of what experts say about importance."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from models.checking import check_compared, check_extremes, check_order, check_points, check_ratio
from models.errors import InputError
from models.judgement.comparisons import ComparisonBallot, Extremes, ItemId, Order, Pair
from models.panel.experts import ExpertId
from models.panel.rounds import BallotKey
from models.problem.criteria import NodeId
from models.study import Study

T = TypeVar("T")


class RoundClosedError(InputError):
    """The round takes no more answers: round, expert."""


class NotBestWorstError(InputError):
    """An answer to a pair that is not asked, or one below 1: expert, node, first, second, value."""


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


def _compared_again(ballot: ComparisonBallot, node: NodeId) -> ComparisonBallot:
    """Return the ballot without points or an order under `node`, which would keep comparisons from being heard."""
    if node not in ballot.points and node not in ballot.orders:
        return ballot
    return replace(ballot, points=_without(ballot.points, node), orders=_without(ballot.orders, node))


def _without(nodes: Mapping[NodeId, T], gone: NodeId) -> Mapping[NodeId, T]:
    return {node: said for node, said in nodes.items() if node != gone}


def set_comparison(
    study: Study, expert: ExpertId, node: NodeId, one: ItemId, other: ItemId, ratio: float | None
) -> Study:
    """Say how many times as important `one` is as `other` under `node`; None takes the answer back.

    An answer takes the place of points or an order under the node.

    Raises:
        RoundClosedError: The round takes no more answers.
        InputError: The ratio is outside 1/9 … 9.
    """
    check_compared(study, open_ballot_key(study, expert), node, (one, other))
    if ratio is not None:
        check_ratio(expert, node, one, other, ratio)
    ballot = study.comparison_ballot(expert)
    heard = ballot if ratio is None else _compared_again(ballot, node)
    return _with(study, expert, heard.compared(node, one, other, ratio))


def paste_comparisons(
    study: Study, expert: ExpertId, node: NodeId, ratios: Mapping[tuple[ItemId, ItemId], float | None]
) -> Study:
    """Set many comparisons under one node at once; all or none.

    Raises:
        RoundClosedError: The round takes no more answers.
        InputError: A ratio is outside 1/9 … 9.
    """
    ballot = study.comparison_ballot(expert)
    if any(ratio is not None for ratio in ratios.values()):
        ballot = _compared_again(ballot, node)
    for (one, other), ratio in ratios.items():
        check_compared(study, open_ballot_key(study, expert), node, (one, other))
        if ratio is not None:
            check_ratio(expert, node, one, other, ratio)
        ballot = ballot.compared(node, one, other, ratio)
    return _with(study, expert, ballot)


def set_points(study: Study, expert: ExpertId, node: NodeId, item: ItemId, points: float | None) -> Study:
    """Give points to an item directly instead of comparing it; None takes them back.

    Points take the place of an order under the node; comparisons are kept aside.

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
    orders = _without(ballot.orders, node) if points is not None else ballot.orders
    pointed = {**ballot.points, node: given} if given else _without(ballot.points, node)
    return _with(study, expert, replace(ballot, points=pointed, orders=orders))


def set_best_worst(
    study: Study,
    expert: ExpertId,
    node: NodeId,
    extremes: Extremes | None,
    ratios: Mapping[tuple[ItemId, ItemId], float] | None = None,
) -> Study:
    """Ask a node best–worst: name the two extremes, and answer any of the 2n − 3 pairs that they leave to ask.

    Earlier answers to those pairs are kept where they fit and are not given anew; all others under the node give way,
    as do points and an order. None for `extremes` goes back to comparing every pair and keeps the answers.

    Args:
        study: The study.
        expert: Whose answers.
        node: Under which node.
        extremes: The most and the least important item.
        ratios: By (best, other) or (other, worst): how many times as important the first is, 1 … 9.

    Raises:
        RoundClosedError: The round takes no more answers.
        BestIsWorstError: Both extremes are the same item.
        NotBestWorstError: An answer is below 1, or to a pair that best–worst does not ask.
        InputError: A ratio is above 9, or there is no such item.
    """
    key, ballot = open_ballot_key(study, expert), _compared_again(study.comparison_ballot(expert), node)
    if extremes is None:
        check_compared(study, key, node)
        return _with(study, expert, replace(ballot, extremes=_without(ballot.extremes, node)))
    check_extremes(study, key, node, extremes)
    items = study.swot.compared.get(node) or study.criteria.children(node) or tuple(study.initiatives.initiatives)
    asked = extremes.asked(items)
    answers: dict[tuple[ItemId, ItemId], float] = {}
    for one, other in asked:
        earlier = ballot.ratio(node, one, other)
        if earlier is not None and earlier >= 1.0:
            answers[one, other] = earlier
    for (one, other), ratio in (ratios or {}).items():
        check_compared(study, key, node, (one, other))
        check_ratio(expert, node, one, other, ratio)
        if ratio < 1.0 or (one, other) not in asked:
            raise NotBestWorstError(expert=expert, node=node, first=one, second=other, value=ratio)
        answers[one, other] = ratio
    ballot = replace(
        ballot,
        comparisons=_without(ballot.comparisons, node),
        extremes={**ballot.extremes, node: extremes},
    )
    for (one, other), ratio in answers.items():
        ballot = ballot.compared(node, one, other, ratio)
    return _with(study, expert, ballot)


def set_rank_order(study: Study, expert: ExpertId, node: NodeId, order: Order) -> Study:
    """Put the items under a node in order of importance instead of comparing them; an empty order takes it back.

    An order takes the place of points under the node; comparisons are kept aside.

    Args:
        study: The study.
        expert: Whose answer.
        node: Under which node.
        order: From the most to the least important; items in one place are equally so.

    Raises:
        RoundClosedError: The round takes no more answers.
        OrderedTwiceError: An item stands in two places.
        InputError: There is no such item.
    """
    check_order(study, open_ballot_key(study, expert), node, order)
    ballot = study.comparison_ballot(expert)
    orders, points = _without(ballot.orders, node), ballot.points
    if any(order):
        orders, points = {**orders, node: tuple(place for place in order if place)}, _without(points, node)
    return _with(study, expert, replace(ballot, orders=orders, points=points))


def uphold_comparisons(study: Study, expert: ExpertId, node: NodeId, reason: str) -> Study:
    """Keep the reason why an expert stands by contradictory comparisons; an empty one takes it back."""
    check_compared(study, open_ballot_key(study, expert), node)
    ballot = study.comparison_ballot(expert)
    upheld = {key: kept for key, kept in ballot.upheld.items() if key != node}
    if reason.strip():
        upheld[node] = reason.strip()
    return _with(study, expert, replace(ballot, upheld=upheld))


def comment_comparison(study: Study, expert: ExpertId, node: NodeId, one: ItemId, other: ItemId, comment: str) -> Study:
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
