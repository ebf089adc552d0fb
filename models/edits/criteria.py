"""Edits of the criteria tree."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from models.checking import check_criteria, check_id, check_measurements_on, check_ratings_on
from models.edits.assumptions import without_criteria
from models.edits.frame import EmptyNameError, TakenIdError
from models.errors import InputError
from models.judgement.comparisons import ComparisonBallot, Order, Pair
from models.judgement.ratings import RatingBallot
from models.problem.criteria import GOAL, CriteriaTree, Criterion, CriterionId, Direction, NodeId, Scale
from models.problem.swot import SWOT_NODES
from models.study import Study
from models.text import Script


class UnderItselfError(InputError):
    """A criterion would stand under itself: criterion, parent."""


def _with(study: Study, criterion: Criterion) -> Study:
    if study.criteria.criteria.get(criterion.id) == criterion:
        return study
    return replace(study, criteria=CriteriaTree({**study.criteria.criteria, criterion.id: criterion}))


def rename_criterion(study: Study, criterion_id: CriterionId, script: Script, name: str) -> Study:
    """Rename a criterion in one script."""
    criterion = study.criteria.criteria[criterion_id]
    text = criterion.name.written(script, name.strip())
    if not text:
        raise EmptyNameError(thing="criterion", id=criterion_id)
    return _with(study, replace(criterion, name=text))


def define_criterion(study: Study, criterion_id: CriterionId, script: Script, definition: str) -> Study:
    """Reword a criterion's definition in one script."""
    criterion = study.criteria.criteria[criterion_id]
    return _with(study, replace(criterion, definition=criterion.definition.written(script, definition.strip())))


def prompt_criterion(study: Study, criterion_id: CriterionId, prompt: str) -> Study:
    """Reword what the facilitator says of a criterion."""
    return _with(study, replace(study.criteria.criteria[criterion_id], prompt=prompt.strip()))


def set_direction(study: Study, criterion_id: CriterionId, direction: Direction) -> Study:
    """Say whether more of a criterion is better."""
    return _with(study, replace(study.criteria.criteria[criterion_id], direction=direction))


def set_scale(study: Study, criterion_id: CriterionId, scale: Scale) -> Study:
    """Set how a leaf is judged.

    Raises:
        InputError: The scale's ends or its indicator are wrong, or a rating or measured value would lie outside it.
    """
    changed = _with(study, replace(study.criteria.criteria[criterion_id], scale=scale))
    check_criteria(changed.criteria, changed.indicators)
    check_ratings_on(changed, criterion_id)
    check_measurements_on(changed, criterion_id)
    return changed


def add_criterion(study: Study, criterion: Criterion) -> Study:
    """Add a criterion as the last under its parent.

    Raises:
        TakenIdError: There is one of that id.
        InputError: Its parent is unknown, or its scale is wrong.
    """
    check_id("criterion", criterion.id)
    if criterion.id in study.criteria.criteria or criterion.id == GOAL:
        raise TakenIdError(thing="criterion", id=criterion.id)
    added = _with(study, criterion)
    check_criteria(added.criteria, added.indicators)
    return added


def move_criterion(study: Study, criterion_id: CriterionId, parent: NodeId, place: int) -> Study:
    """Move a criterion, with what stands under it, to be the `place`-th (from 0) child of `parent`.

    Comparisons with its former siblings stay in the ballots, unused, until they are undone or overwritten.

    Raises:
        UnderItselfError: `parent` is the criterion or stands under it.
    """
    above: NodeId = parent
    while above != GOAL:
        if above == criterion_id:
            raise UnderItselfError(criterion=criterion_id, parent=parent)
        above = study.criteria.criteria[above].parent
    siblings = [sibling for sibling in study.criteria.children(parent) if sibling != criterion_id]
    if study.criteria.children(parent) == (*siblings[:place], criterion_id, *siblings[place:]):
        return study
    moved = replace(study.criteria.criteria[criterion_id], parent=parent)
    rest = {key: criterion for key, criterion in study.criteria.criteria.items() if key != criterion_id}
    if place >= len(siblings):
        return replace(study, criteria=CriteriaTree({**rest, criterion_id: moved}))
    ordered: dict[CriterionId, Criterion] = {}
    for key, criterion in rest.items():
        if key == siblings[place]:
            ordered[criterion_id] = moved
        ordered[key] = criterion
    return replace(study, criteria=CriteriaTree(ordered))


def remove_criterion(study: Study, criterion_id: CriterionId) -> Study:
    """Remove a criterion, what stands under it, and all that is said about any of them."""
    gone = {criterion_id}
    for other in study.criteria.order:
        if study.criteria.criteria[other].parent in gone:
            gone.add(other)
    kept = {key: criterion for key, criterion in study.criteria.criteria.items() if key not in gone}
    factors = {
        key: replace(factor, criteria=tuple(one for one in factor.criteria if one not in gone))
        for key, factor in study.swot.factors.items()
    }
    groups = {
        key: replace(group, leaves=tuple(leaf for leaf in group.leaves if leaf not in gone))
        for key, group in study.panel.groups.items()
    }
    study = without_criteria(study, gone)
    return replace(
        study,
        criteria=CriteriaTree(kept),
        panel=study.panel if groups == study.panel.groups else replace(study.panel, groups=groups),
        swot=study.swot if factors == study.swot.factors else replace(study.swot, factors=factors),
        comparisons={key: without_items(ballot, gone) for key, ballot in study.comparisons.items()},
        ratings={key: _without_leaves(ballot, gone) for key, ballot in study.ratings.items()},
    )


def without_items(
    ballot: ComparisonBallot, gone: set[str], swot_nodes: frozenset[NodeId] = frozenset()
) -> ComparisonBallot:
    """Return a ballot with no word about the items or nodes in `gone`; the same object where there was none.

    Args:
        ballot: The ballot.
        gone: Ids of criteria or initiatives; of findings where `swot_nodes` are named.
        swot_nodes: The nodes under which findings are compared, whose ids may be those of criteria or initiatives, too.
            Named, only they are looked at; else they are left as they are.
    """

    def spared(node: NodeId) -> bool:
        return node not in swot_nodes if swot_nodes else node in SWOT_NODES

    comparisons = {
        node: answers if spared(node) else {pair: ratio for pair, ratio in answers.items() if gone.isdisjoint(pair)}
        for node, answers in ballot.comparisons.items()
        if node not in gone
    }
    points = {
        node: answers if spared(node) else {item: value for item, value in answers.items() if item not in gone}
        for node, answers in ballot.points.items()
        if node not in gone
    }
    comments: Mapping[NodeId, Mapping[Pair, str]] = {
        node: remarks if spared(node) else {pair: comment for pair, comment in remarks.items() if gone.isdisjoint(pair)}
        for node, remarks in ballot.comments.items()
        if node not in gone
    }
    upheld = {node: reason for node, reason in ballot.upheld.items() if node not in gone}
    extremes = {
        node: extreme
        for node, extreme in ballot.extremes.items()
        if spared(node) or gone.isdisjoint({node, extreme.best, extreme.worst})
    }
    orders = {
        node: order if spared(node) else _order_without(order, gone)
        for node, order in ballot.orders.items()
        if node not in gone
    }
    kept = ComparisonBallot(comparisons, points, comments, upheld, extremes, orders)
    return ballot if kept == ballot else kept


def _order_without(order: Order, gone: set[str]) -> Order:
    places = (tuple(item for item in place if item not in gone) for place in order)
    return tuple(place for place in places if place)


def _without_leaves(ballot: RatingBallot, gone: set[str]) -> RatingBallot:
    ratings = {
        key: {leaf: value for leaf, value in row.items() if leaf not in gone} for key, row in ballot.ratings.items()
    }
    notes = {key: {leaf: note for leaf, note in row.items() if leaf not in gone} for key, row in ballot.notes.items()}
    kept = replace(ballot, ratings=ratings, notes=notes)
    return ballot if kept == ballot else kept
