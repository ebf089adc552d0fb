"""How far a study is: what has been answered of what is asked."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from models.computing.computation import Computation, Inputs
from models.computing.progress import Report
from models.judgement.comparisons import ComparisonBallot, ItemId, Pair, best_worst_pairs
from models.judgement.ratings import RatingBallot
from models.problem.choices import Asking
from models.problem.criteria import CriterionId, NodeId, ScaleKind
from models.problem.initiatives import InitiativeId
from models.study import Part, Study


@dataclass(frozen=True)
class Completeness:
    """How many answers the current round holds, of how many.

    Attributes:
        compared: Pairs that experts have compared, or given points to, or put in order.
        to_compare: Pairs that they are asked to compare; best–worst asks 2n − 3 of them.
        rated: Ratings given; "not my field" and recusals count, since they are answers.
        to_rate: Ratings that experts are asked for, each for the leaves that the own group scores.
        measured: Indicator values entered that a criterion reads.
        to_measure: Indicator values that criteria read.
    """

    compared: int
    to_compare: int
    rated: int
    to_rate: int
    measured: int
    to_measure: int


def completeness(study: Study) -> Completeness:
    """Count the answers of the current round. What stands in a ballot but is no longer asked does not count."""
    asked = asked_items(study)
    initiatives, experts = study.initiatives.initiatives.keys(), study.panel.experts
    scored = {expert: frozenset(study.panel.scored_by(expert, study.criteria.rated_leaves)) for expert in experts}
    indicators = {
        scale.indicator
        for scale in (study.criteria.criteria[leaf].scale for leaf in study.criteria.leaves)
        if scale.kind is ScaleKind.MEASURED
    }
    pairs = [
        compared_pairs(study.comparison_ballot(expert), node, items, study.methods.asking.get(node, Asking.PAIRS))
        for expert in experts
        for node, items in asked.items()
    ]
    return Completeness(
        compared=sum(answered for answered, _ in pairs),
        to_compare=sum(wanted for _, wanted in pairs),
        rated=sum(rated_cells(study.rating_ballot(expert), initiatives, scored[expert]) for expert in experts),
        to_rate=len(initiatives) * sum(len(leaves) for leaves in scored.values()),
        measured=sum(
            study.indicators.measurement(initiative, indicator) is not None
            for initiative in initiatives
            for indicator in indicators
        ),
        to_measure=len(initiatives) * len(indicators),
    )


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


def _run(study: Study, inputs: Inputs, report: Report) -> Completeness:  # noqa: ARG001 (the signature is `Run`'s)
    return completeness(study)


COMPLETENESS: Computation[Completeness] = Computation(
    name="completeness",
    reads=frozenset(
        [
            Part.CRITERIA,
            Part.INITIATIVES,
            Part.INDICATORS,
            Part.PANEL,
            Part.ROUNDS,
            Part.COMPARISONS,
            Part.RATINGS,
            Part.METHODS,
        ]
    ),
    run=_run,
)
