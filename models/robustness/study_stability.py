"""How far the weight of each criterion can move before the order of a study changes.

A criterion's weight is walked from 0 to 1, all others following in proportion. What stands below it moves in proportion
too, so that along the walk it acts like one criterion: its scores are those of its leaves, weighted by their shares in
it (by the squares of the shares in TOPSIS, whose distances are squared). All intervals are exact.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from models.arrays import FloatArray, IntArray
from models.computing.computation import Computation, Inputs
from models.computing.progress import Report
from models.problem.criteria import GOAL, CriteriaTree, CriterionId, NodeId
from models.problem.initiatives import InitiativeId
from models.ranking.study_ranking import RANKING, VoiceRanking
from models.robustness.scorers import AdditiveScorer, TopsisScorer
from models.robustness.stability import (
    Stretches,
    WeightStability,
    additive_crossings,
    first_are,
    order_is,
    stretches,
    topsis_crossings,
)
from models.robustness.study_scorer import scorer_of
from models.study import Part, Study


@dataclass(frozen=True, eq=False)
class Stability:
    """Where the weight of each criterion may lie, by the leading method.

    Attributes:
        initiatives: The rows, as in the whole panel's ranking.
        ranks: The order now, shape (m,).
        criteria: By criterion, every order that its weight can bring about. A criterion that holds all leaves has no
            weight to trade and is not here.
    """

    initiatives: tuple[InitiativeId, ...]
    ranks: IntArray
    criteria: Mapping[CriterionId, Stretches]

    def first(self, criterion: CriterionId, k: int = 1) -> WeightStability:
        """Return where the weight may lie so that the first k stay the first k, in whatever order among themselves.

        Those that share rank k with others all belong to the first.
        """
        return self.criteria[criterion].where(first_are(np.flatnonzero(self.ranks <= k)))

    def order(self, criterion: CriterionId) -> WeightStability:
        """Return where the weight may lie so that the whole order stays."""
        return self.criteria[criterion].where(order_is(self.ranks))

    def critical(self, k: int | None = None, among: Iterable[CriterionId] | None = None) -> CriterionId | None:
        """Return the criterion whose weight is nearest to a change; None where no weight can change anything.

        Args:
            k: What must stay: the first k, or the whole order where None.
            among: The criteria to look at, for example the leaves; all where None.
        """
        looked_at = [one for one in (self.criteria if among is None else among) if one in self.criteria]
        margins = {one: (self.order(one) if k is None else self.first(one, k)).margin for one in looked_at}
        nearest = min(margins, key=margins.__getitem__, default=None)
        return nearest if nearest is not None and np.isfinite(margins[nearest]) else None


def leaves_below(tree: CriteriaTree, node: NodeId) -> IntArray:
    """Return the columns of the leaves that stand under a criterion, or its own if it is a leaf, ascending."""

    def under(leaf: CriterionId) -> bool:
        above: NodeId = leaf
        while above not in {node, GOAL}:
            above = tree.criteria[above].parent
        return above == node

    return np.array([column for column, leaf in enumerate(tree.leaves) if under(leaf)], dtype=np.int64)


def study_stability(
    tree: CriteriaTree, ranking: VoiceRanking, ranks: IntArray, scorer: AdditiveScorer | TopsisScorer, report: Report
) -> Stability:
    """Walk the weight of every criterion.

    Args:
        tree: The criteria.
        ranking: The whole panel's ranking.
        ranks: Its ranks by the method that is asked about, shape (m,).
        scorer: That method.
        report: Told the share that is done.

    References:
        Triantaphyllou & Sánchez (1997), Decision Sciences 28(1):151-194, for additive scores.
    """
    found: dict[CriterionId, Stretches] = {}
    for done, criterion in enumerate(tree.order, start=1):
        members = leaves_below(tree, criterion)
        if len(members) < len(tree.leaves):
            found[criterion] = _walk(ranking.weights, members, scorer)
        report(done / len(tree.order))
    return Stability(ranking.initiatives, ranks, found)


def _walk(weights: FloatArray, members: IntArray, scorer: AdditiveScorer | TopsisScorer) -> Stretches:
    """Return the walk of some leaves' weights together, after folding them into one last column."""
    total = float(weights[members].sum())
    shares = weights[members] / total if total > 0.0 else np.full(len(members), 1.0 / len(members))
    folded = np.append(np.delete(weights, members), total)
    last = len(folded) - 1
    if isinstance(scorer, AdditiveScorer):
        local = _folded(scorer.local, members, shares)
        return stretches(folded, last, additive_crossings(local, folded, last), AdditiveScorer(local))
    from_worst, from_both = (
        _folded(distances, members, np.square(shares)) for distances in (scorer.from_worst, scorer.from_both)
    )
    crossings = topsis_crossings(from_both - from_worst, from_worst, folded, last)
    return stretches(folded, last, crossings, TopsisScorer(from_worst, from_both))


def _folded(columns: FloatArray, members: IntArray, shares: FloatArray) -> FloatArray:
    return np.column_stack([np.delete(columns, members, axis=1), columns[:, members] @ shares])


def _run(study: Study, inputs: Inputs, report: Report) -> Stability:
    ranking, leading = inputs(RANKING).whole, study.methods.leading
    scorer = scorer_of(ranking, leading, study.methods)
    return study_stability(study.criteria, ranking, ranking.ranks(leading), scorer, report)


STABILITY: Computation[Stability] = Computation(
    name="stability", reads=frozenset([Part.CRITERIA, Part.METHODS]), needs=(RANKING,), run=_run, live=False
)
