"""Who has answered what in the current round: for the facilitator, who is to see that nobody was forgotten."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from functools import partial
from itertools import chain
from typing import NamedTuple, TypeVar

from models.computing.computation import Computation, Inputs
from models.computing.progress import Report
from models.judgement.comparisons import ComparisonBallot, ItemId, Pair, best_worst_pairs
from models.judgement.ratings import RatingBallot
from models.judgement.remembering import remembered
from models.panel.experts import ExpertId
from models.problem.choices import Asking
from models.problem.criteria import GOAL, CriteriaTree, CriterionId, NodeId, ScaleKind
from models.problem.initiatives import InitiativeId
from models.study import Part, Study
from models.values import Value

BallotT = TypeVar("BallotT", ComparisonBallot, RatingBallot)


class Share(NamedTuple):
    """So many answers are given, of so many that are asked for."""

    given: int
    asked: int

    @property
    def complete(self) -> bool:
        """Nothing is missing."""
        return self.given >= self.asked


class ExpertAnswers(Value):
    """What one expert has answered.

    Attributes:
        compared: By node, the pairs.
        rated: By the node above them, the ratings on the rated leaves that the own group scores; "not my field" and
            recusals count, since they are answers.
    """

    compared: Mapping[NodeId, Share]
    rated: Mapping[NodeId, Share]

    @property
    def total(self) -> Share:
        """All of it together."""
        every = (*self.compared.values(), *self.rated.values())
        return Share(sum(one.given for one in every), sum(one.asked for one in every))


def answered(study: Study) -> Mapping[ExpertId, ExpertAnswers]:
    """Count each expert's answers. Reads all that `ANSWERED` does."""
    asked, tree, initiatives = asked_items(study), study.criteria, study.initiatives
    asking = study.methods.asking
    counting = partial(_compared, asked=asked, asking=asking)
    found: dict[ExpertId, ExpertAnswers] = {}
    groups: dict[tuple[CriterionId, ...], Mapping[NodeId, frozenset[CriterionId]]] = {}
    for expert in study.panel.experts:
        scored = study.panel.scored_by(expert, tree.rated_leaves)
        if scored not in groups:
            groups[scored] = leaf_groups(tree, scored)
        compared = _remembered(study.comparison_ballot(expert), (tree, initiatives, asking), counting)
        rated = partial(_rated, initiatives=initiatives.initiatives, groups=groups[scored])
        found[expert] = ExpertAnswers(
            compared, _remembered(study.rating_ballot(expert), (tree, initiatives, scored), rated)
        )
    return found


def rated(study: Study, expert: ExpertId) -> Share:
    """Count one expert's ratings, of those that the own group is asked for.

    Reads criteria, initiatives, panel, rounds and ratings.
    """
    tree, ballot, initiatives = study.criteria, study.rating_ballot(expert), study.initiatives
    # Not the panel, which holds the expert: whatever is kept with a value must not lead back to it.
    group = study.panel.groups.get(study.panel.experts[expert].group)

    def leaves() -> frozenset[CriterionId]:
        return frozenset(study.panel.scored_by(expert, tree.rated_leaves))

    def given() -> int:
        return rated_cells(ballot, initiatives.initiatives, leaves())

    asked = remembered(study.panel.experts[expert], "_asked", (tree, group), lambda: len(leaves()))
    # Everyone who is silent has the same empty ballot, which remembers nothing.
    silent = not ballot.ratings and not ballot.recused
    count = 0 if silent else remembered(ballot, "_rated", (tree, initiatives, group), given)
    return Share(count, len(initiatives.initiatives) * asked)


def _compared(
    ballot: ComparisonBallot, asked: Mapping[NodeId, frozenset[ItemId]], asking: Mapping[NodeId, Asking]
) -> Mapping[NodeId, Share]:
    return {
        node: Share(*compared_pairs(ballot, node, items, asking.get(node, Asking.PAIRS)))
        for node, items in asked.items()
    }


def _rated(
    ballot: RatingBallot, initiatives: Collection[InitiativeId], groups: Mapping[NodeId, frozenset[CriterionId]]
) -> Mapping[NodeId, Share]:
    recusals = sum(initiative in ballot.recused for initiative in initiatives)
    rows = [
        row
        for initiative, row in ballot.ratings.items()
        if initiative in initiatives and initiative not in ballot.recused
    ]
    # One count of all cells: of 200 experts, node by node would take a thousand walks through the same rows.
    cells = Counter(chain.from_iterable(rows))
    return {
        node: Share(sum(cells[leaf] + recusals for leaf in leaves), len(initiatives) * len(leaves))
        for node, leaves in groups.items()
    }


def _remembered(
    ballot: BallotT, asked: tuple[object, ...], count: Callable[[BallotT], Mapping[NodeId, Share]]
) -> Mapping[NodeId, Share]:
    """Return the counts of a ballot, remembered by it: one edit leaves 199 of 200 ballots as they were."""
    known: tuple[tuple[object, ...], Mapping[NodeId, Share]] | None = ballot.__dict__.get("_answered")
    if known is not None and all(map(_is_same, known[0], asked)):
        return known[1]
    counts = count(ballot)
    ballot.__dict__["_answered"] = (asked, counts)
    return counts


def _is_same(one: object, other: object) -> bool:
    return one is other or (isinstance(one, tuple) and one == other)


def asked_items(study: Study) -> dict[NodeId, frozenset[str]]:
    """Return what is compared under each node: its children, or all initiatives under a leaf that compares them."""
    tree = study.criteria
    asked = {node: frozenset(tree.children(node)) for node in tree.parents}
    for leaf in tree.leaves:
        if tree.criteria[leaf].scale.kind is ScaleKind.COMPARED:
            asked[leaf] = frozenset(study.initiatives.initiatives)
    return asked


def compared_pairs(
    ballot: ComparisonBallot, node: NodeId, items: Collection[ItemId], asking: Asking = Asking.PAIRS
) -> tuple[int, int]:
    """Return how many pairs under a node a ballot answers, and how many it is asked for.

    Points and an order answer every pair of items that they speak of.

    Args:
        ballot: The ballot.
        node: The node.
        items: What is compared under it.
        asking: How the study asks there; until an expert has named the extremes, best–worst asks for as many pairs as
            it will ask once they are named.
    """
    every = len(items) * (len(items) - 1) // 2
    placed = ballot.points.get(node) or {item for place in ballot.orders.get(node, ()) for item in place}
    if placed:
        known = sum(item in placed for item in items)
        return known * (known - 1) // 2, every
    answers = ballot.comparisons.get(node, {})
    extremes = ballot.extremes.get(node)
    if extremes is None or extremes.best not in items or extremes.worst not in items:
        given = sum(pair.first in items and pair.second in items for pair in answers)
        fewer = best_worst_pairs(len(items))
        return (given, fewer) if asking is Asking.BEST_WORST and given < fewer < every else (given, every)
    asked = extremes.asked(items)
    return sum(Pair.of(one, other) in answers for one, other in asked), len(asked)


def rated_cells(ballot: RatingBallot, initiatives: Iterable[InitiativeId], leaves: frozenset[CriterionId]) -> int:
    """Return how many cells a ballot answers; "not my field" and recusals are answers."""
    counted = 0
    for initiative in initiatives:
        if initiative in ballot.recused:
            counted += len(leaves)
        else:
            counted += len(leaves & ballot.ratings.get(initiative, {}).keys())
    return counted


def leaf_groups(tree: CriteriaTree, leaves: tuple[CriterionId, ...]) -> Mapping[NodeId, frozenset[CriterionId]]:
    """Return leaves by the node right above them, in the tree's order."""
    groups: dict[NodeId, set[CriterionId]] = {}
    for leaf in leaves:
        groups.setdefault(tree.criteria[leaf].parent or GOAL, set()).add(leaf)
    return {node: frozenset(members) for node, members in groups.items()}


def _run(study: Study, inputs: Inputs, report: Report) -> Mapping[ExpertId, ExpertAnswers]:  # noqa: ARG001
    return answered(study)


ANSWERED: Computation[Mapping[ExpertId, ExpertAnswers]] = Computation(
    name="answered",
    reveals=False,
    reads=frozenset(
        [Part.CRITERIA, Part.INITIATIVES, Part.PANEL, Part.ROUNDS, Part.COMPARISONS, Part.RATINGS, Part.METHODS]
    ),
    run=_run,
)
