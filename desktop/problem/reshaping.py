"""Splitting and merging criteria: what is offered, what it would do to answers, and what has become of them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from desktop.widgets.more_button import Offer
from desktop.widgets.pairing import sentences
from models.edits.criteria import add_criterion, move_criterion
from models.edits.ids import free_id
from models.edits.splitting import merging
from models.errors import InputError
from models.problem.criteria import GOAL, CriteriaTree, Criterion, CriterionId, NodeId
from models.study import Study
from models.text import Script, Text


def offers(study: Study, node: NodeId, script: Script) -> list[Offer]:
    """Return what can be done with the shape of the tree at a node."""
    tree = study.criteria
    chosen = node != GOAL and node in tree.criteria
    beside = [one for one in tree.children(tree.criteria[node].parent) if one != node] if chosen else []
    merges = tuple(
        Offer(f"merge:{one}", tree.criteria[one].name.read(script) or one, _can_merge(study, node, one))
        for one in beside
    )
    return [
        Offer(
            "split",
            QCoreApplication.translate("Reshaping", "Split into two"),
            chosen and not tree.children(node),
            "Ctrl+D",
        ),
        Offer(
            "merge",
            QCoreApplication.translate("Reshaping", "Merge into"),
            any(one.enabled for one in merges),
            under=merges or (Offer("", ""),),
        ),
        Offer("up", QCoreApplication.translate("Reshaping", "Move up"), chosen, "Alt+↑"),
        Offer("down", QCoreApplication.translate("Reshaping", "Move down"), chosen, "Alt+↓"),
        Offer("in", QCoreApplication.translate("Reshaping", "Move under the one above"), chosen, "Alt+→"),
        Offer("out", QCoreApplication.translate("Reshaping", "Move out"), chosen, "Alt+←"),
        Offer("paste", QCoreApplication.translate("Reshaping", "Paste a list"), keys="Ctrl+V"),
    ]


def step_from(tree: CriteriaTree, node: NodeId, way: str) -> tuple[NodeId, int] | None:
    """Return the parent and the place that are one step ``up``, ``down``, ``in`` or ``out`` of a node, if there are."""
    if node == GOAL:
        return None
    parent = tree.criteria[node].parent
    siblings = tree.children(parent)
    place = siblings.index(node)
    if way == "up" and place > 0:
        return parent, place - 1
    if way == "down" and place + 1 < len(siblings):
        return parent, place + 1
    if way == "in" and place > 0:
        above = siblings[place - 1]
        return above, len(tree.children(above))
    if way == "out" and parent != GOAL:
        grandparent = tree.criteria[parent].parent
        return grandparent, tree.children(grandparent).index(parent) + 1
    return None


def parts_of(study: Study, leaf: CriterionId) -> tuple[Criterion, Criterion]:
    """Return the two criteria that a leaf is split into, called after it."""
    criteria = study.criteria.criteria
    first = free_id(f"{leaf}.", criteria)
    second = free_id(f"{leaf}.", {*criteria, first})
    return Criterion(first, leaf, _numbered(criteria[leaf].name, 1)), Criterion(
        second, leaf, _numbered(criteria[leaf].name, 2)
    )


class ReshapingWords(QObject):
    """What becomes of answers when criteria are split or merged, in sentences."""

    def split(self, study: Study, leaf: CriterionId) -> str:
        """Return what has become of the answers about a leaf that was split."""
        heard = sum(
            any(leaf in row for row in study.rating_ballot(expert).ratings.values()) for expert in study.panel.experts
        )
        if not heard:
            return self.tr("Both parts are judged as the whole was. Now name them.")
        return self.tr(
            "The scores of %n expert(s) now count on both parts, so no rank has changed. What is left to ask is how "
            "the two weigh against each other.",
            "",
            heard,
        )

    def merge(self, study: Study, kept: CriterionId, gone: CriterionId) -> str:
        """Return what merging two criteria would do to answers, or "" where it does nothing to any."""
        taken = merging(study, kept, gone)
        said = []
        if taken.averaged:
            said.append(self.tr("%n pair(s) of scores that differ become their mean.", "", taken.averaged))
        if taken.dropped:
            words = self.tr(
                "Both weigh together from now on: %n comparison(s) are taken up in others, or lose their question.",
                "",
                taken.dropped,
            )
            said.append(words)
        return sentences(*said)


def neighbour(tree: CriteriaTree, node: CriterionId) -> NodeId:
    """Return what is to be selected once a criterion is gone: the next beside it, else the one before, else above."""
    siblings = tree.children(tree.criteria[node].parent)
    place = siblings.index(node)
    rest = (*siblings[place + 1 : place + 2], *siblings[max(place - 1, 0) : place])
    return rest[0] if rest else tree.criteria[node].parent


def added_at(study: Study, criterion: Criterion, place: int) -> Study:
    """Add a criterion at a place among its siblings, as one step to undo."""
    return move_criterion(add_criterion(study, criterion), criterion.id, criterion.parent, place)


def _can_merge(study: Study, gone: CriterionId, kept: CriterionId) -> bool:
    try:
        merging(study, kept, gone)
    except InputError:
        return False
    return True


def _numbered(name: Text, number: int) -> Text:
    for script in Script:
        if name.own(script):
            name = name.written(script, f"{name.own(script)} {number}")
    return name
