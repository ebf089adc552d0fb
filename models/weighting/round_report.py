"""What moved between two rounds of a Delphi, item by item, and whether another round is worth while."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import numpy as np

from models.arrays import BoolArray, FloatArray, IntArray
from models.computing.computation import Computation, Inputs
from models.computing.progress import Report
from models.errors import InputError
from models.judgement.comparisons import ComparisonBallot, ItemId, PairLayout
from models.judgement.ratings import RatingLayout
from models.panel.rounds import BallotKey, Round
from models.problem.choices import Asking
from models.problem.criteria import CriterionId, NodeId
from models.problem.initiatives import InitiativeId
from models.study import EMPTY_COMPARISONS, EMPTY_RATINGS, Part, Study
from models.weighting.answers import pair_layout, swot_layout
from models.weighting.node_answers import MOST_POINTS, node_weights, places, points
from models.weighting.spreads import Spread, spread

MOST_CHANGE: Final = 0.15
"""An item is stable where its distribution moved by at most this share of the answers (Scheibe et al. 1975)."""

AGREED_RANGE: Final = 0.25
"""Experts agree on an item where the interquartile range is at most this share of the scale: 2 on 1–9."""

MOST_ITEMS: Final = 0.9
"""The share of items that must be stable, or agreed, before the whole is called so."""

COMPARISON_STEPS: Final = 16.0
"""From "9 times less" to "9 times more" are sixteen steps."""

POINT_STEP: Final = MOST_POINTS / 10
"""Points are told apart by so many where distributions are laid beside each other: 30 and 31 say the same."""


class OnlyOneRoundError(InputError):
    """There is no earlier round to compare with: round."""


class Hint(StrEnum):
    """What the moves say about another round."""

    GO_ON = "go_on"
    """Answers still move."""
    AGREED = "agreed"
    """Answers no longer move, and they agree."""
    SETTLED_APART = "settled_apart"
    """Answers no longer move, but people see some things differently: another round will not change that."""


@dataclass(frozen=True, eq=False)
class Moves:
    """What moved, for each of many items; every array has one entry for each item.

    Attributes:
        before: The earlier round's spread.
        after: The later round's.
        paired: How many experts answered in both.
        changed: The share of these who changed their answer; NaN where there are none.
        marginal: The share of answers that would have to move for the one round's distribution to become the other's,
            whoever gave them; NaN where nobody answered in both.
        stable: `marginal` is at most `MOST_CHANGE`.
        agreed: The later interquartile range is at most `AGREED_RANGE` of the scale.
    """

    before: Spread
    after: Spread
    paired: IntArray
    changed: FloatArray
    marginal: FloatArray
    stable: BoolArray
    agreed: BoolArray


@dataclass(frozen=True, eq=False)
class NodeMoves:
    """What moved under a node that is asked as a whole.

    Attributes:
        node: Which one.
        asking: `Asking.POINTS` or `Asking.ORDER`.
        items: What is asked about.
        moves: In points of which everybody's most are `MOST_POINTS`, or in places from 1; shape (items,).
    """

    node: NodeId
    asking: Asking
    items: tuple[ItemId, ...]
    moves: Moves


@dataclass(frozen=True, eq=False)
class RoundReport:
    """The current round beside the one before.

    Attributes:
        before, after: The rounds.
        layout: Which pairs `comparisons` is about, those of A'WOT too.
        comparisons: Moves of comparisons in steps of the scale, shape (pairs,): 0 is "equal", 2 is 3 : 1 for the pair's
            first item, −2 is 3 : 1 for its second. Nobody is paired under nodes that stand in `wholes`.
        wholes: Moves under the nodes that are asked as a whole now, however they were asked then.
        initiatives, leaves: Which cells `ratings` is about.
        ratings: Moves of ratings, shape (initiatives, leaves).
        changed: The share of all answers given in both rounds that were changed; NaN where there are none.
        stable: The share of items that are stable, of those answered in both rounds; NaN where there are none.
        agreed: The share of these items on which experts agree.
        hint: What that says; None where nothing was answered in both rounds.
        provisional: The later round is still open. It began with the earlier answers, so who has not looked yet counts
            as one who stays.
    """

    before: Round
    after: Round
    layout: PairLayout
    comparisons: Moves
    wholes: tuple[NodeMoves, ...]
    initiatives: tuple[InitiativeId, ...]
    leaves: tuple[CriterionId, ...]
    ratings: Moves
    changed: float
    stable: float
    agreed: float
    hint: Hint | None
    provisional: bool


def steps_from_logs(logs: FloatArray) -> FloatArray:
    """Return comparisons in steps of Saaty's scale, 0 for equal, from natural logarithms of ratios."""
    return np.asarray(np.sign(logs) * np.expm1(np.abs(logs)))


def ratio_from_step(step: float) -> float:
    """Return the ratio that a step stands for: 3 for 2, 1/3 for −2."""
    return 1.0 + step if step >= 0 else 1.0 / (1.0 - step)


def moves(before: FloatArray, after: FloatArray, lengths: FloatArray | float, step: float = 1.0) -> Moves:
    """Return what moved between two rounds.

    Args:
        before: Answers, shape (K, …), NaN where there is none.
        after: Likewise, the same experts in the same order.
        lengths: How long each item's scale is, shape (…).
        step: By how much two answers must differ for a distribution to tell them apart.

    References:
        Scheibe, Skutsch & Schofer (1975), in Linstone & Turoff, The Delphi Method, ch. IV.C (stability of the
        distribution, 15 %); von der Gracht (2012), Technological Forecasting & Social Change 79:1525-1536 (IQR).
    """
    both = ~np.isnan(before) & ~np.isnan(after)
    paired = np.asarray(both.sum(axis=0), dtype=np.int64)
    differs = both & (np.abs(np.nan_to_num(before) - np.nan_to_num(after)) > 1e-9)
    marginal = _share(_moved(np.where(both, before, np.nan) / step, np.where(both, after, np.nan) / step), paired)
    later = spread(after)
    return Moves(
        before=spread(before),
        after=later,
        paired=paired,
        changed=_share(np.asarray(differs.sum(axis=0), dtype=np.float64), paired),
        marginal=marginal,
        stable=np.asarray(marginal <= MOST_CHANGE + 1e-9),
        agreed=np.asarray(later.range <= AGREED_RANGE * lengths + 1e-9),
    )


def _moved(before: FloatArray, after: FloatArray) -> FloatArray:
    """Return how many answers differ between two distributions, to the nearest step: half the L1 distance."""
    values = np.unique(np.rint(np.concatenate([before[~np.isnan(before)], after[~np.isnan(after)]])))
    total = np.zeros(before.shape[1:])
    for value in values:
        total += np.abs((np.rint(before) == value).sum(axis=0) - (np.rint(after) == value).sum(axis=0))
    return np.asarray(total / 2.0)


def _share(count: FloatArray, of: IntArray) -> FloatArray:
    return np.asarray(np.divide(count, of, out=np.full(count.shape, np.nan), where=of > 0))


def round_report(study: Study) -> RoundReport:
    """Return what moved between the last two rounds.

    Reads criteria, initiatives, SWOT, panel, rounds, both ballots and how nodes are asked.

    Raises:
        OnlyOneRoundError: There is one round only.
    """
    if len(study.rounds) < 2:
        raise OnlyOneRoundError(round=study.current_round.number)
    earlier, later = study.rounds[-2:]
    tree, usual, swot = study.criteria, pair_layout(study), swot_layout(study)
    rated = RatingLayout(tuple(study.initiatives.initiatives), tree.rated_leaves)
    lengths = np.array([tree.criteria[leaf].scale.upper - tree.criteria[leaf].scale.lower for leaf in rated.leaves])
    layout = PairLayout.of({block.node: block.items for block in (*usual.blocks, *swot.blocks)})
    wholes = tuple(_wholes(study, earlier, later, layout))
    then, now = (_steps(study, one, layout, wholes) for one in (earlier, later))
    compared = moves(then, now, COMPARISON_STEPS)
    scored = moves(_ratings(study, earlier, rated), _ratings(study, later, rated), lengths)
    both = (compared, *(whole.moves for whole in wholes), scored)
    pairs = sum(int(one.paired.sum()) for one in both)
    changed = sum(float(np.nansum(one.changed * one.paired)) for one in both)
    items = sum(int((one.paired > 0).sum()) for one in both)
    stable = sum(int((one.stable & (one.paired > 0)).sum()) for one in both)
    agreed = sum(int((one.agreed & (one.paired > 0)).sum()) for one in both)
    nan = float("nan")
    return RoundReport(
        before=earlier,
        after=later,
        layout=layout,
        comparisons=compared,
        wholes=wholes,
        initiatives=rated.initiatives,
        leaves=rated.leaves,
        ratings=scored,
        changed=changed / pairs if pairs else nan,
        stable=stable / items if items else nan,
        agreed=agreed / items if items else nan,
        hint=_hint(stable / items, agreed / items) if items else None,
        provisional=not later.closed,
    )


def _hint(stable: float, agreed: float) -> Hint:
    if stable < MOST_ITEMS:
        return Hint.GO_ON
    return Hint.AGREED if agreed >= MOST_ITEMS else Hint.SETTLED_APART


def _steps(study: Study, one: Round, layout: PairLayout, wholes: Iterable[NodeMoves]) -> FloatArray:
    vectors = [ballot.log_vector_apart(layout) for ballot in _ballots(study, one)]
    steps = steps_from_logs(np.array(vectors).reshape(len(vectors), layout.length))
    for whole in wholes:
        block = layout.by_node[whole.node]
        steps[:, block.start : block.stop] = np.nan
    return steps


def _wholes(study: Study, earlier: Round, later: Round, layout: PairLayout) -> Iterator[NodeMoves]:
    """Yield what moved under each node that is asked for points or an order; of two items there is but one pair."""
    for block in layout.blocks:
        asking, count = study.methods.asking.get(block.node, Asking.PAIRS), len(block.items)
        if count < 3 or asking not in {Asking.POINTS, Asking.ORDER}:
            continue
        before, after = (node_weights(_ballots(study, one), block, study.methods) for one in (earlier, later))
        if asking is Asking.POINTS:
            found = moves(_rounded(points(before)), _rounded(points(after)), MOST_POINTS, POINT_STEP)
        else:
            found = moves(places(before), places(after), count - 1.0)
        yield NodeMoves(block.node, asking, block.items, found)


def _rounded(figures: FloatArray) -> FloatArray:
    """Return figures without what working them out twice may add."""
    return np.round(figures, 6)


def _ballots(study: Study, one: Round) -> list[ComparisonBallot]:
    return [study.comparisons.get(BallotKey(one.id, expert), EMPTY_COMPARISONS) for expert in study.panel.experts]


def _ratings(study: Study, one: Round, rated: RatingLayout) -> FloatArray:
    ballots = [study.ratings.get(BallotKey(one.id, expert), EMPTY_RATINGS) for expert in study.panel.experts]
    matrices = [
        rated.matrix(_unrecused(ballot.ratings, ballot.recused)) for ballot in ballots
    ]  # not remembered by the ballot: it remembers the current round's layout, which a report must not push out
    return np.array(matrices).reshape(len(matrices), len(rated.initiatives), len(rated.leaves))


Ratings = Mapping[InitiativeId, Mapping[CriterionId, int | None]]


def _unrecused(ratings: Ratings, recused: frozenset[InitiativeId]) -> Ratings:
    return {initiative: row for initiative, row in ratings.items() if initiative not in recused}


def _run(study: Study, inputs: Inputs, report: Report) -> RoundReport:  # noqa: ARG001 (the signature is `Run`'s)
    return round_report(study)


ROUND_REPORT: Computation[RoundReport] = Computation(
    name="round report",
    reads=frozenset(
        [
            *(Part.CRITERIA, Part.INITIATIVES, Part.SWOT, Part.PANEL, Part.ROUNDS),
            *(Part.COMPARISONS, Part.RATINGS, Part.METHODS),
        ]
    ),
    run=_run,
)
