"""Splitting one criterion into two and merging two into one, with what experts have said taken along."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TypeVar

from models.edits.assumptions import with_merged_criteria, with_split_criterion
from models.edits.criteria import add_criterion
from models.edits.frame import TakenIdError
from models.errors import InputError
from models.judgement.comparisons import ComparisonBallot, Pair
from models.judgement.ratings import RatingBallot
from models.problem.criteria import CriteriaTree, Criterion, CriterionId, NodeId
from models.study import Study
from models.values import Value

T = TypeVar("T")

_LARGEST = 9.0


class NotALeafError(InputError):
    """Only a criterion that is judged directly can be split: criterion."""


class NotSiblingsError(InputError):
    """Two criteria that are to be merged stand under different nodes, or are one and the same: first, second."""


class UnlikeScalesError(InputError):
    """Two criteria to merge are judged on different scales, or only one has others under it: first, second."""


class Taken(Value):
    """What became of the answers when criteria were split or merged.

    Attributes:
        kept: Answers of experts that stand as they were, or were copied.
        averaged: Answers that differed and became their mean.
        dropped: Answers that lost their question.
    """

    kept: int = 0
    averaged: int = 0
    dropped: int = 0


def split_criterion(study: Study, criterion_id: CriterionId, parts: tuple[Criterion, Criterion]) -> Study:
    """Let two new criteria stand under a leaf, each judged as the leaf was.

    What was said about the leaf's importance stays with it. What initiatives were given on it is given on both parts,
    so that every ranking by weighted sums stays as it was until somebody tells the parts apart. How the two weigh
    against each other is asked anew.

    Args:
        study: The study.
        criterion_id: The leaf.
        parts: Ids and names of the two; their scale, direction and parent are the leaf's.

    Raises:
        NotALeafError: Other criteria stand under it.
        TakenIdError: There is a criterion of one of the ids.
    """
    leaf = study.criteria.criteria[criterion_id]
    if study.criteria.children(criterion_id):
        raise NotALeafError(criterion=criterion_id)
    if parts[0].id == parts[1].id:
        raise TakenIdError(thing="criterion", id=parts[1].id)
    for part in parts:
        study = add_criterion(study, replace(part, parent=criterion_id, direction=leaf.direction, scale=leaf.scale))
    ids = tuple(part.id for part in parts)
    study = with_split_criterion(_with_leaves(study, {criterion_id: ids}), criterion_id, ids)
    return replace(
        study,
        ratings={key: _rated_on(ballot, criterion_id, ids) for key, ballot in study.ratings.items()},
        comparisons={key: _asked_under(ballot, criterion_id, ids) for key, ballot in study.comparisons.items()},
    )


def merge_criteria(study: Study, kept: CriterionId, gone: CriterionId) -> Study:
    """Merge a criterion into its sibling; `merging` says what becomes of the answers.

    Importance: the merged one weighs as much as both, so its ratio to a sibling is the sum of their ratios, within
    Saaty's scale. Scores: one that only one of the two has is taken over, and two that differ become their mean.

    Raises:
        NotSiblingsError: They stand under different nodes.
        UnlikeScalesError: They are judged on different scales, or only one of them has others under it.
    """
    tree = study.criteria.criteria
    if kept == gone or tree[kept].parent != tree[gone].parent:
        raise NotSiblingsError(first=kept, second=gone)
    if not _alike(study.criteria, kept, gone):
        raise UnlikeScalesError(first=kept, second=gone)
    node = tree[kept].parent
    criteria = {
        key: replace(one, parent=kept) if one.parent == gone else one for key, one in tree.items() if key != gone
    }
    factors = {
        key: replace(factor, criteria=tuple(dict.fromkeys(kept if one == gone else one for one in factor.criteria)))
        for key, factor in study.swot.factors.items()
    }
    study = with_merged_criteria(_with_leaves(study, {gone: (kept,)}), kept, gone)
    return replace(
        study,
        criteria=CriteriaTree(criteria),
        swot=study.swot if factors == study.swot.factors else replace(study.swot, factors=factors),
        ratings={key: merged_ratings(ballot, kept, gone) for key, ballot in study.ratings.items()},
        comparisons={key: merged_importance(one, node, kept, gone) for key, one in study.comparisons.items()},
    )


def merging(study: Study, kept: CriterionId, gone: CriterionId) -> Taken:
    """Return what merging two criteria does to the answers of the current round."""
    same = differing = single = 0
    for expert in study.panel.experts:
        ballot = study.rating_ballot(expert)
        for row in ballot.ratings.values():
            one, other = row.get(kept), row.get(gone)
            if one is None and other is None:
                continue
            if one is None or other is None:
                single += 1
            elif one == other:
                same += 1
            else:
                differing += 1
    merged = merge_criteria(study, kept, gone)
    node = study.criteria.criteria[kept].parent
    before = sum(len(study.comparison_ballot(one).comparisons.get(node, {})) for one in study.panel.experts)
    after = sum(len(merged.comparison_ballot(one).comparisons.get(node, {})) for one in study.panel.experts)
    return Taken(kept=same + single, averaged=differing, dropped=before - after)


def _alike(tree: CriteriaTree, one: CriterionId, other: CriterionId) -> bool:
    inner = bool(tree.children(one)), bool(tree.children(other))
    if inner == (True, True):
        return True
    first, second = tree.criteria[one], tree.criteria[other]
    alike = replace(first.scale, anchors={}, curve=()) == replace(second.scale, anchors={}, curve=())
    return inner == (False, False) and alike and first.direction is second.direction


def _with_leaves(study: Study, instead: Mapping[CriterionId, tuple[CriterionId, ...]]) -> Study:
    """Let groups that score only some leaves score what takes the place of one."""
    groups = {
        key: replace(
            group, leaves=tuple(dict.fromkeys(new for leaf in group.leaves for new in instead.get(leaf, (leaf,))))
        )
        for key, group in study.panel.groups.items()
    }
    return study if groups == study.panel.groups else replace(study, panel=replace(study.panel, groups=groups))


def _rated_on(ballot: RatingBallot, leaf: CriterionId, parts: tuple[CriterionId, ...]) -> RatingBallot:
    """Give what was rated on a leaf on each of its parts."""

    def moved(row: Mapping[CriterionId, T]) -> Mapping[CriterionId, T]:
        if leaf not in row:
            return row
        rest = {key: value for key, value in row.items() if key != leaf}
        return {**rest, **dict.fromkeys(parts, row[leaf])}

    ratings = {key: moved(row) for key, row in ballot.ratings.items()}
    notes = {key: moved(row) for key, row in ballot.notes.items()}
    changed = replace(ballot, ratings=ratings, notes=notes)
    return ballot if changed == ballot else changed


def _asked_under(ballot: ComparisonBallot, leaf: NodeId, parts: tuple[CriterionId, ...]) -> ComparisonBallot:
    """Give what initiatives were compared to be under a leaf under each of its parts."""

    def moved(nodes: Mapping[NodeId, T]) -> Mapping[NodeId, T]:
        if leaf not in nodes:
            return nodes
        rest = {key: value for key, value in nodes.items() if key != leaf}
        return {**rest, **dict.fromkeys(parts, nodes[leaf])}

    changed = ComparisonBallot(
        comparisons=moved(ballot.comparisons),
        points=moved(ballot.points),
        comments=moved(ballot.comments),
        upheld=moved(ballot.upheld),
        extremes=moved(ballot.extremes),
        orders=moved(ballot.orders),
    )
    return ballot if changed == ballot else changed


def merged_ratings(ballot: RatingBallot, kept: CriterionId, gone: CriterionId) -> RatingBallot:
    """Return a ballot in which one leaf has taken in another: means of scores, halves rounded up; a blank gives way."""
    ratings = {key: _joined(row, kept, gone, _mean) for key, row in ballot.ratings.items()}
    notes = {key: _joined(row, kept, gone, _first) for key, row in ballot.notes.items()}
    changed = replace(ballot, ratings=ratings, notes=notes)
    return ballot if changed == ballot else changed


def _joined(row: Mapping[str, T], kept: str, gone: str, join: Callable[[T, T], T]) -> Mapping[str, T]:
    if gone not in row:
        return row
    rest = {key: value for key, value in row.items() if key != gone}
    rest[kept] = join(row[kept], row[gone]) if kept in row else row[gone]
    return rest


def _mean(one: int | None, other: int | None) -> int | None:
    if one is None or other is None:
        return other if one is None else one
    return (one + other + 1) // 2


def _first(one: T, _other: T) -> T:
    return one


def merged_importance(ballot: ComparisonBallot, node: NodeId, kept: str, gone: str) -> ComparisonBallot:
    """Return a ballot in which one item under a node has taken in another: the two weigh together."""
    answers, asked = ballot.comparisons.get(node, {}), {kept, gone}
    others = dict.fromkeys(item for pair in answers for item in pair if item not in asked)
    pairs = {pair: ratio for pair, ratio in answers.items() if asked.isdisjoint(pair)}
    for other in others:
        ratio = _joint_ratio(ballot, node, (kept, gone), other)
        if ratio is not None:
            pair = Pair.of(kept, other)
            pairs[pair] = ratio if pair.first == kept else 1.0 / ratio
    points = dict(ballot.points.get(node, {}))
    if gone in points:
        points[kept] = points.get(kept, 0.0) + points.pop(gone)
    comments: dict[Pair, str] = {}
    for pair, said in ballot.comments.get(node, {}).items():
        one, other = (kept if item == gone else item for item in pair)
        if one != other:
            comments.setdefault(Pair.of(one, other), said)
    order = tuple(
        place
        for place in (tuple(item for item in place if item != gone) for place in _led(ballot, node, kept, gone))
        if place
    )
    extremes = ballot.extremes.get(node)
    if extremes is not None and extremes.worst in asked:
        extremes = None
    elif extremes is not None and extremes.best == gone:
        extremes = replace(extremes, best=kept)
    changed = replace(
        ballot,
        comparisons=_set(_one_node(ballot.comparisons, kept, gone), node, pairs),
        points=_set(_without(ballot.points, gone), node, points),
        comments=_set(_one_node(ballot.comments, kept, gone), node, comments),
        orders=_set(_without(ballot.orders, gone), node, order),
        extremes=_set(_without(ballot.extremes, gone), node, extremes),
        upheld=_without(ballot.upheld, gone),
    )
    return ballot if changed == ballot else changed


def _joint_ratio(ballot: ComparisonBallot, node: NodeId, both: tuple[str, str], other: str) -> float | None:
    """Return how many times as important two items are together as a third, or None where that cannot be known."""
    one, two = (ballot.ratio(node, item, other) for item in both)
    between = ballot.ratio(node, *both)
    if one is None and two is not None and between is not None:
        one = between * two
    if two is None and one is not None and between is not None:
        two = one / between
    if one is None or two is None:
        return None
    return min(max(one + two, 1.0 / _LARGEST), _LARGEST)


def _led(ballot: ComparisonBallot, node: NodeId, kept: str, gone: str) -> tuple[tuple[str, ...], ...]:
    """Return the order under a node with the merged item at the better of the two places."""
    order = ballot.orders.get(node, ())
    places = {item: number for number, place in enumerate(order) for item in place}
    if gone not in places or places.get(kept, len(order)) < places[gone]:
        return order
    led = [tuple(item for item in place if item != kept) for place in order]
    led[places[gone]] = (*led[places[gone]], kept)
    return tuple(led)


def _one_node(
    nodes: Mapping[NodeId, Mapping[Pair, T]], kept: NodeId, gone: NodeId
) -> Mapping[NodeId, Mapping[Pair, T]]:
    """Return what was said of pairs under both nodes as said under one; where both say something, the first stands."""
    if gone not in nodes:
        return nodes
    return {**_without(nodes, gone), kept: {**nodes[gone], **nodes.get(kept, {})}}


def _without(nodes: Mapping[NodeId, T], gone: NodeId) -> Mapping[NodeId, T]:
    return {node: said for node, said in nodes.items() if node != gone}


def _set(nodes: Mapping[NodeId, T], node: NodeId, said: T | None) -> Mapping[NodeId, T]:
    if not said:
        return {key: kept for key, kept in nodes.items() if key != node}
    return {**nodes, node: said}
