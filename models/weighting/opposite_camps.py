"""The alarm before averaging, for a whole panel: pairs on which sides, or camps across the sides, answer opposite."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import sqrt
from typing import Final

import numpy as np

from models.arrays import BoolArray, FloatArray
from models.judgement.comparisons import ItemId, PairBlock
from models.panel.experts import ExpertId
from models.problem.criteria import NodeId
from models.problem.frame import SideId
from models.weighting.answers import Answers
from models.weighting.opposition import opposite_judgements

LEAST_SIDE_STRENGTH: Final = sqrt(2.0)
"""From here on a side's mean is nearer to 2 than to 1 on the scale: it says more than "equal"."""

LEAST_CAMP_STRENGTH: Final = 3.0
"""A camp whose mean answer is at least "moderately more important"."""

LEAST_CAMP_SHARE: Final = 1.0 / 3.0
"""Of those who answered, each camp must hold this share: a lone dissenter is no camp."""


@dataclass(frozen=True)
class OppositePair:
    """A pair whose average would hide that people say the opposite.

    Attributes:
        node: The node.
        first, second: The items.
        ratios: By side that answered, its mean answer "first against second".
        side_strength: The weaker of the sides' two extremes, at least 1; 1 where all sides lean the same way.
        for_first: Those who find `first` more important, the strongest answer first.
        for_second: Those who find `second` more important, likewise.
        equal: Those who find both equal.
        camp_strength: The weaker of the two camps' mean answers, at least 1; 1 where there are not two camps.
    """

    node: NodeId
    first: ItemId
    second: ItemId
    ratios: Mapping[SideId, float]
    side_strength: float
    for_first: tuple[ExpertId, ...]
    for_second: tuple[ExpertId, ...]
    equal: tuple[ExpertId, ...]
    camp_strength: float

    @property
    def between_sides(self) -> bool:
        """The sides as such stand against each other, not only experts across them."""
        return self.side_strength >= LEAST_SIDE_STRENGTH * _ROOM


def opposite_pairs(answers: Answers, sides: tuple[SideId, ...], side_logs: FloatArray) -> tuple[OppositePair, ...]:
    """Return the alarming pairs of every node: those between sides first, then camps; the strongest first.

    Args:
        answers: The panel's comparisons.
        sides: The sides that have members.
        side_logs: Each side's mean of logarithms, shape (S, pairs), NaN where it gave none.
    """
    found = [pair for block in answers.layout.blocks for pair in _pairs(block, answers, sides, side_logs)]
    found.sort(key=lambda pair: (not pair.between_sides, -max(pair.side_strength, pair.camp_strength)))
    return tuple(found)


def _pairs(
    block: PairBlock, answers: Answers, sides: tuple[SideId, ...], side_logs: FloatArray
) -> Iterator[OppositePair]:
    if not len(answers.experts):
        return
    means = np.exp(block.matrices(side_logs))
    opposed = {(one.row, one.column): one.strength for one in opposite_judgements(means)}
    columns = answers.logs[:, block.start : block.stop]
    strengths, shares = _camp_strengths(columns), _camp_shares(columns)
    for place, (row, column) in enumerate(zip(*block.upper, strict=True)):
        strength = opposed.get((int(row), int(column)), 1.0)
        divided = strengths[place] >= LEAST_CAMP_STRENGTH * _ROOM and shares[place] >= LEAST_CAMP_SHARE * _ROOM
        if not divided and strength < LEAST_SIDE_STRENGTH * _ROOM:
            continue
        said = columns[:, place]
        yield OppositePair(
            node=block.node,
            first=block.items[row],
            second=block.items[column],
            ratios={
                side: float(mean) for side, mean in zip(sides, means[:, row, column], strict=True) if not np.isnan(mean)
            },
            side_strength=strength,
            for_first=_named(answers, said > _EQUAL, -said),
            for_second=_named(answers, said < -_EQUAL, said),
            equal=_named(answers, np.abs(said) <= _EQUAL, said),
            camp_strength=float(strengths[place]),
        )


_EQUAL: Final = 1e-9
"""How far a logarithm may be from 0 through rounding."""
_ROOM: Final = 1.0 - 1e-9


def _camp_strengths(logs: FloatArray) -> FloatArray:
    """Return for each pair the weaker of the geometric means of those above and of those below 1."""
    means = []
    for camp in (logs > _EQUAL, logs < -_EQUAL):
        count = camp.sum(axis=0)
        total = np.abs(np.where(camp, logs, 0.0)).sum(axis=0)
        means.append(np.divide(total, count, out=np.zeros(logs.shape[1]), where=count > 0))
    return np.asarray(np.exp(np.minimum(*means)))


def _camp_shares(logs: FloatArray) -> FloatArray:
    """Return for each pair the share of the smaller camp in those who answered."""
    smaller = np.minimum((logs > _EQUAL).sum(axis=0), (logs < -_EQUAL).sum(axis=0))
    return np.asarray(smaller / np.maximum((~np.isnan(logs)).sum(axis=0), 1))


def _named(answers: Answers, chosen: BoolArray, order: FloatArray) -> tuple[ExpertId, ...]:
    rows = np.flatnonzero(chosen)
    return tuple(answers.experts[row] for row in rows[np.argsort(order[rows], kind="stable")])
