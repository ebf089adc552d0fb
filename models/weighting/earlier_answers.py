"""What an expert is shown beside a question of a later round: the own earlier answer, and how all answers lay."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from models.arrays import FloatArray
from models.judgement.comparisons import ComparisonBallot, ItemId, Order, PairBlock, PairLayout
from models.judgement.remembering import remembered
from models.panel.experts import ExpertId
from models.panel.rounds import BallotKey, Round
from models.problem.criteria import CriterionId, NodeId
from models.problem.initiatives import InitiativeId
from models.study import EMPTY_COMPARISONS, EMPTY_RATINGS, Study
from models.weighting.node_answers import MOST_POINTS, node_weights, places, points
from models.weighting.round_report import steps_from_logs
from models.weighting.spreads import spread

FEWEST: Final = 4
"""From quartiles of three answers and one's own, the two others could be told."""


@dataclass(frozen=True)
class EarlierAnswer:
    """What one expert is shown; nobody else's answer can be read from it.

    Attributes:
        round: The number of the earlier round.
        own: The expert's own answer then, or None.
        answers: How many answered then.
        lower, median, upper: The quartiles of all answers; None where fewer than `FEWEST` answered.
    """

    round: int
    own: float | None
    answers: int
    lower: float | None
    median: float | None
    upper: float | None

    @property
    def turned(self) -> EarlierAnswer:
        """The same comparison, seen from the other item."""
        own, lower, median, upper = (
            None if step is None else -step for step in (self.own, self.upper, self.median, self.lower)
        )
        return EarlierAnswer(self.round, own, self.answers, lower, median, upper)


@dataclass(frozen=True)
class EarlierItems:
    """What one expert is shown of a node that is asked as a whole: points, an order, or its extremes.

    Attributes:
        ends: Where the scale begins and ends: 0 and the most points, or the first and the last place.
        answers: Of each item.
    """

    ends: tuple[float, float]
    answers: Mapping[ItemId, EarlierAnswer]


def earlier_round(study: Study) -> Round | None:
    """Return the round before the current one, or None in the first."""
    return study.rounds[-2] if len(study.rounds) > 1 else None


def earlier_comparison(study: Study, layout: PairLayout, expert: ExpertId, place: int) -> EarlierAnswer | None:
    """Return an expert's earlier comparison beside the spread of all; None in the first round.

    Cheap enough for every key press: ballots remember their vector, and only one column of it is looked at.

    Args:
        study: The study. Reads panel, rounds and comparisons.
        layout: Every pair that is asked.
        expert: Who asks.
        place: The pair's index in the layout.

    Returns:
        Answers in steps of the scale: 0 is "equal", 2 is 3 : 1 for the pair's first item, −2 is 3 : 1 for its second.
    """
    before = earlier_round(study)
    if before is None:
        return None
    ballots = {one: study.comparisons.get(BallotKey(before.id, one), EMPTY_COMPARISONS) for one in study.panel.experts}
    logs = np.array([ballot.log_vector(layout)[place] for ballot in ballots.values()])
    return _earlier(before, list(ballots).index(expert), steps_from_logs(logs))


def earlier_rating(study: Study, expert: ExpertId, initiative: InitiativeId, leaf: CriterionId) -> EarlierAnswer | None:
    """Return an expert's earlier rating beside the spread of all; None in the first round.

    Args:
        study: The study. Reads panel, rounds and ratings.
        expert: Who asks.
        initiative: What was rated.
        leaf: On which leaf.
    """
    before = earlier_round(study)
    if before is None:
        return None
    ballots = {one: study.ratings.get(BallotKey(before.id, one), EMPTY_RATINGS) for one in study.panel.experts}
    given = [
        None if initiative in ballot.recused else ballot.ratings.get(initiative, {}).get(leaf)
        for ballot in ballots.values()
    ]
    ratings = np.array([np.nan if rating is None else float(rating) for rating in given])
    return _earlier(before, list(ballots).index(expert), ratings)


def earlier_points(study: Study, layout: PairLayout, expert: ExpertId, node: NodeId) -> EarlierItems | None:
    """Return the points an expert gave under a node beside the spread of all; None in the first round.

    Only proportions count, so everybody's most points are set to the expert's own most, or to 100 where the expert gave
    none. Whoever was asked otherwise counts with the points that the answers come to.

    Args:
        study: The study. Reads panel, rounds, comparisons and method choices.
        layout: Every pair that is asked.
        expert: Who asks.
        node: Where.
    """
    before = earlier_round(study)
    if before is None:
        return None
    block = layout.by_node[node]
    given = _ballot(study, before, expert).points.get(node, {})
    most = max((given[item] for item in block.items if item in given), default=MOST_POINTS)
    answers = points(_weights(study, before, block)) * (most / MOST_POINTS)
    own = {item: float(value) for item, value in given.items()} if given else None
    return _items(study, before, expert, block, answers, own, (0.0, most))


def earlier_places(study: Study, layout: PairLayout, expert: ExpertId, node: NodeId) -> EarlierItems | None:
    """Return where an expert put the items under a node beside the spread of all; None in the first round.

    Items that share places stand in their middle. Whoever was asked otherwise counts with the order that the answers
    come to. Arguments as those of `earlier_points`.
    """
    before = earlier_round(study)
    if before is None:
        return None
    block = layout.by_node[node]
    order = _ballot(study, before, expert).orders.get(node, ())
    own = _order_places(order, frozenset(block.items)) if order else None
    return _items(study, before, expert, block, places(_weights(study, before, block)), own, (1.0, len(block.items)))


def _order_places(order: Order, asked: frozenset[ItemId]) -> Mapping[ItemId, float]:
    """Return the place of each item in an order, which may still lack some."""
    found: dict[ItemId, float] = {}
    for shared in order:
        here = [item for item in shared if item in asked]
        found |= dict.fromkeys(here, len(found) + (len(here) + 1) / 2)
    return found


def _ballot(study: Study, before: Round, expert: ExpertId) -> ComparisonBallot:
    return study.comparisons.get(BallotKey(before.id, expert), EMPTY_COMPARISONS)


def _weights(study: Study, before: Round, block: PairBlock) -> FloatArray:
    """Return everyone's weights then, shape (K, n): kept with the round, since no key that is pressed changes them."""
    ballots = tuple(_ballot(study, before, one) for one in study.panel.experts)
    key = (block, study.methods, *ballots)
    return remembered(before, "_weighed", key, lambda: node_weights(ballots, block, study.methods))


def _items(
    study: Study,
    before: Round,
    expert: ExpertId,
    block: PairBlock,
    answers: FloatArray,
    own: Mapping[ItemId, float] | None,
    ends: tuple[float, float],
) -> EarlierItems:
    """Return each item's answer; `own` is what the expert said in just this way, complete or not."""
    row = list(study.panel.experts).index(expert)
    found = {item: _earlier(before, row, answers[:, place]) for place, item in enumerate(block.items)}
    if own is not None:
        found = {item: replace(one, own=own.get(item)) for item, one in found.items()}
    return EarlierItems(ends, found)


def _earlier(before: Round, row: int, answers: FloatArray) -> EarlierAnswer:
    own, group = float(answers[row]), spread(answers)
    count = int(group.answers)
    told = count >= FEWEST
    quartiles = [float(part) if told else None for part in (group.lower, group.median, group.upper)]
    return EarlierAnswer(before.number, None if np.isnan(own) else own, count, *quartiles)
