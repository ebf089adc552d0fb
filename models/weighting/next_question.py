"""Which pair to ask next under a node, and whether asking on could still change the order."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from itertools import combinations
from typing import Final

import numpy as np

from models.arrays import BoolArray, FloatArray
from models.judgement.comparisons import ItemId, PairBlock, PairLayout
from models.panel.experts import ExpertId
from models.problem.criteria import NodeId
from models.study import Study
from models.weighting.answers import pair_layout
from models.weighting.comparison_matrix import connected_parts
from models.weighting.incomplete import solve_laplacian

USUAL_SPREAD: Final = 0.5
"""Standard error of one answer's logarithm, before an expert's own answers say more: a factor of 1.65 either way."""

USUAL_SPREAD_WORTH: Final = 2.0
"""How many contradictions (degrees of freedom) `USUAL_SPREAD` counts for beside the expert's own."""

PLAUSIBLE: Final = 2.0
"""How many standard errors a remaining answer may be from what the others imply."""

_SCALE_END: Final = float(np.log(9.0))


@dataclass(frozen=True, slots=True)
class Question:
    """The pair that is worth most.

    Attributes:
        first, second: Items (0-based), first < second.
        joins: It joins parts that nothing compares with each other yet; without it there are no priorities.
        information: The variance that ln(w_first / w_second) has by the answers so far, in units of one answer's:
            the effective resistance between the two in the comparison graph; infinite where it joins.
    """

    first: int
    second: int
    joins: bool
    information: float


@dataclass(frozen=True, slots=True)
class OrderOutlook:
    """Whether the remaining answers could still change the order of the items.

    Attributes:
        spread: The standard error of one answer's logarithm that is reckoned with.
        open_pairs: Items (0-based) whose order could still change if every remaining answer stays within
            `PLAUSIBLE` · `spread` of what the answers so far imply.
        certain: No answers at all, within 1/9 … 9, could change the order any more.
    """

    spread: float
    open_pairs: tuple[tuple[int, int], ...]
    certain: bool

    @property
    def settled(self) -> bool:
        """No plausible answers could change the order any more."""
        return not self.open_pairs


def best_question(comparisons: FloatArray, avoid: Collection[tuple[int, int]] = ()) -> Question | None:
    """Return the missing pair whose answer tells most, or None where none is missing.

    While the answers leave separate parts, it is the pair that joins another part to the largest one at the least cost
    in variance (so that from nothing a star grows, the best of all trees). After that it is the pair with the largest
    effective resistance R: its answer lowers the variance of the log least squares solution most, the determinant of
    the covariance by the factor 1/(1 + R). Of equals the first in the order of the items.

    Args:
        comparisons: Reciprocal matrix, shape (n, n), NaN where a pair is missing.
        avoid: Pairs (i, j), i < j, that the expert has just passed over; asked only where nothing else is missing.

    References:
        Klein & Randić (1993), J. Mathematical Chemistry 12:81-95 (effective resistance); Bozóki, Fülöp & Rónyai (2010),
        Math. Comput. Modelling 52:318-333 (the Laplacian of log least squares); Fedorov (1972), Theory of Optimal
        Experiments (D-optimality).
    """
    missing = [pair for pair in combinations(range(len(comparisons)), 2) if np.isnan(comparisons[pair])]
    candidates = [pair for pair in missing if pair not in avoid] or missing
    if not candidates:
        return None
    parts = connected_parts(comparisons)
    joining = _cheapest_join(comparisons, parts, candidates) if len(parts) > 1 else None
    if joining is not None:
        return Question(*joining, joins=True, information=float("inf"))
    resistance = effective_resistance(comparisons)
    # Rounded, so that pairs that are equal but for the last digit come in the order of the items.
    first, second = max(candidates, key=lambda pair: round(float(resistance[pair]), 9))
    return Question(first, second, joins=False, information=float(resistance[first, second]))


def effective_resistance(comparisons: FloatArray) -> FloatArray:
    """Return R_ij = L⁺_ii + L⁺_jj − 2 L⁺_ij of the comparison graph, shape (n, n); infinite between separate parts.

    Args:
        comparisons: Reciprocal matrix, shape (n, n), NaN where a pair is missing.
    """
    known: BoolArray = ~np.isnan(comparisons)
    np.fill_diagonal(known, val=False)
    laplacian = np.diag(known.sum(axis=1)) - known.astype(np.float64)
    inverse = np.linalg.pinv(laplacian, hermitian=True)
    diagonal = np.diagonal(inverse)
    resistance: FloatArray = diagonal[:, None] + diagonal[None, :] - 2.0 * inverse
    for one, other in combinations(connected_parts(comparisons), 2):
        resistance[np.ix_(one, other)] = resistance[np.ix_(other, one)] = np.inf
    return resistance


def _cheapest_join(
    comparisons: FloatArray, parts: tuple[tuple[int, ...], ...], candidates: list[tuple[int, int]]
) -> tuple[int, int] | None:
    """Return the pair that joins the largest part with another at the least sum of variances; None if all are avoided.

    Between parts A and B joined by a and b, the resistances add up to |A||B| + |B| Σ R(a, x) + |A| Σ R(b, y).
    """
    part_of = {item: part for part in parts for item in part}
    largest = max(parts, key=len)
    resistance = effective_resistance(comparisons)
    reach = {item: float(resistance[item, list(part)].sum()) for part in parts for item in part}
    joining = [pair for pair in candidates if part_of[pair[0]] is not part_of[pair[1]]]

    def cost(pair: tuple[int, int]) -> tuple[bool, float]:
        one, other = (part_of[item] for item in pair)
        added = len(one) * len(other) + len(other) * reach[pair[0]] + len(one) * reach[pair[1]]
        return largest not in {one, other}, round(added, 9)

    return min(joining, key=cost, default=None)


def order_outlook(comparisons: FloatArray) -> OrderOutlook | None:
    """Return whether the remaining answers could change the order, or None while parts are separate.

    Once every pair is answered, log least squares are row means of logarithms, and an answer that says what the others
    imply changes nothing. So if remaining answer (i, j) differs from that by e_ij, y_i − y_k moves by exactly
    (Σ_j e_ij − Σ_j e_kj) / n, and the largest move over ranges of e is found without search. The bound holds whatever
    the answers are *within the range*; that an expert stays within it is an estimate from how far the answers so far
    contradict each other. It speaks of the order by log least squares: the eigenvector's can differ where two
    priorities nearly tie.

    Args:
        comparisons: Reciprocal matrix, shape (n, n), NaN where a pair is missing.
    """
    items = len(comparisons)
    if len(connected_parts(comparisons)) > 1:
        return None
    logs = np.log(comparisons)
    fitted = solve_laplacian(comparisons, np.nansum(logs, axis=1))
    implied = fitted[:, None] - fitted[None, :]
    spread = _spread(logs, implied)
    missing = np.isnan(comparisons)
    plausible = _open(implied, missing, PLAUSIBLE * spread)
    certain = _open(implied, missing, np.inf)
    return OrderOutlook(
        spread=spread,
        open_pairs=tuple((i, k) for i, k in combinations(range(items), 2) if plausible[i, k] or plausible[k, i]),
        certain=not certain.any(),
    )


def _spread(logs: FloatArray, implied: FloatArray) -> float:
    rows, columns = np.triu_indices(len(logs), 1)
    residuals = (logs - implied)[rows, columns]
    given = residuals[~np.isnan(residuals)]
    freedom = len(given) - (len(logs) - 1)
    squares = float((given**2).sum()) + USUAL_SPREAD_WORTH * USUAL_SPREAD**2
    return float(np.sqrt(squares / (freedom + USUAL_SPREAD_WORTH)))


def _open(implied: FloatArray, missing: BoolArray, reach: float) -> BoolArray:
    """Say of each pair (i, k) with i ahead or level whether k could come level or ahead, shape (n, n)."""
    lowest = np.clip(implied - reach, -_SCALE_END, _SCALE_END) - implied
    highest = np.clip(implied + reach, -_SCALE_END, _SCALE_END) - implied
    falls = np.where(missing, lowest, 0.0).sum(axis=1)
    rises = np.where(missing, highest, 0.0).sum(axis=1)
    left = missing.sum(axis=1)
    least = implied + (falls[:, None] - rises[None, :]) / len(implied)
    movable = (left[:, None] + left[None, :]) > 0
    return np.asarray((implied >= 0.0) & (least <= 1e-12) & movable & ~np.eye(len(implied), dtype=np.bool_))


@dataclass(frozen=True, slots=True)
class NodeOutlook:
    """What to ask one expert next under one node.

    Attributes:
        node: The node.
        question: The first and second item of the pair worth most, in the order of the items; None where all are
            answered.
        joins: The pair joins separate parts.
        information: See `Question`; 0 where all are answered.
        remaining: How many pairs are unanswered.
        settled: No plausible answers would change the order of the items any more.
        certain: No answers at all would.
        open_pairs: Items whose order plausible answers could still change.
    """

    node: NodeId
    question: tuple[ItemId, ItemId] | None
    joins: bool
    information: float
    remaining: int
    settled: bool
    certain: bool
    open_pairs: tuple[tuple[ItemId, ItemId], ...]


def node_outlook(
    study: Study,
    expert: ExpertId,
    node: NodeId,
    passed: Collection[tuple[ItemId, ItemId]] = (),
    layout: PairLayout | None = None,
) -> NodeOutlook:
    """Return what to ask one expert next under one node in the current round.

    Args:
        study: The study. Reads criteria, initiatives, rounds and comparisons.
        expert: Whom.
        node: A node under which something is compared.
        passed: Pairs, either way round, that the expert has just passed over.
        layout: Where the node is found; that of the study's criteria where not given.

    Raises:
        KeyError: Nothing is compared under the node.
    """
    layout = layout or pair_layout(study)
    block = layout.by_node[node]
    comparisons = np.exp(block.matrices(study.comparison_ballot(expert).log_vector(layout)))
    question = best_question(comparisons, _rows(block, passed))
    outlook = order_outlook(comparisons)
    named = block.items
    return NodeOutlook(
        node=node,
        question=None if question is None else (named[question.first], named[question.second]),
        joins=question is not None and question.joins,
        information=0.0 if question is None else question.information,
        remaining=int(np.isnan(comparisons).sum()) // 2,
        settled=outlook is not None and outlook.settled,
        certain=outlook is not None and outlook.certain,
        open_pairs=() if outlook is None else tuple((named[i], named[k]) for i, k in outlook.open_pairs),
    )


def next_question(
    study: Study,
    expert: ExpertId,
    passed: Collection[tuple[NodeId, ItemId, ItemId]] = (),
    nodes: Collection[NodeId] | None = None,
    layout: PairLayout | None = None,
) -> NodeOutlook | None:
    """Return the question worth most over some nodes, or all of them; None where every pair there is answered.

    Nodes in separate parts come first, in the order of the tree; then, of the nodes whose order is not settled, the one
    with the largest information; then of the settled ones.
    """
    outlooks = [
        node_outlook(
            study, expert, block.node, [(one, other) for node, one, other in passed if node == block.node], layout
        )
        for block in (layout or pair_layout(study)).blocks
        if nodes is None or block.node in nodes
    ]
    asking = [outlook for outlook in outlooks if outlook.question is not None]
    return min(asking, key=lambda one: (not one.joins, one.settled, -round(one.information, 9)), default=None)


def _rows(block: PairBlock, pairs: Collection[tuple[ItemId, ItemId]]) -> set[tuple[int, int]]:
    place = {item: row for row, item in enumerate(block.items)}
    return {
        (min(place[one], place[other]), max(place[one], place[other]))
        for one, other in pairs
        if one in place and other in place
    }
